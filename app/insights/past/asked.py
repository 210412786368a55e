"""What was asked: the posts behind a learned answer, as its questions and tests without names."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator

from rapidfuzz import fuzz

from app.answer import Trial
from app.insights.leftovers import without_addresses
from app.insights.past.learn import Document, Repeated
from app.insights.past.reply import PastReply
from app.insights.wording import letter_for_anyone, unnamed
from app.matching.common import SMALL
from app.matching.markup import own_words
from app.matching.words import split_words

QUESTIONS, TESTS = 12, 4
LONGEST = 240
"""Characters of a question; of a longer post, its asking sentences."""
LONGEST_TEST = 400
_ALIKE = 85
CHATTER = 4
"""Passages in whose posts a sentence stands that says nothing of what is asked."""
FEW = 4
"""Posts of replies with nothing else in them from which the others aren't needed."""
OTHERS = 0.5
"""How long another passage is beside this one for a reply to be about that too."""
_TITLE_NOISE = re.compile(
    r"^(?:(?:re|aw|fwd?)\s*:\s*)+|^\[[^\]]{0,20}\]\s*|(?<!\s)\s++$", re.IGNORECASE
)
_SENTENCE = re.compile(r"[^.!?]*[.!?]+[\"”')]*\s*|[^.!?]+$")
_SIGNED = re.compile(r"(?<=[.!?,])[\s–-]*\bI\W*$")
"""What is left of a name below a post."""
_MARK = re.compile(r"\{\{[^{}\n]*\}\}")


def asked(found: Repeated, chatter: Collection[str] = ()) -> tuple[str, ...]:
    """Every post that a passage answered, then the titles of its threads, once each.

    `chatter` are sentences to leave out. The posts of replies that have another passage too come
    last, since they may ask for that.
    """
    alone = [document.reply for document in found.documents if not _has_others(found, document)]
    both = [document.reply for document in found.documents if _has_others(found, document)]
    replies = [*alone, *both] if len(alone) < FEW else alone
    posts = [_without(plain_line(reply), chatter) for reply in replies]
    titles = [without_addresses(title_line(each.title, each.author)) for each in replies]
    told = [text for text in posts if _telling(text)]
    return tuple(_unlike([*told, *(title for title in titles if _telling(title) > 1)]))


def chatter_of(all_found: Iterable[Repeated]) -> frozenset[str]:
    """What posts say whatever they ask, such as thanks: sentences of several passages' posts."""
    counts: Counter[str] = Counter()
    for found in all_found:
        lines = (plain_line(document.reply) for document in found.documents)
        counts.update({_plain(part) for line in lines for part in _SENTENCE.findall(line)})
    return frozenset(sentence for sentence, count in counts.items() if count >= CHATTER)


def plain_line(reply: PastReply) -> str:
    """A post on one line, without greeting, sign-off, names and addresses."""
    own = own_words(reply.post, "auto") if reply.post else ""
    text, _ = letter_for_anyone(own, reply.author) if own.strip() else ("", ())
    text = _MARK.sub("I", unnamed(text, reply.author, "I"))
    return without_addresses(_SIGNED.sub("", " ".join(text.split())))


def questions_of(posts: Iterable[str]) -> tuple[str, ...]:
    """The first posts, the long ones cut to what they ask."""
    return tuple(_unlike([_short(post) for post in posts]))[:QUESTIONS]


def tests_of(posts: Iterable[str]) -> tuple[Trial, ...]:
    """Whole posts by which the answer must be found: those that are no questions first."""
    posts = list(posts)
    later = posts[QUESTIONS:] + posts[:QUESTIONS][::-1]
    whole = [post for post in later if len(post) <= LONGEST_TEST and _telling(post) > 2]
    return tuple(Trial(post, "found") for post in whole[:TESTS])


def title_line(title: str, author: str = "") -> str:
    """A thread's title on one line, without what a forum puts before it."""
    line = " ".join(title.split())
    return unnamed(_TITLE_NOISE.sub("", line), author, "").strip()


def _has_others(found: Repeated, document: Document) -> bool:
    """Whether a good part of a reply is another passage."""
    sizes = Counter[bool]()
    for sentence, number in zip(document.sentences, document.numbers, strict=True):
        if number in found.others or number in found.passage.sentences:
            sizes[number in found.others] += len(sentence.words)
    return sizes[True] > OTHERS * sizes[False]


def _without(line: str, chatter: Collection[str]) -> str:
    kept = (part for part in _SENTENCE.findall(line) if _plain(part) not in chatter)
    return _SIGNED.sub("", "".join(kept).strip())


def _plain(text: str) -> str:
    return " ".join(split_words(text))


def _telling(text: str) -> int:
    return len({word for word in split_words(text) if word not in SMALL})


def _short(post: str) -> str:
    if len(post) <= LONGEST:
        return post
    sentences = [sentence.strip() for sentence in _SENTENCE.findall(post)]
    asking = " ".join(s for s in sentences if s.endswith("?") and _telling(s) > 1) or post
    cut = asking[:LONGEST].rsplit(" ", 1)[0] if len(asking) > LONGEST else asking
    return cut.rstrip(" ,;:")


def _unlike(texts: Iterable[str]) -> Iterator[str]:
    """The texts without those that say what an earlier one said, or its beginning."""
    kept: list[str] = []
    for text in texts:
        plain = _plain(text)
        near = kept[-50:]
        if not any(_says(other, plain) for other in near):
            kept.append(plain)
            yield text


def _says(one: str, other: str) -> bool:
    cut = one[: len(other)]
    return max(fuzz.ratio(one, other), fuzz.ratio(cut, other)) >= _ALIKE
