"""What a dated list is about, told from its heading in the languages of academic pages."""

from functools import lru_cache
from typing import Literal

from sitelint.text.regex import regex

ListKind = Literal[
    "news",
    "publications",
    "talks",
    "experience",
    "education",
    "awards",
    "service",
    "teaching",
    "references",
    "other",
]

# How words begin, lower case; those behind a `*` may stand inside a longer word.
_WORDS: dict[ListKind, str] = {
    "news": """news update announce what's what’s neuigkeiten aktuelle neues nachrichten actualité nouvelles
        annonces quoi noticias novedad anuncios notícias novidades notizie novità *新闻 *新聞 *动态 *動態
        *最新 *消息 *公告 *近况 *お知らせ *ニュース *新着 *近況 *뉴스 *소식 *공지 *근황""",
    "publications": """publi preprint manuscript *veröffentlichung *publikation aufsätze pubblicaz
        *论文 *著作 *出版 *論文 *業績 *著書 *논문 *저서 *출판""",
    "talks": """talk presentation seminar keynote colloqui *vortr *vorträge präsentation exposé séminaire
        présentation communications charla ponencia conferencias presentacion palestra apresentaç presentazion
        *报告 *報告 *讲座 *講座 *演讲 *讲演 *講演 *発表 *登壇 *강연 *발표""",
    "education": """education éducation ausbildung studium bildung formation études diplôme educación
        formación estudios educação formação istruzione formazione *教育 *学历 *學歷 *学歴 *학력 *교육""",
    "experience": """internship employment position appointment career *erfahrung werdegang anstellung
        *praktik berufliche emplois postes stages empleo prácticas trayectoria estágio carreira carriera
        tirocin impieg *实习 *實習 *工作 *履历 *職歴 *経歴 *略歴 *インターン *경력 *인턴 *이력""",
    "awards": """award honor honour honer prize grant fellowship scholarship funding distin medal auszeichnung
        *preis *stipendi ehrung förder drittmittel prix bourse récompense financement premio premi beca
        reconocimiento prêmio prémio bolsa borse riconosciment *荣誉 *榮譽 *奖 *獎 *资助 *受賞 *表彰 *研究費
        *助成 *수상 *상훈 *장학 *연구비""",
    "service": """servic servizi serviço review referee committee editor organi volunteer *gutacht gremi
        ehrenamt comité comitê relecture revisor revisiones comitat *服务 *服務 *审稿 *兼职 *委員 *査読
        *社会貢献 *봉사 *심사""",
    "teaching": """teaching course supervis mentor *lehre lehrveranstaltung enseignement cours encadrement
        docencia docência enseñanza cursos ensino disciplinas insegnament didattica corsi *教学 *教學 *课程
        *授课 *教育活動 *授業 *講義 *担当 *강의 *수업""",
    "references": """references literaturverzeichnis quellen références referencias referências riferimenti
        *参考 *參考 *引用文献 *참고""",
}
# Words that say little beside others: "Recent publications", "Conference reviews", "Teaching activities".
_WEAK_WORDS: dict[ListKind, str] = {
    "news": "recent latest highlights timeline milestones",
    "publications": """paper article artikel artículos artigos articoli journal conference *发表 *發表 *成果
        *게재""",
    "talks": "invited lecture workshop",
    "education": "studies degree qualification studi",
    "experience": """experience work expérience parcours experiencia experiência esperienz *经历 *經歷
        *经验""",
    "service": "activit *活动 *活動 *활동",
}


def _pieces(words: dict[ListKind, str]) -> list[tuple[str, ListKind]]:
    """What to look for in a heading: a word's beginning has a blank before it."""
    pairs = [(word, kind) for kind, group in words.items() for word in group.split()]
    return [(word[1:] if word[0] == "*" else f" {word}", kind) for word, kind in pairs]


_PIECES = (_pieces(_WORDS), _pieces(_WEAK_WORDS))
_NO_WORD = regex(r"[^\w'’]|_")


@lru_cache(maxsize=512)
def kind_of(heading: str) -> ListKind:
    """What a list under this heading holds.

    The last word that tells a kind decides, as in "Paper awards"; words that say little only where there is
    no other.
    """
    text = " " + _NO_WORD.sub(" ", heading.lower())
    for pieces in _PIECES:
        found = [(text.rfind(piece), len(piece), kind) for piece, kind in pieces if piece in text]
        if found:
            return max(found)[2]
    return "other"
