"""What rules that see the whole site saw of its pages, and which would see another thing after an edit.

Every rule is noted with what it asked for: values that are derived of files (`jekyll.derived`), and
references of a kind (`jekyll.links.chosen`). Where none of this has changed in the edited pages but its
place, the rule would say the same again. So most links and headings can be added without asking any rule, and
a date in a list without asking those on links. What others say of a page depends on its anchors, too: of
those that others ask for, none may come or go. A rule that saw more of the page is asked again.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, TypeAlias

from sitelint.jekyll.derived import FRONT_MATTER, derive, name_of_key
from sitelint.jekyll.links.chosen import choose
from sitelint.jekyll.links.verdict import ResolvedReference, in_order
from sitelint.jekyll.shown import is_of_pages, part_of_pages
from sitelint.lint.checked import UNKNOWN
from sitelint.lint.moved import Places, UnplacedError
from sitelint.text import Span
from sitelint.text.named_tuple import NamedTuple

if TYPE_CHECKING:
    from sitelint.jekyll.facts import Facts, TextFile
    from sitelint.jekyll.placing import Found
    from sitelint.jekyll.site import Site


_Chosen: TypeAlias = "dict[str, list[ResolvedReference]]"
Listing: TypeAlias = dict[str, set[str]]


class Seen(NamedTuple):
    """What the site rules of a run have seen.

    `embedded` are the files whose texts are parts of others. `asked` are the names of what each rule asked
    for (`jekyll.derived.ASKED`), by its code. `chosen` has references, by the name of what chose them;
    `anchors` are the names that were looked for among the anchors of files by what other files hold. `having`
    and `used` are those of the site and of its text files, where somebody asked for them. `listing` has the
    files that show pages, by the part of the site (`jekyll.shown`).
    """

    embedded: frozenset[str]
    asked: dict[str, frozenset[str]]
    chosen: _Chosen
    anchors: dict[str, set[str]]
    having: dict[str, frozenset[str]]
    used: frozenset[str] | None
    listing: Listing

    def showing(self, labels: Iterable[str]) -> set[str]:
        """The files that may be others when front matter has changed in collections with some labels."""
        return set().union(*(self.listing.get(part_of_pages(label), ()) for label in labels))

    def asking_for(self, names: frozenset[str]) -> frozenset[str]:
        """The codes of the rules that asked for one of some things, or of which that is not known."""
        return frozenset(
            code for code, asked in self.asked.items() if names and (UNKNOWN in asked or asked & names)
        )

    def more(self, site: "Site", asked: dict[str, frozenset[str]]) -> "Seen":
        """With what was seen when rules `asked` for things."""
        embedded = self.embedded
        anchors = self.anchors
        if "resolved" in site.__dict__:
            embedded |= site.resolved.embedded
            anchors = _joined(anchors, site.resolved.anchors)
        used: frozenset[str] | None = site.text_files.__dict__.get("used", self.used)
        chosen, having = self.chosen | site.chosen, self.having | site.having
        return Seen(embedded, self.asked | asked, chosen, anchors, having, used, self.listing)

    def remind(self, site: "Site") -> None:
        """Let the site know what was seen of it."""
        site.chosen.update(self.chosen)
        site.having.update(self.having)
        if self.used is not None:
            site.text_files.used = self.used


NOTHING = Seen(frozenset(), {}, {}, {}, {}, None, {})


def after(
    seen: Seen,
    site: "Site",
    formers: "Mapping[str, Facts]",
    words: Mapping[str, dict[str, str]],
    keeper: "Callable[[TextFile], object]",
) -> tuple[dict[str, Places], Seen, frozenset[str]]:
    """Where the places of edited pages are now, what is seen now, and the names of what is another thing.

    `formers` is what was known of the pages, `words` what some of them said in their front matter; `keeper`
    may give other files their facts. Raises UnplacedError where more has changed.
    """
    places: dict[str, Places] = {}
    chosen = seen.chosen
    anchors = seen.anchors
    having = seen.having
    listing = {part: paths - formers.keys() for part, paths in seen.listing.items()}
    changed = {*formers}
    for path, former in formers.items():
        file = site.text_files[path]
        if any(
            one.path in words and one.path != path for one in (*former.references, *file.facts.references)
        ):
            raise UnplacedError
        start = file.body_start
        if path in words:
            from sitelint.jekyll.renewing import is_same_around

            site.text_files.offer(keeper)
            if not is_same_around(site, site.by_path[path], words[path]):
                raise UnplacedError
            changed |= {FRONT_MATTER, *map(name_of_key, words[path])}
            start = 0
        for part in filter(is_of_pages, site.text_files.shown.parts_of(file.facts.liquid)):
            listing.setdefault(part, set()).add(path)
        before, others = _parted(chosen, path, start)
        places[path], now, asked, names = _after(seen, site, file, former, before, start, keeper)
        having = {name: _with(paths, file, name) for name, paths in having.items()}
        chosen = {name: in_order([*others[name], *now.get(name, ())]) for name in chosen}
        anchors = _joined(anchors, asked)
        changed |= names
    seen = seen._replace(chosen=chosen, anchors=anchors, having=having, listing=listing)
    return places, seen, frozenset(changed)


def _with(paths: frozenset[str], file: "TextFile", name: str) -> frozenset[str]:
    """Paths of files of which a derived value is not empty, with that of one file, if its value is not."""
    return paths | {file.path} if file.facts.derived[name] else paths - {file.path}


def _after(
    seen: Seen,
    site: "Site",
    file: "TextFile",
    former: "Facts",
    chosen: _Chosen,
    start: int,
    keeper: "Callable[[TextFile], object]",
) -> tuple[Places, _Chosen, dict[str, set[str]], set[str]]:
    """The same of one page: places, what is chosen there, anchors that it looks for, what changed.

    Nothing has changed up to `start`.
    """
    path, now = file.path, file.facts
    if path in seen.embedded or not derive({*former.derived, *seen.having}, file):
        raise UnplacedError
    derived = {name: now.derived.get(name) for name in former.derived}
    before: dict[str, object] = {**former.derived, **chosen}
    try:
        told = former.liquid, former.derived, _links(former)
        places = Places(path, told, (now.liquid, derived, _links(now)), start)
        return places, places.moved(chosen), {}, set()
    except UnplacedError:
        site.text_files.offer(keeper)
        chosen_now, anchors = _chosen_now(seen, site, file, former, start)
    after: dict[str, object] = {**derived, **chosen_now}
    names = {*before, *after}
    changed = {name for name in names if not _is_same(path, before.get(name), after.get(name), start)}
    if "front_matter_references" in changed:
        raise UnplacedError
    same = sorted(names - changed)
    places = Places(
        path,
        (former.liquid, [before[name] for name in same]),
        (now.liquid, [after[name] for name in same]),
        start,
    )
    return places, chosen_now, anchors, changed


def _is_same(path: str, before: object, now: object, start: int) -> bool:
    try:
        Places(path, before, now, start)
    except UnplacedError:
        return False
    return True


def _parted(chosen: _Chosen, path: str, start: int) -> tuple[_Chosen, _Chosen]:
    """References in the body of a page, where there are some, and all others."""
    of_page: _Chosen = {}
    others: _Chosen = {}
    for name, found in chosen.items():
        others[name] = []
        for one in found:
            if one.path == path and one.reference.span.start >= start:
                of_page.setdefault(name, []).append(one)
            else:
                others[name].append(one)
    return of_page, others


def _joined(names: dict[str, set[str]], more: dict[str, set[str]]) -> dict[str, set[str]]:
    return names | {path: names.get(path, set()) | found for path, found in more.items()}


def _chosen_now(
    seen: Seen, site: "Site", file: "TextFile", former: "Facts", start: int
) -> tuple[_Chosen, dict[str, set[str]]]:
    """The references of an edited page behind `start` that rules choose, and the anchors it looks for
    elsewhere.

    Raises UnplacedError where references elsewhere may be others, too.
    """
    if not seen.chosen:
        return {}, {}
    path, now = file.path, file.facts
    asked = seen.anchors.get(path, set())
    if asked and (former.names & asked, former.open) != (now.names & asked, now.open):
        raise UnplacedError
    # What it brings of other files is counted there; a page that is not published may be read on another one.
    reworded = _reworded(_of_others(former, path), _of_others(now, path))
    if not file.published:
        raise UnplacedError
    if any(one.reference.element == "base" for one in (*former.references, *now.references)):
        raise UnplacedError
    from sitelint.jekyll.links.references import references_of

    found, anchors = references_of(site, file)
    own = [one for one in found if one.path == path and one.reference.span.start >= start]
    chosen = choose(seen.chosen, site, own)
    if chosen is None:
        raise UnplacedError
    if reworded:
        others = [one for one in found if _place(one) in reworded]
        chosen_before = any(_place(one) in reworded for several in seen.chosen.values() for one in several)
        if chosen_before or any((choose(seen.chosen, site, others) or {}).values()):
            raise UnplacedError
    return {name: of_page for name, of_page in chosen.items() if of_page}, anchors


def _links(facts: "Facts") -> tuple[object, ...]:
    return facts.references, facts.names, facts.open


def _of_others(facts: "Facts", path: str) -> "list[Found]":
    return [one for one in facts.references if one.path != path]


def _reworded(before: "list[Found]", now: "list[Found]") -> set[tuple[str, Span]]:
    """Where references are written that lead where they led and have another text: a page's title, say.

    Raises UnplacedError where they are others.
    """
    if len(before) != len(now):
        raise UnplacedError
    changed = [(one, other) for one, other in zip(before, now, strict=True) if one != other]
    if any(_without_text(one) != _without_text(other) for one, other in changed):
        raise UnplacedError
    return {_place(other) for _, other in changed}


def _without_text(found: "Found") -> "Found":
    return found._replace(reference=found.reference._replace(text=None))


def _place(found: "Found | ResolvedReference") -> tuple[str, Span]:
    return found.path, found.reference.span
