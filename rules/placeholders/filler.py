"""The words of "Lorem ipsum" text, and runs of them.

The vocabulary is that of the classic passage (scrambled from Cicero, De finibus 1.10.32-33) and of the
generators that go on from it. Many of its words are Latin and stand in honest quotations:
a run needs a word that is no Latin at all, or to be long and rich in the words that generators love.
"""

import re
from collections.abc import Iterator

from sitelint.text import Span

_NO_LATIN = frozenset(
    "lorem consectetuer adipiscing adipisicing eiusmod incididunt ullamco cupidatat".split()
)
_USUAL = frozenset(
    """consectetur tempor vivamus ornare
    pellentesque vestibulum suspendisse sollicitudin sagittis ullamcorper ultricies vulputate dapibus
    tristique malesuada maecenas fermentum elementum condimentum scelerisque aliquam phasellus praesent
    bibendum dignissim efficitur euismod facilisis feugiat gravida hendrerit iaculis imperdiet interdum
    lobortis mattis mauris molestie nullam nunc porttitor posuere pretium pulvinar rhoncus tincidunt
    ultrices vehicula venenatis viverra volutpat fringilla accumsan auctor blandit commodo congue
    convallis cras cursus curabitur donec egestas eleifend faucibus finibus habitasse integer laoreet
    leo libero ligula lectus luctus morbi nibh nisl odio placerat platea proin quam sapien semper
    sodales turpis urna varius velit aenean etiam""".split()
)
_LATIN = frozenset(
    """ipsum dolor sit amet elit sed do ut labore et dolore magna aliqua enim ad minim veniam quis nostrud
    exercitation laboris nisi aliquip ex ea consequat duis aute irure in reprehenderit voluptate
    esse cillum eu fugiat nulla pariatur excepteur sint occaecat non proident sunt culpa qui
    officia deserunt mollit anim id est laborum aliquet ac tempus justo a at nec orci per primis cubilia
    curae felis eros erat diam dui dictum dictumst fusce hac ante arcu augue class aptent taciti
    sociosqu litora torquent conubia nostra inceptos himenaeos massa metus mi montes nascetur ridiculus
    mus natoque penatibus magnis dis parturient nam neque pede pharetra porta potenti purus quisque
    risus rutrum sem senectus netus fames habitant tellus tortor vel vitae cum sociis""".split()
)
_WORD = re.compile(r"[^\W\d_]+")


def runs(text: str) -> Iterator[Span]:
    """Every run of filler words in a text; one foreign word inside a run does not end it.

    `Lorem` or `Lorem ipsum` counts only where it is the whole text: elsewhere it may be talked about.
    """
    if text.strip(" .,;:!?[](){}*_\"'\n").lower() in ("lorem", "lorem ipsum"):
        yield Span(0, len(text))
        return
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
                if _is_filler(words, text[start:end]):
                    yield Span(start, end)
                words, strangers = [], 0
    if _is_filler(words, text[start:end]):
        yield Span(start, end)


# Cicero, De finibus 1.10.32, and Horace, Odes 1.22, whence filler has many of its words: these are theirs.
_SOURCES = ("adipisci velit", "scelerisque purus non eget")


def _is_filler(words: list[str], text: str) -> bool:
    if len(words) < 4 or any(source in text.lower() for source in _SOURCES):
        return False
    return not _NO_LATIN.isdisjoint(words) or (len(words) >= 8 and sum(word in _USUAL for word in words) >= 3)
