"""Ruby's character classes, which are not Python's: `[[:alpha:]]`, `[[:alnum:]]` and `\\p{Word}`."""

from unicodedata import category


def is_alpha(character: str) -> bool:
    """Ruby's `[[:alpha:]]`."""
    return character.isalpha() or (character > "\x7f" and category(character) in ("Nl", "Mn", "Mc"))


def is_alnum(character: str) -> bool:
    """Ruby's `[[:alnum:]]`."""
    return is_alpha(character) or category(character) == "Nd"


def is_word(character: str) -> bool:
    r"""Ruby's `\p{Word}`."""
    if character <= "\x7f":
        return character.isalnum() or character == "_"
    return character.isalpha() or category(character) in ("Nl", "Nd", "Mn", "Mc", "Me", "Pc")
