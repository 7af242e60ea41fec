"""An entry of `defaults` in `_config.yml` applies to nothing, because of a slip.

## What it finds

With `defaults`, `_config.yml` gives many pages a layout or other values at once, and `scope` says which
pages: those in a folder (`path`), or those of a kind (`type`). Found is a `path` that is no file or folder of
the site, and a `type` that is no collection, if it is a slip away from one that there is and
that no other entry names. Entries for folders that were removed are harmless, and not reported.

## Why it matters

Jekyll says nothing: the pages go without the layout or the values that they were to get.

## Example

```yaml bad
defaults:
  - scope:
      path: ⟦_page⟧
    values:
      layout: single
```

```markdown bad path=_pages/cv.md
---
title: Curriculum Vitae
---
```

```yaml good
defaults:
  - scope:
      path: _pages
    values:
      layout: single
```

```markdown good path=_pages/cv.md
---
title: Curriculum Vitae
---
```

## Fix

What was meant is put in. The fix is unsafe: it changes the pages.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.jekyll.misspelling import near_miss
from sitelint.jekyll.ruby.globs import is_pattern
from sitelint.jekyll.utils import normalise, to_s
from sitelint.jekyll.yaml.places import find_pair, setting
from sitelint.lint import Finding, Fix, Options, Rule

if TYPE_CHECKING:
    from sitelint.jekyll.site import Site
    from sitelint.jekyll.yaml.psych import Node

RULE = Rule("CFG005", "idle-default", severity="warning", fixes=("unsafe",))

# Jekyll knows this folder whether it is there or not, and templates have defaults for it.
_DRAFTS = "_drafts"
_TYPES = ("pages", "posts", "drafts", "page", "post", "draft")


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """At most one finding for each path and each type that entries name."""
    place = setting(site, "defaults")
    scopes = [find_pair(entry, "scope") for entry in place[2].items] if place else []
    for key, known in (("path", _names(site)), ("type", [*_TYPES, *site.config.collections])):
        pairs = [find_pair(scope[1], key) for scope in scopes if scope]
        named = {
            pair[1].value.strip("/"): pair[1] for pair in pairs if pair and isinstance(pair[1].value, str)
        }
        for name, node in named.items():
            if name and not (key == "path" and (name == _DRAFTS or _exists(site, node.value))):
                meant = near_miss(name, known)
                # Who names two of nearly the same name means two: one of them was removed.
                if place and meant and meant not in named:
                    yield _finding(place[0], node, key, meant)


def _names(site: "Site") -> list[str]:
    """The folders and files at the root, and in `collections_dir`."""
    prefix = normalise(to_s(site.config.values["collections_dir"]))
    found = [entry.name for entry in site.tree.entries("")]
    return found + [entry.name for entry in site.tree.entries(prefix)] if prefix else found


def _exists(site: "Site", path: str) -> bool:
    bare = normalise(path)
    prefix = normalise(to_s(site.config.values["collections_dir"]))
    return is_pattern(path) or any(
        site.tree.is_folder(one) or site.tree.is_file(one) for one in (bare, normalise(f"{prefix}/{bare}"))
    )


def _finding(path: str, node: "Node", key: str, meant: str) -> Finding:
    what = "no file or folder" if key == "path" else "no collection"
    return RULE.finding(
        path,
        node.span,
        f"there is {what} `{node.value}`, so these defaults apply to nothing; did you mean `{meant}`?",
        fix=Fix.replacing(node.inner, meant, "it changes the pages"),
    )
