"""Proposals: an answer made of a reply that a moderator typed, for a curator to look at."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from app.answer import Link
from app.drafting import Draft
from app.forum import Forum
from app.insights.keywords import propose_keywords
from app.insights.wording import unnamed, words_for_anyone
from app.matching import Matcher, Question, Result
from app.matching.common import SMALL
from app.matching.markup import own_words
from app.matching.words import split_words, stem_words
from app.naming import id_of, id_words
from app.post import Post

LONGEST_TITLE = 80
LONGEST_QUESTION = 240
LOOKED_AT = 1000
"""Characters of a title in which it is looked for, with all the noise around it."""
_SENTENCE = re.compile(r"[^.!?\n]*[.!?]+[\"”')]*|[^.!?\n]+")
_TITLE_NOISE = re.compile(
    r"^(?:(?:re|aw|fwd?)\s*:\s*)+|\[[^\]]{0,20}\]\s*|(?<![\s?!.…])[\s?!.…]++$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Proposal:
    """An answer as proposed: nothing of it is kept before somebody has looked at it."""

    title: str
    id: str
    keywords: tuple[str, ...]
    question: str
    body: str
    links: tuple[Link, ...]


def propose(
    markdown: str,
    *,
    draft: Draft,
    post: Post | None,
    result: Result | None,
    forum: Forum,
    moderator: str,
    matcher: Matcher,
    taken: Collection[str],
) -> Proposal:
    """An answer made of the reply `markdown`; `taken` are ids that it can't have.

    `draft` is what the desk had composed; `post` and `result` are None once the post was removed.
    """
    body, links = words_for_anyone(markdown, draft, post, forum, moderator)
    question = _question(post, result, body)
    title = _title(post, question, body)
    asked = f"{post.title}\n{own_words(post.text, post.markup)}" if post else ""
    names = (post.author if post else "", moderator)
    keywords = propose_keywords(asked, f"{title}\n{body}", matcher.telling, names)
    title = title or ", ".join(keywords[:2]).capitalize() or _beginning(body)
    return Proposal(title, slug(title, taken), keywords, question, body, links)


def slug(title: str, taken: Collection[str]) -> str:
    """An id made of a title's words, and of a number where it is taken."""
    words = id_words(title)
    name = id_of([word for word in words if word not in SMALL] or words)
    number = 2
    free = name
    while free in taken:
        free, number = f"{name}-{number}", number + 1
    return free


def _question(post: Post | None, result: Result | None, body: str) -> str:
    """The sentence of the post that the reply answers most, without its poster's name."""
    if post is None or result is None:
        return ""
    found = [_cut(sentence) for question in result.questions for sentence in _asked(question)]
    if not found:
        return ""
    reply = set(stem_words(split_words(body)))
    best = max(found, key=lambda words: len(_telling(words) & reply))
    return unnamed(best, post.author, "I")


def _asked(question: Question) -> Sequence[str]:
    """The sentences of a stretch that end in a question mark, or else the whole of it."""
    sentences = [words.strip() for words in _SENTENCE.findall(question.text)]
    asking = [sentence for sentence in sentences if "?" in sentence and len(_telling(sentence)) > 1]
    return asking or [question.text]


def _cut(text: str) -> str:
    line = " ".join(text.split())
    return (
        line
        if len(line) <= LONGEST_QUESTION
        else line[:LONGEST_QUESTION].rsplit(" ", 1)[0].rstrip(",;:")
    )


def _beginning(body: str) -> str:
    """The first words of a reply."""
    words = re.sub(r"\{\{[^{}\n]*\}\}|[*_`#>]+", " ", body).split()
    return " ".join(words[:6]).rstrip(",;:.") if len(words) > 1 else ""


def _telling(text: str) -> set[str]:
    words = [word for word in split_words(text) if word not in SMALL]
    return set(stem_words(words))


def _title(post: Post | None, question: str, body: str) -> str:
    """The post's title, else its question, else the reply's first heading; "" for none of them."""
    author = post.author if post else ""
    heading = next((line[3:] for line in body.split("\n") if line.startswith("## ")), "")
    for candidate in (post.title if post else "", question, heading):
        line = unnamed(" ".join(candidate[:LOOKED_AT].split()), author, "")
        while (shorter := _TITLE_NOISE.sub("", line).strip(" -–,")) != line:
            line = shorter
        if len(_telling(line)) > 1 and len(line) <= LONGEST_TITLE:
            return line[:1].upper() + line[1:]
    return ""
