"""From a parsed template and a context to the text, with the origin of each piece."""

from sitelint.jekyll.liquid.context import Context
from sitelint.jekyll.liquid.filters import apply
from sitelint.jekyll.liquid.nodes import put_hole
from sitelint.jekyll.liquid.parser import Template
from sitelint.jekyll.liquid.records import Rendered
from sitelint.jekyll.liquid.state import State, TooMuchError
from sitelint.text import MappedText, Piece


def render(template: Template, context: Context, *, is_shared: bool = False) -> Rendered:
    """Render a template as far as the sources tell. Never raises; never runs for long.

    `is_shared`: the template is rendered for many pages.
    """
    state = State(context, template.path, apply)
    state.own_path = None if is_shared else template.path
    # A long text is no more work than it takes to copy it.
    state.work -= template.body.cost
    state.add_errors(template.errors)
    out: list[Piece] = []
    try:
        template.body.render(state, out)
    except TooMuchError:
        state.rendered.truncated = True
        put_hole(state.span, state, out)
    state.rendered.text = MappedText(out)
    return state.rendered
