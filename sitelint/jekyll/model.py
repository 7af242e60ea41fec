"""What a site is made of: pages, static files, what is published, and what is not and why."""

import datetime
from collections.abc import Callable
from itertools import accumulate, pairwise
from typing import Any, Literal
from urllib.parse import unquote

from sitelint.disk.digest import digest, digest_of
from sitelint.jekyll.derived import ASKED, FRONT_MATTER, name_of_key
from sitelint.jekyll.front_matter import FrontMatter, Known, split
from sitelint.text import Source, Span
from sitelint.text.named_tuple import NamedTuple

PageKind = Literal["page", "post", "document"]
PublishedKind = Literal["page", "post", "document", "static", "redirect", "generated"]
Reason = Literal[
    "future",  # a post or document dated later than the build
    "published-false",  # `published: false`
    "draft",  # in _drafts, and show_drafts is off
    "other-language",  # in a language that the site is not built in, or another file is there in its place
    "limit-posts",  # older than the last limit_posts posts
    "bad-post-name",  # in _posts, its name does not begin with YYYY-MM-DD-
    "collection-without-output",  # a document of a collection that has no `output: true`
    "undeclared-collection",  # a folder _name with pages in it, and no such collection is configured
    "underscore",  # its name begins with an underscore, and no include names it
    "hidden",  # its name begins with a dot, and no include names it
    "backup",  # its name begins with # or ~, or ends with ~
    "trailing-dot",  # its name ends with a dot (Jekyll 4)
    "excluded",  # an `exclude` pattern names it
    "outside-collections-dir",  # a _posts folder outside of collections_dir
    "symlink",  # a symbolic link that leads out of the site or back into itself
    "yaml-post",  # a YAML file in _posts or _drafts, which has no content
    "not-utf8",  # a post that is not valid UTF-8
    "unreadable",  # the file cannot be read
    "replaced",  # another file has its address and is written after it
]


class Unpublished(NamedTuple):
    """A file or folder (`path` then ends with `/`) that Jekyll leaves out, and why.

    `detail` is the value that decided: the pattern, the date, the collection's name, the other file.
    """

    path: str
    reason: Reason
    detail: str


class Problem(NamedTuple):
    """Something that kept a file from being read as its author meant, in plain words."""

    path: str
    message: str


class Page:
    """A file that Jekyll renders: a page, a post or draft, or a document of a collection.

    `path` is relative to the site's root; `relative_path` is Jekyll's (for posts and documents relative to
    `collections_dir`). `data` is what `page` is in Liquid: front matter laid on its defaults, with `url`,
    `path`, `date` … added. `url` is Jekyll's (percent-encoded), `destination` the file below `_site`; both
    are `""` until permalinks are computed. A document always has a `date`; `undated` tells that it is the
    time of the build, or of a draft's file. `front` is a digest of what Jekyll reads before the content.
    `published` tells whether the page is written; if not, `unpublished_reason` says why.

    A pickled page is its path alone; its `content` is packed by an `Opener`, and found again by its number
    there. It is unpacked when the page is asked for more than its file and its state (`_PackedPage`): most
    pages of a known site are asked for nothing.
    """

    __slots__ = (
        "_data",
        "_digest",
        "_front_matter",
        "_number",
        "_opener",
        "_source",
        "collection",
        "date",
        "destination",
        "draft",
        "ext",
        "front",
        "kind",
        "name",
        "output_ext",
        "path",
        "relative_path",
        "slug",
        "undated",
        "unpublished_detail",
        "unpublished_reason",
        "url",
    )

    def __init__(
        self,
        path: str,
        kind: PageKind,
        source: Source,
        *,
        collection: str | None = None,
        relative_path: str | None = None,
    ) -> None:
        self.path = path
        self.kind = kind
        self._source = source
        self.collection = collection
        self.relative_path = path if relative_path is None else relative_path
        self.name = path.rsplit("/", 1)[-1]
        self._digest = b""
        self._number = 0
        self._opener: Opener | None = None
        self._front_matter: FrontMatter | Known | Literal[False] | None = False
        self.front = b""
        self._data: dict[str, Any] = {}
        self.date: datetime.datetime | None = None
        self.undated = False
        self.draft = False
        self.slug = ""
        self.ext = ""
        self.output_ext = ""
        self.url = ""
        self.destination = ""
        self.unpublished_reason: Reason | None = None
        self.unpublished_detail = ""

    def __reduce__(self) -> tuple[Any, ...]:
        return _packed_page, (self.path, self._opener, self._number)

    @property
    def content(self) -> tuple[Any, ...]:
        """All but the path and the file; the tree of front matter is read again."""
        block = self._front_matter
        known = block.known if isinstance(block, FrontMatter) else block
        return (known, *(getattr(self, name) for name in _PACKED[1:]))

    def leave(self, opener: "Opener", number: int) -> None:
        """Note where the page will be found once it is pickled. It changes no more."""
        self._opener = opener
        self._number = number

    @property
    def source(self) -> Source:
        """The file."""
        ASKED.names.add(self.path)
        return self._source

    @property
    def file(self) -> Source:
        """The file, for who tells by himself that somebody has asked for it."""
        return self._source

    @property
    def state(self) -> bytes:
        """Tells what became of the page, as far as the sources decide it elsewhere than in its own file.

        A document without a date has that of the run, of which the day alone counts.
        """
        if self._opener:
            return self._opener.states[self._number]
        date = self.date.date() if self.date and self.undated else self.date
        told = f"{self.path}\0{self.url}\0{self.unpublished_reason}\0{date}"
        return digest_of(told.encode("utf-8", "surrogatepass"))

    @property
    def shown(self) -> bytes:
        """Tells what Liquid is given of the page, but for what it is given of its text."""
        if self._opener:
            return self._opener.shown[self._number]
        title = str(self._data.get("title"))  # which a plugin may have taken from the text
        return digest([title.encode("utf-8", "surrogatepass"), self.state, self.front])

    @property
    def label(self) -> str:
        """The label of its collection; empty where it is in none."""
        return self._opener.labels[self._number] if self._opener else self.collection or ""

    @property
    def digest(self) -> bytes:
        """A digest of the bytes of the file."""
        if not self._digest:
            self._digest = digest_of(self._source.data)
        return self._digest

    def __repr__(self) -> str:
        return f"Page({self.path!r}, {self.kind}, {self.url!r})"

    @property
    def data(self) -> dict[str, Any]:
        """What `page` is in Liquid. A rule that asks for it has seen all of it: see `value`."""
        ASKED.names.add(FRONT_MATTER)
        return self._data

    @data.setter
    def data(self, value: dict[str, Any]) -> None:
        self._data = value

    def value(self, key: str) -> Any:
        """What a key of `page` is in Liquid; None where it is not there."""
        ASKED.names.add(name_of_key(key))
        return self._data.get(key)

    def place(self, key: str) -> Span:
        """Where the value of a key stands in its front matter: see `yaml.places.value_span`."""
        block = self.front_matter
        return block.place(key) if block else Span(0, 0)

    @property
    def front_matter(self) -> FrontMatter | None:
        """The front matter as it stands in the file; None where it has none."""
        if self._front_matter is False:
            self._front_matter = split(self._source.text)
        elif isinstance(self._front_matter, tuple):
            self._front_matter = FrontMatter(*self._front_matter, lambda: self._source.text)
        return self._front_matter

    @front_matter.setter
    def front_matter(self, value: FrontMatter | None) -> None:
        self._front_matter = value

    @property
    def known(self) -> "Known | None":
        """What is known of its front matter without its text; None where it has none."""
        block = self._front_matter
        return block.known if isinstance(block, FrontMatter) else block or None

    def renew(self, block: FrontMatter, front: bytes) -> None:
        """Take other front matter, which makes no other page of it; `data` is there already."""
        opener = self._opener
        self._front_matter, self.front, self._digest, self._opener = block, front, b"", None
        if opener:
            opener.shown[self._number] = self.shown
            self._opener = opener

    def begin_as(self, other: "Page") -> None:
        """Take what an earlier run, which found the same file, has read of its front matter."""
        self._front_matter, self.front, self._digest = other.known, other.front, other.digest

    @property
    def published(self) -> bool:
        """Whether Jekyll writes a file for it."""
        return self.unpublished_reason is None

    def leave_out(self, reason: Reason, detail: str = "") -> None:
        """Note that the page is not published, unless a reason is known already."""
        if self.unpublished_reason is None:
            self.unpublished_reason = reason
            self.unpublished_detail = detail


_PACKED = ("_front_matter", "_data", *(name for name in Page.__slots__ if name[0] != "_" and name != "path"))
"""What is packed in a pickled page."""


_TOGETHER = 16
"""Pages are packed with some others: what they have in common takes no more room, and less time."""


class Opener:
    """What unpickled pages are completed from, once it is `open`."""

    source: Callable[[str], Source]
    digest: Callable[[str], bytes]

    def __init__(self, pages: list[Page]) -> None:
        self.states = [page.state for page in pages]
        self.shown = [page.shown for page in pages]
        self.labels = [page.label for page in pages]
        self._pages = pages
        self._sizes: list[int] = []
        self._parts: list[bytes | memoryview] = []
        for number, page in enumerate(pages):
            page.leave(self, number)

    def __getstate__(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in ("states", "shown", "labels", "_pages", "_sizes")}

    def open(
        self, content: memoryview, source: Callable[[str], Source], digest: Callable[[str], bytes]
    ) -> None:
        """Take what was packed, which `content` ends with.

        The functions give by their paths the `source` of files, and the `digest` of these, if it is known.
        """
        self.source, self.digest = source, digest
        ends = [*accumulate(self._sizes, initial=len(content) - sum(self._sizes))]
        self._parts = [content[start:end] for start, end in pairwise(ends)]

    def pack(self) -> list[bytes | memoryview]:
        """All pages in bytes. What nobody has unpacked is as it was."""
        parts = [self._part(number) for number in range(-(-len(self._pages) // _TOGETHER))]
        self._sizes = [*map(len, parts)]
        if self._parts:
            self._parts = parts
        return parts

    def _part(self, number: int) -> bytes | memoryview:
        import pickle

        pages = self._together(number)
        if all(isinstance(page, _PackedPage) for page in pages):
            return self._parts[number]
        return pickle.dumps([page.content for page in pages], 5)

    def unpack(self, number: int) -> None:
        """Complete a page, and those that were packed with it."""
        import pickle

        part = number // _TOGETHER
        for page, content in zip(self._together(part), pickle.loads(self._parts[part]), strict=True):
            if isinstance(page, _PackedPage):
                page.fill(content)

    def _together(self, part: int) -> list[Page]:
        return self._pages[part * _TOGETHER : (part + 1) * _TOGETHER]


class _PackedPage(Page):
    """A page that was unpickled. It becomes a common page when it is asked for more than is known of it."""

    __slots__ = ()

    def __getattr__(self, name: str) -> Any:
        opener = self._opener
        assert opener
        if name == "_source":
            self._source = opener.source(self.path)
        elif name == "_digest":
            self._digest = opener.digest(self.path)
        else:
            opener.unpack(self._number)
        return getattr(self, name)

    def fill(self, content: tuple[Any, ...]) -> None:
        """Become a common page of this content."""
        _ = self._source, self._digest
        for name, value in zip(_PACKED, content, strict=True):
            setattr(self, name, value)
        self.__class__ = Page  # type: ignore[assignment]


def _packed_page(path: str, opener: Opener, number: int) -> _PackedPage:
    page = _PackedPage.__new__(_PackedPage)
    page.path = path
    page._opener = opener
    page._number = number
    return page


class StaticFile:
    """A file that Jekyll copies. `path`, `url`, `destination` and `collection` as for a `Page`.

    `relative_path` is what Liquid shows as the file's `path`.
    """

    __slots__ = ("collection", "data", "destination", "path", "relative_path", "unpublished_reason", "url")

    def __init__(self, path: str, relative_path: str, collection: str | None = None) -> None:
        self.path = path
        self.relative_path = relative_path
        self.collection = collection
        self.data: dict[str, Any] = {}
        self.url = ""
        self.destination = ""
        self.unpublished_reason: Reason | None = None

    def __repr__(self) -> str:
        return f"StaticFile({self.path!r}, {self.url!r})"

    @property
    def published(self) -> bool:
        """Whether Jekyll copies it."""
        return self.unpublished_reason is None


class Published(NamedTuple):
    """Something that the built site serves.

    `url` is Jekyll's, percent-encoded. `source` is the file that it is made from, None for what a plugin
    makes; then `generator` names the plugin and `generated_for` the file that it was made for (a redirect's
    target), if there is one. `destination` is the file below `_site`, decoded, where the URL alone does not
    tell it.
    """

    url: str
    source: str | None
    kind: PublishedKind
    collection: str | None = None
    generator: str = ""
    generated_for: str | None = None
    destination: str = ""

    @property
    def path(self) -> str:
        """The file below `_site`, decoded."""
        if self.destination:
            return self.destination
        path = unquote(self.url).lstrip("/")
        return path + "index.html" if not path or path.endswith("/") else path
