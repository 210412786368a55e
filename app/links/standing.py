"""How the links stand, for people: those to look at, the answers that hold them, what to do."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from app.drafting import addresses
from app.links.judge import State
from app.store import LinkCheckRow, Store

WORDS: Mapping[str, str] = {
    "dead": "Dead",
    "failing": "Failed once",
    "moved": "Moved",
    "fine": "Look at it",
    "unchecked": "Not checked",
}


@dataclass(frozen=True, slots=True)
class Trouble:
    """A link to look at, and the answers that it stands in. `fix` is where it moved."""

    url: str
    state: State
    reason: str
    fix: str
    answers: tuple[str, ...]

    @property
    def word(self) -> str:
        """How it stands, in a word or two."""
        return WORDS[self.state]


def troubles(store: Store, links: Mapping[str, tuple[str, ...]]) -> tuple[Trouble, ...]:
    """The links to look at, dead ones first; `links` are the library's, with their answers."""
    rows = (row for row in store.link_troubles() if row.url in links)
    return tuple(trouble(row, links[row.url]) for row in rows)


def trouble(row: LinkCheckRow, answers: tuple[str, ...]) -> Trouble:
    """One link as people see it."""
    return Trouble(row.url, row.state, row.reason, row.final_url, answers)  # type: ignore[arg-type]  # as judged


def dead_notes(store: Store, markdown: str) -> tuple[str, ...]:
    """A sentence for each link in a text that is known to be dead."""
    dead = {row.url: row for row in store.link_troubles() if row.state == "dead"}
    urls = addresses(markdown) if dead else ()  # reading Markdown takes longer than asking
    return tuple(f"Dead link: {url}. {dead[url].reason}" for url in urls if url in dead)


def count_states(known: Mapping[str, LinkCheckRow], links: Collection[str]) -> dict[str, int]:
    """How many links stand how; those never asked are unchecked."""
    counts = dict.fromkeys(WORDS, 0)
    for url in links:
        counts[known[url].state if url in known else "unchecked"] += 1
    return counts
