from pathlib import Path

import pytest

from sitelint.lint.offers import offers


def install(folder: Path, name: str, entry_points: str) -> None:
    """Leave what pip leaves of a package."""
    metadata = folder / f"{name}-1.0.dist-info"
    metadata.mkdir(parents=True)
    (metadata / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
    (metadata / "entry_points.txt").write_text(entry_points)


def test_without_other_packages_the_bundled_rules_are_offered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(tmp_path, "tool", "[console_scripts]\ntool = tool:main\n")
    monkeypatch.setattr("sys.path", [str(tmp_path), str(tmp_path / "gone"), ""])
    assert [offer.value for offer in offers()] == ["sitelint.rules:RULES"]


def test_other_packages_come_behind_by_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(tmp_path / "one", "zoo", "[sitelint.rules]\nzoo = zoo:RULES\n")
    install(
        tmp_path / "two", "lab", "[console_scripts]\nlab = lab:main\n\n[sitelint.rules]\nlab = lab:RULES\n"
    )
    install(tmp_path / "two", "sitelint", "[sitelint.rules]\nsitelint = sitelint.rules:RULES\n")
    monkeypatch.setattr("sys.path", [str(tmp_path / "one"), str(tmp_path / "two")])
    assert [offer.value for offer in offers()] == ["sitelint.rules:RULES", "lab:RULES", "zoo:RULES"]
