"""Counted: all answers of a library cut into words and counted, laid end to end; never changed."""

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from app.answer import Answer
from app.matching.phrases import COLUMNS, Reading, read_answer
from app.matching.vocabulary import Ints, Vocabulary

_STRETCH = 20_000


class Rows(NamedTuple):
    """A row of numbers for each answer, end to end; `start` is where each begins, and the end."""

    values: npt.NDArray[Any]
    start: Ints

    def spliced(self, at: int, gone: int, new: Sequence[Sequence[float]]) -> "Rows":
        """The rows with `new` ones in the place of the `gone` ones from number `at` on."""
        first, last = self.start[[at, at + gone]].tolist()
        laid = np.array([number for row in new for number in row], dtype=self.values.dtype)
        values = np.concatenate([self.values[:first], laid, self.values[last:]])
        ends = np.array(list(accumulate(map(len, new), initial=first)), dtype=np.int64)
        rest = self.start[at + gone + 1 :] + (len(laid) - (last - first))
        return Rows(values, np.concatenate([self.start[:at], ends, rest]))


@dataclass(frozen=True, slots=True)
class Counted:
    """The active answers by id, and what `Reading` tells of each, in rows.

    The rows take a third of the room that as many small arrays would.
    """

    answers: tuple[Answer, ...]
    rows: dict[str, Rows]

    def with_answer(self, answer: Answer, vocabulary: Vocabulary) -> "Counted":
        """The same with an answer added, put in another's place, or taken out (not active)."""
        before = [known for known in self.answers if known.id < answer.id]
        at = len(before)
        gone = int(at < len(self.answers) and self.answers[at].id == answer.id)
        new = [read_answer(answer, vocabulary)] if answer.status == "active" else []
        return Counted(
            (*before, *(reading.answer for reading in new), *self.answers[at + gone :]),
            {
                name: rows.spliced(at, gone, [getattr(reading, name) for reading in new])
                for name, rows in self.rows.items()
            },
        )


def count(answers: Iterable[Answer], vocabulary: Vocabulary) -> Counted:
    """Count the active ones of some answers; they are put in the order of their ids."""
    active = sorted(
        (answer for answer in answers if answer.status == "active"), key=lambda answer: answer.id
    )
    gathered = {name: _Gathered(kind) for name, kind in COLUMNS.items()}
    for answer in active:
        reading = read_answer(answer, vocabulary)
        _add(gathered, reading)
    rows = {name: gathered.pop(name).rows for name in COLUMNS}
    return Counted(tuple(active), rows)


class _Gathered:
    """Rows laid end to end, a stretch at a time: to join all at once takes twice the room."""

    def __init__(self, kind: str) -> None:
        self._kind = kind
        self._new = array(kind)
        self._laid = [np.array(self._new)]
        self._start = array("q", [0])

    def add(self, row: Sequence[Any]) -> None:
        self._new.extend(row)
        self._start.append(self._start[-1] + len(row))
        if len(self._new) > _STRETCH:
            self._lay()

    def _lay(self) -> None:
        self._laid.append(np.array(self._new))
        self._new = array(self._kind)

    @property
    def rows(self) -> Rows:
        self._lay()
        return Rows(np.concatenate(self._laid), np.array(self._start))


def _add(gathered: dict[str, _Gathered], reading: Reading) -> None:
    for name, column in gathered.items():
        column.add(getattr(reading, name))
