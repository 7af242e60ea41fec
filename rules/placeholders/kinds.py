"""What the demo content of each template is: the files that hold it, and the words of the messages.

`paths` are patterns of Python's `fnmatch`, with `*` and `?`, for paths in the template's repository; `*` also
matches `/`. What a template ships for use (its archives, its 404 page, its menus) is not named here.
"""

from sitelint.text.named_tuple import NamedTuple


class Kind(NamedTuple):
    """A kind of demo content: whose it is, what one piece of it is called, and which files hold it."""

    template: str
    what: str
    paths: tuple[str, ...]


MARKERS = {
    "al-folio": "_news/announcement_1.md",
    "academicpages": "_publications/2009-10-01-paper-title-number-1.md",
    "acad-homepage": "google_scholar_crawler/main.py",
    "minimal-mistakes": "minimal-mistakes-jekyll.gemspec",
    "minimal-light": "_includes/publications.md",
    "the Greene Lab's template": "_members/jane-smith.md",
    "the Allan Lab's template": "_data/publist.yml",
    "Chirpy": "jekyll-theme-chirpy.gemspec",
    "Beautiful Jekyll": "_posts/2020-02-28-sample-markdown.md",
    "Jekyll Now": "_posts/2014-3-3-Hello-World.md",
    "Hydejack": "_featured_categories/*.md",
    "Jekyll": "_posts/20??-??-??-welcome-to-jekyll.*",
    "TeXt": "jekyll-text-theme.gemspec",
    "Jekyll-Bootstrap": "_includes/JB/setup",
    "Just the Class": "_staffers/*.md",
    "Academic Homepage": "_showcase/how_to_disable.md",
    "Hyde": "_posts/2012-02-06-whats-jekyll.md",
}
"""The pattern of a path that tells, in a repository's history, which template it began from."""

HOMES = {
    "the Greene Lab's template": "greenelab",
    "Hydejack": "hydecorp",
    "TeXt": "kitian616",
    "Jekyll-Bootstrap": "plusjade",
    "Just the Class": "kevinlin1",
    "Academic Homepage": "luost26",
    "Hyde": "poole",
}
"""Whose repository is the template itself. Only needed where sites do not carry the template's history."""

_FOLIO_POSTS = (
    "code|code-diff|disqus-comments|distill|distill-latex|flowcharts|formatting-and-links|giscus-comments"
    "|github-metadata|images|jupyter-notebook|math|medium-story|photo-gallery|photoswipe|plotly|post-bibliography"
    "|post-citation|pseudocode|redirect|sidebar-table-of-contents|table-of-contents|tables|tabs|tikzjax|twitter"
    "|typograms|vega-lite|videos|audios|advanced-images|chartjs|custom-blockquotes|diagrams|echarts"
    "|external-post|geojson-map|google-gemini-updates*|displaying-external-posts*|comments"
).split("|")

_HYDEJACK_DOCS = (
    "README advanced basics build config deploy install migration scripts upgrade writing".split()
)

KINDS = (
    Kind("al-folio", "demo project", ("_projects/?_project.m*",)),
    Kind("al-folio", "demo announcement", ("_news/announcement_?.md",)),
    Kind("al-folio", "demo book review", ("_books/the_godfather.md",)),
    Kind("al-folio", "demo course", ("_teachings/*.md",)),
    Kind("al-folio", "demo post", tuple(f"_posts/20??-??-??-{name}.m*" for name in _FOLIO_POSTS)),
    Kind(
        "al-folio",
        "sample page",
        tuple(
            f"_pages/{name}.md"
            for name in ("about", "about_einstein", "profiles", "cv", "projects", "repositories", "teaching")
        )
        + tuple(f"_pages/{name}.md" for name in ("books",))
        + ("about.md",),
    ),
    Kind("al-folio", "demo publication", ("_bibliography/papers.bib",)),
    Kind(
        "al-folio",
        "sample value",
        (
            *("CNAME", "_config.yml", "_data/cv.yml", "_data/repositories.yml", "_data/socials.yml"),
            "_data/coauthors.yml",
        ),
    ),
    Kind(
        "academicpages", "demo post", ("_posts/20??-??-??-blog-post-?.md", "_posts/2199-01-01-future-post.md")
    ),
    Kind("academicpages", "demo talk", ("_talks/201?-??-??-talk-?.md", "_talks/201?-??-??-tutorial-?.md")),
    Kind("academicpages", "demo publication", ("_publications/20??-??-??-paper-title-number-?.md",)),
    Kind("academicpages", "demo portfolio item", ("_portfolio/portfolio-?.*",)),
    Kind("academicpages", "demo course", ("_teaching/201?-spring-teaching-?.md",)),
    Kind(
        "academicpages",
        "sample page",
        tuple(
            f"_pages/{name}.md"
            for name in (
                *("about", "cv", "markdown", "non-menu-page", "archive-layout-with-content"),
                *("splash-page", "sample-page"),
            )
        ),
    ),
    Kind("academicpages", "sample value", ("CNAME", "_config.yml", "_data/cv.json")),
    Kind("acad-homepage", "sample page", ("_pages/about.md", "_pages/includes/*.md")),
    Kind("acad-homepage", "sample value", ("CNAME", "_config.yml")),
    Kind(
        "minimal-mistakes",
        "sample page",
        (
            *(
                "_pages/about.md",
                "_pages/sample-page.md",
                "about.md",
                "theme-setup.md",
                "theme-setup/index.md",
            ),
            *("*_pages/splash-page.md", "*_pages/post-archive-feature-rows.html"),
        ),
    ),
    Kind("minimal-mistakes", "sample value", ("CNAME", "_config.yml")),
    Kind("minimal-light", "sample page", ("index.md", "_includes/*.md")),
    Kind("minimal-light", "sample value", ("CNAME", "_config.yml", "_data/publications.yml")),
    Kind("the Greene Lab's template", "demo member", ("_members/*-*.md",)),
    Kind("the Greene Lab's template", "demo post", ("_posts/20??-??-??-example-post-?.md",)),
    Kind(
        "the Greene Lab's template",
        "sample page",
        ("index.md", "contact/index.md", "projects/index.md", "research/index.md", "team/index.md"),
    ),
    Kind(
        "the Greene Lab's template",
        "sample value",
        ("CNAME", "_config.yaml", "_data/projects.yaml", "_data/sources.yaml"),
    ),
    Kind(
        "the Allan Lab's template",
        "sample page",
        tuple(f"_pages/{name}.md" for name in ("home", "research", "openings", "aboutwebsite", "pictures")),
    ),
    Kind(
        "the Allan Lab's template",
        "sample value",
        (
            *(
                "CNAME",
                "_config.yml",
                "_data/news.yml",
                "_data/publist.yml",
                "_data/team_members.yml",
                "_data/pics.yml",
            ),
            *("_data/alumni_members.yml", "_data/students.yml", "_data/pictures_Leiden.yml"),
        ),
    ),
    Kind(
        "Chirpy",
        "demo post",
        (
            *("_posts/20*-text-and-typography.md", "_posts/20*-write*-a-new-post.md"),
            *("_posts/20*-getting-started.md", "_posts/20*-customize-the-favicon.md"),
            *("_posts/20*-enable-google-pv.md",),
        ),
    ),
    Kind("Chirpy", "sample page", ("_tabs/about.md", "tabs/about.md")),
    Kind("Chirpy", "sample value", ("CNAME", "_config.yml")),
    Kind("Beautiful Jekyll", "demo post", ("_posts/20??-??-??-*.md",)),
    Kind("Beautiful Jekyll", "sample page", ("aboutme.md",)),
    Kind("Beautiful Jekyll", "sample value", ("CNAME", "_config.yml")),
    Kind("Jekyll Now", "demo post", ("_posts/2014-3-3-Hello-World.md",)),
    Kind("Jekyll Now", "sample page", ("about.md",)),
    Kind("Jekyll Now", "sample value", ("CNAME", "_config.yml")),
    Kind("al-folio", "demo poem", ("_poetry/2015-*.markdown",)),
    Kind(
        "minimal-mistakes",
        "demo post",
        (
            *("_posts/201?-??-??-sample-*.md", "_posts/2012-05-22-readability-post.md"),
            *("_posts/2013-05-23-readability-feature-post.md", "_posts/2014-07-31-author-override.md"),
            "_posts/2013-08-16-code-highlighting-post.md",
        ),
    ),
    Kind(
        "al-folio",
        "sample file",
        (
            *("assets/img/prof_pic*", "assets/img/?.jpg", "assets/img/1?.jpg", "assets/json/resume.json"),
            *("assets/img/publication_preview/*", "assets/img/book_covers/*", "assets/pdf/example_pdf.pdf"),
        ),
    ),
    Kind(
        "academicpages",
        "sample file",
        (
            *("files/paper?.pdf", "files/slides?.pdf", "images/profile.png", "images/bio-photo*"),
            *("images/editing-talk.png", "images/foo-bar-identity*", "images/image-alignment-*"),
            "images/paragraph-*",
        ),
    ),
    Kind("acad-homepage", "sample file", ("images/android-chrome-512x512.png",)),
    Kind(
        "minimal-mistakes",
        "sample file",
        (
            "images/bio-photo*",
            "images/sample-image-?.jpg",
            "images/mm-theme-post-*",
            "assets/images/bio-photo*",
        ),
    ),
    Kind(
        "minimal-light",
        "sample file",
        ("assets/img/avatar*", "assets/img/teaser_example*", "assets/files/curriculum_vitae.pdf"),
    ),
    Kind("the Greene Lab's template", "sample file", ("images/photo.jpg", "images/placeholder.*")),
    Kind(
        "the Allan Lab's template",
        "sample file",
        ("images/teampic/*", "images/pubpic/*", "images/picpic/*", "images/slider*/*"),
    ),
    Kind("Chirpy", "sample file", ("assets/img/sample/*",)),
    Kind("Beautiful Jekyll", "sample file", ("img/avatar-icon.png", "assets/img/avatar-icon.png")),
    Kind("Jekyll Now", "sample file", ("images/jekyll-logo.png",)),
    Kind("Jekyll", "demo post", ("_posts/20??-??-??-welcome-to-jekyll.*",)),
    Kind(
        "Hydejack",
        "demo post",
        (
            *("*20??-??-??-example-content*.md", "*20??-??-??-introducing-hydejack-*.md"),
            "*20??-??-??-whats-new-in-hydejack-*.md",
        ),
    ),
    Kind("Hydejack", "sample page", (*(f"docs/{name}.md" for name in _HYDEJACK_DOCS), "CHANGELOG.md")),
    Kind("Hydejack", "sample value", ("_config.yml", "_data/authors.yml")),
    Kind("TeXt", "demo post", ("_posts/2018-06-01-header-image.md", "_posts/2018-07-01-welcome.md")),
    Kind("TeXt", "sample page", ("about.md",)),
    Kind("TeXt", "sample value", ("_config.yml",)),
    Kind("Jekyll-Bootstrap", "sample page", ("index.md",)),
    Kind("Jekyll-Bootstrap", "sample value", ("_config.yml",)),
    Kind("Just the Class", "demo announcement", ("_announcements/week-?.md",)),
    Kind("Just the Class", "demo module", ("_modules/week-*.md",)),
    Kind("Just the Class", "demo member of the staff", ("_staffers/*kevin.md",)),
    Kind("Just the Class", "sample page", tuple(f"{name}.md" for name in ("index", "policies", "staff"))),
    Kind("Just the Class", "sample value", ("_config.yml",)),
    Kind("Academic Homepage", "demo announcement", ("_news/202?-*.md",)),
    Kind(
        "Academic Homepage", "demo post", ("_posts/202?-01-01-blog-post-?.md", "_posts/*-acknowledgement.md")
    ),
    Kind("Academic Homepage", "demo publication", ("_publications/202?/*-example-*.md",)),
    Kind("Academic Homepage", "demo showcase", ("_showcase/*.md",)),
    Kind(
        "Academic Homepage",
        "sample value",
        ("CNAME", "_config.yml", "_data/authors.yml", "_data/profile.yml"),
    ),
    Kind(
        "Academic Homepage",
        "sample file",
        ("assets/images/covers/*", "assets/images/photos/*", "assets/images/etc/cat*"),
    ),
    Kind("Hyde", "demo post", ("_posts/201?-*.md",)),
    Kind("Hyde", "sample page", ("about.md",)),
    Kind("Hyde", "sample value", ("CNAME", "_config.yml")),
)
"""All kinds. A record of the data file names one by its place here: add at the end, or make the data anew."""
