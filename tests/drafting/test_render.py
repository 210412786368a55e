"""A draft in each forum's markup: lists stay lists, and no markup leaks into another."""

import re

import pytest

from app.drafting import find_blanks, render
from app.forum import FORMATS, Format
from tests.hostile.documents import VECTORS
from tests.hostile.harmless import assert_harmless

SOURCE = """Hi **Sam**,

this is *often* the calf, ~~not~~ the knee.

Read [Leg cramps](https://a.example/cramps).

## What to try

1. Rest for {{?days: 2|3}} days.
2. Then, in order:
   - the hip
   - the calf
     1. standing
     2. seated

> It hurts
>
> a lot.

```
pace = 5:30
```

| day | km |
|-----|----|
| Mon | 5  |

Use `foam`.

***

Wishing you well,
Kim"""

# Written by hand, before the writers were.
GOLDEN: dict[Format, str] = {
    "markdown": SOURCE,
    "bbcode": """Hi [b]Sam[/b],

this is [i]often[/i] the calf, [s]not[/s] the knee.

Read [url=https://a.example/cramps]Leg cramps[/url].

[b]What to try[/b]

[list=1]
[*]Rest for {{?days: 2|3}} days.
[*]Then, in order:
[list]
[*]the hip
[*]the calf
[list=1]
[*]standing
[*]seated
[/list]
[/list]
[/list]

[quote]
It hurts

a lot.
[/quote]

[code]pace = 5:30[/code]

[b]day | km[/b]
Mon | 5

Use “foam”.

———

Wishing you well,
Kim""",
    "reddit": """Hi **Sam**,

this is *often* the calf, ~~not~~ the knee.

Read [Leg cramps](https://a.example/cramps).

**What to try**

1. Rest for {{?days: 2|3}} days.
2. Then, in order:
    - the hip
    - the calf
        1. standing
        2. seated

> It hurts
>
> a lot.

    pace = 5:30

| day | km |
| --- | --- |
| Mon | 5 |

Use `foam`.

***

Wishing you well,\x20\x20
Kim""",
    "html": """<p>Hi <strong>Sam</strong>,</p>
<p>this is <em>often</em> the calf, <s>not</s> the knee.</p>
<p>Read <a href="https://a.example/cramps" rel="noopener noreferrer nofollow">Leg cramps</a>.</p>
<h3>What to try</h3>
<ol>
<li>Rest for {{?days: 2|3}} days.</li>
<li>Then, in order:
<ul>
<li>the hip</li>
<li>the calf
<ol>
<li>standing</li>
<li>seated</li>
</ol>
</li>
</ul>
</li>
</ol>
<blockquote>
<p>It hurts</p>
<p>a lot.</p>
</blockquote>
<pre><code>pace = 5:30
</code></pre>
<table>
<thead>
<tr>
<th>day</th>
<th>km</th>
</tr>
</thead>
<tbody>
<tr>
<td>Mon</td>
<td>5</td>
</tr>
</tbody>
</table>
<p>Use <code>foam</code>.</p>
<hr>
<p>Wishing you well,<br>
Kim</p>""",
    "text": """Hi Sam,

this is often the calf, not the knee.

Read Leg cramps (https://a.example/cramps).

What to try

1. Rest for {{?days: 2|3}} days.
2. Then, in order:
   - the hip
   - the calf
     1. standing
     2. seated

> It hurts
>
> a lot.

pace = 5:30

day | km
Mon | 5

Use foam.

---

Wishing you well,
Kim""",
}  # fmt: skip


@pytest.mark.parametrize("format", FORMATS)
def test_golden(format: Format) -> None:
    assert render(SOURCE, format) == GOLDEN[format]


@pytest.mark.parametrize(
    ("markdown", "bbcode", "text"),
    [
        ("3. c\n4. d", "3. c\n4. d", "3. c\n4. d"),
        ("1. a\n\n   more\n2. b", "[list=1]\n[*]a\n\nmore\n[*]b\n[/list]", "1. a\n\n   more\n2. b"),
        ("<https://a.example>", "[url]https://a.example[/url]", "https://a.example"),
        ("https://a.example/x_y", "[url]https://a.example/x_y[/url]", "https://a.example/x_y"),
        ("[mail](mailto:a@b.example)", "[url=mailto:a@b.example]mail[/url]", "mail (a@b.example)"),
        (
            "![leg](https://a.example/l.png)",
            *["[url=https://a.example/l.png]leg[/url]", "leg (https://a.example/l.png)"],
        ),
        ("[b]x[/b]", "[\u200bb]x[\u200b/b]", "[b]x[/b]"),
        ("```\n[/code][b]\n```", "[code][\u200b/code][b][/code]", "[/code][b]"),
        ("a <b>b</b> &amp; c", "a <b>b</b> & c", "a <b>b</b> & c"),
        ("> a\n> > b", "[quote]\na\n\n[quote]\nb\n[/quote]\n[/quote]", "> a\n>\n> > b"),
        ("[x](javascript:alert(1))", "[\u200bx](javascript:alert(1))", "[x](javascript:alert(1))"),
        ("", "", ""),
    ],
)
def test_small_pieces(markdown: str, bbcode: str, text: str) -> None:
    assert render(markdown, "bbcode") == bbcode
    assert render(markdown, "text") == text


@pytest.mark.parametrize(
    ("markdown", "reddit"),
    [
        ("3. c\n4. d", "3. c\n4. d"),
        ("# One **two**", "**One two**"),
        ("- a\n\n  more\n- b", "- a\n\n    more\n- b"),
        ("- a\n\n      code", "-   a\n\n        code"),
        ("- - a", "- &nbsp;\n\n    - a"),
        ("100. a\n     - b", "100. a\n     - b"),
        ("- a\n\n* b", "- a\n\n&nbsp;\n\n- b"),
        ("> a\n> > b", "> a\n>\n> > b"),
        ("one\ntwo\\\nthree", "one  \ntwo  \nthree"),
        ("<https://a.example/x_y>", "<https://a.example/x_y>"),
        ("[a](<https://a.example/(b)>)", "[a](https://a.example/%28b%29)"),
        ("![leg](https://a.example/l.png)", "[leg](https://a.example/l.png)"),
        ("`` a`b ``", "`` a`b ``"),
        ("~~~js\n[/code]\n\n  x\n~~~", "    [/code]\n\n      x"),
        ("2^10 and >!this!<", "2\\^10 and \\>!this!\\<"),
        ("\\# a\n\\- b\n1\\. c\n\\+ d\n\\=\\=", "\\# a  \n\\- b  \n1\\. c  \n\\+ d  \n&#61;="),
        ("snake_case _\\__ ~5 km", "snake_case *\\_* \\~5 km"),
        ("u/sam in r/running", "u/sam in r/running"),
        ("| a | b |\n|:-|-:|\n| x\\|y | `z` |", "| a | b |\n| :-- | --: |\n| x&#124;y | `z` |"),
        ("a <b>b</b> &amp;amp; c", "a \\<b\\>b\\</b\\> \\&amp; c"),
        ("", ""),
    ],
)
def test_small_pieces_for_reddit(markdown: str, reddit: str) -> None:
    assert render(markdown, "reddit") == reddit


def test_markdown_passes_as_it_stands() -> None:
    assert render("\r\n* a\r\n\r\n\r\n  b  \r\nc\r\n", "markdown") == "* a\n\n\n  b  \nc"


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("a <b>c</b>", "a \\<b>c\\</b>"),
        ("`<b>` is <b>", "`<b>` is \\<b>"),
        ("```\n<b>\n```\n\n<i>", "```\n<b>\n```\n\n\\<i>"),
        ("<!-- a --> <https://a.example>", "\\<!-- a --> <https://a.example>"),
        ("5 < 6, <3 and `<b>`", "5 < 6, <3 and `<b>`"),
    ],
)
def test_raw_html_is_text_in_markdown_as_well(markdown: str, expected: str) -> None:
    assert render(markdown, "markdown") == expected


def test_what_is_shown_as_text_is_made_no_link_by_a_forum() -> None:
    shown = render("https\\://a.example www\\.b.example https://c.example", "bbcode")
    link = "[url]https://c.example[/url]"
    assert shown == f"https:\u200b//a.example www\u200b.b.example {link}"


RISKY = [vector for vector in VECTORS if re.search(r"\]\(\W*(?:java|vb|data|file|blob|&)", vector)]


@pytest.mark.parametrize("vector", [*RISKY, "<javascript:x>", "[x][r]\n\n[r]: javascript:x"])
def test_no_script_is_linked_in_markdown(vector: str) -> None:
    once = render(f"Words {vector}", "markdown")
    assert render(once, "markdown") == once
    assert_harmless(once, "markdown")


def test_good_links_stay_beside_a_bad_one() -> None:
    good = "[x](https://a.example) <https://b.example>"
    assert render(f"{good} [y](javascript:z)", "markdown") == f"{good} [y\\](javascript:z)"


BLANKS = [
    "{{?a}}",
    "{{?side: left|right|both}}",
    "{{?**a**: _b_}}",
    "{{? <b> & \\ }}",
    "{{?x: a@b.example}}",
]
PLACES = [
    *("{}", "a {} b", "**{}**", "- {}", "> {}", "# {}", "`{}`", "```\n{}\n```", "~~*{}*~~"),
    *("| a |\n|---|\n| {} |", "[{}](https://a.example)", "[a](https://a.example/{})"),
]


@pytest.mark.parametrize("blank", BLANKS)
@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("format", ["markdown", "reddit", "bbcode", "text"])
def test_blanks_survive_as_written(blank: str, place: str, format: Format) -> None:
    source = place.replace("{}", blank)
    assert len(find_blanks(source)) == 1
    shown = render(source, format)
    # A tag in a blank is written so that it can't be one.
    assert blank in (shown.replace("\\<b>", "<b>") if format in ("markdown", "reddit") else shown)
    assert len(find_blanks(shown)) == 1


@pytest.mark.parametrize("place", PLACES)
def test_blanks_survive_in_html(place: str) -> None:
    assert "{{?side: left|right}}" in render(place.replace("{}", "{{?side: left|right}}"), "html")


@pytest.mark.slow
@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize(
    "pattern",
    ["[", "![[", "*a_", "> ", "- a\n", "`x``", "|\n", "https://a.b ", "{{?", "~~a", "[a](", "<"],
)
def test_the_worst_source_ends_soon_and_stays_small(pattern: str, format: Format) -> None:
    head = "|" * 33 + "\n" + "|-" * 32 + "|\n" if pattern == "|\n" else ""
    assert len(render((head + pattern * 65_536)[:65_536], format)) <= 1_200_000
