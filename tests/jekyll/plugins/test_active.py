from collections.abc import Callable

from sitelint.jekyll.plugins import active
from sitelint.jekyll.plugins.unknown import Unknown, may_publish, unknown
from sitelint.jekyll.site import Site


def test_plugins_of_jekyll_4(load: Callable[..., Site]) -> None:
    site = load(
        {
            "_config.yml": "plugins: [jekyll/scholar]\nwhitelist: [jekyll-feed]\n"
            "theme: minimal-mistakes-jekyll\n",
            "Gemfile": 'group :jekyll_plugins do\n  gem "jekyll-picture-tag"\n  gem "jekyll-toc"\nend\n',
            "_plugins/ext.rb": 'require "jekyll-archives"\n',
            "_plugins/details.rb": "class Generator",
            "_plugins/teams.rb": "class Teams < Jekyll::Generator",
            "_plugins/upcase.rb": "Liquid::Template.register_filter(Upcase)",
            "_plugins/download-3rd-party.rb": "",
        }
    )
    assert active(site.config) >= {
        *("jekyll-scholar", "jekyll-feed", "jekyll-picture-tag", "jekyll-archives", "jekyll-paginate"),
    }
    assert unknown(site.config) == [
        Unknown("jekyll-picture-tag", ("generated/",)),
        Unknown("_plugins/teams.rb"),
    ]


def test_a_plugin_is_known_by_its_name_with_capitals_as_on_a_mac(load: Callable[..., Site]) -> None:
    site = load({"_config.yml": "plugins: [Jekyll-Scholar]\ngems: [Jekyll/Archives]\n", "Gemfile": ""})
    assert active(site.config) == {"jekyll-scholar", "jekyll-archives"}
    assert unknown(site.config) == []


def test_themes_and_libraries_among_the_plugins_publish_nothing(load: Callable[..., Site]) -> None:
    gems = "".join(f"  gem '{name}'\n" for name in ("just-the-docs", "bibtex-ruby", "jekyll-theme-leap"))
    gems += "  gem 'our-lab-theme'\n  gem 'al_search'\n"
    site = load(
        {"_config.yml": "theme: our-lab-theme\n", "Gemfile": f"group :jekyll_plugins do\n{gems}end\n"}
    )
    assert unknown(site.config) == []


def test_what_an_unknown_plugin_may_publish(load: Callable[..., Site]) -> None:
    site = load(
        {
            "_config.yml": "plugins: [jekyll-webp, jekyll-responsive-image, jekyll-datapage-generator]\n"
            "page_gen: [{data: people, dir: /team}, {data: papers}]\n"
            "responsive_image: {output_path_format: 'img/small/%{basename}'}\n"
            "third_party_libraries: {download: true}\n",
            "_plugins/download-3rd-party.rb": "",
        }
    )
    plugins = unknown(site.config)
    assert may_publish(plugins, "/img/a.webp") == "jekyll-webp"
    assert may_publish(plugins, "/img/small/a.png") == "jekyll-responsive-image"
    assert may_publish(plugins, "/assets/libs/x/y.js") == "_plugins/download-3rd-party.rb"
    assert may_publish(plugins, "/team/ada.html") == "jekyll-datapage-generator"
    assert may_publish(plugins, "/papers/") == "jekyll-datapage-generator"
    assert may_publish(plugins, "/img/a.png") is None


def test_plugins_of_a_remote_theme(published: Callable[..., set[str]]) -> None:
    config = "remote_theme: mmistakes/minimal-mistakes@4.26.2\n"
    assert published({"_config.yml": config}, "ghpages") == {"feed.xml", "sitemap.xml", "robots.txt"}


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
