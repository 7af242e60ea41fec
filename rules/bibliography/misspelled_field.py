"""The name of a field in a bibliography is misspelled.

## What it finds

A field that neither BibTeX, jekyll-scholar nor the site's layouts know, one slip away from one that they do,
which the entry lacks: `auhtor`, `selcted`, `bibtex_shwo`. A name with something added (`editor_`, `xtitle`)
was put aside on purpose.

## Why it matters

The field is not read: the paper has no author, or is missing from the selected ones.

## Example

```bibtex bad
@article{lind2021,
  title = {Drawing graphs},
  ⟦auhtor⟧ = {Lindqvist, Ada},
}
```

```bibtex good
@article{lind2021,
  title = {Drawing graphs},
  author = {Lindqvist, Ada},
}
```

## Fix

The name is corrected. The fix is unsafe: the field may be meant for another program.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.jekyll.misspelling import near_miss
from sitelint.lint import Finding, Fix, Options, Rule
from sitelint.text.regex import regex

from .entries import entries

if TYPE_CHECKING:
    from sitelint.jekyll.site import Site

RULE = Rule("BIB012", "misspelled-field", severity="warning", fixes=("unsafe",))

_READ = regex(r"\bentry\.([\w-]+)")
# `@*[selected=true, year^=2024]*` of `{% bibliography --query … %}`.
_QUERY = regex(r"@[\w*]{0,30}\[([^\[\]\n]{1,200})\]")
_ASKED = regex(r"([\w-]+)\s*[!~^$*]?=")
# A name that more entries have is no slip.
_SLIPS = 3
# What styles of jekyll-scholar and the layouts of al-folio show.
_SHOWN = frozenset(
    (
        *(
            "address",
            "author",
            "booktitle",
            "chapter",
            "edition",
            "editor",
            "institution",
            "journal",
            "month",
        ),
        *("number", "organization", "pages", "publisher", "school", "series", "title", "volume", "location"),
        *("howpublished", "abbr", "abstract", "altmetric", "annotation", "arxiv", "award", "award_name"),
        *("bibtex_show", "dimensions", "eprint", "google_scholar_id", "inspirehep_id", "poster", "preview"),
        *("selected", "slides", "video", "website", "additional_info"),
    )
)
# Other names of BibTeX, biblatex and reference managers.
_OTHER = frozenset(
    (
        *(
            "abstractnote",
            "addendum",
            "annote",
            "authors",
            "collection",
            "editora",
            "editors",
            "eid",
            "eventdate",
        ),
        *(
            "eventtitle",
            "issue",
            "issues",
            "journaltitle",
            "keyword",
            "keywords",
            "language",
            "langid",
            "note",
        ),
        *("notes", "numpages", "page", "pagetotal", "publishers", "shortjournal", "shorttitle", "titleaddon"),
        *("urldate", "venue", "videos", "websites", "posters", "slide", "awards", "volumes", "version"),
    )
)


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for every field that nothing reads and that was plainly meant to be another."""
    read: frozenset[str] | None = None
    found: dict[str, list[Finding]] = {}
    for file in site.text_files:
        for entry in entries(file):
            for field in entry.fields.values():
                if field.name in _SHOWN or field.name in _OTHER:
                    continue
                read = frozenset(_read(site)) if read is None else read
                meant = None if field.name in read else near_miss(field.name, _SHOWN | read)
                if meant and meant not in field.name and meant not in entry.fields:
                    finding = RULE.finding(
                        file.source.path,
                        field.name_span,
                        f"nothing reads the field `{field.name}`; did you mean `{meant}`?",
                        fix=Fix.replacing(
                            field.name_span, meant, "the field may be meant for another program"
                        ),
                    )
                    found.setdefault(field.name, []).append(finding)
    for several in found.values():
        if len(several) <= _SLIPS:
            yield from several


def _read(site: "Site") -> Iterator[str]:
    """The fields that the site's own templates read, and those by which it chooses entries."""
    for file in site.text_files.templates:
        yield from _READ.findall(file.source.text)
    for file in site.text_files:
        if file.kind != "bibliography" and "@" in file.text:
            for query in _QUERY.finditer(file.text):
                yield from _ASKED.findall(query[1])
