"""What jekyll-scholar's `{% bibliography %}`, the site's template for each entry, and `{% cite %}` put out.

Follows jekyll-scholar 7.3 `lib/jekyll/scholar/utilities.rb`. The citation itself, which a CSL style makes, is
a hole; what the template does with an entry's fields (`pdf`, `preview`, `code` …) is worked out, and each
field knows its place in the `.bib` file.
"""

import re
from collections.abc import Callable
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from sitelint.jekyll import foreign, front_matter
from sitelint.jekyll.bibtex import Entry, Field, read
from sitelint.jekyll.bibtex.names import NAME_FIELDS, read_names
from sitelint.jekyll.liquid.context import Context
from sitelint.jekyll.liquid.parser import Template, parse
from sitelint.jekyll.liquid.records import TagUse
from sitelint.jekyll.liquid.render import render
from sitelint.jekyll.liquid.values import HOLE, UNKNOWN, MappedStr, OpenDict
from sitelint.jekyll.plugins import scholar
from sitelint.jekyll.plugins.bib_query import select
from sitelint.jekyll.utils import to_s
from sitelint.text import MappedText, Piece, Source
from sitelint.text.regex import regex

if TYPE_CHECKING:
    from sitelint.jekyll.site import Site

_OPTION = regex(r"(?:^|\s)(?:-([fqpT])|--(file|query|prefix|template))\s+(.*?)(?=\s--?[A-Za-z]|\s*$)", re.S)
_SHORT = {"f": "file", "q": "query", "p": "prefix", "T": "template"}
_SEPARATOR = regex(r"[,\s]+")


class Bibliography:
    """Renders the bibliographies of one site. `read` gives a file of the site."""

    def __init__(self, site: "Site", read: Callable[[str], Source]) -> None:
        self._site = site
        self._read = read
        self._entries: dict[str, list[tuple[Entry, dict[str, Any]]]] = {}
        self._persons: dict[tuple[str, str], dict[str, str]] = {}
        self._templates: dict[str, Template] = {}

    def expand(self, use: TagUse, context: Context) -> list[tuple[MappedText, bool]] | None:
        """What the tag puts out, entry by entry, for certain or not; None where that cannot be told."""
        if use.name not in ("bibliography", "cite"):
            return None
        options: dict[str, str] = {}
        for match in _OPTION.finditer(use.markup):
            options.setdefault(match[2] or _SHORT[match[1]], match[3].strip())
        prefix = f"{options['prefix']}-" if options.get("prefix") else ""
        if use.name == "cite":
            return self._citation(use, options.get("file"), prefix)
        settings = scholar.settings(self._site.runs[0])
        found = self._chosen(options.get("file"), options.get("query") or to_s(settings["query"]))
        if found is None:
            return None
        template = self._template(options.get("template") or to_s(settings.get("bibliography_template")))
        if "--cited" in use.markup or "-c " in use.markup:
            # Which ones are cited is not worked out; they bring nothing that the whole list does not.
            start, end = use.span
            anchors = "".join(f'<p id="{prefix}{entry.key}">' for entry, _ in found)
            return [(MappedText([Piece(anchors, use.path, start, end, False)]), True)]
        return [
            part
            for index, (entry, values) in enumerate(found, start=1)
            for part in _rendered(template, entry, values, prefix, index, context)
        ]

    def _citation(self, use: TagUse, file: str | None, prefix: str) -> list[tuple[MappedText, bool]] | None:
        """A link to the first of the entries that are cited (`cite` in utilities.rb), if it is known."""
        key = (_SEPARATOR.split(use.markup.strip()) or [""])[0]
        if not any(entry.key == key for path in self._paths(file) for entry, _ in self._located(path)):
            return None
        relative = to_s(scholar.settings(self._site.runs[0]).get("relative"))
        link = f'<a href="{relative}#{prefix}{key}">{HOLE}</a>'
        return [(MappedText([Piece(link, use.path, *use.span, False)]), True)]

    def _chosen(self, file: str | None, query: str) -> list[tuple[Entry, dict[str, Any]]] | None:
        paths = self._paths(file)
        known = [pair for path in paths for pair in self._located(path)]
        if HOLE in query or not paths:
            return known or None
        wanted = {id(entry) for entry in select((entry for entry, _ in known), query)}
        return [pair for pair in known if id(pair[0]) in wanted]

    def _paths(self, file: str | None) -> list[str]:
        build = self._site.runs[0]
        if file is None:
            return [path for path in scholar.bibliographies(build) if self._site.tree.is_file(path)]
        if HOLE in file:
            return []
        folder = to_s(scholar.settings(build)["source"]).removeprefix("./").strip("/")
        path = str(PurePosixPath(folder) / file.lstrip("/"))
        return [one for one in (path, f"{path}.bib") if self._site.tree.is_file(one)][:1]

    def _located(self, path: str) -> list[tuple[Entry, dict[str, Any]]]:
        """The entries of a file, each with what a template finds in it.

        An entry is the same object on all pages, and a person in all entries: so `liquid.memo` knows what a
        template made of them before.
        """
        if path not in self._entries:
            entries = read(self._read(path).text).entries
            self._entries[path] = [(entry, self._values(entry, path)) for entry in entries]
        return self._entries[path]

    def _values(self, entry: Entry, path: str) -> dict[str, Any]:
        values: dict[str, Any] = {name: _placed(field, path) for name, field in entry.fields.items()}
        values |= {"key": entry.key, "type": entry.type, "bibtex": UNKNOWN}
        for name in NAME_FIELDS:
            if name in entry.fields:
                values |= self._people(name, entry.fields[name].value)
        return values

    def _people(self, name: str, value: str) -> dict[str, Any]:
        """A field of people as jekyll-scholar hands it to a template: a list, and each part by number."""
        people = [self._person(latex(one.first), latex(one.last)) for one in read_names(value) or ()]
        numbered = {
            f"{name}_{number}_{part}": text
            for number, person in enumerate(people)
            for part, text in person.items()
        }
        return {f"{name}_array": people} | numbered

    def _person(self, first: str, last: str) -> dict[str, str]:
        return self._persons.setdefault((first, last), {"first": first, "last": last})

    def _template(self, name: str) -> Template:
        """The layout of that name, or the text itself."""
        if name not in self._templates:
            path = self._site.layouts.get(name)
            if path is None:
                known = foreign.part(self._site, f"_layouts/{name}.liquid")
                self._templates[name] = parse(known or name or "{{ reference }}", "")
            else:
                text = self._read(path).text
                block = front_matter.split(text)
                start = block.body_start if block else 0
                self._templates[name] = parse(text[start:], path, start)
        return self._templates[name]


def _rendered(
    template: Template, entry: Entry, values: dict[str, Any], prefix: str, index: int, context: Context
) -> list[tuple[MappedText, bool]]:
    variables = {
        "entry": values,
        "reference": f'<span id="{prefix}{entry.key}">{HOLE}</span>',
        "key": entry.key,
        "type": entry.type,
        "index": index,
        "link": None,
        "links": OpenDict(),
        "details": UNKNOWN,
    }
    made = render(template, context.with_variables(variables), is_shared=True)
    return [(made.text, True), *((one, False) for one in made.alternatives)]


def _placed(field: Field, path: str) -> str:
    """A field as Liquid sees it, with its place in the file."""
    shown = latex(field.value)
    if field.inner is None or not shown:
        return shown
    return MappedStr.of([Piece(shown, path, *field.inner, shown == field.value)])


_DASHES = (("---", "—"), ("--", "–"), ("``", "“"), ("''", "”"))
_ESCAPED = regex(r"\\([$%;#_&])(?:\{\})?")
_BRACES = regex(r"(?<!\\)[{}]+")


def latex(value: str) -> str:
    """A field behind the `latex` filter, in what may touch URLs: dashes, quotes, escapes, braces."""
    if not any(char in value for char in "-`'\\{}~"):
        return value
    for written, shown in _DASHES:
        value = value.replace(written, shown)
    return _BRACES.sub("", _ESCAPED.sub(r"\1", value.replace("~", "\u00a0")))
