"""What was asked: the posts behind a learned answer, as its questions and tests without names."""

import re
from collections import Counter
from collections.abc import Collection, Iterable

from rapidfuzz import fuzz

from app.answer import Trial
from app.insights.leftovers import without_addresses
from app.insights.past.learn import Document, Repeated
from app.insights.past.reply import PastReply
from app.insights.past.sentences import find_sentences
from app.insights.wording import letter_for_anyone, unnamed
from app.matching import is_ordinary
from app.matching.common import SMALL
from app.matching.markup import own_words
from app.matching.words import split_words, stem_words

QUESTIONS, TESTS = 12, 4
OPENINGS = 3
"""Sentences of the answer itself that are questions too."""
LONGEST = 240
"""Characters of a question; of a longer post, its asking sentences."""
LONGEST_TEST = 400
SHORT_TEST = 6
"""Words below which a text is a title rather than a post, and a test only where others lack."""
_ALIKE = 85
_END = 120
"""Characters at the end of a post in which it is signed."""
LIKE_LENGTH = 0.9
"""The share of a text's length from which one that says the same may stand for it."""
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
_SIGNED = re.compile(r"(?:(?<=[.!?,])[\s–-]*|(?<!\s)(?<!\band)(?<!\bthan)(?<!\bas)\s++)\bI\W*$")
"""What is left of a name below a post."""
_THANKS = re.compile(
    r"(?:^|[\s,.!?–-]{1,4})(?:(?:many |thank you|thanks|thx|cheers|ta\b|tia\b|danke|vielen dank"
    r"|merci|gracias|grazie|please help|help please)(?:\W+(?:you|thanks|all|a lot|a million|so much"
    r"|very much|again|everyone|folks|guys|in advance|im voraus|schon mal|d.avance)){0,8}"
    r"|any (?:help|advice|ideas|tips|thoughts)(?:\W+(?:is|are|would be|much|very|greatly|gratefully"
    r"|welcome|appreciated|received)){1,8})\W*$",
    re.IGNORECASE,
)
"""What a post ends with whatever it asks; a question mark before it stays."""
_MARK = re.compile(r"\{\{[^{}\n]*\}\}")


def asked(found: Repeated, chatter: Collection[str] = ()) -> tuple[str, ...]:
    """Every post that a passage answered, then the titles of its threads, once each.

    `chatter` are sentences to leave out. The posts of replies that have another passage too come
    last, since they may ask for that.
    """
    alone = [document.reply for document in found.documents if not _has_others(found, document)]
    both = [document.reply for document in found.documents if _is_asked_too(found, document)]
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
    return without_addresses(_unsigned(" ".join(text.split())))


def _unsigned(line: str) -> str:
    """A line without the name and the thanks that it ends with."""
    for _ in range(3):
        rest, end = line[:-_END], line[-_END:]
        line = rest + _THANKS.sub(_stop, _SIGNED.sub("", end))
    return line


def _stop(found: re.Match[str]) -> str:
    """The full stop or question mark that stood before the thanks."""
    return next((mark for mark in found[0][:3] if mark in ".!?"), "")


def questions_of(posts: Iterable[str]) -> tuple[str, ...]:
    """The first posts, the long ones cut to what they ask."""
    return tuple(_unlike([_short(post) for post in posts]))[:QUESTIONS]


def openings_of(body: str, worth: Collection[str]) -> tuple[str, ...]:
    """The first sentences of an answer that say what it is about, as more ways to ask for it.

    `worth` are the stems of what it is about. Where an answer begins it names the thing, often in
    words that no post had.
    """
    found: list[str] = []
    for sentence in find_sentences(body):
        text = body[sentence.start : sentence.end]
        heading = body[: sentence.start].endswith("# ")
        plain = len(text) <= LONGEST and "{{" not in text and not heading
        stems = set(stem_words(_told(text)))
        if plain and len(stems) > 2 and not (worth and stems.isdisjoint(worth)):
            found.append(text.replace("**", ""))
        if len(found) == OPENINGS:
            break
    return tuple(found)


def tests_of(posts: Iterable[str]) -> tuple[Trial, ...]:
    """Whole posts by which the answer must be found: those that are no questions first."""
    posts = list(posts)
    later = posts[QUESTIONS:] + posts[:QUESTIONS][::-1]
    whole = [post for post in later if len(post) <= LONGEST_TEST and _telling(post) > 2]
    whole.sort(key=lambda post: len(post.split()) < SHORT_TEST)
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


def _is_asked_too(found: Repeated, document: Document) -> bool:
    """Whether the post of a reply about several things asks for this one at least as much."""
    if not _has_others(found, document):
        return False
    post = set(stem_words(_told(plain_line(document.reply))))
    shares = [
        len(post.intersection(stem_words(_words_of(document, numbers))))
        for numbers in (found.passage.sentences, found.others)
    ]
    return shares[0] >= max(1, shares[1])


def _words_of(document: Document, numbers: Collection[int]) -> list[str]:
    pairs = zip(document.sentences, document.numbers, strict=True)
    return [w for sentence, number in pairs if number in numbers for w in sentence.words]


def _without(line: str, chatter: Collection[str]) -> str:
    kept = (part for part in _SENTENCE.findall(line) if _plain(part) not in chatter)
    return _unsigned("".join(kept).strip())


def _plain(text: str) -> str:
    return " ".join(split_words(text))


def _telling(text: str) -> int:
    return len(_told(text))


def _told(text: str) -> set[str]:
    return {word for word in split_words(text) if word not in SMALL}


def _short(post: str) -> str:
    if len(post) <= LONGEST:
        return post
    sentences = [sentence.strip() for sentence in _SENTENCE.findall(post)]
    asking = " ".join(s for s in sentences if s.endswith("?") and _telling(s) > 1) or post
    cut = asking[:LONGEST].rsplit(" ", 1)[0] if len(asking) > LONGEST else asking
    return cut.rstrip(" ,;:")


def _unlike(texts: Iterable[str]) -> list[str]:
    """The texts without those that say what an earlier one said, or its beginning.

    Of those that say the same, the one that is spelt best stands for all.
    """
    kept: list[str] = []
    plains: list[str] = []
    for text in texts:
        plain = _plain(text)
        near = range(max(0, len(plains) - 50), len(plains))
        same = next((at for at in near if _says(plains[at], plain)), -1)
        if same < 0:
            kept.append(text)
            plains.append(plain)
        elif len(plain) >= LIKE_LENGTH * len(plains[same]) and _slips(plain) < _slips(plains[same]):
            kept[same], plains[same] = text, plain
    return kept


def _slips(plain: str) -> int:
    """How many words of a text are in no dictionary."""
    return sum(not is_ordinary(word) for word in plain.split())


def _says(one: str, other: str) -> bool:
    cut = one[: len(other)]
    return max(fuzz.ratio(one, other), fuzz.ratio(cut, other)) >= _ALIKE
