"""Make an academic Jekyll site of any size, the same one each time, to time linters on.

    python benchmarks/make_site.py FOLDER PAGES

The site is built as the common templates are: publications, posts, talks, news and pages, each with front
matter and a body of prose, lists, links, images and a little Liquid; layouts, includes, navigation in a data
file, list pages that loop over the collections. One page in fifty has a defect: a link, image or anchor that
leads nowhere, a stray template passage, damaged characters, a news item in the wrong place.
"""

import random
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

SHARES = {"publications": 0.40, "posts": 0.30, "talks": 0.10, "news": 0.10, "pages": 0.10}
"""What part of the pages each collection has."""

WORDS = (
    "graph model language network theory estimate sample measure method result proof bound matrix kernel "
    "signal image speech corpus parser vector cluster layer gradient policy agent market survey cohort gene "
    "protein cell tissue climate ocean river forest energy battery quantum spin lattice photon galaxy orbit "
    "we show that the a of in for with and on under between from by an our this new large small robust fast"
).split()
NAMES = "Ada Noor Björn Zoë Łukasz Inês Minh Aylin Søren Chloé Émile Paweł Jürgen Óscar Ngọc Ivo".split()
VENUES = ("Journal of Graphs", "Annals of Measurement", "Workshop on Proofs", "Conference on Signals")
FIRST_DAY = date(2012, 1, 1)

CONFIG = """\
title: A Research Group
description: Graphs, signals and what lies between
url: https://group.example
baseurl: ""
repository: group/group.github.io
markdown: kramdown
permalink: /:categories/:title/
include: [_pages]
exclude: [vendor]
collections:
  publications:
    output: true
    permalink: /:collection/:path/
  talks:
    output: true
    permalink: /:collection/:path/
  news:
    output: true
    permalink: /:collection/:path/
defaults:
  - scope: {path: "", type: publications}
    values: {layout: single, author_profile: true}
  - scope: {path: "", type: posts}
    values: {layout: single}
  - scope: {path: "", type: talks}
    values: {layout: talk}
plugins:
  - jekyll-feed
  - jekyll-sitemap
"""

DEFAULT_LAYOUT = """\
<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>{{ page.title | default: site.title }}</title>
    <link rel="stylesheet" href="{{ '/assets/css/main.css' | relative_url }}">
  </head>
  <body>
    {% include navigation.html %}
    <main>{{ content }}</main>
    {% include footer.html %}
  </body>
</html>
"""

SINGLE_LAYOUT = """\
---
layout: default
---
<article>
  <h1 id="page-title">{{ page.title }}</h1>
  {% if page.date %}<time datetime="{{ page.date | date_to_xmlschema }}">\
{{ page.date | date: "%B %d, %Y" }}</time>{% endif %}
  {% if page.paperurl %}<p><a href="{{ page.paperurl }}">Download the paper</a></p>{% endif %}
  {{ content }}
</article>
"""

NAVIGATION = """\
<nav>
  <ul>
    {% for link in site.data.navigation.main %}
      <li><a href="{{ link.url | relative_url }}">{{ link.title }}</a></li>
    {% endfor %}
  </ul>
</nav>
"""

LIST_PAGE = """\
---
layout: default
title: {title}
permalink: /{name}/
---
{{% include base_path %}}

{{% for post in site.{name} reversed %}}
  {{% include item.html %}}
{{% endfor %}}
"""

FILES = {
    "_config.yml": CONFIG,
    "_layouts/default.html": DEFAULT_LAYOUT,
    "_layouts/single.html": SINGLE_LAYOUT,
    "_layouts/talk.html": SINGLE_LAYOUT.replace("<article>", '<article class="talk">'),
    "_includes/navigation.html": NAVIGATION,
    "_includes/footer.html": '<footer><a href="{{ "/feed.xml" | relative_url }}">Feed</a></footer>\n',
    "_includes/base_path": "{% assign base_path = site.baseurl %}\n",
    "_includes/item.html": '<h2><a href="{{ base_path }}{{ post.url }}">{{ post.title }}</a></h2>\n'
    "{% if post.venue %}<p>{{ post.venue }}, {{ post.date | default: '1900-01-01' | date: '%Y' }}</p>"
    "{% endif %}\n",
    "_data/navigation.yml": "main:\n"
    + "".join(
        f"  - title: {name.title()}\n    url: /{name}/\n" for name in ("publications", "talks", "news")
    ),
    "assets/css/main.css": "body { margin: 2em auto; max-width: 40em }\n",
}


class Maker:
    """Makes the pages of a site of a given size."""

    def __init__(self, pages: int) -> None:
        self.random = random.Random(pages)
        self.counts = {kind: max(1, round(pages * share)) for kind, share in SHARES.items()}

    def files(self) -> Iterator[tuple[str, str]]:
        """Every file with its text; images and papers are empty."""
        yield from FILES.items()
        for name in ("publications", "talks", "news"):
            yield f"_pages/{name}.md", LIST_PAGE.format(name=name, title=name.title())
        yield "index.md", self.home()
        for number in range(50):
            yield f"images/figure-{number}.png", ""
            yield f"files/paper-{number}.pdf", ""
        for number in range(self.counts["publications"]):
            yield f"_publications/{self.name('publications', number)}.md", self.publication(number)
        for number in range(self.counts["posts"]):
            yield f"_posts/{self.day(number)}-{self.name('posts', number)}.md", self.post(number)
        for number in range(self.counts["talks"]):
            yield f"_talks/{self.name('talks', number)}.md", self.talk(number)
        for number in range(self.counts["news"]):
            yield f"_news/{self.name('news', number)}.md", self.item(number)
        for number in range(self.counts["pages"]):
            yield f"_pages/notes/{self.name('pages', number)}.md", self.page(number)

    def name(self, kind: str, number: int) -> str:
        """The name of a page, without extension."""
        return f"{kind[:-1]}-{number}-{WORDS[number % 30]}"

    def day(self, number: int) -> date:
        """The day of a page."""
        return FIRST_DAY + timedelta(days=number % 5000)

    def url(self, kind: str) -> str:
        """The URL of some page of a kind."""
        number = self.random.randrange(self.counts[kind])
        if kind == "posts":
            return f"/{self.name(kind, number)}/"
        return (
            f"/notes/{self.name(kind, number)}/" if kind == "pages" else f"/{kind}/{self.name(kind, number)}/"
        )

    def words(self, least: int, most: int) -> str:
        """Some words."""
        return " ".join(self.random.choices(WORDS, k=self.random.randint(least, most)))

    def sentence(self) -> str:
        """A sentence, one in four with a link, an emphasis or a name in it."""
        text = self.words(8, 20).capitalize()
        match self.random.randrange(12):
            case 0:
                text += f" ([as shown]({self.url('publications')}))"
            case 1:
                text += (
                    f", see *{self.words(1, 3)}* and [this note]({{{{ site.baseurl }}}}{self.url('pages')})"
                )
            case 2:
                text += f" with {self.random.choice(NAMES)} **{self.words(1, 2)}** at 10.5 μm – “so far”"
        return text + "."

    def paragraph(self) -> str:
        """A paragraph."""
        return " ".join(self.sentence() for _ in range(self.random.randint(2, 6)))

    def body(self, number: int) -> str:
        """Headings, paragraphs, a list, an image; one page in fifty with a defect."""
        parts = [self.paragraph(), f"## {self.words(2, 5).capitalize()}", self.paragraph()]
        parts.append("\n".join(f"- {self.sentence()}" for _ in range(self.random.randint(2, 6))))
        if number % 3 == 0:
            parts.append(f"![{self.words(2, 4)}](/images/figure-{self.random.randrange(50)}.png)")
        if number % 7 == 0:
            parts += [
                "| year | value |\n|------|-------|\n| 2019 | 3.1 |\n| 2020 | 4.1 |",
                "```python\nfor link in links:\n    print(link)\n```",
            ]
        parts += [f"### {self.words(2, 4).capitalize()}", self.paragraph()]
        if number % 50 == 49:
            parts.append(self.defect(number // 50))
        return "\n\n".join(parts) + "\n"

    def defect(self, number: int) -> str:
        """Something that is wrong."""
        return (
            "See [the report](/files/repotr.pdf) for all numbers.",
            "![A figure](/images/figure-999.png)",
            f"As [noted]({self.url('publications')}#no-such-part) before.",
            "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt.",
            "The group of JÃ¼rgen and ZoÃ« has moved.",
            "- 2021.03: a prize\n- 2020.11: a talk\n- 2021.01: a paper\n"
            "- 2020.06: a start\n- 2020.02: a visit",
        )[number % 6]

    def publication(self, number: int) -> str:
        """A paper."""
        title = self.words(4, 9).capitalize()
        return (
            f'---\ntitle: "{title}"\ncollection: publications\ndate: {self.day(number)}\n'
            f"venue: '{self.random.choice(VENUES)}'\npaperurl: '/files/paper-{number % 50}.pdf'\n"
            f"citation: '{self.random.choice(NAMES)} ({self.day(number).year}). &quot;{title}.&quot;'\n"
            f"---\n{self.body(number)}"
        )

    def post(self, number: int) -> str:
        """A post."""
        return (
            f"---\nlayout: single\ntitle: {self.words(3, 7).capitalize()}\n"
            f"tags: [{WORDS[number % 30]}, notes]\n---\n{self.body(number)}"
        )

    def talk(self, number: int) -> str:
        """A talk."""
        return (
            f'---\ntitle: "{self.words(3, 7).capitalize()}"\ncollection: talks\ntype: "Talk"\n'
            f"date: {self.day(number)}\nlocation: Lund\n---\n{self.body(number)}"
        )

    def item(self, number: int) -> str:
        """A news item."""
        return (
            f"---\nlayout: default\ndate: {self.day(number)} 12:00:00\ninline: true\n---\n{self.sentence()}\n"
        )

    def page(self, number: int) -> str:
        """A page of its own."""
        name = self.name("pages", number)
        return (
            f"---\nlayout: default\ntitle: {self.words(2, 4).capitalize()}\npermalink: /notes/{name}/\n"
            f"---\n{self.body(number)}"
        )

    def home(self) -> str:
        """The home page, with dated news."""
        months = [(year, month) for year in range(2025, 2020, -1) for month in (11, 8, 5, 2)]
        news = "\n".join(f"- [{year}.{month:02}] {self.sentence()}" for year, month in months)
        return (
            f"---\nlayout: default\ntitle: Home\npermalink: /\n---\n{self.paragraph()}\n\n## News\n\n{news}\n"
        )


def make_site(folder: Path, pages: int) -> None:
    """Write a site of about that many pages to a new folder."""
    for name, text in Maker(pages).files():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


if __name__ == "__main__":
    make_site(Path(sys.argv[1]), int(sys.argv[2]))
