"""The thread of `serve` that checks links, once an operator has switched it on."""

import threading
from collections.abc import Callable
from datetime import datetime

from app import __version__
from app.fetch import Fetcher
from app.library import Library
from app.links.heard import ask
from app.links.pace import Pace
from app.links.round import LinksBusy, check_links, library_links
from app.logs import frames, kinds, log
from app.settings import Settings
from app.store import Store

LOOK_EVERY = 600.0
"""Seconds between two looks whether a link is due."""

AGENT = f"Reply-Desk/{__version__} (checks the links in a forum's answers)"


def fetcher(settings: Settings) -> Fetcher:
    """What reaches out for this desk, to public places and to those the settings allow."""
    allow = [place.strip() for place in settings.fetch_allow.split(",") if place.strip()]
    return Fetcher(AGENT, allow=allow)


def pace(reach: Fetcher, stop: threading.Event, now: Callable[[], datetime]) -> Pace:
    """The asking of sites in the real world's time, until it is stopped."""
    return Pace(lambda url: ask(reach.fetch, url, now()), wait=stop.wait)


def keep_checking(
    library: Library, store: Store, asking: Pace, stop: threading.Event, now: Callable[[], datetime]
) -> None:
    """Check what is due, again and again; where several processes serve, one does it at a time."""
    while not stop.is_set():
        try:
            check_links(store, list(library_links(library.contents)), asking, now=now)
        except LinksBusy:
            pass
        except Exception as error:  # the thread must outlive a full disk or a locked database
            log.warning("checking links failed", error=kinds(error), frames=frames(error))
        stop.wait(LOOK_EVERY)
