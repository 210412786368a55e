"""A draft and a reply as rows, at one moment."""

from datetime import UTC, datetime, timedelta
from typing import Any

from app.store import (
    DraftRow,
    ReplyRow,
)

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)


def a_draft(**given: Any) -> DraftRow:
    usual: dict[str, Any] = {"created_at": NOW, "updated_at": NOW, "text": "My calf hurts."}
    return DraftRow(**(usual | given))


def a_reply(draft: str, text: str = "Ease off.", outcome: str = "as_is") -> ReplyRow:
    return ReplyRow(draft=draft, text=text, outcome=outcome, answers=["calf"], by="ann", at=NOW)
