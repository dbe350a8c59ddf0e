"""The tiny household becomes exactly the rows and ledger lines it describes."""

import dataclasses
import math
from pathlib import Path
from typing import Any

import pytest

from effect_game.content.compile import compile_arms, compile_model
from effect_game.content.compile_role import is_role_row
from effect_game.content.evidence import centred_draw, share_draw
from effect_game.content.load import load_casus
from effect_game.content.plans import load_plan
from effect_game.domain.household import Casus
from effect_game.domain.model import (
    Draw,
    DriverKind,
    GateTerm,
    Hold,
    InterventionRow,
    LedgerLine,
    Model,
    TermKind,
    Weaken,
)
from effect_game.domain.plan import Agreement, Plan, PlanCard, PlanChange, Stop
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import AgreementKind, FlowKind, Intensity

MIND = "cell:psychische_gezondheid@person:noor"
MONEY = "cell:financien@household"
ARREARS = "situation:rent_arrears@household"
POST = "situation:closed_post@person:noor"
WORK = "situation:has_work@person:noor"
AWAY = "situation:away@person:noor"
NEIGHBOUR = "variable:neighbour@person:noor"


def plan(*cards: PlanCard, agreements: tuple[Agreement, ...] = (), stops: tuple[Stop, ...] = ()) -> Plan:
    return Plan(title="proef", cards=cards, agreements=agreements, stops=stops)


def agreed(
    what: AgreementKind, share: float = 0.0, month: int = 1, party: str = "party:verhuur"
) -> Agreement:
    return Agreement(party=party, card="card:settle", what=what, share=share, from_month=month)


def lines_of(lines: tuple[LedgerLine, ...], row: str) -> list[LedgerLine]:
    return [line for line in lines if line.driver.row == row]


def help_rows(model: Model) -> list[InterventionRow]:
    """Cards and trajectories, without the roles of the worker."""
    return [row for row in model.interventions if not is_role_row(row.id)]


def test_the_rows_are_exactly_those_of_the_content(casus: Casus) -> None:
    model = compile_model(casus)
    assert [row.id for row in model.cells] == [
        MONEY,
        "cell:lichamelijke_gezondheid@person:noor",
        MIND,
        "cell:sociale_relaties@person:noor",
        "cell:werk_opleiding_activiteiten@person:noor",
        "cell:wonen@household",
        "cell:zingeving@person:noor",
    ]
    assert [row.id for row in model.situations] == [AWAY, POST, WORK, ARREARS]
    assert [row.id for row in model.events] == [
        "event:away@person:noor",
        "event:job_found@person:noor",
        "event:reminder@household",
    ]
    assert [row.id for row in model.categoricals] == [NEIGHBOUR]
    assert [row.id for row in help_rows(model)] == [
        "card:course",
        "card:desk",
        "card:open_post",
        "card:settle",
        "trajectory:talks",
    ]
    assert (model.household, model.capacity) == ("household:klein", 3.0)
    assert model.intensity_dose == (0.6, 1.0, 1.3)


def test_couplings_and_pushes_reach_the_cells_they_name(casus: Casus) -> None:
    cells = {row.id: row for row in compile_model(casus).cells}
    terms = [(t.kind, t.source, t.weight.id, t.origin) for t in cells[MONEY].terms]
    assert terms == [
        (TermKind.LEVEL, "cell:werk_opleiding_activiteiten@person:noor", "coupling:work_money", None),
        (TermKind.SITUATION, POST, "number:post_money", None),
        (TermKind.SITUATION, WORK, "situation:has_work>financien@household", None),
    ]
    assert cells[MONEY].terms[1].weight == Draw("number:post_money", -1.4, -2.0, -0.8)
    assert [t.source for t in cells[MIND].terms] == [MONEY, POST]
    assert cells[MIND].terms[0].weight == Draw("coupling:money_mind", 0.3, 0.1, 0.5, 2.0)
    assert cells["cell:zingeving@person:noor"].terms == ()
    assert cells["cell:wonen@household"].set_point == 2.5
    assert (cells[MIND].known, cells[MIND].prior, cells[MIND].level) == (
        False,
        (0.1, 0.4, 0.3, 0.15, 0.05),
        2,
    )
    assert (cells[MONEY].prior, cells[MONEY].threshold, cells[MONEY].steepness) == ((), 2.8, 2.0)


def test_a_situation_that_only_an_event_sets_starts_as_not_so(casus: Casus) -> None:
    rows = {row.id: row for row in compile_model(casus).situations}
    assert (rows[WORK].start, rows[WORK].known, rows[WORK].prior) == (False, True, 0.0)
    assert (rows[POST].start, rows[POST].known, rows[POST].prior) == (True, False, 0.5)
    assert (rows[ARREARS].start, rows[ARREARS].known, rows[ARREARS].prior) == (True, True, 1.0)


def test_events_take_their_chance_from_the_library_or_from_an_own_number(casus: Casus) -> None:
    rows = {row.id: row for row in compile_model(casus).events}
    job, reminder = rows["event:job_found@person:noor"], rows["event:reminder@household"]
    assert job.base == centred_draw("event:job_found:base", (0.04, 0.02, 0.06), 1.5)
    assert reminder.base == centred_draw("number:reminder_chance", (0.25, 0.15, 0.35))
    assert [(t.source, t.origin) for t in job.terms] == [(MIND, 3.0), (ARREARS, 0.25)]
    assert [(t.source, t.origin) for t in reminder.terms] == [(MONEY, 2.0), (POST, None)]
    assert reminder.gates == (GateTerm(ARREARS, True),)
    assert reminder.moves == ((MIND, -1),)
    assert job.sets == (GateTerm(WORK, True),)


def test_cards_carry_effects_holds_order_rules_and_conditions(casus: Casus) -> None:
    rows = {row.id: row for row in compile_model(casus).interventions}
    effects = [(e.row, e.shift.central) for e in rows["card:open_post"].effects]
    assert effects[0] == (MONEY, 0.4)
    assert effects[1][0] == "move:greet@person:noor"
    # A risk ratio of 1.6 on a base of 0.4 in twelve months, through hazards: ln(ln(0.36) / ln(0.6)).
    assert effects[1][1] == pytest.approx(math.log(math.log(0.36) / math.log(0.6)))
    assert rows["card:open_post"].holds == (Hold(POST, to=False, lasting=True, after_months=0),)
    assert rows["card:settle"].holds == (Hold(ARREARS, to=False, lasting=True, after_months=2),)
    assert [e.row for e in rows["card:settle"].effects] == ["event:reminder@household"]
    assert rows["card:course"].weakened_by == (Weaken(POST, holds=True, factor=0.5),)
    assert rows["card:course"].requires == (GateTerm(POST, False),)
    assert rows["card:course"].wait_weeks == (4.0, 8.0, 16.0)
    # The library's order rule names a situation this household does not have.
    assert rows["trajectory:talks"].weakened_by == ()


def test_who_begins_and_who_leaves_are_drawn_once_for_every_card_of_an_intervention(casus: Casus) -> None:
    kinds = {row.id: row for row in casus.library.interventions}
    used = {card.id: kinds[card.intervention] for card in casus.household.cards}
    used |= {each.id: kinds[each.intervention] for each in casus.household.trajectories}
    rows = help_rows(compile_model(casus))
    for row in rows:
        kind = used[row.id]
        assert row.uptake == share_draw(f"{kind.id}:uptake", kind.uptake)
        assert row.dropout == share_draw(f"{kind.id}:dropout", kind.dropout)
    assert len({row.uptake.id for row in rows}) == len({kind.id for kind in used.values()})


def test_the_empty_plan_is_the_reference(casus: Casus, folder: Path) -> None:
    arms = compile_arms(casus, load_plan(casus, folder, "nothing"))
    assert arms.plan == arms.reference
    assert arms.plan_lines == arms.reference_lines
    (talks,) = arms.reference.assignments
    assert (talks.row, talks.start_month, talks.duration_months, talks.running) == (
        "trajectory:talks",
        1,
        5,
        True,
    )


def test_the_reference_books_what_situations_levels_events_and_running_help_use(casus: Casus) -> None:
    lines = compile_arms(casus, plan()).reference_lines
    told = [(x.driver.kind, x.driver.row, x.price, x.rate, x.payer, x.receiver) for x in lines]
    assert told == [
        (DriverKind.LEVEL, MIND, "price:doctor_visit", 0.4, "party:polis", None),
        (DriverKind.EVENT, "event:job_found@person:noor", "price:hiring_effort", 1.0, "party:bedrijf", None),
        (DriverKind.EVENT, "event:reminder@household", "price:reminder_sent", 1.0, "party:verhuur", None),
        (DriverKind.EVENT, "move:befriend@person:noor", "price:desk_set", 0.1, "party:bewoner", None),
        (DriverKind.SITUATION, WORK, "price:work_made", 1.0, None, "party:bewoner"),
        (DriverKind.SITUATION, ARREARS, "price:arrears_handling", 0.5, "party:verhuur", None),
        (DriverKind.SITUATION, ARREARS, "price:rent_paid", 1.0, "party:bewoner", "party:verhuur"),
        (DriverKind.ACTIVE, "trajectory:talks", "price:help_hour", 3.0, "party:stad", None),
        (DriverKind.SITUATION, f"{NEIGHBOUR}=friends", "price:help_hour", 0.5, "party:rest", None),
    ]
    rent = next(line for line in lines if line.price == "price:rent_paid")
    assert (rent.driver.holds, rent.kind) == (False, FlowKind.TRANSFER)
    assert next(line for line in lines if line.price == "price:doctor_visit").driver.levels == (1, 2)


def test_a_card_without_its_agreement_never_starts_and_costs_nothing(casus: Casus) -> None:
    card = PlanCard(card="card:settle")
    for agreements in ((), (agreed(AgreementKind.PERMIT),), (agreed(AgreementKind.PAY, 0.5),)):
        arms = compile_arms(casus, plan(card, agreements=agreements))
        assert arms.plan == arms.reference
        assert arms.plan_lines == arms.reference_lines


def test_an_agreement_to_pay_moves_its_share_from_its_month_on(casus: Casus) -> None:
    agreements = (agreed(AgreementKind.PERMIT, month=2), agreed(AgreementKind.PAY, 0.25, month=4))
    arms = compile_arms(casus, plan(PlanCard(card="card:settle"), agreements=agreements))
    (settle,) = [a for a in arms.plan.assignments if a.row == "card:settle"]
    assert settle.start_month == 4
    lines = lines_of(arms.plan_lines, "card:settle")
    hours = [(x.payer, x.rate, x.from_month, x.until_month) for x in lines if x.price == "price:help_hour"]
    assert hours == [
        ("party:stad", 0.5, 1, 3),
        ("party:stad", 0.375, 4, None),
        ("party:verhuur", 0.125, 4, None),
    ]
    assert all(line.once for line in lines if line.driver.kind is DriverKind.START)


def test_one_who_pays_all_leaves_no_line_for_the_default_payer(casus: Casus) -> None:
    agreements = (agreed(AgreementKind.PERMIT), agreed(AgreementKind.PAY, 1.0))
    lines = compile_arms(casus, plan(PlanCard(card="card:settle"), agreements=agreements)).plan_lines
    assert {line.payer for line in lines_of(lines, "card:settle")} == {"party:verhuur"}


def test_two_who_pay_share_with_the_default_payer(casus: Casus) -> None:
    agreements = (
        agreed(AgreementKind.PERMIT),
        agreed(AgreementKind.PAY, 0.5),
        agreed(AgreementKind.PAY, 0.3, month=3, party="party:polis"),
    )
    lines = compile_arms(casus, plan(PlanCard(card="card:settle"), agreements=agreements)).plan_lines
    start = [x for x in lines_of(lines, "card:settle") if x.driver.kind is DriverKind.START]
    by_month = {
        month: {x.payer: x.rate for x in start if x.from_month <= month <= (x.until_month or 120)}
        for month in (2, 3)
    }
    assert by_month[2] == {"party:stad": 0.5, "party:verhuur": 0.5}
    assert by_month[3] == pytest.approx({"party:polis": 0.3, "party:stad": 0.2, "party:verhuur": 0.5})


def test_a_speed_up_shortens_the_wait_and_not_discussing_lowers_uptake(casus: Casus) -> None:
    sped = Agreement(party="party:stad", card="card:course", what=AgreementKind.SPEED_UP)
    cards = (PlanCard(card="card:course"), PlanCard(card="card:desk", discussed=False))
    assigned = {a.row: a for a in compile_arms(casus, plan(*cards, agreements=(sped,))).plan.assignments}
    assert (assigned["card:course"].wait_factor, assigned["card:course"].uptake_factor) == (0.5, 1.0)
    assert (assigned["card:desk"].wait_factor, assigned["card:desk"].uptake_factor) == (1.0, 0.75)


def test_intensity_scales_the_hours_and_a_change_to_nothing_is_an_end(casus: Casus) -> None:
    changes = (PlanChange(month=3, intensity=Intensity.LIGHT), PlanChange(month=5, intensity=None))
    card = PlanCard(card="card:open_post", intensity=Intensity.INTENSIVE, changes=changes, duration_months=9)
    arms = compile_arms(casus, plan(card, stops=(Stop(trajectory="trajectory:talks", month=4),)))
    assigned = {a.row: a for a in arms.plan.assignments}
    post = assigned["card:open_post"]
    assert (post.end_month, post.changes, post.duration_months) == (5, ((3, Intensity.LIGHT),), 9)
    assert assigned["trajectory:talks"].end_month == 4
    rates = {x.driver.intensity: x.rate for x in lines_of(arms.plan_lines, "card:open_post")}
    assert rates == {Intensity.INTENSIVE: 1.6, Intensity.LIGHT: 0.5}


def test_the_order_of_content_carries_no_meaning_for_the_model(casus: Casus) -> None:
    home = casus.household
    turned = dataclasses.replace(
        home,
        cards=home.cards[::-1],
        rooms=home.rooms[::-1],
        events=home.events[::-1],
        situations=home.situations[::-1],
    )
    other = dataclasses.replace(casus, household=turned)
    assert compile_model(other) == compile_model(casus)
    cards = (PlanCard(card="card:desk"), PlanCard(card="card:course"))
    assert compile_arms(other, plan(*cards[::-1])) == compile_arms(casus, plan(*cards))


def test_children_and_parents_share_the_weight_of_a_coupling(copy: Any) -> None:
    more = "".join(
        f"  - id: person:{name}\n    name: {name}\n    age: {age}\n    role: gezin\n"
        f"    adult: {str(age > 18).lower()}\n"
        "    hue: 1\n    hair: kort\n    height: 40\n    trust: 0\n"
        "    rooms: [{life_domain: psychische_gezondheid, level: 3}]\n"
        for name, age in (("ouder", 40), ("kind", 8))
    )
    (copy.folder / "more.yaml").write_text("persons:\n" + more, encoding="utf-8")
    cells = {row.id: row for row in compile_model(load_casus(copy.folder)).cells}
    child = cells["cell:psychische_gezondheid@person:kind"]
    from_parents = [
        (t.source, t.weight.central) for t in child.terms if t.weight.id == "coupling:parent_child"
    ]
    assert from_parents == [(MIND, 0.1), ("cell:psychische_gezondheid@person:ouder", 0.1)]


def test_a_card_the_casus_does_not_have_is_refused(casus: Casus) -> None:
    with pytest.raises(UserError, match="card:nergens"):
        compile_arms(casus, plan(PlanCard(card="card:nergens")))


def test_saved_content_outside_its_range_is_refused_with_the_reason(casus: Casus) -> None:
    rooms = tuple(dataclasses.replace(room, level=9) for room in casus.household.rooms)
    broken = dataclasses.replace(casus, household=dataclasses.replace(casus.household, rooms=rooms))
    with pytest.raises(UserError, match="niveau ligt van 1") as caught:
        compile_model(broken)
    assert caught.value.code == "content.range"


def test_a_saved_casus_without_a_price_it_uses_is_refused(casus: Casus) -> None:
    poor = dataclasses.replace(casus, library=dataclasses.replace(casus.library, prices=()))
    with pytest.raises(UserError, match="staat niet in deze casus"):
        compile_model(poor)
