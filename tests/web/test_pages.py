"""The pages as a browser without scripts gets them: forms in, pages and redirects out."""

import re
from html import unescape
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from httpx2 import Response

from app.undo import forget_due
from tests.conftest import GERMAN, People

POST = {
    "text": "My calfs get spazms after eight miles, a charley horse. Why do my calves cramp up?",
    "title": "Calf <b>cramps</b>",
    "author": "trail & fox",
    "forum": "trail",
}
FAR = {"text": "What is the best recipe for lasagne?", "forum": "trail"}
URGENT = {"text": "My left calf is swollen and warm. Can I run tonight?", "forum": "trail"}
EVERY = ["/", "/inbox", "/library", "/library/calf-cramps", "/help"]


def paste(client: TestClient, post: dict[str, str]) -> str:
    answer = client.post("/desk", data=post)
    assert answer.status_code == 303
    return answer.headers["location"]


def draft_in(answer: Response) -> str:
    found = re.search(r'<textarea id="markdown"[^>]*>\n(.*?)</textarea>', answer.text, re.DOTALL)
    assert found
    return unescape(found[1])


def take(client: TestClient, draft: str, toggle: str, **more: str) -> Response:
    done = client.post(f"{draft}/answers", data={"toggle": toggle, **more})
    assert done.status_code == 303
    return client.get(done.headers["location"])


@pytest.mark.parametrize("address", EVERY)
def test_every_page_needs_a_session(people: People, address: str) -> None:
    answer = people.eve.get(address, headers={"Accept": "text/html"})
    wanted = "" if address == "/" else f"?next={address}"
    assert (answer.status_code, answer.headers["location"]) == (303, f"/sign-in{wanted}")
    assert people.ann.get(address).status_code == 200


@pytest.mark.parametrize("address", [*EVERY, "/sign-in", "/api/v1/docs", "/nowhere"])
def test_nothing_is_inline(people: People, address: str) -> None:
    html = people.ann.get(address).text
    assert "</html>" in html
    assert not re.search(r"<[^>]+\s(style|on\w+)=", html)
    assert not re.search(r"<script(?![^>]*\ssrc=)|<style", html)


def test_the_first_day_has_a_sample_and_the_second_has_not(people: People) -> None:
    first = people.ann.get("/").text
    assert "spazms" in first and re.search(r"<button[^>]* autofocus", first)
    draft = paste(people.ann, FAR)
    people.ann.post(f"{draft}/reply", data={"outcome": "no_answer"})
    assert "spazms" not in people.ann.get("/").text


def test_three_samples_may_be_tried_and_the_checklist_put_away(people: People) -> None:
    page = people.ann.get("/").text
    assert re.findall(r'href="(/\?sample=\w+)"', page) == [
        "/?sample=two",
        "/?sample=typos",
        "/?sample=nothing",
    ]
    assert "splnts" in people.ann.get("/?sample=typos").text
    done = re.findall(r'<li class="(\w*)"><svg.*?<a href="([^"]+)"', page.partition("Make it")[2])
    assert [each for each in done if each[0]] == [
        ("good", "/import"),
        ("good", "/settings/tokens"),
    ], "the small library has answers of its own, and there is a token"
    assert people.ann.post("/checklist").headers["location"] == "/"
    assert "Make it yours" not in people.ann.get("/").text


def test_three_notes_come_one_at_a_time_and_never_again(people: People) -> None:
    draft = paste(people.ann, POST)
    said = re.compile(r'<div class="tip"><p><b>(\d) of 3</b>')
    assert said.findall(people.ann.get(draft).text) == ["1"]
    people.ann.post(f"{draft}/tip", data={"tip": "2", "markdown": "Mine."})
    page = people.ann.get(draft)
    assert said.findall(page.text) == ["2"] and draft_in(page) == "Mine."
    take(people.ann, draft, "calf-cramps")
    both = take(people.ann, draft, "running-shoes", answer="calf-cramps")
    assert said.findall(both.text) == ["3"], "a second answer was taken"
    people.ann.post(f"{draft}/reply", data={"anyway": "yes", "markdown": "Done."})
    assert said.findall(people.ann.get(paste(people.ann, POST)).text) == []


def test_a_post_becomes_a_page_with_marks_and_reasons(people: People) -> None:
    html = people.ann.get(paste(people.ann, POST)).text
    marked = dict(re.findall(r'<mark class="\w+" data-mark="([\w-]+)">([^<]+)<', html))
    assert marked
    for name, words in marked.items():
        source, start = name.split("-")
        assert POST[source][int(start) :].startswith(unescape(words))
    pointed = {n for names in re.findall(r'data-marks="([^"]+)"', html) for n in names.split()}
    assert pointed & set(marked)
    assert re.search(r'<span class="number">\+\d+</span>', html)
    assert "trail &amp; fox" in html and "<b>cramps</b>" not in html


def test_a_word_that_only_looks_like_an_answer_s_is_not_called_exact(people: People) -> None:
    text = "Shoehorn or shoemaker: has anybody searched for one?"
    html = people.ann.get(paste(people.ann, {"text": text, "forum": "trail"})).text
    marked = {word: kind for kind, word in re.findall(r'<mark class="(\w+)"[^>]*>([^<]+)<', html)}
    assert marked["Shoehorn"] == "close"
    assert marked["searched"] == "exact"


def test_what_the_poster_says_of_themselves_is_a_row_of_chips(people: People) -> None:
    text = "My left calf cramps. I've tried stretching, and I ran a 2:58 marathon. <b>I'm 61.</b>"
    html = people.ann.get(paste(people.ann, {**POST, "text": text})).text
    chips = dict(re.findall(r'<li class="chip" title="“([^”]+)”">([^<]+)</li>', html))
    assert chips == {
        "left calf": "left calf",
        "stretching": "tried stretching",
        "2:58": "2:58:00 marathon",
        "61": "61 years old",
    }
    assert re.search(r'<mark class="fact" data-mark="[\w-]+">2:58</mark>', html)


def test_answers_are_taken_and_put_back_by_plain_forms(people: People) -> None:
    draft = paste(people.ann, FAR)
    assert draft_in(people.ann.get(draft)) == ""
    shown = take(people.ann, draft, "calf-cramps", markdown="")
    assert "Stretch the calf gently." in draft_in(shown)
    again = take(people.ann, draft, "calf-cramps", answer="calf-cramps", markdown=draft_in(shown))
    assert "Stretch the calf gently." not in draft_in(again)


def test_what_was_written_travels_with_every_button(people: People) -> None:
    draft = paste(people.ann, FAR)
    mine = "Written by hand,\r\non two lines."
    assert "Written by hand,\non two lines." in draft_in(
        take(people.ann, draft, "calf-cramps", markdown=mine)
    )


def test_preview_for_a_script_is_a_part_and_for_a_browser_a_save(people: People) -> None:
    draft = paste(people.ann, POST)
    data = {"markdown": "**Bold** {{?how long}} <script>x</script>", "format": "bbcode"}
    part = people.ann.post(f"{draft}/preview", data=data, headers={"HX-Request": "true"})
    assert part.status_code == 200 and "<html" not in part.text
    assert "<strong>Bold</strong>" in part.text and "<script" not in part.text
    assert '<mark class="blank">how long</mark>' in part.text and "1 blank to fill" in part.text
    assert "[b]Bold[/b]" in part.text
    assert people.ann.post(f"{draft}/preview", data=data).status_code == 303
    assert draft_in(people.ann.get(draft)) == data["markdown"]


def test_a_reply_too_long_for_its_forum_is_counted_as_it_is_written(people: People) -> None:
    draft = paste(people.ann, FAR | {"forum": "track"})
    for words, said in (("x" * 5_000, False), ("**" + "x" * 5_000 + "**", True)):
        page = people.ann.post(f"{draft}/preview", data={"markdown": words, "format": "bbcode"})
        assert page.status_code == 303
        shown = unescape(people.ann.get(draft).text)
        assert ("7 characters over the forum's 5,000" in shown) == said


def test_the_format_is_remembered_for_its_forum_alone(people: People) -> None:
    draft = paste(people.ann, FAR)
    people.ann.post(f"{draft}/draft", data={"markdown": "x", "format": "html"})
    chosen = '<option value="html" selected>'
    assert chosen in people.ann.get(paste(people.ann, FAR)).text
    assert chosen not in people.ann.get(paste(people.ann, FAR | {"forum": "track"})).text


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ({"markdown": "My own words."}, "Recorded: no answer fits"),
        ({"outcome": "wrong_answer"}, "Recorded: wrong answer"),
    ],
)
def test_what_became_of_it(people: People, data: dict[str, str], said: str) -> None:
    draft, other = paste(people.ann, FAR), paste(people.ann, POST)
    done = people.ann.post(f"{draft}/reply", data=data)
    assert (done.status_code, done.headers["location"]) == (303, other)
    shown = people.ann.get(draft).text
    assert said in shown and "Two minutes after it was recorded the post goes" in shown
    forget_due(people.ann.app_state["desk"], all_of_them=True)
    shown = people.ann.get(draft).text
    assert said in shown and "post was removed" in shown and "lasagne" not in shown


def test_what_was_changed_is_shown_and_suggested_to_the_library(people: People) -> None:
    draft = paste(people.ann, POST)
    words = draft_in(take(people.ann, draft, "calf-cramps"))
    assert "it stands as it was drafted" in people.ann.get(draft).text
    mine = words.replace("gently", "softly").replace("Hi trail", "Dear trail")
    data = {"markdown": mine}
    part = people.ann.post(f"{draft}/preview", data=data, headers={"HX-Request": "true"}).text
    assert re.findall(r"<(?:ins|del)>.*?</span>([^<]+)<", part) == [
        "Hi",
        "Dear",
        "gently",
        "softly",
    ]
    assert part.count("Suggest this to the library") == 1
    went = people.ann.post(f"{draft}/suggest", data=data | {"suggest": "calf-cramps"})
    editor = people.ann.get(went.headers["location"])
    assert "2. Stretch the calf softly." in editor.text and "nothing is saved yet" in editor.text
    assert "gently" in people.ann.app_state["desk"].answer("calf-cramps").body
    assert "1 change suggested" in people.ann.get("/library").text
    form = dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', editor.text))
    body = people.ann.app_state["desk"].answer("calf-cramps").body.replace("gently", "softly")
    form |= {"title": "Calf cramps on the run", "body": body, "forums": "all"}
    saved = people.ann.post("/library/calf-cramps/edit", data=form)
    assert saved.status_code == 303
    assert "softly" in people.ann.app_state["desk"].answer("calf-cramps").body
    assert "change suggested" not in people.ann.get("/library").text


def test_a_post_that_somebody_answered_meanwhile_is_asked_about_once(people: People) -> None:
    draft = paste(people.ann, POST)
    desk = people.ann.app_state["desk"].seen_by("Sam", [])
    desk.record_reply(draft.split("/")[-1], "Sam's words.", "edited")
    data = {"seen": "open", "markdown": "Mine.", "anyway": "yes"}
    asked = people.ann.get(people.ann.post(f"{draft}/reply", data=data).headers["location"])
    said = unescape(asked.text)
    assert "Sam marked this posted just now." in said and "Sam's words." in said
    assert draft_in(asked) == "Mine." and "Post anyway" in said
    look = people.ann.post(f"{draft}/here", headers={"HX-Request": "true"}).text
    assert "Sam marked this posted" in look and "spazm" not in look
    done = people.ann.post(f"{draft}/reply", data=data | {"again": "yes"})
    assert done.headers["location"] == "/"
    assert desk.store.reply(draft.split("/")[-1]).text == "Mine."


def test_what_was_recorded_is_undone_with_one_button(people: People) -> None:
    draft = paste(people.ann, POST)
    mine = take(people.ann, draft, "calf-cramps", markdown="Mine.")
    words = draft_in(mine)
    done = people.ann.post(f"{draft}/reply", data={"copied": "yes", "markdown": words})
    toast = people.ann.get(done.headers["location"]).text
    assert "Copied. Marked posted." in toast and f'action="{draft}/undo"' in toast
    back = people.ann.post(f"{draft}/undo")
    page = people.ann.get(back.headers["location"])
    assert draft_in(page) == words and "Undone: open again" in page.text
    assert "spazms" in page.text and "Copy and mark posted" in page.text
    people.ann.post(f"{draft}/reply", data={"outcome": "wrong_answer"})
    assert "Undo" in people.ann.get(draft).text
    forget_due(people.ann.app_state["desk"], all_of_them=True)
    late = people.ann.get(people.ann.post(f"{draft}/undo").headers["location"])
    assert "It is too late to undo this" in late.text


def test_a_reply_with_a_blank_is_asked_about_once(people: People) -> None:
    draft = paste(people.ann, FAR)
    data = {"markdown": "Run {{?how far}}."}
    asked = people.ann.post(f"{draft}/reply", data=data)
    page = people.ann.get(asked.headers["location"]).text
    assert "1 blank to fill: how far." in page and "Mark posted anyway" in page
    done = people.ann.post(f"{draft}/reply", data=data | {"anyway": "yes"})
    assert done.headers["location"] == "/"
    toast = people.ann.get("/")
    assert "Marked posted" in toast.text
    assert "Marked posted" not in people.ann.get("/").text  # once


def test_urgent_holds_the_answers_back(people: People) -> None:
    draft = paste(people.ann, URGENT)
    page = people.ann.get(draft)
    assert "Please ring 111 today" in draft_in(page)
    assert "Held back until you decide" in page.text
    people.ann.post(f"{draft}/urgent", data={"urgent": "off"})
    page = people.ann.get(draft)
    assert "Please ring" not in draft_in(page) and "Use the urgent advice" in page.text


def test_an_answer_below_urgent_advice_is_asked_about_once(people: People) -> None:
    draft = paste(people.ann, URGENT)
    asked = take(
        people.ann, draft, "calf-cramps", markdown="Mine. " + draft_in(people.ann.get(draft))
    )
    assert "The urgent advice stays first." in asked.text
    assert "Stretch" not in draft_in(asked) and draft_in(asked).startswith("Mine.")
    done = people.ann.post(f"{draft}/answers?anyway=yes", data={"toggle": "calf-cramps"})
    both = people.ann.get(done.headers["location"])
    text = draft_in(both)
    assert text.startswith("Mine.") and text.index("Please ring 111") < text.index(
        "Stretch the calf"
    )
    assert "with 1 answer below it" in both.text and "Put this below" not in both.text
    more = take(people.ann, draft, "running-shoes", answer="calf-cramps")
    assert "three pairs" in draft_in(more)
    none = people.ann.post(f"{draft}/answers", data={"answer": []})
    assert "Stretch" not in draft_in(people.ann.get(none.headers["location"]))


def choose(client: TestClient, draft: str, what: str, **data: str) -> Response:
    done = client.post(f"{draft}/{what}", data=data)
    assert done.status_code == 303
    return client.get(done.headers["location"])


def pressed(page: Response) -> dict[str, bool]:
    """The chips of a page, and whether each part is in the draft."""
    found = re.findall(r'id="chip-([^"]+)"[^>]*aria-pressed="(\w+)"', page.text)
    return {key: value == "true" for key, value in found}


def test_parts_are_left_out_and_put_back_and_edited_ones_stay(people: People) -> None:
    draft = paste(people.ann, POST)
    page = take(people.ann, draft, "calf-cramps")
    assert pressed(page) == dict.fromkeys(("greeting", "links", "search", "sign_off"), True)
    page = choose(people.ann, draft, "parts", toggle="links")
    assert not pressed(page)["links"] and "Worth reading" not in draft_in(page)
    page = choose(people.ann, draft, "parts", toggle="links")
    assert pressed(page)["links"] and "Worth reading" in draft_in(page)
    mine = draft_in(page).replace("Ease off and walk", "Ease off and walk home")
    page = choose(
        people.ann,
        draft,
        "parts?arrange=open",
        toggle="answer:calf-cramps:what-to-try",
        markdown=mine,
    )
    assert "“What to try” was edited, so it stays" in page.text and draft_in(page) == mine
    assert re.search(r'<details class="arrange" id="arrange" open>', page.text)
    assert re.search(r'value="answer:calf-cramps:what-to-try" aria-pressed="true"', page.text)
    page = choose(
        people.ann, draft, "parts", toggle="greeting", markdown=mine.replace("Hi trail", "Yo")
    )
    assert "The greeting was edited, so it stays" in page.text


def test_parts_change_places_by_plain_buttons(people: People) -> None:
    draft = paste(people.ann, POST)
    take(people.ann, draft, "calf-cramps")
    key = "answer:calf-cramps:what-to-try"
    up = draft_in(choose(people.ann, draft, "parts", up=key))
    assert up.index("What to try") < up.index("I can't examine you")
    again = draft_in(choose(people.ann, draft, "parts", up=key))
    assert again == up  # it is the first already
    down = draft_in(choose(people.ann, draft, "parts", down=key))
    assert down.index("What to try") > down.index("I can't examine you")


@pytest.mark.parametrize("key", ["urgent", "nothing-like-this", "answer:calf-cramps:what-to-try"])
def test_what_is_no_part_or_must_stay_cannot_be_left_out(people: People, key: str) -> None:
    draft = paste(people.ann, URGENT)
    answer = people.ann.post(f"{draft}/parts", data={"toggle": key})
    assert answer.status_code == 422
    assert "Please ring 111" in draft_in(people.ann.get(draft))


def test_versions_are_switched_with_one_button(people: People, library: Path) -> None:
    (library / "calf-cramps.de.md").write_text(GERMAN, encoding="utf-8")
    people.ann.app_state["desk"].reconcile()
    draft = paste(people.ann, POST)
    take(people.ann, draft, "calf-cramps")
    page = choose(people.ann, draft, "version", length="short")
    assert "Walk, and stretch gently." in draft_in(page)
    page = choose(people.ann, draft, "version", language="de", markdown=draft_in(page) + "\n\nPS")
    assert "Geh ein Stück." in draft_in(page) and draft_in(page).endswith("PS")
    page = choose(people.ann, draft, "version", length="whole")
    assert "Geh langsam ein Stück." in draft_in(page) and draft_in(page).endswith("PS")
    on = re.findall(r'id="(l\w+-\w+)"[^>]*aria-pressed="true"', page.text)
    assert on == ["length-whole", "language-de"]
    page = take(people.ann, draft, "running-shoes")
    assert 'name="language"' not in page.text and 'name="length"' not in page.text


@pytest.mark.parametrize(
    ("data", "status", "said"),
    [
        ({"text": ""}, 422, "no words to match"),
        ({"text": "👟" * 50}, 422, "no words to match"),
        ({"text": "calf " * 10_000}, 413, "longer than 32,000 characters"),
        ({"text": "calf cramp", "forum": "nowhere"}, 422, "There is no forum of that name"),
    ],
)
def test_what_cannot_be_used_comes_back_with_the_reason(
    people: People, data: dict[str, str], status: int, said: str
) -> None:
    answer = people.ann.post("/desk", data=data)
    assert answer.status_code == status
    assert said in answer.text
    assert data["text"][:40] in answer.text  # nothing typed is lost


@pytest.mark.parametrize("address", ["/drafts/0000000000000000", "/library/none", "/nowhere"])
def test_what_is_not_there_is_a_page_with_a_way_back(people: People, address: str) -> None:
    answer = people.ann.get(address)
    assert answer.status_code == 404
    assert "Not found" in answer.text and 'href="/"' in answer.text


def test_the_inbox_has_urgent_ones_first(people: People) -> None:
    urgent, other = paste(people.ann, URGENT), paste(people.ann, FAR)
    html = people.ann.get("/inbox").text
    assert html.index(urgent) < html.index(other)
    assert "Urgent advice first" in html and "No answer fits" in html
    assert "Inbox is clear" in people.ann.get("/inbox?forum=track").text


def test_the_library_is_searched_by_word_and_by_post(people: People) -> None:
    assert "Choosing running shoes" in people.ann.get("/library").text
    word = people.ann.get("/library", params={"q": "trainers"}).text
    assert "best first" in word
    assert re.findall(r'class="cover" href="/library/([\w-]+)"', word)[0] == "running-shoes"
    post = people.ann.get("/library", params={"q": POST["text"]}).text
    assert "Calf cramps on the run" in post


def test_a_broken_file_is_a_row_with_file_and_reason(people: People, library: Path) -> None:
    (library / "bent.md").write_text("---\ntitle: [\n---\nBody\n", encoding="utf-8")
    people.ann.app_state["desk"].reconcile()
    html = people.ann.get("/library").text
    assert re.search(r"<b>bent\.md(, line \d+)?</b>", html) and "Not loaded" in html
    assert "Calf cramps on the run" in html


def test_the_theme_is_kept_and_never_leads_elsewhere(people: People) -> None:
    for back in ("//evil.example/", "https://evil.example/", "/\\evil.example", "javascript:x"):
        answer = people.ann.post("/theme", data={"theme": "dark", "back": back})
        assert answer.headers["location"] == "/"
    assert people.ann.post("/theme", data={"back": "/help"}).headers["location"] == "/help"
    people.ann.post("/theme", data={"theme": "dark", "back": "/help"})
    assert '<html lang="en" data-theme="dark">' in people.ann.get("/help").text


def test_a_link_signs_in_once_and_signing_out_ends_it(people: People) -> None:
    assert people.ann.post("/sign-out").headers["location"] == "/sign-in"
    assert people.ann.get("/").status_code == 303
    spent = people.ann.get("/sign-in/" + "x" * 43)
    assert spent.status_code == 403 and "start serve again" in spent.text


def test_an_answer_shows_its_short_version_and_its_languages(people: People, library: Path) -> None:
    (library / "calf-cramps.de.md").write_text(GERMAN, encoding="utf-8")
    people.ann.app_state["desk"].reconcile()
    page = people.ann.get("/library/calf-cramps").text
    assert "Short version" in page and "Walk, and stretch gently." in page
    assert "{{value}} is a fine marathon." in page and "en, de" in page


def told_draft(client: TestClient) -> str:
    """A draft for somebody who got the answer before."""
    first = paste(client, POST)
    take(client, first, "calf-cramps") if "Ease off" not in draft_in(client.get(first)) else None
    assert client.post(f"{first}/reply", data={"anyway": "yes"}).status_code == 303
    return paste(client, POST)


def test_who_was_told_is_said_and_the_follow_up_offered(people: People) -> None:
    draft = told_draft(people.ann)
    html = people.ann.get(draft).text
    assert html.count("trail &amp; fox got this answer earlier today.") == 2  # card and note
    assert "Use the follow-up" in html
    edited = draft_in(people.ann.get(draft)).replace("Hi trail", "Hello trail")
    form = {"follow_up": "calf-cramps", "markdown": edited}
    done = people.ann.post(f"{draft}/follow-up", data=form)
    page = people.ann.get(done.headers["location"])
    assert draft_in(page).startswith("Hello trail & fox,\n\nDid the walking help, trail & fox?")
    assert "Ease off" not in draft_in(page) and "Use the whole answer" in page.text
    done = people.ann.post(f"{draft}/follow-up", data={"whole": "calf-cramps"})
    assert "Ease off" in draft_in(people.ann.get(done.headers["location"]))


def test_a_follow_up_of_nothing_is_refused(people: People) -> None:
    draft = paste(people.ann, FAR)
    assert people.ann.post(f"{draft}/follow-up", data={"follow_up": "nope"}).status_code == 422
    assert people.ann.post(f"{draft}/follow-up").status_code == 422


def test_a_program_reads_who_was_told_in_the_notes(people: People) -> None:
    told_draft(people.ann)
    body = {"text": POST["text"], "author": POST["author"], "forum": "trail"}
    made = people.tool.post("/api/v1/drafts", json=body).json()
    assert "trail & fox got this answer earlier today." in made["notes"]
    body["forum"] = "track"
    made = people.tool.post("/api/v1/drafts", json=body).json()
    assert not any("got this answer" in note for note in made["notes"])
