"""Headings and their ids. What is expected is what kramdown 2.4 and kramdown-parser-gfm 1.1 make of them."""

import pytest

from sitelint.jekyll.kramdown import Options, read

# Text, and level and id of each heading.
CASES: list[tuple[str, list[tuple[int, str | None]]]] = [
    ("# Hello World\n", [(1, "hello-world")]),
    ("##x\n", []),
    ("text\n# Not after a blank line\n", [(1, "not-after-a-blank-line")]),
    ("Title\n=====\n\nPart\n----\n", [(1, "title"), (2, "part")]),
    ("text\nstill text\n---\n", []),
    ("## Closed ##\n\n## C#\n", [(2, "closed"), (2, "c")]),
    ("# A\n\n# A\n\n# A\n", [(1, "a"), (1, "a-1"), (1, "a-2")]),
    ("# ???\n\n# ???\n", [(1, None), (1, "-1")]),
    ("# 🔥 News\n", [(1, "-news")]),
    ("# ⚙️ Gear\n", [(1, "️-gear")]),
    ("# Ünï cødé\n", [(1, "ünï-cødé")]),
    ("# 中文 标题\n", [(1, "中文-标题")]),
    ("# ΑΣ\n", [(1, "ασ")]),
    ("# Don't -- really --- stop...\n", [(1, "dont--really--stop")]),
    ('# "Quoted" & <em>html</em>\n', [(1, "quoted--html")]),
    ("# `code` *em* [link](x) $$m$$\n", [(1, "code-em-link-m")]),
    ("# ![alt](i.png) pic\n", [(1, "-pic")]),
    ("# under_score and-dash\n", [(1, "under_score-and-dash")]),
    ("# a&nbsp;b &amp; c\n", [(1, "ab--c")]),
    ("# Explicit {#mine}\n", [(1, "mine")]),
    ("# Listed\n{: #mine}\n", [(1, "mine")]),
    ("{: #mine}\n# Listed\n", [(1, "mine")]),
    ("# Escaped \\# mark\n", [(1, "escaped--mark")]),
    ("- # In a list\n", [(1, "in-a-list")]),
    ("> # In a quote\n", [(1, "in-a-quote")]),
    ('<div markdown="1">\n# 2 Ünder\n\n# ???\n</div>\n', [(1, "nder"), (1, "section")]),
    ("<div>\n# Text\n</div>\n", []),
    ('<h2 id="own">Html</h2>\n\n<h3>None</h3>\n', [(2, "own"), (3, None)]),
    ("x[^1]\n\n[^1]:\n    # In a footnote\n", [(1, "in-a-footnote")]),
    ("x\n\n[^1]:\n    # In an unused footnote\n", []),
    ("# A {::comment}b{:/} c\n", [(1, "a--c")]),
    ("```\n# code\n```\n", []),
    ("```\n# unclosed\n", [(1, "unclosed")]),
    ("    # indented\n", []),
    ("{::options auto_ids='false' /}\n\n# A\n", [(1, None)]),
    ("# A~~B~~\n", [(1, "ab")]),
    ("# << A >>\n", [(1, "a")]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_ids(text: str, expected: list[tuple[int, str | None]]) -> None:
    found = read(text, Options()).headings
    assert [(heading.level, heading.id) for heading in found] == expected


# The same for `input: kramdown`.
KRAMDOWN_CASES: list[tuple[str, list[tuple[int, str | None]]]] = [
    ("# 1. Hello_World\n", [(1, "helloworld")]),
    ("#x\n", [(1, "x")]),
    ("text\n# No heading\n", []),
    ("# [a](b)\n", [(1, "ab")]),
    ("# A\n\n# A\n", [(1, "a"), (1, "a-1")]),
    ("# ???\n", [(1, "section")]),
]


@pytest.mark.parametrize(("text", "expected"), KRAMDOWN_CASES)
def test_ids_without_gfm(text: str, expected: list[tuple[int, str | None]]) -> None:
    found = read(text, Options(input="kramdown")).headings
    assert [(heading.level, heading.id) for heading in found] == expected


def test_options_change_ids_and_levels() -> None:
    options = Options.from_config({"auto_id_prefix": "p-", "header_offset": 1})
    (heading,) = read("# A b\n", options).headings
    assert (heading.level, heading.id) == (2, "p-a-b")


def test_transliterated_ids_are_unknown_where_letters_are_foreign() -> None:
    options = Options.from_config({"input": "kramdown", "transliterated_header_ids": True})
    found = read("# Abc\n\n# Übung\n", options).headings
    assert [heading.id for heading in found] == ["abc", "\ufdd0bung"]


def test_a_hole_is_a_letter_and_shows_in_the_id() -> None:
    found = read("# About \ufdd0\n\n# Plain\n", Options()).headings
    assert [(heading.id, heading.text) for heading in found] == [
        ("about-\ufdd0", "About \ufdd0"),
        ("plain", "Plain"),
    ]


def test_places_and_text() -> None:
    text = "> - ## A *b* `c` ##\n"
    (heading,) = read(text, Options()).headings
    assert text[slice(*heading.span)] == "## A *b* `c` ##"
    assert heading.text == "A b c"
    assert not heading.explicit


def test_anchor_of_an_explicit_id_is_where_it_is_written() -> None:
    text = "# A {#mine}\n\n## B\n{: #other}\n"
    found = read(text, Options())
    assert [text[slice(*anchor.span)] for anchor in found.anchors] == ["mine", "other"]
    assert all(heading.explicit for heading in found.headings)


def test_contents() -> None:
    text = "* x\n{:toc}\n\n# A\n\n# B\n{:.no_toc}\n"
    names = {anchor.name for anchor in read(text, Options()).anchors}
    assert names == {"a", "b", "markdown-toc", "markdown-toc-a"}
