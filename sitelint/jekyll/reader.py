"""Reads the files of a site as Jekyll's readers do (lib/jekyll/{reader,collection}.rb, readers/*.rb).

Of a file without front matter only the first bytes are read, of a picture or an archive nothing.
"""

from collections.abc import Iterator
from datetime import datetime, timezone
from functools import partial
from typing import Any

from sitelint import disk
from sitelint.jekyll.config import Config
from sitelint.jekyll.defaults import FrontMatterDefaults
from sitelint.jekyll.entry_filter import EntryFilter
from sitelint.jekyll.front_matter import front_digest, has_header, split
from sitelint.jekyll.known_pages import KnownPages
from sitelint.jekyll.model import Page, PageKind, Problem, Reason, StaticFile, Unpublished
from sitelint.jekyll.page_data import DocumentReader, fill_page, is_draft_name, is_post_name
from sitelint.jekyll.plugins import post_folders
from sitelint.jekyll.sort_documents import sort_documents
from sitelint.jekyll.tree import Tree
from sitelint.jekyll.utils import extname, normalise, to_s, truthy
from sitelint.jekyll.yaml.psych import YamlError, load_value
from sitelint.text import Source

# Formats that begin with other bytes than `---`: not opened to look for front matter.
_NEVER_PAGES = frozenset(
    ".png .jpg .jpeg .gif .webp .avif .ico .bmp .tif .tiff .pdf .zip .gz .bz2 .xz .7z .tar .rar .mp3 .mp4 "
    ".m4a .m4v .mov .avi .webm .ogg .ogv .wav .flac .woff .woff2 .ttf .otf .eot .docx .pptx .xlsx".split()
)
_YAML = (".yaml", ".yml")
_BOM = b"\xef\xbb\xbf"


class Reader:
    """Everything that Jekyll finds in a site's source, before permalinks and plugins.

    `pages`: pages, posts, drafts and documents, the unpublished too. `collections`: the documents of each
    label that Jekyll keeps, in its order. `static_files` hold those of collections at the end. What goes
    wrong is added to `problems`.
    """

    def __init__(self, config: Config, tree: Tree, now: datetime, problems: list[Problem]) -> None:
        self.pages: list[Page] = []
        self.static_files: list[StaticFile] = []
        self.collections: dict[str, list[Page]] = {label: [] for label in config.collections}
        self.unpublished: list[Unpublished] = []
        self.problems = problems
        self.defaults = FrontMatterDefaults(config, tree.names)
        self._config = config
        self._tree = tree
        self._now = now
        self._filter = EntryFilter(config)
        self._documents = DocumentReader(config, now, self._note)
        self._post_folders = post_folders(config)
        self._collections_dir = normalise(to_s(config.values["collections_dir"]))
        self._show_all = truthy(config.values["unpublished"])
        self._known: KnownPages | None = None

    def read(self, known: KnownPages | None) -> None:
        """Read the whole site, but for the front matter of pages that are `known`."""
        self._known = known
        self._read_folders()
        if self._config.dialect == "jekyll4":
            self._read_included_files()
        self.pages.sort(key=lambda page: page.name)
        self.static_files.sort(key=lambda file: file.relative_path)
        self._sort_posts()
        for label in self._config.collections:
            if label not in ("posts", "data"):
                self._read_collection(label)
        self._known = None

    def read_page(self, path: str) -> Page:
        """A page from any file of the source, with or without front matter; for plugins that want one."""
        return self._page(self._file(path))

    def is_page(self, path: str) -> bool:
        """Whether a file of the source has front matter, going by its first line."""
        return self._read_head(path) is not None

    def _note(self, page: Page, message: str) -> None:
        self.problems.append(Problem(page.path, message))

    def _skip(self, path: str, reason: Reason, detail: str = "") -> None:
        self.unpublished.append(Unpublished(path, reason, detail))

    def _read_folders(self) -> None:
        """`Reader#read_directories`: what is in a folder comes behind what is in its subfolders.

        That order decides which of two pages of the same name and URL is written last.
        """
        destination = normalise(to_s(self._config.values["destination"]))
        todo = [""]
        files: list[list[str]] = []
        while todo:
            folder = todo.pop()
            here = []
            for entry in self._tree.entries(folder):
                path = f"{folder}/{entry.name}" if folder else entry.name
                rejected = self._filter.reject(folder, entry.name, is_folder=entry.is_folder)
                if rejected:
                    self._skip(path + "/" * entry.is_folder, *rejected)
                elif not entry.is_folder:
                    here.append(path)
                elif path != destination:
                    todo.append(path)
            for above in [folder] if folder or not self._post_folders else self._post_folders:
                self._read_posts(above)
            files.append(here)
        for here in reversed(files):
            for path in here:
                self._read_file(path)

    def _read_file(self, path: str) -> None:
        source = self._file_with_header(path)
        if source is None:
            self.static_files.append(StaticFile(path, f"/{path}"))
        else:
            self._add(self._page(source))

    def _read_included_files(self) -> None:
        """`Reader#read_included_excludes`: single files that `include` names, wherever they are."""
        known = {page.path for page in self.pages} | {file.path for file in self.static_files}
        for pattern in self._config.include:
            path = normalise(pattern)
            if path and path not in known and self._tree.is_file(path):
                known.add(path)
                self._read_file(path)

    def _read_posts(self, folder: str) -> None:
        """`PostReader`: the posts and drafts in `_posts` and `_drafts` of one folder."""
        for magic, is_draft in (("_posts", False), ("_drafts", True)):
            base = f"{folder}/{magic}" if folder else magic
            if not self._tree.is_folder(base):
                continue
            if self._collections_dir and not folder.startswith(self._collections_dir):
                self._skip(f"{base}/", "outside-collections-dir", self._collections_dir)
                continue
            for entry in self._accepted(base, base, hidden=False):
                named = is_draft_name(entry) if is_draft else is_post_name(entry, self._config.dialect)
                if not named:
                    self._skip(f"{base}/{entry}", "bad-post-name", entry)
                else:
                    self._read_post(f"{base}/{entry}", is_draft)

    def _read_post(self, path: str, is_draft: bool) -> None:
        page = self._document(self._file(path), "posts", is_draft)
        if is_draft and not truthy(self._config.values["show_drafts"]):
            page.leave_out("draft")
        if not self._is_known(path) and page.source.decoded.bad_offset is not None:
            page.leave_out("not-utf8")
        if page.ext in _YAML:
            page.leave_out("yaml-post")
        self._hold_back(page)
        self._add(page)
        if page.published:
            self.collections["posts"].append(page)

    def _sort_posts(self) -> None:
        """Posts by date; `limit_posts` keeps the last ones (`Site#limit_posts!`)."""
        posts = self.collections["posts"]
        sort_documents(posts, {}, all_dated=not truthy(self._config.values["future"]))
        limit = self._config.values["limit_posts"]
        if limit > 0:
            for page in posts[:-limit]:
                page.leave_out("limit-posts", str(limit))
            del posts[:-limit]

    def _read_collection(self, label: str) -> None:
        """`Collection#read`."""
        meta = self._config.collections[label]
        relative = "_" + "".join(
            char for char in label if char.isascii() and (char.isalnum() or char in "_-.")
        )
        folder = normalise(f"{self._collections_dir}/{relative}")
        kept = self.collections[label]
        for entry in self._accepted(folder, relative, hidden=True):
            path = f"{folder}/{entry}"
            source = self._file_with_header(path)
            if source is None:
                self.static_files.append(StaticFile(path, f"{relative}/{entry}", label))
                continue
            page = self._document(source, label, False)
            self._add(page)
            if page.data.get("published", True) is False and not self._show_all:
                page.leave_out("published-false")
            else:
                kept.append(page)
            self._hold_back(page)
            if not truthy(meta.get("output")):
                page.leave_out("collection-without-output", label)
        jekyll4 = self._config.dialect == "jekyll4"
        sort_documents(kept, meta if jekyll4 else {}, all_dated=False)

    def _hold_back(self, page: Page) -> None:
        """`Publisher#publish?` of a post or document."""
        if not truthy(page.data.get("published", True)) and not self._show_all:
            page.leave_out("published-false")
        meta = self._config.collections[page.collection or "posts"]
        future = truthy(self._config.values["future"]) or (
            self._config.dialect == "jekyll4" and truthy(meta.get("future"))
        )
        if not future and page.date and int(page.date.timestamp()) > int(self._now.timestamp()):
            page.leave_out("future", page.date.isoformat())
        if self._config.dialect == "ghpages" and page.undated and (future or not truthy(meta.get("output"))):
            del page.data["date"]  # Jekyll 3 does not ask such a document for its date

    def _accepted(self, folder: str, base: str, *, hidden: bool) -> Iterator[str]:
        """Files below `folder` that the filter lets through; `base` is the folder as patterns name it."""
        for entry in sorted(self._tree.files_below(folder, hidden=hidden)):
            rejected = self._filter.reject(base, entry, is_folder=False)
            if rejected:
                self._skip(f"{folder}/{entry}", *rejected)
            else:
                yield entry

    def _add(self, page: Page) -> None:
        self.pages.append(page)
        # The text of all pages at once would take much memory; when each is worked on, it is decoded again.
        page.source.let_go()

    def _page(self, source: Source) -> Page:
        page = Page(source.path, "page", source)
        defaults = self.defaults.all(source.path, "pages")
        fill_page(page, self._values(page) or {}, defaults, self._config)
        return page

    def _document(self, source: Source, label: str, is_draft: bool) -> Page:
        kind: PageKind = "post" if label == "posts" else "document"
        path = source.path
        relative = path.removeprefix(f"{self._collections_dir}/") if self._collections_dir else path
        if self._post_folders:
            # The folder of a post's language is none of its categories.
            above = next((folder for folder in self._post_folders if path.startswith(f"{folder}/")), None)
            relative = relative.removeprefix(f"{above}/")
        page = Page(path, kind, source, collection=label, relative_path=relative)
        page.draft = is_draft
        modified = partial(self._modified, path)
        if extname(path) in _YAML:
            self._documents.fill_from_yaml(page, self._yaml(page), modified)
        else:
            defaults = self.defaults.all(relative, label)
            self._documents.fill(page, self._values(page), defaults, modified)
        return page

    def _yaml(self, page: Page) -> Any:
        """The value of a document that is a YAML file; Jekyll stops where it cannot be read."""
        page.front = front_digest(page.source, None)
        try:
            return load_value(page.source.text)
        except YamlError as error:
            self._note(page, f"line {error.line}: {error.message}")
            return None

    def _values(self, page: Page) -> dict[str, Any] | None:
        """The front matter of a file; None where Jekyll cannot read it, `{}` where there is none."""
        known = self._known.get(page.path) if self._known else None
        if known:
            page.begin_as(known)
        elif page.source.decoded.bad_offset is None:
            page.front_matter = split(page.source.text)
            page.front = front_digest(page.source, page.front_matter)
        else:
            page.front_matter = None
            page.front = front_digest(page.source, None)
            self._note(page, "is not UTF-8; Jekyll does not read its front matter")
            return None
        front = page.front_matter
        if front is None:
            return {}
        if front.error is not None:
            self._note(page, f"line {front.error.line}: {front.error.message}")
            return None
        return {to_s(key): value for key, value in front.values.items()}

    def _modified(self, path: str) -> datetime:
        try:
            return datetime.fromtimestamp(disk.modified(self._tree.absolute(path)), timezone.utc)
        except (OSError, ValueError, OverflowError):
            return self._now

    def _is_known(self, path: str) -> bool:
        return self._known is not None and self._known.get(path) is not None

    def _file(self, path: str) -> Source:
        """A file, which is read when somebody asks for it, if it is known."""
        return Source(
            path, partial(self._read_bytes, path) if self._is_known(path) else self._read_bytes(path)
        )

    def _file_with_header(self, path: str) -> Source | None:
        """A file that begins with a line `---`; None for any other, which is not read on."""
        if self._is_known(path):
            return self._file(path)
        data = self._read_head(path)
        return None if data is None else Source(path, data)

    def _read_bytes(self, path: str) -> bytes:
        try:
            return self._config.disk.read(self._tree.absolute(path))
        except OSError as error:
            self.problems.append(Problem(path, f"cannot be read: {error.strerror}"))
            return b""

    def _read_head(self, path: str) -> bytes | None:
        """The bytes of a file that begins with a line `---`; None for any other, which is not read on."""
        if extname(path).lower() in _NEVER_PAGES:
            return None
        try:
            data = self._config.disk.read_if(self._tree.absolute(path), 8, lambda head: head[:3] == b"---")
        except OSError as error:
            self.problems.append(Problem(path, f"cannot be read: {error.strerror}"))
            return None
        if data.startswith(_BOM + b"---"):
            self.problems.append(
                Problem(path, "a BOM before the front matter makes Jekyll copy the file as it is")
            )
        return data if has_header(data) else None
