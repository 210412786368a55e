"""Each format: recognised by its content, its variables made ours, the rest said to be left."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.answer import Answer
from app.library import Contents
from app.library.formats import FORMATS, Foreign, NotRead, find_format
from app.library.formats.csv_file import guarded, unguarded
from app.library.intake import Intake, planned
from app.library.read import read_answer
from tests.library.formats import exports
from tests.library.formats.exports import FILES, MORE

EMPTY = Contents(folder=Path("/nowhere"))


def taken(text: str | bytes, name: str = "auto") -> Intake:
    data = text.encode() if isinstance(text, str) else text
    return planned(EMPTY, {}, Foreign(data), name)


def answers(intake: Intake) -> Iterator[Answer]:
    """The answers that the files of an intake read back as."""
    for change in intake.changes:
        if change.outcome == "new":
            reading = read_answer(change.file, change.text.encode())
            assert reading.value and not reading.problems, reading.problems
            yield reading.value


def said(intake: Intake) -> str:
    """All that is said to be left, of the file and of its records."""
    every = [*intake.left, *(left for change in intake.changes for left in change.left)]
    return "\n".join(f"{left.field}: {left.why}" for left in every)


def test_every_format_has_a_file_here() -> None:
    assert {each.NAME for each in FORMATS} == {*FILES, "json"}
    for each in FORMATS:
        assert each.SEEN in ("real export seen", "from documentation", "our own")


@pytest.mark.parametrize(("name", "text"), [*FILES.items(), *MORE])
def test_a_format_is_recognised_and_reads_back(name: str, text: str) -> None:
    intake = taken(text)
    assert intake.format == name
    found = list(answers(intake))
    assert found and all(each.origin.startswith(f"{name}:") for each in found)
    assert taken(text, name).changes == intake.changes


@pytest.mark.parametrize(("name", "text"), [*FILES.items(), *MORE])
@pytest.mark.parametrize("coding", ["utf-8-sig", "utf-16"])
def test_byte_order_marks_and_windows_line_ends_change_nothing(
    name: str, text: str, coding: str
) -> None:
    assert taken(text.replace("\n", "\r\n").encode(coding)).format == name


def test_discourse_templates() -> None:
    first, second = answers(taken(exports.DISCOURSE))
    assert first.body == "Hi {{author|there}},\n\nTape it. {{?topic title}} \\{{x}}"
    assert (first.id, first.topic) == ("blisters-on-the-heel", "feet, shoes")
    assert second.body == "See {{thread_url}}"
    assert "usages" in said(taken(exports.DISCOURSE)) and "{{x}} is text" in said(
        taken(exports.DISCOURSE)
    )


def test_canned_replies() -> None:
    (found,) = answers(taken(exports.CANNED))
    assert found.body == "Tape it, {{moderator}}."


def test_toolbox_is_unescaped_as_javascript_does() -> None:
    reason, macro = answers(taken(exports.TOOLBOX))
    assert reason.title == "No selling"
    assert reason.body == ("Don’t sell, {{author}}. été 😀 {{?choose: one|two}}{{?why}} {{?kind}}")
    assert macro.body == "Welcome, {{author}}"
    left = said(taken(exports.TOOLBOX))
    assert "Hello {author}" in left and "r/trailrunning" in left and "flairText" in left
    assert "lockthread" in left and "usernoteColors" in left


def test_toolbox_nxg_is_not_unescaped_and_its_fields_are_blanks() -> None:
    (found,) = answers(taken(exports.NXG))
    assert found.title == "Rule 1: 100%25 civil" and found.origin == "toolbox-nxg:reason-abc12345"
    assert found.body == (
        "Removed for {{?Which rule: One|Two}}, {{author}}.\n{{?Flight number}} {{moderator}}"
    )


def test_reddit_keeps_its_order() -> None:
    first, second = answers(taken(exports.REDDIT))
    assert (first.title, first.body) == ("No selling", "See {{thread_url}}")
    assert second.body == "Not here: {{?community rules url}}"


def test_auto_review_comments_of_several_lines_stay_with_their_heading() -> None:
    first, second = answers(taken(exports.ARC))
    assert first.body == (
        "Welcome, {{author}}! Which shoes?\n\nTell us {{?type here}}, as {{forum}} asks."
    )
    assert second.body == "Use the box below. [not a mark](https://example.org)"
    assert "[Q,A]" in said(taken(exports.ARC))
    third, fourth = answers(taken(exports.ARC_JSONP))
    assert (third.title, third.body) == ("Say more", "Tell {{author}} more.")
    assert fourth.title == "Thanks"


def test_espanso_never_runs_anything() -> None:
    first, second = answers(taken(exports.ESPANSO))
    assert first.title == "Blisters on the heel"
    assert [k.word for k in first.keywords] == ["heel blister", "sore heel"]
    assert first.body == (
        "Tape it, {{?who}}, on {{date}}. {{?ran}} {{?side: left|right}} as I said"
    )
    assert second.body == "Hi {{author|there}}, which is it? {{?kind of shoe: road|trail}}"
    assert not Path("/tmp/run-by-import").exists()
    left = said(taken(exports.ESPANSO))
    assert "ran runs a shell" in left and "home runs a shell" in left and "image_path" in left
    assert taken(exports.ESPANSO).changes[2].outcome == "refused"


def test_zendesk_html_becomes_markdown_and_logic_a_draft() -> None:
    first, second, third = answers(taken(exports.ZENDESK))
    assert first.body == "Hi {{author}},\n\n- It **is** coming\n\n{{?ticket ticket field 9}}"
    assert (first.title, first.topic) == ("Parcel is late", "Orders, Late")
    assert (second.status, second.body) == ("draft", "Bye {{?dc x}}")
    assert third.status == "draft" and third.body == r"\{% if x %}A\{% else %}B\{% endif %}"
    left = said(taken(exports.ZENDESK))
    assert "status isn't done here" in left and "script" in left
    assert taken(exports.ZENDESK).changes[3].why == "has no text"


def test_chatwoot() -> None:
    (found,) = answers(taken(exports.CHATWOOT))
    assert found.body == "Hi {{author|there}}, {{?contact phone}} {{moderator}}"
    assert found.title == "Late parcel" and found.keywords[0].word == "late parcel"


def test_zammad_as_json_and_as_csv() -> None:
    first, second = answers(taken(exports.ZAMMAD))
    assert first.body == "Hello {{author}}\n\nbye {{?ticket number}}"
    assert [k.word for k in first.keywords] == ["parcel", "late"] and second.status == "draft"
    (third,) = answers(taken(exports.ZAMMAD_CSV))
    assert third.body == "Hello" and "Sales, 2nd Level" in said(taken(exports.ZAMMAD_CSV))


def test_qna_maker_rows_of_one_answer_are_one() -> None:
    first, second = answers(taken(exports.QNA))
    assert first.questions == ("How do I lace?", "Lacing?")
    assert first.body == 'Cross them.\n\n* once\n* "twice"'
    assert first.topic == "shoes, level: easy" and second.title == "Which knot"
    assert "“Which knot?” isn't offered next" in said(taken(exports.QNA))


def test_question_answering_says_what_belongs_beside_the_answers() -> None:
    (found,) = answers(taken(exports.CQA))
    assert found.questions == ("How do I lace?", "Lacing?") and found.topic == "shoes"
    assert "add to _synonyms.yaml: - [lace, tie]" in said(taken(exports.CQA))


def test_csv_guards_are_undone_and_unknown_variables_are_blanks() -> None:
    (found,) = answers(taken(exports.CSV))
    assert found.body == "=HYPERLINK(1) Hi {{author}} {{?nobody}}"
    assert "owner" in said(taken(exports.CSV)) and "{{nobody}}" in said(taken(exports.CSV))


@given(st.text(st.sampled_from("'=+-@\ta"), max_size=8))
def test_a_guarded_cell_is_no_formula_and_comes_back(cell: str) -> None:
    assert guarded(cell)[:1] not in ("=", "+", "-", "@", "\t")
    assert unguarded(guarded(cell)) == cell


def test_markdown_of_others_and_answers_of_ours_in_one_zip() -> None:
    files = {
        "notes/feet/blisters.md": "---\ntags: [feet]\nauthor: Ann\n---\n# Blisters\n\nTape {{x}}.",
        "notes/_LICENSE": "MIT",
        "notes/sore-shins.md": exports.ANSWER,
        "notes/_synonyms.yaml": "- [shin bone, tibia]\n",
    }
    intake = taken(exports.zipped(files))
    written = {change.file: change for change in intake.changes}
    assert written["sore-shins.md"].text == exports.ANSWER
    assert written["_synonyms.yaml"].text == "- [shin bone, tibia]\n"
    assert "title: Blisters\ntopic: feet\n" in written["blisters.md"].text
    assert "Tape {{?x}}." in written["blisters.md"].text
    assert "author: has no place" in said(intake) and "_LICENSE: is no Markdown" in said(intake)


def test_a_format_that_is_not_known_and_one_that_is_not_that() -> None:
    with pytest.raises(NotRead, match="formats are auto"):
        find_format("nothing", Foreign(b""))
    with pytest.raises(NotRead, match="isn't Zendesk macros: try auto"):
        find_format("zendesk", Foreign(exports.CHATWOOT.encode()))
    with pytest.raises(NotRead, match="format that is known"):
        find_format("auto", Foreign(b"just some words"))
    with pytest.raises(NotRead, match="isn't JSON in line 2, column 1"):
        find_format("auto", Foreign(b'{"macros": [1,\n'))
