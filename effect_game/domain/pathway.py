"""Het zorgpad: a ready order of help that fits a kind of household, to lay beside one's own plan.

Part of the schema of the library (scenarios/library/pathways.yaml). It names interventions; which cards these
are is up to the household (play/pathway.py).
"""

from dataclasses import dataclass

from effect_game.domain.evidence import STRICT
from effect_game.domain.shown import Shown


@dataclass(frozen=True, slots=True, kw_only=True)
class PathwayStep:
    """One intervention, from the start of `start_month` of a round (1 to 12); None: its own length."""

    __pydantic_config__ = STRICT
    intervention: str
    start_month: int = 1
    duration_months: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pathway:
    """A ready order of help. id 'pathway:...'.

    text: what it is and where it comes from, in two sentences. source: id of a source that describes it;
    else assumption, 'spelaanname: ...'.
    """

    __pydantic_config__ = STRICT
    id: str
    title: Shown
    text: Shown
    steps: tuple[PathwayStep, ...]
    source: str | None = None
    assumption: str = ""
