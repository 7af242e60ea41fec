"""A bar on a terminal's stderr while a long run is under way."""

import os
import sys
import time

_PATIENCE = 1.0
"""Seconds after which one wants to know."""

_INTERVAL = 0.1
_WIDTH = 30


class ProgressBar:
    """Call it with what is done and all there is; leave it to take the bar away.

    The processes that share the work call it, too; only the one that made it draws.
    """

    def __init__(self, wanted: bool) -> None:
        self._wanted = wanted and sys.stderr.isatty()
        self._process = os.getpid()
        self._next = time.monotonic() + _PATIENCE
        self._shown = False

    def __enter__(self) -> "ProgressBar":
        return self

    def __exit__(self, *_: object) -> None:
        if self._shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()

    def __call__(self, done: int, total: int) -> None:
        now = time.monotonic()
        if self._wanted and now >= self._next and os.getpid() == self._process:
            self._next = now + _INTERVAL
            self._shown = True
            full = _WIDTH * done // max(total, 1)
            bar = "━" * full + "─" * (_WIDTH - full)
            sys.stderr.write(f"\r\x1b[K{bar} {done:,} of {total:,} files")
            sys.stderr.flush()
