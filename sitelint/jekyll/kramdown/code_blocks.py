"""Code, indented and fenced.

After kramdown 2.4 lib/kramdown/parser/kramdown/codeblock.rb and kramdown-parser-gfm 1.1.
"""

from sitelint.jekyll.kramdown import patterns
from sitelint.jekyll.kramdown.blocks import BlockState
from sitelint.text.regex import regex

_CODE_LINE = regex(r"(?:\t| {4})[ \t]*[^ \t\n\r\f\v].*\n")
_FILLED_LINE = regex(r"[ \t]*[^ \t\n\r\f\v].*\n")


def indented_code_end(state: BlockState, at: int) -> int:
    """The end of the indented code that begins at `at`, lazy lines included; `at` if none begins."""
    src = state.src
    while True:
        blank = patterns.BLANK_LINE.match(src, at)
        line = _CODE_LINE.match(src, blank.end() if blank else at)
        if line is None:
            return at
        while line:
            at = line.end()
            line = _CODE_LINE.match(src, at)
        while (
            (line := _FILLED_LINE.match(src, at))
            and not patterns.EOB_MARKER.match(src, at)
            and not patterns.HTML_BOUNDARY.match(src, at)
            and state.ial(at) is None
        ):
            at = line.end()


def indented_code(state: BlockState) -> bool:
    """Code indented by four spaces or a tab."""
    if not state.match(patterns.INDENT):
        return False
    end = indented_code_end(state, state.pos)
    if end == state.pos:
        return False
    state.add("codeblock", state.pos, end)
    state.pos = end
    return True


_FENCE = regex(r"~{3,}")
_GFM_FENCE = regex(r" {0,3}([~`]{3,})")
_FENCE_HEAD = regex(r"[ \t\n\r\f\v]*?([^ \t\n\r\f\v]+?)?[ \t\n\r\f\v]*?\n")


def fenced_code(state: BlockState) -> bool:
    r"""Code between fences; without a closing fence there is none.

    kramdown's pattern may take fewer marks for the fence than there are, the rest being the language.
    """
    gfm = state.document.options.gfm
    opening = state.match(_GFM_FENCE if gfm else _FENCE)
    if opening is None:
        return False
    run = opening[opening.lastindex or 0]
    start = opening.end() - len(run)
    for length in range(min(len(run), state.fences.longest(opening.end())), 2, -1):
        fence = run[:length]
        head = (
            _FENCE_HEAD.match(state.src, start + length)
            if state.fences.closing(fence, opening.end())
            else None
        )
        if head is None:
            continue
        found = state.fences.closing(fence, head.end())
        if found is None:
            continue
        node = state.add("codeblock", state.pos, found[1])
        node.mark = state.view.span(start, start + length)
        node.inside = state.view.span(head.end(), max(found[0], head.end()))
        node.info = (head[1] or "").strip()
        node.markup = fence
        state.pos = found[1]
        return True
    return False
