"""What a number of the library is made of: an estimate with its range, and what it does or uses.

Parts of the rows in domain/knowledge.py, and the variables built from them. These dataclasses are both
the schema of the files and what the rest of the program reads.
"""

from dataclasses import dataclass

from effect_game.domain.shown import Shown
from effect_game.domain.vocabulary import Cashable, FlowKind, Grade, LifeDomain, Measure, Verified

STRICT = {"extra": "forbid", "strict": True}
"""Plain data for the validator in content/: no import of it is needed here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """A number with its range. Either `source` (id) or `assumption` ('spelaanname: why').

    measure: the source's own; without it a shift is in logits and a chance per month. A chance needs
    `period_months`; a risk ratio or difference `base_chance`, the risk without the effect, over
    `period_months` when that is given and else per month. See content/evidence.py.
    verified: whether this number itself was seen; None: as its source says, and an assumption is 'no'.
    """

    __pydantic_config__ = STRICT
    central: float
    low: float
    high: float
    grade: Grade
    source: str | None = None
    assumption: Shown | None = None
    note: str = ""
    measure: Measure | None = None
    period_months: float | None = None
    base_chance: float | None = None
    verified: Verified | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """A sourced figure that is no event: how common something is, a wait, a share. id 'rate:...'.

    Households and the calibration cite it for a prior, a wait or a comparison; nothing happens by it.
    `unit` says what `value` counts ('aandeel', 'weken', ...); `purpose` what it is for.
    """

    __pydantic_config__ = STRICT
    id: str
    name: str
    population: str
    unit: str
    value: Estimate
    purpose: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Consumption:
    """Use of a price-list row by a cause.

    `quantity` is in units of the price row per month (running) or per occurrence (event, start).
    kind resource: `payer` (default the price's) loses it, or with `receiver` and no payer it is
    extra production for the receiver. kind transfer: from `payer` to `receiver`.
    Kind, payer and receiver default to those of the price row. `unit`, when given, is the price's.
    """

    __pydantic_config__ = STRICT
    price: str
    quantity: float
    basis: Shown
    kind: FlowKind | None = None
    payer: str | None = None
    receiver: str | None = None
    cashable: Cashable | None = None
    unit: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Push:
    """A standing shift in logits on a target. Exactly one of life_domain, event and move is given.

    `who`: 'self' (the person of the source), 'household', 'adults', 'children', 'everyone'.
    """

    __pydantic_config__ = STRICT
    shift: Estimate
    life_domain: LifeDomain | None = None
    event: str | None = None
    who: str = "self"
    move: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomOverride:
    """While a situation is so, a room stands still at `level` (None: where it is).

    What its level costs is not counted meanwhile, unless `still_used`. `who` as in Push.
    """

    __pydantic_config__ = STRICT
    life_domain: LifeDomain
    level: int | None = None
    who: str = "self"
    still_used: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class EventSensitivity:
    """What moves the chance of an event, counted from the row's population.

    A level counts from `population_level`; a situation from `population_share` (0..1).
    """

    __pydantic_config__ = STRICT
    shift: Estimate
    life_domain: LifeDomain | None = None
    population_level: float | None = None
    situation: str | None = None
    population_share: float | None = None
    who: str = "self"


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """What a fully dosed intervention does to a target, in logits or in the source's own measure.

    `measure` and `measured` say what the source gave when the shift is a translation of it by
    reasoning (its note says how). For a cell positive is better; for an event or a move of a
    variable positive makes it more frequent.
    """

    __pydantic_config__ = STRICT
    shift: Estimate
    measure: str = ""
    measured: float | None = None
    life_domain: LifeDomain | None = None
    event: str | None = None
    who: str = "self"
    move: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Weakening:
    """Order rule: while the situation is (`holds` True) or is not so, the effect counts `factor`."""

    __pydantic_config__ = STRICT
    situation: str
    factor: float
    basis: str
    holds: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ChanceStep:
    """From `month` on, or from the birthday on which its person becomes `at_age`, another chance.

    Months are of the simulation, or of the time in a situation when there is a `clock`.
    """

    __pydantic_config__ = STRICT
    monthly_chance: Estimate
    month: int | None = None
    at_age: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class VariableState:
    """One state of a variable. Its id is a short word: elsewhere it is written 'variable:x=word'.

    pushes act while the state differs from the start; consumption is per month in the state.
    """

    __pydantic_config__ = STRICT
    id: str
    name: Shown
    pushes: tuple[Push, ...] = ()
    consumption: tuple[Consumption, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class VariableMove:
    """A monthly chance to go from one state to another. id 'move:...'. Fields as in EventKind.

    All moves out of one state compete: at most one happens in a month, so their chances are
    together at most 1. consumption is per move.
    """

    __pydantic_config__ = STRICT
    id: str
    name: Shown
    origin: str
    destination: str
    monthly_chance: Estimate
    sensitivities: tuple[EventSensitivity, ...] = ()
    consumption: tuple[Consumption, ...] = ()
    later: tuple[ChanceStep, ...] = ()
    clock: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Variable:
    """Something that is in exactly one of its states, and no ladder. id 'variable:...'."""

    __pydantic_config__ = STRICT
    id: str
    name: Shown
    states: tuple[VariableState, ...]
    moves: tuple[VariableMove, ...] = ()
