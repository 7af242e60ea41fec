"""What the rules on links share: which references count, what was probably meant, and the finding."""

import re
from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import quote

from sitelint.jekyll.links import web
from sitelint.lint import Edit, Finding, Fix, Rule, Span

if TYPE_CHECKING:
    from sitelint.jekyll.links.references import ResolvedReference
    from sitelint.jekyll.links.verdict import Cause
    from sitelint.jekyll.site import Site

# Suggestions are looked for among so many addresses at most, so that a large site with many dead links stays
# quick.
_MOST_ADDRESSES = 3000
_NUMBER = re.compile(r"\d+")


def broken(site: "Site", kinds: tuple[str, ...], *causes: "Cause") -> Iterator["ResolvedReference"]:
    """The broken references of some kinds (`link`, `image`, `resource`), of the given causes or of any.

    What stands in a branch of Liquid that may never be taken is left out: it is not known to be broken. So is
    what is right on the pages that include the file, and broken only where the file is published by itself;
    and Liquid that is not run.
    """
    fine = fine_where_included(site)
    for one in site.references:
        if one.verdict.verdict != "broken" or not one.certain or one.reference.kind not in kinds:
            continue
        if is_idle_liquid(site, one):
            continue
        if (not causes or one.verdict.cause in causes) and (one.path, one.reference.span) not in fine:
            yield one


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


def near(site: "Site", one: "ResolvedReference") -> str | None:
    """The published address that a missing one was probably meant to be: alike, or of the same name."""
    target = one.verdict.target
    if not target or len(target) > 200:
        return None
    wanted_image = one.reference.kind == "image"
    ending = target.rpartition(".")[2].lower() if "." in target.rpartition("/")[2] else ""
    addresses: list[str] = []
    for published in site.urls:
        address = "/" + published.path.removesuffix("index.html")
        is_page = address.endswith(("/", ".html"))
        if len(addresses) < _MOST_ADDRESSES and (
            address.lower().endswith("." + ending) if ending else is_page and not wanted_image
        ):
            addresses.append(address)
    name = target.rstrip("/").rpartition("/")[2]
    same_name = [address for address in addresses if address.rstrip("/").rpartition("/")[2] == name]
    if len(same_name) == 1 and len(name) > 3:
        return same_name[0]
    # Two files of one folder share most of their path: it is the name that has to be alike, and no number in
    # it may differ (`slides-2.pdf` is not a misspelled `slides-1.pdf`).
    for address in get_close_matches(target, addresses, 3, 0.84):
        other = address.rstrip("/").rpartition("/")[2]
        if _NUMBER.findall(other) == _NUMBER.findall(name) and get_close_matches(
            _stem(name), [_stem(other)], 1, 0.75
        ):
            return address
    return None


def _stem(name: str) -> str:
    return name.rpartition(".")[0] or name


def _replace(one: "ResolvedReference", suggestion: str, safe: bool) -> Fix | None:
    """A fix that writes the suggested path in place of the old one, in the form in which it was written."""
    target, raw = one.verdict.target, web.parse(one.reference.url)
    if not one.exact or target is None or raw.host is not None or one.reference.syntax == "liquid":
        return None
    length = one.reference.span.end - one.reference.span.start
    if len(one.reference.url) != length:
        return None
    old = raw.path
    if old.startswith("/"):
        prefix = web.decode(old).removesuffix(target)
        if prefix == web.decode(old):
            return None
        new = prefix + suggestion
    else:
        folder, _, name = target.rpartition("/")
        if not suggestion.startswith(folder + "/") or not web.decode(old).endswith(name):
            return None
        new = web.decode(old)[: len(web.decode(old)) - len(name)] + suggestion[len(folder) + 1 :]
    written = quote(new, safe="/~!$&'()*+,;=:@%-._") if " " in new else new
    url = written + one.reference.url[len(old) :]
    return Fix(
        f"Replace with `{url}`",
        (Edit(one.reference.span, url),),
        "safe" if safe else "unsafe",
        "" if safe else "another page may have been meant",
    )
