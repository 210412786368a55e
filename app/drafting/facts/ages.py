"""Ages: how old the poster is now."""

import re
from collections.abc import Iterator
from itertools import islice

from app.drafting.draft import Fact
from app.drafting.facts.numbers import WORD, WORDS
from app.drafting.facts.patterns import ending, whole
from app.drafting.facts.said import Said

MOST = 50

_DECADES = ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties"]
_DECADE = rf"(?:{'|'.join(_DECADES)}|[2-8]0'?s)"
_AGE = re.compile(
    r"""\b(?:i'?m|i\ am|am)(?:\ (?:an?|now|only|already|just|currently|also))?\ (?P<a>[1-8]\d)
    (?=\s*(?:[.!?,;)\n–—]|\Z|-\s|\ (?:my|and|but|so|with|if|not|now|or|here|today|by\ the\ way
    |btw|though|tho|too|going\ on
    |y(?:ea)?rs?[ -]?(?:olds?|young)
    |y/?o\b|male\b|female\b)))(?!\ or\ so)(?![.,]\d)(?!,?\ (?:and\ )?(?:kg|kilos|lbs))
    |(?P<b>\b[1-8]\d)(?:[ -]?(?:y(?:ea)?rs?[ -]?olds?|y/?o\b)|\ y(?:ea)?rs?\ young\b)
    (?!\s+(?:son|daughter|boy|girl|kid|dog|shoe|lad|child|injury|trainers|niece|nephew))
    |\baged?:?\ (?P<e>[1-8]\d)\b(?!,?\ i\b|\ ?(?:-|–|to|and\ over|plus|group)|\+)
    |\b(?:i(?:'ve)?(?:\ (?:have|just|recently|only))?\ |(?<=[.!?\n]\s)|\A)(?:just\ )?(?:turned
    |hit|reached)\ (?P<f>[1-8]\d)
    (?=\s*(?:[.!?,;)\n]|\Z|\ (?:in|last|this|today|on|and|yesterday)\b))
    |\bmy\ age\ is\ (?P<q>[1-8]\d)
    |\bat\ (?:the\ age\ of\ (?P<j>[1-8]\d)|(?P<k>[1-8]\d)(?=,?\ (?:i(?:'m|\ am|'ve|\ have)?|my)\b))
    |\bi\ have\ (?P<n>[1-8]\d)\ years(?=\ and\ (?:i|it|we)\b|\s*[.,;])
    |\b(?:i|me)\ ?\((?P<l>[1-8]\d)\ ?[mf]?\)|\b(?:i|me)\ ?\([mf],?\ (?P<o>[1-8]\d)\)
    |\b(?:male|female|woman|man|bloke|guy|lady),\ (?P<m>[1-8]\d)(?=\s*(?:[.!?,;)\n]|\Z))
    |\b(?P<g>[1-8]\d)(?=,?\ (?:male|female|woman|man|bloke)\b)
    |(?:\b(?:i'?m|i\ am|now|being|am)\ (?:well\ )?in(?:to)?\ my
    |(?<=[.!?]\s)(?:in\ my|early|mid|late)|\A(?:in\ my|early|mid|late))[ -]
    (?:early[ -]|mid[ -]|late[ -])?
    (?P<decade>DECADE)(?!,?\ (?:i\b|\d))
    |\b(?:now(?:\ at)?|already|being|sorry,)\ (?P<d>[2-8]\d)
    (?=\s*(?:[,.;:!\n]|\Z|\ and\ (?:have|still|never|i)\b))
    |\b(?P<w>WORD)[ -]years?[ -]old(?!\s+(?:son|daughter|boy|girl|kid|dog|shoe|lad|child))
    |\b(?:i'?m|i\ am|i\ turned)\ (?P<x>(?:twenty|thirty|forty|fifty|sixty)(?:[ -]WORD)?)
    (?=\ in\b|\s*[,.!;]|\s+and\b)""".replace("DECADE", _DECADE).replace(
        "WORD", WORD.replace(" ", r"\ ")
    ),
    re.X,
)
# "45M" where somebody says who they are: first, or between stops and commas.
_SEX = re.compile(
    r"(?:(?:\A|[.!?\n]\s{0,9}|"
    r"\b(?:hi|hello|hey|all|i'?m(?: an?)?|i am(?: an?)?|here|context)[,:]? ?)"
    r"|[,(] ?)(?P<age>[1-8]\d) ?/? ?[mf](?=\s*[,.;)/\n]|\s*\Z| (?:here|and|with|from|new)\b)"
)
_FIRST = re.compile(
    r"(?P<age>[2-8]\d)(?=,? (?:here|years? young|male|female)\b| and (?:still|apparently"
    r"|counting|a|never|slow|been|have|just)|, (?!\d[\d.]*\w* ?(?:or|and)\b)(?!\d\d,))"
    rf"|(?P<decade>{_DECADE})(?=,)|(?P<word>{WORD})(?=, (?!\d)| here\b| and still\b| today\b)"
)
_LONE = re.compile(r"(?<=, )[1-8]\d(?=[,.!;\n]|\s*\Z)")
_BRAS = whole("bras?|cup|band size|underwired?")
_I_AM = whole("i'?m|i am|me|as an?|am|i|here|hi|hello|hey|we're|[mf]|background|about")
_ABOUT_ME = whole(
    "i'm an?|i am an?|newbie|beginner|male|female|woman|bloke|dad|mum|mom|here"
    "|working|poster|lurker|context|me|desk job|slow"
)
# Not now, or not in years.
_THEN = ending(
    "(?:since|when|before|until|till|once) i|when|before|until|till|by the time|once|since|after|if"
    "|like|as if|feel|felt|really|average|mean|(?:my|his|her|their|was|were|of)(?: \\w+)?"
)


def ages(said: Said) -> Iterator[Fact]:
    """How old the poster is now, each time they say so."""
    for found in islice(_AGE.finditer(said.text), MOST):
        span = found.span(found.lastgroup or 0)
        mine = found.lastgroup not in ("b", "w") or _described(said, found.start())
        if mine and _now(said, span[0], found.start()):
            yield said.fact("age", span, _value(said.text[slice(*span)]))
    if not _BRAS.search(said.text[:1000]):
        for found in islice(_SEX.finditer(said.text), MOST):
            if _now(said, found.start("age"), found.start("age")):
                yield said.fact("age", found.span("age"), found["age"])
    for sentence in said.sentences[:MOST]:
        first = _FIRST.match(said.text, sentence.words[0].start)
        if first and _now(said, first.start(), first.start()):
            yield said.fact("age", first.span(), _value(first[0]))
    yield from _between_commas(said)


def _described(said: Said, at: int) -> bool:
    """Whether "45 years old" is said of the poster, or opens a sentence."""
    before = said.before(said.clause(at), at, 40)
    return not before.strip() or bool(_I_AM.search(before))


def _between_commas(said: Said) -> Iterator[Fact]:
    """Ages that stand by themselves among other words on who the poster is."""
    for found in islice(_LONE.finditer(said.text), MOST):
        clause = said.clause(found.start())
        about = _ABOUT_ME.search(said.text, *said.sentence(clause, found.start()))
        if about and not clause.asked and _now(said, found.start(), found.start()):
            yield said.fact("age", found.span(), found[0])


def _now(said: Said, at: int, start: int) -> bool:
    """Whether the poster says it of themselves, and of today."""
    clause = said.clause(at)
    plain = clause.owner == "poster" and min(clause.denial, clause.doubt) >= at
    before = said.text[max(0, start - 20) : start]
    return plain and not said.quotes(at) and not _THEN.search(before)


def _value(text: str) -> str:
    """ "45", or "50-59" for a decade."""
    if text.isdigit() or text in WORDS:
        return WORDS.get(text, text)
    tens = _DECADES.index(text) + 2 if text in _DECADES else int(text[0])
    return f"{tens}0-{tens}9"


def regular_age(text: str) -> str:
    """`text` as an age is valued; "" if it is none."""
    return text if re.fullmatch(r"[1-9]\d", text) else ""
