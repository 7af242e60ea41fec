"""jekyll-polyglot: the site once for every language, the default one at the root, the others below `/LANG/`.

Of the files that share an address each language gets its own, else the default language's. Follows
jekyll-polyglot 1.13 `patches/jekyll/site.rb` and `hooks/coordinate.rb`.
"""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from sitelint.jekyll.model import Page
from sitelint.jekyll.plugins.build import Build, sequence
from sitelint.jekyll.ruby.globs import Pattern, is_pattern
from sitelint.jekyll.utils import normalise, to_s, truthy
from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

if TYPE_CHECKING:
    from sitelint.jekyll.site import Site

NAME = "jekyll-polyglot"


class Languages(NamedTuple):
    """The languages of a site: all in the order they are built, the default one first."""

    default: str
    names: tuple[str, ...]
    from_path: bool

    @classmethod
    def of(cls, build: Build) -> "Languages":
        """As the site's settings have them."""
        default = to_s(build.config.get("default_lang") or "en")
        named = [to_s(name) for name in sequence(build.config.get("languages") or "en")]
        return cls(
            default, tuple(dict.fromkeys([default, *named])), truthy(build.config.get("lang_from_path"))
        )

    def named(self, name: str) -> str | None:
        """The configured language of that name, whatever its case."""
        return next((one for one in self.names if one.lower() == name.lower()), None)

    def of_page(self, page: Page) -> str | None:
        """The language that a page says it is in, or its path says; None where neither does."""
        said = page.data.get("lang")
        if said:
            return to_s(said)
        if not self.from_path:
            return None
        return next(filter(None, map(self.named, re.split("[./]", page.relative_path))), None)


def runs(site: "Site") -> list[Build]:
    """A run for each language, the default one's first."""
    whole = Build.of(site)
    languages = Languages.of(whole)
    return [_run(whole, languages, language) for language in languages.names]


def settings(run: Build) -> dict[str, Any]:
    """What the plugin adds to `site`, where there are several languages."""
    if len(run.site.runs) < 2:
        return {}
    languages = Languages.of(run)
    active = run.prefix.rstrip("/") or languages.default
    variables = run.config.get("lang_vars")
    return {"active_lang": active, "default_lang": languages.default} | dict.fromkeys(
        variables if isinstance(variables, list) else (), active
    )


def rewrite(site: "Site", page: Page, url: str) -> str:
    """What the plugin makes of the `href` `url`, baseurl included, on a page that only one language takes.

    Links to the root of the site lead below the page's language, but for what is not localised. On a page of
    the default language, and of a page that is the same in several, the link stays as it is.
    """
    base = site.config.baseurl
    run = next((run for run in site.runs[1:] if _is_home(run, page)), None)
    if run is None or not url.startswith(f"{base}/"):
        return url
    path = url[len(base) + 1 :]
    if path.startswith(run.not_localised) or _NOT_LOCALISED.match(path):
        return url
    return f"{base}/{run.prefix}{path}"


def _is_home(run: Build, page: Page) -> bool:
    return page in run.places and page.destination == run.prefix + run.places[page].path


# Paths that the plugin's pattern for links passes over, by their first part.
_NOT_LOCALISED = regex(r"""[^/]*[,'"\s?]|[^/]*\.\.""")


def _run(build: Build, languages: Languages, language: str) -> Build:
    """What Jekyll reads and keeps in the run for `language`."""
    is_default = language == languages.default
    left_out = None if is_default else _Excluded(build)
    result = Build(build.site, [], {}, [], prefix="" if is_default else f"{language}/")
    if left_out is not None:
        result.not_localised = (*left_out.prefixes, *(f"{name}/" for name in languages.names))
    chosen: dict[str, str] = {}  # what a page is the translation of → the language it is taken in
    for label, documents in build.collections.items():
        kept = [one for one in documents if left_out is None or not left_out.names(one.path)]
        result.collections[label] = _choose(kept, languages, language, chosen)
        _add_redirects(result, result.collections[label], kept, languages)
    kept = [one for one in build.pages if left_out is None or not left_out.names(one.path)]
    result.pages = _choose(kept, languages, language, chosen)
    _add_redirects(result, result.pages, kept, languages)
    result.static_files = [
        file for file in build.static_files if left_out is None or not left_out.names(file.path)
    ]
    return result


def _choose(pages: Iterable[Page], languages: Languages, language: str, chosen: dict[str, str]) -> list[Page]:
    """One page of those that are each other's translations (`Site#coordinate_documents`)."""
    mark = re.compile("|".join(rf"[/.]{re.escape(name)}[/.]" for name in languages.names))
    approved: dict[str, Page] = {}
    for page in pages:
        said = languages.of_page(page)
        if said is not None and languages.named(said) is None:
            continue  # in a language that the site does not have
        own = languages.default if said is None else languages.named(said) or languages.default
        only = [to_s(name) for name in sequence(page.data.get("lang-exclusive"))]
        identity = to_s(page.data.get("page_id") or mark.sub("/", page.url))
        before = chosen.get(identity)
        if before == language or (before == languages.default and own != language):
            continue
        if only and language not in only:
            continue
        approved[identity] = page
        chosen[identity] = own
    return list(approved.values())


def _add_redirects(
    result: Build, pages: Iterable[Page], candidates: Iterable[Page], languages: Languages
) -> None:
    """Redirects from the addresses of translations, and a page's own also below its language.

    Releases differ in whether a page's own redirects move below its language, so both are kept.
    """
    permalinks: dict[str, list[str]] = {}
    for page in candidates:
        if page.data.get("page_id") and page.data.get("permalink"):
            permalinks.setdefault(to_s(page.data["page_id"]), []).append(to_s(page.data["permalink"]))
    for page in pages:
        own = [to_s(path) for path in sequence(page.data.get("redirect_from"))]
        language = languages.of_page(page) or languages.default
        if language != languages.default:
            own += [f"/{language}/{path.lstrip('/')}" for path in own if not path.startswith(f"/{language}/")]
        elsewhere = permalinks.get(to_s(page.data.get("page_id") or ""), [])
        own += [path for path in elsewhere if path != to_s(page.data.get("permalink"))]
        if own:
            result.redirects[page] = list(dict.fromkeys(own))


class _Excluded:
    """What `exclude_from_localization` keeps out of every language but the default one."""

    def __init__(self, build: Build) -> None:
        included = {to_s(pattern) for pattern in sequence(build.config.get("include"))}
        patterns = [
            to_s(pattern).strip("/") + "/" * build.site.tree.is_folder(normalise(to_s(pattern)))
            for pattern in sequence(build.config.get("exclude_from_localization"))
            if to_s(pattern) not in included
        ]
        self.prefixes = tuple(pattern for pattern in patterns if pattern.strip("/"))
        self._globs = [Pattern(pattern) for pattern in self.prefixes if is_pattern(pattern)]

    def names(self, path: str) -> bool:
        """Whether a pattern covers the file or a folder it stands in."""
        if path.startswith(self.prefixes):
            return True
        if not self._globs:
            return False
        names = path.split("/")
        return any(
            pattern.matches("/".join(names[: depth + 1]))
            for depth in range(len(names))
            for pattern in self._globs
        )
