"""What the rules on links share: which references count, the finding, and the fix."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import quote

from sitelint.jekyll.links import web
from sitelint.lint import Edit, Finding, Fix, Related, Rule, Span

from ..placeholders.content import is_content
from ..placeholders.survey import survey

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
    from sitelint.jekyll.links.references import ResolvedReference
    from sitelint.jekyll.links.verdict import Cause
    from sitelint.jekyll.site import Site

# Causes that have a rule of their own.
OTHER_RULES = ("case", "liquid", "baseurl", "email", "malformed", "local", "unpublished")
EVERY_KIND = ("link", "image", "resource")


def broken(site: "Site", kinds: tuple[str, ...], *causes: "Cause") -> Iterator["ResolvedReference"]:
    """The broken references of some kinds (`link`, `image`, `resource`), of the given causes or of any.

    What stands in a branch of Liquid that may never be taken is left out: it is not known to be broken. So is
    what is right on the pages that include the file, and broken only where the file is published by itself;
    Liquid that is not run; and what stands on a template's demo page, which is to go as a whole.
    """
    fine = fine_where_included(site)
    demo = {file.path for file, _ in survey(site).pages}
    for one in site.references:
        if one.verdict.verdict != "broken" or not one.certain or one.reference.kind not in kinds:
            continue
        if one.path in demo or is_idle_liquid(site, one):
            continue
        if (not causes or one.verdict.cause in causes) and (one.path, one.reference.span) not in fine:
            yield one


def is_written(file: "TextFile") -> bool:
    """Whether readers see what the owner wrote in a file: no theme's template, no template's demo page."""
    is_part = file.kind == "include" and file.path.endswith(".md") and file.published
    return is_part or (file.kind in ("page", "static") and is_content(file))


def markdown_runs(file: "TextFile") -> Iterator[Span]:
    """The runs of text that readers see in the body of a Markdown file; none for another."""
    if file.path.endswith((".md", ".markdown")):
        yield from (run for run in file.facts.markup.prose if run.start >= file.body_start)


def is_idle_liquid(site: "Site", one: "ResolvedReference") -> bool:
    """Whether a URL holds Liquid that Jekyll does not run, since the file has no front matter."""
    file = site.text_files.get(one.path)
    url = one.reference.url
    return file is not None and file.kind == "static" and ("{{" in url or "{%" in url)


# Four rules ask for it, one after the other, of the same site.
@lru_cache(maxsize=1)
def fine_where_included(site: "Site") -> frozenset[tuple[str, Span]]:
    """The places of references of pages that are right on another page, which includes that page's file."""
    return frozenset(
        (one.path, one.reference.span)
        for one in site.references
        if one.verdict.verdict == "ok"
        and one.path in site.text_files
        and site.text_files[one.path].kind == "page"
        and site.urls.source(one.page) != one.path
    )


def by_place(found: Iterable["ResolvedReference"]) -> Iterator[list["ResolvedReference"]]:
    """References that are written at one place, together: a loop makes many of one `{{ … }}`.

    An include may make several of one name, also of its beginning (`cut-480.webp` of `cut.png`).
    """
    places: dict[tuple[str, int], list[ResolvedReference]] = {}
    for one in found:
        places.setdefault((one.path, one.reference.span.start), []).append(one)
    yield from places.values()


def by_template(site: "Site", found: Iterable["ResolvedReference"]) -> Iterator[list["ResolvedReference"]]:
    """References by place, but all of one data file together: wrong is the template that shows them."""
    of_data: dict[str, list[ResolvedReference]] = {}
    for several in by_place(found):
        path = several[0].path
        file = site.text_files.get(path)
        if file is not None and file.kind in ("data", "config", "bibliography"):
            of_data.setdefault(path, []).extend(several)
        else:
            yield several
    yield from of_data.values()


def is_value(site: "Site", one: "ResolvedReference") -> bool:
    """Whether a reference stands in data or front matter, of which a template makes the link."""
    file = site.text_files.get(one.path)
    is_text = file is not None and file.kind in ("page", "static", "layout", "include")
    return not is_text or one.reference.syntax == "front_matter"


def report_together(
    rule: Rule, several: list["ResolvedReference"], message: str, fix: Fix | None = None
) -> Finding:
    """One finding on the first of several references of a file, which names the places of the others."""
    one = several[0]
    places = dict.fromkeys(each.reference.span for each in several)
    related = tuple(Related(one.path, span, "here, too") for span in list(places)[1:])
    return rule.finding(
        one.path, one.reference.span, message, fix=fix, related=related, target=one.reference.url
    )


def report_several(rule: Rule, several: list["ResolvedReference"], what: str) -> Finding:
    """One finding on a place that makes several broken references, which names the first of them."""
    one = several[0]
    targets = list(dict.fromkeys(f"`{each.verdict.target or each.reference.url}`" for each in several))
    shown = ", ".join(targets[:3]) + (" …" if len(targets) > 3 else "")
    return rule.finding(
        one.path,
        one.reference.span,
        f"{len(targets)} of the {what} that are made here are broken: {shown}",
        target=one.reference.url,
    )


def told(one: "ResolvedReference", message: str, suggestion: str | None) -> str:
    """A message with what was probably meant, and the number of pages where more than one shows it."""
    if suggestion:
        message += f"; did you mean `{suggestion}`?"
    if one.pages > 1:
        message += f" ({one.pages} pages show it)"
    return message


def report(
    rule: Rule,
    one: "ResolvedReference",
    message: str,
    *,
    suggestion: str | None = None,
    safe: bool = False,
) -> Finding:
    """A finding on a reference, with the number of pages that show it and a fix with the suggestion."""
    return rule.finding(
        one.path,
        one.reference.span,
        told(one, message, suggestion),
        fix=_replace(one, suggestion, safe) if suggestion else None,
        target=one.reference.url,
    )


def _replace(one: "ResolvedReference", suggestion: str, safe: bool) -> Fix | None:
    """A fix that writes what is suggested in place of the URL, a path in the form in which it was written."""
    span, url = one.reference.span, one.reference.url
    if not one.exact or len(url) != span.end - span.start or one.reference.syntax == "liquid":
        return None
    new = _path_replaced(one, suggestion) if suggestion.startswith("/") else suggestion
    if new is None:
        return None
    reason = "" if safe else "another address may have been meant"
    return Fix(f"Replace with `{new}`", (Edit(span, new),), "safe" if safe else "unsafe", reason)


def _path_replaced(one: "ResolvedReference", suggestion: str) -> str | None:
    """The URL with another path of the site, relative if it was; None where that fails."""
    target, raw = one.verdict.target, web.parse(one.reference.url)
    if target is None or raw.host is not None:
        return None
    old = web.decode(raw.path)
    if old.startswith("/"):
        if not old.endswith(target):
            return None
        new = old.removesuffix(target) + suggestion
    else:
        folder, _, name = target.rpartition("/")
        if not suggestion.startswith(folder + "/") or not old.endswith(name):
            return None
        new = old[: len(old) - len(name)] + suggestion[len(folder) + 1 :]
    written = quote(new, safe="/~!$&'()*+,;=:@%-._") if " " in new else new
    return written + one.reference.url[len(raw.path) :]
