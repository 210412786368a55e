"""A forum's voice: which links and headings, how long, how formal, and its disclaimer."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.answer import Answer, Keyword, Link
from app.drafting import Draft, compose, render
from app.forum import FORMATS, Forum
from app.post import Post

FORUM = Forum(
    id="trail",
    name="Trail Runners",
    url="https://trail.example",
    search="https://trail.example/search?q={query}",
    greeting="Hi {{author}},",
    sign_off="Bye.",
)
CALF = Answer(
    id="calf",
    title="Calf cramp",
    keywords=(Keyword("calf cramp"),),
    links=(
        Link("NHS: Leg cramps", "https://nhs.example/cramps"),
        Link("Our guide", "https://wiki.trail.example/cramps"),
    ),
    body="Read [this page](https://other.example/x).\n\n## 1. Rest\n\nRest well.",
    short="Rest, and read [this](https://other.example/x).",
)
SHOES = Answer(id="shoes", title="Shoes", body="Try three pairs, one after the other.")


def drafted(*answers: Answer, forum: Forum = FORUM, **options: Any) -> Draft:
    post = Post(text="My calf cramps.", author="Sam")
    return compose(answers, post, forum, today=date(2026, 11, 25), **options)


def kinds(draft: Draft) -> list[str]:
    return [part.kind for part in draft.parts]


def listed(draft: Draft) -> list[str]:
    part = next(part for part in draft.parts if part.kind == "links")
    return [line for line in part.markdown.split("\n") if line.startswith("- ")]


GUIDE = "- [Our guide](https://wiki.trail.example/cramps)"
CRAMPS = "- [NHS: Leg cramps](https://nhs.example/cramps)"


def test_all_links_are_the_usual_way() -> None:
    draft = drafted(CALF)
    assert listed(draft) == [CRAMPS, GUIDE]
    assert kinds(draft) == ["greeting", "answer", "answer", "links", "search", "sign_off"]


def test_own_threads_and_pages_come_first() -> None:
    draft = drafted(CALF, forum=replace(FORUM, links="own-first"))
    assert listed(draft) == [GUIDE, CRAMPS]
    assert kinds(draft) == ["greeting", "answer", "answer", "search", "links", "sign_off"]
    assert draft.notes == ()


def test_own_links_alone_leave_the_words_of_others_and_say_so() -> None:
    draft = drafted(CALF, forum=replace(FORUM, links="own"))
    assert listed(draft) == [GUIDE]
    assert draft.parts[1].markdown == "Read this page."
    assert {link.url.split("/")[2] for link in draft.links} == {
        "wiki.trail.example",
        "trail.example",
    }
    assert draft.notes == (
        "“this page” stands without its link: this forum wants its own links only.",
        "The link “NHS: Leg cramps” is left out: this forum wants its own links only.",
    )


def test_a_heading_has_no_outside_link_either() -> None:
    answer = Answer(id="a", title="A", body="## Read [this](https://other.example)\n\nWords.")
    draft = drafted(answer, forum=replace(FORUM, links="own"))
    assert draft.parts[1].markdown == "**Read this**\n\nWords."


def test_an_urgent_message_keeps_its_links() -> None:
    forum = replace(FORUM, links="own")
    draft = drafted(forum=forum, urgent="Ring, or see [this](https://help.example).")
    assert [link.url for link in draft.links] == ["https://help.example"]


@pytest.mark.parametrize(
    ("headings", "section", "reading"),
    [
        ("bold", "**1. Rest**", "**Worth reading**"),
        ("none", "1\\. Rest", "Worth reading"),
        ("3", "### 1. Rest", "### Worth reading"),
    ],
)
def test_headings_are_as_the_forum_wants_them(headings: Any, section: str, reading: str) -> None:
    draft = drafted(CALF, forum=replace(FORUM, headings=headings))
    assert draft.parts[2].markdown == f"{section}\n\nRest well."
    assert draft.parts[3].markdown.startswith(f"{reading}\n\n- ")
    assert "\n1. Rest\n" in render(draft.markdown, "text")


@pytest.mark.parametrize(
    ("format", "shown"),
    [("markdown", "## 1. Rest"), ("reddit", "**1. Rest**"), ("bbcode", "[b]1. Rest[/b]")],
)
def test_a_dialect_without_headings_has_bold_ones(format: Any, shown: str) -> None:
    assert shown in drafted(CALF, forum=replace(FORUM, headings="2"), format=format).text


def test_html_has_headings_from_the_third_level_on() -> None:
    for level, tag in (("2", "h3"), ("3", "h3"), ("4", "h4")):
        draft = drafted(CALF, forum=replace(FORUM, headings=level), format="html")  # type: ignore[arg-type]
        assert f"<{tag}>1. Rest</{tag}>" in draft.text


def test_the_titles_of_several_answers_are_headings_too() -> None:
    markdown = drafted(SHOES, CALF, forum=replace(FORUM, headings="none")).markdown
    assert "\n\n1\\. Shoes\n\n" in markdown and "\n\n2\\. Calf cramp\n\n" in markdown
    assert "**" not in markdown


def test_a_disclaimer_stands_before_the_sign_off() -> None:
    forum = replace(FORUM, disclaimer="{{forum}} is\nno clinic.")
    draft = drafted(CALF, forum=forum)
    assert kinds(draft)[-2:] == ["disclaimer", "sign_off"]
    assert draft.parts[-2].markdown == "Trail Runners is\nno clinic."


def test_an_urgent_or_empty_draft_has_no_disclaimer() -> None:
    forum = replace(FORUM, disclaimer="No clinic.")
    assert kinds(drafted(forum=forum, urgent="Call 112.")) == ["greeting", "urgent", "sign_off"]
    assert drafted(forum=forum).parts == ()


@pytest.mark.parametrize(
    ("language", "informal", "formal"),
    [("es", "mira", "mire"), ("it", "guarda", "guardi"), ("fr", "regarde", "voyez")],
)
def test_the_house_s_own_words_are_formal_where_they_differ(
    language: str, informal: str, formal: str
) -> None:
    link = Link("Guide", "https://a.example", "Pasos")
    answer = Answer(id="a", title="A", body="B", language=language, links=(link,))
    assert f"Guide](https://a.example): {informal} la " in drafted(answer).markdown
    assert f": {formal} la " in drafted(answer, forum=replace(FORUM, formality="formal")).markdown


def limited(draft: Draft, less: int, **more: Any) -> Forum:
    """The forum, when it takes `less` characters fewer than a draft has."""
    return replace(FORUM, max_length=len(draft.text) - less, **more)


def test_a_reply_that_just_fits_is_left_alone() -> None:
    draft = drafted(CALF)
    assert drafted(CALF, forum=limited(draft, 0)) == draft


def test_the_short_version_is_taken_where_the_whole_is_too_long_and_said() -> None:
    whole, short = drafted(CALF), drafted(CALF, short=True)
    draft = drafted(CALF, forum=limited(whole, 1))
    assert draft.markdown == short.markdown
    assert draft.notes == (
        f"The short version was taken: a whole reply is {len(whole.text)} characters long, and "
        f"this forum takes {len(whole.text) - 1}.",
    )


def test_of_several_answers_those_are_short_that_can_be() -> None:
    draft = drafted(CALF, SHOES, forum=limited(drafted(CALF, SHOES), 1))
    assert draft.markdown == drafted(CALF, SHOES, short=True).markdown
    assert "Rest, and read" in draft.markdown and SHOES.body in draft.markdown


def test_what_is_still_too_long_stays_and_is_said() -> None:
    whole = drafted(SHOES)
    draft = drafted(SHOES, forum=limited(whole, 7))
    assert draft.markdown == whole.markdown
    assert draft.notes == (
        f"The reply is 7 characters longer than this forum's {len(whole.text) - 7}: "
        "cut it, or post two.",
    )


def test_whole_answers_that_were_asked_for_stay_whole() -> None:
    whole = drafted(CALF)
    draft = drafted(CALF, forum=limited(whole, 7), short=False)
    assert draft.markdown == whole.markdown
    assert len(draft.notes) == 1 and draft.notes[0].startswith("The reply is 7 characters longer")


def test_the_written_reply_is_what_is_counted() -> None:
    plain = drafted(CALF, format="text")
    forum = limited(plain, 0)
    assert drafted(CALF, forum=forum, format="text").notes == ()
    assert "short version" in drafted(CALF, forum=forum, format="html").notes[0]


@pytest.mark.parametrize("format", FORMATS)
def test_a_voice_is_no_matter_of_format(format: Any) -> None:
    forum = replace(FORUM, links="own", headings="none", disclaimer="*No* clinic.", max_length=9)
    draft = drafted(CALF, forum=forum, format=format)
    assert draft.text == render(draft.markdown, format)
    assert "other.example" not in draft.text


def test_search_engines_are_asked_not_to_follow_unless_the_forum_says_so() -> None:
    assert 'rel="noopener noreferrer nofollow"' in drafted(CALF, format="html").text
    open_ = drafted(CALF, forum=replace(FORUM, nofollow=False), format="html")
    assert 'rel="noopener noreferrer"' in open_.text and "nofollow" not in open_.text


def test_notes_say_what_reddit_and_bbcode_cannot_carry() -> None:
    body = "3. c\n\n| `a\\|b` |\n|---|\n| x |"
    answer = Answer(id="a", title="A", body=body)
    assert drafted(answer, format="reddit").notes == (
        "Reddit's tables take no bar in inline code, so that code is plain text.",
    )
    assert drafted(answer, format="bbcode").notes[1:] == (
        "BBCode has no inline code, so it stands in quotation marks.",
        "BBCode numbers lists from 1 only, so other numbers are written as text.",
    )
