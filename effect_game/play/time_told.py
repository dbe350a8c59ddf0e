"""The time of day that words tell, in Dutch or in English: for the clock beside a moment."""

import re

_DUTCH = (
    "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf",
)  # fmt: skip
_ENGLISH = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
)  # fmt: skip
_MINUTES = {
    "half": -30, "kwart voor": -15, "kwart over": 15,
    "half past": 30, "quarter to": -15, "quarter past": 15,
}  # fmt: skip
for _word, _few in (("vijf", 5), ("tien", 10), ("twintig", 20)):
    _MINUTES |= {f"{_word} voor half": -30 - _few, f"{_word} over half": -30 + _few}
    _MINUTES |= {f"{_word} voor": -_few, f"{_word} over": _few}
for _word, _few in (("five", 5), ("ten", 10), ("twenty", 20)):
    _MINUTES |= {f"{_word} to": -_few, f"{_word} past": _few}
_DIGITS = re.compile(r"\b([01]?[0-9]|2[0-3])[.:]([0-5][0-9])\b")
_SPOKEN = re.compile(
    rf"\b(?:({'|'.join(sorted(_MINUTES, key=len, reverse=True))})\s+)?"
    rf"({'|'.join((*_DUTCH, *_ENGLISH))}|[0-9]{{1,2}})\b(\s+(?:uur|o[’']clock)\b)?"
)


def time_in(words: str) -> tuple[int, int] | None:
    """The hour and minute that words tell: '19.30', 'half vijf', 'tien voor half vier', 'half past four'."""
    told = words.lower()
    digits = _DIGITS.search(told)
    if digits:
        return int(digits[1]), int(digits[2])
    spoken = _SPOKEN.search(told)
    if spoken is None:
        return None
    hour = _hour(spoken[2])
    if not 1 <= hour <= 24 or (not spoken[1] and not spoken[3]):
        return None
    return divmod((hour * 60 + _MINUTES.get(spoken[1] or "", 0)) % (24 * 60), 60)


def _hour(word: str) -> int:
    if word.isdigit():
        return int(word)
    return (_DUTCH if word in _DUTCH else _ENGLISH).index(word) + 1
