"""Character references in text, as far as kramdown knows them (2.4 lib/kramdown/utils/entities.rb).

`html` has large tables, and is imported for the texts that hold a reference.
"""

import re

from sitelint.text.regex import regex

_REFERENCE = regex(r"&(?:([A-Za-z0-9_:][A-Za-z0-9_.:-]*;)|#[0-9]+;|#x[0-9a-fA-F]+;)")


def character(name: str | None, decimal: str | None, hexadecimal: str | None) -> str | None:
    """The character of `&name;`, `&#decimal;` or `&#xhexadecimal;`; None for an unknown name."""
    from html import unescape
    from html.entities import name2codepoint

    if name is not None:
        code = name2codepoint.get(name)
        return "'" if name == "apos" else chr(code) if code else None
    digits = (decimal or hexadecimal or "0").lstrip("0")[:8]
    return unescape(f"&#{digits or 0};" if decimal else f"&#x{digits or 0};")


def undo_references(value: str) -> str:
    """A value or raw text as a browser gets it: kramdown escapes each `&` that begins no `&…;`."""
    return _REFERENCE.sub(_undo, value) if "&" in value else value


def _undo(match: re.Match[str]) -> str:
    from html import unescape
    from html.entities import html5

    return html5.get(match[1], match[0]) if match[1] else unescape(match[0])
