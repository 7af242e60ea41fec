"""Putting lists in order: whatever was shuffled, in whatever notation, language and markup."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from news_pages import lists_of, sorted_text
from sitelint.rules.news.order import direction, downwards, in_order, sorting

ENGLISH = "January February March April May June July August September October November December".split()
GERMAN = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()
FRENCH = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
SPANISH = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()
PORTUGUESE = (
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro".split()
)
ITALIAN = (
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split()
)

NOTATIONS: dict[str, Callable[[date], str]] = {
    "[2024.01]": lambda d: f"[{d:%Y.%m}]",
    "**2024.01.05.**": lambda d: f"**{d:%Y.%m.%d}.**",
    "*2024.01*:": lambda d: f"*{d:%Y.%m}*:",
    "2024.1": lambda d: f"{d.year}.{d.month}",
    "2024/01": lambda d: f"{d:%Y/%m}",
    "01/2024": lambda d: f"{d:%m/%Y}",
    "2024-01-05": lambda d: f"{d:%Y-%m-%d}",
    "05.01.2024": lambda d: f"{d:%d.%m.%Y}",
    "Jan 2024": lambda d: f"{ENGLISH[d.month - 1][:3]} {d.year}",
    "[Jan, 2024]": lambda d: f"[{ENGLISH[d.month - 1][:3]}, {d.year}]",
    "Jan'2024": lambda d: f"[{ENGLISH[d.month - 1][:3]}'{d.year}]",
    "January 5, 2024": lambda d: f"{ENGLISH[d.month - 1]} {d.day}, {d.year}",
    "5th of January 2024": lambda d: f"{d.day}th of {ENGLISH[d.month - 1]} {d.year}",
    "Q1 2024": lambda d: f"Q{(d.month + 2) // 3} {d.year}",
    "year": lambda d: str(d.year),
    "2022/23": lambda d: f"{d.year}/{(d.year + 1) % 100:02}",
    "🎉 2024.01": lambda d: f"🎉 {d:%Y.%m}",
    "<b>2024.01</b>": lambda d: f"<b>{d:%Y.%m}</b>",
    "German": lambda d: f"{d.day}. {GERMAN[d.month - 1]} {d.year}",
    "French": lambda d: f"{d.day} {FRENCH[d.month - 1]} {d.year}",
    "Spanish": lambda d: f"{d.day} de {SPANISH[d.month - 1]} de {d.year}",
    "Portuguese": lambda d: f"{PORTUGUESE[d.month - 1]} de {d.year}",
    "Italian": lambda d: f"{d.day} {ITALIAN[d.month - 1]} {d.year}",
    "Chinese": lambda d: f"{d.year}年{d.month}月",
    "Japanese": lambda d: f"令和{d.year - 2018}年{d.month}月{d.day}日",
    "Korean": lambda d: f"{d.year}년 {d.month}월 {d.day}일",
}

Layout = Callable[[list[str]], str]
LAYOUTS: dict[str, Layout] = {
    "tight": lambda items: "".join(f"- {item}\n" for item in items),
    "loose": lambda items: "".join(f"* {item}\n\n" for item in items),
    "nested": lambda items: "".join(f"- {item}\n  goes on\n  - and on\n" for item in items),
    "numbered": lambda items: "".join(f"{n % 9 + 1}. {item}\n" for n, item in enumerate(items)),
    "elements": lambda items: "<ul>\n" + "".join(f"  <li>{item}</li>\n" for item in items) + "</ul>\n",
    "one line": lambda items: "<ul>" + "".join(f"<li>{item}</li>" for item in items) + "</ul>\n",
    "paragraphs": lambda items: "".join(f"{item}\n\n" for item in items),
    "titled": lambda items: "".join(
        f"**{item.split(' said ')[1]}**  \n{item.split(' said ')[0]}, said\n\n- more\n\n" for item in items
    ),
    "headings": lambda items: "".join(f"### {item}\n\nSomething.\n\n" for item in items),
    "cards": lambda items: "<div>\n" + "".join(f"<div>{item}</div>\n" for item in items) + "</div>\n",
    "table": lambda items: (
        "| when | what |\n|---|---|\n"
        + "".join("| " + item.replace(" said ", " | said ") + " |\n" for item in items)
    ),
}


@st.composite
def shuffled(draw: st.DrawFn) -> tuple[str, str, str, int]:
    """A list in order, the same list with some items moved, its line ending, and how many were moved."""
    count = draw(st.integers(6, 24))
    steps = draw(st.lists(st.integers(0, 200), min_size=count, max_size=count))
    day = date(2019, 6, 1) + timedelta(draw(st.integers(0, 300)))
    days = [day := day + timedelta(step) for step in steps]
    if draw(st.booleans()):
        days.reverse()
    write = NOTATIONS[draw(st.sampled_from(sorted(NOTATIONS)))]
    items = [f"{write(one)} said number{index} of them" for index, one in enumerate(days)]
    moved = draw(st.integers(1, max(1, count // 5)))
    mixed = list(items)
    for _ in range(moved):
        mixed.insert(draw(st.integers(0, count - 1)), mixed.pop(draw(st.integers(0, count - 1))))
    layout = LAYOUTS[draw(st.sampled_from(sorted(LAYOUTS)))]
    before, after = draw(st.sampled_from([("# News\n\n", ""), ("## Talks\n\nSome.\n\n", "\nThe end.\n")]))
    newline = draw(st.sampled_from(["\n", "\r\n"]))
    texts = [f"{before}{layout(each)}{after}".replace("\n", newline) for each in (items, mixed)]
    if draw(st.booleans()):
        texts = [text.rstrip() for text in texts]
    return texts[0], texts[1], newline, moved


@settings(deadline=None)
@given(shuffled())
def test_a_shuffled_list_is_put_in_order_and_nothing_else_is_touched(case: tuple[str, str, str, int]) -> None:
    ordered, mixed, newline, _ = case
    assert sorted_text(ordered) == ordered
    fixed = sorted_text(mixed)
    assert sorted(fixed) == sorted(mixed)
    assert fixed.count(newline) == mixed.count(newline)
    assert sorted_text(fixed) == fixed
    for before, after in zip(lists_of(mixed), lists_of(fixed), strict=True):
        found = sorting(before)
        assert sorted(item.text for item in before.items) == sorted(item.text for item in after.items)
        assert (before.form, before.kind, before.heading) == (after.form, after.kind, after.heading)
        if found:
            intervals = [item.when.interval for item in after.items]
            assert in_order(downwards(intervals, found.way))
            assert fixed != mixed
        else:
            assert fixed == mixed


@settings(deadline=None)
@given(st.integers(8, 30), st.data(), st.sampled_from(sorted(LAYOUTS)))
def test_one_item_in_the_wrong_place_is_always_found(count: int, data: st.DataObject, layout: str) -> None:
    days = [date(2024, 12, 1) - timedelta(45 * index) for index in range(count)]
    items = [f"{one:%Y-%m-%d} said number{index} of them" for index, one in enumerate(days)]
    mixed = list(items)
    start = data.draw(st.integers(0, count - 1))
    mixed.insert(data.draw(st.integers(0, count - 1).filter(lambda at: at != start)), mixed.pop(start))
    ordered, text = (f"# News\n\n{LAYOUTS[layout](each)}" for each in (items, mixed))
    (dated,) = lists_of(text)
    found = sorting(dated)
    assert found is not None
    assert len(found.moved) == 1
    assert sorted_text(text) == ordered


@pytest.mark.parametrize(
    ("dates", "way"),
    [
        ("2024.05 2024.03 2024.02 2024.01", "newest first"),
        ("2024.01 2024.02 2024.03 2024.05", "oldest first"),
        ("2024.05 2024.03 2024.02", None),
        ("2024 2024 2024 2024", None),
        ("2021 2023 2023 2024 2023 2021 2022", None),
    ],
)
def test_the_direction_of_a_list(dates: str, way: str | None) -> None:
    (dated,) = lists_of("# News\n\n" + "".join(f"- {one} Something.\n" for one in dates.split()))
    assert direction(dated) == way


@pytest.mark.parametrize(
    "dates",
    [
        # What shares a day with its neighbours fits beside them.
        "2022.03|2022.01-05|2022.02|2021.12|2021.11",
        "2021.05|2021.04.28|2021.04|2021.01|2020.12",
        "2025|September 2025|2025|May 2024|2023",
        "Spring 2023-2024|Fall 2023-2024|Spring 2022-2023|Fall 2022-2023",
        "2022/23|2022/23 Fall|2021/22|2021/22 Fall|2020",
        "09-13.09.2024|12.09.2024|24.07.2024|15-19.07.2024|15.07.2024",
        "2020 - 2025|2017 - 2019|2013 - 2017|2016|2012 - 2013",
        "2018 - present|2022 - 2024|2020 - 2021|2016 - 2017|2014",
        # By the ends of the ranges.
        "2025.06.~2027.06.|2023.02.~2026.12.|2024.01.~2025.12.|2022.07.~2025.07.|2022.03.~2023.03.",
        "2024.9. - 2030.8.|2025.9. - 2026.2.|2022.7. - 2025.6.|2024.9. - 2025.2.|2021.3. - 2021.8.",
        # By their starts.
        "2025.10.~|2024.03.~2024.08.|2023.09.~2026.02.|2023.05.~2023.12.|2022.03.~2027.11.",
        # One item alone may be the slip of any of two.
        "2024.01|2024.05|2024.03|2023.01",
    ],
)
def test_a_list_that_can_be_in_order_is_left_alone(dates: str) -> None:
    (dated,) = lists_of("# News\n\n" + "".join(f"- {one}: Something.\n" for one in dates.split("|")))
    assert sorting(dated) is None


def test_publications_are_ordered_by_their_years() -> None:
    lines = [f"- A study, {month} 2024\n" for month in ("May", "June", "Jan", "Nov", "Feb", "March")]
    (dated,) = lists_of("# Papers\n\n" + "".join(lines) + "- A study, May 2023\n- A study, 2022\n")
    assert dated.kind == "publications"
    assert sorting(dated) is None


def test_groups_and_pinned_items_are_left_alone() -> None:
    groups = [2024, 2023, 2022, 2021, 0, 2024, 2023, 2022, 2021, 2020]
    lines = [f"- {year}: Something.\n" if year else "- Older things\n" for year in groups]
    (dated,) = lists_of("# News\n\n" + "".join(lines))
    assert sorting(dated) is None
    pinned = "# News\n\n- 📌 2020.01: We are hiring.\n" + "".join(
        f"- 2024.0{m} A.\n" for m in range(9, 2, -1)
    )
    (dated,) = lists_of(pinned)
    assert direction(dated) == "newest first"
    assert sorting(dated) is None


def test_a_fix_is_left_out_where_something_stands_between_the_items() -> None:
    text = (
        "# News\n\n- 2024.01 A\n- 2024.09 B\n{:.new}\n<!-- old -->\n- 2024.08 C\n- 2024.07 D\n- 2024.06 E\n"
    )
    fixed = sorted_text(text)
    assert "{:.new}" in fixed
