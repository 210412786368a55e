"""Body: which part of the poster's body troubles them, and on which side."""

import re
from collections.abc import Iterator
from itertools import islice

from app.drafting.draft import Fact
from app.drafting.facts.patterns import ending, starting, whole
from app.drafting.facts.said import Clause, Said

MOST = 300

PARTS = {
    "calf": r"cal(?:f|ves|fs)(?: muscles?)?",
    "Achilles": r"(?:achilles|achillies|achiles)(?! heel (?:is|has|was|of)\b)(?: tendons?)?",
    "toenail": r"(?:big )?toe ?nails?",
    "toe": r"(?:(?:big|little|second|2nd|third|middle|pinky) )?toes?(?: joint)?",
    "knee": r"(?<!high )knees?(?: ?caps?)?|kneecaps?",
    "shin": r"shins?",
    "hip": r"hips?(?: flexors?)?",
    "heel": r"(?<!achilles )heels?",
    "hamstring": r"hamstrings?|hammys?|hammies|hammie",
    "quad": r"quads?|quadriceps",
    "groin": r"groins?",
    "glute": r"glutes?|buttocks?|(?:butt|bum) cheeks?|piriformis",
    "back": r"(?:lower |upper |low )?back",
    "ankle": r"ankles?",
    "foot": r"foot|feet",
    "arch": r"arch(?:es)?",
    "IT band": r"it ?bands?|itbs?|iliotibial band",
    "chest": r"chest",
    "stomach": r"stomach|tummy|guts?|belly",
    "neck": r"neck",
    "shoulder": r"shoulders?(?: blades?)?",
    "nipple": r"nipples?",
    "thigh": r"(?:inner |outer |upper )?thighs?",
    "leg": r"(?:lower )?legs?",
}
"""How posts write each part, by its plain name."""

_NAMES = tuple(PARTS)
_PART = re.compile(
    r"(?<![\w'-])(?=\w)(?:" + "|".join(f"({words})" for words in PARTS.values()) + r")(?![\w-])"
)
TROUBLE = whole(
    r"""pain(?:s|ful|fully)?|hurt(?:s|ing)?|ache(?:s|d|y)?|aching|sore(?:ness)?
    tight(?:ness|en|ens|ened|ening)?|cramp(?:s|ed|ing|y)?|spasms?|seiz(?:e|es|ed|ing)|stiff(?:ness)?
    niggl(?:e|es|y|ing)|tender|strain(?:s|ed)?|torn|tear|tore|pull(?:ed|s)?|pulling
    twing(?:e|es|ing)|throb(?:s|bing)?|numb(?:ness)?|tingl(?:e|es|ing|y)|burn(?:s|ing)?|burnt
    swollen|swell(?:s|ing)?|bruis(?:e|es|ed|ing)|blister(?:s|ed)?|bleed(?:s|ing)?|bled|chaf(?:e|ed|ing)|raw
    injur(?:y|ed|ies)|problems?|trouble|troubling|issues?|gone|go(?:es)? (?:again|black|numb|solid)
    go(?:es)? (?:dead|tight|hard)|went (?:again|pop|numb|on me|tight)|lock(?:s|ed|ing)?|knots?
    knotted|knotting|grumbl(?:e|es|ing)|killing|agony|bad|dodgy|knackered|destroyed|wrecked|trashed|ruined
    playing up|giv(?:e|es|ing) (?:way|out|me)|weak|sprain(?:ed)?|twist(?:ed)?|rolled
    click(?:s|ing|y)?|flar(?:e|ed|es|ing)|inflamed|tendinitis|tendonitis|tendinopathy|bursitis
    fasciitis|fascitis|fracture|pop(?:ped)?|wobbl\w+|black|loose|heavy|solid|grab(?:s|bed|bing)?
    grip(?:s|ped|ping)?|twitch\w*|stab(?:s|bing)?|sharp|dull|irritat\w+|discomfort|suffer\w*
    struggl\w+|worse|worst|hobbl\w+|limp\w*|behaving|peep|complain\w*|moan\w*|protest\w*|screaming
    on fire|shot|stitches|upset|itch\w*|rubb\w+|sting\w*|collaps\w+|buckl\w+|shooting|jab\w*|nagging
    dead|rocks?|done in|blow(?:s|n|ing)? up|mince|forgiv\w+|in bits|grabb\w+|size of|know all about
    don't like|winc\w+|whisper\w*|hit(?:s|ting)?|let me|murder|cyst|lump|felt something|rested|ouch
    poorly|bust\w*|angry|unhappy|splints?|creak\w*|swell\w*|not (?:great|right|happy)
    never been (?:right
    the same)|(?:isn't|aren't) (?:thrilled|happy|right|great)|object(?:s|ed
    ing)?|bone on bone|slosh\w*
    twang\w*|nightmare|a bit off|feels? like|(?:are|is|were|was) like
    in (?:ribbons|pieces|tatters|shreds)
    like (?:lead|piano|concrete|jelly|wood|a \w+|raw \w+|banjo \w+)
    won't (?:bend|turn|straighten)|joined in|in plaster|saga|no better|hat(?:es?|ed) me
    nag(?:s|ged)?|pins and needles|slipped (?:disc|disk)|post[- ]op|a mess|hanging
    kill(?:s|ed)?
    stress reaction|turn over|stomach turn
    lost (?:a|another|two|three|both|my|the) (?:big )?toenails?|can't (?:fix|push off|bend)
    scared of my
    sprained|broke|broken|cartilage|arthritis|tightens?|plantar|grief|gyp|gip|jip|bother\w*|toast|puffy|dicky|ropey|iffy|manky"""
)
"""Words of pain and of what else goes wrong with a body."""
_FINE = whole(
    """fine|great|no (?:pain|problems?|trouble|issues?)|never (?:had|have|hurt)|not my|don't have
    (?<!all )good|behav\\w+|touch wood|no longer|used to|years? ago
    at (?:university|school|uni|college)|when i was
    whatsoever|(?:isn't|aren't|not) (?:my|the|an?|sore|painful|hurting|bad)|perfect|a sign of
    usually mean|tend to be|healthy|ok now|tights|trousers|leggings|shorts"""
)
_OWN_BEFORE = re.compile(
    r"\b(?:my|mine|this|mine was the)(?: [\w-]+){0,3} \Z"
    r"|\b(?:left|right|both)(?: of my| my)?(?: [\w-]+)? \Z"
)
_MY_BEFORE = re.compile(r"\b(?:my|mine|this)(?: [\w-]+){0,2} \Z")
_POINTED = re.compile(
    r"\b(?:the|these|an?|sore|tight|bad|dodgy|sprained|black|burning|aching|painful|stiff|pulled"
    r"|torn|in|on|of)(?: (?:lower|inner|outer|inside|outside|same|back of the|top of the))? \Z"
)
_THIS_IS = ending("(?:it's|its|it is|this is|is|was|with) (?:the|an?|my)")
_PAIN_AFTER = starting(
    r"""(?:joint |tendon |muscle )?(?:pains?|cramps?|aches?|spasms?|hurts?|hell|grief|issues?
    problems?|trouble|niggle|strain|injury|tightness|soreness)"""
)
_AMBIGUOUS = ("back", "foot", "arch", "chest")
_COMMON = ("foot", "leg", "back", "chest", "stomach", "shoulder")
"""Parts that posts name for other reasons too: they need their trouble right there."""

# What stands around a word that is then no part of a body, or not where it hurts.
_ELSE_BEFORE = ending(
    r"""come|came|coming|go|going|get|getting|got|been|be|am|i'm|run|ran|walk|walked|way|straight
    right|look|looking|looked|cut|bounce|held|hold|holding|step|sit|sat|pull|dial(?:led)?|ease|scale
    write|welcome|bring|brought|take|taking|took|put|feel|hop|far|scaled|eased|drop|fell|push|report
    and|weeks?|months?|years?|days?|it|them|him|her|me|not|laid|at the|on the|in the|from the|to the
    on|by|per|square|six|\d|\d\d|under|cold|hot|both|a|an"""
)
_ELSE_AFTER = re.compile(
    r"\s+(?:to|in|at|from|on|into|up|after|then|when|home|garden|yard|end|of (?!my|both"
    r"|the (?:right"
    r"|left))|off|out|as|again|down|door|burner|seat|row|running|soon|online|with|for|now|since|if"
    r"|next|by|there|before)\b|'?s? door|-"
)
_NOT_IT = starting(
    r"""drops?|raises?|lifts?|stretch\w*|bridges?|strength\w*|exercises?|press|pads?|sleeves?
    supports?|straps?|brace|guards?|strike|striker|striking|room|turnover|warmers?|locker|box
    of the (?:hill|stairs|climb)|counter|cup|to heel|massage|socks?|day|curls?
    swings?|circles?|high|width|length|plant|care|doctor|clinic|spray|taping|tape|compression
    infection|rate"""
)
_MERELY = re.compile(
    r"\b(?!rolled|pulled)(?:lift|rais|bend|straighten|pull|swing|mov|rotat|look at|press|above"
    r"|below|near|to|into"
    r"|towards|tortur|roll|put)(?:e|s|ed|ing)? (?:(?:my|the|a) )?(?:\w+ )?\Z"
)
_DENIED = starting("no|not|never|none|without|nor|neither|\\w+n't")
_WELL_BEFORE = ending(
    "(?:no|without|zero|any|never had|nor)(?: (?:more|real|actual))?(?: (?:left|right))?"
)
_ON_IT = ending(
    "(?:on|over|onto|around|round|up|down|past|below|above|to|off) (?:my|the)(?: \\w+)?"
)
_LONG_AGO = whole(
    "years ago|at (?:university|uni|college|school)|when i was|used to|touch wood"
    "|all (?:fine|good) now|(?:is|are|they're|it's|its) (?:all |been )?(?:fine|good|ok|gone) now"
    "|those (?:with|who)|(?:sorts?|kinds?) of runners?|not mine"
)
_LEG_PAIN = whole(
    "pain\\w*|hurt\\w*|ach\\w+|sore\\w*|cramp\\w*|numb\\w*|tingl\\w*|fractur\\w*|swell\\w*|swollen|broke\\w*|itch\\w*"
    "|restless|spasms?|injur\\w+"
)
_TREATED = whole(
    r"""physio\w*|mri|x-?ray|scan(?:ned)?|tap(?:ed|ing)|ic(?:ed|ing)|poked|update|except|operation|surgery
    op|rehab|fix|injection|cortisone|ibuprofen|paracetamol|naproxen|insoles?|massage|steroid|diagnosed|wasted"""
)
_OF = re.compile(r"\bof (?:my |both |the )?(?:left |right )?\Z")

_SIDE_BEFORE = re.compile(
    r"\b(?P<side>left|right|l|r|both)(?: of my| my)?(?:[ -](?:hand|side(?:d)?|lower|upper"
    r"|inner|outer"
    r"|inside|outside|big|little|second|front|rear|medial|lateral)){0,2} \Z"
)
_SIDE_AFTER = re.compile(
    r"[^.?!\n]{0,40}\b(?:on|in) (?:the|my) (?P<side>left|right)(?: (?:side|one|leg))?\b"
    r"(?! (?:hand|path|track|knee|calf|ankle|hip|foot|shin))"
)
_LONE_SIDE = re.compile(
    r"\b(?:it's|it is|it was|its|is|was|but|and|on|now)(?: (?:mainly|mostly|only|just|always|on))?"
    r" (?:the|my) (?P<one>left|right)(?: (?:one|side|leg))?"
    r"(?= (?:is|hurts|worse|one|side|more|being)\b|\s*[,.;)]|\s*\Z)"
    r"|\b(?P<both>both)(?= of (?:it|them)\b)"
    r"|(?:(?<=[.!?,]\s)|(?<=\n)|(?<=\)\s))(?P<first>left|right)(?= (?:one|side|hand side|leg"
    r"|foot)\b)"
    r"|(?<=[,?.]\s)(?P<pair>both)(?= (?:legs|sides|feet|calves|knees|shins|hips|just)\b|,)"
    r"|(?<=,\s)(?P<bare>left|right)(?=\s*(?:[,.;]|\Z|\n)|(?: (?:is|much|a bit))? worse\b)"
    r"|\((?P<within>left|right)(?=[,)])"
)
_JOINS = re.compile(r"(?: and|/| &|,)(?: (?:my|the|both))? ?")
_SIDES = {"l": "left", "r": "right"}


def parts(said: Said) -> Iterator[Fact]:
    """Each part of the poster's body that troubles them, where it is first named, and each side."""
    seen, sides = set[str](), set[str]()
    last = None
    for found in islice(_PART.finditer(said.text), MOST):
        name = _NAMES[(found.lastindex or 1) - 1]
        clause = said.clause(found.start())
        joined = last and _JOINS.fullmatch(said.text, last.end(), found.start())
        well = _NOT_IT.match(said.text, found.end()) or _FINE.search(
            said.words(clause, found.start())
        )
        if not (joined and not well) and not _troubles(said, clause, found, name, later=bool(seen)):
            continue
        last = found
        side = _side(said, clause, found)
        if side and side.value not in sides:
            sides.add(side.value)
            yield side
        if name not in seen and not (name in ("leg", "foot") and _holds(said, clause, found, seen)):
            seen.add(name)
            yield said.fact("body_part", found.span(), name)
    if seen:
        yield from _lone_sides(said, sides)


def parts_named(text: str) -> Iterator[str]:
    """The parts of a body that a text in small letters names, whosever they are."""
    return (_NAMES[(found.lastindex or 1) - 1] for found in _PART.finditer(text))


def _lone_sides(said: Said, sides: set[str]) -> Iterator[Fact]:
    """Sides that stand by themselves, in a post that has named a part."""
    for found in islice(_LONE_SIDE.finditer(said.text), MOST):
        span = found.span(found.lastgroup or 0)
        side, clause = said.text[slice(*span)], said.clause(span[0])
        plain = clause.owner == "poster" and not clause.asked and clause.denial > span[0]
        if side not in sides and plain:
            sides.add(side)
            yield said.fact("side", span, side)


def _holds(said: Said, clause: Clause, found: re.Match[str], seen: set[str]) -> bool:
    """Whether a leg or foot only says where another part is: "toes on both feet"."""
    before = said.before(clause, found.start())
    return bool(seen and _PART.search(before)) and not _OF.search(before)


def _troubles(said: Said, clause: Clause, found: re.Match[str], name: str, *, later: bool) -> bool:
    """Whether that part is the poster's, and troubles them; `later`: another was found before."""
    before = said.text[max(clause.start, found.start() - 30) : found.start()]
    own = bool(_OWN_BEFORE.search(before))
    if not _poster_s(said, clause, found, before) or _is_else(
        said, clause, found, name, before, own
    ):
        return False
    if _LONG_AGO.search(said.text, *said.sentence(clause, found.start())):
        return False
    if _PAIN_AFTER.match(said.text, found.end()) and clause.denial >= found.start():
        return not clause.asked or clause.named
    if _WELL_BEFORE.search(before) or (name == "leg" and _merely_tired(said, clause, found)):
        return False
    if own and _SIDE_BEFORE.search(before) and _plainly(said, clause, found):
        return _told_of(said, clause, found)
    common = name in _COMMON and "er " not in found[0]
    merely = bool(_MERELY.search(before))
    if not common and _MY_BEFORE.search(before) and clause.sure_until(found.start()):
        return not merely and _told_of(said, clause, found)
    if merely and (later or name in _COMMON):
        return False
    near = own or _opens(said, clause, found) or bool(_THIS_IS.search(before))
    spare = not (common or clause.named or clause.asked or merely)
    pointed = near or spare or bool(_POINTED.search(before))
    return pointed and _hurts(said, clause, found, here=common or later or not near)


def _told_of(said: Said, clause: Clause, found: re.Match[str]) -> bool:
    """Whether trouble is told in a part's sentence, or next to it where no preposition stands."""
    start, end = said.sentence(clause, found.start())
    if TROUBLE.search(said.text, start, end):
        return True
    if _ON_IT.search(said.before(clause, found.start(), 40)):
        return False
    return bool(_TREATED.search(said.text, start, end)) or _near(said, clause, found)


def _merely_tired(said: Said, clause: Clause, found: re.Match[str]) -> bool:
    """Whether no pain is told of legs that are like lead or gone."""
    return not _LEG_PAIN.search(said.text, *said.sentence(clause, found.start()))


def _near(said: Said, clause: Clause, found: re.Match[str]) -> bool:
    """Whether the sentences around a part's tell of trouble."""
    first, last = max(0, found.start() - 400), found.start() + 400
    return any(
        TROUBLE.search(said.text, max(one.words[0].start, first), min(one.end, last))
        for one in said.sentences[max(0, clause.sentence - 2) : clause.sentence + 3]
        if not one.asks
    )


def _plainly(said: Said, clause: Clause, found: re.Match[str]) -> bool:
    """Whether a clause says of a part neither a wish nor a denial, or has no verb to deny."""
    if clause.asked or clause.wished:
        return False
    bare = not clause.named and not _DENIED.match(said.text, clause.start)
    return min(clause.denial, clause.doubt) >= found.start() or (
        bare and clause.denial == clause.start and clause.doubt > clause.start
    )


def _poster_s(said: Said, clause: Clause, found: re.Match[str], before: str) -> bool:
    """Whether the poster speaks of themselves, or an adviser of a side of theirs."""
    if clause.owner == "adviser" and not _SIDE_BEFORE.search(before):
        return False
    return clause.owner in ("poster", "adviser") and not said.quotes(found.start())


def _is_else(
    said: Said, clause: Clause, found: re.Match[str], name: str, before: str, own: bool
) -> bool:
    """Whether the word means something else there, or a part that is well."""
    if _NOT_IT.match(said.text, found.end()) or _FINE.search(said.words(clause, found.start())):
        return True
    if name == "back" and (said.text.startswith(" of ", found.end()) or before.endswith("right ")):
        return True
    if name not in _AMBIGUOUS or own or "er " in found[0]:
        return False
    return bool(_ELSE_BEFORE.search(before) or _ELSE_AFTER.match(said.text, found.end()))


def _opens(said: Said, clause: Clause, found: re.Match[str]) -> bool:
    """Whether a part opens a clause of a sentence that names nobody: "Groin, right side"."""
    starts = said.text[clause.start : found.start()].strip() in ("", "and", "but", "plus")
    return starts and not (clause.named or clause.asked)


def _hurts(said: Said, clause: Clause, found: re.Match[str], *, here: bool) -> bool:
    """Whether words around a part tell of trouble: its sentence, or, unless `here`, the next."""
    words = said.words(clause, found.start())
    if TROUBLE.search(words):
        return clause.denial >= found.start() or bool(
            TROUBLE.search(words[found.end() - clause.start :])
        )
    if clause.asked or min(clause.denial, clause.doubt) < clause.end:
        return False
    if here:
        return bool(TROUBLE.search(said.text, *said.sentence(clause, found.start())))
    return _near(said, clause, found)


def _side(said: Said, clause: Clause, found: re.Match[str]) -> Fact | None:
    """The side of a part, said before or after it."""
    start = max(0, found.start() - 40)
    before = _SIDE_BEFORE.search(said.text[start : found.start()])
    if before:
        span = start + before.start("side"), start + before.end("side")
        return said.fact("side", span, _SIDES.get(before["side"], before["side"]))
    after = _SIDE_AFTER.match(said.text, found.end(), min(clause.end, found.end() + 60))
    return said.fact("side", after.span("side"), after["side"]) if after else None
