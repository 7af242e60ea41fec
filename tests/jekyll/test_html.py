"""The tokenizer of HTML, and what its tags refer to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitelint.jekyll.css import css_urls
from sitelint.jekyll.html import Comment, Tag, Text, anchors_of, read_tag, references_of, tokenize, unescape

PIECES = [
    "<",
    ">",
    "</",
    "a",
    "script",
    "iframe",
    "svg",
    " ",
    "=",
    '"',
    "'",
    "<!--",
    "-->",
    "/",
    "&amp;",
    "\n",
    "b",
]


def tag(text: str) -> Tag:
    found = read_tag(text, 0)
    assert found is not None
    return found


def urls(text: str) -> list[str]:
    return [found.url for found in references_of(tag(text))]


def tags(text: str) -> list[str]:
    return [("/" if t.closing else "") + t.name for t in tokenize(text) if isinstance(t, Tag)]


@given(st.lists(st.sampled_from(PIECES)).map("".join))
def test_tokens_cover_the_text(text: str) -> None:
    at = 0
    for token in tokenize(text):
        assert token.span.start == at
        assert token.span.end > at
        at = token.span.end
        if isinstance(token, Tag):
            for found in references_of(token):
                assert token.span.start <= found.span.start <= found.span.end <= token.span.end
    assert at == len(text)


def test_attributes_have_places() -> None:
    text = "<A HREF = 'x&amp;y' b=c/d e disabled=\"\">"
    found = tag(text)
    assert [(a.name, a.value, text[slice(*a.span)], text[slice(*a.name_span)]) for a in found.attributes] == [
        ("href", "x&y", "x&amp;y", "HREF"),
        ("b", "c/d", "c/d", "b"),
        ("e", "", "", "e"),
        ("disabled", "", "", "disabled"),
    ]
    assert found.name == "a"
    assert not found.self_closing


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<br/>", True),
        ("<br / >", False),
        ("<a href=x/>", False),
        ("<a href='x' />", True),
    ],
)
def test_self_closing(text: str, expected: bool) -> None:
    assert tag(text).self_closing is expected


@pytest.mark.parametrize("text", ["<a", "<a href='x>", "< a>", "<1>", "</>", "<!a>", "a", "<a href=x"])
def test_no_tag(text: str) -> None:
    assert read_tag(text, 0) is None


def test_first_attribute_wins() -> None:
    assert urls("<a href=x href=y>") == ["x"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<script>a<b>c</b></scripty></SCRIPT ><i>", ["script", "/script", "i"]),
        ("<iframe src=x/><a>", ["iframe"]),
        ("<textarea><a></textarea>", ["textarea", "/textarea"]),
        ("<svg><title>x<g></title><style><a></svg><title><b></title>",
         ["svg", "title", "g", "/title", "style", "a", "/svg", "title", "/title"]),
        ("<svg/><style><a></style>", ["svg", "style", "/style"]),
        ("<svg><p><style><a></style>", ["svg", "p", "style", "/style"]),
        ("<!-- <a> --><b><!--><i><!-- <u>", ["b", "i"]),
        ("<!-- x --!><b>", ["b"]),
        ("a < b <c> 1<2 </ d><e>", ["c", "e"]),
        ("<a <b>", ["a"]),
        ("<a><b", ["a"]),
    ],
)  # fmt: skip
def test_tags(text: str, expected: list[str]) -> None:
    assert tags(text) == expected


def test_comments_and_raw_text() -> None:
    tokens = list(tokenize("<!doctype html><style>x</style><!--y--><z"))
    assert [(type(t), t.span) for t in tokens if not isinstance(t, Tag)] == [
        (Comment, (0, 15)), (Text, (22, 23)), (Comment, (31, 39)), (Comment, (39, 41)),
    ]  # fmt: skip
    assert [t.element for t in tokens if isinstance(t, Text)] == ["style"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<a href=' x.html\n'>", ["x.html"]),
        ("<a href>", [""]),
        ("</a href=x>", []),
        ("<img src=a srcset='a.png 1x, b,c.png 2x,, d.png'>", ["a", "a.png", "b,c.png", "d.png"]),
        ("<source srcset='data:x,y 1x, b (1,2), c'>", ["data:x,y", "b", "c"]),
        ("<video src=a poster=b>", ["a", "b"]),
        ("<svg:image xlink:href=a>", []),
        ("<image xlink:href=a>", ["a"]),
        ("<object data=a>", ["a"]),
        ("<form action=a>", ["a"]),
        ("<link rel='preconnect x' href=a>", []),
        ("<link rel=icon href=a>", ["a"]),
        ("<meta http-equiv=Refresh content='0; URL=\"/a b/\"'>", ["/a b/"]),
        ("<meta http-equiv=refresh content='5'>", []),
        ("<meta property=og:image content=/a.png>", ["/a.png"]),
        ("<meta name=description content=/a.png>", []),
        ("<p style='background: url(a.png), url( &quot;b c.png&quot; )'>", ["a.png", "b c.png"]),
    ],
)
def test_references(text: str, expected: list[str]) -> None:
    assert urls(text) == expected


def test_reference_places() -> None:
    text = "<img alt='' srcset=' a&amp;.png 1x,b.png' style='x:url(c.png)'>"
    found = references_of(tag(text))
    assert [(r.url, text[slice(*r.span)], r.kind, r.text) for r in found] == [
        ("a&.png", "a&amp;.png", "image", ""),
        ("b.png", "b.png", "image", ""),
        ("c.png", "c.png", "image", ""),
    ]
    assert [r.text for r in references_of(tag("<img src=x>"))] == [None]


def test_an_empty_url_that_the_tag_provides_for_is_none() -> None:
    assert urls("""<img src='' onerror="this.src='/fallback.svg'">""") == []
    assert urls("<img src='a.png' onerror='hide(this)'>") == ["a.png"]
    assert urls("<img src=''>") == [""]


def test_anchors() -> None:
    assert [a.name for a in anchors_of(tag("<a id=x name='y&amp;'>"))] == ["x", "y&"]
    assert [a.name for a in anchors_of(tag("<p id='' name=y>"))] == []


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("a&amp;b&lt", "a&b<"),
        ("?a=1&section=2&copy=3&reg", "?a=1&section=2&copy=3®"),
        ("&#65;&#x42&#0;&#xD800;&#99999999999999999999;", "AB\ufffd\ufffd\ufffd"),
        ("&nosuch; & &;", "&nosuch; & &;"),
    ],
)
def test_unescape(value: str, expected: str) -> None:
    assert unescape(value) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a{b:url(x.png);c:URL( 'y\\'z' )}", ["x.png", "y'z"]),
        ("@import 'a.css'; @import url(b.css); content: 'url(c)'", ["a.css", "b.css"]),
        ("/* url(x) */ url() url(a\\20 b)", ["a b"]),
        ("url(a", ["a"]),
        ("/* url(a)", []),
    ],
)
def test_css(text: str, expected: list[str]) -> None:
    found = list(css_urls(text))
    assert [one.url for one in found] == expected
    for one in found:
        assert "\\" in text or text[slice(*one.span)] == one.url
