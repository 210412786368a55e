"""An answer in other languages: seen, opened, and begun from its page, without any script."""

from pathlib import Path

from tests.conftest import People
from tests.web.test_editor import CALF, sent


def test_a_variant_is_begun_saved_and_listed(people: People, library: Path) -> None:
    page = people.ann.get(f"/library/{CALF}").text
    assert f'action="/library/{CALF}/variant"' in page and 'data-key="v"' in page
    begun = people.ann.get(f"/library/{CALF}/variant?language=de")
    form = sent(begun.text)
    assert (form["variant"], form["keywords"], form["tests"]) == ("de", "", "")
    assert form["body"] and f'action="/library/{CALF}/variant"' in begun.text
    form |= {"title": "Krämpfe in der Wade", "body": "Gehen Sie eine Woche lang."}
    done = people.ann.post(f"/library/{CALF}/variant", data=form)
    assert done.headers["location"] == f"/library/{CALF}", done.text
    assert "title: Krämpfe in der Wade" in (library / f"{CALF}.de.md").read_text()
    (row, *_) = people.store.audit(of=CALF)
    assert row.did == "answer.created"
    for address in (f"/library/{CALF}", f"/library/{CALF}/edit"):
        listed = people.ann.get(address).text
        assert f"/library/{CALF}/edit?language=de" in listed and "Krämpfe in der Wade" in listed
    again = people.ann.get(f"/library/{CALF}/variant?language=de")
    assert again.headers["location"] == f"/library/{CALF}/edit?language=de"
    late = people.ann.post(f"/library/{CALF}/variant", data=form)
    assert late.status_code == 422 and "There is a file" in late.text


def test_a_preview_saves_nothing_and_keeps_the_words(people: People, library: Path) -> None:
    form = sent(people.ann.get(f"/library/{CALF}/variant?language=de").text)
    form |= {"title": "Krämpfe", "body": "Gehen Sie.", "do": "preview"}
    shown = people.ann.post(f"/library/{CALF}/variant", data=form).text
    assert "As a reply on" in shown and sent(shown)["body"] == "Gehen Sie."
    assert not (library / f"{CALF}.de.md").exists()


def test_what_is_no_other_language_is_said(people: People) -> None:
    own = people.ann.get(f"/library/{CALF}/variant?language=en")
    assert own.headers["location"] == f"/library/{CALF}/edit"
    for language in ("", "md", "../../x", "Deutsch"):
        page = people.ann.get(f"/library/{CALF}/variant", params={"language": language})
        assert page.status_code == 303
        assert "is a code, such as de" in people.ann.get(f"/library/{CALF}").text
