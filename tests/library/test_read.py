"""An answer file becomes an Answer; each fault in one is a sentence with its line."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.answer import Answer, Keyword, Link, Reaction, Trial
from app.library import read_library
from app.library.read import read_answer
from tests.library.folder import CALF, SHIN, answer, put, said

FULL = """\
---
title: "Calf cramps: what to do"
keywords:
  - calf cramp
  - {word: calf spasm, weight: 2.5}
  - {word: calf, watch: true}
questions:
  - Why do my calves seize up?
synonyms: [[calf, lower leg muscle]]
not: [calf sleeve]
was: [calves]
topic: lower leg
forums: [trail]
links:
  - {title: Muscles, url: "https://example.org/rsi#muscles", section: What is happening}
tests:
  - {post: "both calfs hurt", expect: found}
  - post: |
      Two lines:
      my calf was born.
    expect: not-found
status: watch
review_by: 2027-06-01
reviewed: 2026-11-20
sample: true
language: en
origin: "discourse-templates:12"
follow_up: "Did it help, {{author}}?"
short: |
  Walk,
  {{author}}.
page: "https://example.org/answers/calf"
reactions:
  - {fact: race_time, race: marathon, under: "2:30", say: "{{value}} is fast."}
  - {fact: duration, over: 3 months, words: [calf, cramp], say: So long.}
  - fact: distance
    over: 40 miles a week
    under: 100 miles a week
    say: That is
      a lot.
---

First.

## Steps

1. Walk.
"""


def test_every_field_is_read(tmp_path: Path) -> None:
    contents = read_library(put(tmp_path, {"calf-cramps.md": FULL}))
    assert contents.problems == ()
    assert contents.answers == (
        Answer(
            id="calf-cramps",
            title="Calf cramps: what to do",
            body="First.\n\n## Steps\n\n1. Walk.",
            keywords=(
                Keyword("calf cramp"),
                Keyword("calf spasm", 2.5),
                Keyword("calf", watch=True),
            ),
            questions=("Why do my calves seize up?",),
            synonyms=(("calf", "lower leg muscle"),),
            not_=("calf sleeve",),
            was=("calves",),
            topic="lower leg",
            forums=("trail",),
            links=(Link("Muscles", "https://example.org/rsi#muscles", "What is happening"),),
            tests=(
                Trial("both calfs hurt", "found"),
                Trial("Two lines:\nmy calf was born.", "not-found"),
            ),
            status="watch",
            review_by="2027-06-01",
            reviewed="2026-11-20",
            sample=True,
            origin="discourse-templates:12",
            short="Walk,\n{{author}}.",
            follow_up="Did it help, {{author}}?",
            page="https://example.org/answers/calf",
            reactions=(
                Reaction("race_time", "{{value}} is fast.", "marathon", under=9000),
                Reaction("duration", "So long.", over=91.3125, words=("calf", "cramp")),
                Reaction("distance", "That is a lot.", "", "week", 160.9344, 64.37376),
            ),
        ),
    )


def test_the_source_gives_the_bytes_back_and_knows_its_lines(tmp_path: Path) -> None:
    data = b"\xef\xbb\xbf" + FULL.replace("\n", "\r\n").encode()
    contents = read_library(put(tmp_path, {"calf-cramps.md": data}))
    source = contents.sources["calf-cramps"]
    assert contents.problems == ()
    assert contents.answers[0].parts[1].heading == "Steps"
    assert source.content.encode() == data
    assert source.file == "calf-cramps.md"
    assert [source.line("tests", index) for index in range(3)] == [17, 18, None]
    assert source.line("title") == 2


@pytest.mark.parametrize(
    ("front", "line", "fragment"),
    [
        ("keywords: calf cramp", 3, "`keywords` must be a list"),
        ("keywords: {calf: cramp}", 3, "`keywords` must be a list"),
        ("keywords:\n  - a\n  - [b]", 5, "`keywords` must be text"),
        ("keywords: [a, '']", 3, "empty"),
        ("keywords:\n  - {weight: 2}", 4, "`word` is missing"),
        ("keywords:\n  - {word: a, weight: heavy}", 4, "`weight` must be a number"),
        ("keywords:\n  - {word: a, weight: nan}", 4, "`weight` must be a number"),
        ("keywords:\n  - {word: a, weight: -1}", 4, "`weight` must be a number"),
        ("keywords:\n  - {word: a, weight: 0}", 4, "`weight` must be a number"),
        ("keywords:\n  - {word: a, weight: 1e5}", 4, "`weight` must be a number"),
        ("keywords:\n  - {word: a, watch: maybe}", 4, "`watch` must be true or false"),
        ("questions: Why?", 3, "`questions` must be a list"),
        ("not: calf", 3, "`not` must be a list"),
        ("synonyms: [tibia]", 3, "a list of two phrases"),
        ("synonyms: [[tibia, [x]]]", 3, "must be text"),
        ("was: [Old Name]", 3, "`was` must hold ids"),
        ("topic: [a]", 3, "`topic` must be text"),
        ("forums: all", 3, "`forums` must be a list"),
        ("forums: []", 3, "`forums` is empty"),
        ("links:\n  - https://example.org/", 4, "A link must be a mapping"),
        ("links:\n  - {url: 'https://example.org/'}", 4, "`title` is missing"),
        ("links:\n  - {title: a}", 4, "`url` is missing"),
        ("links:\n  - {title: a, url: 'javascript:alert(1)'}", 4, "`url` must be a web address"),
        ("links:\n  - {title: a, url: 'data:text/html,x'}", 4, "`url` must be a web address"),
        ("links:\n  - {title: a, url: 'https://'}", 4, "`url` must be a web address"),
        ("links:\n  - {title: a, url: 'http://['}", 4, "`url` must be a web address"),
        ("links:\n  - {title: a, url: 'https://a b/'}", 4, "`url` must be a web address"),
        ("tests: [a]", 3, "A test must be a mapping"),
        ("tests:\n  - {post: a, expect: maybe}", 4, "`expect` must be one of found, not-found"),
        ("tests:\n  - {post: a, expect: nothing}", 4, "`expect` must be one of found, not-found"),
        ("tests:\n  - {post: a}", 4, "`expect` is missing"),
        ("tests:\n  - {expect: found}", 4, "`post` is missing"),
        ("status: on", 3, "`status` must be one of active, watch, draft, retired"),
        ("review_by: soon", 3, "`review_by` must be a date"),
        ("review_by: 2027-02-30", 3, "`review_by` must be a date"),
        ("review_by: 20270601", 3, "`review_by` must be a date"),
        ("sample: perhaps", 3, "`sample` must be true or false"),
        ("language: English", 3, "`language` must be a language code"),
        ("title: Again", 3, "twice"),
        ("short: [a]", 3, "`short` must be text"),
        ("follow_up: [a]", 3, "`follow_up` must be text"),
        ("follow_up: 'Hi {{auther}}'", 3, "{{auther}} in `follow_up` isn't a variable"),
        ("page: answers/calf", 3, "`page` must be a web address"),
        ("short: 'Ring {{advise_line}}.'", 3, "{{advise_line}} in `short` isn't a variable"),
        ("reactions: {fact: distance}", 3, "`reactions` must be a list"),
        ("reactions: [distance]", 3, "A reaction must be a mapping"),
        ("reactions:\n  - {say: a}", 4, "`fact` is missing: write race_time, pace, distance"),
        ("reactions:\n  - {fact: weight, say: a}", 4, "`fact` must be one of race_time, pace"),
        ("reactions:\n  - {fact: pace, say: a}", 4, "A pace needs `under` or `over`"),
        ("reactions:\n  - {fact: pace, under: fast, say: a}", 4, "`under` must be a pace, such as"),
        ("reactions:\n  - {fact: age, over: old, say: a}", 4, "`over` must be an age, such as 60"),
        (
            "reactions:\n  - {fact: tried, over: 3 weeks, say: a}",
            *(4, "`over` goes with what is measured, not with tried: remove it."),
        ),
        ("reactions:\n  - {fact: shoes, race: 5k, say: a}", 4, "`race` goes with the fact race"),
        ("reactions:\n  - {fact: distance}", 4, "`say` is missing"),
        ("reactions:\n  - {fact: distance, say: '{{values}}'}", 4, "{{values}} in `say`"),
        ("reactions:\n  - {fact: race_time, say: a}", 4, "`race` is missing: write one of half"),
        ("reactions:\n  - {fact: race_time, race: ultra, say: a}", 4, "`race` must be one of half"),
        ("reactions:\n  - {fact: distance, race: 5k, say: a}", 4, "`race` goes with the fact race"),
        (
            "reactions:\n  - {fact: race_time, race: 10k, under: '2:30', say: a}",
            *(4, "`under` must be a time for a 10k, such as"),
        ),
        (
            "reactions:\n  - {fact: duration, over: long, say: a}",
            4,
            "`over` must be a duration, such",
        ),
        ("reactions:\n  - {fact: distance, over: 3 weeks, say: a}", 4, "`over` must be a distance"),
        (
            "reactions:\n  - {fact: duration, over: 1 year, under: 12 months, say: a}",
            *(4, "Nothing is over `over` and under `under`"),
        ),
        (
            "reactions:\n  - {fact: distance, over: 10 km, under: 20 km a week, say: a}",
            *(4, "`under` and `over` count different things"),
        ),
    ],
)
def test_a_wrong_field_is_named_with_its_line(
    tmp_path: Path, front: str, line: int, fragment: str
) -> None:
    contents = read_library(put(tmp_path, {"shin.md": answer(front), "calf.md": CALF}))
    [(where, level, message)] = said(contents.problems, "shin.md")
    assert (where, level) == (line, "error")
    assert fragment in message and message.endswith(".") and "\n" not in message
    assert [a.id for a in contents.answers] == ["calf"]


@pytest.mark.parametrize(
    ("text", "line", "fragment"),
    [
        ("", 1, "begin with a line of three hyphens"),
        ("Rest.\n", 1, "begin with a line of three hyphens"),
        ("\n" + SHIN, 1, "begin with a line of three hyphens"),
        ("---\ntitle: A\nRest.\n", 1, "isn't closed"),
        ("---\n---\nRest.\n", 1, "`title` is missing"),
        ("---\ntitle:\n---\nRest.\n", 2, "`title` is missing"),
        ("---\n- title\n---\nRest.\n", 2, "must be lines of a name"),
        ("---\ntitle: A\n---\n", 4, "The body is empty"),
        ("---\ntitle: A\n---\n\n \n", 4, "The body is empty"),
        ("---\ntitle: A\n---\nRest,\n{{auhtor}}.\n", 5, "{{auhtor}} isn't a variable"),
        ("---\ntitle: A\n---\na\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> x\n", 5, "<<<<<<<"),
        ("---\n<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> x\n---\nb\n", 2, "<<<<<<<"),
        ("---\ntitle: A\n---\na\n=======\nb\n", 5, "======="),
        ("---\ntitle: A\n---\na\nb\n>>>>>>> x\n", 6, ">>>>>>>"),
        ("---\ntitle: A\n---\na\x00b\n", 4, "U+0000"),
        ("---\ntitle: A\ntopic: &x y\n---\nRest.\n", 3, "&x"),
        ("---\r\ntitle: A\r\ntopic: [y\r\n---\r\nRest.\r\n", 3, "["),
        (b"---\ntitle: A\n---\ncaf\xe9\n", 4, "isn't UTF-8"),
        (SHIN.encode("utf-16"), 1, "isn't UTF-8"),
        (f"---\ntitle: A\ntopic: {'x' * 16 * 1024}\n---\nRest.\n", 1, "larger than 16 KiB"),
        (f"---\ntitle: A\n---\n{'x' * 64 * 1024}\n", None, "larger than 64 KiB"),
        ("---\nkeywords: [" + "a, " * 350_000 + "]\n---\nRest.\n", None, "larger than 64 KiB"),
    ],
)
def test_a_broken_file_is_named_and_the_rest_still_load(
    tmp_path: Path, text: str | bytes, line: int | None, fragment: str
) -> None:
    contents = read_library(put(tmp_path, {"shin.md": text, "calf.md": CALF}))
    [(where, level, message)] = said(contents.problems)
    assert (where, level) == (line, "error")
    assert fragment in message and message.endswith(".") and "\n" not in message
    assert [a.id for a in contents.answers] == ["calf"]


def test_all_faults_of_a_file_are_named_at_once(tmp_path: Path) -> None:
    text = answer("status: on\nreview_by: soon", "{{auhtor}}")
    contents = read_library(put(tmp_path, {"shin.md": text}))
    assert [line for line, _, _ in said(contents.problems)] == [3, 4, 6]


def test_thousands_of_faults_are_a_short_list(tmp_path: Path) -> None:
    contents = read_library(put(tmp_path, {"shin.md": answer("", "{{a}}" * 12_000)}))
    assert len(contents.problems) == 21
    assert "more problems" in contents.problems[-1].message


@pytest.mark.parametrize(
    ("front", "fragment"),
    [
        ("colour: blue", "`colour` isn't known here"),
        ("keyword: [calf]", "is `keywords` meant?"),
        ("links: [{title: a, url: 'https://example.org/', sectoin: b}]", "is `section` meant?"),
    ],
)
def test_an_unknown_field_is_kept_with_a_warning(tmp_path: Path, front: str, fragment: str) -> None:
    contents = read_library(put(tmp_path, {"shin.md": answer(front)}))
    [(line, level, message)] = said(contents.problems)
    assert (line, level) == (3, "warning") and fragment in message
    assert [a.id for a in contents.answers] == ["shin"]
    assert front in contents.sources["shin"].content


@pytest.mark.parametrize(
    "body", ["a\n========\nb", "a\n\n    =======", "> > > > > > > a", "<<<<<<a"]
)
def test_markdown_that_only_looks_like_a_merge_is_fine(tmp_path: Path, body: str) -> None:
    contents = read_library(put(tmp_path, {"shin.md": answer("", body)}))
    assert contents.problems == ()
    assert contents.answers[0].body == body


def test_a_language_variant_is_kept_beside_its_answer(tmp_path: Path) -> None:
    contents = read_library(put(tmp_path, {"calf.md": CALF, "calf.de.md": SHIN}))
    assert [a.id for a in contents.answers] == ["calf"]
    variant = contents.variants["calf", "de"]
    assert (variant.id, variant.language, variant.title) == ("calf", "de", "Sore shins")
    assert contents.beside["calf.de.md"].content == SHIN
    assert contents.answers[0].variants == (variant,)
    assert list(contents.texts) == ["calf", "calf.de"]
    assert list(contents.sources) == ["calf"]


def test_a_variant_of_another_language_than_its_name_is_an_error(tmp_path: Path) -> None:
    contents = read_library(put(tmp_path, {"shin.de.md": answer("language: fr")}))
    [(line, level, message)] = said(contents.problems)
    assert (line, level) == (3, "error") and "must be de" in message


def test_a_variant_serves_the_forums_of_its_answer_unless_it_names_its_own(tmp_path: Path) -> None:
    files = {
        "a.md": answer("forums: [trail]"),
        "a.de.md": answer("keywords: [a]"),
        "a.fr.md": answer("forums: [track]"),
    }
    [main] = read_library(put(tmp_path, dict(files))).answers
    served = {variant.language: variant.forums for variant in main.variants}
    assert served == {"de": ("trail",), "fr": ("track",)}


@given(st.binary(max_size=300))
def test_any_bytes_are_an_answer_or_a_problem(data: bytes) -> None:
    reading = read_answer("x.md", data)
    assert (reading.value is None) == any(p.level == "error" for p in reading.problems)


@given(st.text(st.sampled_from("ab:- \n[]{},&*!|>'\"%@`#?<=~\\u{}"), max_size=80))
def test_any_front_matter_is_an_answer_or_a_problem(text: str) -> None:
    reading = read_answer("x.md", answer(text).encode())
    assert (reading.value is None) == any(p.level == "error" for p in reading.problems)
