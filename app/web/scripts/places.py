"""Where each forum software keeps the parts of a post on its page, as CSS selectors."""

from collections.abc import Mapping

PLACES: Mapping[str, Mapping[str, str]] = {
    "discourse": {
        "post": "article[id]",
        "body": ".cooked",
        "author": "[class*=username]",
        "link": ".post-date",
        "tools": ".post-controls .actions",
        "box": ".d-editor-input",
    },
    "phpbb": {
        "post": ".post[id^=p]",
        "body": ".post .content",
        "title": ".topic-title",
        "link": "[href*='#p']",
        "tools": ".post-buttons",
        "box": "textarea[name=message]",
    },
    "xenforo": {
        "body": ".message-body .bbWrapper",
        "link": "[href*='/post-']",
        "tools": ".message-actionBar",
        "box": ".js-quickReply .fr-element",
    },
    "vbulletin": {
        "post": ".b-post",
        "author": ".author a",
        "link": ".b-post__count",
        "tools": ".b-post__footer",
        "box": ".b-content-entry [contenteditable=true],.b-content-entry textarea",
    },
    "mybb": {
        "body": ".post_body",
        "author": ".largetext a",
        "title": ".thead strong",
        "tools": ".post_management_buttons",
    },
    "flarum": {
        "post": ".Post",
        "body": ".Post-body",
        "tools": ".Post-actions ul",
        "box": ".Composer .TextEditor-editor",
    },
    "nodebb": {
        "post": "[component=post]",
        "author": "a[data-username]",
        "link": ".permalink",
        "tools": "[component='post/actions']",
        "box": ".composer textarea.write",
    },
    "smf": {
        "post": ".post_wrapper",
        "body": ".post_wrapper .inner",
        "author": ".poster h4 a",
        "title": ".display_title",
        "link": ".postinfo a",
        "tools": ".quickbuttons",
    },
    "invision": {
        "body": "[data-role=commentContent]",
        "author": ".cAuthorPane_author",
        "link": "[href*=findComment]",
        "tools": ".ipsComment_controls",
        "box": ".ipsComposeArea [contenteditable=true]",
    },
    "other": {"author": "[itemprop=author],[rel=author]", "link": "[rel=bookmark]"},
}
"""`title` only where it isn't the page's `h1`; a selector that several kinds share is named once.

vBulletin and NodeBB mark a post's body as `itemprop=text`. The bookmarklet holds all but `tools`
and `box`, so every byte counts.
"""

FALLBACKS = ("[itemprop=text]", "article", "main", "body")
"""Where none of these is on a page: what its text is most likely in."""

QUOTED = "blockquote,[class*=uote],[class*=ignature],button"
"""What isn't the poster's own words; quotes and signatures carry such a class everywhere."""


def union(part: str) -> str:
    """The selectors of a part (post, body, author, title, link, tools, box) for all kinds."""
    return ",".join(place[part] for place in PLACES.values() if part in place)
