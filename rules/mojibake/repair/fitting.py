"""How well a character fits where it would stand: between its neighbours, and beside the words nearby."""

from functools import lru_cache

from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

from .nearby import IN_SUPERSCRIPT, word_points
from .oddness import classes

_LETTERS = "lLaAÂcCgGTftk"
_OF_FORMULAS = "\U0001d400"
"""Where letters and figures of mathematics begin, which stand in no words."""

_NOTE_MARKS = "†‡§¶*∗#✝✞✠✉★☆✦✧♠♣♥♦♯◊○●□■△▲"
"""What stands in superscript behind a name, as a rule."""

_JOINED = "⚕⚖✈🌾🍳🍼🎓🎤🎨🏫🏭💻💼🔧🔬🚀🚒🦯🦼🦽🦰🦱🦲🦳❤💋👦👧👨👩🧑🤝♀♂🌈☠⚧🔥🩹🗨🦺⬛❄💨💫"
"""What is joined to another emoji, by `emoji-zwj-sequences.txt`."""

TAKES_STYLE = regex(
    "[\u203c\u2049\u2122\u2139\u2194-\u2199\u21a9\u21aa\u231a\u231b\u2328\u23cf\u23e9-\u23f3\u23f8-\u23fa\u24c2\u25aa"
    "\u25ab\u25b6\u25c0\u25fb-\u25fe\u2600-\u2604\u260e\u2611\u2614\u2615\u2618\u261d\u2620\u2622\u2623\u2626\u262a\u262e"
    "\u262f\u2638-\u263a\u2640\u2642\u2648-\u2653\u265f\u2660\u2663\u2665\u2666\u2668\u267b\u267e\u267f\u2692-\u2697\u2699"
    "\u269b\u269c\u26a0\u26a1\u26a7\u26aa\u26ab\u26b0\u26b1\u26bd\u26be\u26c4\u26c5\u26c8\u26ce\u26cf\u26d1\u26d3\u26d4"
    "\u26e9\u26ea\u26f0-\u26f5\u26f7-\u26fa\u26fd\u2702\u2705\u2708-\u270d\u270f\u2712\u2714\u2716\u271d\u2721\u2728\u2733"
    "\u2734\u2744\u2747\u274c\u274e\u2753-\u2755\u2757\u2763\u2764\u2795-\u2797\u27a1\u27b0\u27bf\u2934\u2935\u2b05-\u2b07"
    "\u2b1b\u2b1c\u2b50\u2b55\u3030\u303d\u3297\u3299\U0001f170\U0001f171\U0001f17e\U0001f17f\U0001f202\U0001f237"
    "\U0001f321\U0001f324-\U0001f32c\U0001f336\U0001f37d\U0001f396\U0001f397\U0001f399-\U0001f39b\U0001f39e"
    "\U0001f39f\U0001f3cb-\U0001f3ce\U0001f3d4-\U0001f3df\U0001f3f3\U0001f3f5\U0001f3f7\U0001f43f\U0001f441"
    "\U0001f4fd\U0001f549\U0001f54a\U0001f56f\U0001f570\U0001f573-\U0001f579\U0001f587\U0001f58a-\U0001f58d"
    "\U0001f590\U0001f5a5\U0001f5a8\U0001f5b1\U0001f5b2\U0001f5bc\U0001f5c2-\U0001f5c4\U0001f5d1-\U0001f5d3"
    "\U0001f5dc-\U0001f5de\U0001f5e1\U0001f5e3\U0001f5e8\U0001f5ef\U0001f5f3\U0001f5fa\U0001f6cb"
    "\U0001f6cd-\U0001f6cf\U0001f6e0-\U0001f6e5\U0001f6e9\U0001f6f0\U0001f6f3]"
)
"""Signs that Unicode shows as text unless U+FE0F follows, and all emoji of the Basic Multilingual Plane, for
many texts have it there as well (the properties Emoji and Emoji_Presentation of `emoji-data.txt`).
"""

_TAKES_COLOUR = regex(
    "[\u261d\u26f9\u270a-\u270d\U0001f385\U0001f3c2-\U0001f3c4\U0001f3c7\U0001f3ca-\U0001f3cc\U0001f442\U0001f443"
    "\U0001f446-\U0001f450\U0001f466-\U0001f478\U0001f47c\U0001f481-\U0001f483\U0001f485-\U0001f487\U0001f48f"
    "\U0001f491\U0001f4aa\U0001f574\U0001f575\U0001f57a\U0001f590\U0001f595\U0001f596\U0001f645-\U0001f647"
    "\U0001f64b-\U0001f64f\U0001f6a3\U0001f6b4-\U0001f6b6\U0001f6c0\U0001f6cc\U0001f90c\U0001f90f"
    "\U0001f918-\U0001f91f\U0001f926\U0001f930-\U0001f939\U0001f93c-\U0001f93e\U0001f977\U0001f9b5\U0001f9b6"
    "\U0001f9b8\U0001f9b9\U0001f9bb\U0001f9cd-\U0001f9cf\U0001f9d1-\U0001f9dd\U0001fac3-\U0001fac5"
    "\U0001faf0-\U0001faf8]"
)
"""People and hands, whose skin may have a colour (the property Emoji_Modifier_Base of `emoji-data.txt`)."""

_REGIONAL = regex("[\U0001f1e6-\U0001f1ff]")
"""Two of them are a flag."""

_FEELING = regex("[\U0001f600-\U0001f64f\U0001f910-\U0001f917\U0001f920-\U0001f92f\U0001f970-\U0001f97a]")
"""Faces and gestures: a sentence ends with one rather than with a thing."""

_ENDS = frozenset(("", "\n", ".", "!", ")"))

_TEXT_EMOJI = regex("[\u00a9\u00ae\u203c-\u3299\U0001f000-\U0001f9ff#*0-9]")


class Place(NamedTuple):
    """Where a character would stand: its neighbours, their classes, whether a quotation is open, words."""

    left: str
    right: str
    beside: str
    in_quotes: bool
    words: tuple[str, ...]

    @classmethod
    def between(cls, left: str, right: str, in_quotes: bool, words: tuple[str, ...]) -> "Place":
        """The place between two characters, either of which may be empty."""
        return cls(left, right, classes(left or " ") + classes(right or " "), in_quotes, words)

    @property
    def in_word(self) -> bool:
        """Whether letters stand on both sides."""
        return self.beside[0] in _LETTERS and self.beside[1] in _LETTERS


def fit(char: str, kind: str, place: Place) -> float:
    """Points for how well a character, of a class, fits between its neighbours."""
    if kind in _LETTERS:
        return -6.0 if char >= _OF_FORMULAS else _fit_letter(char, kind, place.beside)
    special = _SPECIAL.get(char)
    if special:
        return special(place)
    if kind == "h":
        return -12.0
    if kind == "2" and place.beside[0] not in _LETTERS + "dm2" and place.left not in tuple(")]}"):
        return -8.0  # a small figure stands behind something
    points = -6.0 if place.in_word else -2.0 if place.beside[0] in _LETTERS else 0.0
    if "\U0001f3fb" <= char <= "\U0001f3ff":
        return 4.0 if _TAKES_COLOUR.match(place.left) else -14.0
    if IN_SUPERSCRIPT in place.words:
        points += 6.0 if char in _NOTE_MARKS else -6.0
    if place.left == "\u200d":
        return points + (8.0 if char in _JOINED else -4.0)
    points += _fit_style(char, place.right)
    if _REGIONAL.match(char):
        return points + (10.0 if _REGIONAL.match(place.left) or _REGIONAL.match(place.right) else -6.0)
    if kind in "zb":
        if place.left == " " and place.right in _ENDS and _FEELING.match(char):
            points += 3.0
        if kind == "b" and char < "\u2580" and "b" not in place.beside:
            points -= 5.0  # a line of a drawing stands beside others
        points += word_points(char, place.words)
    return points


def _fit_style(char: str, right: str) -> float:
    """Points by whether U+FE0F follows, which most write behind a picture that Unicode shows as text."""
    is_picture = char >= "\U0001f000"
    if TAKES_STYLE.match(char):
        return 4.0 if right == "\ufe0f" else -1.5 if is_picture else 0.0
    return 0.0 if right != "\ufe0f" else -2.0 if is_picture else -10.0


@lru_cache(maxsize=16384)
def _fit_letter(char: str, kind: str, beside: str) -> float:
    in_word = beside[0] in _LETTERS, beside[1] in _LETTERS
    points = 4.0
    if not any(in_word):
        points = 3.0 if char in "àÀ" else 0.0 if char in "áéèóíåæøÁÉÍÓÅØ" else -5.0
    for name, inside in zip(beside, in_word, strict=True):
        if inside and _script(name) != _script(kind):
            points -= 10.0
    if kind in "AÂCGT" and beside[0] in "lacg":
        points -= 10.0
    elif kind in "acg" and beside[0] in "LAÂCGT" and beside[1] not in "lacg":
        points -= 6.0
    elif kind in "AÂCGT" and not in_word[0] and beside[1] in "lacg":
        points += 2.0
    return points


def _script(kind: str) -> str:
    return "latin" if kind in "lLaAÂf" else "cyrillic" if kind in "cC" else "greek" if kind in "gGT" else kind


def _closing_quote(place: Place) -> float:
    if place.beside[0] == " " or place.in_word:
        return -6.0
    if place.in_quotes:
        return 6.0
    return -8.0 if place.left and place.left in _NEVER_CLOSED else -3.0


_NEVER_CLOSED = "\"'(*>"
"""What stands before no `”` that ends nothing."""


def _opening_quote(place: Place) -> float:
    return 2.0 if place.beside[0] in " ." and place.beside[1] in _LETTERS else -8.0


def _hyphen(place: Place) -> float:
    return 5.0 if all(name in _LETTERS + "d" for name in place.beside) else -6.0


def _apostrophe(place: Place) -> float:
    if place.beside[0] not in _LETTERS + "d":
        return -6.0
    return 3.0 if place.beside[1] in _LETTERS else 0.0 if place.left == "s" else -3.0


def _dash(place: Place) -> float:
    """Between two words, with a space on both sides or on none."""
    return 0.0 if (place.beside[0] == " ") == (place.beside[1] == " ") else -5.0


def _short_dash(place: Place) -> float:
    """The same, and between figures; the long one is rather without spaces."""
    return 4.0 if place.beside == "dd" else 1.0 + _dash(place) if place.beside[0] == " " else _dash(place)


def _ellipsis(place: Place) -> float:
    return -4.0 if place.beside[1] in _LETTERS + "d" else 1.0 if place.beside[0] in _LETTERS else 0.0


def _joiner(place: Place) -> float:
    left = place.beside[0] == "z" or place.left == "\ufe0f"
    return 12.0 if left and place.beside[1] == "z" else 3.0 if place.beside == "tt" else -14.0


def _emoji_style(place: Place) -> float:
    return 8.0 if _TEXT_EMOJI.match(place.left) else -6.0


def _ends_clause(place: Place) -> float:
    return -8.0 if place.beside[0] == " " else 0.0


def _mark(place: Place) -> float:
    return 0.0 if "t" in place.beside else -14.0


_SPECIAL = {
    "\u201d": _closing_quote,
    "\u2018": _opening_quote,
    "\u201c": _opening_quote,
    "\u201e": _opening_quote,
    "\u2010": _hyphen,
    "\u2013": _short_dash,
    "\u2014": _dash,
    "\u2019": _apostrophe,
    "\u2026": _ellipsis,
    "\u200d": _joiner,
    "\u200e": _mark,
    "\u200f": _mark,
    "\u200c": _mark,
    "\u2001": lambda place: -12.0,
    "\ufe0f": _emoji_style,
    "\u3001": _ends_clause,
}
