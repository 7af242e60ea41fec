"""`_config.yml` or a data file cannot be read.

## What it finds

Errors in `_config.yml` and in the YAML, JSON, CSV and TSV files of `_data`, by the rules of the readers that
Jekyll uses, and rows of a table with more fields than its first row has names. What Jekyll accepts is no
error here, even where other readers object.

## Why it matters

Jekyll stops, and the site is not updated any more. Of a row that is too long, the fields after the last name
are lost: mostly a comma stands in a text without quotes.

## Example

```yaml bad path=_data/courses.yml
- title: Statistics⟦:⟧ an introduction
  year: 2024
```

```yaml good path=_data/courses.yml
- title: "Statistics: an introduction"
  year: 2024
```

## Fix

Where it is plain what was meant, the value gets its quotes, the tab becomes spaces, the colon its space, as
in front matter. The other errors are for you: the message says what is wrong and where.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.jekyll.data_files import CsvError, read_csv
from sitelint.jekyll.yaml import psych
from sitelint.jekyll.yaml.psych import YamlError
from sitelint.lint import Finding, Options, Rule, Span

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

RULE = Rule("CFG001", "invalid-data", severity="error", fixes=("safe", "unsafe"), kinds=("config", "data"))

_SEPARATORS = {".csv": ",", ".tsv": "\t"}


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """At most one finding: behind the first error, nothing is certain."""
    separator = _SEPARATORS.get(file.path[-4:].lower())
    if separator:
        yield from _table(file, separator)
    elif file.yaml is None:
        yield from _yaml(file)


def _yaml(file: "TextFile") -> Iterator[Finding]:
    text = file.text
    try:
        psych.load_file(text)
    except YamlError as error:
        from ..front_matter.repair.block import repair  # many steps, of which no right file has need

        at = min(error.offset, max(len(text) - 1, 0))
        repaired = repair(text, Span(0, len(text)), at, lists=True)
        message = error.message
        if repaired and repaired.message:
            at, message = repaired.at, repaired.message
        yield RULE.finding(
            file.path,
            Span(at, min(at + 1, len(text))),
            f"Jekyll cannot read this file, and stops: {message}",
            fix=repaired.fix if repaired else None,
        )


def _table(file: "TextFile", separator: str) -> Iterator[Finding]:
    try:
        rows = read_csv(file.text, separator)
    except CsvError as error:
        where, _, what = str(error).partition(": ")
        line = int(where.removeprefix("line "))
        span = file.source.line_span(min(line, len(file.source.line_starts)))
        yield RULE.finding(file.path, span, f"Jekyll cannot read this table, and stops: {what}")
        return
    if any("\n" in (field or "") for row in rows for field in row):
        return  # then a row is no line
    names = len(rows[0]) if rows else 0
    for line, row in enumerate(rows, 1):
        if len(row) > names and any(row[names:]):
            yield RULE.finding(
                file.path,
                file.source.line_span(line),
                f"this row has {len(row)} fields and the first one only {names} names, so the last "
                f"are lost: put a text that holds a {'comma' if separator == ',' else 'tab'} in quotes",
                severity="warning",
            )
            return
