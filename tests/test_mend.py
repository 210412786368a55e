"""A link that moved is mended in the file when asked, and nothing else in it changes."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.desk import Desk
from app.edit import Stale
from app.mend import links_to_look_at, mend_link, with_link_moved
from app.reply import NotFound, Refused
from app.store import LinkCheckRow
from tests.conftest import CRAMP, GERMAN

OLD, NEW = "https://example.org/cramps", "https://www.example.org/leg-cramps/"
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


def written(text: str, to: str = NEW) -> str:
    """The file then; the one field that changed is quoted as saving quotes."""
    return text.replace(f'"{OLD}"', f"'{to}'")


def moved(desk: Desk, url: str = OLD, to: str = NEW) -> None:
    row = LinkCheckRow(url=url, state="moved", reason="It moved for good.", final_url=to,
                       first_checked=NOW, last_checked=NOW)  # fmt: skip
    desk.store.save_link_checks([row])


def test_only_the_address_changes(desk: Desk, library: Path) -> None:
    moved(desk)
    [trouble] = links_to_look_at(desk, "calf-cramps")
    assert (trouble.fix, trouble.answers) == (NEW, ("calf-cramps",))
    mend_link(desk, "calf-cramps", OLD)
    assert (library / "calf-cramps.md").read_text() == written(CRAMP)
    assert desk.answer("calf-cramps").links[0].url == NEW
    assert desk.store.revisions("calf-cramps")
    assert not links_to_look_at(desk)


def test_every_language_is_mended(desk: Desk, library: Path) -> None:
    (library / "calf-cramps.de.md").write_text(GERMAN)
    desk.reconcile()
    moved(desk)
    mend_link(desk, "calf-cramps", OLD)
    assert (library / "calf-cramps.de.md").read_text() == written(GERMAN)


def test_nothing_is_mended_unasked_or_without_a_new_address(desk: Desk, library: Path) -> None:
    with pytest.raises(Refused, match="No new address"):
        mend_link(desk, "calf-cramps", OLD)
    moved(desk)
    for url in ("https://example.org/shoes", "https://example.org/", ""):
        with pytest.raises(Refused):
            mend_link(desk, "calf-cramps", url)
    with pytest.raises(NotFound):
        mend_link(desk, "nowhere", OLD)
    assert (library / "calf-cramps.md").read_text() == CRAMP


@pytest.mark.parametrize(
    "to",
    [
        'https://example.org/"}, {title: x',
        "https://example.org/a)[b](c",
        "https://example.org/\nurgent: yes",
        "https://example.org/{{author}}",
        "https://example.org/#x",  # a comment in YAML only after a space
    ],
)
def test_a_hostile_new_address_changes_nothing_else(desk: Desk, library: Path, to: str) -> None:
    moved(desk, to=to)
    try:
        mend_link(desk, "calf-cramps", OLD)
    except Refused:
        assert (library / "calf-cramps.md").read_text() == CRAMP
    else:
        assert (library / "calf-cramps.md").read_text() == written(CRAMP, to)
        assert desk.answer("calf-cramps").links[0].url == to


def test_a_file_that_changed_meanwhile_is_left_alone(desk: Desk, library: Path) -> None:
    moved(desk)
    newer = CRAMP.replace("Ease off", "Slow down")
    (library / "calf-cramps.md").write_text(newer)
    with pytest.raises(Stale):
        mend_link(desk, "calf-cramps", OLD)
    assert (library / "calf-cramps.md").read_text() == newer


def test_another_forums_answer_is_not_there(desk: Desk) -> None:
    moved(desk, "https://example.org/shoes")
    theirs = desk.seen_by("ann", ["track"])
    assert not links_to_look_at(theirs) and links_to_look_at(desk)
    with pytest.raises(NotFound):
        mend_link(theirs, "running-shoes", "https://example.org/shoes")


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("See https://a.org/x.", "See NEW."),
        ("See https://a.org/x", "See NEW"),
        ("[x](https://a.org/x) <https://a.org/x>", "[x](NEW) <NEW>"),
        ('{url: https://a.org/x, b: "https://a.org/x"}', '{url: NEW, b: "NEW"}'),
        ("https://a.org/x.html", "https://a.org/x.html"),
        ("https://a.org/x/", "https://a.org/x/"),
        ("https://a.org/x#y", "https://a.org/x#y"),
        ("https://a.org/x?y", "https://a.org/x?y"),
        ("https://web.org/https://a.org/x", "https://web.org/https://a.org/x"),
    ],
)
def test_an_address_is_met_whole(text: str, after: str) -> None:
    assert with_link_moved(text, "https://a.org/x", "NEW") == after
