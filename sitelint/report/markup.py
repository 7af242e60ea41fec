"""Words of a report as HTML: escaped, and with `code` between backticks set as such."""

from html import escape

from sitelint.report.style import visible
from sitelint.text.regex import regex

_CODE = regex(r"`([^`]+)`")


def plain(text: str) -> str:
    """Text for an element or an attribute: it can neither end it nor turn the direction of what follows."""
    return escape(visible(text))


def inline(text: str) -> str:
    """A message. Its code is isolated, so that Arabic or Hebrew in it does not move the words around it."""
    return _CODE.sub(r'<code dir="auto">\1</code>', plain(text))


def path_name(path: str) -> str:
    """A path, isolated for the same reason, which may be broken behind its slashes."""
    return f"<bdi>{plain(path).replace('/', '/<wbr>')}</bdi>"
