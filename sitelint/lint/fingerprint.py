"""A name for a finding that stays the same while other parts of the site are edited."""

from collections import Counter
from collections.abc import Callable, Iterable
from functools import cache

from sitelint.lint.finding import Finding
from sitelint.text import Source


def fingerprints(findings: Iterable[Finding], source_of: Callable[[str], Source]) -> list[str]:
    """One fingerprint for each finding, in order: 32 hexadecimal digits.

    It is made of the rule, the path and the text of the line without regard to blanks; the second finding
    of a rule on equal lines of a file gets another one than the first.
    """

    @cache  # a file of one long line may have many findings
    def line_digest(path: str, line: int) -> str:
        return digest(" ".join(source_of(path).line_text(line).split()))

    seen: Counter[tuple[str, str, str]] = Counter()
    result = []
    for finding in findings:
        line = source_of(finding.path).position(finding.span.start).line
        key = (finding.code, finding.path, line_digest(finding.path, line))
        seen[key] += 1
        result.append(digest("\0".join((*key, str(seen[key])))))
    return result


def digest(text: str) -> str:
    """32 hexadecimal digits that stand for a text."""
    from hashlib import sha256  # OpenSSL with it, of which a run without findings has no need

    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]
