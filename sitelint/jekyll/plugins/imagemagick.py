"""jekyll-imagemagick: every image of some folders again, in other widths and formats (`photo-480.webp`).

Follows the settings of jekyll-imagemagick 1.4, as al-folio uses it.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from sitelint.jekyll.model import Published
from sitelint.jekyll.plugins.build import Build, integer, mapping, sequence
from sitelint.jekyll.plugins.urls import from_path
from sitelint.jekyll.tree import Tree
from sitelint.jekyll.utils import extname, normalise, to_s, truthy

NAME = "jekyll-imagemagick"
DEFAULTS: dict[str, Any] = {
    "enabled": False,
    "input_directories": [],
    "widths": [0],
    "input_formats": [".png", ".tiff"],
    "output_formats": {},
}


def generate(build: Build) -> Iterator[Published]:
    """The variants of every image that the settings name."""
    settings = DEFAULTS | mapping(build.config.get("imagemagick"))
    if not truthy(settings["enabled"]):
        return
    formats = {to_s(name) for name in sequence(settings["input_formats"])}
    outputs = [to_s(name) for name in mapping(settings["output_formats"])]
    widths = [integer(width) for width in sequence(settings["widths"])]
    for directory in sequence(settings["input_directories"]):
        for path in _files(build.site.tree, to_s(directory)):
            extension = extname(path)
            if extension.lower() not in formats:
                continue
            stem = path[: len(path) - len(extension)]
            for output in outputs:
                for width in widths:
                    variant = f"{stem}-{width}.{output}" if width else f"{stem}.{output}"
                    yield Published(
                        from_path(variant),
                        None,
                        "generated",
                        generator=NAME,
                        generated_for=path,
                        destination=variant,
                    )


def _files(tree: Tree, directory: str) -> Iterator[str]:
    """Files below `directory` with a dot in their name, as Ruby's `**/*.*` finds them.

    Written without its last slash, it names the folders that begin so, and what stands directly in them.
    """
    if directory.endswith("/") or not directory:
        folders = [normalise(directory)]
        found = (
            path for folder in folders for path in _below(folder, tree.files_below(folder, hidden=False))
        )
    else:
        parent, _, start = normalise(directory).rpartition("/")
        folders = [
            f"{parent}/{entry.name}".lstrip("/")
            for entry in tree.entries(parent)
            if entry.is_folder and entry.name.startswith(start)
        ]
        found = (
            path
            for folder in folders
            for path in _below(folder, (one.name for one in tree.entries(folder) if not one.is_folder))
        )
    for path in found:
        name = path.rpartition("/")[2]
        if "." in name and not name.startswith("."):
            yield path


def _below(folder: str, names: Iterable[str]) -> Iterator[str]:
    return (f"{folder}/{name}".lstrip("/") for name in names)
