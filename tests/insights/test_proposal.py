"""A reply to one person becomes a proposal for anyone: what is in it, and what must not be."""

from collections.abc import Iterable

import pytest

from app.answer import Answer, Link
from app.drafting import Draft, compose
from app.forum import Forum
from app.insights import Proposal, leftovers, propose, slug
from app.matching import Matcher
from app.post import Post
from tests.drafting.test_compose import CALF, TODAY

FORUM = Forum(
    id="trail",
    search="https://trail.example/s?q={query}",
    greeting="Hi {{author|there}},",
    sign_off="Wishing you well,\nthe Trail Runners team",
)
POST = Post(
    title="Re: Which head torch for winter trails?? [help]",
    author="Lumen_Lars",
    text=(
        "Hi all. I want to run on the trails after work and it is pitch dark at five. "
        "Which head torch should I buy, and how many lumens do I need for trails? "
        "I ran 1:45 for the half last spring."
    ),
)
REPLY = "For trails take a head torch with 300 lumens. Batteries fade in the cold."
LIBRARY = [CALF, Answer(id="shoes", title="Trail shoes", keywords=("trail shoes",), body="Try.")]  # type: ignore[arg-type]  # plain words
MATCHER = Matcher(LIBRARY)


def proposed(
    reply: str,
    post: Post | None = POST,
    answers: Iterable[Answer] = (),
    taken: Iterable[str] = (),
) -> Proposal:
    draft: Draft = compose(list(answers), post or Post(text=""), FORUM, today=TODAY)
    return propose(
        reply or draft.markdown,
        draft=draft,
        post=post,
        result=MATCHER.match(post.text, title=post.title) if post else None,
        forum=FORUM,
        moderator="Ann",
        matcher=MATCHER,
        taken=frozenset(taken),
    )


def test_what_is_proposed() -> None:
    found = proposed(REPLY)
    assert found.title == "Which head torch for winter trails"
    assert found.id == "head-torch-winter-trails"
    assert found.question.startswith("Which head torch should I buy")
    assert found.body == REPLY
    assert {"head torch", "lumens"} <= set(found.keywords)
    assert len(found.keywords) <= 8 and "lars" not in " ".join(found.keywords)


@pytest.mark.parametrize(
    "around",
    [
        "Hi Lumen_Lars,\n\n{}\n\nCheers,\nAnn",
        "Hello @lumen_lars!\n\n{}\n\nBest wishes\n\nAnn",
        "hey there, {}",
        "Dear Lumen_Lars,\n{}\nKind regards,\nAnn\nTrail Runners",
        "{}\n\nWishing you well,\nthe Trail Runners team",
        "Lumen_Lars wrote:\n\n> Which head torch should I buy?\n\n{}",
        "> Which head torch should I buy,\n> and how many lumens do I need?\n{}",
        '[quote="Lumen_Lars"]Which torch?\nHelp![/quote]\n{}',
        "{}\n\nThanks for asking!\n\nAnn",
        "Hallo Lumen_Lars,\n\n{}\n\nViele Grüße\nAnn",
    ],
)
def test_greeting_sign_off_and_quotes_go(around: str) -> None:
    assert proposed(around.format(REPLY)).body == REPLY


@pytest.mark.parametrize(
    ("reply", "body"),
    [
        ("Well, Lumen_Lars, rest.", "Well, {{author}}, rest."),
        ("Ask Ann about it.", "Ask {{moderator}} about it."),
        ("@coach_kim tried it.", "{{?name}} tried it."),
        ("Hi {{?author: the poster's name}},\n\nRest.", "Rest."),
        (
            "> Our rule: be kind to newcomers.\n\nRest.",
            "> Our rule: be kind to newcomers.\n\nRest.",
        ),
        ("**What helps**\n\nRest.", "## What helps\n\nRest."),
        ("Best is to rest. Then walk.", "Best is to rest. Then walk."),
        ("Rest first.\n\nTake a cup. Then run.", "Rest first.\n\nTake a cup. Then run."),
    ],
)
def test_names_go_and_other_words_stay(reply: str, body: str) -> None:
    assert proposed(reply).body == body


def test_links_that_stand_alone_become_links_and_others_stay() -> None:
    found = proposed(
        "See [this](https://a.example/x) first.\n\n**Worth reading**\n\n"
        "- [Cramps](https://b.example/c): look at the section “What to do”\n- https://www.c.example/head-torch\n\n"
        "- [Threads](https://trail.example/s?q=torch)\n\nAs the test says:\n\nhttps://d.example/"
    )
    assert found.links == (
        Link("Cramps", "https://b.example/c", "What to do"),
        Link("c.example: head torch", "https://www.c.example/head-torch"),
    )
    assert found.body == (
        "See [this](https://a.example/x) first.\n\nAs the test says:\n\nhttps://d.example/"
    )


def test_an_edited_draft_loses_what_the_desk_puts_around_it() -> None:
    found = proposed("", answers=[CALF])
    assert found.body.startswith("I can't examine you, so take this with care.\n\n## What to try")
    assert found.body.endswith("When it hurts.") and "Lumen" not in found.body
    assert [link.url for link in found.links] == ["https://a.example/cramps"]


def test_without_the_post_the_reply_alone_is_read() -> None:
    found = proposed(f"Hi there,\n\n> quoted\n\n## Torches\n\n{REPLY} A torch, again.", None)
    assert found.question == "" and found.body.startswith("## Torches")
    assert "torch" in found.keywords


def test_nothing_gives_an_empty_proposal() -> None:
    found = proposed("Hi there,\n\nCheers,", Post(text="???", title=""))
    assert (found.body, found.title, found.keywords, found.question) == ("", "", (), "")
    assert found.id == "answer"


@pytest.mark.parametrize(
    ("title", "taken", "id"),
    [
        ("Which head torch?", [], "head-torch"),
        ("Which head torch?", ["head-torch", "head-torch-2"], "head-torch-3"),
        ("Größere Füße", [], "grossere-fusse"),
        ("../../etc/passwd", [], "etc-passwd"),
        ("跑步", [], "answer"),
        ("How do I?", [], "how-do-i"),
        ("word " * 40, [], "-".join(["word"] * 12)),
    ],
)
def test_an_id_is_made_of_a_title(title: str, taken: list[str], id: str) -> None:
    assert slug(title, frozenset(taken)) == id


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("Write to me@example.org", "me@example.org"),
        ("Ring 01632 960 123 now", "01632 960 123"),
        ("as @coach_kim says", "@coach_kim"),
        ("So lumen lars, rest", "lumen lars"),
        ("LumenLars rests", "LumenLars"),
        ("Well, Lars, rest", "Lars"),
        ("lumen_larz rests", "lumen_larz"),
        ("1:45 is a fine half", "1:45"),
    ],
)
def test_what_may_tell_one_person_is_said(text: str, about: str) -> None:
    assert any(f"“{about}”" in said for said in leftovers(text, POST))


@pytest.mark.parametrize(
    "text",
    ["Rest 2 to 3 days, 10 x 400 m, 2026-11-25.", "Ring {{advice_line}}, {{author}}.", REPLY[:20]],
)
def test_other_words_are_left_in_peace(text: str) -> None:
    assert leftovers(text, POST) == ()


def test_a_name_is_said_once() -> None:
    assert len(leftovers("Lars, lars, and LARS; lars@example.org", POST)) == 2


def test_without_the_post_it_says_who_must_look() -> None:
    assert "read it all" in " ".join(leftovers("Rest.", None))
