"""From the text that Liquid made back to the files that it was written in."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeAlias, TypeVar

from sitelint.jekyll.liquid.values import HOLE
from sitelint.jekyll.markup import Anchor, Block, Definition, Heading, Markup, Reference
from sitelint.text import MappedText, Origin, Span
from sitelint.text.named_tuple import NamedTuple

_T = TypeVar("_T")


class Found(NamedTuple):
    """A reference and the file that it is written in.

    The spans of `reference` are offsets of the file `path`. `exact`: its URL stands there letter for letter,
    so that an edit changes just it. `hole` is where the unknown part of the URL comes from. `certain` is
    false in a branch of which nobody knows whether it is taken.
    """

    path: str
    reference: Reference
    exact: bool
    hole: Origin | None = None
    certain: bool = True


_Plain: TypeAlias = "tuple[str, Any, str, int, int, int, int, str, str, Any, str | None, bool, Any, bool]"


def plain(references: Iterable[Found]) -> list[_Plain]:
    """References as plain values, which are pickled in a third of the time."""
    return [
        (path, kind, url, *span, *outer, element, attribute, syntax, text, exact, hole, certain)
        for path, (
            kind,
            url,
            span,
            outer,
            element,
            attribute,
            syntax,
            text,
        ), exact, hole, certain in references
    ]


def from_plain(values: Iterable[_Plain]) -> Iterator[Found]:
    """The references that were made `plain`."""
    for path, kind, url, start, end, first, last, element, attribute, syntax, text, *rest in values:
        reference = Reference(
            kind, url, Span(start, end), Span(first, last), element, attribute, syntax, text
        )
        yield Found(path, reference, *rest)


def references(
    markup: Markup, text: MappedText, *, certain: bool = True, doubts: Callable[[Origin], bool] | None = None
) -> Iterator[Found]:
    """The references of a text that was read, each in the file that its URL was written in.

    `doubts` tells of a place whether what begins there is on the page in an unknown case only.
    """
    whole = text.text
    for reference in markup.references:
        kind, url, span, place, element, attribute, syntax, shown = reference
        piece = text.exact_piece(place) if place.start <= span.start < place.end else None
        if piece is not None and span.end <= place.end and HOLE not in url:
            path, by = piece
            place = place.shifted(by)
            doubted = doubts and doubts(Origin(path, Span(place.start, place.start + 1)))
            if doubts and not doubted:
                # The value of another file is in doubt where the text before it is.
                before = text.before(reference.outer.start)
                doubted = before is not None and before.path != path and doubts(before)
            moved = Reference(kind, url, span.shifted(by), place, element, attribute, syntax, shown)
            yield Found(path, moved, True, None, certain and not doubted)
            continue
        outer = text.origin(reference.outer)
        at = _origin(reference, text, outer.path if outer else "")
        if at is None:
            continue
        hole = whole.find(HOLE, *reference.span) if HOLE in reference.url else -1
        begin = text.origin(Span(reference.outer.start, reference.outer.start + 1)) if doubts else None
        # An include is in doubt as a whole, or where it is given the value.
        doubted = doubts and ((begin and doubts(begin)) or doubts(at))
        place = outer.span if outer and outer.path == at.path else at.span
        yield Found(
            at.path,
            Reference(kind, url, at.span, place, element, attribute, syntax, shown),
            text.is_exact(reference.span),
            text.origin(Span(hole, hole + 1)) if hole >= 0 else None,
            certain and not doubted,
        )


def hiding(
    markup: Markup, text: MappedText, doubts: Callable[[Origin], bool] | None = None
) -> Iterator[Origin]:
    """The tags that hide what follows, each in the file that it is written in; none that `doubts` doubts."""
    for start, end in markup.hiding:
        begin, finish = text.origin(Span(start, start + 1)), text.origin(Span(end - 2, end))
        if begin and finish and begin.path == finish.path and not (doubts and doubts(begin)):
            yield Origin(begin.path, Span(begin.span.start, finish.span.end))


def told(markup: Markup, text: MappedText) -> Iterator[tuple[str, int]]:
    """Where the tags of the references stand whose URL is known: the file, and where in it the tag begins."""
    for reference in markup.references:
        start = reference.outer.start
        at = text.origin(Span(start, start + 1)) if HOLE not in reference.url else None
        if at is not None:
            yield at.path, at.span.start


def _origin(reference: Reference, text: MappedText, host: str) -> Origin | None:
    """Where the URL was written: in the file `host` of its tag, or in the file that gave the tag its value.

    Of `/images/{{ page.photo }}` in a layout that is the page's front matter, not the folder before it; also
    where the layout makes something else of the value (`a-480.webp` of `a.jpg`). What the file puts behind
    a value (`{{ site.folder }}{{ page.url }}`) is its own.
    """
    given: Origin | None = None
    own: Origin | None = None
    for part in text.parts(reference.span):
        at = text.origin(part)
        if at is None:
            continue
        if at.path == host:
            if given is not None and not text.is_exact(part):
                given, own = None, at
        elif given is None or _length(at) > _length(given):
            given = at
    if given is not None:
        return given
    whole = text.origin(reference.span)
    return whole if own is None or (whole and whole.path == host) else own


def _length(at: Origin) -> int:
    return at.span.end - at.span.start


def own_markup(markup: Markup, text: MappedText, path: str) -> Markup:
    """What stands in the file `path` itself, with spans in it; what a loop repeats is there once."""
    pieces = text.pieces
    if len(pieces) == 1 and pieces[0].exact and pieces[0].path == path:
        return shifted(markup, pieces[0].start)
    own = _Own(text, path)
    made = Markup()
    made.headings += _once(own.heading(one) for one in markup.headings)
    made.anchors += _once(own.anchor(one) for one in markup.anchors)
    made.definitions += _once(own.definition(one) for one in markup.definitions)
    made.make_blocks(lambda: own.blocks(markup.blocks))
    made.prose += _once(own.runs(markup.prose))
    made.code += _once(map(own.span, markup.code))
    made.comments += _once(map(own.span, markup.comments))
    return made


def shifted(markup: Markup, by: int) -> Markup:
    """The same markup with every span `by` characters further on, without references."""
    made = Markup()
    made.headings += (_heading(one, one.span.shifted(by)) for one in markup.headings)
    made.anchors += (Anchor(one.name, one.span.shifted(by)) for one in markup.anchors)
    made.definitions += (one._replace(span=one.span.shifted(by)) for one in markup.definitions)
    made.make_blocks(lambda: [_shifted(one, by) for one in markup.blocks])
    made.prose += (one.shifted(by) for one in markup.prose)
    made.code += (one.shifted(by) for one in markup.code)
    made.comments += (one.shifted(by) for one in markup.comments)
    return made


def _heading(one: Heading, span: Span) -> Heading:
    """A heading at another place: made anew, which takes a third of the time of a copy with changes."""
    level, text, name, _, explicit = one
    return Heading(level, text, name, span, explicit)


def _shifted(block: Block, by: int) -> Block:
    kind, span, content, marker, name, children = block
    moved = span.shifted(by)
    return Block(
        kind,
        moved,
        moved if content is span else content.shifted(by),
        marker.shifted(by) if marker else None,
        name,
        tuple([_shifted(child, by) for child in children]),
    )


class _Own:
    """Moves spans to one file; None for what was written elsewhere."""

    def __init__(self, text: MappedText, path: str) -> None:
        self._text = text
        self._path = path
        self.span = text.finder(path)

    def heading(self, one: Heading) -> Heading | None:
        span = self.span(one.span)
        return _heading(one, span) if span else None

    def anchor(self, one: Anchor) -> Anchor | None:
        span = self.span(one.span)
        return Anchor(one.name, span) if span else None

    def definition(self, one: Definition) -> Definition | None:
        span = self.span(one.span)
        return one._replace(span=span) if span else None

    def blocks(self, blocks: Iterable[Block]) -> list[Block]:
        moved = (self.block(one) for one in blocks)
        return list({(one.kind, one.span): one for one in moved if one}.values())

    def block(self, one: Block) -> Block | None:
        span = self.span(one.span)
        if span is None:
            return None
        content = span
        if one.content is not one.span:
            content = self.span(one.content) or Span(span.end, span.end)
        marker = self.span(one.marker) if one.marker else None
        children = tuple(self.blocks(one.children)) if one.children else ()
        return Block(one.kind, span, content, marker, one.name, children)

    def runs(self, spans: Iterable[Span]) -> Iterator[Span]:
        """The parts of runs of text that stand letter for letter in the file: no Liquid between."""
        own = self._text.own_pieces(self._path)
        number = 0
        for start, end in spans:
            while number < len(own) and own[number][1] <= start:
                number += 1
            at = number
            while at < len(own) and own[at][0] < end and start < end:
                begin, stop, by = own[at]
                yield Span((start if start > begin else begin) + by, (end if end < stop else stop) + by)
                at += 1


def _once(items: Iterable[_T | None]) -> Iterator[_T]:
    """The items that there are, each one once."""
    return iter(dict.fromkeys(item for item in items if item is not None))
