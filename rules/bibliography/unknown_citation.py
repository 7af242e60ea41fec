"""A page cites a key that the bibliography does not have.

## What it finds

Keys in `{% cite %}`, `{% nocite %}`, `{% reference %}`, `{% quote %}`, `{% cite_details %}` and
`{% details_link %}` that no entry of the bibliography has. Keys that Liquid puts in are not looked at.

## Why it matters

The page shows “(missing reference)”; for `{% details_link %}`, Jekyll stops.

## Example

```yaml bad
scholar: { bibliography: papers }
```

```bibtex bad
@article{lindqvist2021, title = {Drawing graphs}}
```

```markdown bad path=notes.md
---
---
As we showed {% cite ⟦lindquist2021⟧ %}, graphs can be drawn.
```

```yaml good
scholar: { bibliography: papers }
```

```bibtex good
@article{lindqvist2021, title = {Drawing graphs}}
```

```markdown good path=notes.md
---
---
As we showed {% cite lindqvist2021 %}, graphs can be drawn.
```

## Fix

Where one key of the bibliography is a slip away, it is put in. The fix is unsafe: another one may be meant.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.jekyll.derived import derived, having
from sitelint.lint import Finding, Fix, Options, Related, Rule, Span
from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

from ..placeholders.content import is_demo

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
    from sitelint.jekyll.site import Site

RULE = Rule("BIB007", "unknown-citation", severity="warning", fixes=("unsafe",))

# More are one finding: then the bibliography is another one than the pages were written for.
_ONE_BY_ONE = 3
_TAGS = frozenset({"cite", "nocite", "reference", "quote", "cite_details", "details_link"})
_NAME = regex(r"\{%-?\s*\w+")
_WORD = regex(r"[^\s%}]+")
_OTHER_FILE = regex(r"\s(?:-f|--file)\b")


class _Citation(NamedTuple):
    path: str
    span: Span
    key: str


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for every key that is cited and is not there, or one for many."""
    from sitelint.jekyll.misspelling import near_miss

    lost: list[_Citation] = []
    keys: frozenset[str] | None = None
    for cited in _citations(site):
        keys = frozenset(_keys(site)) if keys is None else keys
        if not keys or cited.key in keys:
            continue
        meant = near_miss(cited.key, keys)
        if meant:
            fix = Fix.replacing(cited.span, meant, "another entry may be meant")
            yield RULE.finding(*cited[:2], _message(f"`{cited.key}`", f"did you mean `{meant}`?"), fix=fix)
        else:
            lost.append(cited)
    if len(lost) > _ONE_BY_ONE:
        named = ", ".join(f"`{key}`" for key in list(dict.fromkeys(one.key for one in lost))[:_ONE_BY_ONE])
        message = _message(f"for {len(lost)} citations ({named} …)", "correct these keys, or add the entries")
        related = tuple(Related(*one[:2], "here, too") for one in lost[1:])
        yield RULE.finding(*lost[0][:2], message, related=related)
        return
    for one in lost:
        yield RULE.finding(*one[:2], _message(f"`{one.key}`", "correct the key, or add the entry"))


def _message(what: str, advice: str) -> str:
    return f"the bibliography has no entry {what}, so the page shows “(missing reference)”: {advice}"


def _keys(site: "Site") -> Iterator[str]:
    """The keys of the site's bibliography."""
    from sitelint.jekyll.plugins import scholar

    for path in scholar.bibliographies(site.runs[0]):
        file = site.text_files.get(path)
        yield from (entry.key for entry in file.bibtex.entries) if file else ()


def _citations(site: "Site") -> Iterator[_Citation]:
    """What the published files cite from the site's bibliography."""
    return (one for file in having(site, _citations_of) if file.published for one in _citations_of(file))


@RULE.asks
@derived
def _citations_of(file: "TextFile") -> tuple[_Citation, ...]:
    if _has_own_settings(file):
        return ()
    tags = (use for use in file.facts.liquid.unknown_tags if use.name in _TAGS)
    spans = sorted({use.span for use in tags if use.path == file.path})
    found = (one for span in spans if not is_demo(file, span) for one in _cited(file, span))
    return tuple(one for one in found if not _may_be_variable(file, one.key))


def _has_own_settings(file: "TextFile") -> bool:
    """Whether the page names a bibliography of its own."""
    return file.front_matter is not None and "scholar" in file.front_matter.values


def _cited(file: "TextFile", span: Span) -> Iterator[_Citation]:
    """The keys of the tag at `span`; none if it names a bibliography of its own."""
    tag = file.source.text[slice(*span)]
    name = _NAME.match(tag)
    if name is None or _OTHER_FILE.search(tag) or "{{" in tag:
        return
    for word in _WORD.finditer(tag, name.end()):
        if word[0].startswith("-"):
            return
        yield _Citation(file.path, Span(*word.span()).shifted(span.start), word[0])


def _may_be_variable(file: "TextFile", key: str) -> bool:
    """Whether a tag of the file assigns or loops over what is cited."""
    name = re.escape(key.partition(".")[0])
    return re.search(rf"{{%-?\s*(?:assign|capture|for)\s+{name}\b", file.source.text) is not None
