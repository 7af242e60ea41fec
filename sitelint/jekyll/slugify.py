"""Names made fit for URLs, as Jekyll's `Utils.slugify` (lib/jekyll/utils.rb)."""

import re
import unicodedata
from typing import Any

from sitelint.jekyll.dialect import Dialect
from sitelint.jekyll.utils import downcase, to_s
from sitelint.text.regex import regex

MODES = ("raw", "default", "pretty", "ascii", "latin")

_SPACES = regex(r"[ \t\r\n\f\v]+")
_NOT_ASCII = regex(r"[^A-Za-z0-9]+")
_PRETTY = "._~!$&'()+,;=@"
_SIGNS = "".join(sign for sign in map(chr, range(128)) if not sign.isalnum())
_NOT_WORD = regex(f"[{re.escape(_SIGNS)}]+")
_NOT_PRETTY = regex(f"[{re.escape(''.join(sign for sign in _SIGNS if sign not in _PRETTY))}]+")

# What the gem i18n writes for letters that Unicode does not take apart.
_LATIN = {
    "Æ": "AE", "Ð": "D", "×": "x", "Ø": "O", "Þ": "Th", "ß": "ss", "æ": "ae", "ð": "d", "ø": "o", "þ": "th",
    "Đ": "D", "đ": "d", "Ħ": "H", "ħ": "h", "ı": "i", "Ĳ": "IJ", "ĳ": "ij", "ĸ": "k", "Ŀ": "L", "ŀ": "l",
    "Ł": "L", "ł": "l", "ŉ": "'n", "Ŋ": "NG", "ŋ": "ng", "Œ": "OE", "œ": "oe", "Ŧ": "T", "ŧ": "t",
}  # fmt: skip


def slugify(
    text: Any, mode: str = "default", *, cased: bool = False, dialect: Dialect = "jekyll4"
) -> str | None:
    """`text` as a slug; None for None.

    `raw` replaces white space by hyphens, `default` everything but letters, marks and digits, `pretty` keeps
    some punctuation as well, `ascii` keeps A-Z, a-z, 0-9, `latin` takes accents off first; any other mode
    leaves the text. All but `cased` make it lower case.
    """
    if text is None:
        return None
    slug = to_s(text)
    if mode in MODES:
        slug = _hyphenate(_transliterate(slug) if mode == "latin" else slug, mode, dialect)
        slug = slug.removeprefix("-").removesuffix("-")
    return slug if cased else downcase(slug)


def _hyphenate(text: str, mode: str, dialect: Dialect) -> str:
    if mode == "raw":
        return _SPACES.sub("-", text)
    if mode == "ascii":
        return _NOT_ASCII.sub("-", text)
    if not text.isascii():
        is_word = _is_letter if dialect == "jekyll4" else _is_alnum
        text = "".join(char if char < "\x80" or is_word(char) else "\x00" for char in text)
    return (_NOT_PRETTY if mode == "pretty" else _NOT_WORD).sub("-", text)


def _is_letter(char: str) -> bool:
    r"""Jekyll 4: `[\p{M}\p{L}\p{Nd}]`."""
    category = unicodedata.category(char)
    return category[0] in "LM" or category == "Nd"


def _is_alnum(char: str) -> bool:
    """Jekyll 3: Ruby's `[[:alnum:]]`: letters, letter-like numbers, and the marks that spell vowels."""
    category = unicodedata.category(char)
    if category in ("Mn", "Mc"):
        vowel_point = "\u05b0" <= char <= "\u065f"
        return (not unicodedata.combining(char) or vowel_point) and not "\ufe00" <= char <= "\ufe2f"
    return category[0] == "L" or category in ("Nd", "Nl") or "\u24b6" <= char <= "\u24e9"


def _transliterate(text: str) -> str:
    """ASCII for the letters of Latin-1 and Latin Extended-A, `?` for every other character."""
    return "".join(char if char < "\x80" else _ascii(char) for char in text)


def _ascii(char: str) -> str:
    if char in _LATIN:
        return _LATIN[char]
    if not "À" <= char <= "ž" or char == "÷":
        return "?"
    return unicodedata.normalize("NFD", char)[0]
