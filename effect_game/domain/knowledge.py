"""Sourced knowledge shared by all households: the shape of scenarios/library/*.yaml.

These dataclasses are both the schema of the files (content/ validates against them) and what the
rest of the program reads. `__pydantic_config__` is plain data: no import of a validator is needed.
"""

from dataclasses import dataclass, field, replace

from effect_game.domain.aims import Aim
from effect_game.domain.blank_card import BlankRules
from effect_game.domain.calibration import Calibration
from effect_game.domain.dynamics import Dynamics
from effect_game.domain.evidence import (
    STRICT,
    ChanceStep,
    Consumption,
    Effect,
    Estimate,
    EventSensitivity,
    Push,
    Rate,
    RoomOverride,
    Variable,
    Weakening,
)
from effect_game.domain.ladder import Rung
from effect_game.domain.learning import Competence, LearningGoal
from effect_game.domain.order_rules import OrderRule
from effect_game.domain.passage import Passage
from effect_game.domain.pathway import Pathway
from effect_game.domain.price_round import RoundQuestion
from effect_game.domain.regulations import Law, Regulation
from effect_game.domain.shown import Shown
from effect_game.domain.vocabulary import CardKind, Cashable, FlowKind, Grade, LifeDomain, PriceUse, Verified


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a number comes from. id 'source:...'."""

    __pydantic_config__ = STRICT
    id: str
    title: str
    year: int
    address: str
    verified: Verified = Verified.YES


@dataclass(frozen=True, slots=True, kw_only=True)
class MarginalPrice:
    """What one more or one less really costs, as a share of the average price (overhead stays).

    Either `source` (id) or `assumption` ('spelaanname: why').
    """

    __pydantic_config__ = STRICT
    share: float
    source: str | None = None
    assumption: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PayerShare:
    """The part of a price that one party bears. The shares of a price sum to 1."""

    __pydantic_config__ = STRICT
    payer: str
    share: float


@dataclass(frozen=True, slots=True, kw_only=True)
class NationalPrice:
    """The figures of the national list that a municipality's own price stands in for."""

    __pydantic_config__ = STRICT
    central: float
    low: float
    high: float
    price_year: int
    grade: Grade
    verified: Verified
    source: str | None = None
    assumption: Shown | None = None
    note: Shown = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Price:
    """One row of the price list, in euros of `price_year`. id 'price:...'.

    `payer` is who pays by default (party id). `indexed` False marks statutory amounts that are
    taken from the row of their year and not carried along the consumer price index.
    `cashable`: whether a change in this item is visible in the payer's cash. `marginal`: used instead
    of the average only when somebody asks for marginal prices.

    `kind` and `receiver`: how it is booked when a consumption says nothing else. `split`: who bears
    which part of what no single party pays (then `payer` is the largest of them), on the grounds in
    `split_basis`. `brings`: prices booked along with this one, as often and by the same payer (wage
    tax on bijstand). `use` other than book: never part of a consumption. `moved_from`: the payer named
    by the research list, when it is another one here (docs/prijslijst.md).
    `place`: the municipality whose own price this is; `replaces`: the national figures.
    """

    __pydantic_config__ = STRICT
    id: str
    name: Shown
    unit: Shown
    central: float
    low: float
    high: float
    price_year: int
    payer: str
    grade: Grade
    source: str | None = None
    assumption: Shown | None = None
    indexed: bool = True
    cashable: Cashable = Cashable.PARTLY
    life_domain: LifeDomain | None = None
    note: Shown = ""
    marginal: MarginalPrice | None = None
    kind: FlowKind = FlowKind.RESOURCE
    receiver: str | None = None
    split: tuple[PayerShare, ...] = ()
    split_basis: Shown = ""
    brings: tuple[str, ...] = ()
    use: PriceUse = PriceUse.BOOK
    moved_from: str = ""
    verified: Verified = Verified.NO
    place: str = ""
    replaces: NationalPrice | None = None

    @property
    def national(self) -> "Price | None":
        """The row of the national list that this municipality's own price stands in for."""
        was = self.replaces
        if was is None:
            return None
        return replace(
            self,
            central=was.central,
            low=was.low,
            high=was.high,
            price_year=was.price_year,
            grade=was.grade,
            verified=was.verified,
            source=was.source,
            assumption=was.assumption,
            note=was.note,
            place="",
            replaces=None,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Exclusion:
    """Prices that would count one thing twice. id 'exclusion:...'. Exactly one of three shapes.

    `one_of`: at most one of them per cause. `whole` with `parts`: a cause with one of the whole has
    none of the parts. `off` with `while_situations`: these prices are not counted in a month in which
    one of the situations (or states of a variable) is so for the same owner.
    """

    __pydantic_config__ = STRICT
    id: str
    name: str
    reason: Shown
    remedy: str
    one_of: tuple[str, ...] = ()
    whole: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    off: tuple[str, ...] = ()
    while_situations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """One purse. id 'party:...'. `family` merges jars; shape, pattern and colours draw its mark."""

    __pydantic_config__ = STRICT
    id: str
    name: Shown
    short_name: Shown
    family: str
    family_name: Shown
    shape: str
    pattern: str
    fill: str
    line_light: str
    line_dark: str
    public_purse: bool
    always_shown: bool = False
    at_table: bool = True
    has_jar: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """Something that is so or not. id 'situation:...'. Pushes act while it differs from the start.

    `months_low`/`months_high`: if given, a situation that is set by an event ends by itself after
    a drawn number of months in this range. `when_absent`: consumption while it is not so.
    `overrides`: rooms of its owner that stand still meanwhile.
    """

    __pydantic_config__ = STRICT
    id: str
    name: Shown
    pushes: tuple[Push, ...] = ()
    consumption: tuple[Consumption, ...] = ()
    when_absent: tuple[Consumption, ...] = ()
    months_low: int | None = None
    months_high: int | None = None
    overrides: tuple[RoomOverride, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Coupling:
    """How one life domain pulls at another. id 'coupling:...'. Logits per level of distance.

    `relation`: 'same_person', 'household_to_person', 'person_to_household', 'parent_to_child'.
    """

    __pydantic_config__ = STRICT
    id: str
    source: LifeDomain
    target: LifeDomain
    relation: str
    shift_per_level: Estimate


@dataclass(frozen=True, slots=True, kw_only=True)
class EventKind:
    """A gated monthly chance from the evidence library. id 'event:...'.

    `monthly_chance` is a probability per month (converted from the source's period), 0 < p < 1.
    `later`: steps of that chance in order; `clock`: the situation whose months they count.
    """

    __pydantic_config__ = STRICT
    id: str
    name: Shown
    population: str
    monthly_chance: Estimate
    sensitivities: tuple[EventSensitivity, ...] = ()
    consumption: tuple[Consumption, ...] = ()
    wanted: bool = False
    later: tuple[ChanceStep, ...] = ()
    clock: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Intervention:
    """A row of the evidence library. id 'intervention:...'.

    wait_weeks: from start decision to first activity, drawn once per life (triangular).
    ramp_months: to full effect. halflife_months: of the effect after the end; 999 = permanent.
    uptake and dropout are shares; dropout over `duration_months`. load: points of draagkracht per
    month while active. team_hours_*: hours of the own team (budget, never booked as money).
    text: what happens, for whom and how often, as told to the household; unknown: what nobody knows.
    A file must give both; they may be missing only in content that was kept before they were.
    """

    __pydantic_config__ = STRICT
    id: str
    name: Shown
    kind: CardKind
    duration_months: int
    wait_weeks: Estimate
    uptake: Estimate
    dropout: Estimate
    ramp_months: int
    halflife_months: int
    load: float
    team_hours_start: float
    team_hours_per_month: float
    hours_basis: str
    effects: tuple[Effect, ...] = ()
    weakened_by: tuple[Weakening, ...] = ()
    start_consumption: tuple[Consumption, ...] = ()
    monthly_consumption: tuple[Consumption, ...] = ()
    unknown: Shown = ""
    text: Shown = ""

    @property
    def has_intensities(self) -> bool:
        """Whether lighter and heavier ask for less and more: what is done or bought once does neither."""
        return bool(self.team_hours_per_month or self.monthly_consumption)


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelUse:
    """What a level costs per month whoever the person is. id 'use:...'. `levels` are 1..5."""

    __pydantic_config__ = STRICT
    id: str
    life_domain: LifeDomain
    levels: tuple[int, ...]
    who: str
    consumption: Consumption


@dataclass(frozen=True, slots=True, kw_only=True)
class DiscountStep:
    """From month `from_month` on (1-based, 2 or later) the yearly real rate is `rate`."""

    __pydantic_config__ = STRICT
    from_month: int
    rate: float


@dataclass(frozen=True, slots=True, kw_only=True)
class MoneyRules:
    """Price level, index and discounting. `index` maps year to consumer price index (2015=100).

    `discount_later`: later steps of the rate, by rising month; without them one rate holds.
    """

    __pydantic_config__ = STRICT
    price_year: int
    index: dict[int, float]
    index_source: str
    discount_rate: float
    discount_source: str
    discount_later: tuple[DiscountStep, ...] = ()

    def index_factor(self, price: Price) -> float:
        """What a price is multiplied by to come to the price level of the casus.

        A statutory amount is taken as it stands. Raises ValueError when a year has no index.
        """
        if not price.indexed or price.price_year == self.price_year:
            return 1.0
        missing = [year for year in (price.price_year, self.price_year) if year not in self.index]
        if missing:
            raise ValueError(f"no price index for {missing[0]}, needed by {price.id}")
        return self.index[self.price_year] / self.index[price.price_year]


@dataclass(frozen=True, slots=True, kw_only=True)
class Library:
    """All shared knowledge, or the part of it that one household reaches."""

    __pydantic_config__ = STRICT
    version: str
    sources: tuple[Source, ...]
    prices: tuple[Price, ...]
    parties: tuple[Party, ...]
    situations: tuple[Situation, ...]
    couplings: tuple[Coupling, ...]
    events: tuple[EventKind, ...]
    interventions: tuple[Intervention, ...]
    level_use: tuple[LevelUse, ...]
    dynamics: Dynamics
    money: MoneyRules
    notes: tuple[str, ...] = field(default=())
    variables: tuple[Variable, ...] = ()
    rates: tuple[Rate, ...] = ()
    order_rules: tuple[OrderRule, ...] = ()
    calibration: Calibration | None = None
    exclusions: tuple[Exclusion, ...] = ()
    passages: tuple[Passage, ...] = ()
    round_questions: tuple[RoundQuestion, ...] = ()
    ladder: tuple[Rung, ...] = ()
    blank_cards: BlankRules | None = None
    pathways: tuple[Pathway, ...] = ()
    aims: tuple[Aim, ...] = ()
    laws: tuple[Law, ...] = ()
    regulations: tuple[Regulation, ...] = ()
    competences: tuple[Competence, ...] = ()
    learning_goals: tuple[LearningGoal, ...] = ()
