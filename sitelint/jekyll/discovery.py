"""Where the sites are, at, above or below a path."""

import os
from pathlib import Path

from sitelint import disk
from sitelint.jekyll.config import CONFIG_NAMES
from sitelint.text.regex import regex

# Files and folders by which other programs that make sites are known.
_OTHERS = {
    "Hugo": ("hugo.toml", "hugo.yaml", "archetypes", "config/_default"),
    "Quarto": ("_quarto.yml",),
    "MkDocs": ("mkdocs.yml",),
    "Pelican": ("pelicanconf.py",),
    "Sphinx": ("conf.py", "docs/conf.py", "source/conf.py"),
    "Docusaurus": ("docusaurus.config.js", "docusaurus.config.ts"),
    "Astro": ("astro.config.mjs", "astro.config.ts"),
    "Eleventy": (".eleventy.js", "eleventy.config.js"),
    "Gatsby": ("gatsby-config.js",),
}
# Settings of Hexo that no program else has.
_OF_HEXO = regex(rb"(?m)^(?:public_dir|skip_render)[ \t]*:")
_SKIPPED = {"node_modules", "vendor", "_site"}
_MAX_DEPTH = 4


def find_sites(path: Path) -> list[Path]:
    """The roots of Jekyll sites for a file or folder: a root is a folder with a `_config.yml`.

    The folder itself, else the nearest one above it, else all below it (a few levels deep, those inside a
    site that was found left out), sorted. Empty where there is none.
    """
    folder = Path(os.path.abspath(path))
    if not disk.is_folder(folder):
        folder = folder.parent
    for candidate in (folder, *folder.parents):
        if is_site(candidate):
            return [candidate]
    return sorted(_below(folder))


def is_site(folder: Path) -> bool:
    """Whether a folder is the root of a Jekyll site."""
    return any(disk.is_file(folder / name) for name in CONFIG_NAMES) and _owner_of_config(folder) is None


def other_program(folder: Path) -> str | None:
    """The program that a folder, no site of Jekyll's, is a site of. None where nothing tells."""
    known = (name for name, signs in _OTHERS.items() if any(disk.is_there(folder / sign) for sign in signs))
    return _owner_of_config(folder) or next(known, None)


def _owner_of_config(folder: Path) -> str | None:
    """The program that is none of Jekyll's and whose settings are in a file of the same name, or None."""
    if disk.is_file(folder / "_toc.yml"):
        return "Jupyter Book"
    config = folder / CONFIG_NAMES[0]
    if disk.is_folder(folder / "source") and disk.is_file(config):
        try:
            return "Hexo" if _OF_HEXO.search(disk.read(config)) else None
        except OSError:
            return None
    return None


def _below(folder: Path) -> list[Path]:
    found = []
    todo = [(folder, 0)]
    while todo:
        current, depth = todo.pop()
        if is_site(current):
            found.append(current)
        elif depth < _MAX_DEPTH and _owner_of_config(current) is None:
            todo += [(child, depth + 1) for child in _folders(current)]
    return found


def _folders(folder: Path) -> list[Path]:
    try:
        return [
            folder / item.name
            for item in disk.names(folder)
            if item.is_dir(follow_symlinks=False)
            and not item.name.startswith(".")
            and item.name not in _SKIPPED
        ]
    except OSError:
        return []
