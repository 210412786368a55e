"""The library: the folder of answers, read strictly, checked, kept up to date while it serves."""

from app.library.check import Work, check
from app.library.contents import Contents, LibraryMissing, Problem, Source
from app.library.gather import read_library
from app.library.library import Library
from app.library.read import LANGUAGE
from app.library.samples import InitRefused, init
from app.library.save import CannotSave, NewFile, new_file, save, taken_ids

__all__ = [
    "LANGUAGE",
    "CannotSave",
    "Contents",
    "InitRefused",
    "Library",
    "LibraryMissing",
    "NewFile",
    "Problem",
    "Source",
    "Work",
    "check",
    "init",
    "new_file",
    "read_library",
    "save",
    "taken_ids",
]
