"""Every field of an answer is written, and reads back as it was."""

from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.answer import Answer, Keyword, Link, Reaction, Trial
from app.drafting import RACES, bound
from app.library.read import read_answer
from app.library.samples import samples_folder
from app.library.write import written

FULL = Answer(
    id="head-torch",
    title='Torches: which one? "Bright" — #1',
    keywords=(
        Keyword("head torch"),
        Keyword("no", 2.5),
        Keyword("12:30", watch=True),
        Keyword("beam", 0.25, True),
    ),
    questions=("Which torch, and how bright?", "- or: which?"),
    synonyms=(("torch", "head lamp"), ("no", "12:30", "~")),
    not_=("calf sleeve", "# not a comment"),
    was=("old-torch", "older"),
    topic="kit",
    forums=("trail", "road"),
    page="https://example.org/torches",
    links=(
        Link("A: test", "https://example.org/a#b", "What's in it"),
        Link("B", "https://b.example"),
    ),
    tests=(Trial("one line", "found"), Trial("two\n- lines\n\n  of it", "not-found")),
    reactions=(
        Reaction("race_time", "{{value}}: fast.", race="marathon", under=9600.0),
        Reaction("pace", "That's brisk.", period="mile", under=480.0),
        Reaction("distance", "{{value}} a week!", period="week", over=64.37376),
        Reaction("duration", "You must be tired of it.", over=56.0, words=("calf", "no")),
        Reaction("shoes", "Good shoes."),
    ),
    short="Short.\n\n- {{author}}, a list",
    follow_up="Better? {{?side: left|right}}",
    status="watch",
    review_by="2027-06-01",
    reviewed="2026-11-25, by Ann: yes",
    sample=True,
    language="de",
    origin="discourse-templates:12",
    body="One.\n\n## Two\n\n---\n\n- {{author}}, three.",
)


def back(answer: Answer) -> Answer | None:
    """The answer that is read from what is written of one."""
    return read_answer(f"{answer.id}.md", written(answer).encode()).value


def test_every_field_is_written_and_reads_back() -> None:
    missing = [
        name for name in Answer.__slots__ if getattr(FULL, name) == getattr(Answer(id="a"), name)
    ]
    assert missing == ["variants"]  # each is a file of its own
    assert back(FULL) == FULL


def test_it_is_written_as_people_write_it() -> None:
    text = written(FULL)
    for lines in (
        "keywords: [head torch, {word: 'no', weight: 2.5}, {",
        "questions:\n  - Which torch",
        "synonyms:\n  - [torch, head lamp]\n",
        "  - {fact: race_time, race: marathon, under: '2:40:00', say: '{{value}}: fast.'}\n",
        "  - post: |\n      two\n      - lines\n",
        "review_by: 2027-06-01\n",
        "sample: true\n",
    ):
        assert lines in text
    plain = written(Answer(id="a", title="A", keywords=("b", "c"), body="D"))  # type: ignore[arg-type]  # plain words will do
    assert plain == "---\ntitle: A\nkeywords: [b, c]\nstatus: active\n---\nD\n"


@pytest.mark.parametrize("path", sorted(samples_folder().glob("[a-z]*.md")), ids=lambda p: p.name)
def test_every_sample_reads_back(path: Path) -> None:
    answer = read_answer(path.name, path.read_bytes()).value
    assert answer and read_answer(path.name, written(answer).encode()).value == answer


CHARACTERS = st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Co", "Cn"])
LINE = (
    st.text(CHARACTERS, min_size=1, max_size=40)
    .map(lambda t: " ".join(t.split()))
    .filter(lambda text: text and "{{" not in text)
)
BLOCK = st.lists(LINE | st.sampled_from(["", "- x", "  y", "\tz", "---x"]), max_size=4).map(
    lambda lines: "\n".join(lines).strip()
)
ID = st.from_regex(r"[a-z0-9][a-z0-9-]{0,79}", fullmatch=True)
LINES = st.lists(LINE, max_size=3).map(tuple)
URL = st.sampled_from(["https://example.org/a?b=c&d#e", "http://example.org/%20:"])
KEYWORD = st.builds(
    Keyword, LINE, st.integers(1, 100_000_000).map(lambda n: n / 1_000_000), st.booleans()
)
BOUNDS = [
    *(("race_time", "2:40", race) for race in RACES if race == "marathon"),
    *(("pace", text, "") for text in ("8:05 a mile", "5:00 a km")),
    *(("distance", f"{n} {of}", "") for n, of in product((1, 7, 26.2), ("km", "miles a week"))),
    *(("duration", f"{n} {of}", "") for n, of in product((1, 3, 11), ("weeks", "months", "days"))),
    *(("age", str(n), "") for n in (10, 60, 99)),
]


def reaction(
    kind: str, text: str, race: str, say: str, words: tuple[str, ...], over: bool
) -> Reaction:
    """A reaction whose bound is what `text` comes to."""
    found = bound(kind, text, race)  # type: ignore[arg-type]  # one of the kinds
    assert found, text
    period = found.of if kind in ("distance", "pace") else ""
    value = {"over" if over else "under": found.least}
    return Reaction(kind, say, race, period, words=words, **value)  # type: ignore[arg-type]


REACTION = st.builds(
    lambda way, *rest: reaction(*way, *rest), st.sampled_from(BOUNDS), LINE, LINES, st.booleans()
)
ANSWER = st.builds(
    Answer,
    id=ID,
    title=LINE,
    body=st.tuples(LINE, BLOCK).map("\n".join).map(str.strip),
    short=BLOCK,
    follow_up=BLOCK,
    page=st.just("") | URL,
    reactions=st.lists(REACTION, max_size=3).map(tuple),
    keywords=st.lists(KEYWORD | LINE.map(Keyword), max_size=4).map(tuple),
    questions=LINES,
    synonyms=st.lists(st.lists(LINE, min_size=2, max_size=3).map(tuple), max_size=2).map(tuple),
    not_=LINES,
    was=st.lists(ID, max_size=2).map(tuple),
    topic=st.just("") | LINE,
    forums=st.lists(LINE, min_size=1, max_size=2).map(tuple),
    links=st.lists(st.builds(Link, LINE, URL, st.just("") | LINE), max_size=2).map(tuple),
    tests=st.lists(
        st.builds(
            Trial,
            st.tuples(LINE, BLOCK).map("\n".join).map(str.strip),
            st.sampled_from(["found", "not-found"]),
        ),
        max_size=3,
    ).map(tuple),
    status=st.sampled_from(["active", "watch", "draft", "retired"]),
    review_by=st.just("") | st.dates().map(str),
    reviewed=st.just("") | LINE | st.dates().map(str),
    sample=st.booleans(),
    language=st.sampled_from(["en", "de", "pt-BR"]),
)


@settings(max_examples=300, deadline=None)
@given(ANSWER)
def test_any_answer_reads_back(answer: Answer) -> None:
    assert back(answer) == answer


def test_a_variant_is_written_to_its_own_file() -> None:
    text = written(replace(FULL, language="pt-BR")).encode()
    assert read_answer("head-torch.pt-BR.md", text).value == replace(FULL, language="pt-BR")
