"""HTML from Markdown: the one place where it is made, and made safe by an allowlist."""

from collections.abc import Sequence
from html import escape

import nh3
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict

from app.drafting.markdown import OPTIONS, OUTPUT_LIMIT, read, tidy
from app.drafting.variables import BLANK, read_blank

TAGS = frozenset(
    {
        *("p", "br", "hr", "strong", "em", "s", "a", "ul", "ol", "li", "blockquote", "pre", "code"),
        *("h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td"),
    }
)
_FOREIGN = frozenset({"b", "i", "del", "strike", "h1", "h2", "div", "img"})
SCHEMES = frozenset({"http", "https", "mailto"})
REL = "noopener noreferrer"


def write_html(markdown: str, tokens: list[Token] | None, *, nofollow: bool = True) -> str:
    """`markdown`, read into `tokens`, as HTML for a forum; blanks stay as they are written.

    With `nofollow`, search engines are asked not to count its links.
    """
    return _made(markdown, tokens, mark=False, nofollow=nofollow)


def preview(markdown: str) -> str:
    """`markdown` as HTML for our own page, each blank as `<mark class="blank">label</mark>`.

    Nothing outside `TAGS` and `SCHEMES` passes; images are links, so none is loaded. What is
    too long to be read in reasonable time is shown as plain text.
    """
    return _made(markdown, read(markdown), mark=True, nofollow=True)


def foreign_html(html: str) -> str:
    """HTML of another tool without what isn't text: scripts, styles, forms, and foreign schemes."""
    return nh3.clean(
        html,
        tags=set(TAGS | _FOREIGN),
        attributes={"a": {"href"}, "img": {"src", "alt"}, "ol": {"start"}},
        url_schemes=set(SCHEMES),
        link_rel=None,
    )


def _made(markdown: str, tokens: list[Token] | None, *, mark: bool, nofollow: bool) -> str:
    rel = f"{REL} nofollow" if nofollow else REL
    if tokens is None:
        return _cleaned(_as_text(markdown), rel, mark=mark)
    for token in tokens:
        if token.type.startswith("heading"):
            # A reply stands inside a page that has its own h1 and h2.
            token.tag = f"h{max(3, int(token.tag[1]))}"
    html = _Renderer(mark).render(tokens, OPTIONS, {})
    return _cleaned(html if len(html) <= OUTPUT_LIMIT else _as_text(markdown), rel, mark=mark)


def _cleaned(html: str, rel: str, *, mark: bool) -> str:
    return nh3.clean(
        html,
        tags=set(TAGS | {"mark"} if mark else TAGS),
        attributes={"*": set(), "a": {"href"}, "ol": {"start"}},
        tag_attribute_values={"mark": {"class": {"blank"}}} if mark else {},
        url_schemes=set(SCHEMES),
        link_rel=rel,
    ).strip()


def _as_text(markdown: str) -> str:
    return "<p>" + escape(tidy(markdown)).replace("\n", "<br>\n") + "</p>"


class _Renderer(RendererHTML):
    """The library's own renderer, but for code and blanks, where our marks go."""

    def __init__(self, mark: bool) -> None:
        self.mark = mark
        super().__init__()

    def blank(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        """A blank, as a mark on our page and as it is written elsewhere."""
        return self._shown(tokens[idx].content)

    def code_inline(
        self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType
    ) -> str:
        """Inline code."""
        return f"<code>{self._shown(tokens[idx].content)}</code>"

    def code_block(
        self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType
    ) -> str:
        """A block of code, of whatever language."""
        return f"<pre><code>{self._shown(tokens[idx].content)}</code></pre>\n"

    def fence(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        """A fenced block of code."""
        return self.code_block(tokens, idx, options, env)

    def _shown(self, text: str) -> str:
        if not self.mark:
            return escape(text)
        done, shown = 0, list[str]()
        for found in BLANK.finditer(text):
            label = escape(read_blank(found[1]).label)
            shown += escape(text[done : found.start()]), f'<mark class="blank">{label}</mark>'
            done = found.end()
        return "".join([*shown, escape(text[done:])])
