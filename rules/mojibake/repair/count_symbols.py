"""Makes `symbols.py`: counts which characters people use, and beside which words.

    python -m sitelint.rules.mojibake.repair.count_symbols FOLDER... > symbols.py

Each FOLDER is the checkout of one public repository, named OWNER+NAME; its `.md`, `.mdx` and `.yml` files are
read. A line counts once for its repository, one file gives a character at most 4 counts and one repository at
most 150, so that no single site decides. A pair of symbol and word counts once for a page, and at most 20
times for a repository. Nothing but counts leaves this script.
"""

import math
import sys
import textwrap
from collections import Counter, defaultdict
from pathlib import Path

from sitelint.text.regex import regex

FILE_LIMIT, LIMIT = 4, 150
_SYMBOL = regex("[\u2190-\u21ff\u2300-\u23ff\u25a0-\u27bf\u2b00-\u2bff\U0001f300-\U0001faff]")
_WORD = regex(r"[a-z]{3,}")
_IDEOGRAPH = regex("[\u2e80-\u2fff\u3040-\u30ff\u3130-\u9fff\uac00-\ud7a3\uf900-\ufaff\U00020000-\U000323af]")
_SKIPPED = frozenset(
    "the and for with our has are was have from this that you http https com www org amp nbsp href abbr "
    "arxiv abs".split()
)


def read(folder: Path) -> tuple[Counter[str], Counter[tuple[str, str]]]:
    """A repository's characters with their counts, and its pairs of symbol and nearby word."""
    chars: Counter[str] = Counter()
    pairs: Counter[tuple[str, str]] = Counter()
    seen: set[str] = set()
    for path in sorted(folder.rglob("*")):
        if path.suffix not in (".md", ".mdx", ".yml") or not path.is_file():
            continue
        lines = {line for line in path.read_text("utf-8", "ignore").splitlines() if not line.isascii()} - seen
        seen |= lines
        found: Counter[str] = Counter()
        near: set[tuple[str, str]] = set()
        for line in lines:
            found.update(char for char in line if char > "\x7f" and not _IDEOGRAPH.match(char))
            for match in _SYMBOL.finditer(line):
                if line.startswith("#") or match.start() < 40:
                    words = [w for w in _WORD.findall(line[match.end() :][:60].lower()) if w not in _SKIPPED]
                    near.update((match.group(), word) for word in words[:3])
        chars.update({char: min(count, FILE_LIMIT) for char, count in found.items()})
        pairs.update(near)
    return Counter({char: min(n, LIMIT) for char, n in chars.items()}), Counter(
        {p: min(n, 20) for p, n in pairs.items()}
    )


def main(folders: list[str]) -> None:
    """Print the module."""
    chars: Counter[str] = Counter()
    pairs: Counter[tuple[str, str]] = Counter()
    for folder in folders:
        found, near = read(Path(folder))
        chars.update(found)
        pairs.update(near)
    levels: dict[int, list[str]] = defaultdict(list)
    for char, count in sorted(chars.items()):
        if count > 1 and not 0xD800 <= ord(char) < 0xF900 and char != "\ufffd" and char > "\x9f":
            levels[round(math.log2(count))].append(char)
    print(
        '"""How often characters are used, and beside which words. Made by `count_symbols.py`; do not edit.'
    )
    print("\nCounted over these public repositories of GitHub (academic home pages, profiles, lists of links")
    print("and documentation in many languages; of fastapi without docs/em, where words became emoji):\n")
    names = ", ".join(sorted(Path(folder).name.replace("+", "/") for folder in folders))
    print(textwrap.fill(names, 105, break_on_hyphens=False) + ".")
    print("\n`USED` lists characters by the logarithm (base 2) of their count;")
    print('`BESIDE` gives, for a symbol, the words that it stands before most, and how often.\n"""\n')
    print("USED: dict[int, str] = {")
    for level in sorted(levels, reverse=True):
        print(f"    {level}: (")
        text = "".join(levels[level])
        for at in range(0, len(text), 80):
            print(f"        {quoted(text[at : at + 80])}")
        print("    ),")
    print("}\n\nBESIDE: dict[str, dict[str, int]] = {")
    beside: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for (symbol, word), count in sorted(pairs.items()):
        # Rarer pairs are names and chance.
        if count > 4:
            beside[symbol].append((word, count))
    for symbol, words in sorted(beside.items()):
        best = sorted(words, key=lambda pair: (-pair[1], pair[0]))[:8]
        print(f"    {quoted(symbol)}: {{{', '.join(f'{quoted(word)}: {count}' for word, count in best)}}},")
    print("}")


def quoted(text: str) -> str:
    """A string literal of printable characters as they are, others escaped."""
    return (
        '"'
        + "".join(
            c if c.isprintable() and c not in '"\\' else c.encode("unicode_escape").decode() for c in text
        )
        + '"'
    )


if __name__ == "__main__":
    main(sys.argv[1:])
