"""The pass over all files: the facts of each, and what the file rules find there.

Pages are worked on by several processes, and those that an earlier run knew are not worked on at all.
"""

from collections.abc import Callable, Collection, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from sitelint.lint.checked import Checked, check_file
from sitelint.lint.settings import ActiveRule
from sitelint.lint.workers import spread

if TYPE_CHECKING:
    from sitelint.jekyll.facts import Facts, TextFile
    from sitelint.lint.file_cache import FileCache

Progress = Callable[[int, int], None]
"""Called with the number of files done and of all files."""


class Means(NamedTuple):
    """What a run may use to be faster: a number of processes, and what earlier runs kept."""

    jobs: int = 1
    cache: "FileCache | None" = None


ALONE = Means()
"""One process, and nothing is kept."""


class FilePass:
    """Checks files with the file rules. `debug` lets the error of a rule through."""

    def __init__(
        self, rules: Sequence[ActiveRule], debug: bool, means: Means, progress: Progress | None
    ) -> None:
        self._rules = rules
        self._debug = debug
        self._jobs = means.jobs
        self._cache = means.cache
        self._progress = progress

    def check(
        self,
        wanted: Collection["TextFile"],
        others: Collection["TextFile"],
        derive: "Callable[[TextFile], object] | None",
    ) -> Iterator[tuple["TextFile", Checked]]:
        """What is found in the `wanted` files, in their order.

        Of `others` the facts are seen to as well, and for all of these files `derive` is called, where the
        site rules will ask for what it leaves with the facts. Pages come first, since what a layout or an
        include is used for is told by all pages.
        """
        cache = self._cache
        files = {file.path: file for file in (*wanted, *others)}
        known = {path for path, file in files.items() if cache and cache.knows(file)}
        found: dict[str, Checked | None] = {}
        for is_page in (True, False):
            here = [file for file in wanted if (file.kind == "page") is is_page]
            found |= {file.path: cache.recall(file) if cache else None for file in here}
            todo = [file for file in here if found[file.path] is None]
            self._work(todo, lambda file: check_file(file, self._rules, self._debug), derive, found)
            rest = [file for file in others if (file.kind == "page") is is_page and file.path not in found]
            todo = [file for file in rest if derive and file.path not in known]
            self._work(todo, lambda file: None, derive, found)
        for file in wanted:
            yield file, found[file.path] or check_file(file, self._rules, self._debug)

    def _work(
        self,
        files: Sequence["TextFile"],
        check: "Callable[[TextFile], Checked | None]",
        derive: "Callable[[TextFile], object] | None",
        found: dict[str, Checked | None],
    ) -> None:
        """See to the facts and findings of pages."""
        done = 0

        def work(file: "TextFile") -> "tuple[Facts | None, Checked | None]":
            nonlocal done
            if self._progress:
                self._progress(min(done * self._jobs, len(files)), len(files))
            done += 1
            checked = check(file)
            try:
                if derive:
                    derive(file)
                return file.facts, checked
            except Exception:  # every rule that asked for them has told so
                return None, checked

        for file, (facts, checked) in zip(files, spread(work, files, self._jobs), strict=True):
            found[file.path] = checked
            if facts is not None:
                file.facts = facts
                if self._cache:
                    self._cache.keep(file, checked)
