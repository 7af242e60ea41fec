"""Makes the facts of a file.

A page, layout or include is rendered by Liquid as far as the sources tell, read as Markdown or HTML, and
what was found is moved back to the files that it was written in. Data, configuration and bibliographies are
read as they stand.
"""

from collections.abc import Callable, Iterable, Iterator

from sitelint.jekyll.bibtex import read as read_bibtex
from sitelint.jekyll.facts import Facts, LiquidFacts, TextFile
from sitelint.jekyll.liquid.context import Context
from sitelint.jekyll.liquid.evaluate import evaluate
from sitelint.jekyll.liquid.records import Rendered, TagUse, TextUse
from sitelint.jekyll.liquid.values import HOLE
from sitelint.jekyll.markup import Markup
from sitelint.jekyll.placing import hiding, own_markup, references
from sitelint.jekyll.yaml.psych import Node
from sitelint.text import MappedText, Origin, Span
from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

Reader = Callable[[str], Markup]
"""Reads a text with `"\\n"` line ends and holes: Markdown, HTML, or nothing."""

Written = Callable[[Origin], str]
"""Tells what stands at a place of the sources."""
Expand = Callable[[TagUse, Context], "list[tuple[MappedText, bool]] | None"]
"""Gives what a plugin's tag puts out, in parts of HTML that come for certain or not; None if unknown."""

# Filters that leave no HTML of a text.
_WITHOUT_TAGS = regex(r"\|\s*(?:strip_html|jsonify|number_of_words|size|xml_escape|escape|split)\b")
# Scripts that look at the address's fragment: they show a part of the page by it, or look for its words.
_HASH = regex(r"\blocation\.hash\b(?!\s*=(?!=))|\bhashchange\b")
# The ids of headings that the script of Distill makes of elements (components/d-citation-list.js).
_MADE = {"<d-citation-list": "references"}
# Tags of well-known plugins that put out nothing a fragment could name.
_TAGS_WITHOUT_ANCHORS = frozenset(
    (
        *("avatar", "badge", "cite", "cite_details", "feed_meta", "figure", "gist", "github_edit_link"),
        *("google_scholar_citations", "inspirehep_citations", "jupyter_notebook", "katex", "katexmm"),
        *("octicon", "picture", "toc", "quote", "raw", "responsive_image", "seo", "social_links"),
        *("twitter", "video", "vimeo", "youtube", "youtubeplayer", "mermaid", "math", "asset_path"),
        *("file_exists", "last_modified_at", "localization_exists", "responsive_image_block", "static_href"),
    )
)


class Readers(NamedTuple):
    """Who reads what: the rendered `body`, `markdown` that went through the `markdownify` filter, and `html`.

    `expand` gives the HTML that a plugin's tag puts out; `written` what stands at a place of the sources.
    """

    body: Reader
    markdown: Reader
    html: Reader
    expand: Expand
    written: Written


class Evaluated(NamedTuple):
    """What Liquid made of a file in a `context`, and in `liquid` what it had to say."""

    made: Rendered
    context: Context
    liquid: LiquidFacts


def evaluated(file: TextFile, context: Context, written: Written) -> Evaluated:
    """A page, layout or include as Liquid leaves it."""
    body = file.text[file.body_start :]
    made = evaluate(body, file.path, file.body_start, context, is_template=file.kind != "page")
    return Evaluated(made, context, _liquid_facts(made, context.touched, written))


def rendered_facts(file: TextFile, evaluated: Evaluated, readers: Readers) -> Facts:
    """The facts of a page, layout or include."""
    made, context, liquid = evaluated
    text = made.text.normalised()
    markup = readers.body(text.text)
    facts = Facts(own_markup(markup, text, file.path), liquid=liquid)
    found = list(references(markup, text, doubts=made.doubts))
    names = _names(markup)
    apart = [(one, readers.body, False) for one in made.alternatives]
    apart += [(one, readers.markdown, True) for one in made.markdown]
    for other, reader, certain in apart:
        piece = other.normalised()
        more = reader(piece.text)
        found += references(more, piece, certain=certain)
        names |= _names(more)
    unknown_tags = []
    for use in made.unknown_tags:
        texts = readers.expand(use, context)
        if texts is None:
            unknown_tags.append(use)
        for piece, certain in texts or ():
            more = readers.html(piece.text)
            found += references(more, piece, certain=certain)
            names |= _names(more)
    facts.references = tuple(dict.fromkeys(found))
    facts.markup.references = [one.reference for one in facts.references if one.path == file.path]
    facts.names = frozenset((*names, *_made(one.text for one in (made.text, *made.alternatives))))
    facts.hiding = tuple(dict.fromkeys(hiding(markup, text, made.doubts)))
    facts.open = _is_open(made, unknown_tags, names, readers.written)
    facts.prose = tuple(_apart([*front_matter_prose(file), *facts.markup.prose]))
    return facts


def plain_facts(file: TextFile, read: Reader) -> Facts:
    """The facts of a file that Liquid does not see: a static HTML file."""
    text = MappedText.of(file.text, file.path).normalised()
    markup = read(text.text)
    facts = Facts(own_markup(markup, text, file.path), references=tuple(references(markup, text)))
    facts.markup.references = [one.reference for one in facts.references]
    facts.names = frozenset((*_names(markup), *_made([file.text])))
    facts.hiding = tuple(hiding(markup, text))
    facts.open = _reads_fragment(file.text)
    facts.prose = tuple(facts.markup.prose)
    return facts


def yaml_facts(file: TextFile) -> Facts:
    """The facts of a data or configuration file: its strings are its prose."""
    return Facts(prose=tuple(yaml_prose(file.yaml, file.text)))


def bib_facts(file: TextFile) -> Facts:
    """The facts of a bibliography: the values of its entries are its prose."""
    bibtex = read_bibtex(file.text)
    return Facts(prose=tuple(bibtex.texts), bibtex=bibtex)


def front_matter_prose(file: TextFile) -> list[Span]:
    """Where the strings of a file's front matter stand, without quotes."""
    if file.front_matter is None or not file.front_matter.values:
        return []
    return yaml_prose(file.yaml, file.text)


def yaml_prose(root: Node | None, text: str) -> list[Span]:
    """Where the strings of a YAML tree stand, without quotes, in the order of the text."""
    found: list[Span] = []
    todo = [root] if root else []
    while todo:
        node = todo.pop()
        if node.kind == "sequence":
            todo += reversed(node.items)
        elif node.kind == "mapping":
            # A value under a key that is no text cannot be asked for: `[comment]: <> (…)`.
            todo += [value for key, value in reversed(node.pairs) if key.kind == "scalar"]
        elif isinstance(node.value, str) and node.target is None:
            start, end = node.span
            quoted = node.style in ("single", "double")
            found.append(Span(start + quoted, max(start + quoted, end - quoted)))
    return found


def _apart(spans: list[Span]) -> list[Span]:
    """The spans in order, without those inside of another: Liquid may bring front matter into the body."""
    found: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if not found or span.end > found[-1].end:
            found.append(span)
    return found


def _liquid_facts(made: Rendered, touched: Iterable[str], written: Written) -> LiquidFacts:
    # The parameters of an include may hold half the site; an include in a loop is one use.
    includes = {(use.path, use.span, use.target): use._replace(parameters={}) for use in made.includes}
    return LiquidFacts(
        errors=tuple(made.errors),
        includes=tuple(includes.values()),
        links=tuple(dict.fromkeys(made.links)),
        texts=tuple(_with_tags(made.texts, written)),
        unknown=tuple(made.unknown),
        unknown_tags=tuple(made.unknown_tags),
        unknown_filters=tuple(made.unknown_filters),
        truncated=made.truncated,
        touched=frozenset(touched),
    )


def _with_tags(texts: Iterable[TextUse], written: Written) -> Iterator[TextUse]:
    """The texts that keep their HTML; of one that is not put out where it is asked for, who knows."""
    for use in texts:
        tag = written(Origin(use.path, use.span))
        if not _WITHOUT_TAGS.search(tag):
            yield use if tag.startswith("{{") else use._replace(certain=False)


def _names(markup: Markup) -> set[str]:
    return {one.name for one in markup.anchors} | {one.id for one in markup.headings if one.id}


def _made(texts: Iterable[str]) -> set[str]:
    """The anchors that scripts make of elements in some texts."""
    return {name for text in texts if "<d-" in text for element, name in _MADE.items() if element in text}


def _reads_fragment(text: str) -> bool:
    """Whether a script in the text looks at the address's fragment: words are found sooner than a pattern."""
    return ("location.hash" in text or "hashchange" in text) and _HASH.search(text) is not None


def _is_open(made: Rendered, unknown_tags: Iterable[TagUse], names: Iterable[str], written: Written) -> bool:
    """Whether the rendered text may have anchors that are not in the sources, or do without."""
    return (
        made.truncated
        or any(_reads_fragment(one.text) for one in (made.text, *made.alternatives))
        or any(not use.known for use in made.includes)
        or any(use.name not in _TAGS_WITHOUT_ANCHORS for use in unknown_tags)
        or any(HOLE in name for name in names)
        or any(
            use.name.endswith((".content", ".output"))
            and use.name[:5] != "page."
            and not _WITHOUT_TAGS.search(written(Origin(use.path, use.span)))
            for use in made.unknown
        )
    )
