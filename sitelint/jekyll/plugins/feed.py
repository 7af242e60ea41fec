"""jekyll-feed: Atom feeds for posts, and as configured for collections, categories and tags.

Follows jekyll-feed 0.17 `generator.rb`.
"""

from collections.abc import Iterator
from typing import Any

from sitelint.jekyll.model import Published
from sitelint.jekyll.plugins.build import Build, mapping, sequence
from sitelint.jekyll.plugins.urls import from_path, made
from sitelint.jekyll.utils import extname, to_s
from sitelint.text.regex import regex

NAME = "jekyll-feed"
_TAG = regex(r"[A-Za-z0-9_]+")  # tags with other characters get no feed


def generate(build: Build) -> Iterator[Published]:
    """The feeds, each unless the source holds a file at that path."""
    config = mapping(build.config.get("feed"))
    paths = [*_collection_feeds(config), *_tag_feeds(build, config)]
    for path in dict.fromkeys(paths):
        if not build.has_file(path):
            extension = extname(path)
            url = from_path(path[: len(path) - len(extension)].rstrip(".") + extension)
            yield made(url, NAME, extension=extension)


def _collection_feeds(config: dict[str, Any]) -> Iterator[str]:
    """Paths of the feeds of posts and collections, and of their categories."""
    given = config.get("collections")
    collections = given if isinstance(given, dict) else {to_s(name): None for name in sequence(given)}
    settings = {to_s(name): dict(mapping(value)) for name, value in collections.items()}
    posts = settings.setdefault("posts", {})
    posts.setdefault("path", config.get("path"))
    posts.setdefault("categories", config.get("categories"))
    for name, meta in settings.items():
        folder = "/feed" if name == "posts" else f"/feed/{name}"
        for category in sequence(meta.get("categories")):
            yield f"{folder}/{to_s(category)}.xml"
        path = meta.get("path")
        yield path if isinstance(path, str) and path else f"{folder}.xml"


def _tag_feeds(build: Build, config: dict[str, Any]) -> Iterator[str]:
    """Paths of the feeds of tags: all that posts use, or those of `only`, without those of `except`."""
    used = [to_s(tag) for post in build.posts for tag in sequence(post.data.get("tags"))]
    if not config.get("tags") or not used:
        return
    settings = mapping(config.get("tags"))
    left_out = {to_s(tag) for tag in sequence(settings.get("except"))}
    only = settings.get("only")
    for tag in used if only is None else map(to_s, sequence(only)):
        if tag not in left_out and _TAG.fullmatch(tag):
            yield f"{to_s(settings.get('path') or '/feed/by_tag/')}{tag}.xml"
