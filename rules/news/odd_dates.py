"""Dates of dated lists that cannot be meant, told one by one."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Finding, Rule

from .dated_list import DatedList
from .dates import When
from .lists import dated_lists

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile


def odd_dates(
    rule: Rule, file: "TextFile", is_odd: Callable[[DatedList, When], bool], message: str
) -> Iterator[Finding]:
    """A finding of `rule` for every date that is odd; `message` has a `{}` for the date as written."""
    for dated in dated_lists(file):
        for item in dated.items:
            if is_odd(dated, item.when):
                yield rule.finding(file.source.path, item.when.span, message.format(item.written))
