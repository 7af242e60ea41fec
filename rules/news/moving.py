"""Moving an item of a list: its whole block, with what is nested in it, by whole lines."""

from sitelint.lint import Edit, Fix, Span

from .lists import DatedList
from .order import Misplaced


def move(dated: DatedList, misplaced: Misplaced, text: str) -> Fix | None:
    """A fix that puts the item where it belongs; None where the items do not stand on lines of their own."""
    spans = [item.block.span for item in dated.items]
    source = _lines(text, spans[misplaced.index])
    target = _lines(text, spans[-1 if misplaced.before is None else misplaced.before])
    if source is None or target is None:
        return None
    at = target.end if misplaced.before is None else target.start
    block = text[source.start : source.end]
    newline = "\r\n" if "\r\n" in text else "\n"
    if not block.endswith("\n"):
        # The file ends with this item and has no last newline: its neighbour becomes the end.
        removed = Span(source.start - len(newline), source.end)
        edits = [Edit(Span(at, at), block + newline), Edit(removed, "")]
    elif at == len(text) and not text.endswith("\n"):
        edits = [Edit(source, ""), Edit(Span(at, at), newline + block.rstrip("\r\n"))]
    else:
        edits = [Edit(source, ""), Edit(Span(at, at), block)]
    if dated.form == "ordered" and any(item.block.marker for item in dated.items):
        return Fix(
            "Move the item to where it belongs",
            tuple(edits),
            "unsafe",
            "the list is numbered, and something may refer to the numbers",
        )
    return Fix("Move the item to where it belongs", tuple(edits))


def _lines(text: str, span: Span) -> Span | None:
    """The whole lines of a block and the blank ones after it; None where it shares a line with others."""
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", max(span.end - 1, span.start))
    end = len(text) if end == -1 else end + 1
    if text[start : span.start].strip() or text[span.end : end].strip(" \t\r\n|"):
        return None
    while (stop := text.find("\n", end)) != -1 and not text[end:stop].strip():
        end = stop + 1
    return Span(start, end)
