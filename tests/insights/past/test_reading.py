"""Past replies are read from every kind of file, and hostile ones are refused at once."""

import io
import json
import time
import zipfile
from datetime import date
from pathlib import Path

import pytest

from app.insights.past import BadPast, PastReply, read_past
from app.learn import read_past_file

DISCOURSE = (
    "topic_title,categories,is_pm,post,like_count,reply_count,url,created_at\n"
    'Sore shins,Help,No,"[quote=""tom, post:1, topic:7""]\nMy shins hurt.\n[/quote]\n\nRest them.",'
    "1,0,https://forum.example/t/sore-shins/7/2,2019-05-04 10:00:00 UTC\n"
    "Secret,-,Yes,Only for you.,0,0,https://forum.example/t/secret/8/2,2019-05-05 10:00:00 UTC\n"
    "Mine,Help,No,I ask this.,0,0,https://forum.example/t/mine/9/1,2019-05-06 10:00:00 UTC\n"
)
SHINS = PastReply(
    "Rest them.",
    post="My shins hurt.",
    title="Sore shins",
    author="tom",
    url="https://forum.example/t/sore-shins/7/2",
    written=date(2019, 5, 4),
)


def zipped(name: str, text: str) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("preferences.json", "{}")
        archive.writestr("likes.csv", "id\n1\n")
        archive.writestr(name, text)
    return data.getvalue()


@pytest.mark.parametrize("data", [DISCOURSE.encode(), zipped("user_archive.csv", DISCOURSE)])
def test_discourses_archive(data: bytes) -> None:
    past = read_past(data)
    assert past.replies == (SHINS,)
    assert past.notes == (
        "Left out: 1 private messages.",
        "Left out: 1 first posts of a thread, which answer nothing.",
    )


def test_the_older_and_the_newer_columns_of_discourse() -> None:
    old = "topic_title,category,sub_category,is_pm,post,like_count,reply_count,url,created_at\n"
    new = (
        "topic_title,categories,is_pm,post_raw,post_cooked,like_count,reply_count,url,created_at\n"
    )
    [reply] = read_past(f"{old}A,B,C,No,Rest.,0,0,u,2018-01-02 03:04:05 UTC\n".encode()).replies
    assert (reply.text, reply.post, reply.written) == ("Rest.", "", date(2018, 1, 2))
    [reply] = read_past(f"{new}A,B,No,Rest *well*.,<p>Rest</p>,0,u,x\n".encode()).replies
    assert (reply.text, reply.post, reply.written) == ("Rest *well*.", "", None)


def test_a_table_and_json_lines() -> None:
    [reply] = read_past(b"question;answer;date\nShins?;Rest;2020-01-02\n").replies
    assert (reply.post, reply.text, reply.written) == ("Shins?", "Rest", date(2020, 1, 2))
    row = {"post": "Shins?", "reply": "Rest.\r\nReally.", "created_at": "2021-03-04T05:06:07Z"}
    for text in (json.dumps(row) + "\n\n", json.dumps([row])):
        [reply] = read_past(text.encode()).replies
        assert (reply.post, reply.text) == ("Shins?", "Rest.\nReally.")
        assert reply.written == date(2021, 3, 4)


MAIL = b"""From ann@example.org Mon Jan  6 10:00:00 2020
From: Ann <ann@example.org>
To: Tom Ash <tom@example.org>
Subject: =?utf-8?q?Re=3A_M=C3=BCde_Beine?=
Date: Mon, 6 Jan 2020 10:00:00 +0000
Content-Type: text/plain; charset=utf-8

Rest for a week.
>From then on, run slowly.

On Sun, 5 Jan 2020 at 09:00, Tom Ash <tom@example.org> wrote:
> My legs are tired.
> What helps?

From ann@example.org Tue Jan  7 10:00:00 2020
To: ida@example.org
Subject: Shoes
Content-Type: text/html; charset=utf-8

<p>Take <b>wide</b> ones:</p><ul><li>road</li><li>trail</li></ul>
<blockquote>Which shoes?</blockquote>
"""


def test_a_mailbox() -> None:
    first, second = read_past(MAIL).replies
    assert first.text == "Rest for a week.\nFrom then on, run slowly."
    assert first.post == "My legs are tired.\nWhat helps?"
    assert (first.title, first.author) == ("Re: Müde Beine", "Tom Ash")
    assert first.written == date(2020, 1, 6)
    assert second.text == "Take **wide** ones:\n\n- road\n- trail"
    assert (second.post, second.author) == ("Which shoes?", "ida")


def test_a_folder_of_texts(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text("> Shins hurt.\n\nRest.\n")
    (tmp_path / "two.md").write_text("Sleep.\n")
    (tmp_path / "not.png").write_bytes(b"\x89PNG")
    found = read_past_file(tmp_path).replies
    assert [(each.text, each.post) for each in found] == [("Rest.", "Shins hurt."), ("Sleep.", "")]


def test_quotations_of_every_kind_are_the_post() -> None:
    texts = {
        "[quote=Tom]Shins hurt.[quote]Older.[/quote][/quote]Rest.": "Shins hurt.",
        "<blockquote><p>Shins hurt.</p></blockquote><p>Rest.</p>": "Shins hurt.",
        "Tom wrote:\n> Shins hurt.\n\nRest.": "Shins hurt.",
        "Rest.\n\n-----Original Message-----\nShins hurt.": "Shins hurt.",
    }
    for text, post in texts.items():
        [reply] = read_past(json.dumps({"reply": text}).encode()).replies
        assert (reply.text, reply.post) == ("Rest.", post), text


def test_a_quotation_that_never_ends_is_ones_own() -> None:
    [reply] = read_past(json.dumps({"reply": "[quote=Tom]Rest, I say."}).encode()).replies
    assert (reply.text, reply.post) == ("Rest, I say.", "")


def bomb() -> bytes:
    return zipped("user_archive.csv", "post\n" + "a" * (70 << 20))


PARTS = b"From a\nContent-Type: multipart/mixed; boundary=b\n\n"
HOSTILE: dict[str, bytes] = {
    "nothing": b"",
    "a picture": b"\x89PNG\r\n\x1a\n" + bytes(range(256)),
    "no columns": b"a,b\n1,2\n",
    "prose": b"Dear diary\n",
    "deep": b"[" * 200_000,
    "deep object": b'{"reply": ' + b"[" * 100_000,
    "numbers": b'{"reply": 7}\n{"reply": null}',
    "not an object": b'{"reply": "Rest."}\n7',
    "a field without end": b'post,url\n"' + b"x" * 1_000_000,
    "a broken archive": b"PK\x03\x04" + b"\x00" * 1000,
    "an archive of nothing": zipped("other.txt", "x"),
    "quotations without end": json.dumps({"reply": "[quote]" * 4_000}).encode(),
    "a mailbox of parts": b"From a\nContent-Type: multipart/mixed; boundary=b\n\n"
    + b"--b\n" * 50_000,
    "latin": "reply\nGr\xfc\xdfe\n".encode("latin-1"),
    "wrong utf-16": b"\xff\xfea",
}


@pytest.mark.parametrize("name", [*HOSTILE, "bomb"])
def test_hostile_files_are_refused_within_a_second(name: str) -> None:
    data = bomb() if name == "bomb" else HOSTILE[name]
    start = time.perf_counter()
    with pytest.raises(BadPast) as refused:
        read_past(data)
    assert time.perf_counter() - start < 1
    assert str(refused.value).endswith(".") and "\n" not in str(refused.value)
    assert len(str(refused.value)) < 250


def test_a_link_instead_of_a_file_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "past.csv").symlink_to("/etc/passwd")
    with pytest.raises(BadPast, match=r"past\.csv"):
        read_past_file(tmp_path / "past.csv")


def test_too_long_replies_are_left_out_and_told() -> None:
    rows = [{"reply": "x" * 40_000}, {"reply": "Rest."}, {"reply": "> only a quotation"}]
    past = read_past("\n".join(map(json.dumps, rows)).encode())
    assert [each.text for each in past.replies] == ["Rest."]
    assert past.notes == (
        "Left out: 1 replies or posts of more than 32,000 characters.",
        "Left out: 1 replies of quotations alone.",
    )
