"""Makes `symbols.py`: counts which characters people use, and beside which words.

    python -m sitelint.rules.mojibake.repair.count_symbols [--onto] FOLDER... > symbols.py

Each FOLDER is the checkout of one public repository, named OWNER+NAME; its `.md`, `.mdx` and `.yml` files
are read, except hidden ones. A line counts once for its repository; one file gives a symbol at most 4 counts
and a letter at most 50, one repository a symbol at most 8 and a letter at most 2000, so that no single site
decides. Characters count where a `_config.yml` tells a site: documentation has other symbols and more dashes,
though beside the same words. A pair of symbol and word counts once for a repository; one that a single
repository has is chance, and so is one that two have, of a symbol that seldom loses a byte. Nothing but
counts leaves this script.

With `--onto`, the counts are added to those that are there, as far as those are kept: a count as its
logarithm, a pair if two repositories have it. A repository that was counted is not counted again. (Write to
another file first: the shell empties `symbols.py` before it can be read.)
"""

import math
import sys
import textwrap
from collections import Counter, defaultdict
from pathlib import Path

from sitelint.text.regex import regex

from . import symbols
from .codecs import CODECS
from .lossy import droppable
from .nearby import SYMBOL, near_words

LETTERS, SYMBOLS = (50, 2000), (4, 8)
"""How often a character counts at most, for one file and for one repository."""

FEW = 4
"""An ideograph that is counted fewer times is not kept: half of all are seldom used."""

IDEOGRAPH = regex("[\u2e80-\u2fff\u3040-\u30ff\u3130-\u9fff\uac00-\ud7a3\uf900-\ufaff\U00020000-\U000323af]")


def read(folder: Path) -> tuple[Counter[str], set[tuple[str, str]]]:
    """A repository's characters with their counts, and its pairs of symbol and nearby word."""
    chars: Counter[str] = Counter()
    pairs: set[tuple[str, str]] = set()
    seen: set[str] = set()
    is_site = (folder / "_config.yml").exists()
    for path in sorted(folder.rglob("*")):
        hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
        if hidden or path.suffix not in (".md", ".mdx", ".yml") or not path.is_file():
            continue
        lines = {line for line in path.read_text("utf-8", "ignore").splitlines() if not line.isascii()} - seen
        seen |= lines
        found: Counter[str] = Counter()
        for line in lines:
            found.update(char for char in line if char > "\x7f")
            for match in SYMBOL.finditer(line):
                words = near_words(line[: match.start()], line[match.end() :])
                pairs.update((match.group(), word) for word in words)
        if is_site:
            chars.update({char: min(n, _limits(char)[0]) for char, n in found.items()})
    return Counter({char: min(n, _limits(char)[1]) for char, n in chars.items()}), pairs


def _limits(char: str) -> tuple[int, int]:
    return SYMBOLS if SYMBOL.match(char) else LETTERS


def counted() -> tuple[set[str], Counter[str], Counter[tuple[str, str]]]:
    """The repositories that were counted, named as folders, and the counts of characters and pairs."""
    names = regex(r"[\w.-]+/[\w.-]*\w").findall(symbols.__doc__ or "")
    chars = {
        char: round(2.0 ** (half / 2.0))
        for levels in (symbols.USED, symbols.FAR)
        for half, chars in levels.items()
        for char in chars
    }
    pairs: dict[tuple[str, str], int] = {}
    for symbol, words in symbols.BESIDE.items():
        fields = words.split()
        pairs |= {(symbol, word): int(n) for word, n in zip(fields[::2], fields[1::2], strict=True)}
    return {name.replace("/", "+") for name in names}, Counter(chars), Counter(pairs)


def _needed(symbol: str) -> int:
    """How many repositories have to have a symbol beside a word for the pair to be kept: fewer where more
    programs lose one of its bytes. (Those that take UTF-8 for Greek, Baltic or Chinese lose some of any.)
    """
    often = (codec for codec in CODECS if codec.name not in ("cp1253", "cp1257"))
    return 3 if all(set(droppable(codec)).isdisjoint(symbol.encode()) for codec in often) else 2


def print_levels(name: str, counts: dict[str, int]) -> None:
    """Print characters by twice the logarithm (base 2) of their counts."""
    levels: dict[int, list[str]] = defaultdict(list)
    for char, count in sorted(counts.items()):
        if count > 1 and not 0xD800 <= ord(char) < 0xF900 and char != "\ufffd" and char > "\x9f":
            levels[round(2.0 * math.log2(count))].append(char)
    print(f"{name}: dict[int, str] = {{")
    for level in sorted(levels, reverse=True):
        print(f"    {level}: (")
        text = "".join(levels[level])
        for at in range(0, len(text), 80):
            print(f"        {quoted(text[at : at + 80])}")
        print("    ),")
    print("}\n")


def main(arguments: list[str]) -> None:
    """Print the module."""
    names: set[str] = set()
    chars: Counter[str] = Counter()
    pairs: Counter[tuple[str, str]] = Counter()
    if "--onto" in arguments:
        names, chars, pairs = counted()
    for folder in map(Path, arguments):
        if folder.name not in names and folder.name != "--onto":
            names.add(folder.name)
            found, near = read(folder)
            chars.update(found)
            pairs.update(near)
    print(
        '"""How often characters are used, and beside which words. Made by `count_symbols.py`; do not edit.'
    )
    print("\nCounted over these public repositories of GitHub (academic home pages, profiles, lists of links")
    print("and documentation in many languages; of fastapi without docs/em, where words became emoji):\n")
    text = ", ".join(sorted(name.replace("+", "/") for name in names))
    print(textwrap.fill(text, 105, break_on_hyphens=False) + ".")
    print("\n`USED` lists characters by twice the logarithm (base 2) of their count, `FAR` those of the far")
    print("East (those that were counted 4 times); `BESIDE` gives, for a symbol, the beginnings of the words")
    print("that it stands beside (with `<`: that stand before it), each with the number of repositories that")
    print('have them together.\n"""\n')
    far = {char: n for char, n in chars.items() if n >= FEW and IDEOGRAPH.match(char)}
    print_levels("USED", {char: n for char, n in chars.items() if not IDEOGRAPH.match(char)})
    print_levels("FAR", far)
    print("BESIDE: dict[str, str] = {")
    beside: dict[str, list[str]] = defaultdict(list)
    for (symbol, word), count in sorted(pairs.items(), key=lambda pair: (-pair[1], pair[0])):
        if count >= _needed(symbol):
            beside[symbol].append(f"{word} {count}")
    for symbol, words in sorted(beside.items()):
        print(f"    {quoted(symbol)}: (")
        for line in textwrap.wrap(" ".join(words), 95, break_on_hyphens=False):
            print(f'        "{line} "')
        print("    ),")
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
