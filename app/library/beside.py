"""Beside the answers: the files of forums, synonyms, urgent rules and tests for all answers."""

from collections.abc import Callable
from dataclasses import replace
from difflib import get_close_matches
from typing import Any, TypeVar

from app.answer import ANSWER_ID, Trial
from app.drafting import unknown_variables
from app.forum import (
    DEFAULT_FORUM,
    FORMALITIES,
    FORMATS,
    HEADINGS,
    LENGTHS,
    LINKS,
    MATCHINGS,
    Forum,
    Voice,
)
from app.library.fields import Fields, Notes, entry_of, is_address, shortened
from app.library.files import shown
from app.library.frontmatter import Broken, Node, parse
from app.library.read import Reading, file_text, read_language, read_trial, source_of
from app.matching import Group, UrgentRule
from app.matching.phrasebook import BUILT_IN, SLOT
from app.matching.urgent import Signs

T = TypeVar("T")

BESIDE_LIMIT = 256 * 1024
"""The largest of these files, in bytes."""

_LISTS = {"words", "unless"}
_GREETINGS = {"informal": DEFAULT_FORUM.greeting, "formal": "Hello {{author|there}},"}

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
    formality = fields.choice("formality", FORMALITIES, DEFAULT_FORUM.formality)
    forum = Forum(
        id=name,
        name=fields.text("name") or name,
        kind=fields.text("kind"),
        format=fields.choice("format", FORMATS, DEFAULT_FORUM.format),
        prefer=fields.choice("prefer", LENGTHS, DEFAULT_FORUM.prefer),
        language=read_language(fields),
        formality=formality,
        url=fields.address("url"),
        search=fields.text("search"),
        links=fields.choice("links", LINKS, DEFAULT_FORUM.links),
        nofollow=fields.yes("nofollow", DEFAULT_FORUM.nofollow),
        headings=fields.choice("headings", HEADINGS, DEFAULT_FORUM.headings),
        max_length=int(fields.number("max_length", 0, most=1_000_000, whole=True)),
        matching=fields.choice("matching", MATCHINGS, DEFAULT_FORUM.matching),
        greeting=fields.words("greeting") or _GREETINGS[formality],
        disclaimer=fields.words("disclaimer"),
        sign_off=fields.words("sign_off"),
        emergency=fields.text("emergency"),
        advice_line=fields.text("advice_line"),
        voices=fields.each("voices", _voice),
    )
    _check_addresses(fields, forum)
    _refuse_all_unknown(fields, forum)
    fields.done()
    return forum


def _voice(node: Node, notes: Notes) -> Voice | None:
    fields = Fields(node, notes, "A voice")
    voice = Voice(
        language=read_language(fields, needed=True),
        greeting=fields.words("greeting"),
        disclaimer=fields.words("disclaimer"),
        sign_off=fields.words("sign_off"),
        emergency=fields.text("emergency"),
        advice_line=fields.text("advice_line"),
    )
    _refuse_all_unknown(fields, voice)
    fields.done()
    return voice if voice.language else None


def _refuse_all_unknown(fields: Fields, words: Forum | Voice) -> None:
    for field in ("greeting", "disclaimer", "sign_off"):
        _refuse_unknown(fields, field, getattr(words, field))


def _check_addresses(fields: Fields, forum: Forum) -> None:
    if forum.search and "{query}" not in forum.search:
        fields.fault("search", "`search` must have {query} where the words to look for belong.")
    elif forum.search and not is_address(forum.search):
        fields.fault(
            "search", "`search` must be a web address that begins with https:// or http://."
        )
    if forum.links != "all" and not (forum.url or forum.search):
        message = f"`links: {forum.links}` needs `url`, to know the forum's own pages: add it."
        fields.fault("links", message)


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


def _read_synonyms(node: Node, notes: Notes) -> Entries[Group]:
    return _read_list(node, notes, _synonyms, "groups of synonyms")


def _synonyms(node: Node, notes: Notes) -> Group | None:
    """A list of phrases, or `words` and the `forums` that they are one on."""
    if isinstance(node.value, dict):
        fields = Fields(node, notes, "A group of synonyms")
        group = Group(fields.texts("words"), fields.texts("forums", ("all",)) or ("all",))
        fields.done()
    elif isinstance(node.value, list):
        entries = tuple(entry_of(entry, "synonyms", notes) or "" for entry in node.value)
        group = Group(entries)
    else:
        notes.error(node.line, "A group of synonyms is a list: [charley horse, calf cramp].")
        return None
    if len(group.phrases) < 2:
        notes.error(node.line, "A group of synonyms needs two phrases or more: add one.")
    return group


def _read_urgent(node: Node, notes: Notes) -> Entries[UrgentRule]:
    return _read_list(node, notes, _UrgentReader().entry, "urgent rules")


class _UrgentReader:
    """Reads urgent rules one after the other, each with the lists of phrases above it."""

    def __init__(self) -> None:
        self._lines: dict[str, int] = {}
        self._words: dict[str, tuple[str, ...]] = {}
        self._unless: tuple[str, ...] = ()

    def entry(self, node: Node, notes: Notes) -> UrgentRule | None:
        """A rule; None for one that can't be read and for lists that rules below may use."""
        if isinstance(node.value, dict) and node.value and node.value.keys() <= _LISTS:
            self._read_lists(node.value, notes)
            return None
        fields = Fields(node, notes, "An urgent rule")
        if not isinstance(node.value, dict):
            return None
        rule = self._rule(fields, notes)
        if rule.id and rule.id in self._lines:
            line = self._lines[rule.id]
            notes.error(node.line, f"Line {line} has the id {rule.id} too: change one.")
        self._lines.setdefault(rule.id, node.line)
        return rule

    def _read_lists(self, value: dict[str, Node], notes: Notes) -> None:
        if "words" in value:
            self._read_words(value["words"], notes)
        fields = Fields(Node({k: v for k, v in value.items() if k == "unless"}, 0), notes, "")
        self._unless += self._phrases(fields, "unless", notes)

    def _read_words(self, node: Node, notes: Notes) -> None:
        fields = Fields(node, notes, "`words`")
        self._words = dict(self._words)  # rules above keep theirs
        for name, entry in node.value.items() if isinstance(node.value, dict) else ():
            if not ANSWER_ID.match(name):
                notes.error(entry.line, "A list's name is small letters, digits and hyphens.")
            elif name in self._words or name in BUILT_IN:
                notes.error(entry.line, f"There is a list {name} already: use another name.")
            else:
                self._words[name] = self._phrases(fields, name, notes)

    def _rule(self, fields: Fields, notes: Notes) -> UrgentRule:
        before = notes.errors
        own = self._signs(fields, notes)
        when = fields.each("when", self._when)
        if notes.errors == before and not own and not when:
            fields.fault("all", "An urgent rule needs words in `all` or `any`: add them.")
        rule = UrgentRule(
            id=fields.text("id", needed=True),
            message=fields.words("message"),
            all=own.all,
            any=own.any,
            near=own.near,
            forums=fields.texts("forums", ("all",)) or ("all",),
            not_=own.not_,
            unless=own.unless + self._unless,
            when=when,
            words=self._words,
        )
        if rule.id and not ANSWER_ID.match(rule.id):
            fields.fault("id", "`id` must be small letters, digits and hyphens, such as calf-clot.")
        if not rule.message:
            fields.fault("message", "`message` is missing: write what the poster should do today.")
        _refuse_unknown(fields, "message", rule.message)
        fields.done()
        return rule

    def _when(self, node: Node, notes: Notes) -> Signs:
        before = notes.errors
        fields = Fields(node, notes, "An entry of `when`")
        two_of: tuple[str | tuple[str, ...], ...] = fields.each("two-of", self._one_of)
        signs = replace(self._signs(fields, notes), two_of=two_of)
        if notes.errors == before and not signs:
            fields.fault("all", "An entry of `when` needs words in `all` or `any`: add them.")
        if notes.errors == before and len(two_of) == 1:
            fields.fault("two-of", "`two-of` needs two parts or more: add one.")
        fields.done()
        return signs

    def _signs(self, fields: Fields, notes: Notes) -> Signs:
        return Signs(
            all=fields.each("all", self._one_of),
            any=self._phrases(fields, "any", notes),
            near=int(fields.number("near", 0, most=1000, whole=True)),
            not_=self._phrases(fields, "not", notes),
            unless=self._phrases(fields, "unless", notes),
        )

    def _one_of(self, node: Node, notes: Notes) -> str | tuple[str, ...] | None:
        """An entry of `all`: a phrase, or a list of some of which one is enough."""
        if node.value == []:
            notes.error(node.line, "`all` has an empty list: put phrases into it.")
        if isinstance(node.value, list):
            return self._phrases(Fields(Node({"all": node}, node.line), notes, ""), "all", notes)
        return self._phrase(node, "all", notes)

    def _phrases(self, fields: Fields, name: str, notes: Notes) -> tuple[str, ...]:
        return fields.each(name, lambda node, notes: self._phrase(node, name, notes))

    def _phrase(self, node: Node, name: str, notes: Notes) -> str | None:
        """A phrase; None for one that names a list which isn't there."""
        phrase = entry_of(node, name, notes)
        unknown = [s for s in SLOT.findall(phrase or "") if s not in (*self._words, *BUILT_IN)]
        for slot in unknown:
            near = get_close_matches(slot[:40], self._words, n=1, cutoff=0.6)
            advice = f"write <{near[0]}>." if near else "add it to `words` above."
            notes.error(node.line, f"There is no list <{shortened(slot)}>: {advice}")
        return None if unknown else phrase


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
