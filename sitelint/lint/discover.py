"""Which sites the paths of a command line belong to."""

import os
from collections.abc import Iterable
from pathlib import Path

from sitelint import disk
from sitelint.jekyll.discovery import find_sites, other_program
from sitelint.text.named_tuple import NamedTuple


class Target(NamedTuple):
    """A site, or a folder of loose pages, and what of it is to be checked.

    `root` is absolute. `only` are absolute paths of files or folders; None is everything. `loose` tells that
    no configuration makes a site of it. `asked` is the folder that was asked for, where that is no site and
    this one lies in it.
    """

    root: Path
    only: frozenset[Path] | None = None
    loose: bool = False
    asked: Path | None = None

    @property
    def told(self) -> str:
        """What to say where a folder that was asked for is no site, or `""`."""
        if not (self.loose or self.asked):
            return ""
        instead = (
            f"so the site in {self.root.relative_to(self.asked)} is read"
            if self.asked
            else "so its pages are read one by one"
        )
        folder = self.asked or self.root
        other = other_program(folder)
        what = f"a site of {other}, not of Jekyll" if other else "no Jekyll site (no _config.yml)"
        return f"{folder} is {what}, {instead}"

    @property
    def is_files(self) -> bool:
        """Whether only files of it were named, and no folder."""
        return self.only is not None and not any(disk.is_folder(path) for path in self.only)

    def wanted(self, root: Path) -> list[str] | None:
        """The wanted files and folders relative to `root`, the folder Jekyll reads; None is everything."""
        if self.only is None:
            return None
        # A symbolic link on the way to the site leads to the same site; one in the site is a file of its own.
        real = [path.parent.resolve() / path.name for path in self.only]
        if any(root.is_relative_to(path) for path in real):
            return None
        return [path.relative_to(root).as_posix() for path in real if path.is_relative_to(root)]


def find_targets(paths: Iterable[str]) -> tuple[list[Target], list[str]]:
    """The targets of the given paths, each site once, and a line for every path that leads nowhere.

    A path belongs to the nearest folder above it (or to itself) that holds a Jekyll configuration; a folder
    that lies in no site stands for all sites below it.
    """
    targets: dict[Path, Target] = {}
    problems: list[str] = []
    for given in paths:
        path = Path(os.path.abspath(given))
        try:
            path.stat()
            if disk.is_folder(path):
                disk.names(path)
        except OSError as error:
            problems.append(f"{given}: {error.strerror}")
            continue
        for target in _targets(path):
            known = targets.setdefault(target.root, target).only
            both = None if known is None or target.only is None else known | target.only
            targets[target.root] = target._replace(only=both)
    return list(targets.values()), problems


def _targets(path: Path) -> list[Target]:
    folder = path if disk.is_folder(path) else path.parent
    sites = find_sites(folder)
    if sites and folder.is_relative_to(sites[0]):
        return [Target(sites[0], None if path == sites[0] else frozenset((path,)))]
    if sites and path == folder:
        return [Target(site, asked=folder) for site in sites]
    return [Target(folder, None if path == folder else frozenset((path,)), loose=True)]
