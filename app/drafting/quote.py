"""Quoting: a question of the post becomes one short line before its answer, and is taken back."""

import html
import re

from app.drafting.variables import escape

QUOTE_LIMIT = 90
"""The most characters of a question that are quoted, the mark of a cut included."""
_LEAST = 45
"""What a clause must have for a cut at its end; below, the cut is between words."""

_FEWEST = 3
"""The words a line must share with a post to be taken for a quotation of it."""

_BEFORE = re.compile(
    r"(?:\W*(?:(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening))\b"
    r"[^,.!?:\n]{0,40}[,.!:]"
    r"|(?:and|also|another (?:one|question|thing)|one more thing|by the way|btw|secondly|next"
    r"|p\.?s\.?)\b[\s,:–-]*))+\s*",
    re.IGNORECASE,
)
_TAG = re.compile(r"<[^<>\n]*>")
_CLAUSE = re.compile(r"[,;:–—](?=\s)")
_OPENS = re.compile(r"[^\W_]|[\"'“‘„«(¿¡]")


def quote(words: str) -> str:
    """The poster's `words` as a Markdown quotation of one line, cut at a clause or a word.

    Greetings and turns such as "also" before it are left out. "" when nothing is left to quote.
    """
    line = " ".join(words.split())
    line = _from_first_word(line[_leading(line) :])
    return f"> {escape(_cut(line))}" if any(c.isalpha() for c in line) else ""


def _leading(line: str) -> int:
    """How long the greetings and turns at the beginning are; all there is isn't left out."""
    found = _BEFORE.match(line)
    return found.end() if found and found.end() < len(line) else 0


def _from_first_word(line: str) -> str:
    """The line from its first word on, which begins with a capital letter as a sentence does."""
    found = _OPENS.search(line)
    line = line[found.start() :] if found else ""
    return line[:1].upper() + line[1:]


def _cut(line: str) -> str:
    line = line.rstrip(" ,;:–—-")
    if len(line) <= QUOTE_LIMIT:
        return line
    room = line[: QUOTE_LIMIT - 1]
    ends = [found.start() for found in _CLAUSE.finditer(room) if found.start() >= _LEAST]
    end = ends[-1] if ends else room.rfind(" ")
    return f"{room[: end if end > 0 else QUOTE_LIMIT - 2].rstrip(' ,;:–—-')} …"


def unquoted(text: str, post: str) -> str:
    """A draft or reply, in any format, with “…” for the words of lines that quote the post."""
    said = f" {_words(post)} "
    return "\n".join(_unquoted(line, said) for line in text.split("\n"))


def _unquoted(line: str, said: str) -> str:
    words = _words(line)
    if words.count(" ") < _FEWEST - 1 or f" {words} " not in said:
        return line
    shown = [at for at in re.finditer(r"<[^<>\n]*>|&#?\w+;|\w+", line) if at[0][0] != "<"]
    return f"{line[: shown[0].start()]}…{line[shown[-1].end() :]}"


def _words(text: str) -> str:
    return " ".join(re.findall(r"\w+", html.unescape(_TAG.sub(" ", text)).casefold()))
