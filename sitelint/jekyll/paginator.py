"""What `paginator` is in Liquid, on the template of a paginated list."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sitelint.jekyll.drops import SiteDrop
    from sitelint.jekyll.model import Page


def paginator(page: "Page", drop: "SiteDrop", further: list[str]) -> dict[str, Any] | None:
    """The first page of the list that is made from `page`; None for a page that is no such template.

    `further` are the addresses of pages 2 and on. Its `posts` are those of all pages of the list, so that
    what each of them brings is seen.
    """
    settings = page.data.get("pagination")
    enabled = isinstance(settings, dict) and bool(settings.get("enabled"))
    if not further and not enabled:
        return None
    label = settings.get("collection", "posts") if isinstance(settings, dict) else "posts"
    posts = drop.get(label if isinstance(label, str) else "posts", [])
    urls = [str(page.data["url"]), *further]
    return {
        "page": 1,
        "per_page": len(posts),
        "posts": posts,
        "total_posts": len(posts),
        "total_pages": len(urls),
        "previous_page": None,
        "previous_page_path": None,
        "next_page": 2 if further else None,
        "next_page_path": urls[1] if further else None,
        "first_page": 1,
        "first_page_path": urls[0],
        "last_page": len(urls),
        "last_page_path": urls[-1],
        "page_path": urls[0],
        "page_trail": [
            {"num": number, "path": url, "title": page.data.get("title")}
            for number, url in enumerate(urls, start=1)
        ],
    }
