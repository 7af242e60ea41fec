"""The HTML report: what stands in it, and how it behaves in a browser."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
from browser import CHROMIUM, NoBrowserError, Page
from sample import FINDINGS, HOSTILE, OTHER, finding, hostile_report, rendered, report

from sitelint.lint import Edit, Finding, Fix, Related, Span
from sitelint.report import html_format
from sitelint.text import Source

VOID = {"meta", "input", "wbr"}


class Reader(HTMLParser):
    """Checks that elements are closed as they were opened, and gathers what a reader sees."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.words: list[str] = []
        self.ids: list[str] = []
        self.addresses: list[str] = []
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.ids += [value or "" for name, value in attrs if name == "id"]
        self.addresses += [value or "" for name, value in attrs if name in ("href", "src", "action")]
        assert not [name for name, _ in attrs if name.startswith("on")]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag
        if tag in ("td", "th"):
            self.words.append(" ")

    def handle_data(self, data: str) -> None:
        if not {"script", "style"} & set(self.open):
            self.words.append(data)

    @property
    def text(self) -> str:
        """The words, with single blanks between them."""
        return " ".join("".join(self.words).split())


def test_a_reader_finds_what_where_why_and_the_change() -> None:
    text = Reader(rendered("html")).text
    for expected in (
        "21 November 2026 · 40 files checked",
        "2 Errors broken for visitors, or for the build 1 Warning most likely",
        "sitelint --fix can fix 1 of them.",
        "Links and images 2 0 0",
        "_pages/cv.md 2 1 0",
        "error /publicatons/ is not a page of this site; did you mean /publications/? Line 4 (2 times)",
        "It is also written here: _data/a.yml, line 1",
        "Replace with /publications/. sitelint --fix makes this change.",
        "−before: See [here](/publicatons/) and [there](/publicatons/).",
        "+after: See [here](/publications/) and [there](/publicatons/).",
        "The page has␛[31m no title The file as a whole",
        "broken-link A link leads nowhere. Visitors get",
    ):
        assert expected in text, expected


def test_the_lines_around_a_finding_are_shown_and_the_place_is_marked() -> None:
    html = rendered("html")
    assert '<span class="number">3</span><span class="text">---</span>' in html
    assert (
        '<span class="number">4</span><span class="text">See [here](<mark>/publicatons/</mark>) and' in html
    )
    assert '<span class="number">5</span>' not in html


def test_of_many_related_places_only_the_first_have_their_lines() -> None:
    related = tuple(Related(OTHER.path, Span(7, 20), f"place {number}") for number in range(25))
    text = Reader(rendered("html", report([finding(29, related=related)]))).text
    assert "Place 19: _data/a.yml, line 1 And 5 more places" in text
    assert text.count("- url:") == 3


def test_a_clean_site() -> None:
    assert "Nothing was found." in Reader(rendered("html", report([]))).text


def test_an_unsafe_fix_says_why() -> None:
    fix = Fix("Guess", (Edit(Span(29, 42), "/"),), "unsafe", "it is a guess")
    assert (
        "Guess. Look at it first (it is a guess);"
        in Reader(rendered("html", report([finding(29, fix=fix)]))).text
    )


@pytest.mark.parametrize("findings", [FINDINGS, []])
def test_nothing_is_loaded_and_every_link_in_the_page_leads_somewhere(findings: list[Finding]) -> None:
    read = Reader(rendered("html", report(findings)))
    assert not {"link", "img", "iframe"} & set(read.tags)
    assert len(read.ids) == len(set(read.ids))
    for address in read.addresses:
        assert address.startswith("https://") or address[1:] in read.ids, address


def test_a_site_cannot_break_out() -> None:
    read = Reader(rendered("html", hostile_report()))
    assert read.tags.count("script") == 1
    assert "b" not in read.tags
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f\u202e\ud800-\udfff\ufffe]", read.text)


def test_only_the_worst_are_shown_in_full(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(html_format, "MOST_SHOWN", 2)
    read = Reader(rendered("html", report([FINDINGS[2], *FINDINGS[:2]])))
    assert "The worst 2 of 3 are shown." in read.text
    assert "no title" not in read.text.replace("No title", "")
    assert "Front matter 0 1 0" in read.text


def test_the_worst_page_comes_first() -> None:
    mild = Finding("NEWS004", "stale-badge", "info", "old", OTHER.path, Span(0, 3))
    text = rendered("html", report([mild, *FINDINGS]))
    assert text.index(">_pages/<wbr>cv.md</bdi></h3>") < text.index(">_data/<wbr>a.yml</bdi></h3>")


def test_of_long_lines_the_part_around_the_place_is_shown() -> None:
    source = Source("long.html", b"a" * 100_000 + b"BAD" + b"c" * 100_000)
    found = Finding("FM009", "no-title", "error", "", source.path, Span(100_000, 100_003))
    html = rendered("html", report([found], source))
    assert re.search("…a{100}<mark>BAD</mark>c{100}…", html)


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    """The report on a site with a hostile page in it, in a browser."""
    if not CHROMIUM:
        pytest.skip("there is no Chromium")
    folder = tmp_path_factory.mktemp("browser")
    findings = [*FINDINGS, *(item.finding for item in hostile_report().items)]
    file = folder / "report.html"
    file.write_text(rendered("html", report(findings, HOSTILE)), "utf-8")
    try:
        opened = Page(file, folder / "profile")
    except NoBrowserError:
        pytest.skip("Chromium does not start here")
    yield opened
    opened.close()


def shown(page: Page) -> int:
    """How many findings are to be seen, once the filter has worked."""
    count = page.run(
        "new Promise(done => setTimeout(() => done([...document.querySelectorAll('.finding')]"
        ".filter(card => card.checkVisibility()).length), 200))"
    )
    assert isinstance(count, int)
    return count


def test_browser_no_request_no_error_and_no_foreign_script(page: Page) -> None:
    requests = [
        m["params"]["request"]["url"] for m in page.messages if m["method"] == "Network.requestWillBeSent"
    ]
    assert [url.partition(":")[0] for url in requests] == ["file"]
    assert [m for m in page.messages if m["method"] in ("Log.entryAdded", "Runtime.exceptionThrown")] == []


def test_browser_filter_by_words_severity_and_change(page: Page) -> None:
    assert shown(page) == 5
    page.run("document.querySelector('[name=words]').focus()")
    page.press(*"cv.md")
    assert shown(page) == 2
    assert page.run("document.querySelector('[role=status]').textContent") == "3 of 6 shown"
    page.run("document.querySelector('[type=reset]').click()")
    assert shown(page) == 5
    page.run("document.querySelector('[value=error]').click()")
    assert shown(page) == 3
    page.run("document.querySelector('[name=fixable]').click()")
    assert shown(page) == 2
    page.run("document.querySelector('[type=reset]').click()")
    assert shown(page) == 5


def test_browser_by_keyboard_alone(page: Page) -> None:
    page.run("document.querySelector('.skip').focus()")
    page.press("Enter", "Tab")
    assert page.run("document.activeElement.name") == "words"
    page.press("Tab", "Tab", "Space")
    assert page.run("document.activeElement.value") == "error"
    assert shown(page) == 3
    page.press("Tab", "Tab", "Tab", "Tab", "Enter")
    assert shown(page) == 5
    page.press("Tab")
    assert page.run("document.activeElement.hash") == "#rule-LNK001"


def test_browser_tells_a_screen_reader_what_things_are(page: Page) -> None:
    nodes = [
        (node["role"]["value"], node["name"]["value"].strip())
        for node in page.call("Accessibility.getFullAXTree")["nodes"]
        if not node["ignored"] and node.get("name")
    ]
    for expected in (
        ("searchbox", "Search"),
        ("combobox", "Subject"),
        ("checkbox", "Errors"),
        ("button", "Show all"),
        ("heading", "By subject"),
        ("heading", "_pages/ cv.md"),
        ("rowheader", "Links and images"),
        ("search", "Filter the findings"),
    ):
        assert expected in nodes, expected


@pytest.mark.parametrize("width", [1280, 360])
def test_browser_nothing_is_wider_than_the_screen(page: Page, width: int) -> None:
    page.call(
        "Emulation.setDeviceMetricsOverride", width=width, height=800, deviceScaleFactor=1, mobile=width < 500
    )
    assert page.run("document.documentElement.scrollWidth") <= width


CONTRAST = Path(__file__).with_name("contrast.js").read_text("utf-8")
"""Gives the least contrast of text and background in the page, and where it is."""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_browser_words_stand_out_in_both_schemes(page: Page, scheme: str) -> None:
    page.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
    ratio, where = page.run(CONTRAST)
    assert ratio >= 4.5, where
