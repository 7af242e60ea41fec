"""Where a site that plugins build once for every language has its pages."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.jekyll.model import Page, Published
from sitelint.jekyll.plugins.build import Build, Place, below
from sitelint.jekyll.utils import to_s

if TYPE_CHECKING:
    from sitelint.jekyll.site import Site


def place(site: "Site", runs: list[Build]) -> None:
    """Tell every page that the default language does not take, or takes elsewhere, where it is then.

    What `page.url` is in Liquid stays as it is: without the language.
    """
    homes: dict[Page, Build] = {}
    for run in runs:
        for page in run.all_pages():
            homes.setdefault(page, run)
    moved = {page: Place(page.url, page.destination) for page, run in homes.items() if run.moves(page)}
    for run in runs:
        run.places = {page: moved[page] for page in run.all_pages() if page in moved} | run.places
    for page in moved:
        home = homes[page]
        url, path = home.place(page)
        page.url, page.destination = f"/{home.prefix}{url.removeprefix('/')}", home.prefix + path
    for page in site.pages:
        if page not in homes:
            page.leave_out("other-language", to_s(page.data.get("lang")))


def copies(run: Build) -> Iterator[Published]:
    """What a run for another language publishes of the site's own files.

    A page that only this language takes is known by itself, as `place` put it there.
    """
    for page in (*run.pages, *run.documents()):
        url, path = run.place(page)
        if page.destination != run.prefix + path:
            yield below(run.prefix, Published(url, page.path, page.kind, page.collection, destination=path))
    for file in run.static_files:
        if file.published:
            one = Published(file.url, file.path, "static", file.collection, destination=file.destination)
            yield below(run.prefix, one)
