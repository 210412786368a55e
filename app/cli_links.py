"""`links`: ask the sites that the library's answers link to, and say how the links stand."""

import threading
from collections.abc import Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer

from app.cli_options import DatabaseOption, LibraryOption, open_store, print_json, settings_of
from app.library import read_library
from app.progress import progress

if TYPE_CHECKING:
    from app.links import Round, Trouble
    from app.store import LinkCheckRow

DEAD_LINKS = 1
OFFLINE = "Not checked: nothing could be reached from this machine. What was known stays."


def links_command(
    library: LibraryOption = None,
    database: DatabaseOption = None,
    every: Annotated[
        bool, typer.Option("--all", help="Ask for links again that were asked for lately.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Check the links in the answers. Exit 1: there are dead ones.

    A link is asked for again after a week, or after a day when it failed. It is dead when it
    failed twice, at least a day apart. A machine without a network checks nothing: exit 0.
    """
    from app.desk import claim
    from app.links import check_links, fetcher, library_links, pace, troubles

    settings = settings_of(library=library, database=database)
    links = library_links(read_library(settings.library))
    with open_store(settings) as store:
        claim(store, settings)
        asking = pace(fetcher(settings), threading.Event(), _now)
        with progress("Asking") as tell:
            done = check_links(store, list(links), asking, now=_now, every=every, tell=tell)
        known = store.link_checks(links)
        bad = troubles(store, links)
    if as_json:
        print_json(_as_json(done, links, known))
    else:
        _say(done, links, known, bad)
    if any(row.state == "dead" for row in known.values()):
        raise typer.Exit(DEAD_LINKS)


def _now() -> datetime:
    return datetime.now(UTC)


def _say(
    done: "Round",
    links: Mapping[str, tuple[str, ...]],
    known: "Mapping[str, LinkCheckRow]",
    bad: "tuple[Trouble, ...]",
) -> None:
    from app.links import count_states

    for each in bad:
        print(f"{each.word}: {each.url}\n    {each.reason} In {', '.join(each.answers)}.")
        if each.fix:
            print(f"    Now at {each.fix}")
    for url in links:
        if (row := known.get(url)) and row.state == "unchecked":
            print(f"Not checked: {url}\n    {row.reason} In {', '.join(links[url])}.")
    if done.offline:
        print(OFFLINE)
    counts = count_states(known, links)
    told = ", ".join(f"{counts[state]} {word}" for state, word in COUNTED.items())
    print(f"{done.links} links, {done.asked} asked now: {told}")


COUNTED = {
    "dead": "dead",
    "failing": "failed once",
    "moved": "moved",
    "fine": "fine",
    "unchecked": "not checked",
}


def _as_json(
    done: "Round", links: Mapping[str, tuple[str, ...]], known: "Mapping[str, LinkCheckRow]"
) -> dict[str, Any]:
    from app.face_links import link_json

    results = [link_json(url, links[url], known.get(url)) for url in links]
    return {**asdict(done), "results": results}
