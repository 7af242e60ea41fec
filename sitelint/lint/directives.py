r"""Instructions in comments, as they are written: `sitelint-disable-next-line NAME, NAME -- reason`.

They stand in an HTML comment, in a Liquid comment (`{% comment %}…{% endcomment %}`, `{% # … %}`), after
`#` in YAML and after `%` in BibTeX. Without a name they mean every rule but those about suppressions.
"""

from sitelint.lint.registry import Registry, family
from sitelint.text import Source, Span
from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex
from sitelint.text.spans import Spans

MARK = "sitelint-"
"""What every instruction begins with: a text without it holds none."""

VERBS = ("disable-next-line", "disable-line", "disable-file", "disable", "enable")

OWN_FAMILY = "SIT"
"""The family of the rules about suppressions."""

_LOOK_BACK = 200
"""Characters before an instruction in which its comment has to begin."""

# Each is searched in those few characters only, so that what repeats in them costs nothing.
_OPENINGS = (
    (regex(r"<!--\s*$"), "-->"),
    (regex(r"\{%-?\s*comment\s*-?%\}\s*$"), "{% endcomment %}"),
    (regex(r"\{%-?\s*#\s*$"), "%}"),
)
_YAML_OPENING = regex(r"(?<!\S)#[ \t]*$")
_BIBTEX_OPENING = regex(r"%[ \t]*$")

_WORD = regex(r"[\w-]*")
_NAME = regex(r"[^\s,]+")
_REASON = regex(r"(?:^|\s)--(?:\s|$)")


class Entry:
    """One name of an instruction (empty: it has none), the codes it selects, and whether it hid anything."""

    def __init__(self, name: str, span: Span, codes: frozenset[str]) -> None:
        self.name = name
        self.span = span
        self.codes = codes
        self.used = False


class Directive:
    """One instruction: its verb, where the verb and the whole comment stand, its names (at least one entry).

    `line` is the 1-based line that it is about, 0 where it is about more than one. `unclosed` tells what
    its comment lacks.
    """

    def __init__(
        self, verb: str, word: Span, span: Span, entries: list[Entry], unclosed: "Unclosed | None"
    ) -> None:
        self.verb = verb
        self.word = word
        self.span = span
        self.entries = entries
        self.unclosed = unclosed
        self.line = 0


class Unclosed(NamedTuple):
    """The forgotten end of a comment, which goes on through the text of the page behind its instruction.

    `place` is where the end belongs; what was perhaps meant for one stands there. `closer` is what ends such
    a comment. `end` is where this one ends now, None where it does not.
    """

    place: Span
    closer: str
    end: int | None


class _Comment(NamedTuple):
    """A comment around an instruction: the whole, where its text ends, and what ends it if not the line."""

    span: Span
    text_end: int
    closer: str = ""
    unclosed: Unclosed | None = None


def read_directives(source: Source, registry: Registry, yaml: Span, code: Spans) -> list[Directive]:
    """The instructions of a file in the order of its text.

    `yaml` is where `#` begins a comment: the front matter, or the whole of a YAML file. What stands in
    `code` only shows an instruction.
    """
    text = source.text
    found: list[Directive] = []
    ends = _Ends(text)
    at = text.find(MARK)
    while at != -1:
        comment = None if at in code else _comment(source, ends, at, at in yaml)
        if comment:
            comment = _closed(source, registry, at, comment)
            found.append(_read(source, registry, at, comment))
        at = text.find(MARK, max(comment.span.end if comment else 0, at + len(MARK)))
    _stack(source, found)
    return found


class _Ends:
    """Where comments end. Each end is looked for once, however many instructions stand before it."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._known: dict[str, int] = {}

    def find(self, end: str, at: int) -> int:
        """The first place of `end` from `at` on, or the end of the text. Ask in the order of the text."""
        known = self._known.get(end, -1)
        if known < at:
            known = self._text.find(end, at)
            self._known[end] = known = len(self._text) if known == -1 else known
        return known


def _comment(source: Source, ends: _Ends, at: int, in_yaml: bool) -> _Comment | None:
    """The comment that begins just before the instruction at `at`; None where there is none."""
    text = source.text
    first = max(at - _LOOK_BACK, 0)
    before = text[first:at]
    for pattern, closer in _OPENINGS:
        opening = pattern.search(before)
        if opening:
            closing = closer[:3].rstrip()
            stop = ends.find(closing, at)
            # A Liquid comment ends behind its `{% endcomment %}`.
            end = ends.find("%}", stop) + 2 if closing == "{%" else stop + len(closing)
            trim = closing == "%}" and text.endswith("-", at, stop)
            return _Comment(Span(first + opening.start(), min(end, len(text))), stop - trim, closer)
    opening = _YAML_OPENING.search(before) if in_yaml else None
    if not opening and source.path.endswith(".bib"):
        opening = _BIBTEX_OPENING.search(before)
    if not opening:
        return None
    end = source.line_span(source.position(at).line).end
    return _Comment(Span(first + opening.start(), end), end)


def _closed(source: Source, registry: Registry, at: int, comment: _Comment) -> _Comment:
    """The comment around the instruction at `at`, to the end of its line where its own end was forgotten.

    That is where it has none, or where the next lines hold something else than more names or a reason.
    """
    text = source.text
    line_end = source.line_span(source.position(at).line).end
    ended = comment.span.end > comment.text_end
    if not comment.closer or (ended and comment.text_end <= line_end):
        return comment
    if ended:
        behind = _NAME.search(text, line_end, comment.text_end)
        same = behind and text.count("\n", line_end, behind.start()) == 1
        if not behind or _REASON.search(text, at, line_end) or (same and _goes_on(behind[0], registry)):
            return comment
    attempt = "-–—>" if comment.closer == "-->" else "%}"
    start = at + len(text[at:line_end].rstrip().rstrip(attempt).rstrip())
    unclosed = Unclosed(Span(start, line_end), comment.closer, comment.text_end if ended else None)
    return _Comment(Span(comment.span.start, line_end), start, comment.closer, unclosed)


def _goes_on(word: str, registry: Registry) -> bool:
    """Whether an instruction may go on with a word on the next line: a name, or what begins a reason."""
    return word == "--" or bool(registry.codes(word))


def _read(source: Source, registry: Registry, at: int, comment: _Comment) -> Directive:
    """The instruction that begins at `at`."""
    text = source.text
    word = _WORD.match(text, at, comment.text_end)
    end = word.end() if word else at
    content = text[end : comment.text_end]
    reason = _REASON.search(content)
    entries = [
        Entry(name[0], Span(*name.span()).shifted(end), registry.codes(name[0]))
        for name in _NAME.finditer(content, 0, reason.start() if reason else len(content))
    ]
    if not entries:
        others = frozenset(rule.code for rule in registry if family(rule.code) != OWN_FAMILY)
        entries = [Entry("", Span(end, end), others)]
    verb = text[at + len(MARK) : end]
    directive = Directive(verb, Span(at, end), comment.span, entries, comment.unclosed)
    if directive.verb == "disable-line":
        directive.line = source.position(at).line
    elif directive.verb == "disable-next-line":
        directive.line = _next_line(source, comment.span.end)
    return directive


def _next_line(source: Source, end: int) -> int:
    """The line after a comment; blank lines between, as Markdown wants them, are skipped."""
    line = source.position(max(end - 1, 0)).line + 1
    while line < len(source.line_starts) and not source.line_text(line).strip():
        line += 1
    return line


def _stack(source: Source, directives: list[Directive]) -> None:
    """Let instructions for the next line that stand on lines below each other mean the same line."""
    targets: dict[int, int] = {}
    for directive in reversed(directives):
        if directive.verb == "disable-next-line":
            directive.line = targets.get(directive.line, directive.line)
            targets[source.position(directive.span.start).line] = directive.line
