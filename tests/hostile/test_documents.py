"""Hostile documents in every format: only a harmless reply comes out."""

import pytest
from hypothesis import HealthCheck, given, settings

from app.drafting import preview, render
from app.forum import FORMATS, Format
from tests.hostile.documents import VECTORS, documents
from tests.hostile.harmless import assert_harmless, assert_harmless_html

AROUND = ["{}", "Words {} words", "- {}", "> {}", "**{}**", "# {}", "    {}", "a\n{}"]
PATIENT = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("around", AROUND)
@pytest.mark.parametrize("vector", VECTORS)
def test_vectors_do_no_harm(vector: str, around: str, format: Format) -> None:
    assert_harmless(render(around.replace("{}", vector, 1), format), format)


@pytest.mark.parametrize("around", AROUND)
@pytest.mark.parametrize("vector", VECTORS)
def test_vectors_do_no_harm_to_our_page(vector: str, around: str) -> None:
    assert_harmless_html(preview(around.replace("{}", vector, 1)), marks=True)


def in_every_format(markdown: str) -> None:
    for format in FORMATS:
        assert_harmless(render(markdown, format), format)
    assert_harmless_html(preview(markdown), marks=True)


# The same thousand each time, so that what fails here fails for everybody.
@given(documents())
@settings(PATIENT, max_examples=1_000, derandomize=True)
def test_a_thousand_documents_do_no_harm(markdown: str) -> None:
    in_every_format(markdown)


@pytest.mark.slow
@pytest.mark.timeout(1_200)
@given(documents())
@settings(PATIENT, max_examples=10_000)
def test_ten_thousand_documents_do_no_harm(markdown: str) -> None:
    in_every_format(markdown)


@given(documents())
@settings(PATIENT, max_examples=200)
def test_markdown_once_made_harmless_stays_as_it_is(markdown: str) -> None:
    once = render(markdown, "markdown")
    assert render(once, "markdown") == once
