"""Fetching: redirects, limits of time and size, and what is sent along, from real servers."""

import gzip
import os
import ssl
import tracemalloc
from http.server import BaseHTTPRequestHandler

import pytest

from app.fetch import MOST_BYTES, Fetcher, FetchError, FetchFailed
from tests.fetch.site import Dialled, Names, Site, drips, leads, says, site

AGENT = "Reply-Desk/9 test"


def reaching(*sites: Site, **more: object) -> Fetcher:
    """A fetcher that may reach these sites, each by the name `site.test`."""
    names = Names({"site.test": [["127.0.0.1"]]})
    allow = [each.place() for each in sites]
    return Fetcher(AGENT, allow=allow, resolve=names, **more)  # type: ignore[arg-type]


def test_a_page_as_it_is() -> None:
    with site({"/a": says(200, b"<p>Hi</p>")}) as here:
        page = reaching(here).fetch("GET", here.url("/a"))
    assert (page.status, page.body, page.whole, page.moved) == (200, b"<p>Hi</p>", True, "")
    assert page.headers["content-type"] == "text/html"


def test_nothing_is_sent_along() -> None:
    """No cookie that was set on the way, no referrer, and only the host, the agent and such."""
    cookie = says(302, headers={"Location": "/b", "Set-Cookie": "a=1; Path=/"})
    with site({"/a": cookie, "/b": says()}) as here:
        reaching(here).fetch("GET", here.url("/a"))
    for _, _, headers in here.asked:
        assert set(headers) == {"Host", "User-Agent", "Accept", "Accept-Encoding", "Connection"}
        assert headers["User-Agent"] == AGENT and headers["Host"] == here.place()


def test_no_proxy_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    with site() as proxy, site({"/a": says()}) as here:
        for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY", "https_proxy"):
            monkeypatch.setitem(os.environ, name, f"http://127.0.0.1:{proxy.port}")
        assert reaching(here).fetch("GET", here.url("/a")).status == 200
    assert not proxy.asked


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_followed_from_hop_to_hop(status: int) -> None:
    with site({"/a": leads("/b", status), "/b": leads("c?d=e", status), "/c?d=e": says()}) as here:
        page = reaching(here).fetch("HEAD", here.url("/a"))
    assert (page.url, page.status) == (here.url("/c?d=e"), 200)
    assert page.moved == (here.url("/c?d=e") if status in (301, 308) else "")


def test_it_moved_up_to_where_it_is_sent_only_for_now() -> None:
    pages = {"/a": leads("/b", 301), "/b": leads("/c", 302), "/c": leads("/d", 301), "/d": says()}
    with site(pages) as here:
        page = reaching(here).fetch("HEAD", here.url("/a"))
    assert page.moved == here.url("/b") and page.url == here.url("/d")


def test_a_circle_of_redirects_ends() -> None:
    with site({"/a": leads("/b"), "/b": leads("/a")}) as here:
        get = reaching(here)
        with pytest.raises(FetchFailed, match="redirects more than 5 times"):
            get.fetch("GET", here.url("/a"))
    assert len(here.asked) == 6


def test_at_most_64_kib_are_read() -> None:
    with site({"/a": says(200, b"x" * 50_000_000)}) as here:
        get = reaching(here)
        tracemalloc.start()
        before = tracemalloc.get_traced_memory()[0]
        page = get.fetch("GET", here.url("/a"))
        most = tracemalloc.get_traced_memory()[1] - before
        tracemalloc.stop()
    assert len(page.body) == MOST_BYTES and not page.whole
    assert most < 8 << 20


def test_a_page_of_just_64_kib_is_whole() -> None:
    with site({"/a": says(200, b"x" * MOST_BYTES)}) as here:
        page = reaching(here).fetch("GET", here.url("/a"))
    assert len(page.body) == MOST_BYTES and page.whole


def test_a_packed_bomb_stays_packed() -> None:
    bomb = gzip.compress(b"\0" * 10_000_000)
    with site({"/a": says(200, bomb, {"Content-Encoding": "gzip"})}) as here:
        page = reaching(here).fetch("GET", here.url("/a"))
    assert page.body == bomb


def floods(request: BaseHTTPRequestHandler) -> None:
    """Send headers without end."""
    try:
        request.wfile.write(b"HTTP/1.1 200 OK\r\n")
        while True:
            request.wfile.write(b"X-A: " + b"a" * 1_000 + b"\r\n")
    except OSError:
        pass


def informs(request: BaseHTTPRequestHandler) -> None:
    """Say without end that an answer will come."""
    try:
        while True:
            request.wfile.write(b"HTTP/1.1 103 Early Hints\r\n\r\n")
    except OSError:
        pass


def babbles(request: BaseHTTPRequestHandler) -> None:
    """Speak something else than HTTP."""
    request.wfile.write(b"220 mail.example.org ESMTP\r\n")


def hangs_up(request: BaseHTTPRequestHandler) -> None:
    """Say nothing."""
    request.connection.close()


@pytest.mark.parametrize("answer", [floods, informs, babbles, hangs_up, drips(20)])
def test_a_bad_site_fails_within_its_time(answer: object) -> None:
    with site({"/a": answer}) as here:  # type: ignore[dict-item]
        get = reaching(here, seconds=1)
        with pytest.raises(FetchFailed) as failed:
            get.fetch("GET", here.url("/a"))
    assert failed.value.reached


def test_a_plain_site_speaks_no_https() -> None:
    with site() as here, pytest.raises(FetchFailed, match="no https that is safe"):
        reaching(here).fetch("GET", here.url("/").replace("http:", "https:"))


class Named(ssl.SSLContext):
    """A context that notes for which name a certificate was asked."""

    wanted: str | None = None

    def wrap_socket(self, *arguments: object, **named: object) -> ssl.SSLSocket:
        self.wanted = str(named["server_hostname"])
        raise ssl.SSLError("seen")


def test_the_certificate_is_of_the_host_and_not_of_the_address_dialled() -> None:
    tls = Named(ssl.PROTOCOL_TLS_CLIENT)
    with site() as here:
        names = Names({"good.example.org": [["93.184.215.14"]]})
        dial = Dialled({"93.184.215.14": here.port})
        get = Fetcher(AGENT, resolve=names, dial=dial, tls=tls)
        with pytest.raises(FetchFailed):
            get.fetch("GET", "https://good.example.org/")
    assert dial.dialled == ["93.184.215.14"] and tls.wanted == "good.example.org"


def test_a_closed_port_was_reached_and_an_unknown_name_was_not() -> None:
    with site() as here:
        get = reaching(here)
    for url, reached in ((here.url(), True), ("http://unknown.example.org/", False)):
        with pytest.raises(FetchFailed) as failed:
            get.fetch("GET", url)
        assert failed.value.reached is reached


def test_an_allowed_place_is_one_port_of_one_host() -> None:
    with site({"/": says()}) as here, site({"/": says()}) as other:
        get = reaching(here)
        assert get.fetch("GET", here.url()).status == 200
        for url in (other.url(), here.url(host="127.0.0.1"), here.url(host="other.test")):
            with pytest.raises(FetchError):
                get.fetch("GET", url)
    assert not other.asked


def test_an_address_in_letters_of_other_alphabets() -> None:
    names = Names({"xn--bcher-kva.example.org": [["93.184.215.14"]]})
    with site({"/%C3%A4?%C3%BC": says()}) as here:
        get = Fetcher(AGENT, resolve=names, dial=Dialled({"93.184.215.14": here.port}))
        assert get.fetch("GET", "http://bücher.example.org/ä?ü").status == 200
    assert names.asked == ["xn--bcher-kva.example.org"]
