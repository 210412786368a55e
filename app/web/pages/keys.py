"""Keys: the one list of them, which pages show, the `?` sheet explains and the scripts obey."""

from typing import NamedTuple

from fastapi import Request


class Key(NamedTuple):
    """What a key does. `strokes` are as browsers name them; two with a space follow one another.

    `shown` is how they are written. `does` says it in a few words. A script has a function named
    `action` for it; without one the element whose `data-key` it is is pressed or focused.
    """

    shown: tuple[str, ...]
    does: str
    strokes: tuple[str, ...] = ()
    action: str = ""


KEYS: tuple[Key, ...] = (
    Key(("1", "…", "9"), "Put that answer in the draft, or take it out", tuple("123456789")),
    Key(("j", "k"), "Next or previous answer or row; arrows too", ("j",), "next"),
    Key((), "", ("k",), "previous"),
    Key(("Enter",), "Use the selected answer, or open the row", ("Enter",), "open"),
    Key(("Shift", "Enter"), "Use the selected answer as well", ("Shift+Enter",), "add"),
    Key(("h", "l"), "To the column on the left or right", ("h",), "left"),
    Key((), "", ("l",), "right"),
    Key(("Alt", "↑ ↓"), "In Arrange: move the part up or down"),
    Key(("o",), "Open the selected answer's own page", ("o",), "page"),
    Key(("w",), "Open or close the reasons", ("w",), "why"),
    Key(("e",), "Write in the draft, or edit the answer", ("e",)),
    Key(("Tab",), "In the draft: go to the next blank"),
    Key(("#",), "In the draft: insert another answer"),
    Key(("p",), "Preview, or write again", ("p",), "preview"),
    Key(("f",), "Choose the format", ("f",)),
    Key(("y",), "Copy, or copy the row's link", ("y",)),
    Key(("Ctrl", "Enter"), "Copy and mark posted, or find answers", ("Control+Enter",)),
    Key(("Ctrl", "S"), "Save the answer", ("Control+s",)),
    Key(("u",), "Undo what was done last", ("u",), "undo"),
    Key(("n",), "New answer from this post and reply", ("n",)),
    Key(("t",), "Test the answer", ("t",)),
    Key(("x",), "Select the row", ("x",)),
    Key(("[", "]"), "Previous or next post of the inbox", ("[", "]")),
    Key(("/",), "Paste a post, or search the library", ("/",)),
    Key(("Ctrl", "K"), "Go to an answer, a page or a post", ("Control+k",), "menu"),
    Key(("c",), "Write a new answer", ("c",)),
    Key(("v",), "Write the answer in another language", ("v",)),
    Key(("a", "m", "d"), "Accept, merge or drop a proposal; e to change it", ("a", "m", "d")),
    Key(("g", "d"), "Go to the desk", ("g d",)),
    Key(("g", "i"), "Go to the inbox", ("g i",)),
    Key(("g", "l"), "Go to the library", ("g l",)),
    Key(("g", "s"), "Go to the settings", ("g s",)),
    Key(("?",), "This list", ("?",), "help"),
    Key(("Esc",), "Close, or leave the field"),
)


JUMPS = {"/": "g d", "/inbox": "g i", "/library": "g l", "/settings/people": "g s"}
"""The keys that lead to a page of the navigation."""


def singles(request: Request) -> bool:
    """Whether keys without Ctrl do something in this browser; some people must turn them off."""
    return request.cookies.get("keys", "") != "off"
