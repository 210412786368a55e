"""Body: which part of the poster's body troubles them, and on which side."""

import re
from collections.abc import Iterator
from itertools import islice

from app.drafting.draft import Fact
from app.drafting.facts.said import Clause, Said

LIMIT = 50

_PARTS = {
    "calf": r"cal(?:f|ves|fs)(?: muscles?)?",
    "Achilles": r"achilles(?! heel (?:is|has|was|of))(?: tendons?)?|achillies|achiles",
    "toenail": r"(?:big )?toe ?nails?",
    "toe": r"(?:(?:big|little|second|2nd|third|middle|pinky) )?toes?(?: joint)?",
    "knee": r"knees?(?: ?caps?)?|kneecaps?",
    "shin": r"shins?",
    "hip": r"hips?(?: flexors?)?",
    "heel": r"(?<!achilles )heels?",
    "hamstring": r"hamstrings?|hammys?|hammies|hammie|hams?",
    "quad": r"quads?|quadriceps",
    "groin": r"groins?",
    "glute": r"glutes?|buttocks?|butt cheek|bum cheek|piriformis",
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
_NAMES = list(_PARTS)
_PART = re.compile(
    r"(?<![\w'’-])(?:" + "|".join(f"({words})" for words in _PARTS.values()) + r")(?![\w-])", re.I
)
TROUBLE = re.compile(
    r"\b(?:pain(?:s|ful|fully)?|hurt(?:s|ing)?|ache(?:s|d|y)?|aching|sore(?:ness)?|tight(?:ness|en|ens|ened|ening)?"
    r"|cramp(?:s|ed|ing|y)?|spasms?|seiz(?:e|es|ed|ing)|stiff(?:ness)?|niggl(?:e|es|y|ing)|tender|strain(?:s|ed)?|torn|tear|tore"
    r"|pull(?:ed|s)?|pulling|twing(?:e|es|ing)|throb(?:s|bing)?|numb(?:ness)?|tingl(?:e|es|ing|y)|burn(?:s|ing)?|burnt|swollen|swell(?:s|ing)?"
    r"|bruis(?:e|ed|ing)|blister(?:s|ed)?|bleed(?:s|ing)?|chaf(?:e|ed|ing)|raw|injur(?:y|ed|ies)|problems?|trouble|troubling|issues?|gone|go(?:es)? (?:again|black|numb|solid|dead|tight|hard)|went (?:again|pop|numb|on me|tight)"
    r"|lock(?:s|ed|ing)?|knots?|knotted|grumbl(?:e|es|ing)|killing|agony|bad|dodgy|knackered|destroyed|wrecked|trashed|ruined|playing up|giv(?:e|es|ing) (?:way|out|me)|weak|sprain(?:ed)?"
    r"|twist(?:ed)?|rolled|click(?:s|ing|y)?|flar(?:e|ed|es|ing)|inflamed|itis|tendinitis|tendonitis|tendinopathy|bursitis|fasciitis|fascitis|fracture|pop(?:ped)?"
    r"|wobbl\w+|black|loose|heavy|solid|grab(?:s|bed|bing)?|grip(?:s|ped|ping)?|twitch\w*|stab(?:s|bing)?|sharp|dull|irritat\w+|discomfort|suffer\w*|struggl\w+|worse|worst|hobbl\w+|limp\w*"
    r"|behaving|peep|complain\w*|moan\w*|protest\w*|screaming|on fire|shot|stitches|upset|cramping|itch\w*|rubb\w+|sting\w*|collaps\w+|buckl\w+|shooting|jab\w*|nagging|dead|rocks?|done in|blow(?:s|n|ing)? up|mince|forgiv\w+|in bits|grabb\w+|size of|know all about|don['’]?t like|winc\w+|whisper\w*|hit(?:s|ting)?|let me|murder|gone again|cyst|lump|jab|felt something|rested|ouch|poorly|bust\w*|angry|unhappy)\b",
    re.I,
)
_FINE = re.compile(
    r"\b(?:fine|great|no (?:pain|problems?|trouble|issues?)|never (?:had|have|hurt)|not my|don['’]?t have|isn['’]?t|aren['’]?t|perfect|healthy|ok now)\b",
    re.I,
)
_OWN_BEFORE = re.compile(
    r"\b(?:my|mine|this|mine was the)(?: [\w-]+){0,3} \Z|\b(?:left|right|both)(?: of my)?(?: [\w-]+)? \Z", re.I
)
_POINTED = re.compile(
    r"\b(?:the|this|these|an?|sore|tight|bad|dodgy|sprained|black|burning|aching|painful|stiff|pulled|torn|in|on|of)(?: (?:lower|inner|outer|inside|outside|same|back of the|top of the))? \Z",
    re.I,
)
_MERELY = re.compile(
    r"\b(?:lift|rais|bend|straighten|pull|swing|mov|rotat|look at|press|above|below|near|to|into|towards|tortur|roll)(?:e|s|ed|ing)? (?:my|the|a) (?:\w+ )?\Z", re.I
)
"""Before a part that only says where another is, or when it hurts."""
_PAIN_AFTER = re.compile(
    r"\s(?:joint |tendon |muscle )?(?:pains?|cramps?|aches?|spasms?|hurts?|hell|grief|issues?|problems?|trouble|niggle|strain|injury|tightness|soreness)\b", re.I
)
_AMBIGUOUS = ("back", "foot", "arch", "chest")
_COMMON = ("foot", "leg", "back", "chest", "stomach", "shoulder")
"""Parts that posts name for other reasons too: they need their trouble right there."""
# What stands before or after a word that is then no part of anybody's body, or not where it hurts.
_ELSE_BEFORE = re.compile(
    r"\b(?:come|came|coming|go|going|get|getting|got|been|be|am|i['’]m|run|ran|walk|walked|way|straight|right|look|looking|looked|cut|bounce|held|hold|holding|step|sit|sat|pull|dial(?:led)?|ease|scale|write|welcome|bring|brought|take|taking|took|put|feel|hop|far|scaled|eased|dialled|drop|fell|push"
    r"|report|and|weeks?|months?|years?|days?|it|them|him|her|me|not|laid|at the|on the|in the|from the|to the|on|by|per|square|six|\d|\d\d|under|cold|hot|both|a|an)\s+\Z",
    re.I,
)
_ELSE_AFTER = re.compile(
    r"(?:\s+(?:to|in|at|from|on|into|up|after|then|when|home|garden|yard|end|of (?!my|both|the right|the left)|off|out|as|again|down|door|door|burner|seat|row|running|soon|online|with|for|now|since|if|next|by|there|before)\b|['’]s? door|-)",
    re.I,
)
_NOT_IT = re.compile(
    r"\s*(?:drops?|raises?|lifts?|stretch\w*|bridges?|strength\w*|exercises?|press|pads?|sleeves?|supports?|straps?|brace|guards?|strike|striker|striking|room|turnover|warmers?|locker|box|of the (?:hill|stairs|climb)"
    r"|counter|cup|lock|to heel|rolls?|rolling|massage|socks?|day|curls?|swings?|circles?|high|width|length|plant|care|doctor|clinic|spray|taping|tape|compression|compressor|work|strap)\b",
    re.I,
)
_SIDE = r"(?P<side>left|right|l|r|both(?: of)?(?: my)?)"
_SIDE_BEFORE = re.compile(
    rf"\b{_SIDE}(?:[ -](?:hand|side(?:d)?|lower|upper|inner|outer|inside|outside|big|little|second|front|rear|medial|lateral)){{0,2}} \Z", re.I
)
_SIDE_AFTER = re.compile(
    r"[^.?!\n]{0,40}\b(?:on|in) (?:the|my) (?P<side>left|right)(?: (?:side|one|leg))?\b(?! (?:hand|foot path|track|knee|calf|ankle|hip|foot|shin))", re.I
)
_ALONE = re.compile(
    r"\b(?:it['’]?s|it is|it was|its|is|was|but|and|on)(?: (?:mainly|mostly|only|just|always|on))? (?:the|my) (?P<side>left|right)(?: (?:one|side|leg))?(?= (?:is|hurts|worse|one|side|more|being)\b|\s*[,.;)]|\s*$)"
    r"|\b(?P<both>both)(?= of (?:it|them)\b)"
    r"|(?:(?<=[.!?,]\s)|(?<=\n)|(?<=\)\s))(?P<first>left|right)(?= (?:one|side|hand side|leg|foot)\b)"
    r"|(?<=,\s)(?P<bare>left|right)(?=\s*(?:[,.;]|\Z|\n))",
    re.I,
)


def parts(said: Said) -> Iterator[Fact]:
    """Each part of the poster's body that troubles them, where it is first named, and its side."""
    seen: set[str] = set()
    sides: set[str] = set()
    for found in islice(_PART.finditer(said.text), 6 * LIMIT):
        name = _NAMES[(found.lastindex or 1) - 1]
        clause = said.clause(found.start())
        if not _troubles(said, clause, found, name, bool(seen)):
            continue
        side = _side(said, clause, found)
        if side and side[2] not in sides:
            sides.add(side[2])
            yield Fact("side", side[0], side[1], said.text[side[0] : side[1]], side[2])
        if name not in seen and not (name in ("leg", "foot") and _holds_another(said, clause, found, seen)):
            seen.add(name)
            yield Fact("body_part", found.start(), found.end(), found[0], name)
    if seen:
        yield from _alone(said, sides)


def _holds_another(said: Said, clause: Clause, found: re.Match[str], seen: set[str]) -> bool:
    """Whether a leg or foot only says where another part is: "toes on both feet"."""
    before = said.text[said.sentence(clause)[0] : found.start()]
    if not seen or not _PART.search(before):
        return False
    return not re.search(r"\bof (?:my |both |the )?(?:left |right )?\Z", before, re.I)


def _alone(said: Said, sides: set[str]) -> Iterator[Fact]:
    """Sides that stand by themselves, in a post that has named a part."""
    for found in islice(_ALONE.finditer(said.text), LIMIT):
        group = found.lastgroup or "side"
        start, end = found.span(group)
        side = found[group].lower()
        clause = said.clause(start)
        if side not in sides and clause.owner == "poster" and not clause.asked and clause.denial > start:
            sides.add(side)
            yield Fact("side", start, end, found[group], side)


def _troubles(said: Said, clause: Clause, found: re.Match[str], name: str, later: bool) -> bool:
    """Whether that part is the poster's, and troubles them."""
    if clause.owner != "poster" or said.quotes(found.start()):
        return False
    if _NOT_IT.match(said.text, found.end()) or _FINE.search(said.text, clause.start, clause.end):
        return False
    before = said.text[max(clause.start, found.start() - 30) : found.start()]
    own = _OWN_BEFORE.search(before)
    if name == "back" and said.text[found.end() : found.end() + 4] == " of ":
        return False
    if name == "back" and re.search(r"\b(?:right|left) \Z", before, re.I):
        return False
    if name in _AMBIGUOUS and not own and "er " not in found[0] and _elsewhere(said, found, before):
        return False
    if _PAIN_AFTER.match(said.text, found.end()) and clause.denial >= found.start():
        return not clause.asked or clause.named
    if own and _SIDE_BEFORE.search(before) and clause.sure_until(found.start()):
        return True
    if later and _MERELY.search(before):
        return False
    pointed = own or _POINTED.search(before) or _alone_in(said, clause, found)
    return bool(pointed) and _hurts(said, clause, found, name in _COMMON or later or not own)


def _elsewhere(said: Said, found: re.Match[str], before: str) -> bool:
    return bool(_ELSE_BEFORE.search(before) or _ELSE_AFTER.match(said.text, found.end()))


def _alone_in(said: Said, clause: Clause, found: re.Match[str]) -> bool:
    """Whether a part is the first word of a clause that names nobody, or all of it."""
    starts = said.text[clause.start : found.start()].strip().lower() in ("", "and", "but", "plus")
    return starts and not clause.named


def _hurts(said: Said, clause: Clause, found: re.Match[str], here: bool) -> bool:
    """Whether the words around a part tell of trouble: its clause, its sentence, or the next ones."""
    if TROUBLE.search(said.text, clause.start, clause.end):
        return clause.denial >= found.start() or bool(TROUBLE.search(said.text, found.end(), clause.end))
    if clause.asked or min(clause.denial, clause.doubt) < clause.end:
        return False
    if here:
        return bool(TROUBLE.search(said.text, *said.sentence(clause)))
    first, last = max(0, clause.sentence - 2), min(len(said.sentences) - 1, clause.sentence + 2)
    start, end = said.sentences[first].words[0].start, said.sentences[last].end
    return bool(TROUBLE.search(said.text, start, end))


def _side(said: Said, clause: Clause, found: re.Match[str]) -> tuple[int, int, str] | None:
    start = max(0, found.start() - 40)
    before = said.text[start : found.start()]
    side = _SIDE_BEFORE.search(before)
    if side:
        word = side["side"]
        name = {"l": "left", "r": "right"}.get(word.lower(), word.lower().split()[0])
        at = start + side.start("side")
        return at, at + len(word.split()[0]), name
    after = _SIDE_AFTER.match(said.text, found.end(), min(clause.end, found.end() + 60))
    if after:
        return *after.span("side"), after["side"].lower()
    return None
