"""Hostile values: whatever stands in for a variable is shown as it is, in every format."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.answer import Answer
from app.drafting import VARIABLES, Draft, compose, find_blanks, shown_blanks
from app.forum import FORMATS, Format, Forum
from app.post import Post
from tests.drafting.golden import TODAY
from tests.drafting.outline import Outline, even, outline
from tests.hostile.documents import VECTORS
from tests.hostile.harmless import assert_harmless

NAMES = [
    "{{moderator}}",
    "{{?fill me}}",
    "{{?a: b|c}} \\{{x}}",
    "{{author|{{forum}}}}",
    "[x](javascript:alert(1))",
    "[x]: http://evil.example",
    "![x](http://evil.example/x.png)",
    "<script>alert(1)</script>",
    "<https://evil.example>",
    "---",
    "~~~",
    "```",
    "` code `",
    "@everyone **b**",
    "https://evil.example/x",
    "www.evil.example",
    "me@evil.example",
    "# Title",
    "1. item",
    "2026) item",
    "- item",
    "+ item",
    "===",
    "> quote",
    ">!spoiler!<",
    "a^b ^(c)",
    "u/mods",
    "&lt;b&gt; &copy; &#106;",
    "_a_ __b__ snake_case *c*",
    "~~gone~~ ~x~",
    "|a|b| `code`",
    "\\*not\\* \\\\ \\",
    "[b]bold[/b] [*] [/list] [/quote]",
    "</p></a></li> <b>",
    "😀 Žofie 李",
    "\u202eevil",
]
BODY = """Hi {{author}}, **{{author}}** and *{{author}}*.

- {{author}}
- said {{author}}
  1. {{author}}: yes

> {{author}}

{{author}}

See [{{author}}](https://a.example)."""


def drafted(name: str, format: Format) -> Draft:
    answer = Answer(id="a", title="A", body=BODY)
    forum = Forum(id="x", greeting="", format=format)
    return compose([answer], Post(text="Why?", author=name), forum, today=TODAY)


def plain(name: str) -> Outline:
    """The outline of `BODY` with `name` put in by hand."""
    made = outline(drafted("NAME", "markdown").markdown, "markdown")
    made.blocks = [(path, text.replace("NAME", name)) for path, text in made.blocks]
    made.bold = [text.replace("NAME", name) for text in made.bold]
    made.links = [(text.replace("NAME", name), url) for text, url in made.links]
    return made


def assert_shown(name: str, format: Format) -> None:
    """The reply reads as if the name were no markup at all."""
    text, name = drafted(name, format).text, even(name.replace("\u202e", ""))
    if format == "text":
        assert text == drafted("NAME", format).text.replace("NAME", name)
        return
    assert_harmless(text, format)
    assert outline(text, format) == plain(name)


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("name", NAMES)
def test_a_hostile_name_is_shown_as_it_is(name: str, format: Format) -> None:
    assert_shown(name, format)
    draft = drafted(name, format)
    assert find_blanks(draft.markdown) == shown_blanks(draft.text, draft.markdown) == ()


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("name", VECTORS)
def test_a_hostile_document_as_a_name_does_no_harm(name: str, format: Format) -> None:
    draft = drafted(name, format)
    assert_harmless(draft.text, format)
    assert [link.url for link in draft.links] == ["https://a.example"]


WORDS = st.text("ab1é .,:;!?-+#=>*_[](){}|^~`<&/\\\"'@$%", min_size=1, max_size=30).filter(
    lambda text: any(c.isalnum() for c in text)
)


@given(WORDS, st.sampled_from(["", *VARIABLES]))
@settings(
    max_examples=300,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
def test_any_name_is_shown_as_it_is(words: str, name: str) -> None:
    for format in FORMATS:
        assert_shown(f"{words}{{{{{name}}}}}" if name else words, format)
