"""Intake: what the records of a foreign file would change in a library, before anything is."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import Literal

from rapidfuzz import fuzz

from app.answer import Answer
from app.drafting import post_language
from app.library.contents import Contents, Problem
from app.library.formats import RECORDS, Foreign, Format, Left, NotRead, Record, find_format
from app.library.formats.memory import FIELDS, Hashes, hashed, hashes
from app.library.formats.naming import Names
from app.library.formats.record import line
from app.library.formats.wording import TooDeep, readable, worded
from app.library.gather import read_bytes
from app.library.new import taken_ids
from app.library.read import FILE_LIMIT, LANGUAGE, read_answer
from app.library.splice import spliced
from app.library.write import written
from app.post import TEXT_LIMIT

Outcome = Literal["new", "updated", "unchanged", "kept", "refused"]
OUTCOMES: tuple[Outcome, ...] = ("new", "updated", "unchanged", "kept", "refused")

_CHANGED_HERE = "was changed here since it was imported, so it was left"
_UNKNOWN = "it isn't known what was imported before, so it was left"
_TITLE_LIMIT = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What becomes of one record. `before` and `text` are the file as it is and as it would be;
    `why` says of a record that is refused, or kept in part, why; `known` is to be remembered.
    """

    outcome: Outcome
    file: str
    title: str
    origin: str = ""
    before: str = ""
    text: str = ""
    left: tuple[Left, ...] = ()
    why: str = ""
    known: Hashes = field(default_factory=dict)

    @property
    def writes(self) -> bool:
        """Whether the file is written."""
        return self.text != self.before and self.outcome != "refused"


@dataclass(frozen=True, slots=True)
class Intake:
    """What a whole file would change, and what of it isn't carried besides."""

    format: str
    changes: tuple[Change, ...]
    left: tuple[Left, ...]

    def count(self, outcome: Outcome) -> int:
        """How many records come out so."""
        return sum(change.outcome == outcome for change in self.changes)


class Planner:
    """Says of one record after the other what it would change; it writes nothing.

    `known` is what was imported before, by origin; `source` tells two sites of one kind apart.
    """

    def __init__(
        self, contents: Contents, known: Mapping[str, Hashes], format: Format, source: str = ""
    ) -> None:
        self._known, self._format = known, format
        self._prefix = f"{format.NAME}:{source}/" if source else f"{format.NAME}:"
        self._answers = {answer.origin: answer for answer in contents.answers if answer.origin}
        self._texts = {s.file: s.content for s in contents.sources.values()}
        self._texts |= {s.file: s.content for s in contents.beside.values()}
        self._broken = frozenset(p.file for p in contents.problems if p.level == "error")
        self._names = Names(taken_ids(contents))
        self._seen: set[str] = set()

    def change(self, record: Record) -> Change:
        """What becomes of a record."""
        if record.file:
            return self._file(record)
        origin = self._prefix + line(readable(record.id))[:200]
        title = line(readable(record.title))
        if not record.id or not record.body.strip():
            return _refused(title or record.id, origin, "has no text", record.left)
        if origin in self._seen:
            return _refused(title, origin, "has the id of another record of this file", record.left)
        self._seen.add(origin)
        try:
            answer, left = _made(record, origin)
        except TooDeep as error:
            return _refused(title, origin, str(error), record.left)
        existing = self._answers.get(origin)
        if existing is None and origin in self._known and self._broken:
            why = "was imported before, but a file can't be read: mend that first"
            return _refused(title, origin, why, left)
        if existing is None:
            return self._new(answer, left)
        return self._merged(existing, replace(answer, id=existing.id), left)

    def _new(self, answer: Answer, left: tuple[Left, ...]) -> Change:
        answer = replace(answer, id=self._names.free(answer.title))
        text = written(answer)
        if why := _fault(answer, text):
            return _refused(answer.title, answer.origin, why, left)
        self._names.take(answer.id)
        return Change(
            outcome="new",
            file=f"{answer.id}.md",
            title=answer.title,
            origin=answer.origin,
            text=text,
            left=left,
            known=hashes(answer),
        )

    def _merged(self, here: Answer, there: Answer, left: tuple[Left, ...]) -> Change:
        """An answer that was imported before: each field by itself, edits here never lost."""
        base = self._known.get(here.origin, {})
        name, before = f"{here.id}.md", self._texts[f"{here.id}.md"]
        known, kept = dict(base), list[str]()
        changes: dict[str, object] = {}
        for each in FIELDS:
            mine, theirs = getattr(here, each), getattr(there, each)
            if mine == theirs or base.get(each) == hashed(mine):
                known[each] = hashed(theirs)
                changes |= {each: theirs} if mine != theirs else {}
            elif base.get(each) != hashed(theirs):
                kept.append(each)
        if _strangers(here, there, base):
            return _refused(here.title, here.origin, _stranger(name), left)
        after = replace(here, **changes)  # type: ignore[arg-type]  # each of its own field
        text = spliced(name, before.encode(), after).decode() if changes else before
        if why := _fault(after, text) if changes else "":
            return _refused(here.title, here.origin, why, left)
        left = (*left, *(Left(each, _CHANGED_HERE if base else _UNKNOWN) for each in kept))
        return Change(
            outcome="updated" if changes else "kept" if kept else "unchanged",
            file=name,
            title=here.title,
            origin=here.origin,
            before=before,
            text=text,
            left=left,
            known=known,
        )

    def _file(self, record: Record) -> Change:
        """A file of a library, taken as it is, or left where another is in its place."""
        name, text = record.file, record.body
        origin = f"file:{name}"
        before, base = self._texts.get(name), self._known.get(origin, {})
        known = {"file": hashed(text)}
        if name in self._seen or (before is None and name in self._broken):
            return _refused(name, origin, "is there already, and can't be read", record.left)
        self._seen.add(name)
        if fault := _broken(name, text):
            return _refused(name, origin, fault, record.left)
        self._names.take(name.removesuffix(".md"))
        change = Change(outcome="new", file=name, title=name, origin=origin, text=text, known=known)
        if before is None:
            return change
        if before == text:
            return replace(change, outcome="unchanged", before=before)
        if base.get("file") == hashed(before):
            return replace(change, outcome="updated", before=before)
        why = _CHANGED_HERE if base else "another file of that name is here, so it was left"
        left = (Left("file", why),)
        return replace(change, outcome="kept", before=before, text=before, left=left, known=base)


def planned(
    contents: Contents,
    known: Mapping[str, Hashes],
    foreign: Foreign,
    name: str = "auto",
    source: str = "",
    progress: Callable[[int], None] = lambda done: None,
) -> Intake:
    """What a file of the format `name` would change; `progress` hears of each record.

    Raises `NotRead`.
    """
    format = find_format(name, foreign)
    found = list(islice(format.read(foreign), 2 * RECORDS))
    records = [each for each in found if isinstance(each, Record)]
    if len(records) > RECORDS or len(found) == 2 * RECORDS:
        raise NotRead(f"has more than {RECORDS:,} records: import it in parts.")
    planner = Planner(contents, known, format, source)
    changes: list[Change] = []
    for record in records:
        changes.append(planner.change(record))
        progress(len(changes))
    if not changes:
        raise NotRead(f"has no records in it ({format.WHAT.partition(':')[0]}).")
    left = tuple(each for each in found if isinstance(each, Left))
    return Intake(format.NAME, tuple(changes), left)


def _made(record: Record, origin: str) -> tuple[Answer, tuple[Left, ...]]:
    """The answer that a record makes, its id yet to be found. Raises `TooDeep`."""
    body, left, draft = worded(record)
    left = (*record.left, *left)
    title = line(readable(record.title))
    if not title:
        title = re.sub(r"[#*_>`\\]", "", body.split("\n", 1)[0]).strip()[:80] or "Without a title"
        left = (*left, Left("title", "is missing: it was made of the first words"))
    if len(title) > _TITLE_LIMIT:
        title, left = f"{title[:_TITLE_LIMIT]}…", (*left, Left("title", "was too long: it is cut"))
    status = record.status
    if draft and status == "active":
        status, left = "draft", (*left, Left("status", "is a draft, since its text must be mended"))
    language = record.language if LANGUAGE.match(record.language) else ""
    if record.language and not language:
        left = (*left, Left("language", f"{record.language[:20]} isn't a language's code"))
    answer = Answer(
        id="",
        title=title,
        body=body,
        keywords=tuple(_clean(record.keywords)),  # type: ignore[arg-type]  # words are taken too
        questions=_clean(record.questions),
        topic=line(readable(record.topic)),
        forums=_clean(record.forums) or ("all",),
        language=language or post_language(body[:TEXT_LIMIT]) or "en",
        status=status,
        origin=origin,
    )
    return answer, left


def _clean(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(line(readable(text)) for text in texts)


def _fault(answer: Answer, text: str) -> str:
    """Why a file can't be written; "" when it reads back as just that answer."""
    if len(text.encode()) > FILE_LIMIT:
        return f"is larger than {FILE_LIMIT // 1024} KiB: shorten it"
    reading = read_answer(f"{answer.id}.md", text.encode())
    if reading.value == replace(answer, variants=()):
        return ""
    return next((_said(p) for p in reading.problems), "can't be written as an answer's file")


def _said(problem: Problem) -> str:
    return problem.message.rstrip(".")


def _broken(name: str, text: str) -> str:
    """Why a file of a library can't be used; "" when it can."""
    problems = read_bytes(name, text.encode("utf-8", "replace")).problems
    return next((_said(p) for p in problems if p.level == "error"), "")


def _refused(title: str, origin: str, why: str, left: tuple[Left, ...]) -> Change:
    return Change(outcome="refused", file="", title=title[:100], origin=origin, why=why, left=left)


def _strangers(here: Answer, there: Answer, base: Hashes) -> bool:
    """Whether two texts of one id are those of two sites, rather than one and its newer words."""
    if here.title == there.title or base.get("title") == hashed(there.title):
        return False
    return fuzz.ratio(here.title, there.title) < 50 and fuzz.ratio(here.body, there.body) < 40


def _stranger(name: str) -> str:
    return f"has the id that {name} came from, but says something else: import it with --source"
