"""What a dated list is about, told from its heading in the languages of academic pages."""

from typing import Literal

ListKind = Literal[
    "news", "publications", "talks", "experience", "education", "awards", "service", "teaching", "other"
]

# Parts of words, lower case. The first kind with a word in the heading wins.
_WORDS: dict[ListKind, str] = {
    "news": """news update announce what's what’s recent highlights timeline neuigkeiten aktuell actualité
        nouvelles noticias novedades notícias novidades notizie novità 新闻 动态 最新 消息 公告
        お知らせ ニュース 新着 뉴스 소식 공지""",
    "publications": """publication paper preprint article journal conference veröffentlichung publikation
        publicaci publicaç pubblicaz 论文 发表 論文 業績 논문""",
    "talks": "talk presentation seminar vortr exposé charla palestra 报告 讲座 講演 発表 강연",
    "education": """education studies degree ausbildung studium formation educación educação istruzione
        教育 学历 学歴 학력""",
    "experience": """experience internship employment position appointment work career berufserfahrung
        experiencia experiência esperienz expérience 实习 工作 经历 職歴 経歴 경력""",
    "awards": """award honor honour prize grant fellowship scholarship funding auszeichnung prix premio prêmio
        prémio 荣誉 奖 受賞 수상""",
    "service": "service activit review committee 服务 活動 활동",
    "teaching": "teaching course lehre enseignement docencia ensino 教学 授業 강의",
}
_KINDS = [(kind, words.split()) for kind, words in _WORDS.items()]


def kind_of(heading: str) -> ListKind:
    """What a list under this heading holds."""
    lower = heading.lower()
    for kind, words in _KINDS:
        if any(word in lower for word in words):
            return kind
    return "other"
