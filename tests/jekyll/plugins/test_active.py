from collections.abc import Callable

from sitelint.jekyll.plugins import active, unknown
from sitelint.jekyll.site import Site


def test_plugins_of_jekyll_4(load: Callable[..., Site]) -> None:
    site = load(
        {
            "_config.yml": "plugins: [jekyll/scholar]\nwhitelist: [jekyll-feed]\n"
            "theme: minimal-mistakes-jekyll\n",
            "Gemfile": 'group :jekyll_plugins do\n  gem "jekyll-picture-tag"\n  gem "jekyll-toc"\nend\n',
            "_plugins/ext.rb": 'require "jekyll-archives"\n',
            "_plugins/details.rb": "",
            "_plugins/teams.rb": "",
            "_plugins/download-3rd-party.rb": "",
        }
    )
    assert active(site.config) >= {
        *("jekyll-scholar", "jekyll-feed", "jekyll-picture-tag", "jekyll-archives", "jekyll-paginate"),
    }
    assert unknown(site.config) == ["jekyll-picture-tag", "_plugins/teams.rb"]


def test_plugins_of_github_pages(load: Callable[..., Site]) -> None:
    site = load(
        {
            "_config.yml": "plugins: [jekyll-archives, jekyll-feed]\n",
            "Gemfile": 'group :jekyll_plugins do\n  gem "jekyll-scholar"\nend\n',
            "_plugins/teams.rb": "",
        },
        "ghpages",
    )
    names = active(site.config)
    assert "jekyll-feed" in names
    assert "jekyll-optional-front-matter" in names
    assert not names & {"jekyll-archives", "jekyll-scholar"}
    assert unknown(site.config) == []
