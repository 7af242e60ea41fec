"""Where a reference leads: as a browser joins it to its page, and as GitHub Pages looks it up.

A host of static files serves for `/x` the file `x`, else `x.html`, else `x/index.html`; for `/x/` only
`x/index.html`. Case matters, repeated slashes are one, and what is not below `baseurl` is not of this site.

*Unknown is not broken*: what another repository of the same host, a theme's gem or a plugin may serve, and
what depends on a value that the sources do not tell, is `unknown`.
"""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from sitelint.jekyll.links import web
from sitelint.jekyll.links.astray import astray
from sitelint.jekyll.links.missing import Missing
from sitelint.jekyll.links.slips import Slip, slip
from sitelint.jekyll.links.verdict import Verdict
from sitelint.jekyll.liquid.values import HOLE
from sitelint.jekyll.markup import Reference
from sitelint.jekyll.utils import HTML_EXTENSIONS
from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

if TYPE_CHECKING:
    from sitelint.jekyll.site import Site

# Elements that load what they name: an empty URL there is a mistake, in a link it is the page itself.
_LOADING = frozenset({"img", "script", "iframe", "source", "video", "audio", "embed"})
_EXTERNAL = Verdict("external")
# Hosts of which no page can be meant: a preview of the site, and the scheme written twice.
_NO_HOSTS = frozenset(("localhost", "127.0.0.1", "0.0.0.0", "http", "https"))
_MAYBE_SLIP = ("missing", "other-project", "plugin")
# What templates of other programs have in a page's `<meta>`: `{{ image }}`, `{% … %}`, `%SITE_IMAGE%`.
_PLACEHOLDER = regex(r"\{\{|\{%|%[A-Z_]{3,}%")
# What a server of its own brings, as in `/socket.io/socket.io.js`: no address lacks its scheme here.
_NAMED_AS_FOLDER = regex(r"/([^/?#]+)/\1(?:\.min)?\.js(?:\?.*)?")
# A variable of a template for Pandoc, as in `$revealjs-url$/css/reveal.css`.
_PANDOC_VARIABLE = regex(r"\$[A-Za-z][\w.-]*\$")
# A fragment that begins so is the address of a view that a script of the page shows.
_ROUTES = ("!", "/")


class Names(NamedTuple):
    """The anchors of a page. `open`: it may have more, which the sources do not tell."""

    names: frozenset[str]
    open: bool = False


class Resolver:
    """Resolves the references of one site.

    `names` tells the anchors of an HTML file of the built site, given its path below `_site` and the names
    that are looked for; None where it is not made from a source.
    """

    def __init__(self, site: "Site", names: Callable[[str, tuple[str, ...]], Names | None]) -> None:
        self._urls = site.urls
        self._config = site.config
        self._base = site.config.baseurl
        self._names = names
        self._missing = Missing(site)
        self._found: dict[tuple[str, bool, bool], Verdict] = {}

    @cached_property
    def _hosts(self) -> dict[str, str]:
        """The host names of this site, each with the folder of the site; that of `url` first."""
        hosts: dict[str, str] = {}
        for address in (self._config.url, f"//{self._config.custom_domain}"):
            parts = web.parse(address)
            host = parts.host or ""
            if "." in host and host != "127.0.0.1" and host not in web.SOURCE_HOSTS:
                hosts.setdefault(host, parts.path.rstrip("/"))
        return hosts

    def _is_other_host(self, host: str | None) -> bool:
        """Whether a host of the site is not the one that `url` names: what it serves may be another build."""
        return host is not None and host != next(iter(self._hosts))

    def resolve(self, reference: Reference, page: str, base: str | None = None) -> Verdict:
        """The verdict of a reference of the page whose file below `_site` is `page`.

        `base` is the `href` of the page's `<base>`, if it has one.
        """
        url = web.parse(reference.url)
        if HOLE in (hole := url.scheme + (url.host or "")) or (HOLE in url.path and not hole):
            return _hole(None)
        if url.scheme not in ("", "http", "https"):
            return _slip(reference) or _elsewhere(reference)
        if not reference.url.strip(web.STRIPPED):
            return _empty(reference, page)
        here = f"{self._base}/{page}"
        if base is not None and (url.path or url.fragment is None) and url.host is None:
            whole = web.parse(base)
            if whole.host is not None and whole.host not in self._hosts:
                return _EXTERNAL
            here = web.join(here, whole.path)
        if url.host is not None:
            if url.host not in self._hosts:
                return (url.host in _NO_HOSTS and _slip(reference)) or _elsewhere(reference)
            path = web.fold_dots(url.path or "/")
            folder = self._hosts[url.host]
            path = _below(folder, path) or path
        elif not url.path and base is None:
            return self._with_fragment(reference, url.fragment, self._itself(page))
        else:
            path = web.join(here, url.path)
        if HOLE in path:
            return _hole(web.decode(path) if url.host is None else None)
        rooted = url.host is not None or url.path.startswith("/")
        found = self._lookup(path, rooted, url.host is not None)
        if found.verdict != "ok" and url.host is None and found.cause in _MAYBE_SLIP:
            found = _slip(reference, path) or found
        found = self._with_fragment(reference, url.fragment, found)
        if found.verdict != "ok" and _is_to_be_filled(reference):
            reason = "another program puts the address in"
            return found._replace(verdict="unknown", cause="hole", reason=reason)
        if found.verdict != "ok" and self._is_other_host(url.host):
            reason = f"`{url.host}` is not the host that `url` names"
            return found._replace(verdict="unknown", cause="other-host", reason=reason)
        return found

    def missing(self, verdict: Verdict) -> Verdict:
        """The verdict of what nothing is served for, knowing that a page or file of the site is meant."""
        assert verdict.target is not None
        return self._missing.verdict(verdict.target, False, False)._replace(fragment=verdict.fragment)

    def _itself(self, page: str) -> Verdict:
        return Verdict("ok", f"/{page}", None, page, self._urls.source(page))

    def _lookup(self, path: str, rooted: bool, absolute: bool) -> Verdict:
        """The verdict of a path of this host, still with baseurl and encoding, without its fragment."""
        path = web.fold_slashes(web.decode(path))
        below = _below(web.decode(self._base), path)
        if below is None:
            return self._missing.outside(path, absolute)
        key = (below, rooted, absolute)
        if key not in self._found:
            file = self._urls.serve(below)
            self._found[key] = (
                self._missing.verdict(below, rooted, absolute)
                if file is None
                else Verdict("ok", below, None, file, self._urls.source(file))
            )
        return self._found[key]

    def _with_fragment(self, reference: Reference, fragment: str | None, found: Verdict) -> Verdict:
        """The verdict with its fragment looked up in the page that was found, if it is a link to one."""
        if fragment is None:
            return found
        name = web.decode(fragment)
        found = found._replace(fragment=name)
        if found.verdict != "ok" or found.file is None or reference.kind != "link":
            return found
        if name.lower() in ("", "top") or name.startswith(":~:") or not found.file.endswith(HTML_EXTENSIONS):
            return found
        if HOLE in fragment:
            return found._replace(
                verdict="unknown", cause="hole", reason="the fragment is not in the sources"
            )
        known = self._names(found.file, (name, fragment))
        if known is not None and (name in known.names or fragment in known.names):
            return found
        if known is None or known.open or name.startswith(_ROUTES):
            why = "a plugin makes the page" if known is None else "plugins or scripts of the page may know it"
            return found._replace(verdict="unknown", cause="plugin", reason=why)
        return found._replace(
            verdict="broken-fragment", cause="no-anchor", reason=f"the page has no anchor `#{name}`"
        )


def _below(folder: str, path: str) -> str | None:
    """`path` as seen from `folder` (`""` is the root), with a leading slash; None where it is not below."""
    if not folder:
        return path
    if path == folder:
        return "/"
    return path[len(folder) :] if path.startswith(folder + "/") else None


def _empty(reference: Reference, page: str) -> Verdict:
    if reference.element in _LOADING:
        return Verdict("broken", None, None, cause="empty", reason="the URL is empty")
    return Verdict("ok", f"/{page}", None, page, cause="empty", reason="an empty URL is the page itself")


def _is_to_be_filled(reference: Reference) -> bool:
    """Whether another program than Jekyll is to put a part of the address in."""
    return bool(
        _PANDOC_VARIABLE.search(reference.url)
        or (reference.element == "meta" and _PLACEHOLDER.search(reference.url))
    )


def _slip(reference: Reference, target: str | None = None) -> Verdict | None:
    """The verdict of what was never an address, if it is that."""
    found = slip(reference.url)
    if found is None or (found.cause == "email" and reference.kind != "link"):
        return None
    if reference.kind == "resource" and _NAMED_AS_FOLDER.fullmatch(reference.url):
        return None
    return _told(found, target)


def _elsewhere(reference: Reference) -> Verdict:
    """The verdict of an address of another host, or of mail."""
    if reference.element == "meta":
        return _EXTERNAL
    found = astray(reference)
    return _told(found) if found else _EXTERNAL


def _told(found: Slip, target: str | None = None) -> Verdict:
    return Verdict("broken", target, None, None, None, found.cause, found.reason, found.suggestion)


def _hole(target: str | None) -> Verdict:
    return Verdict("unknown", target, cause="hole", reason="a part of the URL is not in the sources")
