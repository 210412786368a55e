"""Writing: an Answer becomes the text of its file, which reads back as just that answer."""

from collections.abc import Callable, Iterator
from datetime import date
from io import StringIO
from typing import Any

import yaml

from app.answer import Answer, FactKind, Keyword, Link, Reaction
from app.drafting import bound
from app.library.fields import is_day

_FLOW = {"questions": False, "keywords": True}
"""The lists that are always one entry a line, or always one line."""

_CLOCKS = ("race_time", "pace")
_UNITS: dict[FactKind, dict[str, float]] = {
    "distance": {"km": 1, "miles": 1.609344, "metres": 0.001},
    "duration": {
        "years": 365.25,
        "months": 365.25 / 12,
        "weeks": 7,
        "days": 1,
        "hours": 1 / 24,
        "minutes": 1 / 1440,
    },
    "age": {"": 1},
}
"""What a bound is counted in, the units that people like best first."""


def written(answer: Answer) -> str:
    """The text of an answer's file. Variants have files of their own: write each by itself.

    What no file can hold (a title of two lines, a bound of 3 metres and a half) is written as
    nearly as can be: read it back to know.
    """
    fields = (field_text(name, value) for name, value in front(answer).items())
    return f"---\n{''.join(fields)}---\n{answer.body}\n"


def front(answer: Answer) -> dict[str, Any]:
    """The front matter by names and in order: the title, the status, and what isn't the default."""
    taken = ((name, take(answer)) for name, take in FIELDS.items())
    return {name: value for name, value in taken if value}


def field_text(name: str, value: Any) -> str:
    """The lines of one field, as people write it here: innermost lists on one line."""
    stream = StringIO()
    dumper = _Dumper(
        stream, default_flow_style=None, allow_unicode=True, sort_keys=False, width=100_000
    )
    dumper.open()
    node: Any = dumper.represent_data({name: value})
    node.flow_style = False
    if name in _FLOW:
        node.value[0][1].flow_style = _FLOW[name]
    dumper.serialize(node)
    dumper.close()
    return stream.getvalue()


class _Dumper(yaml.SafeDumper):
    """YAML with lists indented below their field and longer texts in blocks."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)

    def ignore_aliases(self, data: Any) -> bool:
        return True

    def text(self, text: str) -> yaml.ScalarNode:
        style = "|" if "\n" in text else None
        return self.represent_scalar("tag:yaml.org,2002:str", text, style=style)

    def number(self, number: float) -> yaml.ScalarNode:
        kind = "float" if number % 1 else "int"
        return self.represent_scalar(f"tag:yaml.org,2002:{kind}", _plain(number))

    def mapping(self, mapping: dict[str, Any]) -> yaml.MappingNode:
        node = self.represent_dict(mapping)
        # A text in a block can't stand between { and }.
        node.flow_style = not any(value.style == "|" for _, value in node.value if _is_text(value))
        return node


def _is_text(node: yaml.Node) -> bool:
    return isinstance(node, yaml.ScalarNode)


_Dumper.add_representer(str, _Dumper.text)
_Dumper.add_representer(float, _Dumper.number)
_Dumper.add_representer(dict, _Dumper.mapping)


def _plain(number: float) -> str:
    return f"{number:.6f}".rstrip("0").rstrip(".")


def _keyword(keyword: Keyword) -> str | dict[str, Any]:
    more: dict[str, Any] = {} if keyword.weight == 1 else {"weight": float(keyword.weight)}
    more |= {"watch": True} if keyword.watch else {}
    return {"word": keyword.word, **more} if more else keyword.word


def _link(link: Link) -> dict[str, str]:
    section = {"section": link.section} if link.section else {}
    return {"title": link.title, "url": link.url, **section}


def _reaction(reaction: Reaction) -> dict[str, Any]:
    fields: dict[str, Any] = {"fact": reaction.fact, "race": reaction.race}
    fields |= {"under": _bound(reaction, reaction.under), "over": _bound(reaction, reaction.over)}
    fields |= {"words": list(reaction.words), "say": reaction.say}
    return {name: value for name, value in fields.items() if value}


def _bound(reaction: Reaction, value: float | None) -> str:
    """A bound in words, those which come to just that value when they are read."""
    if value is None:
        return ""
    ways = list(_ways(reaction, value))
    for way in ways:
        found = bound(reaction.fact, way, reaction.race)
        if found and found.least == value and reaction.period in ("", found.of):
            return way
    return ways[0] if ways else _plain(value)


def _ways(reaction: Reaction, value: float) -> Iterator[str]:
    if reaction.fact in _CLOCKS:
        minutes, seconds = divmod(round(value), 60)
        pace = f" a {reaction.period}" if reaction.period else ""
        hours = f"{minutes // 60}:{minutes % 60:02}:{seconds:02}"
        yield hours if minutes >= 60 and not pace else f"{minutes}:{seconds:02}{pace}"
        yield hours
        return
    period = f" a {reaction.period}" if reaction.period else ""
    for name, unit in _UNITS.get(reaction.fact, {}).items():
        count = _plain(value / unit)
        yield f"{count} {name[:-1] if count == '1' and name != 'km' else name}{period}".strip()


def _day(text: str) -> date | str:
    return date.fromisoformat(text) if is_day(text) else text


def _block(text: str) -> str:
    return f"{text}\n" if "\n" in text else text


FIELDS: dict[str, Callable[[Answer], Any]] = {
    "title": lambda a: a.title,
    "keywords": lambda a: [_keyword(keyword) for keyword in a.keywords],
    "questions": lambda a: list(a.questions),
    "synonyms": lambda a: [list(group) for group in a.synonyms],
    "not": lambda a: list(a.not_),
    "was": lambda a: list(a.was),
    "topic": lambda a: a.topic,
    "forums": lambda a: list(a.forums) if a.forums != ("all",) else [],
    "page": lambda a: a.page,
    "links": lambda a: [_link(link) for link in a.links],
    "tests": lambda a: [{"post": _block(t.post), "expect": t.expect} for t in a.tests],
    "reactions": lambda a: [_reaction(reaction) for reaction in a.reactions],
    "short": lambda a: _block(a.short),
    "follow_up": lambda a: _block(a.follow_up),
    "status": lambda a: a.status,
    "review_by": lambda a: _day(a.review_by),
    "reviewed": lambda a: _day(a.reviewed),
    "sample": lambda a: a.sample,
    "language": lambda a: a.language if a.language != "en" else "",
    "origin": lambda a: a.origin,
}
"""How each field is written; one that comes to nothing isn't."""
