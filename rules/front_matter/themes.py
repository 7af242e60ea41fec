"""What themes expect of front matter, where anything else breaks what visitors see.

Keys and kinds are told from the templates of each theme, and what the lists of academicpages print from those
of the site. A key that is not here may hold anything.
"""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from sitelint.jekyll.theme import recognise
from sitelint.text.regex import regex

from .schema import Schema

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
    from sitelint.jekyll.site import Site

_JEKYLL: Schema = {
    "**": {"permalink": "text?", "published": "flag?", "render_with_liquid": "flag?"},
}
# A news item without a date is shown with the day of the build.
_AL_FOLIO: Schema = {
    "_news/": {"date": "date"},
    "**": {
        **dict.fromkeys(("nav", "inline", "horizontal", "related_posts", "pretty_table", "tikzjax"), "flag?"),
        **dict.fromkeys(("nav_order", "importance"), "number?"),
    },
}
_MINIMAL_MISTAKES: Schema = {
    "**": {
        **dict.fromkeys(("author_profile", "comments", "share", "related", "read_time"), "flag?"),
        **dict.fromkeys(("toc", "toc_sticky", "show_date", "breadcrumbs"), "flag?"),
        "header": "mapping?",
    },
}
# academicpages is made of minimal-mistakes.
_OF_THEMES: Mapping[str, Schema] = {
    "al-folio": _AL_FOLIO,
    "academicpages": _MINIMAL_MISTAKES,
    "minimal-mistakes": _MINIMAL_MISTAKES,
    "acad-homepage": {"**": {"author_profile": "flag?"}},
}


# How academicpages prints the documents of one collection among others, and a key that it prints as it is.
_PRINTED = regex(
    r"""\{% *(?:els)?if post\.collection == ["'](\w+)["'] *%\}\s*<p>((?:(?!</p>|\{%).){1,300})</p>"""
)
_KEY = regex(r"\{\{ *post\.(\w+) *\}\}")
# How al-folio asks for what a page may show, and how older versions did, which `true` was enough for.
_ENABLED = regex(r"\bpage\.(\w+)\.enabled\b")
# A value that a template prints, or hands to a filter.
_SHOWN = regex(r"\{\{-? *\w+\.(\w+) *[|}-]")
# Tags that a template parts at commas, as that of the Greene Lab does.
_PARTED = regex(r"""\btags\b[^{}%]*\| *split: *["'],["']""")
_PRESENT = regex(r"(?:if|unless|and|or) page\.(\w+)(?: *-?%\}| +or\b)")


def schemas(site: "Site") -> Iterator[tuple[str, Schema]]:
    """The names and schemas that hold for a site: Jekyll's own, that of the theme, those of templates."""
    parted = any(_PARTED.search(file.text) for file in site.text_files.templates)
    yield (
        "Jekyll",
        {**_JEKYLL, "_posts/": {"categories": "words?", "tags": "parted?" if parted else "words?"}},
    )
    theme = recognise(site.config)
    if theme and theme in _OF_THEMES:
        yield f"the theme {theme}", _without_texts(_OF_THEMES[theme], site)
    yield "the layout", {"**": dict.fromkeys(_enabled(site), "settings?")}
    for label, keys in _printed(site).items():
        yield f"the list of {label}", {f"_{label}/": dict.fromkeys(keys, "text")}


def _without_texts(schema: Schema, site: "Site") -> Schema:
    """A schema without the mappings for which a template of the site expects a text: it prints them."""
    settings = {key for keys in schema.values() for key, kind in keys.items() if kind == "mapping?"}
    if not settings:
        return schema
    texts = {
        key for file in site.text_files.templates for key in _SHOWN.findall(file.text) if key in settings
    }
    return {
        pattern: {key: kind for key, kind in keys.items() if key not in texts}
        for pattern, keys in schema.items()
    }


def _enabled(site: "Site") -> list[str]:
    """The keys of which templates read the `enabled` below them, and never whether they are there at all."""
    templates = [file.text for file in site.text_files.templates]
    asked = {key for text in templates for key in _ENABLED.findall(text)}
    present = {key for text in templates for key in _PRESENT.findall(text)} if asked else set()
    return sorted(asked - present)


def _printed(site: "Site") -> dict[str, list[str]]:
    """The keys that lists print of every document of a collection, whether it has them or not."""
    found: dict[str, list[str]] = {}
    for file in site.text_files:
        for match in _PRINTED.finditer(file.text) if file.kind == "include" else ():
            if any(_lists(one, match[1], file.path) for one in site.text_files if one.kind == "page"):
                found[match[1]] = _KEY.findall(match[2])
    return found


def _lists(page: "TextFile", label: str, include: str) -> bool:
    """Whether a page goes through a collection and shows its documents by an include."""
    return (
        page.published
        and f"site.{label}" in page.facts.liquid.touched
        and any(use.target == include for use in page.facts.liquid.includes)
    )
