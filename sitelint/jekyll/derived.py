"""What is made of a file later on, and kept with its facts; and what rules have asked for of all that."""

from collections.abc import Callable, Container, Hashable, Iterable
from contextlib import suppress
from functools import wraps
from importlib import import_module
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
    from sitelint.jekyll.site import Site

T = TypeVar("T")
U = TypeVar("U")


class _Asked:
    """What was asked for of files and of their references, since somebody began to note it in `names`.

    That are the names of values that are derived of files, of what chooses references, of keys of front
    matter, and the paths of files of which more was asked for than is known by such a name: their text, say.
    """

    def __init__(self) -> None:
        self.names: set[str] = set()


ASKED = _Asked()
"""What was asked for in this process."""

FRONT_MATTER = "front matter"
"""The name of all values in the front matter of pages."""

_WORK: "dict[str, Callable[[TextFile], object]]" = {}


def derived(work: "Callable[[TextFile], T]") -> "Callable[[TextFile], T]":
    """Mark a function of a file whose result is worked out once, and kept with the facts from run to run.

    It may depend on the file and its facts, on no option and no other file. What it returns can be pickled.
    """
    name = name_of(work)

    @wraps(work)
    def known(file: "TextFile") -> T:
        ASKED.names.add(name)
        made = file.facts.derived
        if name not in made:
            made[name] = unasked(work, file)
        found: T = made[name]
        return found

    _WORK[name] = known
    return known


def having(site: "Site", value: "Callable[[TextFile], object]") -> "list[TextFile]":
    """The files of a site of which a derived value is not empty.

    After an edit of a few files, the others are not asked for theirs again.
    """
    name = name_of(value)
    ASKED.names.add(name)
    files = site.text_files
    if name not in site.having:
        site.having[name] = frozenset(file.path for file in files if value(file))
    return [files[path] for path in files.paths if path in site.having[name]]


def unasked(work: Callable[..., T], *given: object) -> T:
    """The result of a function. What it asks for is compared after an edit by another name, or with the facts
    of a file.
    """
    return _noted(work, *given)[0]


def _noted(work: Callable[..., T], *given: object) -> tuple[T, set[str]]:
    """The result of a function, and the names of what it asked for, which count as asked for by nobody."""
    before = ASKED.names
    mine: set[str] = set()
    ASKED.names = mine
    try:
        return work(*given), mine
    finally:
        ASKED.names = before


def name_of_key(key: Hashable) -> str:
    """The name of the value that a key has in the front matter of pages."""
    return f"{FRONT_MATTER}: {key}"


def name_of(work: "Callable[[TextFile], object]") -> str:
    """The name in `Facts.derived` of what a function makes of a file."""
    return f"{work.__module__}.{work.__qualname__}"


def remembered(work: "Callable[[U], T]") -> "Callable[[U], T]":
    """Mark a function of a site or a file that many ask for, one after the other, of the same one.

    Its last result is kept, and what it asked for counts as asked for by everybody who asks for the result.
    """
    last: list[tuple[U, T, set[str]]] = []

    @wraps(work)
    def known(thing: U) -> T:
        if not last or last[0][0] is not thing:
            last[:] = [(thing, *_noted(work, thing))]
        _, made, mine = last[0]
        ASKED.names |= mine
        return made

    return known


def derive(names: Iterable[str], file: "TextFile") -> bool:
    """Make of a file what was made before, by the names in `Facts.derived`; False for a name unknown."""
    wanted = [name for name in names if name not in file.facts.derived]
    if not all(is_known(name, _WORK) for name in wanted):
        return False
    for name in wanted:
        _WORK[name](file)
    return True


def is_known(name: str, functions: Container[str]) -> bool:
    """Whether a name is among those of marked functions. The module is imported that it begins with."""
    if name not in functions:
        with suppress(ImportError, ValueError):
            import_module(name.rpartition(".")[0])
    return name in functions
