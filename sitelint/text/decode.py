"""Bytes to characters, losing nothing: what Jekyll would read, and what it would stumble over."""

import codecs
import itertools

from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

_UTF16 = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
_SEQUENCE = regex(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_LIKELY = ("gb18030", "shift_jis", "euc-kr", "windows-1251", "windows-1252")


class Decoded(NamedTuple):
    """A text, and how its bytes gave it.

    `bad_offset` is the byte offset of the first byte that is not UTF-8, or None; such a file is read with
    the likeliest encoding, or byte by byte as Latin-1 where none fits. `mixed`: so it is read because it is
    UTF-8 but for a few bytes.
    """

    text: str
    encoding: str
    bom: bytes = b""
    bad_offset: int | None = None
    mixed: bool = False

    def encode(self, text: str) -> bytes:
        """`text` as bytes of the same encoding and BOM. Raises UnicodeEncodeError."""
        return self.bom + text.encode(
            self.encoding, "surrogatepass" if self.encoding.startswith("utf-16") else "strict"
        )


def decode(data: bytes) -> Decoded:
    """Decode a file: UTF-8 with or without BOM, UTF-16 with BOM, else the likeliest legacy encoding.

    Decoding then encoding gives the same bytes back, whatever they are.
    """
    if data.startswith(codecs.BOM_UTF8):
        bom, body = codecs.BOM_UTF8, data[3:]
    else:
        bom, body = b"", data
    try:
        return Decoded(body.decode("utf-8"), "utf-8", bom)
    except UnicodeDecodeError as error:
        bad = error.start + len(bom)
    encoding = _UTF16.get(data[:2])
    if encoding:
        text = data[2:].decode(encoding, "surrogatepass") if len(data) % 2 == 0 else ""
        if text and text.encode(encoding, "surrogatepass") == data[2:]:
            return Decoded(text, encoding, data[:2], bad)
    if _is_mixed(data):
        return Decoded(data.decode("latin-1"), "latin-1", b"", bad, mixed=True)
    encoding = _likely_encoding(data)
    return Decoded(data.decode(encoding), encoding, b"", bad)


def _is_mixed(data: bytes) -> bool:
    """Whether there are at least as many characters in UTF-8 as bytes that are not."""
    whole = _SEQUENCE.findall(data)
    return len(whole) >= sum(byte > 0x7F for byte in data) - sum(map(len, whole))


def _likely_encoding(data: bytes) -> str:
    """The first legacy encoding whose text looks like writing and encodes back to the same bytes."""
    sample = data[:65536]
    if b"\0" not in sample:
        for encoding in _LIKELY:
            text = _round_trip(data, encoding)
            if text is not None and _plausible(text[:65536], encoding):
                return encoding
    return "latin-1"


def _round_trip(data: bytes, encoding: str) -> str | None:
    try:
        text = data.decode(encoding)
        return text if text.encode(encoding) == data else None
    except UnicodeError:
        return None


def _plausible(text: str, encoding: str) -> bool:
    """Whether the non-ASCII characters of `text` are mostly letters of the script the encoding is for."""
    odd = [c for c in text if c > "\x7f"]
    if encoding in ("gb18030", "shift_jis", "euc-kr"):
        ranges = {"gb18030": "\u4e00\u9fff", "shift_jis": "\u3040\u30ff", "euc-kr": "\uac00\ud7a3"}[encoding]
        common = sum(ranges[0] <= c <= ranges[1] for c in odd)
        neighbours = sum(a > "\x7f" and b > "\x7f" for a, b in itertools.pairwise(text))
        return common > len(odd) * 0.6 and neighbours > len(odd) * 0.4
    if encoding == "windows-1251":
        lower = sum("\u0430" <= c <= "\u044f" for c in odd)
        neighbours = sum(a > "\x7f" and b > "\x7f" for a, b in itertools.pairwise(text))
        return lower > len(odd) * 0.5 and neighbours > len(odd) * 0.5
    return not any("\x80" <= c <= "\x9f" for c in odd)
