"""A folder, or a zip, of Markdown files: answers as they are, other files by title and text."""

import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import Any

from app.library.beside import BESIDE
from app.library.contents import Contents
from app.library.formats.archive import common, zipped
from app.library.formats.foreign import Foreign, plain
from app.library.formats.record import Left, Record, Records, line, others, word, words
from app.library.formats.reply_desk import texts_of
from app.library.formats.wording import OWN
from app.library.frontmatter import Broken, parse
from app.library.gather import skipped
from app.library.read import read_answer

NAME = "markdown"
WHAT = "Markdown: a folder, a zip of one, or one file"
SEEN = "our own"
_FRONT = re.compile(r"\A---[ \t]*\n(?P<front>.*?\n)?---[ \t]*(?:\n|\Z)", re.DOTALL)
_HEADING = re.compile(r"\A\s*+#[ \t]++(?P<title>[^\n]++)(?:\n|\Z)")
_CARRIED = {"title", "keywords", "tags", "questions", "topic", "category", "language", "lang"}
_ENDS = (".md", ".markdown")


def recognises(foreign: Foreign) -> bool:
    """A folder, a zip, or a text that begins as Markdown files do."""
    if not foreign.is_text:
        return True
    return bool(_FRONT.match(foreign.text) or _HEADING.match(foreign.text))


def read(foreign: Foreign) -> Records:
    """Each file that ends in `.md`; other files are said to be left."""
    files: Mapping[str, bytes] | None = foreign.folder
    if files is None:
        files = zipped(foreign.data) if foreign.is_zip else {"": foreign.text.encode()}
    inside = common(files)
    for path, data in sorted(files.items()):
        name = path.removeprefix(inside)
        if not path or name.lower().endswith(_ENDS):
            yield _read_one(name, data)
        elif name in BESIDE:
            yield _beside(name, data)
        elif not PurePosixPath(name).name.startswith("."):
            yield Left(name[:100], "is no Markdown file")


def _beside(name: str, data: bytes) -> Record | Left:
    text = _decoded(data)
    if text is None:
        return Left(name, "isn't UTF-8: save it with that encoding")
    return Record(id=name, title=name, body=text, file=name)


def _read_one(path: str, data: bytes) -> Record | Left:
    """An answer's file as it is; of any other Markdown the title and the text."""
    text = _decoded(data)
    if text is None:
        return Left(path[:100], "isn't UTF-8 text: save it with that encoding")
    if "/" not in path and path and not skipped(path):
        reading = read_answer(path, data)
        if reading.sound:
            return Record(id=path, title=path, body=text, file=path)
    return _converted(path, text.removeprefix("\ufeff").replace("\r\n", "\n"))


def _decoded(data: bytes) -> str | None:
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return None
    return None if "\0" in text else text


def _converted(path: str, text: str) -> Record | Left:
    fields, body, left = _split(text)
    heading = _HEADING.match(body)
    named = line(heading["title"]).rstrip("#").rstrip() if heading else ""
    title = line(fields.get("title")) or named
    if heading and title == named:
        body = body[heading.end() :]
    place = PurePosixPath(path)
    name = place.name.rpartition(".")[0].replace("-", " ").replace("_", " ").strip()
    above = "" if str(place.parent) == "." else str(place.parent)
    return Record(
        id=path or title,
        title=title or name[:1].upper() + name[1:],
        body=body.strip(),
        marks=OWN,
        keywords=_listed(fields.get("keywords")),
        questions=_listed(fields.get("questions")),
        topic=line(fields.get("topic") or fields.get("category"))
        or ", ".join(_listed(fields.get("tags")))
        or above,
        language=line(fields.get("language") or fields.get("lang")),
        left=left or others(fields, _CARRIED),
    )


def _split(text: str) -> tuple[dict[str, Any], str, tuple[Left, ...]]:
    """Front matter, where it can be read, and the text below it."""
    found = _FRONT.match(text)
    if not found:
        return {}, text, ()
    try:
        fields = plain(parse(found["front"] or "", 2))
    except Broken as error:
        return {}, text[found.end() :], (Left("front matter", f"can't be read: {error.message}"),)
    return (fields if isinstance(fields, dict) else {}), text[found.end() :], ()


def _listed(value: Any) -> tuple[str, ...]:
    return words(value if isinstance(value, list) else word(value).split(","))


def exported(contents: Contents) -> Iterator[bytes]:
    """A zip of the library's files, the same bytes for the same files."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in sorted(texts_of(contents).items()):
            archive.writestr(zipfile.ZipInfo(name), text.encode(), zipfile.ZIP_DEFLATED)
    yield packed.getvalue()
