"""What people write where an address belongs, and which no browser takes for the one they mean.

An e-mail address without `mailto:`, a web address without or with a mistyped `https://`, in brackets or with
another one before it, a bare DOI, a path of the author's own computer, and what stands in for an address.
"""

from sitelint.jekyll.links import web
from sitelint.jekyll.links.verdict import Cause
from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

# Endings of host names that are no usual endings of files.
_ENDINGS = (
    "com|org|net|edu|gov|int|io|eu|de|fr|uk|ch|nl|it|es|jp|cn|kr|tw|hk|sg|ca|au|nz|us|br|be|se|no|dk|fi|cz|gr|pt|"
    "at|hu|ro|bg|hr|si|sk|ee|lt|lv|lu|ie|il|tr|ru|ua|in|pk|bd|lk|th|vn|ph|ir|sa|ae|eg|za|ng|mx|cl|ar|co|pe|uy|me|"
    "info|xyz|tech|blog|dev|app|academy|science|university"
)
# Endings of files, too: of host names where a path follows.
_FILE_ENDINGS = "ai|cc|pl|rs|is|my|id|tv|fm|sh|google|gle|gl|ly|page|link|site|cloud|ac|wiki|news|gg|to"
_FILE = regex(r"(?i)\.(?:pdf|html?|md|png|jpe?g|gif|svg|webp|zip|tex|bib|txt|pptx?|docx?|css|js|json)$")
_EMAIL = regex(
    r"(?i)(?:e-?mail:|mail:|mailto;|mailto//)?(?P<address>[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,})(?P<query>\?\S*)?"
)
_LOCAL = regex(
    r"(?i)file:|[a-z]:[\\/](?!/)|/(?:Users|home)/[^/]+/."
    r"|(?:(?:https?:)?//)?(?:localhost|127\.0\.0\.1|0\.0\.0\.0):4000/."
)
_WITHOUT_SCHEME = regex(
    rf"(?i)/?((?:www\.[\w-]+(?:\.[\w-]+)+|[\w-]+(?:\.[\w-]+)*\.(?:{_ENDINGS}))(?:[:/?#]\S*)?"
    rf"|[\w-]+(?:\.[\w-]+)*\.(?:{_FILE_ENDINGS})/\S*)"
)
_SERVER = regex(r"(?i)www\.[\w-]+(?:\.[\w-]+)+(?::\d+)?")
_CUT = regex(r"(?i)/?(?P<server>www\.[^/?#]*)(?:[/?#].*)?")
_DOI = regex(r"(?i)/?(?:doi:\s*)?10\.\d{4,9}/\S+")
_MISTYPED = regex(r"(?i)(?:[htps]+://+|https:/?(?!/)|https?//+)(?=[\w-]+\.)")
_RIGHT = regex(r"(?i)https?://")
_TWICE = regex(r"(?i)https?://(https?:?//+)")
_MARKDOWN = regex(r"\]\((https?://[^)\s]+)")
# What people write until they have the address.
_STAND_IN = regex(r"(?i)[-–—_…]+|\.{3,}|n/?a|tb[acd]|to-?do|none|link|url|address")
_BEFORE = regex(r"[(\[<{\"'“”‘’«\s/]+")
_BEHIND = ")]>}\"'“”‘’»"


class Slip(NamedTuple):
    """What was written, in plain words, and the address that was meant, where that is plain."""

    cause: Cause
    reason: str
    suggestion: str | None = None


def slip(url: str) -> Slip | None:
    """The slip that `url` is, for a URL that leads nowhere as it stands; None if it is none of them.

    Linear in the length of `url`.
    """
    url = url.strip()
    if len(url) > 20_000:
        return None
    if _STAND_IN.fullmatch(url):
        return Slip("malformed", f"`{url}` stands where an address belongs: write it, or remove this")
    if _LOCAL.match(url):
        return Slip("local", "it leads to a place on the author's own computer")
    if (email := _EMAIL.fullmatch(url)) and not _FILE.search(email["address"]):
        meant = f"mailto:{email['address']}{email['query'] or ''}"
        return Slip("email", "an e-mail address needs `mailto:` before it", meant)
    several = [one.strip() for one in url.split(",")] if "@" in url else []
    if len(several) > 1 and all(_EMAIL.fullmatch(one) for one in several):
        return Slip("email", "e-mail addresses need `mailto:` before them", f"mailto:{','.join(several)}")
    if bare := _WITHOUT_SCHEME.fullmatch(url):
        return Slip("malformed", "a web address needs `https://` before it", f"https://{bare[1]}")
    if (cut := _CUT.fullmatch(url)) and not _FILE.search(cut["server"]):
        server = cut["server"]
        if _SERVER.fullmatch(server):
            meant = f"https://{'%20'.join(url.lstrip('/').split())}"
            return Slip("malformed", "a web address needs `https://` before it", meant)
        reason = f"`{server}` is no complete name of a web server, and `https://` belongs before it"
        return Slip("malformed", reason)
    if _DOI.fullmatch(url):
        # Of a value in data, it is rather the template that has to write it.
        return Slip("malformed", "a DOI is an address only with `https://doi.org/` before it")
    return _mistyped(url) or _wrapped(url)


def markdown_in(address: str, cause: Cause) -> Slip | None:
    """The slip that an address is which holds a link in Markdown: `[paper](https://example.org)`."""
    link = _MARKDOWN.search(address)
    return Slip(cause, "Markdown stands where only a web address belongs", link[1]) if link else None


def of_two(before: str, cause: Cause) -> Slip | None:
    """The slip of two addresses in one place, of which `before` is all before the second: `/a.pdf, `.

    A query is the text of a message, in which an address may stand.
    """
    first = before.rstrip()
    if first == before or "?" in first or " " in first or not ("." in first or "/" in first.strip("/")):
        return None
    return Slip(cause, "two addresses stand where only one belongs: keep one")


def _mistyped(url: str) -> Slip | None:
    """`https//x.org`, `htps://x.org`, `https://https://x.org`."""
    if twice := _TWICE.match(url):
        return Slip("malformed", "`https://` stands there twice", f"https://{url[twice.end() :]}")
    written = _MISTYPED.match(url)
    if written and not _RIGHT.fullmatch(written.group()):
        return Slip("malformed", f"`{written.group()}` is not `https://`", f"https://{url[written.end() :]}")
    return None


def _wrapped(url: str) -> Slip | None:
    """A web address inside of something else: brackets, quotes, Markdown, or behind a path."""
    if link := markdown_in(url, "malformed"):
        return link
    found = _RIGHT.search(url)
    before = url[: found.start()] if found else ""
    if found is None or not before or "?" in before or web.parse(url).scheme:
        return None
    if two := of_two(before, "malformed"):
        return two
    meant = None
    if _BEFORE.fullmatch(before):
        # `[paper]((https://example.org){:target="_blank"})`
        meant = url[found.start() :].partition("){")[0].rstrip(_BEHIND)
    return Slip("malformed", f"`{before}` stands before the web address", meant)
