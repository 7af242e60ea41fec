"""Addresses of the pages that plugins make (Jekyll 4.3 `lib/jekyll/url.rb`, with a hash of placeholders)."""

from collections.abc import Mapping

from sitelint.jekyll.model import Published, PublishedKind
from sitelint.jekyll.permalink import destination, escape_path, output_ext, sanitize_url


def from_template(template: str, placeholders: Mapping[str, str | None]) -> str:
    """The URL that a template makes: every `:name` replaced, in the order of `placeholders`.

    A placeholder that is None goes, with the slash before it; a `:name` that is no placeholder stays.
    """
    url = template
    for name, value in placeholders.items():
        url = url.replace(f"/:{name}", "") if value is None else url.replace(f":{name}", escape_path(value))
    return sanitize_url(url)


def from_path(path: str) -> str:
    """The URL of a file at `path` below `_site`."""
    return sanitize_url(escape_path(path))


def folder_of(url: str) -> str:
    """Jekyll's `Page#dir`: the URL up to its last slash."""
    return url[: url.rfind("/") + 1] or "/"


def made(
    url: str,
    generator: str,
    *,
    source: str | None = None,
    made_for: str | None = None,
    kind: PublishedKind = "generated",
    extension: str | None = None,
) -> Published:
    """What the plugin `generator` publishes at `url`.

    `extension` is that of the page's output, added to a name that does not end with it; left out, it is the
    URL's own, else `.html`.
    """
    return Published(
        url,
        source,
        kind,
        generator=generator,
        generated_for=made_for,
        destination=destination(url, output_ext(url, ".html") if extension is None else extension),
    )
