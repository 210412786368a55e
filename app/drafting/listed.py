"""Listed: the links of answers to read, and the searches of a forum's own threads."""

from collections.abc import Iterable, Sequence
from urllib.parse import quote, unquote

from app.answer import Answer, Link
from app.drafting.language import Words
from app.drafting.outside import is_own
from app.drafting.variables import escape, escape_url
from app.forum import Forum


def reading(
    answers: Sequence[Answer], forum: Forum, standing: set[str], words: Words
) -> tuple[list[str], list[str]]:
    """A line for each link that isn't `standing` yet, and a note for each that is left out.

    `standing` takes in what is listed.
    """
    lines, notes = list[str](), list[str]()
    for link in _ordered(answers, forum):
        url = escape_url(link.url)
        if not url:
            notes.append(
                f"The link “{link.title}” is left out: its address must begin with https://."
            )
        elif forum.links == "own" and not is_own(url, forum):
            notes.append(
                f"The link “{link.title}” is left out: this forum wants its own links only."
            )
        elif same(url) not in standing:
            standing.add(same(url))
            lines.append(_line(link, url, words.section))
    return lines, notes


def threads(answers: Sequence[Answer], forum: Forum, standing: set[str], words: Words) -> list[str]:
    """A line for each answer: a search of the forum for its first keyword."""
    lines = list[str]()
    for answer in answers:
        url = search_url(forum, answer)
        if url and same(url) not in standing:
            standing.add(same(url))
            lines.append(f"- [{words.search.format(escape(search_words(answer)))}]({url})")
    return lines


def search_url(forum: Forum, answer: Answer) -> str:
    """The address of the forum's search for what an answer is about; "" if it has none."""
    return search_address(forum, search_words(answer))


def search_address(forum: Forum, words: str) -> str:
    """The address of the forum's search for some words; "" if it has none."""
    query = quote(words.encode("utf-8", "replace"), safe="")
    return escape_url(forum.search.replace("{query}", query))


def same(url: str) -> str:
    """What two addresses of one page have in common."""
    return unquote(url).rstrip("/")


def named_links(found: Iterable[Link], answers: Sequence[Answer]) -> tuple[Link, ...]:
    """Each address once, with the section that its answer names."""
    sections = {escape_url(link.url): link.section for answer in answers for link in answer.links}
    unique: dict[str, Link] = {}
    for link in found:
        unique.setdefault(link.url, Link(link.title, link.url, sections.get(link.url, "")))
    return tuple(unique.values())


def _ordered(answers: Sequence[Answer], forum: Forum) -> list[Link]:
    """The answers' links, on some forums their own pages first."""
    found = [link for answer in answers for link in answer.links]
    if forum.links == "own-first":
        found.sort(key=lambda link: not is_own(link.url, forum))
    return found


def _line(link: Link, url: str, section: str) -> str:
    shown = f"- [{escape(link.title)}]({url})" if link.title.strip() else f"- <{url}>"
    return f"{shown}: {section.format(escape(link.section))}" if link.section else shown


def search_words(answer: Answer) -> str:
    """What to search a forum for: the answer's first keyword that suggests it, else its title."""
    words = (keyword.word for keyword in answer.keywords if not keyword.watch)
    return next(words, answer.title)
