"""Patterns: regular expressions of many words, written over several lines."""

import re


def either(words: str) -> str:
    """A group of the alternatives in `words`, which bars and the ends of lines part."""
    return f"(?:{'|'.join(line.strip() for line in words.strip().splitlines())})"


def whole(words: str) -> re.Pattern[str]:
    """What finds one of `words` where it stands as a word of its own."""
    return re.compile(rf"\b{either(words)}\b")


def ending(words: str) -> re.Pattern[str]:
    """What finds one of `words` where a text ends with it, white space aside."""
    return re.compile(rf"(?:\b|(?<=@)){either(words)}\s+\Z")


def starting(words: str) -> re.Pattern[str]:
    """What matches one of `words` as the next word after a place."""
    return re.compile(rf"\s*+{either(words)}\b")
