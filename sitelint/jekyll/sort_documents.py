"""The order of the documents of a collection (`Document#<=>`, `Collection#sort_docs!` of Jekyll 4.4)."""

import functools
from typing import Any

from sitelint.jekyll.model import Page


def sort_documents(documents: list[Page], meta: dict[str, Any], all_dated: bool) -> None:
    """Put documents in Jekyll's order: by date, then path, or as the collection's `order`/`sort_by` say.

    Jekyll dates undated documents when it asks whether they are in the future. Where it has not asked yet
    (not `all_dated`), two are compared by date only if both have one of their own.
    """

    def compare(a: Page, b: Page) -> int:
        if all_dated or not (a.undated or b.undated):
            by_date = _spaceship(a.data.get("date"), b.data.get("date"))
            if by_date:
                return by_date
        return _spaceship(a.path, b.path) or 0

    documents.sort(key=functools.cmp_to_key(compare))
    order, key = meta.get("order"), meta.get("sort_by")
    if isinstance(order, list) and documents:
        wanted = {f"_{documents[0].collection}/{name}": at for at, name in enumerate(order)}
        documents.sort(key=lambda page: wanted.get(page.relative_path, len(wanted)))
    elif isinstance(key, str):
        documents.sort(key=functools.cmp_to_key(functools.partial(_compare_values, key)))


def _compare_values(key: str, a: Page, b: Page) -> int:
    """By a value of the front matter; documents without it come last, equal ones stay as they are."""
    first, second = a.data.get(key), b.data.get(key)
    if (first is None) != (second is None):
        return 1 if first is None else -1
    return _spaceship(first, second) or 0


def _spaceship(first: Any, second: Any) -> int | None:
    """Ruby's `<=>`: -1, 0, 1, or None for what cannot be compared."""
    try:
        return int(first > second) - int(first < second)
    except TypeError:
        return None
