"""Why a path is not on the site: the cause, in plain words, and what was probably meant."""

from functools import cached_property
from posixpath import splitext
from typing import TYPE_CHECKING

from sitelint import disk
from sitelint.jekyll.links import web
from sitelint.jekyll.links.verdict import Cause, Verdict
from sitelint.jekyll.misspelling import most_alike
from sitelint.jekyll.plugins.unknown import OF_FILES, Unknown, may_publish, unknown
from sitelint.jekyll.unpublished import WHY
from sitelint.text.regex import regex

if TYPE_CHECKING:
    from sitelint.jekyll.site import Site

# What a theme's gem may bring: files below /assets that a page's design needs.
_THEME_FILES = (
    ".css",
    ".js",
    ".map",
    ".woff",
    ".woff2",
    ".ttf",
    ".eot",
    ".otf",
    ".svg",
    ".ico",
    ".json",
    ".xml",
)
# What is longer is a text that was never an address.
_LONGEST = 200
_SLASH = regex(r"(?<!\s)\s*/\s*")
_PAGE_EXTENSIONS = ("", ".html", ".htm", ".xhtml")
# First folders that no repository is likely to be named after.
_OWN_FOLDERS = (
    *("assets", "images", "img", "image", "files", "file", "pdf", "pdfs", "css", "js"),
    *("posts", "blog", "pages", "tags", "categories", "about", "contact", "people", "team", "members"),
    *("news", "publications"),
)


class Missing:
    """Judges paths that the host of one site does not serve."""

    def __init__(self, site: "Site") -> None:
        self._site = site
        self._urls = site.urls

    @cached_property
    def _left_out(self) -> dict[str, str]:
        """What Jekyll leaves out, by path (a folder without its slash), and why."""
        return {one.path.rstrip("/"): WHY[one.reason] for one in self._site.unpublished}

    def verdict(self, path: str, rooted: bool, absolute: bool) -> Verdict:
        """The verdict of a decoded path below the site's root that nothing is served for.

        `rooted`: the URL said the whole path; `absolute`: and the host.
        """
        bare = path.strip("/")
        if rooted and (folder := self._folder_around(path)):
            reason = f"the site may be published below `{folder}`"
            return Verdict("unknown", path, cause="other-project", reason=reason)
        if self._urls.has_folder(bare):
            return _broken(path, "folder", f"`{path}` is a folder without an `index.html`")
        if (
            bare.startswith("assets/")
            and not self._site.has_own_templates
            and bare.lower().endswith(_THEME_FILES)
        ):
            return Verdict("unknown", path, cause="theme", reason="the theme may bring this file")
        if near := self._urls.ignoring_case(path):
            return _broken(path, "case", f"`{near}` is written with other letter case", near)
        if page := self._site.by_path.get(bare):
            if page.unpublished_reason is None:
                return _broken(path, "markdown-source", f"`{bare}` is published as `{page.url}`", page.url)
            why = WHY[page.unpublished_reason]
            return _broken(path, "unpublished", f"`{bare}` is not published: {why}")
        if why := self._why_left_out(bare):
            return _broken(path, "unpublished", f"`{bare}` is not published: {why}")
        meant = path.removesuffix("index.html").rstrip("/")
        if path.endswith(("/", "/index.html")) and meant and self._urls.serve(meant):
            return _broken(path, "slash", f"`{path}` is not on the site, `{meant}` is", meant)
        spaced = _SLASH.sub("/", web.decode(path)).strip()
        if spaced != path and self._urls.serve(spaced):
            return _broken(path, "encoding", f"`{path}` is not on the site, `{spaced}` is", spaced)
        base = self._site.config.baseurl
        if base and path.startswith(f"{base}/") and self._urls.serve(path.removeprefix(base)):
            return _broken(path, "baseurl", f"it has the baseurl `{base}` twice", path.removeprefix(base))
        if rooted and self._maybe_other_project(path, absolute):
            return Verdict("unknown", path, cause="other-project", reason="another repository may serve this")
        if maker := self._maker(bare):
            return Verdict("unknown", path, cause="plugin", reason=f"the plugin `{maker}` may make this")
        shown = path if len(path) <= _LONGEST else f"{path[:_LONGEST]}…"
        return _broken(path, "missing", f"`{shown}` is not on the site")

    def _folder_around(self, path: str) -> str | None:
        """The folder that a site without a `baseurl` may be in, if a path is right then.

        GitHub Pages puts a site below the name of its repository; or `url` tells where somebody does.
        """
        if self._site.config.baseurl:
            return None
        for folder in self._folders:
            if f"{path}/".startswith(f"{folder}/") and self._urls.serve(path.removeprefix(folder)):
                return folder
        return None

    @cached_property
    def _folders(self) -> list[str]:
        config = self._site.config
        name = (config.repository or "").partition("/")[2]
        return [
            folder for folder in (f"/{name}", web.parse(config.url).path.rstrip("/")) if folder.strip("/")
        ]

    def outside(self, path: str, absolute: bool) -> Verdict:
        """The verdict of a decoded path of this host that is not below `baseurl`.

        An absolute URL says itself that it leads to another site of the host.
        """
        base = self._site.config.baseurl
        if absolute:
            return Verdict("external", cause="other-project", reason="it is not below the site's baseurl")
        if "://" in base:
            return Verdict("unknown", path, cause="other-project", reason="the site's baseurl is no path")
        is_there = self._urls.serve(path) is not None
        is_own = is_there or self._urls.has_folder(path.strip("/").split("/")[0])
        if is_own and not self._site.config.is_one_of_several:
            reason = f"`{path}` lacks the baseurl `{base}`"
            return _broken(path, "baseurl", reason, base + path if is_there else None)
        return Verdict("unknown", path, cause="other-project", reason="it is not below the site's baseurl")

    def _why_left_out(self, bare: str) -> str:
        """Why Jekyll leaves out a path of the sources, or a folder that it is in; `""` for no such path."""
        known = self._left_out
        if bare in known:
            return known[bare]
        at = bare.rfind("/")
        while at > 0:
            if bare[:at] in known:
                exists = disk.is_file(self._site.config.source_dir / bare)
                return known[bare[:at]] if exists else ""
            at = bare.rfind("/", 0, at)
        return ""

    @cached_property
    def _plugins(self) -> list[Unknown]:
        return unknown(self._site.config)

    def _maker(self, bare: str) -> str | None:
        """A plugin that we cannot run and that may publish a path.

        Of one that may publish anything, a gem is taken to make pages only, but for few, and a file of the
        site's own only what its text names: the first folder of the path, or the file.
        """
        names = {bare.partition("/")[0], bare.rpartition("/")[2]} - {""}
        is_page = splitext(bare)[1].lower() in _PAGE_EXTENSIONS
        for plugin in self._plugins:
            if may_publish([plugin], bare) is None:
                continue
            if plugin.starts != ("",) or plugin.ends != ("",):
                return plugin.name
            if plugin.name.endswith(".rb"):
                config = self._site.config
                text = config.disk.source(config.root, plugin.name).text
                if any(name in text for name in names):
                    return plugin.name
            elif is_page or plugin.name in OF_FILES:
                return plugin.name
        return None

    def _maybe_other_project(self, path: str, absolute: bool) -> bool:
        """Whether `owner.github.io/name/…` may be the page of the repository `name`.

        Not if no repository can be called so, if the site has such a folder, if it is plainly a file, a near
        miss of one of the site's own addresses, or one of them behind a baseurl that the site does not have.
        """
        first, _, rest = path.strip("/").partition("/")
        if not first or self._site.config.baseurl or self._urls.has_folder(first):
            return False
        # A whole address of a folder may well be that of a repository such as `name.js`.
        if "." in first and not (absolute and path.endswith("/")):
            return False
        if any(map(str.isspace, first)):
            return False
        if absolute:
            return True
        if splitext(path)[1].lower() not in _PAGE_EXTENSIONS or first.lower() in _OWN_FOLDERS:
            return False
        if rest and self._urls.serve("/" + path.lstrip("/").partition("/")[2]):
            return False
        return not most_alike(first, self._urls.first_segments, 0.8)


def _broken(path: str, cause: Cause, reason: str, suggestion: str | None = None) -> Verdict:
    return Verdict("broken", path, cause=cause, reason=reason, suggestion=suggestion)
