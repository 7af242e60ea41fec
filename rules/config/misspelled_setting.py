"""A setting in `_config.yml` is misspelled, so Jekyll does not know it.

## What it finds

A key at the top of `_config.yml` that is a slip of the keyboard away from one that Jekyll reads (`exclued`,
`baseulr`, `time_zone`), while the right one is not there, and no template of the site reads it.

## Why it matters

Jekyll takes an unknown setting for one of your own and goes on with its default.

## Example

```yaml bad
⟦exclued⟧: [drafts]
```

```yaml good
exclude: [drafts]
```

## Fix

The setting that was meant is put in. The fix is unsafe: it changes the site.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.jekyll.misspelling import near_miss
from sitelint.lint import Finding, Fix, Options, Rule

if TYPE_CHECKING:
    from sitelint.jekyll.site import Site

RULE = Rule("CFG006", "misspelled-setting", severity="warning", fixes=("unsafe",))

_KEYS = (
    *("source", "destination", "collections_dir", "plugins_dir", "layouts_dir", "data_dir", "includes_dir"),
    *("collections", "include", "exclude", "keep_files", "encoding", "markdown_ext", "strict_front_matter"),
    *("show_drafts", "limit_posts", "future", "unpublished", "plugins", "markdown", "highlighter"),
    *("excerpt_separator", "baseurl", "permalink", "paginate", "paginate_path", "timezone", "defaults"),
    *("kramdown", "liquid", "theme", "remote_theme", "title", "description", "repository"),
)


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for every such key."""
    for path, node in site.config.nodes.items():
        for key, _ in node.pairs if node else ():
            meant = near_miss(key.value, _KEYS) if isinstance(key.value, str) else None
            if meant and meant not in site.config.user and not _is_read(site, key.value):
                yield RULE.finding(
                    path,
                    key.span,
                    f"Jekyll knows no setting `{key.value}`; did you mean `{meant}`?",
                    fix=Fix.replacing(key.span, meant, "it changes the site"),
                )


def _is_read(site: "Site", key: str) -> bool:
    return any(
        f"site.{key}" in file.text for file in site.text_files if file.kind in ("layout", "include", "page")
    )
