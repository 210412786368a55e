"""Steps: the items of an answer's ordered lists that the poster has tried, marked at their end."""

import re
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from markdown_it.token import Token

from app.drafting.facts.anatomy import parts_named
from app.drafting.facts.treatments import STEP, treatment
from app.drafting.markdown import read

# What may stand before the treatment of a step; anything else is a verb of its own.
_LEAD = re.compile(
    r"(?:(?:if|when|before|after|while)\b[^,:;.]{0,60}[,:] ?)?"
    r"(?:keep fit[^:;.]{0,40}: ?)?"
    r"(?:(?:try|add|use|do|then|later|also|and|some|an?|the|very|gently|slowly|lightly|slow|gentle|light|easy"
    r"|short|daily),? ){0,5}"
)
_MARKS = re.compile(r"[*_`\\]")
_OPENING = ["list_item_open", "paragraph_open", "inline"]
_PLACED = ("stretching", "massage", "foam rolling", "ice", "heat", "taping", "strength work")
"""Treatments of one place: done to the calf, they weren't done to the hip."""
_PERIOD = re.compile(r"\b(?:days?|weeks?|fortnight|months?)\b")


class Marked(NamedTuple):
    """Markdown with its marks, and the treatments whose steps have one."""

    markdown: str
    treatments: tuple[str, ...]


def mark_steps(markdown: str, tried: Collection[str], parts: Collection[str], words: str) -> Marked:
    """`markdown` with `*(words)*` at the end of each ordered step that was tried.

    `tried` are treatments, `parts` those of the body that the poster names. A step counts for
    the treatment that it begins with; one for a part that the poster doesn't name isn't marked,
    nor is rest of a certain time: the poster may have had less.
    """
    if not tried:
        return Marked(markdown, ())
    lines, done = markdown.split("\n"), list[str]()
    for step in _steps(read(markdown) or []):
        what = _main(step.content, parts)
        if what in tried and step.map and step.map[1] <= len(lines):
            done.append(what)
            last = step.map[1] - 1
            lines[last] = f"{lines[last].rstrip()} *({words})*"
    return Marked("\n".join(lines), tuple(dict.fromkeys(done))) if done else Marked(markdown, ())


def _steps(tokens: Sequence[Token]) -> Iterator[Token]:
    """The first paragraph of each item of an ordered list."""
    lists = list[str]()
    for at, token in enumerate(tokens):
        if token.type in ("ordered_list_open", "bullet_list_open"):
            lists.append(token.type)
        elif token.type in ("ordered_list_close", "bullet_list_close"):
            lists.pop()
        opening = [other.type for other in tokens[at : at + 3]]
        if opening == _OPENING and lists[-1:] == ["ordered_list_open"]:
            yield tokens[at + 2]


def _main(step: str, parts: Collection[str]) -> str:
    """The treatment that a step begins with; "" for none, or for another part of the body."""
    text = _MARKS.sub("", step).lower().replace("’", "'")
    lead = _LEAD.match(text)
    found = STEP.match(text, lead.end() if lead else 0)
    if not found:
        return ""
    what = treatment(found)
    sentence = text[found.end() :].partition(".")[0]
    elsewhere = what in _PLACED and not set(parts_named(sentence)) <= set(parts)
    timed = what == "rest" and _PERIOD.search(sentence)
    return "" if elsewhere or timed else what
