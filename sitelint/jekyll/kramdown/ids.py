"""The ids that kramdown gives to headings.

`GfmIds` after kramdown-parser-gfm 1.1 lib/kramdown/parser/gfm.rb (`generate_gfm_header_id`), `KramdownIds`
after kramdown 2.4 lib/kramdown/converter/base.rb (`generate_id`), which also serves where the GFM parser does
not look: inside HTML elements with `markdown="1"`, and in footnotes.
"""

import re
from collections import Counter

from sitelint.jekyll.kramdown.letters import is_word
from sitelint.jekyll.kramdown.node import Node
from sitelint.text.regex import regex

_SHOWN = frozenset(("text", "codespan", "math", "entity", "quote", "symbol"))
_ODD = regex(r"[^A-Za-z0-9_\- \t]")


def shown_text(nodes: list[Node], kinds: frozenset[str] = _SHOWN) -> str:
    """The text of spans as readers see it, as far as it is of these kinds."""
    if len(nodes) == 1 and nodes[0].type in kinds:
        return nodes[0].text
    parts: list[str] = []
    waiting = nodes[::-1]
    while waiting:
        node = waiting.pop()
        if node.type in kinds:
            parts.append(node.text)
        else:
            waiting += node.nodes[::-1]
    return "".join(parts)


class GfmIds:
    """Lower case; letters, digits, `_`, `-` are kept; blanks become `-`; repeated ids are numbered."""

    def __init__(self, prefix: str) -> None:
        self._prefix = prefix
        self._counts: Counter[str] = Counter()

    def make(self, text: str) -> str:
        """The id for a heading with this text; it may be empty, which is no id."""
        name = _ODD.sub(_word_only, text.replace("Σ", "σ").lower()).replace(" ", "-").replace("\t", "-")
        count = self._counts[name]
        self._counts[name] += 1
        return self._prefix + (f"{name}-{count}" if count else name)


def _word_only(match: re.Match[str]) -> str:
    return match[0] if is_word(match[0]) else ""


class KramdownIds:
    """ASCII only, beginning with a letter; `section` where nothing is left; repeated ids are numbered.

    `letter`, if any, is one more character that counts as a letter: what stands for unknown text.
    """

    def __init__(self, prefix: str, letter: str) -> None:
        self._prefix = prefix
        self._letters = f"A-Za-z{letter}"
        self._used: dict[str, int] = {}

    def basic(self, text: str) -> str:
        """The id without prefix and number; it may be empty."""
        text = re.sub(rf"^[^{self._letters}]+", "", text, flags=re.MULTILINE)
        return re.sub(rf"[^{self._letters}0-9 -]", "", text).replace(" ", "-").lower()

    def make(self, text: str) -> str:
        """The id for a heading with this text."""
        name = self.basic(text) or "section"
        if name in self._used:
            self._used[name] += 1
            name = f"{name}-{self._used[name]}"
        else:
            self._used[name] = 0
        return self._prefix + name
