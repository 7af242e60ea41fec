"""URLs and places below `_site` (lib/jekyll/{url,page,document,static_file}.rb, drops/url_drop.rb)."""

import re
from collections.abc import Callable
from datetime import datetime
from typing import Any
from urllib.parse import unquote

from sitelint.jekyll.dialect import Dialect
from sitelint.jekyll.slugify import slugify
from sitelint.jekyll.utils import HTML_EXTENSIONS, downcase, extname, normalise, to_s
from sitelint.text.regex import regex

_PLACEHOLDER = regex(r":([a-z_]+)")
_SAFE = regex(r"[a-zA-Z0-9./-]+")
_UNSAFE_BYTE = regex(rb"[^A-Za-z0-9\-._~!$&'()*+,;=:@/]")
_SLASHES = regex(r"/{2,}")


def escape_path(path: str) -> str:
    """`URL.escape_path`: percent-encode what may not stand in the path of a URL."""
    if _SAFE.fullmatch(path):
        return path
    raw = path.encode("utf-8", "surrogatepass")
    return _UNSAFE_BYTE.sub(lambda match: b"%%%02X" % match[0][0], raw).decode("ascii")


def sanitize_url(url: str) -> str:
    """`URL#sanitize_url`: one slash in front, no `..` and `./`, no doubled slashes."""
    path = f"/{url}".replace("..", "/").replace("./", "")
    return _SLASHES.sub("/", path) if "//" in path else path


def add_permalink_suffix(template: str, style: str) -> str:
    """`Utils.add_permalink_suffix`: end `template` as the site's permalink style ends."""
    if style == "pretty":
        return template + "/"
    if style in ("date", "ordinal", "none"):
        return template + ":output_ext"
    return template + "/" * style.endswith("/") + ":output_ext" * style.endswith(":output_ext")


def output_ext(permalink: str | None, converted: str) -> str:
    """The extension that a page is written with: its permalink's, else that of its converter."""
    if permalink and not permalink.endswith("/"):
        return extname(permalink) or converted
    return converted


def page_url(*, folder: str, basename: str, ext: str, style: str, permalink: str | None) -> str:
    """The URL of a page that stands in `folder` (`""` for the root), `ext` being its output extension."""
    if permalink is not None:
        template = permalink
    elif ext not in HTML_EXTENSIONS:
        template = "/:path/:basename:output_ext"
    elif basename == "index":
        template = "/:path/"
    else:
        template = add_permalink_suffix("/:path/:basename", style)
    for name, value in (("path", folder), ("basename", basename), ("output_ext", ext)):
        template = template.replace(f":{name}", escape_path(value))
    return sanitize_url(template)


class Placeholders:
    """What `:name`s in the permalink of a post or document stand for (`Drops::UrlDrop`)."""

    __slots__ = ("basename", "collection", "data", "date", "dialect", "output_ext", "path")

    def __init__(
        self,
        *,
        collection: str,
        data: dict[str, Any],
        basename: str,
        path: str,
        output_ext: str,
        date: datetime,
        dialect: Dialect,
    ) -> None:
        self.collection = collection
        self.data = data
        self.basename = basename
        self.path = path
        self.output_ext = output_ext
        self.date = date
        self.dialect: Dialect = dialect

    def get(self, name: str) -> str | None:
        """The value of a placeholder; None for a name that Jekyll does not know."""
        if name in _DATES:
            return _DATES[name](self.date)
        find = _VALUES.get(name)
        return None if find is None else find(self)

    def slug(self, mode: str, *, cased: bool) -> str:
        """The slug of `data["slug"]`, or else of the file's name."""
        text = self.data.get("slug")
        if text is None:
            text = self.basename
        return slugify(text, mode, cased=cased, dialect=self.dialect) or ""

    def categories(self, change: Callable[[str], str | None]) -> str:
        """All categories, each changed, each once, as one path."""
        found = self.data.get("categories")
        named = found if isinstance(found, list) else [] if found is None else [found]
        return "/".join(dict.fromkeys(change(to_s(name)) or "" for name in named))


_VALUES: dict[str, Callable[[Placeholders], str]] = {
    "collection": lambda it: it.collection,
    "path": lambda it: it.path,
    "output_ext": lambda it: it.output_ext,
    "name": lambda it: slugify(it.basename, dialect=it.dialect) or "",
    "title": lambda it: it.slug("pretty", cased=True),
    "slug": lambda it: it.slug("default", cased=False),
    "categories": lambda it: it.categories(downcase),
    "slugified_categories": lambda it: it.categories(lambda name: slugify(name, dialect=it.dialect)),
}
# Names of days and months are written out here: strftime's depend on the machine's language.
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_DATES: dict[str, Callable[[datetime], str]] = {
    "year": lambda t: f"{t.year:04}",
    "month": lambda t: f"{t.month:02}",
    "day": lambda t: f"{t.day:02}",
    "hour": lambda t: f"{t.hour:02}",
    "minute": lambda t: f"{t.minute:02}",
    "second": lambda t: f"{t.second:02}",
    "i_day": lambda t: str(t.day),
    "i_month": lambda t: str(t.month),
    "short_month": lambda t: _MONTHS[t.month - 1][:3],
    "long_month": lambda t: _MONTHS[t.month - 1],
    "short_year": lambda t: f"{t.year % 100:02}",
    "w_year": lambda t: f"{t.isocalendar()[0]:04}",
    "week": lambda t: f"{t.isocalendar()[1]:02}",
    "w_day": lambda t: str(t.isoweekday()),
    "short_day": lambda t: _DAYS[t.weekday()][:3],
    "long_day": lambda t: _DAYS[t.weekday()],
    "y_day": lambda t: f"{t.timetuple().tm_yday:03}",
}


def document_url(template: str, values: Placeholders) -> str:
    """The URL of a post or document; a placeholder that Jekyll does not know is left as it stands."""

    def replace(match: re.Match[str]) -> str:
        name = match[1]
        bare = name[:-1] if name.endswith("_") else name
        value = values.get(bare)
        return match[0] if value is None else escape_path(value) + name[len(bare) :]

    return sanitize_url(_PLACEHOLDER.sub(replace, template))


def unknown_placeholders(template: str, values: Placeholders) -> list[str]:
    """The `:name`s of a document's permalink at which Jekyll would stop."""
    names = (match[1].removesuffix("_") for match in _PLACEHOLDER.finditer(template))
    return [name for name in names if values.get(name) is None]


def static_file_url(template: str, collection: str, path: str, name: str) -> str:
    """The URL of a file of a collection, before its extension (`StaticFile#placeholders`)."""
    values = {"collection": collection, "path": path, "output_ext": "", "name": name, "title": ""}
    for key, value in values.items():
        template = template.replace(f":{key}", escape_path(value))
    return sanitize_url(template).removesuffix("/")


def destination(url: str, ext: str, index: str = "index.html") -> str:
    """The file below `_site` for a URL: `index` in a folder, and `ext` added where the name lacks it."""
    path = normalise(unquote(url))
    if url.endswith("/"):
        return f"{path}/{index}" if path else index
    return path if path.endswith(ext) else path + ext
