"""Insights: what the rows of the desk suggest to a curator, as pure functions."""

from app.insights.leftovers import leftovers
from app.insights.past import Learned, Past, PastReply, learn, merged, past_of_texts, read_past
from app.insights.proposal import Proposal, propose, slug

__all__ = [
    "Learned",
    "Past",
    "PastReply",
    "Proposal",
    "learn",
    "leftovers",
    "merged",
    "past_of_texts",
    "propose",
    "read_past",
    "slug",
]
