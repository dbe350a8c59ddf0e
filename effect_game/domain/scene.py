"""What the pictures of a household show: part of its file, with no say in what happens."""

from dataclasses import dataclass

from effect_game.domain.evidence import STRICT
from effect_game.domain.shown import Shown


@dataclass(frozen=True, slots=True, kw_only=True)
class PropGone:
    """A thing in the street (one of `street_props`) that is not there while the situation is so.

    text: said of it in Leven meanwhile, in one sentence; '' where an event told it already.
    """

    __pydantic_config__ = STRICT
    prop: str
    situation: str
    person: str | None = None
    text: Shown = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Absence:
    """Someone who is not in the house while a situation of theirs is so; `text` says it in one sentence.

    Of several that hold at once for one person the first in the content counts.
    """

    __pydantic_config__ = STRICT
    person: str
    situation: str
    text: Shown
