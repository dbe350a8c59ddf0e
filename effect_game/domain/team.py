"""Who one works with: the own team, colleagues further away, and what each of them tends to miss."""

from dataclasses import dataclass

from effect_game.domain.evidence import STRICT
from effect_game.domain.shown import Shown

DUO = 2
"""How many of the team go along."""
TALK_HOURS = 1.0
"""Hours of a casuïstiekoverleg."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamMember:
    """Someone of the wijkteam (binnenschil); two of them go along. The first two are the duo unless changed.

    `expertise`: what they are good at, one sentence. `misses`: what they tend not to see.
    """

    __pydantic_config__ = STRICT
    id: str
    name: str
    role: Shown
    hue: int
    hair: str
    expertise: Shown = ""
    misses: Shown = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Colleague:
    """Someone of the buitenschil who can be called in later. id 'colleague:...'.

    `hours` of the conversation that calling in takes. `sees`: what they see that others do not; the questions
    that name them in `opened_by` are theirs alone.
    """

    __pydantic_config__ = STRICT
    id: str
    name: str
    role: Shown
    expertise: Shown
    sees: Shown
    hours: float


@dataclass(frozen=True, slots=True, kw_only=True)
class BlindSpot:
    """What somebody of the team says in casuïstiekoverleg. id 'blind:...'. Opens a question, no answer."""

    __pydantic_config__ = STRICT
    id: str
    member: str
    text: Shown
    question: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Ease:
    """What changes for a question when this member of the team goes along.

    `trust`: how much less trust it needs. `hours`: hours less that it takes. `text`: said on the question.
    """

    __pydantic_config__ = STRICT
    member: str
    text: Shown
    trust: int = 0
    hours: float = 0.0
