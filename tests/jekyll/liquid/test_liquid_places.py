"""Where each piece of a rendered text was written, and what a rendering records."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from sitelint.jekyll.liquid.context import Context
from sitelint.jekyll.liquid.parser import parse
from sitelint.jekyll.liquid.records import Rendered
from sitelint.jekyll.liquid.render import render
from sitelint.jekyll.liquid.values import HOLE, UNKNOWN, MappedStr
from sitelint.text import Piece, Span

FILES = {
    "figure.html": '<img src="{{ include.path | relative_url }}">{{ include.caption }}',
    "loop.html": "{% include loop.html %}",
    "broken.html": "{{ x",
    "p.html": "P",
}


def load(name: str) -> tuple[str, str] | None:
    """An include of FILES."""
    return (f"_includes/{name}", FILES[name]) if name in FILES else None


def rendered(text: str, **given: Any) -> Rendered:
    """A text rendered with the includes above."""
    context = Context(page={"title": "T"}, site={"baseurl": "/b", "posts": []}, include_loader=load, **given)
    return render(parse(text, "page.md"), context)


def place(result: Rendered, part: str) -> tuple[str, Span, bool]:
    """File and span that a part of the text came from, and whether letter for letter."""
    start = result.text.text.index(part)
    span = Span(start, start + len(part))
    origin = result.text.origin(span)
    assert origin is not None
    return origin.path, origin.span, result.text.is_exact(span)


def test_text_is_exact_and_outputs_are_their_tag() -> None:
    result = rendered("ab {{ page.title }} cd")
    assert place(result, "cd") == ("page.md", Span(20, 22), True)
    assert place(result, "T") == ("page.md", Span(3, 19), False)


def test_white_space_that_silent_tags_part_is_one_text() -> None:
    result = rendered(
        "ab{{ page.title }}\n{% assign x = 1 %}\n{% comment %}c{% endcomment %} {{ page.title }}cd"
    )
    assert [piece.text for piece in result.text.pieces] == ["ab", "T", "\n\n ", "T", "cd"]
    assert place(result, "\n\n ") == ("page.md", Span(18, 69), False)
    assert place(result, "cd") == ("page.md", Span(85, 87), True)


def test_a_parameter_keeps_its_place_through_filters() -> None:
    text = '{% include figure.html path="img/a b.png" caption="Cap" %}'
    result = rendered(text)
    assert result.text.text == '<img src="/b/img/a%20b.png">Cap'
    where = text.index("img/a")
    assert place(result, "/b/img/a%20b.png") == ("page.md", Span(where, where + 11), False)
    where = text.index("Cap")
    assert place(result, "Cap") == ("page.md", Span(where, where + 3), True)
    assert place(result, "<img") == ("_includes/figure.html", Span(0, 4), True)


def test_captured_text_keeps_its_place() -> None:
    result = rendered("{% capture c %} [a](b) {% endcapture %}{{ c | strip | append: '!' }}")
    assert result.text.text == "[a](b)!"
    assert place(result, "[a](b)") == ("page.md", Span(16, 22), True)


def test_trimmed_text_keeps_its_place() -> None:
    result = rendered("a  {%- if true -%}  b  {%- endif %} c")
    assert result.text.text == "ab c"
    assert place(result, "b") == ("page.md", Span(20, 21), True)


def test_values_of_the_site_may_bring_their_place() -> None:
    url = MappedStr.of([Piece("/x", "_data/a.yml", 7, 9)])
    result = rendered(
        "{{ url }}{{ url | relative_url }}{{ urls | first }}", variables={"url": url, "urls": [url]}
    )
    assert [(piece.path, piece.start, piece.exact) for piece in result.text.pieces] == [
        ("_data/a.yml", 7, True),
        ("_data/a.yml", 7, False),
        ("_data/a.yml", 7, True),
    ]


def test_the_offset_of_a_body_moves_all_spans() -> None:
    template = parse("x {% if %}", "page.md", 100)
    assert template.errors[0].span == (102, 110)
    result = render(template, Context(page={}, site={}))
    assert result.text.pieces[0] == Piece("x ", "page.md", 100, 102)


def test_highlight_keeps_places_and_escapes() -> None:
    result = rendered("{% highlight html %}\na <b>\n{% endhighlight %}")
    assert '<code class="language-html" data-lang="html">a &lt;b&gt;</code>' in result.text.text
    assert place(result, "a ") == ("page.md", Span(21, 23), True)
    assert place(result, "&lt;") == ("page.md", Span(23, 24), False)


def test_includes_are_recorded() -> None:
    result = rendered(
        "{% include p.html a=page.title %}{% include gone.html %}{% include {{ u }}.html %}",
        variables={"u": UNKNOWN},
    )
    assert [(use.name, use.target, use.known) for use in result.includes] == [
        ("p.html", "_includes/p.html", True),
        ("gone.html", None, True),
        (f"{HOLE}.html", None, False),
    ]
    assert result.includes[0].parameters == {"a": "T"}
    assert [(use.name, use.span) for use in result.includes if use.is_missing] == [("gone.html", (33, 56))]


def test_relative_includes_have_their_own_loader() -> None:
    result = rendered("{% include_relative a.md %}", relative_loader=lambda name: (f"docs/{name}", "R"))
    assert result.text.text == "R"
    assert result.includes[0].target == "docs/a.md"


def test_links_are_recorded() -> None:
    known = {"a.md": "/a/", "2020-01-01-x": "/x/"}
    result = rendered(
        "{% link a.md %}{% link {{ 'gone' }}.md %}{% post_url 2020-01-01-x %}",
        link=known.get,
        post_url=known.get,
    )
    assert result.text.text == f"/a/{HOLE}/x/"
    assert [(use.kind, use.argument, use.span) for use in result.links if not use.found] == [
        ("link", "gone.md", (15, 41))
    ]
    assert [use.url for use in result.links] == ["/a/", HOLE, "/x/"]


def test_what_was_used_is_touched() -> None:
    touched: set[str] = set()
    text = "{{ site.posts.size }}{{ site.data.people.ann }}{{ site.data[page.title] }}{% include p.html %}"
    rendered(text + "{{ '/' | relative_url }}", touched=touched)
    assert touched == {
        "site.posts",
        "site.data.people",
        "site.data.T",
        "page.title",
        "include:p.html",
        "site.baseurl",
    }


def test_where_a_key_is_not_known_the_whole_is_touched() -> None:
    touched: set[str] = set()
    text = "{{ site.data[later][0] }}{{ site[page.title].a }}"
    rendered(text, variables={"later": UNKNOWN}, touched=touched)
    assert touched == {"site.data", "site.T", "page.title"}


def test_an_endless_include_is_an_error_where_it_stands() -> None:
    result = rendered("{% include loop.html %}")
    assert [error.path for error in result.errors] == ["_includes/loop.html"]
    assert result.text.text == HOLE


def test_errors_of_an_include_are_reported_in_it_once() -> None:
    result = rendered("{% include broken.html %}{% include broken.html %}")
    assert [(error.path, error.span) for error in result.errors] == [("_includes/broken.html", (0, 2))]


PARTS = """
{{ page.title }}~{% if page.u %}~{% else %}~{% endif %}
{% for i in (1..3) %}~{% endfor %}~{{ c | upcase }}~{% capture c %}
{% endcapture %}~{{- c -}}~a~ b
{%- assign c = i -%}~{% include figure.html path='x' %}~{% case i %}~{% when 1, 'a' %}
{% endcase %}~{{~}}~%}
{% raw %}~{% endraw %}~{% comment %}~{% endcomment %}
{% break %}~{% x %}~{% unless i contains 'a' %}~{% endunless %}
{{ i | split: '' | sort | join: c }}~{{ forloop.index | plus: i }}
"""
TEXT = st.lists(st.sampled_from([*PARTS.strip().replace("\n", "~").split("~"), "\n"]), max_size=40).map(
    "".join
)


@given(TEXT)
def test_exact_pieces_are_letters_of_their_file(text: str) -> None:
    result = rendered(text)
    files = {"page.md": text} | {f"_includes/{name}": content for name, content in FILES.items()}
    for mapped in (result.text, *result.alternatives, *result.markdown):
        for piece in mapped.pieces:
            source = files[piece.path]
            assert 0 <= piece.start <= piece.end <= len(source)
            if piece.exact:
                assert source[piece.start : piece.end] == piece.text
