"""Letting somebody in: invited, signed in, signed out, with scripts and without; and no barrier."""

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import Opener, Seen, Served
from tests.browser.test_every_page import RULES, barriers

MINE, HERS = "seven blue herons at dawn", "nine grey geese at dusk"


def choose_password(page: Page, desk: Served) -> None:
    page.goto(f"{desk.base}/settings/people")
    page.get_by_role("link", name="Choose a name and a password for yourself").click()
    page.locator("#name").fill("Ann")
    page.locator("#new").fill(MINE)
    page.get_by_role("form", name="password").get_by_role("button", name="Save").click()
    page.get_by_text("Password set").wait_for()


def invite(page: Page, desk: Served) -> str:
    page.goto(f"{desk.base}/settings/people")
    page.locator("#name").fill("Beth")
    form = page.get_by_role("form", name="Invite somebody")
    form.get_by_label("Role").select_option("curator")
    form.get_by_label("Trail Runners").check()
    form.get_by_role("button", name="Make the link").click()
    return page.get_by_label("The link").input_value()


@pytest.mark.parametrize("scripts", [True, False])
def test_invited_signed_in_and_signed_out(
    desk: Served, visit: Opener, engine: Browser, seen: Seen, scripts: bool
) -> None:
    ann = visit(desk, java_script_enabled=scripts)
    choose_password(ann, desk)
    link = invite(ann, desk)
    context = engine.new_context(java_script_enabled=scripts)
    beth = context.new_page()
    seen.listen(beth)
    beth.goto(link)
    beth.locator("#password").fill(HERS)
    beth.get_by_role("button", name="Come in").click()
    beth.wait_for_url(f"{desk.base}/")
    assert "Trail Runners" in beth.locator(".side .forum").inner_text()
    assert "Track Club" not in beth.content()
    beth.get_by_role("button", name="Sign out").first.click()
    beth.wait_for_url("**/sign-in")
    beth.locator("#name").fill("Beth")
    beth.locator("#password").fill(HERS)
    beth.keyboard.press("Enter")
    beth.wait_for_url(f"{desk.base}/")
    ann.goto(f"{desk.base}/settings/people")
    ann.locator("summary", has_text="Change").click()
    ann.get_by_role("button", name="Disable").click()
    ann.get_by_text("Disabled", exact=True).wait_for()
    beth.goto(f"{desk.base}/inbox")
    assert beth.url == f"{desk.base}/sign-in?next=/inbox"
    context.close()
    assert seen.lines == []


def test_no_barrier_at_the_door_and_in_the_settings(
    desk: Served, visit: Opener, engine: Browser
) -> None:
    """Each as it is with somebody invited; wide and narrow, light and dark."""
    ann = visit(desk)
    choose_password(ann, desk)
    stranger = engine.new_context(reduced_motion="reduce").new_page()
    stranger.goto(invite(ann, desk))
    found = look_at(ann, "link shown") | look_at(stranger, "invitation")
    stranger.locator("#password").fill("passwordpassword")
    stranger.get_by_role("button", name="Come in").click()
    stranger.get_by_text("easy to guess").wait_for()
    found |= look_at(stranger, "refused")
    stranger.goto(f"{desk.base}/sign-in")
    found |= look_at(stranger, "sign in")
    stranger.context.close()
    ann.goto(f"{desk.base}/settings/people")
    ann.locator("summary", has_text="Change").click()
    found |= look_at(ann, "change")
    ann.goto(f"{desk.base}/settings/tokens")
    ann.locator("#name").fill("forum tool")
    ann.get_by_role("button", name="Make the token").click()
    assert ann.get_by_label("The token", exact=True).input_value().startswith("rd_")
    found |= look_at(ann, "token shown")
    ann.goto(f"{desk.base}/me")
    found |= look_at(ann, "me")
    assert {name: told for name, told in found.items() if told} == {}


def look_at(page: Page, name: str) -> dict[str, list[str]]:
    told = {}
    for width in (1440, 390):
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme="light")
        problems = barriers(page, RULES)
        page.emulate_media(color_scheme="dark")
        problems += barriers(page, ["color-contrast"])
        if page.evaluate("document.documentElement.scrollWidth - innerWidth") > 0:
            problems.append("scrolls sideways")
        small = page.evaluate(
            """[...document.querySelectorAll('main button, main .button')]
            .map(e => e.getBoundingClientRect().height).filter(h => h > 1 && h < 43.5)"""
        )
        problems += [f"a button of {height} px" for height in small if width == 390]
        told[f"{name} {width}"] = problems
    return told
