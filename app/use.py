"""Use: how often each answer was sent week by week, how often as it was, and what was sent."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from threading import Lock
from weakref import WeakKeyDictionary

from app.answer import Answer
from app.desk import Desk
from app.library import Library
from app.store import DraftRow, ReplyRow
from app.told import author_hash

WEEKS = 12
AT_ONCE = 50
_WEEK = timedelta(days=7)
POSTED = {"as_is", "edited"}


@dataclass(frozen=True, slots=True)
class Use:
    """How often an answer was sent in each of the last twelve weeks, the oldest first.

    `as_is` of them without a change; `wrong` were drafted and then called wrong.
    """

    weeks: tuple[int, ...] = (0,) * WEEKS
    as_is: int = 0
    wrong: int = 0

    @property
    def total(self) -> int:
        """How often in all these weeks."""
        return sum(self.weeks)

    @property
    def share(self) -> int | None:
        """How many per cent were sent as they were drafted; None where none was sent."""
        return round(100 * self.as_is / self.total) if self.total else None


@dataclass(frozen=True, slots=True)
class Asked:
    """What is looked for among what was sent: the author's name, words, the Monday of a week."""

    who: str = ""
    words: str = ""
    week: date | None = None
    before: int = 0

    @property
    def anything(self) -> bool:
        """Whether anything is looked for."""
        return bool(self.who or self.words or self.week)


@dataclass(frozen=True, slots=True)
class Sent:
    """Something sent, and the draft it was."""

    reply: ReplyRow
    draft: DraftRow


@dataclass(slots=True)
class _Count:
    weeks: list[int] = field(default_factory=lambda: [0] * WEEKS)
    as_is: int = 0
    wrong: int = 0


_Mark = tuple[tuple[int, int], date, object, tuple[str, ...]]
_kept: WeakKeyDictionary[Library, tuple[_Mark, dict[str, Use]]] = WeakKeyDictionary()
_counting = Lock()


def monday(day: date) -> date:
    """The first day of a day's week."""
    return day - timedelta(days=day.weekday())


def mondays(today: date) -> list[date]:
    """The first days of the weeks that are counted, the oldest first."""
    return [monday(today) - _WEEK * n for n in range(WEEKS - 1, -1, -1)]


def used(desk: Desk) -> Mapping[str, Use]:
    """How each answer was used by the ids of now; one that wasn't used is missing."""
    first = mondays(desk.now().date())[0]
    mark = (desk.store.replies_mark(), first, desk.library.contents, desk.only)
    with _counting:
        kept = _kept.get(desk.library)
        if kept is None or kept[0] != mark:
            kept = (mark, _counted(desk, first))
            _kept[desk.library] = kept
        return kept[1]


def sent(desk: Desk, answer: Answer | None, asked: Asked) -> list[Sent]:
    """What is looked for among what was sent, newest first; one more than a page holds."""
    start = _moment(asked.week) if asked.week else None
    rows = desk.store.sent(
        (answer.id, *answer.was) if answer else (),
        forums=desk.only or None,
        hashes=_hashes(desk, asked.who) if asked.who else None,
        words=asked.words.split()[:10],
        since=start,
        until=start + _WEEK if start else None,
        before=asked.before,
        limit=AT_ONCE + 1,
    )
    return [Sent(reply, draft) for reply, draft in rows]


def _hashes(desk: Desk, who: str) -> list[str]:
    if not desk.key:
        return []
    return [author_hash(desk.key, forum.id, who) for forum in desk.forums]


def _moment(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)


def _counted(desk: Desk, first: date) -> dict[str, Use]:
    counts: dict[str, _Count] = defaultdict(_Count)
    present = desk.library.contents.present
    for at, outcome, answers in desk.store.outcomes(_moment(first), desk.only or None):
        for id in {present(each) for each in answers}:
            _add(counts[id], (at.date() - first).days // 7, outcome)
    return {id: Use(tuple(c.weeks), c.as_is, c.wrong) for id, c in counts.items()}


def _add(count: _Count, week: int, outcome: str) -> None:
    if outcome in POSTED and 0 <= week < WEEKS:
        count.weeks[week] += 1
        count.as_is += outcome == "as_is"
    count.wrong += outcome == "wrong_answer"


def heights(weeks: Sequence[int], most: int) -> list[int]:
    """How high the bar of each week is, of `most`; a week without any is 1."""
    top = max(weeks, default=0)
    return [max(1, round(most * count / top)) if top else 1 for count in weeks]
