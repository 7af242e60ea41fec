"""What the last run told is told again where only words have changed."""

import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from small_sites import write

from sitelint.cli.progress import ProgressBar
from sitelint.cli.work import Effort, Mode, Work
from sitelint.disk.door import NOTES
from sitelint.jekyll.facts import Facts
from sitelint.jekyll.markup import Reference
from sitelint.jekyll.placing import Found
from sitelint.lint.checked import check_site
from sitelint.lint.finding import Finding, Fix
from sitelint.lint.moved import Places, UnplacedError, follow
from sitelint.lint.session import Session, Wishes
from sitelint.text import Span

BROKEN = "[a](/nowhere.html)\n"
FILES = {
    "_config.yml": "title: A Site\n",
    "_posts/2026-01-01-one.md": "---\ntitle: One\n---\nFirst words.\n\n## Part\n\nMore words.\n\n"
    + "Words. " * 99
    + BROKEN,
    "_posts/2026-01-02-two.md": "---\ntitle: Two\n---\n[one](/2026/01/01/one.html#part)\n",
    "index.md": "---\ntitle: Home\n---\n" + BROKEN + "\nWords.\n",
    "host.md": "---\ntitle: Host\n---\n{% include_relative part.md %}\n",
    "part.md": "---\ntitle: Part\n---\nA part.\n",
}
ONE = "_posts/2026-01-01-one.md"


def found(span: Span, url: str = "/a.html") -> Found:
    """A link at a place of a file."""
    return Found("a.md", Reference("link", url, span, span, "a", "href", "markdown"), True)


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A site that has been checked."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "home"))
    root = tmp_path / "site"
    write(root, FILES)
    lint(root)
    return root


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many rules were asked of the whole site, each time."""
    times: list[int] = []

    def noted(site: Any, rules: Any, debug: bool) -> Any:
        times.append(len(rules))
        return check_site(site, rules, debug)

    monkeypatch.setattr("sitelint.lint.run.check_site", noted)
    return times


def lint(root: Path, *paths: str, cached: bool = True) -> list[Finding]:
    """What is found in the site, or in some files of it, as a call with a cache would find it."""
    NOTES.clear()
    session = Session([str(root / path) for path in paths] or [str(root)], Wishes())
    effort = Effort(1, str(root.parent / "kept") if cached else None)
    work = Work(session, next(session.projects()), Mode(effort=effort), ProgressBar(False))
    return work.lint(work.site, work.only).findings


def change(root: Path, path: str, old: str, new: str) -> None:
    """Put one text in the place of another."""
    text = (root / path).read_text("utf-8")
    assert old in text
    (root / path).write_text(text.replace(old, new), "utf-8")


def test_other_words_leave_the_rest_of_the_site_alone(site: Path, asked: list[int]) -> None:
    change(site, ONE, "First words.", "Other words, and a simpli\ufb01ed one.\n\nAnd a paragraph.")
    again = lint(site)
    assert asked == []
    assert {(one.code, one.path) for one in again} >= {
        ("MOJ004", ONE),
        ("LNK001", ONE),
        ("LNK001", "index.md"),
    }
    assert again == lint(site, cached=False)


@pytest.mark.parametrize(
    "added",
    [
        "[home](/index.html)",
        "[two](/2026/01/02/two.html)",
        "## Another part",
        "[part](#part)",
        "## A\n\n[b](#a)",
    ],
)
def test_a_link_that_is_right_and_a_heading_leave_the_rest_alone(
    site: Path, asked: list[int], added: str
) -> None:
    for _ in range(2):
        change(site, ONE, "First words.", f"First words.\n\n{added}\n")
        assert lint(site) == lint(site, cached=False)
    assert len(asked) == 2


@pytest.mark.parametrize("added", ["[none](/none.html)", "[a](#none)"])
def test_only_rules_that_would_see_another_thing_are_asked(site: Path, asked: list[int], added: str) -> None:
    change(site, ONE, "First words.", f"First words.\n\n{added}\n")
    again = lint(site)
    assert again == lint(site, cached=False)
    some, every = asked
    assert 0 < some < every / 2


@pytest.mark.parametrize("added", ["[a](#none)", "It\u00e2\u20ac\u2122s."])
def test_a_rule_that_has_read_a_page_is_asked_again_and_no_other_one(
    site: Path, asked: list[int], added: str
) -> None:
    change(site, ONE, "First words.", f"First words.\n\n{added}\n")
    lint(site)
    for number in range(2):
        asked.clear()
        change(site, ONE, "First words.", f"First {number} words.")
        change(site, ONE, f"First {number} words.", "Other words and\n\nFirst words.")
        again = lint(site)
        assert again == lint(site, cached=False)
        some, every = asked
        assert some < every / 10


def test_what_a_new_link_leads_to_is_watched_from_then_on(site: Path, asked: list[int]) -> None:
    change(site, "index.md", "Words.", "## Here\n\nWords.")
    change(site, ONE, "First words.", "[home](/index.html#here)")
    assert "LNK003" not in {one.code for one in lint(site)}
    assert asked == []
    change(site, "index.md", "## Here", "## There")
    again = lint(site)
    assert ("LNK003", ONE) in {(one.code, one.path) for one in again}
    assert again == lint(site, cached=False)


def test_a_file_that_is_named_is_checked_with_what_is_known_of_the_site(site: Path, asked: list[int]) -> None:
    change(site, "index.md", "Words.", "Simpli\ufb01ed.")
    again = lint(site, "index.md")
    assert asked == []
    assert {one.code for one in again} == {"LNK001", "MOJ004"}
    assert {one.path for one in again} == {"index.md"}
    assert lint(site) == lint(site, cached=False)


def test_a_call_for_one_file_knows_the_site_for_the_next_call(site: Path, asked: list[int]) -> None:
    change(site, "_config.yml", "A Site", "Another Site")
    lint(site, "index.md")
    assert len(asked) == 1
    change(site, ONE, "First words.", "Other words.")
    assert {one.path for one in lint(site, ONE)} == {ONE}
    whole = lint(site)
    assert len(asked) == 1
    assert whole == lint(site, cached=False)


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        (ONE, "## Part", "## Section"),
        (ONE, "](/nowhere.html)", "](/index.html)"),
        (ONE, "First words.", "[none](/none.html)"),
        (ONE, "First words.", "[none](#none)"),
        ("_config.yml", "A Site", "Another Site"),
        ("part.md", "A part.", BROKEN),
    ],
)
def test_what_others_can_see_is_asked_for_anew(
    site: Path, asked: list[int], path: str, old: str, new: str
) -> None:
    change(site, path, old, new)
    assert lint(site) == lint(site, cached=False)
    assert len(asked) == 2


LIST = "---\ntitle: All\n---\n{% for p in site.posts %}\n[{{ p.title }}]({{ p.url }})\n{% endfor %}\n"


def test_a_title_is_no_matter_of_rules_that_read_none(site: Path, asked: list[int]) -> None:
    write(site, {"list.md": LIST, "_layouts/post.html": "<h1>{{ page.title }}</h1>{{ content }}"})
    change(site, ONE, "title: One", "layout: post\ntitle: One")
    lint(site)
    asked.clear()
    change(site, ONE, "title: One", "title: Another and a longer one")
    again = lint(site)
    change(site, "index.md", "Words.", "Other words.")
    lint(site)
    assert asked == []
    assert again == lint(site, cached=False)


INCLUDING = LIST.replace("[{{ p.title }}]({{ p.url }})", "{% include item.html %}")


def test_a_title_that_an_include_shows_as_a_link_is_no_matter_of_rules_on_links(
    site: Path, asked: list[int]
) -> None:
    write(site, {"list.md": INCLUDING, "_includes/item.html": '<a href="{{ p.url }}">{{ p.title }}</a>\n'})
    lint(site)
    asked.clear()
    change(site, ONE, "title: One", "title: Another")
    assert lint(site) == lint(site, cached=False)
    assert len(asked) == 1  # without a cache


def test_a_title_that_an_include_shows_as_an_address_is_told(site: Path) -> None:
    item = '<a href="mailto:me@uni.edu">{{ p.title }}</a>\n'
    write(site, {"list.md": INCLUDING, "_includes/item.html": item})
    lint(site)
    for title in ("you@uni.edu", "me@uni.edu"):
        change(site, "_posts/2026-01-02-two.md", "title: ", f"title: {title} #")
        again = lint(site)
        assert again == lint(site, cached=False)
        assert ("_includes/item.html" in {one.path for one in again}) is title.startswith("you")


def test_a_layout_that_lists_posts_is_the_same_with_another_title_of_a_page(
    site: Path, asked: list[int]
) -> None:
    layout = "{% for p in site.posts %}<a href='{{ p.url }}'>{{ p.title }}</a>{% endfor %}{{ content }}"
    write(site, {"_layouts/post.html": layout})
    change(site, ONE, "title: One", "layout: post\ntitle: One")
    lint(site)
    asked.clear()
    change(site, "index.md", "title: Home", "title: My page")
    assert lint(site) == lint(site, cached=False)
    assert len(asked) == 1  # without a cache


@pytest.mark.parametrize(
    "layout",
    [
        "<a href='/{{ page.title }}.html'>x</a>",
        "{% if page.title == 'gone' %}<a href='/gone.html'>x</a>{% endif %}",
        "{% for p in site.posts %}<a href='/{{ p.title }}.html'>x</a>{% endfor %}",
        "{% include {{ page.title }}.html %}",
    ],
)
def test_what_a_layout_makes_of_a_title_is_told(site: Path, layout: str) -> None:
    write(site, {"_layouts/post.html": layout, "_includes/gone.html": "<a href='/gone.html'>x</a>"})
    change(site, ONE, "title: One", "layout: post\ntitle: index")
    lint(site)
    change(site, ONE, "title: index", "title: gone")
    assert lint(site) == lint(site, cached=False)


@pytest.mark.parametrize("title", ["'[x](/gone.html)'", "'<a href=\"/gone.html\">x</a>'"])
def test_what_a_list_makes_of_a_title_is_told(site: Path, title: str) -> None:
    write(site, {"list.md": LIST.replace("[{{ p.title }}]({{ p.url }})", "{{ p.title }}")})
    lint(site)
    change(site, ONE, "title: One", f"title: {title}")
    again = lint(site)
    assert "/gone.html" in {one.target for one in again}
    assert again == lint(site, cached=False)


def test_a_comment_hides_what_the_site_rules_found(site: Path, asked: list[int]) -> None:
    change(site, ONE, "More words.", "More words. <!-- sitelint-disable-file broken-link -->")
    again = lint(site)
    assert asked == []
    assert "LNK001" not in {one.code for one in again if one.path == ONE}
    assert again == lint(site, cached=False)


def test_places_follow_the_words_around_them() -> None:
    text = Span(10, 14)
    before = Facts(references=(found(Span(20, 30)), found(Span(40, 50))))
    now = Facts(references=(found(Span(25, 35)), found(Span(45, 55))))
    finding = Finding(
        "LNK001", "broken-link", "error", "", "a.md", Span(20, 30), Fix.replacing(Span(40, 50), "")
    )
    moved = follow(finding, {"a.md": Places("a.md", before, now, 14)})
    assert moved.span == (25, 35)
    assert moved.fix == Fix.replacing(Span(45, 55), "")
    assert follow(finding._replace(path="b.md"), {"a.md": Places("a.md", before, now, 14)}).span == (20, 30)
    assert Places("a.md", before, now, 14).span(text) == text
    with pytest.raises(UnplacedError):
        Places("a.md", before, now, 14).span(Span(31, 32))


def test_places_in_files_that_are_included_stay() -> None:
    included = found(Span(20, 30))._replace(path="_includes/b.html")
    before = Facts(references=(found(Span(20, 30)), included))
    now = Facts(references=(found(Span(25, 35)), included))
    assert Places("a.md", before, now, 0).span(Span(20, 30)) == (25, 35)


@pytest.mark.parametrize(
    "now",
    [
        (found(Span(40, 50)), found(Span(20, 30))),
        (found(Span(20, 30)),),
        (found(Span(20, 30)), found(Span(20, 30))),
        (found(Span(20, 30)), found(Span(40, 50), "/other.html")),
    ],
)
def test_another_order_or_other_links_are_not_the_same(now: tuple[Found, ...]) -> None:
    with pytest.raises(UnplacedError):
        Places("a.md", Facts(references=(found(Span(20, 30)), found(Span(40, 50)))), Facts(references=now), 0)


def test_what_only_some_files_have_is_asked_of_no_others_again(site: Path, asked: list[int]) -> None:
    change(
        site, "_config.yml", "A Site", "A Site\nrepository: https://github.com/a/b\nurl: https://a.github.io"
    )
    lint(site)
    reading = "Words, and site.repository."
    for path, old, new, is_told in (
        ("index.md", "\nWords.", f"\n{reading}", True),
        (ONE, "First words.", reading, True),
        ("index.md", reading, "Words.", True),
        (ONE, reading, "Words.", False),
    ):
        change(site, path, old, new)
        asked.clear()
        again = lint(site)
        assert len(asked) < 2
        assert ("CFG008" in {one.code for one in again}) is is_told
        assert again == lint(site, cached=False)


def test_a_list_that_no_page_shows_any_more_is_not_told(site: Path) -> None:
    days = ("2025-06-02", "2025-04-01", "2024-12-05", "2025-02-03", "2024-10-07", "2024-09-01", "2024-08-01")
    news = "".join(f"- {day}: A paper is out.\n" for day in days)
    write(site, {"_includes/news.md": f"## News\n\n{news}"})
    change(site, "index.md", "Words.", "{% include_relative _includes/news.md %}")
    assert "_includes/news.md" in {one.path for one in lint(site)}
    change(site, "index.md", "{% include_relative _includes/news.md %}", "Words.")
    assert "_includes/news.md" not in {one.path for one in lint(site)}


PARAGRAPHS = [
    *("Words.", "Many more words.\nThey go on.", BROKEN, "## Part", "[one](/2026/01/01/one.html#part)", ""),
    *(
        "[home](/)",
        "[home](/index.html#new)",
        "## New\n\n[x](#part)",
        "[y](../index.html)",
        "# New",
        "[a](#new)",
    ),
    *(
        "[z](/host.html)",
        '<a id="part"></a>',
        "{% link part.md %}",
        "[b](http://localhost/b)",
        "[c](part.md)",
    ),
    *(
        "- 2025-01-02: news\n- 2023-05-05: older\n- 2024-06-06: newer",
        "Lorem ipsum dolor sit amet",
        "JÃ¼rgen",
    ),
    *(
        "{% for p in site.posts %}{{ p.title }}{% endfor %}",
        "{% include_relative part.md %}",
        "{% cite no %}",
    ),
    *(
        "<!-- sitelint-disable-file broken-link -->",
        "![](x.png)",
        "![](x.png)\n{: #part}",
        "[a][b]\n\n[b]: /c",
    ),
]
EDITS = st.tuples(st.sampled_from(sorted(FILES)), st.integers(0, 3), st.sampled_from(PARAGRAPHS))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(EDITS, EDITS), min_size=1, max_size=4))
def test_whatever_is_edited_the_findings_are_those_of_a_run_without_a_cache(
    rounds: list[tuple[tuple[str, int, str], ...]],
) -> None:
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", folder)
        root = Path(folder) / "site"
        pages = {path: [text, *[""] * 3] for path, text in FILES.items()}
        write(root, FILES)
        lint(root)
        for edits in rounds:
            for path, place, text in edits:
                if path.endswith(".md"):
                    pages[path][max(place, 1)] = f"\n{text}\n"
                    (root / path).write_text("".join(pages[path]), "utf-8")
            named = edits[0][0]
            alone = lint(root, named) if named != "_config.yml" else []
            whole = lint(root, cached=False)
            assert lint(root) == whole
            assert alone == [one for one in whole if one.path == named and named != "_config.yml"]


WHOLE = [
    *("---\ntitle: One\n---\n" + BROKEN, "---\ntitle: Two\ndate: 2026-01-05\n---\n[x](/index.html#part)\n"),
    *("---\npermalink: /host.html\n---\n## Part\n", "---\npublished: false\n---\nWords.\n", "Words.\n"),
    *(
        "---\nredirect_from: /old/\nlayout: post\n---\n[x](/old/)\n",
        "---\ntitle: [\n---\n",
        "---\n- a\n---\n",
    ),
    *("---\ntitle: One\n---\n{% for p in site.posts %}[{{ p.title }}]({{ p.url }}){% endfor %}\n", "---\n"),
    *(
        "---\ntitle: Another one\n---\n" + BROKEN,
        "---\nlayout: post\ntitle: index\n---\n[x](/old/)\n",
        "---\nlayout: post\ntitle: gone\n---\n[x](/old/)\n",
        "---\nimage: /none.png\ntitle: '[a](/b)'\nlayout: post\n---\n",
        "---\nimage: /none.png\ntitle: index\nlayout: post\n---\n",
    ),
    *(
        "---\nimage: /none.png\nlayout: post\n---\n",
        "---\ntitle: \xff\n---\n",
        "---\ndate: 2030-01-01\n---\n",
    ),
]
PLACES = st.sampled_from(
    [*sorted(FILES.keys() - {"_config.yml"}), "_posts/2026-01-03-three.md", "new.md", "sub/new.md"]
)
LAYOUT = (
    "{% for p in site.pages %}<a href='/{{ p.title }}.html'>x</a>{% endfor %}"
    "<a href='/old/'>x</a> <img src='{{ page.image }}'> {{ content }} "
    "<a href='/{{ page.title }}.html'>{{ page.title }}</a>"
)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(PLACES, st.none() | st.sampled_from(WHOLE)), min_size=1, max_size=6))
def test_whatever_comes_and_goes_the_findings_are_those_of_a_run_without_a_cache(
    edits: list[tuple[str, str | None]],
) -> None:
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", folder)
        root = Path(folder) / "site"
        write(root, FILES | {"_layouts/post.html": LAYOUT})
        lint(root)
        for path, text in edits:
            if text is None:
                (root / path).unlink(missing_ok=True)
            else:
                (root / path).parent.mkdir(exist_ok=True)
                (root / path).write_bytes(text.encode("latin-1"))
            assert lint(root) == lint(root, cached=False)
