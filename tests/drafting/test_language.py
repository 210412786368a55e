"""Language variants: the post's language is told by its small words, and the variant taken."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.answer import Answer, Keyword, Link
from app.drafting import Draft, compose, post_language
from app.forum import Forum, Voice
from app.post import Post

LINK = Link("Cramps", "https://a.example/cramps", "Help")
GERMAN = Answer(
    id="calf",
    title="Wadenkrampf",
    body="Geh ein Stück.",
    short="Geh.",
    keywords=(Keyword("Wadenkrampf"),),
    links=(LINK,),
    language="de",
)
BRAZILIAN = Answer(id="calf", title="Cãibra", body="Caminhe.", language="pt-BR")
CALF = Answer(id="calf", title="Calf cramp", body="Walk.", variants=(GERMAN, BRAZILIAN))
SHOES = Answer(id="shoes", title="Shoes", body="Try three.")
FORUM = Forum(id="x", greeting="", search="https://a.example/s?q={query}")

ENGLISH_POST = "My calf cramps after the first mile and I can not run."
GERMAN_POST = "Nach ein paar Kilometern krampft meine Wade, was kann ich tun?"


def drafted(text: str, *answers: Answer, **options: Any) -> Draft:
    forum = options.pop("forum", FORUM)
    post = Post(text=text)
    return compose(answers or [CALF], post, forum, today=date(2026, 11, 25), **options)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", ENGLISH_POST),
        ("de", GERMAN_POST),
        ("fr", "J'ai des crampes aux mollets après 8 km, que faire pour les éviter ?"),
        ("es", "No puedo correr, me dan calambres en las pantorrillas después de 8 km"),
        ("it", "Ho i crampi ai polpacci dopo 8 km, cosa posso fare per non averli più?"),
        ("nl", "Mijn kuiten verkrampen na acht kilometer, wat kan ik doen?"),
        ("pt", "Tenho cãibras depois de 8 km, o que posso fazer para não as ter?"),
        ("sv", "Mina vader krampar efter åtta kilometer, vad kan jag göra?"),
        ("", "Calf cramp!! 2:25"),
        ("", "Wadenkrampf, Hilfe"),
        ("", ""),
    ],
)
def test_a_language_is_told_by_its_small_words(language: str, text: str) -> None:
    assert post_language(text) == language


def test_the_main_language_wins_ties() -> None:
    text = "die der und the and my"
    assert (post_language(text, "en"), post_language(text, "de-AT")) == ("en", "de")


def test_the_variant_in_the_post_s_language_is_taken() -> None:
    draft = drafted(GERMAN_POST)
    assert (draft.answers, draft.language) == (("calf",), "de")
    assert draft.markdown == (
        "Geh ein Stück.\n\n**Zum Weiterlesen**\n\n"
        "- [Cramps](https://a.example/cramps): siehe den Abschnitt „Help“\n\n"
        "**Andere Themen, die helfen könnten**\n\n"
        "- [Themen zu Wadenkrampf](https://a.example/s?q=Wadenkrampf)"
    )
    assert draft.notes == ("The German version of “Calf cramp” was taken.",)


def test_the_words_around_a_variant_are_in_its_language_as_far_as_the_forum_has_them() -> None:
    voice = Voice(language="de", greeting="Hallo {{author|du}},", emergency="112")
    english = Forum(id="x", name="X", sign_off="Bye", emergency="999", advice_line="NHS 111")
    german = replace(english, voices=(Voice(language="fr", sign_off="Salut"), voice))
    help = Answer(id="a", title="A", language="de", body="{{emergency}}, {{advice_line}}")
    calf = Answer(id="a", title="A", body="{{emergency}}, {{advice_line}}", variants=(help,))
    draft = drafted(GERMAN_POST, calf, forum=german)
    assert draft.markdown == "Hallo du,\n\n112, NHS 111\n\nBye"
    assert draft.notes == ("The German version of “A” was taken.",)
    assert drafted(ENGLISH_POST, calf, forum=german).markdown.startswith("Hi there,\n\n999,")
    assert drafted(GERMAN_POST, calf, forum=german, language="de-CH").markdown[:5] == "Hallo"

    draft = drafted(GERMAN_POST, calf, forum=english)
    assert draft.markdown.startswith("Hi there,\n\n999,")
    assert draft.notes[1] == (
        "Greeting, sign-off and numbers to ring are as X has them: it has no German `voices` in"
        " _forums.yaml."
    )


def test_an_english_post_gets_the_main_answer_without_a_word() -> None:
    draft = drafted(ENGLISH_POST)
    assert draft.markdown.startswith("Walk.") and draft.notes == ()


def test_a_language_asked_for_comes_before_the_post_s_and_that_before_the_forum_s() -> None:
    german = Forum(id="x", greeting="", language="de")
    assert drafted(ENGLISH_POST, language="de").markdown.startswith("Geh")
    assert drafted(ENGLISH_POST, forum=german).markdown == "Walk."
    assert drafted("Calf cramp!", forum=german).markdown.startswith("Geh")
    assert drafted(GERMAN_POST, language="en").markdown.startswith("Walk.")


def test_a_region_gives_way_to_the_language() -> None:
    assert drafted(ENGLISH_POST, language="pt").markdown.startswith("Caminhe.")
    assert drafted(ENGLISH_POST, language="de-CH").markdown.startswith("Geh")


def test_a_missing_version_is_said() -> None:
    draft = drafted(GERMAN_POST, CALF, SHOES, language="nl")
    assert "Walk." in draft.markdown
    assert draft.notes == (
        "“Calf cramp” has no Dutch version, so the English one was taken.",
        "“Shoes” has no Dutch version, so the English one was taken.",
    )
    assert drafted("Mijn kuit is hard en wat kan ik?").notes == draft.notes[:1]


def test_where_there_is_no_variant_nothing_is_said_of_languages() -> None:
    draft = drafted(GERMAN_POST, SHOES)
    assert (draft.language, draft.notes) == ("", ())


def test_a_variant_that_is_not_active_is_not_taken() -> None:
    resting = Answer(id="calf", title="Wade", body="Geh.", language="de", status="draft")
    answer = Answer(id="calf", title="Calf cramp", body="Walk.", variants=(resting,))
    assert drafted(GERMAN_POST, answer).markdown.startswith("Walk.")


def test_the_variant_has_a_short_version_of_its_own() -> None:
    assert drafted(GERMAN_POST, short=True).markdown.startswith("Geh.\n")
    assert drafted("", language="pt-BR", short=True).markdown.startswith("Caminhe.")
