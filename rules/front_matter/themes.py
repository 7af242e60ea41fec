"""What themes expect of front matter, where anything else breaks what visitors see.

Keys and kinds are told from the templates of each theme. A key that is not here may hold anything.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from sitelint.jekyll.theme import recognise

from .schema import Schema

if TYPE_CHECKING:
    from sitelint.jekyll.site import Site

_JEKYLL: Schema = {
    "**": {"permalink": "text?", "published": "flag?", "render_with_liquid": "flag?"},
    "_posts/": {"categories": "words?", "tags": "words?"},
}
# A news item without a date is shown with the day of the build.
_AL_FOLIO: Schema = {
    "_news/": {"date": "date"},
    "**": {
        **dict.fromkeys(("nav", "inline", "horizontal", "related_posts", "pretty_table", "tikzjax"), "flag?"),
        **dict.fromkeys(("nav_order", "importance"), "number?"),
    },
}
_MINIMAL_MISTAKES: Schema = {
    "**": {
        **dict.fromkeys(("author_profile", "comments", "share", "related", "read_time"), "flag?"),
        **dict.fromkeys(("toc", "toc_sticky", "show_date", "breadcrumbs"), "flag?"),
        "header": "mapping?",
    },
}
# academicpages is made of minimal-mistakes.
_OF_THEMES: Mapping[str, Schema] = {
    "al-folio": _AL_FOLIO,
    "academicpages": _MINIMAL_MISTAKES,
    "minimal-mistakes": _MINIMAL_MISTAKES,
}


def schemas(site: "Site") -> list[tuple[str, Schema]]:
    """The names and schemas that hold for a site: Jekyll's own, and that of the theme it uses."""
    theme = recognise(site.config)
    own = _OF_THEMES.get(theme or "")
    return [("Jekyll", _JEKYLL), *([(f"the theme {theme}", own)] if own else ())]
