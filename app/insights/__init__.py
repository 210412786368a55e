"""Insights: what the rows of the desk suggest to a curator, as pure functions."""

from app.insights.leftovers import leftovers
from app.insights.proposal import Proposal, propose, slug

__all__ = ["Proposal", "leftovers", "propose", "slug"]
