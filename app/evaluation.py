"""`evaluate`: labelled posts from a file through the matcher, rankings to a file, figures back."""

import json
import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import track

from app.library import Library
from app.matching.evaluate import Evaluation, Judged, Labelled, evaluate, judge
from app.post import TextTooLong, clean_text

MOST_ANSWERS = 10
"""How many answers of each post are ranked, as `mrr10` and the rankings file have them."""


class BadPosts(ValueError):
    """The labelled posts can't be used; the message names file and line."""


def evaluate_file(
    library: Library, posts: Path, rankings: Path | None, *, progress: bool
) -> Evaluation:
    """Match every post of a JSON-lines file, write the rankings, and measure the outcome.

    Raises `BadPosts`.
    """
    labelled = list(_labelled(posts))
    console = Console(file=sys.stderr)
    todo = track(labelled, "Matching", console=console, disable=not progress, transient=True)
    matcher = library.matcher
    judged = judge(todo, lambda text: matcher.match(text, limit=MOST_ANSWERS))
    if rankings:
        _write(rankings, judged)
    return evaluate(judged)


def _labelled(file: Path) -> Iterator[Labelled]:
    try:
        lines = file.read_bytes().splitlines()
    except OSError as error:
        raise BadPosts(f"{file} can't be read: {error.strerror}.") from None
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                yield _post(json.loads(line))
            except (ValueError, RecursionError) as error:
                why = str(error) if isinstance(error, BadPosts | TextTooLong) else "It isn't JSON."
                raise BadPosts(f"{file}, line {number}: {why}") from None


def _post(row: Any) -> Labelled:
    if not isinstance(row, dict):
        raise BadPosts('A line must be {"id", "text", "answers"}.')
    answers = row.get("answers")
    if not isinstance(row.get("id"), str | int) or not isinstance(row.get("text"), str):
        raise BadPosts("A post needs an id and a text.")
    if not isinstance(answers, list) or not all(isinstance(a, str) for a in answers):
        raise BadPosts("`answers` must list the ids that are right, or be empty.")
    return Labelled(str(row["id"]), clean_text(row["text"]), tuple(answers))


def _write(file: Path, judged: list[Judged]) -> None:
    lines = [json.dumps(_ranking(j), ensure_ascii=False, allow_nan=False) + "\n" for j in judged]
    try:
        file.write_text("".join(lines), encoding="utf-8")
    except OSError as error:
        raise BadPosts(f"{file} can't be written: {error.strerror}.") from None


def _ranking(judged: Judged) -> dict[str, Any]:
    result = judged.result
    return {
        "post": judged.post.id,
        "verdict": result.verdict,
        "urgent": result.urgent.rule if result.urgent else None,
        "matches": [
            {"answer": m.answer.id, "confidence": round(m.confidence, 6)} for m in result.matches
        ],
    }


def summary_json(found: Evaluation) -> dict[str, Any]:
    """The figures as JSON."""
    return asdict(found)


def summary_lines(found: Evaluation) -> list[str]:
    """The figures for a person to read, one a line, the costliest confusions last."""
    lines = [f"{found.posts} posts, {found.with_answer} with an answer"]
    figures = {k: v for k, v in asdict(found).items() if isinstance(v, float)}
    lines += [f"{name:16} {value:.3f}" for name, value in figures.items()]
    for c in found.confusions[:10]:
        lines.append(f"{c.count:4} x {c.found or '(nothing)'} instead of {c.wanted or '(nothing)'}")
    return lines
