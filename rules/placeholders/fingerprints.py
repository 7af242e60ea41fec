"""The demo content of well-known templates, known by hashes of its lines, values and files.

A *key* is a short text that says what is hashed and survives small changes: `line:` and the letters of a
line, `value:` with the name and letters of a value of front matter or data, `config:` with the full name of a
setting, `entry:` for a bibliography entry. The data file holds nothing but hashes;
`making/make_fingerprints.py` tells how it is made.
"""

from bisect import bisect_left
from functools import cache
from pathlib import Path

from sitelint.disk.digest import blake2b
from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

from .kinds import KINDS, Kind

HASH_BYTES = 5
"""Bytes of each hash; with the byte that names the kind, a record has one more.

A line of one's own is taken for a known one by chance in one of a hundred million.
"""

_DIGEST_BYTES = 6
"""Bytes of the digest that a hash is the beginning of."""

_DATA = Path(__file__).with_name("fingerprints.bin")
_RECORD = HASH_BYTES + 1
_MARKUP = regex(r"<[^<>]*>|\{%[^%]*%\}|\{\{[^{}]*\}\}")
# Python searches for a set alone, and would try one with a `+` at every character.
_WORD = regex(r"[^\W\d_][^\W\d_]*")
_NO_LETTER = regex(r"[^\w\x00-\x7f]|[^\D\x00-\x7f]")
"""Beyond ASCII: what is no letter."""
_SMALL = bytes(ord(chr(byte).lower()) if chr(byte).isalpha() else 32 for byte in range(128)).ljust(256)
"""Of ASCII: letters as small ones, everything else as a space."""
_OTHERS = bytes(byte for byte in range(128) if not chr(byte).isalpha())
"""Of ASCII: everything but letters."""
_OTHERS_IN_LINES = _OTHERS.replace(b"\n", b"")
_ASCII = bytes(range(128))
_FEW = 10
"""Characters that it takes less time to replace one by one."""


class Letters(NamedTuple):
    """What is left of a text when markup, digits, punctuation and case are gone."""

    text: str
    words: int


def letters(text: str) -> Letters:
    """The letters of a text, of one case and without spaces, and of how many words they are.

    Liquid and HTML tags do not count. Linear in the length of `text`.
    """
    text = _without_markup(text)
    if text.isascii():
        small = text.encode("ascii").translate(_SMALL).split()
        return Letters(b"".join(small).decode("ascii"), len(small))
    words = _WORD.findall(text)
    return Letters("".join(words).casefold(), len(words))


def bare(text: str) -> str:
    """The letters of a text, without telling how many words they are, which takes as long again."""
    return _without(_OTHERS, _without_markup(text))


def bare_lines(text: str) -> list[str]:
    """What is `bare` of each line that has letters, which takes less time than line by line."""
    text = text.replace("\r", "\n")
    if "<" in text or "{" in text:
        text = "\n".join(map(_without_markup, text.split("\n")))
    return [*filter(None, _without(_OTHERS_IN_LINES, text).split("\n"))]


def _without(others: bytes, text: str) -> str:
    """A text in small letters, without `others` of ASCII, and without what else is no letter."""
    kept = text.encode("utf-8", "surrogatepass").lower().translate(None, others)
    small = kept.decode("utf-8", "surrogatepass")
    if kept.isascii():
        return small
    # Of most texts few characters are not of ASCII: only those are looked at.
    beyond = set(kept.translate(None, _ASCII).decode("utf-8", "surrogatepass"))
    made_of = (("" if _NO_LETTER.match(char) else char.casefold(), char) for char in beyond)
    # What goes goes first: a small letter may come with a mark that is none.
    changed = sorted((made, char) for made, char in made_of if made != char)
    if len(changed) > _FEW:
        return _NO_LETTER.sub("", small).casefold()
    for made, char in changed:
        small = small.replace(char, made)
    return small


def _without_markup(text: str) -> str:
    return _MARKUP.sub(" ", text) if "<" in text or "{" in text else text


def plain(value: object) -> str:
    """A setting's value as it is compared: without spaces, of one case."""
    return "".join(str(value).split()).casefold()


def value_key(name: str, value: str, shown: str = "") -> str:
    """The key of a text that front matter or a data file gives under `name`; `shown` are its letters."""
    return f"value:{name}={shown or bare(value) or plain(value)}"


def config_key(path: str, value: object) -> str:
    """The key of a setting; `path` is its name with the names around it, as in `author.email`."""
    return f"config:{path}={plain(value)}"


def is_of_template(path: str, value: object) -> bool:
    """Whether a setting has a value that a template brought, of which `template-leftover` tells."""
    return bool(kinds_of(config_key(path, value)))


def size_key(size: int) -> str:
    """The key of the size of a sample file, in bytes: what has another size need not be read."""
    return f"size:{size}"


def file_key(data: bytes) -> str:
    """The key of a file as a whole: the name that git gives to its content."""
    from hashlib import sha1

    return "file:" + sha1(b"blob %d\0" % len(data) + data, usedforsecurity=False).hexdigest()


def digest(key: str) -> bytes:
    """The hash of a key, as it stands in the data file."""
    return blake2b(key.encode("utf-8", "surrogatepass"), digest_size=_DIGEST_BYTES).digest()[:HASH_BYTES]


def kinds_of(key: str) -> tuple[Kind, ...]:
    """Whose demo content a key is: of some templates, or of none."""
    wanted = digest(key)
    data = _data()
    at = _places(data, wanted[0]).get(wanted)
    if at is None:
        return ()
    found = []
    while data[at : at + HASH_BYTES] == wanted:
        found.append(KINDS[data[at + HASH_BYTES]])
        at += _RECORD
    return tuple(found)


@cache
def _places(data: bytes, first: int) -> dict[bytes, int]:
    """Where the first record is of each hash that begins with a byte. Few pages ask for many of them."""
    records = range(0, len(data), _RECORD)
    begin, end = (bisect_left(records, byte, key=data.__getitem__) for byte in (first, first + 1))
    return {data[at : at + HASH_BYTES]: at for at in reversed(records[begin:end])}


@cache
def _data() -> bytes:
    return _DATA.read_bytes()
