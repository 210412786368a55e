"""How good matching is on labelled sets."""

from collections.abc import Sequence

from app.matching import Matcher, Result
from app.matching.evaluate import Evaluation, evaluate, judge
from tests.benchmarks.sets import Labels

COLUMNS = (
    *("top1", "top3", "mrr10", "auroc", "mcc", "brier", "ece", "ece_floor"),
    *("precision", "coverage", "sure_right", "sure_low", "sure_share"),
)


def measure(labels: Labels, limit: int = 0) -> Evaluation:
    """Match a set's posts (the first `limit`, 0 for all) against its library."""
    matcher = Matcher(labels.answers)

    def match(text: str) -> Result:
        return matcher.match(text, limit=10)

    return evaluate(judge(labels.posts[: limit or None], match))


def print_quality(sets: Sequence[Labels], limit: int = 0) -> None:
    """A row a set."""
    print(f"{'set':26}", *(f"{column:>10}" for column in COLUMNS))
    for labels in sets:
        found = measure(labels, limit)
        values = [getattr(found, column) for column in COLUMNS]
        shown = [f"{'-':>10}" if value is None else f"{value:10.3f}" for value in values]
        print(f"{labels.name:26}", *shown, flush=True)
