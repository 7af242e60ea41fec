"""What a page knows of itself: front matter on its defaults, and what the file's name adds.

Follows lib/jekyll/{document,page,publisher}.rb of Jekyll 4.4.
"""

import re
from collections.abc import Callable
from datetime import datetime
from typing import Any

from sitelint.jekyll.config import Config
from sitelint.jekyll.dialect import Dialect
from sitelint.jekyll.model import Page
from sitelint.jekyll.ruby.dates import DateError, to_time
from sitelint.jekyll.utils import deep_merge, extname, titleize_slug, to_s, truthy, union
from sitelint.text.regex import regex

_DATED = regex(r"(\d{2,4}-\d{1,2}-\d{1,2})-(.*)(\.[^.]+)\Z", re.DOTALL)
_DATELESS = regex(r"(.*)(\.[^.]+)\Z", re.DOTALL)


def is_post_name(path: str, dialect: Dialect) -> bool:
    """Whether the file `path` below `_posts` is a post."""
    return _dated(path, dialect) is not None


def is_draft_name(path: str) -> bool:
    """Whether the file `path` below `_drafts` is a draft: it has an extension."""
    return _DATELESS.match(path.rpartition("/")[2]) is not None


def _dated(path: str, dialect: Dialect) -> re.Match[str] | None:
    """Date, slug and extension of a path (`Document::DATE_FILENAME_MATCHER`).

    Jekyll 3 takes the date of a folder, too, and what is in the folder for the slug.
    """
    at = len(path)
    while at >= 0:
        at = path.rfind("/", 0, at)
        match = _DATED.match(path, at + 1)
        if match or dialect == "jekyll4":
            return match
    return None


def basename(name: str, dialect: Dialect) -> str:
    """A file's name without its extension; in Jekyll 4 without dots at its end."""
    stem = name[: len(name) - len(extname(name))]
    return stem.rstrip(".") if dialect == "jekyll4" else stem


def fill_page(page: Page, values: dict[str, Any], defaults: dict[str, Any], config: Config) -> None:
    """Give a page that is no document its data; note whether it is published."""
    page.data = deep_merge(defaults, values)
    if "permalink" in values and values["permalink"] is None:
        page.data["permalink"] = None
    page.slug = basename(page.name, config.dialect)
    page.ext = extname(page.name)
    page.data["name"] = page.name
    page.data.setdefault("path", page.relative_path)
    if not truthy(values.get("published", True)) and not truthy(config.values["unpublished"]):
        page.leave_out("published-false")


class DocumentReader:
    """Gives posts and documents their data. `now` is the time of the build.

    `note` is called with a page and a sentence where Jekyll would complain or stop.
    """

    def __init__(self, config: Config, now: datetime, note: Callable[[Page, str], None]) -> None:
        self._timezone = config.timezone
        self._dialect: Dialect = config.dialect
        self._now = now
        self._note = note

    def fill(
        self,
        page: Page,
        values: dict[str, Any] | None,
        defaults: dict[str, Any],
        mtime: Callable[[], datetime],
    ) -> None:
        """Give a document its data from front matter and defaults.

        `values` is None where the file cannot be read as Jekyll needs it: then it has its defaults alone,
        and neither title nor slug.
        """
        folder = "_drafts" if page.draft else f"_{page.collection}"
        data: dict[str, Any] = {"draft": page.draft, "categories": _folders_above(page.relative_path, folder)}
        page.data = data
        page.ext = extname(page.name)
        page.slug = page.name[: len(page.name) - len(page.ext)]
        self._merge(page, defaults)
        if values is not None:
            self._merge(page, values)
            if self._add_from_name(page):
                _add_categories_and_tags(page.data)
        self._add_date(page, mtime)
        if "slug" in page.data:
            page.slug = to_s(page.data["slug"])

    def fill_from_yaml(self, page: Page, value: Any, mtime: Callable[[], datetime]) -> None:
        """Give a document that is a YAML file its data: what the file holds, and nothing else."""
        page.ext = extname(page.name)
        page.slug = page.name[: len(page.name) - len(page.ext)]
        page.data = {to_s(key): item for key, item in value.items()} if isinstance(value, dict) else {}
        self._add_date(page, mtime)

    def _add_date(self, page: Page, mtime: Callable[[], datetime]) -> None:
        data = page.data
        if not truthy(data.get("date")):
            page.undated = True
            if not truthy(data.get("draft")):
                data["draft"] = page.draft
            data["date"] = mtime() if truthy(data["draft"]) else self._now
        page.date = data["date"] if isinstance(data["date"], datetime) else self._now

    def _merge(self, page: Page, other: dict[str, Any]) -> None:
        """`Document#merge_data!`: categories are joined, the date is made a time."""
        if not other:
            return
        categories = other.get("categories")
        if categories is not None:
            if isinstance(categories, str):
                categories = categories.split()
            elif not isinstance(categories, list):
                self._note(page, "`categories` should be a list")
                categories = [to_s(categories)]
            other = {**other, "categories": union(page.data["categories"], categories)}
        page.data = deep_merge(page.data, other)
        if "date" in page.data:
            page.data["date"] = self._time(page, page.data["date"])

    def _time(self, page: Page, value: Any) -> datetime | None:
        try:
            moment = to_time(value, self._timezone)
        except DateError:
            moment = None
        if moment is None:
            self._note(page, f"Jekyll stops at the date `{to_s(value)}`, which it cannot read")
        return moment

    def _add_from_name(self, page: Page) -> bool:
        """`Document#populate_title`: title, slug, extension and date from the file's name.

        False where Jekyll 3 gives up: at a name without extension.
        """
        data = page.data
        dated = _dated(page.relative_path, self._dialect)
        if dated:
            date, slug, ext = dated.groups()
            if not truthy(data.get("date")):
                data["date"] = self._time(page, date)
        else:
            plain = _DATELESS.match(page.name)
            if plain is None and self._dialect == "ghpages":
                return False
            slug, ext = plain.groups() if plain else (page.slug, None)
        if self._dialect == "jekyll4":
            slug = slug.rstrip(".")
        if not truthy(data.get("title")):
            data["title"] = titleize_slug(slug)
        for key, value in (("slug", slug), ("ext", ext)):
            if not truthy(data.get(key)):
                data[key] = value
        return True


def _add_categories_and_tags(data: dict[str, Any]) -> None:
    """`Document#populate_categories` and `populate_tags`."""
    known = data["categories"]
    named = [to_s(name) for name in (*known, *_plural(data, "category", "categories"))]
    data["categories"] = union(known, named)
    data["tags"] = _plural(data, "tag", "tags")


def _plural(data: dict[str, Any], singular: str, plural: str) -> list[Any]:
    """`Utils.pluralized_array_from_hash`: the singular's value, or else the plural's, as a flat list."""
    value = data.get(singular)
    if not truthy(value):
        value = data.get(plural)
        if isinstance(value, str):
            value = value.split()
        elif not isinstance(value, list):
            return []
    flat: list[Any] = []
    todo = [value]
    while todo:
        item = todo.pop()
        if isinstance(item, list):
            todo.extend(reversed(item))
        elif item is not None:
            flat.append(item)
    return flat


def _folders_above(relative_path: str, folder: str) -> list[str]:
    """The folders that `_posts` stands in, which are categories (`Document#categories_from_path`)."""
    if relative_path.startswith(folder):
        return []
    above = relative_path.split(folder, 1)[0]
    name = relative_path.rsplit("/", 1)[-1]
    return [part for part in above.split("/") if part not in ("", name)]
