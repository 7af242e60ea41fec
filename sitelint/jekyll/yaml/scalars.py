"""The scalars of a YAML text: plain, quoted and block, read as libyaml 0.2.5 reads them (`src/scanner.c`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sitelint.jekyll.yaml.errors import ScanError
from sitelint.text.regex import regex

if TYPE_CHECKING:
    from sitelint.jekyll.yaml.scanner import Scanner

_BREAK = "\r\n\x85\u2028\u2029"
_BLANKZ = " \t\0" + _BREAK
_BLANKS = regex(r"[ \t]*")
_TO_LINE_END = regex(f"[^\0{_BREAK}]*")


def _plain(stop: str, behind_colon: str) -> str:
    """A line of a plain scalar: words, with blanks between them, a later one not starting with `#`."""
    no_word = f"[{stop}]|:[{behind_colon}]"
    more = rf":(?![{behind_colon}])|[ \t]+(?!#|{no_word})"
    return f"(?!{no_word})[^:{stop}]*(?:(?:{more})[^:{stop}]*)*"


_PLAIN = regex(_plain(_BLANKZ, _BLANKZ))
_FLOW_STOP = f",\\[\\]{{}}{_BLANKZ}"
_FLOW_PLAIN = regex(_plain(_FLOW_STOP, f"?{_FLOW_STOP}"))
_SINGLE_LINE = regex(f"'((?:[^'\0{_BREAK}]|'')*)'(?!')")
_DOUBLE_LINE = regex(f'"([^"\\\\\0{_BREAK}]*)"')
_SINGLE_WORD = regex(f"(?:[^'{_BLANKZ}]|'')*")
_DOUBLE_WORD = regex(f'[^"\\\\{_BLANKZ}]*')
_BLOCK_HEADER = regex(f"[|>](?:([+-])([0-9])?|([0-9])([+-])?)?[ \t]*(?:#[^\0{_BREAK}]*)?")
_ESCAPES = {
    "0": "\0", "a": "\a", "b": "\b", "t": "\t", "\t": "\t", "n": "\n", "v": "\v", "f": "\f", "r": "\r",
    "e": "\x1b", " ": " ", '"': '"', "/": "/", "\\": "\\", "N": "\x85", "_": "\xa0", "L": "\u2028",
    "P": "\u2029",
}  # fmt: skip
_CODE_LENGTHS = {"x": 2, "u": 4, "U": 8}
_HEX = regex(r"[0-9A-Fa-f]*")

ScalarToken = tuple[str, int, int, str, str]


def _line_break(text: str, position: int) -> tuple[str, int]:
    """The line break at `position` as it counts in a value, and the offset behind it."""
    character = text[position]
    if character in "\u2028\u2029":
        return character, position + 1
    if character == "\r" and text[position + 1] == "\n":
        return "\n", position + 2
    return "\n", position + 1


def _fold(first: str, more: list[str]) -> str:
    """What the line breaks between two lines of a plain or quoted scalar come to."""
    if first == "\n":
        return "".join(more) or " "
    return first + "".join(more)


def _is_document_mark(text: str, position: int) -> bool:
    return text[position : position + 3] in ("---", "...") and text[position + 3] in _BLANKZ


def scan_plain(scanner: Scanner) -> ScalarToken:
    """A scalar without quotes, over as many lines as are indented deeply enough."""
    text, start, flow = scanner.text, scanner.position, scanner.flow
    indent = scanner.indent + 1
    pattern = _FLOW_PLAIN if flow else _PLAIN
    parts: list[str] = []
    position = end = start
    while True:
        if position == scanner.line and _is_document_mark(text, position):
            break
        if text[position] == "#":
            break
        line = pattern.match(text, position)
        if line:
            parts.append(line[0])
            position = end = line.end()
            scanner.key_allowed = False
        after = _BLANKS.match(text, position).end()  # type: ignore[union-attr]
        if flow and text[after] == ":" and text[after + 1] in ",?[]{}":
            raise ScanError("found unexpected ':'", after, start)
        if text[after] not in _BREAK:
            position = after
            break
        first, position = _line_break(text, after)
        more: list[str] = []
        while True:
            scanner.line = position
            blanks = _BLANKS.match(text, position)[0]  # type: ignore[index]
            tab = blanks.find("\t")
            if 0 <= tab < indent:
                raise ScanError("found a tab character that violates indentation", position + tab, start)
            position += len(blanks)
            if text[position] not in _BREAK:
                break
            another, position = _line_break(text, position)
            more.append(another)
        # The break ends the scalar unless more words follow.
        scanner.key_allowed = True
        if not flow and position - scanner.line < indent:
            break
        parts.append(_fold(first, more))
    if scanner.key_allowed and len(parts) % 2 == 0:
        parts.pop()
    scanner.position = position
    return "scalar", start, end, "".join(parts), "plain"


def scan_quoted(scanner: Scanner) -> ScalarToken:
    """A scalar in single or double quotes."""
    text, start = scanner.text, scanner.position
    single = text[start] == "'"
    simple = (_SINGLE_LINE if single else _DOUBLE_LINE).match(text, start)
    if simple:
        scanner.position = simple.end()
        if single:
            return "scalar", start, simple.end(), simple[1].replace("''", "'"), "single"
        return "scalar", start, simple.end(), simple[1], "double"
    quote = text[start]
    parts: list[str] = []
    position = start + 1
    while True:
        if position == scanner.line and _is_document_mark(text, position):
            raise ScanError("found unexpected document indicator", position, start)
        if text[position] == "\0":
            raise ScanError("found unexpected end of stream", position, start)
        escaped_break = False
        while True:
            word = (_SINGLE_WORD if single else _DOUBLE_WORD).match(text, position)[0]  # type: ignore[index]
            position += len(word)
            parts.append(word.replace("''", "'") if single else word)
            if single or text[position] != "\\":
                break
            if text[position + 1] in _BREAK:
                position = _line_break(text, position + 1)[1]
                scanner.line = position
                escaped_break = True
                break
            character, position = _escape(text, position, start)
            parts.append(character)
        if text[position] == quote:
            break
        position = _quoted_blanks(scanner, position, parts, escaped_break)
    scanner.position = position + 1
    return "scalar", start, position + 1, "".join(parts), "single" if single else "double"


def _quoted_blanks(scanner: Scanner, position: int, parts: list[str], escaped_break: bool) -> int:
    """Blanks inside a line count, those around a line break do not. Gives the offset behind them."""
    text = scanner.text
    blanks = _BLANKS.match(text, position)[0]  # type: ignore[index]
    position += len(blanks)
    if text[position] not in _BREAK:
        if not escaped_break:
            parts.append(blanks)
        return position
    first = ""
    if not escaped_break:
        first, position = _line_break(text, position)
        scanner.line = position
    more: list[str] = []
    while True:
        position = _BLANKS.match(text, position).end()  # type: ignore[union-attr]
        if text[position] not in _BREAK:
            break
        another, position = _line_break(text, position)
        scanner.line = position
        more.append(another)
    parts.append(_fold(first, more))
    return position


def _escape(text: str, position: int, start: int) -> tuple[str, int]:
    """The character of the escape at `position`, and the offset behind it."""
    name = text[position + 1]
    if name in _ESCAPES:
        return _ESCAPES[name], position + 2
    length = _CODE_LENGTHS.get(name)
    if not length:
        raise ScanError("found unknown escape character", position, start)
    digits = _HEX.match(text[position + 2 : position + 2 + length])[0]  # type: ignore[index]
    if len(digits) < length:
        raise ScanError("did not find expected hexdecimal number", position, start)
    code = int(digits, 16)
    if 0xD800 <= code <= 0xDFFF or code > 0x10FFFF:
        raise ScanError("found invalid Unicode character escape code", position, start)
    return chr(code), position + 2 + length


def scan_block(scanner: Scanner) -> ScalarToken:
    """A literal (`|`) or folded (`>`) scalar. Its end is that of its last line with text."""
    text, start = scanner.text, scanner.position
    literal = text[start] == "|"
    header = _BLOCK_HEADER.match(text, start)
    assert header
    chomping = header[1] or header[4]
    digit = header[2] or header[3]
    if digit == "0":
        raise ScanError("found an indentation indicator equal to 0", header.end(), start)
    position = end = header.end()
    if text[position] != "\0":
        if text[position] not in _BREAK:
            raise ScanError("did not find expected comment or line break", position, start)
        position = _line_break(text, position)[1]
        scanner.line = position
    indent = max(scanner.indent, 0) + int(digit) if digit else 0
    position, more, indent = _block_breaks(scanner, position, indent, start)
    parts: list[str] = []
    leading_break = ""
    leading_blank = False
    while position - scanner.line == indent and text[position] != "\0":
        starts_blank = text[position] in " \t"
        if not literal and leading_break == "\n" and not leading_blank and not starts_blank:
            if not more:
                parts.append(" ")
        else:
            parts.append(leading_break)
        parts += more
        leading_blank = starts_blank
        line = _TO_LINE_END.match(text, position)[0]  # type: ignore[index]
        parts.append(line)
        position += len(line)
        end = position
        leading_break = ""
        if text[position] != "\0":
            leading_break, position = _line_break(text, position)
            scanner.line = position
        position, more, indent = _block_breaks(scanner, position, indent, start)
    if chomping != "-":
        parts.append(leading_break)
    if chomping == "+":
        parts += more
    scanner.position = position
    return "scalar", start, end, "".join(parts), "literal" if literal else "folded"


def _block_breaks(scanner: Scanner, position: int, indent: int, start: int) -> tuple[int, list[str], int]:
    """Past indentation and empty lines: the offset behind, the breaks, and the indentation, if it was 0."""
    text = scanner.text
    breaks: list[str] = []
    deepest = 0
    while True:
        column = position - scanner.line
        while (not indent or column < indent) and text[position] == " ":
            position += 1
            column += 1
        deepest = max(deepest, column)
        if text[position] == "\t" and (not indent or column < indent):
            problem = "found a tab character where an indentation space is expected"
            raise ScanError(problem, position, start)
        if text[position] not in _BREAK:
            break
        another, position = _line_break(text, position)
        scanner.line = position
        breaks.append(another)
    return position, breaks, indent or max(deepest, scanner.indent + 1, 1)
