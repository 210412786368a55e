"""The use cases that every door shares: match a post, draft a reply, record what became of it."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from threading import Event
from typing import Any, Literal
from uuid import uuid4

from app.answer import Answer
from app.drafting import render, shown_blanks
from app.forum import Forum
from app.library import Library, Problem, is_still, locked, sweep
from app.links import dead_notes
from app.matching import Result
from app.metrics import matched, recorded
from app.opened import FOLLOW_UP, OpenDraft
from app.personal import in_their_words
from app.post import Post, clean_text
from app.redraft import Redraft, Redrafted, post_of
from app.renamed import with_present_ids
from app.reply import (
    NotFound,
    Refused,
    clean_post,
    find_answers,
    find_format,
    find_forum,
    find_language,
    match_clean,
    prepare,
    search_answers,
    serves_any,
)
from app.settings import Settings
from app.store import DraftRow, ReplyRow, RevisionRow, Store, data_key
from app.told import already_told, hashes, without_poster
from app.watched import KEPT, WatchLog

Outcome = Literal["as_is", "edited", "wrong_answer", "no_answer"]
OUTCOMES: tuple[Outcome, ...] = ("as_is", "edited", "wrong_answer", "no_answer")

POSTS_KEPT = timedelta(days=7)
"""How long a post's text may live with an open draft."""

SUGGESTIONS_KEPT = timedelta(days=90)
"""How long a suggested change waits for a curator."""

AUDIT_KEPT = timedelta(days=365)
"""How long it is known who did what."""


class OtherLibrary(ValueError):
    """The database belongs to another library; the operator must name another database."""


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Desk:
    """A library and a store, and what the doors do with them. Safe to share between threads.

    `key` is the data folder's; without one nothing is kept of who was told what. `by` is who works
    at it, and `only` their forums, where these are not all: of others nothing is there.
    """

    library: Library
    store: Store
    settings: Settings
    now: Callable[[], datetime] = _now
    key: bytes = field(default=b"", repr=False)
    by: str = ""
    only: tuple[str, ...] = ()
    watch: WatchLog = field(default_factory=WatchLog, repr=False, compare=False)
    wake: Event = field(default_factory=Event, repr=False, compare=False)
    """Set to have what is done beside the requests done at once."""

    def seen_by(self, name: str, forums: Sequence[str]) -> "Desk":
        """The same desk as somebody sees it who may use these forums, or with none named all."""
        return replace(self, by=name, only=tuple(forums))

    # Looking things up

    @property
    def forums(self) -> tuple[Forum, ...]:
        """The forums, the one meant when none is named first."""
        forums = self.library.contents.forums
        return tuple(f for f in forums if f.id in self.only) if self.only else forums

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with files of the library; everything else was loaded."""
        problems = self.library.contents.problems
        if not self.only:
            return problems
        mine = {answer.id for answer in self.answers()}
        return tuple(p for p in problems if p.file.split(".")[0] in mine)

    def forum(self, forum: str) -> Forum:
        """The forum of that id; for an empty one, the first. Raises `Refused`."""
        return find_forum(self.library.contents, forum, self.only or None)

    def answer(self, id: str) -> Answer:
        """The answer that has that id, or once had it. Raises `NotFound`."""
        id = self.library.contents.present(id)
        for answer in self.library.contents.answers:
            if answer.id == id and serves_any(answer, self.only):
                return answer
        raise NotFound("There is no answer of that id.")

    def answers(self, query: str = "") -> list[Answer]:
        """The answers, by title.

        For a word or a pasted post, those that it meets, best first. Raises `TextTooLong`.
        """
        return [a for a in search_answers(self.library, query) if serves_any(a, self.only)]

    # From a post to a reply

    def match_post(self, post: Post, *, limit: int = 5) -> Result:
        """The answers closest to a post. Raises `TextTooLong` or `Refused`."""
        post = clean_post(post)
        forum = find_forum(self.library.contents, post.forum)
        result = match_clean(self.library, post, forum, limit=limit)
        matched(result.verdict)
        self.watch.note(self.library.contents, replace(post, forum=forum.id), result)
        return result

    def draft_reply(
        self,
        post: Post,
        *,
        format: str = "",
        answers: Sequence[str] | None = None,
        choose: bool = True,
        limit: int = 5,
        short: bool | None = None,
        language: str = "",
        without: Sequence[str] = (),
    ) -> OpenDraft:
        """Match a post, draft a reply and keep the draft. Raises `TextTooLong` or `Refused`."""
        find_answers(self.library.contents, answers or (), forums=self.only)
        now = self.now()
        prepared = prepare(
            self.library,
            post,
            format=format,
            answers=answers,
            choose=choose,
            today=now.date(),
            limit=limit,
            short=short,
            language=language,
            without=without,
            voice=lambda forum: in_their_words(self.store, forum, self.by),
        )
        post, result, draft = prepared.post, prepared.result, prepared.draft
        matched(result.verdict)
        row = self.store.add_draft(
            DraftRow(
                id=uuid4().hex[:16],
                created_at=now,
                updated_at=now,
                state="open",
                forum=prepared.forum.id,
                format=draft.format,
                short=short,
                language=draft.language or language,
                left_out=list(without),
                author=post.author,
                title=post.title,
                text=post.text,
                markup=post.markup,
                post_id=post.id,
                url=post.url,
                thread_id=post.thread_id,
                by=self.by,
                verdict=result.verdict,
                urgent=result.urgent.rule if result.urgent else None,
                confidence=result.matches[0].confidence if result.matches else None,
                answers=self._revisions_of(draft.answers),
                composed=draft.markdown,
                markdown=draft.markdown,
            )
        )
        self.watch.note(self.library.contents, replace(post, forum=row.forum), result, row.id)
        return self._opened(row, result=result, notes=draft.notes)

    def open_draft(self, id: str) -> OpenDraft:
        """The draft of that id, its post matched anew. Raises `NotFound`."""
        return self._opened(self._row(id))

    def draft(self, id: str) -> DraftRow:
        """The row of a draft alone. Raises `NotFound`."""
        return self._row(id)

    def open_drafts(self, state: str = "open", forum: str = "") -> list[DraftRow]:
        """The drafts in a state, of one forum or of all, urgent ones first, then the newest."""
        wanted = self.only or None
        if forum:
            wanted = tuple(f.id for f in self.forums if f.id == forum)
        contents = self.library.contents
        rows = [with_present_ids(row, contents) for row in self.store.drafts(state, forums=wanted)]
        return sorted(rows, key=lambda row: row.urgent is None or row.urgent_off)

    def take_answers(
        self, id: str, answers: Sequence[str], *, below_urgent: bool = False
    ) -> OpenDraft:
        """Draft these answers instead of the ones taken so far; what was edited by hand stays.

        While an urgent rule stands the first ones go in only `below_urgent`, its advice staying
        first. Raises `NotFound`, `Refused` for an unknown answer, or `Held`.
        """
        answers = [self.library.contents.present(each) for each in answers]
        before = {answer["id"] for answer in self._row(id).answers}
        new = [id for id in answers if id not in before]
        find_answers(self.library.contents, new, "answer", self.only)
        return self.change_draft(id, lambda redraft: redraft.take(answers, below_urgent))

    def follow_up(self, id: str, answer: str, *, on: bool) -> OpenDraft:
        """Draft an answer's follow-up, or else its short version, in its place; or it again.

        Raises `NotFound`, `Refused` for an unknown answer, or `Held`.
        """
        self._row(id)
        find_answers(self.library.contents, [answer], "answer", self.only)
        return self.change_draft(id, lambda redraft: redraft.follow_up(answer, on))

    def set_urgent(self, id: str, *, off: bool) -> OpenDraft:
        """Say that an urgent rule isn't the case here, or take that back. Raises `NotFound`."""
        return self.change_draft(id, lambda redraft: redraft.set_urgent(off))

    def toggle_part(self, id: str, key: str) -> OpenDraft:
        """Leave a part out of the draft, or put it back; one that was edited by hand stays.

        Raises `NotFound`, or `Refused` for a part that isn't there and for the urgent advice.
        """
        return self.change_draft(id, lambda redraft: redraft.toggle(key))

    def move_part(self, id: str, key: str, by: int) -> OpenDraft:
        """Let a part or a whole answer change places with the one before (-1) or behind it (1).

        Parts edited by hand stay where they are, and the notes say so. Raises `NotFound`.
        """
        return self.change_draft(id, lambda redraft: redraft.move(key, by))

    def choose_version(
        self, id: str, *, short: bool | None = None, language: str = ""
    ) -> OpenDraft:
        """Draft short or whole versions, or in another language; what was edited by hand stays.

        What isn't given stays as it is. Raises `NotFound` or `Refused`.
        """
        language = find_language(language)
        return self.change_draft(id, lambda redraft: redraft.choose_version(short, language))

    def save_draft(self, id: str, markdown: str, format: str = "") -> OpenDraft:
        """Keep what the moderator wrote. Raises `NotFound`, `Refused` or `TextTooLong`."""
        row = self._row(id)
        wanted = find_format(format, self._forum_of(row)) if format else row.format
        saved = self.store.save_draft(
            id, markdown=clean_text(markdown), format=wanted, now=self.now(), by=self.by
        )
        return self._opened(self._seen(saved))

    def record_reply(
        self,
        id: str,
        text: str,
        outcome: str = "",
        answers: Sequence[str] | None = None,
        *,
        forget_in: timedelta = timedelta(0),
    ) -> OpenDraft:
        """Record what became of a draft; without an outcome, `as_is` or `edited` by comparing.

        The post is forgotten, its author's name too, unless the settings keep it; at once, or
        `forget_in` so long. Raises `NotFound`, `Refused` or `TextTooLong`.
        """
        row = self._row(id)
        if outcome and outcome not in OUTCOMES:
            raise Refused("outcome", f"The outcome must be one of {', '.join(OUTCOMES)}.")
        taken = [a["id"] for a in row.answers] if answers is None else list(answers)
        find_answers(self.library.contents, answers or (), forums=self.only)
        keep = self.settings.keep_posts
        reply = ReplyRow(
            draft=id,
            text=clean_text(text),
            outcome=outcome or ("as_is" if row.markdown == row.composed else "edited"),
            answers=taken,
            by=self.by,
            at=self.now(),
        )
        kept = keep == "learning" or (keep == "gaps" and row.verdict == "none")
        told = hashes(self.key, row) if self.key else None
        later = reply.at + forget_in if forget_in else None
        keeping: dict[str, Any] = {"keep_text": kept, "told": told, "forget_at": later}
        if not self.store.add_reply(reply, nameless=without_poster, **keeping):
            raise NotFound("There is no draft of that id.")
        recorded(reply.outcome)
        return self.open_draft(id)

    def change_draft(self, id: str, choose: Callable[[Redraft], Redrafted]) -> OpenDraft:
        """Keep another choice for a draft, and what it gives. Raises `NotFound`, or as `choose`."""
        row = self._row(id)
        redraft = self.redraft_of(row)
        done = choose(redraft)
        chosen = done.chosen
        saved = self.store.save_draft(
            row.id,
            markdown=done.markdown,
            composed=done.composed,
            answers=self._revisions_of(chosen.answers, chosen.follow_up),
            urgent_off=chosen.urgent_off,
            short=chosen.short,
            language=chosen.language,
            left_out=list(chosen.left_out),
            arranged=list(chosen.arranged),
            now=self.now(),
            by=self.by,
        )
        # Only another language finds other answers; else the post isn't matched twice.
        known = redraft.result if chosen.language == row.language else None
        return self._opened(self._seen(saved), known, done.notes)

    # Housekeeping

    def reconcile(self) -> bool:
        """Read the library again if a file changed, and keep every new revision; True if it did."""
        changed = self.library.refresh()
        contents = self.library.contents
        if contents is not self.library.kept:
            self.keep_revisions()
            self.library.kept = contents
        return changed

    def keep_revisions(self) -> int:
        """Keep the words of every answer in the database as they are; how many weren't the latest.

        Raises `FolderBusy`.
        """
        now, contents = self.now(), self.library.contents
        rows = self.store.unkept(
            [
                RevisionRow(answer=name, sha256=source.sha256, content=source.content, at=now)
                for name, source in contents.texts.items()
            ]
        )
        if not rows:
            return 0
        # What was read a moment ago may be the past by now: nobody saves while this is looked at.
        with locked(contents.folder):
            there = [row for row in rows if is_still(contents.folder, row.answer, row.sha256)]
            return self.store.add_revisions(there)

    def record_watched(self) -> int:
        """Record what watched answers and keywords would have matched of the posts since."""
        return self.watch.flush(self.library.contents, self.store, self.now())

    def purge(self) -> int:
        """Forget what was kept too long of posts, and of who was told what; how many texts went."""
        self.store.purge_told(self.now() - timedelta(days=self.settings.told_days))
        self.store.purge_audit(self.now() - AUDIT_KEPT)
        self.store.purge_watched((self.now() - KEPT).date().isoformat())
        self.store.purge_presence(self.now() - timedelta(days=1))
        self.store.purge_suggestions(self.now() - SUGGESTIONS_KEPT)
        return self.store.purge_posts(self.now() - POSTS_KEPT, nameless=without_poster)

    # The parts of the above

    def _row(self, id: str) -> DraftRow:
        return self._seen(self.store.draft(id))

    def _seen(self, row: DraftRow | None) -> DraftRow:
        if row is None or (self.only and row.forum not in self.only):
            raise NotFound("There is no draft of that id.")
        return with_present_ids(row, self.library.contents)

    def _forum_of(self, row: DraftRow) -> Forum:
        """The draft's forum in its maker's words; one that has left is known by its name alone."""
        known = {forum.id: forum for forum in self.library.contents.forums}
        forum = known.get(row.forum) or Forum(id=row.forum, name=row.forum)
        return in_their_words(self.store, forum, row.by)

    def redraft_of(self, row: DraftRow, result: Result | None = None) -> Redraft:
        """A kept draft, to be composed by other choices."""
        return Redraft(self.library, row, self._forum_of(row), self.now().date(), result)

    def _opened(
        self, row: DraftRow, result: Result | None = None, notes: tuple[str, ...] = ()
    ) -> OpenDraft:
        redraft = self.redraft_of(row, result)
        forum, result = redraft.forum, redraft.result
        if result and row.urgent_off:
            result = replace(result, urgent=None)
        format = find_format(row.format, forum)
        text = render(row.markdown, format, nofollow=forum.nofollow)
        return OpenDraft(
            row=row,
            forum=forum,
            post=post_of(row) if row.text is not None else None,
            result=result,
            draft=redraft.compose(redraft.now),
            markdown=row.markdown,
            text=text,
            blanks=shown_blanks(text, row.markdown),
            reply=self.store.reply(row.id) if row.state == "done" else None,
            notes=notes,
            told=self._told(row),
            dead_links=dead_notes(self.store, row.markdown) if row.state != "done" else (),
        )

    def _told(self, row: DraftRow) -> Mapping[str, str]:
        if not self.key or row.state == "done":
            return {}
        days = self.settings.told_days
        told = already_told(self.store, self.key, row, days=days, now=self.now())
        return {self.library.contents.present(id): sentence for id, sentence in told.items()}

    def _revisions_of(
        self, answers: Sequence[str], follow_up: Collection[str] = ()
    ) -> list[dict[str, str]]:
        sources = self.library.contents.sources
        return [
            {"id": i, "sha256": sources[i].sha256}
            | ({"version": FOLLOW_UP} if i in follow_up else {})
            for i in answers
            if i in sources
        ]


def open_desk(settings: Settings, now: Callable[[], datetime] = _now) -> Desk:
    """Open the library and the database, bring it up to date, and join the two.

    Raises `LibraryMissing`, `StoreUnavailable`, `StoreBroken` or `OtherLibrary`, one sentence each.
    """
    library = Library(settings.library)
    store = Store(settings.database_url)
    store.migrate(settings.data_folder / "backups")
    claim(store, settings)
    key = data_key(settings.data_folder) if settings.told_days else b""
    desk = Desk(library, store, settings, now, key)
    sweep(settings.library, now().timestamp())
    desk.keep_revisions()
    return desk


def claim(store: Store, settings: Settings) -> None:
    """Let the database belong to this library. Raises `OtherLibrary`."""
    here = str(settings.library.resolve())
    known = store.claim_library(here)
    if known != here:
        raise OtherLibrary(
            f"The database belongs to the library in {known}; "
            f"name another one with --database for {here}."
        )
