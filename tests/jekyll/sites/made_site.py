"""A site of a few files, written and loaded."""

from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from sitelint.jekyll.site import Site

NOW = datetime(2026, 11, 1, 12, tzinfo=timezone.utc)


def make_site(root: Path, files: dict[str, str | bytes], **options: Any) -> Site:
    """Write files (path to text or bytes) below `root` and load the site as Jekyll 4 would."""
    for path, content in files.items():
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content if isinstance(content, bytes) else content.encode())
    settings: dict[str, Any] = {"dialect": "jekyll4", "now": NOW, **options}
    return Site.load(root, **settings)
