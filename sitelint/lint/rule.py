"""The rule contract: everything that a rule's file imports stands here.

A rule is one module. Its docstring is its manual page; `RULE` declares it; one generator yields findings::

    RULE = Rule("MOJ001", "mojibake", severity="warning", fixes=("safe", "unsafe"))

    @RULE.file
    def check(file: TextFile, options: Options) -> Iterator[Finding]:
        yield RULE.finding(file.path, span, "…", fix=…)

A *file* rule sees one file and nothing else: its findings depend on that file and the options alone, so they
are kept in the cache with the facts. A *site* rule sees the whole site, after every file is known. A rule may
be both: what it says of a place when it sees the site takes the place of what it said from the file alone.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from sitelint.jekyll.derived import name_of
from sitelint.lint.finding import Applicability, Finding, Fix, Related, Severity
from sitelint.text import Span
from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

if TYPE_CHECKING:
    from sitelint.jekyll.facts import FileKind, TextFile
    from sitelint.jekyll.site import Site

T = TypeVar("T")
Options: TypeAlias = Mapping[str, Any]
FileCheck: TypeAlias = "Callable[[TextFile, Options], Iterator[Finding]]"
SiteCheck: TypeAlias = "Callable[[Site, Options], Iterator[Finding]]"


class Option(NamedTuple):
    """A setting of a rule: its name in `.sitelint.yml`, its default (whose type it has), what it does.

    `problems` tells what is wrong with a given value of the right type.
    """

    name: str
    default: Any
    help: str
    problems: Callable[[Any], Iterable[str]] = lambda value: ()


class Rule:
    """The declaration of a rule.

    `code` is its stable id; `name` reads as "allow NAME" (`broken-link`); `severity` is what its findings
    have unless the user says otherwise; `fixes` are the kinds of fix it can offer. `module` is the module
    that holds its manual, where no check tells it. `sees_files` and `sees_site` tell which checks it has;
    `asked` are the names of what its site check asks of every page. `defaults` has those of the options.

    Two declarations spare the file check files in which it would find nothing: `kinds` are the kinds of file
    that it looks at, and `needs` are characters, written as between the brackets of a regular expression, of
    which a file must have one; no letters, digits and blanks of ASCII. Empty, they are all. The rule's
    `needs` is the expression, None for all.
    """

    def __init__(
        self,
        code: str,
        name: str,
        *,
        severity: Severity,
        fixes: tuple[Applicability, ...] = (),
        options: Iterable[Option] = (),
        kinds: "tuple[FileKind, ...]" = (),
        needs: str = "",
        module: str = "",
    ) -> None:
        self.code = code
        self.name = name
        self.severity = severity
        self.fixes = fixes
        self.options = tuple(options)
        self.defaults = {option.name: option.default for option in self.options}
        self.check_file: FileCheck | None = None
        self.check_site: SiteCheck | None = None
        self.sees_files = False
        self.sees_site = False
        self.asked: list[str] = []
        self._kinds = kinds
        self.needs = regex(f"[{needs}]") if needs else None
        self._module = module

    def __repr__(self) -> str:
        return f"Rule({self.code} {self.name})"

    @property
    def declaration(self) -> tuple[Any, ...]:
        """What it declares, in what `marshal` knows, for a `DeclaredRule`."""
        more = self.sees_files, self.sees_site, self.asked, self.defaults
        needs = self.needs.pattern[1:-1] if self.needs else ""
        told = self.code, self.name, self.severity, self.fixes, self._kinds, needs, self._module
        return (*told, *more)

    def file(self, check: FileCheck) -> FileCheck:
        """Decorator: `check(file, options)` looks at one text file of the site."""
        self.check_file = check
        self.sees_files = True
        self._module = check.__module__
        return check

    def site(self, check: SiteCheck) -> SiteCheck:
        """Decorator: `check(site, options)` looks at the site as a whole."""
        self.check_site = check
        self.sees_site = True
        self._module = check.__module__
        return check

    def asks(self, value: "Callable[[TextFile], T]") -> "Callable[[TextFile], T]":
        """Decorator: a derived value (`jekyll.derived`) that the site check asks of every page.

        It is worked out with the facts of each page, by several processes, and not by one afterwards.
        """
        self.asked.append(name_of(value))
        return value

    def looks_at(self, kind: "FileKind") -> bool:
        """Whether the file check may find something in files of a kind."""
        return not self._kinds or kind in self._kinds

    @property
    def manual(self) -> str:
        """The rule's manual page: the docstring of its module."""
        return import_module(self._module).__doc__ or ""

    @property
    def is_bundled(self) -> bool:
        """Whether it comes with sitelint."""
        return self._module.startswith("sitelint.")

    @property
    def file_name(self) -> str:
        """The file that the rule's code is in."""
        return import_module(self._module).__file__ or ""

    def finding(
        self,
        path: str,
        span: Span,
        message: str,
        *,
        fix: Fix | None = None,
        related: tuple[Related, ...] = (),
        target: str | None = None,
        severity: Severity | None = None,
    ) -> Finding:
        """A finding of this rule at a span of the file `path`; what nobody knows of the `target` is `…`."""
        if target is not None:
            from sitelint.jekyll.liquid.values import HOLE

            target = target.replace(HOLE, "…")
        return Finding(
            self.code, self.name, severity or self.severity, message, path, span, fix, related, target
        )


class DeclaredRule(Rule):
    """A rule of which only the declaration is at hand.

    The rest is found in its module, which is imported when somebody asks for that.
    """

    def __init__(self, declaration: tuple[Any, ...]) -> None:
        code, name, severity, fixes, kinds, needs, module, *more = declaration
        super().__init__(code, name, severity=severity, fixes=fixes, kinds=kinds, needs=needs, module=module)
        self.sees_files, self.sees_site, self.asked, self.defaults = more
        del self.check_file, self.check_site
        if self.defaults:
            del self.options

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        self.__dict__.update(import_module(self._module).RULE.__dict__)
        if name not in self.__dict__:
            raise AttributeError(f"{self!r} has no `{name}`")
        return self.__dict__[name]
