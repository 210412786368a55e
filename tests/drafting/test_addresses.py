"""The addresses in a text: whole ones of pages, once each, in one form."""

import pytest

from app.answer import Answer, Link
from app.drafting import address, addresses, answer_addresses


@pytest.mark.parametrize(
    ("markdown", "found"),
    [
        ("See [a](https://a.org/x) and <http://b.org>.", ["https://a.org/x", "http://b.org"]),
        ("See https://a.org/x, then https://a.org/x.", ["https://a.org/x"]),
        ("![a picture](https://a.org/x.png)", ["https://a.org/x.png"]),
        ("[a](https://a.org/ä%20b)", ["https://a.org/%C3%A4%20b"]),
        ("[a][1]\n\n[1]: https://a.org/x", ["https://a.org/x"]),
        ("`https://a.org/`\n\n    https://b.org/", []),
        ("[a](mailto:a@b.org) [b](javascript:x) [c](ftp://a.org/)", []),
        ("[a]({{search_url}}) https://a.org/?q={{query}}", []),
        ("[a](https://a.org/" + "x" * 2_000 + ")", []),
        ("no link", []),
    ],
)
def test_addresses(markdown: str, found: list[str]) -> None:
    assert list(addresses(markdown)) == found


def test_one_form() -> None:
    assert address(" https://bücher.example/ä b ") == "https://xn--bcher-kva.example/%C3%A4%20b"
    assert addresses(f"[a](<{'https://bücher.example/ä b'}>)") == (
        address("https://bücher.example/ä b"),
    )


def test_of_an_answer_each_once() -> None:
    link = Link("A", "https://a.org/")
    german = Answer(id="x", links=(link,), body="<https://d.org/>")
    answer = Answer(id="x", links=(link,), page="https://p.org/", short="<https://s.org/>",
                    follow_up="<https://a.org/>", variants=(german,))  # fmt: skip
    wanted = ("https://a.org/", "https://p.org/", "https://s.org/", "https://d.org/")
    assert answer_addresses(answer) == wanted
