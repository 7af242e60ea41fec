"""What jekyll-scholar cannot read: where, why, what is lost, and that the entries around are still read."""

import pytest

from sitelint.jekyll.bibtex import read

BEFORE = "@misc{before, title = {B}}\n\n"
AFTER = "\n\n@misc{after, title = {A}}\n"


@pytest.mark.parametrize(
    ("entry", "line", "reason", "lost"),
    [
        ("@misc{x,\n  title = {T}\n  year = {2020},\n}", 3, "no-comma", "build"),
        ("@misc{x,\n  year = 2020\n  month = jan\n}", 3, "no-comma", "build"),
        ("@misc{x,\n  title = {T},,\n  year = {2020}\n}", 2, "extra-comma", "build"),
        ("@misc{x,,\n  title = {T}\n}", 1, "extra-comma", "build"),
        ("@misc{x,\n  title = {T},\n  year\n}", 4, "no-value", "build"),
        ("@misc{x,\n  title = ,\n  year = {2020}\n}", 2, "no-value", "build"),
        ("@misc{x,\n  title {T},\n  year = {2020}\n}", 2, "no-value", "build"),
        ("@misc{\n  title = {T},\n}", 1, "no-key", "build"),
        ("@misc{x\n  title = {T},\n}", 1, "no-key", "build"),
        ("@misc{x(2020),\n  title = {T},\n}", 1, "character", "entry"),
        ("@misc{x,\n  title = {T},\n\u00a0 year = {2020}\n}", 3, "character", "entry"),
        ("@misc{x,\n  title = {T};\n  year = {2020}\n}", 2, "character", "entry"),
        ("@misc(x,\n  title = {T},\n)", 1, "parentheses", "entry"),
        ("@misc{x,\n  title = {T},\n  year = {2020},", 1, "not-closed", "build"),
        ("@misc{x,\n  title = {T,\n  year = {2020},\n}", 2, "open-braces", "build"),
        ("@misc{x,\n  title = {T,\n  note = {{U},\n  year = {2020},\n}", 2, "open-braces", "rest"),
        ('@misc{x,\n  title = "T,\n  year = "2020",\n}', 2, "open-quotes", "entry"),
        ('@misc{x,\n  title = "T,\n  year = {2020},\n}', 2, "open-quotes", "entry"),
        ('@misc{x,\n  title = "T}",\n  year = {2020},\n}', 2, "brace-in-quotes", "entry"),
        ('@misc{x,\n  title = "The "new" way",\n}', 2, "after-value", "build"),
        ("@misc{x,\n  title = {T}},\n  year = {2020},\n}", 2, "extra-brace", "fields"),
        ("@misc{x,\n  title = {T,\n  year = {2020}}\n}", 2, "open-braces", "fields"),
        ("% mail: me@example.org", 1, "stray-at", "build"),
        ("@string{x = 5}", 1, "no-value", "build"),
    ],
)
def test_a_broken_entry(entry: str, line: int, reason: str, lost: str) -> None:
    text = BEFORE + entry + AFTER
    found = read(text)
    assert [(one.reason, one.lost) for one in found.problems] == [(reason, lost)]
    assert text.count("\n", 0, found.problems[0].span.start) - 1 == line
    keys = [one.key for one in found.entries]
    assert (keys[0], keys[-1]) == ("before", "after")


@pytest.mark.parametrize(
    "text",
    [
        "mail me@example.org (Ann)\n" + BEFORE,
        "@\n" + BEFORE,
        "@misc{x}, note = {y}\n",
        BEFORE + "} stray",
        "@comment{jabref-meta: grouping}\n" + AFTER,
        "@misc{x, abstract = {we set\n  a = {1},\n  then go on}}",
    ],
)
def test_what_bibtex_ruby_reads_is_no_problem(text: str) -> None:
    assert [one.reason for one in read(text).problems if one.key != "x}"] == []


def test_an_entry_inside_of_a_value() -> None:
    text = "@misc{a,\n title = {T,\n@misc{b,\n title = {U}\n}\n}\n}\n"
    assert [(one.reason, one.lost, one.detail) for one in read(text).problems] == [
        ("swallowed-entry", "entry", "title")
    ]


def test_every_broken_entry_is_told() -> None:
    text = "@misc{a,\n t = {x\n\n@misc{b,\n t = {y}\n\n@misc{c,\n t = {z},,\n}\n"
    assert [(one.key, one.reason) for one in read(text).problems] == [
        ("a", "open-braces"),
        ("b", "not-closed"),
        ("c", "extra-comma"),
    ]
