"""The site counts its visitors with an id of Google Analytics that has ended.

## What it finds

An id of Universal Analytics (`UA-…`) in `_config.yml` that a template reads, and one in a template itself.
A setting that is switched off, by `provider` or `enable_google_analytics`, is left alone.

## Why it matters

Google has counted nothing under these ids since July 2023, and has deleted what had been counted. Every
visitor still loads the script.

## Example

```yaml bad
google_analytics: ⟦UA-12345678-1⟧
```

```html bad path=_includes/analytics.html
<script async src="https://www.googletagmanager.com/gtag/js?id={{ site.google_analytics }}"></script>
```

```yaml good
google_analytics: G-ABCDEFGHIJ
```

```html good path=_includes/analytics.html
<script async src="https://www.googletagmanager.com/gtag/js?id={{ site.google_analytics }}"></script>
```

## Fix

None: the id of a new property (`G-…`) comes from Google. It needs the script `gtag.js`, which older templates
do not load (`analytics.js` is of no use any more). Or remove both.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from sitelint.jekyll.derived import derived, having
from sitelint.jekyll.utils import truthy
from sitelint.lint import Finding, Options, Related, Rule, Span
from sitelint.text.regex import regex
from sitelint.text.spans import Spans

from ..placeholders.demo import leaves
from ..placeholders.fingerprints import is_of_template

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
    from sitelint.jekyll.site import Site

RULE = Rule("CFG010", "ended-analytics", severity="info")

_ID = regex(r"UA-\d{4,10}-\d{1,4}")
_QUOTED = regex(rf"(?<=[\"'=]){_ID.pattern}(?=[\"'])")
_SWITCH = "enable_google_analytics"


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for every file with such ids."""
    for path in site.config.files:
        ids = [
            node.inner
            for name, node in leaves(site.config.nodes[path])
            if isinstance(node.value, str) and _ID.fullmatch(node.value) and _is_used(site, name, node.value)
        ]
        if ids:
            yield _found(path, ids, site.text_files.source(path).text)
    for file in having(site, _written):
        if file.published:
            yield _found(file.path, list(_written(file)), file.text)


def _found(path: str, ids: list[Span], text: str) -> Finding:
    ended = text[slice(*ids[0])]
    return RULE.finding(
        path,
        ids[0],
        f"Google Analytics has counted nothing under `{ended}` since July 2023: put the id of a new property "
        "there (`G-…`), or remove it",
        related=tuple(Related(path, span, "here, too") for span in ids[1:]),
    )


def _is_used(site: "Site", name: str, value: str) -> bool:
    """Whether a setting is switched on and read, and is the owner's own: `template-leftover` tells others."""
    settings = site.config.values
    if _SWITCH in settings and not truthy(settings[_SWITCH]):
        return False
    around: Any = settings
    for key in name.split("."):
        if not isinstance(around, dict):
            break
        if "provider" in around and "google" not in str(around["provider"]):
            return False
        around = around.get(key)
    last = name.rpartition(".")[2]
    is_read = not site.has_own_templates or any(last in file.text for file in site.text_files.templates)
    return is_read and not is_of_template(name, value)


@RULE.asks
@derived
def _written(file: "TextFile") -> tuple[Span, ...]:
    """The ids in the scripts of a template."""
    if file.kind not in ("layout", "include", "page") or "UA-" not in file.text:
        return ()
    hidden = Spans(file.facts.markup.comments)
    found = (Span(*one.span()) for one in _QUOTED.finditer(file.text))
    return tuple(span for span in found if span.start not in hidden and not _is_put_aside(file.text, span))


def _is_put_aside(text: str, span: Span) -> bool:
    """Whether the line is a comment of a script."""
    begin = text.rfind("\n", 0, span.start) + 1
    return text[begin : span.start].lstrip().startswith(("//", "*"))
