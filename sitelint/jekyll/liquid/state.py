"""The state of one rendering: variables, limits, and the record of what was found."""

from collections.abc import Callable, Iterable, MutableMapping
from typing import TYPE_CHECKING, Any, Final

from sitelint.jekyll.liquid.context import Context
from sitelint.jekyll.liquid.records import LiquidError, NameUse, Rendered, TagUse, TextUse
from sitelint.jekyll.liquid.unset import NOT_SET
from sitelint.jekyll.liquid.values import UNKNOWN, EmptyLiteral
from sitelint.text import MappedText, Piece, Span

if TYPE_CHECKING:
    from sitelint.jekyll.liquid.memo import Memo, Render, Trace

MAX_WORK: Final = 1_000_000
"""Steps of one rendering: a node counts one, eight characters put out count one."""

MAX_DEPTH: Final = 100
"""Blocks and includes inside each other; Liquid's Block::MAX_DEPTH."""

TOO_DEEP: Final = MAX_WORK // 1000
"""What it counts to come to MAX_DEPTH: a file that includes itself several times comes there without end."""

_MAX_RECORDS = 1000

Filters = Callable[["State", str, Any, list[Any]], Any]


class TooMuchError(Exception):
    """The template does more than MAX_WORK."""


class State:
    """The variables in sight, innermost last, and everything else that changes while rendering."""

    __slots__ = (
        "_seen",
        "apply_filter",
        "context",
        "counters",
        "cycles",
        "depth",
        "globals",
        "interrupt",
        "last_changed",
        "loop_ends",
        "loops",
        "own_path",
        "path",
        "rendered",
        "scopes",
        "span",
        "trace",
        "uncertain",
        "work",
    )

    def __init__(self, context: Context, path: str, apply_filter: Filters) -> None:
        self.context = context
        self.path = path
        self.own_path: str | None = path
        self.apply_filter = apply_filter
        self.span = Span(0, 0)
        self.globals: dict[str, Any] = dict(context.variables)
        self.globals.setdefault("jekyll", UNKNOWN)
        self.globals.update(page=context.page, site=context.site)
        self.counters: dict[str, int] = {}
        self.scopes: list[dict[str, Any]] = [{}]
        self.cycles: dict[Any, int] = {}
        self.loop_ends: MutableMapping[str, Any] = {}
        self.loops: list[Any] = []
        self.interrupt: str | None = None
        self.last_changed: str | None = None
        self.uncertain = 0
        self.depth = 0
        self.work = 0
        self.trace: Trace | None = None
        self.rendered = Rendered()
        self._seen: set[Any] = set()

    @property
    def memo(self) -> "Memo | None":
        """What the parts of the current template came to before; None in a template of one page only."""
        return self.context.memo if self.path != self.own_path else None

    def remember(self, node: object, render: "Render", out: list[Piece]) -> None:
        """Call `render` of a part of the current template, or do what it did before for the same values."""
        memo = self.memo
        if memo is None:
            render(self, out)
        else:
            memo.render(node, render, self, out)

    def find(self, name: str | None) -> Any:
        """The value of a variable; NOT_SET where it has none."""
        for scope in reversed(self.scopes):
            if name in scope:
                return scope[name]
        if name is None:
            return NOT_SET
        if name in self.counters:
            return self.counters[name]
        return self.globals.get(name, NOT_SET)

    def missing(self) -> Any:
        """The value of a variable that is not set."""
        return UNKNOWN if self.context.is_open else None

    def assign(self, name: str, value: Any) -> None:
        """Set a variable of the whole page, as `assign` and `capture` do even inside loops."""
        self.scopes[0][name] = "" if type(value) is EmptyLiteral else value
        if self.trace is not None:
            self.trace.assigned.add(name)

    def change(self, name: str, value: Any) -> None:
        """Give the variable of that name, be it of a loop, another value; none that is not set."""
        scope = next((scope for scope in reversed(self.scopes) if name in scope), None)
        if scope is self.scopes[0]:
            self.assign(name, value)
        elif scope is not None:
            scope[name] = value
            self.spoil()

    def touch(self, name: str, space: str) -> None:
        """Note that a part of the page or site was read."""
        if name in self.globals:
            self.context.touched.add(space)

    def spoil(self) -> None:
        """Note that what the current tag does hangs on more than the values of variables."""
        trace = self.trace
        # What a spoilt part is in has been spoilt with it.
        while trace is not None and not trace.is_spoilt:
            trace.is_spoilt = True
            trace = trace.parent

    def spend(self, work: int) -> None:
        """Count work done. Raises TooMuchError."""
        self.work += work
        if self.work > MAX_WORK:
            raise TooMuchError

    def error(self, message: str) -> None:
        """Note that Jekyll would stop at the current tag."""
        self.spoil()
        if not self.uncertain and self._is_new("error", message) and len(self.rendered.errors) < _MAX_RECORDS:
            self.rendered.errors.append(LiquidError(message, self.span, self.path))

    def add_errors(self, errors: Iterable[LiquidError]) -> None:
        """Note the errors of an include's text, once."""
        for error in errors:
            self.spoil()
            if error not in self._seen and len(self.rendered.errors) < _MAX_RECORDS:
                self._seen.add(error)
                self.rendered.errors.append(error)

    def note_unknown(self, name: str) -> None:
        """Note that the current tag uses a variable that has no known value."""
        if self._is_new("unknown", name) and len(self.rendered.unknown) < _MAX_RECORDS:
            self.rendered.unknown.append(NameUse(name, self.span, self.path))

    def note_text(self, owner: Any, key: str, name: str) -> None:
        """Note that the current tag asks for the text of a page, which is unknown if it is the page's own."""
        self.spoil()
        path = None if owner is self.context.page else owner.get("path")
        texts = self.rendered.texts
        if not isinstance(path, str) or len(texts) == _MAX_RECORDS:
            self.note_unknown(name)
        elif self._is_new("text", f"{key} {path}{' ?' if self.uncertain else ''}"):
            texts.append(TextUse(path, key, self.span, self.path, not self.uncertain))

    def note_tag(self, name: str, markup: str) -> None:
        """Note that the current tag is none we know, and what stands behind its name."""
        if self._is_new("tag", f"{name} {markup}") and len(self.rendered.unknown_tags) < _MAX_RECORDS:
            self.rendered.unknown_tags.append(TagUse(name, markup, self.span, self.path))

    def note_filter(self, name: str) -> None:
        """Note that the current tag uses a filter we do not know."""
        if self._is_new("filter", name) and len(self.rendered.unknown_filters) < _MAX_RECORDS:
            self.rendered.unknown_filters.append(NameUse(name, self.span, self.path))

    def add_alternative(self, out: list[Piece]) -> None:
        """Keep what a branch that may apply puts out, unless it is blank or known already."""
        text = MappedText(out)
        if text.text.strip() and self._is_new("alternative", hash(text.text)):
            self.rendered.alternatives.append(text)

    def add_markdown(self, pieces: Iterable[Piece]) -> None:
        """Keep a text that goes through `markdownify` while nobody can tell what comes of it."""
        text = MappedText(pieces)
        if self._is_new("markdown", hash(text.text)):
            self.rendered.markdown.append(text)

    def _is_new(self, kind: str, what: str | int) -> bool:
        self.spoil()
        key = (kind, self.path, self.span.start, what)
        if key in self._seen:
            return False
        self._seen.add(key)
        return True
