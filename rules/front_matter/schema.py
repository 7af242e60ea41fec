"""What the front matter of some pages has to hold: a mapping of patterns of paths to keys and kinds.

A kind is one of `KINDS`, with a `?` behind it where the key may be missing, or a list of the values that are
right::

    {"_talks/": {"title": "text", "date": "date", "slides": "text?", "type": ["talk", "poster"]}}
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any, TypeAlias

from sitelint.jekyll.ruby.dates import DateError, to_time

Schema: TypeAlias = Mapping[str, Mapping[str, "str | list[Any]"]]

_TEXTS_FOR_NO = ("false", "no", "off")


def _is_scalar(value: Any) -> bool:
    return not isinstance(value, list | dict)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_date(value: Any) -> bool:
    if isinstance(value, date):
        return True
    try:
        return isinstance(value, str) and to_time(value) is not None
    except DateError:
        return False


def _is_flag(value: Any) -> bool:
    """Liquid takes every value for yes, so only a text that says no is wrong."""
    return not (isinstance(value, str) and value.lower() in _TEXTS_FOR_NO)


def _is_words(value: Any) -> bool:
    return isinstance(value, list) or (_is_scalar(value) and "," not in str(value))


def _is_parted(value: Any) -> bool:
    """Words, or names of one word each between commas, which a template parts at them."""
    return _is_words(value) or not any(" " in name.strip() for name in str(value).split(","))


KINDS: Mapping[str, tuple[Callable[[Any], bool], str]] = {
    "any": (lambda value: True, "anything"),
    "text": (_is_scalar, "a text"),
    "number": (_is_number, "a number"),
    "date": (_is_date, "a date such as 2026-01-31"),
    "flag": (_is_flag, "true or false without quotes (a text counts as true, whatever it says)"),
    "words": (_is_words, "a list, or words without commas (it splits a text at its spaces)"),
    "parted": (_is_parted, "a list, or single words (it splits a text at its spaces)"),
    "list": (lambda value: isinstance(value, list), "a list"),
    "mapping": (lambda value: isinstance(value, dict), "keys with values"),
    "settings": (
        lambda value: value is False or isinstance(value, dict),
        "keys with values, such as `enabled: true`, or false",
    ),
}
"""Each kind with its test and its name in a message."""


def is_required(kind: "str | list[Any]") -> bool:
    """Whether a key of this kind may not be missing."""
    return not (isinstance(kind, str) and kind.endswith("?"))


def expected(value: Any, kind: "str | list[Any]") -> str | None:
    """What a value should be, if it is of another kind."""
    if isinstance(kind, list):
        return None if value in kind else "one of " + ", ".join(f"`{one}`" for one in kind)
    fits, name = KINDS[kind.rstrip("?")]
    return None if fits(value) else name


def problems(schema: Any) -> Iterator[str]:
    """What is wrong with a schema that a user has written."""
    for pattern, keys in schema.items():
        if not isinstance(keys, dict):
            yield f"`{pattern}` needs keys with their kinds, such as `title: text`"
            continue
        for key, kind in keys.items():
            if not isinstance(kind, list) and not (isinstance(kind, str) and kind.rstrip("?") in KINDS):
                kinds = ", ".join(f"`{one}`" for one in KINDS)
                yield f"`{key}` of `{pattern}` is one of {kinds}, or a list of values, not `{kind}`"
