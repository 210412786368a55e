"""`evaluate`: labelled posts from a file through the matcher, rankings to a file, figures back."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from app.library import Library
from app.library.files import shown
from app.matching.evaluate import Banners, Confusion, Evaluation, Judged, Labelled, evaluate, judge
from app.post import TextTooLong, clean_text
from app.progress import tracked

MOST_ANSWERS = 10
"""How many answers of each post are ranked, as `mrr10` and the rankings file have them."""
NOTHING = "(nothing)"
_LISTED = 10


class BadPosts(ValueError):
    """The labelled posts can't be used; the message names file and line."""


def evaluate_file(
    library: Library, posts: Path, rankings: Path | None, *, progress: bool
) -> Evaluation:
    """Match every post of a JSON-lines file, write the rankings, and measure the outcome.

    Raises `BadPosts`.
    """
    labelled = list(_labelled(posts))
    todo = tracked(labelled, "Matching", wanted=progress)
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
    urgent = row.get("urgent")
    if not isinstance(urgent, str | bool | None):
        raise BadPosts("`urgent` must be true, false or the name of a danger.")
    needs = None if urgent is None else bool(urgent)
    return Labelled(clean_text(str(row["id"])), clean_text(row["text"]), tuple(answers), needs)


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
    """The figures for a person to read: a few sections, none wider than 80 but for long ids."""
    sections = [
        [f"Posts: {found.posts}, with an answer: {found.with_answer}"],
        _section("Ranking, over posts with an answer", _ranking_rows(found)),
        _section("What fits and what doesn't", _fit_rows(found)),
        _section("What was drafted", _draft_rows(found)),
        ["Calibration", *_calibration(found)],
        ["The most confident of all posts", *_cuts(found)],
        ["Urgent banners", *_banners(found.urgent)] if found.urgent else [],
        ["The confusions that cost most", *_confusions(found.confusions[:_LISTED])],
    ]
    filled = [section for section in sections if len(section) > 1 or section is sections[0]]
    return [line for section in filled for line in ("", *section)][1:]


Row = tuple[str, float | None, str]
"""A figure's name, the figure, and what it says."""


def _section(heading: str, rows: list[Row]) -> list[str]:
    measured = [(name, value, says) for name, value, says in rows if value is not None]
    return [heading, *(f"  {name:16}{value:.3f}   {says}" for name, value, says in measured)]


def _ranking_rows(found: Evaluation) -> list[Row]:
    return [
        ("top-1", found.top1, "the first answer is right"),
        ("top-3", found.top3, "a right one is among three"),
        ("MRR@10", found.mrr10, "the mean of 1 / its place"),
    ]


def _fit_rows(found: Evaluation) -> list[Row]:
    return [
        ("AUROC", found.auroc, "a post that has an answer is more confident than one without"),
        ("MCC", found.mcc, "correlation of what was decided with what is right"),
        ("answered right", found.answered_right, "of the posts with an answer"),
        ("left alone", found.abstained_right, "of the posts that nothing fits"),
    ]


def _draft_rows(found: Evaluation) -> list[Row]:
    low = f", at least {found.sure_low:.3f} (95 %)" if found.sure_low is not None else ""
    return [
        ("coverage", found.coverage, f"{found.drafted} of {found.posts} posts got a draft"),
        ("precision", found.precision, "of these are right"),
        ("sure share", found.sure_share, f"{found.sure} sure, over the posts with an answer"),
        ("sure right", found.sure_right, f"of these are right{low}"),
    ]


def _calibration(found: Evaluation) -> list[str]:
    if found.ece is None:
        return []
    lines = _section("", [("Brier", found.brier, "mean squared error of the confidence")])[1:]
    floor = f"a perfectly calibrated program would show {found.ece_floor:.3f}"
    lines += _section("", [("ECE", found.ece, floor)])[1:]
    lines.append("  confidence      posts    mean   right")
    for b in found.calibration:
        if b.confidence is not None:
            lines.append(
                f"  {b.low:.1f} to {b.high:.1f}  {b.posts:9}{b.confidence:8.3f}{b.right:8.3f}"
            )
    return lines


def _cuts(found: Evaluation) -> list[str]:
    if not found.precision_at:
        return []
    rows = {
        "share": [f"{cut.share:.0%}" for cut in found.precision_at],
        "posts": [str(cut.posts) for cut in found.precision_at],
        "right": [f"{cut.precision:.3f}" for cut in found.precision_at],
    }
    return [f"  {name:12}" + "".join(f"{v:>8}" for v in values) for name, values in rows.items()]


def _banners(found: Banners) -> list[str]:
    urgent, others = found.found + found.missed, found.quiet + found.false
    return [
        f"  found           {found.found:5}   of {urgent} urgent posts",
        f"  missed          {found.missed:5}{_such_as(found.missed_posts)}",
        f"  false           {found.false:5}   of {others} other posts{_such_as(found.false_posts)}",
    ]


def _such_as(posts: tuple[str, ...]) -> str:
    return "   such as " + ", ".join(map(shown, posts[:3])) if posts else ""


def _confusions(found: tuple[Confusion, ...]) -> list[str]:
    if not found:
        return []
    names = ("decided", "instead of", "such as post")
    rows = [names, *(_names(c) for c in found)]
    first, second = (max(len(row[n]) for row in rows) for n in (0, 1))
    counts = [("posts", "sure"), *((c.count, c.sure) for c in found)]
    return [
        f"  {count:>5}{sure:>6}  {decided:{first}}  {wanted:{second}}  {post}"
        for (count, sure), (decided, wanted, post) in zip(counts, rows, strict=True)
    ]


def _names(confusion: Confusion) -> tuple[str, str, str]:
    decided, wanted = confusion.found or NOTHING, confusion.wanted or NOTHING
    return shown(decided), shown(wanted), shown(confusion.example)
