"""Beside the answers: the files of forums, synonyms, urgent rules and tests for all answers."""

from collections.abc import Callable
from typing import Any, TypeVar

from app.answer import ANSWER_ID, Trial
from app.drafting import unknown_variables
from app.forum import DEFAULT_FORUM, FORMATS, Forum
from app.library.fields import Fields, Notes, entry_of, is_address, shortened
from app.library.files import shown
from app.library.frontmatter import Broken, Node, parse
from app.library.read import Reading, file_text, read_trial, source_of
from app.matching import UrgentRule

T = TypeVar("T")

BESIDE_LIMIT = 256 * 1024
"""The largest of these files, in bytes."""

Entries = list[tuple[int, T]]


def read_beside(name: str, data: bytes) -> Reading[Any]:
    """Read one of `BESIDE`: a tuple of what it holds; an entry with an error is left out of it."""
    notes = Notes(shown(name))
    try:
        node = parse(file_text(data))
    except Broken as error:
        notes.error(error.line, error.message)
        return Reading(problems=notes.problems)
    entries = BESIDE[name](node, notes) if node else []
    lines = {"": tuple(line for line, _ in entries)}
    value = tuple(entry for _, entry in entries)
    return Reading(value, source_of(name, data, lines), notes.problems)


def _read_forums(node: Node, notes: Notes) -> Entries[Forum]:
    if not isinstance(node.value, dict):
        notes.error(node.line, "Each forum begins with its name and a colon: trail: {name: …}.")
        return []
    entries = []
    for name, entry in node.value.items():
        before = notes.errors
        forum = _forum(name, entry, notes)
        if notes.errors == before:
            entries.append((entry.line, forum))
    return entries


def _forum(name: str, node: Node, notes: Notes) -> Forum:
    fields = Fields(node, notes, "A forum")
    if not ANSWER_ID.match(name) or name == "all":
        notes.error(node.line, "A forum's id is small letters, digits and hyphens, and not “all”.")
    forum = Forum(
        id=name,
        name=fields.text("name") or name,
        kind=fields.text("kind"),
        format=fields.choice("format", FORMATS, DEFAULT_FORUM.format),
        url=fields.address("url"),
        search=fields.text("search"),
        greeting=fields.words("greeting") or DEFAULT_FORUM.greeting,
        sign_off=fields.words("sign_off"),
        emergency=fields.text("emergency"),
        advice_line=fields.text("advice_line"),
    )
    if forum.search and "{query}" not in forum.search:
        fields.fault("search", "`search` must have {query} where the words to look for belong.")
    elif forum.search and not is_address(forum.search):
        fields.fault(
            "search", "`search` must be a web address that begins with https:// or http://."
        )
    _refuse_unknown(fields, "greeting", forum.greeting)
    _refuse_unknown(fields, "sign_off", forum.sign_off)
    fields.done()
    return forum


def _refuse_unknown(fields: Fields, name: str, text: str) -> None:
    for variable, _ in unknown_variables(text):
        message = f"{{{{{shortened(variable)}}}}} in `{name}` isn't a variable: use a known one."
        fields.fault(name, message)


def _read_list(
    node: Node, notes: Notes, read: Callable[[Node, Notes], T | None], what: str
) -> Entries[T]:
    """The entries of a list that have no error."""
    if not isinstance(node.value, list):
        notes.error(node.line, f"This file must be a list of {what}: begin each with a hyphen.")
        return []
    entries: Entries[T] = []
    for entry in node.value:
        before = notes.errors
        value = read(entry, notes)
        if value is not None and notes.errors == before:
            entries.append((entry.line, value))
    return entries


def _read_synonyms(node: Node, notes: Notes) -> Entries[tuple[str, ...]]:
    return _read_list(node, notes, _synonyms, "groups of synonyms")


def _synonyms(node: Node, notes: Notes) -> tuple[str, ...] | None:
    if not isinstance(node.value, list):
        notes.error(node.line, "A group of synonyms is a list: [charley horse, calf cramp].")
        return None
    phrases = tuple(filter(None, (entry_of(entry, "synonyms", notes) for entry in node.value)))
    if len(node.value) < 2:
        notes.error(node.line, "A group of synonyms needs two phrases or more: add one.")
    return phrases


def _read_urgent(node: Node, notes: Notes) -> Entries[UrgentRule]:
    seen: dict[str, int] = {}

    def once(entry: Node, notes: Notes) -> UrgentRule | None:
        rule = _urgent(entry, notes)
        if rule and rule.id in seen:
            notes.error(entry.line, f"Line {seen[rule.id]} has the id {rule.id} too: change one.")
        if rule:
            seen.setdefault(rule.id, entry.line)
        return rule

    return _read_list(node, notes, once, "urgent rules")


def _urgent(node: Node, notes: Notes) -> UrgentRule | None:
    fields = Fields(node, notes, "An urgent rule")
    if not isinstance(node.value, dict):
        return None
    rule = UrgentRule(
        id=fields.text("id", needed=True),
        message=fields.words("message"),
        all=fields.texts("all"),
        any=fields.texts("any"),
        near=int(fields.number("near", 0, most=1000, whole=True)),
        forums=fields.texts("forums", ("all",)) or ("all",),
        not_=fields.texts("not"),
    )
    if rule.id and not ANSWER_ID.match(rule.id):
        fields.fault("id", "`id` must be small letters, digits and hyphens, such as calf-clot.")
    if not rule.message:
        fields.fault("message", "`message` is missing: write what the poster should do today.")
    if not rule.all and not rule.any:
        fields.fault("all", "An urgent rule needs words in `all` or `any`: add them.")
    _refuse_unknown(fields, "message", rule.message)
    fields.done()
    return rule


def _read_tests(node: Node, notes: Notes) -> Entries[Trial]:
    return _read_list(node, notes, _trial, "tests")


def _trial(node: Node, notes: Notes) -> Trial | None:
    return read_trial(node, notes, ("nothing",))


BESIDE: dict[str, Callable[[Node, Notes], Entries[Any]]] = {
    "_forums.yaml": _read_forums,
    "_synonyms.yaml": _read_synonyms,
    "_urgent.yaml": _read_urgent,
    "_tests.yaml": _read_tests,
}
