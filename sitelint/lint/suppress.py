"""Which findings an author asked to leave out, and which of these wishes are idle or wrong."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence

from sitelint.lint import unknown_rule, unused_suppression
from sitelint.lint.directives import MARK, OWN_FAMILY, VERBS, Directive, Entry, Unclosed
from sitelint.lint.finding import Finding, Fix
from sitelint.lint.registry import Registry, family
from sitelint.lint.suggest import nearest
from sitelint.text import Edit, Source, Span


class Suppressions:
    """The instructions of one file, ready to be asked about its findings."""

    def __init__(self, source: Source, registry: Registry, directives: Sequence[Directive]) -> None:
        self._source = source
        self._registry = registry
        self._directives = directives
        # The entries that hide a code on a line; in the whole file on line 0.
        self._lines: dict[tuple[int, str], list[Entry]] = defaultdict(list)
        # For every code: the places where it is disabled (by an entry) or enabled again (None).
        self._ranges: dict[str, list[tuple[int, Entry | None]]] = defaultdict(list)
        for directive in directives:
            for entry in directive.entries:
                self._enter(directive, entry)

    def _enter(self, directive: Directive, entry: Entry) -> None:
        if directive.verb == "disable-file" or directive.line:
            for code in entry.codes:
                self._lines[directive.line, code].append(entry)
        elif directive.verb in ("disable", "enable"):
            at = directive.span.start
            for code in entry.codes:
                places = self._ranges[code]
                if directive.verb == "disable":
                    places.append((at, entry))
                elif places and places[-1][1]:
                    places.append((at, None))
                    entry.used = True

    def hides(self, finding: Finding) -> bool:
        """Whether a finding of this file is to be left out. All entries that want it so count as used."""
        hiding = self._used(0, finding.code)
        # A finding about the file as a whole stands on no line.
        if finding.span != (0, 0):
            hiding |= self._used(self._source.position(finding.span.start).line, finding.code)
        places = self._ranges.get(finding.code)
        if places:
            index = bisect_right(places, finding.span.start, key=lambda place: place[0]) - 1
            entry = places[index][1] if index >= 0 else None
            if entry:
                entry.used = hiding = True
        return hiding

    def _used(self, line: int, code: str) -> bool:
        """Whether anything hides a code on a line; all that does counts as used."""
        entries = self._lines.get((line, code), [])
        for entry in entries:
            entry.used = True
        # Once they are used, one of them will do.
        del entries[1:]
        return bool(entries)

    def findings(self, settled: frozenset[str]) -> Iterator[Finding]:
        """What is wrong with the instructions; ask after all findings of the file were asked about.

        `settled` are the codes whose findings are all known: only what selects no others can be called
        unused.
        """
        own: list[tuple[Directive, list[Entry]]] = []
        for directive in self._directives:
            wrong = list(self._wrong(directive))
            idle = [] if wrong or directive.verb not in VERBS else directive.entries
            idle = [entry for entry in idle if not entry.used and entry.codes and entry.codes <= settled]
            about_own = [entry for entry in idle if all(family(code) == OWN_FAMILY for code in entry.codes)]
            idle = [entry for entry in idle if entry not in about_own]
            if about_own:
                own.append((directive, about_own))
            if idle:
                wrong.append(self._unused(directive, idle))
            yield from (finding for finding in wrong if not self.hides(finding))
        for directive, entries in own:
            idle = [entry for entry in entries if not entry.used]
            if idle:
                yield self._unused(directive, idle)

    def _wrong(self, directive: Directive) -> Iterator[Finding]:
        """Instructions that do not exist, names that select no rule, comments without an end."""
        if directive.unclosed:
            yield self._without_end(directive.span, directive.unclosed)
        if directive.verb not in VERBS:
            verb = nearest(directive.verb, VERBS)
            if verb:
                message = f"`{MARK}{directive.verb}` is no instruction; did you mean `{MARK}{verb}`?"
                yield self._unknown(directive.word, message, MARK + verb)
            return
        for entry in directive.entries:
            if entry.name and not entry.codes:
                close = nearest(entry.name, self._registry.words())
                message = f"`{entry.name}` is no rule" + (f"; did you mean `{close}`?" if close else "")
                yield self._unknown(entry.span, message, close)

    def _unknown(self, span: Span, message: str, replacement: str | None) -> Finding:
        fix = None
        if replacement:
            reason = "the name is a guess, and with it the comment begins to hide findings"
            fix = Fix.replacing(span, replacement, reason)
        return unknown_rule.RULE.finding(self._source.path, span, message, fix=fix)

    def _without_end(self, span: Span, unclosed: Unclosed) -> Finding:
        closer = unclosed.closer
        message = f"the end of this comment is missing: write `{closer}` at the end of this line"
        if unclosed.end:
            line = self._source.position(unclosed.end).line
            message += f", or readers see nothing of what follows, down to line {line}"
        fix = Fix(
            f"Write `{closer}` there",
            (Edit(unclosed.place, f" {closer}"),),
            "unsafe",
            "what the comment had swallowed is shown again",
        )
        return unknown_rule.RULE.finding(self._source.path, span, message, fix=fix)

    def _unused(self, directive: Directive, idle: list[Entry]) -> Finding:
        names = ", ".join(f"`{entry.name}`" for entry in idle if entry.name)
        if directive.verb == "enable":
            what = (
                f"{names} {'is' if len(idle) == 1 else 'are'} not disabled"
                if names
                else "Nothing is disabled"
            )
            message = f"{what} here; remove the {'comment' if idle == directive.entries else 'name'}"
        else:
            message = f"This comment hides no finding{f' of {names}' if names else ''}; remove it"
        kept = [entry for entry in directive.entries if entry not in idle]
        if kept:
            span = Span(directive.entries[0].span.start, directive.entries[-1].span.end)
            listed = ", ".join(entry.name for entry in kept)
            fix = Fix(f"Leave only {listed}", (Edit(span, listed),))
        else:
            fix = Fix("Remove the comment", (Edit(self._source.with_blanks(directive.span), ""),))
        return unused_suppression.RULE.finding(self._source.path, directive.span, message, fix=fix)
