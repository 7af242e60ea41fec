"""Makes `fingerprints.bin` from checkouts or bare copies of public sites that began as a template.

    python -m sitelint.rules.placeholders.making.make_fingerprints FOLDER
        [--out FILE] [--anew] [--without NAME ...] [--show]

FOLDER holds one git repository per site, named OWNER+NAME (the repository itself, or one inside as
`repo`). What is found is added to what FILE has, unless `--anew`. `--without` leaves repositories out (what
the data is to be measured on); `--show` prints what was hashed.

How it tells what is the template's: a site belongs to a template if its history ever had a path as in
`kinds.MARKERS`. Of every version of every file at the paths in `kinds.KINDS`, those count that are the
same, byte for byte, in the histories of sites of at least three owners, or stand in the history of the
template's own repository, where `kinds.HOMES` names it. Their lines, values, settings and entries are hashed,
and sample files as a whole; nothing else of them is kept. Of files that are demo by their name alone (`demo
post` and the like), a line that is the same in three owners' versions counts, too, however the rest differs;
of others a phrase, since what sets a template up may write the owner's name into the same file.

To add a template: name it in `kinds.py`, its kinds at the end, and run this over a dozen sites that began
from it.
"""

import argparse
import fnmatch
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from sitelint.jekyll import bibtex, front_matter
from sitelint.jekyll.yaml import psych
from sitelint.text.regex import regex

from .. import demo
from ..fingerprints import HASH_BYTES, config_key, digest, file_key, size_key
from ..kinds import HOMES, KINDS, MARKERS

OWNERS = 3
# `line:` and six letters: shorter lines decide nothing.
_SHORTEST = 11
# What people have in common by chance is no longer.
_PHRASE = 29

# What templates say of the page itself, and what stays true when the page is the owner's.
_KEPT = (
    *("assetsimgblog", "publicationsbycategories", "generatedbyjekyllscholar", "poweredby", "pagenotfound"),
    *("=yourname", "listingofallthecoursestaff"),
)


# What several templates say of anybody, `placeholder-value` knows by its words, and names no template.
_DUMMY = regex(r"config:.*=.*(?:your|name@|example\.|x{4})")


def main() -> None:
    """Reads the command line, writes the data file, and says what is in it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--out", type=Path, default=Path(__file__).parents[1] / "fingerprints.bin")
    parser.add_argument("--anew", action="store_true")
    parser.add_argument("--without", nargs="*", default=[])
    parser.add_argument("--show", action="store_true")
    options = parser.parse_args()
    repositories = list(_repositories(options.folder, set(options.without)))
    kinds: dict[str, set[int]] = defaultdict(set)
    for number, key, path in _keys(repositories):
        if options.show:
            print(number, path, key, sep="\t")
        kinds[key].add(number)
    records = {
        digest(key) + bytes((number,))
        for key, numbers in kinds.items()
        for number in numbers
        if len(numbers) == 1 or not _DUMMY.match(key)
    }
    if options.out.exists() and not options.anew:
        data = options.out.read_bytes()
        size = HASH_BYTES + 1
        records |= {data[at : at + size] for at in range(0, len(data), size)}
    options.out.write_bytes(b"".join(sorted(records)))
    print(f"{len(records)} fingerprints from {len(repositories)} repositories", file=sys.stderr)


def _repositories(folder: Path, without: set[str]) -> Iterator[tuple[str, Path]]:
    """Name and git directory of each repository."""
    for path in sorted(folder.iterdir()):
        if "+" not in path.name or path.name in without:
            continue
        for git in (path / "repo" / ".git", path / "repo", path / ".git", path):
            if (git / "HEAD").is_file():
                yield path.name, git
                break


def _keys(repositories: list[tuple[str, Path]]) -> Iterator[tuple[int, str, str]]:
    """The number of the kind, the key and the path of everything that is a template's."""
    holders: dict[tuple[int, str], set[str]] = defaultdict(set)
    writers: dict[tuple[int, str], set[str]] = defaultdict(set)
    where: dict[tuple[int, str], tuple[Path, str]] = {}
    for name, git in repositories:
        history = list(_history(git))
        seen = {path for _, path in history}
        for template in [template for template, path in MARKERS.items() if fnmatch.filter(seen, path)]:
            for blob, path in history:
                number = _kind(template, path)
                if number is not None:
                    holders[number, blob].add(name.split("+")[0])
                    where[number, blob] = git, path
    for (number, blob), owners in sorted(holders.items()):
        git, path = where[number, blob]
        template, what, _ = KINDS[number]
        shortest = _SHORTEST if what.startswith("demo") else _PHRASE
        if len(owners) >= OWNERS or HOMES.get(template) in owners:
            data = _git(git, "cat-file", "blob", blob)
            for key in _whole(data) if what == "sample file" else _read(data, path):
                yield number, key, path
        elif what != "sample file":
            for key in set(_read(_git(git, "cat-file", "blob", blob), path)):
                if len(key) >= shortest:
                    writers[number, key] |= owners
    for (number, key), owners in sorted(writers.items()):
        if len(owners) >= OWNERS:
            yield number, key, ""


def _kind(template: str, path: str) -> int | None:
    for number, kind in enumerate(KINDS):
        if kind.template == template and any(fnmatch.fnmatchcase(path, pattern) for pattern in kind.paths):
            return number
    return None


def _history(git: Path) -> Iterator[tuple[str, str]]:
    """Every version of every file in a repository's history: the name of its content, and its path."""
    raw = ("--raw", "-m", "--root", "--no-abbrev", "--no-renames", "--diff-filter=AM", "--format=")
    for line in _git(git, "log", *raw, "HEAD").decode("utf-8", "replace").splitlines():
        fields, _, path = line.partition("\t")
        if path:
            yield fields.split()[3], path


def _git(git: Path, *words: str) -> bytes:
    return subprocess.run(["git", "--git-dir", git, *words], capture_output=True, check=False).stdout


def _whole(data: bytes) -> tuple[str, ...]:
    """The keys of a file as a whole; none of a large one that a partial copy of a repository has lost."""
    return (file_key(data), size_key(len(data))) if data else ()


def _read(data: bytes, path: str) -> Iterator[str]:
    """The keys of one file."""
    text = data.decode("utf-8", "replace").replace("\r\n", "\n")
    if path == "CNAME":
        yield from (config_key(path, line) for line in text.split())
    elif path.endswith(".bib"):
        yield from (demo.entry_key(entry) for entry in bibtex.read(text).entries)
    elif path.endswith((".yml", ".yaml", ".json")):
        yield from _kept_out(_yaml(text, is_config=path.startswith("_config")))
    else:
        block = front_matter.split(text)
        if block:
            yield from _kept_out(unit.key for unit in demo.values(block.node, text))
        lines = demo.lines(text, block.body_start if block else 0)
        yield from (line.key for line in lines if len(line.key) >= _SHORTEST)


def _yaml(text: str, *, is_config: bool) -> Iterator[str]:
    try:
        root = psych.load(text)
    except psych.YamlError:
        return
    for unit in demo.settings(root, text) if is_config else demo.values(root, text):
        yield unit.key


def _kept_out(keys: Iterator[str]) -> Iterator[str]:
    return (key for key in keys if not any(kept in key for kept in _KEPT))


if __name__ == "__main__":
    main()
