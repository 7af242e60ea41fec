"""The pass over all files: the facts of each, and what the file rules find there.

Pages are worked on by several processes, and those that an earlier run knew are not worked on at all.
"""

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from sitelint.lint.checked import Checked, FileRules
from sitelint.lint.settings import ActiveRule
from sitelint.lint.workers import Workers
from sitelint.text.named_tuple import NamedTuple

if TYPE_CHECKING:
    from sitelint.jekyll.facts import Facts, TextFile
    from sitelint.lint.file_cache import Entry, FileCache
    from sitelint.lint.last_run import LastRun

Progress = Callable[[int, int], None]
"""Called with the number of files done and of all files."""


class Means(NamedTuple):
    """What a run may use to be faster: a number of processes, and what earlier runs kept."""

    jobs: int = 1
    cache: "FileCache | None" = None
    last: "LastRun | None" = None


ALONE = Means()
"""One process, and nothing is kept."""


_MANY = 200
"""Files of which it pays to let go of what can be made again."""


class FilePass:
    """Checks files with the file rules. `debug` lets the error of a rule through."""

    def __init__(
        self, rules: Sequence[ActiveRule], debug: bool, means: Means, progress: Progress | None
    ) -> None:
        self._rules = FileRules(rules, debug)
        self._workers = Workers(means.jobs)
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
        asked = {file.path for file in wanted}
        found: dict[str, Checked] = {}
        for is_page in (True, False):
            todo = []
            for path, file in files.items():
                if (file.kind == "page") is not is_page:
                    continue
                checked = cache.recall(file) if cache and path in asked else None
                if checked is not None:
                    found[path] = checked
                elif path in asked or (derive and path not in known):
                    todo.append(file)
            found |= self._work(todo, asked, derive)
        for file in wanted:
            yield file, found[file.path]

    def _work(
        self,
        files: Sequence["TextFile"],
        asked: Collection[str],
        derive: "Callable[[TextFile], object] | None",
    ) -> dict[str, Checked]:
        """See to the facts of files; what is found in those that are `asked` for."""
        found: dict[str, Checked] = {}
        is_much = len(files) >= _MANY
        done = 0

        def work(file: "TextFile") -> "tuple[Checked | None, Facts | None, Entry | None]":
            nonlocal done
            if self._progress:
                self._progress(min(done * self._workers.jobs, len(files)), len(files))
            done += 1
            checked = self._rules.check(file) if file.path in asked else None
            facts = None
            with suppress(Exception):  # every rule that asked for them has told so
                if derive:
                    derive(file)
                facts = file.facts
            if is_much:
                file.let_go()
            if self._cache and facts:
                return checked, None, self._cache.entry(file, checked)
            return checked, facts, None

        made = self._workers.spread(work, files)
        for file, (checked, facts, entry) in zip(files, made, strict=True):
            if checked is not None:
                found[file.path] = checked
            if facts and not file.is_read:
                file.take(facts)
            if self._cache and entry:
                self._cache.keep(file, entry)
            if is_much:  # if another process has worked on it, it has not let go here
                file.let_go()
        return found
