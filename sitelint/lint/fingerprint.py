"""A name for a finding that stays the same while other parts of the site are edited."""

from collections import Counter
from collections.abc import Callable, Iterable
from hashlib import sha256

from sitelint.lint.finding import Finding
from sitelint.text import Source


def fingerprints(findings: Iterable[Finding], source_of: Callable[[str], Source]) -> list[str]:
    """One fingerprint for each finding, in order: 32 hexadecimal digits.

    It is made of the rule, the path and the text of the line without regard to blanks; the second finding
    of a rule on equal lines of a file gets another one than the first.
    """
    seen: Counter[str] = Counter()
    result = []
    for finding in findings:
        source = source_of(finding.path)
        line = " ".join(source.line_text(source.position(finding.span.start).line).split())
        key = "\0".join((finding.code, finding.path, line))
        seen[key] += 1
        data = f"{key}\0{seen[key]}".encode("utf-8", "surrogatepass")
        result.append(sha256(data).hexdigest()[:32])
    return result
