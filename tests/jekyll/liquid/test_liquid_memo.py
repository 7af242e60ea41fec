"""What parts of templates came to before: with a memo, every page is rendered as without one."""

from typing import Any
from unittest.mock import patch

from hypothesis import example, given, settings
from hypothesis import strategies as st

from sitelint.jekyll.liquid import tags_loop
from sitelint.jekyll.liquid.context import Context
from sitelint.jekyll.liquid.memo import Memo
from sitelint.jekyll.liquid.parser import parse
from sitelint.jekyll.liquid.render import render
from sitelint.jekyll.liquid.values import HOLE, UNKNOWN, MappedStr
from sitelint.text import Piece

_ITEMS: list[Any] = [
    {
        "name": MappedStr.of([Piece(name, f"{name}.md", 7, 7 + len(name))]),
        "year": year,
        "content": HOLE,
        "path": name,
    }
    for name, year in (("ann", 2019), ("bob", 2020), ("cid", 2019), ("dan", 2020), ("eva", 2021))
]
_SITE: dict[str, Any] = {
    "items": _ITEMS,
    "many": _ITEMS * 20,
    "title": "T",
    "odd": UNKNOWN,
    "words": "a,b",
    "defaults": {"name": "<$VALUE>"},
}
_PAGES: list[dict[str, Any]] = [
    *_ITEMS,
    {"name": "ann", "year": 2020, "list": _ITEMS[:2]},
    {"name": "ann", "year": 2020, "list": []},
    {"year": 2019, "odd": UNKNOWN},
]

# fmt: off
_INNER = st.sampled_from([
    "text ", "{{ x.name }}", "{{ page.name }}", "{{ page.year }}", "{{ v }}", "{{ w | append: x.name }}",
    "{{ forloop.index }}", "{{ forloop.parentloop.index }}", "{{ include.p }}", "{{ include.q.name }}",
    "{{ page[v] }}", "{{ x[page.key] }}", "{{ site.odd }}", "{{ x.content }}", "{{ page.content }}",
    "{% assign v = x.name %}", "{% assign v = 'year' %}", "{% assign w = v %}", "{% assign x = page %}",
    "{% assign l = forloop %}{{ l.index }}", "{{ l.index }}", "{% assign page = x %}", "{% increment n %}",
    "{% capture w %}{{ page.year }}{{ v }}{% endcapture %}", "{% cycle 'a', 'b' %}", "{{ n }}", "{% break %}",
    "{% assign v = x | hash_default: site.defaults %}",
    "{% continue %}", "{% ifchanged %}{{ x.year }}{% endifchanged %}", "{% nosuch %}", "{{ v | nosuch }}",
    "{{ site.words | split: ',' | size }}", "{{ v | divided_by: 0 }}", "{% include b.html q=x p=v %}",
    "{% include no.html %}", "{% link x.md %}", "{{ '/a' | relative_url }}",
    "{% for y in site.items offset: continue limit: 1 %}{{ y.name }}{% endfor %}",
])
_BLOCKS = st.sampled_from([
    ("{% for x in site.items %}", "{% endfor %}"), ("{% for y in page.list %}", "{% else %}none{% endfor %}"),
    ("{% for x in site.items reversed offset: 1 %}", "{% endfor %}"),
    ("{% for x in site.odd %}", "{% endfor %}"), ("{% if x.name == page.name %}", "{% endif %}"),
    ("{% if page.year == x.year %}", "{% else %}other{% endif %}"), ("{% if site.odd %}", "{% endif %}"),
    ("{% for z in (1..2) reversed %}", "{% endfor %}"), ("{% unless v %}", "{% endunless %}"), ("", ""),
])
# fmt: on
_TEXTS = st.recursive(
    st.lists(_INNER, max_size=4).map("".join),
    lambda inner: st.tuples(_BLOCKS, st.lists(inner, max_size=3)).map(
        lambda made: made[0][0] + "".join(made[1]) + made[0][1]
    ),
    max_leaves=12,
)


@patch.object(tags_loop, "_LONG", 4)
def _rendered(pages: list[int], layout: str, include: str, memo: Memo | None) -> list[Any]:
    """All that is told of each page: the memo is the same for all, if there is one."""
    files = {
        "a.html": f"{layout}{{% include b.html p=page.name q=site.items[0] %}}",
        # A file that includes itself in a loop goes on until the limit of work is reached, on every page.
        "b.html": include.replace("include b.html", "include c.html"),
        "c.html": "{{ include.q.name }}{{ include.p }}{{ v }}",
    }
    template = parse("{% include a.html %}" + layout, "layout.html")
    templates: dict[str, Any] = {}
    told = []
    for number in pages:
        context = Context(
            page=_PAGES[number],
            site=_SITE,
            include_loader=lambda name: (name, files[name]) if name in files else None,
            templates=templates,
            memo=memo,
        )
        made = render(template, context, is_shared=True)
        found = vars(made) | {"text": made.text.pieces, "touched": context.touched}
        found["alternatives"] = [one.pieces for one in made.alternatives]
        found["markdown"] = [one.pieces for one in made.markdown]
        for name in ("sure", "doubtful"):
            found[name] = {one.piece for one in found[name]}
        told.append(found)
    return told


@settings(max_examples=300, deadline=None)
@given(st.lists(st.integers(0, len(_PAGES) - 1), min_size=2, max_size=6), _TEXTS, _TEXTS)
@example(
    [0, 1],
    "{% for x in site.items %}"
    "{% assign l = forloop %}{% for x in site.many %}{{ l.index }}{% endfor %}"
    "{% endfor %}",
    "",
)
@example(
    [0, 0],
    "",
    "{% for x in site.items %}"
    "{% for x in site.items %}{{ forloop.parentloop.index }}{% endfor %}"
    "{% endfor %}",
)
@example(
    [0, 0],
    "",
    "{% for x in site.items %}{% for x in site.items %}{% if x.name == page.name %}"
    "{{ l.index }}{% assign l = forloop %}{{ l.index }}"
    "{% endif %}{% endfor %}{% endfor %}",
)
def test_a_memo_changes_nothing(pages: list[int], layout: str, include: str) -> None:
    assert _rendered(pages, layout, include, Memo()) == _rendered(pages, layout, include, None)


def test_the_same_is_not_rendered_again() -> None:
    memo = Memo()
    loop = "{% for x in site.items %}{{ x.name }}{% if x.year == page.year %}!{% endif %}{% endfor %}"
    pages = [1, 3, 4]
    told = _rendered(pages, loop, "", memo)
    assert told == _rendered(pages, loop, "", None)
    assert memo.uses > 0


def test_of_a_long_loop_only_the_stretches_are_rendered_anew_that_differ() -> None:
    memo = Memo()
    loop = "{% for x in site.many %}{% if forloop.index == 50 %}{{ page.year }}{% endif %}{% endfor %}"
    assert _rendered([0, 1], loop, "", memo) == _rendered([0, 1], loop, "", None)
    assert 0 < memo.uses < 60  # not one for every turn
