"""An include tag names a file that does not exist, which stops the build.

## What it finds

`{% include %}`, `{% include_relative %}` and `{% include_cached %}` in a file that reaches a page, if the
file that they name is not there. A site with a `theme` or `remote_theme` may get its includes from there, so
nothing is reported for it, nor for a file that `.gitignore` names: that one is made before Jekyll runs.

## Why it matters

Jekyll stops there: the whole site is no longer updated, and visitors keep seeing the old one. It happens when
a template is updated, and a file of it is called otherwise now.

## Example

```html bad path=_includes/figure.liquid
<img src="{{ include.path }}">
```

```markdown bad path=_pages/graphs.md
---
permalink: /graphs/
---
⟦{% include figure.html path="/a.png" %}⟧
```

```html good path=_includes/figure.liquid
<img src="{{ include.path }}">
```

```markdown good path=_pages/graphs.md
---
permalink: /graphs/
---
{% include figure.liquid path="/a.png" %}
```

## Fix

If there is one of the same name with another ending, or of nearly the same name, it is put in. The fix is
unsafe: another one may have been meant.
"""

import posixpath
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.disk import is_file
from sitelint.jekyll.derived import remembered
from sitelint.jekyll.misspelling import near_miss
from sitelint.jekyll.utils import to_s
from sitelint.lint import Edit, Finding, Fix, Options, Related, Rule, Span
from sitelint.lint.globs import matches

if TYPE_CHECKING:
    from sitelint.jekyll.site import Site

RULE = Rule("FM011", "missing-include", severity="error", fixes=("unsafe",))


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for every file that is missing, on the first tag that names it."""
    if not site.has_own_templates:
        return
    missing: dict[tuple[str, str], dict[tuple[str, Span], None]] = {}
    for file in site.text_files:
        if file.kind in ("page", "layout", "include") and file.published:
            for use in file.facts.liquid.includes:
                if use.is_missing and use.certain:
                    missing.setdefault((use.tag, use.name), {})[use.path, use.span] = None
    for (tag, name), places in missing.items():
        if tag != "include_relative" and _is_made(site, name):
            continue
        (path, span), *more = places
        meant = _meant(name, list(site.includes)) if tag != "include_relative" else None
        hint = f"; did you mean `{meant}`?" if meant else ": add the file, or remove the tag"
        count = f" ({len(places)} tags name it)" if more else ""
        written = site.text_files.source(path).text[slice(*span)]
        yield RULE.finding(
            path,
            span,
            f"there is no file `{name}` to include, and Jekyll stops at this tag{hint}{count}",
            fix=_replace(span, written, name, meant) if meant else None,
            related=tuple(Related(*place, "here, too") for place in more),
        )


def _is_made(site: "Site", name: str) -> bool:
    """Whether `.gitignore` names an include: it is made where the site is built, by another program."""
    path = posixpath.join(to_s(site.config.values["includes_dir"]), name)
    return any(matches(path, pattern) for pattern in _ignored(site))


@remembered
def _ignored(site: "Site") -> list[str]:
    """The patterns of `.gitignore`."""
    path = site.config.root / ".gitignore"
    lines = site.config.disk.read(path).decode("utf-8", "replace").split("\n") if is_file(path) else []
    return [line.strip() for line in lines if line.strip() and not line.startswith(("#", "!"))]


def _meant(name: str, known: list[str]) -> str | None:
    """The one include that is called the same but for its ending, or nearly the same."""
    same = [one for one in known if one.rpartition(".")[0] == name.rpartition(".")[0] != ""]
    return same[0] if len(same) == 1 else near_miss(name, known)


def _replace(span: Span, written: str, name: str, meant: str) -> Fix:
    edits = (Edit(span, written.replace(name, meant, 1)),)
    return Fix(f"Replace with `{meant}`", edits, "unsafe", "another file may have been meant")
