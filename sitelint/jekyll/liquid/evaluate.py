"""A text of the site as Liquid leaves it. Most texts hold no Liquid, and need neither parser nor filters."""

from sitelint.jekyll.liquid.context import Context
from sitelint.jekyll.liquid.lexer import has_liquid
from sitelint.jekyll.liquid.records import Rendered
from sitelint.text import MappedText


def evaluate(text: str, path: str, offset: int, context: Context, *, is_template: bool = False) -> Rendered:
    """Render a text that stands at `offset` of the file `path`.

    `is_template`: it is a layout or an include, and will be rendered again for other files.
    """
    if has_liquid(text):
        from sitelint.jekyll.liquid.parser import parse
        from sitelint.jekyll.liquid.render import render

        made_of = context.template if is_template else parse
        return render(made_of(text, path, offset), context)
    made = Rendered()
    made.text = MappedText.of(text, path, offset)
    return made
