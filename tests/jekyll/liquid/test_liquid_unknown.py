"""What becomes of values that the sources do not tell."""

from typing import Any

import pytest

from sitelint.jekyll.liquid.context import Context
from sitelint.jekyll.liquid.parser import parse
from sitelint.jekyll.liquid.records import Rendered
from sitelint.jekyll.liquid.render import render
from sitelint.jekyll.liquid.values import HOLE, UNKNOWN, OpenDict

PAGE: dict[str, Any] = {
    "title": "T",
    "n": 3,
    "inf": float("inf"),
    "u": UNKNOWN,
    "list": [1, UNKNOWN, 3],
    "open": OpenDict(a=1),
    "hash": {"a": "1", "b": "2"},
    "hashes": [{"b": "2"}, {"b": "3"}],
    "defaults": {"a": "0", "b": "<$VALUE>", "c": "3", "d": "<$VALUE>"},
}


def rendered(text: str, **given: Any) -> Rendered:
    """A text rendered with PAGE and a site of which we know nothing."""
    return render(parse(text, "page.md"), Context(page=PAGE, site=OpenDict(), **given))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{{ page.u }}", HOLE),
        ("{{ page.nothing }}", ""),
        ("{{ site.anything.below[0] }}", HOLE),
        ("{{ page.open.a }}{{ page.open.b }}", f"1{HOLE}"),
        ("{{ page[page.u] }}", HOLE),
        ("{{ page.list[page.inf] }}", HOLE),
        ("{{ page.u | upcase | size }}", HOLE),
        ("{{ 'a/' | append: page.u | append: '.html' }}", f"a/{HOLE}.html"),
        ("{{ page.u | default: 'x' }}{{ page.title | default: page.u }}", f"{HOLE}T"),
        ("{{ 'x' | no_such_filter }}", HOLE),
        (
            "{% assign h = page.hash | hash_default: page.defaults %}{{ h.a }} {{ h.b }} {{ h.c }} {{ h.d }}",
            "1 <2> 3 ",
        ),
        ("{% assign h = page.open | hash_default: page.defaults %}{{ h.a }}", HOLE),
        ("{% assign h = page.hash %}{% assign i = h | hash_default: page.defaults %}{{ h.b }}", "<2>"),
        (
            "{% for h in page.hashes %}{% assign h = h | hash_default: page.defaults %}{{ h.b }}{% endfor %}",
            "<2><3>",
        ),
        ("{{ 'now' | date: '%Y' }}", HOLE),
        ("{{ page.list | join: '-' }}{{ page.list | size }}", f"1-{HOLE}-33"),
        ("{{ page.list | sort | first }}", HOLE),
        ("{% if page.u == 1 and page.n == 4 %}a{% else %}b{% endif %}", "b"),
        ("{% if page.u == 1 or page.n == 3 %}a{% else %}b{% endif %}", "a"),
        ("{% if page.list contains 3 %}a{% endif %}", "a"),
        ("{% capture c %}a{{ page.u }}{% endcapture %}{% if c == 'b' %}{% else %}x{% endif %}", ""),
        ("{% for x in page.u %}[{{ x.name }}]{% endfor %}", f"[{HOLE}]"),
        ("{% for x in site.posts %}{{ forloop.index }}{% endfor %}", HOLE),
        ("{% cite somebody2020 %}", HOLE),
        ("{% tabs %}a{% tab x %}b{% endtab %}{% endtabs %}", "ab"),
    ],
)
def test_holes(text: str, expected: str) -> None:
    assert rendered(text).text.text == expected


def test_every_branch_of_an_unknown_condition_is_shown() -> None:
    result = rendered("{% if page.u %}a{% elsif page.n == 4 %}b{% elsif page.u.x %}c{% else %}d{% endif %}")
    assert result.text.text == "a"
    assert [text.text for text in result.alternatives] == ["c", "d"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{{ '<b id=x>' | no_such_filter }}", ["<b id=x>"]),
        ("{{ '<b id=x>' | append: page.u | truncate: 5 }}", [f"<b id=x>{HOLE}"]),
        ("{{ 'x' | no_such_filter }}{{ page.u | no_such_filter }}", []),
    ],
)
def test_html_may_come_out_of_a_filter_as_it_went_in(text: str, expected: list[str]) -> None:
    assert [text.text for text in rendered(text).alternatives] == expected


def test_a_branch_that_surely_applies_ends_the_doubt() -> None:
    result = rendered("{% if page.u %}a{% elsif page.n == 3 %}b{% else %}c{% endif %}")
    assert [text.text for text in result.alternatives] == ["b"]


def test_unless_and_case() -> None:
    result = rendered("{% unless page.u %}a{% else %}b{% endunless %}")
    assert (result.text.text, [text.text for text in result.alternatives]) == ("a", ["b"])
    result = rendered("{% case page.u %}{% when 1 %}a{% when 2, 3 %}b{% else %}c{% endcase %}")
    assert (result.text.text, [text.text for text in result.alternatives]) == ("a", ["b", "c"])


def test_what_branches_assign_differently_is_unknown() -> None:
    text = "{% assign b = 1 %}{% if page.u %}{% assign a = 1 %}{% assign b = 1 %}{% endif %}{{ a }}{{ b }}"
    assert rendered(text).text.text == f"{HOLE}1"


def test_what_an_unknown_loop_assigns_is_unknown_inside_and_after() -> None:
    text = "{% assign a = 'x' %}{% for i in page.u %}{{ a }}{% assign a = 'y' %}{% endfor %}{{ a }}"
    assert rendered(text).text.text == HOLE * 2


def test_a_break_under_an_unknown_condition_does_not_end_the_loop() -> None:
    text = "{% for i in (1..2) %}{% if page.u %}{% break %}{% endif %}{{ i }}{% endfor %}"
    assert rendered(text).text.text == "12"


def test_unknown_things_are_noted() -> None:
    result = rendered("{{ page.u }}{{ page.title }}{% seo %}{{ 'a' | emojify }}")
    assert [use.name for use in result.unknown] == ["page.u"]
    assert [use.name for use in result.unknown_tags] == ["seo"]
    assert [use.name for use in result.unknown_filters] == ["emojify"]
    assert result.unknown[0].span == (0, 12)


def test_unset_variables_of_an_include_by_itself_are_unknown() -> None:
    assert rendered("{{ x }}", is_open=True).text.text == HOLE
    assert rendered("{{ x }}").text.text == ""


def test_code_that_may_never_run_raises_no_error() -> None:
    result = rendered("{% if page.u %}{{ 'a' | divided_by: 0 }}{% include gone.html %}{% endif %}")
    assert not result.errors
    assert [use.certain for use in result.includes if use.is_missing] == [False]


def test_markdown_is_handed_out() -> None:
    result = rendered("{% capture c %}[a](b){% endcapture %}<p>{{ c | markdownify }}</p>")
    assert result.text.text == f"<p>{HOLE}</p>"
    assert [text.text for text in result.markdown] == ["[a](b)"]


def test_plain_words_need_no_markdown() -> None:
    assert rendered("{{ 'A word, two.' | markdownify }}").text.text == "<p>A word, two.</p>\n"


def test_jekyll_3_filters_otherwise() -> None:
    posts = [{"n": "01"}, {"n": None}, {"n": "1"}]
    text = "{{ site.posts | where: 'n', nil | size }}{{ site.posts | where: 'n', '1' | size }}"
    for dialect, expected in (("jekyll4", "12"), ("ghpages", "31")):
        context = Context(page={}, site={"posts": posts}, dialect=dialect)  # type: ignore[arg-type]
        assert render(parse(text), context).text.text == expected
