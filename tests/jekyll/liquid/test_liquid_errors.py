"""What stops Jekyll, in plain words and at its place."""

import pytest

from sitelint.jekyll.liquid.context import Context
from sitelint.jekyll.liquid.parser import parse
from sitelint.jekyll.liquid.render import render


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("ab{{ x", "{{", "is not closed by"),
        ("ab{{ x } c", "{{ x }", "is not closed by"),
        ("ab{% if", "{%", "never closed by"),
        ("{% %}", "{% %}", "without a tag's name"),
        ("{% if x %}a", "{% if x %}", "`if` is never closed"),
        ("{% raw %}a", "{% raw %}", "`raw` is never closed"),
        ("{% raw x %}", "{% raw x %}", "takes nothing"),
        ("a{% endif %}", "{% endif %}", "closes nothing"),
        ("{% if x %}{% endfor %}{% endif %}", "{% endfor %}", "closes nothing; `if` is open here"),
        ("{% for i in x %}{% if i %}{% endfor %}", "{% if i %}", "not closed before `endfor`"),
        ("{% else %}", "{% else %}", "outside of any block"),
        ("{% if x %}{% when 1 %}{% endif %}", "{% when 1 %}", "inside `if`"),
        ("{% if %}{% endif %}", "{% if %}", "no condition"),
        ("{% for x %}{% endfor %}", "{% for x %}", "for item in list"),
        ("{% assign x %}", "{% assign x %}", "`assign` needs"),
        ("{% include a.html b %}", "{% include a.html b %}", "parameters of `include`"),
        ("{% include ../a.html %}", "{% include ../a.html %}", "no file name"),
        ("{% # note %}", "{% # note %}", "Liquid 5"),
        ("{% highlight %}{% endhighlight %}", "{% highlight %}", "needs a language"),
        ("{{ 1 | divided_by: 0 }}", "{{ 1 | divided_by: 0 }}", "divides by 0"),
        ("{{ 1 | plus }}", "{{ 1 | plus }}", "takes one argument, not 0"),
        ("{% if 1 < 'a' %}{% endif %}", "{% if 1 < 'a' %}", "cannot compare"),
        ("{% comment %}{{ x {% endcomment %}", "{% comment %}", "never closed"),
    ],
)
def test_error(text: str, place: str, words: str) -> None:
    errors = render(parse(text, "page.md"), Context(page={}, site={})).errors
    found = [error for error in errors if text[slice(*error.span)] == place and error.path == "page.md"]
    assert any(words in error.message for error in found), errors


def test_errors_stand_in_the_order_of_the_text() -> None:
    errors = parse("{% if a %}{% endfor %}{{ x }{% else y %}{% endcase %}").errors
    assert [error.span for error in errors] == sorted(error.span for error in errors)
    assert len(errors) == 4


@pytest.mark.parametrize(
    "text",
    [
        "{% if a %}{% elsif b %}{% else %}{% endif %}",
        "{% unknown %}",
        "{% box %}{% endbox %}",
        "{{ a b | c d }}",
        "{{ }}",
    ],
)
def test_no_error(text: str) -> None:
    assert not render(parse(text), Context(page={}, site={})).errors
