"""What may be wrong in a line of YAML that cannot be read, and how it is mended: one line at a time."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from sitelint.jekyll.yaml.psych import YamlError, load_value
from sitelint.lint import Edit, Span
from sitelint.text.regex import regex

from .quoting import meant, quoted

_LINE = regex(r"(?P<indent>[ ]*(?:- +)*)(?P<key>[\w-]+)[ ]*:(?:[ \t]+(?P<value>\S.*))?$")
_NO_COLON = regex(
    r"(?P<before>[ ]*(?:- +)*)(?P<key>[A-Za-z][\w-]*)(?P<sign>[ \t]*：[ \t]*|:[\u00a0\u3000]*|[ ]*=[ ]*)"
    r"(?P<value>[^\s/=].*)$"
)
# A line whose first word is a key that pages usually have, with something behind it that starts anew.
_NO_SIGN = regex(
    r"(?P<key>title|subtitle|layout|permalink|description|excerpt|author|category|categories|tags|date)"
    r"(?P<sign>[ \t]+)(?P<value>[^\sa-z].*|\S+)$"
)
_FOREIGN_COMMENT = regex(r"(?P<indent>[ ]*)(?P<mark><!--|//|/\*|--(?=\s))")
_ENDS = {"<!--": "-->", "/*": "*/"}
_TEXTS = ("title", "subtitle", "name", "description", "excerpt")
_ITEM = regex(r"(?P<indent> *)(?P<mark>[*-]) +\S")
_OPEN_MAPPING = regex(r"\{ *[\w-]+: [^{}]*$")
_COMMENT = regex(r"[ \t]+#(?=\s)")
_INDENT = regex(r"[ \t\u00a0\u3000]*")


class Step(NamedTuple):
    """One change of a line: the edit, what it does, its cause, and the pair that has to come out of it."""

    edit: Edit
    title: str
    message: str = ""
    key: str = ""
    value: object = None
    unsafe: str = ""


def steps_at(block: str, at: int) -> Iterator[Step]:
    """What may be wrong in the line where the reader stopped, or in one above whose text runs on into it."""
    at = min(at, max(len(block) - 1, 0))
    line = _line(block, at)
    above = _line(block, line.start - 1) if line.start else None
    yield from _foreign_comment(block, line)
    if above:
        yield from _indentation(block, line, above)
        yield from _item(block, line, above)
    yield from _characters(block, line, at)
    yield from _sign(block, line)
    if above:
        yield from _continued(block, line, above)
    opening = _open_quote(block, line.end)
    if opening:
        yield from _value(block, opening)
    yield from _bracket(block, line)
    yield from _value(block, line)


def _foreign_comment(block: str, line: Span) -> Iterator[Step]:
    """A comment as HTML or a programming language has it, of one line or several."""
    found = _FOREIGN_COMMENT.match(block, *line)
    if not found:
        return
    end, closing = line.end, _ENDS.get(found["mark"], "")
    if closing:
        close = block.find(closing, found.end())
        end = _line(block, close).end
        if close < 0 or block[close + len(closing) : end].strip():
            return
    text = block[found.end() : end].rstrip().removesuffix(closing).rstrip()
    lines = [f"{found['indent']}# {one.strip()}".rstrip() for one in text.split("\n")]
    left = block.count("\n", found.end(), end) - len(lines) + 1
    written = "\n".join(lines + [f"{found['indent']}#"] * left)
    yield Step(Edit(Span(line.start, end), written), "Make it a comment of YAML")


def _characters(block: str, line: Span, at: int) -> Iterator[Step]:
    """Tabs and other spaces that cannot indent, and control characters."""
    indent = _INDENT.match(block, line.start)
    assert indent
    if indent[0].strip(" "):
        spaces = indent[0].replace("\t", "  ").replace("\u00a0", " ").replace("\u3000", "  ")
        yield Step(Edit(Span(*indent.span()), spaces), "Put spaces for the tab")
    if (block[at] < " " and block[at] not in "\t\r\n") or "\x7f" <= block[at] <= "\x9f":
        yield Step(Edit(Span(at, at + 1), ""), "Remove the control character")


def _sign(block: str, line: Span) -> Iterator[Step]:
    """A key without a proper colon: `title:Graphs`, `title：Graphs`, `title = Graphs`, `title Graphs`."""
    text = _text(block, line)
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
    }
    message = what.get(found["sign"].strip(), "a space is missing after the colon")
    value = found["value"]
    yield Step(Edit(sign, ": "), "Write a colon and a space", message, found["key"], _plain(value))


def _plain(value: str) -> str | None:
    """The text that a value has to be read as; None for one that is more than a plain text."""
    return None if value[0] in "'\"[{|>&*!#" or " #" in value or _is_typed(value) else value


def _is_typed(value: str) -> bool:
    return not isinstance(_value_of(value), str)


def _value_of(value: str) -> object:
    try:
        return load_value(f"a: {value}\n")["a"]
    except (YamlError, TypeError, KeyError):
        return value


def _open_quote(block: str, end: int) -> Span | None:
    """The first line whose value opens a quote and does not close it, with a `key:` on the next line."""
    start = 0
    while start < end:
        line = _line(block, start)
        found = _LINE.match(_text(block, line))
        value = found["value"] if found else None
        if value and value[0] in "'\"" and value.count(value[0]) % 2:
            following = _text(block, _line(block, min(line.end + 1, len(block))))
            if not following or _LINE.match(following):
                return line
        start = line.end + 1
    return None


def _value(block: str, line: Span) -> Iterator[Step]:
    """A value that has to be in quotes, or in other ones."""
    found = _LINE.match(_text(block, line))
    value = found["value"] if found else None
    if not found or not value or value[0] in "#":
        return
    name, at = found["key"], found.start("value")
    if "-" in found["indent"] and _is_among_texts(block, line, found["indent"]):
        name, at, value = "", found.end("indent"), found[0][found.end("indent") :]
    # A comment behind a value stays one; `#1` is text.
    comment = None if value[0] in "'\"" else _COMMENT.search(value)
    if comment:
        value = value[: comment.start()]
    text = meant(value)
    if text is None or not text.strip():
        return
    start = line.start + at
    title = "Put the value in other quotes" if value[0] in "'\"“”„‘’«" else "Put the value in quotes"
    message = "the quote is never closed" if value[0] in "'\"" and value[0] not in value[1:] else ""
    if message:
        title = "Close the quote"
    unsafe = "Jekyll does not run Liquid here" if value.startswith(("{{", "{%")) else ""
    written = quoted(text)
    yield Step(Edit(Span(start, start + len(value)), written), title, message, name, text, unsafe)


def _is_among_texts(block: str, line: Span, indent: str) -> bool:
    """Whether the item of a list stands beside one that is a plain text: then its colon is part of a text."""
    beside = (_line(block, max(line.start - 1, 0)), _line(block, min(line.end + 1, len(block))))
    texts = [_text(block, one) for one in beside if one != line]
    return any(text.startswith(indent) and not _LINE.match(text) for text in texts)


def _bracket(block: str, line: Span) -> Iterator[Step]:
    """A list or mapping in one line that is not closed. A title may begin with a bracket."""
    found = _LINE.match(_text(block, line))
    value = found["value"] if found else None
    if not found or not value or "#" in value or found["key"] in _TEXTS:
        return
    meant_as: object = None
    if value[0] == "[" and "]" not in value and ("," in value or " " not in value):
        meant_as, bracket = [_value_of(item.strip()) for item in value[1:].split(",")], "]"
    elif _OPEN_MAPPING.match(value):
        meant_as, bracket = _value_of(value + "}"), "}"
    if isinstance(meant_as, list | dict):
        end = line.start + found.end("value")
        yield Step(Edit(Span(end, end), bracket), "Close the bracket", key=found["key"], value=meant_as)


def _item(block: str, line: Span, above: Span) -> Iterator[Step]:
    """An item of a list that begins with a star, or deeper or less deep than the one above."""
    here, over = _ITEM.match(_text(block, line)), _ITEM.match(_text(block, above))
    if here and here["mark"] == "*":
        at = line.start + here.start("mark")
        message = "an item of a list begins with a hyphen"
        yield Step(Edit(Span(at, at + 1), "-"), "Begin the item with a hyphen", message)
    elif here and over and here["indent"] != over["indent"]:
        indent = Span(line.start, line.start + here.end("indent"))
        message = "this item of a list is indented otherwise than the one above"
        yield Step(Edit(indent, over["indent"]), "Align the item with the one above", message)


def _continued(block: str, line: Span, above: Span) -> Iterator[Step]:
    """A text that goes on in the next line, where it has a colon."""
    over, here = _LINE.match(_text(block, above)), _text(block, line)
    value = over["value"] if over else None
    if not over or not value or not value[0].isalnum() or _LINE.match(here) or not here.startswith(" "):
        return
    start, end = above.start + over.start("value"), line.start + len(here)
    written = quoted(block[start:end])
    text = f"{value} {here.strip()}"
    yield Step(Edit(Span(start, end), written), "Put the text in quotes", key=over["key"], value=text)


def _indentation(block: str, line: Span, above: Span) -> Iterator[Step]:
    """A key that is indented, by spaces or a tab, although nothing above asks for it."""
    indent = _INDENT.match(block, line.start, line.end)
    over = _LINE.match(_text(block, above))
    if not indent or not indent[0] or not over or not over["value"] or over["value"][0] in "|>&!":
        return
    here = _LINE.match(_text(block, Span(indent.end(), line.end)))
    if here and "-" not in here["indent"] + over["indent"] and indent[0] != over["indent"]:
        mixed = over["indent"] and "\t" in indent[0]
        unsafe = "nobody knows how deep the tab was meant to be" if mixed else ""
        edit = Edit(Span(*indent.span()), over["indent"])
        yield Step(edit, "Align the key with the others", key=here["key"], unsafe=unsafe)


def _line(block: str, at: int) -> Span:
    """The line at an offset, without its line feed."""
    end = block.find("\n", at)
    return Span(block.rfind("\n", 0, at) + 1, len(block) if end < 0 else end)


def _text(block: str, line: Span) -> str:
    """The text of a line without spaces at its end."""
    return block[slice(*line)].rstrip()
