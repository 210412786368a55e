"""Proposals: each repeated passage as an answer to accept, to merge, to edit or to drop."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from rapidfuzz import fuzz

from app.answer import Answer, Keyword, Trial
from app.drafting import post_language
from app.insights.past.asked import (
    asked,
    chatter_of,
    openings_of,
    plain_line,
    questions_of,
    tests_of,
    title_line,
)
from app.insights.past.body import body_of, links_of
from app.insights.past.learn import Repeated, find_repeated
from app.insights.past.reply import PastReply
from app.insights.past.topical import TITLE_WORDS, Said, Topics
from app.insights.past.watch import Watch, unwatched
from app.insights.proposal import LONGEST_TITLE, slug
from app.insights.wording import greeted
from app.matching import Matcher
from app.matching.common import SMALL
from app.matching.words import split_words, stem_words
from app.post import TEXT_LIMIT, clean_text

TWIN = 0.8
"""The confidence from which an answer of the library is meant by a post."""
MEANT = 0.6
"""The share of the posts that mean one answer for a proposal to be nearly that."""
SAID = 0.5
"""How much of what the best words say a word of a thread's title must say for it to be kept."""
CUT = 80
"""How alike, of 100, a title and the beginning of its post are for it to be cut from that."""
ABOUT = 12
"""How many of a passage's words say what it is about."""
SHORT_QUESTION = 40
"""Characters of a question that may be a title."""
_SEEN = 40
"""The newest posts of a passage that the library is asked about."""


@dataclass(frozen=True, slots=True)
class Learned:
    """An answer as proposed, and what it was made of.

    `places` are the replies' numbers in their file, the newest first; `since` and `until` their
    days where known. `near` is the id of an answer that has it already. `urgent` are the rules
    that fired on its posts or its own text. `left_out` are sentences that stood in one reply.
    """

    answer: Answer
    places: tuple[int, ...]
    since: date | None = None
    until: date | None = None
    near: str = ""
    urgent: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()

    @property
    def written(self) -> str:
        """How often it was written: "14 times since 2019"."""
        times = "once" if len(self.places) == 1 else f"{len(self.places)} times"
        if not self.since or not self.until:
            return times
        first, last = self.since.year, self.until.year
        return f"{times} since {first}" if first != last else f"{times} in {first}"


def learn(
    replies: Sequence[PastReply],
    matcher: Matcher,
    taken: Collection[str] = (),
    watch: Watch = unwatched,
) -> list[Learned]:
    """Answers proposed from past replies, the most used first. `matcher` is the library's.

    `taken` are ids that no proposal can have.
    """
    found = find_repeated(replies, matcher.answers, watch)
    chatter = chatter_of(found)
    posts = [asked(each, chatter) for each in found]
    pairs = list(zip(found, posts, strict=True))
    drafts = [_draft(*each) for each in watch(pairs, "Proposing")]
    topics = Topics([_said(*each) for each in zip(found, drafts, posts, strict=True)])
    used = set(taken)
    learned = []
    for at, each in enumerate(watch(list(zip(found, drafts, posts, strict=True)), "Asking")):
        found_, draft, texts = each
        made = _finished(found_, draft, texts, matcher, topics, at, used)
        used.add(made.answer.id)
        learned.append(made)
    return learned


def _said(found: Repeated, draft: Learned, posts: Sequence[str]) -> Said:
    names = {each.reply.author or greeted(each.reply.text) for each in found.documents}
    return Said(posts, draft.answer.body, names - {""}, draft.answer.language)


def _draft(found: Repeated, posts: Sequence[str]) -> Learned:
    """The proposal as far as it can be told without the others; its id is a number."""
    body, left_out = body_of(found)
    days = [day for each in found.documents if (day := each.reply.written)]
    answer = Answer(
        id=f"learned-{found.places[0]}",
        title="",
        body=body,
        questions=questions_of(posts),
        tests=tests_of(posts),
        links=links_of(found),
        language=post_language(body) or "en",
    )
    first, last = (min(days), max(days)) if days else (None, None)
    return Learned(answer, found.places, first, last, found.near, left_out=left_out)


def _title(found: Repeated, questions: Sequence[str], worth: Mapping[str, float]) -> str:
    """The thread's title that says best what the passage is about, else a short question, else "".

    One that ends in a small word was cut off.
    """
    titles = [title for each in found.documents if (title := _own_title(each.reply))]
    short = [question for question in questions if len(question) <= SHORT_QUESTION]
    best = _most_said(titles, worth) or _most_said(short, worth)
    return best[:1].upper() + best[1:]


def _own_title(reply: PastReply) -> str:
    """A thread's title, unless it is only the first words of the post."""
    title = title_line(reply.title, reply.author)
    words, post = split_words(title), split_words(plain_line(reply))
    return "" if len(post) > len(words) and fuzz.ratio(words, post[: len(words)]) >= CUT else title


def _most_said(titles: Iterable[str], worth: Mapping[str, float]) -> str:
    best, told = "", 0.0
    most = sum(list(worth.values())[:TITLE_WORDS])
    for title in (line.rstrip(" ?!.…,:-–") for line in titles):
        stems, words = _stems(title), split_words(title)
        value = sum(worth.get(stem, 0.0) for stem in stems)
        dense = value / max(1, len(stems)) >= SAID * most / TITLE_WORDS
        if dense and len(stems) > 1 and len(title) <= LONGEST_TITLE and words[-1] not in SMALL:
            value /= len(stems) + 2
            best, told = (title, value) if value > told else (best, told)
    return best


def _stems(text: str) -> set[str]:
    return set(stem_words(word for word in split_words(text) if word not in SMALL))


def _finished(
    found: Repeated,
    draft: Learned,
    posts: Sequence[str],
    matcher: Matcher,
    topics: Topics,
    at: int,
    used: Collection[str],
) -> Learned:
    answer = draft.answer
    title = (
        _title(found, answer.questions, topics.worth(at))
        or topics.title(at)
        or _beginning(answer.body)
    )
    about = list(topics.worth(at))[:ABOUT]
    near, urgent = _asked_about([*posts[:_SEEN], answer.body], matcher)
    answer = replace(
        answer,
        id=slug(title, used),
        title=title,
        questions=(*answer.questions, *openings_of(answer.body, about)),
        keywords=tuple(Keyword(word) for word in topics.keywords(at)),
    )
    return replace(draft, answer=answer, near=draft.near or near, urgent=urgent)


def _beginning(body: str) -> str:
    words = body.split()[:6]
    while len(words) > 1 and words[-1].casefold() in SMALL:
        words.pop()
    return " ".join(words).rstrip(",;:.")


def _asked_about(texts: Sequence[str], matcher: Matcher) -> tuple[str, tuple[str, ...]]:
    """The answer that most of the posts mean, and the urgent rules that fire on any text."""
    meant: Counter[str] = Counter()
    rules: dict[str, None] = {}
    for text in texts:
        result = matcher.match(clean_text(text[:TEXT_LIMIT]), limit=1)
        if result.urgent:
            rules[result.urgent.rule] = None
        if result.matches and result.matches[0].confidence >= TWIN and text is not texts[-1]:
            meant[result.matches[0].answer.id] += 1
    id, count = meant.most_common(1)[0] if meant else ("", 0)
    return (id if count >= MEANT * (len(texts) - 1) else ""), tuple(rules)


def merged(answer: Answer, learned: Answer) -> Answer:
    """An answer with what was learned of it: more questions, tests and links, the same words."""
    asked = [q for q in learned.questions if q not in answer.body]
    questions = [q for q in asked if _is_new(q, answer.questions)]
    tests = [t for t in learned.tests if _is_new(t.post, [each.post for each in answer.tests])]
    urls = {link.url for link in answer.links}
    return replace(
        answer,
        questions=(*answer.questions, *questions),
        tests=(*answer.tests, *_without_twice(tests)),
        links=(*answer.links, *(link for link in learned.links if link.url not in urls)),
    )


def _is_new(text: str, known: Sequence[str]) -> bool:
    plain = text.casefold()
    return all(fuzz.ratio(plain, other.casefold()) < 90 for other in known)


def _without_twice(tests: Sequence[Trial]) -> list[Trial]:
    return list({test.post.casefold(): test for test in tests}.values())
