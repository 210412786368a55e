"""Facts: what a post surely says of its poster, each with its place in the post."""

from collections.abc import Iterable, Iterator
from itertools import islice

from app.answer import FactKind
from app.drafting.draft import Fact
from app.drafting.facts.body import parts
from app.drafting.facts.kit import shoes
from app.drafting.facts.lengths import ages, distances, durations, regular_distance, regular_length
from app.drafting.facts.said import Said
from app.drafting.facts.times import RACES, paces, race_times, regular_pace, regular_time
from app.drafting.facts.tried import tried

__all__ = ["FACT_LIMIT", "RACES", "Said", "find_facts", "regular"]

FACT_LIMIT = 50


def find_facts(text: str) -> tuple[Fact, ...]:
    """The facts of `text` in order, at most `FACT_LIMIT` of a kind; what isn't sure is left out.

    `text` is a post in English with all but the poster's own words turned into spaces.
    """
    said = Said(text)
    timed = list(islice(race_times(said), FACT_LIMIT))
    taken = [span for _, spans in timed for span in spans]
    paced = list(islice(paces(said), FACT_LIMIT))
    taken += [(fact.start, fact.end) for fact in paced]
    found = [fact for fact, _ in timed] + paced
    lengths = (islice(ages(said), FACT_LIMIT), islice(distances(said), FACT_LIMIT), islice(durations(said), FACT_LIMIT))
    for kind in (*lengths, islice(shoes(said), FACT_LIMIT)):
        for fact in kind:
            if not any(fact.start < end and start < fact.end for start, end in taken):
                found.append(fact)
                taken.append((fact.start, fact.end))
    found += islice(parts(said), 2 * FACT_LIMIT)
    found += islice(tried(said), FACT_LIMIT)
    return tuple(sorted(found, key=lambda fact: (fact.start, fact.end)))


def regular(kind: FactKind, text: str, race: str = "") -> str:
    """`text` as a fact of that kind is valued in a post, "" if it is none; a time needs `race`."""
    if kind == "race_time":
        return regular_time(text, race)
    if kind == "pace":
        return regular_pace(text)
    return regular_length(text) if kind == "duration" else regular_distance(text)
