"""The words of "Lorem ipsum" text, and runs of them.

The vocabulary is that of the classic passage (scrambled from Cicero, De finibus 1.10.32-33) and of the
generators that go on from it. Many of its words are Latin and stand in honest quotations:
a run needs a word that is no Latin at all, or to be long and rich in the words that generators love.
"""

from collections.abc import Iterator

from sitelint.text import Span
from sitelint.text.regex import regex

_NO_LATIN = frozenset(
    """lorem consectetuer adipiscing adipisicing eiusmod incididunt ullamco cupidatat nostrud irure
    excepteur""".split()
)
_USUAL = frozenset(
    """consectetur tempor vivamus ornare
    pellentesque vestibulum suspendisse sollicitudin sagittis ullamcorper ultricies vulputate dapibus
    tristique malesuada maecenas fermentum elementum condimentum scelerisque aliquam phasellus praesent
    bibendum dignissim efficitur euismod facilisis feugiat gravida hendrerit iaculis imperdiet interdum
    lobortis mattis mauris molestie nullam porttitor posuere pretium pulvinar rhoncus tincidunt
    ultrices vehicula venenatis viverra volutpat fringilla accumsan auctor blandit commodo congue
    convallis cras cursus curabitur donec egestas eleifend faucibus finibus habitasse integer laoreet
    libero ligula lectus luctus morbi nibh nisl odio placerat platea proin sapien
    sodales turpis urna varius velit aenean mollit occaecat""".split()
)
_LATIN = frozenset(
    """ipsum dolor sit amet elit sed do ut labore et dolore magna aliqua enim ad minim veniam quis
    exercitation laboris nisi aliquip ex ea consequat duis aute in reprehenderit voluptate
    esse cillum eu fugiat nulla pariatur sint non proident sunt culpa qui
    officia deserunt anim id est laborum etiam leo nunc quam semper eget
    aliquet ac tempus justo a at nec orci per primis cubilia
    curae felis eros erat diam dui dictum dictumst fusce hac ante arcu augue class aptent taciti
    sociosqu litora torquent conubia nostra inceptos himenaeos massa metus mi montes nascetur ridiculus
    mus natoque penatibus magnis dis parturient nam neque pede pharetra porta potenti purus quisque
    risus rutrum sem senectus netus fames habitant tellus tortor vel vitae cum sociis""".split()
)
_WORD = regex(r"[^\W\d_]+")
# How other fillers begin, in small letters.
_PHRASES = (
    "bacon ipsum dolor",
    "cupcake ipsum dolor",
    "hipster ipsum dolor",
    "zombie ipsum dolor",
    "лорем ипсум",
    "λορεμ ιπσυμ",
    "far far away, behind the word mountains",
    "weit hinten, hinter den wortbergen",
    "hier steht ein blindtext",
    "dies ist ein blindtext",
    "li europan lingues es membres",
    "ceci est un faux texte",
    "ceci est un texte de remplissage",
    "これはダミー",
    "这是占位文",
    "这是一段占位文",
)


def runs(text: str) -> Iterator[Span]:
    """Every run of filler words in a text; one foreign word inside a run does not end it.

    `Lorem` or `Lorem ipsum` counts only where it is the whole text: elsewhere it may be talked about.
    """
    if is_lone(text):
        yield Span(0, len(text))
        return
    lower = text.lower()
    for phrase in _PHRASES:
        at = lower.find(phrase)
        if at >= 0 and len(lower) == len(text):
            yield Span(at, at + len(phrase))
    start = end = strangers = 0
    words: list[str] = []
    for match in _WORD.finditer(text):
        word = match[0].lower()
        if word in _NO_LATIN or word in _USUAL or word in _LATIN:
            if not words:
                start = match.start()
            words.append(word)
            end, strangers = match.end(), 0
        elif words:
            strangers += 1
            if strangers > 1:
                if _is_filler(words):
                    yield Span(start, end)
                words, strangers = [], 0
    if _is_filler(words):
        yield Span(start, end)


def is_lone(text: str) -> bool:
    """Whether a text is nothing but `Lorem` or `Lorem ipsum`."""
    return text.strip(" .,;:!?[](){}*_\"'\n").lower() in ("lorem", "lorem ipsum")


# Horace, Odes 1.22 and 1.37, and Vergil, Aeneid 6.273, whence filler has many of its words: these are theirs.
_SOURCES = ("scelerisque purus non eget", "nunc est bibendum", "vestibulum ante ipsum in faucibus")


def _is_filler(words: list[str]) -> bool:
    if len(words) < 4 or any(source in " ".join(words) for source in _SOURCES):
        return False
    return not _NO_LATIN.isdisjoint(words) or (len(words) >= 8 and len(_USUAL.intersection(words)) >= 3)
