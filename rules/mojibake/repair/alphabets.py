"""Which letters beyond a to z stand together in words: those of languages that write with Latin letters."""

from collections.abc import Iterable
from functools import lru_cache

from sitelint.text.regex import regex

_FRENCH = "àâæçéèêëîïôœùûüÿ"
_ITALIAN = "àèéìíòóùú"
_PORTUGUESE = "áàâãçéêíóôõúüñ"
_CATALAN = "áàçéèíïñóòúü"  # and Spanish

OF_ROMANCE = {"fr": _FRENCH, "it": _ITALIAN, "pt": _PORTUGUESE, "ca": _CATALAN}
"""The letters of the languages that `romance` knows."""

ALPHABETS = {
    "cs": frozenset("áčďéěíňóřšťúůýž"),
    "sk": frozenset("áäčďéíĺľňóôŕšťúýž"),
    "hr": frozenset("čćđšž"),  # and its sisters
    "pl": frozenset("ąćęłńóśźż"),
    "hu": frozenset("áéíóöőúüű"),
    "ro": frozenset("ăâîșțşţ"),
    "tr": frozenset("çğıöşüâîû"),
    "az": frozenset("çəğıöşü"),
    "lv": frozenset("āčēģīķļņšūž"),
    "lt": frozenset("ąčęėįšųūž"),
    "fi": frozenset("äåöšž"),
    "et": frozenset("äöõüšž"),
    "sv": frozenset("åäöé"),
    "nl": frozenset("éëïèóöü"),
    "af": frozenset("êëôéïûáèö"),
    "de": frozenset("äöüßéè"),
    "da": frozenset("æøåäöéèêóôü"),  # and Norwegian
    "is": frozenset("áðéíóúýþæöø"),  # and Faroese
    "fr": frozenset(_FRENCH),
    "it": frozenset(_ITALIAN),
    "pt": frozenset(_PORTUGUESE),
    "es": frozenset("áéíñóúü"),
    "ca": frozenset(_CATALAN),
    "mt": frozenset("ċġħżàèìòù"),
    "eo": frozenset("ĉĝĥĵŝŭ"),
    "ja": frozenset("āēīōū"),  # and Māori, Hawaiian
    "zh": frozenset("āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü"),
    "sa": frozenset("āīūṛṝḷḹṃṁḥṅñṭḍṇśṣ"),
    "ko": frozenset("ŏŭ"),
    "vi": frozenset("àáâãèéêìíòóôõùúýăđĩũơư" + "".join(map(chr, range(0x1EA1, 0x1EFA, 2)))),
}
"""The letters beyond a to z of languages, by their codes in ISO 639."""

_FOREIGN = regex("[^\0-\x7f]")
_ALL = frozenset().union(*ALPHABETS.values())


def small(text: str) -> str:
    """A text in small letters; `İ` counts as `ı`, for only Turkish and its sisters have either."""
    return text.replace("İ", "ı").lower()


def foreign_letters(text: str) -> frozenset[str]:
    """The letters beyond a to z of a text, small."""
    return frozenset(filter(str.isalpha, _FOREIGN.findall(small(text))))


def is_of_an_alphabet(letter: str) -> bool:
    """Whether one of the languages has a letter."""
    return small(letter) in _ALL


def is_of_any(letter: str, languages: Iterable[str]) -> bool:
    """Whether any of some languages has a letter."""
    return any(small(letter) in ALPHABETS[name] for name in languages)


def having(letters: frozenset[str], languages: Iterable[str] = ALPHABETS) -> frozenset[str]:
    """Those of some languages that have some letters, if there are any letters."""
    return frozenset(name for name in languages if letters and letters <= ALPHABETS[name])


@lru_cache(maxsize=4096)
def stand_together(word: str) -> bool:
    """Whether one of the languages has all letters of a word."""
    letters = foreign_letters(word)
    return not letters or bool(having(letters))
