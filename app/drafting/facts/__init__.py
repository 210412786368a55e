"""Facts: what a post surely says of its poster, each with its place in the post."""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from app.answer import FactKind
from app.drafting.draft import Fact
from app.drafting.facts.ages import ages, regular_age
from app.drafting.facts.body import parts
from app.drafting.facts.distances import distances, regular_distance
from app.drafting.facts.durations import durations, regular_length
from app.drafting.facts.kit import shoes
from app.drafting.facts.said import Said
from app.drafting.facts.times import RACES, paces, race_times, regular_pace, regular_time
from app.drafting.facts.tried import tried

__all__ = ["FACT_LIMIT", "RACES", "Said", "find_facts", "regular"]

FACT_LIMIT = 50

_REGULAR: dict[FactKind, Callable[[str], str]] = {
    "pace": regular_pace,
    "distance": regular_distance,
    "duration": regular_length,
    "age": regular_age,
}


def find_facts(text: str) -> tuple[Fact, ...]:
    """The facts of `text` in order, at most `FACT_LIMIT` of a kind; what isn't sure is left out.

    `text` is a post in English with all but the poster's own words turned into spaces. A fact is
    something that the poster plainly says of themselves, and that is or was so.
    """
    said = Said(text)
    timed = list(islice(race_times(said), FACT_LIMIT))
    taken = {at for _, spans in timed for span in spans for at in range(*span)}
    found = [fact for fact, _ in timed]
    for figures in (paces, ages, distances, durations, shoes):
        for fact in islice(figures(said), FACT_LIMIT):
            place = range(fact.start, fact.end)
            if taken.isdisjoint(place):
                taken.update(place)
                found.append(fact)
    found += _few(parts(said))
    found += islice(tried(said), FACT_LIMIT)
    return tuple(sorted(found, key=lambda fact: (fact.start, fact.end)))


def _few(found: Iterable[Fact]) -> Iterator[Fact]:
    return islice(iter(found), 2 * FACT_LIMIT)


def regular(kind: FactKind, text: str, race: str = "") -> str:
    """`text` as a fact of that kind is valued in a post, "" if it is none; a time needs `race`."""
    if kind == "race_time":
        return regular_time(text, race)
    return _REGULAR[kind](text) if kind in _REGULAR else ""
