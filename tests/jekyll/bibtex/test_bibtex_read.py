"""What is read of a bibliography, and where it stands. bibtex-ruby 6 is the judge."""

from sitelint.jekyll.bibtex import Entry, read

TEXT = """---
---
Preface
@comment{ @article{hidden, title = {x}} }
@string{jmlr = "Journal of " # {Learning}}
@Article{smith:2020 ,
  title = {Deep {Nets}, and more},
  journal = jmlr # " X",
  Year = 2020,
  month = jan,
}
@misc
{doe, title = "A {"}quoted{"} one", note = {a}, note = {b}}
"""


def values(entry: Entry) -> dict[str, str]:
    return {name: field.value for name, field in entry.fields.items()}


def test_entries_with_all_kinds_of_values() -> None:
    found = read(TEXT)
    assert [(entry.type, entry.key, values(entry)) for entry in found.entries] == [
        (
            "article",
            "smith:2020",
            {
                "title": "Deep {Nets}, and more",
                "journal": "Journal of Learning X",
                "year": "2020",
                "month": "jan",
            },
        ),
        ("misc", "doe", {"title": 'A {"}quoted{"} one', "note": "b"}),
    ]
    assert found.problems == []


def test_everything_knows_its_place() -> None:
    smith, doe = read(TEXT).entries
    title, journal = smith.fields["title"], smith.fields["journal"]
    assert TEXT[slice(*smith.key_span)] == "smith:2020"
    assert TEXT[slice(*title.name_span)] == "title"
    assert TEXT[slice(*title.span)] == "{Deep {Nets}, and more}"
    assert title.inner
    assert TEXT[slice(*title.inner)] == title.value
    assert TEXT[slice(*journal.span)] == 'jmlr # " X"'
    assert journal.inner is None
    assert TEXT[slice(*doe.span)].partition("\n")[::2] == ("@misc", TEXT[TEXT.index("{doe") : -1])
    assert [field.value for field in doe.repeated] == ["a"]


def test_a_string_may_be_defined_behind_its_use() -> None:
    found = read("@misc{a, note = X, howpublished = y}\n@string{x = {late}}")
    assert values(found.entries[0]) == {"note": "late", "howpublished": "y"}
    assert [(macro.name, macro.field, macro.defined) for macro in found.macros] == [
        ("x", "note", True),
        ("y", "howpublished", False),
    ]


def test_line_ends_of_windows() -> None:
    assert values(read("@misc{a,\r\n  note = {x},\r\n  year = 2020\r\n}\r\n").entries[0]) == {
        "note": "x",
        "year": "2020",
    }
