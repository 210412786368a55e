"""Learning: past replies become proposals of answers, each with what it was made of."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from app.answer import Answer, Link
from app.insights.past.near import number_sentences
from app.insights.past.passages import LEAST, Passage, find_passages
from app.insights.past.reply import PastReply
from app.insights.past.sentences import FEWEST, Sentence, find_sentences
from app.insights.past.watch import Watch, unwatched
from app.insights.wording import greeted, letter_for_anyone


@dataclass(frozen=True, slots=True)
class Document:
    """A past reply or an answer ready to be compared; `answer` is the id of the latter.

    `numbers` are those of its `sentences`, -1 for one that is too short to be known again.
    """

    text: str
    links: tuple[Link, ...]
    sentences: tuple[Sentence, ...]
    reply: PastReply
    answer: str = ""
    numbers: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Repeated:
    """A passage that was written several times: its documents, the newest first.

    `others` are sentences that belong to other passages, `common` how many documents of all have
    each sentence.
    """

    passage: Passage
    documents: tuple[Document, ...]
    places: tuple[int, ...]
    near: str = ""
    others: frozenset[int] = frozenset()
    common: Mapping[int, int] = field(default_factory=dict, repr=False)


def find_repeated(
    replies: Sequence[PastReply],
    answers: Iterable[Answer] = (),
    watch: Watch = unwatched,
) -> list[Repeated]:
    """What was written again and again, the most often first; `near` is the answer that has it.

    Costs time in proportion to the replies, but for the square of one reply's sentences.
    """
    documents = [_document(reply) for reply in watch(replies, "Reading")]
    documents += [_of_answer(answer) for answer in answers]
    numbers = number_sentences((s.words for each in documents for s in each.sentences), watch)
    documents = [_numbered(each, numbers) for each in documents]
    sizes: dict[int, int] = {}
    for words, number in numbers.items():
        sizes.setdefault(number, len(words))
    told = [[n for n in each.numbers if n >= 0] for each in documents]
    passages = find_passages(told, sizes)
    common = _common(told)
    owned = frozenset(number for each in passages for number in each.sentences)
    found = [_repeated(each, documents, owned, common) for each in passages]
    return sorted((each for each in found if each), key=lambda each: -len(each.places))


def _document(reply: PastReply) -> Document:
    text, links = letter_for_anyone(reply.text, reply.author or greeted(reply.text))
    return Document(text, links, tuple(find_sentences(text)), reply)


def _of_answer(answer: Answer) -> Document:
    sentences = tuple(find_sentences(answer.body))
    return Document(answer.body, answer.links, sentences, PastReply(answer.body), answer.id)


def _numbered(document: Document, numbers: dict[tuple[str, ...], int]) -> Document:
    found = tuple(numbers[s.words] if len(s.words) >= FEWEST else -1 for s in document.sentences)
    return Document(
        document.text, document.links, document.sentences, document.reply, document.answer, found
    )


def _common(told: Iterable[Iterable[int]]) -> Counter[int]:
    return Counter(number for numbers in told for number in set(numbers))


def _repeated(
    passage: Passage,
    documents: Sequence[Document],
    owned: frozenset[int],
    common: Mapping[int, int],
) -> Repeated | None:
    """The passage with its documents; None where too few of them are replies."""
    near = next((documents[p].answer for p in passage.uses if documents[p].answer), "")
    places = [place for place in passage.uses if not documents[place].answer]
    if not places or (len(places) < LEAST and not near):
        return None
    places.sort(key=lambda place: (documents[place].reply.written or date.min, place), reverse=True)
    found = tuple(documents[place] for place in places)
    return Repeated(passage, found, tuple(places), near, owned - passage.sentences, common)
