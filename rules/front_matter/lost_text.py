r"""Part of a text is lost, because YAML takes it for a comment, a name of its own or a control character.

## What it finds

A title, name or place without quotes that holds `#` and a number, as in `Talk #3`, or brackets with `#` in
them, or that begins with `!` or `&`; and, in double quotes, a backslash that makes one character of it and
the letter behind it, as in `"The \beta test"`.

## Why it matters

To YAML, ` #` begins a comment: visitors read "Talk". A word with `!` or `&` in front is a note to the program
that reads the YAML, and no part of the value. And in double quotes `\b` is a backspace, `\t` a tab, `\f` a
form feed: formulas lose their first letters.

## Example

```markdown bad path=_pages/talks.md
---
title: Talk ⟦#3 in Kyoto⟧
venue: ⟦&friends⟧ of graphs
description: "On ⟦\b⟧eta and ⟦\t⟧heta waves"
---
```

```markdown good path=_pages/talks.md
---
title: "Talk #3 in Kyoto"
venue: "&friends of graphs"
description: "On \\beta and \\theta waves"
---
```

## Fix

The text is put in quotes, the backslash doubled. Quotes are unsafe where the end of a line may be a comment
after all.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.jekyll.utils import to_s
from sitelint.jekyll.yaml.places import walk
from sitelint.lint import Edit, Finding, Fix, Options, Rule, Span
from sitelint.text.regex import regex

from .cut import is_cut, may_be_cut
from .quoting import quoted

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
    from sitelint.jekyll.yaml.psych import Node

RULE = Rule("FM009", "lost-text", severity="warning", fixes=("safe", "unsafe"))

_TEXTS = frozenset(
    (
        "title",
        "subtitle",
        "name",
        "venue",
        "location",
        "description",
        "caption",
        "excerpt",
        "abstract",
        "summary",
    )
)
_COMMENT = regex(r"[ \t]+(#[^\n]*)")
# An anchor or a tag, but for the tags that Psych knows, and those by their full name.
_NOTE = regex(r":[ \t]+(?P<note>&\S+|!(?![!<]|(?:str|binary|float|int|ruby/\S*)\s)\S*)[ \t]*$")
# A backslash in double quotes, with the word that it seems to begin.
_ESCAPE = regex(r"\\(\\|[A-Za-z]+|.)", re.DOTALL)
# Bell, backspace, escape, form feed and vertical tab: nobody wants them in a text.
_CONTROLS = "abefv"
# A no-break space, and line ends that no keyboard has: meant are Markdown's `\_` and TeX's `\Phi`. Programs
# that write data do mean them.
_RARE = "_NLP"
# `C:\new`, but no question and answer, `Q:\nWhy?`.
_PATH = regex(r"\b[C-PR-Z]:\\\w")
# Names of TeX that begin with a letter that is a tab, line feed or carriage return behind a backslash.
_OF_TEX = frozenset("theta tau times text textbf textit tilde nabla neq rho right rangle".split())


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for each lost rest of a line, each lost word and each lost letter."""
    nodes = [*walk(file.yaml)]
    named = {id(node.target) for node in nodes if node.target}
    for node in nodes:
        if node.style == "double" and node.kind == "scalar" and node.target is None:
            yield from _escapes(file, node)
        for key, value in node.pairs if file.kind == "page" else ():
            is_text = value.value is None or isinstance(value.value, str)
            if to_s(key.value) in _TEXTS and value.style == "plain" and is_text and id(value) not in named:
                yield from _comment(file, value)
                yield from _note(file, key, value)


def _escapes(file: "TextFile", node: "Node") -> Iterator[Finding]:
    is_path = _PATH.search(file.text, *node.span) is not None
    wrong = _CONTROLS + _RARE if file.kind == "page" else _CONTROLS
    for found in _ESCAPE.finditer(file.text, *node.span):
        word = found[1]
        if word[0] in wrong or word in _OF_TEX or (is_path and word[0].isalnum()):
            start = found.start()
            loses = "" if word == "_" else f", so the text loses the first letter of `\\{word}`"
            yield RULE.finding(
                file.path,
                Span(start, start + 2),
                f"in double quotes, `\\{word[0]}` is one invisible character{loses}: write two backslashes",
                fix=Fix("Double the backslash", (Edit(Span(start, start), "\\"),)),
            )


def _comment(file: "TextFile", node: "Node") -> Iterator[Finding]:
    start = node.span.start
    found = _COMMENT.match(file.text, node.span.end)
    before = file.text[slice(*node.span)]
    rest = found[1].rstrip() if found else ""
    is_plain = is_cut(before, rest)
    if found is None or not (is_plain or may_be_cut(rest)):
        return
    end = found.start(1) + len(rest)
    written = quoted(file.text[start:end].strip())
    written = written if node.value else f" {written}"
    edits = (Edit(Span(start, end), written),)
    title = "Put the text in quotes"
    yield RULE.finding(
        file.path,
        Span(found.start(1), end),
        f"to YAML, `{rest}` is a comment, so visitors do not see it: put the whole text in quotes",
        fix=Fix(title, edits) if is_plain else Fix(title, edits, "unsafe", "it may be a comment"),
    )


def _note(file: "TextFile", key: "Node", node: "Node") -> Iterator[Finding]:
    found = _NOTE.match(file.text, key.span.end, node.span.start)
    if found:
        place = Span(*found.span("note"))
        whole = Span(place.start, max(place.end, node.span.end))
        written = file.text[slice(*whole)]
        fix = None if "\n" in written else Fix("Put the text in quotes", (Edit(whole, quoted(written)),))
        message = (
            f"with `{written[0]}` in front, `{found['note']}` is no text to YAML, so visitors do not see it: "
            "put the whole text in quotes"
        )
        yield RULE.finding(file.path, place, message, fix=fix)
