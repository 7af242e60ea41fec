"""A piece of a file as a reader is shown it: the lines of a span, with a mark under it."""

from collections.abc import Iterator

from sitelint.report.style import Style, columns, visible
from sitelint.text import Source, Span

_MOST_LINES = 4
_LEAST_WIDTH = 40


def gutter_width(source: Source, span: Span) -> int:
    """Digits of the last line number that a frame of the span shows."""
    return len(str(source.position(span.end).line))


def frame(
    source: Source, span: Span, style: Style, kind: str, mark: str = "^", gutter: int = 0
) -> Iterator[str]:
    """The lines of a span, each with `mark`s in the colour `kind` below it; long spans are cut in the middle.

    `gutter` is the width of the line numbers.
    """
    first = source.position(span.start).line
    last = max(source.position(max(span.end - 1, span.start)).line, first)
    gutter = max(gutter, len(str(last)))
    bar = style.paint("dim", f"{' ' * gutter} |")
    yield bar
    numbers = list(range(first, min(last, first + _MOST_LINES - 1) + 1))
    if last > numbers[-1]:
        numbers[-1] = last
    previous = first
    for number in numbers:
        if number > previous + 1:
            yield style.paint("dim", f"{'.' * 3:>{gutter + 2}}")
        previous = number
        line = source.line_span(number)
        inside = Span(max(span.start, line.start), max(min(span.end, line.end), max(span.start, line.start)))
        text, before, marked = crop(source.text, line, inside, max(style.width - gutter - 3, _LEAST_WIDTH))
        yield style.paint("dim", f"{number:>{gutter}} |") + (f" {text}" if text else "")
        yield f"{bar} {' ' * before}{style.paint(kind, mark * marked)}"


def crop(text: str, line: Span, span: Span, width: int) -> tuple[str, int, int]:
    """A line as shown in `width` columns, the columns before the span and those of the span (at least one).

    Of a line that is too long, the part around the start of the span.
    """
    start, end = line
    # Not more than some hundred characters are looked at, be the line 1 MB long.
    if end - start > width or columns(text[start:end]) > width:
        rest = columns(text[span.start : min(end, span.start + width)])
        start = _back(text, start, span.start, max(width // 3, width - 2 - rest))
        end = _forth(text, start, end, width - 2)
    left = "…" if start > line.start else ""
    right = "…" if end < line.end else ""
    before = len(left) + columns(text[start : span.start])
    marked = columns(text[span.start : min(span.end, end)])
    return left + visible(text[start:end]) + right, before, max(marked, 1)


def _back(text: str, least: int, at: int, width: int) -> int:
    """The first character so that what stands between it and `at` takes at most `width` columns."""
    used = 0
    while at > least and used < 4 * width:
        used += max(columns(text[at - 1]), 1)
        if used > width:
            break
        at -= 1
    return at


def _forth(text: str, at: int, most: int, width: int) -> int:
    """The end so that what stands between `at` and it takes at most `width` columns."""
    used = 0
    while at < most:
        used += max(columns(text[at]), 1)
        if used > width:
            break
        at += 1
    return at
