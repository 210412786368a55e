"""Variables in double braces, as Liquid writes them; its logic is kept as text, never run."""

import re
from collections.abc import Mapping

from app.library.formats.record import Marks, Put
from app.library.formats.wording import blank, variable

_MARK = re.compile(
    r"(?P<logic>\{%[^{}]*%\})|\{\{-?\s*(?P<name>[A-Za-z_][\w.]*)\s*(?P<rest>\|[^{}\n]*)?-?\}\}"
)
_DEFAULT = re.compile(r"\|\|?\s*(?:default:\s*)?(['\"])(?P<text>[^'\"]*)\1\s*\Z")


def liquid(table: Mapping[str, str]) -> Marks:
    """Marks for `{{name}}`, `{{ name || 'there' }}` and `{{ name | default: "there" }}`."""

    def put(mark: re.Match[str]) -> Put:
        if mark["logic"]:
            why = f"{' '.join(mark[0].split())[:60]} decides nothing here: rewrite the text"
            return Put("\\" + mark[0], why, draft=True)
        name, rest = mark["name"], (mark["rest"] or "").strip()
        default = _DEFAULT.match(rest)
        filtered = f"the filter {rest[:40]} isn't applied" if rest and not default else ""
        if name in table:
            return Put(variable(table[name], default["text"] if default else ""), filtered)
        return Put(
            blank(re.sub(r"[._]", " ", name)),
            f"{{{{{name[:60]}}}}} isn't known here: it is a blank",
        )

    return Marks(_MARK, put)
