"""Custom question answering: the JSON of a project's export."""

from typing import Any

from app.library.formats.foreign import Foreign
from app.library.formats.record import Left, Record, Records, entries, line, others, word, words

NAME = "question-answering"
WHAT = "Azure custom question answering: a project's JSON"
SEEN = "from documentation"
_CARRIED = {"id", "answer", "questions", "metadata", "dialog"}


def _qnas(found: Any) -> Any:
    assets = found.get("assets") if isinstance(found, dict) else None
    return assets.get("qnas") if isinstance(assets, dict) else None


def recognises(foreign: Foreign) -> bool:
    """A mapping with `assets` that have `qnas`."""
    return isinstance(_qnas(foreign.json), list)


def read(foreign: Foreign) -> Records:
    """Each pair; its first question is the title, all are questions."""
    for entry in entries(_qnas(foreign.json)):
        questions = words(entry.get("questions"))
        yield Record(
            id=line(entry.get("id")) or (questions[0] if questions else ""),
            title=questions[0].rstrip("?") if questions else "",
            body=word(entry.get("answer")),
            questions=questions,
            topic=topic_of(entry.get("metadata")),
            left=(*prompts(entry.get("dialog")), *others(entry, _CARRIED)),
        )
    yield from _project(foreign.json)


def topic_of(metadata: Any) -> str:
    """Metadata as a topic: `name: value`, or the value alone of a category or topic."""
    pairs = metadata.items() if isinstance(metadata, dict) else ()
    said = [
        line(value)
        if line(name).lower() in ("category", "topic")
        else f"{line(name)}: {line(value)}"
        for name, value in pairs
    ]
    return ", ".join(text for text in said if text)


def prompts(dialog: Any) -> tuple[Left, ...]:
    """What a pair of several turns asks next, which an answer can't."""
    found = dialog if isinstance(dialog, dict) else {}
    said = [line(each.get("displayText")) for each in entries(found.get("prompts"))]
    context = (
        Left("isContextOnly", "is shown there after another answer only: found by itself here"),
    )
    return (
        *(context if found.get("isContextOnly") is True else ()),
        *(Left("prompts", f"“{text[:60]}” isn't offered next") for text in said if text),
    )


def _project(found: dict[str, Any]) -> Records:
    """What belongs to the library as a whole."""
    assets = found["assets"]
    for group in entries(assets.get("synonyms")):
        if alike := words(group.get("alterations")):
            yield Left("synonyms", f"add to _synonyms.yaml: - [{', '.join(alike)[:200]}]")
    yield from others(assets, {"qnas", "synonyms"})
    yield from others(found, {"assets"})
