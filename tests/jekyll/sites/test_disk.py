"""A site read as if some of its files held other bytes."""

from pathlib import Path

from made_site import NOW, make_site

from sitelint.jekyll.site import Site

FILES: dict[str, str | bytes] = {
    "_config.yml": "source: src\n",
    "src/about.md": "---\npermalink: /about/\n---\n[a](/b.html)\n",
    "src/b.md": "---\n---\n{{ site.data.n.x }}\n",
    "src/_data/n.yml": "x: old\n",
    "src/_includes/i.html": "old\n",
}


def test_changed_files_are_read_instead_of_those_on_the_disk(tmp_path: Path) -> None:
    make_site(tmp_path, FILES)
    changed = {
        tmp_path / "_config.yml": b"source: src\nbaseurl: /new\n",
        tmp_path / "src/about.md": b"---\npermalink: /new/\n---\n[a](/c.html)\n",
        tmp_path / "src/_data/n.yml": b"x: new\n",
        tmp_path / "src/_includes/i.html": b"new\n",
    }
    site = Site.load(tmp_path, dialect="jekyll4", now=NOW, changed=changed)
    assert site.config.baseurl == "/new"
    assert [page.url for page in site.pages] == ["/new/", "/b.html"]
    assert site.data["n"] == {"x": "new"}
    assert site.text_files["_includes/i.html"].text == "new\n"
    assert [one.reference.url for one in site.references] == ["/c.html"]


def test_a_change_of_a_file_counts_by_whatever_way_it_is_read(tmp_path: Path) -> None:
    real = tmp_path / "real"
    make_site(real, FILES)
    (tmp_path / "way").symlink_to(real)
    changed = {real / "src/about.md": b"---\npermalink: /new/\n---\n"}
    site = Site.load(tmp_path / "way", dialect="jekyll4", now=NOW, changed=changed)
    assert "/new/" in {page.url for page in site.pages}


def test_a_file_that_no_longer_begins_with_front_matter_is_no_page(tmp_path: Path) -> None:
    make_site(tmp_path, FILES)
    site = Site.load(tmp_path, dialect="jekyll4", now=NOW, changed={tmp_path / "src/b.md": b"text"})
    assert [page.path for page in site.pages] == ["about.md"]
