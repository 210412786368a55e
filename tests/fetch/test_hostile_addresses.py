"""No hostile address is dialled: named in a link, by a redirect, or by a resolver that lies."""

import socket
from collections.abc import Iterator

import pytest

from app.fetch import Fetcher, FetchError, FetchRefused
from app.fetch.dialler import resolve
from tests.fetch.hostile import HOSTS, LEADING_HOME
from tests.fetch.site import Canary, Dialled, Names, Site, canary, leads, says, site

PUBLIC = "93.184.215.14"


@pytest.fixture(scope="module")
def bird() -> Iterator[Canary]:
    """The canary: at the end it must have met nobody but its control."""
    with canary() as here:
        yield here


@pytest.fixture(scope="module")
def here() -> Iterator[Site]:
    """A site that may be reached, from which redirects lead."""
    with site() as found:
        yield found


def fetcher(bird: Canary, dial: Dialled, **more: object) -> Fetcher:
    """One for which the canary's port is as good as 80."""
    return Fetcher("test", ports=(80, 443, bird.port), dial=dial, seconds=5, **more)  # type: ignore[arg-type]


def test_there_are_enough_of_them() -> None:
    assert len(set(HOSTS)) >= 60


@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("host", HOSTS)
def test_a_link_to_it_is_refused(host: str, scheme: str, bird: Canary) -> None:
    dial = Dialled()
    with pytest.raises(FetchRefused):
        fetcher(bird, dial).fetch("GET", f"{scheme}://{host}:{bird.port}/")
    assert not dial.dialled and not bird.met


@pytest.mark.parametrize("host", HOSTS)
def test_a_redirect_to_it_is_refused(host: str, bird: Canary, here: Site) -> None:
    here.pages["/go"] = leads(f"http://{host}:{bird.port}/")
    dial = Dialled()
    names = Names({"site.test": [["127.0.0.1"]]})
    reaching = Fetcher(
        "test",
        ports=(80, 443, bird.port),
        dial=dial,
        seconds=5,
        allow=[here.place()],
        resolve=lambda host, port, seconds: (names if host == "site.test" else resolve)(
            host, port, seconds
        ),
    )
    with pytest.raises(FetchRefused):
        reaching.fetch("HEAD", here.url("/go"))
    assert dial.dialled == ["127.0.0.1"] and not bird.met


@pytest.mark.parametrize("address", LEADING_HOME)
@pytest.mark.parametrize("beside", [[], [PUBLIC]], ids=["alone", "beside a public one"])
def test_a_name_that_leads_to_it_is_refused(address: str, beside: list[str], bird: Canary) -> None:
    dial = Dialled()
    names = Names({"good.example.org": [[*beside, address]]})
    with pytest.raises(FetchRefused):
        fetcher(bird, dial, resolve=names).fetch("GET", f"http://good.example.org:{bird.port}/")
    assert not dial.dialled and not bird.met


def test_a_rebinding_name_is_asked_once_and_dialled_as_it_was_vetted(bird: Canary) -> None:
    """The first answer is public, every later one is loopback, where the canary listens."""
    with site({"/": says(200, b"hello")}) as public:
        dial = Dialled({PUBLIC: public.port})
        names = Names({"rebind.example.org": [[PUBLIC], ["127.0.0.1"]]})
        reaching = fetcher(bird, dial, resolve=names)
        address = f"http://rebind.example.org:{bird.port}/"
        assert reaching.fetch("GET", address).body == b"hello"
        assert names.asked == ["rebind.example.org"] and dial.dialled == [PUBLIC]
        with pytest.raises(FetchRefused):
            reaching.fetch("GET", address)
    assert dial.dialled == [PUBLIC] and not bird.met


def test_a_name_that_rebinds_between_hops_is_refused(bird: Canary) -> None:
    again = f"http://rebind.example.org:{bird.port}/again"
    with site({"/": leads(again)}) as public:
        dial = Dialled({PUBLIC: public.port})
        names = Names({"rebind.example.org": [[PUBLIC], ["127.0.0.1"]]})
        with pytest.raises(FetchRefused):
            fetcher(bird, dial, resolve=names).fetch("GET", again.removesuffix("again"))
    assert dial.dialled == [PUBLIC] and not bird.met


ODD = (
    "ftp://example.org/",
    "file:///etc/passwd",
    "gopher://127.0.0.1/",
    "javascript:alert(1)",
    "data:text/html,x",
    "//example.org/",
    "example.org",
    "",
    "http:",
    "http://",
    "http:///etc",
    "http://user@example.org/",
    "http://user:secret@example.org/",
    "http://example.org@127.0.0.1/",
    "http://example.org%40127.0.0.1/",
    "http://example.org\\@127.0.0.1/",
    "http://127.0.0.1\\.example.org/",
    "http://exa\tmple.org/",
    "http://example.org/\r\nX: y",
    "http://example.org/\x00",
    "http://example.org:22/",
    "http://example.org:25/",
    "http://example.org:6379/",
    "http://example.org:0/",
    "http://example.org:99999/",
    "http://example.org:-1/",
    "http://example.org/" + "a" * 2_000,
)


@pytest.mark.parametrize("url", ODD)
def test_an_address_of_a_wrong_form_is_refused(url: str) -> None:
    dial, names = Dialled(), Names({"example.org": [[PUBLIC]]})
    with pytest.raises(FetchRefused):
        Fetcher("test", dial=dial, resolve=names).fetch("GET", url)
    assert not dial.dialled and not names.asked


@pytest.mark.parametrize("url", ODD)
def test_a_redirect_of_a_wrong_form_leads_nowhere(url: str, here: Site) -> None:
    """An empty Location is none; what is left of the others when joined is not dialled."""
    here.pages["/odd"] = leads(url.replace("\r\n", "").replace("\x00", "\\"))
    dial = Dialled()
    names = Names({"site.test": [["127.0.0.1"]]})
    reaching = Fetcher("test", dial=dial, resolve=names, allow=[here.place()])
    try:
        page = reaching.fetch("GET", here.url("/odd"))
        assert page.url.startswith(here.url())  # a path of the same site
    except FetchError:
        pass
    assert set(dial.dialled) == {"127.0.0.1"} and set(names.asked) <= {"site.test", "example.org"}


def test_the_canary_sings_for_whoever_comes(bird: Canary) -> None:
    """The control: it is there, the spellings do lead to it, and it counts."""
    assert bird.met == 0
    for host in ("127.0.0.1", "0x7f.1", "0"):
        with socket.create_connection((host, bird.port), 5) as connection:
            connection.recv(1)  # until it hangs up, having counted
    assert bird.met == 3
