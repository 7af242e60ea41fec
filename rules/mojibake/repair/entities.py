r"""Damage that was written in codes: as HTML entities (`&Atilde;&copy;` for `é`, `&acirc;&euro;&trade;` for
`’`), or with its control characters as programs write them in YAML (`Ã\x81` for `Á`).
"""

from collections.abc import Iterator

from sitelint.text.regex import regex

_RUN = regex(
    r"&(?:[A-Za-z](?:grave|acute|circ|tilde|uml|ring|cedil)|[ao]slash|[Oo]slash|AElig|aelig|eth|ETH|THORN|times|szlig"
    r"|#(?:19[4-9]|2[0-3][0-9]|24[0-4])|#[xX](?:[cC][2-9a-fA-F]|[dDeE][0-9a-fA-F]|[fF][0-4]));"
    r"(?:&(?:[A-Za-z]{2,8}[0-9]{0,2}|#[0-9]{1,5}|#[xX][0-9a-fA-F]{1,4});)+"
)


def entity_runs(text: str) -> Iterator[tuple[int, int, str]]:
    """Where entities of foreign letters and signs stand together, and the characters that they are."""
    if ";&" not in text:
        return
    for match in _RUN.finditer(text):
        from html import unescape

        yield match.start(), match.end(), unescape(match.group())


_ESCAPED = regex(r"[^\0-\x7f]{1,3}\\x[89][0-9a-fA-F](?:\\x[89][0-9a-fA-F]|[^\0-\x7f])*")
_PART = regex(r"\\x..|.")


def escaped_runs(text: str) -> Iterator[tuple[list[int], str]]:
    """Where foreign characters and codes of C1 controls stand together: the characters that they are, and
    where in the text each begins, and the last one ends.
    """
    if "\\x" not in text:
        return
    for match in _ESCAPED.finditer(text):
        parts = [*_PART.finditer(match.group())]
        run = "".join(chr(int(part[0][2:], 16)) if len(part[0]) > 1 else part[0] for part in parts)
        yield [*(match.start() + part.start() for part in parts), match.end()], run
