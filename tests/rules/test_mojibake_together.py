"""The rules on mojibake together: no safe fix is withheld because another rule speaks of what it restores."""

from pathlib import Path

from harness import SmallSite, registry

from sitelint.lint.settings import Settings, make_plan


def test_a_restored_ligature_is_a_ligature(tmp_path: Path) -> None:
    rule = registry().get("mojibake")
    assert rule
    site = SmallSite(tmp_path, {"_pages/a.md": "# ğŸ”¥ News\n\nArtiï¬cial “stones”.\n"}, rule)
    site.plan = make_plan(Settings(select=("MOJ",)), registry(), tmp_path)
    (left,) = site.fix(unsafe=False).findings
    assert (left.name, left.severity) == ("pdf-ligature", "info")
    assert site.text("_pages/a.md") == "# 🔥 News\n\nArtiﬁcial “stones”.\n"


def test_a_file_that_is_damaged_in_many_places_is_one_finding_with_one_fix(tmp_path: Path) -> None:
    rule = registry().get("mojibake")
    assert rule
    healthy = "".join(f"Café Müller, {number}\n" for number in range(40))
    damaged = healthy.encode().decode("cp1252")
    site = SmallSite(tmp_path, {"_pages/a.md": damaged}, rule)
    (found,) = site.lint().findings
    assert "in 80 places" in found.message
    assert site.fix(unsafe=False).findings == []
    assert site.text("_pages/a.md") == healthy
