"""Which lists a page or a data file has: their form, their kind and their dates."""

import pytest
from news_pages import data_file, html_page, lists_of, page
from sitelint.rules.news.dated_list import DatedList
from sitelint.rules.news.kinds import kind_of
from sitelint.rules.news.lists import dated_lists


def shown(dated: DatedList) -> str:
    """A list as `form kind: dates`."""
    return f"{dated.form} {dated.kind}: {' | '.join(item.written for item in dated.items)}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# News\n\n- 2024.05 a\n- 2024.03 b\n", "list news: 2024.05 | 2024.03"),
        ("# Talks\n\n1. A (May 2024)\n2. B (2023)\n", "ordered talks: May 2024 | 2023"),
        ("# Posts\n\n- `2024.05` a\n- `2024.03` b\n", "list other: 2024.05 | 2024.03"),
        ("# Awards\n\n- A prize\n  2024\n- B prize\n  2023\n", "list awards: 2024 | 2023"),
        (
            "# Work\n\n- A\n  - Lund, May 2024\n- B\n  - Oslo, May 2023\n",
            "list experience: May 2024 | May 2023",
        ),
        ("# Work\n\n- A\n  - 2023 - 2024\n- B\n  - 2022\n", "list experience: 2023 - 2024 | 2022"),
        ("# Papers\n\n- A, 2024. [PDF](a.pdf)\n- B, 2023. [PDF](b.pdf)\n", "list publications: 2024 | 2023"),
        ("# 2024\n\n- May 3: a\n- March: b\n", "list other: May 3 | March"),
        ("# Stages\n\n2024\n: Lund\n\n2023\n: Oslo\n", "definitions experience: 2024 | 2023"),
        ("# News\n\n| May 2024 | a |\n| 2023 | b |\n", "table news: May 2024 | 2023"),
        ("# News\n\n2024.05 a\n\n2024.03 b\n\n2023.01 c\n", "paragraphs news: 2024.05 | 2024.03 | 2023.01"),
        ("# News\n\n2024.05 a  \n2024.03 b  \n2023 c\n", "lines news: 2024.05 | 2024.03 | 2023"),
        (
            "# Teaching\n\n**A**  \nFall 2024, Lund\n\n- x\n\n**B**  \nFall 2023\n\n**C**  \nFall 2022\n",
            "paragraphs teaching: Fall 2024 | Fall 2023 | Fall 2022",
        ),
        (
            "# Work\n\n**A**\n\n*2024*\n\nWords.\n\n**B**\n\n*2023*\n\nWords.\n\n**C**\n\n*2022*\n\nWords.\n",
            "paragraphs experience: 2024 | 2023 | 2022",
        ),
        (
            "# Talks\n\n### A\n\n2024\n\n#### B\n\n2023\n\n### C\n\n2022\n\n## Other\n\nNothing.\n",
            "headings talks: 2024 | 2023 | 2022",
        ),
        (
            "# Work\n\n- Intern, A · May 2024 · Lund\n- Intern, B · May 2023 · Oslo\n",
            "list experience: May 2024 | May 2023",
        ),
        (
            "# Work\n\n## A\n\n> at B\n> C | 2024 | Oslo\n\n## D\n\n> E · 2023\n\n## F\n\n> G · 2022\n",
            "headings experience: 2024 | 2023 | 2022",
        ),
        ("# Articles\n\n- A (2024). B.\n- C (2023). D.\n", "list publications: 2024 | 2023"),
        ("# Talks\n\n- A, 3 May 2024, Lund\n- B, 2023, Oslo\n", "list talks: 3 May 2024 | 2023"),
        ("# News\n\n## 2024\n\na\n\n## 2023\n\nb\n\n## 2022\n\nc\n", "headings news: 2024 | 2023 | 2022"),
        (
            "# Lehre\n\n### A\n\nWS 2024/25\n\n### B\n\nSoSe 2024\n\n### C\n\nSoSe 2023\n",
            "headings teaching: WS 2024/25 | SoSe 2024 | SoSe 2023",
        ),
        (
            "# News\n\n- 10. Dezember 2024: a\n- 8. Mai 2024: b\n",
            "list news: 10. Dezember 2024 | 8. Mai 2024",
        ),
        ("# News\n\n10. Dezember 2024: a\n\n8. Mai 2024: b\n", "list news: 10. Dezember 2024 | 8. Mai 2024"),
        ("# News\n\n2. May 2024: a\n3. April 2024: b\n", "ordered news: May 2024 | April 2024"),
    ],
)
def test_forms_in_markdown(text: str, expected: str) -> None:
    assert [shown(dated) for dated in lists_of(text)] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "<h2>News</h2>" + "".join(f"<div><span>{d}</span> <p>a</p></div>" for d in (2024, 2023, 2022)),
            "cards news: 2024 | 2023 | 2022",
        ),
        (
            "<section><h2>Prix</h2><div>"
            + "".join(f"<article><h3>A</h3><b>{d}</b><p>a</p></article>" for d in (2024, 2023, 2022))
            + "</div></section>",
            "cards awards: 2024 | 2023 | 2022",
        ),
        ("<h2>News</h2><ul><li>2024.05 a<li>2024.03 b</ul>", "list news: 2024.05 | 2024.03"),
        ("<h2>News</h2><dl><dt>2024<dd>a<dt>2023<dd>b</dl>", "definitions news: 2024 | 2023"),
        (
            "<h2>News</h2><table><tr><td>a<td>May 2024</tr><tr><td>b<td>2023</tr></table>",
            "table news: May 2024 | 2023",
        ),
        (
            "<h2>News</h2><main><h3>2024</h3><p>a</p><h3>2023</h3><p>b</p><h3>2022</h3><p>c</p></main>",
            "headings news: 2024 | 2023 | 2022",
        ),
        ("<h2>News</h2><p>2024 a<br>2023 b<br>2022 c</p>", "lines news: 2024 | 2023 | 2022"),
        ("<h2>News</h2><div>2024 a<br>2023 b<br>2022 c</div>", "lines news: 2024 | 2023 | 2022"),
    ],
)
def test_forms_in_html(text: str, expected: str) -> None:
    assert [shown(dated) for dated in dated_lists(html_page(text))] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- date: 2024-05-01\n  text: a\n- date: 2024-03\n  text: b\n", "data service: 2024-05-01 | 2024-03"),
        (
            "- title: a\n  startdate: May 2022\n  enddate: present\n- title: b\n  dates: 2021\n",
            "data service: May 2022 | 2021",
        ),
        (
            "- date: {year: 2024, month: May, day: 3}\n- date: {year: 2023, month: 4}\n",
            "data service: 3 May 2024 | 2023-4",
        ),
        ('- "A journal (2024, 2025)"\n- A conference (2023)\n', "data service: 2024, 2025 | 2023"),
        ("- 2024 a\n- 2023 b\n", "data service: 2024 | 2023"),
        (
            "- link: {text: A journal (2024)}\n- link: {text: B journal (2023)}\n",
            "data service: 2024 | 2023",
        ),
        ("- name: A, Spring 2024\n- name: B, Fall 2023\n", "data service: Spring 2024 | Fall 2023"),
    ],
)
def test_forms_in_data(text: str, expected: str) -> None:
    assert [shown(dated) for dated in dated_lists(data_file("_data/service.yml", text))] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "# About\n\nIn 2012, I came.\n\nIn 2014, I saw.\n\nIn 2016, I went.\n",
        "# About\n\n- NeurIPS 2025\n- ICML 2026\n",
        "# About\n\nA line of prose,\nwrapped in 2023\nand in May 2024.\n",
        "# CV\n\n## Education\n\n- 2024 a\n\n## Awards\n\n- 2023 b\n\n## Service\n\n- 2022 c\n",
        "# Data\n\n| A | B |\n|---|---|\n| 1999 | 3 |\n| 2001 | 4 |\n",
    ],
)
def test_what_is_no_dated_list(text: str) -> None:
    assert lists_of(text) == ()


def test_a_file_that_is_not_published_has_none() -> None:
    assert dated_lists(page("- 2024 a\n- 2023 b\n", published=False)) == ()


@pytest.mark.parametrize(
    ("kind", "headings"),
    [
        ("news", "🔥 News, What’s new, Aktuelles, Actualités, Noticias"),
        ("news", "Notícias, Notizie, 最新动态, お知らせ, 소식"),
        ("publications", "Recent papers, Publikationen, Publicaciones, Publicações"),
        ("publications", "Pubblicazioni, 论文, 業績, 논문"),
        ("talks", "Conference presentations, Vorträge, Exposés, Charlas"),
        ("talks", "Palestras, 报告, 招待講演, 강연"),
        ("experience", "Work, Berufserfahrung, Expérience, Experiencia"),
        ("experience", "Esperienze, 工作经历, 職歴, 경력"),
        ("education", "Education, Studium, Études, Educación, Educação"),
        ("education", "Istruzione, 教育经历, 学歴, 학력"),
        ("awards", "Best paper awards, Auszeichnungen, Prix, Premios, Prêmios"),
        ("awards", "Premi, 荣誉, 受賞, 수상"),
        ("service", "Journal reviews, Gutachten, Comités, Servicio, Serviços"),
        ("service", "Comitati, 学术服务, 査読, 봉사"),
        ("teaching", "Teaching experience, Lehre, Enseignement, Docencia, Ensino"),
        ("teaching", "Didattica, 教学, 授業, 강의"),
        ("other", "Network, Links"),
        ("other", "Über mich, プロフィール"),
    ],
)
def test_kinds_in_the_languages_of_academic_pages(kind: str, headings: str) -> None:
    assert {heading: kind_of(heading) for heading in headings.split(", ")} == dict.fromkeys(
        headings.split(", "), kind
    )
