"""A published page links to a page that Jekyll will not publish.

## What it finds

Drafts, pages with `published: false`, excluded and hidden pages, and pages of a collection without
`output: true`, that a published page links to. Without such a link they are taken for left out on purpose.

## Why it matters

Visitors who click on the link get "404 File not found", while the page is there, in your files.

## Example

```markdown bad path=_pages/about.md
---
permalink: /
---
My [teaching](/teaching/).
```

```markdown bad path=_pages/teaching.md
---
permalink: /teaching/
published: ⟦false⟧
---
```

```markdown good path=_pages/about.md
---
permalink: /
---
My [teaching](/teaching/).
```

```markdown good path=_pages/teaching.md
---
permalink: /teaching/
---
```

## Fix

Publish the page, or remove the link: only you know which.
"""

from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.parse import unquote

from sitelint.jekyll.front_matter import has_header, split
from sitelint.jekyll.unpublished import WHY
from sitelint.jekyll.yaml.places import setting, value_span
from sitelint.lint import Finding, Options, Related, Rule, Span

if TYPE_CHECKING:
    from sitelint.jekyll.links.references import ResolvedReference
    from sitelint.jekyll.model import Page, Unpublished
    from sitelint.jekyll.site import Site

RULE = Rule("PUB004", "linked-unpublished", severity="warning")

# Other reasons are errors by themselves, or no wish of the owner.
_REASONS = frozenset(
    ("draft", "published-false", "limit-posts", "underscore", "hidden", "backup", "excluded")
)
_DEAD = ("missing", "other-project")
_PAGE = (".md", ".markdown", ".html")


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for every page, and one for every collection without output."""
    links = _dead_links(site)
    if not links:
        return
    by_label: dict[str, list[ResolvedReference]] = defaultdict(list)
    for page in site.pages:
        if page.published:
            continue
        found = [one for address in _addresses(page) for one in links.get(address, ())]
        if found and page.unpublished_reason == "collection-without-output":
            by_label[page.unpublished_detail] += found
        elif found and page.unpublished_reason in _REASONS:
            node = page.front_matter.node if page.front_matter else None
            key = "published" if page.unpublished_reason == "published-false" else ""
            yield _finding(page.path, value_span(node, key), WHY[page.unpublished_reason], found)
    for label, found in by_label.items():
        place = setting(site, "collections", label) or setting(site, "collections")
        if place:
            yield RULE.finding(
                place[0],
                place[1].span,
                f"Jekyll will not publish the pages of the collection `{label}` because it has no "
                f"`output: true`, yet {_count(found)} to them",
                related=_related(found),
            )
    for one in site.unpublished:
        if one.reason in ("underscore", "hidden", "backup", "excluded"):
            yield from _left_out(site, one, links)


def _left_out(
    site: "Site", one: "Unpublished", links: dict[str, list["ResolvedReference"]]
) -> Iterator[Finding]:
    """Findings on the pages in a file or folder that Jekyll does not read."""
    if not one.path.endswith("/"):
        sources = {one.path: _file_addresses(site, one.path)} if one.path.endswith(_PAGE) else {}
    else:
        sources = defaultdict(list)
        for address in links:
            if address.startswith(f"/{one.path}"):
                bare = address.strip("/").removesuffix(".html")
                for path in (f"{bare}{ext}" for ext in _PAGE):
                    if site.tree.is_file(path):
                        sources[path].append(address)
    for path, addresses in sources.items():
        found = [link for address in addresses for link in links.get(address, ())]
        if found and has_header(site.text_files.source(path).data):
            why = WHY[one.reason] if path == one.path else f"its folder `{one.path}` is left out"
            yield _finding(path, Span(0, 0), why, found)


def _dead_links(site: "Site") -> dict[str, list["ResolvedReference"]]:
    """Links to pages that the site does not have, by path; those that another repository may serve, too."""
    found: dict[str, list[ResolvedReference]] = defaultdict(list)
    for one in site.references:
        is_dead = one.certain and one.reference.kind == "link" and one.verdict.cause in _DEAD
        if is_dead and one.verdict.target:
            found[one.verdict.target].append(one)
    return found


def _addresses(page: "Page") -> list[str]:
    """The paths at which people would link to a page if it were published."""
    if not page.destination:
        return []
    path = unquote(page.destination)
    folder = path.removesuffix("index.html")
    stem = path.removesuffix(".html")
    return (
        [f"/{path}", f"/{folder}", f"/{folder.rstrip('/')}"] if folder != path else [f"/{path}", f"/{stem}"]
    )


def _file_addresses(site: "Site", path: str) -> list[str]:
    """The paths of a page that Jekyll does not read: by its permalink, or by its file."""
    block = split(site.text_files.source(path).text)
    permalink = block.values.get("permalink") if block else None
    if isinstance(permalink, str) and permalink:
        bare = "/" + permalink.strip("/")
        return [bare, f"{bare}/"]
    stem = "/" + path.rpartition(".")[0]
    return [stem, f"{stem}.html", f"{stem}/"]


def _finding(path: str, span: Span, why: str, found: list["ResolvedReference"]) -> Finding:
    message = f"Jekyll will not publish this page because {why}; yet {_count(found)} to it"
    return RULE.finding(path, span, message, related=_related(found))


def _count(found: list["ResolvedReference"]) -> str:
    return "a link leads" if len(found) == 1 else f"{len(found)} links lead"


def _related(found: list["ResolvedReference"]) -> tuple[Related, ...]:
    return tuple(Related(one.path, one.reference.span, "a link to it") for one in found[:5])
