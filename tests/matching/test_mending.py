"""Words torn apart, run together or swapped by a phone are mended, and right ones left alone."""

import pytest

from app.answer import Answer, Keyword
from app.matching import Evidence, Matcher


def library(*phrases: str) -> Matcher:
    """A library that holds each phrase as an answer of its own."""
    return Matcher(
        [
            Answer(id=f"a{n}", title=f"Answer {n}", keywords=(Keyword(phrase),))
            for n, phrase in enumerate(phrases)
        ]
    )


MATCHER = library(
    "calf spasm", "calf cramp", "plantar fasciitis", "hamstring strain", "cross training"
)


def best(post: str) -> tuple[str, list[Evidence]]:
    match = MATCHER.match(post).matches[0]
    return match.answer.keywords[0].word, list(match.evidence)


@pytest.mark.parametrize(
    ("post", "phrase", "words"),
    [
        ("my calf spa sms at night", "calf spasm", "spa sms"),
        ("pulled my ham string", "hamstring strain", "ham string"),
        ("pulled my ham-string", "hamstring strain", "ham-string"),
        ("a bad calfcramp", "calf cramp", "calfcramp"),
        ("is crosstraining worth it", "cross training", "crosstraining"),
        ("plantar facilities again", "plantar fasciitis", "plantar facilities"),
        ("calf clamps at mile eight", "calf cramp", "calf clamps"),
        ("hamstirng strane", "hamstring strain", "hamstirng strane"),
        ("CALFCRAMP 😀", "calf cramp", "CALFCRAMP"),
        ("the calf's cramp", "calf cramp", "calf"),
    ],
)
def test_mends(post: str, phrase: str, words: str) -> None:
    found, evidence = best(post)
    assert found == phrase
    assert any(e.text in words or words in e.text for e in evidence)
    assert all(post[e.start : e.end] == e.text for e in evidence)


# Right words, each with the word of a library that it must not be taken for.
_PAIRS = """
hip/hit hit/hip shin/skin skin/shin thin/shin chin/shin ship/shin sheen/shin heel/heal heal/heel
heel/feel wheel/heel steel/heel peel/heel heat/heart heart/heat heat/heal beat/heat seat/heat
calf/half half/calf call/calf calm/calf cold/gold gold/cold cold/bold cold/fold knee/kneel
kneel/knee know/knee back/pack pack/back pain/paint paint/pain pain/rain rain/pain plain/pain
train/strain strain/train drain/strain brain/strain sprain/strain strain/sprain tear/year year/tear
bear/tear near/tear toe/tie toes/ties nail/mail mail/nail tail/nail rail/nail blister/sister
sister/blister plaster/master master/plaster cramp/clamp clamp/cramp camp/cramp tramp/cramp
stretch/sketch sketch/stretch stitch/switch switch/stitch ditch/stitch pitch/stitch muscle/mussel
mussel/muscle sore/store store/sore core/sore more/sore swell/smell smell/swell spell/swell
bone/done done/bone bone/tone zone/bone stone/bone tape/tale tale/tape race/rice rice/race
pace/place place/pace lace/pace face/pace goal/coal coal/goal gel/get gels/gets form/from
from/form farm/form trail/trial trial/trail track/trick trick/track shoe/shoo shoes/shows
shows/shoes sole/sale sale/sole arch/much march/arch watch/match match/watch winter/winner
winner/winter summer/slimmer water/waiter waiter/water sleep/sheep sheep/sleep slope/slop
account/accent image/manage photo/phone phone/photo post/past past/post club/clue clue/club
"""
CONFUSABLE = _PAIRS.split()


def test_there_are_enough_pairs() -> None:
    assert len(set(CONFUSABLE)) >= 100


@pytest.mark.parametrize("pair", CONFUSABLE)
def test_a_right_word_stays(pair: str) -> None:
    written, other = pair.split("/")
    for post in (written, f"my {written} again", f"is this about the {written} or not"):
        for match in library(other).match(post).matches:
            kinds = {e.kind for e in match.evidence if written in e.text}
            assert "typo" not in kinds, f"{written} was taken for {other}"
