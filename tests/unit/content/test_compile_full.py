"""Variables, overrides, steps in time, ageing and evidence in its own measure, as the rows they become."""

import dataclasses
import math
from typing import Any

import pytest

from effect_game.content.compile import compile_arms, compile_model
from effect_game.content.evidence import centred_draw, logit
from effect_game.content.load import load_casus
from effect_game.content.roster import flag_names, flag_rows, of_row, row_id, start_flags
from effect_game.domain.evidence import ChanceStep
from effect_game.domain.household import Casus
from effect_game.domain.model import (
    CategoricalRow,
    Draw,
    DriverKind,
    EventRow,
    GateTerm,
    Override,
    Step,
    TermKind,
)
from effect_game.domain.plan import Plan
from effect_game.engine import tables
from effect_game.engine.compiled import draw_sd
from effect_game.engine.tables import normal_offsets

NEIGHBOUR = "variable:neighbour@person:noor"
AWAY = "situation:away@person:noor"
MIND = "cell:psychische_gezondheid@person:noor"
WORK = "cell:werk_opleiding_activiteiten@person:noor"
HOME, HELP, KNOW = "klein/household.yaml", "klein/help.yaml", "library/knowledge.yaml"
GOAL = "text: Ik wil weer slapen., person: person:noor, month: 12, hold: 3,"


def variable(casus: Casus) -> CategoricalRow:
    (row,) = compile_model(casus).categoricals
    return row


def move(casus: Casus, name: str) -> EventRow:
    return next(event for _, _, event in variable(casus).moves if event.id == f"{name}@person:noor")


def event(casus: Casus, name: str) -> EventRow:
    return next(row for row in compile_model(casus).events if row.id == name)


def with_event(casus: Casus, name: str, **changes: object) -> Casus:
    """The same household with one event used otherwise."""
    uses = tuple(
        dataclasses.replace(use, **changes) if use.event == name else use  # type: ignore[arg-type]  # by name
        for use in casus.household.events
    )
    return dataclasses.replace(casus, household=dataclasses.replace(casus.household, events=uses))


def aged(casus: Casus, age: int, months_to_birthday: int = 12) -> Casus:
    (person,) = casus.household.persons
    older = dataclasses.replace(person, age=age, months_to_birthday=months_to_birthday)
    return dataclasses.replace(casus, household=dataclasses.replace(casus.household, persons=(older,)))


# --- variables ---


def test_a_variable_has_its_states_its_prior_and_its_moves(casus: Casus) -> None:
    row = variable(casus)
    assert (row.id, row.states, row.start) == (NEIGHBOUR, ("strange", "greets", "friends"), "strange")
    assert (row.known, row.prior) == (False, (0.5, 0.4, 0.1))
    assert [(origin, destination, event.id) for origin, destination, event in row.moves] == [
        ("greets", "friends", "move:befriend@person:noor"),
        ("greets", "strange", "move:forget@person:noor"),
        ("strange", "greets", "move:greet@person:noor"),
    ]


def test_a_known_variable_is_surely_in_its_start(copy: Any) -> None:
    copy.change(HOME, "    known: false\n    prior: [0.5, 0.4, 0.1]\n", "")
    row = variable(load_casus(copy.folder))
    assert (row.known, row.prior) == (True, (1.0, 0.0, 0.0))


def test_a_move_has_the_gates_and_the_number_of_the_household(copy: Any) -> None:
    copy.change(
        HOME, "{move: move:befriend,", "{move: move:befriend, number: number:reminder_later, from_month: 3,"
    )
    befriend = move(load_casus(copy.folder), "move:befriend")
    assert befriend.gates == (GateTerm(AWAY, False),)
    assert befriend.base == centred_draw("number:reminder_later", (0.35, 0.25, 0.45))
    assert befriend.from_month == 3
    assert [(term.source, term.origin) for term in befriend.terms] == [(MIND, 3.0)]


def test_a_state_pushes_rooms_and_events_like_a_situation(casus: Casus) -> None:
    model = compile_model(casus)
    friends = f"{NEIGHBOUR}=friends"
    relations = next(row for row in model.cells if row.id == "cell:sociale_relaties@person:noor")
    assert [(t.kind, t.source, t.origin) for t in relations.terms] == [(TermKind.SITUATION, friends, None)]
    assert relations.terms[0].weight.central == pytest.approx(0.3 * math.pi / math.sqrt(3))
    away = event(casus, "event:away@person:noor")
    (term,) = away.terms
    assert term.source == friends
    assert term.weight.central == pytest.approx(math.log(0.5))


def test_a_state_can_be_a_condition_a_goal_and_what_an_event_sets(copy: Any) -> None:
    state = "situation: 'variable:neighbour=greets', person: person:noor, holds: true"
    copy.change(
        HOME,
        "sets: [{situation: situation:has_work, person: person:noor, holds: true}]",
        f"sets: [{{{state}}}]",
    )
    copy.change(
        HOME,
        "gates: [{situation: situation:has_work, person: person:noor, holds: false}]",
        f"gates: [{{{state}}}]",
    )
    copy.change(HELP, GOAL, f"{GOAL}\n     situations: [{{{state}}}],")
    copy.change(
        HELP,
        "changes: [{situation: situation:closed_post, person: person:noor, to: false}]",
        "changes: [{situation: 'variable:neighbour=greets', person: person:noor, to: true}]",
    )
    casus = load_casus(copy.folder)
    job = event(casus, "event:job_found@person:noor")
    assert job.sets == job.gates == (GateTerm(f"{NEIGHBOUR}=greets", True),)
    post = next(row for row in compile_model(casus).interventions if row.id == "card:open_post")
    assert [(hold.situation, hold.to) for hold in post.holds] == [(f"{NEIGHBOUR}=greets", True)]


def test_row_ids_of_states_read_back(casus: Casus) -> None:
    assert row_id("variable:neighbour=greets", "person:noor") == f"{NEIGHBOUR}=greets"
    assert of_row(f"{NEIGHBOUR}=greets") == ("variable:neighbour=greets", "person:noor")
    assert of_row("situation:away@household") == ("situation:away", "household")
    assert flag_names(casus)["variable:neighbour=greets"] == "Contact met de buurvrouw: ze groeten elkaar"
    model = compile_model(casus)
    states = [row.situation(state) for row in model.categoricals for state in row.states]
    assert flag_rows(casus) == (*(row.id for row in model.situations), *states)
    assert [row for row, so in start_flags(casus).items() if so] == [
        "situation:closed_post@person:noor",
        "situation:rent_arrears@household",
        f"{NEIGHBOUR}=strange",
    ]


# --- overrides ---


def test_a_situation_holds_rooms_still_and_what_they_cost_is_not_counted(casus: Casus) -> None:
    row = next(row for row in compile_model(casus).situations if row.id == AWAY)
    assert row.overrides == (Override(MIND, None), Override(WORK, 1))
    assert (row.months_low, row.months_high) == (1, 2)
    levels = [x for x in compile_arms(casus, Plan(title="")).plan_lines if x.driver.kind is DriverKind.LEVEL]
    assert [(line.driver.row, line.driver.unless) for line in levels] == [(MIND, (AWAY,))]


def test_what_a_level_costs_can_be_said_to_count_on(copy: Any) -> None:
    copy.change(
        KNOW, "{life_domain: psychische_gezondheid}", "{life_domain: psychische_gezondheid, still_used: true}"
    )
    casus = load_casus(copy.folder)
    lines = compile_arms(casus, Plan(title="")).plan_lines
    assert [line.driver.unless for line in lines if line.driver.kind is DriverKind.LEVEL] == [()]
    assert len(next(row for row in compile_model(casus).situations if row.id == AWAY).overrides) == 2


# --- time ---


def mean_chance(draw: Draw) -> float:
    """The mean of the chances the simulation really draws."""
    logits = [(tables.on_grid(draw.central) + int(offset)) / 256 for offset in normal_offsets(draw_sd(draw))]
    return math.fsum(1 / (1 + math.exp(-each)) for each in logits) / len(logits)


def test_a_chance_that_is_known_badly_counts_for_no_more_than_its_source_says() -> None:
    for width in (1.0, 2.0):
        draw = centred_draw("chance", (0.03, 0.009, 0.137), width)
        assert mean_chance(draw) == pytest.approx(0.03, rel=0.02)
        assert draw.high - draw.low == pytest.approx(logit(0.137) - logit(0.009))


def test_a_chance_without_a_range_stays_as_it_is() -> None:
    assert centred_draw("chance", (0.2, 0.2, 0.2)).central == logit(0.2)


def test_steps_of_a_chance_count_months_in_a_situation(casus: Casus) -> None:
    reminder, forget = event(casus, "event:reminder@household"), move(casus, "move:forget")
    own = centred_draw("number:reminder_later", (0.35, 0.25, 0.45))
    assert (reminder.clock, reminder.later) == ("situation:rent_arrears@household", (Step(4, own),))
    assert forget.clock == f"{NEIGHBOUR}=greets"
    assert [step.month for step in forget.later] == [7]
    assert mean_chance(forget.later[0].base) == pytest.approx(0.02, rel=0.01)


def test_without_an_own_number_the_steps_of_the_library_count(casus: Casus) -> None:
    plain = with_event(casus, "event:reminder", number=None, later=())
    plain = dataclasses.replace(
        plain, household=dataclasses.replace(plain.household, own_numbers=plain.household.own_numbers[:1])
    )
    (step,) = event(plain, "event:reminder@household").later
    assert (step.month, step.base.id) == (4, "event:reminder:step1")
    assert mean_chance(step.base) == pytest.approx(0.3, rel=0.01)


def test_a_household_without_the_situation_of_the_clock_keeps_the_first_chance(casus: Casus) -> None:
    kinds = tuple(
        dataclasses.replace(kind, clock="situation:elsewhere") if kind.id == "event:reminder" else kind
        for kind in casus.library.events
    )
    moved = dataclasses.replace(casus, library=dataclasses.replace(casus.library, events=kinds))
    row = event(moved, "event:reminder@household")
    assert (row.clock, row.later) == (None, ())


def test_an_event_has_a_first_and_a_last_month(casus: Casus) -> None:
    away = event(casus, "event:away@person:noor")
    assert (away.from_month, away.until_month) == (2, 60)


@pytest.mark.parametrize(
    ("age", "to_birthday", "month"), [(17, 12, 13), (17, 1, 2), (16, 5, 18), (18, 12, 1), (30, 12, -131)]
)
def test_a_birthday_is_the_first_month_at_that_age(
    casus: Casus, age: int, to_birthday: int, month: int
) -> None:
    young = aged(
        with_event(casus, "event:away", from_age=18, from_month=1, until_month=None), age, to_birthday
    )
    assert event(young, "event:away@person:noor").from_month == max(1, month)


def test_an_event_that_ends_at_an_age_happens_up_to_that_birthday(casus: Casus) -> None:
    young = aged(with_event(casus, "event:away", until_age=18), 16, 12)
    assert event(young, "event:away@person:noor").until_month == 24


def at_ages(casus: Casus, *steps: tuple[int, float]) -> Casus:
    """The event with a chance per age."""
    kinds = []
    for kind in casus.library.events:
        estimate = kind.monthly_chance
        later = tuple(
            ChanceStep(
                at_age=age,
                monthly_chance=dataclasses.replace(
                    estimate, central=chance, low=chance, high=chance, measure=None, period_months=None
                ),
            )
            for age, chance in steps
        )
        kinds.append(dataclasses.replace(kind, later=later) if kind.id == "event:away" else kind)
    return dataclasses.replace(casus, library=dataclasses.replace(casus.library, events=tuple(kinds)))


def test_a_chance_by_age_becomes_steps_at_birthdays(casus: Casus) -> None:
    row = event(aged(at_ages(casus, (18, 0.1), (21, 0.2), (119, 0.3)), 17), "event:away@person:noor")
    assert [step.month for step in row.later] == [13, 49]
    assert [step.base.central for step in row.later] == pytest.approx([logit(0.1), logit(0.2)])


def test_an_age_that_is_passed_already_counts_from_the_start(casus: Casus) -> None:
    row = event(aged(at_ages(casus, (18, 0.1), (21, 0.2), (40, 0.3)), 25), "event:away@person:noor")
    assert row.base.central == pytest.approx(logit(0.2))
    assert len(row.later) == 1


def test_ageing_moves_a_set_point(casus: Casus) -> None:
    drifts = {row.id: row.drift_per_year for row in compile_model(casus).cells if row.drift_per_year}
    assert drifts == {"cell:lichamelijke_gezondheid@person:noor": -0.05}


# --- evidence in its own measure ---


def test_a_chance_over_a_year_becomes_one_per_month(casus: Casus) -> None:
    base = event(casus, "event:away@person:noor").base
    assert mean_chance(base) == pytest.approx(1 - 0.5 ** (1 / 12), rel=0.01)
    assert base.low < base.central < base.high
