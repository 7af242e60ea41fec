"""What kramdown and CommonMark have in common is read as markdown-it-py, a reader that is not ours, does."""

from itertools import pairwise
from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from sitelint.jekyll.kramdown import Options, read

WORD = st.text("abcdefgxyzäöé", min_size=1, max_size=8)
WORDS = st.lists(WORD, min_size=1, max_size=4).map(" ".join)
ADDRESS = st.lists(WORD, min_size=1, max_size=3).map(
    lambda parts: "/" + "/".join(parts).encode("ascii", "ignore").decode()
)
SPAN = st.one_of(
    WORDS,
    WORDS.map("*{}*".format),
    WORDS.map("**{}**".format),
    WORDS.map("`{}`".format),
    st.builds("[{}]({})".format, WORDS, ADDRESS),
    st.builds('[{}]({} "{}")'.format, WORDS, ADDRESS, WORDS),
    st.builds("![{}]({})".format, WORDS, ADDRESS),
    st.builds("[![{}]({})]({})".format, WORDS, ADDRESS, ADDRESS),
)
LINE = st.lists(SPAN, min_size=1, max_size=4).map(" ".join)
BLOCK = st.one_of(
    st.lists(LINE, min_size=1, max_size=3).map("\n".join),
    st.builds("{} {}".format, st.integers(1, 6).map("#".__mul__), LINE),
    st.lists(LINE.map("- {}".format), min_size=1, max_size=3).map("\n".join),
    st.lists(LINE.map("> {}".format), min_size=1, max_size=3).map("\n".join),
    WORDS.map("```\n[{}](/code)\n```".format),
)
TEXT = st.lists(BLOCK, min_size=1, max_size=5).map(lambda blocks: "\n\n".join(blocks) + "\n")


class Read(NamedTuple):
    """What both readers tell of a text."""

    links: list[str]
    images: list[str]
    headings: list[tuple[int, str]]


@given(TEXT)
def test_links_images_and_headings(text: str) -> None:
    markup = read(text, Options())
    links = [one.url for one in markup.references if one.kind == "link"]
    images = [one.url for one in markup.references if one.kind == "image"]
    headings = [(one.level, " ".join(one.text.split())) for one in markup.headings]
    assert Read(links, images, headings) == _commonmark(text)


def _commonmark(text: str) -> Read:
    tokens = MarkdownIt("commonmark").parse(text)
    spans = [span for token in tokens for span in token.children or ()]
    headings = [
        (int(token.tag[1]), " ".join("".join(_shown(span) for span in inline.children or ()).split()))
        for token, inline in pairwise(tokens)
        if token.type == "heading_open"
    ]
    return Read(
        [str(span.attrs["href"]) for span in spans if span.type == "link_open"],
        [str(span.attrs["src"]) for span in spans if span.type == "image"],
        headings,
    )


def _shown(span: Token) -> str:
    return span.content if span.type in ("text", "code_inline") else ""
