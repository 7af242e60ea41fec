"""Hostile templates: no traceback, no endless work, no endless text."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sitelint.jekyll.liquid.context import Context
from sitelint.jekyll.liquid.memo import Memo
from sitelint.jekyll.liquid.parser import parse
from sitelint.jekyll.liquid.records import Rendered
from sitelint.jekyll.liquid.render import render
from sitelint.jekyll.liquid.values import HOLE, OpenDict

POSTS = [{"title": "a", "url": "/x"}] * 1000


def rendered(text: str) -> Rendered:
    """A text rendered with a site of a thousand posts."""
    return render(
        parse(text, "page.md"), Context(page={"title": "T"}, site={"posts": POSTS, "o": OpenDict()})
    )


DOUBLING = [
    "{% assign a = 'xxxxxxxxxx' %}" + "{% assign a = a | append: a %}" * 80 + "{{ a }}",
    "{% assign a = 99999 %}" + "{% assign a = a | times: a %}" * 80 + "{{ a }}",
    "{% assign a = 'aaa' %}" + "{% assign a = a | replace: 'a', a %}" * 80 + "{{ a }}",
    "{% assign a = 'aaa' | split: '' %}" + "{% assign a = a | concat: a %}" * 80 + "{{ a | join }}",
    "{% assign a = '' | split: '' %}"
    + "{% assign a = a | push: a %}" * 80
    + "{{ a }}{{ a | inspect }}{{ a | uniq }}",
    "{% assign a = 'a' | split: ',' %}"
    + "{% assign a = a | push: a %}" * 80
    + "{{ a | jsonify }}{{ a | sort }}",
    "{% assign a = 'xx' %}" + "{% capture a %}{{ a }}{{ a }}{% endcapture %}" * 80,
]


@pytest.mark.parametrize("text", DOUBLING)
def test_nothing_grows_without_bound(text: str) -> None:
    assert len(rendered(text).text.text) < 5_000_000


@pytest.mark.parametrize(
    "text",
    [
        "{% for i in (1..999999999) %}{% endfor %}",
        "{% for i in (1..999999) %}{% for j in (1..999999) %}x{% endfor %}{% endfor %}",
        "{% for i in (1..999999) %}{% assign a = site.posts | where_exp: 'p', 'p.url == i' %}{% endfor %}",
    ],
)
def test_endless_loops_end_in_a_hole(text: str) -> None:
    result = rendered(text)
    assert result.truncated
    assert result.text.text.endswith(HOLE)


@pytest.mark.parametrize(
    "text", ["{{ (1..999999999) | join }}", "{{ (1..999999999) | where: 'a', 1 | size }}"]
)
def test_endless_ranges_are_unknown(text: str) -> None:
    assert rendered(text).text.text == HOLE


def test_a_long_text_is_rendered_whole() -> None:
    text = "word " * 2_000_000 + "{{ page.title }}"
    result = rendered(text)
    assert not result.truncated
    assert result.text.text == text.replace("{{ page.title }}", "T")


def test_deep_nesting_is_an_error_not_a_crash() -> None:
    result = rendered("{% if true %}" * 3000 + "x" + "{% endif %}" * 3000)
    assert any("nested more than a hundred deep" in error.message for error in result.errors)


def test_a_file_that_includes_itself_again_and_again_is_given_up_soon() -> None:
    text = "{% for i in (1..10) %}{% include a.html %}{% endfor %}"
    context = Context(page={}, site={}, include_loader=lambda name: (name, text), memo=Memo())
    result = render(parse("{% include a.html %}", "page.md"), context)
    assert any("nested more than a hundred deep" in error.message for error in result.errors)
    assert result.truncated


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=5)
    | st.dates()
    | st.datetimes(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=2), inner, max_size=3),
    max_leaves=8,
)
FILTERS = """
size first last join sort sort_natural uniq compact reverse map:'a' where:'a',1 where_exp:'i','i>1'
find:'a',y group_by:'a' upcase capitalize escape strip_html split:'' slice:1 slice:-2,y truncate:y
truncatewords:2 plus:y minus:y times:y divided_by:y modulo:y round:y ceil floor abs at_least:y at_most:y
default:y append:y prepend:y replace:y,y remove:y replace_first:y,'b' date:'%Y' date_to_string
date_to_xmlschema relative_url absolute_url url_encode url_decode uri_escape cgi_escape slugify jsonify
inspect number_of_words array_to_sentence_string push:y concat:y pop:y shift:y sample to_integer
normalize_whitespace strip_index xml_escape markdownify unshift:y group_by_exp:'i','i.a' find_exp:'i','i'
newline_to_br
"""
FILTER = st.sampled_from(FILTERS.split())
OPERATOR = st.sampled_from(["==", "<", ">=", "contains", "!="])


@settings(max_examples=300, deadline=None)
@given(
    VALUES,
    VALUES,
    st.lists(FILTER, min_size=1, max_size=3),
    OPERATOR,
)
def test_no_value_breaks_a_filter_or_condition(x: Any, y: Any, filters: list[str], operator: str) -> None:
    chain = " | ".join(["x", *filters])
    text = f"{{{{ {chain} }}}}{{% assign z = {chain} %}}{{% if z {operator} y %}}a{{% endif %}}"
    text += "{% for i in z limit:y %}{{ i }}{% endfor %}{{ z.size }}{{ z.first }}{{ z[y] }}"
    context = Context(page={}, site={"url": x, "baseurl": y}, variables={"x": x, "y": y})
    assert isinstance(render(parse(text), context).text.text, str)


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="{}%-|.:,'\"[]()= \n#aifxendor0", max_size=80))
def test_no_text_breaks_the_parser(text: str) -> None:
    rendered(text)
    rendered("{% if " + text + " %}{% assign a = " + text + " %}{{ " + text + " }}")
