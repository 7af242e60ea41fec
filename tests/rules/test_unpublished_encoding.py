"""Posts that are not UTF-8, which no case file can hold."""

from pathlib import Path

import pytest
from harness import SmallSite, registry

POST = "---\ntitle: Café\n---\nText.\n"


@pytest.mark.parametrize(
    ("encoding", "place", "said"),
    [("windows-1252", (2, 11), "it looks like windows-1252"), ("utf-16", (1, 1), "it looks like utf-16")],
)
def test_a_post_that_is_not_utf8_is_told(
    tmp_path: Path, encoding: str, place: tuple[int, int], said: str
) -> None:
    rule = registry().get("unpublished-post")
    assert rule
    site = SmallSite(tmp_path, {"_posts/2024-01-01-a.md": POST}, rule)
    (tmp_path / "_posts/2024-01-01-a.md").write_bytes(POST.encode(encoding))
    result = site.lint()
    [finding] = result.findings
    assert tuple(result.sources[finding.path].position(finding.span.start)) == place
    assert said in finding.message


def test_a_post_that_is_utf8_is_silent(tmp_path: Path) -> None:
    rule = registry().get("unpublished-post")
    assert rule
    assert SmallSite(tmp_path, {"_posts/2024-01-01-a.md": POST}, rule).lint().findings == []
