"""Attribute lists: what stands between `{:` and `}`.

After kramdown 2.4 lib/kramdown/parser/kramdown/extensions.rb, `parse_attribute_list`.
"""

from sitelint.jekyll.kramdown.node import AttributeList, Written, set_attribute
from sitelint.jekyll.kramdown.view import View
from sitelint.text.regex import regex

_NAME = r"[A-Za-z0-9_][A-Za-z0-9_-]*"
_ID = r"\#([A-Za-z][A-Za-z0-9_:-]*)"
_CLASS = r"\.([^ \t\n\r\f\v.#]+)"
_ID_OR_CLASS = regex(rf"{_ID}|{_CLASS}")
_ITEM = regex(
    rf"(?:\A|[ \t\n\r\f\v])"
    rf"(?:({_NAME})=(?:\"((?:\\\}}|\\\"|[^}}\x02])*?)\"|'((?:\\\}}|\\'|[^}}\x02])*?)')"
    rf"|({_NAME})|((?:{_ID}|{_CLASS})+))(?=[ \t\n\r\f\v]|\Z)"
)


def read_attributes(view: View, into: AttributeList) -> None:
    """Add the attributes that the text of `view` lists to `into`."""
    text = view.text
    if text.strip() in ("", ":"):
        return
    for item in _ITEM.finditer(text):
        if item[4]:
            into.refer(item[4])
        elif item[5]:
            for part in _ID_OR_CLASS.finditer(item[5]):
                group = 1 if part[1] else 2
                place = view.span(item.start(5) + part.start(group), item.start(5) + part.end(group))
                set_attribute(into.attributes, "id" if part[1] else "class", Written(part[group], place))
        else:
            group = 2 if item[2] is not None else 3
            quote = '"' if group == 2 else "'"
            value = item[group].replace("\\}", "}").replace("\\" + quote, quote)
            set_attribute(into.attributes, item[1], Written(value, view.span(*item.span(group))))
