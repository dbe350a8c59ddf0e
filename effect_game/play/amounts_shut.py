"""Words with the amounts of money taken out, for while a trainer keeps the euros shut. No Qt.

Every amount the program writes has its euro sign before the number (play/digits.py); texts of content also
write the word behind it. An amount in words ('tientjes', 'een paar duizend euro') stays as it is.
"""

import re
from collections.abc import Sequence

from effect_game.domain.language import mark, tr
from effect_game.play.digits import NO_BREAK_SPACE

SHUT = f"€{NO_BREAK_SPACE}·"
"""What stands where an amount was."""
_SPOKEN = mark("bedrag nog dicht")
_NUMBER = r"\d+(?:[.,]\d+)*"
_SPACE = "[\\s\u00a0\u202f\u2060]?"
_AMOUNT = re.compile(
    f"(?:[+\u2212-]\u2060?)?€{_SPACE}{_NUMBER}|(?:[+\u2212-])?{_NUMBER}{_SPACE}(?:euro|eur|€)(?!\\w)",
    re.IGNORECASE,
)


def tells_amount(words: str) -> bool:
    """Whether an amount of money stands in these words."""
    return _AMOUNT.search(words) is not None


def without_amounts(words: str, own: Sequence[str] = ()) -> str:
    """The same words, to be seen: '€ ·' where an amount stood, also for its sign. own: words that stay."""
    return _covered(words, own, SHUT)


def spoken_without_amounts(words: str, own: Sequence[str] = ()) -> str:
    """The same words, to be heard: 'bedrag nog dicht' where an amount stood. own: words that stay."""
    return _covered(words, own, tr(_SPOKEN))


def _covered(words: str, own: Sequence[str], cover: str) -> str:
    if not any(own):
        return _AMOUNT.sub(cover, words)
    stays = "|".join(re.escape(each) for each in own if each)
    either = re.compile(f"(?P<own>(?:{stays})(?![.,]?\\d))|{_AMOUNT.pattern}", re.IGNORECASE)
    return either.sub(lambda found: found["own"] or cover, words)
