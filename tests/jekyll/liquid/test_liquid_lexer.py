"""Tokens and comments of Liquid texts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitelint.jekyll.liquid.lexer import has_liquid, tokenize
from sitelint.jekyll.liquid.parser import comments

PARTS = "{{ }} {% %} { } % - raw endraw # x ' | . é {%- -%} {%raw%} {%endraw%} {%comment%} {%endcomment%}"
LIQUID_TEXT = st.lists(st.sampled_from([*PARTS.split(), "{{x}}", " ", "\n"]), max_size=60).map("".join)


def kinds(text: str) -> list[tuple[str, str, str]]:
    """Kind, name and text of each token."""
    return [(token.kind, token.name, text[slice(*token.span)]) for token in tokenize(text)]


@given(LIQUID_TEXT)
def test_tokens_cover_the_text_without_gaps(text: str) -> None:
    tokens = tokenize(text)
    assert "".join(text[slice(*token.span)] for token in tokens) == text
    assert all(token.span.start <= token.inner.start <= token.inner.end <= token.span.end for token in tokens)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a", [("text", "", "a")]),
        ("a{{ b }}c", [("text", "", "a"), ("output", "", "{{ b }}"), ("text", "", "c")]),
        ("{%- if x -%}", [("tag", "if", "{%- if x -%}")]),
        ("{{ x }", [("broken", "", "{{ x }")]),
        ("{{ '}' }}", [("broken", "", "{{ '}"), ("text", "", "' }}")]),
        ("{{ x", [("broken", "", "{{"), ("text", "", " x")]),
        ("{% x", [("broken", "", "{%"), ("text", "", " x")]),
        ("{%%}", [("broken", "", "{%%}")]),
        ("{{{ x }}}", [("output", "", "{{{ x }}"), ("text", "", "}")]),
        ("{% # note %}", [("comment", "#", "{% # note %}")]),
        (
            "{% raw %}{{ x }}{% endraw %}!",
            [("raw", "raw", "{% raw %}{{ x }}{% endraw %}"), ("text", "", "!")],
        ),
        ("{% raw %}{{ x {% endraw %}", [("raw", "raw", "{% raw %}{{ x {% endraw %}")]),
        ("{% raw %}{%- endraw %}", [("raw", "raw", "{% raw %}{%- endraw %}")]),
        ("{% raw x %}", [("tag", "raw", "{% raw x %}")]),
    ],
)
def test_tokenize(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert kinds(text) == expected


def test_inner_spans() -> None:
    text = "{%- assign a = 1 -%}{{- b -}}{% raw %} c {% endraw %}"
    assert [text[slice(*token.inner)] for token in tokenize(text)] == ["a = 1 ", " b ", " c "]
    assert [(token.trim_left, token.trim_right) for token in tokenize(text)][:2] == [(True, True)] * 2


def test_comments() -> None:
    text = "a{% comment %} x {% comment %}y{% endcomment %} {% endcomment %}{% # z %}"
    text += "{% raw %}{% # w %}{% endraw %}"
    assert [text[slice(*found.inner)].strip() for found in comments(text)] == [
        "x {% comment %}y{% endcomment %}",
        "z",
    ]


def test_has_liquid() -> None:
    assert has_liquid("a {{ b")
    assert has_liquid("a {% b")
    assert not has_liquid("a { b } %}")
