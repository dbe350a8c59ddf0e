"""Small household models for the tests of the engine: invented rows, no content."""

from collections.abc import Sequence

from effect_game.domain.model import (
    Assignment,
    CellRow,
    Draw,
    EventRow,
    GateTerm,
    Hold,
    InterventionRow,
    Knowledge,
    Model,
    RowEffect,
    Schedule,
    SituationRow,
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
NOTHING = Schedule(())
TRUTH = Knowledge(everything=True)
START = Knowledge()


def fixed(value: float) -> Draw:
    return Draw(f"fixed:{value}", value, value, value)


def drawn(name: str, value: float, half: float = 0.3) -> Draw:
    return Draw(name, value, value - half, value + half)


def cell(
    row: str = FINANCES,
    level: int = 3,
    *,
    terms: Sequence[Term] = (),
    known: bool = True,
    set_point: float | None = None,
    threshold: float = 3.0,
    steepness: float = 2.0,
) -> CellRow:
    domain, _, owner = row.removeprefix("cell:").partition("@")
    prior = (0.1, 0.4, 0.3, 0.2, 0.0)
    return CellRow(
        row, owner, LifeDomain(domain), level, known, prior, set_point, steepness, threshold, tuple(terms)
    )


def level_term(source: str, weight: Draw, origin: float | None = None) -> Term:
    return Term(TermKind.LEVEL, source, weight, origin)


def situation_term(source: str, weight: Draw, origin: float | None = None) -> Term:
    return Term(TermKind.SITUATION, source, weight, origin)


def situation(
    row: str, start: bool = False, *, known: bool = True, months: tuple[int, int] | None = None
) -> SituationRow:
    low, high = months or (None, None)
    return SituationRow(row, start, known, 0.3, low, high)


def event(
    row: str,
    base: float = -3.0,
    *,
    gates: Sequence[GateTerm] = (),
    terms: Sequence[Term] = (),
    sets: Sequence[GateTerm] = (),
    moves: Sequence[tuple[str, int]] = (),
) -> EventRow:
    return EventRow(row, fixed(base), tuple(gates), tuple(terms), tuple(sets), tuple(moves))


def card(
    row: str,
    *,
    effects: Sequence[RowEffect] = (),
    wait: tuple[float, float, float] = (0.0, 0.0, 0.0),
    uptake: float = 1.0,
    dropout: float = 0.0,
    duration: int = 12,
    ramp: int = 1,
    halflife: int = 18,
    load: float = 1.0,
    holds: Sequence[Hold] = (),
    weakened_by: Sequence[Weaken] = (),
    requires: Sequence[GateTerm] = (),
) -> InterventionRow:
    return InterventionRow(
        row, wait, uptake, dropout, duration, ramp, halflife, load,
        tuple(effects), tuple(holds), tuple(weakened_by), tuple(requires),
    )  # fmt: skip


def model(
    cells: Sequence[CellRow] = (),
    situations: Sequence[SituationRow] = (),
    events: Sequence[EventRow] = (),
    interventions: Sequence[InterventionRow] = (),
    *,
    capacity: float = 100.0,
    overlap: float = 0.6,
    cap: float = 1.79,
) -> Model:
    return Model(
        "household:test", tuple(cells), tuple(situations), tuple(events), tuple(interventions),
        capacity, 0.2, overlap, cap, (0.6, 1.0, 1.3),
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
