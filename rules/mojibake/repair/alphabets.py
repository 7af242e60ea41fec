"""Which letters beyond a to z stand together in words: those of languages that write with Latin letters."""

from collections.abc import Iterable
from functools import lru_cache

from sitelint.text.regex import regex

_COMMONEST_FIRST = {
    "cs": "íáěéžčřýšůúňťďó",
    "sk": "áíčžýéšúľťôňäďóŕĺ",
    "hr": "čšžćđ",  # and its sisters
    "pl": "łęąóżśćńź",
    "hu": "áéöóíőüúű",
    "ro": "ășîțâşţ",
    "tr": "ışüçğöâîû",
    "az": "əışüöçğ",
    "lv": "āīēšūņļžķčģ",
    "lt": "ėšžųįūčąę",
    "fi": "äö åšž",
    "et": "äõüö šž",
    "sv": "äöå é",
    "nl": "ëéïèöóü",
    "af": "êëéïôûèáö",
    "de": "üäöß éè",
    "da": "øåæ éöäèüóêô",  # and Norwegian
    "is": "áðíóéúöæþý ø",  # and Faroese
    "fr": "éàèêçôâîûùïëœ æüÿ",
    "it": "àèùòìé íóú",
    "pt": "ãçáéíóêõâúôà ñü",
    "es": "óíáéñúü",
    "ca": "àóéèíòçúïü ñá",
    "mt": "ħġċżàèìòù",
    "eo": "ĉĝŭŝĵĥ",
    "ja": "ōūēāī",  # and Māori, Hawaiian
    "zh": "àāáǎìīíǐèēéěòōóǒùūúǔüǜǖǘǚ",
    "sa": "āśṛṇīṣūḥñṭṃḍṅḷṝṁḹ",
    "ko": "ŏŭ",
    "vi": "àáđôưạơếảốêệóớấúộắéụíềồậọợờâùòịẹèãầặăỏổìẽĩõũý",
}
"""The letters beyond a to z of languages, by their codes in ISO 639, about as common as their order tells.
Behind a space are those of loanwords and names.
"""

ALPHABETS = {name: frozenset(letters.replace(" ", "")) for name, letters in _COMMONEST_FIRST.items()}
"""The letters of each language."""

OWN = {name: frozenset(letters.partition(" ")[0]) for name, letters in _COMMONEST_FIRST.items()}
"""Those of its own words."""

OF_ROMANCE = {name: ALPHABETS[name] for name in ("fr", "it", "pt", "ca")}
"""The letters of the languages that `romance` knows."""

ALPHABETS["vi"] |= frozenset(map(chr, range(0x1EA1, 0x1EFA, 2)))

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


def share(letter: str, languages: Iterable[str]) -> float:
    """How much of the letters beyond a to z of some languages one of these letters is, about."""
    shares = [_SHARES[name].get(small(letter), 0.0) for name in languages]
    return sum(shares) / len(shares) if shares else 0.0


_ROMANIZED = frozenset(("ja", "zh", "sa", "ko", "eo"))
"""Hardly any text is in these: a few names and words."""

WRITTEN_SO = ALPHABETS.keys() - _ROMANIZED
"""The others."""

_SHARES = {
    name: {
        letter: (0.03 if name in _ROMANIZED else 0.3) * 0.7**place
        for place, letter in enumerate(letters.replace(" ", ""))
    }
    for name, letters in _COMMONEST_FIRST.items()
}
"""Of letters in their order each is about so much rarer than the one before."""


def having(letters: frozenset[str], languages: Iterable[str] = ALPHABETS) -> frozenset[str]:
    """Those of some languages that have some letters, if there are any letters."""
    return frozenset(name for name in languages if letters and letters <= ALPHABETS[name])


@lru_cache(maxsize=4096)
def stand_together(word: str) -> bool:
    """Whether one of the languages has all letters of a word."""
    letters = foreign_letters(word)
    return not letters or bool(having(letters))
