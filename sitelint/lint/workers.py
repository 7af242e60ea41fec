"""Work on many items in several processes."""

import gc
import os
import signal
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Generic, TypeVar

from sitelint.disk.door import NOTES

T = TypeVar("T")
R = TypeVar("R")

_WORTH_A_PROCESS = 60_000
"""Bytes of files below which another process takes longer to start than it saves."""


def processors() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def spread(work: Callable[[T], R], items: Sequence[T], jobs: int, size: Callable[[T], int]) -> list[R]:
    """The results of `work` for all items, in their order, whatever the number of `jobs`.

    `size` tells how many bytes an item is, which decides how many processes are worth it. Each process takes
    every `jobs`-th item, this one too. What another process reads is noted here. Where there is no `fork`, or
    a process fails, all is done here.
    """
    jobs = min(jobs, len(items)) if hasattr(os, "fork") else 1
    if jobs > 1:
        jobs = min(jobs, sum(map(size, items)) // _WORTH_A_PROCESS)
    if jobs < 2:
        return [work(item) for item in items]
    gc.freeze()
    results: list[R | None] = [None] * len(items)
    children = [_Child(work, items[number::jobs]) for number in range(1, jobs)]
    try:
        results[::jobs] = [work(item) for item in items[::jobs]]
        for number, child in enumerate(children, 1):
            found = child.results()
            share = items[number::jobs]
            results[number::jobs] = [work(item) for item in share] if found is None else found
    finally:
        for child in children:
            child.end()
        gc.unfreeze()
    return results  # type: ignore[return-value]  # every place was filled


class _Child(Generic[R]):
    """A process that works on a share of the items."""

    def __init__(self, work: Callable[[T], R], share: Sequence[T]) -> None:
        known = len(NOTES)
        self._pipe, write = os.pipe()
        self._pid = os.fork()
        if self._pid:
            os.close(write)
            return
        code = 1
        try:
            import pickle

            gc.disable()
            made = [work(item) for item in share]
            with os.fdopen(write, "wb") as pipe:
                pickle.dump((made, [*NOTES][known:]), pipe, pickle.HIGHEST_PROTOCOL)
            code = 0
        finally:
            os._exit(code)

    def results(self) -> list[R] | None:
        """What the process found; None if it failed."""
        with os.fdopen(self._pipe, "rb") as pipe:
            data = pipe.read()
        _, status = os.waitpid(self._pid, 0)
        self._pid = 0
        if status or not data:
            return None
        import pickle

        made: list[R]
        made, notes = pickle.loads(data)
        NOTES.extend(notes)
        return made

    def end(self) -> None:
        """End the process, if it has not ended by itself."""
        if self._pid:
            with suppress(OSError):
                os.kill(self._pid, signal.SIGKILL)
                os.waitpid(self._pid, 0)
