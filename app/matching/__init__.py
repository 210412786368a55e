"""Matching: answers and a post in, ranked matches with their evidence and a verdict out."""

from app.matching.asking import asking
from app.matching.calibrate import Case
from app.matching.matcher import Matcher
from app.matching.result import Evidence, Match, Question, Result, Urgent
from app.matching.spelling import is_ordinary
from app.matching.synonyms import Group
from app.matching.urgent import UrgentRule
from app.matching.verdict import BARS, drafted, judged

__all__ = [
    "BARS",
    "Case",
    "Evidence",
    "Group",
    "Match",
    "Matcher",
    "Question",
    "Result",
    "Urgent",
    "UrgentRule",
    "asking",
    "drafted",
    "is_ordinary",
    "judged",
]
