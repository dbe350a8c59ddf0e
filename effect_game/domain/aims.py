"""Aims a group can choose beforehand: what the result is read against. They change no number."""

from dataclasses import dataclass
from enum import StrEnum

from effect_game.domain.evidence import STRICT
from effect_game.domain.shown import Shown
from effect_game.domain.vocabulary import LifeDomain


class AimReading(StrEnum):
    """Where in the result an aim is read: a room, the household's goals, what parties pay, how much help
    asks, how many there are at the door, or what people say of the help."""

    ROOM = "room"
    GOALS = "goals"
    PARTIES = "parties"
    LOAD = "load"
    FACES = "faces"
    VOICES = "voices"


@dataclass(frozen=True, slots=True, kw_only=True)
class Aim:
    """id 'aim:...'. ROOM reads `life_domain` of `who` (household, adults, children or everyone), PARTIES the
    difference of `parties`; the others need no more."""

    __pydantic_config__ = STRICT
    id: str
    title: Shown
    text: Shown
    icon: str
    reading: AimReading
    life_domain: LifeDomain | None = None
    who: str = "everyone"
    parties: tuple[str, ...] = ()
