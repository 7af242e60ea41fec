"""Files and data that a template brought along, known by hashes of what stands here."""

from pathlib import Path

import pytest
from harness import SmallSite, registry
from sitelint.rules.placeholders import fingerprints
from sitelint.rules.placeholders.kinds import KINDS

PICTURE = "<svg>nobody</svg>"
CONFIG = "include: [_pages]\nauthor:\n  avatar: nobody.svg\n"
FILLER = "Lorem ipsum dolor sit amet, consectetur adipiscing elit."
CV = {
    "summary": FILLER,
    "position": "Keeper of the smallest cuts",
    "institution": "Institute for Planar Graphs, Nowhere",
}
READ = "---\n---\n{{ site.data.cv.summary }}\n"


@pytest.fixture(autouse=True)
def _known(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if a template had brought the picture and the CV along."""
    picture = PICTURE.encode()
    keys = {
        fingerprints.file_key(picture): "sample file",
        fingerprints.size_key(len(picture)): "sample file",
        **{fingerprints.value_key(name, value): "sample value" for name, value in CV.items()},
    }
    records = sorted(fingerprints.digest(key) + bytes((_number(what),)) for key, what in keys.items())
    monkeypatch.setattr(fingerprints, "_data", lambda: b"".join(records))


def _number(what: str) -> int:
    return next(number for number, kind in enumerate(KINDS) if kind.what == what)


def found(root: Path, files: dict[str, str], name: str = "template-leftover") -> list[tuple[str, str]]:
    """Path and text of the place of each finding."""
    rule = registry().get(name)
    assert rule
    result = SmallSite(root / name, files, rule).lint()
    return [
        (one.path, result.sources[one.path].text[one.span.start : one.span.end]) for one in result.findings
    ]


def test_a_setting_that_names_the_picture(tmp_path: Path) -> None:
    files = {"_config.yml": CONFIG, "images/nobody.svg": PICTURE}
    assert found(tmp_path, files) == [("_config.yml", "nobody.svg")]


def test_a_page_that_shows_it_under_another_name(tmp_path: Path) -> None:
    files = {"images/me.svg": PICTURE, "_pages/a.md": "---\n---\n![A](/images/me.svg) ![B](/images/me.svg)\n"}
    assert found(tmp_path, files) == [("_pages/a.md", "/images/me.svg")]


def test_all_places_that_show_it_are_told(tmp_path: Path) -> None:
    show = "---\n---\n![A](/images/me.svg)\n"
    files = {"images/me.svg": PICTURE, "_pages/a.md": show, "_pages/b.md": show}
    rule = registry().get("template-leftover")
    assert rule
    (finding,) = SmallSite(tmp_path, files, rule).lint().findings
    assert [place[0] for place in finding.places] == ["_pages/a.md", "_pages/b.md"]


def test_a_setting_of_data_that_no_layout_in_use_shows(tmp_path: Path) -> None:
    load = "jekyll_get_json:\n  - data: resume\n    json: assets/nobody.svg\n"
    show = "---\n---\n{{ site.data.resume.name }}\n"
    files = {"_config.yml": load, "assets/nobody.svg": PICTURE, "_layouts/cv.html": show}
    assert found(tmp_path / "idle", files) == []
    files["cv.md"] = "---\nlayout: cv\n---\n"
    assert found(tmp_path / "shown", files) == [("_config.yml", "assets/nobody.svg")]


def test_a_layout_that_a_setting_names_is_in_use(tmp_path: Path) -> None:
    show = "{{ site.data.cv.summary }}{{ content }}\n"
    data = "".join(f"{name}: {value}\n" for name, value in CV.items())
    files = {"_data/cv.yml": data, "_layouts/bib.html": show, "index.md": "---\n---\nText\n"}
    assert found(tmp_path / "idle", files) == []
    files["_config.yml"] = "scholar:\n  bibliography_template: bib\n"
    assert found(tmp_path / "named", files) == [("_data/cv.yml", value) for value in CV.values()]


def test_a_picture_of_ones_own_and_one_that_nothing_shows(tmp_path: Path) -> None:
    files = {"_config.yml": CONFIG, "images/nobody.svg": PICTURE.replace("no", "so"), "images/b.svg": PICTURE}
    assert found(tmp_path, files) == []


def test_many_are_one_finding(tmp_path: Path) -> None:
    page = "---\n---\n" + "".join(f"![A](/images/{number}.svg)\n" for number in range(4))
    files = {f"images/{number}.svg": PICTURE for number in range(4)} | {"_pages/a.md": page}
    assert found(tmp_path, files) == [("_pages/a.md", "/images/0.svg")]


def test_data_of_the_template_is_told_where_something_reads_it(tmp_path: Path) -> None:
    files = {"_data/cv.yml": "".join(f"{name}: {value}\n" for name, value in CV.items())}
    assert found(tmp_path / "unread", files) == []
    files["_pages/cv.md"] = READ
    copy = {"_data/old/cv.yml": files["_data/cv.yml"], "_pages/cv.md": READ}
    assert found(tmp_path / "copy", copy) == []
    assert found(tmp_path, files) == [("_data/cv.yml", value) for value in CV.values()]
    assert found(tmp_path, files, "lorem-ipsum") == []


def test_filler_in_data_of_ones_own(tmp_path: Path) -> None:
    files = {"_data/cv.yml": f"summary: {FILLER}\nposition: Keeper\n", "_pages/cv.md": READ}
    assert found(tmp_path, files, "lorem-ipsum") == [("_data/cv.yml", FILLER[:-1])]
