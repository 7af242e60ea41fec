"""What was probably meant by an address that nothing is published at."""

from collections import defaultdict
from posixpath import dirname, join, normpath
from typing import TYPE_CHECKING

from sitelint.jekyll.derived import remembered
from sitelint.jekyll.links import web
from sitelint.jekyll.misspelling import distance, most_alike
from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

if TYPE_CHECKING:
    from sitelint.jekyll.links.verdict import ResolvedReference
    from sitelint.jekyll.site import Site

# Suggestions are looked for among so many addresses at most, so that a large site with many dead links stays
# quick.
_MOST_ADDRESSES = 3000
# Of shorter words, every one is a slip away from every other: `#k` and `#v`.
_FEWEST_LETTERS = 3
_NUMBER = regex(r"\d+")
_WORD = regex(r"\d+|[^\W\d_]+")


class _Address(NamedTuple):
    """An address, its last name, and the words of that."""

    text: str
    name: str
    words: tuple[str, ...]


def near(site: "Site", one: "ResolvedReference") -> str | None:
    """The published address that a missing one was probably meant to be.

    It is that of the source file that is named, the same with no folders twice, of the same name, or alike.
    """
    target = one.verdict.target
    if not target or len(target) > 200:
        return None
    ending = _ending(target)
    if f".{ending}" in site.config.markdown_extensions and (meant := _page_of_source(site, one)):
        return meant
    if not ending and one.reference.kind == "image":
        return None
    once = _without_repetition(target)
    if once and site.urls.serve(once) is not None:
        return once
    known = _addresses(site).get(ending, [])
    if ending and not known and (meant := _with_other_ending(site, target, ending)):
        return meant
    wanted = _address(target)
    same_name = [one.text for one in known if one.name == wanted.name]
    same_name = [text for text in same_name if not _is_of_other_series(target, text)]
    if len(same_name) == 1 and len(wanted.name) > 3 and one.exact:
        return same_name[0]
    # `/2024/dates/` is not a misspelled `/2025/dates/`.
    numbers = _NUMBER.findall(target)
    alike = [
        one.text for one in known if _is_misspelled(wanted, one) and _NUMBER.findall(one.text) == numbers
    ]
    return most_alike(target, alike, 0.84)


def _with_other_ending(site: "Site", target: str, ending: str) -> str | None:
    """The file of that name whose ending is a slip away: `form.docxx`."""
    stem = target[: len(target) - len(ending)]
    slips = (other for other in _addresses(site) if other and distance(ending, other, 1) == 1)
    return next((stem + other for other in slips if site.urls.serve(stem + other)), None)


def _page_of_source(site: "Site", one: "ResolvedReference") -> str | None:
    """The address of the page whose source a link names from that of its own page, as it works on GitHub."""
    path = web.decode(web.parse(one.reference.url).path)
    page = site.by_path.get(normpath(join(dirname(one.path), path)))
    return page.url if page and page.published else None


def _without_repetition(target: str) -> str | None:
    """An address that begins with the same folders twice, with them once: an address was put before it."""
    names = target.strip("/").split("/")
    for count in range(len(names) // 2, 0, -1):
        if names[:count] == names[count : 2 * count]:
            return "/" + "/".join(names[count:]) + "/" * target.endswith("/")
    return None


# Every broken link asks for those of the same site.
@remembered
def _addresses(site: "Site") -> dict[str, list[_Address]]:
    """The published addresses by their ending. Those of pages are also together, under `""`."""
    found: dict[str, list[_Address]] = defaultdict(list)
    for published in site.urls:
        address = "/" + published.path.removesuffix("index.html")
        ending = _ending(address)
        endings = (ending, "") if ending == "html" else (ending,)
        for one in endings if ending or address.endswith("/") else ():
            if len(found[one]) < _MOST_ADDRESSES:
                found[one].append(_address(address))
    return found


def _address(text: str) -> _Address:
    name = text.rstrip("/").rpartition("/")[2]
    return _Address(text, name, words_of(name))


def _ending(address: str) -> str:
    """What stands behind the last dot of the last name, in small letters."""
    name = address.rpartition("/")[2]
    return name.rpartition(".")[2].lower() if "." in name else ""


def _is_misspelled(one: _Address, other: _Address) -> bool:
    """Whether two names differ by slips only: word by word, and in no number.

    Two files of one folder share most of their path, those of one kind the beginning of their names, and
    `slides-2.pdf` is not a misspelled `slides-1.pdf`.
    """
    if len(one.words) != len(other.words):
        return "".join(one.words) == "".join(other.words)
    return are_slips(one.words, other.words)


def _is_of_other_series(target: str, other: str) -> bool:
    """Whether two files of one numbered name stand in folders with other numbers.

    `/2024/slides3.pdf` is not a moved `/2023/slides3.pdf`.
    """
    folder, _, name = target.rpartition("/")
    numbers = _NUMBER.findall(folder)
    others = _NUMBER.findall(other.rpartition("/")[0])
    return bool(numbers and others and _NUMBER.search(name)) and numbers != others


def words_of(text: str) -> tuple[str, ...]:
    """The words and numbers of a name, in small letters."""
    return tuple(_WORD.findall(text.lower()))


def are_slips(words: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether names of as many words differ by slips of the keyboard only, and in no number."""
    return len(words) == len(others) and all(map(_is_slip, words, others))


def _is_slip(word: str, other: str) -> bool:
    if word.isdigit() or other.isdigit() or min(len(word), len(other)) < _FEWEST_LETTERS:
        return word == other
    most = max(1, len(word) // 3)
    return word == other or distance(word, other, most) <= most
