"""What happens at the desk, kept as rows: the tables, and one Store of whole transactions."""

from app.store.author import Author, Held
from app.store.engine import (
    StoreBroken,
    StoreError,
    StoreUnavailable,
    wal_reset_affected,
    writer_locked,
)
from app.store.key import data_key
from app.store.people import LOCAL_ADMIN, LastAdmin, NameTaken, same_name
from app.store.posted import POSTED
from app.store.revisions import revision_of
from app.store.rows import (
    AuditRow,
    DraftRow,
    LinkCheckRow,
    LinkRow,
    MetaRow,
    PersonRow,
    PresenceRow,
    ProposalRow,
    ReplyRow,
    RevisionRow,
    SessionRow,
    SuggestionRow,
    TokenRow,
    ToldRow,
    WatchedRow,
)
from app.store.store import Store

__all__ = [
    "LOCAL_ADMIN",
    "POSTED",
    "AuditRow",
    "Author",
    "DraftRow",
    "Held",
    "LastAdmin",
    "LinkCheckRow",
    "LinkRow",
    "MetaRow",
    "NameTaken",
    "PersonRow",
    "PresenceRow",
    "ProposalRow",
    "ReplyRow",
    "RevisionRow",
    "SessionRow",
    "Store",
    "StoreBroken",
    "StoreError",
    "StoreUnavailable",
    "SuggestionRow",
    "TokenRow",
    "ToldRow",
    "WatchedRow",
    "data_key",
    "revision_of",
    "same_name",
    "wal_reset_affected",
    "writer_locked",
]
