"""Which pictures, PDFs and the like of a template a site still uses, byte for byte as they came."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.jekyll.derived import remembered
from sitelint.jekyll.links.chosen import chosen
from sitelint.text import Span
from sitelint.text.named_tuple import NamedTuple

from .content import is_content
from .demo import inside, leaves
from .fingerprints import file_key, kinds_of, size_key
from .survey import is_data_read, is_setting_read

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
    from sitelint.jekyll.links.verdict import ResolvedReference
    from sitelint.jekyll.site import Site

    from .kinds import Kind


_GET_JSON = "jekyll_get_json"


class Use(NamedTuple):
    """A place, in the file `path`, that names a sample file, and all others that do."""

    kind: "Kind"
    sample: str
    path: str
    span: Span
    others: tuple[tuple[str, Span], ...]


def uses(site: "Site") -> list[Use]:
    """The places of the owner's own that use the sample files: one of each file, with the others of it."""
    known = _sample_files(site)
    found: dict[str, dict[tuple[str, int], Span]] = {}
    for sample, path, span in _places(site, known) if known else ():
        found.setdefault(sample, {}).setdefault((path, span.end), span)
    together = []
    for sample, spans in found.items():
        (path, span), *others = ((path, span) for (path, _), span in spans.items())
        together.append(Use(known[sample], sample, path, span, tuple(others)))
    return together


# It is asked once for every reference of the same site.
@remembered
def _sample_files(site: "Site") -> "dict[str, Kind]":
    """The published files that are a template's. Few are read: most have another size."""
    found = {}
    for file in site.static_files:
        if file.published and kinds_of(size_key(site.size(file.path))):
            kinds = kinds_of(file_key(site.content(file.path)))
            if kinds:
                found[file.path] = kinds[0]
    return found


@chosen
def _to_samples(site: "Site", one: "ResolvedReference") -> bool:
    return one.verdict.source in _sample_files(site)


def _places(site: "Site", known: "dict[str, Kind]") -> Iterator[tuple[str, str, Span]]:
    for one in _to_samples(site):
        user = site.text_files.get(one.path)
        if user and is_content(user):
            yield one.verdict.source or "", one.path, one.reference.span
    # Layouts put a folder before the name that a setting or front matter gives.
    names = {path.rpartition("/")[2]: path for path in known}
    for file in site.text_files:
        if file.kind in ("config", "page") and is_content(file):
            for name, node in leaves(file.yaml):
                value = node.value.lstrip("/") if isinstance(node.value, str) else ""
                sample = value if value in known else names.get(value.rpartition("/")[2])
                if sample and (file.kind == "page" or _is_shown(site, file, name.partition(".")[0])):
                    yield sample, file.path, inside(node, file.text)


def _is_shown(site: "Site", file: "TextFile", setting: str) -> bool:
    """Whether a setting, or the data that jekyll-get-json makes of it, is on any page."""
    if setting != _GET_JSON:
        return is_setting_read(site, setting)
    loaded = (str(node.value) for name, node in leaves(file.yaml) if name == f"{_GET_JSON}.data")
    return any(is_data_read(site, name) for name in loaded)
