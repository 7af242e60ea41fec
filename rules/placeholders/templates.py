"""Short literal values that the demo content of well-known templates is recognised by.

Each names the template, what it is, and what to do. They are what the templates' sample pages and settings
call their people and works; none is a word that somebody would write about their own.
"""

from sitelint.text.named_tuple import NamedTuple


class Leftover(NamedTuple):
    """A value of a template's demo content. What has the same `what` is reported together.

    `always`: it is told even where other demo content of the template is found in the file.
    """

    template: str
    literal: str
    what: str
    remedy: str
    always: bool = False


_FILL_IN = "write your own there"
_DELETE = "delete it"
_DEMO = "delete the demo files, or put your own works there"

LEFTOVERS = (
    Leftover(
        "acad-homepage",
        "DhtAFkwAAAAJ:ALROH1vI_8AC",
        "the citation count of the template's demo paper",
        _DELETE,
        always=True,
    ),
    Leftover(
        "acad-homepage",
        "He_Deep_Residual_Learning_CVPR_2016_paper.pdf",
        "the template's demo paper",
        _DELETE,
        True,
    ),
    Leftover("academicpages", "Paper Title Number ", "a demo publication", _DEMO),
    Leftover("academicpages", "Red Brick University", "a sample affiliation", _FILL_IN),
    Leftover("academicpages", "Short biography for the left-hand sidebar", "the sample biography", _FILL_IN),
    Leftover("academicpages", "on Relevant Topic in Your Field", "a demo talk", _DEMO),
    Leftover("academicpages", "Portfolio item number ", "a demo portfolio item", _DEMO),
    Leftover("al-folio", "555 your office number", "the sample address", _FILL_IN),
    Leftover("al-folio", "123 your address street", "the sample address", _FILL_IN),
    Leftover("al-folio", "A simple inline announcement", "a demo announcement", _DEMO),
)
