"""A YAML text as tokens, cut where libyaml 0.2.5 cuts them.

Ruby's Psych reads with libyaml, and which texts it takes, tabs, `{{ }}` and colons inside `[…]` included, is
libyaml's doing. Neither scanner of ruamel.yaml agrees with it: the C one is libyaml 0.1.7, which refuses
`[http://a.b]`, for one, and the Python one is stricter on tabs. So this follows the algorithm of libyaml's
`src/scanner.c`, on character offsets and with regular expressions. Time is linear in the text, and no nesting
makes it recurse.

The notable part is the *simple key*: that `a` in `a: b` is a key shows only at the colon, so tokens are held
back while one of them may still turn out to start a key; a key cannot span lines or 1,024 characters.
"""

import re
from collections import deque
from collections.abc import Iterator
from typing import Any

from sitelint.jekyll.yaml.errors import ScanError
from sitelint.jekyll.yaml.scalars import scan_block, scan_plain, scan_quoted
from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

# kind, start, end, and for scalars value and style, for names and tags the name.
Token = tuple[Any, ...]

BREAKS = "\r\n\x85\u2028\u2029"
BLANKZ = " \t\0" + BREAKS
_SPACES = regex(r" *")
_BLANKS = regex(r"[ \t]*")
_COMMENT = regex(f"#[^\0{BREAKS}]*")
_REST = regex(f"[ \t]*(?:#[^\0{BREAKS}]*)?")
_NAME = regex(r"[0-9A-Za-z_-]*")
_VERSION = regex(r"[ \t]*([0-9]{1,9})\.([0-9]{1,9})")
_HANDLE = regex(r"![0-9A-Za-z_-]*!?")
_URI = regex(r"(?:[0-9A-Za-z_;/?:@&=+$.!~*'()-]|%[0-9A-Fa-f]{2})*")
_VERBATIM_URI = regex(r"(?:[0-9A-Za-z_;/?:@&=+$.!~*'(),\[\]-]|%[0-9A-Fa-f]{2})*")
# What libyaml's reader refuses.
_FORBIDDEN = regex("[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")

_NO_PLAIN_START = frozenset("-?:,[]{}#&*!|>'\"%@`" + BLANKZ)
_LONGEST_KEY = 1024


class _Key(NamedTuple):
    """A token that may turn out to start a simple key. `line` is the offset of its line's start."""

    level: int
    number: int
    required: bool
    position: int
    line: int


class Scanner:
    """Reads tokens off a text. Its state is public to the scalar readers of `scalars`."""

    def __init__(self, text: str) -> None:
        forbidden = _FORBIDDEN.search(text)
        if forbidden:
            raise ScanError("control characters are not allowed", forbidden.start())
        # A NUL, which no text may hold, marks the end: looking ahead needs no bounds.
        self.text = text + "\0\0\0\0"
        self.position = 0
        self.line = 0  # offset of the first character of the current line
        self.flow = 0  # how many [ and { are open
        self.indent = -1
        self.key_allowed = True
        self._indents: list[int] = []
        self._keys: deque[_Key] = deque()
        self._queue: deque[Token] = deque()
        self._taken = 0

    def tokens(self) -> Iterator[Token]:
        """The tokens, each as late as libyaml reads it, and "end" for ever after. Raises ScanError."""
        while True:
            while self._needs_more():
                self._fetch()
            self._taken += 1
            yield self._queue.popleft()

    def _needs_more(self) -> bool:
        if not self._queue:
            return True
        self._drop_stale_keys()
        return bool(self._keys) and self._keys[0].number == self._taken

    # Simple keys. Those with a smaller offset always go stale first, and of one level there is one at most.

    def _drop_stale_keys(self) -> None:
        keys = self._keys
        while keys:
            key = keys[0]
            if key.line == self.line and self.position - key.position <= _LONGEST_KEY:
                return
            if key.required:
                raise ScanError("could not find expected ':'", self.position, key.position)
            keys.popleft()

    def _save_key(self) -> None:
        if self.key_allowed:
            self._remove_key()
            required = not self.flow and self.indent == self.position - self.line
            number = self._taken + len(self._queue)
            self._keys.append(_Key(self.flow, number, required, self.position, self.line))

    def _remove_key(self) -> None:
        if self._keys and self._keys[-1].level == self.flow:
            key = self._keys.pop()
            if key.required:
                raise ScanError("could not find expected ':'", self.position, key.position)

    # Indentation.

    def _roll_indent(self, column: int, kind: str, position: int, number: int = -1) -> None:
        """Open a block collection where `column` is deeper than the current one."""
        if not self.flow and self.indent < column:
            self._indents.append(self.indent)
            self.indent = column
            token = (kind, position, position)
            if number < 0:
                self._queue.append(token)
            else:
                self._queue.insert(number - self._taken, token)

    def _unroll_indent(self, column: int) -> None:
        """Close the block collections that are deeper than `column`."""
        if not self.flow:
            while self.indent > column:
                self._queue.append(("block-end", self.position, self.position))
                self.indent = self._indents.pop()

    # Tokens.

    def _fetch(self) -> None:
        self._skip_to_token()
        self._drop_stale_keys()
        position = self.position
        self._unroll_indent(position - self.line)
        text = self.text
        character = text[position]
        if position == self.line and character in "%-.":
            if character == "%":
                self._start_anew()
                self._queue.append(self._directive())
                return
            mark = text[position : position + 3]
            if mark in ("---", "...") and text[position + 3] in BLANKZ:
                self._start_anew()
                self._append(mark, 3)
                return
        if character not in _NO_PLAIN_START:
            self._plain()
            return
        blank_follows = text[position + 1] in BLANKZ
        if character == "\0":
            self.line = position  # as if a line ended here: no key can follow
            self._start_anew()
            self._queue.append(("end", position, position))
        elif character in "[{":
            self._save_key()
            self.flow += 1
            self.key_allowed = True
            self._append(character, 1)
        elif character in "]}":
            self._remove_key()
            self.flow = max(self.flow - 1, 0)
            self.key_allowed = False
            self._append(character, 1)
        elif character == ",":
            self._remove_key()
            self.key_allowed = True
            self._append(character, 1)
        elif character == "-" and blank_follows:
            self._block_entry()
        elif character == "?" and (self.flow or blank_follows):
            self._explicit_key()
        elif character == ":" and (self.flow or blank_follows):
            self._value()
        elif character in "*&":
            self._before_node()
            self._queue.append(self._anchor("alias" if character == "*" else "anchor"))
        elif character == "!":
            self._before_node()
            self._queue.append(self._tag())
        elif character in "|>" and not self.flow:
            self._remove_key()
            self.key_allowed = True
            self._queue.append(scan_block(self))
        elif character in "'\"":
            self._before_node()
            self._queue.append(scan_quoted(self))
        elif character in "-?:" and not blank_follows and (character == "-" or not self.flow):
            self._plain()
        else:
            raise ScanError("found character that cannot start any token", position)

    def _append(self, kind: str, length: int) -> None:
        self._queue.append((kind, self.position, self.position + length))
        self.position += length

    def _plain(self) -> None:
        self._before_node()
        self._queue.append(scan_plain(self))

    def _before_node(self) -> None:
        self._save_key()
        self.key_allowed = False

    def _start_anew(self) -> None:
        self._unroll_indent(-1)
        self._remove_key()
        self.key_allowed = False

    def _skip_to_token(self) -> None:
        """Past blanks, comments and line breaks; a tab may not stand where a key may start."""
        text, position = self.text, self.position
        while True:
            if position == self.line and text[position] == "\ufeff":
                position += 1
            blanks = _BLANKS if self.flow or not self.key_allowed else _SPACES
            position = blanks.match(text, position).end()  # type: ignore[union-attr]
            if text[position] == "#":
                position = _COMMENT.match(text, position).end()  # type: ignore[union-attr]
            character = text[position]
            if character not in BREAKS:
                self.position = position
                return
            position += 2 if character == "\r" and text[position + 1] == "\n" else 1
            self.line = position
            if not self.flow:
                self.key_allowed = True

    def _block_entry(self) -> None:
        if not self.flow:
            if not self.key_allowed:
                raise ScanError("block sequence entries are not allowed in this context", self.position)
            self._roll_indent(self.position - self.line, "block-sequence", self.position)
        self._remove_key()
        self.key_allowed = True
        self._append("-", 1)

    def _explicit_key(self) -> None:
        if not self.flow:
            if not self.key_allowed:
                raise ScanError("mapping keys are not allowed in this context", self.position)
            self._roll_indent(self.position - self.line, "block-mapping", self.position)
        self._remove_key()
        self.key_allowed = not self.flow
        self._append("?", 1)

    def _value(self) -> None:
        if self._keys and self._keys[-1].level == self.flow:
            key = self._keys.pop()
            self._queue.insert(key.number - self._taken, ("?", key.position, key.position))
            self._roll_indent(key.position - key.line, "block-mapping", key.position, key.number)
            self.key_allowed = False
        else:
            if not self.flow:
                if not self.key_allowed:
                    raise ScanError("mapping values are not allowed in this context", self.position)
                self._roll_indent(self.position - self.line, "block-mapping", self.position)
            self.key_allowed = not self.flow
        self._append(":", 1)

    def _anchor(self, kind: str) -> Token:
        start = self.position
        name = _NAME.match(self.text, start + 1)[0]  # type: ignore[index]
        self.position = start + 1 + len(name)
        if not name or self.text[self.position] not in "?:,]}%@`" + BLANKZ:
            raise ScanError(
                "did not find expected alphabetic or numeric character", self.position, start, kind
            )
        return kind, start, self.position, name

    def _tag(self) -> Token:
        """A tag as handle and suffix: `!!int` is `!!` and `int`, `!<x>` is nothing and `x`."""
        text, start = self.text, self.position
        if text[start + 1] == "<":
            handle = ""
            suffix = self._uri(_VERBATIM_URI, start + 2, start)
            if text[self.position] != ">":
                raise ScanError("did not find the expected '>'", self.position, start)
            self.position += 1
        else:
            handle = _HANDLE.match(text, start)[0]  # type: ignore[index]
            if len(handle) > 1 and handle.endswith("!"):
                suffix = self._uri(_URI, start + len(handle), start)
            else:
                rest = _URI.match(text, start + len(handle))[0]  # type: ignore[index]
                self.position = start + len(handle) + len(rest)
                handle, suffix = "!", handle[1:] + rest
                if not suffix:
                    handle, suffix = "", "!"
        end = self.position
        if text[end] not in BLANKZ and not (self.flow and text[end] == ","):
            raise ScanError("did not find expected whitespace or line break", end, start)
        return "tag", start, end, handle, suffix

    def _uri(self, pattern: re.Pattern[str], position: int, start: int) -> str:
        uri = pattern.match(self.text, position)[0]  # type: ignore[index]
        self.position = position + len(uri)
        if not uri:
            raise ScanError("did not find expected tag URI", self.position, start)
        return uri

    def _directive(self) -> Token:
        """`%YAML 1.1` or `%TAG !handle! prefix`; no other directive is known to libyaml."""
        text, start = self.text, self.position
        name = _NAME.match(text, start + 1)[0]  # type: ignore[index]
        self.position = start + 1 + len(name)
        if not name or text[self.position] not in BLANKZ:
            raise ScanError("could not find expected directive name", self.position, start)
        token: Token
        if name == "YAML":
            version = _VERSION.match(text, self.position)
            if not version:
                raise ScanError("did not find expected version number", self.position, start)
            self.position = version.end()
            token = "%YAML", start, self.position, int(version[1]), int(version[2])
        elif name == "TAG":
            at = _BLANKS.match(text, self.position).end()  # type: ignore[union-attr]
            handle = _HANDLE.match(text, at)
            if not handle or (len(handle[0]) > 1 and not handle[0].endswith("!")):
                raise ScanError("did not find expected '!'", at, start)
            blanks = _BLANKS.match(text, handle.end())[0]  # type: ignore[index]
            if not blanks:
                raise ScanError("did not find expected whitespace", handle.end(), start)
            prefix = self._uri(_VERBATIM_URI, handle.end() + len(blanks), start)
            if text[self.position] not in BLANKZ:
                raise ScanError("did not find expected whitespace or line break", self.position, start)
            token = "%TAG", start, self.position, handle[0], prefix
        else:
            raise ScanError("found unknown directive name", self.position, start)
        self.position = _REST.match(text, self.position).end()  # type: ignore[union-attr]
        if text[self.position] not in BREAKS + "\0":
            raise ScanError("did not find expected comment or line break", self.position, start)
        return token
