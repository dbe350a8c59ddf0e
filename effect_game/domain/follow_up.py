"""Assignments after a course: what one does with it at work, and how many weeks after it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from effect_game.domain.evidence import STRICT
from effect_game.domain.language import DUTCH, in_use


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """One assignment. week: after the last day of the course; texts by code of a language."""

    __pydantic_config__ = STRICT
    id: str
    week: int
    minutes: int
    title: Mapping[str, str]
    what: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUps:
    """All assignments of a course, in order of week. source: where the moments come from."""

    __pydantic_config__ = STRICT
    id: str
    source: str
    title: Mapping[str, str]
    assignments: tuple[FollowUp, ...]


def said(texts: Mapping[str, str]) -> str:
    """The text in the language in use; Dutch, as that language shows it, where there is none of its own."""
    language = in_use()
    return texts.get(language.code) or language.messages.get(texts[DUTCH], texts[DUTCH])


def day_after(start: date, weeks: int) -> date | None:
    """So many weeks after a day; None where the calendar ends."""
    try:
        return start + timedelta(weeks=weeks)
    except OverflowError:
        return None
