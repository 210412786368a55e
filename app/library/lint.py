"""Lint: what is allowed in a library, but seldom meant."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import chain

from app.answer import Answer
from app.library.contents import Contents, Problem, Source
from app.library.fields import is_day, shortened
from app.library.finding import finding

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


def _one(
    contents: Contents, answer: Answer, source: Source | None, today: date
) -> Iterator[Problem]:
    if not answer.keywords and not answer.questions:
        what = "There are no keywords and no questions"
        yield finding(source, "no-way-in", ("title", 0), what, "add some, or few posts find this")
    for index, word in _repeated(keyword.word for keyword in answer.keywords):
        what, place = f"The keyword “{shortened(word)}” is here twice", ("keywords", index)
        yield finding(source, "repeated-keyword", place, what, "remove one")
    for index, url in _repeated(link.url for link in answer.links):
        what = f"The link {shortened(url)} is here twice"
        yield finding(source, "repeated-link", ("links", index), what, "remove one")
    if is_day(answer.review_by) and date.fromisoformat(answer.review_by) < today:
        what = f"The review was due on {answer.review_by}"
        place = ("review_by", 0)
        yield finding(source, "review-due", place, what, "review it and set a new date")
    for index, name in _strangers(contents, answer.forums):
        yield _stranger(contents, source, ("forums", index), name)
    for index, reaction in enumerate(answer.reactions):
        if found := _REASSURING.search(reaction.say):
            what = f"“{shortened(found[0])}” reassures, and nobody was examined"
            yield finding(source, "reassuring", ("reactions", index), what, "praise alone")


def _strangers(contents: Contents, forums: Iterable[str]) -> Iterator[tuple[int, str]]:
    known = {"all", *(forum.id for forum in contents.forums)}
    return ((index, name) for index, name in enumerate(forums) if name not in known)


def _stranger(
    contents: Contents, source: Source | None, place: tuple[str, int], name: str
) -> Problem:
    known = ", ".join(forum.id for forum in contents.forums[:5])
    what = f"There is no forum “{shortened(name)}”"
    return finding(source, "unknown-forum", place, what, f"write all, or {known}")


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
            source, what = contents.sources.get(answer.id), f"{other}.md has the same title"
            yield finding(source, "same-title", ("title", 0), what, "change one")


def _claims(contents: Contents, answers: list[Answer]) -> Iterator[Problem]:
    claims: defaultdict[str, list[tuple[str, int]]] = defaultdict(list)
    for answer in answers:
        for index, keyword in enumerate(answer.keywords):
            claims[_same(keyword.word)].append((answer.id, index))
    for word, places in claims.items():
        ids = list(dict.fromkeys(answer_id for answer_id, _ in places))
        if len(ids) >= 3:
            source, place = contents.sources.get(ids[0]), ("keywords", places[0][1])
            what = f"{', '.join(ids[:5])} all claim the keyword “{shortened(word)}”"
            yield finding(source, "claimed-keyword", place, what, "leave it to one")


def _renamings(contents: Contents) -> Iterator[Problem]:
    taken = Counter({answer.id: 1 for answer in contents.answers})
    taken.update(chain.from_iterable(answer.was for answer in contents.answers))
    for answer in contents.answers:
        for index, old in enumerate(answer.was):
            if taken[old] > 1:
                source, place = contents.sources.get(answer.id), ("was", index)
                what = f"The old id {old} belongs to another answer too"
                yield finding(source, "taken-id", place, what, "remove it from one")


def _variants(contents: Contents, today: date) -> Iterator[Problem]:
    answers = {answer.id: answer for answer in contents.answers}
    for (id, language), variant in contents.variants.items():
        source = contents.beside.get(f"{id}.{language}.md")
        yield from _beside_main(source, variant, answers.get(id))
        if variant.status != "retired":
            yield from _one(contents, variant, source, today)


def _beside_main(source: Source | None, variant: Answer, main: Answer | None) -> Iterator[Problem]:
    title = ("title", 0)
    if main is None:
        what = f"There is no {variant.id}.md that this is a variant of"
        yield finding(source, "no-main-answer", title, what, "write that, or remove this")
    elif main.language == variant.language:
        what = f"{main.id}.md is in {main.language} too, so this is never used"
        yield finding(source, "same-language", title, what, "change one `language`")
    elif _DAY.findall(variant.reviewed)[:1] < _DAY.findall(main.reviewed)[:1]:
        place = ("reviewed", 0) if variant.reviewed else title
        what = f"{main.id}.md was reviewed later"
        yield finding(source, "behind-main", place, what, "bring this up to date, set `reviewed`")


def _synonyms(contents: Contents) -> Iterator[Problem]:
    first: dict[tuple[str, str], int] = {}
    source = contents.beside.get("_synonyms.yaml")
    for index, group in enumerate(contents.synonyms):
        for _, name in _strangers(contents, group.forums):
            yield _stranger(contents, source, ("", index), name)
        for phrase in group.phrases:
            places = [first.setdefault((_same(phrase), forum), index) for forum in group.forums]
            if min(places) != index:
                what = f"“{shortened(phrase)}” is in an earlier group too"
                yield finding(source, "repeated-synonym", ("", index), what, "join the two groups")


def _urgent(contents: Contents) -> Iterator[Problem]:
    source = contents.beside.get("_urgent.yaml")
    for index, rule in enumerate(contents.urgent):
        if found := _PHONE.search(rule.message):
            what = f"The number {found[0]} isn't the same everywhere"
            remedy = "write {{emergency}} or {{advice_line}} instead"
            yield finding(source, "bare-number", ("", index), what, remedy)
        for _, name in _strangers(contents, rule.forums):
            yield _stranger(contents, source, ("", index), name)
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
                what = f"The forum {forum.id} has no `{name}`, which urgent rules give"
                yield finding(source, "no-number", ("", index), what, "add it")
