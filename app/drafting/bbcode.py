"""BBCode: Markdown tokens in the tags that phpBB, XenForo, vBulletin, MyBB and SMF share."""

import re

from markdown_it.tree import SyntaxTreeNode

from app.drafting.writer import Writer, first_number

# No escape of `[` is common to forums: phpBB knows no [noparse], and entities and backslashes are
# shown as they are. A zero-width space behind the bracket leaves nothing that a parser takes for a
# tag, and the reader sees the bracket alone. Forums make links of bare addresses, too: what is an
# address here and yet no link is meant as text.
ZERO_WIDTH = "\u200b"
_SPECIAL = re.compile(r"\[|:(?=//)|\bwww(?=\.)", re.IGNORECASE)
_CODE_TAG = re.compile(r"\[(?=\s*+(?:/\s*+)?code)", re.IGNORECASE)


def escape_bbcode(text: str) -> str:
    """`text` in which no bracket can open or close a tag, and no address becomes a link."""
    return _SPECIAL.sub(lambda found: found[0] + ZERO_WIDTH, text)


class BBCode(Writer):
    """Writes BBCode; tables become lines, and inline code stands in quotation marks."""

    def text(self, node: SyntaxTreeNode) -> str:
        """Words, never tags."""
        return escape_bbcode(node.content)

    blank = text

    def strong(self, node: SyntaxTreeNode) -> str:
        """Bold."""
        return f"[b]{self.inside(node)}[/b]"

    heading = strong

    def em(self, node: SyntaxTreeNode) -> str:
        """Italic."""
        return f"[i]{self.inside(node)}[/i]"

    def s(self, node: SyntaxTreeNode) -> str:
        """Struck through."""
        return f"[s]{self.inside(node)}[/s]"

    def link(self, node: SyntaxTreeNode) -> str:
        """A link; its address is percent-encoded, so no bracket or quote can end it early."""
        url = str(node.attrs["href"])
        bare = [child.content for child in node.children] == [url]
        url = url.replace("[", "%5B").replace("]", "%5D")
        return f"[url]{url}[/url]" if bare else f"[url={url}]{self.inside(node)}[/url]"

    def code_inline(self, node: SyntaxTreeNode) -> str:
        """Inline code: the [code] tag is a block on most forums, so quotation marks it is."""
        return f"“{escape_bbcode(node.content)}”"

    def fence(self, node: SyntaxTreeNode) -> str:
        """A block of code; inside it only the closing tag could do harm."""
        content = _CODE_TAG.sub("[" + ZERO_WIDTH, node.content.rstrip("\n"))
        return f"[code]{content}[/code]"

    code_block = fence

    def blockquote(self, node: SyntaxTreeNode) -> str:
        """A quotation."""
        return f"[quote]\n{self.blocks(node.children)}\n[/quote]"

    def bullet_list(self, node: SyntaxTreeNode) -> str:
        """A list."""
        return self._list("list", node)

    def ordered_list(self, node: SyntaxTreeNode) -> str:
        """A numbered list; no forum's [list=1] starts elsewhere, so then the numbers are text."""
        start = first_number(node)
        if start == 1:
            return self._list("list=1", node)
        numbered = enumerate(map(self.item, node.children), start)
        return "\n".join(f"{number}. {item}" for number, item in numbered)

    def _list(self, tag: str, node: SyntaxTreeNode) -> str:
        items = "".join(f"[*]{self.item(child)}\n" for child in node.children)
        return f"[{tag}]\n{items}[/list]"

    def hr(self, node: SyntaxTreeNode) -> str:
        """A line between two thoughts."""
        return "———"

    def table(self, node: SyntaxTreeNode) -> str:
        """A table as lines, the heading bold."""
        head, *rows = self.rows(node)
        return "\n".join([f"[b]{head}[/b]", *rows])
