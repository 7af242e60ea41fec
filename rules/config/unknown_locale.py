"""`locale` in `_config.yml` is a language in which the site has no words for its templates.

## What it finds

`locale` says in which language templates write their own words, such as “Follow” or “Posted on”. They look
these up in a data file, mostly `_data/ui-text.yml`. Found is a `locale` that this file does not have: a slip,
such as `en-UK`, or a language that has not been added. Where every template gives a text of its own in place
of a missing one (`| default: "Follow"`), nothing is reported; neither on a site with a theme, which may bring
texts along.

## Why it matters

The words that templates put around your pages are missing, "Follow" in the footer, say.

## Example

```yaml bad
locale: ⟦en-UK⟧
```

```yaml bad path=_data/ui-text.yml
en-GB: { follow_label: "Follow:" }
```

```html bad path=_includes/footer.html
<strong>{{ site.data.ui-text[site.locale].follow_label }}</strong>
```

```yaml good
locale: en-GB
```

```yaml good path=_data/ui-text.yml
en-GB: { follow_label: "Follow:" }
```

```html good path=_includes/footer.html
<strong>{{ site.data.ui-text[site.locale].follow_label }}</strong>
```

## Fix

The same language as the data names it. The fix is unsafe where the data has it for another region only, or
for none.
"""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from sitelint.jekyll.derived import derived, having
from sitelint.jekyll.yaml.places import setting
from sitelint.lint import Finding, Fix, Options, Rule
from sitelint.text.regex import regex

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
    from sitelint.jekyll.site import Site

RULE = Rule("CFG009", "unknown-locale", severity="warning", fixes=("safe", "unsafe"))

_LOCALE = regex(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
_READ = regex(r"\{[{%][^{}%]*\bsite\.data\.([\w-]+)\[site\.locale\](?![^{}%]*\bdefault\b)")
_DOUBT = "it may be the language of another region"
_REGIONS = {"uk": "gb"}
"""What people take for the code of a region, and its code in ISO 3166."""


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """At most one finding."""
    place = setting(site, "locale")
    locale = place[2].value if place else None
    if place is None or not isinstance(locale, str) or not _LOCALE.fullmatch(locale) or site.theme:
        return
    path, _, node = place
    for name in sorted({name for file in having(site, _read_from) for name in _read_from(file)}):
        texts = site.data.get(name)
        if not isinstance(texts, Mapping) or not texts or locale in texts:
            continue
        what = f"`{site.data_files[name]}` has no texts in `{locale}`, so words of the templates are missing"
        meant = _meant(locale, [key for key in texts if isinstance(key, str)])
        if meant:
            fix = Fix.replacing(node.inner, meant, "" if _plain(meant) == _plain(locale) else _DOUBT)
            yield RULE.finding(path, node.span, f"{what}: write `{meant}`", fix=fix, target=locale)
        else:
            message = f"{what}: add them there, or take a language that is there"
            yield RULE.finding(path, node.span, message, target=locale)
        return


def _meant(locale: str, known: list[str]) -> str | None:
    """The same language as data names it: in the same region, or in none, or else in the first one."""
    wanted = _plain(locale)
    language = wanted.partition("-")[0]
    same = [key for key in known if _plain(key).partition("-")[0] == language]
    return min(same, key=lambda key: (_plain(key) != wanted, key != language), default=None)


def _plain(locale: str) -> str:
    """A locale in small letters, with hyphens, and with the true code of its region."""
    language, _, region = locale.lower().replace("_", "-").partition("-")
    return f"{language}-{_REGIONS.get(region, region)}" if region else language


@RULE.asks
@derived
def _read_from(file: "TextFile") -> list[str]:
    """The data files in which a template looks up the locale, and has nothing in place of a text."""
    if file.kind not in ("page", "layout", "include") or "[site.locale]" not in file.text:
        return []
    return sorted(set(_READ.findall(file.text)))
