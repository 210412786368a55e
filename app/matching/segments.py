"""Segments: a post's sentences, which of them ask, and which belong to one question."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

MOST = 160
"""Sentences of a post that are told apart; those beyond go with the last."""
GROUPS = 12
"""Groups of sentences that are told apart."""

_END = re.compile(
    r"[.!?…]+[\"'”’)\]]*(?=\s|$)|\n[ \t]{0,80}\n|\n(?=[ \t]*(?:[-*•]|\d{1,2}[.)])[ \t])|[?]"
)
_PARAGRAPH = re.compile(r"\n[ \t]{0,80}\n")
_ASKS = re.compile(
    r"\?|\b(?:any (?:advice|ideas?|help|suggestions?|tips|thoughts)|can (?:any|some)(?:one|body)|"
    r"does (?:any|some)(?:one|body)|has anyone|how (?:do|can|should|long|much|many|often) |"
    r"what (?:should|can|could|do|is|are|shall) |should i\b|is it (?:ok|okay|normal|safe)|"
    r"please help|help me|(?:i )?(?:wonder(?:ing)?|don'?t know) (?:if|how|what|which|whether|why)|"
    r"(?:would|will) (?:appreciate|be grateful)|"
    r"(?:which|why|where|when) (?:do|does|should|can|is|are)\b)",
    re.I,
)
_CHATTER = re.compile(
    r"\W*(?:(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day)|greetings)\b"
    r"(?:\W+[\w']+){0,2}|"
    r"(?:many |best |kind )?(?:thanks|thank you|thx|cheers|regards|wishes)\b(?:\W+[\w']+){0,4}|"
    r"(?:please )?help(?: me)?(?: please)?|any (?:advice|ideas?|help|suggestions?|tips|"
    r"thoughts)(?: (?:would be |is |are )?(?:very |much |greatly )*(?:appreciated|welcome))?|"
    r"sorry(?:\W+[\w']+){0,6})\W*\Z",
    re.I,
)


_ELSE = re.compile(
    r"\W*(?:also|another|second(?:ly)?|by the way|btw|on another note|unrelated|separately|"
    r"besides|next|p\.? ?s)\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A stretch of the text without space around it, and the number of its paragraph.

    It may ask, and it may say that what follows is about something else (`turns`).
    """

    start: int
    end: int
    asks: bool
    turns: bool
    paragraph: int


def split_sentences(text: str) -> list[Sentence]:
    """The sentences of a text, greetings and thanks left out."""
    sentences: list[Sentence] = []
    start = paragraph = 0
    for found in _END.finditer(text):
        if len(sentences) + 1 >= MOST:
            break
        _add(sentences, text, start, found.end(), paragraph)
        paragraph += bool(_PARAGRAPH.match(found.group()))
        start = found.end()
    _add(sentences, text, start, len(text), paragraph)
    return sentences


def _add(sentences: list[Sentence], text: str, start: int, end: int, paragraph: int) -> None:
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip())
    piece = piece.strip()
    if any(c.isalnum() for c in piece) and not (len(piece) < 120 and _CHATTER.match(piece)):
        asks = bool(_ASKS.search(piece[:600])) or piece.endswith("?")
        turns = bool(_ELSE.match(piece))
        sentences.append(Sentence(start, start + len(piece), asks, turns, paragraph))


def group_questions(sentences: Sequence[Sentence]) -> list[list[Sentence]]:
    """Sentences in groups that may each be a question of its own.

    What is told before something is asked belongs to it; what follows it in the same paragraph
    does too, unless something else is asked there.
    """
    groups: list[list[Sentence]] = []
    asked = True
    for sentence in sentences:
        later = groups and sentence.paragraph != groups[-1][-1].paragraph
        begins = sentence.turns or (asked and (later or sentence.asks))
        if not groups or (begins and len(groups) < GROUPS):
            groups.append([])
            asked = False
        groups[-1].append(sentence)
        asked = asked or sentence.asks
    if len(groups) > 1 and not asked and not groups[-1][0].turns:
        tail = groups.pop()  # what is told at the end belongs to the question before
        groups[-1] += tail
    return groups
