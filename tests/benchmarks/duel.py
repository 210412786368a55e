"""How often matching has the right answer first, beside its peers on the same posts."""

import random
from collections.abc import Sequence
from dataclasses import dataclass

from app.matching import Matcher
from app.matching.evaluate import Labelled
from tests.benchmarks.paired import Difference, paired
from tests.benchmarks.peers import PEERS, Peer
from tests.benchmarks.sets import Labels

MOST_POSTS = 1_000


@dataclass(frozen=True, slots=True)
class Duel:
    """Top-1 of ours and of a peer's over `posts` posts that have an answer."""

    peer: str
    posts: int
    ours: float
    theirs: float
    difference: Difference


def ours(matcher: Matcher) -> Peer:
    """Our own first answer, whatever the verdict."""

    def first(text: str) -> str:
        matches = matcher.match(text, limit=1).matches
        return matches[0].answer.id if matches else ""

    return first


def rights(first: Peer, posts: Sequence[Labelled]) -> list[bool]:
    """Whether the first answer to each post is right."""
    return [first(post.text) in post.answers for post in posts]


def measure(labels: Labels, limit: int = 0) -> list[Duel]:
    """Ours against each peer, on at most 1,000 posts (or `limit`) drawn with a fixed seed."""
    posts = [post for post in labels.posts if post.answers]
    posts = random.Random(1).sample(posts, min(limit or MOST_POSTS, MOST_POSTS, len(posts)))
    mine = rights(ours(Matcher(labels.answers)), posts)
    found = []
    for name, build in PEERS.items() if posts else ():
        theirs = rights(build(labels.answers), posts)
        shares = sum(mine) / len(posts), sum(theirs) / len(posts)
        found.append(Duel(name, len(posts), *shares, paired(mine, theirs)))
    return found


def print_duels(sets: Sequence[Labels], limit: int = 0) -> None:
    """A row a set and peer; the interval is the paired bootstrap's 95 %."""
    print(f"\n{'right first':26} {'posts':>6} {'ours':>6}  {'peer':10} {'theirs':>6}  difference")
    for labels in sets:
        for d in measure(labels, limit):
            shares = f"{d.posts:6} {d.ours:6.3f}  {d.peer:10} {d.theirs:6.3f}"
            print(f"{labels.name:26} {shares}  {d.difference}", flush=True)
