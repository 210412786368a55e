"""The files beside the answers: forums, synonyms, urgent rules, and tests for all of them."""

from pathlib import Path

import pytest

from app.answer import Trial
from app.forum import DEFAULT_FORUM, Forum, Voice
from app.library import read_library
from app.matching import Group, UrgentRule
from app.matching.urgent import Signs
from tests.library.folder import CALF, put, said

FORUMS = """\
# the first is meant where none is named
trail:
  name: Trail Runners
  kind: discourse
  format: markdown
  url: "https://trail.example/"
  search: "https://trail.example/search?q={query}"
  greeting: "Hello {{author|there}},"
  sign_off: "Wishing you well,"
  emergency: 112 or 999
  advice_line: NHS 111
track: {format: bbcode, prefer: short, language: de}
"""
URGENT = """\
- {id: calf-clot, all: [calf], any: [swollen, red], near: 12, not: [red hat], message: Rest.}
- id: chest
  any: [chest pain]
  forums: [trail]
  message: |
    Stop today.
"""


KINDS = """\
- words:
    leg: [calf, lower leg]
    cannot: [can't, unable to]
    stuck: [<cannot> ... move, =numb]
  unless: [years ago]
- id: leg
  message: Rest.
  forums: [trail]
  not: [calf sleeve]
  unless: [cow]
  when:
    - all: [<leg>, red]
      any: [hot, in <year>]
      near: 9
    - two-of: [<leg>, <stuck>, tender]
      not: [tender spot]
      unless: [bruise]
- words: {arm: [arm]}
- {id: arm, all: [<arm>, [red, hot]], unless: [sleeve], message: Wait.}
"""


def test_forums_are_read_in_their_order(tmp_path: Path) -> None:
    contents = read_library(put(tmp_path, {"_forums.yaml": FORUMS}))
    assert contents.problems == ()
    assert contents.forums == (
        Forum(
            id="trail",
            name="Trail Runners",
            kind="discourse",
            format="markdown",
            url="https://trail.example/",
            search="https://trail.example/search?q={query}",
            greeting="Hello {{author|there}},",
            sign_off="Wishing you well,",
            emergency="112 or 999",
            advice_line="NHS 111",
        ),
        Forum(id="track", name="track", format="bbcode", prefer="short", language="de"),
    )


VOICE = """
trail:
  format: reddit
  formality: formal
  url: https://trail.example/
  links: own
  nofollow: false
  headings: 3
  max_length: 10000
  disclaimer: "Volunteers write here, {{author|reader}}."
  voices:
    - {language: de, greeting: "Hallo,", advice_line: "116 117"}
"""


def test_the_voice_of_a_forum_is_read(tmp_path: Path) -> None:
    contents = read_library(put(tmp_path, {"_forums.yaml": VOICE}))
    assert contents.problems == ()
    assert contents.forums == (
        Forum(
            id="trail",
            name="trail",
            format="reddit",
            formality="formal",
            url="https://trail.example/",
            links="own",
            nofollow=False,
            headings="3",
            max_length=10_000,
            greeting="Hello {{author|there}},",
            disclaimer="Volunteers write here, {{author|reader}}.",
            voices=(Voice(language="de", greeting="Hallo,", advice_line="116 117"),),
        ),
    )


def test_synonyms_urgent_rules_and_tests_are_read(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "_synonyms.yaml": "- [charley horse, calf cramp]\n"
        "- {words: [no, nope, nay], forums: [trail]}\n",
        "_urgent.yaml": URGENT,
        "_tests.yaml": '- {post: "best lasagne recipe", expect: nothing}\n',
    }
    contents = read_library(put(tmp_path, files))
    assert contents.problems == ()
    assert contents.synonyms == (
        Group(("charley horse", "calf cramp")),
        Group(("no", "nope", "nay"), ("trail",)),
    )
    assert contents.urgent == (
        UrgentRule(
            "calf-clot",
            "Rest.",
            all=("calf",),
            any=("swollen", "red"),
            near=12,
            not_=("red hat",),
        ),
        UrgentRule("chest", "Stop today.", any=("chest pain",), forums=("trail",)),
    )
    assert contents.tests == (Trial("best lasagne recipe", "nothing"),)


def test_lists_and_signs_of_urgent_rules_are_read(tmp_path: Path) -> None:
    contents = read_library(put(tmp_path, {"_urgent.yaml": KINDS}))
    assert contents.problems == ()
    words = {
        "leg": ("calf", "lower leg"),
        "cannot": ("can't", "unable to"),
        "stuck": ("<cannot> ... move", "=numb"),
    }
    leg = UrgentRule(
        "leg",
        "Rest.",
        forums=("trail",),
        not_=("calf sleeve",),
        unless=("cow", "years ago"),
        when=(
            Signs(all=("<leg>", "red"), any=("hot", "in <year>"), near=9),
            Signs(two_of=("<leg>", "<stuck>", "tender"), not_=("tender spot",), unless=("bruise",)),
        ),
        words=words,
    )
    arm = UrgentRule(
        "arm",
        "Wait.",
        all=("<arm>", ("red", "hot")),
        unless=("sleeve", "years ago"),
        words=words | {"arm": ("arm",)},
    )
    assert contents.urgent == (leg, arm)


@pytest.mark.parametrize(
    ("name", "text", "line", "fragment"),
    [
        ("_forums.yaml", "- trail", 1, "Each forum begins with its name"),
        ("_forums.yaml", "trail: Trail Runners", 1, "A forum must be a mapping"),
        ("_forums.yaml", "Trail Runners: {}", 1, "A forum's id"),
        ("_forums.yaml", "all: {}", 1, "A forum's id"),
        ("_forums.yaml", "a: {}\ntrail: {format: rtf}", 2, "must be one of markdown, bbcode"),
        ("_forums.yaml", "a: {}\ntrail: {prefer: brief}", 2, "must be one of whole, short"),
        ("_forums.yaml", "trail: {language: German}", 1, "`language` must be a language code"),
        ("_forums.yaml", "trail:\n  search: https://x.example/", 2, "{query}"),
        ("_forums.yaml", "trail:\n  search: x?q={query}", 2, "must be a web address"),
        ("_forums.yaml", "trail:\n  url: ftp://x.example/", 2, "must be a web address"),
        ("_forums.yaml", "trail:\n  kind: x\n  greeting: Hi {{name}}", 3, "{{name}} in `greeting`"),
        ("_forums.yaml", "trail: {}\ntrail: {}", 2, "twice"),
        ("_forums.yaml", "trail: {formality: stiff}", 1, "must be one of informal, formal"),
        ("_forums.yaml", "trail: {links: none}", 1, "must be one of all, own-first, own."),
        ("_forums.yaml", "trail:\n  links: own", 2, "`links: own` needs `url`"),
        ("_forums.yaml", "trail: {nofollow: often}", 1, "must be true or false"),
        ("_forums.yaml", "trail: {headings: 1}", 1, "must be one of bold, none, 2, 3, 4."),
        ("_forums.yaml", "trail: {max_length: long}", 1, "`max_length` must be a whole number"),
        ("_forums.yaml", "trail: {max_length: -1}", 1, "`max_length` must be a whole number"),
        ("_forums.yaml", "trail:\n  disclaimer: '{{us}}'", 2, "{{us}} in `disclaimer`"),
        ("_forums.yaml", "trail:\n  voices: {language: de}", 2, "`voices` must be a list"),
        ("_forums.yaml", "trail:\n  voices:\n  - greeting: Hallo", 3, "`language` is missing"),
        ("_forums.yaml", "trail: {voices: [{language: German}]}", 1, "must be a language code"),
        ("_forums.yaml", "trail:\n  voices:\n  - {language: de, sign_off: '{{us}}'}", 3, "{{us}}"),
        ("_synonyms.yaml", "a: [b, c]", 1, "must be a list of groups"),
        ("_synonyms.yaml", "- calf cramp", 1, "is a list"),
        ("_synonyms.yaml", "- [a, b]\n- [calf cramp]", 2, "two phrases or more"),
        ("_synonyms.yaml", "- [a, [b]]", 1, "must be text"),
        ("_synonyms.yaml", "- {words: [a]}", 1, "two phrases or more"),
        ("_synonyms.yaml", "- {words: [a, b], forums: trail}", 1, "must be a list"),
        ("_urgent.yaml", "calf: {}", 1, "must be a list of urgent rules"),
        ("_urgent.yaml", "- calf", 1, "An urgent rule must be a mapping"),
        ("_urgent.yaml", "- {any: [calf], message: m}", 1, "`id` is missing"),
        ("_urgent.yaml", "- {id: A B, any: [calf], message: m}", 1, "`id` must be"),
        ("_urgent.yaml", "- {id: a, any: [calf]}", 1, "`message` is missing"),
        ("_urgent.yaml", "- {id: a, message: m}", 1, "`all` or `any`"),
        ("_urgent.yaml", "- id: a\n  any: calf\n  all: [b]\n  message: m", 2, "must be a list"),
        ("_urgent.yaml", "- {id: a, any: [calf], near: far, message: m}", 1, "`near`"),
        ("_urgent.yaml", "- {id: a, any: [calf], near: 1.5, message: m}", 1, "`near`"),
        ("_urgent.yaml", "- {id: a, any: [calf], message: 'ring {{phone}}'}", 1, "{{phone}}"),
        ("_urgent.yaml", "- &a {id: a}", 1, "&a"),
        ("_urgent.yaml", "- words: [calf]", 1, "`words` must be a mapping"),
        ("_urgent.yaml", "- words: {leg: calf}", 1, "`leg` must be a list"),
        ("_urgent.yaml", "- words: {leg: [a, [b]]}", 1, "must be text"),
        ("_urgent.yaml", "- words: {My leg: [a]}", 1, "A list's name"),
        ("_urgent.yaml", "- words: {year: [a]}", 1, "is a list year already"),
        ("_urgent.yaml", "- words:\n    a: [b]\n- words:\n    a: [c]", 4, "is a list a already"),
        ("_urgent.yaml", "- words: {leg: [<calf>]}", 1, "no list <calf>: add it"),
        ("_urgent.yaml", "- words: {a: [b]}\n- {id: c, any: [<aa>], message: m}", 2, "write <a>"),
        ("_urgent.yaml", "- words: {a: [b]}\n  unless: no", 2, "`unless` must be a list"),
        ("_urgent.yaml", "- {id: a, all: [[a, [b]]], message: m}", 1, "must be text"),
        ("_urgent.yaml", "- {id: a, all: [[]], message: m}", 1, "an empty list"),
        ("_urgent.yaml", "- {id: a, when: {all: [a]}, message: m}", 1, "`when` must be a list"),
        ("_urgent.yaml", "- {id: a, when: [calf], message: m}", 1, "An entry of `when` must be"),
        ("_urgent.yaml", "- {id: a, when: [{near: 3}], message: m}", 1, "An entry of `when` needs"),
        ("_urgent.yaml", "- {id: a, when: [{two-of: [b]}], message: m}", 1, "`two-of` needs"),
        ("_tests.yaml", "post: a", 1, "must be a list of tests"),
        ("_tests.yaml", "- {post: a, expect: found}", 1, "must be one of nothing"),
        ("_tests.yaml", "- {post: a}", 1, "`expect` is missing"),
        ("_tests.yaml", "<<<<<<< a\n- {post: a, expect: nothing}\n", 1, "<<<<<<<"),
        ("_tests.yaml", "# " + "x" * 256 * 1024, None, "larger than 256 KiB"),
    ],
)
def test_a_fault_is_named_with_its_line_and_the_answers_still_load(
    tmp_path: Path, name: str, text: str, line: int | None, fragment: str
) -> None:
    contents = read_library(put(tmp_path, {name: text, "calf.md": CALF}))
    [(where, level, message)] = said(contents.problems)
    assert (where, level) == (line, "error")
    assert fragment in message and message.endswith(".") and "\n" not in message
    assert [answer.id for answer in contents.answers] == ["calf"]


def test_the_other_rules_of_a_file_with_a_fault_still_work(tmp_path: Path) -> None:
    text = URGENT + "- {id: third, any: [fever]}\n- {id: calf-clot, any: [x], message: m}\n"
    contents = read_library(put(tmp_path, {"_urgent.yaml": text}))
    assert [rule.id for rule in contents.urgent] == ["calf-clot", "chest"]
    assert [line for line, _, _ in said(contents.problems)] == [7, 8]
    assert "Line 1 has the id calf-clot too" in contents.problems[1].message


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "--- {}\n"])
def test_an_empty_file_is_as_good_as_none(tmp_path: Path, text: str) -> None:
    contents = read_library(put(tmp_path, {"_forums.yaml": text}))
    assert contents.problems == ()
    assert contents.forums == (DEFAULT_FORUM,)


def test_an_unknown_field_of_a_forum_is_a_warning(tmp_path: Path) -> None:
    contents = read_library(put(tmp_path, {"_forums.yaml": "trail:\n  signoff: Bye"}))
    [(line, level, message)] = said(contents.problems)
    assert (line, level) == (2, "warning") and "is `sign_off` meant?" in message
    assert [forum.id for forum in contents.forums] == ["trail"]
