"""Fixes applied: which edits go together, what a file becomes, and writing it without risk."""

import os
import stat
import tempfile
from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from sitelint.lint.finding import Finding
from sitelint.text import Edit, Source, Span, apply_edits
from sitelint.text.edit import overlap

ROUNDS = 10
"""How often at most a site is linted and fixed again."""


class Change(NamedTuple):
    """What a file holds and what it is to hold; `fixed` is how many findings that settles.

    `after` is None for a file that is to be deleted.
    """

    path: str
    before: bytes
    after: bytes | None
    fixed: int


class FixError(Exception):
    """A file that could not be changed; the message says why."""


class LeftAloneError(FixError):
    """A file that is not changed on principle; nothing has gone wrong."""


def changes(
    findings: Iterable[Finding], source_of: Callable[[str], Source], unsafe: bool
) -> tuple[list[Change], dict[str, str]]:
    """The changes of one round, and for each file that cannot be changed the reason.

    The edits of a fix are made all or none, and only where they meet no edit of a fix that came before.
    A file that one fix deletes is not changed by others.
    """
    removed: dict[str, None] = {}
    accepted: dict[str, list[Edit]] = {}
    fixed: Counter[str] = Counter()
    for finding in findings:
        fix = finding.fix
        if fix and (unsafe or fix.applicability == "safe"):
            edits = accepted.setdefault(finding.path, [])
            new = sorted(edit for edit in set(fix.edits) if not _holds(edits, edit))
            if all(_fits(edit, edits) for edit in new) and not any(map(overlap, spans(new), spans(new[1:]))):
                for edit in new:
                    insort(edits, edit)
                removed.update(dict.fromkeys(fix.removes))
                fixed[finding.path] += 1
    result = [Change(path, source_of(path).data, None, fixed[path]) for path in removed]
    refused: dict[str, str] = {}
    for path, edits in accepted.items():
        if path in removed:
            continue
        source = source_of(path)
        try:
            after = source.encode(apply_edits(source.text, edits))
        except UnicodeEncodeError as error:
            wrong = error.object[error.start : error.end]
            refused[path] = f"{wrong!r} cannot be written in the file's encoding ({error.encoding})"
        except ValueError as error:
            refused[path] = str(error)
        else:
            if after != source.data:
                result.append(Change(path, source.data, after, fixed[path]))
    return result, refused


def spans(edits: Iterable[Edit]) -> list[Span]:
    """The spans of edits."""
    return [edit.span for edit in edits]


def _holds(edits: list[Edit], edit: Edit) -> bool:
    at = bisect_left(edits, edit)
    return at < len(edits) and edits[at] == edit


def _fits(edit: Edit, accepted: list[Edit]) -> bool:
    """Whether an edit meets none of the accepted ones, which are sorted and meet each other nowhere."""
    at = bisect_left(accepted, edit)
    return not any(overlap(edit.span, other.span) for other in accepted[max(at - 1, 0) : at + 1])


def write(root: Path, change: Change) -> None:
    """Replace a file by its new bytes in one step, mode kept, or delete it.

    Raises FixError and leaves it as it is else. Not touched are symbolic links, files outside of `root`, and
    files that have changed since they were read.
    """
    path = root / change.path
    try:
        if path.is_symlink():
            raise LeftAloneError("it is a symbolic link")
        if not path.resolve().is_relative_to(root.resolve()):
            raise LeftAloneError("it is outside of the site")
        if path.read_bytes() != change.before:
            raise FixError("it has changed since it was read")
        if not os.access(path, os.W_OK):
            raise FixError("it is not writable")
        if change.after is None:
            path.unlink()
        else:
            _replace(path, change.after)
    except OSError as error:
        raise FixError(error.strerror or str(error)) from error


def _replace(path: Path, data: bytes) -> None:
    mode = stat.S_IMODE(path.stat().st_mode)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".tmp")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(temporary, mode)
        os.replace(temporary, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(temporary)
        raise


def unified_diff(path: str, before: bytes, after: bytes | None) -> str:
    """The change of a file as `patch -p1` and `git apply` read it; bytes that are no UTF-8 as surrogates."""
    import difflib

    old, new = _lines(before), _lines(after or b"")
    lines = difflib.unified_diff(old, new, f"a/{path}", "/dev/null" if after is None else f"b/{path}")
    cut = "\n\\ No newline at end of file\n"
    return "".join(line if line.endswith("\n") else line + cut for line in lines)


def _lines(data: bytes) -> list[str]:
    """Lines with their LF; nothing else ends a line in a patch."""
    lines = [line + "\n" for line in data.decode("utf-8", "surrogateescape").split("\n")]
    lines[-1] = lines[-1][:-1]
    return lines if lines[-1] else lines[:-1]
