"""Treatments: what runners do against a trouble, with the words for it in posts and in steps."""

import re
from typing import NamedTuple


class Treatment(NamedTuple):
    """`nouns` are its names; `past` tell by themselves that it was done; `steps` name it in a step.

    All are regular expressions. An empty `steps` means that no step is ever marked with it.
    """

    nouns: str
    past: str = ""
    steps: str = ""


TREATMENTS: dict[str, Treatment] = {
    "foam rolling": Treatment(
        r"foam[- ]?roll(?:ing|er|ers)?|(?<!golf ball )rolling(?! hills?)|rolling it(?: out)?|roller",
        r"foam[- ]?rolled|rolled (?:it|them) out",
        r"foam[- ]?roll(?:er|ing)?|roll the muscles",
    ),
    "calf raises": Treatment(
        r"(?:(?:single leg|eccentric|slow|double|bent knee) )?(?:calf|heel)[- ](?:raises?|drops?|lifts?)|eccentrics?(?: (?:drops|loading|exercises))?|alfredson\w*",
        "",
        r"(?:calf|heel) raises?",
    ),
    "stretching": Treatment(
        r"stretch(?:ing|es)?(?: out)?|yoga|static stretches", r"stretched", r"stretch(?:es|ing)?"
    ),
    "massage": Treatment(
        r"(?:sports? |deep tissue |self[- ]?)?massag(?:e|es|ing)(?: gun| ball)?|massage guns?|theragun|rolling (?:a|the) \w+ ball|golf ball(?: rolling)?|tennis ball|lacrosse ball|graston",
        r"massaged|rolled a \w+ ball|rolled (?:it|my foot|the foot) (?:on|over|with) a \w+ ball",
        r"massage|rub lightly",
    ),
    "ice": Treatment(
        r"ic(?:e|ing)(?: packs?| baths?)?(?! cream)|frozen (?:peas|bottle)|bag of peas|peas|cold packs?", r"iced", r"\bice\b|icing|cool the"
    ),
    "heat": Treatment(
        r"heat(?: packs?| pads?)|heat(?! wave| stroke| was| is|\s*\d)|hot (?:bath|baths|water bottle|showers?)|wheat bag|warm baths?|deep heat", "", r"warmth|heat pack"
    ),
    "compression": Treatment(
        r"compression(?: (?:socks?|sleeves?|tights?|stockings?|bandages?))?|calf (?:sleeves?|guards?)", "", r"compression"
    ),
    "elevation": Treatment(r"elevat(?:ion|ing)|feet up|leg up", r"elevated", r""),
    "painkillers": Treatment(
        r"ibuprofen|ibu|paracetamol|naproxen|nurofen|voltarol|diclofenac|co-?codamol|painkillers?|anti[- ]?inflammator(?:y|ies)|anti[- ]?inflams?|nsaids?|advil|tylenol|aspirin|aleve",
        "",
        "",
    ),
    "magnesium": Treatment(r"magnesium|magnesuim|mag tablets", "", r""),
    "salt": Treatment(
        r"salt(?: (?:tablets?|tabs?|caps(?:ules)?|sticks?))?(?! lake)|electrolytes?(?: (?:tabs?|tablets?|drinks?|powder))?|s-?caps|saltstick|pickle juice", "", ""
    ),
    "hydration": Treatment(r"hydrat(?:ing|ion)|(?:drinking )?more water|drinking more|extra water|more fluids", "", ""),
    "strength work": Treatment(
        r"strength(?:ening)?(?: (?:work|training|exercises?|stuff))?|glute bridges?|bridges|clam ?shells?|clams|squats|lunges|pilates|planks?|side planks?|deadlifts?|isometrics?|leg lifts|core work|weights|gym work|band walks?|monster walks|step[- ]?downs?|hip (?:exercises|work)|single leg (?:work|squats|deadlifts)|rehab exercises|wall sits?|toe yoga|short foot(?: exercises)?|towel scrunches",
        "",
        r"strengthen|bridges|planks",
    ),
    "physio": Treatment(r"physio(?:therapy|therapist|therapists|s)?|physical therap(?:y|ist)|pt sessions?", "", ""),
    "doctor": Treatment(r"doctors?|docs?|gp|gps|orthopa?edic surgeon|a&e|walk-in centre", "", ""),
    "insoles": Treatment(r"insoles?|orthotics?|arch supports?|superfeet|inserts|heel (?:lifts?|cups?|wedges?)", "", r""),
    "new shoes": Treatment(
        r"(?:new|different|wider|bigger|other|cushioned|more cushioned|zero drop|minimalist|max cushion) (?:running )?(?:shoes?|trainers?|pairs?)|half a size up|going up a size|a size up|changing (?:my )?shoes|change of shoes|lacing|heel lock",
        r"sized up|(?:changed|switched|swapped|replaced) (?:my )?(?:shoes|trainers)",
        r"",
    ),
    "taping": Treatment(r"(?:k|kt|kinesio|rock|zinc|sports?)?[- ]?tap(?:e|ing)|strapping|knee (?:strap|brace|support|sleeve)|brace|patella strap", r"taped|strapped", r"\btape\b"),
    "warm-up": Treatment(r"warm(?:ing)?[- ]?ups?(?! (?:laps?|mile|jog|tent))|warming up(?: properly)?|longer warm[- ]?ups?|dynamic (?:stretches|drills|warm-up)|leg swings", r"warmed up", r"warm up"),
    "slower pace": Treatment(
        r"slowing (?:right |way )?down|running slower|run slower|going slower|slower (?:pace|runs|running|start)|easy pace|run[- ]walk(?:ing)?|walk breaks|starting slower",
        r"slowed (?:right |way |it )?down",
        r"",
    ),
    "less running": Treatment(
        r"(?:cutting|dropping) (?:my )?(?:mileage|miles|volume)|cutting (?:right )?back|backing off|less (?:running|mileage)|fewer miles|reduced (?:mileage|volume)|shorter runs|dropping (?:down )?to",
        r"cut (?:right |way |it )?back|cut (?:my|the) (?:mileage|miles|runs|volume)(?: (?:right |way )?(?:down|back|in half))?|backed off|halved (?:my|the) (?:mileage|miles)|dropped (?:my|the) (?:mileage|miles|long run)|reduced my (?:mileage|miles)|eased off",
        r"run less",
    ),
    "cross-training": Treatment(
        r"cross[- ]?training|swimming|cycling|pool running|aqua[- ]?jogging|pool running|elliptical|rowing|spin(?:ning)?(?: classes)?|turbo(?: trainer)?|cross trainer|water running|deep water running",
        r"cross[- ]?trained",
        r"swim|swimming|cycle|cycling",
    ),
    "gels": Treatment(r"(?:energy |isotonic |sis |caffeine )?gels", "", ""),
    "diet": Treatment(
        r"bananas?|gluten[- ]free|cutting out (?:dairy|gluten|fibre|coffee)|low fibre|no (?:coffee|dairy) before|turmeric|collagen|iron tablets|vitamin d|beetroot(?: juice)?|protein shakes?|eating (?:less|more|earlier|nothing)|plain toast", r"cut out (?:dairy|gluten|fibre|coffee|caffeine|sugar|alcohol)|(?:swapped|switched) coffee for \w+", ""
    ),
    "lubricant": Treatment(r"vaseline|body ?glide|sudocrem|anti[- ]?chafe(?: cream| stick)?|lube|squirrel'?s nut butter|lanacane|talc|2toms|petroleum jelly|bodyglide", "", ""),
    "plasters": Treatment(r"compeed|plasters?|blister (?:plasters?|pads?)|moleskin|band-?aids?|gel pads|dressings?", "", ""),
    "other": Treatment(
        r"podiatrist|chiro(?:practor)?|osteo(?:path)?|mri(?: scan)?|x-?rays?|ultrasound(?: scan)?|bone scan|imodium|shock ?wave(?: therapy)?|night ?splints?|dry needling|acupuncture|(?:cortisone|steroid) (?:injections?|jabs?|shots?)|cbd(?: oil)?|wobble board|ankle brace|tens machine",
        "",
        "",
    ),
    "socks": Treatment(r"(?:injinji|double(?:d)?[- ]?layer(?:ed)?|toe|two pairs of|thicker|thinner|wool|merino|hilly|new|different|1000 mile|twin skin|better|doubled up)(?: (?:pairs? of|running|toe))? socks|injinjis|1000 mile socks", "", ""),
    "rest": Treatment(
        r"(?:complete |total |full )?(?<!at )rest(?! (?:of|day|days|is|assured|my|the|room)\b)|resting(?: (?:it|up))?|time off|"
        r"(?:an?|\d{1,2}|one|two|three|four|five|six|seven|eight|ten|a couple of|a few|couple of|few)(?: (?:whole|full|solid|good|complete))? (?:days?|weeks?|fortnight)(?: complete| completely| totally)?(?:['’]s?)? (?:off|rest|of rest|no running|without running|of no running)|a fortnight(?:['’]s)? (?:off|rest|of rest)",
        r"rested(?: (?:it|up))?",
        r"\brest\b",
    ),
}
"""Every treatment, by the name that a fact's value gives it."""

NAMES = tuple(TREATMENTS)


def _joined(attribute: str) -> re.Pattern[str]:
    found = ((at, getattr(t, attribute)) for at, t in enumerate(TREATMENTS.values()))
    return re.compile(
        r"(?<![\w-])(?:" + "|".join(f"(?P<t{at}>{words})" for at, words in found if words) + r")(?![\w])", re.I
    )


NOUN = _joined("nouns")
PAST = _joined("past")
STEP = _joined("steps")


def named(found: re.Match[str]) -> str:
    """The treatment that a match of `NOUN`, `PAST` or `STEP` is of."""
    return NAMES[int((found.lastgroup or "t0")[1:])]
