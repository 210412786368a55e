"""Writers: the walk over a Markdown document that BBCode and plain text share."""

from collections.abc import Iterable, Sequence

from markdown_it.token import Token
from markdown_it.tree import SyntaxTreeNode


class Writer:
    """Writes a document in one dialect; each method named like a node's type writes such a node."""

    def write(self, tokens: Sequence[Token]) -> str:
        """The document of `tokens`, its blocks with an empty line between them."""
        return self.blocks(SyntaxTreeNode(tokens).children)

    def blocks(self, nodes: Iterable[SyntaxTreeNode], gap: str = "\n\n") -> str:
        """The block nodes, written one by one, those that came out empty left out."""
        return gap.join(text for node in nodes if (text := self.node(node)))

    def inside(self, node: SyntaxTreeNode) -> str:
        """The children of an inline node, written without anything between them."""
        return "".join(map(self.node, node.children))

    def node(self, node: SyntaxTreeNode) -> str:
        """One node; a type that this dialect doesn't name is written as what it holds."""
        method = getattr(self, node.type, None)
        return str(method(node)) if method else self.inside(node)

    def softbreak(self, node: SyntaxTreeNode) -> str:
        """A newline of the source, which forums show as one."""
        return "\n"

    hardbreak = softbreak

    def item(self, node: SyntaxTreeNode) -> str:
        """What one list item holds; tight lists have no empty lines."""
        tight = any(child.type == "paragraph" and child.hidden for child in node.children)
        return self.blocks(node.children, "\n" if tight else "\n\n")

    def rows(self, node: SyntaxTreeNode) -> list[str]:
        """A table's rows as lines, the heading row first."""
        rows = [row for section in node.children for row in section.children]
        return [" | ".join(map(self.inside, row.children)) for row in rows]


def first_number(node: SyntaxTreeNode) -> int:
    """The number an ordered list starts with."""
    return int(node.attrs.get("start", 1))
