"""Small models on which both evaluators run: each feature of the law alone, and together."""

import math
from dataclasses import replace

from effect_game.domain.model import (
    Assignment,
    CategoricalRow,
    EventRow,
    GateTerm,
    Hold,
    InterventionRow,
    Model,
    Override,
    RowEffect,
    Schedule,
    Step,
    Weaken,
)
from effect_game.domain.vocabulary import Intensity
from tests.unit.engine.engine_models import (
    BODY,
    CRISIS,
    FINANCES,
    HIDDEN,
    MIND,
    NOTHING,
    ROOF,
    card,
    cell,
    event,
    fixed,
    household,
    level_term,
    model,
    plan,
    put,
    situation,
    situation_term,
)

TALK, HELP, MORE = "card:talk", "card:help", "card:more"
LOSE, GAIN = "event:lose@household", "event:gain@household"
HOME = "variable:home@household"


def chance(share: float) -> float:
    """Logit of a share; 0 and 1 are infinite."""
    if share in (0, 1):
        return math.inf if share else -math.inf
    return math.log(share / (1 - share))


def coupled_cells() -> Model:
    terms = (level_term(MIND, fixed(0.5)), situation_term(ROOF, fixed(1.0), 0.0))
    return model(
        (
            cell(FINANCES, 2, terms=terms, threshold=2.0),
            cell(MIND, 4, terms=(level_term(FINANCES, fixed(0.25), 3.5),), known=False, threshold=2.0),
        ),
        (situation(ROOF, True),),
    )


def drifting_cells() -> Model:
    """One ages slowly, one so fast that its set point reaches the end of the ladder."""
    slow = replace(cell(FINANCES, 4, threshold=2.0), drift_per_year=-0.75)
    fast = replace(cell(MIND, 3, threshold=1.0), drift_per_year=-4.0)
    return model((slow, fast))


def timed_situations() -> Model:
    falls = event(
        LOSE,
        -1.5,
        gates=(GateTerm(ROOF, True),),
        sets=(GateTerm(ROOF, False), GateTerm(CRISIS, True)),
        moves=((MIND, -2),),
    )
    rises = event(GAIN, -1.0, gates=(GateTerm(CRISIS, False),), sets=(GateTerm(ROOF, True),))
    other = event(
        "event:other@household",
        -2.0,
        terms=(situation_term(HIDDEN, fixed(1.5)), level_term(MIND, fixed(-0.5), 2.0)),
        sets=(GateTerm(CRISIS, True), GateTerm(ROOF, True)),
    )
    return model(
        (cell(MIND, 4, terms=(situation_term(CRISIS, fixed(-1.0)),), threshold=2.0),),
        (situation(ROOF, True), situation(CRISIS, months=(2, 4)), situation(HIDDEN, True, known=False)),
        (falls, rises, other),
    )


def stepped_events() -> Model:
    tenure = replace(
        event(LOSE, -2.5, gates=(GateTerm(ROOF, True),), sets=(GateTerm(ROOF, False),)),
        later=(Step(2, fixed(-1.0)), Step(5, fixed(0.5))),
        clock=ROOF,
    )
    dated = replace(
        event(GAIN, -1.0, gates=(GateTerm(ROOF, False),), sets=(GateTerm(ROOF, True),)),
        later=(Step(4, fixed(-3.0)), Step(9, fixed(0.0))),
        from_month=2,
        until_month=15,
    )
    return model((), (situation(ROOF, True, known=False),), (tenure, dated))


def overridden_cells() -> Model:
    held = replace(situation(CRISIS, months=(1, 3)), overrides=(Override(MIND, 1), Override(FINANCES, None)))
    placed = replace(situation(ROOF), overrides=(Override(MIND, 3),))
    events = (
        event(LOSE, -1.5, sets=(GateTerm(CRISIS, True),)),
        event(GAIN, -1.5, gates=(GateTerm(ROOF, False),), sets=(GateTerm(ROOF, True),), moves=((MIND, 1),)),
        event("event:out@household", -1.0, gates=(GateTerm(ROOF, True),), sets=(GateTerm(ROOF, False),)),
    )
    cells = (
        cell(MIND, 4, threshold=2.0),
        cell(FINANCES, 3, threshold=2.0, terms=(level_term(MIND, fixed(0.5)),)),
    )
    return model(cells, (held, placed), events)


def move(row: str, origin: str, destination: str, share: float) -> tuple[str, str, EventRow]:
    return origin, destination, event(f"event:{row}:{origin}:{destination}@household", chance(share))


def categorical(*, known: bool = True) -> CategoricalRow:
    moves = (
        move("home", "rent", "shelter", 0.06),
        move("home", "rent", "street", 0.02),
        move("home", "shelter", "rent", 0.25),
        move("home", "shelter", "street", 0.1),
        move("home", "street", "shelter", 0.4),
    )
    states, prior = ("rent", "shelter", "street"), (0.5, 0.3, 0.2)
    return CategoricalRow(HOME, states, "rent", known, prior, moves)


def competing_moves() -> Model:
    row = categorical(known=False)
    origin, destination, leaving = row.moves[2]
    leaving = replace(
        leaving,
        base=fixed(-1.0),
        terms=(level_term(FINANCES, fixed(0.75), 3.0),),
        gates=(GateTerm(CRISIS, False),),
        sets=(GateTerm(CRISIS, True),),
        moves=((FINANCES, 1),),
    )
    row = replace(row, moves=(*row.moves[:2], (origin, destination, leaving), *row.moves[3:]))
    to_rent = event(GAIN, -3.0, sets=(GateTerm(row.situation("rent"), True),))
    to_street = event(LOSE, -3.0, sets=(GateTerm(row.situation("street"), True),))
    finances = cell(
        FINANCES,
        3,
        threshold=2.0,
        terms=(situation_term(row.situation("rent"), fixed(1.0)), situation_term(CRISIS, fixed(-0.5))),
    )
    return replace(
        model((finances,), (situation(CRISIS, months=(1, 2)),), (to_rent, to_street)), categoricals=(row,)
    )


PUSH = (RowEffect(FINANCES, fixed(1.5)),)
LONE = cell(FINANCES, 3, threshold=2.0)


def helped(*cards: InterventionRow, capacity: float = 100.0) -> Model:
    return model((LONE,), interventions=cards, capacity=capacity)


def waited() -> tuple[Model, Schedule]:
    """Wait, uptake and ramp; a priority that makes the wait go faster after weeks of talking."""
    row = card(TALK, effects=PUSH, wait=(2, 6, 20), uptake=0.7, ramp=4, duration=9, halflife=3)
    return helped(row), plan(
        Assignment(TALK, 2, 9, talk_weeks=3.0, faster_after_weeks=7.0, wait_factor=0.5, uptake_factor=0.75)
    )


def dosed() -> tuple[Model, Schedule]:
    """Intensity that changes, a stop, and an effect that fades."""
    row = card(TALK, effects=PUSH, wait=(0, 2, 9), ramp=2, duration=12, halflife=2, dropout=0.3)
    changes = ((4, Intensity.INTENSIVE), (8, Intensity.LIGHT))
    return helped(row), plan(Assignment(TALK, 1, 12, end_month=11, changes=changes))


def overloaded() -> tuple[Model, Schedule]:
    """Three cards that weigh more than people can carry, so that more of them leave; they overlap."""
    rows = (
        card(TALK, effects=PUSH, dropout=0.5, duration=8, load=2.0, halflife=1),
        card(
            HELP, effects=(RowEffect(FINANCES, fixed(0.75)),), dropout=0.2, duration=6, load=3.0, halflife=0
        ),
        card(MORE, effects=(RowEffect(FINANCES, fixed(-0.5)),), duration=4, load=1.5, halflife=999),
    )
    built = helped(*rows, capacity=2.5)
    return replace(built, dropout_shift_per_load_point=0.5), plan(
        put(TALK, 1, 8), put(HELP, 3, 6), put(MORE, 5, 4)
    )


def held() -> tuple[Model, Schedule]:
    """Situations set for good and while active, what requires them, and what they weaken."""
    shown = Hold(CRISIS, True, False, 1)
    opened = Hold(ROOF, True, True, 2)
    placed = Hold(f"{HOME}=shelter", True, False, 0)
    settled = Hold(f"{HOME}=rent", True, True, 4)
    rows = (
        card(TALK, wait=(0, 4, 9), uptake=0.8, duration=5, holds=(shown, opened), dropout=0.2),
        card(
            HELP,
            effects=PUSH,
            duration=6,
            requires=(GateTerm(ROOF, True),),
            weakened_by=(Weaken(CRISIS, True, 0.25),),
        ),
        card(MORE, duration=7, holds=(placed, settled)),
        card("trajectory:runs", duration=8, holds=(Hold(HIDDEN, False, False, 0),), dropout=0.4),
    )
    out = event(
        LOSE, -2.5, gates=(GateTerm(ROOF, True),), sets=(GateTerm(ROOF, False), GateTerm(CRISIS, True))
    )
    home = categorical()
    finances = cell(FINANCES, 3, threshold=2.0, terms=(situation_term(f"{HOME}=shelter", fixed(-1.0)),))
    built = model(
        (finances,),
        (situation(ROOF), situation(CRISIS, months=(1, 3)), situation(HIDDEN, True, known=False)),
        (out,),
        rows,
    )
    running = Assignment("trajectory:runs", 1, 8, running=True)
    return replace(built, categoricals=(home,)), plan(
        put(TALK, 1, 5), put(HELP, 2, 6), put(MORE, 3, 7), running
    )


def driven() -> tuple[Model, Schedule]:
    """Help on events and on moves, with a household that looks back at it."""
    home = categorical()
    calm = (
        RowEffect(LOSE, fixed(-1.0)),
        RowEffect(home.moves[0][2].id, fixed(-1.5)),
        RowEffect(MIND, fixed(1.0)),
    )
    rows = (card(TALK, effects=calm, wait=(0, 3, 8), duration=8, ramp=3, halflife=4, dropout=0.3),)
    lose = event(
        LOSE,
        -1.5,
        terms=(level_term(MIND, fixed(-0.5), 3.0), situation_term(f"{HOME}=rent", fixed(-0.5), 0.0)),
        moves=((MIND, -1),),
    )
    built = model((cell(MIND, 3, threshold=2.0),), (), (lose,), rows)
    return replace(built, categoricals=(home,)), plan(put(TALK, 2, 8))


def whole_household() -> tuple[Model, Schedule]:
    """The household of the other tests without what makes its joint states too many."""
    built = household()
    few = tuple(row for row in built.interventions if row.id in ("card:roof", "trajectory:shelter"))
    cells = tuple(row for row in built.cells if row.id != BODY)
    running = Assignment("trajectory:shelter", 1, 18, running=True, end_month=9)
    return replace(built, cells=cells, interventions=few), plan(running, put("card:roof", 2, 3))


CASES: dict[str, tuple[Model, Schedule]] = {
    "coupled cells": (coupled_cells(), NOTHING),
    "drifting cells": (drifting_cells(), NOTHING),
    "timed situations": (timed_situations(), NOTHING),
    "stepped events": (stepped_events(), NOTHING),
    "overridden cells": (overridden_cells(), NOTHING),
    "competing moves": (competing_moves(), NOTHING),
    "waited": waited(),
    "dosed": dosed(),
    "overloaded": overloaded(),
    "held": held(),
    "driven": driven(),
    "a whole household": whole_household(),
}
"""Name -> model and schedule; starts that are not known are drawn."""
