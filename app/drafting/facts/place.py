"""Places: where a post may tell a fact, with the words around it."""

import re
from dataclasses import dataclass

from app.drafting.facts.said import Clause, Said, Sentence

_MOST = 80
"""Characters before a place that tell something of it."""


@dataclass(frozen=True, slots=True)
class Place:
    """What was found in a post, the clause it stands in, and that clause's words `before` it."""

    said: Said
    clause: Clause
    found: re.Match[str]
    before: str

    @property
    def at(self) -> int:
        """Where it begins."""
        return self.found.start()

    @property
    def sentence(self) -> Sentence:
        """The sentence that it stands in."""
        return self.said.sentences[self.clause.sentence]

    @property
    def first(self) -> bool:
        """Whether its sentence begins with it."""
        return self.sentence.words[0].start == self.at

    @property
    def unsure(self) -> bool:
        """Whether it is no more than a wish, a plan, advice, or denied."""
        return self.clause.wished or min(self.clause.doubt, self.clause.denial) < self.at

    def follows(self, words: re.Pattern[str], most: int = 200) -> bool:
        """Whether such words come next."""
        return bool(words.match(self.said.text, self.found.end(), self.found.end() + most))

    def sentence_has(self, words: re.Pattern[str]) -> bool:
        """Whether its sentence has such words."""
        return bool(words.search(self.said.text, *self.said.sentence(self.clause, self.at)))

    def clause_has(self, words: re.Pattern[str]) -> bool:
        """Whether its clause has such words."""
        return bool(words.search(self.said.words(self.clause, self.at)))


def place(said: Said, found: re.Match[str]) -> Place:
    """Where `found` stands in what is said."""
    clause = said.clause(found.start())
    before = said.text[max(clause.start, found.start() - _MOST) : found.start()]
    return Place(said, clause, found, before)
