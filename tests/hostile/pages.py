"""What no page of ours may hold, told by a parser that reads as browsers do."""

import re
from xml.etree.ElementTree import Element

import html5lib

NEVER = {"iframe", "frame", "frameset", "object", "embed", "applet", "base", "style", "portal"} | {
    *("math", "marquee", "plaintext", "xmp", "listing", "template", "video", "audio", "noscript"),
    *("foreignobject", "animate", "set", "isindex", "keygen"),
}
ADDRESSES = {"href", "action", "formaction", "xlink:href", "poster", "background", "cite"}
_OURS = re.compile(r"(?:/(?![/\\])|[#?]|\Z)")
_WEB = re.compile(r"(?:https?://|mailto:)", re.IGNORECASE)


def assert_safe_page(html: str) -> None:
    """No script but ours, no handler, no style, and no address but of the desk or the web."""
    assert_safe(html5lib.parse(html, namespaceHTMLElements=False))


def assert_safe_part(html: str) -> None:
    """The same of a piece of a page."""
    assert_safe(html5lib.parseFragment(html, namespaceHTMLElements=False))


def assert_safe(tree: Element) -> None:
    for element in tree.iter():
        if not isinstance(element.tag, str):
            continue  # a comment of a template
        tag = element.tag.rpartition("}")[2].lower()
        attributes = {_name(name): value for name, value in element.attrib.items()}
        assert tag not in NEVER, element.attrib
        for name, value in attributes.items():
            _assert_safe_attribute(tag, name, value)
        if tag == "script":
            assert attributes["src"].startswith("/static/") and not (element.text or "").strip()
        if tag == "link":
            assert attributes["href"].startswith("/static/")
        if tag == "meta":
            assert "http-equiv" not in attributes


def _name(name: str) -> str:
    space, _, plain = name.rpartition("}")
    return f"xlink:{plain}" if "xlink" in space else plain.lower()


def _assert_safe_attribute(tag: str, name: str, value: str) -> None:
    assert not name.startswith(("on", "hx-on", "data-hx")), (tag, name, value)
    assert name not in {"style", "srcdoc", "srcset", "ping"}, (tag, name, value)
    if name in {"src", "data"}:
        assert value.startswith("/static/"), (tag, name, value)
    elif name.startswith("hx-") and name.removeprefix("hx-") in {"get", "post", "put", "delete"}:
        assert _OURS.match(value), (tag, name, value)
    elif name in ADDRESSES:
        assert _OURS.match(value) or (tag == "a" and _WEB.match(value)), (tag, name, value)
