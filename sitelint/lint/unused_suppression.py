"""A suppression hides nothing.

## What it finds

A `sitelint-disable…` comment, or a name in one, that no finding needs any more; and a `sitelint-enable`
that has nothing to end. A suppression of a rule that did not run is left alone.

## Why it matters

The defect it once hid is gone. Left where it is, the comment would hide the next defect of that kind without
anybody deciding so.

## Example

```markdown bad
---
title: About
---

⟦<!-- sitelint-disable-next-line SIT002 -->⟧
Write to me.
```

```markdown good
---
title: About
---

Write to me.
```

## Fix

Removes the comment, or only the names that are not needed. The published page stays as it is.
"""

from sitelint.lint.rule import Rule

RULE = Rule("SIT001", "unused-suppression", severity="warning", fixes=("safe",), module=__name__)
