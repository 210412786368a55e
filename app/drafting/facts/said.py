"""Said: whose each clause of a post is, and whether it tells of something that is or was so."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import Literal, NamedTuple

from app.answer import FactKind
from app.drafting.draft import Fact
from app.drafting.facts.voices import (
    ADVISERS,
    ANYBODY,
    ASKING,
    BEFORE_ADVISERS,
    BEFORE_SELF,
    BEING,
    CALLED,
    DENIALS,
    DEVICES,
    DOUBT_PAIRS,
    DOUBTS,
    GIVING,
    GREETINGS,
    JOINERS,
    KIDS,
    LASTING_DENIALS,
    MINE,
    NEUTRAL,
    NOT_BEING,
    NOT_TO_GO,
    OURS,
    PARTICIPLES,
    PERSONS,
    SELF,
    SELF_DESCRIBING,
    TELLING,
    THEIRS,
    WISHES,
)

Owner = Literal["poster", "other", "anybody", "adviser", ""]

_TOKEN = re.compile(
    r"(?P<word>\d+(?:[.,:]\d+)*[^\W_]*|[^\W\d_]+(?:'[^\W\d_]+)*)"
    r"|(?P<stop>(?<![.!?…])[.!?…]++(?=[\s\"”')]|\Z)|\n\s*+)|(?P<comma>[,;:()—–]|(?<=\s)-(?=\s))"
)
_STRAIGHT = {ord("’"): "'", ord("‘"): "'", ord("\u00a0"): " "}
_QUOTED = re.compile(r"[\"“][^\"“”\n]{12,400}[\"”]")
_INVITES = re.compile(
    r"\b(?:all welcome|(?:anyone|everyone|newcomers|beginners) welcome|(?:group|social) run"
    r"|run group|coffee after|meet(?:ing)? (?:at|by|outside|in)|no one (?:gets )?left behind"
    r"|pacing the|join us|(?:fancy|care to) join|see you (?:there|at))\b"
)
_SEX = re.compile(r"[1-8]\d[mf]")
_LONG_LINE = 60
"""Characters from which on a line's end is taken for a wrapped one if a figure follows."""


_FAR = 300
"""Characters beyond which words tell nothing of one another, whatever the commas say."""
MOST = 2000
"""Sentences of a post that are read; nobody writes as many, and what follows tells no facts."""


class Word(NamedTuple):
    """A word of the post in small letters, with straight apostrophes."""

    start: int
    end: int
    word: str


class Sentence(NamedTuple):
    """The words of a sentence, and the indices of those that a comma stands before."""

    words: list[Word]
    cuts: set[int]
    end: int
    asks: bool


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of a sentence that says one thing.

    `owner` is who it is about, `named` whether its sentence names them, `asked` whether it is
    part of a question. `denial` and `doubt` are the offsets where it is first denied, or said to
    be no more than a wish, a plan, a condition or advice; its end where it never is. `wished`:
    it is a wish or a condition, and so is what stands before that word.
    """

    start: int
    end: int
    owner: Owner
    named: bool
    asked: bool
    denial: int
    doubt: int
    wished: bool
    sentence: int

    @property
    def sure(self) -> bool:
        """Whether the poster says it plainly of themselves."""
        return self.sure_until(self.end)

    def sure_until(self, at: int) -> bool:
        """Whether they do in what stands before `at`."""
        told = self.owner == "poster" and not self.asked and not self.wished
        return told and min(self.denial, self.doubt) >= at


class Said:
    """A post's own words, read once into sentences and clauses."""

    def __init__(self, text: str) -> None:
        self.source = text
        self.text = _plain(text)
        self.sentences = list(islice(_sentences(self.text), MOST))
        if len(self.sentences) == MOST:
            self.text = self.text[: self.sentences[-1].end]
        self.clauses = list(_clauses(self.sentences))
        self._starts = [clause.start for clause in self.clauses]
        self._quoted = [found.span() for found in _QUOTED.finditer(text)]

    def fact(self, kind: FactKind, span: tuple[int, int], value: str) -> Fact:
        """The fact that stands at `span`."""
        return Fact(kind, *span, self.source[slice(*span)], value)

    def clause(self, at: int) -> Clause:
        """The clause in which the offset `at` lies."""
        return self.clauses[max(0, bisect_right(self._starts, at) - 1)]

    def quotes(self, at: int) -> bool:
        """Whether `at` lies in words that stand in quotation marks."""
        found = bisect_right(self._quoted, (at, len(self.text))) - 1
        return found >= 0 and at < self._quoted[found][1]

    def words(self, clause: Clause, at: int) -> str:
        """A clause's words, cut far from `at`."""
        return self.text[max(clause.start, at - _FAR) : min(clause.end, at + _FAR)]

    def before(self, clause: Clause, at: int, most: int = 80) -> str:
        """At most so many characters of a clause's sentence before `at`."""
        start = self.sentences[clause.sentence].words[0].start
        return self.text[max(start, at - most) : at]

    def sentence(self, clause: Clause, at: int) -> tuple[int, int]:
        """The span of the sentence that a clause is part of, cut far from `at`."""
        sentence = self.sentences[clause.sentence]
        return max(sentence.words[0].start, at - _FAR), min(sentence.end, at + _FAR)


def invites(said: Said) -> bool:
    """Whether a post asks others along, so that its figures are of a run to come."""
    return bool(_INVITES.search(said.text))


def _plain(text: str) -> str:
    """The text in small letters with straight apostrophes and plain spaces, of the same length."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return low.translate(_STRAIGHT)


def _sentences(text: str) -> Iterator[Sentence]:
    words: list[Word] = []
    cuts: set[int] = set()
    line = 0
    for token in _TOKEN.finditer(text):
        if token["word"]:
            words.append(Word(*token.span(), token[0]))
        elif token["comma"]:
            cuts.add(len(words))
        elif words and not _wraps(text, token, line):
            yield Sentence(words, cuts, token.start(), "?" in token[0])
            words, cuts = [], set()
        line = token.end() if token[0][0] == "\n" else line
    if words:
        yield Sentence(words, cuts, len(text), False)


def _wraps(text: str, token: re.Match[str], line: int) -> bool:
    """Whether a line ends in the midst of a sentence."""
    if token[0][0] != "\n" or token[0].count("\n") > 1:
        return False
    after = text[token.end() : token.end() + 1]
    return after.islower() or (after.isdigit() and token.start() - line > _LONG_LINE)


def _clauses(sentences: Sequence[Sentence]) -> Iterator[Clause]:
    owner: Owner = "poster"
    for number, sentence in enumerate(sentences):
        last = None
        for last in _in_sentence(sentence, number, owner):
            yield last
        if last and last.owner in ("poster", "other"):
            owner = last.owner


def _in_sentence(sentence: Sentence, number: int, owner: Owner) -> Iterator[Clause]:
    """The clauses of one sentence; each takes over from the one before what it doesn't say."""
    stretches = list(_stretches(sentence))
    asked = _asked_from(stretches) if sentence.asks else len(stretches)
    named, doubtful, denied = False, False, False
    for at, words in enumerate(stretches):
        said = _named(words)
        if words[0].word in ("who", "whose") and not _is_self(stretches[at - 1] if at else ()):
            said = "anybody"
        if said == "poster" and owner == "other" and named and not _speaks_up(words):
            said = ""
        fresh = _names_itself(words) and (bool(said) or _tells(words))
        owner, named = said or owner, bool(said) or named
        end = sentence.end if at + 1 == len(stretches) else stretches[at + 1][0].start
        doubt, denial = _doubt(words, end), _denial(words, end)
        start = words[0].start
        doubt = start if doubtful and not fresh else doubt
        denial = start if denied and not fresh else denial
        wished = any(word.word in WISHES for word in words)
        yield Clause(start, end, owner, named, at >= asked, denial, doubt, wished, number)
        doubtful = doubt < end
        denied = denial < end and _lasts(words)


def _is_self(words: Sequence[Word]) -> bool:
    """Whether words say what the poster is, so that "who" goes on from them."""
    return any(word.word in ("i'm", "im", "am") for word in words)


def _speaks_up(words: Sequence[Word]) -> bool:
    """Whether a clause that goes on from somebody else's has the poster, or theirs, for subject."""
    start = next((word.word for word in words if word.word not in JOINERS), "")
    return start in ("my", "mine") or any(word.word in SELF for word in words)


def _names_itself(words: Sequence[Word]) -> bool:
    """Whether a clause says something of its own: "and that I" goes on from who says so."""
    return next((word.word for word in words if word.word not in JOINERS), "") != "that"


def _tells(words: Sequence[Word]) -> bool:
    """Whether a clause that names nobody tells something new all the same."""
    first = next((word.word for word in words if word.word not in JOINERS), "")
    return first in TELLING or any(word.word in NEUTRAL for word in words[:2])


def _lasts(words: Sequence[Word]) -> bool:
    """Whether a clause that is denied denies those that go on from it."""
    return any(word.word in LASTING_DENIALS or word.word.endswith("n't") for word in words)


def _stretches(sentence: Sentence) -> Iterator[list[Word]]:
    stretch: list[Word] = []
    for at, word in enumerate(sentence.words):
        if stretch and (at in sentence.cuts or word.word in JOINERS):
            yield stretch
            stretch = []
        stretch.append(word)
    yield stretch


def _asked_from(stretches: Sequence[Sequence[Word]]) -> int:
    """Which clause of a question begins to ask; the first where none does by its first words."""
    for at, words in enumerate(stretches):
        first = [word.word for word in words[:2]]
        if first[0] in ASKING or (first[0] in JOINERS and len(first) > 1 and first[1] in ASKING):
            named = any(word.word in MINE for stretch in stretches[:at] for word in stretch)
            return at if named else 0
    return 0


def _named(words: Sequence[Word]) -> Owner:
    """Who a clause is about: whoever begins it with "38M" tells of themselves."""
    return "poster" if _SEX.fullmatch(words[0].word) else _owner(words)


def _owner(words: Sequence[Word]) -> Owner:
    """Who a clause is about: anybody else named wins over the poster; "" if it names nobody."""
    first: Owner = ""
    greets = len(words) < 4 or any(word.word in GREETINGS for word in words)
    for at, (_, _, word) in enumerate(words):
        word = word.removesuffix("'s") if len(word) > 4 else word
        if _person(words, at, word):
            return "other"
        if word in ANYBODY and not greets and not _likened(words, at):
            return "anybody"
        if not first and word in MINE:
            first = "poster"
        elif not first and word in ADVISERS and _speaks(words, at):
            first = "adviser"
        elif word in KIDS and at and words[at - 1].word in (THEIRS | {"coach", "teach"}):
            return "anybody"
    if first == "adviser" or _advised(words):
        return "poster" if _given(words) else "adviser"
    return first or _of_the_club(words)


def _of_the_club(words: Sequence[Word]) -> Owner:
    """Those of "our club", where a clause is about them."""
    said = {word.word for word in words}
    return "other" if "club" in said and not OURS.isdisjoint(said) else ""


def _likened(words: Sequence[Word], at: int) -> bool:
    """Whether somebody stands in a likeness: "like someone threw a stone"."""
    return any(word.word in ("like", "as") for word in words[max(0, at - 2) : at])


def _speaks(words: Sequence[Word], at: int) -> bool:
    """Whether an adviser begins a clause, and so says or does something in it."""
    return all(word.word in BEFORE_ADVISERS for word in words[:at])


def _given(words: Sequence[Word]) -> bool:
    """Whether an adviser "had me" do something."""
    pairs = pairwise(words)
    if any(word.word in DEVICES for word in words):
        return False
    return any(one.word in GIVING and other.word == "me" for one, other in pairs)


def _person(words: Sequence[Word], at: int, word: str) -> bool:
    """Whether a word is somebody else, neither spoken to nor the poster's word for themselves."""
    if word == "old" and at > 3:
        head = [word.word for word in words[at - 4 : at]]
        return head[0] in ("by", "to", "than", "behind", "with") and head[1] in ("a", "an")
    if word in ("them", "us", "lot", "mine"):
        return [one.word for one in words[max(0, at - 2) : at]] == ["one", "of"]
    if word == "half":
        return at > 0 and words[at - 1].word == "other"
    if word not in PERSONS or (word in CALLED and len(words) < 4 and words[0].word != "my"):
        return False
    before = [word.word for word in words[max(0, at - 9) : at]]
    if before and before[-1][0].isdigit() and ":" in before[-1]:
        return False
    if word not in SELF_DESCRIBING or not before or before[0] == "my":
        return True
    articles = [at for at, one in enumerate(before) if one in ("a", "an")]
    head = [one for one in before if one not in ("just", "still", "only", "now", "also", "once")]
    single = len(articles) == 1 and NOT_BEING.isdisjoint(before)
    being = single and bool(BEING & {*head[: head.index(before[articles[0]])][-1:]})
    return before[-1] not in BEFORE_SELF and not being


def _advised(words: Sequence[Word]) -> bool:
    """Whether an adviser follows "my" at the clause's start: "my old coach says"."""
    head = [word.word.removesuffix("'s") for word in words[:4]]
    own = [at for at, word in enumerate(head) if word in ("my", "our")]
    if not own:
        return False
    at = own[0]
    return any(word in ADVISERS for word in head[at + 1 : at + 3]) and not set(head[:at]) & MINE


def _doubt(words: Sequence[Word], end: int) -> int:
    for at, (start, _, word) in enumerate(words):
        pair = (word, words[at + 1].word) if at + 1 < len(words) else (word, "")
        doubtful = word in DOUBTS and not _had(*pair)
        if doubtful or (pair in DOUBT_PAIRS and not _goes(words, at)):
            return start
    return end


def _had(word: str, after: str) -> bool:
    """Whether "I'd" is "I had": "I'd used", "I'd been"."""
    return word == "i'd" and (after in PARTICIPLES or after.endswith("ed"))


def _goes(words: Sequence[Word], at: int) -> bool:
    """Whether "going to" leads to a place."""
    return words[at].word == "going" and at + 2 < len(words) and words[at + 2].word in NOT_TO_GO


def _denial(words: Sequence[Word], end: int) -> int:
    for at, (start, _, word) in enumerate(words):
        after = words[at + 1].word if at + 1 < len(words) else ""
        if after not in ("believe", "only", "i'm", "i") and (
            word in DENIALS or word.endswith("n't")
        ):
            return start
    return end
