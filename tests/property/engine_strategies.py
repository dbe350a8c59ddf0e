"""Generated models and schedules for the invariants of the engine."""

import math

from hypothesis import settings
from hypothesis import strategies as st

from effect_game.domain.model import (
    Assignment,
    CategoricalRow,
    CellRow,
    Draw,
    EventRow,
    GateTerm,
    Hold,
    InterventionRow,
    Knowledge,
    Model,
    Override,
    RowEffect,
    Schedule,
    SituationRow,
    Step,
    Term,
    TermKind,
    Weaken,
)
from effect_game.domain.vocabulary import Intensity, LifeDomain

MONTHS = 14
RUNS = 24
CELLS = tuple(f"cell:{domain}@person:a" for domain in tuple(LifeDomain)[2:5])
SITUATIONS = ("situation:p@household", "situation:q@household")
EVENTS = ("event:x@household", "event:y@household")
CARDS = ("card:a", "card:b", "card:c")
KIND = "variable:kind@household"
STATES = ("one", "two", "three")
SEEN = (*SITUATIONS, *(f"{KIND}={state}" for state in STATES))
MOVES = tuple(f"move:{a}-{b}@household" for a in STATES for b in STATES)
PARTS = ("levels", "flags", "hits", "active", "started")

small = st.floats(-1.5, 1.5).map(lambda value: round(value, 2))
coupling = st.floats(-0.4, 0.4).map(lambda value: round(value, 2))
COUPLING_HALVES = (0.0, 0.1)
gate = st.builds(GateTerm, st.sampled_from(SEEN), st.booleans())
put = st.one_of(
    st.builds(GateTerm, st.sampled_from(SITUATIONS), st.booleans()),
    st.builds(GateTerm, st.sampled_from(SEEN), st.just(True)),
)


@st.composite
def draws(
    draw: st.DrawFn,
    values: st.SearchStrategy[float] = small,
    halves: tuple[float, ...] = (0.0, 0.2, 0.6),
) -> Draw:
    central, half = draw(values), draw(st.sampled_from(halves))
    return Draw(f"draw:{draw(st.integers(0, 30))}", central, central - half, central + half)


@st.composite
def terms(draw: st.DrawFn, weights: st.SearchStrategy[Draw]) -> Term:
    weight = draw(weights)
    if draw(st.booleans()):
        return Term(TermKind.LEVEL, draw(st.sampled_from(CELLS)), weight, draw(st.sampled_from([None, 2.5])))
    return Term(TermKind.SITUATION, draw(st.sampled_from(SEEN)), weight, draw(st.sampled_from([None, 0.0])))


@st.composite
def cell_rows(draw: st.DrawFn, row: str, weights: st.SearchStrategy[Draw]) -> CellRow:
    domain, _, owner = row.removeprefix("cell:").partition("@")
    chosen = tuple(draw(st.lists(terms(weights), max_size=3)))
    prior, threshold = (0.2, 0.2, 0.2, 0.2, 0.2), draw(st.sampled_from([2.0, 3.0]))
    level, known = draw(st.integers(1, 5)), draw(st.booleans())
    set_point = draw(st.sampled_from([None, 2.7]))
    drift = draw(st.sampled_from([0.0, 0.0, -1.5, 2.0]))
    return CellRow(
        row, owner, LifeDomain(domain), level, known, prior, set_point, 2.0, threshold, chosen, drift
    )


@st.composite
def holds(draw: st.DrawFn) -> Hold:
    to = draw(put)
    return Hold(to.situation, to.holds, draw(st.booleans()), draw(st.integers(0, 4)))


@st.composite
def event_rows(draw: st.DrawFn, row: str, *, sets: bool = True) -> EventRow:
    """A monthly chance, exact or a sum, that may change with time or with time in a state."""
    chances = draws(st.floats(-4, 0).map(lambda value: round(value, 2)))
    moves = st.tuples(st.sampled_from(CELLS), st.integers(-2, 2))
    months = sorted(draw(st.sets(st.integers(1, 8), max_size=2)))
    return EventRow(
        row,
        draw(chances),
        tuple(draw(st.lists(gate, max_size=2))),
        tuple(draw(st.lists(terms(draws()), max_size=2))),
        tuple(draw(st.lists(put, max_size=2))) if sets else (),
        tuple(draw(st.lists(moves, max_size=2))),
        from_month=draw(st.sampled_from([1, 1, 3])),
        until_month=draw(st.sampled_from([None, None, 7])),
        later=tuple(Step(month, draw(chances)) for month in months),
        clock=draw(st.sampled_from([None, *SEEN])),
        # A move shares its draw with others and is never certain.
        certain=tuple(draw(st.sampled_from([(), (), (2,), (1, 4)]))) if sets else (),
    )


@st.composite
def categoricals(draw: st.DrawFn) -> CategoricalRow:
    pairs = draw(st.lists(st.sampled_from([(a, b) for a in STATES for b in STATES]), max_size=4, unique=True))
    moves = tuple((a, b, draw(event_rows(f"move:{a}-{b}@household", sets=False))) for a, b in pairs)
    # A state can hardly be left by chances above 1: four of at most a half; that is for other tests.
    return CategoricalRow(
        KIND, STATES, draw(st.sampled_from(STATES)), draw(st.booleans()), (0.5, 0.3, 0.2), moves
    )


@st.composite
def shares(draw: st.DrawFn, of: str, middles: tuple[float, ...]) -> Draw:
    """In logits: nobody, everybody, or some, known well or badly; cards may share one."""
    central, half = draw(st.sampled_from(middles)), draw(st.sampled_from([0.0, 0.5, 2.5]))
    half = half if math.isfinite(central) else 0.0
    low, high = (central - half, central + half) if half else (central, central)
    return Draw(f"{draw(st.sampled_from(CARDS))}:{of}", central, low, high, draw(st.sampled_from([1.0, 2.0])))


@st.composite
def interventions(
    draw: st.DrawFn, row: str, shifts: st.SearchStrategy[Draw], targets: tuple[str, ...]
) -> InterventionRow:
    effects = draw(st.lists(st.sampled_from(targets), max_size=3, unique=True))
    weaken = st.builds(Weaken, st.sampled_from(SEEN), st.booleans(), st.sampled_from([0.0, 0.5]))
    return InterventionRow(
        id=row,
        wait_weeks=draw(st.sampled_from([(0.0, 0.0, 0.0), (1.0, 4.0, 12.0)])),
        uptake=draw(shares("uptake", (0.0, math.inf))),
        dropout=draw(shares("dropout", (-math.inf, 0.4, math.inf))),
        duration_months=draw(st.integers(1, 8)),
        ramp_months=draw(st.integers(0, 4)),
        halflife_months=draw(st.sampled_from([0, 3, 999])),
        load=draw(st.sampled_from([0.0, 2.0])),
        effects=tuple(RowEffect(target, draw(shifts)) for target in effects),
        holds=tuple(draw(st.lists(holds(), max_size=2))),
        weakened_by=tuple(draw(st.lists(weaken, max_size=2))),
        requires=tuple(draw(st.lists(gate, max_size=1))),
    )


@st.composite
def situation_rows(draw: st.DrawFn, row: str) -> SituationRow:
    low, high = draw(st.sampled_from([(None, None), (1, 3)]))
    held = st.builds(Override, st.sampled_from(CELLS), st.sampled_from([None, 1, 2, 5]))
    overrides = tuple(draw(st.lists(held, max_size=2)))
    return SituationRow(row, draw(st.booleans()), draw(st.booleans()), 0.4, low, high, overrides)


@st.composite
def models(draw: st.DrawFn) -> Model:
    kind = draw(categoricals())
    targets = (*CELLS, *EVENTS, *(event.id for _, _, event in kind.moves))
    return Model(
        household="household:generated",
        cells=tuple(draw(cell_rows(row, draws(coupling, COUPLING_HALVES))) for row in CELLS),
        situations=tuple(draw(situation_rows(row)) for row in SITUATIONS),
        events=tuple(draw(event_rows(row)) for row in EVENTS),
        interventions=tuple(draw(interventions(row, draws(), targets)) for row in CARDS),
        capacity=1.0,
        dropout_shift_per_load_point=2.0,
        overlap_factor=0.6,
        shift_cap=1.79,
        intensity_dose=(0.6, 1.0, 1.3),
        categoricals=(kind,),
    )


@st.composite
def schedules(draw: st.DrawFn) -> Schedule:
    rows = draw(st.lists(st.sampled_from(CARDS), unique=True, max_size=3))
    change = st.tuples(st.integers(2, 10), st.sampled_from(list(Intensity)))
    return Schedule(
        tuple(
            Assignment(
                row,
                draw(st.integers(1, 6)),
                draw(st.integers(1, 8)),
                running=draw(st.booleans()),
                end_month=draw(st.sampled_from([None, 1, 5])),
                intensity=draw(st.sampled_from(list(Intensity))),
                changes=tuple(draw(st.lists(change, max_size=1))),
                wait_factor=draw(st.sampled_from([1.0, 0.5])),
                talk_weeks=draw(st.sampled_from([0.0, 3.0, 9.0])),
                faster_after_weeks=draw(st.sampled_from([0.0, 6.0])),
            )
            for row in rows
        )
    )


known = st.builds(Knowledge, st.booleans(), st.frozensets(st.sampled_from((*CELLS, *SITUATIONS, KIND))))
quick = settings(max_examples=25, deadline=None)
