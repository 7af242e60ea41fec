"""Reading `_config.yml`: defaults, types, several files, and GitHub Pages' own settings."""

from pathlib import Path

import pytest

from sitelint.jekyll.config import Config
from sitelint.jekyll.dialect import Dialect, detect, find_repository


def config(root: Path, text: str, dialect: Dialect = "jekyll4", **options: str) -> Config:
    (root / "_config.yml").write_text(text, "utf-8")
    return Config(root, dialect=dialect, repository=options.get("repository"))


def test_defaults(tmp_path: Path) -> None:
    found = Config(tmp_path, dialect="jekyll4")
    assert found.files == ()
    assert found.permalink == "date"
    assert found.collections == {
        "posts": {"output": True, "permalink": "/:categories/:year/:month/:day/:title:output_ext"}
    }
    assert found.markdown_extensions == {".markdown", ".mkdown", ".mkdn", ".mkd", ".md"}
    assert "node_modules" in found.exclude
    assert found.include == [".htaccess"]
    assert (found.baseurl, found.url, found.timezone) == ("", "", None)
    assert found.problems == []


def test_later_files_win_and_null_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.yml").write_text("title: a\nkramdown: {input: GFM, x: 1}\nbaseurl: /a\n")
    (tmp_path / "b.yml").write_text("title: b\nkramdown: {x: 2}\nbaseurl:\n")
    found = Config(tmp_path, ("a.yml", "b.yml"), dialect="jekyll4")
    assert found.files == ("a.yml", "b.yml")
    assert found.values["title"] == "b"
    assert found.baseurl == "/a"
    assert found.values["kramdown"]["x"] == 2
    assert found.values["kramdown"]["auto_ids"] is True


@pytest.mark.parametrize(
    ("text", "baseurl"),
    [("/x/", "/x"), ("x", "/x"), ("''", ""), (".", ""), ("/", ""), ("a/b", "/a/b"), ("1", "/1")],
)
def test_baseurl(tmp_path: Path, text: str, baseurl: str) -> None:
    assert config(tmp_path, f"baseurl: {text}").baseurl == baseurl


def test_wrong_types_do_no_harm(tmp_path: Path) -> None:
    text = "include: a, b\nexclude: {x: 1}\ncollections: 3\ndefaults: x\npermalink: 5\nlimit_posts: x\n"
    found = config(tmp_path, text)
    assert found.include == ["a", "b"]
    assert list(found.collections) == ["posts"]
    assert found.permalink == "5"
    assert [problem.message for problem in found.problems] == ["`include` should be a list"]


@pytest.mark.parametrize("text", ["- a\n- b\n", "just text", "a: [b", "\t", "", "\0", "a: &x [*x]"])
def test_unreadable_files_stop_nothing(tmp_path: Path, text: str) -> None:
    assert config(tmp_path, text).permalink == "date"


def test_missing_and_impossible_files(tmp_path: Path) -> None:
    found = Config(tmp_path, ("nowhere.yml", "a\0b"), dialect="jekyll4")
    assert [problem.path for problem in found.problems] == ["nowhere.yml", "a\0b"]


def test_collections_as_a_list(tmp_path: Path) -> None:
    assert list(config(tmp_path, "collections: [news, people]").collections) == ["posts", "news", "people"]


def test_source_folder_names_files_from_there(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    found = config(tmp_path, "source: docs")
    assert found.source_dir == (tmp_path / "docs").resolve()
    assert found.files == ("../_config.yml",)
    assert found.sources["../_config.yml"].path == "../_config.yml"


@pytest.mark.parametrize("source", ["..", "/", "nowhere", '"\\0"', "../../etc"])
def test_source_outside_of_the_site_is_refused(tmp_path: Path, source: str) -> None:
    found = config(tmp_path, f"source: {source}")
    assert found.source_dir == tmp_path


def test_github_pages_forces_its_settings(tmp_path: Path) -> None:
    text = "gems: [jekyll-feed, jekyll-scholar]\nsafe: false\nmarkdown: GFM\nkramdown: {input: x}\n"
    found = config(tmp_path, text, "ghpages")
    assert found.values["safe"] is True
    assert found.values["markdown"] == "CommonMarkGhPages"
    assert found.values["kramdown"]["input"] == "x"
    assert found.values["kramdown"]["math_engine"] == "mathjax"
    assert {"jekyll-feed", "jekyll-relative-links"} <= found.plugins
    assert "jekyll-scholar" not in found.plugins


@pytest.mark.parametrize(
    ("text", "repository", "url", "baseurl"),
    [
        ("", "Ada/notes", "https://ada.github.io", "/notes"),
        ("", "Ada/ada.github.io", "https://ada.github.io", ""),
        ("url: https://x.org\nbaseurl: /y", "Ada/notes", "https://x.org", "/y"),
        ("baseurl: ''", "Ada/notes", "https://ada.github.io", ""),
        ("baseurl: /", "Ada/notes", "https://ada.github.io", "/notes"),
        ("repository: Eve/lab", None, "https://eve.github.io", "/lab"),
    ],
)
def test_address_on_github_pages(
    tmp_path: Path, text: str, repository: str | None, url: str, baseurl: str
) -> None:
    (tmp_path / "_config.yml").write_text(text)
    found = Config(tmp_path, dialect="ghpages", repository=repository)
    assert (found.url, found.baseurl) == (url, baseurl)


def test_custom_domain_has_no_baseurl(tmp_path: Path) -> None:
    (tmp_path / "CNAME").write_text("www.ada.org\n")
    found = config(tmp_path, "title: x", "ghpages", repository="ada/notes")
    assert (found.url, found.baseurl) == ("https://www.ada.org", "")


def test_output_extensions(tmp_path: Path) -> None:
    found = config(tmp_path, "markdown_ext: MD,txt\nplugins: [jekyll-coffeescript, jekyll-scholar]")
    extensions = (".md", ".txt", ".scss", ".SASS", ".coffee", ".bib", ".xml", "")
    assert [found.output_ext(ext) for ext in extensions] == [
        ".html",
        ".html",
        ".css",
        ".css",
        ".js",
        ".html",
        ".xml",
        "",
    ]


def test_plugins_of_gemfile_and_scripts(tmp_path: Path) -> None:
    (tmp_path / "Gemfile").write_text(
        "source 'x'\ngem 'jekyll'\ngem 'rake'\ngroup :jekyll_plugins do\n  gem 'jekyll-feed', '~> 1'\n"
        "  # gem 'jekyll-off'\n  platforms :ruby do\n    gem 'jekyll-toc'\n  end\nend\n"
        "gem 'jekyll-gist', group: :jekyll_plugins\n"
    )
    (tmp_path / "_plugins").mkdir()
    (tmp_path / "_plugins" / "x.rb").write_text("require 'jekyll/scholar'\nrequire 'jekyll/utils'\n")
    found = config(tmp_path, "plugins: [jekyll/other]")
    assert found.plugins == {"jekyll-feed", "jekyll-toc", "jekyll-gist", "jekyll-scholar", "jekyll-other"}


@pytest.mark.parametrize(
    ("step", "plugins"),
    [
        ("bundle exec jekyll build", {"jekyll-feed", "jekyll-archives"}),
        ("actions/jekyll-build-pages@v1", {"jekyll-feed"}),
    ],
)
def test_gemfile_of_github_pages_that_a_workflow_builds_with(
    tmp_path: Path, step: str, plugins: set[str]
) -> None:
    (tmp_path / "Gemfile").write_text(
        "group :jekyll_plugins do\n  gem 'github-pages'\n  gem 'jekyll-archives'\nend\n"
    )
    (tmp_path / ".github" / "workflows").mkdir(parents=True)
    (tmp_path / ".github" / "workflows" / "deploy.yml").write_text(f"steps:\n  - run: {step}\n")
    found = config(tmp_path, "plugins: [jekyll-feed, jekyll-toc]", "ghpages")
    assert found.plugins & {"jekyll-feed", "jekyll-archives", "jekyll-toc"} == plugins


def test_nodes_have_places(tmp_path: Path) -> None:
    found = config(tmp_path, "title: My site\n")
    node = found.nodes["_config.yml"]
    assert node is not None
    title = node.get("title")
    assert title is not None
    assert found.sources["_config.yml"].text[title.span.start : title.span.end] == "My site"


@pytest.mark.parametrize(
    ("gemfile", "dialect"),
    [
        (None, "ghpages"),
        ('gem "github-pages", group: :jekyll_plugins', "ghpages"),
        ("  gem('github-pages')", "ghpages"),
        ('# gem "github-pages"\ngem "jekyll"', "jekyll4"),
        ("", "jekyll4"),
    ],
)
def test_dialect(tmp_path: Path, gemfile: str | None, dialect: str) -> None:
    if gemfile is not None:
        (tmp_path / "Gemfile").write_text(gemfile)
    assert detect(tmp_path) == dialect


@pytest.mark.parametrize(
    "url",
    [
        "https://github.com/ada/notes.git",
        "git@github.com:ada/notes.git",
        "https://token@github.com/ada/notes/",
        "ssh://git@github.com/ada/notes",
    ],
)
def test_repository_of_git(tmp_path: Path, url: str) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "config").write_text(
        '[core]\n\tbare = false\n[remote "upstream"]\n\turl = https://x.org/a/b\n'
        f'[remote "origin"]\n\turl = {url}\n'
    )
    (tmp_path / "docs").mkdir()
    assert find_repository(tmp_path / "docs", {}) == "ada/notes"


def test_repository_of_a_work_tree(tmp_path: Path) -> None:
    common = tmp_path / "main" / ".git"
    (common / "worktrees" / "w").mkdir(parents=True)
    (common / "config").write_text('[remote "origin"]\nurl = https://github.com/ada/notes\n')
    (common / "worktrees" / "w" / "commondir").write_text("../..\n")
    tree = tmp_path / "w"
    tree.mkdir()
    (tree / ".git").write_text(f"gitdir: {common / 'worktrees' / 'w'}\n")
    assert find_repository(tree, {}) == "ada/notes"
