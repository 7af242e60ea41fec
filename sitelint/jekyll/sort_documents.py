"""The order of the documents of a collection (`Document#<=>`, `Collection#sort_docs!` of Jekyll 4.4)."""

import functools
from typing import Any

from sitelint.jekyll.model import Page


def sort_documents(documents: list[Page], meta: dict[str, Any]) -> None:
    """Put documents in Jekyll's order: by date, then path, or as the collection's `order`/`sort_by` say."""
    documents.sort(key=functools.cmp_to_key(_compare))
    order, sort_by = meta.get("order"), meta.get("sort_by")
    if isinstance(order, list):
        wanted = (
            {f"_{documents[0].collection}/{name}": at for at, name in enumerate(order)} if documents else {}
        )
        documents.sort(key=lambda page: wanted.get(page.relative_path, len(wanted)))
    elif isinstance(sort_by, str):
        documents.sort(key=functools.cmp_to_key(lambda a, b: _compare_key(sort_by, a, b)))


def _compare(a: Page, b: Page) -> int:
    first, second = a.data.get("date"), b.data.get("date")
    return _spaceship(first, second) or _spaceship(a.path, b.path) or 0


def _compare_key(key: str, a: Page, b: Page) -> int:
    first, second = a.data.get(key), b.data.get(key)
    if (first is None) != (second is None):
        return 1 if first is None else -1
    return _spaceship(first, second) or _compare(a, b)


def _spaceship(first: Any, second: Any) -> int | None:
    """Ruby's `<=>`: -1, 0, 1, or None for what cannot be compared."""
    try:
        return int(first > second) - int(first < second)
    except TypeError:
        return None
