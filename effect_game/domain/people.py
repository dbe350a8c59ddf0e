"""Who lives in a household and how they are at the start."""

from dataclasses import dataclass

from effect_game.domain.evidence import STRICT
from effect_game.domain.shown import Shown
from effect_game.domain.vocabulary import Grade, LifeDomain


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """Start of one cell. `set_point`: where it drifts to when it differs, with `reason`.

    `drift_per_year`: levels the set point moves a year (ageing), with `reason` too.

    `prior`: five shares for levels 1..5 that sum to 1; required when not known.
    """

    __pydantic_config__ = STRICT
    life_domain: LifeDomain
    level: int
    known: bool = True
    prior: tuple[float, ...] = ()
    grade: Grade = Grade.D
    set_point: float | None = None
    reason: Shown = ""
    drift_per_year: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Someone who lives in the household. id 'person:...'. Figure: how they are drawn.

    hue 0..6 of the palette of look.md section 7; hair one of 'kort', 'lang', 'staart', 'krul',
    'kaal'; height in the 60-unit figure. trust 0..3 at the start of the conversation.
    `months_to_birthday`: 1..12, from the reference day; `age` is what they are on that day.
    """

    __pydantic_config__ = STRICT
    id: str
    name: str
    age: int
    role: Shown
    adult: bool
    hue: int
    hair: str
    height: int
    trust: int
    rooms: tuple[Room, ...]
    months_to_birthday: int = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class SituationStart:
    """Whether a situation is so at the start, and for whom. `person` None = the household."""

    __pydantic_config__ = STRICT
    situation: str
    start: bool
    person: str | None = None
    known: bool = True
    prior: float | None = None
    grade: Grade = Grade.D


@dataclass(frozen=True, slots=True, kw_only=True)
class Gate:
    """An event can only happen while the situation is (`holds`) or is not so.

    words: of a card, until when it can be, after 'zolang' ('de auto er nog is'); else the situation's name
    tells it."""

    __pydantic_config__ = STRICT
    situation: str
    holds: bool
    person: str | None = None
    words: Shown = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    __pydantic_config__ = STRICT
    life_domain: LifeDomain
    levels: int
    person: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveUse:
    """What this household adds to a move of a variable: gates, what it sets, an own monthly chance."""

    __pydantic_config__ = STRICT
    move: str
    gates: tuple[Gate, ...] = ()
    sets: tuple[Gate, ...] = ()
    number: str | None = None
    from_month: int = 1
    until_month: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class VariableStart:
    """In which state a variable is at the start, and for whom. `person` None = the household.

    `prior`: shares in the order of its states, summing to 1; required when not known. Moves that
    are not listed happen by the library's chance alone.
    """

    __pydantic_config__ = STRICT
    variable: str
    start: str
    person: str | None = None
    known: bool = True
    prior: tuple[float, ...] = ()
    grade: Grade = Grade.D
    moves: tuple[MoveUse, ...] = ()
