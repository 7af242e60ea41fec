"""Turns what libyaml says of a wrong text into what its author did, and where."""

import re
from collections.abc import Callable

from sitelint.jekyll.yaml.errors import ScanError, YamlError
from sitelint.text.regex import regex

_Explanation = tuple[str, int]

_QUOTE = "put the value in quotes"
_TYPOGRAPHIC = "“”„‘’«»"
_KEY = regex(
    r"[ \t]*(?:-[ \t]+)*(?:\"[^\"]*\"[ \t]*|'[^']*'[ \t]*|[^\s:#'\"](?:[^:]|:(?!\s))*):(?=\s|$)", re.ASCII
)
_ITEM = regex(r"[ \t]*(?:-[ \t]+)+")
_LIST = regex(r"[:-][ \t]+\[[^\]}\n]*")
_COMMENT = regex(r"[\s,\[]#")
_NAMED = regex(r"\s*[\w-]+:\S")
# The marks that git leaves around the two versions of a conflict.
_CONFLICT = regex(r"^(?:<{7}|>{7}) \S", re.MULTILINE)
# What begins a comment elsewhere.
_FOREIGN_COMMENT = regex(r"\s*(<!--|//|/\*|--(?=\s))")
_TAB = "a tab cannot indent YAML: use spaces"


def explain(text: str, error: ScanError, shift: int = 0) -> YamlError:
    """The error in plain words, at the place that has to change; `shift` is added to its offset."""
    message, offset = _conflict(text) or _explanation(text, error)
    offset = min(offset, len(text))
    before = text[:offset].replace("\r\n", "\n").replace("\r", "\n")
    line = before.count("\n") + 1
    column = len(before) - (before.rfind("\n") + 1) + 1
    return YamlError(message, offset + shift, line, column)


def _explanation(text: str, error: ScanError) -> _Explanation:
    explanation = _EXPLANATIONS.get(error.problem)
    return explanation(text, error) if explanation else (error.problem, error.offset)


def _conflict(text: str) -> _Explanation | None:
    """A conflict of versions that nobody resolved, whatever libyaml stumbles over in it."""
    found = _CONFLICT.search(text)
    if found is None:
        return None
    return "git left the marks of a merge conflict: keep one version, and delete the marks", found.start()


def _line_start(text: str, offset: int) -> int:
    return max(text.rfind("\n", 0, offset), text.rfind("\r", 0, offset)) + 1


def _line(text: str, offset: int) -> str:
    start = _line_start(text, offset)
    end = min((at for at in (text.find("\n", offset), text.find("\r", offset)) if at >= 0), default=len(text))
    return text[start:end]


def _value_start(text: str, offset: int) -> int | None:
    """Where the value that holds `offset` starts, behind the first key or dash of its line; None for none."""
    start = _line_start(text, offset)
    before = _KEY.match(text, start, offset + 1) or _ITEM.match(text, start, offset)
    if not before or before.end() > offset:
        return None
    at = before.end()
    while at < offset and text[at] in " \t":
        at += 1
    return at


def _liquid(text: str, value: int | None) -> _Explanation | None:
    """Liquid is no YAML: an unquoted `{{` opens two mappings."""
    if value is not None and text.startswith(("{{", "{%"), value):
        return f"Liquid in an unquoted value (`{text[value : value + 2]}`): {_QUOTE}", value
    return None


def _colon(text: str, error: ScanError) -> _Explanation:
    value = _value_start(text, error.offset)
    if value is None:
        start = _line_start(text, error.offset)
        lost = _line_without_key(text, start)
        if lost is not None:
            return _no_pair(text, lost)
        first = start + len(_line(text, error.offset)) - len(_line(text, error.offset).lstrip())
        return "this key is indented deeper than the line above allows: align it with the other keys", first
    if liquid := _liquid(text, value):
        return liquid
    if text[value] in _TYPOGRAPHIC:
        return (
            f"a colon inside a value in typographic quotes ({text[value]}), which YAML does not know: "
            "use straight quotes (\"…\" or '…')",
            value,
        )
    return f"a colon inside an unquoted value: {_QUOTE}", error.offset


def _character(text: str, error: ScanError) -> _Explanation:
    at = error.offset
    character = text[at]
    if character == "\t":
        return _TAB, at
    if liquid := _liquid(text, at - 1 if at else None):
        return liquid
    name = "a backtick" if character == "`" else f"`{character}`"
    return f"a value cannot start with {name}: {_QUOTE}", at


def _no_key(text: str, error: ScanError) -> _Explanation:
    at = error.offset
    value = _value_start(text, at)
    if value is not None and value < at:
        quote = text[value]
        if quote in "'\"":
            hint = (
                "double the ' inside the value, or use double quotes" if quote == "'" else 'escape it (\\")'
            )
            return f"text after the closing {quote} of a value: if the quote is part of the text, {hint}", at
        if liquid := _liquid(text, value):
            return liquid
        if quote in "[{":
            return f"text after the closing bracket of a value: {_QUOTE} if the brackets are text", at
        return f"unexpected text after a value: {_QUOTE}", at
    if text[at : at + 1] == "-":
        return "a list item among keys: indent the list under its key, or remove the `- `", at
    if text[at : at + 1] in ("]", "}"):
        return f"a closing `{text[at]}` without an opening one", at
    return "the indentation of this line fits no line above: align it with the other keys", at


def _line_without_key(text: str, start: int) -> int | None:
    """The first of the lines above one at `start` that are no `key: value` where only keys may stand.

    Such lines and the next key are one text to libyaml. None where they go on a value instead.
    """
    found = None
    end = start
    while end > 0:
        above = _line_start(text, end - 1)
        line = text[above:end].strip()
        if line == "---" or (_KEY.match(text, above, end) and line.endswith(":")):
            break
        if _KEY.match(text, above, end) or _ITEM.match(text, above, end):
            return None
        if line and not line.startswith("#"):
            found = above + text[above:end].index(line)
        end = above
    return found


def _no_colon(text: str, error: ScanError) -> _Explanation:
    return _no_pair(text, error.offset if error.context is None else error.context)


def _no_pair(text: str, at: int) -> _Explanation:
    """What a line, or the rest of one, is instead of `key: value`."""
    line = _line(text, at)
    if _NAMED.match(line):
        return "a space is missing after the colon", at + max(line.strip().find(":"), 0)
    if found := _FOREIGN_COMMENT.match(line):
        return f"`{found[1]}` begins no comment here: begin the line with `#`", at
    if text[at : at + 1] in ("'", '"'):
        return "a quoted text where a key is expected: `key: value`", at
    return (
        "this line is no `key: value`: write a colon and a space after the key, or indent the line if it "
        "continues the value above",
        at,
    )


def _unclosed_quote(text: str, error: ScanError) -> _Explanation:
    at = error.offset if error.context is None else error.context
    return f"the quote {text[at : at + 1]} is never closed", at


def _unclosed_bracket(text: str, error: ScanError) -> _Explanation:
    at = error.offset if error.context is None else error.context
    bracket = text[at : at + 1]
    closing = "]" if bracket == "[" else "}"
    if liquid := _liquid(text, at) or _liquid(text, at - 1 if at else None):
        return liquid
    start = _line_start(text, at)
    cut = _cut_list(text, start, start + len(_line(text, at)))
    if cut is not None:
        return f"`#` begins a comment, so this list has no end: {_QUOTE}", cut
    what = "list" if bracket == "[" else "mapping"
    if error.offset < len(text) and text.count("\n", at, error.offset) == 0:
        return f"a comma or `{closing}` is missing in this {what} (`{bracket}…{closing}`)", error.offset
    return f"this {what} is not closed: a comma or `{closing}` is missing", at


def _escape(text: str, error: ScanError) -> _Explanation:
    escape = text[error.offset : error.offset + 2]
    return (
        f"`{escape}` is no escape of YAML: put the value in single quotes, or double the backslash",
        error.offset,
    )


def _anchor(text: str, error: ScanError) -> _Explanation:
    at = error.offset if error.context is None else error.context
    return f"a value cannot start with `{text[at : at + 1]}`: {_QUOTE}", at


def _alias(text: str, error: ScanError) -> _Explanation:
    name = error.what
    return f"`*{name}` names no anchor (`&{name}`) above it: if it is text, {_QUOTE}", error.offset


def _tag(text: str, error: ScanError) -> _Explanation:
    at = error.offset if error.context is None else error.context
    if text[at : at + 1] in ("|", ">"):
        mark = text[at]
        return f"text behind `{mark}`: start it on the next line, or {_QUOTE} if `{mark}` is text", at
    return f"a value cannot start with `{text[at : at + 1]}`: {_QUOTE}", at


def _no_content(text: str, error: ScanError) -> _Explanation:
    cut = _cut_list(text, 0, len(text))
    if cut is not None and text.find("]", cut, error.offset) >= 0:
        return f"`#` begins a comment, so this list has no end: {_QUOTE}", cut
    if error.offset >= len(text):
        return "a value is missing at the end", error.offset
    return f"a value is expected here, not `{text[error.offset]}`", error.offset


def _cut_list(text: str, start: int, stop: int) -> int | None:
    """Where `#` begins a comment in the first line of a list in brackets, or right behind that line.

    The list begins in `text[start:stop]`, of which the first character begins a line.
    """
    end = first = -1
    for opened in _LIST.finditer(text, start, stop):
        if opened.start() > end:
            end = text.find("\n", opened.start())
            end = len(text) if end < 0 else end
            first = text.find("#", text.rfind("\n", 0, opened.start()) + 1, end)
        if 0 <= first < opened.start():
            continue
        behind = 2 if opened.end() == end else 0
        comment = _COMMENT.search(text, text.index("[", opened.start()), opened.end() + behind)
        if comment:
            return comment.end() - 1
    return None


def _control(text: str, error: ScanError) -> _Explanation:
    return f"an invisible control character (U+{ord(text[error.offset]):04X}): remove it", error.offset


def _dash(text: str, error: ScanError) -> _Explanation:
    return _liquid(text, _value_start(text, error.offset)) or (
        f"a list item (`- `) must start on a line of its own: move it, or {_QUOTE} if the dash is text",
        error.offset,
    )


def _directive(text: str, error: ScanError) -> _Explanation:
    at = error.offset if error.context is None else error.context
    return "a line that starts with `%` is a YAML directive, and this is none that it knows", at


def _says(message: str) -> Callable[[str, ScanError], _Explanation]:
    return lambda text, error: (message, error.offset)


_EXPLANATIONS: dict[str, Callable[[str, ScanError], _Explanation]] = {
    "mapping values are not allowed in this context": _colon,
    "found character that cannot start any token": _character,
    "did not find expected key": _no_key,
    "could not find expected ':'": _no_colon,
    "found unexpected end of stream": _unclosed_quote,
    "found unexpected document indicator": _unclosed_quote,
    "did not find expected ',' or ']'": _unclosed_bracket,
    "did not find expected ',' or '}'": _unclosed_bracket,
    "found unknown escape character": _escape,
    "did not find expected hexdecimal number": _escape,
    "found invalid Unicode character escape code": _escape,
    "did not find expected alphabetic or numeric character": _anchor,
    "found undefined tag handle": _tag,
    "did not find expected tag URI": _tag,
    "did not find expected whitespace or line break": _tag,
    "did not find the expected '>'": _tag,
    "did not find expected comment or line break": _tag,
    "did not find expected node content": _no_content,
    "control characters are not allowed": _control,
    "unknown alias": _alias,
    "found a tab character that violates indentation": _says(_TAB),
    "found a tab character where an indentation space is expected": _says(_TAB),
    "found unexpected ':'": _says(f"a colon inside an unquoted value in brackets: {_QUOTE}"),
    "block sequence entries are not allowed in this context": _dash,
    "found unknown directive name": _directive,
    "could not find expected directive name": _directive,
    "mapping keys are not allowed in this context": _says(f"a value cannot start with `? `: {_QUOTE}"),
    "did not find expected '-' indicator": _says("a line among list items that is no item: `- ` is missing"),
    "nested too deeply": _says("values inside values, more than 200 levels deep"),
    "a Ruby object is not allowed": _says("a Ruby object (`!ruby/…`), which Jekyll does not read"),
    "too many merged keys": _says("merge keys (`<<`) that copy more than a million keys"),
}
