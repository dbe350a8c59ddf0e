"""A published multi-state model as its file says it: docs/modelformaat.md explains every field.

Fields that may hold a number or a formula are text here; a number in the file counts as its text.
Shares, chances and amounts are per cycle; ages in years; cycles and time in a state count from 1.
"""

from dataclasses import dataclass
from enum import StrEnum

from effect_game.domain.evidence import STRICT

LARGEST_AMOUNT = 1e15
"""Of an amount, and of people at the start: sums of it over every cycle stay finite."""


class StreamKind(StrEnum):
    COST = "cost"
    EFFECT = "effect"


class Counting(StrEnum):
    """Which states count. END, START, LIFE_TABLE give one number a cycle; the others one a point 0..n."""

    END = "end"
    START = "start"
    LIFE_TABLE = "life_table"
    NONE = "none"
    HALF_CYCLE = "half_cycle"
    SIMPSON = "simpson"
    WEIGHTS = "weights"

    @property
    def by_point(self) -> bool:
        return self not in (Counting.END, Counting.START, Counting.LIFE_TABLE)


@dataclass(frozen=True, slots=True)
class Gamma:
    """By shape with rate or scale, or by mean and sd."""

    __pydantic_config__ = STRICT
    shape: str | None = None
    rate: str | None = None
    scale: str | None = None
    mean: str | None = None
    sd: str | None = None


@dataclass(frozen=True, slots=True)
class Beta:
    """By alpha and beta, or by mean and sd."""

    __pydantic_config__ = STRICT
    alpha: str | None = None
    beta: str | None = None
    mean: str | None = None
    sd: str | None = None


@dataclass(frozen=True, slots=True)
class Lognormal:
    """By mu and sigma of the logarithm, or by its own (natural) mean and sd."""

    __pydantic_config__ = STRICT
    mu: str | None = None
    sigma: str | None = None
    mean: str | None = None
    sd: str | None = None


@dataclass(frozen=True, slots=True)
class Normal:
    __pydantic_config__ = STRICT
    mean: str
    sd: str


@dataclass(frozen=True, slots=True)
class AgeTable:
    """values[i] holds from age `first` + i to the next birthday."""

    __pydantic_config__ = STRICT
    first: int
    values: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Parameter:
    """A number with a name: exactly one of the ways below.

    `per_strategy` replaces `value` in the strategies it names. `counts` (row shares) and `dirichlet`
    (the same, drawn) give several names at once: '<name>_<key>'.
    """

    __pydantic_config__ = STRICT
    name: str
    value: str | None = None
    per_strategy: dict[str, str] | None = None
    gamma: Gamma | None = None
    beta: Beta | None = None
    lognormal: Lognormal | None = None
    normal: Normal | None = None
    counts: dict[str, float] | None = None
    dirichlet: dict[str, float] | None = None
    per_cycle: tuple[float, ...] | None = None
    per_age: AgeTable | None = None
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Transition:
    """How people leave one state: chances `to` other states, or `counts` (row shares; `dirichlet`:
    the same, drawn). What is left stays. Empty strategies, cycles, ages, in_state: always; else
    (first, last) inclusive. A later row for the same state replaces an earlier one where it holds.
    """

    __pydantic_config__ = STRICT
    state: str
    to: dict[str, str] | None = None
    counts: dict[str, float] | None = None
    dirichlet: dict[str, float] | None = None
    strategies: tuple[str, ...] = ()
    cycles: tuple[int, ...] = ()
    ages: tuple[int, ...] = ()
    in_state: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Item:
    """A part of a stream: an amount per cycle in a state, or per move ('A > B'). Parts add up."""

    __pydantic_config__ = STRICT
    states: dict[str, str] | None = None
    moves: dict[str, str] | None = None
    strategies: tuple[str, ...] = ()
    cycles: tuple[int, ...] = ()
    ages: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Stream:
    """What is counted. discount: real rate a year; first_exponent: cycles of discount on the first.

    unit: what the file says; which money it is, is never guessed.
    """

    __pydantic_config__ = STRICT
    name: str
    kind: StreamKind
    items: tuple[Item, ...]
    counting: Counting
    weights: tuple[float, ...] = ()
    discount: float = 0.0
    first_exponent: int = 0
    unit: str | None = None
    may_be_negative: bool = False

    @property
    def unit_name(self) -> str:
        return self.unit or ("geld" if self.kind is StreamKind.COST else "eenheden")


@dataclass(frozen=True, slots=True)
class Ratio:
    """Extra cost for one more unit of effect: the sum of `costs` divided by `effect`, discounted."""

    __pydantic_config__ = STRICT
    name: str
    costs: tuple[str, ...]
    effect: str


@dataclass(frozen=True, slots=True)
class ModelFile:
    """start: shares or a number of people per state; results are for all of them together."""

    __pydantic_config__ = STRICT
    title: str
    source: str
    states: tuple[str, ...]
    start: dict[str, float]
    cycles: int
    strategies: tuple[str, ...]
    transitions: tuple[Transition, ...]
    streams: tuple[Stream, ...]
    cycle_years: float | None = None
    cycle_months: float | None = None
    age: float | None = None
    parameters: tuple[Parameter, ...] = ()
    ratios: tuple[Ratio, ...] = ()

    @property
    def months_per_cycle(self) -> float:
        if self.cycle_months is not None:
            return self.cycle_months
        return 12.0 * (1.0 if self.cycle_years is None else self.cycle_years)

    @property
    def people(self) -> float:
        return sum(self.start.values())

    def age_at(self, number: int, *, by_point: bool = False) -> float | None:
        """Age at the beginning of a cycle (from 1), or at a point (from 0); None when not given."""
        if self.age is None:
            return None
        return self.age + (number if by_point else number - 1) * self.months_per_cycle / 12.0
