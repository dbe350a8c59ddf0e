"""A household's own numbers and the events that can happen in it."""

from dataclasses import dataclass

from effect_game.domain.evidence import STRICT
from effect_game.domain.people import Gate, Move
from effect_game.domain.shown import Shown
from effect_game.domain.vocabulary import LifeDomain


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnNumber:
    """One of at most twelve numbers of the household's own, always a spelaanname. id 'number:...'.

    Either a push (situation -> life domain or event, in logits), or the monthly chance of an event
    in this household (`unit` 'per_month'), or a quantity per month (`unit` names it).
    """

    __pydantic_config__ = STRICT
    id: str
    text: Shown
    unit: str
    value: float
    low: float
    high: float
    reason: Shown


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnPush:
    """Bottleneck: what a situation of this household blocks, by one of its own numbers."""

    __pydantic_config__ = STRICT
    situation: str
    number: str
    person: str | None = None
    life_domain: LifeDomain | None = None
    event: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnStep:
    """From `month` on, or from the birthday of the event's person, another own monthly chance."""

    __pydantic_config__ = STRICT
    number: str
    month: int | None = None
    at_age: int | None = None


@dataclass(frozen=True, slots=True)
class Shock:
    """An event of this household that comes from outside in a month (1-based), with every plan and without.

    event: its row id. Only its chance is set aside: its gates and its window hold as ever.
    """

    event: str
    month: int


@dataclass(frozen=True, slots=True, kw_only=True)
class EventTold:
    """Other words for an event while a situation is (`holds`) or is not so: what brought it about.

    `voice_text`: what is said then, '' for the same as ever.
    """

    __pydantic_config__ = STRICT
    situation: str
    text: Shown
    voice_text: Shown = ""
    holds: bool = True
    person: str | None = None

    @property
    def when(self) -> Gate:
        """What must be so for these words."""
        return Gate(situation=self.situation, holds=self.holds, person=self.person)


@dataclass(frozen=True, slots=True, kw_only=True)
class EventUse:
    """An event of the library in this household. id is the library's; unique with `person`.

    `sets`: situations after it happened. `moves`: once, this many levels up or down in a cell.
    `number`: own monthly chance instead of the library's. `from_month`: not before this month (a term
    of notice, a decision that takes time). `secret_of`: unknowns ('situation@who' or
    'room@who') that would be given away; until found the card is dark. `voice_*`: who says what.
    `until_month`: not after it. `from_age`, `until_age`: the same from the birthday on which its
    person becomes that old, and up to it. `later`: steps of an own `number`, instead of the
    library's; they count months in the library's `clock` when it has one. `told`: words by what brought it
    about, the first that holds; else its own.
    """

    __pydantic_config__ = STRICT
    event: str
    title: Shown
    text: Shown
    icon: str
    voice_person: str | None
    voice_text: Shown
    person: str | None = None
    gates: tuple[Gate, ...] = ()
    sets: tuple[Gate, ...] = ()
    moves: tuple[Move, ...] = ()
    number: str | None = None
    from_month: int = 1
    secret_of: tuple[str, ...] = ()
    until_month: int | None = None
    from_age: int | None = None
    until_age: int | None = None
    later: tuple[OwnStep, ...] = ()
    told: tuple[EventTold, ...] = ()
