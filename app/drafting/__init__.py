"""Drafting: chosen answers, a post and its forum become a draft in parts, in the forum's markup."""

from app.drafting.addresses import address, addresses, answer_addresses
from app.drafting.choice import FIXED, movable, move
from app.drafting.compose import NOTHING_ASKED, compose
from app.drafting.draft import Asked, Blank, Draft, DraftPart, Fact
from app.drafting.facts import RACES, find_facts
from app.drafting.html import foreign_html, preview
from app.drafting.language import base, function_words, named, post_language, version_of
from app.drafting.listed import search_address, search_words
from app.drafting.markdown import has_html, unwrap
from app.drafting.names import AUTHOR, nameless
from app.drafting.notes import losses
from app.drafting.quote import QUOTE_LIMIT, unquoted
from app.drafting.reactions import MEASURED, Measure, bound
from app.drafting.render import render
from app.drafting.revise import Standing, rearrange, revise, standing
from app.drafting.variables import (
    VARIABLES,
    find_blanks,
    shown_blanks,
    unknown_variables,
    without_fallback,
)

__all__ = [
    "AUTHOR",
    "FIXED",
    "MEASURED",
    "NOTHING_ASKED",
    "QUOTE_LIMIT",
    "RACES",
    "VARIABLES",
    "Asked",
    "Blank",
    "Draft",
    "DraftPart",
    "Fact",
    "Measure",
    "Standing",
    "address",
    "addresses",
    "answer_addresses",
    "base",
    "bound",
    "compose",
    "find_blanks",
    "find_facts",
    "foreign_html",
    "function_words",
    "has_html",
    "losses",
    "movable",
    "move",
    "named",
    "nameless",
    "post_language",
    "preview",
    "rearrange",
    "render",
    "revise",
    "search_address",
    "search_words",
    "shown_blanks",
    "standing",
    "unknown_variables",
    "unquoted",
    "unwrap",
    "version_of",
    "without_fallback",
]
