"""Renamed answers: rows that name an answer by an id it had before find it under its new one."""

from app.library import Contents
from app.store import DraftRow


def with_present_ids(row: DraftRow, contents: Contents) -> DraftRow:
    """A draft that names its answers, and the parts they give, by their ids of now."""
    if contents.renamed:
        row.answers = [{**each, "id": contents.present(each["id"])} for each in row.answers]
        row.left_out = [_part(key, contents) for key in row.left_out]
        row.arranged = [_part(key, contents) for key in row.arranged]
    return row


def _part(key: str, contents: Contents) -> str:
    """A part's key, such as `answer:calf-cramps:then`."""
    return ":".join(
        contents.present(piece) if n == 1 else piece for n, piece in enumerate(key.split(":"))
    )
