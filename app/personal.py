"""A person's own words: the greeting and sign-off with which their drafts are made."""

from dataclasses import replace

from app.drafting import unknown_variables
from app.forum import Forum
from app.post import TextTooLong, clean_text
from app.reply import Refused
from app.store import Store

LONGEST = 500


def in_their_words(store: Store, forum: Forum, by: str) -> Forum:
    """The forum as drafts of this person's are made for it.

    Their words stand in the place of the forum's own; those in other languages stay.
    """
    person = store.person_named(by) if by else None
    if person is None or not (person.greeting or person.sign_off):
        return forum
    return with_words(forum, person.greeting, person.sign_off)


def with_words(forum: Forum, greeting: str, sign_off: str) -> Forum:
    """The forum with these words; an empty one leaves the forum's."""
    return replace(forum, greeting=greeting or forum.greeting, sign_off=sign_off or forum.sign_off)


def checked(field: str, text: str) -> str:
    """The words as they are kept. Raises `Refused`."""
    try:
        text = clean_text(text.replace("\r\n", "\n")).strip()
    except TextTooLong as error:
        raise Refused(field, str(error)) from error
    if len(text) > LONGEST:
        raise Refused(field, f"This is longer than {LONGEST} characters: shorten it.")
    for variable, _ in unknown_variables(text):
        raise Refused(field, f"{{{{{variable[:40]}}}}} isn't a variable: use {{{{author|there}}}}.")
    return text
