"""A draft edited by hand keeps the edits and takes in what changed around them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.answer import Answer, Link
from app.drafting import Draft, compose, move, rearrange, revise, standing
from app.forum import Forum
from app.post import Post

FORUM = Forum(id="t", search="https://t.example/?q={query}", sign_off="Best,")
POST = Post(text="Hello", author="Sam")
CALF = Answer(
    id="calf",
    title="Calf",
    body="Calves are odd.\n\n## Steps\n\n1. Hips\n2. Calves",
    links=(Link("Cramps", "https://a.example/cramps"),),
)
SHOES = Answer(
    id="shoes",
    title="Shoes",
    body="Try three pairs.",
    links=(Link("Shoes", "https://a.example/shoes"),),
)
HEAT = Answer(id="heat", title="Heat", body="Drink to thirst.\n\n## Heat\n\nStay cool.")


def drafted(*answers: Answer, post: Post = POST) -> Draft:
    return compose(answers, post, FORUM, today=date(2026, 11, 23))


def test_an_untouched_draft_becomes_the_new_one() -> None:
    before, after = drafted(CALF), drafted(SHOES, CALF)
    assert revise(before.markdown, before, after) == (after.markdown, ())
    assert (
        revise(before.markdown.replace("\n", "\r\n") + "\r\n", before, after)[0] == after.markdown
    )


def test_nothing_changed_keeps_every_character() -> None:
    draft = drafted(CALF)
    current = draft.markdown.replace("odd", "very odd") + "\n\n\n\nPS: good luck"
    assert revise(current, draft, draft) == (current, ())


def test_a_second_answer_comes_before_links_search_and_sign_off() -> None:
    before, after = drafted(CALF), drafted(CALF, SHOES)
    current = before.markdown.replace("Calves are odd.", "Calves are strange, believe me.")
    text, notes = revise(current, before, after)
    assert (
        text
        == """Hi Sam,

**1. Calf**

Calves are strange, believe me.

**Steps**

1. Hips
2. Calves

**2. Shoes**

Try three pairs.

**Worth reading**

- [Cramps](https://a.example/cramps)
- [Shoes](https://a.example/shoes)

**Other threads that may help**

- [Threads about Calf](https://t.example/?q=Calf)
- [Threads about Shoes](https://t.example/?q=Shoes)

Best,"""
    )
    assert notes == ()


def test_a_first_answer_comes_before_the_others() -> None:
    before, after = drafted(CALF), drafted(SHOES, CALF)
    text, _ = revise(before.markdown + "\n\nPS: run well", before, after)
    assert text == after.markdown + "\n\nPS: run well"


def test_taking_an_answer_out_cuts_its_untouched_parts() -> None:
    before, after = drafted(CALF, SHOES), drafted(CALF)
    current = before.markdown.replace("Calves are odd.", "Calves are odd, sorry.")
    text, notes = revise(current, before, after)
    assert text == after.markdown.replace("Calves are odd.", "Calves are odd, sorry.")
    assert notes == ()


def test_an_edited_part_stays_and_is_named() -> None:
    before, after = drafted(CALF, SHOES), drafted(SHOES)
    current = before.markdown.replace("2. Calves", "2. Calves, gently")
    text, notes = revise(current, before, after)
    assert "**Steps**\n\n1. Hips\n2. Calves, gently" in text
    assert "Calves are odd." not in text
    assert "Try three pairs." in text
    assert notes == ("“Steps” was edited, so it stays: cut it if need be.",)


def test_a_part_cut_by_hand_is_not_missed() -> None:
    before, after = drafted(CALF, SHOES), drafted(SHOES)
    current = before.markdown.replace("**Steps**\n\n1. Hips\n2. Calves\n\n", "Kind words.\n\n")
    text, notes = revise(current, before, after)
    assert "Kind words." in text
    assert "Hips" not in text
    assert notes == ()


def test_an_edited_list_of_links_takes_new_ones() -> None:
    before, after = drafted(CALF), drafted(CALF, SHOES)
    current = before.markdown.replace(
        "- [Cramps](https://a.example/cramps)",
        "- [My own](https://own.example)\n- [Cramps](https://a.example/cramps)\n- [Last](https://last.example)",
    )
    text, notes = revise(current, before, after)
    assert (
        "- [My own](https://own.example)\n- [Cramps](https://a.example/cramps)\n"
        "- [Shoes](https://a.example/shoes)\n- [Last](https://last.example)\n"
    ) in text
    assert notes == ()
    back, _ = revise(text, after, before)
    assert back == current


def test_links_taken_out_by_hand_stay_out() -> None:
    before, after = drafted(CALF), drafted(CALF, SHOES)
    current = before.markdown.replace(
        "**Worth reading**\n\n- [Cramps](https://a.example/cramps)\n\n", ""
    )
    text, notes = revise(current, before, after)
    assert "Worth reading" not in text
    assert notes == ("“Worth reading” was taken out by hand, so it stays as it is.",)


def test_a_changed_greeting_is_brought_up_to_date() -> None:
    before, after = drafted(CALF), drafted(CALF, post=Post(text="Hello", author="Ada"))
    text, notes = revise(before.markdown + "\n\nPS", before, after)
    assert text == after.markdown + "\n\nPS"
    assert notes == ()
    text, notes = revise(before.markdown.replace("Hi Sam,", "Dear Sam,"), before, after)
    assert text.startswith("Dear Sam,")
    assert len(notes) == 1


def test_an_edited_draft_keeps_its_order() -> None:
    before, after = drafted(CALF, SHOES), drafted(SHOES, CALF)
    current = before.markdown + "\n\nPS"
    text, notes = revise(current, before, after)
    assert text == current or text.index("**1. Calf**") < text.index("**2. Shoes**")
    assert notes == ("The draft was edited by hand, so its answers keep their order.",)


def test_words_written_before_any_answer_stay() -> None:
    text, notes = revise("My own words.", drafted(), drafted(CALF))
    assert text.startswith("Hi Sam,\n\nMy own words.\n\nCalves are odd.")
    assert text.endswith("Best,")
    assert notes == ()


@pytest.mark.parametrize("current", ["", " \n\n "])
def test_an_emptied_draft_starts_afresh(current: str) -> None:
    assert revise(current, drafted(CALF), drafted(SHOES))[0] == drafted(SHOES).markdown


def arranged(draft: Draft, key: str, by: int, *answers: Answer) -> Draft:
    order = move(draft.offered, key, by)
    return compose(answers, POST, FORUM, today=date(2026, 11, 23), order=order)


def test_moving_an_untouched_answer_takes_its_sections_along() -> None:
    before = drafted(CALF, SHOES)
    after = arranged(before, "answer:shoes", -1, CALF, SHOES)
    assert after.answers == ("shoes", "calf")
    assert rearrange(before.markdown, before, after) == (after.markdown, ())
    text, notes = rearrange(before.markdown + "\n\nPS: mine", before, after)
    assert (text, notes) == (after.markdown + "\n\nPS: mine", ())


def test_an_edited_part_stays_where_it_is() -> None:
    before = drafted(CALF)
    current = before.markdown.replace("2. Calves", "2. Calves, gently")
    after = arranged(before, "answer:calf:steps", -1, CALF)
    text, notes = rearrange(current, before, after)
    assert text == current
    assert notes == ("“Steps” was edited, so it stays where it is.",)


def test_parts_don_t_jump_over_words_of_the_moderator() -> None:
    before = drafted(CALF)
    current = before.markdown.replace("Calves are odd.", "Calves are odd.\n\nMine.")
    text, notes = rearrange(current, before, arranged(before, "answer:calf:steps", -1, CALF))
    assert text == current
    assert notes == ("Words of yours stand between these parts, so they stay where they are.",)


def test_what_became_of_each_part() -> None:
    draft = drafted(CALF)
    current = draft.markdown.replace("2. Calves", "2. Calves, gently").replace("Best,", "")
    found = standing(current, draft)
    assert found["answer:calf:opening"] == "as_is"
    assert found["answer:calf:steps"] == "edited"
    assert found["sign_off"] == "gone"
    assert set(standing("", draft).values()) == {"gone"}


@given(st.sampled_from([CALF, HEAT]), st.data())
def test_no_word_is_lost_or_doubled_by_a_move(answer: Answer, data: st.DataObject) -> None:
    before = drafted(answer, SHOES)
    key = data.draw(st.sampled_from([part.key for part in before.offered]))
    after = arranged(before, key, data.draw(st.sampled_from([-1, 1])), answer, SHOES)
    lines = before.markdown.split("\n")
    lines.insert(data.draw(st.integers(0, len(lines))), "my words")
    current = "\n".join(lines)
    text, notes = rearrange(current, before, after)
    assert sorted(text.split()) == sorted(current.split()) or "1." in text
    assert text.count("my words") == 1
    assert text == current if notes else True


SETS = st.permutations([CALF, SHOES, HEAT]).flatmap(
    lambda order: st.integers(0, 3).map(lambda count: tuple(order[:count]))
)


@given(SETS, SETS, st.data())
def test_words_of_the_moderator_are_never_lost(
    was: tuple[Answer, ...], now: tuple[Answer, ...], data: st.DataObject
) -> None:
    before, after = drafted(*was), drafted(*now)
    lines = before.markdown.split("\n")
    for number in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(lines)))
        lines.insert(at, f"my words {number}")
    text, _ = revise("\n".join(lines), before, after)
    kept = [line for line in lines if line.startswith("my words")]
    assert [line for line in text.split("\n") if line.startswith("my words")] == kept
    for answer in now:
        if answer not in was:
            assert all(part.markdown in text for part in after.parts if part.answer == answer.id)


@given(SETS, SETS)
def test_an_answer_added_and_taken_out_again_leaves_no_trace(
    was: tuple[Answer, ...], more: tuple[Answer, ...]
) -> None:
    before, after = drafted(*was), drafted(*was, *(a for a in more if a not in was))
    current = f"{before.markdown}\n\nPS: mine" if was else "PS: mine"
    there, _ = revise(current, before, after)
    back, _ = revise(there, after, before)
    assert back == current


@given(st.data())
def test_a_part_left_out_and_put_back_leaves_no_trace(data: st.DataObject) -> None:
    answers = (CALF, HEAT)
    before = drafted(*answers)
    keys = [part.key for part in before.offered if not part.opens]
    without = data.draw(st.sets(st.sampled_from(keys), min_size=1, max_size=3))
    after = compose(answers, POST, FORUM, today=date(2026, 11, 23), without=without)
    lines = before.markdown.split("\n")
    lines.insert(data.draw(st.integers(0, len(lines))), "my own words")
    current = "\n".join(lines)
    there, notes = revise(current, before, after)
    assert there.count("my own words") == 1
    for part in before.parts:
        if part.key not in without and part.markdown in current:
            assert part.markdown in there or part.opens or part.kind in ("links", "search")
    if not notes and "\n\nmy own words\n\n" in f"\n\n{current}\n\n":
        back, _ = revise(there, after, before)
        assert sorted(back.split()) == sorted(current.split())
