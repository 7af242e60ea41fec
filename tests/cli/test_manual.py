"""The published manual is made from the rules' docstrings."""

from pathlib import Path

from sitelint.cli.manual import manual
from sitelint.lint.registry import load_rules

FOLDER = Path(__file__).parents[2] / "docs" / "rules"


def test_the_published_manual_is_current() -> None:
    published = {path.name: path.read_text("utf-8") for path in FOLDER.glob("*.md")}
    assert published == manual(load_rules()), "run: sitelint manual docs/rules"


def test_every_rule_has_a_page_that_the_index_names() -> None:
    pages = manual(load_rules())
    assert all(f"({name})" in pages["README.md"] for name in pages if name != "README.md")
