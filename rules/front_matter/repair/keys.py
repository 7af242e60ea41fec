"""What may be wrong with a key or a line that is none: signs, indentation, comments, stray characters."""

import re
from collections.abc import Iterator

from sitelint.lint import Edit, Span
from sitelint.text.regex import regex

from ..step import LINE, Step, line_at, plain, text_of

_NO_COLON = regex(
    r"(?P<before>[ ]*(?:- +)*)(?P<key>[A-Za-z][\w-]*)(?P<sign>[ \t]*：[ \t]*|:[\u00a0\u3000]*|[ ]*=>?[ ]*)"
    r"(?P<value>(?!//)[^\s=].*)$"
)
# A line whose first word is a key that pages usually have, with something behind it that starts anew.
_NO_SIGN = regex(
    r"(?P<key>title|subtitle|layout|permalink|description|excerpt|author|category|categories|tags|date)"
    r"(?P<sign>[ \t]*;?[ \t]+)(?P<value>[^\sa-z.,;:!?-].*|\w\S*)$"
)
_FOREIGN_COMMENT = regex(r"(?P<indent>[ ]*)(?P<mark><!--|//|/\*|--(?=\s))")
_ENDS = {"<!--": "-->", "/*": "*/"}
_INDENT = regex(r"[ \t\u00a0\u3000]*")
_QUOTED_PAIR = regex(r"""(?P<quote>["'])(?P<pair>(?P<key>[\w-]+):[ ][^"'\\]+)(?P=quote)$""")
_STRAY = regex(r"[ \t]*[{}\[\];,.]+$")


def foreign_comment(block: str, line: Span) -> Iterator[Step]:
    """A comment as HTML or a programming language has it, of one line or several."""
    found = _FOREIGN_COMMENT.match(block, *line)
    if not found:
        return
    end, closing = line.end, _ENDS.get(found["mark"], "")
    if closing:
        close = block.find(closing, found.end())
        end = line_at(block, close).end
        if close < 0 or block[close + len(closing) : end].strip():
            return
    text = block[found.end() : end].rstrip().removesuffix(closing).rstrip()
    lines = [f"{found['indent']}# {one.strip()}".rstrip() for one in text.split("\n")]
    left = block.count("\n", found.end(), end) - len(lines) + 1
    written = "\n".join(lines + [f"{found['indent']}#"] * left)
    yield Step(Edit(Span(line.start, end), written), "Make it a comment of YAML")


def characters(block: str, line: Span, at: int) -> Iterator[Step]:
    """Tabs and other spaces that cannot indent, and control characters."""
    indent = _INDENT.match(block, line.start)
    assert indent
    if indent[0].strip(" "):
        # The lines below with the same kind of indentation go with it: so they keep their depths.
        end = line.end
        while (below := line_at(block, min(end + 1, len(block)))).end > end and _is_tabbed(block, below):
            end = below.end
        lines = [_INDENT.sub(_spaces, one, count=1) for one in block[line.start : end].split("\n")]
        yield Step(Edit(Span(line.start, end), "\n".join(lines)), "Put spaces for the tab")
    if (block[at] < " " and block[at] not in "\t\r\n") or "\x7f" <= block[at] <= "\x9f":
        yield Step(Edit(Span(at, at + 1), ""), "Remove the control character")


def _is_tabbed(block: str, line: Span) -> bool:
    indent = _INDENT.match(block, *line)
    return indent is not None and bool(indent[0].strip(" ")) and indent.end() < line.end


def _spaces(indent: re.Match[str]) -> str:
    return indent[0].replace("\t", "  ").replace("\u00a0", " ").replace("\u3000", "  ")


def indentation(block: str, line: Span, above: Span) -> Iterator[Step]:
    """A key that is indented, by spaces or a tab, although nothing above asks for it."""
    indent = _INDENT.match(block, line.start, line.end)
    over = LINE.match(text_of(block, above))
    if not indent or not indent[0] or not over or not over["value"] or over["value"][0] in "|>&!":
        return
    here = LINE.match(text_of(block, Span(indent.end(), line.end)))
    if here and "-" not in here["indent"] + over["indent"] and indent[0] != over["indent"]:
        mixed = over["indent"] and "\t" in indent[0]
        unsafe = "nobody knows how deep the tab was meant to be" if mixed else ""
        edit = Edit(Span(*indent.span()), over["indent"])
        yield Step(edit, "Align the key with the others", key=here["key"], unsafe=unsafe)


def sign(block: str, line: Span) -> Iterator[Step]:
    """A key without a proper colon: `title:Graphs`, `title：Graphs`, `title = Graphs`, `title Graphs`."""
    text = text_of(block, line)
    found = _NO_COLON.match(text)
    if not found:
        found = _NO_SIGN.match(text)
        if not found or re.search(rf"^{found['key']}[ \t]*:", block, re.MULTILINE):
            return
    if found["sign"] in (":", "") and found["key"].lower() in ("http", "https", "mailto"):
        return
    sign = Span(line.start + found.start("sign"), line.start + found.end("sign"))
    what = {
        "": "the colon after the key is missing",
        "：": "a full-width colon (：), which YAML does not know",
        "=": "an equals sign instead of a colon",
        "=>": "an arrow instead of a colon",
    }
    message = what.get(found["sign"].strip(), "a space is missing after the colon")
    value = found["value"]
    yield Step(Edit(sign, ": "), "Write a colon and a space", message, found["key"], plain(value))


def stray_signs(block: str, line: Span) -> Iterator[Step]:
    """A line of nothing but brackets or other signs, as some editors leave them."""
    if _STRAY.match(text_of(block, line)):
        yield Step(Edit(line, ""), "Remove the signs", "a line of signs that belong to nothing")


def quoted_pair(block: str, line: Span) -> Iterator[Step]:
    """A key and its value in quotes that go around both."""
    found = _QUOTED_PAIR.match(text_of(block, line))
    if found:
        pair = found["pair"]
        message = "the quotes go around key and value: put them around the value, or remove them"
        yield Step(
            Edit(Span(line.start, line.start + found.end()), pair), "Remove the quotes", message, found["key"]
        )
