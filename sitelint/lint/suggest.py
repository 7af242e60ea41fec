"""The nearest known word to one that is not known."""

from collections.abc import Iterable

from sitelint.jekyll.misspelling import distance


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that `word` was probably meant to be, whatever its case, or None.

    It is for words that are wrong for certain, so it guesses more freely than `near_miss`: a third of the
    letters may differ.
    """
    word = word[:80].lower()  # a longer one is no slip of the finger, and would take its time
    most = max(len(word) // 3, 1)
    near = [(distance(word, each.lower(), most), each) for each in known]
    slips, close = min(near, default=(most, ""))
    return close if close and slips <= most else None


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """`; did you mean …?` to put behind a message, or nothing."""
    close = nearest(word, known)
    return f"; did you mean `{close}`?" if close else ""
