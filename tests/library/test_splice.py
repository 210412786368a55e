"""Changing a file changes only what was changed; the rest stays byte for byte."""

import time
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from app.answer import Answer, Keyword, Link, Trial
from app.library.read import read_answer
from app.library.samples import samples_folder
from app.library.splice import spliced
from app.library.write import field_text, front
from tests.library.test_write import ANSWER

FILE = """---
# Who reads this: runners.
title:   "Calf cramps"   # short
mood: 'kept: as it is'   # nobody knows this key
keywords: [calf cramp,   'calf spasm', {word: charley horse, weight: 2}]   # three

# The questions come from posts.
questions:
- Why do my calves cramp?

# This one is from 2019:
- "Is it the salt?"   # it isn't
-   What helps?
short: |
    Walk it off.
    # Not a comment.

tests:
    - {post: "my calf cramps", expect: found}   # plain
    # a hard one
    - post: >
        spazms
        at mile 8
      expect: found
topic: lower leg
# The end.
---

Walk it off.

## Then

Rest.

"""


def answer(text: str = FILE) -> Answer:
    found = read_answer("calf.md", text.encode())
    assert found.value, found.problems
    return found.value


def changed(text: str, **changes: Any) -> str:
    after = replace(answer(text), **changes)
    new = spliced("calf.md", text.encode(), after)
    assert read_answer("calf.md", new).value == after
    return new.decode()


def lines_changed(old: str, new: str) -> tuple[list[str], list[str]]:
    """The lines that only one of two texts has."""
    gone = [line for line in old.splitlines(True) if line not in new.splitlines(True)]
    return gone, [line for line in new.splitlines(True) if line not in old.splitlines(True)]


A = answer()
FLOW = "keywords: [calf cramp,   'calf spasm', {word: charley horse, weight: 2}]   # three\n"


@pytest.mark.parametrize(
    ("changes", "gone", "come"),
    [
        ({"title": "Cramps: all"}, ['title:   "Calf cramps"   # short\n'],
         ["title:   'Cramps: all'   # short\n"]),
        ({"topic": "legs"}, ["topic: lower leg\n"], ["topic: legs\n"]),
        ({"topic": ""}, ["topic: lower leg\n"], []),
        ({"status": "retired"}, [], ["status: retired\n"]),
        ({"review_by": "2027-01-01"}, [], ["review_by: 2027-01-01\n"]),
        ({"keywords": (*A.keywords, Keyword("no"))}, [FLOW],
         [FLOW.replace("2}]", "2}, 'no']")]),
        ({"keywords": A.keywords[:1]}, [FLOW], ["keywords: [calf cramp]   # three\n"]),
        ({"keywords": A.keywords[1:]}, [FLOW], [FLOW.replace("calf cramp,   ", "")]),
        ({"keywords": (A.keywords[0], Keyword("b"), A.keywords[2])}, [FLOW],
         [FLOW.replace("'calf spasm'", "b")]),
        ({"questions": (*A.questions, "And: now?")}, [], ["- 'And: now?'\n"]),
        ({"questions": (A.questions[0], A.questions[2])},
         ["# This one is from 2019:\n", '- "Is it the salt?"   # it isn\'t\n'], []),
        ({"questions": ("First?", *A.questions)}, [], ["- First?\n"]),
        ({"questions": ()}, [
            "questions:\n", "- Why do my calves cramp?\n", "# This one is from 2019:\n",
            '- "Is it the salt?"   # it isn\'t\n', "-   What helps?\n"], []),
        ({"tests": (*A.tests, Trial("a\nb", "not-found"))}, [],
         ["    - post: |\n", "        a\n", "        b\n", "      expect: not-found\n"]),
        ({"tests": A.tests[1:]},
         ['    - {post: "my calf cramps", expect: found}   # plain\n'], []),
        ({"short": "Walk."}, ["short: |\n", "    Walk it off.\n", "    # Not a comment.\n"],
         ["short: Walk.\n"]),
        ({"links": (Link("A", "https://a.example"),)}, [],
         ["links:\n", "  - {title: A, url: 'https://a.example'}\n"]),
        ({"body": A.body.replace("Rest.", "Rest well.")}, ["Rest.\n"], ["Rest well.\n"]),
    ],
)  # fmt: skip
def test_only_that_changes(changes: dict[str, Any], gone: list[str], come: list[str]) -> None:
    new = changed(FILE, **changes)
    assert lines_changed(FILE, new) == (gone, come)
    windows = changed(FILE.replace("\n", "\r\n"), **changes)
    assert windows == new.replace("\n", "\r\n")


@pytest.mark.parametrize("path", sorted(samples_folder().glob("[a-z]*.md")), ids=lambda p: p.name)
def test_a_sample_changed_and_changed_back_is_the_same_file(path: Any) -> None:
    data = path.read_bytes()
    before = read_answer(path.name, data).value
    assert before and spliced(path.name, data, before) == data
    after = replace(
        before,
        title=f"{before.title}!",
        questions=(*before.questions, "One more?"),
        keywords=(*before.keywords, Keyword("one more")),
        body=f"{before.body}\n\nMore.",
        status="retired",
    )
    new = spliced(path.name, data, after)
    assert read_answer(path.name, new).value == after
    old_lines, new_lines = data.decode().splitlines(), new.decode().splitlines()
    assert len(set(old_lines) - set(new_lines)) <= 3
    back = spliced(path.name, new, before)
    assert read_answer(path.name, back).value == before
    lost = set(old_lines) ^ set(back.decode().splitlines())
    assert all(line.startswith("title:") for line in lost), lost  # its quoting, perhaps


def test_what_the_file_is_like_stays() -> None:
    bom = "\ufeff" + FILE
    assert spliced("calf.md", bom.encode(), answer(bom)) == bom.encode()
    assert changed(bom, topic="legs").startswith("\ufeff---\n# Who")
    bare = FILE.rstrip("\n")
    assert changed(bare, topic="legs") == bare.replace("lower leg", "legs")
    assert changed(bare, body=A.body + "\nMore.") == bare + "\nMore."
    mixed = FILE.replace("topic: lower leg\n", "topic: lower leg\r\n")
    assert changed(mixed, title="B") == mixed.replace('"Calf cramps"', "B")
    indented = "---\n  title: A\n  mood: x\n---\nb\n"
    assert changed(indented, topic="t") == "---\n  title: A\n  topic: t\n  mood: x\n---\nb\n"


def test_a_front_matter_in_braces_is_written_in_lines_and_keeps_unknown_keys() -> None:
    text = '---\n{title: "A", mood: [x, {y: z}]}\n---\nb\n'
    assert changed(text, topic="t") == (
        "---\ntitle: A\ntopic: t\nstatus: active\nmood:\n  - x\n  - {y: z}\n---\nb\n"
    )


UNKNOWN = st.sampled_from(
    [
        "mood: kept",
        "other: [a, 'b']   # c",
        "# a comment",
        "",
        "note: >\n  long\n  # words",
        "x:\n- y",
    ]
)


@st.composite
def files(draw: st.DrawFn) -> bytes:
    """A file that somebody wrote by hand: other order, comments, unknown keys, line ends."""
    one = draw(ANSWER)
    fields = draw(st.permutations(list(front(one).items())))
    pieces = [field_text(name, value) for name, value in fields]
    seen = draw(st.lists(UNKNOWN, unique=True, max_size=5))
    for piece in seen:
        pieces.insert(draw(st.integers(0, len(pieces))), f"{piece}\n")
    text = f"---\n{''.join(pieces)}---\n{one.body}\n"
    end = draw(st.sampled_from(["\n", "\r\n"]))
    return text.replace("\n", end).encode()


@settings(max_examples=300, deadline=None)
@given(
    files(),
    ANSWER,
    st.sets(
        st.sampled_from([n for n in Answer.__slots__ if n not in ("id", "variants")]), max_size=4
    ),
)
def test_of_generated_files_only_the_changed_fields_change(
    data: bytes, other: Answer, names: set[str]
) -> None:
    before = read_answer("calf.md", data).value
    assume(before is not None)
    assert before
    assert spliced("calf.md", data, before) == data
    after = replace(before, **{name: getattr(other, name) for name in names})
    new = spliced("calf.md", data, after)
    assert read_answer("calf.md", new).value == after
    keys = {name.rstrip("_") for name in names}
    assert kept(data, keys) == kept(new, keys)


def kept(data: bytes, changed: set[str]) -> list[bytes]:
    """The lines of fields that didn't change, comments and unknown keys."""
    lines, keep = [], True
    for line in data.split(b"\n")[1:]:
        if line.rstrip() == b"---":
            break
        if line[:1] not in b" -#\r":
            keep = line.split(b":")[0].decode() not in changed
        if keep or line.startswith(b"#"):
            lines.append(line)
    return [line for line in lines if line.strip()]


def test_worst_lists_and_bodies_take_no_second() -> None:
    many = "---\ntitle: A\nkeywords: [" + ", ".join(["a"] * 4000) + "]\n---\n" + "b\n" * 20_000
    start = time.process_time()
    one = answer(many)
    new = replace(one, keywords=one.keywords[7:] + (Keyword("z"),) * 3, body=one.body[2:] + "\nz")
    assert spliced("calf.md", many.encode(), new) != many.encode()
    assert time.process_time() - start < 1
