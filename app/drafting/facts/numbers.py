"""Numbers: counts as posts write them, in figures or words, made regular."""

import re

_ONES = "one two three four five six seven eight nine ten eleven twelve"
_TEENS = "thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
_TENS = {"thirty": "30", "forty": "40", "fifty": "50", "sixty": "60", "a dozen": "12"}
WORDS: dict[str, str] = {
    **{word: str(count) for count, word in enumerate(f"{_ONES} {_TEENS}".split(), 1)},
    **_TENS,
}
"""Numbers in words, and their figures."""

ALONE = r"(?<![\w:.,/£$€-])"
"""What a figure must not stand behind."""

for _ten, _figure in (("twenty", 20), ("thirty", 30), ("forty", 40), ("fifty", 50)):
    for _count, _one in enumerate(_ONES.split()[:9], 1):
        WORDS[f"{_ten} {_one}"] = WORDS[f"{_ten}-{_one}"] = str(_figure + _count)

WORD = "|".join(sorted(WORDS, key=len, reverse=True))
FIGURE = r"\d{1,3}(?:\.\d{1,2})?"
RANGE = rf"{FIGURE}(?:\s?(?:-|–|\bto\b|\bor\b)\s?{FIGURE})?"
COUNT = rf"(?:{RANGE}|(?:{WORD})(?:(?:-| or | to )(?:{WORD}))?)"

_BETWEEN = re.compile(r"\s?(?:–|-|\bto\b|\bor\b)\s?")


def counted(count: str, unit: str) -> str:
    """ "3 weeks", "30-35 miles", "8 km": the count in figures, the unit in the right number."""
    word = count.lower()
    number = WORDS.get(word) or "-".join(WORDS.get(n, n) for n in _BETWEEN.split(word))
    number = number.replace(",", "")
    plural = "" if number == "1" or unit == "km" else "s"
    return f"{number} {unit}{plural}"
