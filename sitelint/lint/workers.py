"""Work on many items in several processes."""

import gc
import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from itertools import chain
from time import process_time
from typing import Generic, TypeVar

from sitelint.disk.door import NOTES

T = TypeVar("T")
R = TypeVar("R")

_WORTH_A_PROCESS = 0.05
"""Seconds of work below which another process takes longer to start than it saves."""

_TELLING = 0.01
"""Seconds of work that tell how long the rest will take."""

_MOST_SHARES = 250
"""So many shares can be named by one byte each, and are small enough for all processes to end together."""


def processors() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class Workers:
    """Does work in up to `jobs` processes, as far as these are worth it."""

    def __init__(self, jobs: int) -> None:
        self.jobs = jobs if hasattr(os, "fork") else 1
        self._worth = 0

    def spread(self, work: Callable[[T], R], items: Sequence[T]) -> list[R]:
        """The results of `work` for all items, in their order, whatever the number of processes.

        This process begins by itself, until it is known how many processes the rest is worth: the length of a
        file tells little of that. What was worth several is taken to be so the next time, too. Then each
        process, this one as well, takes the next few items when it is done with those it had, so that all end
        together. What another process reads is noted here. Where no process is to be had or one fails, all is
        done here.
        """
        done: list[R] = []
        if not 1 < self._worth <= len(items):
            done, self._worth = _begin(work, items, self.jobs)
        if len(done) == len(items):
            return done
        shares = _Shares(work, items[len(done) :])
        gc.freeze()
        children: list[_Child[T, R]] = []
        try:
            with suppress(OSError):  # there may be a limit
                while len(children) < self._worth - 1:
                    children.append(_Child(shares))
            results = shares.take()
            for child in children:
                results |= child.results()
        finally:
            for child in children:
                child.end()
            gc.unfreeze()
            shares.close()
        return done + shares.together(results)


def _begin(work: Callable[[T], R], items: Sequence[T], jobs: int) -> tuple[list[R], int]:
    """The results for the first items, and how many processes, of `jobs` at most, the rest is worth.

    Where it is not worth two, there is no rest.
    """
    done: list[R] = []
    begun = 0.0
    for item in items:
        done.append(work(item))
        now = process_time()
        begun = begun or now  # what the first one takes tells nothing: modules are imported for it
        rest = len(items) - len(done)
        if now - begun >= _TELLING:
            left = (now - begun) / (len(done) - 1) * rest
            worth = min(jobs, rest, 1 + int(left / _WORTH_A_PROCESS))
            if worth > 1:
                return done, worth
    return done, 1


class _Shares(Generic[T, R]):
    """What there is to do, in shares that are taken one after the other by processes.

    A pipe holds their numbers, a byte each: what one process reads of it, no other one does.
    """

    def __init__(self, work: Callable[[T], R], items: Sequence[T]) -> None:
        self._work = work
        self._items = items
        self._length = -(-len(items) // _MOST_SHARES)
        self._count = -(-len(items) // self._length)
        self._pipe, write = os.pipe()
        os.write(write, bytes(range(self._count)))
        os.close(write)

    def take(self) -> dict[int, list[R]]:
        """Work on shares until none is left; the results of each by its number."""
        results = {}
        while number := os.read(self._pipe, 1):
            results[number[0]] = self._done(number[0])
        return results

    def together(self, results: dict[int, list[R]]) -> list[R]:
        """The results of all items. What a process has taken that failed is done now."""
        shares = (results.get(number) or self._done(number) for number in range(self._count))
        return [*chain.from_iterable(shares)]

    def close(self) -> None:
        """Close the pipe."""
        os.close(self._pipe)

    def _done(self, number: int) -> list[R]:
        start = number * self._length
        return [self._work(item) for item in self._items[start : start + self._length]]


class _Child(Generic[T, R]):
    """A process that works on shares."""

    def __init__(self, shares: _Shares[T, R]) -> None:
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
            made = shares.take()
            with os.fdopen(write, "wb") as pipe:
                pickle.dump((made, [*NOTES][known:]), pipe, pickle.HIGHEST_PROTOCOL)
            code = 0
        finally:
            os._exit(code)

    def results(self) -> dict[int, list[R]]:
        """What the process found, by the numbers of its shares; nothing if it failed."""
        with os.fdopen(self._pipe, "rb") as pipe:
            data = pipe.read()
        _, status = os.waitpid(self._pid, 0)
        self._pid = 0
        if status or not data:
            return {}
        import pickle

        made: dict[int, list[R]]
        made, notes = pickle.loads(data)
        NOTES.extend(notes)
        return made

    def end(self) -> None:
        """End the process, if it has not ended by itself."""
        if self._pid:
            import signal

            with suppress(OSError):
                os.kill(self._pid, signal.SIGKILL)
                os.waitpid(self._pid, 0)
