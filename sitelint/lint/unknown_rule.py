"""A suppression names a rule that does not exist.

## What it finds

A name in a `sitelint-disable…` comment that is no rule's name, code or family, a `sitelint-…` word that is no
instruction, and such a comment without its `-->` at the end.

## Why it matters

The comment does nothing: what it was to hide is still reported, or will be. One without an end goes on to the
end of the next comment, and readers see nothing of what stands between.

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
findings. A missing end is written at the end of the line, which is unsafe, too: what it hid is shown again.
"""

from sitelint.lint.rule import Rule

RULE = Rule("SIT002", "unknown-rule-in-suppression", severity="warning", fixes=("unsafe",), module=__name__)
