"""The effect of an edit on others: which of the library's own posts another answer gets now."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from threading import Lock
from time import perf_counter, thread_time
from typing import Literal
from weakref import WeakKeyDictionary

from app.answer import Answer
from app.desk import Desk
from app.library import Contents, Library
from app.library.trials import leading
from app.matching import Matcher, Result
from app.matching.words import split_words, stem_words
from app.post import TEXT_LIMIT, clean_text
from app.trying import forum_for, with_it

POSTS = 500
"""How many past posts are tried at most, where they are kept."""
SECONDS, PATIENCE = 1.0, 4.0
"""Seconds of processor time, and of waiting, after which no more is tried; the posts that share
most with what changed come first."""

Kind = Literal["question", "test", "past"]


@dataclass(frozen=True, slots=True)
class Known:
    """A post that the library knows: whose question or test it is ("" for nobody's), its stems."""

    text: str
    kind: Kind
    of: str
    stems: frozenset[str]


@dataclass(frozen=True, slots=True)
class Moved:
    """A post that came to one answer and now comes to another; "" is none.

    `through` are the words of the answer it comes to now that earned it.
    """

    post: Known
    before: str
    after: str
    through: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Effect:
    """What an edit of the answer `id` does: the posts that moved, of `tried` out of `met`.

    `met` of the `known` posts share a word with what changed; no other can move far.
    """

    id: str
    moved: tuple[Moved, ...]
    tried: int
    met: int
    known: int

    @property
    def gains(self) -> tuple[Moved, ...]:
        """Posts that had no answer before, or whose own answer this is."""
        mine = (each for each in self.moved if each.after == self.id)
        return tuple(m for m in mine if not m.before or m.post.of == self.id)

    @property
    def takes(self) -> tuple[Moved, ...]:
        """Posts taken from another answer."""
        gained = set(self.gains)
        return tuple(m for m in self.moved if m.after == self.id and m not in gained)

    @property
    def loses(self) -> tuple[Moved, ...]:
        """Posts that came to it and don't any more."""
        return tuple(m for m in self.moved if m.before == self.id)

    @property
    def others(self) -> tuple[Moved, ...]:
        """Posts that moved between two others, or from one to none."""
        return tuple(m for m in self.moved if self.id not in (m.before, m.after))


@dataclass(frozen=True, slots=True)
class _Kept:
    contents: Contents
    posts: tuple[Known, ...]


_kept: WeakKeyDictionary[Library, _Kept] = WeakKeyDictionary()
_trying = Lock()  # one at a time: it takes a processor


def effect(desk: Desk, before: Answer | None, after: Answer, *, seconds: float = SECONDS) -> Effect:
    """What becomes of the library's posts when an answer is as `after`; None: there was none.

    Tried are the questions and tests of all answers and of the library, and past posts that are
    kept, as far as they share a word with what changed, for at most `seconds` of processor time.
    """
    with _trying:
        until, most = perf_counter() + PATIENCE, thread_time() + seconds
        old = before if before and before.status == "active" else None
        new = after if after.status == "active" else None
        one, other = _matcher(desk, old, after.id), _matcher(desk, new, after.id)
        posts, forum = _posts(desk), forum_for(desk, after)
        met = _met(posts, changed_stems(old, new), other)
        moved, tried = [], 0
        for post in met:
            if perf_counter() > until or thread_time() > most:
                break
            tried += 1
            if found := _moved(post, one, other, forum):
                moved.append(found)
        return Effect(after.id, tuple(moved), tried, len(met), len(posts))


def changed_stems(before: Answer | None, after: Answer | None) -> frozenset[str]:
    """The stems of every phrase that only one of two versions has; of texts, of such words."""
    one, other = _phrases(before), _phrases(after)
    different = {phrase for _, phrase in one ^ other}
    texts = _words(_text(before)) ^ _words(_text(after))
    return frozenset().union(texts, *map(_words, different))


def _phrases(answer: Answer | None) -> set[tuple[object, str]]:
    """What leads to an answer, each with what else counts about it."""
    if answer is None:
        return set()
    named = {((k.weight, k.watch), k.word) for k in answer.keywords}
    groups = {(group, phrase) for group in answer.synonyms for phrase in group}
    return (
        named
        | groups
        | {("question", q) for q in answer.questions}
        | {("not", phrase) for phrase in answer.not_}
    )


def _text(answer: Answer | None) -> str:
    return f"{answer.title}\n{answer.body}" if answer else ""


def _words(text: str) -> frozenset[str]:
    return frozenset(stem_words(split_words(text)))


def _matcher(desk: Desk, answer: Answer | None, id: str) -> Matcher:
    """The library's matcher with an answer as it is given; with None, without it."""
    if answer:
        return with_it(desk, answer)
    matcher = desk.library.matcher
    if all(each.id != id for each in matcher.suggested):
        return matcher
    return matcher.with_answer(Answer(id=id, status="retired"))


def _posts(desk: Desk) -> tuple[Known, ...]:
    contents = desk.library.contents
    kept = _kept.get(desk.library)
    if kept is None or kept.contents is not contents:
        kept = _Kept(contents, tuple(_own(contents)))
        _kept[desk.library] = kept
    if desk.only:  # posts, and answers, of other forums aren't there for them
        mine = {answer.id for answer in desk.answers()}
        return tuple(post for post in kept.posts if post.of in mine)
    past = (_known(text, "past", "") for text in desk.store.past_posts(POSTS))
    return (*kept.posts, *past)


def _own(contents: Contents) -> Iterator[Known]:
    for answer in contents.answers:
        if answer.status == "active":
            yield from (_known(question, "question", answer.id) for question in answer.questions)
            for trial in answer.tests:
                yield _known(trial.post, "test", answer.id if trial.expect == "found" else "")
    yield from (_known(trial.post, "test", "") for trial in contents.tests)


def _known(text: str, kind: Kind, of: str) -> Known:
    text = clean_text(text[:TEXT_LIMIT])
    return Known(text, kind, of, _words(text))


def _met(posts: Sequence[Known], stems: frozenset[str], matcher: Matcher) -> list[Known]:
    """The posts that share a stem with what changed, those that share the most telling first."""
    worth = {stem: matcher.telling(stem) for stem in stems}
    shared = ((sum(worth[s] for s in post.stems & stems), post) for post in posts)
    found = [(share, post) for share, post in shared if share > 0]
    return [post for _, post in sorted(found, key=lambda pair: -pair[0])]


def _moved(post: Known, one: Matcher, other: Matcher, forum: str) -> Moved | None:
    before = _first(one.match(post.text, forum=forum, limit=1, evidence=False))
    after = _first(other.match(post.text, forum=forum, limit=1, evidence=False))
    if before == after:
        return None
    result = other.match(post.text, forum=forum, limit=1)
    through = leading(result.matches[0]) if after else ()
    return Moved(post, before, after, tuple(through))


def _first(result: Result) -> str:
    """The answer that a post comes to; "" where none fits."""
    return result.matches[0].answer.id if result.verdict != "none" else ""


def titles_of(desk: Desk, moved: Iterable[Moved]) -> dict[str, str]:
    """The titles of the answers that posts came from and go to."""
    ids = {id for each in moved for id in (each.before, each.after)}
    return {a.id: a.title or a.id for a in desk.library.contents.answers if a.id in ids}
