"""Made-up past replies: planted answers as a hand would edit them, among unrelated ones.

Nothing here knows how replies are compared: noise is made letter by letter, word by word and
sentence by sentence.
"""

import json
import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

from app.answer import Answer
from app.insights.past import PastReply

DATA = Path(__file__).parent.parent / "data"
NAMES = (
    *("Tom", "Ida", "Marta", "jonas_t", "Priya", "Ole", "hill_lars", "Chen", "Fatima", "Bea"),
    *("runner88", "Noor", "Svenja", "Kofi", "Ann-Kathrin", "Luca", "mudlark", "Ewa", "Dai", "Zoe"),
)
GREETINGS = ("Hi {},", "Hello {},", "Hey {}!", "Hi {} and welcome!", "Dear {},", "{},", "Hi,", "")
SIGN_OFFS = (
    *("Cheers,\nAnn", "Best wishes,\nAnn", "Take care,\nAnn", "All the best, Ann", "Ann", ""),
    *("Hope that helps!", "Good luck and let us know how you get on.\n\nAnn"),
)
ASIDES = (
    "Congratulations on the new best time, by the way.",
    "We had three of these this week, so you are in good company.",
    "I moved your thread to the right place, I hope that is fine.",
    "My own first year went much the same way.",
    "Nice to see somebody from the north here.",
    "Sorry that nobody answered over the weekend.",
    "Your photo made me laugh, thank you for that.",
    "That course is hillier than it looks, I ran it in the rain.",
    "I have not tried the drink that you name.",
    "Tell your brother hello from the whole club.",
    "The results are not out yet, as far as I can see.",
    "What a week to be out in the wind.",
)
OPENINGS = ("Hi all,", "Hello everyone!", "Long time reader, first post.", "", "", "Help please.")
CLOSINGS = ("Thanks, {}", "Thanks in advance!", "{}", "", "", "Any help is welcome.", "cheers {}")


@dataclass(frozen=True, slots=True)
class Planted:
    """Past replies, and for each the ids of the answers that it was made of, none for others.

    `asked` is what the post behind each asks, in the words that were there before the noise.
    """

    replies: tuple[PastReply, ...]
    made_of: tuple[tuple[str, ...], ...]
    asked: tuple[str, ...]


def plant(answers: Sequence[Answer], seed: int, total: int = 500, others: int = 130) -> Planted:
    """`total` replies made of `answers`, each used 3 to 30 times, among `others` unrelated ones."""
    chance = random.Random(seed)
    texts = {answer.id: _shortened(answer, chance) for answer in answers}
    uses = [answer for answer, count in _counts(answers, total, chance) for _ in range(count)]
    made = [_use(answer, answers, texts, chance) for answer in uses]
    talk = chance.sample(_talk(), others)
    made += [(_other(words, texts, chance), (), "") for words in talk]
    chance.shuffle(made)
    replies, made_of, asked = zip(*made, strict=True)
    return Planted(replies, made_of, asked)


def _counts(
    answers: Sequence[Answer], total: int, chance: random.Random
) -> Iterator[tuple[Answer, int]]:
    """How often each is used: 3 to 30 times, a few very often, most seldom."""
    counts = [3] * len(answers)
    weights = [chance.paretovariate(1.0) for _ in answers]
    while sum(counts) < total:
        at = chance.choices(range(len(answers)), weights)[0]
        counts[at] += counts[at] < 30
        weights[at] *= counts[at] < 30
    yield from zip(answers, counts, strict=True)


def _shortened(answer: Answer, chance: random.Random) -> str:
    """As much of an answer as people type: the beginning and two or three of its sections."""
    first, *rest = answer.parts
    some = sorted(chance.sample(range(len(rest)), min(len(rest), chance.choice((2, 2, 3)))))
    parts = [first.text, *(f"**{rest[at].heading}**\n\n{rest[at].text}" for at in some)]
    links = "\n".join(f"- [{link.title}]({link.url})" for link in answer.links)
    return "\n\n".join(part for part in (*parts, links) if part)


def _use(
    answer: Answer, answers: Sequence[Answer], texts: dict[str, str], chance: random.Random
) -> tuple[PastReply, tuple[str, ...], str]:
    name = chance.choice(NAMES)
    ids: tuple[str, ...] = (answer.id,)
    body = edited(texts[answer.id], chance)
    if chance.random() < 0.05:
        second = chance.choice([other for other in answers if other.id != answer.id])
        body, ids = f"{body}\n\n{edited(texts[second.id], chance)}", (answer.id, second.id)
    words = _posts(answer, chance)
    return _letter(body, words, name, chance), ids, words


def _posts(answer: Answer, chance: random.Random) -> str:
    found = [trial.post for trial in answer.tests if trial.expect == "found"]
    return chance.choice([*answer.questions, *found])


def _letter(body: str, words: str, name: str, chance: random.Random) -> PastReply:
    post = asking(words, name, chance)
    greeting, sign_off = chance.choice(GREETINGS).format(name), chance.choice(SIGN_OFFS)
    aside = chance.choice(ASIDES) if chance.random() < 0.4 else ""
    pieces = [greeting, aside, body] if chance.random() < 0.5 else [greeting, body, aside]
    text = "\n\n".join(piece for piece in (*pieces, sign_off) if piece)
    day = date(2019, 1, 1) + timedelta(days=chance.randrange(2500))
    title = " ".join(words.split()[:7]).rstrip(",.?!")
    if chance.random() < 0.3:
        quoted = f'[quote="{name}, post:1, topic:{chance.randrange(9999)}"]\n{post}\n[/quote]'
        return PastReply(f"{quoted}\n\n{text}", title=title, author=name, written=day)
    return PastReply(text, post, title, name, written=day)


def asking(words: str, name: str, chance: random.Random) -> str:
    """A post as somebody would write it who asks this."""
    opening = chance.choice(OPENINGS)
    closing = chance.choice(CLOSINGS).format(name)
    words = misspelt(words, chance, 0.02)
    return " ".join(piece for piece in (opening, words, closing) if piece)


def edited(text: str, chance: random.Random) -> str:
    """A text after somebody went over it in a hurry."""
    blocks = [_block(block, chance) for block in text.split("\n\n")]
    if len(blocks) > 3 and chance.random() < 0.15:
        at = chance.randrange(1, len(blocks) - 1)
        blocks[at], blocks[at + 1] = blocks[at + 1], blocks[at]
    return "\n\n".join(block for block in blocks if block)


def _block(block: str, chance: random.Random) -> str:
    lines = block.split("\n")
    kept = [line for line in lines if len(lines) < 3 or chance.random() > 0.1]
    return "\n".join(_line(line, chance) for line in kept)


def _line(line: str, chance: random.Random) -> str:
    if line.startswith(("- [", "**")):
        return re.sub(r"/(?=\))", "/page", line) if chance.random() < 0.15 else line
    sentences = re.split(r"(?<=[.!?]) +", line)
    if len(sentences) > 2 and chance.random() < 0.2:
        sentences.pop(chance.randrange(len(sentences)))
    if len(sentences) > 2 and chance.random() < 0.1:
        at = chance.randrange(len(sentences) - 1)
        sentences[at : at + 2] = reversed(sentences[at : at + 2])
    if chance.random() < 0.05:
        sentences.insert(chance.randrange(len(sentences) + 1), chance.choice(ASIDES))
    return " ".join(_sentence(sentence, chance) for sentence in sentences)


def _sentence(sentence: str, chance: random.Random) -> str:
    words = sentence.split(" ")
    if len(words) > 5 and chance.random() < 0.1:
        words.pop(chance.randrange(1, len(words)))
    if len(words) > 5 and chance.random() < 0.1:
        extra = chance.choice(("really", "also", "just", "usually", "please"))
        words.insert(chance.randrange(1, len(words)), extra)
    if chance.random() < 0.15:
        words = [re.sub(r"\d+", lambda _: str(chance.randrange(2, 40)), word) for word in words]
    return misspelt(" ".join(words), chance, 0.012)


def misspelt(text: str, chance: random.Random, rate: float) -> str:
    """A text with slips of the fingers in about `rate` of its words."""
    return " ".join(
        _slip(word, chance) if word.isalpha() and len(word) > 3 and chance.random() < rate else word
        for word in text.split(" ")
    )


def _slip(word: str, chance: random.Random) -> str:
    at = chance.randrange(1, len(word) - 1)
    kind = chance.choice(("swap", "drop", "double", "other"))
    if kind == "swap":
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    if kind == "drop":
        return word[:at] + word[at + 1 :]
    if kind == "double":
        return word[:at] + word[at] + word[at:]
    return word[:at] + chance.choice("aeiounrst") + word[at + 1 :]


def _other(words: str, texts: dict[str, str], chance: random.Random) -> PastReply:
    """A reply like no other, sometimes with one sentence of an answer in it."""
    pieces = [words, chance.choice(ASIDES)]
    if chance.random() < 0.3:
        answer = chance.choice(list(texts.values()))
        pieces.append(chance.choice(re.split(r"(?<=[.!?])\s+", answer)))
    chance.shuffle(pieces)
    name = chance.choice(NAMES)
    post = json.loads(chance.choice(_lines()))["text"]
    return _letter("\n\n".join(pieces), post, name, chance)


def _talk() -> list[str]:
    """Texts of people, each once."""
    return [json.loads(line)["text"] for line in _lines()]


def _lines() -> list[str]:
    return (DATA / "nothing.jsonl").read_text(encoding="utf-8").splitlines()


def as_read(planted: Planted) -> Planted:
    """The same replies as they come out of a file, quotations taken out."""
    from app.insights.past.quotes import without_quotes

    return replace(planted, replies=tuple(without_quotes(reply) for reply in planted.replies))
