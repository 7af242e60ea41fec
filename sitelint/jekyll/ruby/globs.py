"""Ruby's shell patterns: `File.fnmatch?` without flags, and `Dir.glob`."""

import re
from collections.abc import Callable, Iterable, Iterator

from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

_MOST_CHOICES = 64
"""So many alternatives of a pattern are written out; braces that would make more are taken as they are."""


class Pattern:
    r"""A compiled pattern for `File.fnmatch?(pattern, path)`.

    `*` and `**` cross slashes, `?` is one character, `[a-z]`, `[^a]` and `\` work, braces do not. Matching
    takes time linear in the path for every `*`-free stretch of the pattern: each stretch is looked for from
    the left, once.
    """

    __slots__ = ("_parts",)

    def __init__(self, pattern: str) -> None:
        self._parts = [_stretch(part) for part in _split_stars(pattern)]

    def matches(self, path: str) -> bool:
        """Whether the whole of `path` fits."""
        first, last = self._parts[0], self._parts[-1]
        if len(self._parts) == 1:
            return first.regex.fullmatch(path) is not None
        if not first.regex.match(path):
            return False
        at = first.width
        for part in self._parts[1:-1]:
            found = part.regex.search(path, at)
            if found is None:
                return False
            at = found.end()
        tail = len(path) - last.width
        return tail >= at and last.regex.fullmatch(path, tail) is not None


def is_pattern(text: str) -> bool:
    """Whether `text` holds anything that a pattern reads otherwise than as itself."""
    return any(char in text for char in "*?[\\{")


def glob(pattern: str, entries: Callable[[str], Iterable[tuple[str, bool]]]) -> Iterator[str]:
    """The paths that `Dir.glob(pattern)` lists: `*` stays inside a folder, `**/` is any depth.

    `entries` lists the names in a folder (`""` is the one to start in), each with whether it is a folder.
    Names with a leading dot need a dot in the pattern. Alternatives in braces are written out, up to a
    bounded number; a path may come once for each.
    """
    for text in _expand_braces(pattern):
        one = _Glob(text)
        todo = [("", one.start())]
        while todo:
            folder, states = todo.pop()
            for name, is_folder in entries(folder):
                reached = one.step(states, name)
                path = f"{folder}/{name}" if folder else name
                if one.is_end(reached):
                    yield path
                if is_folder and one.goes_on(reached):
                    todo.append((path, reached))


class _Glob:
    """One brace-free glob, as a list of components; None stands for `**`."""

    def __init__(self, pattern: str) -> None:
        self._parts: list[tuple[Pattern, bool] | None] = []
        names = [name for name in pattern.split("/") if name]
        for index, name in enumerate(names):
            if name == "**" and index < len(names) - 1:
                if not self._parts or self._parts[-1] is not None:
                    self._parts.append(None)
            else:
                self._parts.append((Pattern(name), name.startswith(".")))

    def start(self) -> frozenset[int]:
        """The positions in the pattern before any name."""
        return self._closure({0})

    def step(self, states: frozenset[int], name: str) -> frozenset[int]:
        """The positions that a further name leads to."""
        reached = set()
        for state in states:
            if state == len(self._parts):
                continue
            part = self._parts[state]
            if part is None:
                if not name.startswith("."):
                    reached.add(state)
            elif (part[1] or not name.startswith(".")) and part[0].matches(name):
                reached.add(state + 1)
        return self._closure(reached)

    def is_end(self, states: frozenset[int]) -> bool:
        """Whether the names so far fit the whole pattern."""
        return len(self._parts) in states

    def goes_on(self, states: frozenset[int]) -> bool:
        """Whether further names may fit."""
        return any(state < len(self._parts) for state in states)

    def _closure(self, states: set[int]) -> frozenset[int]:
        empty = {state + 1 for state in states if state < len(self._parts) and self._parts[state] is None}
        return frozenset(states | empty)


def _expand_braces(pattern: str) -> list[str]:
    """`a{b,c}` as `ab`, `ac`, innermost braces first."""
    done: list[str] = []
    todo = [pattern]
    while todo and len(done) + len(todo) <= _MOST_CHOICES:
        text = todo.pop(0)
        close = text.find("}")
        start = text.rfind("{", 0, close) if close != -1 else -1
        if start == -1:
            done.append(text)
        else:
            todo += [
                text[:start] + choice + text[close + 1 :] for choice in text[start + 1 : close].split(",")
            ]
    return done + todo


def _split_stars(pattern: str) -> list[str]:
    r"""The stretches of a pattern between its `*`s; `\*` and a `*` in brackets are no such star."""
    parts, start, at = [], 0, 0
    while at < len(pattern):
        if pattern[at] == "\\":
            at += 2
            continue
        if pattern[at] == "[":
            close = pattern.find("]", at + 2)
            if close == -1:
                break
            at = close
        elif pattern[at] == "*":
            parts.append(pattern[start:at])
            start = at + 1
        at += 1
    parts.append(pattern[start:])
    return parts[:1] + [part for part in parts[1:-1] if part] + parts[1:][-1:]


class _Stretch(NamedTuple):
    """A `*`-free piece of a pattern: its regular expression and the number of characters it takes."""

    regex: re.Pattern[str]
    width: int


def _stretch(pattern: str) -> _Stretch:
    """Compile a `*`-free piece. One that Ruby would not read, such as `[z-a]`, fits nothing."""
    out: list[str] = []
    at = 0
    while at < len(pattern):
        char = pattern[at]
        at += 1
        if char == "?":
            out.append(".")
        elif char == "[":
            close = pattern.find("]", at + 1)
            if close == -1:
                return _NOTHING
            inside = pattern[at:close]
            negated = inside[:1] in ("^", "!")
            body = re.sub(r"([\\\[\]&~|^])", r"\\\1", inside[1:] if negated else inside)
            out.append(f"[{'^' if negated else ''}{body}]")
            at = close + 1
        else:
            if char == "\\" and at < len(pattern):
                char = pattern[at]
                at += 1
            out.append(re.escape(char))
    try:
        return _Stretch(re.compile("".join(out), re.DOTALL), len(out))
    except re.error:
        return _NOTHING


_NOTHING = _Stretch(regex(r"(?!)"), 0)
