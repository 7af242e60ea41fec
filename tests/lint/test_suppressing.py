"""Comments that hide findings: where they are put, and where there is room for none."""

from datetime import datetime, timezone
from pathlib import Path

import pytest

from sitelint.jekyll.site import Site
from sitelint.lint import Finding, Related, Rule, Span
from sitelint.lint.suppressing import suppressible
from sitelint.text import apply_edits

X = Rule("TST001", "the-x", severity="error")
Y = Rule("TST002", "the-y", severity="error")
HIDE = "{% comment %}sitelint-disable-line the-x{% endcomment %}"
ALL = "sitelint-disable-file the-x"


def commented(root: Path, path: str, text: str) -> str:
    """A file with comments for every X and Y in it; a file with an F is a finding as a whole."""
    files = {"_config.yml": "include: [_pages]\n", path: text}
    for name, content in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(content.encode())
    site = Site.load(root, now=datetime(2026, 1, 31, tzinfo=timezone.utc))
    found = [
        (Y if char == "Y" else X).finding(path, Span(0, 0) if char == "F" else Span(at, at + 1), "")
        for at, char in enumerate(text)
        if char in "XYF"
    ]
    edits = {edit for one in suppressible(site, found) for edit in (one.fix.edits if one.fix else ())}
    return apply_edits(text, edits)


@pytest.mark.parametrize(
    ("path", "text", "expected"),
    [
        ("_pages/a.md", "---\n---\na X  \nb\n", f"---\n---\na X {HIDE}  \nb\n"),
        ("_pages/a.md", "---\n---\r\nX\r\n", f"---\n---\r\nX {HIDE}\r\n"),
        ("_pages/a.md", "---\n---\nX Y X", f"---\n---\nX Y X {HIDE.replace('the-x', 'the-x, the-y')}"),
        (
            "_pages/a.md",
            "---\ntitle: X\n---\n",
            "---\n# sitelint-disable-next-line the-x\ntitle: X\n---\n",
        ),
        (
            "_pages/a.md",
            "---\na:\n  - X\n---\n",
            "---\na:\n  # sitelint-disable-next-line the-x\n  - X\n---\n",
        ),
        # Within the text of a value, a comment would be a part of it.
        ("_pages/a.md", "---\na: |\n  b\n  X\n---\n", f"---\n# {ALL}\na: |\n  b\n  X\n---\n"),
        ("_pages/a.md", "---\na: 'b\n  X'\n---\n", f"---\n# {ALL}\na: 'b\n  X'\n---\n"),
        ("_pages/a.md", "---\na: 1\n---\nF\n", f"---\n# {ALL}\na: 1\n---\nF\n"),
        # In code and in Liquid, a comment would be shown, or break what it stands in.
        ("_pages/a.md", "---\na: 1\n---\n```\nX\nb\n```\n", f"---\n# {ALL}\na: 1\n---\n```\nX\nb\n```\n"),
        (
            "_pages/a.md",
            "---\na: 1\n---\n{% raw %}\nX\n{% endraw %}\n",
            f"---\n# {ALL}\na: 1\n---\n{{% raw %}}\nX\n{{% endraw %}}\n",
        ),
        (
            "_pages/a.md",
            "---\na: 1\n---\n{% include x.html\n  y='X'\n  z='' %}\n",
            f"---\n# {ALL}\na: 1\n---\n{{% include x.html\n  y='X'\n  z='' %}}\n",
        ),
        (
            "_pages/a.md",
            "---\nrender_with_liquid: false\n---\nX\n",
            "---\nrender_with_liquid: false\n---\nX <!-- sitelint-disable-line the-x -->\n",
        ),
        ("_includes/a.html", "<p>X\n</p>\n", f"<p>X {HIDE}\n</p>\n"),
        ("_includes/a.html", "<p\nX>\n</p>\n", f"<p\nX> {HIDE}\n</p>\n"),
        ("_includes/a.html", "F\n</p>\n", f"F\n</p> {{% comment %}}{ALL}{{% endcomment %}}\n"),
        ("a.html", "<p>X\n</p>\n", "<p>X <!-- sitelint-disable-line the-x -->\n</p>\n"),
        ("a.html", "<p\nX\na>\n", f"<p\nX\na> <!-- {ALL} -->\n"),
        ("_data/a.yml", "- b: X\n", "# sitelint-disable-next-line the-x\n- b: X\n"),
        ("_data/a.yml", "a: b\nX: c\n", "a: b\n# sitelint-disable-next-line the-x\nX: c\n"),
        ("_data/a.json", '{"a": "X"}\n', '{"a": "X"}\n'),
        ("_data/a.csv", "a,b\nX,Y\n", "a,b\nX,Y\n"),
        ("_bibliography/a.bib", "@book{a,\n title={X}}\n", f"% {ALL}\n@book{{a,\n title={{X}}}}\n"),
        (
            "_bibliography/a.bib",
            "---\n---\n@book{a,\n title={X}}\n",
            f"---\n---\n% {ALL}\n@book{{a,\n title={{X}}}}\n",
        ),
    ],
)
def test_where_a_comment_is_put(tmp_path: Path, path: str, text: str, expected: str) -> None:
    assert commented(tmp_path, path, text) == expected


def test_a_finding_of_many_places_is_hidden_in_the_whole_file(tmp_path: Path) -> None:
    (tmp_path / "_config.yml").write_text("")
    (tmp_path / "a.md").write_text("---\na: 1\n---\nX\n\nX\n\nX\n")
    related = tuple(Related("a.md", Span(at, at + 1), "") for at in (16, 19))
    finding = X.finding("a.md", Span(13, 14), "", related=related)
    (hidden,) = suppressible(Site.load(tmp_path), [finding])
    assert hidden.fix
    assert [edit.replacement for edit in hidden.fix.edits] == [f"# {ALL}\n"]


def test_what_is_said_about_comments_is_not_hidden(tmp_path: Path) -> None:
    (tmp_path / "_config.yml").write_text("")
    (tmp_path / "a.html").write_text("text")
    finding = Finding("SIT001", "unused-suppression", "warning", "", "a.html", Span(0, 1))
    assert [one.fix for one in suppressible(Site.load(tmp_path), [finding])] == [None]


def test_hostile_liquid_has_room_for_no_comment(tmp_path: Path) -> None:
    text = "{% raw %}" * 20_000 + "\nX\n"
    assert commented(tmp_path, "_includes/a.html", text) == text
