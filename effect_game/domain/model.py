"""The compiled household model: rows the engine runs and the ledger lines money is counted by.

Content compiles to this (content.compile); engine runs it; kba prices it. Row ids:
'cell:<life_domain>@<owner>', '<situation id>@<owner>', '<event id>@<owner>', card and trajectory
ids as they are. <owner> is a person id or 'household'. Shifts are in logits, levels 1..5.
Nothing here knows a price; LedgerLine only names the price-list row.
"""

from dataclasses import dataclass
from enum import StrEnum

from effect_game.domain.vocabulary import Cashable, FlowKind, Intensity, LifeDomain


@dataclass(frozen=True, slots=True)
class Draw:
    """A parameter drawn once per life, the same for all arms. `id` keys the draw.

    Normal on the logit scale with mean `central` and sd (high - low) / 3.92 * width of the grade;
    low == high means fixed.
    """

    id: str
    central: float
    low: float
    high: float
    width: float = 1.0


class TermKind(StrEnum):
    LEVEL = "level"
    SITUATION = "situation"


@dataclass(frozen=True, slots=True)
class Term:
    """weight * (source value - origin).

    `origin` None: the source's own set point (level) or start state (situation), per life.
    """

    kind: TermKind
    source: str
    weight: Draw
    origin: float | None = None


@dataclass(frozen=True, slots=True)
class CellRow:
    """Ordinal cell. z = -k (L - m) + terms + interventions; one draw decides up, stay or down.

    m is `set_point`, or the start level of the life when None. prior: shares of levels 1..5 when
    the start is not known; `level` is the truth.
    """

    id: str
    owner: str
    life_domain: LifeDomain
    level: int
    known: bool
    prior: tuple[float, ...]
    set_point: float | None
    steepness: float
    threshold: float
    terms: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class SituationRow:
    """Flag. months_low/high: drawn duration after an event sets it to True; None = stays."""

    id: str
    start: bool
    known: bool
    prior: float
    months_low: int | None = None
    months_high: int | None = None


@dataclass(frozen=True, slots=True)
class GateTerm:
    situation: str
    holds: bool


@dataclass(frozen=True, slots=True)
class EventRow:
    """Gated monthly chance. `base` is its logit; before month `from_month` (1-based) it is zero."""

    id: str
    base: Draw
    gates: tuple[GateTerm, ...]
    terms: tuple[Term, ...]
    sets: tuple[GateTerm, ...]
    moves: tuple[tuple[str, int], ...]
    from_month: int = 1


@dataclass(frozen=True, slots=True)
class RowEffect:
    """Full-dose shift of an intervention on a cell or event row."""

    row: str
    shift: Draw


@dataclass(frozen=True, slots=True)
class Hold:
    """A situation set from `after_months` after the start: lasting, or only while active."""

    situation: str
    to: bool
    lasting: bool
    after_months: int


@dataclass(frozen=True, slots=True)
class Weaken:
    situation: str
    holds: bool
    factor: float


@dataclass(frozen=True, slots=True)
class InterventionRow:
    """One card or trajectory as it would run in this household, at normal intensity.

    wait_weeks: (low, central, high) of a triangular draw. uptake, dropout: shares.
    requires: start is put off until all hold (checked monthly from the start month on).
    """

    id: str
    wait_weeks: tuple[float, float, float]
    uptake: float
    dropout: float
    duration_months: int
    ramp_months: int
    halflife_months: int
    load: float
    effects: tuple[RowEffect, ...]
    holds: tuple[Hold, ...]
    weakened_by: tuple[Weaken, ...]
    requires: tuple[GateTerm, ...] = ()


@dataclass(frozen=True, slots=True)
class Assignment:
    """An intervention row put to work in one arm. Months are 1-based.

    running: already active in month 1 without uptake, wait or ramp (reference trajectories).
    end_month: first month in which it no longer runs because the plan says so (stop), else None.
    changes: (month, intensity) in order; the intensity before the first change is `intensity`.
    wait_factor and uptake_factor: speed-up agreements, not discussed.
    """

    row: str
    start_month: int
    duration_months: int
    running: bool = False
    end_month: int | None = None
    intensity: Intensity = Intensity.NORMAL
    changes: tuple[tuple[int, Intensity], ...] = ()
    wait_factor: float = 1.0
    uptake_factor: float = 1.0


@dataclass(frozen=True, slots=True)
class Schedule:
    """One arm: what runs when. The reference is a schedule too."""

    assignments: tuple[Assignment, ...]


class DriverKind(StrEnum):
    """What a ledger line counts; every count is a small integer per month and life."""

    LEVEL = "level"
    SITUATION = "situation"
    EVENT = "event"
    ACTIVE = "active"
    START = "start"


@dataclass(frozen=True, slots=True)
class Driver:
    """LEVEL: cell in one of `levels` (1..5). SITUATION: flag equals `holds`.
    ACTIVE: intervention active at `intensity`. EVENT, START: happened in the month."""

    kind: DriverKind
    row: str
    levels: tuple[int, ...] = ()
    holds: bool = True
    intensity: Intensity | None = None


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """quantity of a price row = count of the driver * rate (price units per count).

    payer/receiver: resource names exactly one, transfer both. from_month..until_month (inclusive,
    None = open) bounds the line, for agreements. once: discounted at the start of the month (card
    starts); else at its middle (running costs and events).
    """

    price: str
    driver: Driver
    rate: float
    kind: FlowKind
    payer: str | None
    receiver: str | None
    cashable: Cashable
    once: bool
    cause: str
    basis: str
    from_month: int = 1
    until_month: int | None = None


@dataclass(frozen=True, slots=True)
class Model:
    """Everything the engine needs for one household; order of rows carries no meaning."""

    household: str
    cells: tuple[CellRow, ...]
    situations: tuple[SituationRow, ...]
    events: tuple[EventRow, ...]
    interventions: tuple[InterventionRow, ...]
    capacity: float
    dropout_shift_per_load_point: float
    overlap_factor: float
    shift_cap: float
    intensity_dose: tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Arms:
    """Reference and plan, with the ledger lines of each (lines differ only by agreements)."""

    reference: Schedule
    plan: Schedule
    reference_lines: tuple[LedgerLine, ...]
    plan_lines: tuple[LedgerLine, ...]


@dataclass(frozen=True, slots=True)
class Knowledge:
    """Which unknown rows (cell and situation row ids) are fixed to the truth.

    everything True: all of them (the command line's default). Run 0 always has the truth.
    """

    everything: bool = False
    found: frozenset[str] = frozenset()
