"""A site as Jekyll sees it: its pages, files, layouts, data and URLs."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timezone
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sitelint.disk.door import NOTES
from sitelint.jekyll import plugins
from sitelint.jekyll.config import Config
from sitelint.jekyll.data_files import DataReader, DataTree
from sitelint.jekyll.discovery import find_sites
from sitelint.jekyll.disk import Disk
from sitelint.jekyll.entry_filter import EntryFilter
from sitelint.jekyll.liquid_site import LiquidSite
from sitelint.jekyll.model import Opener, Page, Problem, Published, StaticFile, Unpublished
from sitelint.jekyll.theme import theme_named
from sitelint.jekyll.tree import Tree
from sitelint.jekyll.utils import HTML_EXTENSIONS, extname, normalise, to_s
from sitelint.text import Source

if TYPE_CHECKING:
    from sitelint.jekyll.dialect import Dialect
    from sitelint.jekyll.history import History
    from sitelint.jekyll.known_pages import KnownPages
    from sitelint.jekyll.links.references import References, Sample
    from sitelint.jekyll.links.verdict import ResolvedReference
    from sitelint.jekyll.plugins.build import Build
    from sitelint.jekyll.reader import Reader
    from sitelint.jekyll.text_files import TextFiles
    from sitelint.jekyll.url_map import UrlMap

__all__ = ["Site", "find_sites"]

_OF_ALL_PAGES = ("next_due", "further_pages", "states_of_pages", "unpublished_pages")
_SPECIAL_FOLDERS = {"_site", "_sass", "_plugins", "_posts", "_drafts"}


class Site:
    """A site, as far as Jekyll would read it. Make one with `Site.load`.

    `root` is the folder that Jekyll reads (`source`); all paths are relative to it, with `/`. `pages` are
    all pages, posts, drafts and documents, the unpublished too. `collections` hold, by label, the documents
    that Jekyll keeps, in its order, `posts` the posts. `static_files` are what it copies. Layouts, includes
    and data are found when asked for. `runs` are the runs of Jekyll that plugins ask for, mostly one.
    `left_out` are files and folders that pages are not looked for in. `sample` are pages that layouts are to
    be looked at around, where they are not to be chosen anew (`References.sample`).
    """

    def __init__(self, config: Config, now: datetime, known: "KnownPages | None") -> None:
        self.config = config
        self.root = config.source_dir
        self.now = _site_time(config, now)
        self.tree = Tree(self.root, config.disk)
        self._problems_of_files: list[Problem] = []
        self._problems_of_addresses: list[Problem] = []
        self.reader.read(known)
        self.pages: list[Page] = self.reader.pages
        self.static_files: list[StaticFile] = self.reader.static_files
        self.collections: dict[str, list[Page]] = self.reader.collections
        self.left_out: list[Unpublished] = self.reader.unpublished
        self.runs: list[Build] = []
        self.sample: Sample = {}
        self._packed_urls = b""
        self._opener: Opener | None = None

    @classmethod
    def load(
        cls,
        root: Path,
        config_files: Sequence[str] = (),
        *,
        dialect: "Dialect | None" = None,
        repository: str | None = None,
        now: datetime | None = None,
        changed: Mapping[Path, bytes | None] | None = None,
        known: "KnownPages | None" = None,
    ) -> "Site":
        """Read the site whose configuration is in `root`.

        `config_files` (relative to `root`) take the place of `_config.yml`, later ones win. `dialect`,
        `repository` (`owner/name`) are told from Gemfile and git where they are not given. `now` decides
        which posts are in the future. `changed` are files, by absolute path, that are read as if they held
        other bytes, or (None) were gone. What is `known` of pages is not read again. No file of the site
        keeps it from being loaded: see `problems`.
        """
        from sitelint.jekyll.addresses import Addresses

        config = Config(root, config_files, dialect=dialect, repository=repository, disk=Disk(changed))
        site = cls(config, now or datetime.now(timezone.utc), known)
        addresses = Addresses(config, site.reader.defaults, site.now)
        site._problems_of_addresses = addresses.problems
        plugins.before_permalinks(site)
        for page in site.pages:
            addresses.place(page)
        for file in site.static_files:
            addresses.place_file(file)
        plugins.after_permalinks(site, addresses.place)
        return site

    def __getstate__(self) -> dict[str, Any]:
        """With what all pages are looked at for, so that who unpickles it does not look at all of them."""
        import pickle

        kept = {name: getattr(self, name) for name in (*self.__dict__, *_OF_ALL_PAGES)}
        kept["_packed_urls"] = self._packed_urls or pickle.dumps(self.urls, 5)
        for name in ("reader", "urls", "by_path", "documents"):
            kept.pop(name, None)
        return kept

    def packed(self) -> "tuple[bytes, list[bytes | memoryview]]":
        """The site in bytes, and its pages."""
        import pickle

        self._opener = self._opener or Opener(self.pages)
        pages = self._opener.pack()
        return pickle.dumps(self, 5), pages

    @staticmethod
    def unpacked(packed: bytes, pages: memoryview, now: datetime | None) -> "Site":
        """The site that was `packed`, at another moment of the day; its files are as they are now.

        `pages` ends with the packed pages. What was noted of files counts for their content.
        """
        import pickle

        site: Site = pickle.loads(packed)
        site.now = _site_time(site.config, now or datetime.now(timezone.utc))

        def source(path: str) -> Source:
            return Source(path, partial(site.content, path))

        def digest(path: str) -> bytes:
            answer = NOTES.answer("content", site.tree.absolute(path))
            return answer[0] or b"" if answer else b""

        opener = site._opener
        assert opener
        opener.open(pages, source, digest)
        return site

    def size(self, path: str) -> int:
        """How many bytes a file has; 0 for one that cannot be read."""
        try:
            return self.config.disk.size(self.root / path)
        except OSError:
            return 0

    def content(self, path: str) -> bytes:
        """The bytes of a file; none of one that cannot be read."""
        try:
            return self.config.disk.read(self.root / path)
        except OSError:
            return b""

    @cached_property
    def reader(self) -> "Reader":
        """What reads its files."""
        from sitelint.jekyll.reader import Reader

        return Reader(self.config, self.tree, self.now, self._problems_of_files)

    @cached_property
    def by_path(self) -> dict[str, Page]:
        """All pages by their paths; of one that is read twice the last."""
        return {page.path: page for page in self.pages}

    @cached_property
    def documents(self) -> dict[str, Page]:
        """All pages by the `path` that Liquid knows."""
        return {page.relative_path: page for page in self.pages}

    @property
    def posts(self) -> list[Page]:
        """The posts that Jekyll keeps, oldest first."""
        return self.collections["posts"]

    @cached_property
    def next_due(self) -> datetime | None:
        """When the next post or document of the future will be published; None where there is none."""
        due = (page.date for page in self.pages if page.unpublished_reason == "future" and page.date)
        return min(due, default=None)

    @property
    def theme(self) -> str | None:
        """The theme (`theme` or `remote_theme`) whose files are not in the sources, or None."""
        return theme_named(self.config)

    @property
    def has_own_templates(self) -> bool:
        """Whether all of its layouts and includes are in the sources, as far as its settings are known."""
        return self.theme is None and self.config.is_whole

    @cached_property
    def urls(self) -> "UrlMap":
        """Everything that is published, in the order in which Jekyll writes it."""
        from sitelint.jekyll.url_map import UrlMap

        if self._packed_urls:
            import pickle

            known: UrlMap = pickle.loads(self._packed_urls)
            return known
        return UrlMap(self._published())

    def _published(self) -> Iterator[Published]:
        from sitelint.jekyll.permalink import escape_path

        for page in self.pages:
            if page.kind == "page" and page.published:
                yield Published(page.url, page.path, "page", destination=page.destination)
        yield from plugins.generated(self)
        for file in self.static_files:
            if file.published:
                # Jekyll 3's own URL of a static file in a collection is not where the file is written.
                url = escape_path(f"/{file.destination}")
                yield Published(url, file.path, "static", file.collection, destination=file.destination)
        for documents in self.collections.values():
            for page in documents:
                if page.published:
                    yield Published(
                        page.url, page.path, page.kind, page.collection, destination=page.destination
                    )

    @cached_property
    def further_pages(self) -> dict[str, list[str]]:
        """The addresses of pages 2 and on of paginated lists, by the path of the template of each."""
        found: dict[str, list[str]] = {}
        for one in plugins.paginated(self):
            found.setdefault(one.generated_for or "", []).append(one.url)
        return found

    @cached_property
    def states_of_pages(self) -> dict[str, bytes]:
        """Tells what Liquid is given of pages, part by part, from what it is given of others."""
        from sitelint.jekyll.shown import states_of_pages

        return states_of_pages(self)

    def forget_states(self) -> None:
        """Work out `states_of_pages` anew when they are asked for: a page has changed."""
        self.__dict__.pop("states_of_pages", None)

    @cached_property
    def layouts(self) -> dict[str, str]:
        """Layouts by name, with the paths of their files."""
        folder = normalise(to_s(self.config.values["layouts_dir"]))
        found = {}
        names = EntryFilter(self.config)
        for entry in sorted(self.tree.files_below(folder, hidden=False)):
            if "." in entry.rpartition("/")[2] and not names.reject("", entry, is_folder=False):
                found[entry.rpartition(".")[0]] = f"{folder}/{entry}"
        return found

    @cached_property
    def includes(self) -> dict[str, str]:
        """Includes by name, with the paths of their files."""
        folder = normalise(to_s(self.config.values["includes_dir"]))
        return {entry: f"{folder}/{entry}" for entry in sorted(self.tree.files_below(folder, hidden=True))}

    @cached_property
    def _data_reader(self) -> DataReader:
        return DataReader(self.config, self.tree, self._problems_of_files)

    @property
    def data(self) -> DataTree:
        """`site.data`; files are read when their values are asked for."""
        return self._data_reader.data

    @property
    def data_files(self) -> dict[str, str]:
        """The path of the file for each key of `site.data`, nested keys joined by dots."""
        return self._data_reader.files

    @property
    def problems(self) -> list[Problem]:
        """Files that could not be read as meant, so far."""
        return [
            *self.config.problems,
            *self.tree.problems,
            *self._problems_of_files,
            *self._problems_of_addresses,
        ]

    @cached_property
    def text_files(self) -> "TextFiles":
        """Every text file with its facts, which are worked out when asked for."""
        from sitelint.jekyll.text_files import TextFiles

        return TextFiles(self)

    @cached_property
    def history(self) -> "History":
        """Earlier versions of the site's files."""
        from sitelint.jekyll.history import History

        return History(self.root)

    @property
    def references(self) -> "list[ResolvedReference]":
        """Every reference of the published pages and its verdict, in the order of files and texts.

        Rules better ask for those of a kind: see `links.chosen`.
        """
        from sitelint.jekyll.links.chosen import every

        return every(self)

    @cached_property
    def chosen(self) -> "dict[str, list[ResolvedReference]]":
        """The references that somebody asked for, by the name of what chose them."""
        return {}

    @cached_property
    def having(self) -> "dict[str, frozenset[str]]":
        """The paths of the files of which a derived value is not empty, by its name (`derived.having`)."""
        return {}

    @cached_property
    def resolved(self) -> "References":
        """What became of all references."""
        from sitelint.jekyll.links.references import References

        return References(self)

    @cached_property
    def unpublished(self) -> list[Unpublished]:
        """Every file and folder that Jekyll leaves out, with the reason, by path."""
        found = [self._explain(one) for one in self.left_out if not self._has_a_part(one.path)]
        found += self.tree.skipped
        found += self.unpublished_pages
        found += [
            Unpublished(file.path, file.unpublished_reason, file.collection or "")
            for file in self.static_files
            if file.unpublished_reason
        ]
        return sorted([*found, *self._replaced()])

    @cached_property
    def unpublished_pages(self) -> list[Unpublished]:
        """Every page that Jekyll leaves out, with the reason."""
        return [
            Unpublished(page.path, page.unpublished_reason, page.unpublished_detail)
            for page in self.pages
            if page.unpublished_reason
        ]

    @cached_property
    def replaced(self) -> frozenset[str]:
        """The files that are written over by another one and are nowhere else on the site."""
        return frozenset(one.path for one in self._replaced())

    def _replaced(self) -> Iterator[Unpublished]:
        """Files that are written over by another one and are nowhere else on the site."""
        kept = {one.source for one in self.urls}
        for conflict in self.urls.conflicts:
            *lost, last = conflict.published
            for path in dict.fromkeys(one.source for one in lost):
                if path and path not in kept:
                    yield Unpublished(path, "replaced", last.source or last.generator)

    def _has_a_part(self, path: str) -> bool:
        """Whether a file or folder that pages are not looked for in has another part to play."""
        path = path.rstrip("/")
        name = path.rpartition("/")[2]
        return path in self._known_folders or name in ("_posts", "_drafts") or path.startswith("_config.")

    @cached_property
    def _known_folders(self) -> set[str]:
        values = self.config.values
        named = {
            normalise(to_s(values[key])) for key in ("layouts_dir", "includes_dir", "data_dir", "plugins_dir")
        }
        prefix = normalise(to_s(values["collections_dir"]))
        named |= {prefix, *(normalise(f"{prefix}/_{label}") for label in self.collections)}
        return named | _SPECIAL_FOLDERS

    def _explain(self, one: Unpublished) -> Unpublished:
        """An underscore folder with pages in it was probably meant to be a collection."""
        if one.reason == "underscore" and one.path.endswith("/"):
            folder = one.path.rstrip("/")
            for entry in self.tree.files_below(folder, hidden=False):
                ext = extname(entry)
                # jekyll-scholar reads bibliographies where they are.
                is_html = ext != ".bib" and self.config.output_ext(ext) in HTML_EXTENSIONS
                if is_html and self.reader.is_page(f"{folder}/{entry}"):
                    return one._replace(reason="undeclared-collection", detail=entry)
        return one

    @cached_property
    def liquid_site(self) -> LiquidSite:
        """What `site` is in Liquid."""
        return LiquidSite(self)


def _site_time(config: Config, now: datetime) -> datetime:
    """`site.time`: the configuration's `time`, or now."""
    if "time" not in config.values:
        return now
    from sitelint.jekyll.ruby.dates import DateError, to_time

    try:
        return to_time(config.values["time"], config.timezone) or now
    except DateError:
        return now
