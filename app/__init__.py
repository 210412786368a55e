"""Reply Desk: matches a forum post against a library of canned answers and drafts the reply."""

__version__ = "0.2.0"
