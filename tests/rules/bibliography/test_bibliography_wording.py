"""What is said of a bibliography that jekyll-scholar cannot read."""

from typing import get_args

import pytest
from sitelint.rules.bibliography.wording import describe

from sitelint.jekyll.bibtex.model import Problem, Reason
from sitelint.text import Span


@pytest.mark.parametrize("reason", get_args(Reason))
def test_every_slip_is_told_in_words(reason: Reason) -> None:
    told = describe(Problem(Span(0, 1), reason, "entry", "lind2021", "title"), behind=2)
    assert "shown" in told
    assert "{detail}" not in told
    assert "{key}" not in told
