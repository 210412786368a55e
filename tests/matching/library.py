"""A small library written for the tests of matching, and posts that belong to it."""

from app.answer import Answer, Keyword
from app.matching import UrgentRule


def words(*keywords: str | Keyword) -> tuple[Keyword, ...]:
    """Keywords, plain words among them."""
    return tuple(Keyword(k) if isinstance(k, str) else k for k in keywords)


ANSWERS = (
    Answer(
        id="calf-cramp",
        title="Calf cramps that come with the miles",
        keywords=words("calf cramp", "calf spasm", "tight calves", Keyword("charley horse", 1.5)),
        questions=("Why do my calves seize up halfway through a long run?",),
        body="Muscle cramp after some miles is common.\n\n## What to try\nEase off and stretch.",
        not_=("calf sleeve",),
    ),
    Answer(
        id="shin-splints",
        title="Shin splints",
        keywords=words("shin splints", "sore shins", "inner shin pain"),
        questions=("Why does the inside of my shin ache when I start running?",),
        body="Pain along the shinbone grows with too many miles too soon.",
    ),
    Answer(
        id="shoes",
        title="How to choose running shoes",
        keywords=words("running shoes", "trainers", "shoe size", Keyword("marathon", watch=True)),
        questions=("Which shoes should I buy as a beginner?",),
        body="Try several pairs late in the day, when feet are at their widest.",
        forums=("road",),
    ),
    Answer(
        id="photo-upload",
        title="Your photo is too large to upload",
        keywords=words("photo too big", "upload fails", "image size"),
        questions=("How can I make my picture smaller so that the forum takes it?",),
        body="The forum takes images up to two megabytes; shrink yours before you add it.",
    ),
    Answer(
        id="heat",
        title="Running in hot weather",
        keywords=words("heat", "hot weather", "summer running"),
        questions=("How much slower should I run when it is thirty degrees?",),
        body="Start early, slow down, and drink to thirst.",
    ),
    Answer(
        id="old-rules",
        title="The old posting rules",
        keywords=words("posting rules"),
        status="retired",
    ),
)

SYNONYMS = (("sports massage", "rub down"), ("charley horse", "calf cramp"), ("pic", "photo"))

URGENT = (
    UrgentRule(
        id="clot",
        message="Please be seen today.",
        all=("calf",),
        any=("swollen", "swelling", "red", "warm", "hot"),
        near=12,
        not_=("cow", "hot bath"),
    ),
    UrgentRule(id="road-only", message="Stop.", all=("chest pain",), forums=("road",)),
)

FOUND = {
    "both my calves cramp at mile eight": "calf-cramp",
    "calf spazms every evenning": "calf-cramp",
    "what helps against a charlie horse": "calf-cramp",
    "My calfs are so tigt after running": "calf-cramp",
    "shin-splints again": "shin-splints",
    "the inside of my shin is aching": "shin-splints",
    "which trainers for a beginner?": "shoes",
    "cannot upload my pic, it says the size is too big": "photo-upload",
    "How do I make a picture smaller": "photo-upload",
    "summer is here, how much slower in this heat?": "heat",
}

NOTHING = (
    "best lasagne recipe",
    "Which laptop is best for editing video?",
    "My cat refuses dry food",
    "How do I file my tax return?",
    "The dishwasher leaks all over the kitchen floor",
    "Anyone selling tickets for the concert on Saturday?",
    "What is the capital of Australia?",
    "Looking for a good plumber in town",
    "my guitar is out of tune",
    "thanks everyone",
)
