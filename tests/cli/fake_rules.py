"""Rules of a package that is not ours, for tests of the command line.

Every line that says BAD is bad, BROKEN breaks the rule, `a` … become their capitals.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Edit, Finding, Fix, Option, Options, Related, Rule, Span

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
    from sitelint.jekyll.site import Site

BAD = Rule(
    "TST001",
    "bad-word",
    severity="error",
    fixes=("safe", "unsafe"),
    options=[Option("word", "BAD", "What.")],
    module=__name__,
)
COUNT = Rule("TST002", "page-count", severity="info", module=__name__)
RULES = [BAD, COUNT]


@BAD.file
def bad(file: "TextFile", options: Options) -> Iterator[Finding]:
    """BAD becomes GOOD, and so does WORSE, in a later round; AWFUL (unsafe) becomes nothing, EVIL itself."""
    text = file.text
    if "BROKEN" in text:
        raise KeyError("broken")
    for word, better in ((options["word"], "GOOD"), ("WORSE", "GOOD"), ("EVIL", "EVIL ")):
        for match in re.finditer(word, text):
            span = Span(*match.span())
            # The fix of WORSE takes the line before it along, and so meets the others on the line.
            start = text.rfind("\n", 0, span.start) + 1 if word == "WORSE" else span.start
            edit = Edit(Span(start, span.end), text[start : span.start] + better)
            yield BAD.finding(file.path, span, f"`{word}` is bad", fix=Fix(f"Write {better}", (edit,)))
    for match in re.finditer("AWFUL", text):
        span = Span(*match.span())
        yield BAD.finding(
            file.path,
            span,
            "`AWFUL` is bad",
            fix=Fix("Remove it", (Edit(span, ""),), "unsafe", "it may be meant"),
        )


@COUNT.site
def count(site: "Site", options: Options) -> Iterator[Finding]:
    """A finding about the site as a whole."""
    if len(site.pages) > 5:
        related = (Related(site.pages[0].path, Span(0, 0), "for instance"),)
        yield COUNT.finding("_config.yml", Span(0, 0), f"{len(site.pages)} pages", related=related)
