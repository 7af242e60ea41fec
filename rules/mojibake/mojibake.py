"""Text was read with a wrong encoding: `ğŸ”¥ News` for `🔥 News`, `donâ€™t` for `don’t`.

## What it finds

Mojibake: UTF-8 that some program read as Windows-1252, -1254, -1250, -1251, -1253, -1257, ISO-8859-1 or -2,
Mac Roman, code page 437 or 850, or GBK, once or several times, and saved as what it saw; also where it
dropped bytes on the way (`# ğŸ“ Publications` was `# 📝 Publications`) or put `�` or `?` in their place,
and where the wreck was written as HTML entities (`&Atilde;&copy;`). It looks at everything that readers see:
text, front matter, `_config.yml`, data files, bibliographies, HTML. Code, URLs and comments are left alone,
and so are pages that speak of mojibake.

## Why it matters

Visitors see gibberish. In a heading it breaks links as well: the heading's id is made from its text, so
`#-publications` leads nowhere while the heading says `ğŸ“ Publications`.

## Example

```markdown bad
## ⟦ğŸ”¥⟧ News

- *2024.01* ⟦ğŸ‰ğŸ‰⟧ Our paper ⟦â€œ⟧Trees⟦â€⟧ is accepted.

## ⟦ğŸ“⟧ Publications
```

```markdown good
## 🔥 News

- *2024.01* 🎉🎉 Our paper “Trees” is accepted.

## 📝 Publications
```

## Fix

The damaged characters are replaced by the ones they were; nothing else changes. The fix is safe where the
evidence leaves one answer. Where bytes are lost, what could have stood there is weighed: by the encoding that
the rest of the file shows, the neighbours, the words behind an emoji, and how often people use a character.
If more than one answer stays possible, the fix is unsafe and the others are named; if none is likely, there
is no fix: take the text from an earlier version of the file. On a line with a doubtful repair all repairs
are unsafe, for the others are the evidence for it.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Edit, Finding, Fix, Options, Rule, Span

from .readable import Readable, is_text

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
    from sitelint.jekyll.markup import Heading

    from .repair.damage import Damage

RULE = Rule("MOJ001", "mojibake", severity="warning", fixes=("safe", "unsafe"))

MANY = 50
"""So many damaged runs, in a file that is damaged nearly throughout, become one finding."""

_SUBJECT = re.compile("mojibake|文字化け|乱码|亂碼|кракозябр", re.IGNORECASE)
_ENCODINGS = re.compile(r"UTF-?8|Latin-?1|ISO-?8859|Windows-12|cp12|charset|encoding|Unicode", re.IGNORECASE)


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for every damaged run, or one for a file that is damaged throughout."""
    text = file.text
    if text.isascii() and ";&" not in text:
        return
    from .repair.damage import find_damage

    everything = find_damage(text)
    if not everything or _SUBJECT.search(text) or not is_text(file):
        return

    readable = Readable(file)
    found = [d for d in everything if readable.holds(d.start, d.end) and not _is_sample(text, d)]
    sure = [damage for damage in found if damage.sure]
    if len(sure) > MANY and _is_throughout(text, found):
        yield _whole(file.path, text, sure)
        found = [damage for damage in found if not damage.sure]
    headings = iter(sorted(file.facts.markup.headings, key=lambda heading: heading.span))
    heading = next(headings, None)
    for damage in found:
        while heading and heading.span.end <= damage.start:
            heading = next(headings, None)
        inside = heading if heading and heading.span.start <= damage.start else None
        yield _finding(file.path, text, damage, inside)


def _finding(path: str, text: str, damage: "Damage", heading: "Heading | None") -> Finding:
    span = Span(damage.start, damage.end)
    raw = _short(text[span.start : span.end])
    times = ("", "", "twice ", "three times ")[damage.layers] if damage.layers < 4 else "several times "
    cause = f"{damage.was} was {times}read as {damage.codec}"
    if any(damage.guesses) and damage.was == "UTF-8":
        cause += ", and bytes are lost"
    others = _others(damage)
    fix = None
    if damage.text is None:
        message = f"`{raw}` is damaged ({cause}) and cannot be restored with confidence"
        message += f": it was perhaps {others}" if others else "; take it from an earlier version of the file"
    else:
        good = _short(damage.text)
        title = f"Restore `{good}`"
        edits = (Edit(span, damage.text),)
        if damage.sure:
            message = f"`{raw}` should be `{good}`: {cause}"
            fix = Fix(title, edits)
        else:
            message = f"`{raw}` is probably `{good}`: {cause}"
            reason = f"it could also be {others}" if others else "other damage on this line is not certain"
            message += f"; it could also be {others}" if others else ""
            fix = Fix(title, edits, "unsafe", reason)
    if heading and heading.id and not heading.explicit:
        healthy = _healed_id(heading.id, text[span.start : span.end], damage.text or "")
        if healthy != heading.id:
            message += f"; the heading's link `#{healthy}` breaks too"
    return RULE.finding(path, span, message, fix=fix)


def _healed_id(id_: str, raw: str, good: str) -> str:
    """A heading's id as it is without the damage: kramdown keeps the letters of a text, in small."""
    was, now = ("".join(char for char in part.lower() if char.isalnum()) for part in (raw, good))
    return id_.replace(was, now, 1) if was else id_


def _others(damage: "Damage") -> str:
    """The other candidates, of the first gap that has any."""
    skip = 0 if damage.text is None else 1
    for guesses in damage.guesses:
        rest = guesses[skip : skip + 4]
        if rest:
            return " or ".join(f"`{guess}`" for guess in rest)
    return ""


def _whole(path: str, text: str, found: "list[Damage]") -> Finding:
    first = found[0]
    edits = tuple(Edit(Span(damage.start, damage.end), damage.text or "") for damage in found)
    raw, good = _short(text[first.start : first.end]), _short(first.text or "")
    return RULE.finding(
        path,
        Span(first.start, first.end),
        f"the file is damaged throughout, in {len(found)} places: {first.was} was read as {first.codec}"
        f" (`{raw}` should be `{good}`)",
        fix=Fix(f"Restore {len(found)} places", edits),
    )


def _is_throughout(text: str, found: "list[Damage]") -> bool:
    """Whether nearly all foreign characters of the text are damaged."""
    foreign = sum(char > "\x7f" for char in text)
    damaged = sum(char > "\x7f" for damage in found for char in text[damage.start : damage.end])
    return damaged >= 0.8 * foreign


def _is_sample(text: str, damage: "Damage") -> bool:
    """Whether the run stands by itself, quoted, on a line that speaks of encodings."""
    if (text[damage.start - 1 : damage.start] + text[damage.end : damage.end + 1]).strip(
        "\"'`“”‘’«»()[]| \n"
    ):
        return False
    start, end = text.rfind("\n", 0, damage.start) + 1, text.find("\n", damage.end)
    return _ENCODINGS.search(text, start, end if end >= 0 else len(text)) is not None


def _short(text: str) -> str:
    """Text for a message: in one line, not too long."""
    text = " ".join(text.split("\n"))
    return text if len(text) <= 40 else text[:39] + "…"
