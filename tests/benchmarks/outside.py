"""How good the confidence is by constants that were fitted without a set's family."""

from collections.abc import Mapping, Sequence

from app.matching import Match, Result
from app.matching.evaluate import Judged, Labelled, evaluate
from app.matching.verdict import verdict
from tests.benchmarks.samples import Sample

COLUMNS = ("auroc", "mcc", "brier", "ece", "ece_floor")


def print_outside(samples: Sequence[Sample], likely: Sequence[float]) -> None:
    """A row for each whole set that has posts nothing fits; `likely` is each sample's."""
    print(f"  {'out of family':24}", *(f"{column:>10}" for column in COLUMNS))
    whole = [row for row in zip(samples, likely, strict=True) if row[0].kind == "whole"]
    for name, labels in {sample.labels.name: sample.labels for sample, _ in whole}.items():
        rows = {s.post.id: (s, share) for s, share in whole if s.labels.name == name}
        found = evaluate([_judged(post, rows) for post in labels.posts])
        if found.auroc is not None:
            print(f"  {name:24}", *(f"{getattr(found, column):10.3f}" for column in COLUMNS))


def _judged(post: Labelled, rows: Mapping[str, tuple[Sample, float]]) -> Judged:
    """The post with the one answer that was looked at; without one no word met any answer."""
    if post.id not in rows:
        return Judged(post, Result("none", (), ()))
    sample, likely = rows[post.id]
    match = Match(sample.answer, likely, 0.0, 0, ())
    return Judged(post, Result(verdict(likely), (match,), ()))
