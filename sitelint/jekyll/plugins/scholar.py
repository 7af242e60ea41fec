"""jekyll-scholar: a details page for every entry of the bibliography, where the site has a layout for it.

Follows jekyll-scholar 7.3 `generators/details.rb` and `utilities.rb`.
"""

from collections.abc import Iterator
from typing import Any

from sitelint.jekyll.bibtex import Entry, read
from sitelint.jekyll.model import Published
from sitelint.jekyll.plugins.bib_query import select
from sitelint.jekyll.plugins.build import Build, mapping
from sitelint.jekyll.plugins.urls import from_template, made
from sitelint.jekyll.ruby.globs import glob
from sitelint.jekyll.slugify import slugify
from sitelint.jekyll.utils import normalise, to_s
from sitelint.text.regex import regex

NAME = "jekyll-scholar"
DEFAULTS: dict[str, Any] = {
    "source": "./_bibliography",
    "bibliography": "references.bib",
    "query": "@*",
    "details_dir": "bibliography",
    "details_layout": "bibtex.html",
    "details_permalink": "/:details_dir/:key:extension",
}
_BLANKS = regex(r"[:\s]+")
# A tag of jekyll-scholar that names a file: `{% bibliography -f talks %}`.
_FILE = regex(
    r"\{%-?\s*(?:bibliography|cite|nocite|reference|quote|details_link)\w*\b[^%]*?\s(?:-f|--file)\s+([^\s%]+)"
)


def settings(build: Build) -> dict[str, Any]:
    """The site's `scholar:` laid on the plugin's defaults."""
    return DEFAULTS | mapping(build.config.get("scholar"))


def generate(build: Build) -> Iterator[Published]:
    """The details pages of the entries that the site's `query` selects."""
    config = settings(build)
    layout = to_s(config["details_layout"]).rsplit("/", 1)[-1].removesuffix(".html")
    if layout not in build.site.layouts:
        return
    for path in bibliographies(build):
        text = build.text_of(path)
        for entry in select(read(text).entries, to_s(config["query"])):
            url = details_url(entry, config, to_s(build.config.get("permalink")))
            yield made(url, NAME, made_for=path)


def details_url(entry: Entry, config: dict[str, Any], permalink: str) -> str:
    """The address of an entry's details page; `permalink` is the site's (`Utilities#details_path_for`)."""
    key = _BLANKS.sub("_", entry.key)
    places: dict[str, str | None] = {
        name: field.value if name == "doi" or not field.value else slugify(field.value, "pretty")
        for name, field in entry.fields.items()
    }
    places |= {
        "key": key,
        "details_dir": to_s(config["details_dir"]),
        "extension": "/" if permalink == "pretty" or permalink.endswith("/") else ".html",
        "doi": places.get("doi") or key,
    }
    return from_template(to_s(config["details_permalink"]), places)


def named_files(text: str) -> Iterator[str]:
    """The bibliographies that tags of a template name, as written: `{{ … }}` stands for a value."""
    return (match[1] for match in _FILE.finditer(text)) if "{%" in text else iter(())


def bibliographies(build: Build) -> list[str]:
    """Paths of the bibliography's files: one, or all that a pattern with `*` fits."""
    config = settings(build)
    folder = normalise(to_s(config["source"]))
    name = to_s(config["bibliography"]).lstrip("/")
    if "*" not in name:
        path = normalise(f"{folder}/{name}")
        return [path if build.site.tree.is_file(path) else f"{path}.bib"]

    def entries(below: str) -> Iterator[tuple[str, bool]]:
        for entry in build.site.tree.entries(f"{folder}/{below}".strip("/")):
            yield entry.name, entry.is_folder

    return sorted({normalise(f"{folder}/{path}") for path in glob(name, entries)})
