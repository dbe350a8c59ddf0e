"""What is not allowed is refused with one clear Dutch sentence, and nothing is written."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from effect_game.content.compile import compile_arms
from effect_game.domain.household import Casus
from effect_game.domain.plan import Agreement, Plan, PlanCard, PlanChange
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import AgreementKind, Intensity, LifeDomain
from effect_game.play import rows as r
from effect_game.play.budgets import budgets, has_intensities, hours_of, months_until_start
from effect_game.play.card_prices import card_price
from effect_game.play.forecast import Forecaster
from effect_game.play.rules.intake import question_lock
from effect_game.play.session import Play
from effect_game.play.state import plan_of, working_plan
from effect_game.play.views_plan import plan_budgets
from effect_game.play.views_plan_cards import CardBook
from effect_game.play.views_plan_choices import intensity_notes
from tests.support.casus import DE_AUTO, KLEIN, SHIPPED, casus_of, new_play
from tests.support.casus import plan_of as shipped_plan
from tests.unit.play.test_state import at_plan, free_card


def refused(play: Play, decision: Any, code: str) -> str:
    rows = play.journal.rows
    with pytest.raises(UserError) as caught:
        play.decide(decision)
    assert caught.value.code == code
    assert play.journal.rows == rows
    return caught.value.message


def test_a_step_cannot_be_skipped() -> None:
    play = new_play(KLEIN)
    refused(play, r.FinishIntake(), "step.wrong")
    refused(play, r.SetCard("card:x", 1), "step.wrong")
    refused(play, r.LiveMonth(), "step.wrong")
    refused(play, r.OpenDebrief(), "step.wrong")


def test_an_unknown_card_is_named() -> None:
    assert "card:onzin" in refused(at_plan(), r.SetCard("card:onzin", 1), "plan.unknown_card")


@pytest.mark.parametrize("month", [0, -3, 13, 400])
def test_a_start_outside_the_year_is_refused(month: int) -> None:
    play = at_plan()
    refused(play, r.SetCard(free_card(play), month), "plan.month")


def test_what_is_paid_once_cannot_be_made_to_work_harder_for_the_same_money() -> None:
    play = at_plan()
    once = next(c for c in play.casus.household.tray if not has_intensities(play.casus, c))
    for intensity in (Intensity.LIGHT, Intensity.INTENSIVE):
        words = refused(play, r.SetCard(once.id, 1, intensity=intensity), "plan.intensity")
        assert once.title in words
    play.decide(r.SetCard(once.id, 1))
    assert intensity_notes(CardBook(play.casus), play.state, play.state.cards[-1]) == ()
    more = next(c for c in play.casus.household.tray if has_intensities(play.casus, c))
    play.decide(r.SetCard(more.id, 1, intensity=Intensity.INTENSIVE))
    assert play.state.cards[-1].intensity is Intensity.INTENSIVE


@pytest.mark.parametrize("folder", SHIPPED, ids=lambda folder: folder.name)
def test_every_card_that_knows_lighter_and_heavier_asks_less_and_more_for_it(folder: Path) -> None:
    casus = casus_of(folder)
    for card in casus.household.cards:
        asked = []
        for intensity in (Intensity.LIGHT, Intensity.NORMAL, Intensity.INTENSIVE):
            laid = PlanCard(card=card.id, start_month=1, intensity=intensity)
            euros = card_price(casus, card.id, None, intensity).paid.mean_eur
            asked.append((hours_of(casus, laid, Plan(title="", cards=(laid,))), euros))
        assert (len(set(asked)) > 1) is has_intensities(casus, card), card.id
        assert asked == sorted(asked), card.id


@pytest.mark.parametrize("duration", [0, -1, 500])
def test_an_impossible_duration_is_refused(duration: int) -> None:
    play = at_plan()
    refused(play, r.SetCard(free_card(play), 1, duration), "plan.duration")


def test_a_reversed_range_is_asked_back() -> None:
    play = at_plan()
    play.decide(r.SetCard(free_card(play), 1))
    party = play.casus.library.parties[0].id
    assert "Omdraaien" in refused(play, r.Predict(10.0, 0.0, party, 3), "estimate.reversed")


def test_the_plan_cannot_be_left_before_the_prediction() -> None:
    play = at_plan()
    play.decide(r.SetCard(free_card(play), 1))
    refused(play, r.FinishPlan(), "predict.first")


def test_an_empty_plan_may_go_on_without_a_prediction() -> None:
    play = at_plan()
    party = play.casus.library.parties[0].id
    refused(play, r.Predict(0.0, 1.0, party, 3), "plan.empty")
    play.decide(r.FinishPlan())


def test_questions_stop_when_the_hours_are_gone() -> None:
    play = new_play(DE_AUTO)
    play.decide(r.FinishReferral())
    questions = play.casus.household.questions
    for question in questions:
        if question_lock(play.casus, play.state, question) is None:
            play.decide(r.AskQuestion(question.id))
        else:
            refused(play, r.AskQuestion(question.id), "intake.locked")
    assert 0 < len(play.state.asked) < len(questions)
    assert play.state.hours_used <= play.casus.household.intake_hours


def test_rooms_are_estimated_before_the_first_question() -> None:
    play = new_play(KLEIN)
    play.decide(r.FinishReferral())
    play.decide(r.GuessRoom(LifeDomain.HOUSING, 4))
    refused(play, r.GuessRoom(LifeDomain.HOUSING, 6), "intake.level")
    question = next(q for q in play.casus.household.questions if q.needs_trust == 0)
    play.decide(r.AskQuestion(question.id))
    refused(play, r.GuessRoom(LifeDomain.HOUSING, 1), "intake.too_late")


def test_more_hours_than_the_team_has_are_refused_with_the_number() -> None:
    play = at_plan(DE_AUTO)
    refusals: list[UserError] = []
    for card in play.casus.household.tray:
        try:
            play.decide(r.SetCard(card.id, 1, 110))
        except UserError as error:
            refusals.append(error)
    limit = play.casus.household.team_hours
    assert budgets(play.casus, plan_of(play.state)).hours_used <= limit
    assert {refusal.code for refusal in refusals} == {"plan.over_budget"}
    assert all(f"{limit:.0f} uur" in refusal.message for refusal in refusals)


def test_the_hours_of_every_shipped_plan_fit_the_team() -> None:
    casus = casus_of(DE_AUTO)
    for name in ("tempting", "expert"):
        result = budgets(casus, shipped_plan(DE_AUTO, name))
        assert 0 < result.hours_used <= result.hours_limit


def test_a_month_needs_a_prediction_and_a_closed_moment() -> None:
    play = at_plan()
    play.decide(r.FinishPlan())
    play.decide(r.FinishTable())
    refused(play, r.LiveMonth(), "life.predict")
    play.decide(r.GuessFirstRoom(LifeDomain.FINANCES))
    refused(play, r.FinishMoment(), "life.no_moment")
    for _ in range(play.casus.household.decision_months[0]):
        play.decide(r.LiveMonth())
    refused(play, r.LiveMonth(), "life.moment")
    refused(play, r.OpenDebrief(), "debrief.early")


def at_first_moment() -> tuple[Play, str]:
    """In Leven at the first decision moment, with one card laid."""
    play = at_plan()
    card = free_card(play)
    play.decide(r.SetCard(card, 1))
    play.decide(r.Predict(0.0, 10.0, play.casus.library.parties[0].id, 10))
    for step in (r.FinishPlan(), r.FinishTable(), r.GuessFirstRoom(None)):
        play.decide(step)
    for _ in range(play.casus.household.decision_months[0]):
        play.decide(r.LiveMonth())
    return play, card


def test_a_card_that_was_stopped_stays_stopped() -> None:
    play, card = at_first_moment()
    play.decide(r.AdjustCard(card, None))
    play.decide(r.AdjustCard(card, Intensity.LIGHT))
    play.decide(r.AdjustCard(card, None))
    play.decide(r.FinishMoment())
    while play.state.month != play.casus.household.decision_months[1]:
        play.decide(r.LiveMonth())
    refused(play, r.AdjustCard(card, Intensity.NORMAL), "plan.stopped")


def with_hours(casus: Casus, card: str, months: int) -> Casus:
    """The card's intervention takes four team hours a month and runs this long without a wait."""
    intervention = next(c for c in casus.household.cards if c.id == card).intervention
    rows = tuple(
        replace(
            row,
            team_hours_start=2.0,
            team_hours_per_month=4.0,
            duration_months=months,
            wait_weeks=replace(row.wait_weeks, low=0.0, central=0.0, high=0.0),
        )
        if row.id == intervention
        else row
        for row in casus.library.interventions
    )
    return replace(casus, library=replace(casus.library, interventions=rows))


def alone(casus: Casus, laid: PlanCard) -> float:
    """Hours of a card that is the whole plan."""
    return hours_of(casus, laid, Plan(title="", cards=(laid,)))


def test_hours_follow_every_change_of_intensity() -> None:
    play = at_plan()
    casus, card = with_hours(play.casus, free_card(play), 24), free_card(play)
    factors = casus.library.dynamics.intensity_hours
    laid = PlanCard(card=card, duration_months=24)
    assert alone(casus, laid) == pytest.approx(2 + 12 * 4)
    lighter = replace(laid, changes=(PlanChange(month=7, intensity=Intensity.LIGHT),))
    assert alone(casus, lighter) == pytest.approx(2 + 6 * 4 + 6 * 4 * factors["licht"])
    heavier = replace(laid, changes=(PlanChange(month=7, intensity=Intensity.INTENSIVE),))
    assert alone(casus, heavier) == pytest.approx(2 + 6 * 4 + 6 * 4 * factors["intensief"])
    stopped = replace(laid, changes=(PlanChange(month=4, intensity=None),))
    assert alone(casus, stopped) == pytest.approx(2 + 3 * 4)


def test_draagkracht_on_the_screen_is_the_load_the_engine_counts() -> None:
    play = at_plan()
    card = free_card(play)
    row = next(row for row in Forecaster(play.casus).model.interventions if row.id == card)
    before = budgets(play.casus, Plan(title="")).load_by_month
    for intensity in Intensity:
        plan = Plan(title="", cards=(PlanCard(card=card, intensity=intensity),))
        added = [now - was for now, was in zip(budgets(play.casus, plan).load_by_month, before, strict=True)]
        assert max(added) == pytest.approx(row.load)


@pytest.mark.parametrize(("remaining", "months"), [(3, 3), (0, 9)])
def test_help_that_usual_care_starts_later_weighs_and_runs_as_long_as_it_says(
    remaining: int, months: int
) -> None:
    casus = casus_of(KLEIN)
    row = next(r for r in casus.library.interventions if r.id == casus.household.trajectories[0].intervention)
    at_once = replace(row.wait_weeks, low=0.0, central=0.0, high=0.0)
    heavy = replace(row, load=3.0, duration_months=9, wait_weeks=at_once)
    library = replace(
        casus.library, interventions=tuple(heavy if r is row else r for r in casus.library.interventions)
    )
    later = replace(casus.household.trajectories[0], start_month=2, remaining_months=remaining)
    changed = replace(casus, library=library, household=replace(casus.household, trajectories=(later,)))
    loads = budgets(changed, Plan(title="")).load_by_month
    assert [month for month, load in enumerate(loads, start=1) if load] == list(range(2, 2 + months))
    (assignment,) = compile_arms(changed, Plan(title="")).reference.assignments
    assert (assignment.start_month, assignment.duration_months) == (2, months)


def waiting_for(weeks: float, *, speed_up: float | None = None) -> tuple[Casus, Plan]:
    """The card of the tiny household that needs a yes, after these weeks; its own wait is 4 weeks."""
    casus = casus_of(KLEIN)
    card = next(card for card in casus.household.cards if card.needs)
    yeses = [
        Agreement(party=need.party, card=card.id, what=need.what, share=need.share, weeks=weeks)
        for need in card.needs
    ]
    if speed_up is not None:
        faster = AgreementKind.SPEED_UP
        yeses.append(Agreement(party=card.needs[0].party, card=card.id, what=faster, weeks=speed_up))
    return casus, Plan(title="", cards=(PlanCard(card=card.id),), agreements=tuple(yeses))


@pytest.mark.parametrize(("weeks", "month"), [(0, 1), (0.3, 1), (0.4, 2), (4, 2), (9, 4)])
def test_draagkracht_counts_a_card_from_after_the_talks_and_the_wait(weeks: float, month: int) -> None:
    casus, plan = waiting_for(weeks)
    before = budgets(casus, Plan(title="")).load_by_month
    added = [now - was for now, was in zip(budgets(casus, plan).load_by_month, before, strict=True)]
    assert next(m for m, load in enumerate(added, start=1) if load) == month


def test_a_speed_up_brings_the_load_and_the_hours_forward() -> None:
    casus, slow = waiting_for(2.5)
    _, quick = waiting_for(2.5, speed_up=2.5)
    assert months_until_start(casus, slow.cards[0], slow) == pytest.approx(6.5 * 12 / 52)
    assert months_until_start(casus, quick.cards[0], quick) == pytest.approx(4.5 * 12 / 52)


def test_hours_on_the_screen_and_in_the_rule_are_of_the_plan_with_what_is_still_assumed() -> None:
    play = at_plan()
    card = next(card for card in play.casus.household.cards if card.needs)
    play.decide(r.SetCard(card.id, 1))
    assumed = working_plan(play.casus, play.state)
    (weeks,) = {agreement.weeks for agreement in assumed.agreements}
    assert weeks == play.casus.household.counterparts[0].weeks_per_exchange
    assert plan_budgets(play.casus, play.state) == budgets(play.casus, assumed)


def test_a_card_that_never_got_the_yes_it_needs_takes_no_hours_and_no_draagkracht() -> None:
    casus, plan = waiting_for(1)
    refused_plan = replace(plan, agreements=())
    assert budgets(casus, plan).hours_used > 0
    assert budgets(casus, refused_plan) == budgets(casus, Plan(title=""))
