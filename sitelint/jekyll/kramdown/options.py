"""kramdown's options, as far as they change what a reader of the page finds."""

from collections.abc import Callable, Mapping
from typing import Any, Literal

from sitelint.text.named_tuple import NamedTuple


class Options(NamedTuple):
    """Options of kramdown 2.4 and its GFM parser, with the defaults of Jekyll (lib/jekyll/configuration.rb).

    GitHub Pages forces only options that change no link, no id and no block.
    """

    input: Literal["GFM", "kramdown"] = "GFM"
    auto_ids: bool = True
    auto_id_prefix: str = ""
    auto_id_stripping: bool = False
    transliterated_header_ids: bool = False
    hard_wrap: bool = False
    parse_block_html: bool = False
    parse_span_html: bool = True
    header_offset: int = 0
    toc_levels: tuple[int, ...] = (1, 2, 3, 4, 5, 6)
    footnote_prefix: str = ""
    gfm_quirks: tuple[str, ...] = ("paragraph_end",)

    @classmethod
    def from_config(cls, section: Mapping[str, Any] | None) -> "Options":
        """The options that the `kramdown` section of a `_config.yml` sets; odd values are passed over."""
        options = cls()
        for name, value in (section or {}).items():
            options = options.set(str(name), value)
        return options

    @property
    def gfm(self) -> bool:
        """Whether the GFM parser reads the text, and not kramdown's own."""
        return self.input == "GFM"

    def set(self, name: str, value: Any) -> "Options":
        """These options with one changed, its value converted as kramdown's `Options.parse` does."""
        converter = _CONVERTERS.get(name)
        if converter is None or value is None:
            return self
        try:
            return self._replace(**{name: converter(value)})
        except (TypeError, ValueError):
            return self


def _boolean(value: Any) -> bool:
    return value if isinstance(value, bool) else str(value).strip().lower() not in ("false", "")


def _input(value: Any) -> str:
    return "kramdown" if str(value).lower() == "kramdown" else "GFM"


def _levels(value: Any) -> tuple[int, ...]:
    """`1..6`, `1,2,3` or a list."""
    if isinstance(value, str):
        first, dots, last = value.partition("..")
        if dots:
            return tuple(range(max(int(first), 1), min(int(last.lstrip(".")), 6) + 1))
        value = value.split(",")
    if not isinstance(value, list | tuple):
        raise ValueError(value)
    return tuple(int(level) for level in value)


def _quirks(value: Any) -> tuple[str, ...]:
    if isinstance(value, str):
        value = value.split(",")
    if not isinstance(value, list | tuple):
        raise ValueError(value)
    return tuple(str(quirk).strip().lstrip(":") for quirk in value)


_CONVERTERS: dict[str, Callable[[Any], Any]] = {
    "input": _input,
    "auto_ids": _boolean,
    "auto_id_prefix": str,
    "auto_id_stripping": _boolean,
    "transliterated_header_ids": _boolean,
    "hard_wrap": _boolean,
    "parse_block_html": _boolean,
    "parse_span_html": _boolean,
    "header_offset": int,
    "toc_levels": _levels,
    "footnote_prefix": str,
    "gfm_quirks": _quirks,
}
