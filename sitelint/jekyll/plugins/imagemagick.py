"""jekyll-imagemagick: every image of some folders again, in other widths and formats (`photo-480.webp`).

Follows the settings of jekyll-imagemagick 1.4, as al-folio uses it.
"""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sitelint.jekyll.model import Published
from sitelint.jekyll.plugins.build import Build, integer, mapping, sequence
from sitelint.jekyll.plugins.urls import from_path
from sitelint.jekyll.utils import extname, to_s, truthy

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
        for path in _files(build.source_dir, to_s(directory)):
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
                        path=variant,
                    )


def _files(root: Path, directory: str) -> Iterator[str]:
    """Files below `directory`, in order; like Ruby's `**`, without hidden ones and through no link.

    Written without its last slash, it names the folders that begin so, and what stands directly in them.
    """
    deep = directory.endswith("/") or not directory
    parent, _, start = directory.strip("/").rpartition("/")
    if ".." in directory.split("/"):
        return
    if deep:
        yield from _walk(root, directory.strip("/"), deep=True)
        return
    try:
        names = sorted(entry.name for entry in os.scandir(root / parent) if entry.is_dir())
    except OSError:
        return
    for name in names:
        if name.startswith(start):
            yield from _walk(root, f"{parent}/{name}".lstrip("/"), deep=False)


def _walk(root: Path, directory: str, *, deep: bool) -> Iterator[str]:
    for folder, folders, names in os.walk(root / directory):
        folders[:] = sorted(name for name in folders if not name.startswith(".")) if deep else []
        at = Path(folder).relative_to(root)
        yield from (
            (at / name).as_posix() for name in sorted(names) if "." in name and not name.startswith(".")
        )
