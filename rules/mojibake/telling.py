"""What is said of damaged text, and the fix that is offered."""

from typing import TYPE_CHECKING

from sitelint.lint import Edit, Fix, Span

if TYPE_CHECKING:
    from sitelint.jekyll.markup import Heading

    from .repair.judge import Damage

_BYTE_ORDER_MARK = "\ufeff"


def tell(text: str, damage: "Damage", heading: "Heading | None") -> tuple[str, Fix | None]:
    """The message on a damaged run of a text, which may be in a heading, and the fix, if there is one."""
    span = Span(damage.start, damage.end)
    raw = _short(text[span.start : span.end])
    times = ("", "", "twice ", "three times ")[damage.layers] if damage.layers < 4 else "several times "
    cause = f"{damage.was} was {times}read as {damage.codec}"
    if damage.witness:
        cause += f"; {damage.witness} has it whole"
    elif any(damage.guesses) and damage.was == "UTF-8":
        cause += ", and bytes are lost"
    others = _others(damage)
    fix = None
    if damage.text is None:
        message = f"`{raw}` is damaged ({cause}) and cannot be restored with confidence"
        message += f": it was perhaps {others}" if others else "; take it from an earlier version of the file"
    elif damage.text == _BYTE_ORDER_MARK:
        message = (
            f"`{raw}` is the invisible mark at the beginning of a file, read as {damage.codec}: remove it"
        )
        fix = Fix("Remove it", (Edit(span, ""),))
    else:
        good = _short(damage.text)
        title = f"Restore `{good}`"
        edits = (Edit(span, damage.text),)
        if damage.sure:
            message = f"`{raw}` should be `{good}`: {cause}"
            fix = Fix(title, edits)
        else:
            message = f"`{raw}` is probably `{good}`: {cause}"
            reason = f"it could also be {others}" if others else "other damage on this line is not certain"
            if damage.witness:
                reason = "it could be another text"
            message += f"; it could also be {others}" if others else ""
            fix = Fix(title, edits, "unsafe", reason)
    healthy = healed_id(text, damage, heading) if heading else ""
    if healthy:
        message += f"; the heading's link `#{healthy}` breaks too"
    return message, fix


def tell_whole(text: str, found: "list[Damage]") -> tuple[str, Fix]:
    """The same for a text that is damaged in many places: one message, one fix."""
    first = found[0]
    edits = tuple(Edit(Span(damage.start, damage.end), damage.text or "") for damage in found)
    raw, good = _short(text[first.start : first.end]), _short(first.text or "")
    message = (
        f"the file is damaged in {len(found)} places: {first.was} was read as {first.codec}"
        f" (`{raw}` should be `{good}`)"
    )
    return message, Fix(f"Restore {len(found)} places", edits)


def healed_id(text: str, damage: "Damage", heading: "Heading") -> str:
    """A heading's id as it is without the damage, if it is another: kramdown keeps the letters, in small."""
    if not heading.id or heading.explicit:
        return ""
    raw = text[damage.start : damage.end]
    was, now = ("".join(char for char in part.lower() if char.isalnum()) for part in (raw, damage.text or ""))
    healthy = heading.id.replace(was, now, 1) if was else heading.id
    return healthy if healthy != heading.id else ""


def _others(damage: "Damage") -> str:
    """The other candidates, of the first gap that has any."""
    skip = 0 if damage.text is None else 1
    for guesses in damage.guesses:
        rest = guesses[skip : skip + 4]
        if rest:
            return " or ".join(f"`{guess}`" for guess in rest)
    return ""


def _short(text: str) -> str:
    """Text for a message: in one line, not too long."""
    text = " ".join(text.split("\n"))
    return text if len(text) <= 40 else text[:39] + "…"
