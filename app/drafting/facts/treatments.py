"""Treatments: what runners do against a trouble, with the words for it in posts and in steps."""

import re
from typing import NamedTuple

from app.drafting.facts.patterns import either


class Treatment(NamedTuple):
    """`nouns` name it; `past` tell by themselves that it was done; `steps` name it in a step.

    All are regular expressions in small letters. Without `steps` no step is ever marked with it.
    """

    nouns: str
    past: str = ""
    steps: str = ""


# "two weeks off", "a fortnight's rest"
_TIME_OFF = (
    r"(?:an?|\d{1,2}|one|two|three|four|five|six|seven|eight|ten|a couple of|a few|couple of|few)"
    r"(?: (?:whole|full|solid|good|complete))? (?:days?|weeks?|fortnight)(?:'?s?)?"
    r"(?: (?:complete|completely|totally))? (?:off|rest|of rest|no running|without running)"
)

TREATMENTS: dict[str, Treatment] = {
    "foam rolling": Treatment(
        r"foam[- ]?roll(?:ing|er|ers)?|rolling(?! hills?| it on| on)(?: it(?: out)?)?|roller",
        r"foam[- ]?rolled|rolled (?:it|them) out",
        r"foam[- ]?roll(?:er|ing)?|roll the muscles",
    ),
    "calf raises": Treatment(
        r"""(?:(?:single leg|eccentric|slow|double|bent knee) )?(?:calf|heel)[- ](?:raises?|drops?)
        (?:single leg )?(?:calf|heel) lifts
        eccentrics?(?: (?:drops|loading|exercises))?|alfredson\w*""",
        steps=r"(?:calf|heel) raises?",
    ),
    "stretching": Treatment(
        r"stretch(?:ing|es)?|yoga|static stretches", "stretched", "stretch(?:es|ing)?"
    ),
    "massage": Treatment(
        r"""(?:sports? |deep tissue |self[- ]?)?massag(?:e|es|ing)(?: gun| ball)?|massage guns?
        theragun|rolling (?:it )?(?:on )?(?:a|the) \w+ ball
        (?:golf|tennis|lacrosse) ball(?: rolling)?|graston""",
        r"""massaged|rolled a \w+ ball
        rolled (?:it|my foot|the foot) (?:on|over|with) a \w+ ball""",
        r"massage|rub lightly",
    ),
    "ice": Treatment(
        r"""ic(?:e|ing)(?: packs?| baths?)?(?! cream)
        frozen (?:peas|(?:water )?bottles?)|bag of peas|peas
        cold packs?|(?:rolling it on )?a frozen (?:water )?bottle
        rolling it on a frozen (?:water )?bottle|(?:bag of )?(?:frozen )?(?:sweetcorn|veg)""",
        "iced",
        r"ice|icing|cool the|roll (?:the|your) \w+ (?:over|on) a (?:cold|frozen|chilled) bottle",
    ),
    "heat": Treatment(
        r"""heat (?:packs?|pads?)|heat(?! wave| stroke| was| is| pack| pad|\s*\d)
        hot (?:tub|bath|baths|water bottle|showers?)|wheat bag|warm baths?|deep heat""",
        steps="warmth|heat pack",
    ),
    "compression": Treatment(
        r"""compression(?: (?:socks?|sleeves?|tights?|stockings?|bandages?))?
        calf (?:sleeves?|guards?)|tubi-?grip""",
        steps="compression",
    ),
    "elevation": Treatment(
        "elevat(?:ion|ing)|feet up(?: the wall)?|legs? up(?: the wall)?", "elevated"
    ),
    "painkillers": Treatment(
        r"""ibuprofen(?: gel)?|ibu|paracetamol|naproxen|nurofen|voltarol|diclofenac|co-?codamol
    painkillers?
        anti[- ]?inflammator(?:y|ies)|anti[- ]?inflams?|nsaids?|advil|tylenol|aspirin|aleve"""
    ),
    "magnesium": Treatment(
        "(?:magnesium|magnesuim)(?: (?:tablets?|spray|supplements?|oil|powder))?|mag tablets"
    ),
    "salt": Treatment(
        r"""salt(?: (?:tablets?|tabs?|caps(?:ules)?|sticks?))?(?! lake)|s-?caps|saltstick
        electrolytes?(?: (?:tabs?|tablets?|drinks?|powder))?"""
    ),
    "hydration": Treatment(
        "hydrat(?:ing|ion)|(?:drinking )?more water|drinking (?:more|loads)|extra water|more fluids"
    ),
    "strength work": Treatment(
        r"""strength(?:ening)?(?: (?:work|training|exercises?|stuff))?|glute bridges?|bridges
        clam ?shells?|clams|squats|lunges|pilates|planks?|side planks?|deadlifts?|isometrics?
        (?:side lying )?leg lifts|core work|weights|gym work|band walks?|monster walks
        step[- ]?downs?
        resistance bands?(?: exercises?| work)?
        hip (?:exercises|work)|single leg (?:work|squats|deadlifts)|rehab exercises|wall sits?
        nordic curls?|nordics|glute (?:work|exercises)|toe yoga
        short foot(?: exercises)?|band work|(?:hip|glute|core|ankle|foot) strengthening|step ?ups?
    dead ?bugs?
    towel scrunches""",
        steps="strengthen|bridges|planks",
    ),
    "physio": Treatment(
        r"physio(?:therapy|therapist|therapists|s)?|physical therap(?:y|ist)|pt sessions?"
    ),
    "doctor": Treatment(
        r"doctors?|docs?|gp|gps|ortho|orthopa?edic(?: surgeon)?|a&e|walk-in centre"
    ),
    "insoles": Treatment(
        r"insoles?|orthotics?|arch supports?|superfeet|inserts|heel (?:cups?|wedges?)|wedges"
    ),
    "new shoes": Treatment(
        r"""(?:new|different|wider|bigger|other|more cushioned|cushioned|zero drop|minimalist)
        """.strip()
        + r""" (?:running )?(?:shoes?|trainers?|pairs?)
        going up a size|changing (?:my )?shoes|change of shoes""",
        r"sized up|(?:went|gone|going) up (?:half )?a size"
        r"|(?:changed|switched|swapped|replaced) (?:my )?(?:shoes|trainers)",
    ),
    "taping": Treatment(
        r"(?:k|kt|kinesio|rock|zinc|sports?)?[- ]?tap(?:e|ing)|micropore|strapping",
        "taped|strapped",
        "tape",
    ),
    "warm-up": Treatment(
        r"""(?:longer|proper) warm[- ]?ups?|warming up(?: properly)?
        dynamic (?:stretches|drills|warm-up)|leg swings""",
        "warmed up",
        "warm up",
    ),
    "slower pace": Treatment(
        r"""slowing (?:right |way )?down|running slower|going slower
        slower (?:pace|runs|running|start)
        easy pace|run[- ]walk(?:ing)?|walk breaks|starting slower""",
        r"slowed (?:right |way |it |everything )?down",
    ),
    "less running": Treatment(
        r"""(?:cutting|dropping) (?:my )?(?:mileage|miles|volume)|cutting (?:right )?back
        backing off
        less (?:running|mileage)|fewer miles|reduced (?:mileage|volume)|shorter runs""",
        r"""cut (?:right |way |it )?back|cut (?:my|the) (?:mileage|miles|runs|volume)
        backed off|halved (?:my|the) (?:mileage|miles)|eased off|reduced my (?:mileage|miles)
        dropped (?:my|the) (?:mileage|miles|long run)""",
        "run less",
    ),
    "cross-training": Treatment(
        r"""cross[- ]?training|swimming|cycling(?! shorts| tights| jersey)|pool running
        aqua[- ]?jogging|(?:the )?elliptical|rowing
        spin(?:ning)?(?: classes)?|turbo(?: trainer)?|(?:the )?cross trainer
        (?:deep )?water running|(?:exercise|static|stationary) bike""",
        r"cross[- ]?trained",
        "swim|swimming|cycle|cycling",
    ),
    "gels": Treatment("(?:isotonic|sis|caffeine|different|caffeine-free) gels"),
    "diet": Treatment(
        r"""bananas?|gluten[- ]free|cutting out (?:dairy|gluten|fibre|coffee)|low fibre|turmeric
        no (?:coffee|dairy) before|collagen|iron tablets|vitamin d|beetroot(?: juice)?
        protein shakes?|eating (?:less|more|earlier|nothing)|plain toast""",
        r"""cut out (?:dairy|gluten|fibre|coffee|caffeine|sugar|alcohol)
        (?:swapped|switched) coffee for \w+""",
    ),
    "lubricant": Treatment(
        r"""vaseline|body ?glide|anti[- ]?chafe(?: cream| stick)?|lube|squirrel'?s nut butter
        lanacane|sudocrem|nappy cream
        talc|2toms|petroleum jelly"""
    ),
    "plasters": Treatment(
        r"compeed|plasters?|blister (?:plasters?|pads?)|moleskin|second skin|band-?aids?"
        r"|gel pads|dressings?"
    ),
    "socks": Treatment(
        r"(?:injinji|double(?:d)?[- ]?layer(?:ed)?|toe|two pairs of|thick|thicker|thinner"
        r"|wool|merino|new"
        r"|different|1000 mile|twin skin|better|doubled up)(?: (?:pairs? of|running"
        r"|toe))? socks|injinjis"
    ),
    "other": Treatment(
        r"""podiatrist|chiro(?:practor)?|osteo(?:path)?|mri(?: scan)?|x-?rays?|ultrasound(?: scan)?
        bone scan|imodium|shock ?wave(?: therapy)?|night ?splints?|dry needling|acupuncture
        (?:cortisone|steroid) (?:injections?|jabs?|shots?)|cbd(?: oil)?|ankle brace|tens machine
        pickle juice
        quinine|tonic water|(?:looser|different|heel lock|runner's loop) lac(?:es|ing)|glucosamine
        (?:(?:moon|walking) |(?<=in a ))boot|inhaler|nasal strips?""",
        r"(?:loosened|changed|retied) (?:the|my) lac(?:es|ing)|re-?laced",
    ),
    "rest": Treatment(
        r"(?:complete |total |full )?(?<!at )(?<!the )rest"
        + r"""(?! (?:of|day|days|is|assured|my|the|room)\b)
        resting(?: (?:it|up))?|time off
        """.rstrip()
        + f"\n{_TIME_OFF}",
        r"rested(?: (?:it|up))?",
        "rest",
    ),
}
"""Every treatment, by the name that a fact's value gives it."""

_NAMES = tuple(TREATMENTS)


def _joined(kind: str) -> re.Pattern[str]:
    found = ((at, getattr(treatment, kind)) for at, treatment in enumerate(TREATMENTS.values()))
    return re.compile(
        r"(?<![\w-])(?=\w)(?:"
        + "|".join(f"(?P<t{at}>{either(words)})" for at, words in found if words)
        + r")(?!\w)"
    )


NOUN = _joined("nouns")
PAST = _joined("past")
STEP = _joined("steps")


def treatment(found: re.Match[str]) -> str:
    """The name of the treatment that a match of `NOUN`, `PAST` or `STEP` is of."""
    return _NAMES[int((found.lastgroup or "t0")[1:])]
