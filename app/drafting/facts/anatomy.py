"""Anatomy: how posts name the parts of a body, and that one of them is in trouble."""

import re
from collections.abc import Iterator

from app.drafting.facts.patterns import whole

_PARTS = {
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
    "nipple": r"nipples?|nips",
    "thigh": r"(?:inner |outer |upper )?thighs?",
    "leg": r"(?:lower )?legs?",
}
"""How posts write each part, by its plain name."""

_NAMES = tuple(_PARTS)
PART = re.compile(
    r"(?<![\w'-])(?=\w)(?:" + "|".join(f"({words})" for words in _PARTS.values()) + r")(?![\w-])"
)
"""What finds a part."""

TROUBLE = whole(
    r"""pain(?:s|ful|fully)?|hurt(?:s|ing)?|ache(?:s|d|y)?|aching|sore(?:ness)?|agony|ouch|suffer\w*
    tight(?:ness|en|ens|ened|ening)?|cramp(?:s|ed|ing|y)?|spasms?|seiz(?:e|es|ed|ing)|stiff(?:ness)?
    niggl(?:e|es|y|ing)|tender|strain(?:s|ed)?|torn|tear|tore|pull(?:ed|s)?|pulling
    twing(?:e|es|ing)
    throb(?:s|bing)?|numb(?:ness)?|tingl(?:e|es|ing|y)|burn(?:s|ing)?|burnt|swollen|swell(?:s|ing)?
    bruis(?:e|es|ed|ing)|blister(?:s|ed)?|bleed(?:s|ing)?|bled|chaf(?:e|ed|ing)|raw|rubb\w+|sting\w*
    injur(?:y|ed|ies)|problems?|trouble|troubling|issues?|bother\w*|complain\w*|grumbl(?:e|es|ing)
    lock(?:s|ed|ing)?|knots?|knotted|killing|kills?|killed|bad|dodgy|knackered|destroyed|wrecked
    trashed|ruined|playing up|giv(?:e|es|ing) (?:way|out|me)|weak|sprain(?:ed)?|twist(?:ed)?|rolled
    click(?:s|ing|y)?|flar(?:e|ed|es|ing)|inflamed|tend[io]n\w*|bursitis|fasci?itis|fracture
    pop(?:ped)?
    wobbl\w+|black|loose|heavy|solid|grab(?:s|bed|bing)?|grip(?:s|ped|ping)?|twitch\w*
    stab(?:s|bing)?
    sharp|dull|irritat\w+|discomfort|struggl\w+|worse|worst|hobbl\w+|limp\w*|moan\w*|protest\w*
    screaming|on fire|shot|stitches|upset|itch\w*|collaps\w+|buckl\w+|shooting|nagging|dead|poorly
    bust\w*|angry|unhappy|splints?|creak\w*|nightmare|broke|broken|cartilage|arthritis|plantar|grief
    gyp|gip|jip|puffy|dicky|ropey|iffy|manky|in bits|(?:are|is|were|was|feels?) like|a mess
    a bit off
    not (?:great|right|happy)|never been (?:right|the same)|won't (?:bend|turn|straighten)
    (?:isn't|aren't) (?:thrilled|happy|right|great)|can't (?:push off|bend)|hat(?:es?|ed) me
    in plaster
    go(?:es)? (?:again|black|numb|solid|dead|tight|hard|pop)
    went(?: (?:again|pop|numb|on me|tight))?
    gone|pins and needles|slipped (?:disc|disk)|stress reaction|cyst|lump|whisper\w*
    hit(?:s|ting)?"""
)
"""Words of pain and of what else goes wrong with a body."""


def part(found: re.Match[str]) -> str:
    """The plain name of the part that a match of `PART` is of."""
    return _NAMES[(found.lastindex or 1) - 1]


def parts_named(text: str) -> Iterator[str]:
    """The parts of a body that a text in small letters names, whosever they are."""
    return map(part, PART.finditer(text))
