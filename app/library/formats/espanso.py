"""espanso: a file of matches. Its shell and script variables are never run."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

import yaml

from app.answer import Answer
from app.drafting import VARIABLES, find_blanks
from app.library.contents import Contents
from app.library.formats.foreign import Foreign
from app.library.formats.record import (
    Left,
    Marks,
    Put,
    Record,
    Records,
    entries,
    line,
    others,
    word,
    words,
)
from app.library.formats.wording import blank, variable

NAME = "espanso"
WHAT = "espanso: a file of match/*.yml"
SEEN = "real export seen"
_TEXTS = ("replace", "markdown", "html", "form")
_CARRIED = {*_TEXTS, "trigger", "triggers", "label", "search_terms", "vars", "form_fields"}
_MARK = re.compile(
    r"\{\{\s*(?P<name>[\w.]+)\s*\}\}|(?P<cursor>\$\|\$)"
    r"|\[\[\s*+(?P<field>[\w.-]++(?: ++[\w.-]++)*+)\s*+\]\]"
)
_NEVER_RUN = ("shell", "script")
_FIRST = re.compile(r"^[ \t]*+(?:matches|global_vars)[ \t]*:", re.MULTILINE)


def recognises(foreign: Foreign) -> bool:
    """YAML with `matches` at its beginning of a line."""
    if not foreign.is_text or foreign.text.lstrip()[:3] == "---":
        return False
    return bool(_FIRST.search(foreign.text)) and isinstance(foreign.yaml, dict)


def read(foreign: Foreign) -> Records:
    """Each match that puts text; its label is the title, its search terms the keywords."""
    found = foreign.yaml
    shared = _variables(found.get("global_vars"))
    for entry in entries(found.get("matches")):
        yield _record(entry, shared)
    yield from _unrun(shared, "")
    yield from others(found, {"matches", "global_vars"})


def _variables(listed: Any) -> dict[str, dict[str, Any]]:
    return {line(each.get("name")): each for each in entries(listed)}


def _record(entry: dict[str, Any], shared: Mapping[str, dict[str, Any]]) -> Record:
    triggers = [line(each) for each in _list(entry.get("triggers") or entry.get("trigger"))]
    trigger = triggers[0] if triggers else line(entry.get("regex"))
    name = " ".join(re.split(r"[\W_]+", trigger)).strip()
    field = next((each for each in _TEXTS if word(entry.get(each))), "")
    own = _variables(entry.get("vars"))
    return Record(
        id=trigger or line(entry.get("label")),
        title=line(entry.get("label")) or name[:1].upper() + name[1:],
        body=word(entry.get(field)),
        markup="html" if field == "html" else "markdown",
        marks=_marks({**shared, **own}, entry.get("form_fields")),
        keywords=words(_list(entry.get("search_terms"))),
        left=(
            *_unrun(own, word(entry.get(field))),
            *others(entry, _CARRIED),
        ),
    )


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value] if value else []


def _unrun(variables: Mapping[str, dict[str, Any]], text: str) -> tuple[Left, ...]:
    """Commands that stand in the file, whether the text uses them or not."""
    return tuple(
        Left("vars", f"{name[:40]} runs a {kind}, which is never run here")
        for name, each in variables.items()
        if (kind := line(each.get("type"))) in _NEVER_RUN and f"{{{{{name}}}}}" not in text
    )


def _marks(variables: Mapping[str, dict[str, Any]], fields: Any) -> Marks:
    def put(found: re.Match[str]) -> Put:
        if found["cursor"]:
            return Put("", "$|$, where the cursor goes, isn't carried")
        if found["field"]:
            return _field(found["field"], fields)
        name, _, rest = found["name"].partition(".")
        return _value(name, rest, variables.get(name, {}))

    return Marks(_MARK, put)


def _value(name: str, rest: str, found: dict[str, Any]) -> Put:
    """What a variable of this kind becomes."""
    kind = line(found.get("type"))
    params: dict[str, Any] = found["params"] if isinstance(found.get("params"), dict) else {}
    if kind == "date":
        return Put(variable("date"))
    if kind == "echo":
        return Put(word(params.get("echo")).replace("{{", "\\{{"))
    if kind == "form":
        return _field(rest or name, params.get("fields"))
    if kind in ("choice", "random"):
        return Put(
            blank(name, map(_choice, _choices(params.get("values") or params.get("choices"))))
        )
    if kind in _NEVER_RUN:
        return Put(
            blank(name), f"{name[:40]} runs a {kind}, which is never run here: it is a blank"
        )
    return Put(blank(name), f"{{{{{name[:40]}}}}} isn't known here: it is a blank")


def _field(name: str, fields: Any) -> Put:
    """What a field of a form becomes: a variable where it has the name of one, else a blank."""
    found = fields.get(name) if isinstance(fields, dict) else None
    options: dict[str, Any] = found if isinstance(found, dict) else {}
    if name in VARIABLES:
        return Put(variable(name, line(options.get("default"))))
    return Put(blank(name, _choices(options.get("values"))))


def _choices(values: Any) -> list[Any]:
    return values.split("\n") if isinstance(values, str) else _list(values)


def _choice(value: Any) -> str:
    return line(value.get("label") or value.get("id")) if isinstance(value, dict) else line(value)


CARRIES = ("title", "body", "keywords")
_OURS = re.compile(r"(?<!\\)\{\{(?:(?P<name>[a-z_]+)(?:\|(?P<fallback>[^{}\n]*))?|\?[^{}\n]*)\}\}")


def exported(contents: Contents) -> Iterator[bytes]:
    """The active answers as matches; one with variables or blanks as a form to fill in."""
    yield b"matches:\n"
    for answer in contents.answers:
        if answer.status == "active":
            yield _dumped([_match(answer)])


def _dumped(value: Any) -> bytes:
    text: str = yaml.safe_dump(value, allow_unicode=True, sort_keys=False, width=1000)
    return "".join(f"  {line}\n" if line else "\n" for line in text.splitlines()).encode()


def _match(answer: Answer) -> dict[str, Any]:
    found: dict[str, Any] = {"trigger": f":{answer.id}", "label": answer.title}
    if keywords := [keyword.word for keyword in answer.keywords]:
        found["search_terms"] = keywords
    fields: dict[str, Any] = {}
    body = _OURS.sub(lambda mark: f"[[{_form_field(mark, fields)}]]", answer.body)
    found["form" if fields else "replace"] = body
    options = {name: each for name, each in fields.items() if each}
    return found | ({"form_fields": options} if options else {})


def _form_field(mark: re.Match[str], fields: dict[str, Any]) -> str:
    """The name of a field, noted with its choices or its default."""
    if mark["name"]:
        fields[mark["name"]] = {"default": mark["fallback"]} if mark["fallback"] else {}
        return mark["name"]
    (asked,) = find_blanks(mark[0])
    name = re.sub(r"\W+", "_", asked.label).strip("_") or "blank"
    choices = {"type": "choice", "values": list(asked.choices)}
    fields[name] = choices if asked.choices else {}
    return name
