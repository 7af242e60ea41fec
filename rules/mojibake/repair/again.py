"""Text that was misread more than once, and lost bytes on the way: what it was before the last time."""

import math
from functools import lru_cache
from itertools import pairwise, product

from .codecs import CODECS, FOREIGN, Codec
from .lossless import LONG, Reading, relatives
from .lossy import GAPS, possible, tokens
from .oddness import is_plain_word
from .suspects import clusters

MOST = 8
"""A run that could have been more texts before the last time is not looked at."""


@lru_cache(maxsize=65536)
def before_last(run: str, text: str | None, trusted: frozenset[str]) -> tuple[list[str], bool]:
    """What a run may have been before it was misread the last time, if it was damaged then and lost bytes,
    and whether that is all that it may have been.

    `text` is what all of it reads, if there is such a reading: there is none where bytes were lost only the
    last time.
    """
    codecs = [codec for codec in CODECS if codec.name in trusted]
    if text is not None:
        return ([text] if any(_cut(text, codec) for codec in codecs) else []), True
    found = [_peeled(run, codec) for codec in codecs]
    return sorted(set().union(*(texts or () for texts in found))), None not in found


def is_undone_throughout(run: str, reading: Reading) -> bool:
    """Whether a reading undoes the same number of misreadings everywhere in a run, and leaves nothing behind
    that looks like several pieces of UTF-8.
    """
    if reading.layers == 1:
        return not is_in_pieces(reading.text, reading.codec)
    texts = {reading.text[:LONG]}
    own = relatives(reading.codec)
    for _ in range(reading.layers - 1):
        texts = {codec.misread(text) for codec in (CODECS if reading.layers == 2 else own) for text in texts}
    return any(run.startswith(codec.misread(text)) for codec in own for text in texts)


def is_in_pieces(text: str, codec: Codec) -> bool:
    """Whether a part of a text could be several pieces of UTF-8 in an encoding, with bytes lost."""
    return any(pieces > 1 for pieces in _cut(text, codec))


def may_lack_bytes(text: str, codec: Codec) -> bool:
    """Whether a part of a text could be UTF-8 in an encoding, with bytes lost."""
    return bool(_cut(text, codec))


def ends_in_control(text: str, codec: Codec) -> bool:
    """Whether a space or soft hyphen that was filled in behind a first byte of two may have been the control
    that some programs keep for a byte without a character: the second byte.
    """
    if not codec.undefined or not any(char in text for char in _UNSEEN):
        return False
    shown = codec.bytes_of(text)
    return any("\xc3" <= a <= "\xdf" and b in _UNSEEN for a, b in pairwise(shown))


_UNSEEN = "\xa0\xad"


@lru_cache(maxsize=65536)
def _cut(text: str, codec: Codec) -> tuple[int, ...]:
    """For each part of a text that could be UTF-8 in an encoding with bytes lost, and is no word, how many
    pieces of it.
    """
    parts = []
    for start, end in clusters(text):
        if is_plain_word(text[start:end]):
            continue
        found = tokens(codec.bytes_of(text[start:end]))
        broken = [token for token in found if token.text is None]
        whole = sum(token.end - token.start for token in found) == end - start
        pieces = sum(token.text is None or len(token.known) > 2 for token in found)
        if whole and broken and (pieces > 1 or len(broken[0].known) > 1):
            parts.append(pieces)
    return tuple(parts)


def _peeled(run: str, codec: Codec) -> set[str] | None:
    """What a run may have been before it was misread once more with a codec; nothing if it was not, and None
    if that are too many texts.

    All its characters are such as the encoding has, or C1 controls: a program that keeps a byte without a
    character makes one of it, that is C2 and the same byte in UTF-8, and another program leaves the C2.
    """
    found = tokens(codec.bytes_of_run(run))
    if all(token.text for token in found) or sum(token.end - token.start for token in found) < len(run):
        return set()
    choices: list[list[str]] = []
    for token in found:
        if token.text is not None:
            choices.append([token.text])
        elif token.known.rstrip(GAPS) == "\xc2":
            # A no-break space, of which a space or nothing is left, is lost only at the end.
            choices.append(["" if token.end == len(run) and token.known == "\xc2" else "\ufffd"])
        else:
            inside = "\xa0" if token.end < len(run) else None  # which only an editor trims, at an end
            options = {one.text for one in possible(token.known, codec) if one.lost != inside}
            choices.append([option for option in options if FOREIGN not in codec.bytes_of(option)])
    several = [len(options) for options in choices if len(options) != 1]
    if 0 in several:
        return set()
    if len(several) > MOST or math.prod(several) > MOST:
        return None
    return {text for text in map("".join, product(*choices)) if not text.isascii()}
