"""The plugins that a Gemfile and a site's own Ruby bring in, told without running either."""

import re
from pathlib import Path

from sitelint import disk
from sitelint.text.regex import regex

_GROUP = regex(r"^\s*group\s*\(?\s*:jekyll_plugins\b.*\bdo\b")
_OPENS = regex(r"\bdo\b|^\s*(?:if|unless)\b")
_END = regex(r"^\s*end\b")
_GEM = regex(r"^\s*gem\s*\(?\s*[\"']([^\"']+)[\"']")
_REQUIRE = regex(r"^\s*require\s*\(?\s*[\"']((?:jekyll[-/]|jemoji)[\w/-]*)[\"']", re.MULTILINE)
_NO_PLUGIN = {"jekyll", "github-pages"}


def required_gems(root: Path, plugins: Path) -> frozenset[str]:
    """Gems that Bundler requires (`:jekyll_plugins` of the Gemfile in `root`) or a script in `plugins`."""
    gems = set(_plugin_group(_read(root / "Gemfile")))
    try:
        scripts = [item.path for item in disk.names(plugins) if item.name.endswith(".rb")]
    except (OSError, ValueError):
        scripts = []
    for script in scripts:
        for name in _REQUIRE.findall(_read(script)):
            gems.add("jekyll-scholar" if name == "jekyll/scholar" else name)
    return frozenset(gem for gem in gems - _NO_PLUGIN if "/" not in gem)


def _plugin_group(gemfile: str) -> list[str]:
    found = []
    depth = 0
    for raw in gemfile.splitlines():
        line = raw.partition("#")[0]
        gem = _GEM.match(line)
        if depth:
            if _END.match(line):
                depth -= 1
            elif _OPENS.search(line):
                depth += 1
            elif gem:
                found.append(gem[1])
        elif _GROUP.match(line):
            depth = 1
        elif gem and "jekyll_plugins" in line:
            found.append(gem[1])
    return found


def _read(path: Path | str) -> str:
    try:
        return disk.read(path).decode("utf-8", "replace") if disk.is_file(path) else ""
    except OSError:
        return ""
