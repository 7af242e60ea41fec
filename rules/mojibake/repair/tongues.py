"""Which of several readings of a run is told by the language that it stands in.

Two encodings may make another letter each of the same run: `fĂĽr` is `für` by Windows-1250 and `får` by
ISO-8859-2. The small words of a line tell its language, and the letters of a word are those of one language.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache

from sitelint.text.regex import regex

from .alphabets import ALPHABETS, OWN, WRITTEN_SO, foreign_letters, having, is_of_an_alphabet
from .languages import SPOKEN, Line, counts, leading, likely

_VOWELS = frozenset("aeiouyäöü")
"""What stands before an `ß`."""

CLEARLY = 2
"""So many small words more than by any other reading tell one."""


def told(ways: Mapping[str, Line], known: frozenset[str]) -> str | None:
    """The one of some readings, each with its line, whose letters belong together, if no other one's do.

    The word has to be one of the line's language; where that is not told, or in an English line, or for a
    name, which begins with a capital (as all nouns do in German), its letters have to be of any one. Then
    those of the whole line have to be. `known` are letters of the text that nothing rivals.
    """
    ways = {
        text: around
        for text, around in ways.items()
        if (text[0] != "ß" or around.before[-1:] in _VOWELS) and not _is_misplaced_capital(text, around)
    }
    if not ways or not all(map(str.isalpha, ways)):
        return None
    words = {text: _word(text, around) for text, around in ways.items()}
    lines = {text: f"{around.before}{text}{around.behind}" for text, around in ways.items()}
    letters = {text: foreign_letters(word) for text, word in words.items()}
    languages = _languages(tuple(lines.values()))
    if len(ways) == 1:
        ((only, own),) = letters.items()
        return only if not languages or "en" in languages or having(own, languages) else None
    if languages.keys() == {"de"} and words.keys() == {"ß", "ü"}:
        # Behind a vowel; but there is `auszuüben`, too.
        return None if ways["ß"].behind.startswith("b") else "ß"
    is_name = all(word[0].isupper() for word in words.values()) and languages.keys() != {"de"}
    if languages and "en" not in languages and not is_name:
        text = _of_language(letters, languages)
        if text:
            return text
    text = _fitting(letters) or _of_any(ways)
    if text or is_name or "en" in languages:
        return text
    return _fitting({text: known | foreign_letters(line) for text, line in lines.items()})


@lru_cache(maxsize=1024)
def _languages(lines: tuple[str, ...]) -> Mapping[str, tuple[int, ...]]:
    """The languages that a line may be in, and how many small words of each it has by each of its readings.

    What tells them are the words that it has by all readings, and so do letters: languages that lack one are
    left out, unless a first of all does.
    """
    counted = [counts(line) for line in lines]
    words = {name: tuple(count[name] for count in counted) for name in SPOKEN}
    least = {name: min(numbers) for name, numbers in words.items()}
    languages = leading(least, 2)
    letters = frozenset.intersection(*map(foreign_letters, lines))
    fitting = having(letters, ALPHABETS.keys() & languages)
    if _first(least) <= fitting:
        languages = fitting
    return {name: words[name] for name in languages}


def _first(words: Mapping[str, int]) -> frozenset[str]:
    """The languages that have most words."""
    most = max(words.values())
    return frozenset(name for name, count in words.items() if count == most)


def _of_language(
    letters: Mapping[str, frozenset[str]], languages: Mapping[str, tuple[int, ...]]
) -> str | None:
    """The only reading whose letters one of some languages has, or by which a line has clearly more small
    words than by any other, or whose letters the first of the languages has for its own words.
    """
    fitting = {text: having(own, languages) for text, own in letters.items()}
    found = [text for text, names in fitting.items() if names]
    if len(found) < 2:
        return found[0] if found else None
    words = {
        text: max(languages[name][place] for name in fitting[text])
        for place, text in enumerate(letters)
        if fitting[text]
    }
    best = max(found, key=lambda text: words[text])
    if all(words[best] >= words[text] + CLEARLY for text in found if text != best):
        return best
    first = _first({name: min(numbers) for name, numbers in languages.items()})
    found = [text for text in found if any(letters[text] <= OWN[name] for name in fitting[text] & first)]
    return found[0] if len(found) == 1 else None


def _of_any(ways: Iterable[str]) -> str | None:
    """The only reading whose letters any language has."""
    found = [text for text in ways if all(map(is_of_an_alphabet, text))]
    return found[0] if len(found) == 1 else None


def _is_misplaced_capital(text: str, around: Line) -> bool:
    """Whether a text is a capital behind a small letter, or by itself behind a word of small ones."""
    if len(text) > 1 or not text.isupper():
        return False
    is_word = around.before.endswith(" ") and not around.behind[:1].isalpha()
    return (around.before[:-1] if is_word else around.before)[-1:].islower()


def _fitting(letters: Mapping[str, frozenset[str]]) -> str | None:
    """The only reading whose letters one language has, if they are two or more."""
    found = [text for text, own in letters.items() if having(own)]
    return found[0] if len(found) == 1 and len(letters[found[0]]) > 1 else None


@lru_cache(maxsize=4096)
def spoken(line: Line) -> frozenset[str]:
    """The languages that a letter between two parts of a line may be of.

    They are those that the line may be in, as far as they have the other letters of its word and line. Where
    that is not told, they are those that have the letters; in an English line, those of the word.
    """
    own = foreign_letters(_word("", line))
    all_letters = foreign_letters("".join(line))
    languages = likely(line.words)
    if not languages:
        return having(own | all_letters) or having(own)
    if "en" in languages:
        return having(own)
    fitting = having(own, languages) if own else languages
    return having(all_letters, fitting) or fitting


def is_too_long(text: str, around: Callable[[], Line]) -> bool:
    """Whether what was read has letters that only Vietnamese or Pinyin has, in a word of two syllables; what
    stands around it is asked for only then.
    """
    return bool(_OF_SYLLABLES.search(text)) and len(_word(text, around())) > _LONGEST_SYLLABLE


def ends_a_word(before: str, text: str) -> bool:
    """Whether a living language that is written so has all letters of a text and of the part of a word before
    it.
    """
    return bool(having(foreign_letters(_word(text, Line(before, ""))), WRITTEN_SO))


_OF_SYLLABLES = regex("[ơưƠƯ\u1ea0-\u1ef9\u01cd-\u01dc]")
_LONGEST_SYLLABLE = 7  # nghiêng; zhuǎng

_PART_BEHIND = regex(r"[^\W\d_]{0,40}")


def _word(text: str, around: Line) -> str:
    """The word that a text is a part of; of a long one a part."""
    start, least = len(around.before), max(len(around.before) - 40, 0)
    while start > least and around.before[start - 1].isalpha():
        start -= 1
    behind = _PART_BEHIND.match(around.behind)
    return around.before[start:] + text + (behind[0] if behind else "")
