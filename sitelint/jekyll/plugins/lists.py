"""Lists of documents to be paginated, and how many documents stand in one, as jekyll-paginate-v2 has it."""

from collections.abc import Mapping
from typing import Any

from sitelint.jekyll.model import Page
from sitelint.jekyll.plugins.build import integer
from sitelint.jekyll.utils import to_s, truthy
from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

_BETWEEN_WORDS = regex(r"[;,\s]")
_BETWEEN_VALUES = regex(r"[;,]")
_FILTERS = (("categories", "category"), ("tags", "tag"), ("locale", "locale"))  # front matter, setting


class List(NamedTuple):
    """A list to be paginated: its settings, the address it begins at, and the file that says so."""

    settings: dict[str, Any]
    base: str  # the template's permalink, or the folder of its address
    path: str


class Index:
    """The documents of each collection, by what lists filter them by. Filled as far as it is asked."""

    def __init__(self, collections: Mapping[str, list[Page]]) -> None:
        self._collections = collections
        self._of_labels: dict[tuple[str, ...], set[Page]] = {}
        self._by_key: dict[str, dict[str, set[Page]]] = {}

    def count(self, settings: Mapping[str, Any]) -> int:
        """How many documents the list with these settings holds (`PaginationModel#paginate`)."""
        names = settings.get("collection")
        labels = _BETWEEN_WORDS.split(names) if isinstance(names, str) else names
        found = self._labelled(
            tuple(to_s(label).lower().strip() for label in labels) if isinstance(labels, list) else ()
        )
        for field, setting in _FILTERS:
            for key in _wanted(settings.get(setting)):
                if (field, key) != ("categories", "posts"):  # the plugin keeps all documents there
                    found = found & self._having(field).get(key, set())
        skipped = integer(settings.get("offset")) if truthy(settings.get("sort_field")) else 0
        return max(0, len(found) - max(0, skipped))

    def _labelled(self, labels: tuple[str, ...]) -> set[Page]:
        """The documents of these collections, without hidden ones and lists."""
        if labels not in self._of_labels:
            self._of_labels[labels] = {
                one
                for label, documents in self._collections.items()
                if label in labels or ("all" in labels and label != "posts")
                for one in documents
                if "pagination" not in one.data and not truthy(one.data.get("hidden"))
            }
        return self._of_labels[labels]

    def _having(self, field: str) -> dict[str, set[Page]]:
        """All documents by the keys that they stand under in one field of their front matter."""
        if field not in self._by_key:
            found: dict[str, set[Page]] = {}
            for documents in self._collections.values():
                for one in documents:
                    for key in keys_of(one.data.get(field)):
                        found.setdefault(key, set()).add(one)
            self._by_key[field] = found
        return self._by_key[field]


def keys_of(value: Any) -> list[str]:
    """The keys that a front matter value files its document under, lower case; empty where it holds none.

    Follows jekyll-paginate-v2 3.0 `PaginationIndexer.index_posts_by`.
    """
    if isinstance(value, str):
        values: list[Any] = _BETWEEN_WORDS.split(value)
    elif isinstance(value, list):
        values = value
    else:
        values = []
    return [key for item in values for key in _keys(to_s(item).strip())]


def _keys(text: str) -> list[str]:
    """The keys in one text; as Ruby splits it, empty ones at its end do not count."""
    text = text.rstrip(";,")
    return [part.strip().lower() for part in _BETWEEN_VALUES.split(text)] if text else []


def _wanted(value: Any) -> list[str]:
    """The keys that a filter asks for, a list or a text with commas: a document needs them all."""
    values = _BETWEEN_VALUES.split(value) if isinstance(value, str) else value
    if values is None:
        return []
    return [to_s(one).lower().strip() for one in (values if isinstance(values, list) else [values])]
