"""From a post to a reply with nothing stored: what every door begins with."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from app.answer import Answer
from app.drafting import FIXED, QUOTE_LIMIT, Asked, Draft, compose, post_language
from app.forum import FORMATS, Format, Forum
from app.library import LANGUAGE, Contents, Library
from app.matching import BARS, Result, asking, drafted, judged
from app.matching.markup import own_words
from app.post import Post, clean_text


class NotFound(LookupError):
    """What was asked for by name or id is not there; the caller must name another."""


class Refused(ValueError):
    """A value the caller gave can't be used: `field` says which, the message why."""

    def __init__(self, field: str, message: str) -> None:
        super().__init__(message)
        self.field = field


@dataclass(frozen=True, slots=True)
class Prepared:
    """What a post, made safe, led to: its matches, and the draft of the answers taken."""

    post: Post
    forum: Forum
    result: Result
    draft: Draft


def clean_post(post: Post) -> Post:
    """Make every foreign text of a post safe to handle, and refuse a post without a word.

    Raises `TextTooLong`, or `Refused` naming the field.
    """
    texts: dict[str, Any] = {
        name: clean_text(getattr(post, name))
        for name in ("text", "title", "author", "id", "url", "thread_id")
    }
    if not any(c.isalnum() for c in texts["text"] + texts["title"]):
        raise Refused("text", "The post has no words to match; paste its text.")
    return replace(post, **texts)


def find_forum(contents: Contents, forum: str, allowed: Collection[str] | None = None) -> Forum:
    """The forum of that id; for an empty one, the first that is allowed. Raises `Refused`."""
    known = [f for f in contents.forums if allowed is None or f.id in allowed]
    if not forum and known:
        return known[0]
    for candidate in known:
        if candidate.id == forum:
            return candidate
    names = ", ".join(f.id for f in known[:10]) or "none"
    raise Refused("forum", f"There is no forum of that name; the library has: {names}.")


def find_answers(
    contents: Contents,
    ids: Sequence[str],
    field: str = "answers",
    forums: Collection[str] = (),
) -> list[Answer]:
    """The answers of those ids, or of old ones, that serve one of `forums`, in order, each once.

    Raises `Refused`.
    """
    by_id = {answer.id: answer for answer in contents.answers if serves_any(answer, forums)}
    ids = [contents.present(id) for id in ids]
    if any(i not in by_id for i in ids):
        raise Refused(field, "There is no answer of that id in the library.")
    return [by_id[i] for i in dict.fromkeys(ids)]


def serves_any(answer: Answer, forums: Collection[str]) -> bool:
    """Whether an answer may be used on one of these forums; none named means all."""
    return not forums or any(answer.serves(forum) for forum in forums)


def search_answers(library: Library, query: str) -> list[Answer]:
    """The answers that a word or a pasted post meets, best first; without one all, by title.

    Raises `TextTooLong`.
    """
    everything = sorted(library.contents.answers, key=lambda a: (a.title.casefold(), a.id))
    wanted = clean_text(query).strip()
    if not wanted:
        return everything
    part = wanted.casefold()
    named = [a for a in everything if part in f"{a.id} {a.title}".casefold() or _has(a, part)]
    matched = [match.answer for match in library.matcher.match(wanted, limit=50).matches]
    return list({answer.id: answer for answer in [*named, *matched]}.values())


def _has(answer: Answer, part: str) -> bool:
    return any(part in keyword.word.casefold() for keyword in answer.keywords)


def match_post(library: Library, post: Post, *, limit: int = 5) -> Result:
    """The answers closest to a post. Raises `TextTooLong` or `Refused`."""
    post = clean_post(post)
    return match_clean(library, post, find_forum(library.contents, post.forum), limit=limit)


def match_clean(
    library: Library, post: Post, forum: Forum, *, limit: int = 5, language: str = ""
) -> Result:
    """`match_post` for a post that was made safe before.

    A post in a language that answers have a variant in is matched against those first; what it
    is written in decides, else `language`, else the forum. Urgent rules are read in any case.
    """
    matcher, options = library.matcher, _options(post, forum, limit)
    bar = BARS[forum.matching]
    result = judged(matcher.match(post.text, **options), bar)
    if not library.is_spoken:
        return result
    spoken = post_language(f"{post.title}\n{own_words(post.text, post.markup)}")
    other = library.matcher_in(spoken or language or forum.language)
    found = judged(other.match(post.text, **options), bar) if other else result
    return result if found.verdict == "none" else _joined(library.contents, found, result)


def _joined(contents: Contents, found: Result, result: Result) -> Result:
    """What was found in another language, each answer as the library has it, and what is urgent."""
    known = {answer.id: answer for answer in contents.answers}
    matches = tuple(replace(m, answer=known.get(m.answer.id, m.answer)) for m in found.matches)
    return replace(found, matches=matches, urgent=result.urgent)


def _options(post: Post, forum: Forum, limit: int) -> dict[str, Any]:
    return {"title": post.title, "forum": forum.id, "limit": limit, "markup": post.markup}


def prepare(
    library: Library,
    post: Post,
    *,
    format: str = "",
    answers: Sequence[str] | None = None,
    choose: bool = True,
    today: date,
    limit: int = 5,
    short: bool | None = None,
    language: str = "",
    without: Sequence[str] = (),
    voice: Callable[[Forum], Forum] = lambda forum: forum,
) -> Prepared:
    """Match a post and draft a reply, storing nothing.

    Without `answers` the first match of each question is drafted; `choose=False` leaves a
    verdict of `choose` to the moderator. An urgent rule's message is the whole draft. `short`,
    `language` and `without` are as for `compose`; `voice` gives the forum other words.
    Raises `TextTooLong` or `Refused`.
    """
    post = clean_post(post)
    contents = library.contents
    forum = find_forum(contents, post.forum)
    asked = None if answers is None else find_answers(contents, answers)
    language = find_language(language)
    if FIXED in without:
        raise Refused("without", "The urgent advice can't be left out.")
    result = match_clean(library, post, forum, limit=limit, language=language)
    own = own_words(post.text, post.markup)
    taken = asked if asked is not None else _suggested(result, choose=choose)
    draft = compose(
        () if result.urgent else taken,
        post,
        voice(forum),
        format=find_format(format, forum),
        today=today,
        urgent=result.urgent.message if result.urgent else None,
        short=short,
        language=language,
        own=own,
        questions=questions_of(own, result),
        without=without,
    )
    if result.urgent and asked:
        note = "An urgent rule fired, so the answers were left out of the draft."
        draft = replace(draft, notes=(*draft.notes, note))
    return Prepared(post, forum, result, draft)


def questions_of(own: str, result: Result) -> dict[str, Asked]:
    """What each matched answer is for, in the poster's words, where a post asks several things.

    `own` is the post's text with all but the poster's own words turned into spaces.
    """
    if len(result.questions) < 2:
        return {}
    found: dict[str, Asked] = {}
    for m in result.matches:
        words = asking(own, result.questions[m.question], m.evidence, QUOTE_LIMIT)
        found[m.answer.id] = Asked(m.question, words)
    return found


def find_format(format: str, forum: Forum) -> Format:
    """The format of that name; for an empty one, the forum's. Raises `Refused`."""
    if not format:
        return forum.format
    for known in FORMATS:
        if known == format:
            return known
    raise Refused("format", f"There is no format of that name; choose one of {', '.join(FORMATS)}.")


def find_language(language: str) -> str:
    """The code of a language, or "" for none. Raises `Refused`."""
    if language and not LANGUAGE.match(language):
        raise Refused("language", "There is no language of that code; write one such as de.")
    return language


def _suggested(result: Result, *, choose: bool) -> list[Answer]:
    if result.verdict == "none" or (result.verdict == "choose" and not choose):
        return []
    return [match.answer for match in drafted(result)]
