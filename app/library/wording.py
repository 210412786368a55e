"""Wording: what an answer's text says that a forum can't show, or a reader can't use."""

import re
from collections.abc import Iterator
from datetime import date

from app.answer import Answer
from app.drafting import compose, has_html, losses, without_fallback
from app.forum import Forum
from app.library.contents import Contents, Problem, Source
from app.library.fields import shortened
from app.library.finding import finding
from app.post import Post

_LINK = re.compile(r"(?<![!\\])\[([^\[\]\n]{1,60})\]\([^()\s]*")
_VAGUE = re.compile(
    r"(?:please )?(?:click|see|read|look|tap|klick(?:en sie)?)? ?(?:on )?(?:just )?"
    r"(?:here|this|this (?:link|page|site|article)|link|the link|more|read more|learn more|"
    r"more info(?:rmation)?|hier|diesen link|mehr)(?: klicken)?[.!:]?",
    re.IGNORECASE,
)
_CLICK = re.compile(r"\bclick(?:ing)? (?:on )?(?:here|this link|the link below)\b", re.IGNORECASE)
_MAY_BE_LOST = re.compile(r"[|`]|!\[|^[ \t]*+(?!1[.)])\d+[.)]\s", re.MULTILINE)
_FALLBACKS = {
    "author": "write {{author|there}}",
    "moderator": "write {{moderator|a moderator}}",
    "thread_url": "write {{thread_url|this thread}}",
}
_OF_FORUMS = {"search_url": "search", "emergency": "emergency", "advice_line": "advice_line"}
"""Variables that a forum gives a value, by the field that does."""
_FRAME, _PER_LINK, _MARKUP = 400, 200, 1.3
"""How many characters greeting, links and markup may add; what stays below is never composed."""


def check_wording(
    contents: Contents, answer: Answer, source: Source | None, today: date
) -> Iterator[Problem]:
    """What to mend in the words of one answer, or of its variant."""
    forums = [forum for forum in contents.forums if answer.serves(forum.id)]
    for text, place in _texts(answer, source):
        yield from _variables(text, place, source, forums)
        yield from _vague(text, place, source)
        yield from _lost(text, place, source, forums)
    for index, link in enumerate(answer.links):
        if _VAGUE.fullmatch(link.title.strip()) or _CLICK.search(link.title):
            what = f"The link's title “{shortened(link.title)}” doesn't say what is there"
            yield finding(source, "vague-link", ("links", index), what, "name the page")
    yield from _too_long(answer, source, forums, today)


Place = tuple[str, int] | int | None


def _texts(answer: Answer, source: Source | None) -> Iterator[tuple[str, Place]]:
    """An answer's texts: the body with the line it begins at, others with their field."""
    yield answer.body, _body_line(source)
    for name, text in (("short", answer.short), ("follow_up", answer.follow_up)):
        if text:
            yield text, (name, 0)
    for index, reaction in enumerate(answer.reactions):
        yield reaction.say, ("reactions", index)


def _body_line(source: Source | None) -> int | None:
    return source.line("body") if source else None


def _at(place: Place, line: int) -> Place:
    """Where a line (from 1) of a text is: in a body to the line, else where its field is."""
    return place + line - 1 if isinstance(place, int) else place


def _variables(
    text: str, place: Place, source: Source | None, forums: list[Forum]
) -> Iterator[Problem]:
    for name, line in without_fallback(text) if "{{" in text else ():
        lacking = [forum.id for forum in forums if not getattr(forum, _OF_FORUMS.get(name, "id"))]
        if name in _FALLBACKS:
            what = f"{{{{{name}}}}} has no fallback, so the draft has a blank where it isn't known"
            yield finding(source, "no-fallback", _at(place, line), what, _FALLBACKS[name])
        elif lacking:
            what = f"{{{{{name}}}}} has no fallback, and the forum {lacking[0]} has no "
            what += f"`{_OF_FORUMS[name]}`"
            remedy = "add that to _forums.yaml, or a fallback behind a bar"
            yield finding(source, "no-fallback", _at(place, line), what, remedy)


def _vague(text: str, place: Place, source: Source | None) -> Iterator[Problem]:
    for found in _LINK.finditer(text):
        if _VAGUE.fullmatch(found[1].strip()) or _CLICK.search(found[1]):
            what = f"The link “{found[1]}” doesn't say what is there"
            remedy = "link the words that name the page"
            yield finding(source, "vague-link", _at(place, _line(text, found)), what, remedy)
    for found in _CLICK.finditer(_LINK.sub(lambda link: "-" * len(link[0]), text)):
        what = f"“{found[0]}” doesn't say what is there"
        remedy = "name the page, and link its name"
        yield finding(source, "vague-link", _at(place, _line(text, found)), what, remedy)


def _line(text: str, found: re.Match[str]) -> int:
    return text.count("\n", 0, found.start()) + 1


def _lost(text: str, place: Place, source: Source | None, forums: list[Forum]) -> Iterator[Problem]:
    if "<" in text and has_html(text):
        what = "HTML is shown as text, whatever the forum"
        yield finding(source, "dialect", place, what, "write it as Markdown")
    if not _MAY_BE_LOST.search(text):
        return
    named: dict[tuple[int, str], list[str]] = {}
    for forum in forums:
        for line, sentence in losses(text, forum.format):
            named.setdefault((line, sentence), []).append(forum.name or forum.id)
    for (line, sentence), names in named.items():
        what = f"On {' and '.join(names[:3])}, {_lowered(sentence)}"
        remedy = "write it in a way that all its forums show"
        yield finding(source, "dialect", _at(place, line), what, remedy)


def _lowered(sentence: str) -> str:
    words = sentence.removesuffix(".")
    return (
        words
        if words[1:2].isupper() or words.startswith("Reddit")
        else words[0].lower() + words[1:]
    )


def _too_long(
    answer: Answer, source: Source | None, forums: list[Forum], today: date
) -> Iterator[Problem]:
    for forum in forums:
        most = forum.max_length
        if not most or _bound(answer, forum) <= most:
            continue
        draft = compose((answer,), Post(text="", forum=forum.id), forum, today=today)
        over = len(draft.text) - most
        if over > 0:
            what = f"A reply with it is {over:,} characters longer than {forum.name or forum.id}"
            what += f" takes ({most:,})"
            remedy = "shorten it, or give it a `short` version"
            yield finding(source, "too-long", _body_line(source), what, remedy)


def _bound(answer: Answer, forum: Forum) -> float:
    """More characters than a reply with the answer can have."""
    words = forum.greeting + forum.disclaimer + forum.sign_off + answer.body
    links = sum(len(link.url) + len(link.title) + len(link.section) for link in answer.links)
    return _FRAME + len(words) * _MARKUP + links * 2 + len(answer.links) * _PER_LINK
