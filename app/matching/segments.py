"""Segments: a post's sentences, which of them ask, and which belong to one question."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

MOST = 160
"""Sentences of a post that are told apart; those beyond go with the last."""
GROUPS = 12
"""Groups of sentences that are told apart."""

_END = re.compile(
    r"(?<!\n\d)(?:(?<![.!?…])|(?<=\n\d[.!?…]))[.!?…]++[\"'”’)\]]*+(?=\s|$)|\n[ \t]{0,80}\n|[?]|"
    r"\n(?=[ \t]*(?:[-*•]|\d{1,2}[.)])[ \t])|(?<=\s)(?=\(?[1-9]\)[ \t])"
)
_ITEM = re.compile(r"\(?([1-9])[.)][ \t]")
_MOST_ITEMS = 5
"""A longer list is of steps or of gear, and not of questions."""
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
    r"(?:\W++\w[\w']*+){0,2}|"
    r"(?:many |best |kind )?(?:thanks|thank you|thx|cheers|regards|wishes)\b(?:\W++\w[\w']*+){0,4}|"
    r"(?:please )?help(?: me)?(?: please)?|any (?:advice|ideas?|help|suggestions?|tips|"
    r"thoughts)(?: (?:would be |is |are )?(?:very |much |greatly )*(?:appreciated|welcome))?|"
    r"sorry(?:\W++\w[\w']*+){0,6})\W*\Z",
    re.I,
)


_ELSE = re.compile(
    r"\W*(?:also|another|second(?:ly)?|(?:question|number|part) (?:two|2)|by the way|btw|"
    r"(?:the |my |and (?:the |my )?)?(?:other|second|2nd) (?:thing|question|one|bit|part)|"
    r"(?:and )?one (?:more|other|last) (?:thing|question)|(?:and )?while i'?m (?:on|at it|here)|"
    r"on another note|unrelated|separately|besides|next|p\.? ?s)\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A stretch of the text without space around it, and the number of its paragraph.

    It may ask, it may say that what follows is about something else (`turns`), and it may begin
    the item of that number of a list (0: none).
    """

    start: int
    end: int
    asks: bool
    turns: bool
    paragraph: int
    item: int


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
        item = _ITEM.match(piece)
        number = int(item[1]) if item else 0
        sentences.append(Sentence(start, start + len(piece), asks, turns, paragraph, number))


def _asks_in_a_list(sentences: Sequence[Sentence]) -> bool:
    """Whether there is a list of questions: numbered from 1, and something in it asks."""
    items = [at for at, sentence in enumerate(sentences) if sentence.item]
    numbers = [sentences[at].item for at in items]
    if not 2 <= len(numbers) <= _MOST_ITEMS or numbers != list(range(1, len(numbers) + 1)):
        return False
    return any(sentence.asks for sentence in sentences[items[0] :])


def group_questions(sentences: Sequence[Sentence]) -> list[list[Sentence]]:
    """Sentences in groups that may each be a question of its own.

    What is told before something is asked belongs to it; what follows it in the same paragraph
    does too, unless something else is asked there.
    """
    groups: list[list[Sentence]] = []
    asked = True
    listed = _asks_in_a_list(sentences)
    for sentence in sentences:
        later = groups and sentence.paragraph != groups[-1][-1].paragraph
        begins = _turns(sentence, listed) or (asked and (later or sentence.asks))
        if not groups or (begins and len(groups) < GROUPS):
            groups.append([])
            asked = False
        groups[-1].append(sentence)
        asked = asked or sentence.asks
    if len(groups) > 1 and not asked and not _turns(groups[-1][0], listed):
        tail = groups.pop()  # what is told at the end belongs to the question before
        groups[-1] += tail
    return groups


def _turns(sentence: Sentence, listed: bool) -> bool:
    return sentence.turns or (listed and sentence.item > 1)
