"""The only way out to the network: public addresses, vetted as they are dialled."""

from app.fetch.errors import FetchError, FetchFailed, FetchRefused
from app.fetch.fetcher import MOST_BYTES, Fetcher, Page
from app.fetch.target import Target, target_of

__all__ = [
    "MOST_BYTES",
    "FetchError",
    "FetchFailed",
    "FetchRefused",
    "Fetcher",
    "Page",
    "Target",
    "target_of",
]
