"""Mending a link: the address to which it moved is written into an answer's file, when asked."""

import re
from dataclasses import replace

from app.answer import Answer
from app.desk import Desk
from app.edit import change, refuse_forums
from app.links import Trouble, library_links, troubles
from app.reply import Refused

_PLAIN = re.compile(r"https?://[\w:/?#@!$&*+;=.~%-]+", re.ASCII)
"""An address that stands in Markdown and YAML as it is."""


def links_to_look_at(desk: Desk, id: str = "") -> tuple[Trouble, ...]:
    """The links to look at in the answers that are here for who works at the desk, or in one."""
    links = library_links(desk.library.contents)
    if desk.only or id:
        mine = {id} if id else {answer.id for answer in desk.answers()}
        links = {url: tuple(a for a in answers if a in mine) for url, answers in links.items()}
        links = {url: answers for url, answers in links.items() if answers}
    return troubles(desk.store, links)


def mend_link(desk: Desk, id: str, url: str) -> None:
    """Write where a link moved into an answer's file and its variants'; nothing else changes.

    Raises `NotFound`, `NotYours`, `CannotSave` or `Stale` as saving does, or `Refused` when there
    is nothing to mend or it must be done by hand.
    """
    answer = desk.answer(id)
    refuse_forums(desk, answer)
    links = links_to_look_at(desk, answer.id)
    fix = next((each.fix for each in links if each.url == url), "")
    if not fix:
        raise Refused("url", "No new address of this link is known.")
    if not _PLAIN.fullmatch(fix):
        raise Refused("url", "The new address has odd characters: write it into the file by hand.")
    contents = desk.library.contents
    languages = ["", *(language for of, language in contents.variants if of == answer.id)]
    mended = [_mend(desk, answer.id, language, url, fix) for language in languages]
    if not any(mended):
        raise Refused("url", "The link isn't written like this in the file: change it there.")


def _mend(desk: Desk, id: str, language: str, url: str, fix: str) -> bool:
    """Mend one file; False when the link isn't in it."""
    source = desk.library.contents.texts.get(f"{id}.{language}" if language else id)
    if source is None or with_link_moved(source.content, url, fix) == source.content:
        return False
    change(desk, id, lambda answer: _moved(answer, url, fix), [source.sha256], language=language)
    return True


def with_link_moved(text: str, url: str, fix: str) -> str:
    """A text with one address in the place of another, wherever that stands whole."""
    whole = rf"(?<![\w/=]){re.escape(url)}(?![^\s\"'<>)\]}},]*[\w/#?&=%~+-])"
    return re.sub(whole, lambda _: fix, text)


def _moved(answer: Answer, url: str, fix: str) -> Answer:
    """The answer as its file must read then."""

    def moved(text: str) -> str:
        return with_link_moved(text, url, fix)

    return replace(
        answer,
        body=moved(answer.body),
        short=moved(answer.short),
        follow_up=moved(answer.follow_up),
        page=moved(answer.page),
        links=tuple(replace(link, url=moved(link.url)) for link in answer.links),
    )
