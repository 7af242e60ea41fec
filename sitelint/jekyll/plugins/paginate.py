"""jekyll-paginate: the further pages of the list of posts (`/page2/` …).

Follows jekyll-paginate 1.1 `pagination.rb` and `pager.rb`.
"""

from collections.abc import Iterator

from sitelint.jekyll.model import Page, Published
from sitelint.jekyll.plugins.build import Build, integer
from sitelint.jekyll.plugins.urls import folder_of, from_path, made
from sitelint.jekyll.utils import normalise, to_s, truthy

NAME = "jekyll-paginate"


def generate(build: Build) -> Iterator[Published]:
    """Pages 2 and on of the `index.html` that the posts are paginated on."""
    per_page = integer(build.config.get("paginate"))
    template = _template(build) if per_page > 0 else None
    if template is None:
        return
    source: str | None = template.path
    if template.data.get("permalink"):
        # The plugin reads the further pages from the folder of the template's address. Where that is its
        # own, they take its permalink, and are all one page; elsewhere it finds no file, and they are empty.
        if folder_of(template.url).strip("/") == template.path.rpartition("/")[0]:
            return
        source = None
    shown = sum(not truthy(post.data.get("hidden")) for post in build.posts)
    for number in range(2, -(-shown // per_page) + 1):
        url = from_path(_path(build).replace(":num", str(number), 1) + "/")
        yield made(url, NAME, source=source, made_for=template.path)


def _path(build: Build) -> str:
    return to_s(build.config.get("paginate_path") or "/page:num")


def _template(build: Build) -> Page | None:
    """The `index.html` nearest to the pages: in the folder of `paginate_path` or one above it."""
    names = normalise(_path(build)).split("/")[:-1]
    folders = {"/".join(names[:depth]) for depth in range(len(names) + 1)}
    candidates = (
        page for page in build.pages if page.name == "index.html" and page.path.rpartition("/")[0] in folders
    )
    return max(candidates, key=lambda page: len(page.relative_path), default=None)
