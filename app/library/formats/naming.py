"""Names: ids made of titles, each once, and the same ones for the same file every time."""

from collections.abc import Collection

from app.naming import id_of, id_words


class Names:
    """The ids that are taken, and free ones made of titles."""

    def __init__(self, taken: Collection[str]) -> None:
        self._taken = set(taken)
        self._next: dict[str, int] = {}

    def take(self, name: str) -> None:
        """Note that an id is taken."""
        self._taken.add(name)

    def free(self, title: str) -> str:
        """An id made of a title, with a number where others have it already; `take` it next."""
        name = id_of(id_words(title))
        number = self._next.get(name, 1)
        while (found := name if number == 1 else f"{name}-{number}") in self._taken:
            number += 1
        self._next[name] = number  # those before it are taken for good
        return found
