"""What can be watched, asked and learned about a household: moments, questions and facts."""

from dataclasses import dataclass

from effect_game.domain.evidence import STRICT
from effect_game.domain.vocabulary import LifeDomain


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """One watch-first moment, at most 45 words. `prop` picks the picture."""

    __pydantic_config__ = STRICT
    title: str
    text: str
    person: str
    prop: str
    day: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamMember:
    """Who goes along; drawn at the table."""

    __pydantic_config__ = STRICT
    id: str
    name: str
    role: str
    hue: int
    hair: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """Something one can learn, with who says so. id 'fact:...'. At most 45 words.

    `reveals`: unknowns it settles, written 'situation:x@person:y', 'situation:x@household',
    'room:financien@household' or 'room:zingeving@person:y'.
    """

    __pydantic_config__ = STRICT
    id: str
    life_domain: LifeDomain
    text: str
    source: str
    source_kind: str
    quote: bool = False
    person: str | None = None
    known_at_start: bool = False
    reveals: tuple[str, ...] = ()
    contradicts: str | None = None
    label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """Something to ask at the kitchen table (or of a source). id 'question:...'."""

    __pydantic_config__ = STRICT
    id: str
    to: str
    life_domain: LifeDomain
    text: str
    answer: str
    hours: float
    facts: tuple[str, ...]
    manner: str = ""
    needs_trust: int = 0
    trust_gain: int = 0
    locked_text: str = ""
