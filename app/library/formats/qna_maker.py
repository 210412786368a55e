"""QnA Maker: the tab-separated table of a knowledge base's export."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from app.library.formats.foreign import Foreign, load_json
from app.library.formats.question_answering import prompts, topic_of
from app.library.formats.record import Left, Record, Records, line, others

NAME = "qna-maker"
WHAT = "QnA Maker: a knowledge base's TSV"
SEEN = "real export seen"
_CARRIED = {"question", "answer", "metadata", "prompts", "iscontextonly", "qnaid"}


def recognises(foreign: Foreign) -> bool:
    """A table with tabs whose first columns are Question and Answer."""
    return foreign.columns("\t")[:2] == ("question", "answer")


def read(foreign: Foreign) -> Records:
    """Each answer once, with the questions of all its rows."""
    found: dict[str, Record] = {}
    for row in foreign.rows("\t", quoted=False):
        question = line(_text(row.get("question")))
        key = row.get("qnaid", "").strip() or row.get("answer", "")
        if key not in found:
            found[key] = _record(row, question)
        elif question and question not in found[key].questions:
            before = found[key]
            found[key] = replace(before, questions=(*before.questions, question))
    yield from found.values()


def _record(row: dict[str, str], question: str) -> Record:
    dialog = {
        "prompts": load_json(row.get("prompts", ""))[0],
        "isContextOnly": row.get("iscontextonly", "").strip().lower() == "true",
    }
    return Record(
        id=row.get("qnaid", "").strip() or question,
        title=question.rstrip("?"),
        body=_text(row.get("answer")),
        questions=(question,) if question else (),
        topic=topic_of(_metadata(row.get("metadata", ""))),
        left=(*prompts(dialog), *_other(row)),
    )


def _text(cell: str | None) -> str:
    """A cell's text: line ends are written as a backslash and an n there."""
    return (cell or "").replace("\\r\\n", "\n").replace("\\n", "\n").replace("\\t", "\t")


def _metadata(cell: str) -> dict[str, Any]:
    """`name:value|name:value`, or the JSON of newer exports."""
    found = load_json(cell)[0] if cell.startswith("[") else None
    if isinstance(found, list):
        return {line(e.get("name")): e.get("value") for e in found if isinstance(e, dict)}
    pairs: Iterable[str] = (pair for pair in cell.split("|") if pair.strip())
    return {name.strip(): value.strip() for name, _, value in (p.partition(":") for p in pairs)}


def _other(row: dict[str, str]) -> tuple[Left, ...]:
    return others({name: value for name, value in row.items() if value.strip()}, _CARRIED)
