"""The front matter of a page: where it stands and what it says, as Jekyll reads it.

Jekyll takes a file for a page by its first line alone (`Utils.has_yaml_header?`); the block itself is found
by `Document::YAML_FRONT_MATTER_REGEXP` (lib/jekyll/document.rb). So a file whose block is never closed is a
page without any values, whose content is the whole file.

Where the YAML is wrong, Jekyll logs it, goes on with no values, and publishes the page all the same; with
`strict_front_matter: true` it stops. Where the YAML is no mapping (a list, a text), a page stops the build
(`Convertible#validate_data!`), while a document of a collection is read as if it had no values; an empty
block and `false` are no values.
"""

import re
from collections.abc import Callable, KeysView
from typing import Any, Literal, TypeAlias

from sitelint.disk.digest import digest, digest_of
from sitelint.jekyll.derived import ASKED, FRONT_MATTER, name_of_key
from sitelint.jekyll.yaml import psych
from sitelint.jekyll.yaml.places import find_pair, value_span
from sitelint.jekyll.yaml.psych import Node, YamlError
from sitelint.text import Source, Span
from sitelint.text.regex import regex

# Ruby's \s is ASCII whitespace, its ^ and $ know no line ending but LF.
_OPENING = regex(r"---[ \t\r\f\v]*\n")
_CLOSING = regex(r"^(?:---|\.\.\.)[ \t\r\f\v]*$", re.MULTILINE)
_SPACE = regex(r"[ \t\r\n\f\v]*")
_OPENING_BYTES = regex(rb"---[ \t\r\f\v]*\n")


Known: TypeAlias = "tuple[Span, Span, dict[Any, Any], YamlError | None, int, bool, dict[str, int]]"
"""What is known of front matter without its text."""


class FrontMatter:
    """The front matter block of a text.

    `span` is the block with both fences and the blank lines that Jekyll takes with them; `yaml` is what
    stands between the fences. `values` are its keys and values, empty where `error` tells why it cannot be
    read.
    `not_mapping`: the YAML is right, but is no mapping. `body_start` is where the page's content starts.
    `starts` tells where values begin, by their keys, that are texts and stand there as they are.
    `text` is what stands before that (or the whole text), or a function that gives it when it is asked for.

    What a rule asks for is noted (`jekyll.derived`): all `values` and the `node`, or the `value` or place of
    a key. The `keys` are not: where there are others, all rules are asked again.
    """

    __slots__ = ("_node", "_text", "_values", "body_start", "error", "not_mapping", "span", "starts", "yaml")

    def __init__(
        self,
        span: Span,
        yaml: Span,
        values: dict[Any, Any],
        error: YamlError | None,
        body_start: int,
        not_mapping: bool,
        starts: dict[str, int],
        text: str | Callable[[], str],
        node: Node | Literal[False] | None = False,
    ) -> None:
        self.span = span
        self.yaml = yaml
        self._values = values
        self.error = error
        self.body_start = body_start
        self.not_mapping = not_mapping
        self.starts = starts
        self._text = text
        self._node = node

    @property
    def text(self) -> str:
        """The text that the block begins, at least all of the block."""
        return self._text if isinstance(self._text, str) else self._text()

    @property
    def values(self) -> dict[Any, Any]:
        """All keys with their values."""
        ASKED.names.add(FRONT_MATTER)
        return self._values

    @property
    def keys(self) -> KeysView[Any]:
        """The keys."""
        return self._values.keys()

    def value(self, key: Any) -> Any:
        """The value of a key; None where it is not there."""
        ASKED.names.add(name_of_key(key))
        return self._values.get(key)

    def pair(self, key: Any) -> tuple[Node, Node] | None:
        """Key and value as they stand there; None where the key does not."""
        ASKED.names.add(name_of_key(key))
        return find_pair(self._tree(), key) if key in self._values else None

    def place(self, key: Any) -> Span:
        """Where the value of a key stands, as `yaml.places.value_span` tells it."""
        ASKED.names.add(name_of_key(key))
        return value_span(self._tree(), key)

    @property
    def node(self) -> Node | None:
        """The tree of the block with spans in `text`, None where it is empty or wrong."""
        ASKED.names.add(FRONT_MATTER)
        return self._tree()

    def _tree(self) -> Node | None:
        if self._node is False:
            self._node = (
                None if self.error and not self.not_mapping else psych.load(self.text[: self.yaml.end])
            )
        return self._node

    def let_go(self) -> None:
        """Forget the tree, which is made again when it is asked for."""
        self._node = False

    @property
    def known(self) -> Known:
        """What is known of the block without its text: the first things that it is made from."""
        told = self.span, self.yaml, self._values, self.error, self.body_start
        return (*told, self.not_mapping, self.starts)


def has_header(data: bytes | str) -> bool:
    """Whether Jekyll takes the file for a page: its first line is `---` and nothing else.

    Give it the file's bytes: a BOM makes the file a static one.
    """
    if isinstance(data, bytes):
        return _OPENING_BYTES.match(data) is not None
    return _OPENING.match(data) is not None


def front_digest(source: Source, block: FrontMatter | None) -> bytes:
    """Tells what Jekyll reads of a page before its content: `block`, or all of a file that has none."""
    if block is None or source.decoded.bad_offset is not None:
        return digest_of(source.data)
    return digest([b"", block.text[: block.body_start].encode("utf-8", "surrogatepass")])


def split(text: str) -> FrontMatter | None:
    """The front matter of a page's text; None where it has none, or none that is closed."""
    opening = _OPENING.match(text)
    if not opening:
        return None
    closing = _CLOSING.search(text, opening.end())
    if not closing:
        return None
    start, end = opening.end(), closing.start()
    after = _SPACE.match(text, closing.end())
    run_end = after.end() if after else closing.end()
    body = len(text) if run_end == len(text) else text.rfind("\n", closing.end(), run_end) + 1
    node = None
    error = None
    not_mapping = False
    try:
        node = psych.load(text[:end])
    except YamlError as caught:
        error = caught.to_keep()
    values = node.value if node else None
    if values is None or values is False:
        values = {}
    elif not isinstance(values, dict):
        what = "a list" if isinstance(values, list) else "a single value"
        first = text.count("\n", 0, start) + 1
        error = YamlError(f"the front matter is {what}, not keys with values (`key: value`)", start, first, 1)
        values, not_mapping = {}, True
    told = Span(0, body), Span(start, end), values, error, body, not_mapping
    return FrontMatter(*told, _starts(node, text), text[:body], node)


def _starts(node: Node | None, text: str) -> dict[str, int]:
    """Where texts begin that are values of a mapping, if they stand in `text` as they are."""
    starts: dict[str, int] = {}
    for key, value in node.pairs if node else ():
        name, said = key.value, value.value
        if isinstance(name, str) and isinstance(said, str) and said:
            at = value.span.start
            at += text.startswith(("'", '"'), at)
            if text.startswith(said, at):
                starts[name] = at
            else:
                starts.pop(name, None)
    return starts
