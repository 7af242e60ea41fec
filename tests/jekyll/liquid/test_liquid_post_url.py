"""`post_url` names its post by Liquid, too (Jekyll 4.4)."""

from pathlib import Path

from sitelint.jekyll.site import Site


def test_a_post_is_found_by_a_variable(tmp_path: Path) -> None:
    (tmp_path / "_config.yml").write_text("title: x\n")
    (tmp_path / "_posts").mkdir()
    (tmp_path / "_posts" / "2024-05-17-graphs.md").write_text("---\n---\nGraphs.\n")
    (tmp_path / "index.md").write_text(
        "---\n---\n{% assign name = '2024-05-17-graphs' %}[it]({% post_url {{ name }} %})\n"
    )
    site = Site.load(tmp_path)
    assert [(one.verdict.verdict, one.verdict.source) for one in site.references] == [
        ("ok", "_posts/2024-05-17-graphs.md")
    ]
