"""The body of a learned answer: the newest full text, without what was meant for one person."""

import re
from collections import Counter
from collections.abc import Iterator

from app.answer import Link
from app.insights.past.learn import Document, Repeated
from app.insights.past.varying import with_blanks

FULL = 0.8
"""The share of the fullest use that a use has which is full enough to be the body."""
OFTEN = 0.2
"""The share of the uses that have a link which isn't in the newest one."""
MOSTLY = 0.5
"""The share of a sentence's replies that must be of this passage for it to stay in the body."""
_ITEM = re.compile(r"( {0,3})(\d{1,3})([.)] .*)")
_BARE = re.compile(r"\s*+(?:[-*+>]|\d{1,3}[.)]|#{1,6})?\s*")


def body_of(found: Repeated) -> tuple[str, tuple[str, ...]]:
    """The body, and the sentences of its reply that were left out since they stand once."""
    model = newest_full(found)
    said = _said(found)
    pieces: list[str] = []
    left: list[str] = []
    at = 0
    for sentence, number, keep in zip(
        model.sentences, model.numbers, _kept(found, model), strict=True
    ):
        pieces.append(model.text[at : sentence.start])
        own = model.text[sentence.start : sentence.end]
        at = sentence.end
        if keep:
            pieces.append(with_blanks([own, *said[number]]) if number >= 0 else own)
            continue
        left += [own] if number >= 0 and number not in found.others else []
        while at < len(model.text) and model.text[at] == " ":
            at += 1
    return _tidied("".join(pieces)), tuple(left)


def links_of(found: Repeated) -> tuple[Link, ...]:
    """The links of the newest full text, then those that a good part of the uses have."""
    model = newest_full(found)
    counts = Counter(link.url for each in found.documents for link in each.links)
    least = max(2, OFTEN * len(found.documents))
    links = {link.url: link for link in model.links}
    for document in found.documents:
        for link in document.links:
            if counts[link.url] >= least:
                links.setdefault(link.url, link)
    return tuple(links.values())


def newest_full(found: Repeated) -> Document:
    """The newest reply that has nearly as much of the passage as any."""
    shares = [found.passage.uses[place] for place in found.places]
    enough = FULL * max(shares)
    return next(d for d, s in zip(found.documents, shares, strict=True) if s >= enough)


def _said(found: Repeated) -> dict[int, list[str]]:
    """How each sentence was written, the newest first."""
    said: dict[int, list[str]] = {}
    for document in found.documents:
        for sentence, number in zip(document.sentences, document.numbers, strict=True):
            said.setdefault(number, []).append(document.text[sentence.start : sentence.end])
    model = newest_full(found)
    for sentence, number in zip(model.sentences, model.numbers, strict=True):
        own = model.text[sentence.start : sentence.end]
        if own in said[number]:
            said[number].remove(own)
    return said


def _kept(found: Repeated, model: Document) -> list[bool]:
    """Which sentences stay: the passage's, and what is repeated or short beside one of them."""
    mine = [number in found.passage.sentences for number in model.numbers]
    first = mine.index(True) if True in mine else 0
    last = len(mine) - mine[::-1].index(True) if True in mine else 0
    return [
        own or (first <= at <= last and (number < 0 or _shared(found, number)))
        for at, (own, number) in enumerate(zip(mine, model.numbers, strict=True))
    ]


def _shared(found: Repeated, number: int) -> bool:
    """Whether a sentence stands in several of these replies, and hardly in others."""
    here = sum(number in document.numbers for document in found.documents)
    return here > 1 and MOSTLY * found.common[number] <= here and number not in found.others


def _tidied(text: str) -> str:
    """The text without lines of which nothing but a mark is left, and without doubled gaps."""
    lines = text.split("\n")
    kept = [line.rstrip() for line in lines if not (line.strip() and _BARE.fullmatch(line))]
    whole = re.sub(r"\n{3,}", "\n\n", "\n".join(_without_empty(kept))).strip()
    return "\n".join(_counted(whole.split("\n")))


def _counted(lines: list[str]) -> Iterator[str]:
    """The lines, those of a list numbered from 1 again, since some may have gone."""
    number = 0
    for line in lines:
        item = _ITEM.fullmatch(line)
        if item:
            number += 1
            yield f"{item[1]}{number}{item[3]}"
            continue
        number = number if line.startswith(" ") or not line.strip() else 0
        yield line


def _without_empty(lines: list[str]) -> Iterator[str]:
    """The lines without headings under which nothing is left."""
    for at, line in enumerate(lines):
        if line.startswith("#"):
            rest = next((later for later in lines[at + 1 :] if later.strip()), "")
            if not rest or rest.startswith("#"):
                continue
        yield line
