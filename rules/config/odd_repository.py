"""`repository` in `_config.yml` does not name this site's repository on GitHub.

## What it finds

A `repository` that is not of the form `owner/name`, and one that is somebody else's while `url` says whose
site this is. Where no template reads it, nothing is reported; on GitHub Pages, `site.github` does not, since
it knows the repository.

## Why it matters

Templates make addresses of it: links to "Edit this page", and the number of citations that acad-homepage
shows, lead nowhere, or to the person whose template you copied.

## Example

```yaml bad
url: https://lindqvist.github.io
repository: ⟦https://github.com/lindqvist/lindqvist.github.io⟧
```

```html bad path=_includes/edit.html
<a href="https://github.com/{{ site.repository }}">Edit</a>
```

```yaml good
url: https://lindqvist.github.io
repository: lindqvist/lindqvist.github.io
```

```html good path=_includes/edit.html
<a href="https://github.com/{{ site.repository }}">Edit</a>
```

## Fix

Of the address of a repository, only owner and name are kept.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.jekyll.derived import derived, having
from sitelint.jekyll.utils import to_s, truthy
from sitelint.jekyll.yaml.places import setting
from sitelint.lint import Finding, Fix, Options, Related, Rule
from sitelint.text.regex import regex

from ..placeholders.fingerprints import is_of_template

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
    from sitelint.jekyll.site import Site

RULE = Rule("CFG008", "odd-repository", severity="warning", fixes=("safe",))

_NAME = regex(r"([\w.-]+)/[\w.-]+")
_ADDRESS = regex(r"(?:https?://github\.com/|git@github\.com:)?([\w.-]+/[\w.-]+?)(?:\.git)?/?")
# Services that keep the comments themselves.
_WITHOUT = ("disqus", "discourse", "facebook", "google-plus")
_PAGES = regex(r"https?://([\w-]+)\.github\.io/?", re.IGNORECASE)


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """At most one finding."""
    place = setting(site, "repository")
    if place is None or not isinstance(place[2].value, str) or not _is_read(site):
        return
    path, _, node = place
    value = node.value.strip()
    found = _NAME.fullmatch(value)
    if not found:
        meant = _ADDRESS.fullmatch(value)
        fix = Fix.replacing(node.inner, meant[1]) if meant else None
        shown = " ".join(value.split())
        message = (
            f"`{shown}` is not of the form `owner/name`, so what templates make of it leads nowhere: "
            "write your repository's name on GitHub"
        )
        yield RULE.finding(path, node.span, message, fix=fix)
        return
    url = setting(site, "url")
    owner = _PAGES.fullmatch(to_s(url[2].value)) if url else None
    if url and owner and owner[1].lower() != found[1].lower() and not is_of_template("repository", value):
        yield RULE.finding(
            path,
            node.span,
            f"this repository belongs to `{found[1]}`, but by its `url` the site is `{owner[1]}`'s: "
            "write your own `owner/name`",
            related=(Related(url[0], url[2].span, "whose site it is"),),
        )


def _is_read(site: "Site") -> bool:
    """Whether a template asks for it. Forms for comments do so only where comments are kept on GitHub."""
    comments = site.config.values.get("comments")
    provider = comments.get("provider") if isinstance(comments, dict) else None
    has_comments = truthy(provider) and provider not in _WITHOUT
    ways = (_reads_it,) if site.config.dialect == "ghpages" else (_reads_it, _reads_metadata)
    files = (file for way in ways for file in having(site, way))
    return any(
        file.kind in ("page", "layout", "include") and (has_comments or "comments" not in file.path)
        for file in files
    )


@RULE.asks
@derived
def _reads_it(file: "TextFile") -> bool:
    return "site.repository" in file.text


@RULE.asks
@derived
def _reads_metadata(file: "TextFile") -> bool:
    """Whether it asks jekyll-github-metadata, which reads the setting where nothing else tells the name."""
    return "site.github." in file.text
