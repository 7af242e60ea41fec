"""One change of a line of YAML, and what such changes ask of lines and values."""

from sitelint.jekyll.yaml.psych import YamlError, load_value
from sitelint.lint import Edit, Span
from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

LINE = regex(r"(?P<indent>[ ]*(?:- +)*)(?P<key>[\w-]+)[ ]*:(?:[ \t]+(?P<value>\S.*))?$")
"""A key and its value, of a mapping or of the first line of an item."""

LISTS = ("tags", "categories", "keywords")
"""Keys whose values are lists of words."""

PROSE = (
    *("title", "subtitle", "name", "description", "excerpt", "abstract", "summary", "bio", "caption"),
    *("citation", "venue", "location"),
)
"""Keys whose values are texts for readers."""


class Step(NamedTuple):
    """One change of a line: the edit, what it does, its cause, and the pair that has to come out of it."""

    edit: Edit
    title: str
    message: str = ""
    key: str = ""
    value: object = None
    unsafe: str = ""


def line_at(block: str, at: int) -> Span:
    """The line at an offset, without its line feed."""
    end = block.find("\n", at)
    return Span(block.rfind("\n", 0, at) + 1, len(block) if end < 0 else end)


def text_of(block: str, line: Span) -> str:
    """The text of a line without spaces at its end."""
    return block[slice(*line)].rstrip()


def plain(value: str) -> str | None:
    """The text that a value has to be read as; None for one that is more than a plain text."""
    return None if value[0] in "'\"[{|>&*!#" or " #" in value or _is_typed(value) else value


def _is_typed(value: str) -> bool:
    return not isinstance(value_of(value), str)


def value_of(value: str) -> object:
    try:
        return load_value(f"a: {value}\n")["a"]
    except (YamlError, TypeError, KeyError):
        return value
