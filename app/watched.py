"""Watching: what watched answers and keywords would have matched, recorded and told."""

import secrets
from collections import Counter, deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from hashlib import blake2b
from typing import NamedTuple

from app.answer import Answer
from app.library import Contents
from app.library.build import build_matcher
from app.matching import Match, Matcher, Result, drafted
from app.post import Post
from app.store import POSTED, ReplyRow, Store, WatchedRow

KEPT = timedelta(days=365)
"""How long it is known what would have matched."""
SHOWN = timedelta(days=90)
"""How far back what would have matched is told."""
_WAITING = 500
"""Posts that wait at most; in a rush the oldest go unrecorded, and matching never waits."""
_WORDS = 5


class _Seen(NamedTuple):
    post: Post
    instead: tuple[str, ...]
    draft: str | None


class _Woken(NamedTuple):
    """The library as it would be with all that is watched at work, and the words watched."""

    matcher: Matcher
    watched: dict[str, frozenset[str]]


class WatchLog:
    """Posts that were matched, until `flush` has matched them against what is watched, too.

    They stay in memory, for seconds. Any thread may use it.
    """

    def __init__(self) -> None:
        self._waiting: deque[_Seen] = deque(maxlen=_WAITING)
        self._secret = secrets.token_bytes(16)
        self._known: tuple[Contents | None, bool] = (None, False)
        self._woken: tuple[Contents | None, _Woken | None] = (None, None)

    def note(
        self, contents: Contents, post: Post, result: Result, draft: str | None = None
    ) -> None:
        """Remember a post that was made safe, if anything is watched; costs next to nothing."""
        if self._known[0] is not contents:
            self._known = contents, any(map(is_watched, contents.answers))
        if self._known[1]:
            self._waiting.append(_Seen(post, taken(result), draft))

    def flush(self, contents: Contents, store: Store, now: datetime) -> int:
        """Record what the waiting posts would have matched; how many rows that were."""
        seen = [self._waiting.popleft() for _ in range(len(self._waiting))]
        woken = self._wake(contents) if seen else None
        rows = [row for each in seen if woken for row in self._rows(woken, each, now.date())]
        if rows:
            store.add_watched(rows)
        return len(rows)

    def _wake(self, contents: Contents) -> _Woken | None:
        if self._woken[0] is not contents:
            self._woken = contents, wake(contents)
        return self._woken[1]

    def _rows(self, woken: _Woken, seen: _Seen, today: date) -> Iterator[WatchedRow]:
        post = seen.post
        result = woken.matcher.match(
            post.text, title=post.title, forum=post.forum, markup=post.markup
        )
        for match in drafted(result) if result.verdict != "none" else ():
            if words := _hit(match, woken.watched.get(match.answer.id)):
                yield WatchedRow(
                    id=self._id(post, match.answer.id),
                    day=today.isoformat(),
                    forum=post.forum,
                    answer=match.answer.id,
                    words=words,
                    instead=list(seen.instead),
                    draft=seen.draft,
                )

    def _id(self, post: Post, answer: str) -> str:
        """The same for the same post and answer, as long as this process lives."""
        text = "\0".join((post.forum, post.title, post.text, answer))
        data = text.encode("utf-8", "replace")
        return blake2b(data, key=self._secret, digest_size=12).hexdigest()


def taken(result: Result) -> tuple[str, ...]:
    """The answers that a result suggests."""
    matches = drafted(result) if result.verdict != "none" else []
    return tuple(match.answer.id for match in matches)


def is_watched(answer: Answer) -> bool:
    """Whether an answer, or a keyword of an active one, is only watched."""
    words = answer.status == "active" and any(keyword.watch for keyword in answer.keywords)
    return answer.status == "watch" or words


def wake(contents: Contents) -> _Woken | None:
    """What would match if all that is watched were at work; None where nothing is."""
    watched = {
        answer.id: frozenset(k.word for k in answer.keywords if k.watch and not _sleeps(answer))
        for answer in contents.answers
        if is_watched(answer)
    }
    if not watched:
        return None
    awake = (_awake(a) if a.id in watched else a for a in contents.answers)
    return _Woken(build_matcher(replace(contents, answers=tuple(awake), urgent=())), watched)


def _sleeps(answer: Answer) -> bool:
    return answer.status == "watch"


def _awake(answer: Answer) -> Answer:
    keywords = tuple(replace(keyword, watch=False) for keyword in answer.keywords)
    return replace(answer, status="active", keywords=keywords)


def _hit(match: Match, watched: frozenset[str] | None) -> list[str]:
    """The answer's words that hit; of an active one only watched keywords count."""
    if watched is None:
        return []
    ordered = sorted(match.evidence, key=lambda each: -each.weight)
    words = [e.keyword for e in ordered if not watched or e.keyword in watched]
    return list(dict.fromkeys(word[:80] for word in words))[:_WORDS]


@dataclass
class Watched:
    """What one answer would have matched: how many posts since when, and what came of them."""

    answer: str
    posts: int = 0
    days: int = 0
    alone: int = 0
    words: Counter[str] = field(default_factory=Counter)
    forums: Counter[str] = field(default_factory=Counter)
    taken: Counter[str] = field(default_factory=Counter)

    def sentence(self, titles: dict[str, str]) -> str:
        """What would have happened, beside what did."""
        if not self.posts:
            return "Would have matched no post so far."
        told = f"Would have matched {_counted(self.posts, 'post')} in {_counted(self.days, 'day')}"
        if best := self.taken.most_common(1):
            other, times = best[0]
            whom = "it" if other == self.answer else f"“{titles.get(other) or other}”"
            told += f", {times} of which {whom} was taken for"
        words = ", ".join(f"“{word}” {times}" for word, times in self.words.most_common(3))
        alone = f" For {self.alone} nothing was suggested." if self.alone else ""
        return f"{told}.{alone} Through {words}."


def _counted(number: int, what: str) -> str:
    return f"{number:,} {what}" if number == 1 else f"{number:,} {what}s"


def told(
    contents: Contents,
    rows: Iterable[tuple[WatchedRow, ReplyRow | None]],
    today: date,
    forums: Sequence[str] = (),
) -> dict[str, Watched]:
    """What each watched answer would have matched, by id; of some `forums` alone if named."""
    found = {a.id: Watched(a.id) for a in contents.answers if is_watched(a)}
    for row, reply in rows:
        each = found.get(row.answer)
        if each is None or (forums and row.forum not in forums):
            continue
        each.posts += 1
        each.days = max(each.days, (today - date.fromisoformat(row.day)).days + 1)
        each.alone += not row.instead
        each.words.update(row.words)
        each.forums[row.forum] += 1
        if reply and reply.outcome in POSTED:
            each.taken.update(set(reply.answers))
    return found
