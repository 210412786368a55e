"""Reddit's Markdown: tokens written so that the old site and the new one show the same."""

import re
from collections.abc import Iterable, Sequence

from markdown_it.tree import SyntaxTreeNode

from app.drafting.writer import Writer, first_number

# The old site knows these escapes and no others: a backslash before = or @ would be seen there.
# A dot inside a word is one, so that neither site makes a link of a bare www. or mail address.
_SPECIAL = re.compile(
    r"[\\`*\[\]^~<>|]"
    r"|(?<![^\W_])_|_(?![^\W_])"
    r"|&(?=[#A-Za-z])"
    r"|:(?=/)"
    r"|(?<=\w)\.(?=[^\W\d_]{2})"
    r"|\{(?=\{)|(?<=\{)\{"
)
_IN_BLANK = re.compile(r"<(?=[A-Za-z/!?])|(?<=\])[(\[]")
# What begins a heading or a list, or makes a heading of the line above it.
_BLOCK = re.compile(r"(?m)^[ \t]*(?:([#+-])|(\d{1,9})([.)])|(=)(?==*[ \t]*$))?")
_BREAK = "  \n"
_INDENT = 4
_BLOCKS = ("table", "fence", "code_block", "blockquote", "hr")
_LISTS = ("bullet_list", "ordered_list")
_RULES = {"text-align:left": ":--", "text-align:right": "--:", "text-align:center": ":-:"}
_DEEP = (*_LISTS, "fence", "code_block")
# Between two lists, or a list and code: without a line of its own the second joins the first.
# And before what begins an item, for there it would be read as one level less or more.
_APART = "&nbsp;"


def escape_reddit(text: str) -> str:
    """`text` with its lines, and nothing in it that Reddit reads as markup."""
    lines = [_inline(line) for line in text.split("\n")]
    return _unblocked(_BREAK.join(lines).replace(f"\n{_BREAK}", "\n\n"))


def _inline(text: str) -> str:
    return _SPECIAL.sub(lambda found: "\\" + found[0], text)


def _unblocked(text: str) -> str:
    """Escaped text whose lines begin nothing but text."""
    return _BLOCK.sub(_as_text, text)


def _as_text(found: re.Match[str]) -> str:
    mark, number, dot, rule = found.groups()
    if number:
        return f"{number}\\{dot}"
    return f"\\{mark}" if mark else "&#61;" if rule else ""


class Reddit(Writer):
    """Writes Reddit's Markdown: headings are bold, code is indented, addresses stand in place."""

    def __init__(self) -> None:
        self._open: list[str] = []

    def text(self, node: SyntaxTreeNode) -> str:
        """Words, never marks."""
        return _inline(node.content.replace("\n", " "))

    def blank(self, node: SyntaxTreeNode) -> str:
        """A blank as it is written, but that no tag or link can be in it."""
        return _IN_BLANK.sub(lambda found: "\\" + found[0], node.content)

    def softbreak(self, node: SyntaxTreeNode) -> str:
        """A newline, which Reddit shows only behind two spaces."""
        return _BREAK

    hardbreak = softbreak

    def paragraph(self, node: SyntaxTreeNode) -> str:
        """Lines of text."""
        return _unblocked(self.inside(node))

    def strong(self, node: SyntaxTreeNode) -> str:
        """Bold."""
        return self._marked("**", node)

    def heading(self, node: SyntaxTreeNode) -> str:
        """A heading, which is bold: real ones are shown far too large."""
        return _unblocked(self.strong(node))

    def em(self, node: SyntaxTreeNode) -> str:
        """Italic."""
        return self._marked("*", node)

    def s(self, node: SyntaxTreeNode) -> str:
        """Struck through."""
        return self._marked("~~", node)

    def _marked(self, mark: str, node: SyntaxTreeNode) -> str:
        """The words between marks; none inside the same marks, and none around white space."""
        if mark in self._open:
            return self.inside(node)
        self._open.append(mark)
        words = self.inside(node)
        self._open.pop()
        return f"{mark}{words}{mark}" if words and words == words.strip() else words

    def link(self, node: SyntaxTreeNode) -> str:
        """A link with its address beside it, in which no parenthesis can end it early."""
        url = str(node.attrs["href"])
        if len(node.children) == 1 and node.children[0].content == url:
            return f"<{url}>"
        url = url.replace("(", "%28").replace(")", "%29").replace("\\", "%5C")
        return f"[{self.inside(node)}]({url})"

    def code_inline(self, node: SyntaxTreeNode) -> str:
        """Inline code, between more backticks than it has itself."""
        runs = re.findall("`+", node.content)
        fence = "`" * (max(map(len, runs), default=0) + 1)
        padding = " " if runs or node.content != node.content.strip() else ""
        return f"{fence}{padding}{node.content}{padding}{fence}"

    def fence(self, node: SyntaxTreeNode) -> str:
        """A block of code, indented, for the old site knows no fences."""
        lines = node.content.strip("\n").split("\n")
        return "\n".join(" " * _INDENT + line if line.strip() else "" for line in lines)

    code_block = fence

    def blockquote(self, node: SyntaxTreeNode) -> str:
        """A quotation."""
        lines = self.blocks(node.children).split("\n")
        return "\n".join(f"> {line}" if line else ">" for line in lines)

    def bullet_list(self, node: SyntaxTreeNode) -> str:
        """A list."""
        return self._list(["- "] * len(node.children), node)

    def ordered_list(self, node: SyntaxTreeNode) -> str:
        """A numbered list, with its own numbers."""
        start = first_number(node)
        return self._list([f"{start + at}. " for at in range(len(node.children))], node)

    def _list(self, marks: Sequence[str], node: SyntaxTreeNode) -> str:
        pairs = zip(marks, node.children, strict=True)
        return "\n".join(self._entry(mark, item) for mark, item in pairs)

    def _entry(self, mark: str, node: SyntaxTreeNode) -> str:
        """One item; where it holds code, its words begin as far in as the code's own indent."""
        if any(child.type in _BLOCKS for child in node.children):
            mark = mark.ljust(_INDENT)
        first, *rest = self.item(node).split("\n")
        indent = " " * max(_INDENT, len(mark))
        return "\n".join([mark + first, *(indent + line if line else "" for line in rest)])

    def item(self, node: SyntaxTreeNode) -> str:
        """What one list item holds; only text and lists may follow one another closely."""
        kinds = [child.type for child in node.children]
        tight = any(child.type == "paragraph" and child.hidden for child in node.children)
        gap = "\n" if tight and not set(kinds) & set(_BLOCKS) else "\n\n"
        words = self.blocks(node.children, gap)
        return f"{_APART}{gap}{words}" if kinds and kinds[0] in _DEEP else words

    def blocks(self, nodes: Iterable[SyntaxTreeNode], gap: str = "\n\n") -> str:
        """The block nodes, with something between those that would run together."""
        written: list[str] = []
        before = ""
        for node in nodes:
            text = self.node(node)
            if text and before in _LISTS and node.type in _DEEP:
                written.append(_APART)
            written += [text] if text else []
            before = node.type if text else before
        return ("\n\n" if _APART in written else gap).join(written)

    def hr(self, node: SyntaxTreeNode) -> str:
        """A line between two thoughts."""
        return "***"

    def table(self, node: SyntaxTreeNode) -> str:
        """A table; a bar inside a cell is a character reference, which both sites read."""
        rows = [row.children for section in node.children for row in section.children]
        sides = [_RULES.get(str(cell.attrs.get("style", "")), "---") for cell in rows[0]]
        head, *others = [[self._cell(cell) for cell in row] for row in rows]
        return "\n".join(f"| {' | '.join(cells)} |" for cells in (head, sides, *others))

    def _cell(self, node: SyntaxTreeNode) -> str:
        words = [
            _inline(child.content) if child.type == "code_inline" and "|" in child.content
            else self.node(child)
            for inline in node.children
            for child in inline.children
        ]  # fmt: skip
        return "".join(words).replace("\\|", "&#124;")
