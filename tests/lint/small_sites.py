"""Small sites in files."""

from pathlib import Path


def write(root: Path, files: dict[str, str]) -> None:
    """Write a site's files, by their paths below its root."""
    for path, text in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, "utf-8")
