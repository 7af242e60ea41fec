"""What a rendering is given: the page, the site, and where to ask for includes and links."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from sitelint.jekyll.liquid.values import UNKNOWN, Unknown

if TYPE_CHECKING:
    from sitelint.jekyll.dialect import Dialect
    from sitelint.jekyll.liquid.memo import Memo
    from sitelint.jekyll.liquid.parser import Template

Loader = Callable[[str], "tuple[str, str] | None"]
"""From the name of an include to its path and text; None where there is no such file."""

Finder = Callable[[str], "str | Unknown | None"]
"""From the argument of `link` or `post_url` to the URL it gives; None where there is no such page."""


def _nothing(_name: str) -> None:
    return None


def _unknown(_name: str) -> Unknown:
    return UNKNOWN


class Context:
    """The surroundings of one rendering.

    `page` and `site` are what Liquid sees under these names; `variables` are further globals (`layout`,
    `content`, `paginator`, `jekyll`, `theme`). `include_loader` serves `include` and `include_cached`,
    `relative_loader` serves `include_relative`. `link` and `post_url` give the URL as the tags would, with
    or without baseurl. `timezone` and `dialect` are the site's.

    `is_open`: variables may come from elsewhere (an include rendered by itself), so that an unset one is
    unknown, not nil. `own_filters` are those that plugins of the site define, of which nobody knows what they
    give. `templates` keeps parsed layouts and includes between pages; share one dict
    among all, and one `memo` among those with the same `site`.
    `touched` collects what was used: `site.posts`, `site.data.people`, `page.title`, `include:x.html`,
    `include_relative:x.md`, `link:x.md`.
    """

    def __init__(
        self,
        page: Mapping[str, Any],
        site: Mapping[str, Any],
        include_loader: Loader = _nothing,
        relative_loader: Loader = _nothing,
        link: Finder = _unknown,
        post_url: Finder = _unknown,
        variables: Mapping[str, Any] = MappingProxyType({}),
        timezone: str | None = None,
        dialect: "Dialect" = "jekyll4",
        is_open: bool = False,
        own_filters: frozenset[str] = frozenset(),
        templates: "dict[str, Template] | None" = None,
        memo: "Memo | None" = None,
        touched: set[str] | None = None,
    ) -> None:
        self.page = page
        self.site = site
        self.include_loader = include_loader
        self.relative_loader = relative_loader
        self.link = link
        self.post_url = post_url
        self.variables = variables
        self.timezone = timezone
        self.dialect: Dialect = dialect
        self.is_open = is_open
        self.own_filters = own_filters
        self.templates = {} if templates is None else templates
        self.memo = memo
        self.touched = set() if touched is None else touched

    def template(self, text: str, path: str, offset: int = 0) -> "Template":
        """A template that several files are made with, parsed once; `offset` is where its text begins."""
        known = self.templates.get(path)
        if known is None or (known.text is not text and known.text != text):
            from sitelint.jekyll.liquid.parser import parse

            known = self.templates[path] = parse(text, path, offset)
        return known

    def with_variables(self, variables: Mapping[str, Any]) -> "Context":
        """The same surroundings with other globals; what is used counts for both."""
        from copy import copy

        other = copy(self)
        other.variables = variables
        return other
