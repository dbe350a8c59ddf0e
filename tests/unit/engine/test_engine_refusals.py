"""What cannot be run is refused before a run, with place, reason and remedy."""

import math
from dataclasses import replace

import pytest

from effect_game.domain.model import (
    Assignment,
    Draw,
    EventRow,
    GateTerm,
    Hold,
    Model,
    Override,
    RowEffect,
    Step,
)
from effect_game.domain.problems import UserError
from effect_game.engine.simulate import Engine
from tests.unit.engine.engine_models import (
    BODY,
    FINANCES,
    MIND,
    NOTHING,
    ROOF,
    TRUTH,
    card,
    categorical,
    cell,
    chance,
    drawn,
    event,
    fixed,
    level_term,
    model,
    plan,
    situation,
)

KIND = "variable:kind@household"


def refusal(built: Model) -> UserError:
    with pytest.raises(UserError) as caught:
        Engine(built, 1)
    return caught.value


def runs(built: Model) -> int:
    (trace,) = Engine(built, 1).run([NOTHING], 1, 2, 2, TRUTH)
    return trace.runs


def states(*moves: tuple[str, str, EventRow]) -> Model:
    return model(situations=(situation(ROOF),), categoricals=(categorical(KIND, ("a", "b", "c"), moves),))


def move(end: str, share: float, **more: object) -> tuple[str, str, EventRow]:
    return "a", end, replace(event(f"move:{end}@household", chance(share)), **more)  # type: ignore[arg-type]  # any field


def couplings(*weights: float, half: float = 0.0) -> Model:
    """Cells in a ring, each pushed by the one before it; steepness 2."""
    rows = (FINANCES, MIND, BODY)[: len(weights)]
    terms = [
        level_term(rows[i - 1], Draw(f"w{i}", weight, weight - half, weight + half))
        for i, weight in enumerate(weights)
    ]
    return model(tuple(cell(row, terms=(term,)) for row, term in zip(rows, terms, strict=True)))


@pytest.mark.parametrize(
    "built", [couplings(1.9, 2.2), couplings(-1.9, 2.2), couplings(1.5, 1.5, 4.0), couplings(2.0)]
)
def test_couplings_that_run_away_are_refused_with_the_rows_of_the_loop(built: Model) -> None:
    error = refusal(built)
    assert error.code == "model.loop"
    for row in built.cells:
        assert row.id in error.message
    assert "kleiner" in error.message


@pytest.mark.parametrize("built", [couplings(1.9, 2.0), couplings(1.9), couplings(0.5, 0.5, 15.0)])
def test_couplings_whose_loop_dies_out_run(built: Model) -> None:
    assert runs(built) == 2


def test_a_loop_is_judged_by_its_largest_draw_and_names_only_itself() -> None:
    assert runs(couplings(1.9, 1.9)) == 2
    assert refusal(couplings(1.9, 1.9, half=0.4)).code == "model.loop"
    beside = couplings(3.0, 3.0)
    pushed = cell(BODY, terms=(level_term(MIND, fixed(3.0)),))
    error = refusal(replace(beside, cells=(*beside.cells, pushed)))
    assert BODY not in error.message


def test_chances_out_of_one_state_above_one_are_refused_with_the_state() -> None:
    error = refusal(states(move("b", 0.6), move("c", 0.5)))
    assert error.code == "model.chances"
    assert f"{KIND}=a" in error.message
    assert runs(states(move("b", 0.6), move("c", 0.4))) == 2


def test_chances_that_never_meet_in_one_month_may_come_above_one() -> None:
    assert runs(states(move("b", 0.6, until_month=4), move("c", 0.5, from_month=5))) == 2
    assert (
        refusal(states(move("b", 0.6, until_month=5), move("c", 0.5, from_month=5))).code == "model.chances"
    )
    later = {"later": (Step(7, chance(0.5)),)}
    assert runs(states(move("b", 0.6, until_month=6), move("c", 0.1, **later))) == 2
    assert refusal(states(move("b", 0.6), move("c", 0.1, **later))).code == "model.chances"
    assert refusal(states(move("b", 0.6), move("c", 0.1, clock=f"{KIND}=a", **later))).code == "model.chances"
    assert runs(states(move("b", 0.6, gates=(GateTerm(ROOF, True),)), move("c", 0.5))) == 2


@pytest.mark.parametrize(
    ("built", "code", "words"),
    [
        (states(("a", "d", event("move:d@household"))), "model.row", "'d'"),
        (states(move("b", 0.1), move("b", 0.2)), "model.row", "twee keer"),
        (model((cell(), cell())), "model.row", "twee keer"),
        (
            replace(states(), categoricals=(categorical(KIND, ("a", "b"), known=False, prior=(0.7, 0.7)),)),
            "model.number",
            "samen 1.4",
        ),
        (replace(states(), categoricals=(categorical(KIND, ("a", "a")),)), "model.number", "één keer"),
        (
            model(events=(event("event:e", later=(Step(5, fixed(0.0)), Step(5, fixed(1.0)))),)),
            "model.number",
            "volgorde",
        ),
        (model(events=(event("event:e", later=(Step(0, fixed(0.0)),)),)), "model.number", "volgorde"),
        (model(events=(event("event:e", months=(5, 4)),)), "model.number", "eindigt in maand 4"),
        (model(events=(event("event:e", math.nan),)), "model.number", "geen getal"),
        (model((cell(terms=(level_term(FINANCES, fixed(math.inf)),)),)), "model.number", "geen getal"),
        (
            model((cell(terms=(level_term(FINANCES, drawn("w", 0.2, -0.1)),)),)),
            "model.number",
            "boven de bovenkant",
        ),
        (
            model(
                (cell(),), interventions=(card("card:x", effects=(RowEffect(FINANCES, fixed(math.nan)),)),)
            ),
            "model.number",
            "card:x",
        ),
        (model(events=(event("event:e", clock=ROOF),)), "model.row", ROOF),
        (model(events=(event("event:e", sets=(GateTerm(ROOF, True),)),)), "model.row", ROOF),
        (
            replace(states(), events=(event("event:e", sets=(GateTerm(f"{KIND}=a", False),)),)),
            "model.row",
            "zet",
        ),
        (
            replace(states(), interventions=(card("card:x", holds=(Hold(f"{KIND}=a", False, False, 0),)),)),
            "model.row",
            "zet",
        ),
        (
            model(situations=(situation(ROOF, overrides=(Override("cell:nowhere", 1),)),)),
            "model.row",
            "cell:nowhere",
        ),
        (
            model((cell(),), (situation(ROOF, overrides=(Override(FINANCES, 6),)),)),
            "model.number",
            "niveau 6",
        ),
        (model((cell(level=0),)), "model.number", "van 1 tot 5"),
        (model((cell(drift=9.0),)), "model.number", "9 niveaus per jaar"),
        (model(interventions=(card("card:x", uptake=fixed(math.nan)),)), "model.number", "card:x"),
        (
            model(interventions=(card("card:x", uptake=Draw("p", math.inf, 0.0, math.inf)),)),
            "model.number",
            "deel van 0 tot 1",
        ),
        (model(interventions=(card("card:x", dropout=Draw("p", 0.0, 1.0, -1.0)),)), "model.number", "card:x"),
        (model(interventions=(card("card:x", dropout=drawn("p", 0.0, 90.0)),)), "model.range", "card:x"),
        (model(events=(event("event:e", drawn("e", 300.0)),)), "model.range", "samen worden ze"),
        (
            model(
                events=(event("event:e", math.inf),),
                interventions=(card("card:x", effects=(RowEffect("event:e", fixed(1.0)),)),),
            ),
            "model.range",
            "0 of 1",
        ),
    ],
)
def test_rows_that_are_wrong_are_refused_by_name(built: Model, code: str, words: str) -> None:
    error = refusal(built)
    assert error.code == code
    assert words in error.message


@pytest.mark.parametrize(
    ("lives", "months", "code"),
    [(0, 12, "run.runs"), (-3, 12, "run.runs"), (4, 0, "run.months"), (4, 1_201, "run.months")],
)
def test_nothing_or_too_much_to_run_is_refused(lives: int, months: int, code: str) -> None:
    with pytest.raises(UserError) as caught:
        Engine(model((cell(),)), 1).run([NOTHING], 1, lives, months, TRUTH)
    assert caught.value.code == code
    assert "minstens 1" in caught.value.message


@pytest.mark.parametrize(
    "given",
    [
        Assignment("card:x", 1, 6, talk_weeks=-1.0),
        Assignment("card:x", 1, 6, wait_factor=math.nan),
        Assignment("card:x", 1, 6, uptake_factor=-0.5),
    ],
)
def test_weeks_and_shares_below_nothing_in_a_plan_are_refused_by_name(given: Assignment) -> None:
    engine = Engine(model(interventions=(card("card:x"),)), 1)
    with pytest.raises(UserError, match="card:x") as caught:
        engine.run([plan(given)], 1, 2, 2, TRUTH)
    assert caught.value.code == "schedule.number"
