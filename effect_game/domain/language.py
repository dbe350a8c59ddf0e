"""The language of the words on the screen. Dutch is what stands in the code; another language is looked up.

`tr` gives a text in the language in use, `mark` names a text in a table that is built before a language is
known. Both are what Qt Linguist's lupdate looks for, so a catalogue is an ordinary .ts file
(`assets/language/`), read here without Qt: the window and its worker process show the same words.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

DUTCH = "nl"
ENGLISH = "en"
PSEUDO = "xx"
"""Not a language: every text between brackets and a third longer, to see what is unmarked or does not fit."""
LANGUAGES = {DUTCH: "Nederlands", ENGLISH: "English"}
"""What can be chosen: code -> the language's own name, which is the same in every language."""


@dataclass(frozen=True, slots=True)
class Language:
    """A language with its texts (Dutch -> this language) and the marks it writes numbers with."""

    code: str = DUTCH
    messages: Mapping[str, str] = field(default_factory=dict)
    thousands: str = "."
    decimal: str = ","


_NL = Language()
_in_use = _NL


def use(language: Language = _NL) -> None:
    """From now on this process speaks `language`; without one, Dutch."""
    global _in_use  # noqa: PLW0603  # one process speaks one language
    _in_use = language


def in_use() -> Language:
    """The language this process speaks."""
    return _in_use


def mark(text: str) -> str:
    """A text for lupdate to find; `tr` it where it is shown."""
    return text


def tr(text: str, /, **values: object) -> str:
    """The Dutch `text` in the language in use, with `values` filled in at their {names}.

    Without values nothing is filled in, so a text may hold braces. A text nobody translated stays Dutch.
    KeyError when the text names a value that is not given.
    """
    said = _in_use.messages.get(text, text) if _in_use is not _NL else text
    return said.format(**values) if values else said
