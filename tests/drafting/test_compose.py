"""A draft: one greeting, the answers in parts, links once, the forum's search, one sign-off."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.answer import Answer, Keyword, Link, Reaction
from app.drafting import Asked, Draft, compose, render, unwrap
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
    draft = drafted(urgent="Call {{emergency}} now.")
    assert draft.markdown == "Hi jonas_t,\n\nCall 112 now.\n\nWishing you well,"
    assert [part.kind for part in draft.parts] == ["greeting", "urgent", "sign_off"]
    assert (draft.answers, draft.links) == ((), ())


def test_answers_stand_below_an_urgent_message_that_can_t_be_left_out() -> None:
    draft = drafted(CALF, urgent="Call {{emergency}} now.", without=["urgent", "links", "search"])
    assert draft.markdown.startswith("Hi jonas_t,\n\nCall 112 now.\n\n**Calf cramp**\n\nI can't")
    assert [part.kind for part in draft.parts][:2] == ["greeting", "urgent"]
    assert "links" not in [part.kind for part in draft.parts]


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


AGAIN = replace(
    SHORT,
    follow_up="Did the steps help, {{author}}?",
    reactions=(Reaction("race_time", "{{value}} is fast.", race="marathon"),),
)


def test_a_follow_up_stands_for_the_whole_without_links_or_a_personal_line() -> None:
    assert "2:25 is fast." in drafted(AGAIN).markdown
    draft = drafted(AGAIN, follow_up=["calf"])
    assert draft.markdown == "Hi jonas_t,\n\nDid the steps help, jonas_t?\n\nWishing you well,"
    assert drafted(AGAIN, follow_up=["calf"], short=True).markdown == draft.markdown


def test_only_the_answer_that_was_told_is_followed_up() -> None:
    draft = drafted(AGAIN, SHOES, follow_up=["calf"])
    assert "Did the steps help" in draft.markdown and "Try *three* pairs." in draft.markdown
    assert [link.url for link in draft.links if "b.example" in link.url]


def test_the_short_version_is_the_follow_up_of_an_answer_without_one() -> None:
    assert drafted(SHORT, follow_up=["calf"]).markdown == drafted(SHORT, short=True).markdown
    assert drafted(SHOES, follow_up=["shoes"]).markdown == drafted(SHOES).markdown


HEAT = Answer(id="heat", title="Running in heat", body="Slow down.")
ASKED = {
    "shoes": Asked(1, "Also, which *shoes* should I buy?"),
    "calf": Asked(0, "Hi all, my calfs lock up after mile 4"),
    "heat": Asked(0, "Hi all, my calfs lock up after mile 4"),
}


def opened(draft: Draft) -> list[str]:
    return [part.markdown for part in draft.parts if part.opens]


def test_several_answers_quote_their_questions_in_the_posts_order() -> None:
    draft = drafted(SHOES, CALF, questions=ASKED)
    assert draft.answers == ("calf", "shoes")
    assert opened(draft) == [
        "> My calfs lock up after mile 4",
        "> Which \\*shoes\\* should I buy?",
    ]
    assert draft.markdown.count("Hi jonas_t,") == draft.markdown.count("Wishing you well,") == 1
    assert draft.markdown.count("https://a.example/cramps") == 1


def test_a_question_is_quoted_once_and_an_answer_to_none_has_its_title() -> None:
    other = Answer(id="kind", title="Being *kind*", body="Be kind.")
    assert opened(drafted(other, SHOES, HEAT, CALF, questions=ASKED)) == [
        "> My calfs lock up after mile 4",
        "**Calf cramp**",
        "> Which \\*shoes\\* should I buy?",
        "**Being \\*kind\\***",
    ]


def test_one_answer_quotes_nothing() -> None:
    assert drafted(CALF, questions=ASKED).markdown == drafted(CALF).markdown


@pytest.mark.parametrize(
    ("format", "quote"),
    [
        ("markdown", "> Which \\*shoes\\* should I buy?"),
        ("bbcode", "[quote]\nWhich *shoes* should I buy?\n[/quote]"),
        ("html", "<blockquote>\n<p>Which *shoes* should I buy?</p>\n</blockquote>"),
        ("text", "> Which *shoes* should I buy?"),
    ],
)
def test_a_quotation_in_every_format(format: Any, quote: str) -> None:
    assert quote in drafted(CALF, SHOES, questions=ASKED, format=format).text


def keys(draft: Draft) -> list[str]:
    return [part.key for part in draft.parts]


def test_keys_are_unique_and_stay_when_other_parts_come_and_go() -> None:
    twice = Answer(id="x", title="X", body="## A b\n\n1\n\n## A  B!\n\n2\n\n## ?\n\n3")
    assert keys(drafted(twice, CALF)) == [
        "greeting",
        *("answer:x", "answer:x:a-b", "answer:x:a-b-2", "answer:x:opening"),
        *("answer:calf", "answer:calf:opening", "answer:calf:what-to-try"),
        "answer:calf:when-to-stop",
        *("links", "search", "sign_off"),
    ]
    assert set(keys(drafted(CALF))) < set(keys(drafted(twice, CALF)))


def test_parts_left_out_are_offered_still() -> None:
    whole = drafted(CALF)
    draft = drafted(CALF, without=["answer:calf:what-to-try", "greeting", "nothing-like-this"])
    assert "Loosen the hips" not in draft.markdown and "Hi jonas_t" not in draft.markdown
    assert [part.key for part in draft.offered] == keys(whole)


def test_a_link_of_a_section_left_out_is_worth_reading_again() -> None:
    body = "First.\n\n## More\n\n[Cramps](https://a.example/cramps)"
    answer = Answer(id="calf", title="Calf", links=CALF.links, body=body)
    assert "Worth reading" not in drafted(answer).markdown
    assert "Worth reading" in drafted(answer, without=["answer:calf:more"]).markdown


def test_an_answer_whose_sections_are_left_out_has_no_title_either() -> None:
    draft = drafted(CALF, SHOES, without=["answer:shoes:opening"])
    assert "answer:shoes" not in keys(draft)
    assert "answer:shoes" in [part.key for part in draft.offered]


def test_sections_and_answers_come_as_arranged() -> None:
    one = drafted(CALF, order=["links", "answer:calf:when-to-stop", "answer:calf:opening"])
    assert keys(one)[1:5] == [
        "links",
        "answer:calf:what-to-try",
        "answer:calf:when-to-stop",
        "answer:calf:opening",
    ]
    two = drafted(CALF, SHOES, questions=ASKED, order=["answer:shoes", "answer:calf"])
    assert two.answers == ("shoes", "calf")
    assert keys(two)[1:4] == ["answer:shoes", "answer:shoes:opening", "answer:calf"]


def test_the_short_version_leads_to_the_whole_answer() -> None:
    answer = Answer(
        id="calf", title="C", body="Long.", short="Rest.", page="https://a.example/calf"
    )
    assert drafted(answer, short=True).parts[1].markdown == (
        "Rest.\n\n[The whole answer](https://a.example/calf)"
    )
    assert "The whole answer" not in drafted(answer).markdown


def test_a_variant_with_as_many_sections_has_the_keys_of_its_answer() -> None:
    german = Answer(id="calf", title="Wade", body="A.\n\n## Schritte\n\nB.", language="de")
    answer = Answer(id="calf", title="Calf", body="A.\n\n## Steps\n\nB.", variants=(german,))
    assert keys(drafted(answer, language="de")) == keys(drafted(answer, language="en"))
