"""What a check found, as JSON: the same on the command line and over HTTP."""

from collections.abc import Sequence

from typing_extensions import TypedDict

from app.answer import ANSWER_ID
from app.library import Problem


class ProblemJSON(TypedDict):
    """One finding; `answer` is the id of the answer it is about, null for other files."""

    file: str
    line: int | None
    level: str
    message: str
    code: str
    remedy: str
    answer: str | None


class CheckJSON(TypedDict):
    """What a check found in how many answers and tests."""

    answers: int
    tests: int
    errors: int
    warnings: int
    problems: list[ProblemJSON]


def check_json(answers: int, tests: int, problems: Sequence[Problem]) -> CheckJSON:
    """The findings of a check."""
    errors = count_errors(problems)
    found = [problem_json(problem) for problem in problems]
    return CheckJSON(
        answers=answers,
        tests=tests,
        errors=errors,
        warnings=len(problems) - errors,
        problems=found,
    )


def count_errors(problems: Sequence[Problem]) -> int:
    """How many of the problems are errors."""
    return sum(problem.level == "error" for problem in problems)


def problem_json(problem: Problem) -> ProblemJSON:
    """One finding as JSON."""
    return ProblemJSON(
        file=problem.file,
        line=problem.line,
        level=problem.level,
        message=problem.message,
        code=problem.code,
        remedy=problem.remedy,
        answer=answer_of(problem),
    )


def answer_of(problem: Problem) -> str | None:
    """The id of the answer that a problem is about; None for a file beside the answers."""
    id = problem.file.split(".")[0] if problem.file.endswith(".md") else ""
    return id if ANSWER_ID.match(id) else None


def problem_line(problem: Problem) -> str:
    """A problem as compilers print it: file, line, level, sentence, and its code."""
    place = f"{problem.file}:{problem.line}" if problem.line else problem.file
    return f"{place}: {problem.level}: {problem.message} [{problem.code}]"
