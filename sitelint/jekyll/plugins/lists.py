"""Lists of documents to be paginated, and which documents stand in one, as jekyll-paginate-v2 has it."""

import re
from dataclasses import dataclass
from typing import Any

from sitelint.jekyll.model import Page
from sitelint.jekyll.utils import to_s

_BETWEEN_WORDS = re.compile(r"[;,\s]")
_BETWEEN_VALUES = re.compile(r"[;,]")


@dataclass(frozen=True, slots=True)
class List:
    """A list to be paginated: its settings, the address it begins at, and the file that says so."""

    settings: dict[str, Any]
    base: str  # the template's permalink, or the folder of its address
    path: str


def keys_of(value: Any) -> list[str]:
    """The keys that a front matter value files its document under, lower case; empty where it holds none.

    Follows jekyll-paginate-v2 3.0 `PaginationIndexer.index_posts_by`.
    """
    if isinstance(value, str):
        values: list[Any] = _BETWEEN_WORDS.split(value) if value.strip() else []
    elif isinstance(value, list):
        values = value
    else:
        values = []
    return [part.strip().lower() for item in values for part in _BETWEEN_VALUES.split(to_s(item))]


def having(documents: list[Page], field: str, wanted: Any) -> list[Page]:
    """Those documents that stand under every key of `wanted`, a list or a string with commas."""
    if wanted is None:
        return documents
    values = _BETWEEN_VALUES.split(wanted) if isinstance(wanted, str) else wanted
    keys = {to_s(value).strip().lower() for value in (values if isinstance(values, list) else [values])}
    if field == "categories":
        keys.discard("posts")  # the plugin keeps all documents under that category
    return [document for document in documents if keys <= set(keys_of(document.data.get(field)))]
