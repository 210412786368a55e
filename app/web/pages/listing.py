"""The library's list: a line for each answer, and which of them are shown in what order."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.answer import Answer
from app.library import Problem
from app.use import Use

AT_ONCE = 100
"""Answers on a page."""
ALIKE = {"near-duplicate", "same-title", "claimed-keyword"}
"""What check says of answers that are too alike."""


NEVER = Use()


@dataclass(frozen=True, slots=True)
class Line:
    """An answer in the list. `percent` is how likely it fits what is searched for, where known."""

    answer: Answer
    found: Sequence[Problem] = ()
    use: Use = NEVER
    dead: int = 0
    broken: bool = False
    percent: int | None = None

    def has(self, codes: Iterable[str]) -> bool:
        """Whether check says one of these of it."""
        return any(problem.code in codes for problem in self.found)


@dataclass(frozen=True, slots=True)
class Filter:
    """A way to see some answers: its word in the address, its name, which it lets through."""

    id: str
    name: str
    lets: Callable[[Line], bool]
    always: bool = False


FILTERS: tuple[Filter, ...] = (
    Filter("", "All", lambda line: True, always=True),
    Filter("review", "Needs review", lambda line: line.has({"review-due", "behind-main"})),
    Filter("mend", "To mend", lambda line: bool(line.found)),
    Filter("dead", "Dead links", lambda line: line.dead > 0),
    Filter("alike", "Look alike", lambda line: line.has(ALIKE)),
    Filter(
        "unused", "Not used", lambda line: line.answer.status == "active" and not line.use.total
    ),
    Filter("watch", "Watched", lambda line: line.answer.status == "watch"),
    Filter("drafts", "Drafts", lambda line: line.answer.status == "draft"),
    Filter("retired", "Retired", lambda line: line.answer.status == "retired"),
    Filter("samples", "Samples", lambda line: line.answer.sample),
)

SORTS: Mapping[str, tuple[str, Callable[[Line], object]]] = {
    "title": ("Title", lambda line: line.answer.title.casefold()),
    "topic": ("Topic", lambda line: (line.answer.topic.casefold(), line.answer.title.casefold())),
    "used": ("Used most", lambda line: -line.use.total),
    "edited": ("Edited most", lambda line: (line.use.share is None, line.use.share or 0)),
    "health": ("To mend first", lambda line: -(len(line.found) + line.dead)),
    "review": ("Review first", lambda line: line.answer.review_by or "9"),
}
"""Orders, by their word in the address: what each is called, and by what."""


@dataclass(frozen=True, slots=True)
class Listing:
    """A page of the list: its lines, how many each filter lets through, and what comes next."""

    lines: tuple[Line, ...]
    total: int
    counts: tuple[tuple[Filter, int], ...]
    show: str
    sort: str
    start: int

    @property
    def next(self) -> int:
        """Where the next page begins; 0 when this is the last."""
        end = self.start + len(self.lines)
        return end if end < self.total else 0


def listing(lines: Sequence[Line], show: str, sort: str, start: int, *, recorded: bool) -> Listing:
    """Some of the lines; without `sort` they stay as they come.

    Where nothing was `recorded` yet nobody knows what isn't used.
    """
    counts = [(each, sum(map(each.lets, lines))) for each in FILTERS]
    counts = [(f, n) for f, n in counts if f.always or (n and (f.id != "unused" or recorded))]
    chosen = next((each for each in FILTERS if each.id == show), FILTERS[0])
    kept = [line for line in lines if chosen.lets(line)]
    if sort in SORTS:
        kept.sort(key=SORTS[sort][1])  # type: ignore[arg-type]  # each sorts by one type of key
    start = start if start < len(kept) else 0
    page = tuple(kept[start : start + AT_ONCE])
    return Listing(page, len(kept), tuple(counts), chosen.id, sort, start)
