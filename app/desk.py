"""The use cases that every door shares: match a post, draft a reply, record what became of it."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Literal
from uuid import uuid4

from app.answer import Answer
from app.drafting import Draft, compose, render, revise, shown_blanks
from app.forum import Forum
from app.library import Library, Problem
from app.matching import Result, drafted
from app.matching.markup import own_words
from app.opened import FOLLOW_UP, OpenDraft, following_up
from app.post import Post, clean_text
from app.reply import (
    NotFound,
    Refused,
    find_answers,
    find_format,
    find_forum,
    match_clean,
    match_post,
    prepare,
)
from app.settings import Settings
from app.store import DraftRow, ReplyRow, RevisionRow, Store, data_key
from app.told import already_told, hashes, without_name

Outcome = Literal["as_is", "edited", "wrong_answer", "no_answer"]
OUTCOMES: tuple[Outcome, ...] = ("as_is", "edited", "wrong_answer", "no_answer")

POSTS_KEPT = timedelta(days=7)
"""How long a post's text may live with an open draft."""


class OtherLibrary(ValueError):
    """The database belongs to another library; the operator must name another database."""


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Desk:
    """A library and a store, and what the doors do with them. Safe to share between threads.

    `key` is the data folder's; without one nothing is kept of who was told what.
    """

    library: Library
    store: Store
    settings: Settings
    now: Callable[[], datetime] = _now
    key: bytes = field(default=b"", repr=False)

    # Looking things up

    @property
    def forums(self) -> tuple[Forum, ...]:
        """The forums, the one meant when none is named first."""
        return self.library.contents.forums

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with files of the library; everything else was loaded."""
        return self.library.contents.problems

    def forum(self, forum: str) -> Forum:
        """The forum of that id; for an empty one, the first. Raises `Refused`."""
        return find_forum(self.library.contents, forum)

    def answer(self, id: str, forums: Collection[str] | None = None) -> Answer:
        """The answer of that id, if it serves one of `forums`. Raises `NotFound`."""
        for answer in self.library.contents.answers:
            if answer.id == id and _serves(answer, forums):
                return answer
        raise NotFound("There is no answer of that id.")

    def answers(self, query: str = "", forums: Collection[str] | None = None) -> list[Answer]:
        """The answers that serve one of `forums`, by title.

        For a word or a pasted post, those that it meets, best first. Raises `TextTooLong`.
        """
        return [answer for answer in self._found(query) if _serves(answer, forums)]

    def _found(self, query: str) -> list[Answer]:
        everything = sorted(self.library.contents.answers, key=lambda a: (a.title.casefold(), a.id))
        wanted = clean_text(query).strip()
        if not wanted:
            return everything
        part = wanted.casefold()
        named = [a for a in everything if part in f"{a.id} {a.title}".casefold() or _has(a, part)]
        matched = [m.answer for m in self.library.matcher.match(wanted, limit=50).matches]
        return list({answer.id: answer for answer in [*named, *matched]}.values())

    # From a post to a reply

    def match_post(self, post: Post, *, limit: int = 5) -> Result:
        """The answers closest to a post. Raises `TextTooLong` or `Refused`."""
        return match_post(self.library, post, limit=limit)

    def draft_reply(
        self,
        post: Post,
        *,
        format: str = "",
        answers: Sequence[str] | None = None,
        by: str = "",
        choose: bool = True,
        limit: int = 5,
        short: bool | None = None,
        language: str = "",
    ) -> OpenDraft:
        """Match a post, draft a reply and keep the draft. Raises `TextTooLong` or `Refused`."""
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
        )
        post, result, draft = prepared.post, prepared.result, prepared.draft
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
                author=post.author,
                title=post.title,
                text=post.text,
                markup=post.markup,
                post_id=post.id,
                url=post.url,
                thread_id=post.thread_id,
                by=by,
                verdict=result.verdict,
                urgent=result.urgent.rule if result.urgent else None,
                confidence=result.matches[0].confidence if result.matches else None,
                answers=self._revisions_of(draft.answers),
                composed=draft.markdown,
                markdown=draft.markdown,
            )
        )
        return self._opened(row, result=result, notes=draft.notes)

    def open_draft(self, id: str, forums: Collection[str] | None = None) -> OpenDraft:
        """The draft of that id, its post matched anew. Raises `NotFound`."""
        return self._opened(self._row(id, forums))

    def open_drafts(
        self, state: str = "open", forums: Collection[str] | None = None
    ) -> list[DraftRow]:
        """The drafts in a state, urgent ones first, then the newest."""
        rows = self.store.drafts(state, forums=forums)
        return sorted(rows, key=lambda row: row.urgent is None or row.urgent_off)

    def take_answers(
        self, id: str, answers: Sequence[str], follow_up: Collection[str] | None = None
    ) -> OpenDraft:
        """Draft these answers instead of the ones taken so far; what was edited by hand stays.

        Of those in `follow_up` the follow-up stands in the draft, or else the short version; None
        leaves that as it is.
        Raises `NotFound`, or `Refused` for an unknown answer or while an urgent rule stands.
        """
        row = self._row(id)
        if row.urgent and not row.urgent_off and answers:
            raise Refused("answer", "An urgent rule stands: say first that this isn't the case.")
        find_answers(self.library.contents, answers, "answer")
        again = following_up(row) if follow_up is None else follow_up
        before = self._composed(row)
        after = self._composed(row, list(answers), again)
        return self._recompose(row, before, after, self._revisions_of(answers, again))

    def set_urgent(self, id: str, *, off: bool) -> OpenDraft:
        """Say that an urgent rule isn't the case here, or take that back. Raises `NotFound`."""
        row = self._row(id)
        before = self._composed(row)
        result = self._result(row)
        taken = [m.answer.id for m in drafted(result)] if off and result else []
        changed = self.store.save_draft(id, urgent_off=off, now=self.now())
        after = self._composed(_there(changed), taken)
        return self._recompose(row, before, after, self._revisions_of(taken))

    def save_draft(self, id: str, markdown: str, format: str = "") -> OpenDraft:
        """Keep what the moderator wrote. Raises `NotFound`, `Refused` or `TextTooLong`."""
        row = self._row(id)
        wanted = find_format(format, self._forum_of(row)) if format else row.format
        saved = self.store.save_draft(
            id, markdown=clean_text(markdown), format=wanted, now=self.now()
        )
        return self._opened(_there(saved))

    def record_reply(
        self,
        id: str,
        text: str,
        outcome: str = "",
        answers: Sequence[str] | None = None,
        by: str = "",
        forums: Collection[str] | None = None,
    ) -> OpenDraft:
        """Record what became of a draft; without an outcome, `as_is` or `edited` by comparing.

        The post is forgotten, its author's name too, unless the settings keep it. Raises
        `NotFound`, `Refused` or `TextTooLong`.
        """
        row = self._row(id, forums)
        if outcome and outcome not in OUTCOMES:
            raise Refused("outcome", f"The outcome must be one of {', '.join(OUTCOMES)}.")
        taken = [a["id"] for a in row.answers] if answers is None else list(answers)
        if answers is not None:
            find_answers(self.library.contents, taken)
        keep = self.settings.keep_posts
        reply = ReplyRow(
            draft=id,
            text=clean_text(text),
            outcome=outcome or ("as_is" if row.markdown == row.composed else "edited"),
            answers=taken,
            by=by,
            at=self.now(),
        )
        kept = keep == "learning" or (keep == "gaps" and row.verdict == "none")
        told = hashes(self.key, row) if self.key else None
        if not self.store.add_reply(reply, keep_text=kept, told=told, nameless=without_name):
            raise NotFound("There is no draft of that id.")
        return self.open_draft(id, forums)

    # Housekeeping

    def reconcile(self) -> bool:
        """Read the library again if a file changed, and keep every new revision; True if it did."""
        changed = self.library.refresh()
        if changed:
            self.keep_revisions()
        return changed

    def keep_revisions(self) -> int:
        """Keep the present words of every answer in the database; the number of new revisions."""
        now = self.now()
        rows = [
            RevisionRow(answer=id, sha256=source.sha256, content=source.content, at=now)
            for id, source in self.library.contents.texts.items()
        ]
        return self.store.add_revisions(rows)

    def purge(self) -> int:
        """Forget what was kept too long of posts, and of who was told what; how many texts went."""
        self.store.purge_told(self.now() - timedelta(days=self.settings.told_days))
        return self.store.purge_posts(self.now() - POSTS_KEPT, nameless=without_name)

    # The parts of the above

    def _row(self, id: str, forums: Collection[str] | None = None) -> DraftRow:
        row = self.store.draft(id)
        if row is None or (forums is not None and row.forum not in forums):
            raise NotFound("There is no draft of that id.")
        return row

    def _forum_of(self, row: DraftRow) -> Forum:
        """The draft's forum; one that has left the library is remembered by its name alone."""
        known = {forum.id: forum for forum in self.forums}
        return known.get(row.forum) or Forum(id=row.forum, name=row.forum)

    def _result(self, row: DraftRow) -> Result | None:
        if row.text is None:
            return None
        result = match_clean(self.library, _post(row), self._forum_of(row), language=row.language)
        return replace(result, urgent=None) if row.urgent_off else result

    def _composed(
        self,
        row: DraftRow,
        answers: Sequence[str] | None = None,
        follow_up: Collection[str] | None = None,
    ) -> Draft:
        """The draft that answers give now; answers that have left the library are left out."""
        known = {answer.id: answer for answer in self.library.contents.answers}
        ids = [a["id"] for a in row.answers] if answers is None else answers
        rule = None if row.urgent_off else row.urgent
        messages: Mapping[str, str] = {r.id: r.message for r in self.library.contents.urgent}
        return compose(
            [] if rule else [known[i] for i in ids if i in known],
            _post(row),
            self._forum_of(row),
            format=find_format(row.format, self._forum_of(row)),
            today=self.now().date(),
            urgent=messages.get(rule, "") if rule else None,
            short=row.short,
            language=row.language,
            own=own_words(row.text or "", _post(row).markup),
            follow_up=following_up(row) if follow_up is None else follow_up,
        )

    def _recompose(
        self, row: DraftRow, before: Draft, after: Draft, answers: list[dict[str, str]]
    ) -> OpenDraft:
        untouched = row.markdown == row.composed
        markdown, notes = (after.markdown, ()) if untouched else revise(row.markdown, before, after)
        saved = self.store.save_draft(
            row.id, markdown=markdown, composed=after.markdown, answers=answers, now=self.now()
        )
        return self._opened(_there(saved), notes=(*after.notes, *notes))

    def _opened(
        self, row: DraftRow, result: Result | None = None, notes: tuple[str, ...] = ()
    ) -> OpenDraft:
        forum = self._forum_of(row)
        format = find_format(row.format, forum)
        text = render(row.markdown, format, nofollow=forum.nofollow)
        return OpenDraft(
            row=row,
            forum=forum,
            post=_post(row) if row.text is not None else None,
            result=result or self._result(row),
            draft=self._composed(row),
            markdown=row.markdown,
            text=text,
            blanks=shown_blanks(text, row.markdown),
            reply=self.store.reply(row.id) if row.state == "done" else None,
            notes=notes,
            told=self._told(row),
        )

    def _told(self, row: DraftRow) -> Mapping[str, str]:
        if not self.key or row.state == "done":
            return {}
        days = self.settings.told_days
        return already_told(self.store, self.key, row, days=days, now=self.now())

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
    here = str(settings.library.resolve())
    known = store.claim_library(here)
    if known != here:
        raise OtherLibrary(
            f"The database belongs to the library in {known}; "
            f"name another one with --database for {here}."
        )
    key = data_key(settings.data_folder) if settings.told_days else b""
    desk = Desk(library, store, settings, now, key)
    desk.keep_revisions()
    return desk


def _serves(answer: Answer, forums: Collection[str] | None) -> bool:
    return forums is None or any(answer.serves(forum) for forum in forums)


def _has(answer: Answer, part: str) -> bool:
    return any(part in keyword.word.casefold() for keyword in answer.keywords)


def _there(row: DraftRow | None) -> DraftRow:
    if row is None:
        raise NotFound("There is no draft of that id.")
    return row


def _post(row: DraftRow) -> Post:
    return Post(
        text=row.text or "",
        title=row.title,
        author=row.author,
        forum=row.forum,
        markup=row.markup,  # type: ignore[arg-type]  # a row holds what a Post held
        id=row.post_id,
        url=row.url,
        thread_id=row.thread_id,
    )
