"""Filters on text (Liquid 4's standardfilters.rb, Jekyll's filters.rb)."""

import re
from collections.abc import Callable
from typing import Any

from sitelint.jekyll.liquid.filter_error import FilterError
from sitelint.jekyll.liquid.filters_number import to_integer
from sitelint.jekyll.liquid.state import State
from sitelint.jekyll.liquid.values import (
    HOLE,
    MAX_ITEMS,
    MAX_TEXT,
    UNKNOWN,
    MappedStr,
    inspect,
    is_big,
    is_empty,
    is_list,
    is_open,
    is_truthy,
    pieces_of,
    to_s,
)
from sitelint.text import MappedText, Piece, Span
from sitelint.text.regex import regex

_WHITE = "\0 \t\n\r\f\v"
_HTML = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"})
_XML = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;"})
_ONCE = regex(r"[\"><']|&(?!(?:[a-zA-Z]+|#\d+);)", re.ASCII)
_SPACES = regex(r"\s+", re.ASCII)
_CJK = (
    "\u2e80-\u2fd5\u3005\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303b\u3041-\u309f\u30a1-\u30ff\u31f0-\u31ff"
)
_CJK += "\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
_IDEOGRAPH = regex(f"[{_CJK}]")
_WORD = regex(f"[^{_CJK}\\s]+")


def _downcase(state: State, value: Any) -> str:
    return to_s(value).lower()


def _upcase(state: State, value: Any) -> str:
    return to_s(value).upper()


def _capitalize(state: State, value: Any) -> str:
    return to_s(value).capitalize()


def _escape(state: State, value: Any) -> Any:
    return None if value is None else to_s(value).translate(_HTML)


def _escape_once(state: State, value: Any) -> str:
    return _ONCE.sub(lambda match: match[0].translate(_HTML), to_s(value))


def _xml_escape(state: State, value: Any) -> str:
    return to_s(value).translate(_XML)


def _inspect(state: State, value: Any) -> str:
    return inspect(value).translate(_XML)


def _strip(state: State, value: Any) -> str:
    return _trimmed(value, True, True)


def _lstrip(state: State, value: Any) -> str:
    return _trimmed(value, True, False)


def _rstrip(state: State, value: Any) -> str:
    return _trimmed(value, False, True)


def _trimmed(value: Any, left: bool, right: bool) -> str:
    text = to_s(value)
    start = len(text) - len(text.lstrip(_WHITE)) if left else 0
    end = len(text.rstrip(_WHITE)) if right else len(text)
    if isinstance(text, MappedStr):
        return text.cut(start, max(start, end))
    return text[start : max(start, end)]


def _append(state: State, value: Any, other: Any) -> str:
    return concatenate(to_s(value), to_s(other), state)


def _prepend(state: State, value: Any, other: Any) -> str:
    return concatenate(to_s(other), to_s(value), state)


def concatenate(left: str, right: str, state: State) -> str:
    """Two texts as one. What was written at a known place keeps it, and lends it to the other.

    What is unknown of the other comes from the tag.
    """
    mapped = left if isinstance(left, MappedStr) else right
    if not isinstance(mapped, MappedStr):
        return left + right
    origin = MappedText(mapped.pieces).origin(Span(0, len(mapped)))
    if origin is None:
        return left + right
    start, end = origin.span
    pieces: list[Piece] = []
    for part in (left, right):
        if HOLE in part:
            pieces += pieces_of(part, state.path, *state.span)
        else:
            pieces += pieces_of(part, origin.path, start, end)
    return MappedStr.of(pieces)


def _replace(state: State, value: Any, old: Any, new: Any = "") -> Any:
    text, old, new = to_s(value), to_s(old), to_s(new)
    if len(text) + (text.count(old) if old else len(text) + 1) * len(new) > MAX_TEXT:
        return UNKNOWN
    return text if old and old not in text else text.replace(old, _replacement(old, new))


def _replace_first(state: State, value: Any, old: Any, new: Any = "") -> str:
    return to_s(value).replace(to_s(old), _replacement(to_s(old), to_s(new)), 1)


_ESCAPED = regex(r"\\([0-9&\\])", re.ASCII)


def _replacement(old: str, new: str) -> str:
    """What Ruby's gsub puts in for `new`: a backslash before a digit means a group of the match."""
    if "\\" not in new:
        return new
    groups = {"0": old, "&": old, "\\": "\\"}
    return _ESCAPED.sub(lambda match: groups.get(match[1], ""), new)


def _remove(state: State, value: Any, old: Any) -> Any:
    return _replace(state, value, old)


def _remove_first(state: State, value: Any, old: Any) -> str:
    return _replace_first(state, value, old)


def _truncate(state: State, value: Any, length: Any = 50, end: Any = "...") -> Any:
    if value is None:
        return None
    text, tail, most = to_s(value), to_s(end), to_integer(length)
    return text if len(text) <= most else text[: max(most - len(tail), 0)] + tail


def _truncatewords(state: State, value: Any, words: Any = 15, end: Any = "...") -> Any:
    if value is None:
        return None
    found = to_s(value).split()
    last = max(to_integer(words) - 1, 0)
    return " ".join(found[: last + 1]) + to_s(end) if len(found) > last else value


def _split(state: State, value: Any, pattern: Any) -> list[str]:
    text, separator = to_s(value), to_s(pattern)
    if not isinstance(text, MappedStr):
        return _parts(text, separator)
    if separator not in text.parts:
        text.parts[separator] = _located(text, _parts(text, separator)) if separator else list(text)
    return text.parts[separator]


def _parts(text: str, separator: str) -> list[str]:
    if separator == " ":
        return text.split()
    if not separator:
        return list(text)
    parts = text.split(separator)
    while parts and not parts[-1]:
        parts.pop()
    return parts


def _located(text: MappedStr, parts: list[str]) -> list[str]:
    """The parts of a text, each with the place it was written at."""
    if len(parts) > 1000:
        return parts
    located: list[str] = []
    at = 0
    for part in parts:
        start = text.find(part, at)
        at = start + len(part)
        located.append(text.cut(start, at) if part else part)
    return located


def _strip_html(state: State, value: Any) -> str:
    return _without_tags(_without_scripts(to_s(value)))


_HIDDEN = regex("<script|<!--|<style")
_HIDDEN_ENDS = {"<script": "</script>", "<!--": "-->", "<style": "</style>"}


def _without_scripts(text: str) -> str:
    """Scripts, styles and comments taken out; one without an end stays."""
    out: list[str] = []
    at = search = 0
    endless: set[str] = set()
    while match := _HIDDEN.search(text, search):
        opening = match[0]
        search = match.end()
        if opening in endless:
            continue
        end = text.find(_HIDDEN_ENDS[opening], search)
        if end == -1:
            endless.add(opening)
            continue
        out.append(text[at : match.start()])
        at = search = end + len(_HIDDEN_ENDS[opening])
    out.append(text[at:])
    return "".join(out)


def _without_tags(text: str) -> str:
    out: list[str] = []
    at = 0
    while (start := text.find("<", at)) != -1 and (end := text.find(">", start)) != -1:
        out.append(text[at:start])
        at = end + 1
    out.append(text[at:])
    return "".join(out)


def _strip_newlines(state: State, value: Any) -> str:
    return to_s(value).replace("\r\n", "").replace("\n", "")


def _newline_to_br(state: State, value: Any) -> str:
    return to_s(value).replace("\n", "<br />\n")


def _normalize_whitespace(state: State, value: Any) -> str:
    return _SPACES.sub(" ", to_s(value)).strip(" ")


def _number_of_words(state: State, value: Any, mode: Any = None) -> int:
    if not isinstance(value, str):
        raise FilterError("is given something else than a text")
    if mode not in ("cjk", "auto"):
        return len(value.split())
    signs = len(_IDEOGRAPH.findall(value))
    if mode == "auto" and not signs:
        return len(value.split())
    return signs + len(_WORD.findall(value))


def _slice(state: State, value: Any, offset: Any, length: Any = None) -> Any:
    start = to_integer(offset)
    count = to_integer(length) if length is not None and length is not False else 1
    source = value if isinstance(value, list) else to_s(value)
    if start < 0:
        start += len(source)
    if not 0 <= start <= len(source) or count < 0:
        return [] if isinstance(value, list) else ""
    return source[start : start + count]


def _default(state: State, value: Any, other: Any = "", options: Any = None) -> Any:
    if value is UNKNOWN or is_open(value):
        return UNKNOWN
    allow_false = isinstance(options, dict) and options.get("allow_false") is True
    missing = value is None if allow_false else not is_truthy(value)
    return other if missing or is_empty(value) else value


def _slugify(state: State, value: Any, mode: Any = None) -> Any:
    from sitelint.jekyll.slugify import slugify

    if value is None:
        return None
    if not isinstance(value, str):
        raise FilterError("is given something else than a text")
    chosen = "default" if mode is None else to_s(mode)
    return slugify(value, chosen, dialect=state.context.dialect)


# A line of words in which nothing means anything to kramdown, typographic signs included.
_PLAIN = regex(r"[^\W\d_](?:[^\W_]|[ ,;()/?!:–—’“”]|\.(?!\.)|-(?!-))*")


def _markdownify(state: State, value: Any) -> Any:
    """The Markdown is handed out in `Rendered.markdown`; but for plain words, its HTML is unknown."""
    if value is UNKNOWN:
        return UNKNOWN
    text = to_s(value)
    if _PLAIN.fullmatch(text):
        return concatenate("<p>", concatenate(text, "</p>\n", state), state)
    if text.strip():
        state.add_markdown(pieces_of(text, state.path, state.span.start, state.span.end))
    return UNKNOWN


def _unknown(state: State, value: Any) -> Any:
    return UNKNOWN


def _jsonify(state: State, value: Any) -> Any:
    import json

    if is_big(value, MAX_ITEMS):
        return UNKNOWN
    return json.dumps(_json(value), ensure_ascii=False, separators=(",", ":"))


def _json(value: Any, depth: int = 30) -> Any:
    """A value as plain data. Raises ValueError for what is unknown, lazy or too deep."""
    if isinstance(value, (str, int, float)) or value is None:
        return value
    if depth and type(value) is dict:
        return {to_s(key): _json(item, depth - 1) for key, item in value.items()}
    if depth and is_list(value):
        return [_json(item, depth - 1) for item in value]
    text = to_s(value)
    if value is UNKNOWN or not depth or isinstance(value, dict) or is_open(value):
        raise ValueError("unknown")
    return text


FILTERS: dict[str, Callable[..., Any]] = {
    "downcase": _downcase,
    "upcase": _upcase,
    "capitalize": _capitalize,
    "escape": _escape,
    "h": _escape,
    "escape_once": _escape_once,
    "xml_escape": _xml_escape,
    "inspect": _inspect,
    "strip": _strip,
    "lstrip": _lstrip,
    "rstrip": _rstrip,
    "append": _append,
    "prepend": _prepend,
    "replace": _replace,
    "replace_first": _replace_first,
    "remove": _remove,
    "remove_first": _remove_first,
    "truncate": _truncate,
    "truncatewords": _truncatewords,
    "split": _split,
    "strip_html": _strip_html,
    "strip_newlines": _strip_newlines,
    "newline_to_br": _newline_to_br,
    "normalize_whitespace": _normalize_whitespace,
    "number_of_words": _number_of_words,
    "slice": _slice,
    "default": _default,
    "slugify": _slugify,
    "markdownify": _markdownify,
    "smartify": _unknown,
    "sassify": _unknown,
    "scssify": _unknown,
    "jsonify": _jsonify,
}
