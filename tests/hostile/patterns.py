"""All regular expressions of the application, each with the ways in which it is used."""

import ast
import importlib
import pkgutil
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import app

APP = Path(app.__file__).parent
WAYS = frozenset({"match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer"})
FROM_ONE_PLACE = frozenset({"match", "fullmatch"})
EVERYWHERE = frozenset({"finditer"})
"""What stands for every way in which a pattern is looked for all over a text."""
NEAR = "near"
"""What stands for a look at the few words before a place, which are cut beforehand."""
MADE = {
    "app/access/passwords.py": "re.sub(_runs(way), '', left)",
    "app/drafting/facts/patterns.py": "either(words)",
    "app/drafting/facts/treatments.py": "either(words)",
    "app/drafting/names.py": "{whole}",
    "app/drafting/reactions.py": "{word}",
    "app/insights/leftovers.py": "{re.escape(fact.text)}",
    "app/library/formats/csv_file.py": "re.split(pattern, text)",
    "app/library/formats/wording.py": "re.compile(pattern)",
    "app/links/heard.py": "{re.escape(section)}",
    "app/matching/respelling.py": "re.compile(pattern)",
    "app/matching/words.py": "re.compile(pattern)",
    "app/mend.py": "re.sub(whole, ",
}
"""Patterns that are made while the application runs: of words of ours, or of escaped ones."""


@dataclass(frozen=True, slots=True)
class Used:
    """A pattern, where it is from, and how it is used.

    The ways are `match`, `fullmatch`, `finditer`, and `near` for a look at a few words.
    """

    pattern: re.Pattern[Any]
    place: str
    ways: frozenset[str]


def all_patterns() -> tuple[list[Used], list[tuple[str, str]]]:
    """Every pattern once, and the place and source of each that isn't known beforehand."""
    found: dict[tuple[Any, int], Used] = {}
    unknown: list[tuple[str, str]] = []
    for module in _modules():
        tree = ast.parse(Path(module.__file__ or "").read_text(encoding="utf-8"))
        ways, place = _ways(tree), _place(module)
        for name, value in vars(module).items():
            for pattern in _within(value, set()):
                _add(found, pattern, f"{place} {name}", ways.get(name, EVERYWHERE))
        for call in _calls(tree):
            written, way = _written(call, module), call.func.attr  # type: ignore[attr-defined]
            if written is None:
                unknown.append((place, ast.unparse(call)))
            elif way != "compile":
                _add(found, written, f"{place}:{call.lineno}", frozenset({way}))
    return list(found.values()), unknown


def _add(
    found: dict[tuple[Any, int], Used], pattern: re.Pattern[Any], place: str, ways: frozenset[str]
) -> None:
    ways = ways if ways <= FROM_ONE_PLACE | {NEAR} else EVERYWHERE
    known = found.get(key := (pattern.pattern, pattern.flags))
    found[key] = Used(
        pattern, known.place if known else place, ways | (known.ways if known else ways)
    )


def _modules() -> Iterator[ModuleType]:
    for each in pkgutil.walk_packages(app.__path__, "app."):
        if "migrations" not in each.name and not each.name.endswith("__main__"):
            importlib.import_module(each.name)
    for name, module in sorted(sys.modules.items()):
        if name.split(".")[0] == "app" and "migrations" not in name and module.__file__:
            yield module


def _place(module: ModuleType) -> str:
    return Path(module.__file__ or "").relative_to(APP.parent).as_posix()


def _within(value: Any, seen: set[int]) -> Iterator[re.Pattern[Any]]:
    """The patterns in a value: in lists and mappings, and in objects of our own classes."""
    if isinstance(value, re.Pattern):
        yield value
    elif id(value) not in seen:
        seen.add(id(value))
        for each in _parts(value):
            yield from _within(each, seen)


def _parts(value: Any) -> Iterable[Any]:
    if isinstance(value, dict):
        return value.values()
    if isinstance(value, list | tuple | set | frozenset):
        return value
    kind = type(value)
    if kind.__module__.startswith("app."):
        slots = (name for each in kind.__mro__ for name in getattr(each, "__slots__", ()))
        held = (getattr(value, name, None) for name in slots)
        return [*held, *getattr(value, "__dict__", {}).values()]
    return ()


def _ways(tree: ast.Module) -> dict[str, frozenset[str]]:
    """What is done with each name of a module; anything but a known way is `finditer`."""
    asked = {
        id(node.value): node.attr if node.attr in WAYS else "finditer"
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
    }
    asked |= {id(named): way for node in ast.walk(tree) for named, way in _handed(node)}
    ways = defaultdict[str, set[str]](set)
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
            ways[node.id].add(asked.get(id(node), "finditer"))
    return {name: frozenset(each) for name, each in ways.items()}


def _handed(node: ast.AST) -> Iterator[tuple[ast.expr, str]]:
    """The names that a call asks for what follows a place, or for what stands before one."""
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute) or not node.args:
        return
    first = node.args[0]
    if node.func.attr == "follows":
        yield first, "match"
    if isinstance(first, ast.Call):
        first = first.func
    cut = first.attr if isinstance(first, ast.Attribute) else getattr(first, "id", "")
    if node.func.attr == "search" and cut == "before":
        yield node.func.value, NEAR


def _calls(tree: ast.Module) -> Iterator[ast.Call]:
    """The calls of `re` itself."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            on = node.func.value
            if isinstance(on, ast.Name) and on.id == "re" and node.func.attr in {*WAYS, "compile"}:
                yield node


def _written(call: ast.Call, module: ModuleType) -> re.Pattern[Any] | None:
    """The pattern of a call that names it by what its module has; None for one made later."""
    flags = 0
    for each in [*call.args[1:], *(keyword.value for keyword in call.keywords)]:
        value = _value(each, module)
        flags |= value if isinstance(value, re.RegexFlag) else 0
    pattern = _value(call.args[0], module)
    return re.compile(pattern, flags) if isinstance(pattern, str | bytes) else None


def _value(node: ast.expr, module: ModuleType) -> Any:
    try:
        return eval(compile(ast.Expression(node), "<pattern>", "eval"), dict(vars(module)))
    except Exception:  # it depends on what a function is given
        return None
