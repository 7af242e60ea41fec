"""Words that are a slip of the keyboard away from another."""

from collections.abc import Iterable, Sequence


def near_miss(word: str, known: Iterable[str]) -> str | None:
    """The one known word that `word` was plainly meant to be; None if it is known itself, or none is near.

    Near are words of five letters or more one slip apart (a letter too many, missing, wrong, or two swapped),
    long ones two slips.
    Two candidates that are equally near are none.
    """
    found: dict[int, list[str]] = {}
    for candidate in known:
        if candidate == word:
            return None
        most = 2 if min(len(word), len(candidate)) >= 8 else 1
        if min(len(word), len(candidate)) >= 5 and abs(len(word) - len(candidate)) <= most:
            slips = distance(word, candidate, most)
            if slips <= most:
                found.setdefault(slips, []).append(candidate)
    nearest = found[min(found)] if found else []
    return nearest[0] if len(nearest) == 1 else None


def is_put_aside(key: str, known: str) -> bool:
    """Whether a key is a known one that signs or digits put out of use (`//permalink`), or the second one."""
    return key != known and key.strip("0123456789_-/#~.;:*!+ ") == known


def distance(first: str, second: str, most: int) -> int:
    """How many letters have to be inserted, removed, replaced or swapped with their neighbour.

    The optimal string alignment distance; of words that are further apart than `most`, `most + 1`. Only of
    those that have nearly the same letters it takes time proportional to the product of the lengths.
    """
    if abs(len(first) - len(second)) > most or _different_letters(first, second) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(second) + 1))
    for at, letter in enumerate(first, 1):
        before, last, row = row, before, [at]
        for to, other in enumerate(second, 1):
            cost = min(before[to] + 1, row[to - 1] + 1, before[to - 1] + (letter != other))
            if at > 1 and to > 1 and letter == second[to - 2] and first[at - 2] == other:
                cost = min(cost, last[to - 2] + 1)
            row.append(cost)
        if min(row) > most and min(before) > most:
            break
    return min(row[-1], most + 1)


def _different_letters(first: str, second: str) -> int:
    """How many letters of one word are not in the other: each takes a slip of its own."""
    rest = second
    missing = 0
    for letter in first:
        shorter = rest.replace(letter, "", 1)
        missing += len(shorter) == len(rest)
        rest = shorter
    return max(missing, len(rest))


def most_alike(word: str, known: Sequence[str], least: float) -> str | None:
    """The known word that shares most of its letters with `word`, if that is so large a part of them."""
    from difflib import get_close_matches  # wanted only where something is wrong

    return next(iter(get_close_matches(word, known, 1, least)), None)
