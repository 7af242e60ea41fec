"""In which order findings are told, and which of them together."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from sitelint.lint.finding import SEVERITIES
from sitelint.report.model import Item

_Words = tuple[str, str, str]

_FEW_FILES = 3


def worst_first(items: Iterable[Item]) -> list[Item]:
    """Errors, then warnings, then infos; of each the first finding of every rule, then the second, and so on.

    So a thousand broken links do not hide the one page that is never published.
    """
    seen: Counter[tuple[str, str]] = Counter()
    ranked = []
    for item in items:
        kind = (item.finding.severity, item.finding.code)
        seen[kind] += 1
        ranked.append((-SEVERITIES.index(item.finding.severity), seen[kind], item))
    return [item for _, _, item in sorted(ranked, key=lambda rank: rank[:2])]


def told_together(items: Sequence[Item]) -> list[list[Item]]:
    """Items of one rule with the same words together, in the order of the first of each.

    Those of each file, and of all files where more than three share the words.
    """
    files: dict[_Words, set[str]] = defaultdict(set)
    for item in items:
        files[_words(item)].add(item.place.path)
    groups: dict[tuple[_Words, str], list[Item]] = {}
    for item in items:
        words = _words(item)
        file = item.place.path if len(files[words]) <= _FEW_FILES else ""
        groups.setdefault((words, file), []).append(item)
    return list(groups.values())


def _words(item: Item) -> _Words:
    finding = item.finding
    return finding.code, finding.severity, finding.message
