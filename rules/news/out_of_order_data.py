"""An item of a data file stands where its date does not belong, and a template shows it there.

## What it finds

Dated lists in `_data` (news, talks, awards …) that a template puts out in the order in which they are
written, with their dates, and that are sorted but for a few items. It is judged as in `out-of-order-item`.
Lists that the template sorts, reverses or chooses from are left alone.

## Why it matters

The page shows the items in the order of the file: one in the wrong place makes the page look old, or is
missed.

## Example

```yaml bad path=_data/news.yml
- date: ⟦2024-11-02⟧
  text: I moved to Lund.
- date: 2025-03-05
  text: Our paper was accepted.
- date: 2024-10-01
  text: A talk in Oslo.
- date: 2024-06-11
  text: A new preprint.
- date: 2024-02-20
  text: I joined the reading group.
```

```html bad path=index.html
---
title: Home
---
<ul>
{% for item in site.data.news %}
  <li>{{ item.date }} {{ item.text }}</li>
{% endfor %}
</ul>
```

```yaml good path=_data/news.yml
- date: 2025-03-05
  text: Our paper was accepted.
- date: 2024-11-02
  text: I moved to Lund.
- date: 2024-10-01
  text: A talk in Oslo.
- date: 2024-06-11
  text: A new preprint.
- date: 2024-02-20
  text: I joined the reading group.
```

```html good path=index.html
---
title: Home
---
<ul>
{% for item in site.data.news %}
  <li>{{ item.date }} {{ item.text }}</li>
{% endfor %}
</ul>
```

## Fix

The item is moved, with all its keys. Where an item is out of order by its year alone, as in `mistyped-year`,
the year is replaced; that fix is unsafe, as only the author knows the date. So is a move, where the item
would be in order with the year before or after, or, in a schedule, where it has the date of another.
"""

from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Finding, Options, Rule

from .dated_list import DatedList
from .lists import dated_lists
from .mistyped_year import mistyped_years
from .order import sorting
from .out_of_order import misplaced_items
from .shown_data import Shown, loops_over_data, shown

if TYPE_CHECKING:
    from sitelint.jekyll.site import Site

RULE = Rule("NEWS013", "out-of-order-data", severity="warning", fixes=("safe", "unsafe"))
RULE.asks(loops_over_data)


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for every item of a data file that has to be moved."""
    loops: defaultdict[str, list[Shown]] = defaultdict(list)
    for loop in shown(site):
        loops[loop.path].append(loop)
    for name, path in sorted(site.data_files.items()) if loops else ():
        file = site.text_files.get(path)
        for dated in dated_lists(file) if file else ():
            assert file is not None
            if any(loop.shows(dated.key) for loop in loops[".".join((name, *dated.trail))]):
                yield from _findings(path, dated, file.text)


def _findings(path: str, dated: DatedList, text: str) -> Iterator[Finding]:
    found = sorting(dated)
    if found:
        yield from misplaced_items(RULE, path, dated, found, text)
        yield from mistyped_years(RULE, path, dated, found, text)
