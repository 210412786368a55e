"""A round of link checks: which links are due, what is heard of them, how they stand then."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import uuid4

from app.answer import Answer
from app.drafting import answer_addresses
from app.library import Contents
from app.links.heard import Heard
from app.links.judge import is_due, judged
from app.links.pace import Pace, host_of
from app.store import LinkCheckRow, Store

BATCH = 20
"""How many links are kept at once: few enough to be asked for while the lease lasts."""

OFFLINE = 20
"""After so many sites without an answer, and not one with, this machine is taken to be offline."""

LEASE = timedelta(minutes=15)
"""How long a process that died keeps others from checking; the longest wait is five minutes."""

Tell = Callable[[int, int], None]
"""Told how many links were asked, of how many."""


class LinksBusy(ValueError):
    """Another process checks the links just now; the message is one sentence."""


@dataclass(frozen=True, slots=True)
class Round:
    """What became of a round: how many links the library has, were due, and were asked.

    `offline` says that nothing at all could be reached, so nothing was learnt.
    """

    links: int
    due: int
    asked: int
    offline: bool


_found: dict[str, tuple[Answer, tuple[str, ...]]] = {}
"""The links of the answers met last, by id: finding them anew takes ten times as long."""


def library_links(contents: Contents) -> dict[str, tuple[str, ...]]:
    """The links in all answers but retired ones, each with the answers that hold it."""
    global _found
    fresh = {answer.id: _links(answer) for answer in contents.answers if answer.status != "retired"}
    _found = fresh  # of any thread: each is right for its own answers
    found: dict[str, list[str]] = {}
    for id, (_, urls) in fresh.items():
        for url in urls:
            found.setdefault(url, []).append(id)
    return {url: tuple(answers) for url, answers in found.items()}


def _links(answer: Answer) -> tuple[Answer, tuple[str, ...]]:
    known = _found.get(answer.id)
    return known if known and known[0] is answer else (answer, answer_addresses(answer))


def check_links(
    store: Store,
    links: Sequence[str],
    pace: Pace,
    *,
    now: Callable[[], datetime],
    every: bool = False,
    tell: Tell = lambda asked, due: None,
) -> Round:
    """Ask for the links that are due, or for every one, and keep how they stand.

    Raises `LinksBusy`, and what the store raises.
    """
    holder = uuid4().hex
    _lease(store, holder, now())
    try:
        known = store.link_checks(links)
        due = [url for url in links if every or is_due(known.get(url), now())]
        kept = _Kept(store, holder, known, now)
        for url, heard in _heard(pace, due, kept):
            kept.take(url, heard)
            tell(kept.asked, len(due))
        kept.write()
        store.forget_link_checks(links)
        return Round(len(links), len(due), kept.asked, kept.offline)
    finally:
        store.end_lease("links", holder)


def _heard(pace: Pace, due: Sequence[str], kept: "_Kept") -> Iterator[tuple[str, Heard]]:
    with closing(pace.ask_all(due)) as asking:
        for found in asking:
            yield found
            if kept.offline_surely:
                return


class _Kept:
    """What was heard so far, written by and by; silence is kept only once somebody has spoken."""

    def __init__(
        self,
        store: Store,
        holder: str,
        known: Mapping[str, LinkCheckRow],
        now: Callable[[], datetime],
    ) -> None:
        self._store = store
        self._holder = holder
        self._known = known
        self._now = now
        self._waiting: list[tuple[str, Heard]] = []
        self._silent: set[str] = set()
        self._reached = False
        self.asked = 0

    @property
    def offline(self) -> bool:
        """Whether nobody answered."""
        return bool(self._silent) and not self._reached

    @property
    def offline_surely(self) -> bool:
        """Whether it is no use to ask any more."""
        return self.offline and len(self._silent) >= OFFLINE

    def take(self, url: str, heard: Heard) -> None:
        """Count what was heard of a link, and keep it in time."""
        self.asked += 1
        self._waiting.append((url, heard))
        if heard.kind == "unreached":
            self._silent.add(host_of(url))
        elif heard.kind != "barred":
            self._reached = True
        if len(self._waiting) >= BATCH and not self.offline:
            self.write()

    def write(self) -> None:
        """Keep what was heard since the last time; nothing of an offline machine."""
        if not self.offline:
            now = self._now()
            _lease(self._store, self._holder, now)
            rows = (judged(self._known.get(url), url, heard, now) for url, heard in self._waiting)
            self._store.save_link_checks(rows)
        self._waiting.clear()


def _lease(store: Store, holder: str, now: datetime) -> None:
    if not store.take_lease("links", holder, now, now + LEASE):
        raise LinksBusy("Another process checks the links just now: try again later.")
