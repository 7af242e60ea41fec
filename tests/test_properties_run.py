"""Whatever stands in a site's files: a run ends, tells places that exist, and its fixes can be made."""

import tempfile
from datetime import date, datetime, timezone
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sitelint.jekyll.links.references import Sample
from sitelint.jekyll.site import Site
from sitelint.lint.fixing import Files, chooser, fix_site
from sitelint.lint.registry import load_rules
from sitelint.lint.run import Result, run
from sitelint.lint.settings import Settings, make_plan
from sitelint.lint.writing import write_all
from sitelint.text import apply_edits

REGISTRY = load_rules()
TODAY = date(2026, 1, 31)
NOW = datetime(2026, 1, 31, tzinfo=timezone.utc)

PARTS = [
    *(
        "---\n",
        "title: x\n",
        "date: 2024-02-30\n",
        "- a\n",
        ": ",
        "\n",
        "\r\n",
        " ",
        "\t",
        '"',
        "'",
        "# ",
        "```\n",
    ),
    *(
        "[a](/b)",
        "[a](c.md#d)",
        "![](x.png)",
        "![alt",
        "](",
        ")",
        "<a href=",
        "<img src='x'>",
        ">",
        "<!-- ",
        " -->",
    ),
    *(
        "{% ",
        " %}",
        "{{ ",
        " }}",
        "{% include x.html %}",
        "{% for p in site.posts %}",
        "{% endfor %}",
        "{{ page.x }}",
    ),
    *("sitelint-disable-line", "sitelint-disable-file all", "Lorem ipsum dolor sit amet", "TODO", "John Doe"),
    *(
        "2024.05",
        "2024-13-45",
        "(now)",
        "New!",
        "cafÃ©",
        "â€œ",
        "中文",
        "\ufffd",
        "\u202e",
        "\x00",
        "{: .c}",
        "$$",
        "|",
    ),
    *("@article{a,\n", "title={B},\n", "}\n", "x" * 200),
]
TEXTS = st.lists(st.sampled_from(PARTS), max_size=12).map("".join)
PATHS = st.sampled_from(
    "index.md _pages/a.md _posts/2024-01-01-a.md _layouts/default.html _includes/x.html a.html _data/d.yml "
    "_data/d.csv _bibliography/papers.bib _config.yml README.md css/a.scss".split()
)
SITES = st.dictionaries(PATHS, TEXTS.map(str.encode) | st.binary(max_size=60), min_size=1, max_size=4)


def lint(root: Path, files: Files | None = None, sample: Sample | None = None) -> Result:
    changed = {root / path: data for path, data in (files or {}).items()}
    site = Site.load(root, now=NOW, changed=changed)
    site.sample = sample or {}
    result = run(site, make_plan(Settings(today=TODAY), REGISTRY, root), REGISTRY, debug=True)
    assert result.problems == []
    return result


@pytest.mark.filterwarnings("error")
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(SITES)
def test_any_site_can_be_linted_and_fixed(files: dict[str, bytes]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for path, data in files.items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_bytes(data)
        result = lint(root)
        for finding in result.findings:
            text = result.sources[finding.path].text
            assert 0 <= finding.span.start <= finding.span.end <= len(text)
            assert finding.message
            for place in finding.related:
                assert 0 <= place.span.start <= place.span.end <= len(result.sources[place.path].text)
            if finding.fix:
                apply_edits(text, finding.fix.edits)
        assert lint(root).findings == result.findings

        again = partial(lint, root)
        write_all(root, fix_site(result, again, chooser(unsafe=True)).changes)
        assert fix_site(lint(root), again, chooser(unsafe=True)).changes == []
