"""Keys of front matter for which the layouts of themes know a few words, and no others.

What is told of a key was read in the layouts of al-folio, academicpages and minimal-mistakes; `read` finds it
in the templates of a site, which may have been changed.
"""

import re
from typing import TYPE_CHECKING

from sitelint.jekyll.derived import remembered
from sitelint.jekyll.theme import recognise
from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

if TYPE_CHECKING:
    from sitelint.jekyll.model import Page
    from sitelint.jekyll.site import Site


class Choice(NamedTuple):
    """A key and the words that it may hold.

    `keys` is a path of keys; what stands in a list there is meant, too. `read` matches in a template that
    tells only these words apart. `otherwise` is what visitors get for another word, and
    `breaks` whether that is more than what they get without the key. `layouts` are those of
    minimal-mistakes that do so, where the site does not have them in its sources. `fine` are words that
    happen to work. No `words`: the keys of `_data/navigation.yml` are meant.
    """

    keys: tuple[str, ...]
    words: tuple[str, ...]
    read: re.Pattern[str]
    otherwise: str
    breaks: bool = False
    layouts: frozenset[str] = frozenset()
    fine: tuple[str, ...] = ()


_QUOTED = regex(r"(?=[\"']([^\"'\n]{1,60})[\"'])")
_ENTRIES = regex(r"\.entries-([\w-]+)")
_SIDES = ("left", "right")
_ARCHIVES = frozenset(("categories", "category", "collection", "posts", "tag", "tags"))

CHOICES = (
    Choice(
        ("toc", "sidebar"),
        _SIDES,
        regex(r"\.toc\.sidebar *== *['\"]right['\"]"),
        "puts the table of contents on the left",
        fine=("true", "yes"),
    ),
    Choice(
        ("profile", "align"),
        _SIDES,
        regex(r"page\.profile\.align *== *['\"]left['\"]"),
        "puts the picture on the right",
    ),
    Choice(
        ("profiles", "align"),
        _SIDES,
        regex(r"(?<!\.)\bprofile\.align *== *['\"]left['\"]"),
        "puts the picture on the right",
    ),
    Choice(
        ("cv_format",),
        ("rendercv", "jsonresume"),
        regex(r"\.cv_format *== *['\"]rendercv['\"]"),
        "takes whichever CV the site has",
    ),
    Choice(
        ("entries_layout",),
        ("list", "grid"),
        regex(r"entries-\{\{[^{}]*entries_layout"),
        "shows the entries without any style",
        breaks=True,
        layouts=_ARCHIVES,
    ),
    Choice(
        ("sort_by",),
        ("title", "date"),
        regex(r"\.sort_by *== *['\"]title['\"]"),
        "does not sort the documents",
    ),
    Choice(
        ("sort_order",),
        ("forward", "reverse"),
        regex(r"\.sort_order *== *['\"]reverse['\"]"),
        "does not reverse the order",
        layouts=frozenset(("collection",)),
        fine=("asc", "ascending"),
    ),
    Choice(
        ("sidebar", "nav"),
        (),
        regex(r"site\.data\.navigation\[ *include\.nav *\]"),
        "shows an empty list",
        breaks=True,
        layouts=_ARCHIVES | {"single", "archive", "archive-taxonomy", "home", "search"},
        # Where the theme is a gem, Jekyll 4.3 takes this list from there.
        fine=("main",),
    ),
)


def known_words(site: "Site", choice: Choice) -> tuple[str, ...]:
    """The words that a key may hold on a site; none where that cannot be told."""
    if choice.words:
        return choice.words
    lists = site.data.get("navigation")
    return tuple(key for key in lists if isinstance(key, str)) if isinstance(lists, dict) else ()


def is_read(site: "Site", page: "Page", choice: Choice) -> bool:
    """Whether the layouts around a page tell these words apart, and no others."""
    for path in site.text_files.layouts_of(site.text_files[page.path]):
        layout = site.text_files.get(path)
        if layout is None:
            # It can only be the theme's, of which no file is in the sources.
            return recognise(site.config) == "minimal-mistakes" and path in choice.layouts
        included = {use.target for use in layout.facts.liquid.includes if use.target}
        if any(choice.read.search(site.text_files[one].text) for one in (path, *sorted(included))):
            return True
    return False


@remembered
def named(site: "Site") -> frozenset[str]:
    """The words that templates and style sheets of a site name, and so may know beside the theme's."""
    found: set[str] = set()
    for file in site.text_files.templates:
        found.update(_QUOTED.findall(file.text))
    for folder in ("_sass", "assets"):
        for path in site.tree.files_below(folder, hidden=False):
            if path.endswith((".css", ".scss", ".sass")):
                found.update(_ENTRIES.findall(site.text_files.source(f"{folder}/{path}").text))
    return frozenset(found)
