"""CSV: a table with a title and a body, as spreadsheets save it."""

import csv
import io
import re
from collections.abc import Iterator

from app.answer import Answer
from app.library.contents import Contents
from app.library.formats.foreign import Foreign
from app.library.formats.record import Record, Records, line, others
from app.library.formats.wording import OWN

NAME = "csv"
WHAT = "CSV: title, body, and perhaps id, keywords, questions, topic, forums, language, status"
SEEN = "our own"
_NAMES = {
    "title": ("title", "name", "subject"),
    "body": ("body", "text", "content", "answer", "message"),
    "keywords": ("keywords", "keyword"),
    "questions": ("questions", "question"),
    "topic": ("topic", "tags", "tag", "category"),
    "forums": ("forums", "forum"),
    "language": ("language", "lang"),
    "status": ("status",),
    "id": ("id",),
}
_DELIMITERS = ",;\t"
_GUARDED = re.compile(r"'(?=[=+\-@\t\r]|'+[=+\-@\t\r])")


def recognises(foreign: Foreign) -> bool:
    """A first line that names a title and a body."""
    return foreign.json is None and bool(_delimiter(foreign))


def _delimiter(foreign: Foreign) -> str:
    for mark in _DELIMITERS:
        names = set(foreign.columns(mark))
        if names.intersection(_NAMES["title"]) and names.intersection(_NAMES["body"]):
            return mark
    return ""


def read(foreign: Foreign) -> Records:
    """Each row; several keywords have commas between, several questions a line each."""
    for row in foreign.rows(_delimiter(foreign) or ","):
        cells = {name: unguarded(cell) for name, cell in row.items()}
        found = {field: _first(cells, names) for field, names in _NAMES.items()}
        used = {name for names in _NAMES.values() for name in names if cells.get(name)}
        status = found["status"].strip().lower()
        yield Record(
            id=line(found["id"]) or line(found["title"]),
            title=line(found["title"]),
            body=found["body"].strip(),
            marks=OWN,
            keywords=_split(r"[,;\n]", found["keywords"]),
            questions=_split(r"\n", found["questions"]),
            topic=line(found["topic"]),
            forums=_split(r"[,;\s]", found["forums"]),
            language=line(found["language"]),
            status=status if status in ("watch", "draft", "retired") else "active",  # type: ignore[arg-type]  # one of them
            left=others(cells, used),
        )


def _first(cells: dict[str, str], names: tuple[str, ...]) -> str:
    return next((cells[name] for name in names if cells.get(name)), "")


def _split(pattern: str, text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part for each in re.split(pattern, text) if (part := line(each))))


def guarded(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula: one that looks like it begins with `'`.

    A cell that begins so of itself gets one more, so that `unguarded` gives every cell back.
    """
    plain = cell.lstrip("'")
    return f"'{cell}" if plain[:1] in ("=", "+", "-", "@", "\t", "\r") else cell


def unguarded(cell: str) -> str:
    """The cell as it was before `guarded`."""
    return cell[1:] if _GUARDED.match(cell) else cell


CARRIES = tuple(_NAMES)


def exported(contents: Contents) -> Iterator[bytes]:
    """The answers as a table, with a mark by which Excel knows that it is UTF-8."""
    yield "\ufeff".encode()
    yield _row(list(_NAMES))
    for answer in contents.answers:
        yield _row([guarded(_cell(answer, name)) for name in _NAMES])


def _cell(answer: Answer, name: str) -> str:
    """A field as one cell; what every answer has of itself stays empty."""
    forums = "" if answer.forums == ("all",) else ", ".join(answer.forums)
    lists = {
        "keywords": ", ".join(keyword.word for keyword in answer.keywords),
        "questions": "\n".join(answer.questions),
        "forums": forums,
    }
    return lists[name] if name in lists else str(getattr(answer, name))


def _row(cells: list[str]) -> bytes:
    line = io.StringIO()
    csv.writer(line).writerow(cells)
    return line.getvalue().encode()
