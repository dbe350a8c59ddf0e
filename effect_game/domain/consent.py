"""Whose yes is needed before others are asked about them, or told about them."""

from dataclasses import dataclass

from effect_game.domain.evidence import STRICT
from effect_game.domain.shown import Shown


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """One thing a person of the household decides about. id 'consent:...'.

    `source`: who may be asked after a yes, as `to` of the questions; `facts`: what may be told to another
    party after a yes. `granted`: what the yes allows and what not, where it is no plain yes. With less trust
    than `needs_trust` the answer is `no`; `helps`: what would help.
    `objects`: has to be asked on its own in every weight; else basis asks it in one go with a question to
    `source`, and takes it as given for `facts`.
    `meldcode`: said where the Meldcode allows asking without a yes, once there are signals.
    """

    __pydantic_config__ = STRICT
    id: str
    person: str
    text: Shown
    yes: Shown
    no: Shown = ""
    helps: Shown = ""
    granted: Shown = ""
    source: str = ""
    facts: tuple[str, ...] = ()
    needs_trust: int = 0
    objects: bool = False
    meldcode: Shown = ""
