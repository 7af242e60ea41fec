"""Changes of files as a patch."""


def unified_diff(path: str, before: bytes, after: bytes | None) -> str:
    """The change of a file as `patch -p1` and `git apply` read it; bytes that are no UTF-8 as surrogates.

    `after` is None for a file that is gone.
    """
    import difflib

    old, new = _lines(before), _lines(after or b"")
    lines = difflib.unified_diff(old, new, f"a/{path}", "/dev/null" if after is None else f"b/{path}")
    cut = "\n\\ No newline at end of file\n"
    return "".join(line if line.endswith("\n") else line + cut for line in lines)


def _lines(data: bytes) -> list[str]:
    """Lines with their LF; nothing else ends a line in a patch."""
    lines = [line + "\n" for line in data.decode("utf-8", "surrogateescape").split("\n")]
    lines[-1] = lines[-1][:-1]
    return lines if lines[-1] else lines[:-1]
