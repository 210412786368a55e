"""Lint: what is allowed in a library, but seldom meant."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import chain

from app.answer import Answer
from app.library.contents import Contents, Problem, Source
from app.library.fields import is_day, shortened

_PHONE = re.compile(r"(?<![\w.])\+?\d(?:[ ()-]?\d){2,}(?!\w)")
_REASSURING = re.compile(
    r"\b(?:you(?:['’]ll| will|['’]re| are) (?:be )?(?:\w+ )?(?:fine|ok|okay|safe|alright)"
    r"|(?:nothing|no (?:need|reason)|don['’]t|do not|never) (?:to )?(?:worry|fear)|no worries"
    r"|(?:safe|fine|ok|okay|alright) to (?:run|race|train|go|carry on|keep)|run through"
    r"|(?:nothing|isn['’]t|not) (?:serious|dangerous|to be afraid)|harmless|all (?:is )?well"
    r"|keine? (?:sorgen?|grund zur)|unbedenklich|harmlos|nichts (?:ernstes|schlimmes))\b",
    re.I,
)
_DAY = re.compile(r"\b\d{4}-\d\d-\d\d\b")
_NOWHERE = Source("", "", "")


def lint(contents: Contents, today: date) -> Iterator[Problem]:
    """Warnings about contents that were read without fault; retired answers aren't looked at."""
    answers = [answer for answer in contents.answers if answer.status != "retired"]
    for answer in answers:
        yield from _one(contents, answer, contents.sources.get(answer.id), today)
    yield from _titles(contents, answers)
    yield from _claims(contents, answers)
    yield from _renamings(contents)
    yield from _variants(contents, today)
    yield from _synonyms(contents)
    yield from _urgent(contents)


def _warn(source: Source | None, name: str, index: int, message: str) -> Problem:
    source = source or _NOWHERE
    return Problem(source.file, source.line(name, index), "warning", message)


def _one(
    contents: Contents, answer: Answer, source: Source | None, today: date
) -> Iterator[Problem]:
    if not answer.keywords and not answer.questions:
        message = "There are no keywords and no questions: add some, or few posts find this."
        yield _warn(source, "title", 0, message)
    for index, word in _repeated(keyword.word for keyword in answer.keywords):
        message = f"The keyword “{shortened(word)}” is here twice: remove one."
        yield _warn(source, "keywords", index, message)
    for index, url in _repeated(link.url for link in answer.links):
        yield _warn(source, "links", index, f"The link {shortened(url)} is here twice: remove one.")
    if is_day(answer.review_by) and date.fromisoformat(answer.review_by) < today:
        message = f"The review was due on {answer.review_by}: review it and set a new date."
        yield _warn(source, "review_by", 0, message)
    for index, name in _strangers(contents, answer.forums):
        yield _warn(source, "forums", index, _stranger(contents, name))
    for index, reaction in enumerate(answer.reactions):
        if found := _REASSURING.search(reaction.say):
            message = f"“{shortened(found[0])}” reassures, and nobody was examined: praise alone."
            yield _warn(source, "reactions", index, message)


def _strangers(contents: Contents, forums: Iterable[str]) -> Iterator[tuple[int, str]]:
    known = {"all", *(forum.id for forum in contents.forums)}
    return ((index, name) for index, name in enumerate(forums) if name not in known)


def _stranger(contents: Contents, name: str) -> str:
    known = ", ".join(forum.id for forum in contents.forums[:5])
    return f"There is no forum “{shortened(name)}”: write all, or {known}."


def _same(phrase: str) -> str:
    """What two phrases share that no post can tell apart."""
    return " ".join(re.split(r"[\s_-]+", phrase.casefold().strip()))


def _repeated(phrases: Iterable[str]) -> Iterator[tuple[int, str]]:
    seen: set[str] = set()
    for index, phrase in enumerate(phrases):
        if _same(phrase) in seen:
            yield index, phrase
        seen.add(_same(phrase))


def _titles(contents: Contents, answers: list[Answer]) -> Iterator[Problem]:
    first: dict[str, str] = {}
    for answer in answers:
        other = first.setdefault(_same(answer.title), answer.id)
        if other != answer.id:
            source = contents.sources.get(answer.id)
            yield _warn(source, "title", 0, f"{other}.md has the same title: change one.")


def _claims(contents: Contents, answers: list[Answer]) -> Iterator[Problem]:
    claims: defaultdict[str, list[tuple[str, int]]] = defaultdict(list)
    for answer in answers:
        for index, keyword in enumerate(answer.keywords):
            claims[_same(keyword.word)].append((answer.id, index))
    for word, places in claims.items():
        ids = list(dict.fromkeys(answer_id for answer_id, _ in places))
        if len(ids) >= 3:
            message = (
                f"{', '.join(ids[:5])} all claim the keyword “{shortened(word)}”: leave it to one."
            )
            yield _warn(contents.sources.get(places[0][0]), "keywords", places[0][1], message)


def _renamings(contents: Contents) -> Iterator[Problem]:
    taken = Counter({answer.id: 1 for answer in contents.answers})
    taken.update(chain.from_iterable(answer.was for answer in contents.answers))
    for answer in contents.answers:
        for index, old in enumerate(answer.was):
            if taken[old] > 1:
                message = f"The old id {old} belongs to another answer too: remove it from one."
                yield _warn(contents.sources.get(answer.id), "was", index, message)


def _variants(contents: Contents, today: date) -> Iterator[Problem]:
    answers = {answer.id: answer for answer in contents.answers}
    for (id, language), variant in contents.variants.items():
        source = contents.beside.get(f"{id}.{language}.md")
        main = answers.get(id)
        if main is None:
            yield _warn(source, "title", 0, f"There is no {id}.md that this is a variant of.")
        elif main.language == language:
            message = f"{id}.md is in {language} too, so this is never used: change one `language`."
            yield _warn(source, "title", 0, message)
        elif _DAY.findall(variant.reviewed)[:1] < _DAY.findall(main.reviewed)[:1]:
            message = f"{id}.md was reviewed later: bring this up to date, and set `reviewed`."
            yield _warn(source, "reviewed" if variant.reviewed else "title", 0, message)
        if variant.status != "retired":
            yield from _one(contents, variant, source, today)


def _synonyms(contents: Contents) -> Iterator[Problem]:
    first: dict[tuple[str, str], int] = {}
    source = contents.beside.get("_synonyms.yaml")
    for index, group in enumerate(contents.synonyms):
        for _, name in _strangers(contents, group.forums):
            yield _warn(source, "", index, _stranger(contents, name))
        for phrase in group.phrases:
            places = [first.setdefault((_same(phrase), forum), index) for forum in group.forums]
            if min(places) != index:
                message = f"“{shortened(phrase)}” is in an earlier group too: join the two groups."
                yield _warn(source, "", index, message)


def _urgent(contents: Contents) -> Iterator[Problem]:
    source = contents.beside.get("_urgent.yaml")
    for index, rule in enumerate(contents.urgent):
        if found := _PHONE.search(rule.message):
            message = f"Write {{{{emergency}}}} or {{{{advice_line}}}} for the number {found[0]}."
            yield _warn(source, "", index, message)
        for _, name in _strangers(contents, rule.forums):
            yield _warn(source, "", index, _stranger(contents, name))
    yield from _numbers(contents)


def _numbers(contents: Contents) -> Iterator[Problem]:
    """Forums that lack a number which an urgent rule of theirs gives."""
    source = contents.beside.get("_forums.yaml") or contents.beside.get("_urgent.yaml")
    for index, forum in enumerate(contents.forums):
        messages = " ".join(
            rule.message
            for rule in contents.urgent
            if "all" in rule.forums or forum.id in rule.forums
        )
        for name, number in (("emergency", forum.emergency), ("advice_line", forum.advice_line)):
            if f"{{{{{name}}}}}" in messages and not number:
                message = f"The forum {forum.id} has no `{name}`, which urgent rules give: add it."
                yield _warn(source, "", index, message)
