"""The samples: where they are, and a new library made from them."""

from contextlib import suppress
from pathlib import Path

from app.library.files import atomic_write, shown

_APP = Path(__file__).resolve().parent.parent


class InitRefused(ValueError):
    """A new library can't be made there; the message is one sentence saying what to do."""


def samples_folder() -> Path:
    """The folder of the samples: beside `app` in a checkout, inside it once installed."""
    inside = _APP / "answers"
    # Looked at first, since next to an installed `app` a folder of that name is anybody's.
    return inside if inside.is_dir() else _APP.parent / "answers"


def init(target: Path) -> int:
    """Copy the samples to `target`; says how many files. Raises `InitRefused`."""
    files = _samples()
    name = shown(str(target))
    _make(target, name)
    written: list[Path] = []
    try:
        for file in files:
            written.append(target / file.name)
            atomic_write(target / file.name, file.read_bytes())
    except OSError as error:
        for path in written:
            with suppress(OSError):
                path.unlink()
        raise InitRefused(f"{name} can't be written ({error.strerror}): name another.") from None
    return len(files)


def _samples() -> list[Path]:
    folder = samples_folder()
    files = sorted([*folder.glob("*.md"), *folder.glob("_*.yaml")])
    files = [file for file in files if file.is_file() and not file.is_symlink()]
    if not files:
        raise InitRefused("The samples weren't found: install Reply Desk again.")
    return files


def _make(target: Path, name: str) -> None:
    try:
        target.mkdir(parents=True, exist_ok=True)
        empty = not any(target.iterdir())
    except FileExistsError:
        raise InitRefused(f"{name} is a file: name a folder that doesn't exist yet.") from None
    except OSError as error:
        raise InitRefused(f"{name} can't be made ({error.strerror}): name another.") from None
    if not empty:
        raise InitRefused(f"{name} isn't empty: name a folder that doesn't exist yet.")
