"""What was written again and again becomes one proposal each, whatever a hand changed."""

from dataclasses import replace
from datetime import date

import pytest

from app.answer import Answer, Keyword
from app.insights.past import Learned, PastReply, learn, merged
from app.matching import Matcher, UrgentRule
from tests.benchmarks.learn import measure

SHINS = (
    "Sore shins after new shoes are common. Rest for {} weeks, then run every other day.\n\n"
    "See a physio if it hurts at night."
)
LINK = "https://example.org/shins"


def shins(weeks: object, name: str, year: int, **more: str) -> PastReply:
    text = f"Hi {name},\n\n{SHINS.format(weeks)}\n\n{LINK}\n\nCheers,\nAnn"
    post = f"Hello, I bought shoes and now my shins hurt, what helps against that? {name}"
    return PastReply(text, post, "Shins and shoes", name, written=date(year, 3, 1), **more)


def five() -> list[PastReply]:
    said = [("Tomasz", 2), ("Idabel", 3), ("Olekko", 2), ("Bobina", 3), ("Maxine", 2)]
    return [shins(weeks, name, 2019 + at) for at, (name, weeks) in enumerate(said)]


def only(found: list[Learned]) -> Learned:
    [each] = found
    return each


def test_one_proposal_of_five_replies() -> None:
    each = only(learn(five(), Matcher([])))
    assert each.written == "5 times since 2019"
    assert each.answer.body == SHINS.format("{{?weeks: 2|3}}")
    assert each.answer.title == "Shins and shoes"
    assert each.answer.id == "shins-shoes"
    assert [link.url for link in each.answer.links] == [LINK]
    assert each.answer.questions[0].startswith("I bought shoes and now my shins hurt")
    assert {trial.expect for trial in each.answer.tests} == {"found"}
    assert any("shin" in keyword.word for keyword in each.answer.keywords)


def test_no_name_is_left() -> None:
    said = str(only(learn(five(), Matcher([]))).answer)
    assert not any(reply.author in said for reply in five())


def test_a_name_in_the_text_is_a_variable() -> None:
    replies = [replace(r, text=r.text.replace("at night", f"at night, {r.author}")) for r in five()]
    assert "at night, {{author}}." in only(learn(replies, Matcher([]))).answer.body


def test_two_uses_are_chance() -> None:
    assert learn(five()[:2], Matcher([])) == []
    assert learn([], Matcher([])) == []


def test_the_newest_text_is_the_body_without_what_was_for_one_person() -> None:
    newest = shins(2, "Zoella", 2026)
    text = newest.text.replace("common.", "common. Great race on Sunday by the way.")
    text = text.replace("See a physio", "Please see a physio")
    each = only(learn([*five(), replace(newest, text=text)], Matcher([])))
    assert "Please see a physio" in each.answer.body
    assert "Great race" not in each.answer.body
    assert each.left_out == ("Great race on Sunday by the way.",)


def test_a_typo_of_the_newest_is_mended_by_the_others() -> None:
    newest = shins(2, "Zoella", 2026)
    newest = replace(newest, text=newest.text.replace("common", "comon"))
    assert "are common." in only(learn([*five(), newest], Matcher([]))).answer.body


def test_a_passage_inside_longer_replies_is_found() -> None:
    filler = [
        "The club meets on Monday at the old mill, bring a lamp and something to drink.",
        "Your second question is for the organisers, I only know what stands on their board.",
        "I have driven along that lake once and would take the northern side any day.",
        "My sister had the very same watch and sent it back after a fortnight of trouble.",
    ]
    replies = [replace(r, text=f"{f}\n\n{r.text}") for r, f in zip(five(), filler, strict=False)]
    each = only(learn(replies, Matcher([])))
    assert each.answer.body.startswith("Sore shins")
    assert len(each.places) == 4


def test_other_order_and_a_dropped_sentence_are_the_same_answer() -> None:
    replies = five()
    first, second = SHINS.format(2).split("\n\n")
    replies[0] = replace(replies[0], text=f"{second} {first}")
    replies[2] = replace(replies[2], text=first)
    assert len(only(learn(replies, Matcher([]))).places) == 5


def test_an_answer_that_is_there_is_to_be_merged() -> None:
    there = Answer(
        id="shins", title="Shins", body=SHINS.format(2), keywords=(Keyword("shin pain"),)
    )
    each = only(learn(five(), Matcher([there]), {"shins"}))
    assert each.near == "shins"
    more = merged(there, each.answer)
    assert (more.body, more.keywords) == (there.body, there.keywords)
    assert more.questions == tuple(q for q in each.answer.questions if q not in there.body)
    assert [link.url for link in more.links] == [LINK]
    assert merged(more, each.answer) == more


def test_urgent_posts_are_told() -> None:
    rule = UrgentRule("shins-urgent", "See somebody today.", any=("shins hurt",))
    assert only(learn(five(), Matcher([], urgent=[rule]))).urgent == ("shins-urgent",)


def test_the_same_replies_give_the_same_proposals() -> None:
    assert learn(five(), Matcher([])) == learn(five(), Matcher([]))


@pytest.mark.parametrize(
    "text", ["{{", "{{?a|b}}", "}} {{author", "a: b | c", "- [x](", "# #", "()[]"]
)
def test_any_text_is_proposed_as_it_can_be_read(text: str) -> None:
    from app.library import file_of, tidied

    rows = [replace(r, text=f"{r.text}\n\n{text} and so on for ever and ever.") for r in five()]
    answer = tidied(only(learn(rows, Matcher([]))).answer)
    assert file_of("x.md", replace(answer, id="x"))[1].value == replace(answer, id="x")


def test_a_title_cut_from_the_post_is_no_title() -> None:
    cut = [replace(r, title="I bought shoes and now my shins") for r in five()]
    title = only(learn(cut, Matcher([]))).answer.title
    assert title and not title.startswith("I bought shoes and now my shins")
    assert "hin" in title


def test_thanks_and_a_name_at_the_end_of_a_post_are_no_question() -> None:
    ends = ["Thanks in advance!", "cheers", "Any help is welcome.", "Many thanks, {}", "thx {}"]
    replies = [
        replace(r, post=f"Why do my shins ache in week {at}0 of {word}? {end.format(r.author)}")
        for at, (r, end, word) in enumerate(
            zip(five(), ends, ["hills", "sprints", "shoes", "rain", "winter"], strict=True)
        )
    ]
    asked = " ".join(only(learn(replies, Matcher([]))).answer.questions).casefold()
    assert "ache in week" in asked
    assert not any(word in asked for word in ("thank", "cheers", "thx", "welcome"))


def test_a_word_that_only_the_newest_lacks_is_put_back() -> None:
    newest = shins(2, "Zoella", 2026)
    newest = replace(newest, text=newest.text.replace("every other day", "every other"))
    body = only(learn([*five(), newest], Matcher([]))).answer.body
    assert "run every other day." in body


def test_words_chosen_for_their_sound_are_no_blank() -> None:
    said = ("about", "around", "about", "around", "roughly")
    replies = [
        replace(r, text=r.text.replace("Rest for", f"Rest for {word}"))
        for r, word in zip(five(), said, strict=True)
    ]
    assert "about" in (body := only(learn(replies, Matcher([]))).answer.body) or "roughly" in body
    assert body.count("{{?") == 1


def test_replies_alone_are_titled_by_what_they_say() -> None:
    alone = [PastReply(r.text, written=r.written) for r in five()]
    answer = only(learn(alone, Matcher([]))).answer
    assert "shin" in answer.title.casefold()
    assert answer.questions and not answer.tests


def test_a_list_is_numbered_from_one() -> None:
    steps = "\n".join(f"{n}. {line}" for n, line in ((4, "Warm up first."), (9, "Walk home.")))
    replies = [replace(r, text=f"{SHINS.format(2)}\n\n{steps}") for r in five()]
    body = only(learn(replies, Matcher([]))).answer.body
    assert "1. Warm up first.\n2. Walk home." in body


def test_two_languages_are_two_answers_with_words_of_their_own() -> None:
    german = [
        PastReply(
            "Die Ergebnisse stehen ab Montag auf der Seite und werden nicht mehr verschickt.",
            f"Wo finde ich die Ergebnisse vom {day}?",
            written=date(2021 + at, 3, 1),
        )
        for at, day in enumerate(("Lauf am Sonntag", "Rennen im Wald", "Staffellauf gestern"))
    ]
    found = {each.answer.language: each.answer for each in learn([*five(), *german], Matcher([]))}
    assert set(found) == {"en", "de"}
    assert "Ergebnisse" in found["de"].title
    assert [keyword.word for keyword in found["de"].keywords] == ["ergebnisse"]


@pytest.mark.timeout(300)
@pytest.mark.parametrize("seed", [1, pytest.param(2, marks=pytest.mark.slow)])
def test_planted_answers_come_out(seed: int) -> None:
    """500 replies of 40 answers among 130 others; `python -m tests.benchmarks.learn` has more."""
    found = measure(seed)
    assert found.found >= 36
    assert found.merged <= 3
    assert found.top1 >= found.hand - 0.03
