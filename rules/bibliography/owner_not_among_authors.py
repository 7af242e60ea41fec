"""The name in `scholar.last_name` is nobody's in the bibliography.

## What it finds

In `_config.yml`, a `last_name` below `scholar` that no author of the site's bibliography has, and that is not
the owner's own: some list the papers of others. Of a template's name, `template-leftover` tells.

## Why it matters

Themes such as al-folio set off the owner's name in the list of publications by it; as it is, no name is set
off. Mostly the name is spelled otherwise than in the bibliography.

## Example

```yaml bad
scholar:
  bibliography: papers
  last_name: [⟦Lindquist⟧]
```

```bibtex bad
@article{a, title = {Drawing graphs}, author = {Lindqvist, Ada}}
@article{b, title = {Colouring maps}, author = {Lindqvist, Ada and Berg, Nils}}
@article{c, title = {Walking graphs}, author = {Lindqvist, Ada}}
```

```yaml good
scholar:
  bibliography: papers
  last_name: [Lindqvist]
```

```bibtex good
@article{a, title = {Drawing graphs}, author = {Lindqvist, Ada}}
@article{b, title = {Colouring maps}, author = {Lindqvist, Ada and Berg, Nils}}
@article{c, title = {Walking graphs}, author = {Lindqvist, Ada}}
```

## Fix

Where an author's name is a slip away, it is put in. The fix is unsafe: the bibliography may be the one that
is wrong.
"""

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.jekyll.bibtex.names import NAME_FIELDS, read_names
from sitelint.jekyll.misspelling import near_miss
from sitelint.jekyll.yaml.places import setting
from sitelint.lint import Finding, Fix, Options, Rule

from ..placeholders.fingerprints import is_of_template
from .entries import entries, normalised

if TYPE_CHECKING:
    from sitelint.jekyll.site import Site
    from sitelint.jekyll.yaml.psych import Node

RULE = Rule("BIB013", "owner-not-among-authors", severity="warning", fixes=("unsafe",))

# With fewer papers, the owner may be none of their authors yet.
_ENOUGH = 3


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """At most one finding: if none of the names is an author's."""
    place = setting(site, "scholar", "last_name")
    if place is None:
        return
    path, _, value = place
    nodes = [node for node in value.items or [value] if isinstance(node.value, str) and node.value.strip()]
    authors = _authors(site)
    known = {normalised(name) for name in authors}
    if not nodes or sum(authors.values()) < _ENOUGH or any(_is_among(node, known) for node in nodes):
        return
    if all(is_of_template("scholar.last_name", one.value) for one in nodes):
        return
    node = nodes[0]
    meant = near_miss(node.value, authors)
    if meant is None and not _own_names(site).isdisjoint(normalised(one.value) for one in nodes):
        return
    advice = f"did you mean `{meant}`?" if meant else "write your own last name as the bibliography has it"
    fix = None
    if meant and node.style == "plain":
        fix = Fix.replacing(node.inner, meant, "the bibliography may be wrong")
    message = f"no author of the bibliography is called `{node.value}`, so no name is set off there: {advice}"
    yield RULE.finding(path, node.span, message, fix=fix)


def _is_among(node: "Node", known: set[str]) -> bool:
    """Whether a name is an author's last name, or part of one or the other way round: double names."""
    name = normalised(node.value)
    return any(one and (one in name or name in one) for one in known)


def _own_names(site: "Site") -> set[str]:
    """The last names that the settings give the owner, who may list the papers of others only."""
    author = site.config.get("author")
    told = [*map(site.config.get, ("last_name", "name", "title")), author]
    told += [author.get("name")] if isinstance(author, dict) else []
    return {normalised(one.split()[-1]) for one in told if isinstance(one, str) and one.strip()}


def _authors(site: "Site") -> Counter[str]:
    """How many papers there are of each last name."""
    found: Counter[str] = Counter()
    for file in site.text_files:
        for entry in entries(file):
            for value in (entry.value(name) for name in NAME_FIELDS):
                found.update({name.last for name in read_names(value or "") or ()})
    return found
