"""Which lines of a site are new since a revision of its git repository."""

import os
from bisect import bisect_left
from collections import defaultdict, deque
from collections.abc import Iterable, Mapping
from pathlib import Path

from sitelint.disk import git
from sitelint.lint.finding import Finding
from sitelint.lint.settings import SettingsError
from sitelint.text import Source, Span


class ChangedLines:
    """The lines of the files below `folder` that are new since it branched off from a revision.

    Raises SettingsError where git cannot tell.
    """

    def __init__(self, folder: Path, revision: str) -> None:
        self._folder = folder
        commit = self._git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
        if not commit:
            raise SettingsError([f"--since: `{revision}` is no revision of the git repository at {folder}"])
        # A pull request is compared with where it began, not with what the other branch has become.
        base = self._git("merge-base", commit.decode().strip(), "HEAD") or commit
        listed = self._git("ls-tree", "-r", "-z", base.decode().strip())
        entries = (entry.split(b"\t", 1) for entry in listed.split(b"\0") if entry)
        self._blobs = {os.fsdecode(path): about.split()[2] for about, path in entries}
        self._new: dict[str, frozenset[int] | None] = {}

    def touched(self, findings: Iterable[Finding], sources: Mapping[str, Source]) -> list[Finding]:
        """The findings of which a place is on a line that is new; those about a file as a whole if any is."""
        findings = list(findings)
        unknown = {path for finding in findings for path, _ in finding.places} - self._new.keys()
        old = self._old_sources(sorted(unknown & self._blobs.keys()))
        for path in unknown:
            self._new[path] = new_lines(old[path], sources[path]) if path in old else None
        return [
            finding
            for finding in findings
            if (finding.span == (0, 0) and self._new[finding.path] != frozenset())
            or any(self._touches(sources[path], span) for path, span in finding.places)
        ]

    def _touches(self, source: Source, span: Span) -> bool:
        new = self._new[source.path]
        if new is None or span == (0, 0):
            return new is None
        first = source.position(span.start).line
        last = source.position(max(span.start, span.end - 1)).line
        return not new.isdisjoint(range(first, last + 1))

    def _old_sources(self, paths: list[str]) -> dict[str, Source]:
        """What the files were."""
        wanted = b"".join(self._blobs[path] + b"\n" for path in paths)
        told = self._git("cat-file", "--batch", given=wanted)
        found = {}
        at = 0
        for path in paths:
            head, _, _ = told[at : at + 200].partition(b"\n")
            about = head.split()  # the object's name, its type and its size, or `missing`
            at += len(head) + 1
            if len(about) > 2:
                end = at + int(about[2])
                found[path] = Source(path, told[at:end])
                at = end + 1
        return found

    def _git(self, *arguments: str, given: bytes = b"") -> bytes:
        """What a git command prints; nothing where it fails."""
        try:
            done = git.ask(self._folder, *arguments, given=given)
        except OSError as error:
            raise SettingsError(
                [f"--since and --changed need git, which cannot be run: {error.strerror}"]
            ) from None
        if done.returncode and b"not a git repository" in done.stderr:
            raise SettingsError([f"--since and --changed need git: {self._folder} is in no git repository"])
        return done.stdout if not done.returncode else b""


def new_lines(old: Source, new: Source) -> frozenset[int]:
    """The lines of a text that were not in it, or not in that order: all but the longest run that was.

    Each line is paired with the one of the same text that comes first in the old text and is not paired yet;
    the rest is the longest increasing subsequence (by patience sorting), O(n log n).
    """
    places: dict[str, deque[int]] = defaultdict(deque)
    for place in range(1, len(old.line_starts) + 1):
        places[old.line_text(place)].append(place)
    tops: list[int] = []  # of the piles: the old places
    on_top: list[int] = []  # and the new lines that they are paired with
    before: dict[int, int] = {}
    lines = range(1, len(new.line_starts) + 1)
    for line in lines:
        waiting = places.get(new.line_text(line))
        if waiting:
            place = waiting.popleft()
            pile = bisect_left(tops, place)
            tops[pile : pile + 1] = [place]
            on_top[pile : pile + 1] = [line]
            before[line] = on_top[pile - 1] if pile else 0
    kept = set()
    line = on_top[-1] if on_top else 0
    while line:
        kept.add(line)
        line = before[line]
    return frozenset(lines) - kept
