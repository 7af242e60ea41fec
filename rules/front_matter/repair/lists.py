"""What may be wrong with a list in one line, and with a mapping in one line."""

from collections.abc import Iterator

from sitelint.jekyll.yaml.psych import YamlError, load_value
from sitelint.lint import Edit, Span
from sitelint.text.regex import regex

from ..quoting import meant, quoted
from ..step import LINE, LISTS, PROSE, Step, text_of, value_of

_LIST = regex(r"\[(?P<inside>[^\[\]{}]*)(?P<end>\]?)[\],;.]*$")
_BETWEEN = {'"': regex(r'"\s*,\s*"'), "'": regex(r"'\s*,\s*'")}
_WORDS = regex(r"""(?:"[^"\\]*"|'[^']*')(?:, *(?:"[^"\\]*"|'[^']*'))+$""")
_OPEN_MAPPING = regex(r"\{ *[\w-]+: [^{}]*$")


def words(block: str, line: Span) -> Iterator[Step]:
    """A list of quoted words without brackets: `tags: "ice", "rivers"`."""
    found = LINE.match(text_of(block, line))
    if found and found["value"] and found["key"] in LISTS and _WORDS.match(found["value"]):
        start, end = line.start + found.start("value"), line.start + found.end("value")
        written = f"[{found['value']}]"
        message = "several texts in quotes are a list, and a list needs brackets"
        yield Step(
            Edit(Span(start, end), written),
            "Put the list in brackets",
            message,
            found["key"],
            value_of(written),
        )


def flow_list(block: str, line: Span) -> Iterator[Step]:
    """A list with an item that has to be in quotes, or other ones, with signs behind it, or without its end.

    A title may begin with a bracket.
    """
    found = LINE.match(text_of(block, line))
    parts = _LIST.match(found["value"]) if found and found["value"] and found["key"] not in PROSE else None
    if not found or not parts:
        return
    inside = parts["inside"].strip()
    if not parts["end"] and ("#" in inside or ("," not in inside and " " in inside)):
        return
    items = _items(inside)
    if not items:
        return
    start = line.start + found.start("value")
    written = f"[{', '.join(text for text, _ in items)}]"
    values = [value for _, value in items]
    title = "Write the list so that it can be read" if parts["end"] else "Close the bracket"
    edit = Edit(Span(start, line.start + found.end("value")), written)
    yield Step(edit, title, key=found["key"], value=values)


def _items(inside: str) -> list[tuple[str, object]]:
    """The items of a list, each as it is written so that it can be read, and its value; none if unclear."""
    quote = inside[:1]
    if quote in _BETWEEN and len(inside) > 1 and inside[-1] == quote:
        texts = [text.replace(quote * 2, quote) for text in _BETWEEN[quote].split(inside[1:-1])]
        return [(quoted(text), text) for text in texts]
    items: list[tuple[str, object]] = []
    for part in filter(None, map(str.strip, inside.split(","))):
        value = _value(part)
        if value is None:
            value = meant(part)
            if value is None:
                return []
            part = quoted(str(value))
        items.append((part, value))
    return items


def _value(part: str) -> object:
    """The value of one item of a list; None where it cannot be read, or is no single value."""
    try:
        values = load_value(f"[{part}\n]")
    except YamlError:
        return None
    return values[0] if len(values) == 1 and not isinstance(values[0], dict | list) else None


def open_mapping(block: str, line: Span) -> Iterator[Step]:
    """A mapping in one line that is not closed."""
    found = LINE.match(text_of(block, line))
    value = found["value"] if found else None
    if not found or not value or "#" in value or found["key"] in PROSE or not _OPEN_MAPPING.match(value):
        return
    meant_as = value_of(value + "}")
    if isinstance(meant_as, dict):
        end = line.start + found.end("value")
        yield Step(Edit(Span(end, end), "}"), "Close the bracket", key=found["key"], value=meant_as)
