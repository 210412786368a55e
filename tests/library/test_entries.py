"""One forum's entry changed in its file: all else stays, and every field reads back."""

import pytest

from app.library import CannotSave
from app.library.beside import read_beside
from app.library.entries import with_forum

BLOCK = """# One line for each forum.
trail:
  name: Trail Runners  # as on the site
  url: "https://trail.example.org"
  greeting: |
    Hi {{author|there}},
    welcome!
  # the team signs
  sign_off: "Bye,\\nthe team"

track: {name: Track, format: bbcode,
  sign_off: Cheers}
# the end
"""


def forums(data: bytes) -> dict[str, object]:
    reading = read_beside("_forums.yaml", data)
    assert not [p for p in reading.problems if p.level == "error"], reading.problems
    return {forum.id: forum for forum in reading.value or ()}


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("id", ["trail", "track", "new"])
@pytest.mark.parametrize(
    "changes",
    [
        {"name": "A: new, {odd} “name” # 1", "emergency": "112 or 999"},
        {"greeting": "Dear {{author|you}},\nhello", "sign_off": ""},
        {"sign_off": "", "name": "X", "max_length": "500", "links": "all", "nofollow": "no"},
        {"search": "https://x.example.org/?q={query}", "url": "https://x.example.org"},
        {"name": "no", "kind": "123", "advice_line": "- not a list", "emergency": "'"},
        {"greeting": "", "disclaimer": "We are\n\nvolunteers: *all*."},
    ],
)
def test_a_field_reads_back_and_everything_else_stays(
    end: str, id: str, changes: dict[str, str]
) -> None:
    data = BLOCK.replace("\n", end).encode()
    new = with_forum(data, id, changes)
    before, after = forums(data), forums(new)
    for other in before.keys() - {id}:
        assert after[other] == before[other]
    for field, value in changes.items():
        if value:
            got = getattr(after[id], field)
            wanted = {"500": 500, "no": False if field == "nofollow" else "no"}.get(value, value)
            assert got == wanted
        elif field == "sign_off":
            assert getattr(after[id], field) == ""
    assert b"# One line for each forum." in new and b"# the end" in new
    assert (b"\r\n" in new) == (end == "\r\n") and (b"\n" in new.replace(b"\r\n", b"")) == (
        end == "\n"
    )
    if id == "trail" and "name" not in changes:
        assert b"# as on the site" in new
    untouched = [line for line in data.split(end.encode()) if line.startswith(b"  url")]
    if "url" not in changes or id != "trail":
        assert untouched[0] in new


def test_changed_to_what_it_is_the_bytes_are_the_same() -> None:
    assert with_forum(BLOCK.encode(), "trail", {}) == BLOCK.encode()
    once = with_forum(BLOCK.encode(), "trail", {"kind": "discourse"})
    assert with_forum(once, "trail", {"kind": ""}) == BLOCK.encode()
    assert forums(with_forum(b"", "trail", {"name": "Trail"})).keys() == {"trail"}
    assert forums(with_forum(b"trail: {}", "trail", {"name": "T", "kind": "x"})).keys() == {"trail"}
    assert with_forum(b"a:\n  name: A", "a", {"kind": "b"}) == b"a:\n  name: A\n  kind: b\n"


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"format": "docx"}, "format"),
        ({"search": "https://x.example.org"}, "search"),
        ({"url": "javascript:1"}, "url"),
        ({"sign_off": "{{poster}}"}, "sign_off"),
        ({"max_length": "many"}, "max_length"),
    ],
)
def test_a_fault_is_told_at_its_field(changes: dict[str, str], field: str) -> None:
    with pytest.raises(CannotSave) as caught:
        with_forum(BLOCK.encode(), "track", changes)
    assert caught.value.field == field


@pytest.mark.parametrize("text", ["{trail: {name: x}}", "- trail", "trail: text", "trail: [\n"])
def test_what_is_laid_out_otherwise_is_left_to_its_editor(text: str) -> None:
    with pytest.raises(CannotSave):
        with_forum(text.encode(), "trail", {"name": "y"})
