"""Links: what the library's links lead to, asked with manners, and how they stand."""

from app.links.round import LinksBusy, Round, check_links, library_links
from app.links.standing import WORDS, Trouble, count_states, dead_notes, trouble, troubles
from app.links.watch import fetcher, keep_checking, pace

__all__ = [
    "WORDS",
    "LinksBusy",
    "Round",
    "Trouble",
    "check_links",
    "count_states",
    "dead_notes",
    "fetcher",
    "keep_checking",
    "library_links",
    "pace",
    "trouble",
    "troubles",
]
