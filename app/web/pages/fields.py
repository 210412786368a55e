"""An answer's fields as a form shows them, a line for each entry, and the answer that they make."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from app.answer import Answer, Keyword, Link, Trial
from app.library import CannotSave, field_text, front, reactions_of
from app.post import TextTooLong, clean_text

NAMES: Mapping[str, str] = {
    "title": "Title",
    "body": "The answer",
    "keywords": "Keywords",
    "questions": "Questions it answers",
    "topic": "Topic",
    "status": "Status",
    "forums": "Forums",
    "language": "Language",
    "links": "Links",
    "tests": "Tests",
    "synonyms": "Synonyms",
    "not": "Kept away by",
    "reactions": "Personal lines",
    "short": "Short version",
    "follow_up": "Follow-up",
    "page": "Page",
    "review_by": "Review by",
    "reviewed": "Reviewed",
    "sample": "Sample",
    "id": "Id",
}
"""What each field is called, in the order in which they are compared."""

# Each lets a run of white space, and an address, begin in one place: no line is slow to read.
_KEYWORD = re.compile(
    r"(?P<word>.*?)(?:(?<!\s)\s++[×*]\s*+(?P<weight>[0-9.]++))?(?P<watch>(?<!\s)\s++\(watch\))?"
)
_LINK = re.compile(
    r"(?P<title>.*?)(?<!\s)\s*+<?+(?<![^\s<])(?P<url>https?://[^\s>]++)>?(?:\s*+#\s+(?P<section>.*))?"
)


def shown(answer: Answer) -> dict[str, str]:
    """The text of every field."""
    return {
        "id": answer.id,
        "title": answer.title,
        "topic": answer.topic,
        "status": answer.status,
        "forums": "\n".join(() if "all" in answer.forums else answer.forums),
        "language": answer.language,
        "page": answer.page,
        "review_by": answer.review_by,
        "reviewed": answer.reviewed,
        "sample": "yes" if answer.sample else "",
        "keywords": _lines(_keyword_line, answer.keywords),
        "questions": "\n".join(answer.questions),
        "not": "\n".join(answer.not_),
        "synonyms": _lines(" = ".join, answer.synonyms),
        "links": _lines(_link_line, answer.links),
        "tests": _lines(test_line, answer.tests),
        "reactions": _reactions(answer),
        "short": answer.short,
        "follow_up": answer.follow_up,
        "body": answer.body,
    }


def made(now: Answer, typed: Mapping[str, str]) -> Answer:
    """The answer of a form's fields; what reads as it did before is what it was before.

    Raises `CannotSave`, with each fault by its field.
    """
    before = shown(now)
    faults: list[tuple[str, str]] = []
    changes: dict[str, Any] = {}
    for name, read in _READ.items():
        text = _clean(typed.get(name, before[name]))
        if text.rstrip("\n") == before[name].rstrip("\n"):
            continue
        try:
            changes["not_" if name == "not" else name] = read(text, now)
        except CannotSave as error:
            faults.append((name, str(error)))
    if faults:
        raise CannotSave(*faults[0], tuple(faults))
    return replace(now, **changes)


def _clean(text: str) -> str:
    try:
        return clean_text(text.replace("\r\n", "\n").replace("\r", "\n"))
    except TextTooLong as error:
        raise CannotSave("body", str(error)) from error


def _lines(line: Callable[[Any], str], entries: tuple[Any, ...]) -> str:
    return "\n".join(line(entry) for entry in entries)


def _keyword_line(keyword: Keyword) -> str:
    weight = "" if keyword.weight == 1 else f" × {f'{keyword.weight:.6f}'.rstrip('0').rstrip('.')}"
    return f"{keyword.word}{weight}{' (watch)' if keyword.watch else ''}"


def _keyword(line: str) -> Keyword:
    found = _KEYWORD.fullmatch(line)
    assert found  # it takes any line
    try:
        weight = float(found["weight"] or 1)
    except ValueError:
        raise CannotSave("", f"“{line[:60]}” has no weight such as × 2 at its end.") from None
    return Keyword(found["word"], weight, bool(found["watch"]))


def _link_line(link: Link) -> str:
    return f"{link.title} {link.url}" + (f" # {link.section}" if link.section else "")


def _link(line: str) -> Link:
    found = _LINK.fullmatch(line)
    if not found:
        raise CannotSave("", "A link is a title, then an address that begins with https://.")
    return Link(found["title"] or found["url"], found["url"], found["section"] or "")


def test_line(trial: Trial) -> str:
    """A test as its line in the form."""
    post = trial.post.replace("\\", "\\\\").replace("\n", "\\n")
    return f"{'+' if trial.expect == 'found' else '-'} {post}"


def _test(line: str) -> Trial:
    if line[:1] not in ("+", "-"):
        message = "A test begins with + when it must find the answer, or with - when it must not."
        raise CannotSave("", message)
    post = re.sub(r"\\(.)", lambda m: "\n" if m[1] == "n" else m[1], line[1:].strip())
    return Trial(post, "found" if line[0] == "+" else "not-found")


def _reactions(answer: Answer) -> str:
    """As in the file, below their key: bounds and words have no shorter form."""
    entries = front(answer).get("reactions")
    return field_text("reactions", entries).partition("\n")[2] if entries else ""


def _entries(name: str, read: Callable[[str], Any]) -> Callable[[str, Answer], tuple[Any, ...]]:
    """Reads a line for each entry; a line as it was before is the entry that it was before."""

    def entries(text: str, now: Answer) -> tuple[Any, ...]:
        known = dict(zip(shown(now)[name].split("\n"), _values(now, name), strict=False))
        lines = [line.strip() for line in text.split("\n") if line.strip()]
        return tuple(known[line] if line in known else read(line) for line in lines)

    return entries


def _values(now: Answer, name: str) -> tuple[Any, ...]:
    values: tuple[Any, ...] = getattr(now, "not_" if name == "not" else name)
    return values


def _synonyms(line: str) -> tuple[str, ...]:
    phrases = tuple(phrase.strip() for phrase in line.split("=") if phrase.strip())
    if len(phrases) < 2:
        raise CannotSave("", "A line of synonyms has two phrases or more, with = between.")
    return phrases


def _text(text: str, now: Answer) -> str:
    return text


_READ: dict[str, Callable[[str, Answer], Any]] = {
    **dict.fromkeys(("id", "title", "topic", "status", "language", "page"), _text),
    **dict.fromkeys(("review_by", "reviewed", "short", "follow_up", "body"), _text),
    "sample": lambda text, now: bool(text),
    "forums": lambda text, now: tuple(text.split()) or ("all",),
    "keywords": _entries("keywords", _keyword),
    "questions": _entries("questions", str),
    "not": _entries("not", str),
    "synonyms": _entries("synonyms", _synonyms),
    "links": _entries("links", _link),
    "tests": _entries("tests", _test),
    "reactions": lambda text, now: reactions_of(text),
}
"""How each field's text becomes an answer's."""
