"""What may be wrong with a value: quotes, brackets, and lines that belong to it."""

from collections.abc import Iterator

from sitelint.lint import Edit, Span
from sitelint.text.regex import regex

from ..quoting import meant, quoted
from ..step import LINE, PROSE, Step, line_at, plain, text_of

# Values of these keys are one word: nobody puts more of them in quotes.
_ONE_WORD = ("layout", "permalink", "collection", "date")
_TWO_KEYS = regex(
    r"[^\s:'\"]+(?P<gap>,?[ \t]+)(?P<key>title|description|excerpt|layout|permalink|author|date|tags):[ \t]"
)
_KEY = regex(r"[\w-]+[ \t]*[:：]")
_MARK = regex(r"[|>]-?[ \t]+(?=[^\s#])")
_COMMENT = regex(r"[ \t]+#(?=\s)")


def continued(block: str, line: Span, above: Span) -> Iterator[Step]:
    """A text that goes on in the next line, where it has a colon."""
    over, here = LINE.match(text_of(block, above)), text_of(block, line)
    value = over["value"] if over else None
    if not over or not value or not value[0].isalnum() or LINE.match(here) or not here.startswith(" "):
        return
    start, end = above.start + over.start("value"), line.start + len(here)
    written = quoted(block[start:end])
    text = f"{value} {here.strip()}"
    yield Step(Edit(Span(start, end), written), "Put the text in quotes", key=over["key"], value=text)


def unindented(block: str, line: Span, above: Span) -> Iterator[Step]:
    """A text that goes on in the next line, or only begins there, without being indented."""
    over = LINE.match(text_of(block, above))
    if not over or "-" in over["indent"] or over["key"] not in PROSE:
        return
    lines: list[str] = []
    end = line.start
    while end < len(block) and _is_text(text := text_of(block, line_at(block, end))):
        lines.append(text)
        end = line_at(block, end).end + 1
    value = over["value"]
    if not lines or (value and not value[0].isalnum()):
        return
    written = "\n".join(f"{over['indent']}  {text}" for text in lines)
    is_plain = not value or (over["key"] not in ("title", "subtitle", "name") and lines[0][0].islower())
    unsafe = "" if is_plain else "it may be a line of its own"
    message = "this line goes on the text above, or is a key without a colon: indent it, or write a colon"
    meant_as = " ".join([*([value] if value else []), *map(str.strip, lines)])
    edit = Edit(Span(line.start, line.start + len("\n".join(lines))), written)
    yield Step(edit, "Indent the line", message, over["key"], meant_as, unsafe)


def _is_text(text: str) -> bool:
    """Whether a line is neither empty nor a key, an item or a comment."""
    return bool(text) and text[0].isalnum() and not _KEY.match(text)


def open_quote(block: str, end: int) -> Span | None:
    """The first line whose value opens a quote and does not close it, with a `key:` on the next line."""
    start = 0
    while start < end:
        line = line_at(block, start)
        found = LINE.match(text_of(block, line))
        value = found["value"] if found else None
        if value and value[0] in "'\"" and value.count(value[0]) % 2:
            following = text_of(block, line_at(block, min(line.end + 1, len(block))))
            if not following or LINE.match(following):
                return line
        start = line.end + 1
    return None


def value(block: str, line: Span) -> Iterator[Step]:
    """A value that has to be in quotes, or in other ones."""
    found = LINE.match(text_of(block, line))
    value = found["value"] if found else None
    if not found or not value or value[0] in "#":
        return
    if value[0] in "[{" and found["key"] not in PROSE and "](" not in value and not value.startswith("{{"):
        return  # a list or mapping, and no text
    if found["key"] in _ONE_WORD and " " in value and value[0] not in "'\"“”„‘’«{":
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
    beside = (line_at(block, max(line.start - 1, 0)), line_at(block, min(line.end + 1, len(block))))
    texts = [text_of(block, one) for one in beside if one != line]
    return any(text.startswith(indent) and not LINE.match(text) for text in texts)


def block_mark(block: str, line: Span) -> Iterator[Step]:
    """A text that begins behind the `>` or `|` that announces it for the next line."""
    found = LINE.match(text_of(block, line))
    mark = _MARK.match(found["value"]) if found and found["value"] else None
    if found and mark:
        at = line.start + found.start("value")
        text = found["value"][mark.end() :]
        value = plain(text)
        yield Step(
            Edit(Span(at, at + mark.end()), ""),
            f"Remove the `{mark[0].strip()}`",
            key=found["key"],
            value=value,
        )


def two_keys(block: str, line: Span) -> Iterator[Step]:
    """Two keys with their values in one line."""
    found = LINE.match(text_of(block, line))
    second = _TWO_KEYS.match(found["value"]) if found and found["value"] else None
    if found and second and "-" not in found["indent"] and f"\n{second['key']}:" not in f"\n{block}":
        gap = Span(*second.span("gap")).shifted(line.start + found.start("value"))
        message = f"two keys in one line: `{second['key']}` needs a line of its own"
        newline = "\r\n" if block[slice(*line)].endswith("\r") else "\n"
        yield Step(Edit(gap, newline + found["indent"]), "Begin a new line", message, second["key"])
