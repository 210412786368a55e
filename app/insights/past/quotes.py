"""Quotations in a reply: BBCode, Discourse, Markdown and mail, each the post that it answers."""

import re
from collections.abc import Iterator
from dataclasses import replace

from app.insights.past.reply import PastReply

_TAG = re.compile(r"\[(/?)quote\b([^\[\]\n]{0,300})\]", re.IGNORECASE)
_WHO = re.compile(r"=\s*[\"'“]?(?P<name>[^\s,;:\"'”\]][^,;:\"'”\]]{0,60})")
_LINE = re.compile(r" {0,3}(?:> ?)+")
_WROTE = re.compile(
    r"(?:on |am |le |el )?[^\n]{0,160}?(?:\bwrote|\bsaid|\bwrites|\bschrieb|\ba écrit|\bescribió)\b"
    r"[^\n]{0,60}:\s*",
    re.IGNORECASE,
)
_WRITER = re.compile(
    r"(?:^|[,>\s])@?(?P<name>[^\s,<>@:]+)(?: <[^<>\n]*>)? (?:wrote|said|writes)\b", re.IGNORECASE
)
_ORIGINAL = re.compile(r"^-{2,} ?(?:original message|ursprüngliche nachricht) ?-{2,}$", re.I)


def without_quotes(reply: PastReply) -> PastReply:
    """The reply with its quotations taken out; without a `post`, these are what it answered."""
    own, quoted, author = _tags(reply.text)
    own, lines, writer = _lines(own)
    post = "\n".join(part.strip() for part in (quoted, lines) if part.strip())
    return replace(
        reply,
        text=re.sub(r"\n{3,}", "\n\n", own).strip(),
        post=reply.post.strip() or post,
        author=reply.author or author or writer,
    )


def _tags(text: str) -> tuple[str, str, str]:
    """The text outside [quote], the words in the outermost ones, and who wrote the first."""
    own: list[str] = []
    quoted: list[str] = []
    author, depth, at = "", 0, 0
    for tag in _TAG.finditer(text):
        if depth < 2:
            (quoted if depth else own).append(text[at : tag.start()])
        at = tag.end()
        if not tag[1] and not author and (who := _WHO.match(tag[2].strip())):
            author = who["name"].strip()
        depth = max(0, depth - 1) if tag[1] else depth + 1
    if depth:  # never closed: nothing tells where the quotation ends, so all of it is one's own
        return _TAG.sub("", text), "", author
    own.append(text[at:])
    return "".join(own), "\n".join(quoted), author


def _lines(text: str) -> tuple[str, str, str]:
    """The lines that begin with no `>`, the others without it, and who is said to have written."""
    own: list[str] = []
    quoted: list[str] = []
    author = ""
    for line, is_quoted in _marked(text.split("\n")):
        if is_quoted:
            if quoted or line.strip():
                quoted.append(_LINE.sub("", line, count=1))
            author = author or _introduced(own)
        else:
            own.append(line)
    return "\n".join(own), "\n".join(quoted), author


def _marked(lines: list[str]) -> Iterator[tuple[str, bool]]:
    """Each line, and whether it is quoted; all below "Original message" is."""
    below = False
    for line in lines:
        if _ORIGINAL.match(line.strip()):
            below = True
            continue
        yield line, below or bool(_LINE.match(line))


def _introduced(own: list[str]) -> str:
    """Take “Tom wrote:” off the end of one's own lines; the name in it."""
    at = len(own)
    while at and not own[at - 1].strip():
        at -= 1
    for count in (1, 2):  # mail programs break the line
        words = " ".join(line.strip() for line in own[max(0, at - count) : at])
        if at >= count and len(words) < 300 and _WROTE.fullmatch(words):
            del own[at - count :]
            found = _WRITER.search(words)
            return found["name"] if found else ""
    return ""
