"""Which letters beyond a to z stand together in words: those of languages that write with Latin letters."""

from functools import lru_cache

from sitelint.text.regex import regex

_FRENCH = "àâæçéèêëîïôœùûüÿ"
_ITALIAN = "àèéìíòóùú"
_PORTUGUESE = "áàâãçéêíóôõúüñ"
_SPANISH = "áàçéèíïñóòúü"  # and Catalan

OF_ROMANCE = {"fr": _FRENCH, "it": _ITALIAN, "pt": _PORTUGUESE, "ca": _SPANISH}
"""The letters of the languages that `romance` knows."""

_ALPHABETS = tuple(
    map(
        frozenset,
        (
            "áčďéěíňóřšťúůýž",  # Czech
            "áäčďéíĺľňóôŕšťúýž",  # Slovak
            "čćđšž",  # Croatian and its sisters
            "ąćęłńóśźż",  # Polish
            "áéíóöőúüű",  # Hungarian
            "ăâîșțşţ",  # Romanian
            "çğıöşüâîû",  # Turkish
            "çəğıöşü",  # Azerbaijani
            "āčēģīķļņšūž",  # Latvian
            "ąčęėįšųūž",  # Lithuanian
            "äåöõüšž",  # Estonian, Finnish, Swedish
            "äöüßéè",  # German
            "æøåäöéèêóôü",  # Danish, Norwegian
            "áðéíóúýþæöø",  # Icelandic, Faroese
            _FRENCH,
            _ITALIAN,
            _PORTUGUESE,
            _SPANISH,
            "ċġħżàèìòù",  # Maltese
            "ĉĝĥĵŝŭ",  # Esperanto
            "āēīōū",  # Japanese, Māori, Hawaiian
            "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü",  # Chinese
            "āīūṛṝḷḹṃṁḥṅñṭḍṇśṣ",  # Sanskrit
            "ŏŭ",  # Korean
            "àáâãèéêìíòóôõùúýăđĩũơư" + "".join(map(chr, range(0x1EA1, 0x1EFA, 2))),  # Vietnamese
        ),
    )
)

_ALL = frozenset().union(*_ALPHABETS)

_FOREIGN = regex("[^\0-\x7f]")


def is_of_an_alphabet(letter: str) -> bool:
    """Whether one of the languages has a letter."""
    return letter.lower() in _ALL


@lru_cache(maxsize=4096)
def stand_together(word: str) -> bool:
    """Whether one of the languages has all letters of a word."""
    letters = frozenset(_FOREIGN.findall(word.lower()))
    return not letters or any(letters <= alphabet for alphabet in _ALPHABETS)
