"""Which files hold what an owner wrote."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile


def is_content(file: "TextFile") -> bool:
    """Whether visitors see what the file says, and the owner wrote it: the theme's templates are left out."""
    return file.published and file.kind not in ("layout", "include")
