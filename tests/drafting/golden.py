"""Writes the golden drafts anew: python -m tests.drafting.golden. Read what git shows of it.

`golden/<format>/<answer>.txt` is the draft of each sample answer in each format; a variant's file
is named `<answer>.<language>.txt`.
"""

from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path

from app.answer import Answer
from app.drafting import Draft, compose
from app.forum import FORMATS, Format, Forum
from app.library import Library
from app.library.samples import samples_folder
from app.post import Post

GOLDEN = Path(__file__).parent / "golden"
FORUM = Forum(
    id="golden",
    name="Golden Runners",
    url="https://golden.example",
    search="https://golden.example/search?q={query}",
    disclaimer="We are volunteers, and {{forum}} is no clinic.",
    sign_off="Wishing you well,\nthe {{forum}} team",
    emergency="112",
    advice_line="116 117",
)
POST = Post(text="What helps?", author="Sam [b]_R_[/b] *x*")
TODAY = date(2026, 11, 25)


@cache
def answers() -> dict[str, Answer]:
    """The sample answers and their variants, by the names of their files."""
    found: dict[str, Answer] = {}
    for answer in Library(samples_folder()).contents.answers:
        found[answer.id] = answer
        found |= {f"{answer.id}.{variant.language}": variant for variant in answer.variants}
    return found


@cache
def drafted(name: str, format: Format) -> Draft:
    """The draft of one answer."""
    answer = answers()[name]
    return compose([answer], POST, FORUM, format=format, today=TODAY, language=answer.language)


def files() -> Iterator[tuple[Path, str]]:
    """Every golden file and what it should hold."""
    for format in FORMATS:
        for name in answers():
            yield GOLDEN / format / f"{name}.txt", drafted(name, format).text + "\n"


def main() -> None:
    """Write them all, and remove those of answers that are no more."""
    wanted = dict(files())
    for path in GOLDEN.glob("*/*.txt"):
        if path not in wanted:
            path.unlink()
    for path, text in wanted.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
