"""Answers a call as it was answered before, when nothing has changed that the answer depends on.

What `sitelint check` prints is a function of its arguments, the environment, the day, its own code and what
it read on the disk. All of this is kept beside what was printed, but for what it read of the site, which is
kept for all that runs keep (`disk.look`); a later call compares and repeats. Every call imports this module,
so it imports next to nothing.
"""

import marshal
import os
import sys
import time

from sitelint.disk.digest import blake2b
from sitelint.disk.door import NOTES, ask_again, names, read
from sitelint.disk.kept import Kept, cache_folder, days, user_folder
from sitelint.disk.look import Look, look_again
from sitelint.disk.notes import Note, Stamp, stamp, stamp_of

PRINTED: list[tuple[str, bytes]] = []
"""What this call has printed, in order: to `out` or `err`, and which bytes."""

_PLAIN = ("--exit-zero", "--quiet", "-q")
_WITH_VALUE = (
    *("--select", "--ignore", "--fail-level", "--output-format", "-f", "--color", "--today", "--config"),
    *("--jekyll-config", "--cache-dir", "--jobs", "-j"),
)
"""Options with which a call does nothing but read and print."""

_ENVIRONMENT = (
    *("NO_COLOR", "FORCE_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "TERM", "COLUMNS", "TZ", "HOME"),
    *("LANG", "LC_ALL", "LC_CTYPE", "PYTHONIOENCODING", "PYTHONUTF8", "CI", "GITHUB_ACTIONS"),
    "GITHUB_STEP_SUMMARY",
)
_LONGEST = 4_000_000
"""Bytes; who prints more waits for the terminal, not for us."""


class Call:
    """One call of `sitelint check`, which may have been answered before.

    `folder` is where its answer would have been kept, `""` if nowhere. `look` is what was found on the disk
    when the answer was looked for.
    """

    def __init__(self, folder: str, key: str) -> None:
        self.folder = folder
        self.look: Look | None = None
        self._name = f"answer-{key}"

    def repeat(self) -> int | None:
        """Print what was printed before; the exit code. None where something has changed."""
        kept = Kept(self.folder)
        self.look = look = look_again(kept) if self.folder else None
        content = kept.load(self._name) if look and not look.changed else None
        if look is None or content is None:
            return None
        identity, until, code, printed, notes = marshal.loads(content)
        if identity != look.identity or time.time() >= until:
            return None
        today, changed = ask_again(notes)
        if changed:
            return None
        look.learn()
        if today != notes:
            kept.save(self._name, marshal.dumps((identity, until, code, printed, today)))
        for stream, text in printed:
            target = sys.stderr if stream == "err" else sys.stdout
            target.buffer.write(text)
            target.flush()
        return int(code)

    def keep(self, kept: Kept, code: int, until: float, identity: bytes, noted: int) -> None:
        """Keep what was printed and read. `until`: when time alone makes it untrue, in seconds since 1970.

        The first `noted` notes are kept already, under an `identity`.
        """
        if sum(len(text) for _, text in PRINTED) > _LONGEST:
            return
        _note_own_code()
        kept.save_newest(self._name, marshal.dumps((identity, until, code, PRINTED, [*NOTES][noted:])))


def begin(arguments: "list[str]") -> Call | None:
    """Begin the call that arguments make; None for one that does more than read and print.

    Forgets what an earlier call of this process read and printed.
    """
    NOTES.clear()
    PRINTED.clear()
    if "GITHUB_STEP_SUMMARY" in os.environ:  # a file that the call may write to
        return None
    words = iter(arguments[1:] if arguments[:1] == ["check"] else arguments)
    paths = []
    folder = ""
    for word in words:
        option, equals, value = word.partition("=")
        if not word.startswith("-"):
            paths.append(word)
        elif option in _WITH_VALUE:
            value = value if equals else next(words, "")
            folder = value if option == "--cache-dir" else folder
        elif word not in _PLAIN:
            return None
    return Call(folder or _folder_at(paths[0] if paths else "."), _key(arguments))


def _folder_at(path: str) -> str:
    """The nearest cache folder at a path or above it, or `""`."""
    current = os.path.abspath(path)
    while not os.path.isdir(cache_folder(current)):
        below, current = current, os.path.dirname(current)
        if below == current:
            return ""
    return cache_folder(current)


def _key(arguments: "list[str]") -> str:
    """Everything but the disk that an answer depends on."""
    parts = [
        *(os.getcwd(), sys.executable, sys.version, repr(sys.path), repr(arguments)),
        *(f"{name}={os.environ.get(name)}" for name in _ENVIRONMENT),
        *(f"{stream.isatty()} {stream.encoding} {stream.errors}" for stream in (sys.stdout, sys.stderr)),
        repr(width()),
        *days(),
    ]
    return _hashed(parts)


def _hashed(parts: "list[str]") -> str:
    return blake2b("\0".join(parts).encode("utf-8", "surrogateescape"), digest_size=16).hexdigest()


def width() -> int:
    """The columns of the terminal that stdout is, 0 if it is none."""
    try:
        return os.get_terminal_size(sys.stdout.fileno()).columns
    except (OSError, ValueError, AttributeError):
        return 0


def _note_own_code() -> None:
    """Note the code that made the answer, and the folders where more rules would be installed.

    That is all of ours: what has not been imported because of what it says may say another thing tomorrow.
    The digests of the code are kept for all sites, so that its files need only be looked at, and not read.
    """
    from sitelint.lint.own_code import own_files

    kept = Kept(user_folder())
    name = f"code-{_hashed([sys.prefix, sys.version])}"
    content = kept.load(name)
    known: dict[str, Note] = {note[1]: note for note in marshal.loads(content)} if content else {}
    found: dict[str, Note] = {}
    files: dict[str, Stamp | None] = {entry.path: stamp(entry.stat()) for entry in own_files()}
    for module in list(sys.modules.values()):
        file = getattr(module, "__file__", None)
        if file and file not in files and module.__name__.partition(".")[0] not in sys.stdlib_module_names:
            files[file] = stamp_of(file)
    for file, now in files.items():
        note = known.get(file)
        if note and note[3] and note[3] == now:
            NOTES.add(*note)
        else:
            read(file)
            found[file] = NOTES.get("content", file)
    if found:
        kept.save_newest(name, marshal.dumps([*(known | found).values()]))
    for folder in sys.path:
        if os.path.isdir(folder):
            names(folder)
