"""Compiled patterns, kept in the user's own folder from call to call."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from sitelint.disk.kept import Kept, user_folder
from sitelint.text.compiling import recall, remembered

_NAME = f"patterns-{sys.implementation.cache_tag}-{sys.byteorder}"


@contextmanager
def kept_patterns() -> Iterator[None]:
    """Patterns that an earlier call compiled need not be compiled, and those of this one are kept."""
    kept = Kept(user_folder())
    recall(kept.load(_NAME))
    yield
    content = remembered()
    if content:
        kept.save(_NAME, content)
