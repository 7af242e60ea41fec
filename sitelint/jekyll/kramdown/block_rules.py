"""Paragraphs, quotes, rules, math and blank lines.

After kramdown 2.4 lib/kramdown/parser/kramdown/*.rb and kramdown-parser-gfm 1.1.
"""

from sitelint.jekyll.kramdown import patterns
from sitelint.jekyll.kramdown.blocks import BlockState, is_plain_line, paragraph_of
from sitelint.jekyll.kramdown.node import Node
from sitelint.jekyll.kramdown.view import SPACES
from sitelint.text.regex import regex


def blank_line(state: BlockState) -> bool:
    """Blank lines, as many as there are."""
    match = state.match(patterns.BLANK_LINE)
    if match is None:
        return False
    start, state.pos = state.pos, match.end()
    last = state.last()
    if last is not None and last.type == "blank":
        last.content += match[0]
    else:
        node = Node("blank", *state.view.bounds(start, start), content=match[0])
        node.block = True
        state.put(node)
    return True


def eob_marker(state: BlockState) -> bool:
    """A line with nothing but `^`, which ends the block before it."""
    match = state.match(patterns.EOB_MARKER)
    if match is None:
        return False
    state.add("eob", state.pos, match.end())
    state.pos = match.end()
    return True


def block_quote(state: BlockState) -> bool:
    """Lines that begin with `>`, and those that continue them lazily."""
    if not state.match(patterns.QUOTE_MARK):
        return False
    end = state.lazy_until(state.pos, patterns.LAZY_END)
    node = state.add("blockquote", state.pos, end)
    content = state.view.slice(state.pos, end).without(patterns.QUOTE_MARKS)
    node.inside = content.span(0, len(content.text.rstrip(SPACES)))
    state.pos = end
    state.read_inside(content, node)
    return True


def horizontal_rule(state: BlockState) -> bool:
    """Three or more `*`, `-` or `_`."""
    match = state.match(patterns.RULE)
    if match is None:
        return False
    state.add("hr", state.pos, match.end())
    state.pos = match.end()
    return True


_MATH = regex(r" {0,3}(\\)?\$\$")
_MATH_END = regex(r"[ \t\r\f\v]*\n")


def block_math(state: BlockState) -> bool:
    r"""`$$ … $$` as a paragraph of its own; `\$$ … $$` makes it math in a paragraph."""
    match = state.match(_MATH)
    close = state.ahead.find("$$", match.end()) if match else -1
    if match is None or close < 0 or not state.after_boundary():
        return False
    rest = _MATH_END.match(state.src, close + 2)
    end = rest.end() if rest else close + 2
    if match[1]:
        if rest:
            state.pos = match.end() - 2
        return False
    if not state.before_boundary(end):
        return False
    node = state.add("math", state.pos, end)
    node.content = state.src[match.end() : close].strip(SPACES)
    node.inside = state.view.span(match.end(), close)
    state.pos = end
    return True


_PLAIN = regex(r"(?:[^\W\d_][^\n|]*\n)+(?=[ \t\r\f\v]*\n|\Z)")


def plain_paragraph(state: BlockState) -> bool:
    """Lines that begin with letters and hold no `|`, up to a blank line or the end of the text.

    No other rule has anything to say about them: this one spares them being asked.
    """
    last = state.last()
    if last is not None and last.type == "p":
        return False
    # Most paragraphs are one line: the pattern, which looks at each character, is for the others.
    if is_plain_line(state.src, state.pos):
        end = state.src.index("\n", state.pos) + 1
    elif match := state.match(_PLAIN):
        end = match.end()
    else:
        return False
    _add_paragraph(state, end)
    return True


_PARAGRAPH = regex(r" {0,3}[^ \t].*\n?")


def paragraph(state: BlockState) -> bool:
    """Everything else. A paragraph right after another one continues it."""
    if not state.match(_PARAGRAPH):
        return False
    options = state.document.options
    quirk = options.gfm and "paragraph_end" in options.gfm_quirks
    start = state.pos
    end = state.lazy_until(start, patterns.GFM_PARAGRAPH_END if quirk else patterns.PARAGRAPH_END)
    last = state.last()
    if last is not None and last.type == "p":
        _continue(state, last, start, start + len(state.src[start:end].rstrip(SPACES)))
        state.pos = end
    else:
        _add_paragraph(state, end)
    return True


def _add_paragraph(state: BlockState, end: int) -> None:
    state.put(paragraph_of(state.view, state.pos, end))
    state.pos = end


def _continue(state: BlockState, last: Node, start: int, end: int) -> None:
    """Append `src[start:end]` to the text of the paragraph `last`; two spaces at its end are a line break."""
    joiner = 3 if state.src[max(start - 3, 0) : start] == "  \n" else 1
    text = last.growing()
    if start:
        text.add(state.view, start - joiner, start)
    else:
        text.write("\n", state.view.place(0))
    text.add(state.view, start, end)
    last.end = state.view.span(start, end).end
    last.inside = last.span
