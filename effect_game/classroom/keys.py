"""Codes people read from a screen and type over, and what is made of them."""

import hashlib
import secrets
from typing import Final

ALPHABET: Final = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""32 characters: no 0 and O, no 1 and I."""
CODE_LENGTH: Final = 6
KEY_LENGTH: Final = 12
"""60 bits: who tries ten a second needs thousands of millions of years; people type it at most once."""


def new_code() -> str:
    """The code of a class: it keeps strangers out, the limit on tries does the rest."""
    return _drawn(CODE_LENGTH)


def new_key() -> str:
    """The secret of one group, also its resume code on another laptop."""
    return _drawn(KEY_LENGTH)


def _drawn(length: int) -> str:
    return "".join(secrets.choice(ALPHABET) for _ in range(length))


def typed(text: str) -> str:
    """What somebody typed as code: capitals, without spaces and dashes."""
    return "".join(each for each in text.upper() if each not in " -\t\u2013\u00a0")


def is_code(text: str, length: int = CODE_LENGTH) -> bool:
    """Whether a text can be a code (or, with KEY_LENGTH, a key)."""
    return len(text) == length and all(each in ALPHABET for each in text)


def looks_wrong(text: str) -> str:
    """The first character that never stands in a code; '' when there is none."""
    return next((each for each in text if each not in ALPHABET), "")


def in_fours(text: str) -> str:
    """A key as people read it over: 'AB2C-D3EF-45GH'."""
    return "-".join(text[place : place + 4] for place in range(0, len(text), 4))


def group_of(key: str) -> str:
    """The group's id: who knows the id cannot find the key, so the id may stand in any journal."""
    return hashlib.sha256(f"effect group {key}".encode()).hexdigest()[:32]


def same(one: str, other: str) -> bool:
    """Whether two codes are equal, in a time that does not tell where they differ."""
    return secrets.compare_digest(one.encode(), other.encode())
