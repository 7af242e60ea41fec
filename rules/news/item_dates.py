"""Where in the text of an item its date stands: first, last, in brackets or between commas."""

import re
from collections.abc import Callable

from sitelint.text.regex import regex

from .dates import FIGURES, When, read, read_yearless

# A mark that says "new", set apart from the words of the item, so that "New paper" is none.
BADGE = regex(
    r"🆕|:new:|[\[({【]\s*new!*\s*[\])}】]|\bnew\s?!+|(?-i:\bNEW\b(?! [A-Z]))"
    r"|(?<![\w.])new\b(?=[\s:]*[\[(]?(?:19|20)\d\d)",
    re.IGNORECASE,
)
# What stands before a date without being a word of the item: brackets, bullets, emoji, a badge.
_LEAD = regex(
    r"[^\w'’]+|(?:new|hot|updated?|news)\b[!:]*|(?:on|in|am|den|im|le|en|el|em|il)\b", re.IGNORECASE
)
_TAIL = " \t\r\n\f\v])}.,;:!*_|）】」。"
_WORD = regex(r"\w")
_OPENS_PROSE = regex(r"[a-z]", re.IGNORECASE)
_SET_APART = regex(r"(?:^|[(\[,|;–—]|\s-\s)[\s*_]*$")
# What looks like years behind these are pages.
_PAGES = regex(r"(?:\bpp?\.?|\bpages?|\bS\.|:)\s*$", re.IGNORECASE)
_OPENING = regex(r"[(\[（【]\s*")
_COMMA = regex(r"[,;]\s+")
_CLOSED = regex(r"\s*(?:[)\]）】,;.:]|$)")
_WORD_START = regex(r"(?<![\w.])['’]?\w")
# How far into an item its date may begin, how long a date may be.
_REACH = 100
_LONGEST = 80


def leading_date(text: str, year: int | None = None) -> list[When]:
    """The date that an item begins with, behind brackets, emoji, badges and the like.

    With `year`, a month or a day of a month is enough.
    """
    text = text[: _REACH + _LONGEST]
    if year is None and not FIGURES.search(text):
        return []
    at = 0
    for _ in range(12):
        whens = read(text, at) or (read_yearless(text, at, year) if year else [])
        if whens:
            return whens
        lead = _LEAD.match(text, at)
        if not lead or lead.end() == at or lead.end() > _REACH:
            return []
        at = lead.end()
        if at and text[at - 1] in "'’":
            at -= 1
    return []


def trailing_date(text: str, is_marked: Callable[[int], bool] = lambda at: False) -> list[When]:
    """The date that an item's text ends with, inside brackets or not.

    A year alone counts only where a bracket, comma or bar sets it apart, or markup, as `is_marked` tells of
    an offset: in "NeurIPS 2025" it is a name's. In "pp. 1998-2007" there are none, and in "Graphs (2011) and
    Maps (2014)", or of a talk at several places, each with its date in brackets, no one.
    """
    stop = len(text.rstrip(_TAIL))
    # The bracket behind "(now)" is part of it; of more there is no need.
    text = text[: stop + 2]
    begin = max(0, stop - 48)
    if not FIGURES.search(text, begin):
        return []
    for match in _WORD_START.finditer(text, begin, stop):
        whens = read(text, match.start())
        if whens and whens[0].span.end >= stop:
            at = match.start()
            years = whens[0].precision == "year"
            if years and whens[0].is_range and _PAGES.search(text, 0, at):
                return []
            if years and not whens[0].is_range and not _SET_APART.search(text, 0, at) and not is_marked(at):
                return []
            return [] if _has_others(text, at) else whens
    return []


def _has_others(text: str, at: int) -> bool:
    """Whether the date at `at` begins brackets, and so do other dates before it."""
    brackets = [match.end() for match in _OPENING.finditer(text, 0, at)]
    if not brackets or brackets[-1] != at:
        return False
    inside = (read(text, begin) for begin in brackets[:-1])
    return any(whens and _CLOSED.match(text, whens[0].span.end) for whens in inside)


def bracketed_date(text: str) -> list[When]:
    """The date that brackets begin with, if they agree: "A. Author (2023). A study"."""
    return _date_behind(_OPENING, text)


def date_in_commas(text: str) -> list[When]:
    """The date that stands between commas, if there is but one: "A workshop, 3 May 2024, Lund"."""
    return _date_behind(_COMMA, text)


def _date_behind(mark: re.Pattern[str], text: str) -> list[When]:
    found: list[When] = []
    end = 0
    for match in mark.finditer(text):
        whens = read(text, match.end()) if match.end() >= end else []
        # A year alone has to end there: "(2017 in Lund)", "in 2, 2017 people".
        if whens and (whens[0].precision != "year" or _CLOSED.match(text, whens[0].span.end)):
            if found and found[0].interval != whens[0].interval:
                return []
            found, end = found or whens, whens[0].span.end
    return found


def opens_with_date(text: str) -> bool:
    """Whether a text begins with a date, and no word but a badge is before it: prose has "In 2012, I …"."""
    whens = leading_date(text)
    return bool(whens) and not _OPENS_PROSE.search(BADGE.sub("", text[: whens[0].span.start]))


def is_date(text: str) -> bool:
    """Whether a text is a date: brackets, emoji and a badge may stand beside it."""
    whens = leading_date(text)
    return bool(whens) and not _WORD.search(text, whens[0].span.end)
