"""A page of the template is published as it came.

## What it finds

Published pages, posts, talks, projects, news items and the like whose text is still that of a well-known
template: al-folio, academicpages, acad-homepage, minimal-mistakes, minimal-light, Academic Homepage, Chirpy,
Beautiful Jekyll, Hyde, Hydejack, Jekyll Now, TeXt, Jekyll-Bootstrap, Just the Class, those of the Greene and
Allan labs, and Jekyll's own first post, in any of the versions that people have begun from. A changed date,
title or name makes no difference. All of one kind are one finding. In the template itself, or in a site that
is still nearly all demo, one finding stands for everything.

What Jekyll does not publish is left alone: drafts, excluded files, `published: false`.

## Why it matters

Visitors and search engines find talks that nobody gave and posts that nobody wrote, under your name.

## Example

```markdown bad path=_portfolio/portfolio-1.md
⟦⟧---
title: "Portfolio item number 1"
excerpt: "Short description of portfolio item number 1"
collection: portfolio
---

This is an item in your portfolio. It can be have images or nice text. If you name the file .md, it will be \
parsed as markdown. If you name the file .html, it will be parsed as HTML.
```

```yaml bad path=_config.yml
collections:
  portfolio:
    output: true
```

```yaml good path=_config.yml
collections:
  portfolio:
    output: true
```

## Fix

Demo posts, talks and the like are deleted. That is unsafe, since something may link to them, and you may want
to keep one as a pattern: add `published: false` to its front matter instead. A file whose front matter cannot
be read is never deleted. Pages that a site needs, such as the first one, are yours to write.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.jekyll.front_matter import has_header
from sitelint.lint import Finding, Fix, Options, Related, Rule, Span

from .survey import survey

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
    from sitelint.jekyll.site import Site

    from .kinds import Kind

RULE = Rule("PLH006", "template-page", severity="warning", fixes=("unsafe",))

_FILE = Span(0, 0)


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for each kind of demo pages, on the first of them."""
    found = survey(site)
    if found.template:
        place = site.config.files[0] if site.config.files else found.pages[0][0].path
        yield RULE.finding(
            place,
            _FILE,
            f"{len(found.pages)} of {found.written} pages are still the demo content of {found.template}: "
            "delete them, or write your own text",
            related=_others([file for file, _ in found.pages]),
        )
        return
    groups: dict[Kind, list[TextFile]] = {}
    for file, kind in found.pages:
        groups.setdefault(kind, []).append(file)
    for kind, files in groups.items():
        what = f"a {kind.what} of {kind.template}, published as it came"
        if len(files) > 1:
            what = f"one of {len(files)} {kind.what}s of {kind.template} that are published as they came"
        todo = "delete the file" if len(files) == 1 else "delete the files"
        yield RULE.finding(
            files[0].path,
            _FILE,
            f"this is {what}: {todo}, or write your own text",
            related=_others(files[1:]),
            fix=_deletion(files) if kind.what.startswith("demo") and all(map(_can_be_read, files)) else None,
        )


def _can_be_read(file: "TextFile") -> bool:
    """Whether a page's front matter says what it is; one without any has nothing to say."""
    if file.front_matter:
        return file.front_matter.error is None
    return not has_header(file.source.data)


def _deletion(files: "list[TextFile]") -> Fix:
    title = "Delete the file" if len(files) == 1 else f"Delete the {len(files)} files"
    paths = tuple(file.path for file in files)
    return Fix(title, (), "unsafe", "something may link to what is gone", removes=paths)


def _others(files: "list[TextFile]") -> tuple[Related, ...]:
    return tuple(Related(file.path, _FILE, "this one, too") for file in files)
