"""The compiled household model: rows the engine runs and the ledger lines money is counted by.

Content compiles to this (content.compile); engine runs it; kba prices it. Row ids:
'cell:<life_domain>@<owner>', '<situation id>@<owner>', '<event id>@<owner>', card and trajectory
ids as they are. <owner> is a person id or 'household'. Shifts are in logits, levels 1..5.
A categorical row '<variable id>@<owner>' shows each of its states as a situation
'<variable id>@<owner>=<state>': gates, terms, drivers and an event's `sets` name it like any other.
Nothing here knows a price; LedgerLine only names the price-list row.
"""

import math
from dataclasses import dataclass
from enum import StrEnum

from effect_game.domain.vocabulary import Cashable, FlowKind, Intensity, LifeDomain


@dataclass(frozen=True, slots=True)
class Draw:
    """A parameter drawn once per life, the same for all arms. `id` keys the draw.

    Normal on the logit scale with mean `central` and sd (high - low) / 3.92 * width of the grade;
    low == high means fixed. How ids are made: domain/draw_ids.py.
    """

    id: str
    central: float
    low: float
    high: float
    width: float = 1.0


def some(share: Draw) -> bool:
    """Whether a share in logits can be anybody at all."""
    return share.high > -math.inf


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
class Step:
    """From `month` on (1-based, of the simulation or of the time in a state) the base is `base`."""

    month: int
    base: Draw


@dataclass(frozen=True, slots=True)
class CellRow:
    """Ordinal cell. z = -k (L - m) + terms + interventions; one draw decides up, stay or down.

    m is `set_point`, or the start level of the life when None; in month t it has moved by
    drift_per_year * t / 12 levels (ageing), never past 1 or 5. Couplings go on counting from where it
    was at the start. prior: shares of levels 1..5 when the start is not known; `level` is the truth.
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
    drift_per_year: float = 0.0


@dataclass(frozen=True, slots=True)
class Override:
    """While the situation is so, the cell stands still at `level` (None: where it is); after it, it
    goes on from its own level. What it costs meanwhile is said by `Driver.unless`.

    It is seen and acts on others at `level`; moves of events on it are lost. Of several at once the
    lowest level counts (None only when no other says one).
    """

    cell: str
    level: int | None


@dataclass(frozen=True, slots=True)
class SituationRow:
    """Flag. months_low/high: drawn duration after an event sets it to True; None = stays."""

    id: str
    start: bool
    known: bool
    prior: float
    months_low: int | None = None
    months_high: int | None = None
    overrides: tuple[Override, ...] = ()


@dataclass(frozen=True, slots=True)
class GateTerm:
    situation: str
    holds: bool


@dataclass(frozen=True, slots=True)
class EventRow:
    """Gated monthly chance. `base` is its logit; outside from_month..until_month (1-based, inclusive,
    None = open) it is zero. Without terms and effects on it, a base that is fixed is met exactly:
    minus infinity is never, plus infinity always.

    later: steps of the base by rising month. clock: the situation whose unbroken months so far they
    count (1 in the first month after the one in which it came to hold, and in month 1 when it holds
    at the start); None: months of the simulation.
    certain: months in which it does not draw and happens wherever its gates and its window let it; not for
    moves of a categorical row.
    """

    id: str
    base: Draw
    gates: tuple[GateTerm, ...]
    terms: tuple[Term, ...]
    sets: tuple[GateTerm, ...]
    moves: tuple[tuple[str, int], ...]
    from_month: int = 1
    until_month: int | None = None
    later: tuple[Step, ...] = ()
    clock: str | None = None
    certain: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class CategoricalRow:
    """A variable that is in exactly one of `states`; prior: their shares when the start is not known.

    moves: (origin, destination, event). The event is gated on its origin, beside its own gates. All
    moves out of a state compete for one draw a month: at most one happens, each with its own chance
    (chances are added in the order of `states` of the destination; together they are at most 1; what
    would come above 1 is lost for the last).
    Events and lasting holds may put it in a state too (True only, False is refused); of several in one
    month the first in `states` counts, moves included. A hold while active is seen over its own state;
    under one that runs at the start, its own state is `start`.
    """

    id: str
    states: tuple[str, ...]
    start: str
    known: bool
    prior: tuple[float, ...]
    moves: tuple[tuple[str, str, EventRow], ...]

    def situation(self, state: str) -> str:
        """The id under which one of its states is seen as a situation."""
        return f"{self.id}={state}"


@dataclass(frozen=True, slots=True)
class RowEffect:
    """Full-dose shift of an intervention on a cell or event row (a move of a categorical counts)."""

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

    wait_weeks: (low, central, high) of a triangular draw. uptake, dropout: logits of shares, dropout over
    `duration_months`; a fixed one may be minus infinity (nobody) or plus infinity (everybody).
    requires: start is put off until all hold (checked monthly from the start month on).
    """

    id: str
    wait_weeks: tuple[float, float, float]
    uptake: Draw
    dropout: Draw
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
    talk_weeks: weeks of talking still to go at the beginning of start_month; the wait comes on top.
    wait_factor: how long a week of the wait still takes once `faster_after_weeks` of talking and
    waiting, from start_month on, have passed. uptake_factor: not discussed, and what people want.
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
    talk_weeks: float = 0.0
    faster_after_weeks: float = 0.0


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
    ACTIVE: intervention active at `intensity`. EVENT, START: happened in the month.
    Not counted in a month after which one of the situations in `unless` is so."""

    kind: DriverKind
    row: str
    levels: tuple[int, ...] = ()
    holds: bool = True
    intensity: Intensity | None = None
    unless: tuple[str, ...] = ()


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
    categoricals: tuple[CategoricalRow, ...] = ()


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
