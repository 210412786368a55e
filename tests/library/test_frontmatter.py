"""Front matter is read strictly: text, lists and mappings only, every refusal with its line."""

import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.library.frontmatter import Broken, Node, parse

KIB = 1024


def plain(node: Node | None) -> Any:
    """A node without its lines."""
    if node is None:
        return None
    if isinstance(node.value, list):
        return [plain(entry) for entry in node.value]
    if isinstance(node.value, dict):
        return {key: plain(entry) for key, entry in node.value.items()}
    return node.value


def test_text_lists_and_mappings_are_read() -> None:
    node = parse("title: Calf\nwords: [a, b]\nlinks:\n  - {title: T, url: 'https://x.example/'}\n")
    assert plain(node) == {
        "title": "Calf",
        "words": ["a", "b"],
        "links": [{"title": "T", "url": "https://x.example/"}],
    }


@pytest.mark.parametrize(
    "written",
    [
        "no",
        "Yes",
        "true",
        "12:30",
        "2027-06-01",
        "~",
        "null",
        "1e5",
        "0x1F",
        "010",
        ".inf",
        "1_000",
    ],
)
def test_a_scalar_is_text_just_as_written(written: str) -> None:
    assert plain(parse(f"a: {written}\nb: [{written}]")) == {"a": written, "b": [written]}


@pytest.mark.parametrize("empty", ["", "\n\n", "# nothing but a remark\n"])
def test_nothing_is_nothing(empty: str) -> None:
    assert parse(empty) is None


def test_lines_are_those_of_the_file() -> None:
    node = parse("a: 1\nb:\n  - x\n\n  - y\n# remark\nc: |\n  two\n  lines\nd: z\n", first_line=2)
    assert node is not None and isinstance(node.value, dict)
    b = node.value["b"].value
    assert isinstance(b, list)
    assert [entry.line for entry in b] == [4, 6]
    assert {key: entry.line for key, entry in node.value.items()} == {
        "a": 2,
        "b": 3,
        "c": 8,
        "d": 11,
    }


BOMB = "\n".join(
    [
        "a: &a [x, x]",
        *(f"{n}: &{n} [*{p}, *{p}]" for p, n in zip("abcdefgh", "bcdefghi", strict=True)),
    ]
)

HOSTILE = [
    ("a python tag", "a: x\nb: !!python/object/apply:os.system [id]", 2, "tag"),
    ("a harmless tag", "a: !!str 12", 1, "tag"),
    ("a bare tag", "a: ! x", 1, "tag"),
    ("a tag on a list", "a:\n  - !x [y]", 2, "tag"),
    ("an anchor", "a: x\nb: &here y", 2, "&here"),
    ("an alias", "a: x\nb: *there", 2, "*there"),
    ("a bomb of aliases", BOMB, 1, "&a"),
    ("a merge key", "a: x\nb:\n  <<: {c: d}", 3, "<<"),
    ("a tag directive", "%TAG ! tag:x,2000:\n---\na: b", 1, "%"),
    ("a version directive", "%YAML 1.1\n---\na: b", 1, "%"),
    ("a key twice", "a: x\nb: y\na: z", 3, "first on line 1"),
    ("a key twice, further in", "a:\n  - {b: c, b: d}", 2, "“b”"),
    ("a key twice, quoted once", "a: x\n'a': y", 2, "first on line 1"),
    ("a list as a key", "? [a]\n: b", 1, "key"),
    ("a mapping as a key", "a: b\n{c: d}: e", 2, "key"),
    ("a second document", "a: b\n---\nc: d", 2, "---"),
    ("NUL", "a: b\nc: d\x00e", 2, "U+0000"),
    ("an escaped NUL", 'a: b\nc: "d\\0e"', 2, "isn't text"),
    ("a surrogate", "a: b\nc: \ud800", 2, "U+D800"),
    ("an escaped surrogate", 'a: b\nc: "\\ud800"', 2, ""),
    ("a bell", "a: b\n\n\x07", 3, "U+0007"),
    ("a line end that only YAML knows", "a: b\nc: 'd\u2028e'", 2, "U+2028"),
    ("a non-character", "a: \uffff", 1, "U+FFFF"),
    ("seven deep", "a:\n  - [[[[[[x]]]]]]", 2, "deeper"),
    ("16,000 brackets", "a: b\nc: " + "[" * 16_000, 2, "deeper"),
    ("250,000 brackets", "[" * 250_000, 1, "deeper"),
    ("16,000 braces", "a: b\nc: " + "{" * 16_000, 2, "deeper"),
    ("8,000 hyphens", "- " * 8_000, 1, "deeper"),
    ("8,000 question marks", "? " * 8_000, 1, "deeper"),
    ("deep by indenting", "\n".join(" " * n + "a:" for n in range(150)), 7, "deeper"),
    ("130,000 entries", "- [" + "a," * 130_000 + "]", 1, "entries"),
    ("64,000 lines", "- a\n" * 64_000, 15_000, "entries"),
    ("a quote left open", 'a: b\nc: "d\ne: f\n', 2, "quote"),
    ("a bracket left open", "a: b\nc: [d\ne: f", 2, "["),
    ("a brace left open", "a: b\nc: {d: e\nf: g", 2, "{"),
    ("a bracket too many", "a: b\nc: [d]]", 2, "can't be read"),
    ("a colon within", "a: b\nc: d: e", 2, "quotes"),
    ("a word alone", "a: b\nc\n", 2, "colon"),
    ("a tab to indent", "a:\n\tb: c", 2, "tab"),
    ("an at sign", "a: b\nc: @d", 2, "quotes"),
    ("a backtick", "a: `b`", 1, "quotes"),
    ("an odd indent", "a:\n  - b\n c: d", 3, "indented"),
    ("an odd escape", 'a: b\nc: "\\q"', 2, "backslash"),
    ("a list on the key's line", "a: b\nc: - d", 2, "line of its own"),
    ("an unknown percent", "a: b\nc: %d", 2, "quotes"),
    ("a long quote left open", "a: b\nc: '" + "x\n" * 100_000, 2, "quote"),
    ("a word without end", "x" * 200_000 + "\na: b", 2, "quotes"),
]


@pytest.mark.parametrize(
    ("text", "line", "fragment"), [row[1:] for row in HOSTILE], ids=[row[0] for row in HOSTILE]
)
def test_a_bad_file_is_refused_in_one_sentence(text: str, line: int, fragment: str) -> None:
    with pytest.raises(Broken) as refusal:
        parse(text)
    assert refusal.value.line == line
    assert fragment in refusal.value.message
    assert refusal.value.message.endswith(".")
    assert "\n" not in refusal.value.message and len(refusal.value.message) <= 150


@pytest.mark.parametrize("text", [row[1] for row in HOSTILE], ids=[row[0] for row in HOSTILE])
def test_a_bad_file_costs_at_most_100_ms(text: str) -> None:
    assert min(_cost(text) for _ in range(3)) <= 0.1


def _cost(text: str) -> float:
    start = time.process_time()
    with pytest.raises(Broken):
        parse(text)
    return time.process_time() - start


def test_six_deep_is_allowed() -> None:
    assert plain(parse("a: [[[[[x]]]]]")) == {"a": [[[[["x"]]]]]}


def test_words_in_the_deepest_list_are_allowed() -> None:
    nested = "- id: r\n  when:\n    - all: [[calf, shin], <hot>]\n"
    assert parse(nested) is not None


@given(st.text(st.characters(exclude_categories=()), max_size=200))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        parse(text, first_line=2)
    except Broken as refusal:
        assert 2 <= refusal.line <= text.count("\n") + 3


YAMLISH = st.text(st.sampled_from("ab:- \n[]{},&*!|>'\"%@`#?<~\\0u\t"), max_size=60)


@given(YAMLISH)
def test_anything_like_yaml_is_read_or_refused(text: str) -> None:
    try:
        parse(text)
    except Broken as refusal:
        assert 1 <= refusal.line <= text.count("\n") + 2
