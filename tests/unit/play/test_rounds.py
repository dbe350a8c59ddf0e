"""Rounds of twelve months: the same life goes on, and what was lived stands."""

from dataclasses import replace

import pytest

from effect_game.content.compile import compile_arms
from effect_game.domain.household import Casus
from effect_game.domain.model import Knowledge
from effect_game.domain.plan import Plan, PlanCard
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import AgreementKind, Answer, Intensity, LifeDomain, Mode, Step
from effect_game.engine.trace import Trace
from effect_game.play import rows as r
from effect_game.play.budgets import round_budgets, team_hours
from effect_game.play.fold import apply, fold
from effect_game.play.rules import check
from effect_game.play.session import Play
from effect_game.play.state import State, decision_months, plan_of, working_plan
from tests.support.casus import KLEIN, casus_of
from tests.support.rounds import (
    COURSE,
    DESK,
    OWNER,
    POST,
    SETTLE,
    after_one,
    casus_in,
    forecaster_in,
    in_second,
    take,
)

LIVES = 64


NO_WAIT = replace(casus_of(KLEIN).library.interventions[0].wait_weeks, low=0.0, central=0.0, high=0.0)


def with_hours(start: float, per_month: float) -> Casus:
    """The household in which every intervention takes this much of the team."""
    casus = casus_in(Mode.DEEP)
    rows = tuple(
        replace(row, team_hours_start=start, team_hours_per_month=per_month, wait_weeks=NO_WAIT)
        for row in casus.library.interventions
    )
    return replace(casus, library=replace(casus.library, interventions=rows))


def refusal(play: Play, decision: r.Decision) -> str:
    with pytest.raises(UserError) as raised:
        play.decide(decision)
    return raised.value.code


def past_of(plan: Plan, months: int) -> Trace:
    """The first months of the played life and of others under a plan."""
    forecaster = forecaster_in(Mode.DEEP)
    schedule = compile_arms(forecaster.casus, plan).plan
    (trace,) = forecaster.engine(1).run([schedule], 0, LIVES, months, Knowledge(everything=True))
    return trace


def same_past(one: Plan, other: Plan, months: int = 12) -> bool:
    before, after = past_of(one, months), past_of(other, 24)
    return bool(
        (before.levels == after.levels[:, : months + 1]).all()
        and (before.flags == after.flags[:, : months + 1]).all()
        and (before.hits == after.hits[:, :months]).all()
        and (before.active == after.active[:, :months]).all()
    )


def test_after_the_last_month_the_same_life_is_planned_again() -> None:
    play = after_one()
    lived = play.state.life
    take(play, r.StartNextRound())
    state = play.state
    assert (state.step, state.round, state.month) == (Step.PLAN, 2, 12)
    assert (state.first_month, state.last_month) == (13, 24)
    assert state.life == lived
    assert len(lived) == 12


def test_a_next_round_waits_for_the_end_of_this_one() -> None:
    play = in_second()
    assert refusal(play, r.StartNextRound()) == "step.wrong"
    take(play, r.FinishPlan(), r.FinishTable(), r.GuessFirstRoom(None), r.LiveMonth())
    assert refusal(play, r.StartNextRound()) == "round.early"
    assert refusal(play, r.OpenDebrief()) == "debrief.early"


@pytest.mark.slow
def test_every_round_can_be_the_last() -> None:
    play = after_one()
    take(play, r.OpenDebrief())
    assert play.state.step is Step.DEBRIEF


def test_basis_has_one_round_and_says_so() -> None:
    state = after_one().state
    with pytest.raises(UserError) as raised:
        check(casus_in(Mode.BASIC), state, r.StartNextRound())
    assert raised.value.code == "round.last"
    check(casus_in(Mode.BASIC), state, r.OpenDebrief())


def test_the_deeper_weight_decides_every_quarter_and_basis_at_the_months_of_the_household() -> None:
    assert decision_months(casus_in(Mode.DEEP), 1) == (3, 6, 9, 12)
    assert decision_months(casus_in(Mode.DEEP), 2) == (15, 18, 21, 24)
    assert decision_months(casus_in(Mode.BASIC), 1) == casus_in(Mode.BASIC).household.decision_months


def test_cards_can_only_be_laid_in_the_months_of_this_round() -> None:
    play = in_second()
    assert refusal(play, r.SetCard(DESK, 12)) == "plan.month"
    assert refusal(play, r.SetCard(DESK, 25)) == "plan.month"
    take(play, r.SetCard(DESK, 13))
    laid = play.state.card(DESK)
    assert laid is not None
    assert not play.state.is_fixed(laid)


def test_a_card_of_an_earlier_round_cannot_be_moved() -> None:
    assert refusal(in_second(), r.SetCard(POST, 14)) == "plan.lived"


def test_a_card_of_an_earlier_round_gets_lighter_from_this_round_on() -> None:
    play = take(in_second(), r.SetCard(POST, 1, intensity=Intensity.LIGHT))
    laid = play.state.card(POST)
    assert laid is not None
    assert laid.intensity is Intensity.NORMAL
    assert [(change.month, change.intensity) for change in laid.changes] == [(13, Intensity.LIGHT)]


def test_taking_away_a_card_of_an_earlier_round_stops_it_and_putting_it_back_undoes_that() -> None:
    play = take(in_second(), r.RemoveCard(POST))
    laid = play.state.card(POST)
    assert laid is not None
    assert [(change.month, change.intensity) for change in laid.changes] == [(13, None)]
    take(play, r.SetCard(POST, 1))
    again = play.state.card(POST)
    assert again is not None
    assert [change.intensity for change in again.changes] == [Intensity.NORMAL]


def test_a_card_that_began_in_no_life_lies_at_the_beginning_of_the_round_and_can_go() -> None:
    play = in_second()
    laid = play.state.card(SETTLE)
    assert laid is not None
    assert laid.start_month == 13
    take(play, r.RemoveCard(SETTLE))
    assert play.state.card(SETTLE) is None


def test_a_stop_of_an_earlier_round_stays() -> None:
    play = in_second()
    assert refusal(play, r.KeepTrajectory("trajectory:talks")) == "plan.stopped"
    assert refusal(play, r.StopTrajectory("trajectory:talks", 14)) == "plan.stopped"


def test_talking_over_a_card_later_does_not_change_how_it_began() -> None:
    play = in_second()
    before = play.state.card(POST)
    take(play, r.DiscussCard(POST))
    assert play.state.card(POST) == before
    assert POST in play.state.discussed


def test_every_round_has_three_exchanges_and_what_was_shown_stays_shown() -> None:
    play = after_one()
    assert len(play.state.talk(OWNER).exchanges) == 1
    take(play, r.StartNextRound(), r.FinishPlan())
    assert play.state.talk(OWNER).left == 3
    assert [e.offer.shows for e in play.state.earlier_exchanges(OWNER)] == [("show:post",)]


def test_a_yes_of_the_second_round_binds_from_its_first_month() -> None:
    play = take(in_second(), r.FinishPlan())
    offer = r.MakeOffer(
        OWNER,
        ("ask:permit", "ask:pay"),
        ("give:date", "give:contact"),
        ("show:post", "show:costs"),
        ("ground:rule",),
    )
    take(play, offer)
    (exchange,) = play.state.talk(OWNER).exchanges
    assert exchange.answer.answer is Answer.YES
    assert {agreed.from_month for agreed in exchange.answer.agreements} == {13}


def test_an_agreement_stays_when_it_is_made_again() -> None:
    state = in_second().state
    offer = r.MakeOffer(OWNER, ("ask:permit",))
    agreed = r.Agreed(SETTLE, AgreementKind.PERMIT, 0.0, 1)
    answer = r.PartyAnswered(OWNER, Answer.YES, (), (), 0.0, 0.0, (agreed,))
    casus = casus_in(Mode.DEEP)
    first = _said(casus, replace(state, earlier_talks=()), offer, answer)
    later = replace(first, earlier_talks=first.talks, talks=())
    second = _said(casus, later, offer, replace(answer, agreements=(replace(agreed, from_month=13),)))
    assert [one.from_month for one in second.agreements] == [1]


def _said(casus: Casus, state: State, offer: r.MakeOffer, answer: r.PartyAnswered) -> State:
    return apply(casus, apply(casus, state, offer), answer)


def test_team_hours_are_a_budget_of_every_round() -> None:
    casus, state = with_hours(start=2, per_month=4), after_one().state
    long = replace(state, cards=(PlanCard(card=POST, duration_months=18),), stops=(), life=())
    assert round_budgets(casus, long).hours_used == pytest.approx(2 + 12 * 4)
    second = replace(long, step=Step.PLAN, round=2)
    assert round_budgets(casus, second).hours_used == pytest.approx(6 * 4)
    assert team_hours(casus, second) == pytest.approx(2 + 18 * 4)


def test_what_ended_in_the_played_life_takes_no_hours_any_more() -> None:
    state = in_second().state
    long = replace(state, cards=(PlanCard(card=POST, duration_months=18),))
    first, last = state.life[0], state.life[-1]
    ended = replace(long, life=(replace(first, active=(POST,)), replace(last, active=())))
    running = replace(long, life=(replace(last, active=(POST,)),))
    assert ended.over == {POST}
    assert not running.over
    casus = with_hours(start=2, per_month=4)
    assert round_budgets(casus, ended).hours_used == 0
    assert round_budgets(casus, running).hours_used == pytest.approx(6 * 4)


def test_a_new_round_asks_again_which_room_goes_down_first_and_nothing_else() -> None:
    play = take(in_second(), r.FinishPlan(), r.FinishTable())
    assert not play.state.first_room_guessed
    assert play.state.lids_open
    take(play, r.GuessFirstRoom(None))
    assert play.state.first_rooms == ((1, LifeDomain.FINANCES), (2, None))


def test_the_way_into_a_new_round_can_be_taken_back() -> None:
    play = after_one()
    before = play.state
    take(play, r.StartNextRound(), r.Undo())
    assert replace(play.state, redo_depth=0) == before


@pytest.mark.parametrize(
    "decisions",
    [
        (r.SetCard(POST, 1, intensity=Intensity.INTENSIVE), r.SetCard(DESK, 13), r.SetCard(COURSE, 15)),
        (r.RemoveCard(POST), r.RemoveCard(SETTLE), r.DiscussCard(POST), r.DiscussCard(COURSE)),
        (r.DiscussCard(DESK), r.SetCard(DESK, 24, 3), r.SetCard(POST, 1)),
    ],
    ids=["more", "less", "later"],
)
def test_no_choice_of_a_later_round_changes_a_month_that_was_lived(decisions: tuple[r.Decision, ...]) -> None:
    play = after_one()
    lived = plan_of(play.state)
    take(play, r.StartNextRound(), *decisions)
    assert same_past(lived, plan_of(play.state))
    assert same_past(lived, working_plan(play.casus, play.state))


def test_the_rows_of_two_rounds_fold_to_the_state_that_was_played() -> None:
    play = take(in_second(), r.SetCard(DESK, 13), r.RemoveCard(POST))
    assert fold(play.casus, play.journal.rows) == play.state
