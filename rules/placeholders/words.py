"""What placeholders look like: whole values, and parts of values, texts and addresses."""

import re

from sitelint.text.regex import regex

_THINGS = (
    r"(?:(?:full|first|last|site|website|sidebar|lab|page|project|paper|university|short) )?"
    r"(?:name|title|e-?mail(?: address)?|bio|biography|university|affiliation|institution"
    r"|department|description|username|handle|address|city)"
)
_TEXTS = r"(?:text|content|description|title|caption|bio|abstract|summary)"
_GOES_HERE = rf"(?:[A-Za-z]+ ){{0,2}}{_TEXTS} goes here"
WHOLE = regex(
    rf"(?:(?:enter |insert |add |put )?your {_THINGS}(?: here)?(?: / site title)?"
    rf"|(?:insert|add|put|enter) {_THINGS} here|first(?:-|_| )?name last(?:-|_| )?name"
    rf"|(?:(?:(?:insert|add|put|enter) )?(?:your |some |sample )?)?{_TEXTS} here|{_GOES_HERE}"
    r"|todo|fixme|asdf+|https?://your-?\w*\.\w+/?)[.!]?",
    re.IGNORECASE,
)
"""A value that is nothing else."""

DUMMY = regex(rf"\s*placeholder(?: \d| text| {_TEXTS})?[.!]?\s*", re.IGNORECASE)
"""A text that is nothing else; a name in code may be so, too."""

FILLER = regex(rf"{_GOES_HERE}[.!]?", re.IGNORECASE)
"""A text of a page that is nothing else."""

PHONE = regex(
    r"(?<![\d-])(?:\+1[-. ]?|1[-. ])?(?:\(555\) ?|555[-. ])\d{3}[-. ]\d{4}(?!\d)"
    r"|(?<![\d-])(?:\(\d{3}\) ?|\d{3}[-. ])555[-. ]01\d\d(?!\d)"
    r"|(?<![\d-])(?:\(123\) ?|123[-. ])456[-. ]7890(?!\d)"
)
"""Telephone numbers that nobody has: there is no area 555, and 555-01xx is kept for films."""

PART = regex(
    r"(?<![A-Za-z0-9])(?:YOUR|MY)_[A-Z][A-Z_]*[A-Z](?![A-Za-z0-9])"
    r"|<(?:your|YOUR|Your)[-_ ][A-Za-z][\w -]{1,40}>"
    r"|\b(?:G|UA|GTM|AW)-(?:X{3,}(?:-X+)?|0{6,}(?:-\d)?)(?![\w-])"
    r"|\bfirst_?(?:name)?[._-]last_?(?:name)?@[\w.-]+"
    r"|\byour?[._-]?(?:first)?[._-]?(?:name|e-?mail|username)?@[\w.-]+\.\w+"
    r"|\b[\w.+-]{1,64}@(?:example|your-?(?:domain|university|email|lab|school|institution|company))\.\w+"
    rf"|{PHONE.pattern}",
)
"""What stands in a value for one's own."""

_SIGNS = (
    *("your", "here", "name", "todo", "fixme", "asdf", "://", "my_", "-xxx", "-000000", "@", "555", "7890"),
    *("[", "placeholder"),
)


def has_sign(text: str) -> bool:
    """Whether a text has what every value with a placeholder has: a quick look."""
    small = text.lower()
    return any(sign in small for sign in _SIGNS)


TO_AUTHOR = regex(
    r"^[ \t]*(?:[-*+] |>[ \t]?)?[(_*]{0,3}((?:add|insert|put|write|enter|paste) [^.!?\n\[\]`<]{3,80} here)"
    r"[.!)_*]{0,4}(?: \([^()\n]{1,80}\))?[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
"""A line of a text that tells its author what to write there."""

MAIL = regex(
    r"(?<![\w.+-])(?:x{3,}|your?[._-]?(?:first)?[._-]?(?:name|e-?mail|username))"
    r"@(?:example|your-?\w+|e-?mail)\.\w+",
    re.IGNORECASE,
)
"""E-mail addresses that stand for one's own, in any text."""

BRACKET = regex(rf"\[(?:(?:enter|insert|add|put) )?(?:your|my) {_THINGS}(?: here)?\]", re.IGNORECASE)
"""What stands in a text for one's own."""

IN_URL = regex(
    r"\bYOUR_[A-Z][A-Z_]*[A-Z]|(?<=/)your[-_]?(?:user|github|git|twitter|account)?[-_]?(?:name|id|handle)\b"
    r"|(?<=/)[你您]的(?:用户名|名字|账号|帐号)"
    r"|<[Yy]our[-_ ][\w -]{2,40}>|(?<=^mailto:)\S+@(?:example|your-?(?:domain|university|email))\.\w+"
)
"""What stands in an address for one's own."""

NOTHING = frozenset(
    """underconstruction thispageisunderconstruction thispageiscurrentlyunderconstruction texthere contenthere
    todo tobeadded tobeupdated comingsoon contentcomingsoon thispageiscomingsoon workinprogress""".split()
)
"""The letters of pages that say nothing."""
