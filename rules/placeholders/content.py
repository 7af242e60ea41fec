"""Which files hold what an owner wrote."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile


def is_content(file: "TextFile") -> bool:
    """Whether visitors see what the file says, and the owner wrote it.

    The theme's layouts and includes are left out, and so are pages that are wholly a template's demo: those
    are `template-page`'s.
    """
    if not file.published or file.kind in ("layout", "include"):
        return False
    if file.kind != "page":
        return True
    from .survey import read

    return read(file).whole is None
