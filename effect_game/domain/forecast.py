"""What a forecast tells: plain values that screens, command line, journal and documents share.

Every amount is the mean over lives 1..runs of discounted euros at the casus' price level;
difference = reference minus plan (positive = better off with the plan). Net cost = pays minus
receives. Definitions: docs/model.md and engine.md section 4; computed in one place (kba).
"""

from dataclasses import dataclass

from effect_game.domain.vocabulary import Cashable, FlowKind, LifeDomain


@dataclass(frozen=True, slots=True)
class Spread:
    """mean and se at mean prices; quantiles include drawn prices and are means over pages of 512 lives."""

    mean: float
    se: float
    p5: float
    p25: float
    p50: float
    p75: float
    p95: float


@dataclass(frozen=True, slots=True)
class Balance:
    """One party, society or the public purse at one horizon."""

    id: str
    name: str
    reference: Spread
    plan: Spread
    difference: Spread
    pays_in: float
    """Sum of its leaves below zero (legt in), <= 0."""
    gains: float
    """Sum of its leaves above zero (krijgt), >= 0."""
    cashable: Cashable


@dataclass(frozen=True, slots=True)
class Leaf:
    """price row x cause x ends. amount = (quantity) x price x average discount, per party sign.

    quantity_difference = reference minus plan (units of the price row, mean per life).
    society_eur: its contribution to society's difference (0 for a transfer).
    """

    price: str
    cause: str
    payer: str | None
    receiver: str | None
    kind: FlowKind
    cashable: Cashable
    basis: str
    quantity_reference: float
    quantity_plan: float
    price_eur: float
    discount: float
    amount_eur: float

    @property
    def quantity_difference(self) -> float:
        return self.quantity_reference - self.quantity_plan

    @property
    def society_eur(self) -> float:
        if self.kind is FlowKind.TRANSFER:
            return 0.0
        return self.amount_eur if self.payer else -self.amount_eur


@dataclass(frozen=True, slots=True)
class HorizonResult:
    """Everything that depends on the horizon."""

    months: int
    parties: tuple[Balance, ...]
    society: Balance
    public_purse: Balance
    cheaper_share: float
    leaves: tuple[Leaf, ...]
    lives: tuple[int, ...]
    """Run numbers of the 20 representative lives, by rising difference."""
    touched: tuple[str, ...] = ()
    """Parties that pay or receive anything, in either arm, in any of these 20 lives."""


@dataclass(frozen=True, slots=True)
class CumulativePoint:
    """Society's cumulative difference. p50: the middle of the lives per page of 512, averaged."""

    month: int
    mean: float
    p50: float


@dataclass(frozen=True, slots=True)
class LifeLine:
    """One life: society's cumulative difference per month (euros), and when it is earned back."""

    run: int
    cumulative: tuple[float, ...]
    break_even_month: int | None


@dataclass(frozen=True, slots=True)
class RoomResult:
    """A cell at one month. Levels 1..5 means; better/worse are shares of lives; likely is the
    level most lives have with the plan; p10/p90 the levels 16 of 20 lives lie between."""

    person: str
    life_domain: LifeDomain
    month: int
    reference: float
    plan: float
    better: float
    worse: float
    likely_reference: int
    likely_plan: int
    p10: int
    p90: int


@dataclass(frozen=True, slots=True)
class EventResult:
    """Mean counts over the horizon and share of lives in which it happens, per arm.

    first_month: mean month of the first time with neither/that arm; None when it never happens.
    """

    id: str
    name: str
    owner: str
    reference: float
    plan: float
    reference_share: float
    plan_share: float
    first_month_reference: float | None
    first_month_plan: float | None


@dataclass(frozen=True, slots=True)
class GoalResult:
    """Share of lives that reach it; None when its month lies beyond the horizon."""

    id: str
    text: str
    reference: float | None
    plan: float | None


@dataclass(frozen=True, slots=True)
class Forecast:
    """The whole result of one evaluation. `fine` False = the coarse 512 runs."""

    seed: int
    runs: int
    months: int
    fine: bool
    known: str
    horizons: tuple[HorizonResult, ...]
    cumulative: tuple[CumulativePoint, ...]
    break_even_month: int | None
    lives: tuple[LifeLine, ...]
    rooms: tuple[RoomResult, ...]
    events: tuple[EventResult, ...]
    goals: tuple[GoalResult, ...]

    def at(self, months: int) -> HorizonResult:
        """The result at a horizon; KeyError when the run does not reach it."""
        for result in self.horizons:
            if result.months == months:
                return result
        raise KeyError(months)
