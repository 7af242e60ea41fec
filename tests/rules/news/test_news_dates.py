"""The grammar of dates: every notation counted on real sites, and what is no date."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sitelint.rules.news.dates import When
from sitelint.rules.news.item_dates import bracketed_date, date_in_commas, leading_date, trailing_date


def shown(whens: list[When]) -> str:
    """The first and last day of a date as `2024-01-01..2024-01-31`, and what is special about it."""
    if not whens:
        return "no date"
    when = whens[0]
    first, last = date.fromordinal(when.start.first), date.fromordinal(when.end.last)
    days = str(first) if first == last else f"{first}..{last}"
    marks = [
        "or" if len(whens) > 1 else "",
        "open" if when.open else "",
        "reversed" if when.is_reversed else "",
        "" if when.possible else "impossible",
    ]
    return " ".join([days, *filter(None, marks)])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[2024.01] A paper", "2024-01-01..2024-01-31"),
        ("*2022.02*: A paper", "2022-02-01..2022-02-28"),
        ("2025.02. A paper", "2025-02-01..2025-02-28"),
        ("2021.04.28. A talk", "2021-04-28"),
        ("New!! 2024.10. A paper", "2024-10-01..2024-10-31"),
        ("🎉 2024-10: A paper", "2024-10-01..2024-10-31"),
        ("2023/05 A paper", "2023-05-01..2023-05-31"),
        ("05/2023 A paper", "2023-05-01..2023-05-31"),
        ("2023-05-01 A paper", "2023-05-01"),
        ("Sep 2023", "2023-09-01..2023-09-30"),
        ("Sept. 12, 2023: a talk", "2023-09-12"),
        ("12th of September 2023", "2023-09-12"),
        ("24. September 2023", "2023-09-24"),
        ("3. März 2024", "2024-03-03"),
        ("5 juillet 2024", "2024-07-05"),
        ("12 de mayo de 2024", "2024-05-12"),
        ("[Jun, 2025] A paper", "2025-06-01..2025-06-30"),
        ("[Dec'2025] A paper", "2025-12-01..2025-12-31"),
        ("Oct'23: a talk", "2023-10-01..2023-10-31"),
        ("Jan. 2024 – Mar. 2024", "2024-01-01..2024-03-31"),
        ("Jun.–Aug. 2023", "2023-06-01..2023-08-31"),
        ("May 3-5, 2024", "2024-05-03..2024-05-05"),
        ("2019.06 - 2022.04 (now), a school", "2019-06-01..2022-04-30"),
        ("09/2023-present: a post", "2023-09-01..2023-09-30 open"),
        ("2019.6至今", "2019-06-01..2019-06-30 open"),
        ("2021, 2022 and 2023: a prize", "2021-01-01..2023-12-31"),
        ("2015 –", "2015-01-01..2015-12-31 open"),
        ("Since 2023, a post", "2023-01-01..2023-12-31 open"),
        ("2022.01-05. Reviewer", "2022-01-01..2022-05-31"),
        ("2022-2024", "2022-01-01..2024-12-31"),
        ("2022/23, an award", "2022-07-01..2023-09-30"),
        ("Spring 2023", "2023-01-01..2023-06-30"),
        ("2023 Fall Semester, a course", "2023-08-01..2023-12-31"),
        ("Spring 2023-2024", "2024-01-01..2024-06-30"),
        ("Fall 2023-2024", "2023-08-01..2023-12-31"),
        ("Spring/Summer 2014", "2014-01-01..2014-09-30"),
        ("Q3 2022", "2022-07-01..2022-09-30"),
        ("'23 A course", "2023-01-01..2023-12-31"),
        ("2024年1月", "2024-01-01..2024-01-31"),
        ("2024年1月5日", "2024-01-05"),
        ("2024년 3월", "2024-03-01..2024-03-31"),
        ("令和5年", "2023-01-01..2023-12-31"),
        ("07-10.05.2024", "2024-05-07..2024-05-10"),
        ("29.02-01.03.2024", "2024-02-29..2024-03-01"),
        ("17. - 21. July 2017", "2017-07-17..2017-07-21"),
        ("27. January - 3. March 2017", "2017-01-27..2017-03-03"),
        ("25/03/2026", "2026-03-25"),
        ("8/21/2025", "2025-08-21"),
        ("04/05/2026", "2026-05-04 or"),
        ("2021.09 - 2016.06", "2021-09-01..2016-06-30 reversed"),
        ("*2021.09 - 2016.06 (now)*", "2021-09-01..2016-06-30 reversed"),
        ("Nov.2023-Nov.2024", "2023-11-01..2024-11-30"),
        ("[July'2022]", "2022-07-01..2022-07-31"),
        ("Jan, 2025", "2025-01-01..2025-01-31"),
        ("2017.4-2019.5", "2017-04-01..2019-05-31"),
        ("Oct 1 2014: a talk", "2014-10-01"),
        ("5.-9. March 2018", "2018-03-05..2018-03-09"),
        ("02-03/07/2026", "2026-07-02..2026-07-03"),
        ("06.04-08.04.2024", "2024-04-06..2024-04-08"),
        ("29 October - 1 November, 2018", "2018-10-29..2018-11-01"),
        ("November - January 2026", "2025-11-01..2026-01-31"),
        ("28 Dec - 3 Jan 2026", "2025-12-28..2026-01-03"),
        ("12 May - 3 May 2026", "2026-05-12..2026-05-03 reversed"),
        ("10/2018-09/2020", "2018-10-01..2020-09-30"),
        ("August 2022--present", "2022-08-01..2022-08-31 open"),
        ("2022/23 Fall", "2022-08-01..2022-12-31"),
        ("2024-May-12: a talk", "2024-05-12"),
        ("12-May-2024: a talk", "2024-05-12"),
        ("Wintersemester 2023/24", "2023-10-01..2024-03-31"),
        ("Sommersemester 2024", "2024-04-01..2024-09-30"),
        ("Michaelmas Term 2023", "2023-10-01..2023-12-31"),
        ("2024년 가을학기", "2024-08-01..2024-12-31"),
        ("2023年秋季学期", "2023-08-01..2023-12-31"),
        ("SoSe 17", "2017-04-01..2017-09-30"),
        ("WS 2019/20", "2019-10-01..2020-03-31"),
        ("2019-20: a course", "2019-01-01..2020-12-31"),
        ("2010–12: a course", "2010-01-01..2012-12-31"),
        ("2010-12: a course", "2010-12-01..2010-12-31 or"),
        ("am 3. März 2024", "2024-03-03"),
        ("令和5年3月2日", "2023-03-02"),
        ("2019年4月～2022年3月", "2019-04-01..2022-03-31"),
        ("2024. 3. 12. 발표", "2024-03-12"),
        ("2014. 8. A paper", "2014-08-01..2014-08-31"),
        ("2014.8. 3. A paper", "2014-08-03"),
        ("2024.03. 5 papers", "2024-01-01..2024-12-31"),
        ("2008. 9. - 2014. 8. A post", "2008-09-01..2014-08-31"),
        ("2008.09.~2014.08. / A post", "2008-09-01..2014-08-31"),
        ("2014. 8. 3. ~ 2015. 9. 15. A post", "2014-08-03..2015-09-15"),
        ("2014. 8. 3. - 9. 15. A stay", "2014-08-03..2014-09-15"),
        ("2014. 8. 3. - 5. A stay", "2014-08-03..2014-08-05"),
        ("2014.08.01?.~2014.12.31? / A stay", "2014-08-01..2014-12-31"),
        ("2014. 8. - 12. A stay", "2014-08-01..2014-12-31"),
        ("2014. 8.∼현재 A post", "2014-08-01..2014-08-31 open"),
        ("2014.08.~ : a post", "2014-08-01..2014-08-31 open"),
        ("2024.03. - 2 papers accepted", "2024-03-01..2024-03-31"),
        ("2024.03. - 2023 was good, 2024 is", "2024-03-01..2024-03-31"),
        ("2024.03. A 2023 paper", "2024-03-01..2024-03-31"),
        ("2023.13 A paper", "2023-01-01..2023-12-31 impossible"),
        ("2024-02-30 A paper", "2024-01-01..2024-12-31 impossible"),
    ],
)
def test_notations_at_the_head_of_an_item(text: str, expected: str) -> None:
    assert shown(leading_date(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "NeurIPS 2025: two papers",
        "[TPAMI 2021] A paper",
        "10,000 people came",
        "5 papers accepted",
        "May the force be with you",
        "From the 1990s on",
        "March of the penguins",
        "12345678 is a number",
        "7월 17일 발표",
        "2024x is a model",
        "",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert leading_date(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Visiting scholar, Lund (Sep. 2025-present)", "2025-09-01..2025-09-30 open"),
        ("Best paper award, 2023", "2023-01-01..2023-12-31"),
        ("Lund University (Sep. 2025-present).", "2025-09-01..2025-09-30 open"),
        ("受賞（2024年3月）", "2024-03-01..2024-03-31"),
        ("Research assistant\n09/2022-09/2024", "2022-09-01..2024-09-30"),
        ("A post ; 2008. 9. - 2014. 8.   ", "2008-09-01..2014-08-31"),
        ("A post ; 2012. 6 - 2012. 12.", "2012-06-01..2012-12-31"),
        ("A stay ; 2014. 8. 3. - 9. 15.", "2014-08-03..2014-09-15"),
        ("A stay ; 2014. 8. 3. - 9. 15", "2014-08-03..2014-09-15"),
        ("A talk ; 2014. 8. 3.", "2014-08-03"),
        ("A paper at NeurIPS 2025", "no date"),
        ("A. Author, a laboratory 2020-2021", "2020-01-01..2021-12-31"),
        ("Journal of Gears, pp. 1998-2007", "no date"),
        ("Journal of Gears 12:1998–2007.", "no date"),
        ("A paper", "no date"),
        ("Journal of Gears, vol. 3, pp. 49-60, Dec. 2023", "2023-12-01..2023-12-31"),
        ("Reviewer, 2021, 2022, 2023", "2021-01-01..2023-12-31"),
    ],
)
def test_dates_at_the_end_of_an_item(text: str, expected: str) -> None:
    assert shown(trailing_date(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A. Author (2023). A study of gears. Journal of Gears", "2023-01-01..2023-12-31"),
        ("A prize (2021, twice), Lund", "2021-01-01..2021-12-31"),
        ("A. Author (2024, May): a study", "2024-05-01..2024-05-31"),
        ("A study (2008–2012) at a workshop (June 2023) in Oslo", "no date"),
        ("A. Author (CVPR 2023). A study", "no date"),
        ("A prize (2017 in Lund)", "no date"),
    ],
)
def test_dates_in_brackets(text: str, expected: str) -> None:
    assert shown(bracketed_date(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A workshop, 3 May 2024, Lund", "2024-05-03"),
        ("A workshop, Lund, Nov 22-23, 2016, Somebody", "2016-11-22..2016-11-23"),
        ("A. Author, a student, 2020 - 2022, gears", "2020-01-01..2022-12-31"),
        ("In 2, 2017 people came", "no date"),
        ("A workshop, 3 May 2024, moved to, 4 May 2025, Lund", "no date"),
    ],
)
def test_dates_between_commas(text: str, expected: str) -> None:
    assert shown(date_in_commas(text)) == expected


def test_a_heading_gives_the_year() -> None:
    assert shown(leading_date("Nov 3: a talk", 2024)) == "2024-11-03"
    assert shown(leading_date("**Nov**: a talk", 2024)) == "2024-11-01..2024-11-30"
    assert shown(leading_date("7月3日 发表", 2024)) == "2024-07-03"
    assert shown(leading_date("Nov 31: a talk", 2024)) == "no date"


@given(st.text(alphabet=st.sampled_from("0123456789./- ,'年月JanMayto()"), max_size=24))
def test_any_text_is_read_or_left(text: str) -> None:
    for when in leading_date(text) + trailing_date(text):
        assert 0 <= when.span.start < when.span.end <= len(text)
