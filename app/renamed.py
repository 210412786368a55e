"""Renamed answers: rows that name an answer by an id it had before find it under its new one."""

from collections.abc import Mapping

from app.store import DraftRow


def present(renamed: Mapping[str, str], id: str) -> str:
    """The id that an answer has now."""
    return renamed.get(id, id)


def with_present_ids(row: DraftRow, renamed: Mapping[str, str]) -> DraftRow:
    """A draft that names its answers, and the parts they give, by their ids of now."""
    if renamed:
        row.answers = [{**each, "id": present(renamed, each["id"])} for each in row.answers]
        row.left_out = [_part(key, renamed) for key in row.left_out]
        row.arranged = [_part(key, renamed) for key in row.arranged]
    return row


def _part(key: str, renamed: Mapping[str, str]) -> str:
    """A part's key, such as `answer:calf-cramps:then`."""
    return ":".join(
        present(renamed, piece) if n == 1 else piece for n, piece in enumerate(key.split(":"))
    )
