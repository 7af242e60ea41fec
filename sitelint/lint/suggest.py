"""The nearest known word to one that is not known."""

from collections.abc import Iterable


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that `word` was probably meant to be, whatever its case, or None."""
    import difflib  # 10 ms that only a mistake has to pay

    by_lower = {each.lower(): each for each in known}
    # A longer word is no slip of the finger, and difflib takes quadratic time on it.
    close = difflib.get_close_matches(word[:80].lower(), by_lower, n=1)
    return by_lower[close[0]] if close else None


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """`; did you mean …?` to put behind a message, or nothing."""
    close = nearest(word, known)
    return f"; did you mean `{close}`?" if close else ""
