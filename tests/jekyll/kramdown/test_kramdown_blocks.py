"""The tree of blocks, prose, code and comments, and what options do."""

from typing import TypeAlias

import pytest

from sitelint.jekyll.kramdown import Options, read
from sitelint.jekyll.markup import Block
from sitelint.text import Span

# A block as (kind, name, children), or just its kind.
Shape: TypeAlias = "str | tuple[str, str, list[Shape]]"


def _shape(block: Block) -> Shape:
    if not block.name and not block.children:
        return block.kind
    return block.kind, block.name, [_shape(child) for child in block.children]


def _texts(text: str, spans: list[Span]) -> list[str]:
    return [text[slice(*span)] for span in spans]


CASES: list[tuple[str, list[Shape]]] = [
    ("a\n\nb\n", ["paragraph", "paragraph"]),
    ("- a\n- b\n", [("list", "ul", [("item", "", ["paragraph"]), ("item", "", ["paragraph"])])]),
    ("1. a\n\n   b\n", [("list", "ol", [("item", "", ["paragraph", "paragraph"])])]),
    ("1) a\n", ["paragraph"]),
    (
        "- a\n  - b\n",
        [("list", "ul", [("item", "", ["paragraph", ("list", "ul", [("item", "", ["paragraph"])])])])],
    ),
    (
        "- a\n\n- b\n^\n- c\n",
        [
            ("list", "ul", [("item", "", ["paragraph"]), ("item", "", ["paragraph"])]),
            ("list", "ul", [("item", "", ["paragraph"])]),
        ],
    ),
    ("> a\n> > b\n", [("quote", "", ["paragraph", ("quote", "", ["paragraph"])])]),
    (
        "a\n: b\n",
        [("list", "dl", [("definition", "dt", []), ("definition", "dd", ["paragraph"])])],
    ),
    (
        "|a|b|\n|-|-|\n|c|\n",
        [
            (
                "table",
                "table",
                [
                    ("row", "tr", [("cell", "th", []), ("cell", "th", [])]),
                    ("row", "tr", [("cell", "td", [])]),
                ],
            )
        ],
    ),
    ("a | b\n", [("table", "table", [("row", "tr", [("cell", "td", []), ("cell", "td", [])])])]),
    ("text\na | b\n", ["paragraph"]),
    ("a\n```ruby\nx\n```\n    y\n", ["paragraph", ("code", "ruby", []), "code"]),
    ("$$x$$\n\n***\n", ["math", "rule"]),
    (
        "<div markdown='1'>\na\n\n<p>b</p>\n</div>\n",
        [("html", "div", ["paragraph", ("paragraph", "p", [])])],
    ),
    ("<!-- a -->\n{::comment}\nb\n{:/}\n", ["comment", "comment"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_tree(text: str, expected: list[Shape]) -> None:
    assert [_shape(block) for block in read(text, Options()).blocks] == expected


def test_places_of_items() -> None:
    text = "> - one\n>   two\n> - three\n>\n> end\n"
    (quote,) = read(text, Options()).blocks
    items = quote.children[0].children
    assert _texts(text, [item.span for item in items]) == ["- one\n>   two", "- three"]
    assert _texts(text, [item.content for item in items]) == ["one\n>   two", "three"]
    assert _texts(text, [item.marker for item in items if item.marker]) == ["-", "-"]


def test_places_of_code_and_html() -> None:
    text = "~~~ py\nx\n~~~\n\n<div>\ny\n</div>\n"
    code, div = read(text, Options()).blocks
    assert _texts(text, [code.span, code.content]) == ["~~~ py\nx\n~~~", "x\n"]
    assert code.marker is not None
    assert text[slice(*code.marker)] == "~~~"
    assert _texts(text, [div.span, div.content]) == ["<div>\ny\n</div>", "\ny\n"]


def test_prose_is_what_readers_see() -> None:
    text = (
        "> one *two* `code` [three](url)\n> don't &amp; -- \\* <b title='no'>four</b><!-- no -->\n\n"
        "```\ncode\n```\n\n<pre>code</pre>\n\n{::comment}\nno\n{:/}\n\n<script>no</script>\n\n$$math$$\n"
    )
    found = read(text, Options())
    assert "".join(_texts(text, found.prose)) == "one two  three\ndon't &amp; -- * four"
    assert _texts(text, found.code) == ["`code`", "```\ncode\n```", "code", "no"]
    assert _texts(text, found.comments) == ["<!-- no -->", "{::comment}\nno\n{:/}"]


def test_anchors() -> None:
    text = (
        "# A\n\n<a name='n'></a> <b id='i'>x</b>[^f] y[^f]\n{: #p}\n\n[^f]: note\n[^g]: unused\n\n"
        "term\n: def\n{:auto_ids-t-}\n"
    )
    names = [anchor.name for anchor in read(text, Options()).anchors]
    assert set(names) == {"a", "n", "i", "p", "fnref:f", "fnref:f:1", "fn:f", "t-term"}


def test_an_unclosed_iframe_hides_the_rest() -> None:
    found = read("# A\n\n<iframe src='x'/>\n\n# B\n\n<iframe src='y'></iframe>\n\n# C\n", Options())
    assert [heading.text for heading in found.headings] == ["A", "C"]
    assert [item.url for item in found.references] == ["x"]


def test_options_from_config() -> None:
    section = {
        "input": "kramdown",
        "auto_ids": "false",
        "toc_levels": "2..3",
        "header_offset": "x",
        "gfm_quirks": "paragraph_end, no_auto_typographic",
        "unknown": 1,
        "parse_span_html": None,
    }
    assert Options.from_config(section) == Options(
        input="kramdown",
        auto_ids=False,
        toc_levels=(2, 3),
        gfm_quirks=("paragraph_end", "no_auto_typographic"),
    )
    assert Options.from_config(None) == Options()
    assert Options.from_config({"toc_levels": [1, 2]}).toc_levels == (1, 2)


def test_without_the_paragraph_quirk_a_heading_needs_a_blank_line() -> None:
    assert read("a\n# b\n", Options(gfm_quirks=())).headings == []
