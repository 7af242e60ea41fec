"""Why Jekyll does not publish a file or folder, in plain words."""

from collections.abc import Mapping

from sitelint.jekyll.model import Reason, Unpublished

WHY: Mapping[Reason, str] = {
    "future": "its date is in the future",
    "published-false": "it says `published: false`",
    "draft": "it is a draft",
    "other-language": "other files take its place in every language",
    "limit-posts": "`limit_posts` in `_config.yml` leaves it out",
    "bad-post-name": "its name does not begin with a date",
    "collection-without-output": "its collection has no `output: true`",
    "undeclared-collection": "its folder is no collection of `_config.yml`",
    "underscore": "its name begins with an underscore and `include` does not name it",
    "hidden": "its name begins with a dot and `include` does not name it",
    "backup": "its name is that of a backup",
    "trailing-dot": "its name ends with a dot",
    "excluded": "`exclude` names it",
    "outside-collections-dir": "it is outside of `collections_dir`",
    "symlink": "it is a symbolic link that leads nowhere on the site",
    "yaml-post": "a YAML file is no post",
    "not-utf8": "it is not valid UTF-8",
    "unreadable": "it cannot be read",
    "replaced": "another file has the same address and takes its place",
}

# Here the detail says what the path or the reason says already.
_PLAIN = frozenset(("underscore", "hidden", "backup", "trailing-dot", "bad-post-name"))


def sentence(one: Unpublished) -> str:
    """The sentence about one file or folder, with what decided: the pattern, the date, the other file."""
    detail = one.detail if one.reason not in _PLAIN else ""
    return WHY[one.reason] + (f" ({detail})" if detail else "")
