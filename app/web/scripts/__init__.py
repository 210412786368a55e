"""The scripts that people take to other sites, made for this desk: bookmarklet and userscript."""

import json
import re
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import urlsplit

from app.forum import Forum
from app.web.scripts.places import FALLBACKS, PLACES, QUOTED, union

HERE = Path(__file__).parent
LONGEST = 2048
"""Bytes that a bookmarklet may have: some browsers keep no longer address."""


def bookmarklet(address: str, nonce: str) -> str:
    """The bookmarklet as an address: all of it, since a forum may forbid to load more.

    `address` is where the desk is reached; `nonce` says whose bookmarklet it is.
    """
    script = _tight(_read("reading.js") + _read("bookmarklet.js"))
    filled = _filled(script, address, {"NONCE": nonce})
    return "javascript:(()=>{" + filled.replace("%", "%25") + "})()"


def userscript(address: str, version: str, forums: Sequence[Forum]) -> str:
    """The userscript for these forums, those without an address left out; it holds no secret."""
    served = [forum for forum in forums if forum.url]
    known = [{"id": forum.id, "url": forum.url} for forum in served]
    header = _read("header.js").replace("$ADDRESS", address).replace("$VERSION", version)
    header = header.replace("$HOST", urlsplit(address).hostname or "")
    header = header.replace("$MATCHES", "\n".join(f"// @match        {_match(f)}" for f in served))
    body = _read("userscript.js").replace("$READING;", _read("reading.js"))
    places = {"BOX": union("box"), "TOOLS": union("tools")}
    return header + _filled(body, address, places | {"FORUMS": known})


def _filled(script: str, address: str, more: dict[str, object]) -> str:
    """A script with its `$NAMES` replaced by values, as JavaScript writes them."""
    values: dict[str, object] = {
        "ADDRESS": address,
        "BODIES": [union("body"), *FALLBACKS],
        "POST": union("post"),
        "AUTHOR": union("author"),
        "TITLE": union("title"),
        "LINK": union("link"),
        "QUOTED": QUOTED,
        **more,
    }
    return re.sub(r"\$([A-Z]+)", lambda found: _written(values.get(found[1], found[0])), script)


def _written(value: object) -> str:
    return json.dumps(value, ensure_ascii=True, separators=(",", ":"))


def _tight(script: str) -> str:
    """A script on one line without its comments: each line of it ends where a space may go."""
    lines = (re.sub(r"^\s*//.*", "", line).strip() for line in script.splitlines())
    return "".join(lines)


def _match(forum: Forum) -> str:
    """The pages of a forum, as userscript managers write them."""
    place = urlsplit(forum.url)
    return f"{place.scheme}://{place.netloc}{place.path.rstrip('/')}/*"


def _read(name: str) -> str:
    return (HERE / name).read_text(encoding="utf-8")


__all__ = ["LONGEST", "PLACES", "bookmarklet", "userscript"]
