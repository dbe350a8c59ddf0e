"""What can be done when something happens in the life that is played."""

from dataclasses import dataclass

from effect_game.domain.evidence import STRICT
from effect_game.domain.shown import Shown


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """One way to respond to an event of the household. id 'response:...'.

    `card`: a card of the household that is marked as a reaction; it is laid from the next month on and runs,
    costs and helps like every other card. None = to listen or to leave it be: only words, and `hours` of the
    team.
    """

    __pydantic_config__ = STRICT
    id: str
    event: str
    title: Shown
    text: Shown
    icon: str
    person: str | None = None
    card: str | None = None
    hours: float = 0.0
