"""A setting in `_config.yml` is misspelled, so Jekyll does not know it.

## What it finds

A key of `_config.yml` that is a slip of the keyboard away from one that Jekyll reads there (`exclued`,
`baseulr`, `time_zone`), while the right one is not there, and no template of the site reads it: at the top,
under `kramdown` and `liquid`, in the settings of a collection (`ouput`), in an entry of `defaults` and its
`scope` (`tpye`).

## Why it matters

Jekyll takes an unknown setting for one of your own and goes on with its default: pages get another address, a
collection is not published, defaults for one kind of pages apply to all.

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
from typing import TYPE_CHECKING, Any

from sitelint.jekyll.misspelling import distance, is_put_aside, near_miss
from sitelint.lint import Finding, Fix, Options, Rule

if TYPE_CHECKING:
    from sitelint.jekyll.site import Site
    from sitelint.jekyll.yaml.psych import Node

RULE = Rule("CFG006", "misspelled-setting", severity="warning", fixes=("unsafe",))

_KEYS = (
    *("source", "destination", "collections_dir", "plugins_dir", "layouts_dir", "data_dir", "includes_dir"),
    *("collections", "include", "exclude", "keep_files", "encoding", "markdown_ext", "strict_front_matter"),
    *("show_drafts", "limit_posts", "future", "unpublished", "plugins", "markdown", "highlighter"),
    *("excerpt_separator", "baseurl", "permalink", "paginate", "paginate_path", "timezone", "defaults"),
    *("kramdown", "liquid", "theme", "remote_theme", "title", "description", "repository"),
)
_OF_COLLECTIONS = ("output", "permalink", "sort_by", "order")
_OF_DEFAULTS = ("scope", "values")
_OF_SCOPES = ("path", "type")
_OF_SECTIONS = {
    "liquid": ("error_mode", "strict_filters", "strict_variables"),
    "kramdown": (
        *("auto_ids", "auto_id_prefix", "auto_id_stripping", "entity_output", "footnote_backlink"),
        *(
            "footnote_backlink_inline",
            "footnote_nr",
            "footnote_prefix",
            "forbidden_inline_options",
            "gfm_emojis",
        ),
        *(
            "gfm_quirks",
            "guess_lang",
            "hard_wrap",
            "header_offset",
            "html_to_native",
            "input",
            "latex_headers",
        ),
        *("line_width", "link_defs", "list_indent", "math_engine", "math_engine_opts", "parse_block_html"),
        *("parse_span_html", "remove_block_html_tags", "remove_line_breaks_for_cjk", "remove_span_html_tags"),
        *("show_warnings", "smart_quotes", "syntax_highlighter", "syntax_highlighter_opts", "template"),
        *("toc_levels", "transliterated_header_ids", "typographic_symbols"),
    ),
}


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for every such key."""
    for path, node in site.config.nodes.items():
        for where, mapping, known in _mappings(node):
            named = [key for key, _ in mapping.pairs if isinstance(key.value, str)]
            keys = {key.value for key in named}
            # Another configuration file may have the right one.
            keys |= set() if where else site.config.user.keys()
            for key in named:
                meant = _meant(key.value, known)
                if meant and meant not in keys and not _is_read(site, key.value, is_nested=bool(where)):
                    yield RULE.finding(
                        path,
                        key.span,
                        f"Jekyll knows no setting `{key.value}`{where}; did you mean `{meant}`?",
                        fix=Fix.replacing(key.span, meant, "it changes the site"),
                    )


def _mappings(root: "Node | None") -> Iterator[tuple[str, "Node", tuple[str, ...]]]:
    """The mappings in which Jekyll looks for certain keys: in words what each is, itself, and the keys."""
    if root is None:
        return
    yield "", root, _KEYS
    for name, known in _OF_SECTIONS.items():
        if section := root.get(name):
            yield f" of `{name}`", section.target or section, known
    collections = root.get("collections")
    for key, node in (collections.target or collections).pairs if collections else ():
        yield f" of a collection such as `{key.value}`", node.target or node, _OF_COLLECTIONS
    entries = root.get("defaults")
    for entry in entries.items if entries else ():
        yield " of an entry of `defaults`", entry, _OF_DEFAULTS
        if scope := entry.get("scope"):
            yield " of a `scope`", scope.target or scope, _OF_SCOPES


def _meant(key: Any, known: tuple[str, ...]) -> str | None:
    if not isinstance(key, str) or key in known:
        return None
    # What may stand in a scope is so little that also a short word is a slip.
    near = [word for word in known if known is _OF_SCOPES and distance(key, word, 1) <= 1]
    meant = near[0] if near else near_miss(key, known)
    return None if meant and is_put_aside(key, meant) else meant


def _is_read(site: "Site", key: str, *, is_nested: bool) -> bool:
    name = f".{key}" if is_nested else f"site.{key}"
    return any(name in file.text for file in site.text_files if file.kind in ("layout", "include", "page"))
