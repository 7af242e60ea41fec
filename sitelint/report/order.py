"""In which order findings are told, and which of them together."""

from collections import Counter
from collections.abc import Iterable

from sitelint.lint.finding import SEVERITIES
from sitelint.report.model import Item


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


def told_once(items: Iterable[Item]) -> list[list[Item]]:
    """Items of one rule with the same words together, in the order of the first of each."""
    groups: dict[tuple[str, str, str], list[Item]] = {}
    for item in items:
        groups.setdefault((item.finding.code, item.finding.severity, item.finding.message), []).append(item)
    return list(groups.values())
