"""What watched answers would have matched, as JSON: on the command line and over HTTP."""

from collections.abc import Mapping

from typing_extensions import TypedDict

from app.watched import Watched


class WatchedJSON(TypedDict):
    """One watched answer: in `days` days it would have matched `posts`.

    For `alone` of them nothing else was suggested. `words`, `forums` and `taken`, the answers that
    were posted then, each have their number of posts.
    """

    answer: str
    posts: int
    days: int
    alone: int
    words: dict[str, int]
    forums: dict[str, int]
    taken: dict[str, int]
    message: str


def watched_json(found: Mapping[str, Watched], titles: dict[str, str]) -> list[WatchedJSON]:
    """A row for each watched answer, with the sentence that the pages show."""
    return [
        WatchedJSON(
            answer=id,
            posts=each.posts,
            days=each.days,
            alone=each.alone,
            words=dict(each.words.most_common()),
            forums=dict(each.forums.most_common()),
            taken=dict(each.taken.most_common()),
            message=each.sentence(titles),
        )
        for id, each in found.items()
    ]
