"""What a BibTeX file holds."""

from typing import Literal

from sitelint.text import Span
from sitelint.text.named_tuple import NamedTuple

Reason = Literal[
    "no-key",  # no key, or no comma behind it
    "no-comma",  # the next field follows a value without a comma
    "after-value",  # something else follows a value
    "no-value",  # a name without `=`, or `=` without a value
    "extra-comma",
    "not-closed",  # the next entry begins, or the file ends, before the entry's brace is closed
    "open-braces",  # a value's brace is never closed, or closes later than it looks
    "open-quotes",
    "extra-brace",  # a brace closes the entry while fields still follow
    "brace-in-quotes",  # a quoted value closes a brace that it did not open
    "character",  # a character that can stand nowhere but in a value
    "parentheses",  # `@article(…)`
    "stray-at",  # an `@` with a word between the entries
    "swallowed-entry",  # a value holds what looks like the next entry
]
Lost = Literal["build", "rest", "entry", "fields"]
"""What jekyll-scholar loses by it: it stops the build, reads no further, skips the entry, or some fields."""


class Field(NamedTuple):
    """One `name = value` of an entry.

    `name` is in lower case. `value` is the text without its delimiters, macros replaced. `name_span` and
    `span` are the places of the name and of the value with its delimiters; `inner` is where `value` itself
    stands, None if it is put together with `#` or from a macro.
    """

    name: str
    name_span: Span
    span: Span
    inner: Span | None
    value: str


class Macro(NamedTuple):
    """A bare word used as a value: the field (empty in a `@string`), and whether a `@string` defines it."""

    name: str
    span: Span
    field: str
    defined: bool


class Entry:
    """An entry: its type in lower case, its key, its fields by name in order; the last of a name counts.

    `repeated` are the fields that a later one of the same name takes the place of. `span` runs from `@` to
    the closing brace, or to where reading stopped.
    """

    __slots__ = ("fields", "key", "key_span", "repeated", "span", "type")

    def __init__(self, type: str, key: str, key_span: Span, span: Span) -> None:
        self.type = type
        self.key = key
        self.key_span = key_span
        self.span = span
        self.fields: dict[str, Field] = {}
        self.repeated: list[Field] = []

    def value(self, name: str) -> str | None:
        """The value of a field, None if the entry has no such field."""
        found = self.fields.get(name)
        return found.value if found else None


class Problem(NamedTuple):
    """A place that jekyll-scholar cannot read, or reads otherwise than it looks, and what is lost by it.

    `key` is the entry's, `detail` what stands there.
    """

    span: Span
    reason: Reason
    lost: Lost
    key: str = ""
    detail: str = ""


class Bibtex:
    """A bibliography: its entries in order, those too that jekyll-scholar loses, and what is wrong with it.

    `texts` are the places of all values in braces or quotes, without these.
    """

    __slots__ = ("entries", "macros", "problems", "texts")

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self.texts: list[Span] = []
        self.macros: list[Macro] = []
        self.problems: list[Problem] = []
