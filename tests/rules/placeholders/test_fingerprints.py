"""The data of template fingerprints, and how files are cut into the units that are looked up."""

from hypothesis import given
from hypothesis import strategies as st
from sitelint.rules.placeholders import demo, fingerprints
from sitelint.rules.placeholders.kinds import KINDS

from sitelint.jekyll.yaml import psych

RECORD = fingerprints.HASH_BYTES + 1


def records() -> list[bytes]:
    data = fingerprints._DATA.read_bytes()
    assert len(data) % RECORD == 0
    return [data[at : at + RECORD] for at in range(0, len(data), RECORD)]


def test_the_data_is_small_sorted_and_names_known_kinds() -> None:
    found = records()
    assert found == sorted(set(found))
    assert len(found) * RECORD < 64 * 1024
    assert {record[-1] for record in found} <= set(range(len(KINDS)))


def test_each_template_has_data() -> None:
    assert {KINDS[record[-1]].template for record in records()} == {kind.template for kind in KINDS}


def test_a_changed_date_case_and_space_make_no_difference() -> None:
    one, other = (
        next(demo.lines(line)).key
        for line in ("Talk 1 on *Relevant*  Topic, 2012-03-01", "talk 27 on relevant topic (2020/01/31)")
    )
    assert one == other


def test_a_demo_line_is_known_and_others_are_not() -> None:
    key = next(demo.lines("A simple inline announcement.")).key
    assert "al-folio" in {kind.template for kind in fingerprints.kinds_of(key)}
    assert fingerprints.kinds_of(next(demo.lines("We study the smallest cuts of planar graphs.")).key) == ()


@given(st.text(max_size=200))
def test_every_unit_stands_in_its_line(text: str) -> None:
    for unit in (line.unit for line in demo.lines(text)):
        assert text[unit.span.start : unit.span.end].strip()
        assert unit.letters > 0
        assert fingerprints.kinds_of(unit.key) == () or unit.letters


def test_settings_are_told_by_their_full_names() -> None:
    text = "author:\n  email: a@b.org\nkramdown:\n  name: somebody\ntitle: &t 'My own words here'\n"
    units = list(demo.settings(psych.load(text), text))
    assert [unit.key.split("=")[0] for unit in units] == ["config:author.email", "config:title"]
    assert [text[unit.span.start : unit.span.end] for unit in units] == ["a@b.org", "My own words here"]
