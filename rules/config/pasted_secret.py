"""A secret stands in a file that everybody can read.

## What it finds

Tokens of GitHub, GitLab, Slack and AWS and private keys in `_config.yml` and in data files, told by their
fixed form.

## Why it matters

The repository of a site is mostly public, and programs search all of them for such keys within minutes. Data
files may be on the site, too.

## Example

```yaml bad
title: Lab
github_token: ⟦ghp_0123456789abcdefghijABCDEFGHIJ012345⟧
```

```yaml good
title: Lab
```

## Fix

Revoke the secret where you got it: removing the line does not take it out of the history. Then hand the new
one to the build as an environment variable.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Finding, Options, Rule, Span
from sitelint.text.regex import regex

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

RULE = Rule("CFG007", "pasted-secret", severity="error", kinds=("config", "data"))

_SECRET = regex(
    r"(?P<github>gh[pousr]_[A-Za-z0-9]{36}(?![A-Za-z0-9])|github_pat_[A-Za-z0-9_]{60,90})"
    r"|(?P<gitlab>glpat-[A-Za-z0-9_-]{20}(?![A-Za-z0-9_-]))"
    r"|(?P<slack>xox[bp]-[0-9]{8,15}-[0-9A-Za-z-]{10,80})"
    r"|(?P<aws>(?<![A-Za-z0-9])(?<!AWSAccessKeyId=)(?<!X-Amz-Credential=)AKIA[0-9A-Z]{16}(?![A-Za-z0-9]))"
    r"|(?P<key>-----BEGIN (?:[A-Z]{2,10} )?PRIVATE KEY-----)"
)
_WHAT = {
    "github": "a token of GitHub",
    "gitlab": "a token of GitLab",
    "slack": "a token of Slack",
    "aws": "an access key of AWS",
    "key": "a private key",
}


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for every secret."""
    for found in _SECRET.finditer(file.text):
        what = _WHAT[found.lastgroup or "key"]
        yield RULE.finding(
            file.path,
            Span(*found.span()),
            f"this is {what}, which everybody can read here: revoke it, and keep the new one elsewhere",
        )
