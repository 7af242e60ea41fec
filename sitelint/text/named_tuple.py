"""Named tuples that are made quickly.

`typing.NamedTuple` checks and compiles for a fifth of a millisecond before a class is there, a tenth of a
small run in all. These take a tenth of that. What makes an instance is compiled when the first one is made.
"""

from collections import _tuplegetter  # type: ignore[attr-defined]  # in C, and nowhere else
from functools import cache
from types import CodeType, FunctionType
from typing import TYPE_CHECKING, Any


class _Tuple(tuple[Any, ...]):
    """What all named tuples can do."""

    __slots__ = ()
    _fields: tuple[str, ...] = ()

    def __repr__(self) -> str:
        values = ", ".join(f"{name}={value!r}" for name, value in zip(self._fields, self, strict=True))
        return f"{type(self).__name__}({values})"

    def __getnewargs__(self) -> tuple[Any, ...]:
        return tuple(self)

    def _replace(self, /, **changes: Any) -> Any:
        """The same with other values in some fields."""
        changed = tuple.__new__(type(self), map(changes.pop, self._fields, self))
        if changes:
            raise ValueError(f"{type(self).__name__} has no field {', '.join(changes)}")
        return changed

    def _asdict(self) -> dict[str, Any]:
        """The values by the names of their fields."""
        return dict(zip(self._fields, self, strict=True))


@cache
def _code(count: int) -> CodeType:
    """The code that makes a tuple of so many values; it is the same for all classes but for their names."""
    names = "".join(f"_{number}, " for number in range(count))
    code: CodeType = eval(f"lambda _kind, {names}: new(_kind, ({names}))").__code__
    return code


class _Maker(type):
    """Makes a named tuple of a class statement."""

    def __new__(cls, name: str, bases: tuple[type, ...], namespace: dict[str, Any]) -> type:
        annotate = namespace.get("__annotate_func__")  # since Python 3.14
        fields = tuple(annotate(1) if annotate else namespace.get("__annotations__", ()))
        defaults = tuple(namespace[field] for field in fields if field in namespace)
        namespace |= {field: _tuplegetter(index, None) for index, field in enumerate(fields)}

        def first(kind: type, /, *values: Any, **more: Any) -> Any:
            code = _code(len(fields)).replace(co_varnames=("_kind", *fields))
            new = FunctionType(code, {"new": tuple.__new__}, name, defaults)
            made.__new__ = staticmethod(new)  # type: ignore[method-assign]
            return new(kind, *values, **more)

        namespace |= {"__slots__": (), "_fields": fields, "__match_args__": fields, "__new__": first}
        made = type(name, (_Tuple,), namespace)
        return made


if TYPE_CHECKING:
    from typing import NamedTuple as NamedTuple
else:
    NamedTuple = type.__new__(_Maker, "NamedTuple", (), {})
