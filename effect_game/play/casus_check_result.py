"""What a scenariocontrole measured of one household: small plain figures, kept in a file beside it.

Every criterion counts upwards: more is better. Amounts are euros in the whole, rounded; shares and levels
have four decimals. What is judged is what is written, so that a kept result says the same as a fresh one.
"""

from dataclasses import dataclass

from effect_game.play.casus_check_plans import TrialKind

CRITERIA = ("society", "municipality", "goal_1", "goal_2", "goal_3", "rooms")
"""society and municipality: euros saved at 120 months. goal: share of lives, the household's own order.
rooms: mean level of all rooms over all months."""

MONEY = CRITERIA[:2]


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """Mean and standard error of a paired difference over lives."""

    mean: float
    se: float

    @property
    def better(self) -> bool:
        """Beyond two standard errors above zero."""
        return self.mean > 2 * self.se

    @property
    def worse(self) -> bool:
        return self.mean < -2 * self.se


@dataclass(frozen=True, slots=True, kw_only=True)
class TrialFigures:
    """One plan, per criterion against the reference; without and added against the expert plan.

    above, of a card alone: per criterion the best plan that is beyond two standard errors better, '' = none.
    """

    kind: TrialKind
    about: str
    differences: tuple[Difference, ...]
    above: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class EventFigures:
    """least, most: the smallest and the largest share of lives in which it happens, over all plans."""

    id: str
    least: float
    most: float


@dataclass(frozen=True, slots=True, kw_only=True)
class StuckRoom:
    """A room at one end of the ladder in most lives in month 60 while it did not start there."""

    plan: str
    row: str
    level: int
    share: float


@dataclass(frozen=True, slots=True, kw_only=True)
class CouplingFigures:
    """off: society's difference of the expert plan without this coupling, less that with it."""

    id: str
    off: Difference


@dataclass(frozen=True, slots=True, kw_only=True)
class MixLine:
    """One line of the mix. value and se in `unit` ('euro', 'van 20 levens', 'uur', 'weken', 'kaarten').

    share: of the draws of what is not known in which it holds; None = it does not depend on them.
    detail: whom or what it is about.
    """

    id: str
    holds: bool
    value: float
    se: float
    unit: str
    share: float | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckFigures:
    """Everything of one household. reference_cost_eur: of the public purse, in the first year."""

    runs: int
    reference_cost_eur: float
    trials: tuple[TrialFigures, ...]
    events: tuple[EventFigures, ...]
    stuck: tuple[StuckRoom, ...]
    expert_society_eur: float
    couplings: tuple[CouplingFigures, ...]
    mix: tuple[MixLine, ...]
