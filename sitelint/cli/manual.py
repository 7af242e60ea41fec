"""`sitelint manual FOLDER`: the manual of all rules as files, for those who publish it."""

from collections.abc import Iterable
from pathlib import Path

import click

from sitelint.cli import options
from sitelint.cli.pages import first_sentence, page
from sitelint.lint.registry import family_title, load_rules
from sitelint.lint.rule import Rule

INDEX = "README.md"

_WORDS = """
## Words on these pages

- **Front matter**: the lines between two lines `---` at the top of a file, with its title, layout and the
  like.
- **YAML**: how front matter, `_config.yml` and most files in `_data` are written: `key: value`.
- **Liquid**: `{{ … }}`, for which Jekyll puts in a value, and `{% … %}`, which tells it to do something.
- **Layout**: a file in `_layouts`, the frame that Jekyll puts around a page. **Include**: a file in
  `_includes`, a piece that layouts and pages bring in. Both are **templates**.
- **Collection**: a folder such as `_talks`, named under `collections` in `_config.yml`, whose files are
  alike.
- **Permalink**: the address that a page asks for. **`baseurl`**: the folder of the domain that a site lies
  in.
- **Anchor**, **`id`**: the name of a place in a page, to which a link with `#` and this name leads.
- **kramdown**: the program with which Jekyll reads Markdown. **jekyll-scholar**: the one for
  bibliographies.
- **Safe fix**: one that keeps what readers see, or restores it with certainty; `--fix` makes it. An
  **unsafe** one is made with `--unsafe-fixes` only: look at what it does.
"""


@click.command("manual", hidden=True)
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@options.DEBUG
def command(folder: Path, debug: bool) -> int:
    """Write the manual page of every rule, and an index, to a folder; remove pages of rules that are gone."""
    pages = manual(load_rules())
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.md"):
        if old.name not in pages:
            old.unlink()
    for name, text in pages.items():
        (folder / name).write_text(text, "utf-8")
    return 0


def manual(rules: Iterable[Rule]) -> dict[str, str]:
    """The files of the manual by name: a page for each rule, and the index by family."""
    pages = {}
    index = ["# All rules\n\n", "Generated from the rules' own docstrings by `sitelint manual docs/rules`.\n"]
    last = ""
    for rule in rules:
        pages[f"{rule.name}.md"] = page(rule)
        title = family_title(rule.code)
        if title != last:
            last = title
            index.append(f"\n## {title}\n\n| code | rule | severity | fixes | |\n|---|---|---|---|---|\n")
        sentence = first_sentence(rule).replace("|", "\\|")
        fixes = ", ".join(rule.fixes)
        index.append(
            f"| {rule.code} | [{rule.name}]({rule.name}.md) | {rule.severity} | {fixes} | {sentence} |\n"
        )
    pages[INDEX] = "".join([*index, _WORDS])
    return pages
