"""The site's data: `_data/*.{yml,yaml,json,csv,tsv}` (lib/jekyll/readers/data_reader.rb)."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from sitelint.jekyll.config import Config
from sitelint.jekyll.liquid.values import UNKNOWN
from sitelint.jekyll.model import Problem
from sitelint.jekyll.tree import Tree
from sitelint.jekyll.utils import normalise, to_s, truthy
from sitelint.jekyll.yaml import psych
from sitelint.jekyll.yaml.psych import YamlError
from sitelint.text.decode import decode
from sitelint.text.regex import regex

_EXTENSIONS = (".yaml", ".yml", ".json", ".csv", ".tsv")
_NOT_IN_KEYS = regex(r"[^\w\s-]+|(?:^|(?<=\b\s))\s+(?=$|\s?\b)", re.ASCII | re.MULTILINE)
_SPACES = regex(r"\s+", re.ASCII)


class DataTree(Mapping[str, Any]):
    """A folder of data: its keys are names of files and folders, a value is read when it is asked for."""

    def __init__(self, values: dict[str, "DataTree | Callable[[], Any]"]) -> None:
        self._values: dict[str, Any] = dict(values)
        self._unread = {key for key, value in values.items() if not isinstance(value, DataTree)}

    def __getitem__(self, key: str) -> Any:
        if key in self._unread:
            self._unread.remove(key)
            self._values[key] = self._values[key]()
        return self._values[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)


class DataReader:
    """Finds the data files of a site. `files` maps `members` or `team.members` to the path of its file."""

    def __init__(self, config: Config, tree: Tree, problems: list[Problem]) -> None:
        self.files: dict[str, str] = {}
        self._disk = config.disk
        self._tree = tree
        self._problems = problems
        self._readers = config.values
        self.data = self._folder(normalise(to_s(config.values["data_dir"])), "")

    def _folder(self, folder: str, prefix: str) -> DataTree:
        found: dict[str, DataTree | Callable[[], Any]] = {}
        entries = self._tree.entries(folder) if self._tree.is_folder(folder) else []
        visible = [entry for entry in entries if not entry.name.startswith(".")]
        for extension in _EXTENSIONS:
            for entry in visible:
                if not entry.is_folder and entry.name.endswith(extension):
                    key = _key(entry.name[: -len(extension)])
                    path = f"{folder}/{entry.name}"
                    found[key] = self._loader(path, extension)
                    self.files[f"{prefix}{key}"] = path
        for entry in visible:
            if entry.is_folder:
                key = _key(entry.name)
                found[key] = self._folder(f"{folder}/{entry.name}", f"{prefix}{key}.")
        return DataTree(found)

    def _loader(self, path: str, extension: str) -> Callable[[], Any]:
        return lambda: self._load(path, extension)

    def _load(self, path: str, extension: str) -> Any:
        """The value of a data file; unknown where Jekyll could not read it either."""
        try:
            data = self._disk.read(self._tree.absolute(path))
        except OSError as error:
            self._problems.append(Problem(path, f"cannot be read: {error.strerror}"))
            return UNKNOWN
        decoded = decode(data)
        try:
            if extension in (".csv", ".tsv"):
                return self._table(decoded.bom.decode("utf-8", "ignore") + decoded.text, extension)
            node = psych.load_file(decoded.text)
            return node.value if node else None
        except YamlError as error:
            self._problems.append(Problem(path, f"line {error.line}: {error.message}"))
            return UNKNOWN
        except CsvError as error:
            self._problems.append(Problem(path, str(error)))
            return UNKNOWN

    def _table(self, text: str, extension: str) -> list[Any]:
        options = self._readers.get(f"{extension[1:]}_reader")
        headers = truthy(options.get("headers", True)) if isinstance(options, dict) else True
        rows = read_csv(text, "\t" if extension == ".tsv" else ",")
        if not headers or not rows:
            return rows
        names = rows[0]
        return [_row(names, row) for row in rows[1:]]


class CsvError(ValueError):
    """A table that Ruby's CSV refuses."""


def read_csv(text: str, separator: str) -> list[list[str | None]]:
    """The rows of a table as Ruby's CSV reads it: an empty field is None, a quoted empty one `""`.

    Raises CsvError for quotes out of place.
    """
    rows: list[list[str | None]] = []
    row: list[str | None] = []
    at, line = 0, 1
    while at < len(text):
        value: str | None = None
        if text[at] == '"':
            value, at = _quoted(text, at, line)
            line += value.count("\n")
        else:
            end = _END[separator].search(text, at)
            stop = end.start() if end else len(text)
            value = text[at:stop] or None
            if value and '"' in value:
                raise CsvError(f"line {line}: a quote in a field that does not begin with one")
            at = stop
        following = text[at : at + 1]
        row.append(value)
        if following == separator:
            at += 1
            if at == len(text):
                row.append(None)
        elif following in ("\n", "\r", ""):
            at += 2 if text.startswith("\r\n", at) else 1
            line += 1
            rows.append([] if row == [None] else row)
            row = []
        else:
            raise CsvError(f"line {line}: text behind a closing quote")
    if row:
        rows.append(row)
    return rows


def _quoted(text: str, at: int, line: int) -> tuple[str, int]:
    """The value of the field that begins with the quote at `at`, and where it ends. `""` in it is a quote."""
    parts = []
    while True:
        close = text.find('"', at + 1)
        if close == -1:
            raise CsvError(f"line {line}: a quote is not closed")
        parts.append(text[at + 1 : close])
        at = close + 1
        if text[at : at + 1] != '"':
            return '"'.join(parts), at


_END = {",": regex("[,\r\n]"), "\t": regex("[\t\r\n]")}


def _row(names: list[str | None], row: list[str | None]) -> dict[str | None, str | None]:
    """A row as a hash: missing fields are None, what has no header is under None, the first of two wins."""
    result: dict[str | None, str | None] = {}
    for at in range(max(len(names), len(row))):
        name = names[at] if at < len(names) else None
        result.setdefault(name, row[at] if at < len(row) else None)
    return result


def _key(name: str) -> str:
    """`DataReader#sanitize_filename`."""
    return _SPACES.sub("_", _NOT_IN_KEYS.sub("", name))
