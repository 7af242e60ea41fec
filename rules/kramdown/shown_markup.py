"""The marks of a heading, of bold text or of code, or HTML tags, are shown as they are typed.

## What it finds

Lines that begin with `#` signs and are no heading, because no blank stands behind the signs (`##Setup`), a
blank stands before them, or they are inside of HTML; and the stars of bold text that stay stars, because a
blank stands inside of them (`**Ada Lind **`), one of the two is missing, or they are inside of HTML. Stars
that may be meant as such are left alone: footnote signs behind names, in tables, and `*** news ***`. Lines
of three backticks that begin code and have no such line to end it, or that are inside of HTML.

HTML tags that kramdown takes for text: an end tag that ends nothing, a tag with a value that lacks its quotes
or one of them (`<img src="plot.png" width=60%>`), and the tag of a block in the middle of a text.

More than three of one kind on a page are one finding.

## Why it matters

Readers see the signs. On GitHub, or in the preview of an editor, the page may look right.

## Example

```markdown bad
⟦##⟧Setup

Install the package with ⟦**one command **⟧ first.
```

```markdown good
## Setup

Install the package with **one command** first.
```

## Fix

A blank is put behind the `#` signs, and moved out of the stars; values are put in quotes, and an end tag that
ends nothing is removed. The fix is unsafe: the signs may be meant, and a tag may lack before that end.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from typing import TYPE_CHECKING

from sitelint.jekyll.kramdown.tags import EMPTY_ELEMENTS, KNOWN, SPAN_ELEMENTS
from sitelint.lint import Edit, Finding, Fix, Options, Rule, Span
from sitelint.text.regex import regex
from sitelint.text.spans import Spans

from ..folding import Place, told
from ..html import html_around
from ..links.selecting import is_written, markdown_runs
from ..swallowed import swallowed_code

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

RULE = Rule("KRD001", "shown-markup", severity="warning", kinds=("page",), fixes=("unsafe",))

_SIGNS = regex(r"(?m)^[ \t]*(#{1,6})(?!#)([ \t]*)(\S.*)$")
_STARS = regex(r"(?<!\\)\*+")
_FENCE = regex(r"(?m)^[ \t>]*(`{3,})[^`\n]*$")
_TAG = regex(r"(?<!\\)<(/?)([a-z][a-z0-9]*)( [^<>\n]{1,400})?>", re.IGNORECASE)
_NEAR = 500
_UNQUOTED = regex(r"( [\w:-]+=)([^\s\"'<>]+)")
_UNENDED = regex(r"=\s*([\"'])[^\"'=]*$")
# Tags of these in a text are the text of a lesson.
_OF_DOCUMENT = frozenset(("html", "head", "body"))
_DOUBT = "the signs may be meant as they stand"
_BEFORE = "a tag may lack before it"
# In `x**2` and `Lind**1` the stars belong to what is around them.
_JOINED = regex(r"[A-Za-z0-9]")
# Bold text with a blank before its end, and with one behind its beginning or none. Others may be tables.
_BEHIND_BLANK = regex(r"(?<![*\\])\*\*(?!\*)([^\s*|][^*|\n]*[^\S\n])\*\*$")
_AROUND = regex(r"\*\*([^\S\n]?[^\s*|](?:[^*|\n]*[^\s*|])?)\*\*(?!\*)")
# Stars of which only one end is there: before a word within a sentence, behind a word or a sentence.
_OPENING = regex(r"(?<=[^\s*] )\*\*(?=[^\W\d_])")
_CLOSING = regex(r"(?<=[\w.])\*\*(?=[\s.,;:)]|$)")
_LAST_WORD = regex(r"[\w’'-]{1,40}$")
_IN_HTML = "since Markdown is not read inside of the HTML"
_CURE = 'add `markdown="1"` to its tag, or end it before'
# So many single ones are footnote signs.
_MOST_SINGLE = 2


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for every heading and every bold text; for more than three of a page one in all."""
    if not is_written(file):
        return
    code = swallowed_code(file)
    is_told = Spans(one.span for one in code).__contains__
    headings, stars = (_but(is_told, found(file)) for found in (_headings, _stars))
    if headings:
        why = _why(file, headings, "it has to begin its line, with a blank behind it, outside of HTML")
        together = f"{len(headings)} headings of this page are none, and their `#` is shown{why}"
        yield from told(RULE, file, headings, together)
    if stars:
        why = _why(file, stars, "they belong directly around the text, outside of HTML")
        together = f"the stars of {len(stars)} bold texts of this page are shown{why}"
        yield from told(RULE, file, stars, together)
    # Where code is swallowed, which lines of backticks belong together further down hangs on that.
    fences = [] if code else list(_fences(file))
    if fences:
        why = _why(file, fences, "each needs another below it, to end the code")
        yield from told(
            RULE, file, fences, f"{len(fences)} lines of backticks of this page are shown{why}", apart=1
        )
    if not any(_around(file, one.span.start) for one in (*headings, *stars)):
        tags = _but(is_told, _tags(file))
        yield from told(
            RULE, file, tags, f"{len(tags)} HTML tags of this page are shown as text, not read as tags"
        )


def _but(is_told: Callable[[int], bool], places: Iterator[Place]) -> list[Place]:
    """The places that no other finding is about."""
    return [one for one in places if not is_told(one.span.start)]


def _why(file: "TextFile", places: list[Place], belonging: str) -> str:
    """Why all these marks are shown: what keeps Markdown from being read, or else where they belong."""
    reasons = {_around(file, one.span.start) for one in places}
    if "" in reasons:
        return f": {belonging}"
    return f", {reasons.pop()}" if len(reasons) == 1 else f", {_IN_HTML}: {_CURE}"


def _headings(file: "TextFile") -> Iterator[Place]:
    """Lines that were to be headings, each with what is wrong with it."""
    text = file.text
    first = len(text) - len(text[file.body_start :].lstrip())
    for run in markdown_runs(file, "#"):
        begin = run.start
        while begin and text[begin - 1] in " \t":
            begin -= 1
        for line in _SIGNS.finditer(text, begin, run.end):
            signs = Span(*line.span(1))
            is_alone = line.start() <= first or text.endswith(("\n\n", "\n\r\n"), 0, line.start())
            if signs.start < run.start or not is_alone:
                continue
            html = _around(file, signs.start)
            if html:
                yield Place(signs, f"this is no heading, and `{line[1]}` is shown, {html}")
            elif not line[2] and _is_title(line[1], line[3]):
                edit = Edit(Span(signs.end, signs.end), " ")
                yield Place(
                    signs,
                    f"this is no heading, and `{line[1]}` is shown: put a blank behind it",
                    fix=Fix("Put a blank behind it", (edit,), "unsafe", _DOUBT),
                )


def _is_title(signs: str, title: str) -> bool:
    """Whether `#title` may be a heading: one with a single sign and in small letters is a hashtag."""
    first, *others = title.split()
    is_tag = len(signs) == 1 and (not others or "#" in title or first[0].islower())
    return title[0].isalpha() and not is_tag


def _stars(file: "TextFile") -> Iterator[Place]:
    """The stars of what was to be bold, each with what is wrong with them."""
    shown = [
        Span(*stars.span())
        for run in markdown_runs(file, "**")
        for stars in _STARS.finditer(file.text, *run)
        if stars.end() - stars.start() == 2
    ]
    if not shown:
        return
    of_line = Counter(file.source.position(one.start).line for one in shown)
    single = []
    told_until = 0
    for one in shown:
        pair = _pair(file, one)
        if pair and pair.span.start >= told_until:
            told_until = pair.span.end
            yield pair
        elif one.start >= told_until and of_line[file.source.position(one.start).line] == 1:
            single += [one] if _is_half(file, one) else []
    if len(single) <= _MOST_SINGLE:
        for one in single:
            yield Place(one, "these two stars are shown: of bold text, the other end is missing")


def _pair(file: "TextFile", stars: Span) -> Place | None:
    """Bold text of one line of which these stars are one end, if something keeps it from being bold."""
    text = file.text
    others = text.rfind("*", 0, stars.start) - 1
    found = _BEHIND_BLANK.match(text, others, stars.end) if others >= 0 else None
    found = found or _AROUND.match(text, stars.start)
    if not found:
        return None
    place = Span(*found.span())
    outside = text[max(place.start - 1, 0) : place.start], text[place.end : place.end + 1]
    if any(map(_JOINED.match, outside)):
        return None
    html = _around(file, place.start)
    if html:
        return Place(place, f"this is not bold, and its stars are shown, {html}")
    inner = found[1]
    if inner == inner.strip():
        return None
    before = " " if inner[0].isspace() and outside[0].strip() else ""
    after = " " if inner[-1].isspace() and outside[1].strip() else ""
    fix = Fix("Move the blank out", (Edit(place, f"{before}**{inner.strip()}**{after}"),), "unsafe", _DOUBT)
    return Place(place, "this is not bold, and its stars are shown: no blank belongs inside of them", fix=fix)


def _is_half(file: "TextFile", stars: Span) -> bool:
    """Whether two stars begin or end bold text in a sentence, rather than mark a name or a cell."""
    text = file.text
    line = text[text.rfind("\n", 0, stars.start) + 1 : stars.start]
    if "|" in line or _around(file, stars.start):
        return False
    if _OPENING.match(text, stars.start):
        return True
    word = _LAST_WORD.search(line)
    return bool(_CLOSING.match(text, stars.start)) and (word is None or word[0][0].islower())


def _fences(file: "TextFile") -> Iterator[Place]:
    """Lines of backticks that were to begin or end code, each with what is wrong with it."""
    text = file.text
    runs = [*markdown_runs(file, "```")]
    last = len(text.rstrip()) if runs else 0
    for run in runs:
        begin = run.start
        while begin and text[begin - 1] in " \t>":
            begin -= 1
        for line in _FENCE.finditer(text, begin, run.end):
            signs = Span(*line.span(1))
            if signs.start < run.start:
                continue
            why = _around(file, signs.start)
            if not why and line.end() >= last:
                why = "since no code is left that they end: remove them"
            why = why or "since no line of backticks below ends the code: put one there"
            yield Place(signs, f"these backticks are shown, {why}")


def _around(file: "TextFile", at: int) -> str:
    """Why Markdown is not read at a place inside of HTML; empty for any other place."""
    element = html_around(file.text, file.facts.markup.blocks, at)
    if element is None:
        return ""
    line = file.source.position(element.start).line
    return f"{_IN_HTML} that begins on line {line}: {_CURE}"


def _tags(file: "TextFile") -> Iterator[Place]:
    """HTML tags that are text to kramdown: start tags with attributes, and end tags of what the page has."""
    text = file.text
    runs = [*markdown_runs(file, "<")]
    if not runs:
        return
    # Asked once for a name: there may be an end tag at every other word.
    is_there = cache(lambda name: f"<{name}" in text)
    begun: set[str] = set()
    for run in runs:
        for tag in _TAG.finditer(text, *run):
            name, span = tag[2].lower(), Span(*tag.span())
            if name in _OF_DOCUMENT or name not in KNOWN:
                continue
            if not tag[1] and tag[3]:
                begun.add(name)
                yield _start_tag(tag, span)
            elif tag[1] and name not in begun and is_there(name) and not _is_begun(text, name, span.start):
                fix = Fix("Remove it", (Edit(file.source.with_blanks(span), ""),), "unsafe", _BEFORE)
                missing = "" if name in EMPTY_ELEMENTS else f", or write `<{name}>` before it"
                message = f"`{tag[0]}` is shown as text, since it ends nothing: remove it{missing}"
                yield Place(span, message, fix=fix)


def _is_begun(text: str, name: str, end: int) -> bool:
    """Whether an element begins shortly before its end, where kramdown reads its tag.

    Then its end is one, and only too deep for us: below very many elements that nobody has ended.
    """
    near = text[max(0, end - _NEAR) : end].rpartition("\n\n")[2].lower()
    begin = near.rfind(f"<{name}")
    if name in EMPTY_ELEMENTS or begin <= near.rfind(f"</{name}"):
        return False
    return name in SPAN_ELEMENTS or not near[:begin].rpartition("\n")[2].strip()


def _start_tag(tag: re.Match[str], span: Span) -> Place:
    """A start tag that is shown as text, with the reason."""
    shown = f"`<{tag[2]} …>` is shown as text"
    unended = _UNENDED.search(tag[3])
    if unended and tag[3].count(unended[1]) % 2:
        at = span.end - 1 - tag[3].endswith("/")
        fix = Fix("Put the quote there", (Edit(Span(at, at), unended[1]),), "unsafe", _DOUBT)
        return Place(span, f"{shown}: a quote is missing behind the value of its last attribute", fix=fix)
    quoted = _UNQUOTED.sub(r'\1"\2"', tag[0])
    if quoted == tag[0]:
        return Place(span, f"{shown}: it has to begin a line outside of other text")
    fix = Fix("Put the values in quotes", (Edit(span, quoted),), "unsafe", _DOUBT)
    return Place(span, f"{shown}: the values of its attributes belong in quotes", fix=fix)
