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
    """An address, and the words of its last name."""

    text: str
    words: tuple[str, ...]


class _Known:
    """Published addresses of one ending: by their last name, and by the numbers in them."""

    def __init__(self) -> None:
        self.count = 0
        self.by_name: dict[str, list[str]] = defaultdict(list)
        self.by_numbers: dict[tuple[str, ...], list[_Address]] = defaultdict(list)

    def add(self, address: str) -> None:
        """Take an address in."""
        self.count += 1
        name = _name(address)
        self.by_name[name].append(address)
        self.by_numbers[_numbers(address)].append(_Address(address, words_of(name)))


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
    known = _addresses(site).get(ending)
    if known is None:
        return _with_other_ending(site, target, ending) if ending else None
    name = _name(target)
    same_name = [text for text in known.by_name.get(name, ()) if not _is_of_other_series(target, text)]
    if len(same_name) == 1 and len(name) > 3 and one.exact:
        return same_name[0]
    # `/2024/dates/` is not a misspelled `/2025/dates/`.
    like = known.by_numbers.get(_numbers(target), ())
    words = words_of(name)
    return most_alike(target, [other.text for other in like if _is_misspelled(words, other.words)], 0.84)


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
def _addresses(site: "Site") -> dict[str, _Known]:
    """The published addresses by their ending. Those of pages are also together, under `""`."""
    found: dict[str, _Known] = defaultdict(_Known)
    for published in site.urls:
        address = "/" + published.path.removesuffix("index.html")
        ending = _ending(address)
        endings = (ending, "") if ending == "html" else (ending,)
        for one in endings if ending or address.endswith("/") else ():
            if found[one].count < _MOST_ADDRESSES:
                found[one].add(address)
    return found


def _name(address: str) -> str:
    """The last name of an address."""
    return address.rstrip("/").rpartition("/")[2]


def _numbers(address: str) -> tuple[str, ...]:
    return tuple(_NUMBER.findall(address))


def _ending(address: str) -> str:
    """What stands behind the last dot of the last name, in small letters."""
    name = address.rpartition("/")[2]
    return name.rpartition(".")[2].lower() if "." in name else ""


def _is_misspelled(words: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether two names differ by slips only: word by word, and in no number.

    Two files of one folder share most of their path, those of one kind the beginning of their names, and
    `slides-2.pdf` is not a misspelled `slides-1.pdf`.
    """
    if len(words) != len(others):
        return "".join(words) == "".join(others)
    return are_slips(words, others)


def _is_of_other_series(target: str, other: str) -> bool:
    """Whether two files of one numbered name stand in folders with other numbers.

    `/2024/slides3.pdf` is not a moved `/2023/slides3.pdf`.
    """
    folder, _, name = target.rpartition("/")
    numbers = _numbers(folder)
    others = _numbers(other.rpartition("/")[0])
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
