"""An open draft: what the desk knows of one, put together from its row and the library."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.drafting import Blank, Draft
from app.forum import Forum
from app.matching import Result
from app.post import Post
from app.store import DraftRow, ReplyRow

FOLLOW_UP = "follow_up"
"""The version of an answer that a draft takes in place of the whole."""


@dataclass(frozen=True, slots=True)
class OpenDraft:
    """A draft as the moderator finds it. `result` and `post` are None once the post's text is gone.

    `told` says of answers that this author or thread got lately that they did, by the answers'
    ids. `draft` is what the answers taken would give now, `markdown` what stands there after edits,
    `text` that in the draft's format, `blanks` the places still to fill in `text`.
    `dead_links` has a sentence for each link in `markdown` that is known to be dead.
    """

    row: DraftRow
    forum: Forum
    post: Post | None
    result: Result | None
    draft: Draft
    markdown: str
    text: str
    blanks: tuple[Blank, ...]
    reply: ReplyRow | None = None
    notes: tuple[str, ...] = ()
    told: Mapping[str, str] = field(default_factory=dict)
    dead_links: tuple[str, ...] = ()

    @property
    def told_notes(self) -> tuple[str, ...]:
        """Of the answers taken, those that this author or thread got lately."""
        return tuple(self.told[id] for id in self.taken if id in self.told)

    @property
    def desk_notes(self) -> tuple[str, ...]:
        """What the desk knows beside what drafting says: told already, dead links, left as is."""
        return (*self.told_notes, *self.dead_links, *self.notes)

    @property
    def following_up(self) -> tuple[str, ...]:
        """The answers whose follow-up, or short version, was taken in place of the whole."""
        return following_up(self.row)

    @property
    def taken(self) -> tuple[str, ...]:
        """The ids of the answers in the draft."""
        return tuple(answer["id"] for answer in self.row.answers)


def following_up(row: DraftRow) -> tuple[str, ...]:
    """The answers of a draft whose follow-up was taken in place of the whole."""
    return tuple(a["id"] for a in row.answers if a.get("version") == FOLLOW_UP)
