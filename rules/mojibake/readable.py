"""Which parts of a file readers see, as far as the rules on characters care."""

from typing import TYPE_CHECKING

from sitelint.text.spans import Spans

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

_PROGRAMS = (".js", ".mjs", ".css", ".scss", ".sass", ".svg")


def is_text(file: "TextFile") -> bool:
    """Whether the file is text in UTF-8. In another file the encoding is wrong, not single characters."""
    return file.source.decoded.bad_offset is None and "\0" not in file.text


def is_prose(file: "TextFile") -> bool:
    """Whether the file is such text and no program, as a script or a style sheet among the includes is."""
    return is_text(file) and not (file.kind == "include" and file.path.endswith(_PROGRAMS))


class Readable:
    """Tells which offsets of a file are text that readers see.

    The strings of YAML and of a bibliography are; of a page's body everything but code, comments and URLs,
    whether Liquid is sure to show it or not.
    """

    def __init__(self, file: "TextFile") -> None:
        facts = file.facts
        self._body = (
            file.body_start if file.kind not in ("config", "data", "bibliography") else len(file.text)
        )
        self._prose = Spans(facts.prose)
        markup = facts.markup
        self._hidden = Spans(
            [*markup.code, *markup.comments, *(reference.span for reference in markup.references)]
        )
        self._broken_yaml = file.yaml is None and file.kind != "bibliography"

    def holds(self, start: int, end: int) -> bool:
        """Whether readers see the characters from `start` to `end`, or some of them."""
        if start >= self._body:
            return not self._hidden.meets(start, end)
        return self._broken_yaml or self._prose.meets(start, end)
