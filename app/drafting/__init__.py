"""Drafting: chosen answers, a post and its forum become a draft in parts, in the forum's markup."""

from app.drafting.compose import compose
from app.drafting.draft import Blank, Draft, DraftPart, Fact
from app.drafting.facts import find_facts
from app.drafting.html import preview
from app.drafting.markdown import unwrap
from app.drafting.render import render
from app.drafting.revise import revise
from app.drafting.variables import VARIABLES, find_blanks, unknown_variables

__all__ = [
    "VARIABLES",
    "Blank",
    "Draft",
    "DraftPart",
    "Fact",
    "compose",
    "find_blanks",
    "find_facts",
    "preview",
    "render",
    "revise",
    "unknown_variables",
    "unwrap",
]
