"""The bundled rules as they declare themselves, kept from call to call.

Most rules have nothing to say in most runs: they look at other kinds of files, or at the whole site, which is
as it was. What they declare tells that, and their modules are not imported.
"""

import marshal
from importlib import import_module

import sitelint
from sitelint.disk.digest import digest
from sitelint.disk.kept import Kept, user_folder
from sitelint.lint.own_code import own_code
from sitelint.lint.rule import DeclaredRule, Rule


def declared_rules() -> list[Rule]:
    """The bundled rules in the order of their files."""
    kept = Kept(user_folder())
    name = f"rules-{digest(map(str.encode, sitelint.__path__)).hex()}"
    content = kept.load(name)
    if content:
        state, declarations = marshal.loads(content)
        if state == own_code():
            return [DeclaredRule(declaration) for declaration in declarations]
    rules: list[Rule] = import_module("sitelint.rules").RULES
    kept.save_newest(name, marshal.dumps((own_code(), [rule.declaration for rule in rules])))
    return rules
