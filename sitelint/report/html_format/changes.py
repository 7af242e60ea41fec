"""The lines that a fix changes, as HTML."""

from sitelint.lint.finding import Fix
from sitelint.report.change import Line, difference
from sitelint.report.html_format.excerpt import cut
from sitelint.text import Source, Span

_SHOWN = {"-": ("del", "−", "before: "), "+": ("ins", "+", "after: "), " ": ("span", " ", "")}


def changes(source: Source, fix: Fix) -> str:
    """A `<pre>` with the lines before and after, what differs marked; "" where they are too long to show."""
    lines = "".join(map(_line, difference(source, fix)))
    return f'<pre class="diff"><code>{lines}</code></pre>' if lines else ""


def _line(line: Line) -> str:
    tag, sign, word = _SHOWN[line.sign]
    text = cut(line.text, Span(0, len(line.text)), line.changed, "strong")
    return (
        f'<{tag} class="line"><span class="number" aria-hidden="true">{sign}</span>'
        f'<span class="hidden">{word}</span><span class="text">{text}</span></{tag}>\n'
    )
