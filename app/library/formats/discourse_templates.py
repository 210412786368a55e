"""Discourse Templates: the answer of `/discourse_templates.json`."""

import json
from collections.abc import Iterator

from app.library.contents import Contents
from app.library.formats.discourse import MARKS, to_discourse
from app.library.formats.foreign import Foreign
from app.library.formats.record import Record, Records, entries, line, others, word, words

NAME = "discourse-templates"
WHAT = "Discourse Templates: /discourse_templates.json"
SEEN = "from documentation"
_CARRIED = {"id", "title", "content", "tags"}


def recognises(foreign: Foreign) -> bool:
    """A mapping with a list `templates`."""
    found = foreign.json
    return isinstance(found, dict) and isinstance(found.get("templates"), list)


def read(foreign: Foreign) -> Records:
    """Each template; its tags are the topic."""
    for entry in entries(foreign.json["templates"]):
        yield Record(
            id=line(entry.get("id")) or line(entry.get("title")),
            title=line(entry.get("title")),
            body=word(entry.get("content")),
            marks=MARKS,
            topic=", ".join(_tags(entry.get("tags"))),
            left=others(entry, _CARRIED),
        )


def _tags(tags: object) -> tuple[str, ...]:
    """The tags' names; newer versions of Discourse give mappings."""
    found = tags if isinstance(tags, list) else []
    return words([tag.get("name") if isinstance(tag, dict) else tag for tag in found])


CARRIES = ("title", "body", "topic")


def exported(contents: Contents) -> Iterator[bytes]:
    """The active answers as templates, as `/discourse_templates.json` would list them."""
    templates = [
        {
            "id": answer.id,
            "title": answer.title,
            "slug": answer.id,
            "content": to_discourse(answer.body),
            "tags": [{"name": tag} for tag in answer.topic.split(", ") if tag],
            "usages": 0,
        }
        for answer in contents.answers
        if answer.status == "active"
    ]
    yield (json.dumps({"templates": templates}, ensure_ascii=False, indent=1) + "\n").encode()
