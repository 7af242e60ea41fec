"""Sample files that a template brought along, known by their bytes."""

from pathlib import Path

import pytest
from harness import SmallSite, registry
from sitelint.rules.placeholders import fingerprints
from sitelint.rules.placeholders.kinds import KINDS

PICTURE = "<svg>nobody</svg>"
CONFIG = "include: [_pages]\nauthor:\n  avatar: nobody.svg\n"
NUMBER = next(number for number, kind in enumerate(KINDS) if kind.what == "sample file")


@pytest.fixture(autouse=True)
def _known(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if a template had brought the picture along."""
    data = PICTURE.encode()
    keys = (fingerprints.file_key(data), fingerprints.size_key(len(data)))
    records = sorted(fingerprints.digest(key) + bytes((NUMBER,)) for key in keys)
    monkeypatch.setattr(fingerprints, "_data", lambda: b"".join(records))


def found(root: Path, files: dict[str, str]) -> list[tuple[str, str]]:
    """Path and text of the place of each finding."""
    rule = registry().get("template-leftover")
    assert rule
    result = SmallSite(root, files, rule).lint()
    return [
        (one.path, result.sources[one.path].text[one.span.start : one.span.end]) for one in result.findings
    ]


def test_a_setting_that_names_the_picture(tmp_path: Path) -> None:
    files = {"_config.yml": CONFIG, "images/nobody.svg": PICTURE}
    assert found(tmp_path, files) == [("_config.yml", "nobody.svg")]


def test_a_page_that_shows_it_under_another_name(tmp_path: Path) -> None:
    files = {"images/me.svg": PICTURE, "_pages/a.md": "---\n---\n![A](/images/me.svg) ![B](/images/me.svg)\n"}
    assert found(tmp_path, files) == [("_pages/a.md", "/images/me.svg")]


def test_a_picture_of_ones_own_and_one_that_nothing_shows(tmp_path: Path) -> None:
    files = {"_config.yml": CONFIG, "images/nobody.svg": PICTURE.replace("no", "so"), "images/b.svg": PICTURE}
    assert found(tmp_path, files) == []


def test_many_are_one_finding(tmp_path: Path) -> None:
    page = "---\n---\n" + "".join(f"![A](/images/{number}.svg)\n" for number in range(4))
    files = {f"images/{number}.svg": PICTURE for number in range(4)} | {"_pages/a.md": page}
    assert found(tmp_path, files) == [("_pages/a.md", "/images/0.svg")]
