"""Small household models for the tests of the engine: invented rows, no content."""

import math
from collections.abc import Sequence
from dataclasses import replace

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
from effect_game.domain.vocabulary import LifeDomain

FINANCES = "cell:financien@household"
MIND = "cell:psychische_gezondheid@person:a"
BODY = "cell:lichamelijke_gezondheid@person:a"
ROOF = "situation:roof@household"
CRISIS = "situation:crisis@person:a"
HIDDEN = "situation:hidden@person:a"
HOME = "situation:home@household"
LIVING = "variable:living@household"
NOTHING = Schedule(())
TRUTH = Knowledge(everything=True)
START = Knowledge()


def fixed(value: float) -> Draw:
    return Draw(f"fixed:{value}", value, value, value)


def drawn(name: str, value: float, half: float = 0.3) -> Draw:
    return Draw(name, value, value - half, value + half)


def chance(value: float) -> Draw:
    """The base of an event that happens with this monthly chance, or a share of all people."""
    if value in (0, 1):
        return fixed(math.inf if value else -math.inf)
    return fixed(math.log(value / (1 - value)))


def cell(
    row: str = FINANCES,
    level: int = 3,
    *,
    terms: Sequence[Term] = (),
    known: bool = True,
    set_point: float | None = None,
    threshold: float = 3.0,
    steepness: float = 2.0,
    drift: float = 0.0,
) -> CellRow:
    domain, _, owner = row.removeprefix("cell:").partition("@")
    prior = (0.1, 0.4, 0.3, 0.2, 0.0)
    return CellRow(
        row, owner, LifeDomain(domain), level, known, prior, set_point, steepness, threshold,
        tuple(terms), drift,
    )  # fmt: skip


def level_term(source: str, weight: Draw, origin: float | None = None) -> Term:
    return Term(TermKind.LEVEL, source, weight, origin)


def situation_term(source: str, weight: Draw, origin: float | None = None) -> Term:
    return Term(TermKind.SITUATION, source, weight, origin)


def situation(
    row: str,
    start: bool = False,
    *,
    known: bool = True,
    months: tuple[int, int] | None = None,
    overrides: Sequence[Override] = (),
) -> SituationRow:
    low, high = months or (None, None)
    return SituationRow(row, start, known, 0.3, low, high, tuple(overrides))


def event(
    row: str,
    base: float | Draw = -3.0,
    *,
    gates: Sequence[GateTerm] = (),
    terms: Sequence[Term] = (),
    sets: Sequence[GateTerm] = (),
    moves: Sequence[tuple[str, int]] = (),
    months: tuple[int, int | None] = (1, None),
    later: Sequence[Step] = (),
    clock: str | None = None,
) -> EventRow:
    logit = base if isinstance(base, Draw) else fixed(base)
    return EventRow(
        row, logit, tuple(gates), tuple(terms), tuple(sets), tuple(moves), *months, tuple(later), clock
    )


def categorical(
    row: str,
    states: Sequence[str],
    moves: Sequence[tuple[str, str, EventRow]] = (),
    *,
    known: bool = True,
    prior: Sequence[float] | None = None,
) -> CategoricalRow:
    """It starts in the first state."""
    shares = tuple(prior) if prior else (1.0,) + (0.0,) * (len(states) - 1)
    return CategoricalRow(row, tuple(states), states[0], known, shares, tuple(moves))


def card(
    row: str,
    *,
    effects: Sequence[RowEffect] = (),
    wait: tuple[float, float, float] = (0.0, 0.0, 0.0),
    uptake: float | Draw = 1.0,
    dropout: float | Draw = 0.0,
    duration: int = 12,
    ramp: int = 1,
    halflife: int = 18,
    load: float = 1.0,
    holds: Sequence[Hold] = (),
    weakened_by: Sequence[Weaken] = (),
    requires: Sequence[GateTerm] = (),
) -> InterventionRow:
    return InterventionRow(
        row, wait, _share(uptake), _share(dropout), duration, ramp, halflife, load,
        tuple(effects), tuple(holds), tuple(weakened_by), tuple(requires),
    )  # fmt: skip


def _share(value: float | Draw) -> Draw:
    return value if isinstance(value, Draw) else chance(value)


def model(
    cells: Sequence[CellRow] = (),
    situations: Sequence[SituationRow] = (),
    events: Sequence[EventRow] = (),
    interventions: Sequence[InterventionRow] = (),
    *,
    capacity: float = 100.0,
    overlap: float = 0.6,
    cap: float = 1.79,
    categoricals: Sequence[CategoricalRow] = (),
) -> Model:
    return Model(
        "household:test", tuple(cells), tuple(situations), tuple(events), tuple(interventions),
        capacity, 0.2, overlap, cap, (0.6, 1.0, 1.3), tuple(categoricals),
    )  # fmt: skip


def put(row: str, start: int = 1, months: int = 12) -> Assignment:
    return Assignment(row, start, months)


def plan(*assignments: Assignment) -> Schedule:
    return Schedule(assignments)


def household() -> Model:
    """A bit of everything: couplings both ways, a hidden fact, timed crisis, held situations."""
    money_terms = (level_term(MIND, drawn("mind-money", 0.3)), situation_term(ROOF, drawn("roof", 0.8)))
    mind_terms = (
        level_term(FINANCES, drawn("money-mind", 0.2)),
        situation_term(CRISIS, drawn("crisis", -1.0)),
        situation_term(HIDDEN, drawn("hidden", -0.6), 0.0),
    )
    cells = (
        cell(FINANCES, 2, terms=money_terms),
        cell(MIND, 3, terms=mind_terms),
        cell(BODY, 4, known=False, terms=(level_term(MIND, drawn("mind-body", 0.2), 2.5),)),
    )
    situations = (
        situation(ROOF, False),
        situation(CRISIS, False, months=(2, 5)),
        situation(HIDDEN, True, known=False),
    )
    return model(cells, situations, household_events(), household_interventions(), capacity=3.0)


def household_events() -> tuple[EventRow, ...]:
    return (
        event(
            "event:crisis@person:a",
            -3.0,
            terms=(level_term(MIND, drawn("mind-crisis", -0.5), 3.0),),
            sets=(GateTerm(CRISIS, True),),
            moves=((MIND, -1),),
        ),
        event("event:out@household", -4.0, gates=(GateTerm(ROOF, True),), sets=(GateTerm(ROOF, False),)),
        event("event:told@person:a", -4.0, gates=(GateTerm(HIDDEN, True),), sets=(GateTerm(HIDDEN, False),)),
    )


def household_interventions() -> tuple[InterventionRow, ...]:
    talk = (RowEffect(MIND, drawn("talk", 0.6)), RowEffect("event:crisis@person:a", drawn("calm", -0.4)))
    budget = (RowEffect(FINANCES, drawn("budget", 0.5)), RowEffect(MIND, drawn("relief", 0.2)))
    weakened = (Weaken(CRISIS, True, 0.5),)
    roof, out = (Hold(ROOF, True, True, 1),), (Hold(HIDDEN, False, False, 0),)
    needs_roof = (GateTerm(ROOF, True),)
    shelter = (RowEffect(MIND, drawn("shelter", 0.3)),)
    return (
        card("card:roof", wait=(0, 8, 26), uptake=0.8, duration=3, holds=roof, load=2),
        card("card:talk", wait=(2, 6, 14), uptake=0.7, dropout=0.4, ramp=4, load=2, effects=talk,
             weakened_by=weakened),
        card("card:budget", uptake=0.9, dropout=0.2, ramp=2, effects=budget, requires=needs_roof, load=2),
        card("trajectory:shelter", duration=24, effects=shelter, holds=out, dropout=0.1, load=1),
    )  # fmt: skip


REFERENCE = plan(Assignment("trajectory:shelter", 1, 18, running=True))
FULL_PLAN = plan(
    Assignment("trajectory:shelter", 1, 18, running=True, end_month=9),
    put("card:roof", 2, 3),
    put("card:talk", 1),
    put("card:budget", 3),
)


def living() -> CategoricalRow:
    """Where a household lives: moves with drawn, exact, stepped and clocked chances."""
    at = [f"{LIVING}={state}" for state in ("rents", "shelter", "street")]
    rising = (Step(4, chance(0.02)), Step(9, chance(0.3)))
    moves = (
        (
            "rents",
            "shelter",
            event("move:evicted@household", drawn("evicted", -3.0), moves=((FINANCES, -1),)),
        ),
        ("rents", "street", event("move:leaves@household", chance(0.01), later=(Step(20, chance(0.0)),))),
        ("shelter", "rents", event("move:housed@household", chance(0.1), later=rising, clock=at[1])),
        ("shelter", "street", event("move:sent_away@household", -2.5, gates=(GateTerm(CRISIS, True),))),
        ("street", "shelter", event("move:found@household", chance(0.4), months=(3, 50))),
    )
    return categorical(LIVING, ("rents", "shelter", "street"), moves, known=False, prior=(0.6, 0.3, 0.1))


def full_household() -> Model:
    """The household with all the rest: categorical rows, steps, clocks, overrides, ageing."""
    built = household()
    detained = (Override(MIND, 2), Override(FINANCES, None))
    away = situation("situation:away@person:a", months=(1, 4), overrides=detained)
    calm = situation(HOME, True, overrides=(Override(BODY, 4),))
    rent = (situation_term(f"{LIVING}=rents", drawn("rent", 0.7)),)
    finances, mind, body = built.cells
    events = (
        event("event:away@person:a", chance(0.06), gates=(GateTerm(away.id, False),),
              sets=(GateTerm(away.id, True),)),
        event("event:home@household", chance(0.2), gates=(GateTerm(HOME, True),),
              sets=(GateTerm(HOME, False),),
              later=(Step(3, chance(0.1)), Step(12, drawn("home", 1.0))), clock=HOME),
        event("event:placed@household", -3.5, gates=(GateTerm(f"{LIVING}=street", True),),
              sets=(GateTerm(f"{LIVING}=rents", True), GateTerm(f"{LIVING}=shelter", True))),
    )  # fmt: skip
    bed = card(
        "card:bed", wait=(1, 3, 9), duration=6,
        effects=(RowEffect("move:found@household", drawn("bed", 1.5)),),
        holds=(Hold(f"{LIVING}=shelter", True, False, 1), Hold(f"{LIVING}=rents", True, True, 4)),
    )  # fmt: skip
    return replace(
        built,
        cells=(replace(finances, terms=(*finances.terms, *rent)), mind, replace(body, drift_per_year=-0.6)),
        situations=(*built.situations, away, calm),
        events=(*built.events, *events),
        interventions=(*built.interventions, bed),
        categoricals=(living(), categorical("variable:bare@household", ("one",))),
    )


WHOLE_PLAN = plan(
    *FULL_PLAN.assignments,
    Assignment("card:bed", 2, 6, talk_weeks=5.0, wait_factor=0.5, faster_after_weeks=7.0),
)
