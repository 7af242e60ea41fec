"""Gives every page and file of a site its URL and its place below `_site`."""

from datetime import datetime

from sitelint.jekyll.config import Config
from sitelint.jekyll.defaults import FrontMatterDefaults
from sitelint.jekyll.liquid.values import HOLE, UNKNOWN
from sitelint.jekyll.model import Page, Problem, StaticFile
from sitelint.jekyll.page_data import basename
from sitelint.jekyll.permalink import (
    Placeholders,
    add_permalink_suffix,
    destination,
    document_url,
    output_ext,
    page_url,
    static_file_url,
    unknown_placeholders,
)
from sitelint.jekyll.utils import extname, normalise, to_s, truthy


class Addresses:
    """Computes URLs after Jekyll's rules. `problems` collects permalinks at which Jekyll would stop."""

    def __init__(self, config: Config, defaults: FrontMatterDefaults, now: datetime) -> None:
        self.problems: list[Problem] = []
        self._config = config
        self._defaults = defaults
        self._now = now

    def place(self, page: Page) -> None:
        """Fill in `output_ext`, `url` and `destination`, and what Liquid sees of them."""
        permalink = self._permalink(page)
        page.output_ext = output_ext(permalink, self._config.output_ext(page.ext))
        if page.kind == "page":
            self._place_page(page, permalink)
        else:
            self._place_document(page, permalink)

    def place_file(self, file: StaticFile) -> None:
        """Fill in a static file's `url` and `destination`; note whether it is copied."""
        label = file.collection
        jekyll4 = self._config.dialect == "jekyll4"
        if jekyll4:
            ext = extname(file.relative_path)
            stem = file.relative_path[: len(file.relative_path) - len(ext)].rstrip(".")
        else:
            ext, stem = "", file.relative_path
        if label is None:
            file.url = stem + ext
        else:
            below = stem.split(f"_{label}", 1)[-1]
            name = stem.rpartition("/")[2] if jekyll4 else ""
            file.url = static_file_url(self._template(label), label, below, name) + ext
        if jekyll4:
            file.destination = destination(file.url, "")
        else:
            name = file.path.rpartition("/")[2]
            folder = file.path if label is None else file.url
            file.destination = normalise(f"{folder.rpartition('/')[0]}/{name}")
        file.data = self._defaults.all(file.relative_path, label)
        if not truthy(self._defaults.all(file.url, label).get("published", True)):
            file.unpublished_reason = "published-false"
        elif jekyll4 and label and not truthy(self._config.collections[label].get("output")):
            file.unpublished_reason = "collection-without-output"

    def _permalink(self, page: Page) -> str | None:
        value = page.data.get("permalink")
        if not truthy(value):
            return None
        if not isinstance(value, str) or not value:
            self.problems.append(Problem(page.path, f"Jekyll stops at `permalink: {to_s(value)}`"))
        return to_s(value)

    def _place_page(self, page: Page, permalink: str | None) -> None:
        page.url = page_url(
            folder=page.path.rpartition("/")[0],
            basename=basename(page.name, self._config.dialect),
            ext=page.output_ext,
            style=self._config.permalink,
            permalink=permalink,
        )
        page.destination = destination(page.url, page.output_ext, f"index{page.output_ext}")
        page.data["url"] = page.url
        page.data.setdefault("content", HOLE)
        page.data["dir"] = page.url[: page.url.rindex("/") + 1]

    def _place_document(self, page: Page, permalink: str | None) -> None:
        label = page.collection or "posts"
        template = self._template(label) if permalink is None else permalink
        name = page.name[: len(page.name) - len(extname(page.name))]
        path = page.relative_path[: len(page.relative_path) - len(extname(page.name))]
        path = path.replace(f"_{label}", "", 1)
        values = Placeholders(
            collection=label,
            data=page.data,
            basename=name,
            path=path.rstrip(".") if self._config.dialect == "jekyll4" else path,
            output_ext=page.output_ext,
            date=page.date or self._now,
            dialect=self._config.dialect,
        )
        page.url = document_url(template, values)
        page.destination = destination(page.url, page.output_ext)
        # What Jekyll does not know is left in the address.
        for unknown in unknown_placeholders(template, values) if ":" in page.url else ():
            message = f"Jekyll stops at the permalink `{template}`: it knows no `:{unknown}`"
            self.problems.append(Problem(page.path, message))
        data = page.data
        # There is a text, whatever it is.
        texts = dict.fromkeys(("content", "excerpt", "output"), HOLE)
        data |= {"next": UNKNOWN, "previous": UNKNOWN} | texts | data
        slug = to_s(data["slug"]) if truthy(data.get("slug")) else name
        folder = page.url.rstrip("/").rpartition("/")[0]
        data |= {
            "url": page.url,
            "id": f"{folder}/{slug}",
            "path": page.relative_path,
            "relative_path": page.relative_path,
            "collection": label,
        }
        if self._config.dialect == "jekyll4":
            data.setdefault("name", page.name)

    def _template(self, label: str) -> str:
        """The permalink template of a collection (`Collection#url_template`)."""
        named = self._config.collections[label].get("permalink")
        if truthy(named):
            return to_s(named)
        return add_permalink_suffix("/:collection/:path", self._config.permalink)
