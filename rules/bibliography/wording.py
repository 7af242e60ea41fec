"""How the family's messages say what is wrong with the syntax of a bibliography."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sitelint.jekyll.bibtex import Problem

_WHAT = {
    "no-key": "the entry has no key: write one and a comma behind the brace, as in `@article{{lind2021,`",
    "no-comma": "a comma is missing before `{detail}`",
    "after-value": "`{detail}` stands behind the end of the value: a brace or quote in the value closes it"
    " too early",
    "no-value": "`{detail}` is not followed by `=` and a value in braces",
    "extra-comma": "there is a comma too many",
    "not-closed": "the closing brace of the entry `{key}` is missing",
    "open-braces": "the brace that opens the value of `{detail}` is not closed",
    "open-quotes": "the quote that opens the value of `{detail}` is not closed",
    "extra-brace": "this brace closes the entry `{key}`, but fields follow: remove one brace",
    "brace-in-quotes": "the quoted value has a closing brace without an opening one",
    "character": "“{detail}” cannot stand here, outside of a value",
    "parentheses": "jekyll-scholar reads entries in braces only, not in parentheses",
    "stray-at": "“{detail}” looks like the start of an entry, as every `@` outside of entries does, even"
    " behind `%`: write “at”",
    "swallowed-entry": "the value of `{detail}` holds another entry: its closing brace is missing",
}
_NAMELESS = {
    "not-closed": "the closing brace of the `@string` or the like before this is missing",
    "open-braces": "this brace is not closed",
    "open-quotes": "this quote is not closed",
}


def describe(problem: "Problem", behind: int) -> str:
    """A message for a problem; `behind` counts the entries that begin after it."""
    what = _WHAT[problem.reason]
    named = problem.key if "{key}" in what else problem.detail
    if not named:
        what = _NAMELESS.get(problem.reason, what)
    lost = {
        "build": "Jekyll stops here, and the site is not built",
        "rest": f"this entry and the {behind} behind it are not shown"
        if behind
        else "this entry is not shown",
        "entry": "this entry is not shown",
        "fields": "the fields behind it are not read",
    }[problem.lost]
    if problem.reason == "swallowed-entry":
        lost = "that one is not shown"
    elif problem.reason == "stray-at" and problem.lost == "entry":
        lost = "the entries behind it are not shown"
    return f"{what.format(detail=problem.detail, key=problem.key)}; as it is, {lost}"
