"""The events of the first document of a YAML text: what its tokens mean, by libyaml 0.2.5's grammar.

Follows `src/parser.c`: a stack of states in place of recursion, and a token read only when it is needed, so
that an error behind the first document is never seen, as in Ruby's `Psych.load`.
"""

from collections.abc import Callable, Iterator
from typing import Any

from sitelint.jekyll.yaml.errors import ScanError
from sitelint.jekyll.yaml.scanner import Scanner, Token

# ("scalar", start, end, anchor, tag, value, style), ("alias", start, end, name),
# ("sequence" | "mapping", start, end, anchor, tag, "block" | "flow"), and ("end", start, end) of the latter,
# an empty range where no bracket ends it.
Event = tuple[Any, ...]

_OUTSIDE = ("%YAML", "%TAG", "---", "...", "end")
_BLOCK_ENDS = ("?", ":", "block-end")
_STARTS = {
    "block-sequence": ("sequence", "block"),
    "block-mapping": ("mapping", "block"),
    "[": ("sequence", "flow"),
    "{": ("mapping", "flow"),
}


def events(text: str) -> Iterator[Event]:
    """What the first document of the text holds; nothing for an empty text. Raises ScanError."""
    return _Parser(text).events()


class _Parser:
    def __init__(self, text: str) -> None:
        self._tokens = Scanner(text).tokens()
        self._token: Token | None = None
        self._tags = {"!": "!", "!!": "tag:yaml.org,2002:"}
        self._state: Callable[[], Event] | None = None
        self._states: list[Callable[[], Event] | None] = [None]
        self._starts: list[int] = []

    def events(self) -> Iterator[Event]:
        if self._document_start():
            while self._state:
                yield self._state()
            # The document's end shows only at the next token, which may be a wrong one.
            self._peek()

    def _peek(self) -> Token:
        if self._token is None:
            self._token = next(self._tokens)
        return self._token

    def _next(self) -> Token:
        """The token after the current one."""
        self._token = next(self._tokens)
        return self._token

    def _skip(self) -> None:
        self._token = None

    def _empty(self, position: int) -> Event:
        return "scalar", position, position, None, None, "", "plain"

    def _document_start(self) -> bool:
        token = self._peek()
        if token[0] == "end":
            return False
        if token[0] not in _OUTSIDE or token[0] == "...":
            self._state = self._block_node
            return True
        self._directives()
        if self._peek()[0] != "---":
            raise ScanError("did not find expected <document start>", self._peek()[1])
        self._skip()
        self._state = self._document_content
        return True

    def _directives(self) -> None:
        seen: set[str] = set()
        while (token := self._peek())[0] in ("%YAML", "%TAG"):
            name = "YAML" if token[0] == "%YAML" else token[3]
            if name in seen:
                raise ScanError("found duplicate directive", token[1])
            seen.add(name)
            if token[0] == "%YAML" and (token[3], token[4]) not in ((1, 1), (1, 2)):
                raise ScanError("found incompatible YAML document", token[1])
            if token[0] == "%TAG":
                self._tags[token[3]] = token[4]
            self._skip()

    def _document_content(self) -> Event:
        token = self._peek()
        if token[0] in _OUTSIDE:
            self._state = self._states.pop()
            return self._empty(token[1])
        return self._node(block=True)

    def _block_node(self) -> Event:
        return self._node(block=True)

    def _node(self, *, block: bool = False, indentless: bool = False) -> Event:
        """An alias, a scalar, or the start of a collection, with its anchor and tag."""
        token = self._peek()
        if token[0] == "alias":
            self._state = self._states.pop()
            self._skip()
            return token
        start, end = token[1], token[1]
        anchor = handle_and_suffix = None
        while token[0] in ("anchor", "tag"):
            if (anchor if token[0] == "anchor" else handle_and_suffix) is not None:
                break
            if token[0] == "anchor":
                anchor = token[3]
            else:
                handle_and_suffix = token
            end = token[2]
            token = self._next()
        tag = self._resolve_tag(handle_and_suffix) if handle_and_suffix else None
        kind, content = token[0], token[1]
        if kind == "scalar":
            self._state = self._states.pop()
            self._skip()
            return "scalar", content, token[2], anchor, tag, token[3], token[4]
        if kind == "-" and indentless:
            self._state = self._indentless_entry
            return "sequence", content, content, anchor, tag, "block"
        if kind in _STARTS and (block or kind in "[{"):
            self._starts.append(content)
            self._skip()
            self._state = {
                "block-sequence": self._block_entry,
                "block-mapping": self._block_key,
                "[": self._flow_first,
                "{": self._flow_first_key,
            }[kind]
            return _STARTS[kind][0], content, content, anchor, tag, _STARTS[kind][1]
        if anchor is not None or tag is not None:
            self._state = self._states.pop()
            return "scalar", end, end, anchor, tag, "", "plain"
        raise ScanError("did not find expected node content", content, start)

    def _resolve_tag(self, token: Token) -> str:
        handle, suffix = token[3], token[4]
        if not handle:
            return str(suffix)
        if handle not in self._tags:
            raise ScanError("found undefined tag handle", token[1])
        return self._tags[handle] + str(suffix)

    def _end(self, token: Token) -> Event:
        """The end of a collection that a token ends."""
        self._starts.pop()
        self._state = self._states.pop()
        self._skip()
        return "end", token[1], token[2]

    def _block_value_behind(
        self, token: Token, ends: tuple[str, ...], after: Callable[[], Event], *, indentless: bool = False
    ) -> Event:
        """The node behind an indicator of a block collection, or nothing where one of `ends` follows."""
        if self._next()[0] in ends:
            self._state = after
            return self._empty(token[2])
        self._states.append(after)
        return self._node(block=True, indentless=indentless)

    def _block_entry(self) -> Event:
        token = self._peek()
        if token[0] == "-":
            return self._block_value_behind(token, ("-", "block-end"), self._block_entry)
        if token[0] == "block-end":
            return self._end(token)
        raise ScanError("did not find expected '-' indicator", token[1], self._starts[-1])

    def _indentless_entry(self) -> Event:
        token = self._peek()
        if token[0] == "-":
            return self._block_value_behind(token, ("-", "?", ":", "block-end"), self._indentless_entry)
        self._state = self._states.pop()
        return "end", token[1], token[1]

    def _block_key(self) -> Event:
        token = self._peek()
        if token[0] == "?":
            return self._block_value_behind(token, _BLOCK_ENDS, self._block_value, indentless=True)
        if token[0] == "block-end":
            return self._end(token)
        raise ScanError("did not find expected key", token[1], self._starts[-1])

    def _block_value(self) -> Event:
        token = self._peek()
        if token[0] == ":":
            return self._block_value_behind(token, _BLOCK_ENDS, self._block_key, indentless=True)
        self._state = self._block_key
        return self._empty(token[1])

    def _flow_first(self) -> Event:
        return self._flow_entry(first=True)

    def _flow_entry(self, *, first: bool = False) -> Event:
        token = self._peek()
        if token[0] == "]":
            return self._end(token)
        if not first:
            if token[0] != ",":
                raise ScanError("did not find expected ',' or ']'", token[1], self._starts[-1])
            token = self._next()
        if token[0] == "?":
            self._skip()
            self._state = self._pair_key
            return "mapping", token[1], token[1], None, None, "flow"
        if token[0] == "]":
            return self._end(token)
        self._states.append(self._flow_entry)
        return self._node()

    def _pair_key(self) -> Event:
        """The key of a single pair inside a flow sequence: `[a: b]`."""
        token = self._peek()
        if token[0] in (":", ",", "]"):
            # libyaml 0.2.5 takes the token away here, and with it the value.
            self._skip()
            self._state = self._pair_value
            return self._empty(token[2])
        self._states.append(self._pair_value)
        return self._node()

    def _pair_value(self) -> Event:
        token = self._peek()
        if token[0] == ":":
            token = self._next()
            if token[0] not in (",", "]"):
                self._states.append(self._pair_end)
                return self._node()
        self._state = self._pair_end
        return self._empty(token[1])

    def _pair_end(self) -> Event:
        self._state = self._flow_entry
        position = self._peek()[1]
        return "end", position, position

    def _flow_first_key(self) -> Event:
        return self._flow_key(first=True)

    def _flow_key(self, *, first: bool = False) -> Event:
        token = self._peek()
        if token[0] == "}":
            return self._end(token)
        if not first:
            if token[0] != ",":
                raise ScanError("did not find expected ',' or '}'", token[1], self._starts[-1])
            token = self._next()
        if token[0] == "?":
            token = self._next()
            if token[0] in (":", ",", "}"):
                self._state = self._flow_value
                return self._empty(token[1])
            self._states.append(self._flow_value)
            return self._node()
        if token[0] == "}":
            return self._end(token)
        self._states.append(self._flow_no_value)
        return self._node()

    def _flow_value(self) -> Event:
        token = self._peek()
        if token[0] == ":":
            token = self._next()
            if token[0] not in (",", "}"):
                self._states.append(self._flow_key)
                return self._node()
        self._state = self._flow_key
        return self._empty(token[1])

    def _flow_no_value(self) -> Event:
        self._state = self._flow_key
        return self._empty(self._peek()[1])
