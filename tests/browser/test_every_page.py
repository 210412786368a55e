"""Every page: a silent console, nothing against the policy, no barrier, no sideways scroll."""

import gzip
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser, FilePayload, Page

from app.store import LinkCheckRow, Store
from tests.browser.conftest import FAR, POST, URGENT_POST, Opener, Seen, Served, paste, served

AXE = (Path(__file__).parent / "vendor" / "axe.min.js").read_text(encoding="utf-8")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@dataclass(frozen=True)
class Used:
    """A desk in use: a draft of each kind, a broken file, and the addresses of all its pages."""

    desk: Served
    pages: list[str]


@pytest.fixture(scope="module")
def used(tmp_path_factory: pytest.TempPathFactory, engine: Browser) -> Iterator[Used]:
    folder = tmp_path_factory.mktemp("used")
    desk = served(folder)
    (folder / "answers" / "broken.md").write_text("---\ntitle: [\n---\nBody\n", encoding="utf-8")
    look_at_links(desk)
    page = engine.new_page(java_script_enabled=False)
    page.goto(desk.way_in())
    both, none, urgent = (paste(page, post, "trail") for post in (POST, FAR, URGENT_POST))
    done = paste(page, FAR, "track")
    page.get_by_role("button", name="No answer fits, close it").click()
    kept = [*keep_and_tell(page), learned(page, desk)]
    kept += [f"{both}/insert", suggested(page, both)]
    page.context.close()
    tabs = [f"{both}?tab={tab}" for tab in ("post", "answers", "draft")]
    paths = [
        *(
            "/",
            "/inbox",
            "/library",
            "/library?q=calf",
            "/library/calf-cramps",
            "/help",
        ),
        *("/library/_new", "/library/calf-cramps/edit", "/library/calf-cramps/history"),
        *("/library/calf-cramps/test?effect=last", "/library/calf-cramps/usage", "/library/_sent"),
        *("/library/_file/broken.md", "/library?q=zzqqx", "/library?q=my+calf+cramps+today"),
        *("/import", "/learn", "/me", "/settings/people", "/settings/tokens"),
        *("/settings/forums", "/settings/forums/trail", "/settings/matching", "/settings/system"),
        "/settings/files/urgent",
        *("/settings/audit", "/from-page", "/me/any-page"),
        *("/sign-in", "/nowhere", "/api/v1/docs"),
    ]
    asking = [f"{both}?tab=draft&arrange=open", f"{urgent}?tab=answers&below=calf-cramps"]
    yield Used(
        desk, [*tabs, *kept, *asking, none, urgent, done, *(desk.base + path for path in paths)]
    )
    desk.stop()


def look_at_links(desk: Served) -> None:
    """A dead link, and one that moved."""
    now = datetime.now(UTC)
    store = Store(desk.settings.database_url)
    for name, state, final in (
        ("cramps", "moved", "https://example.org/new"),
        ("shoes", "dead", ""),
    ):
        row = LinkCheckRow(url=f"https://example.org/{name}", state=state, final_url=final,
                           reason="The page isn't there (404).", first_checked=now,
                           last_checked=now)  # fmt: skip
        store.save_link_checks([row])
    store.close()


def suggested(page: Page, draft: str) -> str:
    """A draft whose answer was changed, and the editor that its suggestion leads to."""
    page.goto(f"{draft}?tab=draft")
    field = page.get_by_label("Your reply, in Markdown")
    if "gently" not in field.input_value():
        page.get_by_role("button", name="Use this answer: Calf cramps on the run").click()
    field.fill(field.input_value().replace("gently", "softly"))
    page.get_by_role("button", name="Update preview").click()
    page.locator("label", has_text="Changes").click()
    page.get_by_role("button", name="Suggest this to the library").click()
    return page.url


def keep_and_tell(page: Page) -> list[str]:
    """A reply on its way to become an answer, and a draft for somebody who was told."""
    url = paste(page, FAR, "trail")
    page.get_by_label("Your reply, in Markdown").fill("Ask cooky, who bakes lasagne every week.")
    page.get_by_role("button", name="Update preview").click()
    page.get_by_role("button", name="Keep as an answer").click()
    keep = page.url
    told = paste(page, POST, "trail")
    page.get_by_role("button", name="Mark posted").click()
    if page.get_by_role("button", name="Mark posted anyway").count():
        page.get_by_role("button", name="Mark posted anyway").click()
    return [url, keep, paste(page, POST, "trail"), told]


def learned(page: Page, desk: Served) -> str:
    """A proposal from past replies."""
    reply = "Sore shins after new shoes are common. Rest for two weeks, then run slowly."
    row = json.dumps({"post": "My shins hurt in new shoes, what helps?", "reply": reply})
    page.goto(f"{desk.base}/learn")
    rows = "\n".join([row] * 3).encode()
    given = FilePayload(name="past.jsonl", mimeType="text/plain", buffer=rows)
    page.get_by_label("File").set_input_files(given)
    page.get_by_role("button", name="Find proposals").click()
    page.get_by_role("list", name="1 proposal").get_by_role("link").click()
    return page.url


def barriers(page: Page, rules: list[str]) -> list[str]:
    """What axe finds; a second run in the same page needs no second loading of it."""
    page.evaluate("script => window.axe || void (0, eval)(script)", AXE)
    found = page.evaluate(
        "rules => axe.run({runOnly: rules, resultTypes: ['violations']}).then(r => r.violations)",
        rules,
    )
    return [f"{v['id']}: {json.dumps([n['target'] for n in v['nodes']])[:300]}" for v in found]


@pytest.mark.timeout(240)  # some 70 pages, on a machine that may be busy
def test_no_barrier(used: Used, visit: Opener) -> None:
    """Light and dark, wide and narrow; what only colour can change is looked at again in dark."""
    page = visit(used.desk)
    found = {}
    for address in used.pages:
        for width in (390,) if "tab=" in address and "draft" not in address[-5:] else (1440, 390):
            page.set_viewport_size({"width": width, "height": 900})
            page.emulate_media(color_scheme="light")
            page.goto(address)
            problems = barriers(page, RULES)
            page.emulate_media(color_scheme="dark")
            problems += barriers(page, ["color-contrast"])
            if problems:
                found[f"{width} {address}"] = problems
    assert found == {}


def test_nothing_in_the_console_and_nothing_inline(used: Used, visit: Opener, seen: Seen) -> None:
    page = visit(used.desk)
    for address in used.pages:
        if not address.endswith("/nowhere"):  # Chromium tells every 404
            page.goto(address)
            html = page.content()
            assert not re.search(r"<[^>]+\sstyle=", html), address
            assert not re.search(r"<script(?![^>]*\ssrc=)", html), address
    page.wait_for_load_state("networkidle")
    assert seen.lines == []


def test_no_sideways_scroll(used: Used, visit: Opener) -> None:
    page = visit(used.desk)
    wide = {}
    for address in used.pages:
        page.goto(address)
        for width in (320, 768, 1100):
            page.set_viewport_size({"width": width, "height": 700})
            over = page.evaluate("document.documentElement.scrollWidth - innerWidth")
            if over > 0:
                wide[f"{width} {address}"] = over
    assert wide == {}


def test_touch_targets(used: Used, visit: Opener) -> None:
    page = visit(used.desk, viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    small = {}
    for address in used.pages:
        page.goto(address)
        boxes = page.evaluate(
            """[...document.querySelectorAll('button, .button, .side a, .tabs span')]
            .filter(e => e.checkVisibility() && !e.closest('p, .toolbar, .parts'))
            .map(e => [e.textContent.trim().slice(0, 30), e.getBoundingClientRect().height])
            .filter(([, height]) => height > 1 && height < 43.5)"""
        )
        if boxes:
            small[address] = boxes
    assert small == {}


def test_the_theme_is_chosen_by_a_cookie_and_drawn_by_the_server(used: Used, visit: Opener) -> None:
    page = visit(used.desk, color_scheme="light")
    page.get_by_role("button", name="Dark theme").click()
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"
    page.wait_for_load_state("networkidle")
    html = page.request.get(f"{used.desk.base}/inbox").text()
    assert '<html lang="en" data-theme="dark">' in html


def test_weight(used: Used, visit: Opener) -> None:
    """Scripts and sheets stay small: compressed, 60 kB and 15 kB at most."""
    page = visit(used.desk)
    edits = f"{used.desk.base}/library/calf-cramps/edit"
    for address in (paste(page, POST, "trail"), edits, f"{used.desk.base}/library"):
        page.goto(address)
        names = page.evaluate("performance.getEntriesByType('resource').map(e => e.name)")
        sizes = {".js": 0, ".css": 0}
        for name in names:
            kind = Path(name.split("?")[0]).suffix
            if kind in sizes:
                sizes[kind] += len(gzip.compress(page.request.get(name).body(), 9))
        assert 0 < sizes[".js"] <= 60_000
        assert 0 < sizes[".css"] <= 15_000
