"""Reads BibTeX as bibtex-ruby 6 does, and goes on where that gives up.

What bibtex-ruby accepts is read the same; what it refuses becomes a `Problem`, and reading goes on with the
next entry that begins a line. Linear in the length of the text.
"""

from sitelint.jekyll.bibtex import hidden
from sitelint.jekyll.bibtex.model import Bibtex, Entry, Field, Lost, Macro, Problem, Reason
from sitelint.jekyll.bibtex.scanner import (
    ENTRY_START,
    NAME,
    NUMBER,
    SPACE,
    close_brace,
    close_quotes,
    run_out,
)
from sitelint.text import Span
from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

_TYPE = regex(r"@[ \t]*([A-Za-z\d:_!.$%&*-]+)")
_OPEN = regex(r"[ \t\r\n\f\v]*\{")
# A key may have spaces and even braces.
_KEY = regex(r"""[ \t\r\n\f\v]*([\w/:!$?.%+;&*'"{}-][\w /:!$?.%+;&*'"{}-]*),""")
_PARENTHESES = regex(r"[ \t]*\([^\s,()]*,")
_EQUALS = regex(r"[ \t\r\n\f\v]*=[ \t\r\n\f\v]*")
_JOIN = regex(r"[ \t\r\n\f\v]*#[ \t\r\n\f\v]*")
_WORD = regex(r"[^\s,{}\"=]+|\S")


class _BreakError(Exception):
    """What keeps an object from being read; `resume` is where the next one may begin."""

    def __init__(self, span: Span, reason: Reason, lost: Lost, resume: int, detail: str = "") -> None:
        self.span = span
        self.reason = reason
        self.lost = lost
        self.resume = resume
        self.detail = detail


class _Value(NamedTuple):
    """A value: its place, and its parts, each a text or a macro's name with its place."""

    span: Span
    parts: list[tuple[bool, Span]]


class Reader:
    """Reads one text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._found = Bibtex()
        self._strings: dict[str, str] = {}
        self._unresolved: list[tuple[dict[str, Field], Field, _Value]] = []
        # Once something has no end, nothing is searched for one beyond the next entry.
        self._unending = False
        self._limit = len(text)
        self._searched = Span(0, -1)

    def read(self) -> Bibtex:
        """The bibliography."""
        at = self._text.find("@")
        while at >= 0:
            at = self._text.find("@", self._object(at))
        for fields, field, value in self._unresolved:
            text = self._resolved(value, field.name)
            if fields[field.name] is field:
                fields[field.name] = field._replace(value=text)
        return self._found

    def _object(self, start: int) -> int:
        """Reads the object whose `@` is at `start`; where to go on."""
        kind = _TYPE.match(self._text, start)
        if kind is None:
            return start + 1
        self._limit = self._next_entry(start + 1) if self._unending else len(self._text)
        brace = _OPEN.match(self._text, kind.end(), self._limit)
        if brace is None:
            return self._without_brace(start, kind.end())
        name = kind[1].lower()
        entry = None
        try:
            if name == "comment":
                return self._close(brace.end() - 1, "") + 1
            if name in ("string", "preamble"):
                return self._definition(name, brace.end())
            entry = Entry(name, "", Span(brace.end(), brace.end()), Span(start, brace.end()))
            return self._entry(entry, brace.end())
        except _BreakError as broken:
            if entry:
                entry.span = Span(start, broken.resume)
            return self._recover(broken, entry)

    def _without_brace(self, start: int, at: int) -> int:
        """`@word` without a brace: an entry in parentheses, or an address in a remark."""
        end, stop = run_out(self._text, at, self._limit, 0)
        detail = self._text[start:at]
        if _PARENTHESES.match(self._text, at):
            self._problem(Problem(Span(start, at), "parentheses", "entry", detail=detail))
        elif stop != "character":
            self._problem(Problem(Span(start, at), "stray-at", "build", detail=detail))
        elif self._next_entry(at) < end:
            self._problem(Problem(Span(start, at), "stray-at", "entry", detail=detail))
        else:
            return end
        return min(self._next_entry(at), max(end, at))

    def _definition(self, kind: str, at: int) -> int:
        """The rest of a `@string` or `@preamble`."""
        name = NAME.match(self._text, self._space(at), self._limit) if kind == "string" else None
        if kind == "string":
            equals = _EQUALS.match(self._text, name.end(), self._limit) if name else None
            if name is None or equals is None:
                raise self._illegal(name.end() if name else at, "no-value")
            at = equals.end()
        value = self._value(at)
        end = self._space(value.span.end)
        if not self._text.startswith("}", end, self._limit):
            raise self._illegal(end, "after-value")
        if name:
            self._strings[name[0].lower()] = self._resolved(value, "")
        return end + 1

    def _entry(self, entry: Entry, at: int) -> int:
        """The rest of an entry, from its key on."""
        text = self._text
        key = _KEY.match(text, at, self._limit)
        self._found.entries.append(entry)
        if key is None:
            broken = self._illegal(self._space(at), "no-key")
            if broken.reason == "no-key":
                broken.span = Span(at - 1, at)
            raise broken
        entry.key = key[1].strip()
        entry.key_span = Span(key.start(1), key.start(1) + len(entry.key))
        at = key.end()
        mended: Lost | None = None
        while True:
            at = self._space(at)
            name = NAME.match(text, at, self._limit)
            equals = _EQUALS.match(text, name.end(), self._limit) if name else None
            if name and equals:
                value = self._value(equals.end(), name[0].lower())
                self._add(entry, Span(*name.span()), value)
                at = self._space(value.span.end)
                if text.startswith(",", at, self._limit):
                    at += 1
                    continue
            if text.startswith("}", at, self._limit):
                break
            if name and equals:
                reason = self._after_value(at)
            elif name:
                raise self._illegal(self._space(name.end()), "no-value", name[0])
            else:
                reason = "extra-comma" if text.startswith(",", at, self._limit) else "no-value"
            if reason not in ("no-comma", "extra-comma"):
                raise self._illegal(at, reason)
            mended = self._mend(entry, at, reason, mended)
            at += reason == "extra-comma"
        entry.span = Span(entry.span.start, at + 1)
        return self._closed(entry)

    def _mend(self, entry: Entry, at: int, reason: Reason, mended: Lost | None) -> Lost:
        """Notes a comma that is missing or too many; `mended` is what the first one of the entry loses."""
        if mended is None:
            broken = self._illegal(at, reason)
            if hidden.culprit(self._text, entry):
                raise broken
            mended = broken.lost
        word = _WORD.match(self._text, at)
        span = Span(*word.span()) if word else Span(at, at + 1)
        self._problem(Problem(span, reason, mended, entry.key, self._text[slice(*span)]))
        return mended

    def _after_value(self, at: int) -> Reason:
        """What to call it that text follows a value."""
        name = NAME.match(self._text, at, self._limit)
        if name and _EQUALS.match(self._text, name.end(), self._limit):
            return "no-comma"
        return "after-value"

    def _value(self, at: int, field: str = "") -> _Value:
        """The value at `at`: parts joined by `#`, or the number that a field may have."""
        text = self._text
        start = at
        if field and (number := NUMBER.match(text, at, self._limit)):
            span = Span(*number.span())
            return _Value(span, [(False, span)])
        parts: list[tuple[bool, Span]] = []
        while True:
            opened = text[at : at + 1] if at < self._limit else ""
            if opened in ("{", '"'):
                end = self._close(at, field) if opened == "{" else self._close_quotes(at, field)
                parts.append((False, Span(at + 1, end)))
                self._found.texts.append(parts[-1][1])
                at = end + 1
            elif name := NAME.match(text, at, self._limit):
                parts.append((True, Span(*name.span())))
                at = name.end()
            else:
                raise self._illegal(at, "no-value")
            join = _JOIN.match(text, at, self._limit)
            if join is None:
                return _Value(Span(start, at), parts)
            at = join.end()

    def _close(self, at: int, field: str) -> int:
        """The place of the brace that closes the one at `at`."""
        end = close_brace(self._text, at + 1, self._limit)
        if end < 0:
            raise _BreakError(Span(at, at + 1), "open-braces", "rest", self._limit, field)
        return end

    def _close_quotes(self, at: int, field: str) -> int:
        """The place of the quote that ends the value begun at `at`."""
        end = close_quotes(self._text, at + 1, self._limit)
        if end < 0:
            raise _BreakError(Span(at, at + 1), "open-quotes", "rest", self._limit, field)
        if self._text[end] == "}":
            reason: Reason = (
                "open-quotes" if hidden.looks_open(self._text, Span(at, end)) else "brace-in-quotes"
            )
            raise _BreakError(Span(at, at + 1), reason, "entry", end, field)
        return end

    def _illegal(self, at: int, reason: Reason, detail: str = "") -> _BreakError:
        """The break at a place where the grammar does not allow what stands there."""
        text = self._text
        end, stop = run_out(text, at, self._limit, 1)
        if end == at and stop in ("end", "at"):
            return _BreakError(Span(at, min(at + 1, len(text))), "not-closed", "build", at)
        if stop == "character" and (end == at or reason == "no-key") and end < self._limit:
            return _BreakError(Span(end, end + 1), "character", "entry", end, text[end])
        self._unending |= end == self._limit
        word = _WORD.match(text, at, self._limit)
        span = Span(*word.span()) if word else Span(at, at + 1)
        lost: Lost = "entry" if stop == "character" else "build"
        return _BreakError(span, reason, lost, end, detail or text[slice(*span)])

    def _recover(self, broken: _BreakError, entry: Entry | None) -> int:
        """Notes what is wrong and looks for the next entry."""
        key = entry.key if entry else ""
        problem = Problem(broken.span, broken.reason, broken.lost, key, broken.detail)
        if broken.reason in ("open-braces", "open-quotes"):
            self._unending = True
        culprit = hidden.culprit(self._text, entry) if entry else None
        if culprit:
            problem = hidden.without_end(self._text, culprit, broken.lost, key)
        elif broken.reason == "not-closed" and entry:
            problem = Problem(entry.key_span, "not-closed", broken.lost, key)
        self._problem(problem)
        start = entry.span.start if entry else broken.span.start
        return self._next_entry(start + 1 if broken.lost == "rest" else max(broken.span.start, start + 1))

    def _closed(self, entry: Entry) -> int:
        """Looks at an entry that is complete: whether anything got lost all the same. Where to go on."""
        end = entry.span.end
        for problem in hidden.in_whole_entry(self._text, entry):
            self._problem(problem)
            if problem.reason == "extra-brace":
                end = self._next_entry(end)
        return end

    def _add(self, entry: Entry, name: Span, value: _Value) -> None:
        named = self._text[slice(*name)].lower()
        is_macro, inner = value.parts[0]
        simple = len(value.parts) == 1 and not is_macro
        text = self._text[slice(*inner)] if simple else ""
        field = Field(named, name, value.span, inner if simple else None, text)
        if named in entry.fields:
            entry.repeated.append(entry.fields[named])
        entry.fields[named] = field
        if not simple:
            self._unresolved.append((entry.fields, field, value))

    def _resolved(self, value: _Value, field: str) -> str:
        """The text of a value; a macro that is not defined stays as it is written."""
        texts = []
        for is_macro, span in value.parts:
            text = self._text[slice(*span)]
            if is_macro:
                known = self._strings.get(text.lower())
                self._found.macros.append(Macro(text.lower(), span, field, known is not None))
                text = text.lower() if known is None else known
            texts.append(text)
        return "".join(texts)

    def _problem(self, problem: Problem) -> None:
        self._found.problems.append(problem)

    def _space(self, at: int) -> int:
        space = SPACE.match(self._text, at, self._limit)
        return space.end() if space else at

    def _next_entry(self, at: int) -> int:
        """Where the next entry that begins a line starts, from `at` on; the end of the text if none does."""
        if not self._searched.start <= at <= self._searched.end:
            found = ENTRY_START.search(self._text, at)
            self._searched = Span(at, found.start("at") if found else len(self._text))
        return self._searched.end
