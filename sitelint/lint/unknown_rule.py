"""A suppression names a rule that does not exist.

## What it finds

A name in a `sitelint-disable…` comment that is no rule's name, code or family, and a `sitelint-…` word that
is no instruction.

## Why it matters

The comment does nothing: what it was to hide is still reported, or will be.

## Example

```markdown bad
---
title: About
---

<!-- sitelint-disable-next-line ⟦unused-supression⟧ -->
Write to me.
```

```markdown good
---
title: About
---

<!-- sitelint-disable-next-line unused-suppression -->
Write to me.
```

## Fix

Puts the nearest known name there. This is unsafe: the name is a guess, and with it the comment begins to hide
findings.
"""

from sitelint.lint.rule import Rule

RULE = Rule("SIT002", "unknown-rule-in-suppression", severity="warning", fixes=("unsafe",), module=__name__)
