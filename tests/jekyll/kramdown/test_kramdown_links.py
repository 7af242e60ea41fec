"""Links and images. What is expected is what kramdown 2.4 and kramdown-parser-gfm 1.1 make of them."""

import pytest

from sitelint.jekyll.kramdown import Options, read

# Text, and the URLs of its links; images have a `!` before them.
CASES: list[tuple[str, list[str]]] = [
    ("[a](b)", ["b"]),
    ("[a](b c.pdf)", ["b c.pdf"]),
    ("[a](<b c.pdf>)", ["b c.pdf"]),
    ("[a](b_(c).pdf)", ["b_(c).pdf"]),
    ("[a]((http://x.y/))", ["(http://x.y/)"]),
    ("[a](b(c.pdf)", []),
    ("[a](/x/ (y))", ["/x/ (y)"]),
    ('[a](b "t")', ["b"]),
    ("[a](b 't')", ["b"]),
    ('[a](b"t")', ['b"t"']),
    ('[a](b "t)', []),
    ("[a] (b)", []),
    ("[a]()", [""]),
    ("![]()", ["!"]),
    ("![a](b =10x5)", ["!b =10x5"]),
    ("[a](\nb)", ["b"]),
    ("[a\nb](c)", ["c"]),
    ("[a](b\nc)", ["b\nc"]),
    ("[![x](i.png)](l)", ["l", "!i.png"]),
    ("[a [b](c)](d)", ["d"]),
    ("[a [x] b](c)", ["c"]),
    ("[a ] b](c)", []),
    ("[a[^1] b](c)\n\n[^1]: n", []),
    ("[*a*](b) *[c](d)*", ["b", "d"]),
    ("*[a*](b)", ["b"]),
    ("\\[a](b)", []),
    ("[a](b\\_c.pdf)", ["b\\_c.pdf"]),
    ("[a](b?x=1&amp;y=2&z)", ["b?x=1&y=2&z"]),
    ("[a](b?x&copy=1)", ["b?x&copy=1"]),
    ("`[a](b)` ``[c`](d)``", []),
    ("[a][r]\n\n[r]: b", ["b"]),
    ("[A][R]\n\n[r]: b", ["b"]),
    ("[r][]\n\n[r]: b", ["b"]),
    ("[r]\n\n[r]: b", ["b"]),
    ("[a]\n [r]\n\n[r]: b", ["b"]),
    ("[a b][]\n\n[a  b]: c", ["c"]),
    ("[a  b][]\n\n[a b]: c", ["c"]),
    ("[a][r]\n\n[r]: <b c>", ["b c"]),
    ('[a][r]\n\n[r]: b "t"', ["b"]),
    ('[a][r]\n\n[r]: b\n "t"', ["b"]),
    ('[a][r]\n\n[r]: b "t', []),
    ("[a][r]\n\n[r]: b c d", ["b c d"]),
    ("[a][r]\n\n    [r]: b", []),
    ("text [a][r]\n[r]: b", []),
    ("[a][r]\n\n[r]: b\n[r]: c", ["c"]),
    ("![a][r]\n\n[r]: b", ["!b"]),
    ("<http://a.b/?x=1&y> <a@b.c> <mailto:d@e.f>", ["http://a.b/?x=1&y", "mailto:a@b.c", "mailto:d@e.f"]),
    ("http://a.b/ www.a.b", []),
    ('[a](b){:href="z"}', ["z"]),
    ("[a](b){:.c}{:#d}", ["b"]),
    ("{:r: href='z'}\n\n[a](b){:r}", ["z"]),
    ("[a](b) | [c](d)", ["b", "d"]),
    ("[a|b](c)", []),
    ("|[a\\|b](c)|\n", ["c"]),
    ("|x|\n|-|\n|[a](b)|\n", ["b"]),
    ("$$ [a](b) $$", []),
    ("$[a](b)$", ["b"]),
    ("~~[a](b)~~", ["b"]),
    ("# [a](b)", ["b"]),
    ("- [ ] [a](b)\n- [x] [c](d)", ["b", "d"]),
    ("text\n- [a](b)", ["b"]),
    ("- x\n\n      [a](b)", []),
    ("> [a](b)\nlazy [c](d)", ["b", "d"]),
    ("term [a](b)\n: def [c](d)", ["b", "d"]),
    ("x[^1]\n\n[^1]: [a](b)\n    and [c](d)", ["b", "d"]),
    ("x\n\n[^1]: [a](b)", []),
    ("```\n[a](b)\n```", []),
    ("~~~~\n[a](b)\n~~~", []),
    ("````\n[a](b)\n```\n", []),
    ("```\n[a](b)", ["b"]),
    ("    [a](b)\n[c](d)", []),
    ("\t[a](b)", []),
    ("{::comment}\n[a](b)\n{:/comment}\n", []),
    ("x {::comment}[a](b){:/} y", []),
    ('{::nomarkdown}\n<a href="b">x</a>[c](d)\n{:/nomarkdown}\n', ["b"]),
    ("* x\n  [a](b)\n{:toc}\n", []),
    ("*[HTML]: [a](b)\n\nHTML", []),
    ("`` ` `` [a](b)", ["b"]),
    ("[a](b)（c）", ["b"]),
]


def _urls(text: str, options: Options) -> list[str]:
    return ["!" * (item.element == "img") + item.url for item in read(text, options).references]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_urls(text: str, expected: list[str]) -> None:
    assert _urls(text, Options()) == expected


# The same for HTML.
HTML_CASES: list[tuple[str, list[str]]] = [
    ("<div>\n[a](b)\n</div>", []),
    ("<div>\n\n[a](b)\n\n</div>\n\n[c](d)", ["d"]),
    ('<div markdown="1">\n[a](b)\n</div>', ["b"]),
    ('<div markdown="1"><p>[a](b)</p></div>', []),
    ('<table><tr><td markdown="span">[a](b)</td></tr></table>', ["b"]),
    ("x <b>[a](b)</b>", ["b"]),
    ('x <b markdown="0">[a](b)</b>', []),
    ("<span>[a](b)</span>", ["b"]),
    ("<p>[a](b)</p>\n", []),
    ("<details>\n<summary>[a](b)</summary>\n\n[c](d)\n\n</details>\n", []),
    ("<div>\n\n[a](b)", []),
    ("<a href='b'>x</a> <a href=c>y</a>", ["b", "c"]),
    ("<a href=/b>x</a>", []),
    ("<A HREF='b'>x</A>", ["b"]),
    ("<a href='[b](c)'>x</a>", ["[b](c)"]),
    ("<!--\n[a](b)\n-->\n\nx <!-- [c](d) --> y", []),
    ("<script>\n[a](b)\n</script>\n\n[c](d)", ["d"]),
    ("<pre>[a](b)</pre>\n[c](d)", ["d"]),
    ("<div></div>[a](b)", ["b"]),
    ("text\n<div>[a](b)</div>\n[c](d)", ["d"]),
    ("text\n\n    <img src='a'>", []),
    ("  <img src='a'>", ["!a"]),
    ("<iframe src='v'></iframe>\n\n[a](b)", ["v", "b"]),
    ("<iframe src='v'/>\n\n[a](b)", ["v"]),
    ("<textarea><a href='b'>x</a></textarea>\n\n[a](c)", ["c"]),
    ("<img src='a' srcset='b 1x, c 2x'>", ["!a", "!b", "!c"]),
]


@pytest.mark.parametrize(("text", "expected"), HTML_CASES)
def test_urls_and_html(text: str, expected: list[str]) -> None:
    assert _urls(text, Options()) == expected


def test_html_is_read_where_options_ask_for_it() -> None:
    assert _urls("<div>\n[a](b)\n</div>", Options(parse_block_html=True)) == ["b"]
    assert _urls("x <b>[a](b)</b>", Options(parse_span_html=False)) == []


def test_text_and_syntax() -> None:
    text = "[a *b*](u) ![c\\*](i) [d][r] <https://x.y> <a href='z'>e</a> <img src='j'>\n\n[r]: v\n"
    found = [(item.syntax, item.text) for item in read(text, Options()).references]
    assert found == [
        ("markdown", "a b"),
        ("markdown", "c*"),
        ("definition", "d"),
        ("autolink", "https://x.y"),
        ("html", "e"),
        ("html", None),
    ]


def test_text_of_a_link_in_raw_html() -> None:
    (link,) = read("<div><a href='x'>a &amp; <b>b</b></a></div>\n", Options()).references
    assert link.text == "a & b"


def test_definitions_and_their_use() -> None:
    text = "[a][r] ![b][s]\n\n[r]: u\n[s]: v\n[t]: w\n[//]: # (note)\n"
    found = read(text, Options())
    assert [(item.label, item.used) for item in found.definitions] == [
        ("r", True),
        ("s", True),
        ("t", False),
        ("//", False),
    ]
    assert text[slice(*found.definitions[0].span)] == "[r]: u"
    assert [text[slice(*item.span)] for item in found.references] == ["u", "v"]
    assert [text[slice(*item.outer)] for item in found.references] == ["[a][r]", "![b][s]"]


def test_a_hole_in_a_url_stays() -> None:
    (link,) = read("[a \ufdd0](/x/\ufdd0/y)", Options()).references
    assert (link.url, link.text) == ("/x/\ufdd0/y", "a \ufdd0")


@pytest.mark.parametrize(
    "text",
    [
        "- a [x](URL) b\n",
        "> - a\n>   [x](URL)\n",
        "1.  a\n\n\t[x](URL)\n",
        "-\ta\n\n\t- b\n\n\t\t[x](URL)\n",
        "* a\nlazy [x](URL)\n",
        "| a | [x](URL) |\n",
        "| `\\|` \\| [x](URL) |\n",
        "term\n: def\n\n    [x](URL)\n",
        "y[^n]\n\n[^n]: z\n    [x](URL)\n",
        "# a [x](URL)\n",
        "text\n```\n[x](URL)\n",
        "~~a [x](URL)~~\n",
        "- > - [ ] [x](URL)\n",
        "> <div markdown='1'>\n> [x](URL)\n> </div>\n",
        "> <a title='y'\n> href='URL'>z</a>\n",
        "[x](a){: href='URL'}\n",
        "[x][r]\n\n> - [r]: URL 'title'\n",
        "a  \n> b <URL:>\n> ![x](URL)\n",
    ],
)
def test_a_reference_is_where_its_url_is_written(text: str) -> None:
    found = [item for item in read(text, Options()).references if item.url == "URL"]
    assert [text[slice(*item.span)] for item in found] == ["URL"]
