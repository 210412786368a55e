"""The library: the folder of answers, read strictly, checked, kept up to date while it serves."""

from app.library.check import Work, check
from app.library.checked import CannotSave, file_of, reactions_of, tidied
from app.library.contents import Contents, LibraryMissing, Problem, Source
from app.library.exchange import (
    Changed,
    FolderBusy,
    created,
    is_still,
    locked,
    removed,
    replaced,
    sweep,
)
from app.library.files import Unreadable
from app.library.gather import read_library
from app.library.git import NotCommitted, commit
from app.library.library import Library
from app.library.new import NewFile, new_file, refuse_id, taken_ids
from app.library.read import LANGUAGE, Reading, read_answer, read_answer_file
from app.library.runs import Run, runs
from app.library.samples import InitRefused, init
from app.library.write import field_text, front

__all__ = [
    "LANGUAGE",
    "CannotSave",
    "Changed",
    "Contents",
    "FolderBusy",
    "InitRefused",
    "Library",
    "LibraryMissing",
    "NewFile",
    "NotCommitted",
    "Problem",
    "Reading",
    "Run",
    "Source",
    "Unreadable",
    "Work",
    "check",
    "commit",
    "created",
    "field_text",
    "file_of",
    "front",
    "init",
    "is_still",
    "locked",
    "new_file",
    "reactions_of",
    "read_answer",
    "read_answer_file",
    "read_library",
    "refuse_id",
    "removed",
    "replaced",
    "runs",
    "sweep",
    "taken_ids",
    "tidied",
]
