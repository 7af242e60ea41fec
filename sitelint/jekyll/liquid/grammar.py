"""The strict grammar of what stands inside tags (Liquid 4's lexer.rb and parser.rb)."""

import re
from typing import Final, cast

from sitelint.text.regex import regex

FRAGMENT: Final = r"""(?:"[^"]*"|'[^']*'|(?:[^\s,|'"]|"[^"]*"|'[^']*')+)"""
"""Liquid's QuotedFragment, of the lax grammar: a quoted string, or a run without spaces, commas and bars."""

MAX_MARKUP: Final = 20_000
"""Longer markup of one tag is not read: nobody writes it, and lax reading is not linear in it."""


class MarkupError(Exception):
    """Markup that the strict grammar does not know, or that a tag cannot be made of."""


_TOKEN = regex(
    r"""\s*(?:(==|!=|<>|<=?|>=?|contains(?=\s))|('[^']*'|"[^"]*")|(-?\d+(?:\.\d+)?)|([a-zA-Z_][\w-]*\??)"""
    r"""|(\.\.)|([|.:,\[\]()?-]))""",
    re.ASCII,
)
_KINDS = ("", "operator", "string", "number", "id", "..")
_END = regex(r"\s*\Z", re.ASCII)
_MAX_NESTING = 50


class Reader:
    """Reads markup by the strict grammar. Every method raises MarkupError where it does not fit."""

    __slots__ = ("at", "depth", "tokens")

    def __init__(self, markup: str) -> None:
        self.tokens: list[tuple[str, str]] = []
        self.at = 0
        self.depth = 0
        position = 0
        while match := _TOKEN.match(markup, position):
            group = cast(int, match.lastindex)
            word = match[group]
            self.tokens.append((_KINDS[group] if group < 6 else word, word))
            position = match.end()
        if not _END.match(markup, position):
            raise MarkupError(f"unexpected character {markup[position:].lstrip()[:1]}")
        self.tokens.append(("end", ""))

    def accept(self, kind: str) -> str | None:
        """The next token's text if it is of this kind, which then is read."""
        if self.tokens[self.at][0] != kind:
            return None
        self.at += 1
        return self.tokens[self.at - 1][1]

    def accept_word(self, *words: str) -> str | None:
        """The next token if it is one of these names, which then is read."""
        kind, word = self.tokens[self.at]
        if kind != "id" or word not in words:
            return None
        self.at += 1
        return word

    def expect(self, kind: str) -> str:
        """The next token's text, which has to be of this kind."""
        word = self.accept(kind)
        if word is None:
            raise MarkupError(f"expected {kind}, found {self.tokens[self.at][1]}")
        return word

    def argument(self) -> str:
        """An argument of a filter, with its name if it has one."""
        if self.tokens[self.at][0] == "id" and self.tokens[self.at + 1][0] == ":":
            name = self.expect("id")
            self.at += 1
            return f"{name}: {self.expression()}"
        return self.expression()

    def expression(self) -> str:
        """An expression, without spaces."""
        kind, word = self.tokens[self.at]
        if kind == "id":
            self.at += 1
            return word + self._lookups()
        if kind in ("string", "number"):
            self.at += 1
            return word
        self.depth += 1
        if self.depth > _MAX_NESTING:
            raise MarkupError("brackets nested too deep")
        if kind == "[":
            self.at += 1
            inner = self.expression()
            self.expect("]")
            result = f"[{inner}]{self._lookups()}"
        elif kind == "(":
            self.at += 1
            first = self.expression()
            self.expect("..")
            last = self.expression()
            self.expect(")")
            result = f"({first}..{last})"
        else:
            raise MarkupError(f"{word} is not an expression")
        self.depth -= 1
        return result

    def _lookups(self) -> str:
        parts: list[str] = []
        while True:
            if self.accept("["):
                self.depth += 1
                if self.depth > _MAX_NESTING:
                    raise MarkupError("brackets nested too deep")
                inner = self.expression()
                self.depth -= 1
                self.expect("]")
                parts.append(f"[{inner}]")
            elif self.accept("."):
                parts.append("." + self.expect("id"))
            else:
                return "".join(parts)
