"""The net of real sites: a change shows its effect on every one of them.

Needs checkouts of real sites, which are other people's work and no part of this project. Set
`SITELINT_CORPUS` to a folder with one folder per site; without it these tests are skipped. Set
`SITELINT_TRUTH` to a folder with `NAME/urls.json`, the URLs that real Jekyll published, to compare those too.

`snapshot.json` has, for every site, how many findings each rule has, and how many references each verdict.
After a change that is meant to alter them, run with `SITELINT_UPDATE_SNAPSHOT=1` and read the difference as
the owners of the sites would.
"""

import json
import os
from collections import Counter
from datetime import date, datetime, time, timezone
from pathlib import Path
from urllib.parse import unquote

import pytest

from sitelint.jekyll.site import Site
from sitelint.lint.registry import load_rules
from sitelint.lint.run import run
from sitelint.lint.settings import Settings, make_plan

SNAPSHOT = Path(__file__).parent / "snapshot.json"
TODAY = date(2026, 11, 21)
FOLDER = os.environ.get("SITELINT_CORPUS")
TRUTH = os.environ.get("SITELINT_TRUTH")
SITES = sorted(path for path in Path(FOLDER).iterdir() if path.is_dir()) if FOLDER else []

pytestmark = pytest.mark.skipif(not SITES, reason="SITELINT_CORPUS names no folder of real sites")


def load(folder: Path) -> Site:
    """A site on the day of the snapshot."""
    owner, _, name = folder.name.partition("+")
    return Site.load(
        folder,
        repository=f"{owner}/{name}" if name else None,
        now=datetime.combine(TODAY, time(12), timezone.utc),
    )


@pytest.mark.parametrize("folder", SITES or [Path("no-site")], ids=lambda folder: folder.name)
def test_findings_are_those_of_the_snapshot(folder: Path) -> None:
    registry = load_rules()
    site = load(folder)
    result = run(site, make_plan(Settings(today=TODAY), registry, folder), registry)
    count = Counter(finding.code for finding in result.findings)
    count.update(f"references: {one.verdict.verdict}" for one in site.resolved.all)
    found = dict(sorted(count.items()))
    known = json.loads(SNAPSHOT.read_text("utf-8")) if SNAPSHOT.exists() else {}
    if os.environ.get("SITELINT_UPDATE_SNAPSHOT"):
        known[folder.name] = found
        SNAPSHOT.write_text(json.dumps(dict(sorted(known.items())), indent=1) + "\n", "utf-8")
    assert result.problems == []
    assert found == known.get(folder.name)


@pytest.mark.skipif(not TRUTH, reason="SITELINT_TRUTH names no folder of what Jekyll published")
@pytest.mark.parametrize("folder", SITES or [Path("no-site")], ids=lambda folder: folder.name)
def test_urls_are_those_that_jekyll_published(folder: Path) -> None:
    truth = Path(TRUTH or "") / folder.name / "urls.json"
    if not truth.exists():
        pytest.skip(f"{truth} is not there")
    published = {one["path"]: one["source"] for one in json.loads(truth.read_text("utf-8"))["urls"]}
    ours = {unquote(one.path): one.source for one in load(folder).urls}
    missing = {path for path in published if path not in ours}
    extra = {path for path in ours if path not in published}
    wrong = {path for path in published.keys() & ours.keys() if published[path] != ours[path]}
    allowed = len(published) * 0.005
    assert len(missing) <= allowed, sorted(missing)[:10]
    assert len(extra) <= allowed, sorted(extra)[:10]
    assert {path for path in wrong if published[path]} == set()
