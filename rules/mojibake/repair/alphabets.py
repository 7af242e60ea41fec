"""Which letters beyond a to z stand together in words: those of languages that write with Latin letters."""

from functools import lru_cache

from sitelint.text.regex import regex

_FRENCH = "àâæçéèêëîïôœùûüÿ"
_ITALIAN = "àèéìíòóùú"
_PORTUGUESE = "áàâãçéêíóôõúüñ"
_SPANISH = "áàçéèíïñóòúü"  # and Catalan

OF_ROMANCE = {"fr": _FRENCH, "it": _ITALIAN, "pt": _PORTUGUESE, "ca": _SPANISH}
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
    "fi": frozenset("äåöõüšž"),  # and Estonian
    "sv": frozenset("åäöé"),
    "nl": frozenset("éëïèóöü"),
    "af": frozenset("êëôéïûáèö"),
    "de": frozenset("äöüßéè"),
    "da": frozenset("æøåäöéèêóôü"),  # and Norwegian
    "is": frozenset("áðéíóúýþæöø"),  # and Faroese
    "fr": frozenset(_FRENCH),
    "it": frozenset(_ITALIAN),
    "pt": frozenset(_PORTUGUESE),
    "es": frozenset(_SPANISH),  # and Catalan
    "mt": frozenset("ċġħżàèìòù"),
    "eo": frozenset("ĉĝĥĵŝŭ"),
    "ja": frozenset("āēīōū"),  # and Māori, Hawaiian
    "zh": frozenset("āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü"),
    "sa": frozenset("āīūṛṝḷḹṃṁḥṅñṭḍṇśṣ"),
    "ko": frozenset("ŏŭ"),
    "vi": frozenset("àáâãèéêìíòóôõùúýăđĩũơư" + "".join(map(chr, range(0x1EA1, 0x1EFA, 2)))),
}
"""The letters beyond a to z of languages, by their codes in ISO 639."""

_ALL = frozenset().union(*ALPHABETS.values())

_FOREIGN = regex("[^\0-\x7f]")


def is_of_an_alphabet(letter: str) -> bool:
    """Whether one of the languages has a letter."""
    return letter.lower() in _ALL


@lru_cache(maxsize=4096)
def stand_together(word: str) -> bool:
    """Whether one of the languages has all letters of a word."""
    letters = frozenset(_FOREIGN.findall(word.lower()))
    return not letters or any(letters <= alphabet for alphabet in ALPHABETS.values())
