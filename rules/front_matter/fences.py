"""Lines that were meant to close front matter and do not."""

from sitelint.jekyll.front_matter import FrontMatter, split
from sitelint.lint import Edit, Span
from sitelint.text import apply_edits
from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

# Two hyphens or four, other signs, an indented line, hyphens at the end of a line, or text behind them.
_WRONG_FENCE = regex(
    r"(?:\r?\n[ \t]*(?:-{2}|-{4,}|-{3}[.,;:]|[–—]+-*|[=_*~+]{3,})|\r?\n[ \t]+---|(?<=[^\s])[ \t]+---)"
    r"[ \t]*(?=\r?\n|$)"
    r"|\r?\n---[ \t]*(?P<text>[^\s-])"
)
KEY_OR_MORE = regex(r"[\w-]+:(?:\s|$)|[ \t]+\S|#|-[ \t]")
"""The beginning of a line of front matter."""


class Fence(NamedTuple):
    """The edit that makes a closing line of another one, and whether a blank line stands above it."""

    edit: Edit
    is_below_blank: bool


def wrong_fence(text: str, block: FrontMatter | None, newline: str) -> Fence | None:
    """The first line of a text that was plainly meant to close its front matter, `block`; None for none.

    Above it there are only lines of front matter, and they can be read then.
    """
    start = text.find("\n")
    if block and block.error is None and "\n---" not in text[start : block.yaml.end - 1]:
        return None
    found = _WRONG_FENCE.search(text, start)
    if found is None or (block and found.end() > block.yaml.end):
        return None
    lines = text[start + 1 : found.start()].splitlines()
    written = f"{newline}---{newline}{found['text']}" if found["text"] else f"{newline}---"
    edit = Edit(Span(*found.span()), written)
    mended = split(apply_edits(text, [edit]))
    is_right = mended is not None and mended.error is None and mended.values
    if not is_right or not all(KEY_OR_MORE.match(line) for line in lines if line.strip()):
        return None
    return Fence(edit, not all(map(str.strip, lines)))
