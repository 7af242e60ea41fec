"""Compiled regular expressions as data, which one run can leave to the next.

Python compiles patterns anew in every process, and does so in Python: a fifth of a small run. What it makes
of them is a list of numbers, of which `_sre.compile` makes a pattern at once. That is CPython's own affair:
where it is not as it is known here, patterns are compiled as always.
"""

import _sre  # type: ignore[import-not-found]
import marshal
import re
import sys
from contextlib import suppress
from typing import Any, AnyStr

_MOST_KEPT = 2000
_OTHERWISE = (AttributeError, TypeError, ValueError, RuntimeError)
"""How it shows that something is not as it is known here."""

_codes: dict[tuple[Any, int], tuple[Any, ...]] = {}
_new: set[tuple[Any, int]] = set()


def compiled(pattern: AnyStr, flags: int) -> re.Pattern[AnyStr]:
    """As `re.compile`. Raises `re.error`."""
    key = pattern, int(flags)
    if key in _codes:
        with suppress(*_OTHERWISE):  # which other code of ours may have kept in another way
            return _made(pattern, *_codes[key])
    try:
        code = _translated(*key)
        made = _made(pattern, *code)
    except _OTHERWISE:
        return re.compile(pattern, flags)
    _codes[key] = code
    _new.add(key)
    return made


def _made(pattern: AnyStr, flags: int, numbers: bytes, *groups: Any) -> re.Pattern[AnyStr]:
    code = memoryview(numbers).cast("I").tolist()
    made: re.Pattern[AnyStr] = _sre.compile(pattern, flags, code, *groups)
    return made


def _translated(pattern: Any, flags: int) -> tuple[Any, ...]:
    """What `_made` is given besides the pattern."""
    if sys.version_info >= (3, 11):
        from re import _compiler as compiler
        from re import _parser as parser
    else:
        import sre_compile as compiler
        import sre_parse as parser
    parsed = parser.parse(pattern, flags)
    state = parsed.state
    names: list[str | None] = [None] * state.groups
    for name, number in state.groupdict.items():
        names[number] = name
    code = compiler._code(parsed, flags)  # type: ignore[attr-defined]
    numbers = b"".join(number.to_bytes(4, sys.byteorder) for number in code)
    return flags | state.flags, numbers, state.groups - 1, state.groupdict, tuple(names)


def recall(kept: bytes | memoryview | None) -> None:
    """Know what an earlier process remembered."""
    if kept:
        _codes.update(marshal.loads(kept))


def remembered() -> bytes | None:
    """What a later process can use; None where there is nothing new in it."""
    if not _new:
        return None
    codes = _codes if len(_codes) <= _MOST_KEPT else {key: _codes[key] for key in _new}
    _new.clear()
    return marshal.dumps(codes)
