"""How odd a short text looks: the measure by which a damaged text is told from a healthy one.

Characters fall into a few dozen classes (accented small letter, closing quotation mark, currency sign, box
drawing …), and pairs of neighbours that writing does not produce weigh something: `©` behind `Ã`, a currency
sign behind an accented letter, a Cyrillic letter beside a Latin one. The idea of judging neighbours by class
is that of ftfy's "badness" (R. Speer); classes and weights here are our own. Words of any language, prices,
formulas, footnote marks and quotations weigh nothing.
"""

import unicodedata
from functools import lru_cache

from sitelint.text.regex import regex

_RANGES = (
    (0x0300, 0x036F, "Q"),
    (0x0531, 0x06FF, "t"),
    (0x0700, 0x08FF, "u"),
    (0x0900, 0x10FF, "t"),
    (0x1100, 0x11FF, "k"),
    (0x1200, 0x137F, "t"),
    (0x1380, 0x177F, "u"),
    (0x1780, 0x18AF, "t"),
    (0x18B0, 0x1CFF, "u"),
    (0x1D00, 0x1D3F, "u"),
    (0x1D40, 0x1D6A, "2"),
    (0x1D6B, 0x1DBF, "u"),
    (0x1DC0, 0x1DFF, "Q"),
    (0x2000, 0x200A, "s"),
    (0x200B, 0x200F, "h"),
    (0x2010, 0x2015, "-"),
    (0x2016, 0x202F, "z"),
    (0x2030, 0x2031, "w"),
    (0x2032, 0x203F, "z"),
    (0x2040, 0x206F, "h"),
    (0x2070, 0x209F, "2"),
    (0x20A0, 0x20CF, "$"),
    (0x20D0, 0x20FF, "Q"),
    (0x2100, 0x214F, "p"),
    (0x2150, 0x218F, "n"),
    (0x2190, 0x21FF, "z"),
    (0x2200, 0x22FF, "m"),
    (0x2300, 0x24FF, "z"),
    (0x2500, 0x259F, "b"),
    (0x25A0, 0x27BF, "z"),
    (0x27C0, 0x27EF, "m"),
    (0x27F0, 0x28FF, "z"),
    (0x2900, 0x2AFF, "m"),
    (0x2B00, 0x2BFF, "z"),
    (0x2C00, 0x2E7F, "u"),
    (0x2E80, 0x2FFF, "k"),
    (0x3000, 0x303F, "K"),
    (0x3040, 0x33FF, "k"),
    (0x3400, 0x4DBF, "r"),
    (0x4E00, 0x9FFF, "k"),
    (0xA000, 0xABFF, "u"),
    (0xAC00, 0xD7A3, "k"),
    (0xD7A4, 0xF8FF, "u"),
    (0xF900, 0xFAFF, "r"),
    (0xFB00, 0xFB06, "f"),
    (0xFB1D, 0xFB4F, "t"),
    (0xFE00, 0xFE0F, "h"),
    (0xFE10, 0xFE6F, "K"),
    (0xFE70, 0xFEFC, "t"),
    (0xFEFF, 0xFEFF, "h"),
    (0xFF01, 0xFF60, "K"),
    (0xFF61, 0xFF9F, "k"),
    (0xFFE0, 0xFFE6, "K"),
    (0xFFFC, 0xFFFC, "h"),
    (0x1D400, 0x1D7FF, "l"),
    (0x1F004, 0x1F004, "z"),
    (0x1F0CF, 0x1F0CF, "z"),
    (0x1F100, 0x1F2FF, "z"),
    (0x1F300, 0x1F6FF, "z"),
    (0x1F7E0, 0x1F7F0, "z"),
    (0x1F900, 0x1FAFF, "z"),
    (0x20000, 0x323AF, "r"),
    (0xE0020, 0xE007F, "h"),
)

_SINGLE = {
    "“‘«‟‛": "o",
    "„‚‹": "O",
    "¡¿": "j",
    "”›": "q",
    "’ʻʼʹ": "'",
    "»": "v",
    "…‥": "-",
    "·•™®°†‡′″": "p",
    "§¶": "§",
    "ªº": "º",
    "²³¹": "2",
    "±µ×÷¼½¾№⁄": "n",
    "©": "©",
    "√": "R",
    "∂": "D",
    "ΆΈΉΊΌΎΏΪΫ": "T",
    "€£¥¢": "$",
    "¤¦¨¬¯´¸ˆ˜ˇ˘˙˚˛˝ƒ⌐₧Ÿ΄΅": "w",
    "ÂÃ": "Â",
    "\xa0": "s",
    "\xad": "h",
    "\ufffd": "?",
    "∙⌠⌡■": "b",
    "ⁿ": "2",
    "ĸŉſ": "i",
    "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030a\u030b\u030c\u0323\u0327\u0328\u20e3": "M",
}

_ALONE = {"x": 2.0, "u": 9.0, "r": 2.0, "i": 0.5, "Q": 1.5}

_LETTER = "lLaAÂcCgGT"

_PAIRS = (
    # A capital inside a word.
    ("la", "AÂ", 2.0),
    ("c", "C", 1.0),
    ("g", "G", 1.0),
    # Two scripts in one word; Greek beside plain Latin is a formula.
    ("lLaAÂ", "cC", 2.0),
    ("cC", "lLaAÂ", 2.0),
    ("aAÂ", "gG", 2.0),
    ("gG", "aAÂ", 2.0),
    ("cC", "gG", 2.0),
    ("gG", "cC", 2.0),
    # Signs that no word touches.
    ("aAÂcCgGToOqv'jn©$p§-º2mRDbsh", "w", 2.0),
    ("w", "aAÂcCgGToOqv'jn©$p§º2mRDb", 2.0),
    ("w", "w", 1.0),
    ("w", "s-", 1.0),
    (_LETTER, "O", 2.0),
    (_LETTER, "j", 2.0),
    (_LETTER, "o", 1.0),
    ("q", _LETTER, 1.0),
    ("aAÂcC", "$n©", 2.0),
    ("gG", "$©", 2.0),
    ("G", "n", 1.0),
    ("lLgG", "T", 2.0),
    ("aAÂ", "T", 2.0),
    ("$n©", "aAÂcC", 1.0),
    ("$n©", "oOjq$n", 1.0),
    ("AÂ", "AÂ", 0.5),
    ("d", "Â", 1.0),
    ("d", "A", 2.0),
    ("Â", "a", 2.0),
    ("a", "L", 1.0),
    ("L", "i", 1.0),
    ("v", "p§$n©º2w", 1.0),
    ("kr", "t", 2.0),
    ("t", "kr", 2.0),
    ("cC", "kr", 2.0),
    ("kr", "cC", 2.0),
    ("G", "h", 1.0),
    ("aAÂcC", "º", 2.0),
    ("A", "p2", 1.0),
    ("Â", "p2", 2.0),
    ("C", "p2", 1.5),
    ("G", "p2", 0.5),
    # A section sign follows a space.
    ("aAÂCG", "§", 2.0),
    ("Â", "v", 1.0),
    ("Â", "s", 2.0),
    ("A", "h", 1.0),
    ("Â", "h", 2.0),
    ("p§2", "aAÂcC", 0.5),
    ("p§", "º", 1.5),
    ("-", "º", 1.0),
    ("º", "aAÂcC", 1.5),
    # Mathematics beside letters of words and their like.
    ("mRD", "aAÂcCn©$wjºO", 2.0),
    ("R", "p§", 2.0),
    ("m", "p§", 1.5),
    ("R", "D", 1.5),
    ("R", "m", 1.0),
    ("l", "R", 0.5),
    ("aAÂcC", "mRD", 1.5),
    ("m", "-", 0.5),
    # Lines drawn beside anything but lines.
    ("b", "aAÂcCgGTn©p§$º2joOqvmRD", 2.0),
    ("aAÂcCgGTn©p§$º2joOqvmRD", "b", 2.0),
    ("lL", "b", 1.0),
    ("b", "lL", 1.0),
    ("h", "AÂ", 1.0),
    ("oOqvjn©p§$º2mRDbw .-s", "MQ", 2.0),
)

_WEIGHT: dict[str, float] = {
    a + b: weight for firsts, seconds, weight in _PAIRS for a in firsts for b in seconds
}


# A word that ends in an accented capital, or in a small letter behind capitals; a small letter between
# capitals; accented capitals before a small letter; a sign inside a word; `Â` or `Ã` standing alone.
_CAPITAL_LAST = regex("(?<=[la])[AÂ](?![lLaAÂ])")
_TWO_FIRST = regex("(?<![lLaAÂ])L[AÂ](?=[la])")
_CAPITALS_FIRST = regex("[AÂ]{2}(?=[la])")
_SMALL_LAST = regex("[LAÂ]{2}a(?![la])")
_SMALL_GREEK_LAST = regex("[GT]{2}g(?!g)")
_SMALL_INSIDE = regex("(?<=[LAÂ])a+(?=[LAÂ])")
_SANDWICH = regex("(?<=[aAÂcC])[vqon©$2]{1,2}(?=[lLaAÂcC])")
_ALONE_A = regex("(?<![lLaAÂoOvq.])Â(?![lLaAÂ'])")


class _Classes(dict[int, str]):
    def __missing__(self, code: int) -> str:
        found = self[code] = _class_of(code)
        return found


def _class_of(code: int) -> str:
    char = chr(code)
    if code < 0x80:
        if char.isalpha():
            return "l" if char.islower() else "L"
        return "d" if char.isdigit() else " " if char.isspace() else "."
    if code < 0xA0:
        return "x"
    for chars, name in _SINGLE.items():
        if char in chars:
            return name
    if code < 0x250:
        if code >= 0x180 and char not in "ơưƠƯǎǐǒǔǍǏǑǓșțȘȚəƏȳȲǧǦǫǪ":
            return "i"
        return "a" if char.islower() else "A"
    if 0x1E00 <= code < 0x1F00:
        return "a" if char.islower() else "A"
    if code < 0x2B0:
        return "i"
    if code < 0x300:
        return "w"
    if 0x370 <= code < 0x400 or 0x1F00 <= code < 0x2000:
        if not char.isalpha() or code in (0x37F, *range(0x370, 0x378), *range(0x3D7, 0x400)):
            return "u"
        return "g" if char.islower() else "G"
    if 0x400 <= code < 0x530:
        if 0x460 <= code < 0x48A or unicodedata.category(char) == "Cn":
            return "u"
        return "c" if char.islower() else "C"
    for first, last, name in _RANGES:
        if first <= code <= last:
            emoji = code >= 0x1F300
            return "u" if not emoji and unicodedata.category(char) == "Cn" else name
    return "u"


_CLASSES = _Classes()

_PLAIN_WORD = regex("C?c{3,}|Cc{2}|G?g{3,}|Gg{2}")


def classes(text: str) -> str:
    """The class of every character, one letter each."""
    return text.translate(_CLASSES)


def is_plain_word(text: str) -> bool:
    """Whether a text is a word in Cyrillic or Greek letters: some of them can be UTF-8 in their encodings."""
    return _PLAIN_WORD.fullmatch(classes(text)) is not None


@lru_cache(maxsize=65536)
def oddness(text: str) -> float:
    """How odd `text` looks, 0 for healthy writing. Its first and last characters count only as neighbours."""
    return class_oddness(classes(text))


def class_oddness(names: str) -> float:
    """The same of a text's classes."""
    weight = _WEIGHT.get
    total = 0.0
    before = names[:1]
    for name in names[1:]:
        total += weight(before + name, 0.0)
        before = name
    for name, price in _ALONE.items():
        if name in names:
            total += price * names.count(name)
    if "A" in names or "Â" in names:
        total += 0.5 * len(_CAPITAL_LAST.findall(names)) + 2.0 * len(_ALONE_A.findall(names))
        total += 1.5 * len(_CAPITALS_FIRST.findall(names)) + 2.0 * len(_TWO_FIRST.findall(names))
    if "a" in names:
        total += len(_SMALL_LAST.findall(names)) + 2.0 * len(_SMALL_INSIDE.findall(names))
    if "g" in names:
        total += len(_SMALL_GREEK_LAST.findall(names))
    return total + len(_SANDWICH.findall(names))
