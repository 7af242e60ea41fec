"""Two entries of a bibliography are one publication.

## What it finds

An entry with the DOI of an earlier one, or with its type, title and year while nothing else tells the two
apart: no other DOI, journal or meeting. A preprint and the published paper, a talk and the article, or one
talk at two places, are two publications, and so are two parts of a series.

## Why it matters

The paper is listed twice. Where only the DOI is the same, it was mostly copied along, and the link of one of
the two leads to the other's page.

## Example

```bibtex bad
@article{lind2021,
  title = {Drawing graphs by hand},
  journal = {Graphs},
  year = {2021},
}

@article{⟦lindqvist2021⟧,
  title = {Drawing {Graphs} by Hand},
  year = {2021},
}
```

```bibtex good
@article{lind2021,
  title = {Drawing graphs by hand},
  journal = {Graphs},
  year = {2021},
}
```

## Fix

None: only the author knows which entry to keep.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Finding, Options, Related, Rule

from .entries import entries, normalised

if TYPE_CHECKING:
    from sitelint.jekyll.bibtex import Entry
    from sitelint.jekyll.facts import TextFile

RULE = Rule("BIB006", "duplicate-publication", severity="warning", kinds=("bibliography",))

_VENUES = (
    "journal",
    "booktitle",
    "school",
    "institution",
    "howpublished",
    "volume",
    "number",
    "pages",
    "note",
)
# Where and when a talk was given, which may be given again elsewhere.
_OF_EVENT = ("venue", "location", "address", "event_title", "eventtitle", "date", "month", "day")
_PAPERS = (
    "article",
    "inproceedings",
    "conference",
    "incollection",
    "inbook",
    "book",
    "techreport",
    "phdthesis",
)
# Shorter titles ("Preface", "Introduction") are no one paper's.
_TITLE = 12


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for every entry that is an earlier one again. Entries of one key are another rule's."""
    by_doi: dict[str, Entry] = {}
    by_title: dict[tuple[str, str, str], Entry] = {}
    for entry in entries(file):
        doi = _doi(entry)
        other = by_doi.setdefault(doi, entry) if doi else entry
        if _of_one_volume(entry, other):
            continue
        what = "the DOI of"
        if other is entry:
            title = normalised(entry.value("title") or "")
            year = entry.value("year") or ""
            other = by_title.setdefault((entry.type, title, year), entry) if len(title) >= _TITLE else entry
            what = "the type, title and year of"
            if _differ(entry, other):
                continue
        if other is entry or other.key == entry.key:
            continue
        line = file.source.position(other.key_span.start).line
        yield RULE.finding(
            file.source.path,
            entry.key_span,
            f"this entry has {what} `{other.key}` on line {line}: delete one of the two, or correct what was"
            " copied along",
            related=(Related(file.source.path, other.key_span, "the other entry"),),
        )


def _doi(entry: "Entry") -> str:
    doi = (entry.value("doi") or "").strip().lower()
    return doi[doi.find("10.") :] if "10." in doi else ""


def _of_one_volume(entry: "Entry", other: "Entry") -> bool:
    """Whether these are two chapters, given with the DOI of the book that both are in."""
    if {entry.type, other.type} - {"incollection", "inbook"}:
        return False
    same_title, same_book = (
        normalised(entry.value(name) or "") == normalised(other.value(name) or "")
        for name in ("title", "booktitle")
    )
    return same_book and not same_title


def _differ(entry: "Entry", other: "Entry") -> bool:
    """Whether both have a DOI, or both a place of publication or of an event, and these are different."""
    names = _VENUES if entry.type in _PAPERS else (*_VENUES, *_OF_EVENT)
    pairs = [(_doi(entry), _doi(other))]
    pairs += [(normalised(entry.value(name) or ""), normalised(other.value(name) or "")) for name in names]
    return any(one and another and one != another for one, another in pairs)
