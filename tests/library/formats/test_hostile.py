"""Hostile files: refused within a second and in one sentence, or read; never an exception."""

import io
import json
import struct
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.library.formats import FORMATS, Foreign, NotRead
from app.library.formats.archive import files_of
from app.library.intake import planned
from tests.library.formats.exports import ANSWER, FILES, zipped
from tests.library.formats.test_formats import EMPTY


def bomb(size: int) -> bytes:
    """A zip whose one file is as large as that, unpacked."""
    return zipped({"a.md": b"\0" * size})


def linked() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        link = zipfile.ZipInfo("passwords.md")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    return packed.getvalue()


def lying() -> bytes:
    """A zip that says of its file that it is ten bytes long, unpacked."""
    data = bytearray(bomb(40_000_000))
    place = data.rindex(b"PK\x01\x02")
    data[place + 24 : place + 28] = struct.pack("<I", 10)
    return bytes(data)


def overlapping() -> bytes:
    """A zip that lists the same large file a thousand times."""
    data = bomb(200_000)
    start = data.index(b"PK\x01\x02")
    end = data.rindex(b"PK\x05\x06")
    entry = data[start:end]
    tail = bytearray(data[end:])
    tail[8:12] = struct.pack("<HH", 1000, 1000)
    tail[12:16] = struct.pack("<I", len(entry) * 1000)
    return data[:start] + entry * 1000 + bytes(tail)


def named(name: str) -> Callable[[], bytes]:
    return lambda: zipped({name: ANSWER})


HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    "empty": (lambda: b"", "format that is known"),
    "nul": (lambda: b"title,body\na\0,b\n", "NUL character in line 2"),
    "not utf-8": (lambda: b"title,body\ncaf\xe9,b\n", "UTF-8 in line 2"),
    "half utf-16": (lambda: b"\xff\xfea", "isn't UTF-8"),
    "binary": (lambda: bytes(range(256)) * 100, "isn't UTF-8|NUL"),
    "large": (lambda: b" " * (33 << 20), "larger than 32 MiB"),
    "deep json": (lambda: b"[" * 900_000 + b"]" * 900_000, "nests too deeply"),
    "deeper json": (lambda: b"[" * 5_000_000, "too many values"),
    "many values": (lambda: b"[" + b"1," * 9_000_000 + b"1]", "too many values"),
    "long number": (lambda: b'{"macros": [' + b"1" * 100_000 + b"]}", "isn't JSON"),
    "nan": (lambda: b'{"macros": [NaN]}', "isn't JSON"),
    "deep yaml": (lambda: b"matches: " + b"[" * 100_000, "nest deeper"),
    "deep blocks": (
        lambda: b"matches:\n" + b"".join(b" " * n + b"-\n" for n in range(2000)),
        "nest deeper",
    ),
    "yaml aliases": (lambda: b"matches: &a [x]\nb: *a\n", "anchor"),
    "yaml tag": (lambda: b"matches: !!python/object/apply:os.system [id]\n", "tag"),
    "yaml bomb": (
        lambda: b"matches: &a [x]\n" + b"".join(b"- [*a, *a]\n" for _ in range(9)),
        "anchor",
    ),
    "large yaml": (lambda: b"matches:\n" + b"- a\n" * 3_000_000, "of YAML"),
    "long cell": (lambda: b'title,body\na,"' + b"x" * 200_000 + b'"\n', "field limit"),
    "many rows": (lambda: b"title,body\n" + b"a,b\n" * 30_000, "20,000 records"),
    "many tags": (
        lambda: json.dumps([{"name": "a", "note": "", "content": "<p>" * 700_000}]).encode(),
        "HTML tags",
    ),
    "xml": (
        lambda: b'<!DOCTYPE x [<!ENTITY a "x"><!ENTITY b "&a;&a;">]><x>&b;</x>',
        "format that is known",
    ),
    "zip bomb": (lambda: bomb(200_000_000), "unpacks to more"),
    "lying zip": (lying, "can't be read|unpacks to more"),
    "overlapping zip": (overlapping, "can't be read|unpacks to more"),
    "zip of many": (
        lambda: zipped({f"{n}.md": b"" for n in range(20_002)}),
        "more than 20,000 files",
    ),
    "zip slip": (named("../../evil.md"), "outside"),
    "absolute": (named("/etc/evil.md"), "outside"),
    "drive": (named("C:/evil.md"), "outside"),
    "backslash": (named("..\\evil.md"), "outside|can't be read"),
    "zip link": (linked, "a link"),
    "broken zip": (lambda: zipped({"a.md": ANSWER})[:60], "can't be read"),
    "only a mark": (lambda: b"PK\x03\x04", "can't be read"),
    "no records": (lambda: b'{"templates": []}', "no records"),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_file_is_refused_within_a_second(kind: str) -> None:
    make, sentence = HOSTILE[kind]
    data = make()
    start = time.process_time()
    with pytest.raises(NotRead, match=sentence):
        planned(EMPTY, {}, Foreign(data))
    assert time.process_time() - start < 1


def test_a_file_of_too_many_links_and_pipes_is_not_opened(tmp_path: Path) -> None:
    import os

    (tmp_path / "a.md").write_text(ANSWER)
    (tmp_path / "b.md").symlink_to("/etc/passwd")
    (tmp_path / "c").symlink_to("/")
    os.mkfifo(tmp_path / "d.md")
    files, skipped = files_of(tmp_path)
    assert list(files) == ["a.md"] and len(skipped) == 3


@pytest.mark.parametrize(
    "tag", ["<blockquote>", "<div>", "<b>", "<table>", "<ul><li>", "<a href=x>"]
)
def test_html_that_nests_too_deeply_is_one_refused_record(tag: str) -> None:
    text = json.dumps([{"name": "a", "keywords": "", "content": tag * 4000 + "x"}])
    start = time.process_time()
    (change,) = planned(EMPTY, {}, Foreign(text.encode())).changes
    assert time.process_time() - start < 1 and change.outcome in ("refused", "new")


def test_html_of_an_attacker_leaves_no_script_and_no_address_that_runs() -> None:
    html = (
        "<p onclick=alert(1)>a</p><a href='javascript:alert(1)'>b</a><svg/onload=alert(1)>"
        "<iframe src='https://e.org'></iframe><a href='&#106;avascript:x'>c</a>"
        "<img src=x onerror=alert(1)><style>p{}</style><form action=x><input></form>"
    )
    text = json.dumps([{"name": "a", "keywords": "", "content": html}])
    (change,) = planned(EMPTY, {}, Foreign(text.encode())).changes
    low = change.text.lower()
    assert not any(bad in low for bad in ("javascript", "onclick", "onload", "<", "iframe", "{}"))


ANY = st.one_of(
    st.binary(max_size=300),
    st.text(max_size=300).map(lambda text: text.encode("utf-8", "replace")),
    st.sampled_from(list(FILES.values())).flatmap(
        lambda text: st.tuples(
            st.integers(0, len(text)), st.integers(0, 40), st.binary(max_size=20)
        ).map(lambda cut: text.encode()[: cut[0]] + cut[2] + text.encode()[cut[0] + cut[1] :])
    ),
)


@pytest.mark.parametrize("name", ["auto", *(each.NAME for each in FORMATS)])
@given(data=ANY)
@settings(max_examples=150, deadline=None)
def test_any_bytes_are_records_or_a_clean_refusal(name: str, data: bytes) -> None:
    try:
        intake = planned(EMPTY, {}, Foreign(data), name)
    except NotRead as error:
        assert str(error).endswith(".") and "\n" not in str(error)
    else:
        assert all(change.file or change.why for change in intake.changes)


VALUE = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=30),
    lambda inside: (
        st.lists(inside, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["id", "title", "name", "content", "text", "actions", "field", "value", "reasons"]
            ),
            inside,
            max_size=4,
        )
    ),
    max_leaves=12,
)
KEYS = [
    *("templates", "replies", "macros", "data", "order", "ver", "removalReasons", "modMacros"),
    *("assets", "qnas", "questions", "synonyms", "short_code", "message", "answer", "metadata"),
    *("dialog", "prompts", "keywords", "reply_desk", "files", "file", "description", "active"),
]


@given(
    st.dictionaries(st.sampled_from(KEYS), VALUE, min_size=1, max_size=8)
    | st.lists(st.dictionaries(st.sampled_from([*KEYS, "title", "content", "name"]), VALUE))
)
@settings(max_examples=120, deadline=None)
def test_any_json_with_their_names_is_records_or_a_clean_refusal(value: object) -> None:
    for name in ["auto", *(each.NAME for each in FORMATS)]:
        try:
            planned(EMPTY, {}, Foreign(json.dumps(value).encode()), name)
        except NotRead as error:
            assert str(error).endswith(".")
