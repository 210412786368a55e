"""Wording: a reply to one person becomes words for anyone; greeting, names and quotes go."""

import re
from collections.abc import Iterable, Iterator, Sequence
from urllib.parse import urlsplit

from app.answer import Link
from app.drafting import AUTHOR, Draft, nameless
from app.forum import DEFAULT_FORUM, Forum
from app.matching import is_ordinary
from app.post import Post

_HELLO = r"(?:hi|hiya|hello|hey|dear|welcome|good (?:morning|afternoon|evening)|hallo|moin|liebe[rs]?|bonjour|salut|hola|ciao|hej|oi|olá)"  # noqa: E501  one alternative a word
_GREETING = re.compile(rf"{_HELLO}\b[^.?!\n]{{0,50}}[,.!]?", re.IGNORECASE)
_GREETED = re.compile(
    rf"(?i:{_HELLO})[ ,]+@?(?P<name>[^\W\d_][\w'’.-]*\w)(?=[ \t]*(?:[,!:;.–-](?:\s|$)|\n|$))"
)
_ANYONE = frozenset(
    {"there", "all", "again", "everyone", "everybody", "folks", "and", "to", "guys", "friend"}
)
_LEADING = re.compile(
    rf"{_HELLO}\b(?: (?:there|all|again|and welcome|\{{\{{[^{{}}]*\}}\}})){{0,3}}[,!.] +(?=\S)",
    re.IGNORECASE,
)
_SIGN_OFF = re.compile(
    r"(?:cheers|best|(?:all the |very |kind |warm |best )+(?:best|wishes|regards)|regards"
    r"|hope (?:that|this|it) helps|(?:good luck|happy (?:running|trails)|enjoy)(?=\W*\w*\W*$)"
    r"|let (?:us|me) know how (?:you|it) (?:get|gets|go|goes)(?: on)?"
    r"|wishing you|yours|take care|thanks|thank you|many thanks|viele grüße|liebe grüße|lg|gruß"
    r"|cordialement|saludos|saluti|groetjes|abraços|hälsningar)\b[^.?!\n]{0,40}[,.!]?",
    re.IGNORECASE,
)
_QUOTE = re.compile(r"\[quote\b[^\[\]]*\]", re.IGNORECASE)
_QUOTED = re.compile(r"\[/quote\]", re.IGNORECASE)
_WROTE = re.compile(r"[^\n]{0,80}\b(?:wrote|said|writes|schrieb|a écrit)\b[^\n]{0,30}:", re.I)
_AT_NAME = re.compile(r"(?<![\w@/.])@\w[\w.-]*\w")
_HEADING = re.compile(r"(?:\*\*([^*\n]+)\*\*|#{1,3} ([^\n]+))")
_LONE_LINK = re.compile(
    r"(?:[-*+] +)?(?:\[(?P<title>[^\]\n]*)\]\((?P<url>https?://[^\s)]+)\)"
    r"|<?(?P<bare>https?://[^\s>]+)>?)(?:: (?P<more>[^\n]*))?"
)
_WORD = re.compile(r"[^\W_]+")

NAME = "{{?name}}"
"""The blank that stands where somebody else's name stood."""


def words_for_anyone(
    markdown: str, draft: Draft, post: Post | None, forum: Forum, moderator: str
) -> tuple[str, tuple[Link, ...]]:
    """The body of an answer made of a reply, and the links that stood alone in it.

    The reply's own parts around the answer go, as do quotes of the post and names; `post` is None
    once it was removed, and then every quote goes.
    """
    text = _without_parts(_without_tags(markdown), draft)
    if post:
        text = unnamed(text, post.author)
    text = _named(text.replace(AUTHOR, "{{author}}"), moderator)
    blocks = [block for block in re.split(r"\n\s*\n", text.strip()) if block.strip()]
    blocks = _without_quotes(blocks, post)
    blocks = _without_sign_off(_without_greeting(blocks), forum, moderator)
    blocks, links = _links_apart(blocks, forum)
    return "\n\n".join(_as_section(block) for block in blocks), links


def letter_for_anyone(text: str, author: str = "") -> tuple[str, tuple[Link, ...]]:
    """A reply or post of long ago as `words_for_anyone` would have it; quotations are out of it.

    Who is greeted is taken for its author where none is known.
    """
    text = _named(unnamed(text, author or greeted(text)), "")
    blocks = [block for block in re.split(r"\n\s*\n", text.strip()) if block.strip()]
    blocks = _without_sign_off(_without_greeting(blocks), DEFAULT_FORUM, "")
    blocks, links = _links_apart(blocks, DEFAULT_FORUM)
    return "\n\n".join(_as_section(block) for block in blocks), links


def greeted(text: str) -> str:
    """Whom a reply greets by name, or ""."""
    found = _GREETED.match(text.lstrip())
    name = found["name"] if found else ""
    return "" if name.casefold() in _ANYONE or is_ordinary(name) else name


def unnamed(text: str, author: str, instead: str = "{{author}}") -> str:
    """A text with the variable for its poster's name."""
    return nameless(text, author, instead, is_ordinary=is_ordinary)


def _named(text: str, moderator: str) -> str:
    text = nameless(text, moderator, "{{moderator}}", is_ordinary=is_ordinary)
    return _AT_NAME.sub(NAME, text)


def _without_tags(text: str) -> str:
    """A text without what stands between a forum's tags for a quote; one without an end stays."""
    kept, at = "", 0
    while (begun := _QUOTE.search(text, at)) and (ended := _QUOTED.search(text, begun.end())):
        kept, at = kept + text[at : begun.start()], ended.end()
    return kept + text[at:]


def _without_parts(text: str, draft: Draft) -> str:
    for part in draft.parts:
        if part.kind in ("greeting", "personal", "search", "sign_off"):
            text = text.replace(part.markdown, "", 1)
    return text


def _without_quotes(blocks: Sequence[str], post: Post | None) -> list[str]:
    said = set(_words(f"{post.title} {post.text}")) if post else None
    kept: list[str] = []
    for block in blocks:
        lines = block.split("\n")
        quote = [line for line in lines if line.lstrip().startswith(">")]
        own = "\n".join(line for line in lines if line not in quote).strip()
        if quote and _repeats(quote, said):
            block = own
            if kept and not own and _WROTE.fullmatch(kept[-1].strip()):
                kept.pop()
        if block and not (quote and _WROTE.fullmatch(block.strip())):
            kept.append(block)
    return kept


def _repeats(quote: Iterable[str], said: set[str] | None) -> bool:
    words = _words(" ".join(quote))
    return said is None or 2 * sum(word in said for word in words) >= len(words)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _without_greeting(blocks: Sequence[str]) -> list[str]:
    if not blocks:
        return []
    first, line, rest = blocks[0].partition("\n")
    if _GREETING.fullmatch(first.strip()):
        return [*([rest] if line else []), *blocks[1:]]
    first = _LEADING.sub("", first, count=1)
    return [first[:1].upper() + first[1:] + line + rest, *blocks[1:]]


def _without_sign_off(blocks: Sequence[str], forum: Forum, moderator: str) -> list[str]:
    """The blocks without a last line that closes a letter, and the names below it."""
    own = {line.strip() for line in forum.sign_off.split("\n")} | {moderator, "{{moderator}}"}
    lines = [line.strip() for line in "\n\n".join(blocks).split("\n")]
    end = len(lines)
    for at in range(len(lines) - 1, -1, -1):
        if lines[at] and (lines[at] in own or _SIGN_OFF.fullmatch(lines[at])):
            end = at
        elif lines[at] and not _may_follow(lines[at:end]):
            break
    left = "\n".join("\n\n".join(blocks).split("\n")[:end])
    return [block.strip("\n") for block in left.split("\n\n") if block.strip()]


def _may_follow(lines: Sequence[str]) -> bool:
    """Whether lines may stand below a sign-off: a name and a team, no sentences."""
    words = [line for line in lines if line]
    return len(words) <= 2 and all(re.fullmatch(r"[^.?!:]{1,40}", line) for line in words)


def _links_apart(blocks: Iterable[str], forum: Forum) -> tuple[list[str], tuple[Link, ...]]:
    kept: list[str] = []
    links: dict[str, Link] = {}
    for block in blocks:
        found = [_LONE_LINK.fullmatch(line.strip()) for line in block.split("\n")]
        led_to = kept and kept[-1].rstrip().endswith(":")
        if led_to or not all(found):
            kept.append(block)
            continue
        if kept and _HEADING.fullmatch(kept[-1].strip()):
            kept.pop()
        for link in _read_links(found, forum):
            links.setdefault(link.url, link)
    return kept, tuple(links.values())


def _read_links(found: Iterable[re.Match[str] | None], forum: Forum) -> Iterator[Link]:
    search = forum.search.partition("{query}")[0]
    for match in found:
        url = (match["url"] or match["bare"]) if match else ""
        if match and url and not (search and url.startswith(search)):
            yield Link(match["title"] or _name_of(url), url, _between_quotes(match["more"] or ""))


def _between_quotes(text: str) -> str:
    """What stands between the first quotation mark that opens and the last that closes."""
    opened = min((at for mark in '“„«"' if (at := text.find(mark)) >= 0), default=len(text))
    return text[opened + 1 : max(0, *map(text.rfind, '”“»"'))]


def _name_of(url: str) -> str:
    try:
        parts = urlsplit(url)
    except ValueError:  # such as a bracket without its other half
        return url
    place = parts.path.rstrip("/").rpartition("/")[2].replace("-", " ").replace("_", " ")
    host = parts.netloc.removeprefix("www.")
    return f"{host}: {place}" if place else host


def _as_section(block: str) -> str:
    """A line in bold as a heading, so that an answer's parts are found again."""
    heading = _HEADING.fullmatch(block.strip())
    return f"## {(heading[1] or heading[2]).strip()}" if heading else block.strip("\n")
