"""Filters that make URLs (Jekyll's filters/url_filters.rb, the normalisation of Addressable 2.8)."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from typing import Any, Final
from urllib.parse import quote_from_bytes, unquote_to_bytes

from sitelint.jekyll.liquid.expressions import look_up
from sitelint.jekyll.liquid.filter_error import FilterError
from sitelint.jekyll.liquid.state import State
from sitelint.jekyll.liquid.values import HOLE, UNKNOWN, to_s
from sitelint.text.regex import regex

_PARTS = regex(r"(?:([^:/?#]+):)?(?://([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?", re.DOTALL)
_SCHEME = regex(r"[a-z][a-z0-9.+-]*", re.IGNORECASE | re.ASCII)
_PORTS = {"http": "80", "https": "443", "ftp": "21"}

_SUB_DELIMITERS: Final = "!$&'()*+,;="
_PATH: Final = _SUB_DELIMITERS + ":@"
_QUERY: Final = "!$'()*+,=:@/?"
_FRAGMENT: Final = _PATH + "/?"
_ALL: Final = _PATH + "/?#[]"
_INDEX = regex(r"/index\.html?$", re.MULTILINE)


def encode(text: str, safe: str) -> str:
    """Percent-encode all but letters, digits, `-._~` and `safe`, after decoding (normalize_component).

    Holes stay.
    """
    if HOLE in text:
        return HOLE.join([encode(part, safe) for part in text.split(HOLE)])
    data = unquote_to_bytes(text)
    try:
        data = unicodedata.normalize("NFKC", data.decode("utf-8")).encode("utf-8")
    except UnicodeError:
        safe = _ALL
    return quote_from_bytes(data, safe)


def split(url: str) -> tuple[str | None, str | None, str, str | None, str | None]:
    """Scheme, authority, path, query and fragment. Raises FilterError for what is no URL at all."""
    match = _PARTS.fullmatch(url)
    if match is None:
        raise FilterError("is given no URL")
    scheme, authority, path, query, fragment = match.groups()
    if scheme is not None and not _SCHEME.fullmatch(scheme) and HOLE not in scheme:
        raise FilterError(f"is given `{url[:60]}`, which has `{scheme[:40]}` where a URL has its scheme")
    return scheme, authority, path, query, fragment


def normalise(url: str) -> str:
    """A URL as Addressable normalises it: encoded, without dot segments, scheme and host in lower case."""
    scheme, authority, path, query, fragment = split(url)
    out: list[str] = []
    scheme = scheme.lower() if scheme is not None else None
    if scheme is not None:
        out.append(f"{scheme}:")
    if authority is not None:
        out.append("//" + _authority(authority, scheme))
    path = path.strip("\0 \t\n\r\f\v")
    path = "/".join([encode(segment, _PATH) for segment in path.split("/")])
    if "/." in path or path.startswith("."):
        path = _without_dots(path)
    if not path and scheme in ("http", "https", "ftp", "tftp"):
        path = "/"
    out.append(path)
    if query is not None:
        query = "&".join([_query(pair) for pair in query.split("&")])
        out.append(f"?{query}" if query else "")
    if fragment is not None:
        fragment = encode(fragment, _FRAGMENT)
        out.append(f"#{fragment}" if fragment else "")
    return "".join(out)


def _authority(authority: str, scheme: str | None) -> str:
    user, at, host = authority.rpartition("@")
    host, colon, port = host.partition(":")
    host = host.strip().lower()
    if not host.isascii() and HOLE not in host:
        try:
            host = host.encode("idna").decode("ascii")
        except UnicodeError:
            host = encode(host, _SUB_DELIMITERS)
    keep = colon and port and port != _PORTS.get(scheme or "")
    return f"{user}{at}{host}" + (f":{port}" if keep else "")


def _query(pair: str) -> str:
    """An encoded `+` differs from a plain one, which means a space."""
    parts = re.split("%2[Bb]", pair)
    return "%2B".join([encode(part, _QUERY) for part in parts])


def _without_dots(path: str) -> str:
    """RFC 3986, section 5.2.4."""
    out: list[str] = []
    segments = path.split("/")
    for number, segment in enumerate(segments):
        last = number == len(segments) - 1
        if segment == ".":
            if last:
                out.append("")
        elif segment == "..":
            if out and out != [""]:
                out.pop()
            if last:
                out.append("")
        else:
            out.append(segment)
    return "/".join(out)


def _address(value: Any) -> str:
    """The URL of a page or document, or the value as text."""
    if isinstance(value, Mapping) and type(value) is not dict:
        value = look_up(value, "url")
    return to_s(value)


def _setting(state: State, name: str) -> Any:
    state.context.touched.add(f"site.{name}")
    return look_up(state.context.site, name)


def _with_slash(text: str) -> str:
    return text if not text or text.startswith("/") else f"/{text}"


def relative(value: Any, state: State) -> Any:
    """Jekyll's `relative_url`."""
    text = _address(value)
    if text.startswith(HOLE) or split(text)[0] is not None:
        return value if not isinstance(value, Mapping) else text
    baseurl = _setting(state, "baseurl")
    if baseurl is UNKNOWN:
        return UNKNOWN
    base = to_s(baseurl).removesuffix("/")
    return normalise(_with_slash(base) + _with_slash(text))


def _relative_url(state: State, value: Any) -> Any:
    return None if value is None else relative(value, state)


def _absolute_url(state: State, value: Any) -> Any:
    if value is None:
        return None
    text = _address(value)
    if text.startswith(HOLE) or split(text)[0] is not None:
        return value if not isinstance(value, Mapping) else text
    site_url = _setting(state, "url")
    path = relative(value, state)
    if site_url is UNKNOWN:
        return HOLE + to_s(path)
    if site_url is None or site_url == "":
        return path
    return normalise(to_s(site_url) + to_s(path))


def _strip_index(state: State, value: Any) -> Any:
    if value is None or value == "":
        return None
    return _INDEX.sub("/", _text(value), count=1)


def _uri_escape(state: State, value: Any) -> Any:
    if value is None or value is UNKNOWN:
        return value
    return encode(_text(value), _ALL)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise FilterError("is given something else than a text")
    return value


def cgi_escape(text: str) -> str:
    """Ruby's CGI.escape; holes stay."""
    return HOLE.join(
        [quote_from_bytes(part.encode("utf-8"), " ").replace(" ", "+") for part in text.split(HOLE)]
    )


def _url_encode(state: State, value: Any) -> Any:
    return None if value is None else cgi_escape(to_s(value))


def _cgi_escape(state: State, value: Any) -> Any:
    return UNKNOWN if value is UNKNOWN else cgi_escape(_text(value))


def _url_decode(state: State, value: Any) -> Any:
    if value is None:
        return None
    try:
        return unquote_to_bytes(to_s(value).replace("+", " ")).decode("utf-8")
    except UnicodeDecodeError:
        raise FilterError("decodes bytes that are not UTF-8") from None


def _bust_cache(state: State, value: Any) -> Any:
    """jekyll-cache-bust, which al-folio brings: the address and a digest of the file. It changes no path."""
    return f"{to_s(value)}?{HOLE}"


FILTERS: dict[str, Callable[..., Any]] = {
    "relative_url": _relative_url,
    "absolute_url": _absolute_url,
    "strip_index": _strip_index,
    "uri_escape": _uri_escape,
    "cgi_escape": _cgi_escape,
    "url_encode": _url_encode,
    "url_decode": _url_decode,
    "bust_file_cache": _bust_cache,
    "bust_css_cache": _bust_cache,
}
