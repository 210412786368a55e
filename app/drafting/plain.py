"""Plain text: Markdown tokens for forums and mails without any markup."""

from markdown_it.tree import SyntaxTreeNode

from app.drafting.writer import Writer, first_number


class Plain(Writer):
    """Writes plain text: links as `title (address)`, lists with their numbers, quotes with `>`."""

    def text(self, node: SyntaxTreeNode) -> str:
        """Words."""
        return node.content

    blank = code_inline = text

    def link(self, node: SyntaxTreeNode) -> str:
        """The words, then the address, unless they are the same."""
        url, shown = str(node.attrs["href"]), self.inside(node)
        address = url.removeprefix("mailto:")
        return shown if shown in (url, address) else f"{shown} ({address})"

    def fence(self, node: SyntaxTreeNode) -> str:
        """A block of code, as it is."""
        return node.content.rstrip("\n")

    code_block = fence

    def blockquote(self, node: SyntaxTreeNode) -> str:
        """A quotation, each line behind `>`."""
        lines = self.blocks(node.children).split("\n")
        return "\n".join(f"> {line}".rstrip() for line in lines)

    def bullet_list(self, node: SyntaxTreeNode) -> str:
        """A list."""
        return self._list(["- "] * len(node.children), node)

    def ordered_list(self, node: SyntaxTreeNode) -> str:
        """A numbered list, from its own first number."""
        start = first_number(node)
        return self._list([f"{start + at}. " for at in range(len(node.children))], node)

    def _list(self, marks: list[str], node: SyntaxTreeNode) -> str:
        pairs = zip(marks, map(self.item, node.children), strict=True)
        return "\n".join(mark + _indented(item, len(mark)) for mark, item in pairs)

    def hr(self, node: SyntaxTreeNode) -> str:
        """A line between two thoughts."""
        return "---"

    def table(self, node: SyntaxTreeNode) -> str:
        """A table as lines."""
        return "\n".join(self.rows(node))


def _indented(text: str, width: int) -> str:
    first, *rest = text.split("\n")
    return "\n".join([first, *(" " * width + line if line else "" for line in rest)])
