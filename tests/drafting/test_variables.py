"""Variables and blanks: found, filled once, never more than text (more in tests/hostile)."""

import html
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.answer import Answer
from app.drafting import (
    VARIABLES,
    Draft,
    compose,
    find_blanks,
    render,
    shown_blanks,
    unknown_variables,
)
from app.forum import FORMATS, Format, Forum
from app.post import Post

TODAY = date(2026, 11, 23)


def drafted(body: str, *, author: str = "", forum: Forum | None = None, url: str = "") -> Draft:
    post = Post(text="My calf hurts.", author=author, url=url)
    shape = forum or Forum(id="trail", greeting="")
    return compose([Answer(id="calf", title="Calf", body=body)], post, shape, today=TODAY)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Hi {{author}}!", "Hi Sam!"),
        ("Hi {{ author }}!", "Hi Sam!"),
        ("Hi {{author|there}}!", "Hi Sam!"),
        ("By {{moderator|one of us}}.", "By one of us."),
        ("By {{moderator|}}.", "By ."),
        ("On {{date}}.", "On 23 November 2026."),
        ("Unclosed {{author", "Unclosed {{author"),
        ("{{author\n}}", "{{author }}"),
        ("{{{author}}}", "{Sam}"),
        ("Escaped \\{{author}}", "Escaped {{author}}"),
        ("Empty {} and }} alone", "Empty {} and }} alone"),
        ("At {{forum}}", "At trail"),
    ],
)
def test_variables_are_filled(body: str, expected: str) -> None:
    assert render(drafted(body, author="Sam").markdown, "text") == expected


def test_a_variable_without_value_becomes_a_visible_blank_and_a_note() -> None:
    draft = drafted("Call {{emergency}}.")
    assert draft.markdown == "Call {{?emergency: the emergency number}}."
    assert [(blank.label, blank.hint) for blank in draft.blanks] == [
        ("emergency", "the emergency number")
    ]
    assert draft.notes == ("Blank to fill: emergency (the emergency number).",)


def test_an_unknown_variable_stays_visible() -> None:
    assert drafted("Dear {{surname|you}}").markdown == "Dear {{?surname}}"


def test_unknown_variables_are_named_with_their_lines() -> None:
    text = "{{author}} {{?a blank}}\n\n{{surname|x}} \\{{escaped}}\n{{}} {{ Author }}"
    assert unknown_variables(text) == (("surname", 3), ("", 4), ("Author", 4))


def test_every_variable_is_known() -> None:
    assert unknown_variables("".join(f"{{{{{name}}}}}" for name in VARIABLES)) == ()


@pytest.mark.parametrize(
    ("source", "label", "hint", "choices"),
    [
        ("{{?order number}}", "order number", "", ()),
        ("{{?order number: 8 digits}}", "order number", "8 digits", ()),
        ("{{?side: left|right|both}}", "side", "", ("left", "right", "both")),
        ("{{? side :left | right }}", "side", "", ("left", "right")),
        ("{{?when: at 12:30}}", "when", "at 12:30", ()),
        ("{{?}}", "blank", "", ()),
    ],
)
def test_blanks_are_read(source: str, label: str, hint: str, choices: tuple[str, ...]) -> None:
    text = f"Your {source} please"
    (blank,) = find_blanks(text)
    assert (blank.label, blank.hint, blank.choices) == (label, hint, choices)
    assert text[blank.start : blank.end] == source


@pytest.mark.parametrize("format", FORMATS)
def test_blanks_keep_their_places_in_every_format(format: Format) -> None:
    markdown = "Hi \\{\\{?x}}, **{{?a <b> & c: left|right}}**\n\n- {{?days}}"
    text = render(markdown, format)
    found = shown_blanks(text, markdown)
    assert len(found) == 2 and found[1].label == "days"
    assert text[found[1].start : found[1].end] == "{{?days}}"
    assert text[found[0].start :].startswith("{{?a ") and found[0].choices == ("left", "right")


@pytest.mark.parametrize("text", ["{{?open", "{{author}}", "\\{{?no}}", "{{?two\nlines}}", "{?x}"])
def test_what_is_no_blank(text: str) -> None:
    assert find_blanks(text) == ()


@pytest.mark.parametrize(
    "place", ["`{{author}}`", "[x]({{author}})", '[x](http://a.example "{{author}}")']
)
def test_a_name_breaks_out_of_no_markup(place: str) -> None:
    name = '` ) " [evil](http://evil.example) <http://evil.example>'
    draft = drafted(place, author=name)
    assert not any("evil" in link.url for link in draft.links)


def test_a_name_is_one_line_and_bounded() -> None:
    draft = drafted("Hi {{author}}!", author="a\n\n# b\u202ec" + "x" * 5000)
    assert "\n" not in draft.markdown
    assert "\u202e" not in draft.markdown
    assert len(draft.markdown) < 300


def test_many_variables_stay_bounded() -> None:
    draft = drafted("{{author}}" * 6000, author="x" * 200)
    assert len(draft.markdown) < 400_000


VALUE = st.text(max_size=60).map(lambda text: " ".join(text.split()))


@given(VALUE)
def test_any_name_is_literal_text(name: str) -> None:
    shown = render(drafted("Hi {{author|there}}.", author=name).markdown, "text")
    kept = "".join(
        c for c in name if not "\u202a" <= c <= "\u202e" and not "\u2066" <= c <= "\u2069"
    )
    assert " ".join(shown.split()) == " ".join(f"Hi {kept or 'there'}.".split()) or has_control(
        name
    )


def has_control(text: str) -> bool:
    return any(ord(c) < 32 or 127 <= ord(c) < 160 or c in "\u2028\u2029\ufdd0" for c in text)


NAME = st.sampled_from([*VARIABLES, "?blank", "author|x", "author\\", "{{author}}"])


@given(st.lists(NAME, min_size=1, max_size=4), VALUE)
def test_values_are_never_read_again(names: list[str], around: str) -> None:
    value = around + "".join(f"{{{{{name}}}}}" for name in names)
    draft = drafted("A {{author}} B", author=value)
    assert draft.blanks == ()
    assert "\\{\\{" in draft.markdown
    assert "{{" not in draft.markdown


ADDRESSES = [
    ("https://forum.example/t/12?page=2#p3", "https://forum.example/t/12?page=2#p3"),
    ("https://forum.example/a_b/(c)", "https://forum.example/a_b/%28c%29"),
]


@pytest.mark.parametrize(("url", "expected"), ADDRESSES)
@pytest.mark.parametrize("body", ["See {{thread_url}} now", "See [it]({{thread_url}}) now"])
def test_an_address_is_a_link_bare_and_inside_one(url: str, expected: str, body: str) -> None:
    draft = drafted(body, url=url)
    assert [link.url for link in draft.links] == [expected]


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "//evil.example",
        "ftp://x.example",
        "data:text/html,x",
        "https://" + "x" * 3000,
        " ",
    ],
)
def test_an_odd_address_is_a_blank(url: str) -> None:
    assert [b.label for b in drafted("See {{thread_url}}", url=url).blanks] == ["thread_url"]


def test_an_address_carries_no_markup() -> None:
    url = 'https://a.example/)[x](javascript:y)<b>`**_z_~~{{author}}"&quot;'
    draft = drafted("See [it]({{thread_url}}) and {{thread_url}}", url=url)
    assert len({link.url for link in draft.links}) == 1
    assert "<strong>" not in render(draft.markdown, "html")
    assert html.unescape(render(draft.markdown, "text")).count("https://a.example/") == 2
