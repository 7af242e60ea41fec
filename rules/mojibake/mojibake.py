r"""Text was read with a wrong encoding: `ğŸ”¥ News` for `🔥 News`, `donâ€™t` for `don’t`.

## What it finds

Mojibake: UTF-8 that some program read as Windows-1252, -1254, -1250, -1251, -1253, -1257, ISO-8859-1 or -2,
Mac Roman, code page 437 or 850, or GBK, once or several times, and saved as what it saw; also where it
dropped bytes on the way (`# ğŸ“ Publications` was `# 📝 Publications`) or put `�` or `?` in their place,
and where the wreck was written as HTML entities (`&Atilde;&copy;`), or partly as codes in YAML (`Ã\x81`). It
looks at everything that readers see: text, front matter, `_config.yml`, data files, bibliographies, HTML.
Code, URLs and comments are left alone, and so are pages that speak of mojibake.

## Why it matters

Visitors see gibberish. In a heading it breaks links as well: the heading's id is made from its text, so
`#-publications` leads nowhere while the heading says `ğŸ“ Publications`.

## Example

```markdown bad
## ⟦ğŸ”¥⟧ News

- *2024.01* ⟦ğŸ‰ğŸ‰⟧ Our paper ⟦â€œ⟧Trees⟦â€⟧ is accepted.

## ⟦ğŸ“⟧ Publications
```

```markdown good
## 🔥 News

- *2024.01* 🎉🎉 Our paper “Trees” is accepted.

## 📝 Publications
```

## Fix

The damaged characters are replaced by the ones they were; nothing else changes. The fix is safe where the
evidence leaves one answer. Where bytes are lost, what could have stood there is weighed: by the encoding that
the rest of the file shows, the neighbours, the words behind an emoji, and how often people use a character.
If more than one answer stays possible, the fix is unsafe and the others are named; if none is likely, there
is no fix. On a line with a doubtful repair all repairs are unsafe, for the others are the evidence for it.
What stays doubtful is looked up: in earlier versions of the file that git remembers (the fix is safe then),
and in other texts of the site that have the same words around it.
"""

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from sitelint.jekyll.derived import having
from sitelint.jekyll.links.chosen import chosen
from sitelint.lint import Finding, Options, Related, Rule, Span

from .seen import MANY, are_many, in_headings, seen_damage
from .telling import healed_id, tell, tell_whole
from .whole import whole_text

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
    from sitelint.jekyll.links.verdict import ResolvedReference
    from sitelint.jekyll.markup import Heading
    from sitelint.jekyll.site import Site

    from .repair.judge import Damage

RULE = Rule("MOJ001", "mojibake", severity="warning", fixes=("safe", "unsafe"))


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for every damaged run, or one for a file that is damaged in many places."""
    found = seen_damage(file)
    if found and are_many(found):
        sure = [damage for damage in found if damage.sure]
        message, fix = tell_whole(file.text, sure)
        yield RULE.finding(file.path, Span(sure[0].start, sure[0].end), message, fix=fix)
        found = [damage for damage in found if not damage.sure]
    for damage, heading in in_headings(file, found):
        yield _finding(file, damage, heading)


@RULE.site
def check_site(site: "Site", options: Options) -> Iterator[Finding]:
    """Once more the runs of which the site tells more: what they were, and who links to their heading."""
    for file in having(site, seen_damage):
        found = seen_damage(file)
        asked = [damage for damage in found if not damage.sure][:MANY]
        if found and not are_many(found):
            asked += [damage for damage in found if damage.sure]
        for damage, heading in in_headings(file, sorted(asked, key=lambda damage: damage.start)):
            known = damage if damage.sure else _witnessed(site, file, damage)
            links = _broken_links(site, file, known, heading) if heading else ()
            if known is not damage or links:
                yield _finding(file, known, heading, links)


def _witnessed(site: "Site", file: "TextFile", damage: "Damage") -> "Damage":
    """The damage as an earlier version of the file, or another text, tells what it was; else as it is."""
    span = Span(damage.start, damage.end)
    whole = whole_text(site, file, span, partial(_is_whole, file.text[span.start : span.end], damage.codec))
    if whole is None:
        return damage
    return damage._replace(text=whole.text, sure=whole.earlier, guesses=(), witness=whole.where)


def _is_whole(raw: str, codec: str, text: str) -> bool:
    """Whether a text may have become `raw`, and is not damaged as well."""
    from .repair.codecs import could_become
    from .repair.damage import find_damage

    return could_become(raw, codec, text) and not find_damage(text)


def _broken_links(
    site: "Site", file: "TextFile", damage: "Damage", heading: "Heading"
) -> tuple[Related, ...]:
    """The links of the site to the heading's id as it is without the damage."""
    healthy = healed_id(file.text, damage, heading)
    return tuple(
        Related(one.path, one.reference.span, "this link leads to the heading")
        for one in (_without_anchor(site) if healthy else ())
        if (one.verdict.source, one.verdict.fragment) == (file.path, healthy)
    )


@chosen
def _without_anchor(site: "Site", one: "ResolvedReference") -> bool:
    return one.verdict.verdict == "broken-fragment"


def _finding(
    file: "TextFile", damage: "Damage", heading: "Heading | None", links: tuple[Related, ...] = ()
) -> Finding:
    message, fix = tell(file.text, damage, heading)
    return RULE.finding(file.path, Span(damage.start, damage.end), message, fix=fix, related=links)
