r"""Formulas are shown as they are typed, for nothing on the page renders them.

## What it finds

Formulas between `$$` and `$$` on a site on which nothing loads MathJax or KaTeX: no layout, no include, no
script of its own and not the page itself, where the theme is known to bring neither. With the theme Chirpy,
which does so only where a page asks for it, pages that do not.

## Why it matters

kramdown leaves formulas to a script in the browser. Without one, readers see `\(\frac{a}{b}\)`. The preview
of an editor, and GitHub, render them all the same.

## Example

```markdown bad path=flows.md
---
title: Flows
---
The flow of a path is ⟦$$\sum_i x_i$$⟧.
```

```markdown good path=flows.md
---
title: Flows
---
The flow of a path is $$\sum_i x_i$$.

<script src="https://cdn.jsdelivr.net/npm/mathjax@3/es5/tex-mml-chtml.js"></script>
```

## Fix

None: put the script of MathJax or KaTeX into the layout, or into the page. For Chirpy, write `math: true`
into the front matter.
"""

from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING

from sitelint.jekyll.derived import derived, having, remembered
from sitelint.jekyll.utils import truthy
from sitelint.lint import Finding, Options, Related, Rule, Span
from sitelint.text.regex import regex
from sitelint.text.spans import Spans

from ..links.selecting import is_written

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
    from sitelint.jekyll.site import Site

RULE = Rule("KRD004", "unrendered-math", severity="warning")

_FORMULA = regex(r"\$\$(?!\$)([^$]+)\$\$")
_TEX = regex(r"[\\^_={}]")
_RENDERER = regex(r"(?i)mathjax|katex|math_engine|mathml")
_CHIRPY = "chirpy"
# Themes that bring no script for formulas; without a theme, all templates are the site's own.
_WITHOUT = frozenset(
    (
        "",
        *("architect", "cayman", "dinky", "hacker", "leap-day", "merlot", "midnight", "minimal", "modernist"),
        *("primer", "slate", "tactile", "time-machine", "minima", "just-the-docs", "minimal-mistakes"),
    )
)
# Larger scripts are libraries of their own.
_LARGEST = 200_000


@derived
def formulas(file: "TextFile") -> list[Span]:
    """The formulas of a Markdown file that are left to a script, of which the file itself loads none."""
    text = file.text
    if file.kind != "page" or "$$" not in text or not file.path.endswith((".md", ".markdown")):
        return []
    if _RENDERER.search(text):
        return []
    markup = file.facts.markup
    others = (one.outer for one in markup.references)
    shown = Spans([*file.facts.prose, *markup.code, *markup.comments, *others])
    return [
        Span(*found.span())
        for found in _FORMULA.finditer(text, file.body_start)
        if _TEX.search(found[1]) and not shown.meets(found.start(), found.start() + 2)
    ]


RULE.asks(formulas)


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for the whole site, or one for every page where each has to ask for it."""
    files = [file for file in having(site, formulas) if file.published and is_written(file)]
    if not files:
        return
    theme = _theme(site)
    if theme == _CHIRPY:
        for file in files:
            page = site.by_path.get(file.path)
            if page and not truthy(page.value("math")) and not _is_loaded(site):
                message = "this formula is shown as it is typed: write `math: true` into the front matter"
                yield RULE.finding(file.path, formulas(file)[0], message)
    elif theme in _WITHOUT and not _is_loaded(site):
        first, *others = files
        pages = f"formulas on {len(files)} pages are" if others else "this formula is"
        yield RULE.finding(
            first.path,
            formulas(first)[0],
            f"{pages} shown as typed, for nothing loads MathJax or KaTeX: put its script into the layout",
            related=tuple(Related(one.path, formulas(one)[0], "here, too") for one in others),
        )


def _theme(site: "Site") -> str | None:
    """The bare name of the theme in the settings: empty if there is none, None if they cannot be read."""
    if site.theme is None:
        return "" if site.has_own_templates else None
    name = site.theme.partition("@")[0].rpartition("/")[2].lower()
    return name.removeprefix("jekyll-theme-").removesuffix("-jekyll")


@remembered
def _is_loaded(site: "Site") -> bool:
    """Whether a layout, an include, a setting or a script of the site's own names what renders formulas."""
    texts = chain(
        (source.text for source in site.config.sources.values()),
        (file.text for file in site.text_files.templates),
        [site.content("Gemfile").decode("utf-8", "replace")] if site.tree.is_file("Gemfile") else [],
    )
    if any(map(_RENDERER.search, texts)):
        return True
    scripts = [file.path for file in site.static_files if file.path.endswith((".js", ".mjs"))]
    return any(
        _RENDERER.search(path)
        or (site.size(path) < _LARGEST and _RENDERER.search(site.content(path).decode("utf-8", "replace")))
        for path in scripts
    )
