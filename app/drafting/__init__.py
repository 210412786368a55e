"""Drafting: chosen answers, a post and its forum become a draft in parts, in the forum's markup."""

from app.drafting.compose import compose
from app.drafting.draft import Blank, Draft, DraftPart, Fact
from app.drafting.facts import RACES, find_facts
from app.drafting.html import preview
from app.drafting.language import base, named, post_language
from app.drafting.markdown import unwrap
from app.drafting.reactions import MEASURED, Measure, bound
from app.drafting.render import render
from app.drafting.revise import revise
from app.drafting.variables import VARIABLES, find_blanks, unknown_variables

__all__ = [
    "MEASURED",
    "RACES",
    "VARIABLES",
    "Blank",
    "Draft",
    "DraftPart",
    "Fact",
    "Measure",
    "base",
    "bound",
    "compose",
    "find_blanks",
    "find_facts",
    "named",
    "post_language",
    "preview",
    "render",
    "revise",
    "unknown_variables",
    "unwrap",
]
