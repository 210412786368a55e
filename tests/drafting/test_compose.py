"""A draft: one greeting, the answers in parts, links once, the forum's search, one sign-off."""

from datetime import date
from typing import Any

import pytest

from app.answer import Answer, Keyword, Link
from app.drafting import Draft, compose, render, unwrap
from app.forum import FORMATS, Forum
from app.post import Post

TODAY = date(2026, 11, 23)
FORUM = Forum(
    id="trail",
    name="Trail Runners",
    format="markdown",
    search="https://trail.example/search?q={query}",
    greeting="Hi {{author|there}},",
    sign_off="Wishing you well,",
    emergency="112",
)
CALF = Answer(
    id="calf",
    title="Calf cramp",
    keywords=(Keyword("calf cramp"),),
    links=(Link("NHS: Leg cramps", "https://a.example/cramps", "What to do"),),
    body="""I can't examine you,
so take this with care.

## What to try

1. Loosen the hips.
2. Then the calves.

## When to stop

When it hurts.
""",
)
SHOES = Answer(
    id="shoes",
    title="Choosing shoes",
    keywords=(Keyword("running shoes & co"),),
    links=(
        Link("NHS: Leg cramps again", "https://a.example/cramps/"),
        Link("Shoes [2026]", "https://b.example/shoes"),
    ),
    body="Try *three* pairs.",
)
POST = Post(text="My calf cramps since my 2:25 marathon.", author="jonas_t")


def drafted(*answers: Answer, **options: Any) -> Draft:
    return compose(
        answers, options.pop("post", POST), options.pop("forum", FORUM), today=TODAY, **options
    )


def test_one_answer() -> None:
    assert (
        drafted(CALF).markdown
        == """Hi jonas_t,

I can't examine you, so take this with care.

**What to try**

1. Loosen the hips.
2. Then the calves.

**When to stop**

When it hurts.

**Worth reading**

- [NHS: Leg cramps](https://a.example/cramps): look at the section “What to do”

**Other threads that may help**

- [Threads about calf cramp](https://trail.example/search?q=calf%20cramp)

Wishing you well,"""
    )


def test_two_answers_share_greeting_links_and_sign_off() -> None:
    assert (
        drafted(SHOES, CALF, moderator="Kim").markdown
        == """Hi jonas_t,

**1. Choosing shoes**

Try *three* pairs.

**2. Calf cramp**

I can't examine you, so take this with care.

**What to try**

1. Loosen the hips.
2. Then the calves.

**When to stop**

When it hurts.

**Worth reading**

- [NHS: Leg cramps again](https://a.example/cramps/)
- [Shoes \\[2026\\]](https://b.example/shoes)

**Other threads that may help**

- [Threads about running shoes & co](https://trail.example/search?q=running%20shoes%20%26%20co)
- [Threads about calf cramp](https://trail.example/search?q=calf%20cramp)

Wishing you well,
Kim"""
    )


def test_what_a_draft_says_of_itself() -> None:
    draft = drafted(SHOES, CALF)
    assert draft.answers == ("shoes", "calf")
    assert [(part.kind, part.answer, part.heading) for part in draft.parts] == [
        ("greeting", "", ""),
        ("answer", "shoes", "Choosing shoes"),
        ("answer", "shoes", ""),
        ("answer", "calf", "Calf cramp"),
        ("answer", "calf", ""),
        ("answer", "calf", "What to try"),
        ("answer", "calf", "When to stop"),
        ("links", "", "Worth reading"),
        ("search", "", "Other threads that may help"),
        ("sign_off", "", ""),
    ]
    assert [link.url for link in draft.links] == [
        "https://a.example/cramps/",
        "https://b.example/shoes",
        "https://trail.example/search?q=running%20shoes%20%26%20co",
        "https://trail.example/search?q=calf%20cramp",
    ]
    assert [link.title for link in draft.links][:2] == ["NHS: Leg cramps again", "Shoes [2026]"]
    assert [(fact.text, fact.value) for fact in draft.facts] == [
        ("calf", "calf"),
        ("2:25", "2:25:00 marathon"),
    ]
    assert draft.notes == ()


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("answers", [[CALF], [SHOES, CALF], []])
def test_parts_join_to_the_draft(answers: list[Answer], format: Any) -> None:
    draft = drafted(*answers, format=format)
    assert "\n\n".join(part.markdown for part in draft.parts) == draft.markdown
    assert draft.text == render(draft.markdown, format)
    assert draft.format == format
    for blank in draft.blanks:
        assert draft.markdown[blank.start : blank.end].startswith("{{?")


def test_the_forum_s_format_is_the_usual_one() -> None:
    forum = Forum(id="old", format="bbcode")
    assert drafted(SHOES, forum=forum).text.splitlines()[2] == "Try [i]three[/i] pairs."


def test_nothing_to_say() -> None:
    draft = drafted()
    assert (draft.markdown, draft.text, draft.parts, draft.answers) == ("", "", (), ())
    assert [fact.text for fact in draft.facts] == ["calf", "2:25"]


def test_an_urgent_message_stands_alone() -> None:
    draft = drafted(CALF, urgent="Call {{emergency}} now.")
    assert draft.markdown == "Hi jonas_t,\n\nCall 112 now.\n\nWishing you well,"
    assert [part.kind for part in draft.parts] == ["greeting", "urgent", "sign_off"]
    assert (draft.answers, draft.links) == ((), ())


def test_an_answer_taken_twice_is_given_once() -> None:
    assert drafted(CALF, CALF) == drafted(CALF)


def test_links_in_the_body_are_not_repeated() -> None:
    body = "See [cramps](https://a.example/cramps) and [others]({{search_url}})."
    answer = Answer(
        id="calf", title="Calf", keywords=(Keyword("calf"),), links=CALF.links, body=body
    )
    draft = drafted(answer)
    assert [part.kind for part in draft.parts] == ["greeting", "answer", "sign_off"]
    assert [link.url for link in draft.links] == [
        "https://a.example/cramps",
        "https://trail.example/search?q=calf",
    ]
    assert draft.links[0].section == "What to do"


def test_a_link_without_title_shows_its_address() -> None:
    answer = Answer(id="a", title="A", body="b", links=(Link("", "https://a.example/x"),))
    assert "- <https://a.example/x>" in drafted(answer).markdown


def test_an_odd_link_is_left_out_and_said() -> None:
    answer = Answer(id="a", title="A", body="b", links=(Link("Trap", "javascript:alert(1)"),))
    draft = drafted(answer)
    assert "Trap" not in draft.markdown
    assert draft.notes == ("The link “Trap” is left out: its address must begin with https://.",)


def test_the_search_falls_back_on_the_title() -> None:
    answer = Answer(id="a", title="Trail & mud?", body="b")
    assert "search?q=Trail%20%26%20mud%3F)" in drafted(answer).markdown
    assert "search" not in drafted(answer, forum=Forum(id="x")).markdown


@pytest.mark.parametrize(
    ("sign_off", "expected"),
    [
        ("Best,", "Best,\nKim"),
        ("Best.", "Best."),
        ("{{moderator}},", "Kim,"),
        ("Two\nlines,", "Two\nlines,\nKim"),
    ],
)
def test_the_moderator_signs_after_a_comma(sign_off: str, expected: str) -> None:
    forum = Forum(id="x", sign_off=sign_off)
    assert drafted(SHOES, forum=forum, moderator="Kim").parts[-1].markdown == expected


def test_notes_name_blanks_and_what_a_forum_can_t_carry() -> None:
    body = "{{?side: left|right}} {{?side: left|right}} `x`\n\n|a|\n|-|\n|b|\n\n![leg](https://a.example/l)"
    answer = Answer(id="a", title="A", body=body)
    assert drafted(answer, format="bbcode").notes == (
        "Blank to fill: side (left or right).",
        "BBCode has no tables, so a table is written as lines.",
        "BBCode has no inline code, so it stands in quotation marks.",
        "A picture is given as a link.",
    )
    assert drafted(answer, format="markdown").notes == ("Blank to fill: side (left or right).",)


@pytest.mark.parametrize(
    ("wrapped", "joined"),
    [
        ("one\ntwo\n\nthree\nfour", "one two\n\nthree four"),
        ("hard  \nbreak\\\nhere", "hard  \nbreak\\\nhere"),
        ("- item\n  goes on\n- next", "- item goes on\n- next"),
        ("> quote\n> goes on", "> quote goes on"),
        ("```\ncode\nlines\n```", "```\ncode\nlines\n```"),
        ("| a |\n|---|\n| b |", "| a |\n|---|\n| b |"),
        ("    code\n    lines", "    code\n    lines"),
        ("1. a\n   b\n\n   c\n   d", "1. a b\n\n   c d"),
        ("Title\n=====\nwords\non", "Title\n=====\nwords on"),
    ],
)
def test_wrapped_lines_are_joined(wrapped: str, joined: str) -> None:
    assert unwrap(wrapped) == joined


def test_a_draft_of_any_size_is_bounded() -> None:
    answers = [Answer(id=f"a{n}", title="A", body="[" * 60_000) for n in range(3)]
    draft = drafted(*answers, format="bbcode")
    assert "too long" in draft.notes[0]
    assert len(draft.text) < 1_000_000


SHORT = Answer(
    id="calf", title="Calf cramp", body="Long.\n\n## More\n\nWords.", links=CALF.links,
    short="Rest, {{author}},\nand call {{emergency}}.",
)  # fmt: skip


def test_a_short_version_stands_for_the_sections_and_keeps_the_links() -> None:
    draft = drafted(SHORT, short=True)
    assert [(part.kind, part.heading) for part in draft.parts] == [
        ("greeting", ""),
        ("answer", ""),
        ("links", "Worth reading"),
        ("search", "Other threads that may help"),
        ("sign_off", ""),
    ]
    assert draft.parts[1].markdown == "Rest, jonas_t, and call 112."


@pytest.mark.parametrize(
    ("prefer", "asked", "short"),
    [
        ("whole", None, False),
        ("short", None, True),
        ("whole", True, True),
        ("short", False, False),
    ],
)
def test_the_forum_prefers_and_a_draft_may_ask(prefer: Any, asked: Any, short: bool) -> None:
    draft = drafted(SHORT, forum=Forum(id="x", prefer=prefer), short=asked)
    assert ("Long." not in draft.markdown) == short


def test_an_answer_without_a_short_version_is_drafted_whole() -> None:
    both = drafted(SHORT, SHOES, short=True).markdown
    assert "Rest, jonas" in both and "Try *three* pairs." in both
    assert drafted(SHOES, short=True).markdown == drafted(SHOES).markdown
