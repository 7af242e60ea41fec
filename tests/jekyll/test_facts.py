"""The facts of a site's text files, and the references that they bring onto its pages."""

import pickle
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sitelint.jekyll.facts import TextFile
from sitelint.jekyll.links.verdict import ResolvedReference
from sitelint.jekyll.liquid.values import HOLE
from sitelint.jekyll.site import Site
from sitelint.text import Source, Span


def load(root: Path, files: Mapping[str, str]) -> Site:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
    return Site.load(root, dialect="jekyll4")


def prose(file: TextFile) -> list[str]:
    return [file.text[slice(*span)] for span in file.facts.prose]


def rows(site: Site, *verdicts: str) -> list[tuple[str, int, str, str]]:
    """Path, line, what stands there, verdict."""
    found: list[tuple[str, int, str, str]] = []
    for one in site.references:
        if not verdicts or one.verdict.verdict in verdicts:
            source = site.text_files.source(one.path)
            at = one.reference.span
            found.append(
                (one.path, source.position(at.start).line, source.text[slice(*at)], one.verdict.verdict)
            )
    return found


def only(site: Site) -> ResolvedReference:
    (found,) = site.references
    return found


def test_markdown_body_and_front_matter(tmp_path: Path) -> None:
    text = '---\ntitle: "A b"\nlist: [x, 1]\n---\n# Über *uns*\n\nText {{ page.title }} end [l](/x)\n'
    text = text.replace("\n", "\r\n")
    file = load(tmp_path, {"a.md": text}).text_files["a.md"]
    facts = file.facts
    assert [(one.text, one.id, file.text[slice(*one.span)].strip()) for one in facts.markup.headings] == [
        ("Über uns", "über-uns", "# Über *uns*")
    ]
    assert [(one.url, file.text[slice(*one.span)]) for one in facts.markup.references] == [("/x", "/x")]
    assert [one.strip() for one in prose(file)] == ["A b", "x", "Über", "uns", "Text", "end", "l"]
    assert facts.names == {"über-uns"}


def test_filters_are_those_of_the_jekyll_that_builds_the_site(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("---\n---\n<p id=\"part-{{ 'Ⅷ' | slugify }}\">x</p>\n", "utf-8")
    assert Site.load(tmp_path, dialect="ghpages").text_files["a.html"].facts.names == {"part-ⅷ"}
    assert Site.load(tmp_path, dialect="jekyll4").text_files["a.html"].facts.names == {"part-"}


def test_html_page_and_static_html(tmp_path: Path) -> None:
    site = load(
        tmp_path, {"a.html": "---\n---\n<h1 id=x>A</h1>\n*b*", "b.html": "<a name=y href=a.html>B</a>"}
    )
    assert prose(site.text_files["a.html"]) == ["A", "*b*"]
    assert site.text_files["b.html"].kind == "static"
    assert site.text_files["b.html"].facts.names == {"y"}
    assert only(site).verdict.target == "/a.html"


def test_yaml_and_bibliography_prose(tmp_path: Path) -> None:
    site = load(
        tmp_path,
        {
            "_config.yml": "title: T\nn: 1\n",
            "_data/team.yml": "- name: 'O''Brien'\n  role: |\n    Long\n",
            "_data/old.csv": "a,b\n",
            "_bibliography/papers.bib": '@article{k, title={A {B} c}, year = 2020, note = "n"}',
        },
    )
    files = {file.path: prose(file) for file in site.text_files}
    assert files["_config.yml"] == ["T"]
    assert files["_data/team.yml"][0] == "O''Brien"
    assert "Long" in files["_data/team.yml"][1]
    assert files["_data/old.csv"] == ["a,b\n"]
    assert files["_bibliography/papers.bib"] == ["A {B} c", "n"]


def test_reference_of_an_include_is_one_row_at_the_include(tmp_path: Path) -> None:
    site = load(
        tmp_path,
        {
            "_includes/card.html": '<a href="{{ include.to }}">x</a><img src="/no.png">',
            "_includes/unused.html": "<img src=/no.png>",
            "a.md": "---\n---\n{% include card.html to='/b' %}\n",
            "b.md": "---\n---\n\n{% include card.html to='/c' %}\n",
        },
    )
    assert rows(site) == [
        ("_includes/card.html", 1, "/no.png", "broken"),
        ("a.md", 3, "/b", "ok"),
        ("b.md", 4, "/c", "unknown"),
    ]
    assert [one.pages for one in site.references] == [2, 1, 1]
    assert site.text_files["_includes/card.html"].published
    assert not site.text_files["_includes/unused.html"].published


def test_reference_of_data_and_front_matter_stands_there(tmp_path: Path) -> None:
    site = load(
        tmp_path,
        {
            "_data/team.yml": "- name: A\n  photo: /no/a.png\n",
            "_config.yml": "baseurl: ''\n",
            "a.md": "---\nteaser: 'no/t.png'\nmore: {deep: no/d.png}\n---\n"
            "{% for one in site.data.team %}<img src='{{ one.photo }}'>{% endfor %}\n\n"
            "![t]({{ page.teaser }}) ![d]({{ page.more.deep }})\n",
        },
    )
    assert rows(site) == [
        ("_data/team.yml", 2, "/no/a.png", "broken"),
        ("a.md", 2, "no/t.png", "broken"),
        ("a.md", 3, "no/d.png", "broken"),
    ]


def test_loops_count_once_and_unknown_branches_give_references(tmp_path: Path) -> None:
    loop = "{% for i in (1..3) %}\n# H\n\n[x](no)\n{% endfor %}\n"
    branch = "{% if site.x.y == page.content %}[y](/z){% else %}[z](/y){% endif %}"
    site = load(tmp_path, {"a.md": f"---\n---\n{loop}\n{branch}\n"})
    assert rows(site, "broken") == [("a.md", 6, "no", "broken")]
    assert [one.reference.url for one in site.references] == ["no", "/z", "/y"]
    assert len({one.certain for one in site.references}) == 2
    assert [one.pages for one in site.references] == [1, 1, 1]


def test_layout_references_and_anchors(tmp_path: Path) -> None:
    site = load(
        tmp_path,
        {
            "_layouts/base.html": '<a id=nav href="/gone.html"></a><a href={{ 1 | some }}></a>{{ content }}',
            "_layouts/post.html": "---\nlayout: base\n---\n<p id=inner>{{ content }}<a href='#main'></a>",
            "_layouts/unused.html": "<a href=/gone2.html>",
            "a.md": "---\nlayout: post\n---\n# Main\n\n[n](#nav) [i](#inner) [m](#main) [x](#x)\n",
            "b.md": "---\nlayout: post\n---\n[m](#main)\n",
        },
    )
    assert rows(site, "broken", "broken-fragment") == [
        ("_layouts/base.html", 1, "/gone.html", "broken"),
        ("a.md", 6, "#x", "broken-fragment"),
        ("b.md", 4, "#main", "broken-fragment"),
    ]
    assert rows(site, "unknown") == [("_layouts/base.html", 1, "{{ 1 | some }}", "unknown")]
    (unknown,) = [one for one in site.references if one.verdict.verdict == "unknown"]
    assert unknown.verdict.reason == "`{{ 1 | some }}` is not in the sources"
    assert [one.part for one in site.references if one.path == "_layouts/base.html"] == ["layout", "layout"]
    assert not site.text_files["_layouts/unused.html"].published


def test_a_layout_is_asked_around_pages_for_what_it_alone_does_not_tell(tmp_path: Path) -> None:
    site = load(
        tmp_path,
        {
            "_config.yml": "author: {photo: me.png, home: /cv.pdf}\n",
            "_data/people.yml": "ada: {photo: ada.png}\n",
            "_layouts/base.html": "{% include side.html %}{{ content }}",
            "_includes/side.html": "{% assign who = site.data.people[page.by] | default: site.author %}"
            '<img src="/images/{{ who.photo }}">{% if who.home %}<a href="{{ who.home }}"></a>{% endif %}'
            '{% if page.by %}<a href="/by/{{ page.by }}.pdf"></a>{% endif %}',
            "images/ada.png": "x",
            "a.md": "---\nlayout: base\n---\n",
            "b.md": "---\nlayout: base\nby: ada\n---\n",
        },
    )
    assert [(one.path, one.page, one.verdict.target, one.verdict.verdict) for one in site.references] == [
        ("_config.yml", "a.html", "/images/me.png", "broken"),
        ("_config.yml", "a.html", "/cv.pdf", "broken"),
        ("_data/people.yml", "b.html", "/images/ada.png", "ok"),
        ("b.md", "b.html", "/by/ada.pdf", "broken"),
    ]


def test_the_name_of_the_repository_tells_its_addresses(tmp_path: Path) -> None:
    page = (
        "---\n---\n<a href='{{ site.github.repository_url }}/issues'>\n<a href='{{ site.github.zip_url }}'>\n"
    )
    load(tmp_path, {"_config.yml": "repository: ada/notes\n", "a.html": page})
    site = Site.load(tmp_path, dialect="ghpages", repository="ada/notes")
    assert [(one.reference.url, one.verdict.verdict) for one in site.references] == [
        ("https://github.com/ada/notes/issues", "external"),
        (HOLE, "unknown"),
    ]


def test_what_is_unknown_behind_a_value_is_told_at_the_tag(tmp_path: Path) -> None:
    tag = "{{ 1 | some | prepend: site.data.x.base }}"
    files = {"_data/x.yml": "base: /b/\n", "a.html": f"---\n---\n<a href='{tag}'>\n"}
    site = load(tmp_path, files)
    assert rows(site, "unknown") == [("a.html", 3, tag, "unknown")]
    assert [one.verdict.reason for one in site.references] == [f"`{tag}` is not in the sources"]


def test_what_no_page_shows_of_a_layout_is_not_certain(tmp_path: Path) -> None:
    layout = (
        "<a href='/always.html'>a</a>\n"
        "{% if page.pdf %}<a href='/pdf.html'>b</a>{% endif %}\n"
        "{% if page.poster %}<a href='/poster.html'>c</a>{% else %}<a href='/none.html'>d</a>{% endif %}\n"
        "{% for tag in page.topics %}<a href='/topic.html?{{ tag }}'>e</a>{% endfor %}\n"
        "{% if paginator.total_pages > 1 %}<a href='/older.html'>f</a>{% endif %}\n"
    )
    files = {f"{name}.md": "---\nlayout: l\n---\n" for name in "abc"}
    site = load(tmp_path, {"_layouts/l.html": layout, **files, "d.md": "---\nlayout: l\npdf: d.pdf\n---\n"})
    assert [(one.reference.url, one.certain) for one in site.references if HOLE not in one.reference.url] == [
        ("/always.html", True),
        ("/pdf.html", True),
        ("/poster.html", False),
        ("/none.html", True),
        ("/older.html", False),
    ]
    # On how many pages a condition holds is not counted.
    shown = {one.reference.url: (one.page, one.pages) for one in site.references if one.certain}
    assert shown["/always.html"] == ("a.html", 4)
    assert shown["/pdf.html"] == ("d.html", 1)


def test_what_stands_under_an_unknown_condition_is_not_certain(tmp_path: Path) -> None:
    page = (
        "---\n---\n{% assign tags = page.tags | filter_of_a_plugin %}\n"
        "{% for tag in tags %}[a](/a.html){% endfor %}\n"
        "{% if tags.size > 0 %}<a href='/b.html'>b</a>{% endif %}\n"
        "{% for n in (1..2) %}{% if n == 2 or tags.size %}[c](/c.html){% endif %}{% endfor %}\n"
        "[d](/d.html)\n"
    )
    site = load(tmp_path, {"a.md": page.replace("a.html", "x.html")})
    assert [(one.reference.url, one.certain) for one in site.references] == [
        ("/x.html", False),
        ("/b.html", False),
        ("/c.html", True),
        ("/d.html", True),
    ]


def test_a_style_sheet_has_no_layout(tmp_path: Path) -> None:
    site = load(
        tmp_path,
        {
            "_config.yml": "defaults: [{scope: {path: ''}, values: {layout: default}}]\n",
            "_layouts/default.html": '<link rel="stylesheet" href="css/main.css">{{ content }}',
            "css/main.scss": "---\n---\np { color: red }\n",
            "index.md": "---\n---\nText\n",
        },
    )
    assert rows(site) == [("_layouts/default.html", 1, "css/main.css", "ok")]


def test_dead_link_tags(tmp_path: Path) -> None:
    site = load(
        tmp_path,
        {
            "_config.yml": "baseurl: /b\n",
            "_posts/2020-01-02-one.md": "---\n---\n",
            "files/x.pdf": "x",
            "a.md": "---\n---\n[p]({% post_url 2020-01-02-one %}) [l]({% link files/x.pdf %})\n"
            "[n]({% link no.md %}) [q]({% post_url 2020-01-03-one %})\n",
        },
    )
    assert [one.verdict.target for one in site.references][:2] == ["/2020/01/02/one.html", "/files/x.pdf"]
    dead = [one for one in site.references if one.verdict.cause == "liquid"]
    assert [one.reference.url for one in dead] == ["no.md", "2020-01-03-one"]
    assert {one.verdict.verdict for one in dead} == {"broken"}


def test_bibliography_template(tmp_path: Path) -> None:
    site = load(
        tmp_path,
        {
            "Gemfile": "group :jekyll_plugins do\n  gem 'jekyll-scholar'\nend\n",
            "_config.yml": "scholar: {bibliography: p.bib, bibliography_template: bib}\n",
            "_layouts/bib.html": "<p id='{{ entry.key }}'><a href='/pdf/{{ entry.pdf }}'>{{ reference }}</a>",
            "_bibliography/p.bib": "@misc{one, pdf = {a.pdf}}\n@misc{two,\n pdf = {b--c.pdf}}\n",
            "pdf/a.pdf": "x",
            "pdf/b–c.pdf": "x",
            "a.md": "---\n---\n{% bibliography --query @misc %}\n\n[o](#one) [t](#three)\n",
        },
    )
    assert [(one.verdict.verdict, one.verdict.target) for one in site.references] == [
        ("ok", "/pdf/a.pdf"),
        ("ok", "/pdf/b–c.pdf"),
        ("ok", "/a.html"),
        ("broken-fragment", "/a.html"),
    ]


@pytest.mark.parametrize("filters", ["| some_filter", "| replace_first: 'a', 'b'"])
def test_a_filter_that_is_not_known_may_leave_the_anchor_of_an_entry(tmp_path: Path, filters: str) -> None:
    site = load(
        tmp_path,
        {
            "_config.yml": "plugins: [jekyll-scholar]\nscholar: {bibliography: p, bibliography_template: t}",
            "Gemfile": "gem 'jekyll'\n",
            "_layouts/t.html": f"<p>{{{{ reference {filters} }}}}</p>",
            "_bibliography/p": "@misc{one, year=1990}\n",
            "a.md": "---\n---\n{% cite one %} [o](#one) [t](#two)\n\n{% bibliography %}\n",
        },
    )
    found = [(one.reference.url, one.verdict.verdict) for one in site.references]
    assert found == [("#one", "ok"), ("#one", "ok"), ("#two", "broken-fragment")]


def test_the_tag_of_a_bibliography_sees_the_variables_around_it(tmp_path: Path) -> None:
    site = load(
        tmp_path,
        {
            "_config.yml": "plugins: [jekyll-scholar]\nscholar: {bibliography: p.bib}\n",
            "Gemfile": "gem 'jekyll'\n",
            "_includes/papers.html": "{% bibliography -f {{ include.of.bib }} %}",
            "_bibliography/ada.bib": "@misc{one, year=2020}\n",
            "_bibliography/p.bib": "@misc{old, year=1990}\n@misc{new, year=2020}\n@misc{odd, year=2010}\n",
            "ada.md": "---\nbib: ada\n---\n{% include papers.html of=page %}\n[o](#one) [n](#new)\n",
            "years.md": "---\n---\n{% assign years = '2020,1990' | split: ',' %}{% for y in years %}"
            "{% bibliography -q @*[year={{ y }}] %}{% endfor %}\n[a](#old) [b](#new) [c](#odd)\n",
            "open.md": "---\n---\n{% bibliography -f {{ site.time }} %}\n[o](#one)\n",
        },
    )
    assert [(one.reference.url, one.verdict.verdict) for one in site.references] == [
        ("#one", "ok"),
        ("#new", "broken-fragment"),
        ("#one", "unknown"),
        ("#old", "ok"),
        ("#new", "ok"),
        ("#odd", "broken-fragment"),
    ]


def test_facts_are_small_and_can_be_pickled(tmp_path: Path) -> None:
    site = load(
        tmp_path, {"_includes/i.html": "<b>", "a.md": "---\n---\n# A\n{% include i.html p=site.pages %}\n"}
    )
    file = site.text_files["a.md"]
    data = pickle.dumps(file.facts)
    assert len(data) < 5000
    file.take(pickle.loads(data))
    assert file.facts.markup.headings[0].text == "A"


def test_a_file_that_has_let_go_says_the_same_as_before(tmp_path: Path) -> None:
    site = load(tmp_path, {"a.md": "---\ntitle: Söme\nb: [1]\n---\n# Héading\n\nA [link](b.html).\n"})
    file = site.text_files["a.md"]

    def said() -> object:
        markup = file.facts.markup
        tree = file.yaml.value if file.yaml else None
        return file.text, file.source.line_starts, tree, markup.headings, markup.prose, file.facts.references

    before = said()
    file.let_go()
    assert said() == before


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "latin-1"])
def test_a_word_is_found_without_decoding(encoding: str) -> None:
    source = Source("a.md", "é sitelint-disable".encode(encoding))
    assert source.mentions("sitelint-")
    assert not source.mentions("sitelint-enable")


def test_every_text_file_is_there_once_in_order(tmp_path: Path) -> None:
    names = ["_config.yml", "_data/d.yml", "_layouts/l.html", "_includes/i.html", "a.md", "b.html"]
    site = load(tmp_path, dict.fromkeys(names, "") | {"a.md": "---\n---\n"})
    assert [file.path for file in site.text_files] == names


PIECES = [
    "{{",
    "}}",
    "{%",
    "%}",
    "<a href=",
    "'",
    "[",
    "](",
    ")",
    "x",
    "\n",
    "\r\n",
    "#",
    "- ",
    "---\n",
    "\0",
    "é",
]


@settings(deadline=None, max_examples=60)
@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_any_page_has_facts(tmp_path_factory: object, text: str) -> None:
    root = tmp_path_factory.mktemp("site")  # type: ignore[attr-defined]
    site = load(
        root, {"a.md": "---\n---\n" + text, "_layouts/l.html": text, "_includes/i.md": text, "b.html": text}
    )
    for file in site.text_files:
        for span in file.facts.prose:
            assert 0 <= span.start <= span.end <= len(file.text)
        assert isinstance(file.facts.markup.prose, list)
    for one in site.references:
        assert isinstance(one.reference.span, Span)


def test_documents_without_a_page_are_read_where_their_text_is_shown(tmp_path: Path) -> None:
    site = load(
        tmp_path,
        {
            "_config.yml": "collections: {news: {output: false}, notes: {output: false}}\n",
            "_news/a.md": "---\n---\n[x](/gone.html) [y](more.html)\n",
            "_notes/b.md": "---\n---\n[x](/gone.html)\n",
            "list/index.html": "---\n---\n{% for one in site.news %}{{ one.content }}{% endfor %}",
            "list/more.html": "x",
        },
    )
    assert rows(site) == [
        ("_news/a.md", 3, "/gone.html", "broken"),
        ("_news/a.md", 3, "more.html", "ok"),
    ]


def test_front_matter_that_a_layout_makes_an_address_of(tmp_path: Path) -> None:
    site = load(
        tmp_path,
        {
            "_layouts/post.html": "{{ page.title }}<img src='/img/{{ page.image }}'><img src=/a.png>",
            "a.md": "---\nlayout: post\ntitle: x/y.png\nimage: no.png\n---\n",
            "b.md": "---\nlayout: post\nimage: yes.png\n---\n",
            "img/yes.png": "x",
            "a.png": "x",
        },
    )
    assert rows(site, "broken") == [("a.md", 4, "no.png", "broken")]
    (broken,) = [one for one in site.references if one.verdict.verdict == "broken"]
    assert broken.reference.syntax == "front_matter"


def test_what_a_layout_makes_into_markdown_is_read_too(tmp_path: Path) -> None:
    layout = "{% capture s %}[me]({{ page.links.me }}) [x](/gone.html){% endcapture %}{{ s | markdownify }}"
    page = "---\nlayout: member\nlinks:\n  me: /no.html\n---\n"
    site = load(tmp_path, {"_layouts/member.html": layout, "a.md": page})
    assert rows(site) == [
        ("_layouts/member.html", 1, "/gone.html", "broken"),
        ("a.md", 4, "/no.html", "broken"),
    ]


def test_missing_includes_are_dead_tags_unless_a_theme_may_have_them(tmp_path: Path) -> None:
    page = {"a.md": "---\n---\n{% include no.html %}{% include /i.html %}\n", "_includes/i.html": "x"}
    site = load(tmp_path / "one", page)
    assert [(one.reference.url, one.verdict.cause) for one in site.references] == [("no.html", "liquid")]
    assert not load(tmp_path / "two", page | {"_config.yml": "theme: minima\n"}).references
