"""Which Romance language a line is in, as far as that tells where `à` stood.

The second byte of `à` is a no-break space. A program that makes a space of it, or drops it, leaves a `Ã`
alone: a word of its own in French and Portuguese, the end of one in French and Italian, any part of one in
Catalan.
"""

from functools import lru_cache

from sitelint.text.regex import regex

from .tongues import SMALL_WORDS

_WORD = regex(r"[^\W\d_]+'?")

_SMALL_WORDS = {
    "fr": "le la les un une de des du au aux et est sont ce cette dans en pour sur avec sans par qui"
    " que plus pas ou se si vers depuis tous toutes leur leurs nos notre vos votre il elle ils"
    " elles jusqu' d' l' qu' n' s'",
    "it": "il lo la le gli un una in di del della dei delle dal da al alla nel nella e che per con non"
    " sono su si tutti tutte questo questa d' l' dell' all' nell' un'",
    "pt": "o a os as um uma do da dos das no na em ao e que se com sem por para mais este esta ou",
    "ca": "el la els les un una de del dels al als i en per amb que no se es si aquest aquesta d' l'"
    " com són és",
}
_OTHER_WORDS = {
    "en": "the a of and is to with for are as at be by from in it no on or this that where",
    "de": "der die das den dem des und in im ist mit von zu auf für an am als es du so nur",
}
"""`à` is in none of these."""

_KNOWN = {name: frozenset(words.split()) for name, words in (_SMALL_WORDS | _OTHER_WORDS).items()}
_KNOWN |= {name: SMALL_WORDS[name] for name in ("da", "sv", "nl")}

_NONE: frozenset[str] = frozenset()


@lru_cache(maxsize=1024)
def languages(line: str, least: int = 1) -> frozenset[str]:
    """The languages (`fr`, `it`, `pt`, `ca`) that most small words of a line are of.

    None where those are fewer than `least`, or of another language as well.
    """
    found = _WORD.findall(line.replace("’", "'"))
    words = {word.lower() for word in found if len(word) > 1 or word.islower()}  # `A` and `E` may be initials
    counts = {name: len(words & known) for name, known in _KNOWN.items()}
    most = max(counts.values())
    leading = frozenset(name for name, count in counts.items() if count == most)
    return leading if most >= least and leading <= _SMALL_WORDS.keys() else _NONE


def is_small_word(word: str, languages: frozenset[str]) -> bool:
    """Whether a word is one of the small ones of any of some languages."""
    return any(word in _KNOWN[name] for name in languages)


_A_GRAVE = regex(r" ?(?:s|quel[ea]s?|quilo)\b(?!['’])")


def starts_with_grave(after: str) -> bool:
    """Whether what follows an `à`, perhaps behind a space, makes a Portuguese word with it."""
    return _A_GRAVE.match(after) is not None


def line_around(text: str, start: int, end: int) -> str:
    """The line that a place is in, without the place, and at most `AROUND` characters on each side."""
    before = text[max(start - AROUND, 0) : start].rpartition("\n")[2]
    return before + text[end : end + AROUND].partition("\n")[0]


AROUND = 200
