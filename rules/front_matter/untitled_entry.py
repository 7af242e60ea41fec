"""An entry of the menu has no title, so nobody sees it.

## What it finds

A page with `nav: true` and no `title`, if the site makes its menu of such pages, as al-folio does; and an
entry of `_data/navigation.yml` with a `url` and no `title`, if the templates show that list, as those of
minimal-mistakes and academicpages do. An entry with keys of your own is left alone: it may show one of them.

## Why it matters

The menu shows an entry without text: a gap that is a link.

## Example

```html bad path=_includes/masthead.html
{% for link in site.data.navigation.main %}<a href="{{ link.url }}">{{ link.title }}</a>{% endfor %}
```

```yaml bad path=_data/navigation.yml
main:
  - title: Talks
    url: /talks/
  - title:
    url: ⟦/cv/⟧
```

```html good path=_includes/masthead.html
{% for link in site.data.navigation.main %}<a href="{{ link.url }}">{{ link.title }}</a>{% endfor %}
```

```yaml good path=_data/navigation.yml
main:
  - title: Talks
    url: /talks/
  - title: CV
    url: /cv/
```

## Fix

None: only you know what it is called.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.jekyll.theme import recognise
from sitelint.lint import Finding, Options, Rule
from sitelint.text.regex import regex

from . import menu

if TYPE_CHECKING:
    from sitelint.jekyll.site import Site
    from sitelint.jekyll.yaml.psych import Node

RULE = Rule("FM016", "untitled-entry", severity="warning")

_TITLE = regex(r"\{\{-? *\w+\.title *-?\}\}")
_LIST = regex(r"\bsite\.data\.navigation(?:\.(\w+)|\[)")
# What the themes read of an entry.
_KEYS = frozenset(("title", "url", "children", "description", "target"))


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for every entry."""
    if any(_TITLE.search(file.text) for file in menu.templates(site)):
        for page in menu.entries(site):
            if page.value("title") in (None, "") and "autogen" not in page.data:
                message = "this page is in the menu, where nobody sees it without a `title`: give it one"
                yield RULE.finding(page.path, page.place("nav"), message)
    path = site.data_files.get("navigation", "")
    file = site.text_files.get(path)
    shown = _lists(site)
    for name, entries in file.yaml.pairs if file and file.yaml else ():
        if str(name.value) in shown or None in shown:
            for url in _untitled(entries):
                message = f"nobody sees the entry `{url.value}` of the menu without a `title`: give it one"
                yield RULE.finding(path, url.span, message)


def _lists(site: "Site") -> set[str | None]:
    """The lists of `_data/navigation.yml` that templates show with titles; None for any list."""
    templates = (file.text for file in site.text_files.templates)
    found = {match[1] for text in templates if _TITLE.search(text) for match in _LIST.finditer(text)}
    is_theme = site.theme and recognise(site.config) == "minimal-mistakes"
    return {None} if is_theme else found


def _untitled(entries: "Node") -> Iterator["Node"]:
    """The addresses of entries, and of those below them, that have nothing else to be seen."""
    for entry in entries.items:
        children = entry.get("children")
        for one in (entry, *(children.items if children else ())):
            url = one.get("url")
            if url and isinstance(url.value, str) and url.value and one.value.keys() <= _KEYS:
                title = one.value.get("title")
                if title is None or title == "":
                    yield url
