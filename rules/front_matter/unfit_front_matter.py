"""A value of front matter is of a kind that the theme cannot use, or one that has to be there is missing.

## What it finds

Values that Jekyll and the themes al-folio, minimal-mistakes, academicpages and acad-homepage cannot use:

- a `"false"` in quotes, which counts as true;
- tags of a post with commas and no list;
- an image alone under `header`;
- a news item of al-folio without a date;
- `latest_posts: true` where the layout reads the `enabled` below it;
- a publication without the `venue` that a list of academicpages prints of each (`Published in , 2024`).

Keys of your own may hold anything.

With the option `schema` you say what your pages have to hold. It names files by patterns, and for each key a
kind (`text`, `number`, `date`, `flag` for true or false, `words` for tags, `parted` for tags that templates
part at commas, `list`, `mapping`, `settings` for a mapping or false, `any`; a `?` behind it if the key may be
missing or empty), or a list of the values that are right:

```yaml
rules:
  unfit-front-matter:
    schema:
      _publications/: { title: text, date: date, slides: text?, category: [journal, conference] }
```

## Why it matters

Jekyll takes every value as it comes: the page that was to be hidden is in the menu, the news of last year is
shown with the date of today.

## Example

```markdown bad path=_pages/talks.md
---
title: Talks
published: ⟦"false"⟧
---
```

```markdown good path=_pages/talks.md
---
title: Talks
published: false
---
```

## Fix

The quotes around `false` are removed. The other values are for you.
"""

from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from sitelint.lint import Edit, Finding, Fix, Option, Options, Rule, Span
from sitelint.lint.globs import matches

from ..folding import folded
from .schema import Schema, expected, is_required, problems
from .themes import schemas

if TYPE_CHECKING:
    from sitelint.jekyll.model import Page
    from sitelint.jekyll.site import Site

_SCHEMA = Option("schema", {}, "What the front matter of which files has to hold.", problems)
RULE = Rule("FM012", "unfit-front-matter", severity="warning", fixes=("safe",), options=[_SCHEMA])

_OWN = "`.sitelint.yml`"
# What every document has of Jekyll, whatever its front matter says.
_MADE = frozenset(("title", "slug", "excerpt", "categories", "tags"))


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for each value; where many pages have such a one for a theme or Jekyll, one in all."""
    alike: dict[tuple[str, str], dict[tuple[str, Span], Finding]] = defaultdict(dict)
    asked: list[tuple[str, Schema]] = [*schemas(site), (_OWN, options["schema"])]
    for page in site.pages:
        seen = page.published or page.unpublished_reason == "collection-without-output"
        if not seen or page.front_matter is None or page.front_matter.error:
            continue
        for who, schema in asked:
            for pattern, keys in schema.items():
                if pattern == "**" or matches(page.path, pattern):
                    for key, kind in keys.items():
                        for one in _check_key(page, key, kind, who):
                            alike[who, key][one.path, one.span] = one
    for (who, _), places in alike.items():
        found = list(places.values())
        if who == _OWN or any(one.fix for one in found):
            yield from found
        else:
            yield from folded(found, f"{found[0].message}; so it is on {len(found) - 1} more pages")


def _check_key(page: "Page", key: str, kind: "str | list[Any]", who: str) -> Iterator[Finding]:
    # Most values are as they should be, and their places need not be known.
    value = page.front_matter.value(key) if page.front_matter else None
    if not (is_required(kind) if value in (None, "") else expected(value, kind)):
        return
    pair = page.front_matter.pair(key) if page.front_matter else None
    value = pair[1].value if pair else None
    if pair is None or value in (None, ""):
        if is_required(kind) and not _has(page, key):
            place = pair[0].span if pair else Span(0, 3)
            yield RULE.finding(page.path, place, f"this page has no `{key}`, which {who} asks for")
        return
    meant = expected(value, kind)
    if meant:
        node = pair[1]
        fix = None
        if isinstance(value, str) and isinstance(kind, str) and kind.startswith("flag"):
            fix = Fix("Remove the quotes", (Edit(node.span, value.lower()),))
        written = value if isinstance(value, str) else page.source.text[slice(*node.span)]
        shown = f"`{written}`" if node.kind == "scalar" else f"a {'list' if node.items else 'mapping'}"
        message = f"`{key}` is {shown}, where {who} needs {meant}"
        yield RULE.finding(page.path, node.span, message, fix=fix)


def _has(page: "Page", key: str) -> bool:
    """Whether a page has a key that its front matter lacks: of the defaults, or a date of its name."""
    if key == "date":
        return page.date is not None and not page.undated
    return key not in _MADE and page.value(key) not in (None, "")
