"""Reading: the bytes of one answer file become an Answer, or problems that say why not."""

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar, get_args

from app.answer import ANSWER_ID, Answer, FactKind, Keyword, Link, Reaction, Status, Trial
from app.drafting import MEASURED, RACES, Measure, bound, unknown_variables
from app.library.contents import Problem, Source
from app.library.fields import Fields, Notes, entry_of, shortened
from app.library.files import Unreadable, read, shown
from app.library.frontmatter import Broken, Node, closing, parse, refuse_unreadable

T = TypeVar("T")

FILE_LIMIT = 64 * 1024
"""The largest answer file, in bytes."""
FRONT_LIMIT = 16 * 1024
"""The largest front matter, in bytes."""
LANGUAGE = re.compile(r"(?!md\Z)[a-z]{2,3}(-[A-Za-z0-9]{2,8})?\Z")

_FACTS: tuple[FactKind, ...] = get_args(FactKind)
_BOUNDS: dict[FactKind, tuple[str, str]] = {
    "race_time": ("a time", "2:30 or 2:30:00"),
    "pace": ("a pace", "8:00 a mile or 5:00 a km"),
    "distance": ("a distance", "30 km"),
    "duration": ("a duration", "3 months"),
    "age": ("an age", "60"),
}
"""What the bounds of a measured fact are, and how one is written."""
_STATUSES: tuple[Status, ...] = get_args(Status)
_MARKER = re.compile(r"^(?:(?:<{7}|>{7}|\|{7})(?=\s|$)|={7}[ \t]*$)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Reading(Generic[T]):
    """What became of one file: its value (None: nothing usable), its source, its problems."""

    value: T | None = None
    source: Source | None = None
    problems: tuple[Problem, ...] = ()

    @property
    def sound(self) -> bool:
        """Whether the file was read without an error."""
        return self.value is not None and all(p.level == "warning" for p in self.problems)


def read_answer(name: str, data: bytes) -> Reading[Answer]:
    """Read `<id>.md` or `<id>.<language>.md`, whose name was checked before."""
    notes = Notes(shown(name))
    answer_id, _, language = name.removesuffix(".md").partition(".")
    try:
        text = file_text(data)
        front, body, body_line = _split(text)
        node = _mapping(parse(front, 2))
    except Broken as error:
        notes.error(error.line, error.message)
        return Reading(problems=notes.problems)
    fields = Fields(node, notes, "The front matter")
    answer = _answer(fields, answer_id, language, body.strip("\n"))
    _check_body(body, body_line, notes)
    value = None if notes.errors else answer
    fields.lines["body"] = (_first_line(body, body_line),)
    return Reading(value, source_of(name, data, fields.lines), notes.problems)


def read_answer_file(folder: Path, name: str) -> tuple[bytes, Reading[Answer]]:
    """The bytes of an answer's file as they are now, and what they hold.

    Nothing for a file that isn't there or can't be opened.
    """
    try:
        data = read(folder, name, FILE_LIMIT)
    except Unreadable:
        return b"", Reading()
    return data, read_answer(name, data)


def file_text(data: bytes) -> str:
    """The text of a file: UTF-8, one kind of line end, nothing left of a merge. Raises `Broken`."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise Broken(line, "This line isn't UTF-8: save the file with that encoding.") from None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    refuse_unreadable(text)
    if marker := _MARKER.search(text):
        line = text.count("\n", 0, marker.start()) + 1
        raise Broken(line, f"A merge left “{marker[0].strip()}” here: choose one side of it.")
    return text


def source_of(name: str, data: bytes, lines: dict[str, tuple[int, ...]]) -> Source:
    """The source of a file whose bytes are known to be UTF-8."""
    return Source(shown(name), hashlib.sha256(data).hexdigest(), data.decode(), lines)


def _split(text: str) -> tuple[str, str, int]:
    """Front matter, body, and the line where the body begins."""
    lines = text.split("\n")
    if lines[0].rstrip() != "---":
        raise Broken(1, "The file must begin with a line of three hyphens: ---.")
    end = closing(lines)
    front = "\n".join(lines[1:end])
    if not end:
        raise Broken(1, "The front matter that opens here isn't closed: put a line --- below it.")
    if len(front.encode()) > FRONT_LIMIT:
        raise Broken(1, f"The front matter is larger than {FRONT_LIMIT // 1024} KiB: shorten it.")
    return front, "\n".join(lines[end + 1 :]), end + 2


def _first_line(body: str, line: int) -> int:
    """The line of the first words of a body that begins on `line`."""
    rows = enumerate(body.split("\n"), line)
    return next((number for number, row in rows if row.strip()), line)


def _mapping(node: Node | None) -> Node:
    """The front matter as a mapping that begins on line 1, where its missing fields are noted."""
    if node and not isinstance(node.value, dict):
        raise Broken(node.line, "The front matter must be lines of a name, a colon and a value.")
    return Node(node.value if node else {}, 1)


def _answer(fields: Fields, answer_id: str, language: str, body: str) -> Answer:
    answer = Answer(
        id=answer_id,
        title=fields.text("title", needed=True),
        body=body,
        short=_known_only(fields, "short"),
        follow_up=_known_only(fields, "follow_up"),
        page=fields.address("page"),
        reactions=fields.each("reactions", _reaction),
        keywords=fields.each("keywords", _keyword),
        questions=fields.texts("questions"),
        synonyms=fields.each("synonyms", _synonyms),
        not_=fields.texts("not"),
        was=fields.each("was", _old_id),
        topic=fields.text("topic"),
        forums=fields.texts("forums", ("all",)),
        links=fields.each("links", _link),
        tests=fields.each("tests", _trial),
        status=fields.choice("status", _STATUSES, "active"),
        review_by=fields.day("review_by"),
        reviewed=fields.text("reviewed"),
        sample=fields.yes("sample"),
        language=_language(fields, language),
        origin=fields.text("origin"),
    )
    if not answer.forums:
        fields.fault("forums", "`forums` is empty: write [all], or leave it out.")
    fields.done()
    return answer


def _known_only(fields: Fields, name: str, more: tuple[str, ...] = ()) -> str:
    """A field's text, in which unknown variables are noted."""
    text = fields.words(name)
    for variable, _ in unknown_variables(text, more):
        message = f"{{{{{shortened(variable)}}}}} in `{name}` isn't a variable: use a known one."
        fields.fault(name, message, "unknown-variable")
    return text


def _reaction(node: Node, notes: Notes) -> Reaction | None:
    before = notes.errors
    fields = Fields(node, notes, "A reaction")
    if notes.errors > before:
        return None
    fact = fields.choice("fact", _FACTS, None)
    if not fact and notes.errors == before:
        fields.fault("fact", f"`fact` is missing: write {', '.join(_FACTS[:-1])} or {_FACTS[-1]}.")
    race = _race(fields, fact)
    under, over = (_bound(fields, name, fact, race) for name in ("under", "over"))
    if fact == "pace" and not (under or over) and notes.errors == before:
        fields.fault("fact", "A pace needs `under` or `over`: write one, such as 8:00 a mile.")
    say = " ".join(_known_only(fields, "say", ("value",)).split())
    words = fields.texts("words")
    if not say and notes.errors == before:
        fields.fault("say", "`say` is missing: write the line that stands in the draft.")
    fields.done()
    if fact is None or notes.errors > before:
        return None
    _between(fields, under, over)
    least, most = under and under.least, over and over.most
    period = next((b.of for b in (under, over) if b and fact in ("distance", "pace")), "")
    return Reaction(fact, say, race, period, least, most, words)


def _race(fields: Fields, fact: FactKind | None) -> str:
    race = fields.choice("race", RACES, "")
    if fact == "race_time" and not fields.text("race"):
        fields.fault("race", f"`race` is missing: write one of {', '.join(RACES)}.")
    elif race and fact not in ("race_time", None):
        fields.fault("race", "`race` goes with the fact race_time alone: remove it.")
    return race


def _bound(fields: Fields, name: str, fact: FactKind | None, race: str) -> Measure | None:
    written = fields.text(name)
    found = bound(fact, written, race) if fact and written else None
    if not written or not fact or found:
        return found
    if fact not in MEASURED:
        fields.fault(name, f"`{name}` goes with what is measured, not with {fact}: remove it.")
    elif race or fact != "race_time":
        what, example = _BOUNDS[fact]
        of = f" for a {race}" if race else ""
        fields.fault(name, f"`{name}` must be {what}{of}, such as {example}.")
    return found


def _between(fields: Fields, under: Measure | None, over: Measure | None) -> None:
    if under and over and under.of != over.of:
        fields.fault("under", "`under` and `over` count different things: write both alike.")
    elif under and over and under.least <= over.most:
        fields.fault("under", "Nothing is over `over` and under `under`: change one of them.")


def _language(fields: Fields, of_name: str) -> str:
    written = read_language(fields)
    if of_name and written and written != of_name:
        fields.fault("language", f"`language` must be {of_name}, as in the file's name.")
    return of_name or written or "en"


def read_language(fields: Fields, *, needed: bool = False) -> str:
    """The code of a language; "" where none is written."""
    written = fields.text("language", needed=needed)
    if written and not LANGUAGE.match(written):
        fields.fault("language", "`language` must be a language code, such as en or pt-BR.")
        return ""
    return written


def _keyword(node: Node, notes: Notes) -> Keyword | None:
    if not isinstance(node.value, dict):
        word = entry_of(node, "keywords", notes)
        return Keyword(word) if word else None
    fields = Fields(node, notes, "A keyword")
    word = fields.text("word", needed=True)
    weight = fields.number("weight", 1.0, most=100)
    keyword = Keyword(word, weight, fields.yes("watch"))
    fields.done()
    return keyword if word else None


def _synonyms(node: Node, notes: Notes) -> tuple[str, ...] | None:
    if not isinstance(node.value, list) or len(node.value) < 2:
        notes.error(node.line, "Each entry of `synonyms` is a list of two phrases or more.")
        return None
    return tuple(entry_of(entry, "synonyms", notes) or "" for entry in node.value)


def _old_id(node: Node, notes: Notes) -> str | None:
    old = entry_of(node, "was", notes)
    if old and not ANSWER_ID.match(old):
        notes.error(node.line, "`was` must hold ids: small letters, digits and hyphens.")
    return old


def _link(node: Node, notes: Notes) -> Link | None:
    fields = Fields(node, notes, "A link")
    if not isinstance(node.value, dict):
        return None
    title = fields.text("title", needed=True)
    url = fields.address("url", needed=True)
    link = Link(title, url, fields.text("section"))
    fields.done()
    return link


def _trial(node: Node, notes: Notes) -> Trial | None:
    return read_trial(node, notes, ("found", "not-found"))


def read_trial(node: Node, notes: Notes, options: tuple[str, ...]) -> Trial | None:
    """A test: a post, and which of the `options` must become of it."""
    before = notes.errors
    fields = Fields(node, notes, "A test")
    if notes.errors > before:
        return None
    post = fields.words("post")
    if not post and notes.errors == before:
        fields.fault("post", "`post` is missing: write the words of the post to be tried.")
    expect = fields.choice("expect", options, "")
    if not expect and not fields.text("expect"):
        fields.fault("expect", f"`expect` is missing: write {' or '.join(options)}.")
    fields.done()
    return Trial(post, expect) if notes.errors == before else None  # type: ignore[arg-type]  # one of the options


def _check_body(body: str, first_line: int, notes: Notes) -> None:
    if not body.strip():
        notes.error(first_line, "The body is empty: write the answer below the front matter.")
    for name, line in unknown_variables(body):
        message = f"{{{{{shortened(name)}}}}} isn't a variable: use a known one, or {{{{?blank}}}}."
        notes.error(first_line + line - 1, message, "unknown-variable")
