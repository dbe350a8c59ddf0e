"""Why a quantity is what it is: the logit parts of a row add up to the sum the engine drew with."""

import math
from dataclasses import replace

import numpy as np
import pytest

from effect_game.domain.model import (
    Assignment,
    Driver,
    DriverKind,
    GateTerm,
    Model,
    RowEffect,
    Schedule,
    Step,
    Weaken,
)
from effect_game.domain.problems import UserError
from effect_game.engine import tables
from effect_game.engine.compiled import Compiled
from effect_game.engine.expand import race_order
from effect_game.engine.lives import Lives, Tape
from effect_game.engine.parts import Heard, PartKind, RowParts, listen, parts, rows_behind
from effect_game.engine.simulate import Engine
from tests.unit.engine.engine_models import (
    CRISIS,
    FINANCES,
    FULL_PLAN,
    MIND,
    NOTHING,
    REFERENCE,
    ROOF,
    START,
    TRUTH,
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
from tests.unit.engine.exact_models import (
    CASES,
    GAIN,
    HELP,
    HOME,
    LOSE,
    TALK,
    competing_moves,
    drifting_cells,
    driven,
    overridden_cells,
    stepped_events,
)
from tests.unit.engine.generated_models import generated
from tests.unit.engine.naive_engine import NaiveLife

SEED, RUNS, MONTHS = 31, 64, 18


def by_cause(found: RowParts) -> dict[tuple[str, str], float]:
    return {(str(part.kind), part.cause): part.logits for part in found.parts}


def one(built: Model, row: str, schedule: Schedule = NOTHING, months: tuple[int, int] = (1, 1)) -> RowParts:
    return parts(built, SEED, [schedule], row, months, RUNS, TRUTH)[0]


def heard(built: Model, schedule: Schedule, row: str, months: int = MONTHS) -> tuple[Heard, ...]:
    compiled = Compiled(built)
    return listen(compiled, Lives(Tape(compiled, SEED, 1, RUNS, months), START), schedule, row, months)


def two_cards(cap: float = 1.79) -> Model:
    effects = [(RowEffect(FINANCES, fixed(shift)),) for shift in (0.5, 0.4)]
    rows = (card(TALK, effects=effects[0]), card(HELP, effects=effects[1]))
    source = cell(FINANCES, 3, set_point=3.5, terms=(situation_term(ROOF, fixed(1.0), 0.25),))
    return model((source,), (situation(ROOF, True),), interventions=rows, cap=cap)


def test_every_part_is_the_number_worked_out_by_hand() -> None:
    """Steepness 2, half a level below the set point; two cards of 128 and 102 steps of 1/256 logit."""
    found = one(two_cards(), FINANCES, plan(put(TALK), put(HELP)))
    together = (128 * 1024 + 102 * 614 + 512) // 1024
    assert {(part.kind, part.cause): part.steps for part in found.parts} == {
        (PartKind.PULL, FINANCES): 256 * RUNS,
        (PartKind.TERM, ROOF): 192 * RUNS,
        (PartKind.HELP, TALK): 128 * RUNS,
        (PartKind.HELP, HELP): 102 * RUNS,
        (PartKind.OVERLAP, FINANCES): (together - 230) * RUNS,
    }
    assert found.steps == (256 + 192 + together) * RUNS
    assert found.logits == pytest.approx((256 + 192 + together) / 256)
    assert found.share == 1.0
    z = found.logits
    assert found.chance == pytest.approx(1 / (1 + math.exp(3.0 - z)), abs=2e-5)
    assert found.chance_down == pytest.approx(1 / (1 + math.exp(3.0 + z)), abs=2e-5)


def test_the_cap_on_help_is_part_of_what_overlapping_costs() -> None:
    found = one(two_cards(cap=0.25), FINANCES, plan(put(TALK), put(HELP)))
    assert by_cause(found)["overlap", FINANCES] == pytest.approx(-102 / 256)


def test_help_that_is_alone_loses_nothing_by_overlapping() -> None:
    found = one(two_cards(), FINANCES, plan(put(TALK)))
    assert ("overlap", FINANCES) not in by_cause(found)
    assert by_cause(found)["help", TALK] == 0.5


def test_weakened_and_growing_help_is_shown_as_it_works() -> None:
    effects = (RowEffect(FINANCES, fixed(1.0)),)
    row = card(TALK, effects=effects, ramp=4, weakened_by=(Weaken(ROOF, True, 0.5), Weaken(ROOF, False, 0.1)))
    built = model((cell(),), (situation(ROOF, True),), interventions=(row,))
    shown = [by_cause(one(built, FINANCES, plan(put(TALK)), (m, m)))["help", TALK] for m in (1, 2, 4, 6)]
    assert shown == [0.125, 0.25, 0.5, 0.5]


def test_months_are_averaged_and_the_parts_of_each_add_up() -> None:
    schedule = plan(put(TALK), put(HELP, 3))
    months = [one(two_cards(), FINANCES, schedule, (m, m)) for m in range(1, 7)]
    whole = one(two_cards(), FINANCES, schedule, (1, 6))
    assert whole.steps == sum(month.steps for month in months)
    assert whole.counted == sum(month.counted for month in months)
    assert whole.chance == pytest.approx(np.mean([month.chance for month in months]))


def test_reference_and_plan_differ_by_help_and_by_what_it_sets_in_motion() -> None:
    built = household()
    reference, planned = parts(built, SEED, [REFERENCE, FULL_PLAN], MIND, (6, 12), 512, START)
    assert [part.cause for part in reference.parts if part.kind is PartKind.HELP] == ["trajectory:shelter"]
    assert {part.cause for part in planned.parts if part.kind is PartKind.HELP} == {
        "card:budget", "card:talk", "trajectory:shelter",
    }  # fmt: skip
    assert planned.logits != reference.logits
    again = parts(built, SEED, [REFERENCE, REFERENCE], MIND, (6, 12), 512, START)
    assert again[0] == again[1] == reference


class Telling(NaiveLife):
    """The oracle of the engine, telling the sums it draws with: {row: z} of the month."""

    def _events(self, month: int, shifts: dict[str, int]) -> None:
        self.sums = {
            row.id: self._draw(row.base) + self._terms(row.terms) + shifts.get(row.id, 0)
            for row in self.model.events
        }
        self.opened = {row.id: self._open(row.gates) for row in self.model.events}
        super()._events(month, shifts)

    def _cells(self, month: int, shifts: dict[str, int]) -> None:
        for row in self.model.cells:
            k = tables.on_grid(row.steepness)
            pull = ((k * self.origins[row.id] + 128) >> 8) - k * self.levels[row.id]
            self.sums[row.id] = pull + self._terms(row.terms) + shifts.get(row.id, 0)
        super()._cells(month, shifts)


def test_the_parts_of_every_life_add_up_to_the_sum_of_the_oracle() -> None:
    built, runs = household(), 12
    told = [Telling(built, SEED, run, START, FULL_PLAN) for run in range(1, runs + 1)]
    rows = [row.id for row in built.cells] + [row.id for row in built.events]
    listened = {row: heard(built, FULL_PLAN, row) for row in rows}
    for month in range(1, MONTHS + 1):
        for run, life in enumerate(told):
            life.month(month)
            for row, months in listened.items():
                now = months[month - 1]
                assert now.total[run] == life.sums[row]
                assert now.drew[run] == life.opened.get(row, True)


MANY = {**CASES, **{f"generated {number}": generated(number) for number in range(20)}}


@pytest.mark.parametrize("name", MANY)
def test_events_happen_exactly_where_their_parts_say(name: str) -> None:
    """The noise of the engine against the chance the parts come to, in every life and month."""
    built, schedule = MANY[name]
    trace = Engine(built, SEED).run([schedule], 1, RUNS, MONTHS, START)[0]
    compiled = Compiled(built)
    tape = Tape(compiled, SEED, 1, RUNS, MONTHS)
    for row in built.events:
        place = compiled.event_index[row.id]
        hits = trace.hits[trace.events.index(row.id)]
        for month, now in enumerate(heard(built, schedule, row.id)):
            expected = now.drew & (tape.events[month, place] < now.chances[0])
            assert np.array_equal(hits[month], expected)


@pytest.mark.parametrize("name", MANY)
def test_moves_happen_only_where_they_draw_and_as_often_as_their_chances(name: str) -> None:
    """A move has its own chance unless those before it leave less than that; then it is cut off."""
    built, schedule = MANY[name]
    trace = Engine(built, SEED).run([schedule], 1, RUNS, MONTHS, START)[0]
    compiled = Compiled(built)
    tape = Tape(compiled, SEED, 1, RUNS, MONTHS)
    for place, row in enumerate(compiled.categoricals):
        below = np.zeros((MONTHS, RUNS), dtype=np.int64)
        for move_id in race_order(row):
            months = heard(built, schedule, move_id)
            share = np.array([np.where(now.drew, now.chances[0], 0) for now in months])
            luck = tape.races[:, place]
            hits = trace.hits[trace.events.index(move_id)]
            assert np.array_equal(hits, (luck >= below) & (luck < below + share))
            below += share


@pytest.mark.parametrize("name", MANY)
def test_cells_step_exactly_where_their_parts_say(name: str) -> None:
    built, schedule = MANY[name]
    trace = Engine(built, SEED).run([schedule], 1, RUNS, MONTHS, START)[0]
    compiled = Compiled(built)
    tape = Tape(compiled, SEED, 1, RUNS, MONTHS)
    moved = {cell_id for row in compiled.events for cell_id, _ in row.moves}
    moved |= {each.cell for row in built.situations for each in row.overrides}
    for row in (row for row in built.cells if row.id not in moved):
        levels = trace.levels[trace.cells.index(row.id)].astype(int)
        tau = tables.on_grid(row.threshold)
        for month, now in enumerate(heard(built, schedule, row.id)):
            noise = tape.cells[month, compiled.cell_index[row.id]].astype(int)
            step = (noise < now.total - tau).astype(int) - (noise >= now.total + tau)
            assert np.array_equal(np.clip(levels[month] + step, 0, 4), levels[month + 1])


def test_mean_chances_of_a_cell_are_how_often_it_steps() -> None:
    built, runs = model((cell(FINANCES, 5, threshold=1.0),)), 4_000
    found = parts(built, SEED, [NOTHING], FINANCES, (1, 24), runs, TRUTH)[0]
    steps = np.diff(Engine(built, SEED).run([NOTHING], 1, runs, 24, TRUTH)[0].levels[0].astype(int), axis=0)
    assert found.chance == pytest.approx((steps == 1).mean(), abs=0.005)
    assert found.chance_down == pytest.approx((steps == -1).mean(), abs=0.005)


def test_an_event_is_counted_in_the_lives_in_which_its_gates_are_open() -> None:
    built = model(
        situations=(replace(situation(ROOF, True, known=False)),),
        events=(
            event(LOSE, -1.0, gates=(GateTerm(ROOF, True),)),
            event(GAIN, gates=(GateTerm(ROOF, False),)),
        ),
    )
    open_, shut = (parts(built, SEED, [NOTHING], row, (1, 3), 2_000, START)[0] for row in (LOSE, GAIN))
    assert open_.share == pytest.approx(0.3, abs=0.03)
    assert open_.share + shut.share == pytest.approx(1.0)
    assert open_.logits == -1.0
    never = one(built, GAIN)
    assert (never.counted, never.share, never.logits, never.chance) == (0, 0.0, 0.0, 0.0)


def test_an_event_outside_its_months_does_not_draw() -> None:
    late = replace(event(LOSE, 0.0, terms=(situation_term(ROOF, fixed(1.0)),)), from_month=3, until_month=4)
    built = model(situations=(situation(ROOF, True),), events=(late,))
    assert [one(built, LOSE, months=(m, m)).share for m in (2, 3, 4, 5)] == [0, 1, 1, 0]
    assert one(built, LOSE, months=(1, 8)).share == 0.25


def test_a_base_that_changes_is_the_one_in_force() -> None:
    dated = replace(event(LOSE, -2.0), later=(Step(3, fixed(-1.0)), Step(5, fixed(1.0))))
    leans = replace(dated, id=GAIN, terms=(situation_term(ROOF, fixed(0.5), 0.0),))
    built = model(situations=(situation(ROOF, True),), events=(dated, leans))
    assert [one(built, LOSE, months=(m, m)).logits for m in (2, 3, 4, 5)] == [-2, -1, -1, 1]
    assert [one(built, GAIN, months=(m, m)).logits for m in (2, 3, 4, 5)] == [-1.5, -0.5, -0.5, 1.5]


def test_a_certain_event_has_a_chance_of_one_and_a_logit_that_can_be_shown() -> None:
    found = one(model(events=(event(LOSE, math.inf),)), LOSE)
    assert (found.chance, found.logits) == (1.0, 16.0)


def test_a_drifting_set_point_is_a_part_of_its_own() -> None:
    found = one(drifting_cells(), FINANCES, months=(8, 8))
    # Half a level lower after eight months, at two logits a level.
    assert by_cause(found)["drift", FINANCES] == pytest.approx(-1.0)


def test_a_cell_that_a_situation_holds_does_not_draw() -> None:
    found = parts(overridden_cells(), SEED, [NOTHING], FINANCES, (1, 12), 500, START)[0]
    trace = Engine(overridden_cells(), SEED).run([NOTHING], 1, 500, 12, START)[0]
    assert found.share == pytest.approx(1 - trace.flags[0, 1:].mean())


def test_a_move_is_counted_in_its_own_state_with_the_help_on_it() -> None:
    built, schedule = driven()
    row = built.categoricals[0].moves[0][2].id
    reference, planned = parts(built, SEED, [NOTHING, schedule], row, (6, 6), 1_000, START)
    assert 0 < reference.share < 1
    assert by_cause(planned)["help", TALK] < -0.5
    assert planned.chance < reference.chance
    with_terms = competing_moves()
    leaving = with_terms.categoricals[0].moves[2][2].id
    found = parts(with_terms, SEED, [NOTHING], leaving, (1, 6), 200, START)[0]
    assert {cause for kind, cause in by_cause(found) if kind == "term"} == {FINANCES}


def test_a_clock_of_a_situation_chooses_the_base_per_life() -> None:
    found = heard(stepped_events(), NOTHING, LOSE)
    assert {int(z) for now in found for z in now.total[now.drew]} == {-640, -256, 128}


def test_all_parts_together_are_the_total_to_the_last_step() -> None:
    for built, schedule in MANY.values():
        rows = [row.id for row in built.cells] + [row.id for row in built.events]
        for row in rows:
            found = parts(built, SEED, [schedule], row, (1, 12), RUNS, START)[0]
            assert sum(part.steps for part in found.parts) == found.steps
            assert math.fsum(part.logits for part in found.parts) == pytest.approx(found.logits, abs=1e-12)


def test_a_coupling_shows_its_source_and_counts_from_its_own_start() -> None:
    rows = (cell(FINANCES, 3, terms=(level_term(MIND, fixed(0.5)),)), cell(MIND, 2, set_point=4.0))
    found = one(model(rows), FINANCES)
    assert by_cause(found) == {("pull", FINANCES): 0.0, ("term", MIND): -1.0}


def test_a_row_that_is_not_there_is_refused_by_name() -> None:
    with pytest.raises(UserError, match="cell:nowhere"):
        one(household(), "cell:nowhere")
    with pytest.raises(ValueError, match="months 3"):
        one(household(), MIND, months=(3, 2))


def test_help_that_stopped_shows_what_is_left_of_it() -> None:
    row = card(TALK, effects=(RowEffect(FINANCES, fixed(1.0)),), halflife=2)
    built = model((cell(),), interventions=(row,))
    found = one(built, FINANCES, plan(Assignment(TALK, 1, 12, end_month=3)), (4, 4))
    assert by_cause(found)["help", TALK] == pytest.approx(0.5, abs=1 / 256)


def test_the_rows_behind_a_count_are_those_that_draw_for_it() -> None:
    built = competing_moves()
    moves = {(origin, end): row.id for origin, end, row in built.categoricals[0].moves}
    assert rows_behind(built, Driver(DriverKind.LEVEL, FINANCES)) == (FINANCES, moves["shelter", "rent"])
    assert rows_behind(built, Driver(DriverKind.EVENT, LOSE)) == (LOSE,)
    assert rows_behind(built, Driver(DriverKind.ACTIVE, TALK)) == ()
    assert set(rows_behind(built, Driver(DriverKind.SITUATION, f"{HOME}=street"))) == {
        LOSE, moves["rent", "street"], moves["shelter", "street"], moves["street", "shelter"],
    }  # fmt: skip
    assert rows_behind(built, Driver(DriverKind.SITUATION, CRISIS)) == (moves["shelter", "rent"],)
