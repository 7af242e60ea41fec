"""`url` or `baseurl` in `_config.yml` is not of the form that Jekyll puts addresses together from.

## What it finds

Jekyll puts the addresses of a site together from two settings. `url` is how they begin, with `https://` and
without a slash at its end (`https://ada.github.io`). `baseurl` is the folder in which the site lies there,
with a slash at its beginning and none at its end (`/lab`), or empty (`""`) if it lies in none.

Found is a `url` with a folder, with a slash at its end, without `https://`, or with one slash or three there;
and a `baseurl` that is a dot, a lone slash or a whole web address, that lacks the slash at its beginning, or
has one at its end.

## Why it matters

Each address is `url`, `baseurl` and a path that begins with a slash, one behind the other. Otherwise links,
feed, sitemap and social cards get a slash too many, or lead to another place on every page.

## Example

```yaml bad
url: ⟦https://example.org/⟧
baseurl: ⟦lab⟧
```

```yaml good
url: https://example.org
baseurl: /lab
```

## Fix

A slash at the end is removed, one at the beginning added, two are put behind `https:`, a lone dot or slash
becomes empty. The fix of `baseurl` is unsafe: templates that make up for it have to be changed, too. A lone
slash stays where they count on it, as `<a href="{{ site.baseurl }}">` does.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.jekyll.links import web
from sitelint.jekyll.yaml.places import setting
from sitelint.lint import Finding, Fix, Options, Rule, Span
from sitelint.text.regex import regex

if TYPE_CHECKING:
    from sitelint.jekyll.site import Site

RULE = Rule("CFG002", "odd-address", severity="warning", fixes=("safe", "unsafe"))

_URL = regex(r"(https?:/+)?([^/\s]+)(/\S*)?")
_HOST = regex(r"(?:[\w-]+\.)+[A-Za-z]{2,}(?::\d+)?|localhost(?::\d+)?")
# Where templates count on a slash at the end of an address, and on one that stands alone.
_BEHIND_URL = regex(r"site\.url\s*-?\}\}[\w.]")
_BEHIND_BASEURL = regex(r"site\.baseurl\s*-?\}\}[\w.]")
_BEHIND_SLASH = regex(r"site\.baseurl\s*-?\}\}[\w.\"']")


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """At most one finding on each of the two."""
    for key, judge in (("url", _judge_url), ("baseurl", _judge_baseurl)):
        place = setting(site, key)
        if place is None or not isinstance(place[2].value, str) or place[2].target:
            continue
        path, _, node = place
        message, better = judge(node.value, site)
        if message:
            # Most servers make one slash of two.
            slight = key == "url" and node.value.rstrip("/") == better
            fix = _fix(key, site.text_files.source(path).text, node.span, better)
            yield RULE.finding(path, node.span, message, fix=fix, severity="info" if slight else None)


def _judge_url(value: str, site: "Site") -> tuple[str, str | None]:
    """What is wrong with a `url`, and what it should be, where that is plain."""
    found = _URL.fullmatch(value.strip())
    if not found or not _HOST.fullmatch(found[2]):
        return "", None
    scheme, host, path = found.groups()
    if not scheme:
        return f"`url` has to begin with `https://`: write `https://{value.strip().rstrip('/')}`", None
    bare = (path or "").rstrip("/")
    name = scheme.rstrip("/")
    if scheme != f"{name}//":
        right = f"{name}//{host}"
        return f"two slashes belong behind `{name}`: `{right}`", None if bare else right
    if host.lower() in web.SOURCE_HOSTS:
        message = f"`{host}` shows the sources of the site: `url` is the address at which visitors find it"
        owner = bare.split("/")[1] if host.lower() == "github.com" and bare else ""
        return f"{message}, such as `https://{owner.lower()}.github.io`" if owner else message, None
    if bare:
        known = setting(site, "baseurl")
        if known and known[2].value == bare:
            return f"`baseurl` has the path `{bare}` already: `url` is only `{scheme}{host}`", None
        return (
            f"`url` holds a path, which belongs into `baseurl`: `url: {scheme}{host}`, `baseurl: {bare}`",
            None,
        )
    if path and not _relying(site, _BEHIND_URL):
        return "a slash at the end of `url` gives addresses with two slashes: remove it", f"{scheme}{host}"
    return "", None


def _judge_baseurl(value: str, site: "Site") -> tuple[str, str | None]:
    """What is wrong with a `baseurl`, and what it should be, where that is plain."""
    if value == "/" and site.config.baseurl:
        # GitHub Pages fills in the name of the repository, as if nothing were written.
        return "", None
    bare = value.strip().strip("/")
    if bare in ("", ".") and value.strip():
        message = f'`baseurl: {value}` is no path: leave it empty (`""`) for a site at the root of its domain'
        relying = _relying(site, _BEHIND_SLASH) if value.strip() == "/" else None
        if relying:
            return f"{message}, and write `{{{{ site.baseurl }}}}/` in `{relying}`", None
        return message, ""
    if "://" in bare:
        return (
            "`baseurl` is only the path below the domain, such as `/lab`: the domain belongs into `url`",
            None,
        )
    if bare and not value.strip().startswith("/"):
        return f"`baseurl` has to begin with a slash: `/{bare}`", f"/{bare}"
    if bare and value.strip().endswith("/") and not _relying(site, _BEHIND_BASEURL):
        return "a slash at the end of `baseurl` gives addresses with two slashes: remove it", f"/{bare}"
    return "", None


def _relying(site: "Site", counting: re.Pattern[str]) -> str | None:
    """The first file that counts on a slash, as in `{{ site.baseurl }}assets/…`."""
    return next(
        (
            file.path
            for file in site.text_files
            if file.kind in ("layout", "include", "page") and counting.search(file.text)
        ),
        None,
    )


def _fix(key: str, text: str, span: Span, better: str | None) -> Fix | None:
    """The fix that writes a better value, in the quotes that it has."""
    if better is None:
        return None
    quote = text[span.start] if better and text[span.start] in "\"'" else ""
    return Fix.replacing(
        span, f"{quote}{better}{quote}" or '""', "" if key == "url" else "templates may make up for it"
    )
