"""The use cases behind every door, on a real folder and a real database."""

from datetime import timedelta
from pathlib import Path

import pytest

from app.desk import Desk, OtherLibrary, open_desk
from app.post import TEXT_LIMIT, Post, TextTooLong
from app.redraft import Held
from app.reply import NotFound, Refused
from app.settings import Settings
from tests.conftest import GERMAN, Clock

POST = Post(text="Both my calfs keep going into spazm after eight miles. What helps?", author="jo")
NOTHING = Post(text="What is the best lasagne recipe for twelve hungry guests?")
URGENT = Post(text="My left calf is swollen and warm since Sunday. Can I stretch it for cramp?")


def test_a_post_becomes_a_draft(desk: Desk) -> None:
    opened = desk.draft_reply(POST)
    assert opened.taken == ("calf-cramps",)
    assert opened.text.startswith("Hi jo,")
    assert opened.row.answers[0]["sha256"] == desk.library.contents.sources["calf-cramps"].sha256
    assert [row.id for row in desk.open_drafts()] == [opened.row.id]


def test_the_page_leaves_a_choice_to_the_moderator(desk: Desk) -> None:
    unsure = Post(text="calf cramp or running shoes, which thread has it?")
    result = desk.match_post(unsure)
    opened = desk.draft_reply(unsure, choose=False)
    assert bool(opened.taken) == (result.verdict == "sure")


def test_taking_a_second_answer_keeps_what_was_written(desk: Desk) -> None:
    opened = desk.draft_reply(POST)
    edited = opened.markdown.replace("Hi jo,", "Hi jo, what a time!")
    desk.save_draft(opened.row.id, edited)
    both = desk.take_answers(opened.row.id, ["calf-cramps", "running-shoes"])
    assert "what a time!" in both.markdown
    assert "three pairs" in both.markdown
    assert both.markdown.count("Wishing you well") == 1
    assert both.markdown.index("Stretch the calf") < both.markdown.index("three pairs")
    one = desk.take_answers(opened.row.id, ["calf-cramps"])
    assert "what a time!" in one.markdown
    assert "three pairs" not in one.markdown


def test_unknown_answers_and_formats_are_refused(desk: Desk) -> None:
    opened = desk.draft_reply(POST)
    with pytest.raises(Refused) as refused:
        desk.take_answers(opened.row.id, ["nope"])
    assert refused.value.field == "answer"
    with pytest.raises(Refused):
        desk.save_draft(opened.row.id, "x", "rtf")
    with pytest.raises(TextTooLong):
        desk.save_draft(opened.row.id, "x" * (TEXT_LIMIT + 1))
    with pytest.raises(NotFound):
        desk.open_draft("nope")


def test_an_urgent_rule_holds_the_answers_back(desk: Desk) -> None:
    opened = desk.draft_reply(URGENT)
    assert "111 today" in opened.text
    assert opened.taken == ()
    with pytest.raises(Refused):
        desk.take_answers(opened.row.id, ["calf-cramps"])
    off = desk.set_urgent(opened.row.id, off=True)
    assert "111 today" not in off.text
    desk.take_answers(opened.row.id, ["calf-cramps"])
    on = desk.set_urgent(opened.row.id, off=False)
    assert "111 today" in on.text
    assert "Stretch the calf" not in on.text


def test_the_outcome_is_worked_out_by_comparing(desk: Desk) -> None:
    untouched = desk.draft_reply(POST)
    done = desk.record_reply(untouched.row.id, untouched.text)
    assert done.reply is not None and done.reply.outcome == "as_is"
    touched = desk.draft_reply(POST)
    desk.save_draft(touched.row.id, touched.markdown + "\nP.S. Good luck!")
    done = desk.record_reply(touched.row.id, "as posted")
    assert done.reply is not None and done.reply.outcome == "edited"
    with pytest.raises(Refused):
        desk.record_reply(touched.row.id, "x", "solved")


@pytest.mark.parametrize(
    ("keep", "post", "kept"),
    [
        ("none", POST, False),
        ("gaps", POST, False),
        ("gaps", NOTHING, True),
        ("learning", POST, True),
    ],
)
def test_posts_are_kept_as_the_settings_say(
    settings: Settings, clock: Clock, keep: str, post: Post, kept: bool
) -> None:
    desk = open_desk(settings.model_copy(update={"keep_posts": keep}), clock)
    opened = desk.draft_reply(post)
    done = desk.record_reply(opened.row.id, "posted", "edited")
    assert (done.post is not None) == kept
    desk.store.close()


def test_a_post_lives_seven_days_at_most(desk: Desk, clock: Clock) -> None:
    opened = desk.draft_reply(POST)
    desk.save_draft(opened.row.id, "my own words")
    clock.now += timedelta(days=6)
    assert desk.purge() == 0
    clock.now += timedelta(days=2)
    assert desk.purge() == 1
    later = desk.open_draft(opened.row.id)
    assert later.post is None
    assert later.markdown == "my own words"


def test_an_edit_makes_a_revision(desk: Desk, library: Path, clock: Clock) -> None:
    assert len(desk.store.revisions("calf-cramps")) == 1
    assert not desk.reconcile()
    file = library / "calf-cramps.md"
    file.write_text(file.read_text().replace("Ease off", "Slow down"))
    clock.now += timedelta(seconds=2)
    assert desk.reconcile()
    newest, first = desk.store.revisions("calf-cramps")
    assert "Slow down" in newest.content
    assert "Ease off" in first.content


def test_a_broken_edit_keeps_the_last_good_words(desk: Desk, library: Path) -> None:
    (library / "calf-cramps.md").write_text("---\ntitle: [\n---\nbody\n")
    desk.reconcile()
    assert desk.answer("calf-cramps").title == "Calf cramps on the run"
    assert any(p.file == "calf-cramps.md" and p.level == "error" for p in desk.problems)


def test_one_database_one_library(desk: Desk, settings: Settings, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "a.md").write_text("---\ntitle: A\n---\nb\n")
    with pytest.raises(OtherLibrary, match="--database"):
        open_desk(settings.model_copy(update={"library": other}))


def test_a_draft_outlives_its_answer_and_its_forum(desk: Desk, library: Path) -> None:
    opened = desk.draft_reply(Post(text=POST.text, forum="track"))
    assert opened.taken == ("calf-cramps",)
    (library / "calf-cramps.md").unlink()
    (library / "_forums.yaml").unlink()
    desk.reconcile()
    later = desk.open_draft(opened.row.id)
    assert later.markdown == opened.markdown
    assert later.forum.id == "track"


WADE = Post(text="Nach acht Kilometern krampfen mir beide Waden, was kann ich tun?")


@pytest.fixture
def german(library: Path, desk: Desk) -> Desk:
    (library / "calf-cramps.de.md").write_text(GERMAN, encoding="utf-8")
    assert desk.reconcile()
    return desk


def test_a_post_finds_the_answer_in_its_language(german: Desk) -> None:
    opened = german.draft_reply(WADE)
    assert opened.taken == ("calf-cramps",) and opened.row.language == "de"
    assert "Geh langsam ein Stück." in opened.text
    assert opened.result is not None and opened.result.verdict != "none"
    assert opened.result.matches[0].answer == german.answer("calf-cramps")
    english = german.draft_reply(POST)
    assert "Ease off" in english.text and english.row.language == "en"
    assert german.draft_reply(NOTHING).taken == ()


def test_urgent_rules_are_read_in_a_post_of_any_language(german: Desk) -> None:
    mixed = Post(text=f"{WADE.text} Und die Wade ist dick. My calf is swollen.")
    opened = german.draft_reply(mixed)
    assert opened.row.urgent == "calf-clot" and opened.taken == ()


def test_a_draft_keeps_its_version(german: Desk) -> None:
    opened = german.draft_reply(POST, short=True, language="de")
    assert "Geh ein Stück." in opened.text and "langsam" not in opened.text
    assert german.open_draft(opened.row.id).draft.markdown == opened.markdown
    german.save_draft(opened.row.id, opened.markdown + "\n\nKopf hoch!")
    both = german.take_answers(opened.row.id, ["calf-cramps", "running-shoes"])
    assert "Geh ein Stück." in both.text and "Kopf hoch!" in both.text
    done = german.record_reply(opened.row.id, "posted")
    assert "Geh ein Stück." in done.draft.markdown


def test_variants_have_revisions_and_are_no_answers_in_lists(german: Desk) -> None:
    assert [row.content for row in german.store.revisions("calf-cramps.de")] == [GERMAN]
    assert [a.id for a in german.answers()].count("calf-cramps") == 1
    with pytest.raises(Refused) as refused:
        german.draft_reply(POST, language="German")
    assert refused.value.field == "language"


def test_the_personal_line_comes_and_goes_with_its_answer(desk: Desk) -> None:
    opened = desk.draft_reply(Post(text=f"I ran a 2:45 marathon. {POST.text}"))
    assert "\n\n2:45 is a fine marathon.\n\n" in opened.markdown
    desk.save_draft(opened.row.id, opened.markdown + "\n\nMine.")
    shoes = desk.take_answers(opened.row.id, ["running-shoes"])
    assert "fine marathon" not in shoes.markdown
    again = desk.take_answers(opened.row.id, ["running-shoes", "calf-cramps"])
    assert again.markdown.startswith("Hi there,\n\n2:45 is a fine marathon.\n\n**1.")
    quoted = Post(text=f"> I ran a 2:45 marathon.\n\n{POST.text}")
    assert "fine marathon" not in desk.draft_reply(quoted).text


TWO = Post(
    text="Hi all, both my calfs cramp after eight miles, what helps?\n\n"
    "Also, which running shoes should I buy?",
    author="jo",
)


def test_answers_quote_their_questions_in_the_posts_order(desk: Desk) -> None:
    opened = desk.draft_reply(TWO, answers=["running-shoes", "calf-cramps"])
    calf, shoes = "> Both my calfs cramp after eight miles, what helps?", "> Which running shoes"
    assert opened.text.startswith(f"Hi jo,\n\n{calf}\n\nI can't examine you")
    assert opened.text.index("Stretch the calf") < opened.text.index(shoes)
    added = desk.take_answers(opened.row.id, ["running-shoes", "search-first", "calf-cramps"])
    assert "**Please search before you post**" in added.text
    one = desk.take_answers(opened.row.id, ["running-shoes"])
    assert ">" not in one.text


def test_a_quote_is_the_posters_own_words(desk: Desk) -> None:
    text = TWO.text.replace("both", "[quote]hearsay[/quote] <b>both</b> {{author}}")
    text = desk.draft_reply(Post(text=text), answers=["calf-cramps", "running-shoes"]).text
    assert "hearsay" not in text and "<b>" not in text
    assert "> Both \\{\\{author\\}\\} my calfs cramp" in text


def test_a_choice_of_parts_is_kept_and_edits_are_too(desk: Desk) -> None:
    opened = desk.draft_reply(POST)
    id, steps = opened.row.id, "answer:calf-cramps:what-to-try"
    off = desk.toggle_part(id, steps)
    assert "Stretch the calf" not in off.text and off.row.left_out == [steps]
    assert desk.open_draft(id).draft.markdown == off.markdown
    both = desk.take_answers(id, ["calf-cramps", "running-shoes"])
    assert "Stretch the calf" not in both.text
    on = desk.toggle_part(id, steps)
    assert "Stretch the calf" in on.text and on.row.left_out == []
    mine = on.markdown.replace("Stretch the calf gently", "Stretch it, gently")
    desk.save_draft(id, mine)
    stays = desk.toggle_part(id, steps)
    assert stays.markdown == mine and stays.row.left_out == []
    assert "“What to try” was edited, so it stays: cut it if need be." in stays.notes
    gone = stays.markdown.replace(
        "**What to try**\n\n1. Ease off and walk.\n2. Stretch it, gently.\n\n", ""
    )
    desk.save_draft(id, gone)
    back = desk.toggle_part(id, steps)
    assert back.markdown.count("Stretch the calf gently") == 1


def test_an_arrangement_is_kept_and_what_was_edited_stays(desk: Desk) -> None:
    opened = desk.draft_reply(TWO, answers=["calf-cramps", "running-shoes"])
    id = opened.row.id
    moved = desk.move_part(id, "answer:running-shoes", -1)
    assert moved.text.index("three pairs") < moved.text.index("Stretch the calf")
    assert desk.open_draft(id).draft.markdown == moved.markdown
    desk.save_draft(id, moved.markdown + "\n\nMine.")
    again = desk.move_part(id, "answer:running-shoes", 1)
    assert again.text.index("three pairs") > again.text.index("Stretch the calf")
    assert again.text.endswith("Mine.")
    edited = again.markdown.replace("three pairs", "three or four pairs")
    desk.save_draft(id, edited)
    stays = desk.move_part(id, "answer:running-shoes", -1)
    assert stays.markdown == edited and stays.row.arranged == again.row.arranged
    assert any("stays where it is" in note for note in stays.notes)


def test_answers_below_urgent_advice_come_when_asked_for_and_go_with_it(desk: Desk) -> None:
    id = desk.draft_reply(URGENT).row.id
    with pytest.raises(Held):
        desk.take_answers(id, ["calf-cramps"])
    below = desk.take_answers(id, ["calf-cramps"], below_urgent=True)
    assert below.text.index("111 today") < below.text.index("Stretch the calf")
    more = desk.take_answers(id, ["calf-cramps", "running-shoes"])  # asked once
    assert more.text.index("111 today") < more.text.index("three pairs")
    with pytest.raises(Refused):
        desk.toggle_part(id, "urgent")
    off = desk.set_urgent(id, off=True)
    assert "111 today" not in off.text and "three pairs" in off.text
    assert "three pairs" not in desk.set_urgent(id, off=False).text


def test_versions_change_around_what_was_written(german: Desk) -> None:
    opened = german.draft_reply(POST)
    german.save_draft(opened.row.id, opened.markdown + "\n\nMine.")
    short = german.choose_version(opened.row.id, short=True)
    assert "Walk, and stretch gently." in short.text and short.text.endswith("Mine.")
    wade = german.choose_version(opened.row.id, language="de")
    assert "Geh ein Stück." in wade.text and wade.row.short and wade.text.endswith("Mine.")
    with pytest.raises(Refused):
        german.choose_version(opened.row.id, language="German")
