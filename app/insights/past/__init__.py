"""The past: what a moderator has written before, read from files and made into proposals."""

from app.insights.past.proposals import Learned, learn, merged
from app.insights.past.reading import FILE_LIMIT, past_of_texts, read_past
from app.insights.past.reply import BadPast, Past, PastReply
from app.insights.past.watch import Watch, unwatched

__all__ = [
    "FILE_LIMIT",
    "BadPast",
    "Learned",
    "Past",
    "PastReply",
    "Watch",
    "learn",
    "merged",
    "past_of_texts",
    "read_past",
    "unwatched",
]
