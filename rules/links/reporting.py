"""The findings of the rules on links."""

from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.jekyll.derived import remembered
from sitelint.jekyll.links import web
from sitelint.lint import Finding, Fix, Related, Rule

from ..folding import all_of
from ..placeholders.demo import setting_leaves
from .nearest import near
from .rewriting import replaced
from .selecting import is_setting

if TYPE_CHECKING:
    from sitelint.jekyll.links.verdict import ResolvedReference
    from sitelint.jekyll.site import Site


# Causes that leave no doubt about what was meant.
_CERTAIN = ("case", "email", "encoding", "markdown-source", "slash")
# Longer suggestions are left to the fix.
_LONGEST = 120
# Looking for what was meant takes its time.
_MOST_SUGGESTIONS = 20


def is_right_at_home(site: "Site", one: "ResolvedReference") -> bool:
    """Whether a relative address would be right on the site's front page."""
    url = web.parse(one.reference.url)
    if url.host is not None or url.scheme or url.path.startswith("/") or not url.path:
        return False
    return site.urls.serve(web.decode(web.join("/", url.path))) is not None


def report_together(
    rule: Rule, several: list["ResolvedReference"], message: str, fix: Fix | None = None
) -> Finding:
    """One finding on the first of several references, which names the places of the others."""
    one = several[0]
    places = dict.fromkeys((each.path, each.reference.span) for each in several)
    related = tuple(Related(path, span, "here, too") for path, span in list(places)[1:])
    return rule.finding(
        one.path, one.reference.span, message, fix=fix, related=related, target=one.reference.url
    )


def report_several(rule: Rule, several: list["ResolvedReference"], what: str) -> Finding:
    """One finding on a place that makes several broken references, which names the first of them."""
    one = several[0]
    targets = list(dict.fromkeys(f"`{_target(each)}`" for each in several))
    shown = ", ".join(targets[:3]) + (" …" if len(targets) > 3 else "")
    count = "one" if len(targets) == 1 else str(len(targets))
    return rule.finding(
        one.path,
        one.reference.span,
        f"{count} of the {what} that are made here {'is' if count == 'one' else 'are'} broken: {shown}",
        target=one.reference.url,
    )


def _target(one: "ResolvedReference") -> str:
    verdict = one.verdict
    fragment = f"#{verdict.fragment}" if verdict.verdict == "broken-fragment" else ""
    return f"{(verdict.target or one.reference.url).removesuffix('index.html')}{fragment}"


def told(one: "ResolvedReference", message: str, suggestion: str | None) -> str:
    """A message with what was probably meant, and the pages that show it, unless it is its own alone."""
    if suggestion and len(suggestion) <= _LONGEST:
        message += f"; did you mean `{suggestion}`?"
    if one.part == "embedded":
        message += f" (on `/{one.page.removesuffix('index.html')}`, which shows this text, too)"
    elif one.pages > 1:
        message += f" ({one.pages} pages show it)"
    elif one.part == "layout" and one.reference.syntax != "front_matter":
        message += f" (on `/{one.page.removesuffix('index.html')}`)"
    return message


def set_by(site: "Site", one: "ResolvedReference") -> str:
    """The setting of which a layout or an include makes a missing address, in brackets; else nothing."""
    file = site.text_files.get(one.path)
    target = one.verdict.target
    if one.exact or not target or file is None or file.kind not in ("layout", "include"):
        return ""
    found = [
        f" (`{name}` in `{config}` names it)"
        for name, config, value in _files_in_settings(site).get(target.rpartition("/")[2], ())
        if target.endswith(f"/{value}")
    ]
    return found[0] if len(found) == 1 else ""


# It is asked once for every missing address of the same site.
@remembered
def _files_in_settings(site: "Site") -> dict[str, list[tuple[str, str, str]]]:
    """The settings whose values are files, by the name of the file: setting, configuration file and value."""
    found: dict[str, list[tuple[str, str, str]]] = defaultdict(list)
    for config, name, node in setting_leaves(site):
        value = node.value.strip().strip("/") if isinstance(node.value, str) else ""
        if "." in value:
            found[value.rpartition("/")[2]].append((name, config, value))
    return found


def report_folder(
    rule: Rule, site: "Site", several: list["ResolvedReference"], folder: str, what: str
) -> Iterator[Finding]:
    """One finding on missing addresses of one folder; if all stand elsewhere, with a fix for each file."""
    meant = _all_meant(site, several)
    fixes: dict[str, list[Fix]] = defaultdict(list)
    of_file: dict[str, list[ResolvedReference]] = defaultdict(list)
    for one in several:
        of_file[one.path].append(one)
        fix = replaced(site, one, meant[one], False) if meant else None
        if fix:
            fixes[one.path].append(fix)
    for group in of_file.values() if fixes else [several]:
        own = fixes[group[0].path]
        fix = all_of(own, "Replace {} addresses") if len(own) == len(group) else None
        if is_setting(site, group[0].path) and not meant:
            pages = f"{len(group)} settings of this file lead to pages in `/{folder}/`"
            message = f"{pages} that are not on the site: correct or remove them"
        else:
            message = _of_folder(group, folder, what, meant.get(group[0]))
        yield report_together(rule, group, message, fix)


def _all_meant(site: "Site", several: list["ResolvedReference"]) -> "dict[ResolvedReference, str]":
    """What each of some missing addresses was meant to be; nothing if not all of them stand elsewhere."""
    meant: dict[ResolvedReference, str] = {}
    for one in several if len(several) <= _MOST_SUGGESTIONS else ():
        path = one.verdict.suggestion or near(site, one)
        if not path:
            return {}
        meant[one] = path
    return meant


def _of_folder(group: list["ResolvedReference"], folder: str, what: str, meant: str | None) -> str:
    """The message on addresses in a folder, of which the first was `meant` to be another."""
    if len(group) == 1:
        message = f"`{group[0].verdict.target}` is not on the site"
        return f"{message}; did you mean `{meant}`?" if meant else message
    files = len({one.path for one in group})
    where = "this file" if files == 1 else f"{files} files"
    message = f"{len(group)} {what} of {where} lead into the folder `/{folder}/` and are not on the site"
    if meant:
        return f"{message}; did you mean `{meant}` and the like?"
    return f"{message}: put the files there, or correct the addresses"


def report(
    rule: Rule,
    site: "Site",
    one: "ResolvedReference",
    message: str,
    suggestion: str | None = None,
) -> Finding:
    """A finding on a reference, with the number of pages that show it and a fix with the suggestion."""
    return rule.finding(
        one.path,
        one.reference.span,
        told(one, f"{message}{set_by(site, one)}", suggestion),
        fix=replaced(site, one, suggestion, one.verdict.cause in _CERTAIN) if suggestion else None,
        target=one.reference.url,
    )
