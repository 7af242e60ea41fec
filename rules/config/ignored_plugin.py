"""GitHub Pages does not run a plugin that `_config.yml` names.

## What it finds

Names under `plugins` that are not on GitHub Pages' list, on a site that GitHub Pages builds: with the gem
`github-pages` or without a Gemfile, and without a workflow of its own.

## Why it matters

GitHub Pages leaves the plugin out without a word: what it would make is not on the site, and its tags stop
the build.

## Example

```yaml bad
plugins:
  - jekyll-feed
  - ⟦jekyll-scholar⟧
```

```yaml good
plugins:
  - jekyll-feed
```

## Fix

Build the site with GitHub Actions, which run every plugin, or remove it: only you know which.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.jekyll.config_defaults import PAGES_ALLOWED
from sitelint.jekyll.yaml.places import setting
from sitelint.lint import Finding, Options, Related, Rule

if TYPE_CHECKING:
    from sitelint.jekyll.site import Site

RULE = Rule("CFG004", "ignored-plugin", severity="warning")

# They do their work on one's own computer.
_LOCAL = frozenset(("jekyll-admin", "jekyll-compose", "jekyll-livereload", "hawkins", "webrick"))
_SCRIPTS = ("bin/deploy", "deploy.sh", "Makefile")
_WORKFLOWS = ".github/workflows"


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding, on the first of them."""
    place = setting(site, "plugins") or setting(site, "gems")
    if site.config.dialect != "ghpages" or place is None or _builds_itself(site):
        return
    path, _, node = place
    ignored = [
        item
        for item in node.items
        if isinstance(item.value, str) and item.value.replace("/", "-") not in PAGES_ALLOWED | _LOCAL
    ]
    if not ignored:
        return
    *others, last = (f"`{item.value}`" for item in ignored)
    names = f"{', '.join(others)} and {last}" if others else last
    yield RULE.finding(
        path,
        ignored[0].span,
        f"GitHub Pages does not run {names}: build with GitHub Actions, or remove "
        f"{'them' if others else 'it'}",
        related=tuple(Related(path, item.span, "nor this one") for item in ignored[1:]),
    )


def _builds_itself(site: "Site") -> bool:
    """Whether a workflow builds the site, or another service does, or the owner with a script."""
    if any(site.tree.is_file(name) for name in ("netlify.toml", ".travis.yml", ".gitlab-ci.yml", "Rakefile")):
        return True
    if any(
        "jekyll build" in site.text_files.source(name).text for name in _SCRIPTS if site.tree.is_file(name)
    ):
        return True
    return any(
        "jekyll" in site.text_files.source(f"{_WORKFLOWS}/{entry.name}").text
        for entry in site.tree.entries(_WORKFLOWS)
        if not entry.is_folder and entry.name.endswith((".yml", ".yaml"))
    )
