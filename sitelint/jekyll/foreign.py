"""What well-known themes put around a site's pages, where their files are not in the sources.

A theme's gem holds the templates that make a menu of `_data/navigation.yml`. What they make of it on every
page is told here, as a layout of a few lines, from what each theme documents; what anchors they have; and
what a page's own text, or a bibliography, makes with one of them.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.jekyll.theme import gem
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
        "al-folio-core",
        frozenset(("about",)),
        ("_layouts/about.liquid",),
        "{% if page.profile.image %}"
        '<img src="{{ page.profile.image | prepend: \'/assets/img/\' | relative_url }}" alt="">{% endif %}',
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

# al-folio since its version 1, of which a site holds no template.
_AL_FOLIO = "al_folio_core"
_SHOWN_IN_ITS_CARDS = (
    '<a href="{% if project.redirect %}{{ project.redirect }}{% else %}{{ project.url | relative_url }}'
    '{% endif %}">{{ project.title }}</a>'
    '{% if project.img %}<img src="{{ project.img | relative_url }}" alt="">{% endif %}'
    '{% if project.github %}<a href="{{ project.github }}">GitHub</a>{% endif %}'
)
_FOLDERS_OF_FIELDS = {
    "html": "/assets/html/",
    **dict.fromkeys(("pdf", "supp", "poster", "slides"), "/assets/pdf/"),
}
_PARTS = {
    _AL_FOLIO: {
        "_includes/figure.liquid": '<img src="{% if include.url %}{{ include.url }}{% else %}'
        '{{ include.path | relative_url }}{% endif %}" alt="{{ include.alt }}">',
        "_includes/audio.liquid": '<audio src="{{ include.path | relative_url }}"></audio>',
        "_includes/video.liquid": "{% if include.path contains '://' %}"
        '<iframe src="{{ include.path }}"></iframe>{% else %}'
        '<video src="{{ include.path | relative_url }}"></video>{% endif %}',
        "_includes/projects.liquid": _SHOWN_IN_ITS_CARDS,
        "_includes/projects_horizontal.liquid": _SHOWN_IN_ITS_CARDS,
        "_layouts/bib.liquid": '<div id="{{ entry.key }}"></div>'
        "{% if entry.preview %}{% if entry.preview contains '://' %}"
        '<img src="{{ entry.preview }}" alt="">{% else %}'
        '<img src="{{ entry.preview | prepend: "/assets/img/publication_preview/" | relative_url }}" alt="">'
        "{% endif %}{% endif %}"
        + "".join(
            f"{{% if entry.{field} %}}{{% if entry.{field} contains '://' %}}"
            f'<a href="{{{{ entry.{field} }}}}">{field}</a>{{% else %}}'
            f"<a href=\"{{{{ entry.{field} | prepend: '{folder}' | relative_url }}}}\">{field}</a>"
            "{% endif %}{% endif %}"
            for field, folder in _FOLDERS_OF_FIELDS.items()
        )
        + "".join(
            f'{{% if entry.{field} %}}<a href="{before}{{{{ entry.{field} }}}}">{field}</a>{{% endif %}}'
            for field, before in {
                "doi": "https://doi.org/",
                "arxiv": "http://arxiv.org/abs/",
                **dict.fromkeys(("blog", "code", "video", "website"), ""),
            }.items()
        ),
    }
}


class Frame(NamedTuple):
    """The `layouts` of a theme that make no anchors of what a site holds, and the `anchors` in them."""

    layouts: frozenset[str]
    anchors: frozenset[str]


_JUST_THE_DOCS = Frame(
    frozenset(("about", "default", "home", "minimal", "page", "post")),
    frozenset(
        "back-to-top edit-this-page jtd-head-nav-stylesheet jtd-nav-activation main-content main-header "
        "menu-button search-button search-input search-results side-bar site-nav svg-arrow-right svg-copied "
        "svg-copy svg-doc svg-external-link svg-external-link-title svg-link svg-menu svg-search top".split()
    ),
)
_MINIMA = Frame(
    frozenset(("base", "default", "home", "page", "post")),
    frozenset(("disqus_thread", "fa-stylesheet", "main-stylesheet", "nav-trigger")),
)
_MINIMAL_MISTAKES = Frame(
    frozenset(("archive", "default", "home", "search", "single", "splash")),
    frozenset(
        "ac-toc comment-form-email comment-form-location comment-form-message comment-form-name "
        "comment-form-submit comment-form-url cse-search-box-form-id cse-search-input-box-id custom-comments "
        "discourse-comments disqus_thread fb-root footer giscus-comments main masthead my_toc new_comment "
        "page-title results search site-nav static-comments utterances-comments".split()
    ),
)
_FRAME_OF_AL_FOLIO = Frame(
    frozenset(("default", "none", "page", "post")),
    frozenset(
        "bibsearch calendar-container calendar-iframe calendar-toggle-btn disqus_thread giscus_thread "
        "highlight_theme_dark highlight_theme_light light-toggle light-toggle-dark light-toggle-light "
        "light-toggle-system markdown-content navbar navbarDropdown navbarNav progress search-toggle "
        "table-of-contents toc-sidebar".split()
    ),
)
_FRAMES = {
    _AL_FOLIO: _FRAME_OF_AL_FOLIO,
    "just-the-docs": _JUST_THE_DOCS,
    "minima": _MINIMA,
    "minimal-mistakes-jekyll": _MINIMAL_MISTAKES,
}


def frame(site: "Site", layout: str) -> Frame | None:
    """What a layout of the site's theme has around a page. None where nobody knows it."""
    found = _FRAMES.get(gem(site.theme or "")) if site.config.is_whole else None
    return found if found is not None and layout in found.layouts else None


def part(site: "Site", path: str) -> str | None:
    """What a template of the site's theme does that the site does not hold; None where nobody knows."""
    return _PARTS.get(gem(site.theme or ""), {}).get(path)


def shown(site: "Site") -> Iterator[Shown]:
    """What the theme of a site shows of it, as far as that is known and the site replaces none of it."""
    theme = (site.theme or "").lower().replace("_", "-")
    for one in _SHOWN:
        if one.theme in theme and not any(map(site.tree.is_file, one.replaced_by)):
            yield one
