"""Where a site still has the short values that only demo content holds, and a template's domain."""

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from sitelint.jekyll.derived import derived
from sitelint.text import Span
from sitelint.text.spans import Spans

from .content import is_content
from .fingerprints import config_key, kinds_of
from .put_aside import comments_in_values
from .survey import is_read
from .templates import LEFTOVERS, Leftover

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
    from sitelint.jekyll.site import Site

    from .survey import Survey

# So many places of one value in one file are told; more make no difference.
_PLACES = 50
_CNAME = "CNAME"

Place = tuple[Leftover, str, Span]


def literals(site: "Site", survey: "Survey") -> list[list[Place]]:
    """The places of demo values in files of which `survey` tells nothing else; those of one kind together."""
    known = {(file.path, kind.template) for file, kind in survey.pages}
    known |= {(file.path, one.kind.template) for file, passages in survey.passages for one in passages}
    places: dict[tuple[str, str], list[Place]] = {}
    for file in site.text_files:
        for leftover, spans in shown(file):
            is_new = leftover.always or (file.path, leftover.template) not in known
            if is_new and is_content(file) and _is_seen(site, file):
                key = (leftover.template, leftover.what)
                places.setdefault(key, []).extend((leftover, file.path, span) for span in spans)
    return list(places.values())


def _is_seen(site: "Site", file: "TextFile") -> bool:
    """Whether any page shows a file, and no other page stands in its place."""
    return file.path not in site.replaced and (file.kind != "data" or is_read(site, file))


def domain(site: "Site") -> tuple[str, Span, str] | None:
    """The file, the place and the template, where the site claims the domain of a template's author."""
    if not site.tree.is_file(_CNAME):
        return None
    text = site.text_files.source(_CNAME).text
    name = text.strip()
    start = text.find(name)
    kinds = kinds_of(config_key(_CNAME, name))
    return (_CNAME, Span(start, start + len(name)), kinds[0].template) if kinds else None


@derived
def shown(file: "TextFile") -> tuple[tuple[Leftover, tuple[Span, ...]], ...]:
    """The demo values that a file shows, and where."""
    text = file.text
    present = [one for one in LEFTOVERS if one.literal in text]
    places = ((one, tuple(islice(_places(file, one.literal), _PLACES))) for one in present)
    return tuple((one, spans) for one, spans in places if spans)


def _places(file: "TextFile", literal: str) -> Iterator[Span]:
    """Where a value stands in a file, but for code and comments; in YAML, in values only."""
    prose, put_aside = Spans(file.facts.prose), comments_in_values(file)
    hidden = Spans([*file.facts.markup.code, *file.facts.markup.comments])
    start = file.text.find(literal)
    while start != -1:
        span = Span(start, start + len(literal))
        in_yaml = file.kind in ("config", "data") or start < file.body_start
        if start in prose and start not in put_aside if in_yaml else start not in hidden:
            yield span
        start = file.text.find(literal, span.end)
