"""A folder of pages begins with an underscore, and nothing tells Jekyll to read it.

## What it finds

A folder `_name` that holds pages, while `_config.yml` neither declares a collection `name` nor names the
folder under `include`. If a declared collection without a folder is called nearly the same, it is named.
Folders that nothing on the site asks for are reported together, and not at all if their names say that they
are set aside (`_old_talks`), if they are inside of another folder, or if their settings are there as a
comment.

## Why it matters

Jekyll passes over such a folder without a word: none of its pages is on the site.

## Example

```yaml bad
⟦collections⟧:
  talks:
    output: true
```

```markdown bad path=_talk/2024-kyoto.md
---
title: A talk in Kyoto
---
```

```yaml good
collections:
  talks:
    output: true
```

```markdown good path=_talks/2024-kyoto.md
---
title: A talk in Kyoto
---
```

## Fix

Rename the folder, or declare it: only you know which.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.jekyll.front_matter import split
from sitelint.jekyll.misspelling import near_miss
from sitelint.jekyll.utils import extname, normalise, to_s
from sitelint.jekyll.yaml.places import setting
from sitelint.lint import Finding, Options, Related, Rule, Severity, Span
from sitelint.text.regex import regex

from ..placeholders.demo import lines
from ..placeholders.fingerprints import kinds_of

if TYPE_CHECKING:
    from sitelint.jekyll.site import Site

RULE = Rule("PUB003", "undeclared-collection", severity="warning")

_UNDECLARED = "no collection is called so"
# Folders with such names are kept out of the site on purpose.
_SET_ASIDE = regex(
    "backup|bak|old|archive|unused|no[nt]-?_?used|removed|deleted|trash|inactive|hidden|private|unpublished|"
    "draft|template|example|sample|test|tmp|temp|todo|wip|ignore|disabled|internal|deprecated|legacy"
)


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """A finding for all folders that pages list, and one for all others; for each whose cure is plain one."""
    others: list[tuple[str, tuple[Related, ...]]] = []
    listed: list[tuple[str, tuple[Related, ...]]] = []
    users: dict[str, None] = {}
    for one in site.unpublished:
        if one.reason != "undeclared-collection":
            continue
        folder = one.path.rstrip("/")
        label = folder.rpartition("/")[2].removeprefix("_")
        if _is_commented_out(site, label) or _is_demo(site, folder):
            continue
        meant = near_miss(label, _without_folder(site))
        user = _user(site, label)
        related = (Related(f"{folder}/{one.detail}", Span(0, 0), "the first of its pages"),)
        if meant:
            yield _finding(site, f"`{folder}`", f"{_UNDECLARED}; did you mean `_{meant}`?", related)
        elif label == "pages" and "/" not in folder:
            yield _finding(
                site, f"`{folder}`", "`include` does not name it: write `include: [_pages]`", related
            )
        elif user:
            listed.append((folder, related))
            users[user] = None
        elif not _is_set_aside(site, label.lower()) and _may_be_collection(site, folder):
            others.append((folder, related))
    if listed:
        lists = "list" if len(users) > 1 else "lists"
        them = _them(listed)
        who = f"{_named([*users])} {lists} {them}"
        yield _of_several(site, listed, f"{_UNDECLARED}, yet {who}: declare {them} under `collections`")
    if others:
        them = _them(others)
        why = f"{_UNDECLARED}: declare {them} under `collections`, or remove {them}"
        yield _of_several(site, others, why, "info")


def _them(folders: list[tuple[str, tuple[Related, ...]]]) -> str:
    return "them" if len(folders) > 1 else "it"


def _of_several(
    site: "Site", folders: list[tuple[str, tuple[Related, ...]]], why: str, severity: Severity | None = None
) -> Finding:
    related = tuple(place for _, places in folders for place in places)
    return _finding(site, _named([folder for folder, _ in folders]), why, related, severity)


def _named(paths: list[str]) -> str:
    names = [f"`{path}`" for path in paths]
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))


def _is_demo(site: "Site", folder: str) -> bool:
    """Whether every page of a folder is a template's demo, which was put aside by not declaring it."""
    paths = [
        path for path in site.tree.files_below(folder, hidden=False) if site.config.is_markdown(extname(path))
    ]
    return bool(paths) and all(
        _is_of_template(site.text_files.source(f"{folder}/{path}").text) for path in paths
    )


def _is_of_template(text: str) -> bool:
    """Whether at least half of a page's lines are those of a template."""
    block = split(text)
    known = [bool(kinds_of(line.key)) for line in lines(text, block.body_start if block else 0)]
    return bool(known) and sum(known) * 2 >= len(known)


def _is_set_aside(site: "Site", label: str) -> bool:
    """Whether a folder is named as what is kept out of the site: `_posts_old`, or `_posts2`."""
    return bool(_SET_ASIDE.search(label)) or label.rstrip("0123456789-_") in site.config.collections


def _may_be_collection(site: "Site", folder: str) -> bool:
    """Whether a folder is where collections are: one inside of another folder is put aside there."""
    return folder.rpartition("/")[0] == normalise(to_s(site.config.values["collections_dir"]))


def _finding(
    site: "Site", folders: str, why: str, related: tuple[Related, ...], severity: Severity | None = None
) -> Finding:
    place = setting(site, "collections")
    path, span = (place[0], place[1].span) if place else (_config_name(site), Span(0, 0))
    return RULE.finding(
        path,
        span,
        f"Jekyll will not publish the pages in {folders} because {why}",
        related=related,
        severity=severity,
    )


def _config_name(site: "Site") -> str:
    return site.config.files[-1] if site.config.files else "_config.yml"


def _without_folder(site: "Site") -> list[str]:
    """The declared collections that have no folder."""
    prefix = to_s(site.config.values["collections_dir"])
    return [
        label for label in site.config.collections if not site.tree.is_folder(normalise(f"{prefix}/_{label}"))
    ]


def _user(site: "Site", label: str) -> str | None:
    """A published file whose Liquid reads `site.<label>`."""
    name = f"site.{label}"
    return next(
        (
            file.path
            for file in site.text_files
            if file.kind in ("page", "layout", "include")
            and name in file.text
            and file.published
            and name in file.facts.liquid.touched
        ),
        None,
    )


def _is_commented_out(site: "Site", label: str) -> bool:
    line = re.compile(rf"^[ \t]*#+[ \t#-]*_?{re.escape(label)}[ \t]*:?[ \t]*$", re.MULTILINE)
    return any(line.search(source.text) for source in site.config.sources.values())
