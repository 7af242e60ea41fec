"""What well-known themes show of a site's own settings and data, where their files are not in the sources.

A theme's gem holds the templates that make a menu of `_data/navigation.yml`. What they make of it on every
page is told here, as a layout of a few lines, from what each theme documents.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.text.named_tuple import NamedTuple

if TYPE_CHECKING:
    from sitelint.jekyll.site import Site


class Shown(NamedTuple):
    """What a theme shows on the pages of its `layouts`, unless a site has its own of one of `replaced_by`."""

    theme: str
    layouts: frozenset[str]
    replaced_by: tuple[str, ...]
    text: str


_OF_MINIMAL_MISTAKES = frozenset(
    (
        *("default", "single", "archive", "archive-taxonomy", "home", "splash", "posts", "collection"),
        *("category", "categories", "tag", "tags", "search"),
    )
)
_OF_BEAUTIFUL_JEKYLL = frozenset(("base", "default", "home", "page", "post", "minimal"))

_SHOWN = (
    Shown(
        "minimal-mistakes",
        _OF_MINIMAL_MISTAKES,
        ("_layouts/default.html", "_includes/masthead.html"),
        "{% for link in site.data.navigation.main %}"
        '<a href="{{ link.url | relative_url }}">{{ link.title }}</a>'
        "{% endfor %}",
    ),
    Shown(
        "minimal-mistakes",
        _OF_MINIMAL_MISTAKES,
        ("_layouts/default.html", "_includes/sidebar.html", "_includes/author-profile.html"),
        '{% if site.author.avatar %}<img src="{{ site.author.avatar | relative_url }}" alt="">{% endif %}',
    ),
    Shown(
        "beautiful-jekyll",
        _OF_BEAUTIFUL_JEKYLL,
        ("_layouts/base.html", "_includes/nav.html"),
        "{% for link in site.navbar-links %}{% if link[1].first %}"
        "{% for child in link[1] %}{% for part in child %}"
        '<a href="{{ part[1] | relative_url }}">{{ part[0] }}</a>'
        "{% endfor %}{% endfor %}"
        '{% else %}<a href="{{ link[1] | relative_url }}">{{ link[0] }}</a>{% endif %}{% endfor %}',
    ),
)


def shown(site: "Site") -> Iterator[Shown]:
    """What the theme of a site shows of it, as far as that is known and the site replaces none of it."""
    theme = (site.theme or "").lower().replace("_", "-")
    for one in _SHOWN:
        if one.theme in theme and not any(map(site.tree.is_file, one.replaced_by)):
            yield one
