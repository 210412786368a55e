"""A foreign file: its bytes looked at once, as text, JSON, a table, or the files of an archive."""

import csv
import json
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

from app.library.frontmatter import Broken, Node, parse

FOREIGN_LIMIT = 32 * 1024 * 1024
"""The largest file that is read, in bytes."""
RECORDS = 20_000
"""The most records of one file."""
TAGS = 600_000
"""The most HTML tags of one file; they take 12 seconds."""
_VALUES = 3_000_000
"""The most values of a JSON file, so that it fits into 300 MB once it is read."""
_CONTAINERS = 1_000_000
_YAML_LIMIT = 8 * 1024 * 1024
_DEEPEST, _NODES = 12, 400_000
"""How deep YAML may nest, and how much it may hold: some seconds of reading."""
_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


class NotRead(ValueError):
    """A file that isn't read; the message is one sentence without the file's name."""


class Foreign:
    """A file of another tool. `files` are those of a folder, by their paths; else None."""

    def __init__(self, data: bytes, files: Mapping[str, bytes] | None = None) -> None:
        if len(data) > FOREIGN_LIMIT:
            raise NotRead(f"is larger than {FOREIGN_LIMIT >> 20} MiB: import it in parts.")
        self.data = data
        self.folder = files

    def refuse_tags(self) -> None:
        """Raise `NotRead` for a file of which nearly all is HTML tags."""
        if self.data.count(b"<") > TAGS:
            raise NotRead(f"has more than {TAGS:,} HTML tags: export fewer records at once.")

    @cached_property
    def is_zip(self) -> bool:
        """Whether it is a zip archive."""
        return self.data.startswith((b"PK\x03\x04", b"PK\x05\x06"))

    @property
    def is_text(self) -> bool:
        """Whether it is one file of text, neither a folder nor a zip archive."""
        return not self.is_zip and self.folder is None

    @cached_property
    def text(self) -> str:
        """The whole as text, with one kind of line end. Raises `NotRead`."""
        coding = next((c for mark, c in _MARKS if self.data.startswith(mark)), "utf-8")
        try:
            text = self.data.decode(coding)
        except UnicodeDecodeError as error:
            line = self.data.count(b"\n", 0, error.start) + 1
            raise NotRead(f"isn't UTF-8 in line {line}: save it with that encoding.") from None
        if "\0" in text:
            line = text.count("\n", 0, text.index("\0")) + 1
            raise NotRead(f"has a NUL character in line {line}, so it isn't text: export it again.")
        return text.replace("\r\n", "\n").replace("\r", "\n")

    @property
    def json(self) -> Any:
        """The value of a JSON file; None where it isn't one."""
        return self._json[0]

    @property
    def fault(self) -> str:
        """What is wrong with a file that looks like JSON; "" where nothing is."""
        return self._json[1]

    @cached_property
    def _json(self) -> tuple[Any, str]:
        if not self.is_text or self.text.lstrip()[:1] not in ("{", "["):
            return None, ""
        return load_json(self.text)

    @cached_property
    def yaml(self) -> Any:
        """The value of a YAML file, each scalar as text. Raises `NotRead`."""
        if len(self.data) > _YAML_LIMIT:
            raise NotRead(f"is larger than {_YAML_LIMIT >> 20} MiB of YAML: import it in parts.")
        try:
            return plain(parse(self.text, depth=_DEEPEST, nodes=_NODES))
        except Broken as error:
            raise NotRead(f"can't be read in line {error.line}: {error.message}") from None

    def columns(self, delimiter: str = ",") -> tuple[str, ...]:
        """The names in the first line of a table, in small letters."""
        if not self.is_text:
            return ()
        head = self.text.lstrip("\n").split("\n", 1)[0]
        if len(head) > 4096 or delimiter not in head:
            return ()
        return tuple(name.strip().lower() for name in next(_rows([head], delimiter), []))

    def rows(self, delimiter: str = ",", quoted: bool = True) -> Iterator[dict[str, str]]:
        """The rows of a table by their columns' names. Raises `NotRead`."""
        lines = self.text.lstrip("\n").split("\n")
        table = _rows((f"{line}\n" for line in lines), delimiter, quoted)
        head = [name.strip().lower() for name in next(table, [])]
        for number, row in enumerate(table, 1):
            if number > RECORDS:
                raise NotRead(f"has more than {RECORDS:,} records: import it in parts.")
            if any(row):
                yield dict(zip(head, row, strict=False)) | _beyond(row[len(head) :])


def plain(node: Node | None) -> Any:
    """What a piece of YAML holds, without its lines."""
    value = node.value if node else None
    if isinstance(value, dict):
        return {name: plain(each) for name, each in value.items()}
    return [plain(each) for each in value] if isinstance(value, list) else value


def _beyond(rest: list[str]) -> dict[str, str]:
    return {"(a column without a name)": " ".join(rest)} if any(rest) else {}


def _rows(lines: Any, delimiter: str, quoted: bool = True) -> Iterator[list[str]]:
    quoting: Any = csv.QUOTE_MINIMAL if quoted else csv.QUOTE_NONE
    reader = csv.reader(lines, delimiter=delimiter, quoting=quoting)
    while True:
        try:
            row = next(reader, None)
        except csv.Error as error:
            raise NotRead(f"can't be read in line {reader.line_num}: {error}.") from None
        if row is None:
            return
        yield row


def load_json(text: str) -> tuple[Any, str]:
    """The value of JSON and "", or None and a sentence on what is wrong with it."""
    if text.count(",") > _VALUES or text.count("[") + text.count("{") > _CONTAINERS:
        return None, "holds too many values: export fewer records at once."
    try:
        return json.loads(text, parse_constant=_refuse), ""
    except json.JSONDecodeError as error:
        return None, f"isn't JSON in line {error.lineno}, column {error.colno}: export it again."
    except RecursionError:
        return None, "nests too deeply: it isn't an export that is known here."
    except ValueError:
        return None, "isn't JSON that is known here: export it again."


def _refuse(name: str) -> Any:
    raise ValueError(name)
