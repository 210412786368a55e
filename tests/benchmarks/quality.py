"""How good matching is on labelled sets."""

from pathlib import Path

from app.matching import Matcher, Result
from app.matching.evaluate import Evaluation, evaluate, judge
from tests.benchmarks.sets import Labels, read_sets

COLUMNS = (
    *("top1", "top3", "mrr10", "auroc", "mcc", "brier", "ece"),
    *("precision", "coverage", "sure_right", "sure_share"),
)


def measure(labels: Labels, limit: int = 0) -> Evaluation:
    """Match a set's posts (the first `limit`, 0 for all) against its library."""
    matcher = Matcher(labels.answers)

    def match(text: str) -> Result:
        return matcher.match(text, limit=10)

    return evaluate(judge(labels.posts[: limit or None], match))


def print_quality(folder: Path, limit: int = 0) -> None:
    """A row a set."""
    print(f"{'set':26}", *(f"{column:>10}" for column in COLUMNS))
    for labels in read_sets(folder):
        found = measure(labels, limit)
        values = [getattr(found, column) for column in COLUMNS]
        shown = [f"{'-':>10}" if value is None else f"{value:10.3f}" for value in values]
        print(f"{labels.name:26}", *shown, flush=True)
