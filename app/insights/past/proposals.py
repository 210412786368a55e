"""Proposals: each repeated passage as an answer to accept, to merge, to edit or to drop."""

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date

from rapidfuzz import fuzz

from app.answer import Answer, Keyword, Trial
from app.drafting import post_language
from app.insights.keywords import propose_keywords
from app.insights.past.asked import asked, chatter_of, questions_of, tests_of, title_line
from app.insights.past.body import body_of, links_of
from app.insights.past.learn import Repeated, find_repeated
from app.insights.past.reply import PastReply
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
FEW, SHARE = 2, 0.03
"""How many of the proposals, or which share, may have a word that is a keyword of one."""
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
    telling = _telling(matcher.answers, [each.answer for each in drafts])
    used = set(taken)
    learned = []
    for each, draft, texts in watch(list(zip(found, drafts, posts, strict=True)), "Asking"):
        made = _finished(each, draft, texts, matcher, telling, used)
        used.add(made.answer.id)
        learned.append(made)
    return learned


def _telling(answers: Sequence[Answer], drafts: Sequence[Answer]) -> Callable[[str], float]:
    """How much a word tells a proposal from the others; nothing for one that several have."""
    texts = ("\n".join((each.title, each.body, *each.questions)) for each in drafts)
    held = Counter(stem for text in texts for stem in _stems(text))
    most = max(FEW, SHARE * len(drafts))
    telling = Matcher([*answers, *drafts]).telling
    return lambda word: telling(word) if held[stem_words([word])[0]] <= most else 0.0


def _draft(found: Repeated, posts: Sequence[str]) -> Learned:
    """The proposal as far as it can be told without the others; its id is a number."""
    body, left_out = body_of(found)
    days = [day for each in found.documents if (day := each.reply.written)]
    answer = Answer(
        id=f"learned-{found.places[0]}",
        title=_title(found),
        body=body,
        questions=questions_of(posts),
        tests=tests_of(posts),
        links=links_of(found),
        language=post_language(body) or "en",
    )
    first, last = (min(days), max(days)) if days else (None, None)
    return Learned(answer, found.places, first, last, found.near, left_out=left_out)


def _title(found: Repeated) -> str:
    """The thread's title that says most of what all of them say."""
    titles = [title_line(each.reply.title, each.reply.author) for each in found.documents]
    counts = Counter(stem for title in titles for stem in _stems(title))
    best, worth = "", 0.0
    for title in titles:
        stems = _stems(title)
        if len(stems) > 1 and len(title) <= LONGEST_TITLE:
            value = sum(counts[stem] for stem in stems) / (len(stems) + 2)
            best, worth = (title, value) if value > worth else (best, worth)
    return best[:1].upper() + best[1:]


def _stems(text: str) -> set[str]:
    return set(stem_words(word for word in split_words(text) if word not in SMALL))


def _finished(
    found: Repeated,
    draft: Learned,
    posts: Sequence[str],
    matcher: Matcher,
    telling: Callable[[str], float],
    used: Collection[str],
) -> Learned:
    answer = draft.answer
    names = {each.reply.author or greeted(each.reply.text) for each in found.documents}
    said = f"{answer.title}\n{answer.body}"
    keywords = propose_keywords("\n".join(posts), said, telling, names - {""})
    title = answer.title or _heading(answer) or _of_keywords(keywords) or _beginning(answer.body)
    near, urgent = _asked_about([*posts[:_SEEN], answer.body], matcher)
    answer = replace(
        answer,
        id=slug(title, used),
        title=title,
        keywords=tuple(Keyword(word) for word in keywords),
    )
    return replace(draft, answer=answer, near=draft.near or near, urgent=urgent)


def _of_keywords(keywords: Sequence[str]) -> str:
    """The first keyword, and the next one that has other words."""
    first = keywords[:1]
    other = [word for word in keywords[1:] if not set(word.split()) & set(first[0].split())]
    return ", ".join([*first, *other[:1]]).capitalize()


def _heading(answer: Answer) -> str:
    return next((part.heading for part in answer.parts if part.heading), "")


def _beginning(body: str) -> str:
    return " ".join(body.split()[:6]).rstrip(",;:.")


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
    questions = [q for q in learned.questions if _is_new(q, answer.questions)]
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
