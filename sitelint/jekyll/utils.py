"""Small things of Ruby and of Jekyll's `utils.rb` that several modules lean on."""

import datetime
from typing import Any

HTML_EXTENSIONS = (".html", ".xhtml", ".htm")
"""How the names of pages end."""


def deep_merge(base: dict[str, Any], over: dict[str, Any]) -> dict[str, Any]:
    """`base` with `over` laid on it, hashes merged in depth; a null never replaces a value.

    Follows Jekyll 4.4 `Utils.deep_merge_hashes`. Neither argument is changed. Iterative, so that depth
    does not matter.
    """
    result = dict(base)
    work = [(result, over)]
    while work:
        target, source = work.pop()
        for key, value in source.items():
            old = target.get(key)
            if value is None and key in target:
                continue
            if isinstance(old, dict) and isinstance(value, dict):
                merged = dict(old)
                target[key] = merged
                work.append((merged, value))
            else:
                target[key] = value
    return result


def to_s(value: Any) -> str:
    """A YAML value as Ruby's `to_s` writes it."""
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime.datetime):
        offset = value.strftime("%z")
        return value.strftime("%Y-%m-%d %H:%M:%S ") + ("UTC" if value.tzname() == "UTC" else offset)
    try:
        return str(value)
    except ValueError:  # a number of thousands of digits
        return hex(value)


def union(first: list[Any], second: list[Any]) -> list[Any]:
    """Ruby's `first | second`: every element once, in order. Takes time linear in both."""
    found: dict[Any, Any] = {}
    for item in (*first, *second):
        found.setdefault(item if isinstance(item, str) else (type(item), repr(item)), item)
    return list(found.values())


def extname(path: str) -> str:
    """Ruby's `File.extname`: the last dot of the base name and what follows; `""` for `.name`."""
    name = path.rsplit("/", 1)[-1]
    stripped = name.lstrip(".")
    dot = stripped.rfind(".")
    return "" if dot <= 0 and not (dot == 0 and stripped != name) else stripped[dot:]


def normalise(path: str) -> str:
    """A path without its leading and trailing slash and with `.` and `..` followed, as `expand_path`."""
    names: list[str] = []
    for name in path.split("/"):
        if name == "..":
            del names[-1:]
        elif name not in ("", "."):
            names.append(name)
    return "/".join(names)


def titleize_slug(slug: str) -> str:
    """A title from a slug: its words capitalised (`Utils.titleize_slug`)."""
    return " ".join(word[:1].upper() + downcase(word[1:]) for word in slug.split("-")).rstrip(" ")


def downcase(text: str) -> str:
    """Ruby's `downcase`: as `lower`, but a sigma at the end of a word is no other than elsewhere."""
    return text.replace("Σ", "σ").lower()


def truthy(value: Any) -> bool:
    """Ruby's idea of truth: everything but nil and false."""
    return value is not None and value is not False
