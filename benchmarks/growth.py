"""Time sitelint on hostile files that double in size, and print how the time grows.

    python benchmarks/growth.py [--only WORDS] [--most MIB]

Each row is a site with one file that repeats a piece. It is checked by whole processes, with longer and
longer files, until that takes half a second of processor time more than a site of one word, or the file has
MIB MiB; then with half of that. Of two runs the faster one counts. The exit code is 1 if twice the file ever
takes more than 2.5 times as long.
"""

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from compare import SITELINT, measure

_MOST_GROWTH = 2.5
_LONG, _SHORT = 0.5, 0.1
"""Seconds: a time that tells, and one below which the clock tells nothing."""
_FIRST = 1 << 16
"""Characters."""


class Kind(NamedTuple):
    """A file that repeats a piece. `text` makes one of about so many characters."""

    file: str
    name: str
    text: Callable[[int], str]


# fmt: off
_MARKDOWN = [
    "a", " ", "\n", "word ", "\t", "\\", "-", "- ", "--", "- a\n", "1. a\n", ": a\n", "a\n: b\n\n", "\ta\n",
    "*", "* ", "*a ", "**a", "**a *b ", "_a ", "_a *b ", "~~a ", "`", "`a ", "` `` ", "```\n", "```a\n",
    "- a\n```\nb\n\nc\n```\n", "\uf0b7 a\n", "ab\x02cd ",
    "$$ ", "$$\n", "[", "[]", "[a](", '[a](b "', "[a][", '[a]: x "y ', "[*a ", "![", "[^1]", "(", "]", "<",
    "</", "<a ", "<a b='", '<a b="', "<b>", "<br>", "<div>", "<div>\n", "<div markdown='1'>", "<p>a</p>\n",
    "<!", "<!--", "<script>", "<http:", "<a@b.c> ", "*<b>", "|", "a|b\n", "|a `b|` c|d|\n", ">", "> a\n",
    "# a\n\n", "a\n===\n", "{:", "{:\n", "a{: .b}", "{::comment}", "&a", "&#", "&Atilde;", '"\'', 'a" ',
    "'", "http://a.b ", "lorem ", "[your ", "YOUR_", "555-", "<your ", "{{", "{{ x }} ", "{{ a }", "{%",
    "{% if %}", "{% if x %}", "{% endif %}", "{% raw %}", "{% comment %}", "{% for a in b %}",
    "{% for i in (1..10) %}", "{% include index.md %}", "{%- assign x = 1 -%} ",
    "{% assign a = a | append: a %}", "{% capture a %}{{ a }}{{ a }}{% endcapture %}",
    "<!-- sitelint-disable ", "<!-- sitelint-disable-line x -->", "<!-- sitelint-disable-next-line -->\n",
    "<!-- sitelint-disable --><!-- sitelint-enable -->X", "{% comment %}sitelint-enable", "sitelint-",
    "a.", "x@", "ğŸ", "â€", "Ã", "ÃƒÂ", "\x93", "�", "鈥", "ğŸ“ P ", "â€?", "Ã©â€™ ğŸ”¥ ï¿½ ",
    "d?part na?ve ", "ﬁ", "\u200b", "é", "- 2021-02-03 a\n", "- 2024.01 A\n", "2024.01 a  \n",
    "<div><b>2024</b> x</div>\n", "- Jan ", "2024 - ", "2024,", "</b> ",
]
_HTML = [
    "<", "<a ", '<a b="', "<a b=", "<!--", "</a", "<!", "<script>", "<svg>", "<style>url(", '<a href=\' "',
    "<a\n\n", "&amp", "<img srcset='(,", "<p>a</p>\n", "{{ x }}", "{% if x %}",
]
_CSS = [
    "url(", 'url("', "@import ", "/*", "'", "url(\\", "url('\n",
]
_FRONT_MATTER = [
    "[", "{", "- ", '"', "'", "a: b\n", "a: b: c\n", "\tx\n", 'a: "\n', "!a ", "? ", "a:\n", "# a\n", " ",
]
_DATA = [
    "- a\n", "- a: b\n", "- [", "- {a: ", "- 'a", "- |\n  a\n", "- # sitelint-disable-line x\n",
]
_BIB = [
    "@a{", "@a{x,", '@a{x, y = "', "@", "me@example.org ", "@a ", "@a{x, t = {\n", "@a{x,,\n", "@a(\n", "{",
    "@article{x, title = {A}, year = 2020, author = {A, B}}\n",
]
_TAGS = [
    ("{% if true %}a", ""), ("{% box %}", "{% endbox %}"),
    ("{% if site.x %}{% assign a = 1 %}{% endif %}", ""),
    ("{% case a %}|{% when 1 %}", "{% endcase %}"), ("{{ a|[", " }}"), ("{{ a|[b", "]"), ("{{ |(", " }}"),
    ("{{ |'\"", " }}"), ("{{ a||", " }}"), ("{{ a|| upcase", " }}"), ("{{ a| : ,", " }}"),
    ("{% if |a and ", " %}{% endif %}"), ("{% if |a = b ", " %}{% endif %}"), ("{% include a |b=c ", " %}"),
    ("{% include a b='|\\", " %}"), ("{% include |{{a|", " %}"),
    ("{% highlight |a ", "%}x{% endhighlight %}"),
    ("{{ '|<script", "' | strip_html }}"), ("{{ '|&", "' | escape_once }}"),
    ("{{ '|../", "' | relative_url }}"),
    ("{{ '|9", "' | plus: 1 | date: '%Y' }}"), ("{{ |9", " }}"), ("- Jan| ", "x\n"), ("- 2024|,", "\n- a\n"),
    ("- |2024 - ", "\n- a\n"), ("- |(", "\n- a\n"), ("- |]", "\n- a\n"), ("[*a **b |[*a **b ", "](x)"),
]
"""What stands before and what is repeated, with a bar between them, and what stands behind."""
# fmt: on


def kinds() -> Iterator[Kind]:
    """All that is timed."""
    groups = [
        ("index.md", "---\ntitle: A\n---\n", _MARKDOWN, ""),
        ("index.html", "---\ntitle: A\n---\n", _HTML, ""),
        ("plain.html", "", _HTML, ""),
        ("plain.html", "<style>", _CSS, ""),
        ("index.md", "---\ntitle: ", _FRONT_MATTER, "\n---\n"),
        ("index.md", "---\n", _FRONT_MATTER, "\n---\n"),
        ("_data/a.yml", "", _DATA, ""),
        ("_bibliography/papers.bib", "", _BIB, ""),
        ("_bibliography/papers.bib", "@a{x, t = ", _BIB, ""),
    ]
    for before, behind in _TAGS:
        head, _, piece = before.partition("|")
        groups.append(("index.md", f"---\ntitle: A\n---\n{head if piece else ''}", [piece or head], behind))
    for file, head, pieces, tail in groups:
        for piece in pieces:
            yield Kind(file, f"{head}{piece}", _repeating(head, piece, tail))
    for name, part, unit in [("deep list", "  ", "- a\n"), ("deep quotes", "> ", "a\n")]:
        yield Kind("index.md", f"\n{name}", _deepening("", part, unit, ""))
    yield Kind("index.md", "---\ndeep mapping", _deepening("---\n", " ", "a:\n", "---\n"))


def _repeating(head: str, piece: str, tail: str) -> Callable[[int], str]:
    return lambda size: head + piece * (size // len(piece)) + tail


def _deepening(head: str, part: str, unit: str, tail: str) -> Callable[[int], str]:
    """Lines each of which is one level deeper than the one before."""

    def text(size: int) -> str:
        levels = int((size * 2 / len(part)) ** 0.5)
        return head + "".join(part * level + unit for level in range(levels)) + tail

    return text


def seconds(file: str, text: str) -> float:
    """Processor time of one check of a site with this file."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, file)
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")
        Path(folder, "_config.yml").write_text("title: A\n", "utf-8")
        return measure([*SITELINT, "--no-cache", "--jobs", "1"], Path(folder)).cpu


def growth(kind: Kind, floor: float, most: int) -> tuple[int, float, float]:
    """The last size (characters), the seconds it took, and how many times as long that is as half of it."""

    def took(size: int) -> float:
        return seconds(kind.file, kind.text(size)) - floor

    size = _FIRST
    while (whole := took(size)) < _LONG and size < most:
        size = min(size * (2 if whole > _LONG / 4 else 4), most)
    half = min(took(size // 2) for _ in range(2))
    whole = min(whole, took(size))
    return size, whole, max(whole, 0.0) / max(half, _SHORT)


def main() -> None:
    """Print a row for each kind of file, as soon as it is known."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--only", default="", help="kinds with these words in their name or file")
    parser.add_argument("--most", type=int, default=4)
    options = parser.parse_args()
    floor = min(seconds("index.md", "---\n---\na\n") for _ in range(5))
    print("| file | repeated | size | seconds | of half the size |\n|---|---|--:|--:|--:|")
    too_much = 0
    for kind in kinds():
        if options.only not in f"{kind.file} {kind.name}":
            continue
        size, took, ratio = growth(kind, floor, options.most << 20)
        too_much += ratio > _MOST_GROWTH
        mark = "**" if ratio > _MOST_GROWTH else ""
        name = repr(kind.name)[1:-1].replace("|", "\\|")
        row = f"| {kind.file} | `{name}` | {size >> 10} KB | {took:.2f} | {mark}{ratio:.1f}{mark} |"
        print(row, flush=True)
    sys.exit(1 if too_much else 0)


if __name__ == "__main__":
    main()
