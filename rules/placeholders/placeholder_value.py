"""A value still says what to put there.

## What it finds

In settings, data, front matter and bibliographies: `Your Name`, `YOUR_SCHOLAR_ID`, `<your-id>`,
`[Your University]`, `TODO`, `Text here`, `Placeholder`, `firstname.lastname@…`, addresses at `example.com`
and `your-domain.com`, `G-XXXXXXXXXX`, and `https://github.com/` with no user where a profile is meant. In
text and links: `About content goes here`, `[Your name here]`, lines such as `Add your papers here`,
`your.name@example.com`, links with `YOUR_USERNAME` or to `mailto:you@example.com`. Telephone numbers that
nobody has, such as (555) 867-5309. A page that says nothing but "Under construction" or "Coming soon".

Code and comments are left alone, and so are the ids of analytics that are switched off, and what readers
are to write (`with the subject "Application: [your name]"`).

## Why it matters

Visitors read "Your Name" in the title of the page, and mail goes to nobody.

## Example

```yaml bad path=_config.yml
include: [_pages]
title: ⟦Your Full Name⟧
author:
  email: "⟦firstname.lastname@uni.edu⟧"
  googlescholar: https://scholar.google.com/citations?user=⟦YOUR_SCHOLAR_ID⟧
```

```yaml good path=_config.yml
include: [_pages]
title: Jane Doe
author:
  email: "jane.doe@uni.edu"
  googlescholar: https://scholar.google.com/citations?user=Jd0eAAAAAAAJ
```

## Fix

None: write your own value there, or delete the line.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import TYPE_CHECKING

from sitelint.lint import Finding, Options, Rule, Span
from sitelint.text.regex import regex
from sitelint.text.spans import Spans

from ..folding import Place, told
from .content import in_address, is_content, told_ends
from .demo import inside, leaves
from .fingerprints import is_of_template, letters
from .words import BRACKET, DUMMY, FILLER, MAIL, NOTHING, PART, PHONE, TO_AUTHOR, WHOLE, has_sign

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
    from sitelint.text import Source

RULE = Rule("PLH007", "placeholder-value", severity="warning")

_SERVICE = regex(
    r"https?://(?:www\.)?(github|twitter|linkedin|facebook|instagram|researchgate|orcid|scholar\.google)"
    r"\.(?:com|net|org)/(?:in/)?",
    re.IGNORECASE,
)


# Keys whose values people read.
_IS_TEXT = regex(
    r".*(?:title|name|description|bio|biography|text|caption|summary|excerpt|abstract|content|tagline|role|position)"
)
# A line with such a word tells readers what to write to the author.
_TO_READERS = regex(r"\b(?:subject|file ?names?|apply|applications?|dear)\b", re.IGNORECASE)


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for every such value, and for every such place in text and links."""
    if not is_content(file):
        return
    found = sorted({*_in_values(file), *_in_text(file)})
    if found:
        words = [file.text[span.start : span.end] for span in found]
        places = [
            Place(span, f"“{text}” is a placeholder: write your own there, or delete it")
            for span, text in zip(found, words, strict=True)
        ]
        yield from told(
            RULE,
            file,
            places,
            f"“{words[0]}” and {len(words) - 1} more in this file are placeholders: "
            "write your own there, or delete them",
        )
    body = file.text[file.body_start :]
    if file.kind == "page" and len(body) < 200 and letters(body).text in NOTHING:
        start = file.body_start + len(body) - len(body.lstrip())
        span = Span(start, file.body_start + len(body.rstrip()))
        yield RULE.finding(
            file.path,
            span,
            "the page says nothing but this: write its text, or take it off the site (`published: false`)",
        )


def _in_values(file: "TextFile") -> Iterator[Span]:
    """The places in the values of settings, data and front matter."""
    yaml = file.text[: file.body_start] if file.kind == "page" else file.text
    named = list(leaves(file.yaml)) if file.yaml and has_sign(yaml) else []
    told = told_ends(file)
    counts = not any(_switches_off(path, node.value) for path, node in named)
    for path, node in named:
        if not isinstance(node.value, str):
            continue
        span = inside(node, file.text)
        written = file.text[span.start : span.end]
        if span.end not in told and has_sign(written):
            found = list(_in_value(path, written, counts))
            if found and not is_of_template(path, node.value):
                yield from (one.shifted(span.start) for one in found)


def _in_value(path: str, value: str, counts: bool) -> Iterator[Span]:
    """The places in one value; `counts`: visitors are counted, so that their service needs an id."""
    key = path.rpartition(".")[2].lower()
    if key == "placeholder":
        # What a form shows in an empty field.
        return
    # Beside a name (`prepend: https://github.com/`), it is what templates put before that.
    service = _SERVICE.fullmatch(value)
    is_dummy = WHOLE.fullmatch(value) or (_IS_TEXT.fullmatch(key) and DUMMY.fullmatch(value))
    if is_dummy or (service and service[1].split(".")[0].lower() in key):
        yield Span(0, len(value))
        return
    for match in (*PART.finditer(value), *(BRACKET.finditer(value) if "[" in value else ())):
        if counts or not match[0].startswith(("G-", "UA-", "GTM-", "AW-")):
            yield Span(*match.span())


def _switches_off(path: str, value: object) -> bool:
    """Whether a setting says that visitors are not counted."""
    off = value is False or value == "false"
    return off and (path == "analytics.provider" or (path.startswith("enable_") and "analytics" in path))


def _in_text(file: "TextFile") -> Iterator[Span]:
    """The places in what readers see of the body, and in its links."""
    if file.kind == "bibliography":
        yield from (run for run in file.facts.prose if WHOLE.fullmatch(file.text, run.start, run.end))
    if file.kind not in ("page", "static"):
        return
    text, body_start = file.text, file.body_start
    if "oes here" in text:
        runs = (run for run in file.facts.prose if run.start >= body_start)
        yield from (run for run in runs if FILLER.fullmatch(text, run.start, run.end))
    is_markdown = file.path.endswith((".md", ".markdown"))
    lines = TO_AUTHOR.finditer(text, body_start) if is_markdown and " here" in text else ()
    to_author = [Span(*line.span(1)) for line in lines]
    if to_author:
        prose = Spans(file.facts.prose)
        yield from (span for span in to_author if prose.meets(*span))
    has_phone = "555" in text or "7890" in text
    has_mail = "@" in text and MAIL.search(text, body_start) is not None
    if has_phone or has_mail or BRACKET.search(text, body_start):
        is_to_readers = _lines_to_readers(file.source)
        for run in file.facts.prose:
            if run.start < body_start:
                continue
            if has_phone:
                yield from (Span(*match.span()) for match in PHONE.finditer(text, *run))
            mails = MAIL.finditer(text, *run) if has_mail else ()
            for match in (*BRACKET.finditer(text, *run), *mails):
                if not is_to_readers(file.source.position(match.start()).line):
                    yield Span(*match.span())
    places = (in_address(file, reference.span) for reference in file.facts.markup.references)
    yield from (place for place in places if place)


def _lines_to_readers(source: "Source") -> Callable[[int], bool]:
    """Tells of a line, by its number, whether it tells readers what to write. Each is looked through once."""

    @cache
    def is_to_readers(line: int) -> bool:
        return _TO_READERS.search(source.text, *source.line_span(line)) is not None

    return is_to_readers
