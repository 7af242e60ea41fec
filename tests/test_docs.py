"""The pages in docs/ that people wrote: what they name is there."""

import json
import re
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from sitelint.report import FORMATS

DOCS = Path(__file__).parents[1] / "docs"
PAGES = sorted(DOCS.glob("*.md"))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_to_other_pages_lead_there(page: Path) -> None:
    links = re.findall(r"\]\(([^/):][^):]*)\)", page.read_text("utf-8"))
    assert [link for link in links if not (DOCS / link).exists()] == []


def test_every_output_format_is_described() -> None:
    text = (DOCS / "outputs.md").read_text("utf-8")
    assert [name for name in FORMATS if f"`{name}`" not in text] == []


def test_the_examples_for_ci_are_yaml() -> None:
    blocks = re.findall(r"^```yaml[^\n]*\n(.*?)^```", (DOCS / "ci.md").read_text("utf-8"), re.M | re.S)
    assert len(blocks) == 4
    for block in blocks:
        assert isinstance(YAML(typ="safe").load(block), dict)


def test_the_example_of_json_is_json() -> None:
    (block,) = re.findall(r"^```json\n(.*?)^```", (DOCS / "outputs.md").read_text("utf-8"), re.M | re.S)
    assert list(json.loads(block)) == ["version", "root", "summary", "findings"]
