"""jekyll-optional-front-matter: Markdown files without front matter become pages too.

Follows jekyll-optional-front-matter 0.3 `generator.rb`.
"""

from typing import TYPE_CHECKING

from sitelint.jekyll.plugins.build import mapping
from sitelint.jekyll.ruby.globs import Pattern
from sitelint.jekyll.utils import extname, truthy

if TYPE_CHECKING:
    from sitelint.jekyll.site import Site

NAME = "jekyll-optional-front-matter"
# A repository's own papers, which become pages only where `include` names them.
_PAPERS = frozenset(
    (
        "README LICENSE LICENCE COPYING CODE_OF_CONDUCT CONTRIBUTING ISSUE_TEMPLATE PULL_REQUEST_TEMPLATE"
    ).split()
)


def apply(site: "Site") -> None:
    """Add those pages; their files stay published as they are, unless the settings remove them."""
    settings = mapping(site.config.get("optional_front_matter"))
    required = truthy(site.config.get("require_front_matter"))
    if settings.get("enabled") is False or required:
        return
    included = [(pattern.lstrip("/"), Pattern(pattern.lstrip("/"))) for pattern in site.config.include]
    new = []
    for file in site.static_files:
        # Jekyll 3 keeps the files of collections to itself.
        if not site.config.is_markdown(extname(file.path)) or (
            file.collection and site.config.dialect == "ghpages"
        ):
            continue
        name = file.path.rsplit("/", 1)[-1]
        is_paper = name[: len(name) - len(extname(name))].upper() in _PAPERS
        if not is_paper or any(
            path.startswith(start) or pattern.matches(path)
            for path in (file.path, name)
            for start, pattern in included
        ):
            new.append(file)
    site.pages.extend(site.reader.read_page(file.path) for file in new)
    if settings.get("remove_originals") is True:
        gone = set(new)
        site.static_files[:] = [file for file in site.static_files if file not in gone]
