r"""Ruby's character classes, which are not Python's: `[[:alpha:]]`, `[[:alnum:]]` and `\p{Word}`.

Compared with Ruby 3.1 over all of Unicode: they agree but for some marks of rare scripts, and characters that
only one of the two knows.
"""

from unicodedata import category, combining

from sitelint.text.regex import regex

# Symbols that Unicode counts as alphabetic.
_CIRCLED = regex("[\u24b6-\u24e9\U0001f130-\U0001f149\U0001f150-\U0001f169\U0001f170-\U0001f189]")

# What a word boundary looks at besides Python's `\w`: marks and connectors.
MARKS = "\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u203f\u2040\u20d0-\u20f0\ufe00-\ufe0f\ufe20-\ufe2f"


def is_alpha(character: str) -> bool:
    """Ruby's `[[:alpha:]]`: letters, and vowel signs."""
    if character <= "\x7f" or character.isalpha():
        return character.isalpha()
    kind = category(character)
    if kind == "Mn":
        sign = not combining(character) and not "\ufe00" <= character <= "\ufe0f"
        return sign or "\u05b0" <= character <= "\u065f"
    return kind in ("Nl", "Mc") or _CIRCLED.match(character) is not None


def is_alnum(character: str) -> bool:
    """Ruby's `[[:alnum:]]`."""
    return is_alpha(character) or category(character) == "Nd"


def is_word(character: str) -> bool:
    r"""Ruby's `\p{Word}`: letters, digits, marks and connectors."""
    if character <= "\x7f":
        return character.isalnum() or character == "_"
    kind = category(character)
    return kind[0] in "LM" or kind in ("Nl", "Nd", "Pc") or _CIRCLED.match(character) is not None
