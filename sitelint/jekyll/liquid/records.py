"""What a rendering found out besides the text."""

from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

from sitelint.text import MappedText, Span


class LiquidError(NamedTuple):
    """What stops Jekyll at a place of a file, in plain words."""

    message: str
    span: Span
    path: str


class IncludeUse(NamedTuple):
    """An include tag: its `name` as asked for, and the file it found (`target`, None: there is none).

    `parameters` are the values it was given. `name` is UNKNOWN's HOLE where the name is unknown; `target`
    is then None and `known` false. `certain` is false in code that may never run.
    """

    tag: str
    name: str
    target: str | None
    parameters: dict[str, Any]
    span: Span
    path: str
    known: bool = True
    certain: bool = True


class LinkUse(NamedTuple):
    """A `link` or `post_url` tag, its argument and the URL it gave; `found` is false for a dead one."""

    kind: Literal["link", "post_url"]
    argument: str
    url: str
    found: bool
    span: Span
    path: str
    certain: bool = True


class NameUse(NamedTuple):
    """A variable, tag or filter that we do not know, and the tag or output it stands in."""

    name: str
    span: Span
    path: str


@dataclass(slots=True)
class Rendered:
    """A rendered template.

    `text` has a HOLE for everything unknown. `alternatives` are the branches that `text` leaves out because
    nobody knows whether they apply. `markdown` are the texts that went through `markdownify` while the
    context had no hook for it; what became of them is a hole in `text`. `errors` holds those of the
    template and of its includes. `unknown` are the variables that had no known value. `truncated`: the
    template does too much, and `text` ends with a hole where we stopped.
    """

    text: MappedText = field(default_factory=lambda: MappedText(()))
    alternatives: list[MappedText] = field(default_factory=list)
    markdown: list[MappedText] = field(default_factory=list)
    includes: list[IncludeUse] = field(default_factory=list)
    links: list[LinkUse] = field(default_factory=list)
    unknown: list[NameUse] = field(default_factory=list)
    unknown_tags: list[NameUse] = field(default_factory=list)
    unknown_filters: list[NameUse] = field(default_factory=list)
    errors: list[LiquidError] = field(default_factory=list)
    truncated: bool = False

    @property
    def missing_includes(self) -> list[IncludeUse]:
        """The includes whose file does not exist."""
        return [use for use in self.includes if use.known and use.target is None]

    @property
    def dead_links(self) -> list[LinkUse]:
        """The `link` and `post_url` tags that lead nowhere."""
        return [use for use in self.links if not use.found]
