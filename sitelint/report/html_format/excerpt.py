"""The lines around a span as HTML, with the span marked."""

from collections.abc import Iterator

from sitelint.report.markup import plain
from sitelint.text import Source, Span

_MOST_LINES = 6
_AROUND = 1
_LONGEST = 200


def excerpt(source: Source, span: Span) -> str:
    """A `<pre>` with the numbered lines of a span and a line before and after; long spans end early."""
    first = source.position(span.start).line
    last = max(source.position(max(span.end - 1, span.start)).line, first)
    # What stands behind the last line ending is a line only for those who point there.
    lines = len(source.line_starts) - (source.line_starts[-1] == len(source.text))
    end = max(min(last + _AROUND, lines, first + _MOST_LINES), first)
    shown = _lines(source, span, range(max(first - _AROUND, 1), end + 1))
    return f'<pre class="code"><code>{"".join(shown)}</code></pre>'


def _lines(source: Source, span: Span, numbers: range) -> Iterator[str]:
    for number in numbers:
        line = source.line_span(number)
        start = min(max(span.start, line.start), line.end)
        marked = Span(start, max(min(span.end, line.end), start))
        touched = marked.end > marked.start or line.start <= span.start <= line.end
        kind = "line hit" if touched else "line"
        text = cut(source.text, line, marked) if touched else _shortened(source.text, line)
        yield (
            f'<span class="{kind}"><span class="number">{number}</span>'
            f'<span class="text">{text}</span></span>\n'
        )


def cut(text: str, line: Span, marked: Span, tag: str = "mark") -> str:
    """A line with a part of it in a tag; of a long line the part around that."""
    marked = Span(marked.start, min(marked.end, marked.start + _LONGEST))
    start = max(line.start, marked.start - _LONGEST // 2)
    end = min(line.end, marked.end + _LONGEST // 2)
    before, inside, after = (plain(text[a:b]) for a, b in ((start, marked.start), marked, (marked.end, end)))
    left = "…" if start > line.start else ""
    right = "…" if end < line.end else ""
    return f"{left}{before}<{tag}>{inside}</{tag}>{after}{right}"


def _shortened(text: str, line: Span) -> str:
    if line.end - line.start <= _LONGEST:
        return plain(text[line.start : line.end])
    return plain(text[line.start : line.start + _LONGEST]) + "…"
