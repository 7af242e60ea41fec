"""Addresses of the web and of mail that lead nowhere, whatever the web holds."""

from sitelint.jekyll.links import web
from sitelint.jekyll.links.slips import Slip, markdown_in, of_two
from sitelint.jekyll.liquid.values import HOLE
from sitelint.jekyll.markup import Reference
from sitelint.text.regex import regex

_AGAIN = regex(r"(?i)https?:/*(?=[\w-]+\.)")
# In a query, only where a template puts a name: others hand a whole address on.
_FOR_NAME = regex(r"[?&](?:user|id)=$")
_ONE_WORD = regex(r"(?i)https?://+([a-z][a-z0-9-]*)(?:[/?#]|$)")
_DOI = regex(r"(?i)https?://doi:\s*(10\.\d{4,9}/\S+)")
_PAIRS = {")": "(", "]": "[", "}": "{"}
_LONGEST = 2000
_COMMAS = ",，、"
_SCRAMBLED = regex(r"\S(?:\s|%20)+\S|[\[(]")
_PAGE_OF_FILE = regex(r"(?i)https?://(?:www\.)?github\.com/[^/?#]+/[^/?#]+/(blob)/(?![^#]*[?&]raw=)")


def astray(reference: Reference) -> Slip | None:
    """Why an address of another host, or of mail, leads nowhere, and what was meant; None if it may be right.

    Linear in the length of the address.
    """
    address = reference.url.strip(web.STRIPPED)
    if HOLE in address or len(address) > _LONGEST:
        return None
    url = web.parse(address)
    if url.scheme == "mailto":
        return _mail(url.path)
    if url.host is None:
        return None
    if reference.kind != "link" and (found := _PAGE_OF_FILE.match(address)):
        meant = f"{address[: found.start(1)]}raw{address[found.end(1) :]}"
        return Slip("astray", "it is GitHub's page about the file, not the file", meant)
    if doi := _DOI.match(address):
        return Slip(
            "astray", "a DOI stands where the name of a web server belongs", f"https://doi.org/{doi[1]}"
        )
    if link := markdown_in(address, "astray"):
        return link
    return _twice(address, url.host) or _one_word(reference, address) or _with_rest(url, address)


def _mail(address: str) -> Slip | None:
    """`mailto://ada@uu.example.edu`, `mailto:ada at uu dot edu`, `mailto:` alone."""
    name, mark, query = address.partition("?")
    if name.startswith("//"):
        return Slip("astray", "no slashes belong behind `mailto:`", f"mailto:{name.lstrip('/')}{mark}{query}")
    if not name.strip() and not mark:
        return Slip("astray", "no address stands behind `mailto:`")
    if "@" not in name and "%40" not in name and _SCRAMBLED.search(name):
        return Slip("astray", f"`{name.strip()}` is no e-mail address, so no mail can be sent there")
    return None


def _twice(address: str, host: str) -> Slip | None:
    """`https://doi.org/https://doi.org/10.1000/1`: both the template and the value say the host.

    Or there are two addresses: `https://a.example.org/1.pdf, https://b.example.org/2.pdf`.
    """
    again = _AGAIN.search(address, len("https://"))
    if again is None:
        return None
    before, meant = address[: again.start()], f"https://{address[again.end() :]}"
    two = of_two(before, "astray")
    if two or "archive" in host:
        return two
    if web.parse(meant).host not in (host, host.removeprefix("www."), f"www.{host}"):
        return None
    if "#" in before or ("?" in before and not _FOR_NAME.search(before)):
        return None
    return Slip("astray", f"`{before}` stands before an address that begins with that", meant)


def _one_word(reference: Reference, address: str) -> Slip | None:
    """`http://s/paper.pdf`; bare addresses in a text are examples."""
    found = _ONE_WORD.match(address)
    if found is None or reference.syntax == "autolink" or found[1].lower() == "localhost":
        return None
    return Slip("astray", f"`{found[1]}` is the name of no web server")


def _with_rest(url: web.WebUrl, address: str) -> Slip | None:
    """`https://example.org/paper,` and `https://example.org/paper)`, with what belongs to the text around."""
    last = url.path[-1:]
    if url.query is not None or url.fragment is not None or not last or last not in _COMMAS + "".join(_PAIRS):
        return None
    if last in _PAIRS and url.path.count(last) <= url.path.count(_PAIRS[last]):
        return None
    return Slip("astray", f"`{last}` stands at its end", address[:-1].rstrip(_COMMAS))
