"""URLs as browsers resolve them, and paths as the host of a static site looks them up.

Follows the URL Standard (url.spec.whatwg.org) for a page that is served over https, as far as it decides
where a reference of a page leads.
"""

from functools import lru_cache
from urllib.parse import unquote as _unquote

from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

# What browsers strip from both ends of a URL: control characters and the space.
STRIPPED = "".join(map(chr, range(0x21)))
_SCHEME = regex(r"[A-Za-z][A-Za-z0-9+.\-]*:")
_SLASHES = regex(r"/{2,}")


SOURCE_HOSTS = frozenset(("github.com", "gitlab.com", "bitbucket.org"))
"""Hosts that show the sources of sites, and are the host of none."""


class WebUrl(NamedTuple):
    """The parts of a URL as written: nothing decoded, no dots folded.

    `scheme` is lower case and `""` where it is that of the page; `host` is lower case, without user and port,
    None in a relative URL. `query` and `fragment` are None where there is no `?` and `#`.
    """

    scheme: str
    host: str | None
    path: str
    query: str | None
    fragment: str | None


# A site says many addresses on many pages, and several rules ask for the parts of each.
@lru_cache(maxsize=16384)
def parse(raw: str) -> WebUrl:
    """Split what stands in a `href` or `src`, as a browser on an https page does. Never raises."""
    url = raw.strip(STRIPPED).translate(_NO_BREAKS)
    url, mark, text = url.partition("#")
    fragment = text if mark else None
    match = _SCHEME.match(url)
    scheme = match.group()[:-1].lower() if match else ""
    rest = url[match.end() :] if match else url
    if scheme not in ("", "http", "https"):
        return WebUrl(scheme, None, rest, None, fragment)
    rest, mark, text = rest.partition("?")
    query = text if mark else None
    rest = rest.replace("\\", "/")
    if scheme == "https" and not rest.startswith("//"):
        scheme = ""  # `https:/x` on an https page is relative to it
    elif scheme or rest.startswith("//"):
        host, slash, path = rest.lstrip("/").partition("/")
        host = host.rpartition("@")[2].partition(":")[0].lower()
        return WebUrl(scheme or "https", host, slash + path, query, fragment)
    return WebUrl("", None, rest, query, fragment)


_NO_BREAKS = {ord(char): None for char in "\t\n\r"}


def join(base: str, path: str) -> str:
    """The absolute path that `path` means on the page whose path is `base`, which an empty one stands for."""
    if not path:
        return base
    return fold_dots(path if path.startswith("/") else base[: base.rfind("/") + 1] + path)


def fold_dots(path: str) -> str:
    """`path` without `.` and `..` segments; `..` above the root stays at the root."""
    if "." not in path and "%2" not in path:
        return path
    parts: list[str] = []
    segments = path.split("/")
    for segment in segments:
        dots = segment.lower().replace("%2e", ".")
        if dots == "..":
            if len(parts) > 1:
                parts.pop()
        elif dots != ".":
            parts.append(segment)
    if dots in (".", ".."):
        parts.append("")
    return "/".join(parts)


def decode(text: str) -> str:
    """Percent-encoding undone; what is not UTF-8 becomes U+FFFD."""
    return _unquote(text, errors="replace") if "%" in text else text


def fold_slashes(path: str) -> str:
    """Repeated slashes made one, as hosts do."""
    return _SLASHES.sub("/", path) if "//" in path else path
