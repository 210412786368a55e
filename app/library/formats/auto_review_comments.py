"""AutoReviewComments: its export in Markdown, or a remote source in JSON or JSONP."""

import re

from app.library.formats.foreign import Foreign, NotRead, load_json
from app.library.formats.record import (
    Left,
    Marks,
    Put,
    Record,
    Records,
    entries,
    line,
    others,
    word,
)
from app.library.formats.wording import blank, variable

NAME = "auto-review-comments"
WHAT = "AutoReviewComments: its Markdown export, or a remote source"
SEEN = "from documentation"
_TARGET = r"\[(?:E?[AQ]|C)(?:,(?:E?[AQ]|C))*\]"
_HEADING = re.compile(rf"^#++[ \t]*+(?P<target>{_TARGET})?(?P<title>[^\n]*)$", re.MULTILINE)
_FIRST = re.compile(rf"\s*#+\s*{_TARGET}")
_CALL = re.compile(r"\s*[A-Za-z_$][\w$.]*\(\s*(?P<list>\[.*\])\s*+\)\s*+(?:;\s*+)?\Z", re.DOTALL)
_COMMA = re.compile(r",(\s*[\]}])")
_PATTERN = re.compile(
    r"\[(?P<word>username|OP)\]|\$(?P<site>SITENAME|SITEURL|MYUSERID)\$|\[(?P<type>type[^\[\]\n]{0,60})\]"
)


def recognises(foreign: Foreign) -> bool:
    """A first heading with a target such as [Q,A], or a list of names and descriptions."""
    if not foreign.is_text:
        return False
    return bool(_FIRST.match(foreign.text)) or any(
        {"name", "description"} <= each.keys() for each in _listed(foreign)
    )


def _listed(foreign: Foreign) -> list[dict[str, object]]:
    """The comments of a remote source; none where it isn't one."""
    if foreign.json is not None:
        return list(entries(foreign.json)) if isinstance(foreign.json, list) else []
    call = _CALL.match(foreign.text)
    if call is None:
        return []
    found, _ = load_json(_COMMA.sub(r"\1", call["list"]))
    return list(entries(found))


def read(foreign: Foreign) -> Records:
    """Each comment, whose text is all that stands below its heading."""
    if listed := _listed(foreign):
        for entry in listed:
            found = _HEADING.match(f"#{line(entry.get('name'))}")
            body = word(entry.get("description"))
            yield _record(found, body, others(entry, {"name", "description"}))
        return
    headings = list(_HEADING.finditer(foreign.text))
    if not headings:
        raise NotRead("has no heading: each comment begins with one, such as ###[Q] Title.")
    ends = [each.start() for each in headings[1:]] + [len(foreign.text)]
    for heading, end in zip(headings, ends, strict=True):
        yield _record(heading, foreign.text[heading.end() : end].strip(), ())


def _record(found: re.Match[str] | None, body: str, left: tuple[Left, ...]) -> Record:
    title, target = (found["title"], found["target"] or "") if found else ("", "")
    title = title.strip().rstrip("#").rstrip()
    if target:
        left = (*left, Left("target", f"is for posts of kind {target} there: for all here"))
    return Record(
        id=f"{target}{title}", title=title, body=body, marks=Marks(_PATTERN, _put), left=left
    )


def _put(found: re.Match[str]) -> Put:
    if found["type"]:
        return Put(blank(found["type"]))
    if found["word"]:
        return Put(variable("author"))
    if found["site"] == "SITENAME":
        return Put(variable("forum"))
    return Put(blank(found["site"].lower()), f"{found[0]} isn't known here: it is a blank")
