"""Signs that no font on this computer can draw: a word stands where one was, and the paper says so.

An empty box tells nobody anything, and a PDF with one may not carry the stamp for screen readers.
"""

import unicodedata
from collections.abc import Callable, Iterator
from typing import Any

from effect_game.domain.language import mark, tr

SIGN = mark("[teken]")
_SAID = mark(
    "Waar {sign} staat, is iets getypt dat hier niet te drukken is, zoals een plaatje of een ander schrift."
)
_JOINER = "\u200d"
_TONES = range(0x1F3FB, 0x1F400)
_PLAIN = "\u0250"
"""Letters and signs before this one are in the fonts that come along."""


def with_words(data: dict[str, Any], can_print: Callable[[str], bool]) -> dict[str, Any]:
    """The data of a paper (`title`, …, `blocks`) with a word for every sign that cannot be printed, and a
    sentence about it at the end. can_print: whether a font can draw a sign."""
    known: dict[str, bool] = {}

    def prints(sign: str) -> bool:
        if max(sign) < _PLAIN:
            return True
        return known[sign] if sign in known else known.setdefault(sign, can_print(sign))

    said: dict[str, Any] = _each(data, lambda text: _told(text, prints))
    if not all(known.values()):
        words = tr(_SAID, sign=tr(SIGN))
        said["blocks"].append({"kind": "paragraph", "text": words, "look": "note"})
    return said


def _told(text: str, prints: Callable[[str], bool]) -> str:
    """One word for more such signs after each other."""
    parts: list[str] = []
    for sign in _signs(text):
        if prints(sign):
            parts.append(sign)
        elif not parts or parts[-1] != tr(SIGN):
            parts.append(tr(SIGN))
    return "".join(parts)


def _signs(text: str) -> Iterator[str]:
    """What people see as one sign each: a letter with its accents, a family of four."""
    sign = ""
    for each in text:
        if sign and not _joins(sign, each):
            yield sign
            sign = ""
        sign += each
    if sign:
        yield sign


def _joins(sign: str, each: str) -> bool:
    return (
        each == _JOINER
        or sign.endswith(_JOINER)
        or unicodedata.category(each).startswith("M")
        or ord(each) in _TONES
    )


def _each(value: Any, change: Callable[[str], str]) -> Any:
    """The same value with every text in it changed; a drawing is text too, and its markup is plain."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, dict):
        return {key: _each(each, change) for key, each in value.items()}
    if isinstance(value, list):
        return [_each(each, change) for each in value]
    return value
