"""What each plugin adds to a site. The expected paths are those of real Jekyll builds of these sites."""

from collections.abc import Callable

from sitelint.jekyll.site import Site

Published = Callable[..., set[str]]


def front_matter(text: str = "") -> str:
    return f"---\n{text}\n---\nBody\n"


PAGE = front_matter()


def test_redirects(published: Published) -> None:
    files = {
        "_config.yml": "plugins: [jekyll-redirect-from]\ncollections: {notes: {output: true}, hidden: {}}\n",
        "index.html": front_matter("redirect_from: [old, /older/, /file.php, /sub/a b.html, /x.xml]"),
        "other.md": front_matter("redirect_from: /single"),
        "many.md": front_matter("redirect_from: [~, '/a/../b', '//c//', '/e:basename', /g.]"),
        "gone.md": front_matter("published: false\nredirect_from: /gone-once/"),
        "moved.md": front_matter("redirect_to: [~, 'https://example.org/']"),
        "_notes/n.md": front_matter("redirect_from: [/n-old/]"),
        "_hidden/h.md": front_matter("redirect_from: [/h-old/]"),
        "_posts/2020-01-01-a.md": front_matter("redirect_from: /a-old"),
        "_posts/2031-01-01-b.md": front_matter("redirect_from: /b-old"),
    }
    assert published(files) == {
        *("index.html", "other.html", "many.html", "moved.html", "notes/n.html", "2020/01/01/a.html"),
        *(
            "old.html",
            "older/index.html",
            "file.php",
            "sub/a b.html",
            "x.xml",
            "single.html",
            "redirects.json",
        ),
        *("a/b.html", "c/index.html", "eredirect.html", "g.", "n-old/index.html", "a-old.html"),
    }


def test_a_redirect_knows_what_it_was_made_for(load: Callable[..., Site]) -> None:
    site = load(
        {"_config.yml": "plugins: [jekyll-redirect-from]", "new.md": front_matter("redirect_from: /old/")}
    )
    one = site.urls["old/index.html"]
    assert (one.kind, one.source, one.generated_for, one.generator, one.url) == (
        "redirect",
        None,
        "new.md",
        "jekyll-redirect-from",
        "/old/",
    )


def test_no_redirects_json_where_there_is_one_or_none_is_wanted(published: Published) -> None:
    config = "plugins: [jekyll-redirect-from]\n"
    assert published({"_config.yml": config + "redirect_from: {json: false}\n"}) == set()
    assert published({"_config.yml": config, "redirects.json": "{}"}) == set()


def test_feeds_and_sitemap(published: Published) -> None:
    files = {
        "_config.yml": """plugins: [jekyll-feed, jekyll-sitemap]
collections: {notes: {output: true}}
feed:
  path: atom.xml
  categories: [news, two words]
  collections:
    notes: {path: /notes/all.xml, categories: [x]}
  tags: {except: [beta]}
""",
        "_posts/2020-01-01-a.md": front_matter("tags: [Alpha One, beta, alpha_two]"),
    }
    assert published(files) == {
        *("2020/01/01/a.html", "atom.xml", "feed/news.xml", "feed/two words.xml", "notes/all.xml"),
        *("feed/notes/x.xml", "feed/by_tag/alpha_two.xml", "sitemap.xml", "robots.txt"),
    }


def test_feeds_by_list_and_what_stands_there_already(published: Published) -> None:
    files = {
        "_config.yml": """plugins: [jekyll-feed, jekyll-sitemap]
feed:
  collections: [notes, changes]
  categories: [c d]
  tags: {only: [alpha, be ta, unused, Gamma], except: [Gamma], path: /tags/}
""",
        "sitemap.xml": PAGE,
        "feed.xml": "a file of one's own",
        "_posts/2020-01-01-a.md": front_matter("tags: [alpha, Gamma]"),
    }
    assert published(files) == {
        *("2020/01/01/a.html", "feed/notes.xml", "feed/changes.xml", "feed/c d.xml"),
        *("tags/alpha.xml", "tags/unused.xml", "sitemap.xml", "robots.txt"),
    }


def test_feed_of_posts_as_a_collection(published: Published) -> None:
    files = {
        "_config.yml": """plugins: [jekyll-feed]
feed: {path: /blog/feed.json, collections: {posts: {path: /p.xml, categories: [x]}}, tags: true}
""",
        "_posts/2020-01-01-a.md": front_matter("tags: [t, u v]"),
    }
    assert published(files) == {"2020/01/01/a.html", "p.xml", "feed/x.xml", "feed/by_tag/t.xml"}


def test_pages_of_the_list_of_posts(published: Published) -> None:
    posts = {f"_posts/2020-01-0{day}-p.md": PAGE for day in (1, 2, 3)}
    posts["_posts/2020-02-01-q.md"] = front_matter("hidden: true")
    written = {"2020/01/01/p.html", "2020/01/02/p.html", "2020/01/03/p.html", "2020/02/01/q.html"}
    config = "paginate: 2\npaginate_path: /blog/archive/:num\n"
    pages = {"index.html": PAGE, "blog/index.html": PAGE, "blog/archive/index.md": PAGE}
    assert published({"_config.yml": config, **pages, **posts}, "ghpages") == {
        *written,
        *("index.html", "blog/index.html", "blog/archive/index.html", "blog/archive/2/index.html"),
    }


def test_pages_of_a_list_with_a_permalink_of_its_own(published: Published) -> None:
    posts = {f"_posts/2020-01-0{day}-p.md": PAGE for day in (1, 2, 3)}
    written = {"2020/01/01/p.html", "2020/01/02/p.html", "2020/01/03/p.html"}
    files = {"_config.yml": "paginate: 2\n", "index.html": front_matter("permalink: /home/"), **posts}
    assert published(files, "ghpages") == {*written, "home/index.html", "page2/index.html"}
    files["index.html"] = front_matter("permalink: /")
    assert published(files, "ghpages") == {*written, "index.html"}


def test_archives(published: Published) -> None:
    files = {
        "_config.yml": """plugins: [jekyll-archives]
jekyll-archives:
  enabled: all
  permalinks: {tag: "/t/:name", month: "/on/:year-:month/"}
""",
        "_posts/2020-01-02-a.md": front_matter("tags: [Alpha One, beta]\ncategories: [News & Co, news]"),
        "_posts/2020-03-04-b.md": front_matter("tags: [beta, C++]\ncategory: Ünï"),
    }
    assert published(files) == {
        *("news & co/news/2020/01/02/a.html", "ünï/2020/03/04/b.html"),
        *(
            "t/alpha-one",
            "t/beta",
            "t/c",
            "2020/index.html",
            "on/2020-01/index.html",
            "on/2020-03/index.html",
        ),
        *("2020/01/02/index.html", "2020/03/04/index.html"),
        *("category/news-co/index.html", "category/news/index.html", "category/ünï/index.html"),
    }


def test_only_the_archives_that_are_enabled(published: Published) -> None:
    config = "plugins: [jekyll-archives]\njekyll-archives: {enabled: [year, tags]}\n"
    files = {"_config.yml": config, "_posts/2020-01-02-a.md": front_matter("tags: [x]\ncategories: [y]")}
    assert published(files) == {"y/2020/01/02/a.html", "2020/index.html", "tag/x/index.html"}


def test_archives_of_any_collection(published: Published) -> None:
    files = {
        "_config.yml": """plugins: [jekyll-archives-v2]
collections: {books: {output: true}}
jekyll-archives:
  posts:
    enabled: [year, tags, categories]
    permalinks: {year: "/blog/:year/", tags: "/blog/:type/:name/", categories: "/blog/:type/:name/"}
  books:
    enabled: [year, genres]
  films:
    enabled: [year]
""",
        "_posts/2020-01-02-a.md": front_matter("tags: [Big Data]\ncategories: [c]"),
        "_books/b.md": front_matter("date: 2019-05-06\ngenres: [Crime, crime]"),
    }
    assert published(files) == {
        *("c/2020/01/02/a.html", "blog/2020/index.html", "blog/tag/big-data/index.html"),
        *(
            "blog/category/c/index.html",
            "books/b.html",
            "books/2019/index.html",
            "books/genre/crime/index.html",
        ),
    }


def test_image_variants(load: Callable[..., Site]) -> None:
    files = {
        "_config.yml": """plugins: [jekyll-imagemagick]
imagemagick:
  enabled: true
  widths: [480, 0]
  input_directories: [assets/img/]
  input_formats: [.jpg, .png]
  output_formats: {webp: "-quality 85"}
""",
        "assets/img/a.JPG": "",
        "assets/img/deep/b c.png": "",
        "assets/img/.hidden.png": "",
        "assets/img/d.gif": "",
        "assets/e.png": "",
    }
    site = load(files)
    made = {one.path: one.generated_for for one in site.urls if one.generator}
    assert made == {
        "assets/img/a-480.webp": "assets/img/a.JPG",
        "assets/img/a.webp": "assets/img/a.JPG",
        "assets/img/deep/b c-480.webp": "assets/img/deep/b c.png",
        "assets/img/deep/b c.webp": "assets/img/deep/b c.png",
    }


def test_details_pages(published: Published) -> None:
    files = {
        "_config.yml": """plugins: [jekyll/scholar]
permalink: pretty
scholar:
  source: /_bib/
  bibliography: a
  details_dir: pubs
  details_permalink: "/:details_dir/:year/:key:extension"
  query: "@article[public=yes], @book"
""",
        "_layouts/bibtex.html": "x",
        "_bib/a.bib": "@article{k:1, year=2020, public={yes}}\n@article{k2, year=2021}\n"
        '@book{ b k, year = {1999 }}\n@article{z, public = "yes"}\n@misc{m,year=1}',
    }
    assert published(files) == {
        "pubs/2020/k_1/index.html",
        "pubs/1999/b_k/index.html",
        "pubs/:year/z/index.html",
    }


def test_details_pages_of_several_bibliographies(published: Callable[..., set[str]]) -> None:
    files = {
        "_config.yml": "plugins: [jekyll-scholar]\nscholar: {bibliography: '*.bib', source: ./bib}\n",
        "_layouts/bibtex.html": "x",
        "bib/a.bib": "@article{one, title={A}}",
        "bib/b.bib": "@article{two, title={B}}",
        "bib/deep/c.bib": "@article{three, title={C}}",
        "bib/a.txt": "@article{four, title={D}}",
    }
    assert published(files) == {"bibliography/one.html", "bibliography/two.html"}


def test_no_details_pages_without_a_layout(published: Published) -> None:
    files = {
        "_config.yml": "plugins: [jekyll/scholar]",
        "_bibliography/references.bib": "@article{k, year=2020}",
    }
    assert published(files) == set()
