"""Path patterns as `.gitignore` writes them, for `exclude` and `per-file-ignores`."""

from fnmatch import fnmatchcase


def matches(path: str, pattern: str) -> bool:
    """Whether a pattern means this file, or a folder that holds it.

    `path` has `/` between its parts and none at its start. `*`, `?` and `[…]` stay within a part, `**` spans
    any number of them. A pattern without `/` (but at its end) means that name at any depth; one with `/` is
    counted from the folder of the settings file.
    """
    parts = path.split("/")
    if pattern.startswith("./"):
        pattern = pattern[2:]
    anchored = "/" in pattern.rstrip("/")
    folder_only = pattern.endswith("/")
    wanted = [part for part in pattern.split("/") if part]
    if not wanted:
        return False
    if not anchored:
        names = parts[:-1] if folder_only else parts
        return any(fnmatchcase(name, wanted[0]) for name in names)
    longest = len(parts) - folder_only
    return _prefix_matches(parts[:longest], wanted)


def _prefix_matches(parts: list[str], wanted: list[str]) -> bool:
    """Whether `wanted` fits the first n parts for some n: the places that each part of it can reach."""
    reachable = {0}
    for part in wanted:
        if part == "**":
            reachable = set(range(min(reachable), len(parts) + 1))
        else:
            reachable = {at + 1 for at in reachable if at < len(parts) and fnmatchcase(parts[at], part)}
        if not reachable:
            return False
    # `folder/**` means what is in the folder, not a file of that name.
    return wanted[-1] != "**" or max(reachable) > len(wanted) - 1
