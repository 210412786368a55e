"""What a forum is to us: its name, its markup, and the voice in which its moderators reply."""

from dataclasses import dataclass
from typing import Literal

Format = Literal["markdown", "bbcode", "reddit", "html", "text"]
FORMATS: tuple[Format, ...] = ("markdown", "bbcode", "reddit", "html", "text")
Length = Literal["whole", "short"]
LENGTHS: tuple[Length, ...] = ("whole", "short")
Links = Literal["all", "own-first", "own"]
LINKS: tuple[Links, ...] = ("all", "own-first", "own")
Headings = Literal["bold", "none", "2", "3", "4"]
HEADINGS: tuple[Headings, ...] = ("bold", "none", "2", "3", "4")
Formality = Literal["informal", "formal"]
FORMALITIES: tuple[Formality, ...] = ("informal", "formal")
Matching = Literal["careful", "balanced", "eager"]
MATCHINGS: tuple[Matching, ...] = ("careful", "balanced", "eager")


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """A forum's words around a reply in another language; an empty one is as the forum's own."""

    language: str
    greeting: str = ""
    disclaimer: str = ""
    sign_off: str = ""
    emergency: str = ""
    advice_line: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Forum:
    """One forum as `_forums.yaml` describes it. `search` is an address with `{query}` in it.

    `prefer` is the version of answers that it drafts; `language` the one it is written in;
    `max_length` the characters of a reply it takes, 0 for any number. `links` says which ones a
    reply may have, `headings` how they are written: bold, as plain lines, or of a level.
    `disclaimer` stands before the sign-off. `matching` says how sure an answer must be. `voices`
    are its words in other languages.
    """

    id: str
    name: str = ""
    kind: str = ""
    format: Format = "markdown"
    prefer: Length = "whole"
    language: str = ""
    formality: Formality = "informal"
    url: str = ""
    search: str = ""
    links: Links = "all"
    nofollow: bool = True
    headings: Headings = "bold"
    max_length: int = 0
    matching: Matching = "balanced"
    greeting: str = "Hi {{author|there}},"
    disclaimer: str = ""
    sign_off: str = ""
    emergency: str = ""
    advice_line: str = ""
    voices: tuple[Voice, ...] = ()


DEFAULT_FORUM = Forum(id="default", name="Default")
