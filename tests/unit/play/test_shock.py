"""A shock of the trainer: an event of the household in the next month, with every plan and without."""

from dataclasses import replace

import pytest

from effect_game.content.compile import compile_model
from effect_game.content.roster import flag_rows
from effect_game.domain.forecast import Forecast
from effect_game.domain.happenings import Shock
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import LifeDomain, Step
from effect_game.engine.trace import trace_digest
from effect_game.play import rows as r
from effect_game.play.figures import Figures, figures_of
from effect_game.play.fold import fold
from effect_game.play.forecast import Forecaster, ForecastRequest
from effect_game.play.outcomes import plan_request
from effect_game.play.replay import replay
from effect_game.play.sensitivity_lives import StudyLives
from effect_game.play.session import Play, keep_nothing
from effect_game.play.shocks import can_happen, event_id, find_event, has_come, next_month, shocked
from effect_game.play.views_brought_in import looked_back_words, shut_out
from effect_game.play.views_exhibits import why as exhibits
from effect_game.play.views_life import voices
from effect_game.play.what_if import WhatIfAsk
from effect_game.play.what_if import told as what_if_told
from tests.support.casus import KLEIN, casus_of, fixed_clock, forecaster_of, plan_of, played
from tests.support.shared import journal_of

AWAY, REMINDER = "event:away@person:noor", "event:reminder@household"
SHOCK = (Shock(AWAY, 3),)
RUNS = 512


def until(kind: str, skip: int = 0) -> Play:
    """The expert's casus up to a row of a kind, to go on from there."""
    whole = played(KLEIN, "expert")
    place = [at for at, row in enumerate(whole.journal.rows) if row.kind == kind][skip]
    journal = replace(whole.journal, rows=whole.journal.rows[:place])
    return Play(whole.content, journal, forecaster_of(KLEIN), fixed_clock, keep_nothing)


def at_month(month: int) -> Play:
    """In Leven, with so many months behind it."""
    play = until("month_lived", month)
    assert (play.state.step, play.state.month) == (Step.LIFE, month)
    return play


def lived_to_the_end(play: Play) -> Play:
    while play.state.month < play.state.last_month:
        play.decide(r.LiveMonth())
        if play.state.month in play.casus.household.decision_months:
            play.decide(r.FinishMoment())
    play.decide(r.OpenDebrief())
    return play


def with_shock() -> Play:
    """A casus with a shock in month 3, lived to the end."""

    def make() -> Play:
        play = at_month(2)
        play.decide(r.ShockComes(AWAY, 3))
        return lived_to_the_end(play)

    journal = journal_of("klein-shock-in-month-3", lambda: make().journal)
    return Play(casus_of(KLEIN), journal, forecaster_of(KLEIN), fixed_clock, keep_nothing)


def figures() -> Figures:
    state = with_shock().state
    assert state.figures is not None
    return figures_of(state.figures)


def asked(*shocks: Shock, **more: object) -> ForecastRequest:
    plan = plan_of(KLEIN, "expert")
    return replace(ForecastRequest(plan=plan, seed=1, runs=RUNS, shocks=shocks), **more)  # type: ignore[arg-type]


def share(forecast: Forecast, event: str = AWAY) -> tuple[float, float]:
    found = next(each for each in forecast.events if each.id == event)
    return found.reference_share, found.plan_share


# --- what is allowed ---


def test_it_comes_in_the_next_month_and_happens_then() -> None:
    play = at_month(2)
    assert next_month(play.state) == 3
    play.decide(r.ShockComes(AWAY, 3))
    assert play.state.shocks == SHOCK
    assert has_come(play.state, SHOCK[0]) is None
    play.decide(r.LiveMonth())
    assert AWAY in play.state.life[-1].events
    assert has_come(play.state, SHOCK[0]) is True


def refusal(play: Play, event: str, month: int) -> str:
    before = play.journal.rows
    with pytest.raises(UserError) as caught:
        play.decide(r.ShockComes(event, month))
    assert play.journal.rows == before
    return caught.value.code


def test_only_an_event_of_the_household_that_can_happen_and_only_once() -> None:
    play = at_month(2)
    assert refusal(play, "event:none@household", 3) == "shock.unknown"
    assert refusal(play, "event:away", 3) == "shock.unknown"
    assert refusal(play, AWAY, 4) == "shock.month"
    assert refusal(play, AWAY, 2) == "shock.month"
    play.decide(r.ShockComes(AWAY, 3))
    assert refusal(play, AWAY, 3) == "shock.given"


def test_not_before_its_first_month_and_not_while_a_gate_is_shut() -> None:
    play = at_month(0)
    assert refusal(play, AWAY, 1) == "shock.shut"
    use = find_event(play.casus, REMINDER)
    assert use is not None
    state = at_month(1).state
    so = dict(zip(flag_rows(play.casus), state.life[-1].flags, strict=True))
    assert can_happen(play.casus, state, use) is so["situation:rent_arrears@household"]


@pytest.mark.parametrize("stage", ["plan_finished", "card_set"])
def test_before_leven_there_is_no_month_for_it_yet(stage: str) -> None:
    assert refusal(until(stage), AWAY, 1) == "step.wrong"


def test_after_the_last_month_there_is_none_any_more() -> None:
    play = at_month(11)
    play.decide(r.LiveMonth())
    assert next_month(play.state) is None
    assert refusal(play, AWAY, 13) == "shock.month"
    assert next_month(with_shock().state) is None


# --- the journal ---


def test_going_back_does_not_take_it_away_and_it_takes_nobodys_way_back_away() -> None:
    play = until("first_room_guessed")
    play.decide(r.GuessFirstRoom(LifeDomain.HOUSING))
    play.decide(r.LiveMonth())
    depth = play.state.undo_depth
    play.decide(r.ShockComes(AWAY, 2))
    assert play.state.undo_depth == depth
    if depth:
        play.decide(r.Undo())
    assert play.state.shocks == (Shock(AWAY, 2),)


def test_an_own_choice_in_the_same_month_can_be_taken_back_beside_it() -> None:
    moment = until("moment_finished")
    month = moment.state.month
    moment.decide(r.FinishMoment())
    moment.decide(r.ShockComes(AWAY, month + 1))
    moment.decide(r.Undo())
    assert month not in moment.state.moments_closed
    assert moment.state.shocks == (Shock(AWAY, month + 1),)


def test_it_plays_again_to_the_same_rows_on_another_computer() -> None:
    play = with_shock()
    again = replay(play.casus, play.journal, Forecaster(casus_of(KLEIN)))
    assert again.equal, again.first_difference
    assert fold(play.casus, play.journal.rows) == play.state


# --- as people read it ---


def test_the_card_of_the_event_says_that_it_came_from_the_trainer() -> None:
    play = at_month(2)
    play.decide(r.ShockComes(AWAY, 3))
    play.decide(r.LiveMonth())
    cards = voices(play.casus, play.state)
    (card,) = (each for each in cards if each.event == AWAY)
    assert (card.month, card.quote) == (3, "Daar slaap ik wel.")
    assert card.brought.startswith("Van de trainer")
    assert all(each.brought == "" for each in cards if each is not card)


def test_what_could_not_happen_after_all_is_said_with_the_reason_people_know() -> None:
    state = replace(at_month(4).state, shocks=(Shock(AWAY, 4),))
    passed = replace(state.life[-1], events=())
    state = replace(state, life=(*state.life[:-1], passed))
    (card,) = (each for each in voices(casus_of(KLEIN), state) if each.month == 4)
    assert "kon dit niet gebeuren" in card.brought
    assert (card.options, card.quote, card.answer) == ((), "", "")
    rows = flag_rows(casus_of(KLEIN))
    away = replace(passed, flags=tuple(row == "situation:away@person:noor" for row in rows))
    (shut,) = shut_out(casus_of(KLEIN), state, away)
    assert shut[1].startswith("Dat kan niet zolang dit zo is: ")
    (open_now,) = shut_out(casus_of(KLEIN), state, replace(passed, flags=(False,) * len(rows)))
    assert open_now[1] == ""


def test_the_debrief_says_it_in_one_line_and_of_a_told_fact_too() -> None:
    play, found = with_shock(), figures()
    (line,) = looked_back_words(play.casus, play.state, found)
    assert "in maand 3 kwam van de trainer, niet van het toeval. Het gebeurde met en zonder" in line
    fact = play.casus.household.facts[-1]
    told = replace(play.state, told=(fact.id,))
    assert looked_back_words(play.casus, told, found)[1].endswith(fact.text)
    assert looked_back_words(play.casus, replace(play.state, shocks=()), found) == ()


@pytest.mark.parametrize(
    ("lived", "unplanned", "said"),
    [
        (False, False, "Het kon toen niet gebeuren."),
        (False, True, "In jullie leven kon het toen niet gebeuren, zonder jullie plan wel."),
        (True, False, "Zonder jullie plan kon het toen niet gebeuren."),
    ],
)
def test_the_debrief_tells_in_which_life_it_could_not_be(*, lived: bool, unplanned: bool, said: str) -> None:
    play, found = with_shock(), figures()
    here = ((3, AWAY),)
    changed = replace(
        found,
        lived=replace(found.lived, events=here if lived else ()),
        unplanned=replace(found.unplanned, events=here if unplanned else ()),
    )
    (line,) = looked_back_words(play.casus, play.state, changed)
    assert line.endswith(said)


def test_the_debrief_does_not_say_that_it_came_when_its_month_was_not_lived() -> None:
    play = with_shock()
    state = replace(play.state, shocks=(Shock(AWAY, 13),))
    (line,) = looked_back_words(play.casus, state, figures())
    assert "in maand 13. Zo ver leefden jullie niet" in line


def test_what_mattered_most_is_not_put_down_to_chance_when_the_trainer_brought_it() -> None:
    play = with_shock()
    turns = [each for each in exhibits(play.casus, play.state, figures()) if each.key.startswith("turn")]
    named = [each for each in turns if any("Even naar een zus" in line for line in each.sentences)]
    assert all(any("Van de trainer" in line for line in each.sentences) for each in named)
    assert not any("Dat is toeval" in line for each in named for line in each.sentences)


# --- both arms, the same lives ---


def test_it_happens_with_the_plan_and_without_in_every_life() -> None:
    forecast = forecaster_of(KLEIN).forecast(asked(*SHOCK))
    assert share(forecast) == (1.0, 1.0)
    assert max(share(forecaster_of(KLEIN).forecast(asked()))) < 1.0


def test_the_empty_plan_differs_nothing_also_with_a_shock() -> None:
    nothing = plan_of(KLEIN, "nothing")
    forecast = forecaster_of(KLEIN).forecast(asked(*SHOCK, plan=replace(nothing, cards=(), stops=())))
    assert forecast.horizons[-1].society.difference.mean == 0.0


def test_the_months_before_it_are_those_of_the_life_without_it() -> None:
    play = at_month(4)
    plan = plan_request(play.content, play.state, 1).plan
    plain = forecaster_of(KLEIN)
    without, with_it = plain.life(plan, 1), plain.in_world(SHOCK).life(plan, 1)
    assert (without.levels[:, :3] == with_it.levels[:, :3]).all()
    assert (without.hits[:, :2] == with_it.hits[:, :2]).all()
    assert with_it.hits[with_it.events.index(AWAY), 2].all()
    assert trace_digest(without) != trace_digest(with_it)


def test_the_same_question_gives_the_same_figures_whoever_was_asked_before() -> None:
    fresh = Forecaster(casus_of(KLEIN)).forecast(asked(*SHOCK))
    used = Forecaster(casus_of(KLEIN))
    plain = used.forecast(asked())
    assert used.forecast(asked(*SHOCK)) == fresh
    assert used.forecast(asked()) == plain
    assert used.forecast(asked(Shock(AWAY, 5))) != fresh
    assert used.forecast(asked(*SHOCK)) == fresh


def test_an_edit_after_it_has_the_bytes_of_a_first_forecast() -> None:
    used, plan = Forecaster(casus_of(KLEIN)), plan_of(KLEIN, "expert")
    later = replace(plan, cards=tuple(replace(card, start_month=20) for card in plan.cards))
    for each in (plan, later, plan):
        fresh = Forecaster(casus_of(KLEIN)).forecast(asked(*SHOCK, plan=each))
        assert used.forecast(asked(*SHOCK, plan=each)) == fresh


def test_parties_and_leaves_still_sum_to_society() -> None:
    forecast = forecaster_of(KLEIN).forecast(asked(*SHOCK))
    for result in forecast.horizons:
        parties = sum(balance.difference.mean for balance in result.parties)
        leaves = sum(leaf.society_eur for leaf in result.leaves)
        assert result.society.difference.mean == pytest.approx(parties, abs=1e-6)
        assert result.society.difference.mean == pytest.approx(leaves, abs=1e-6)


def test_another_event_of_the_model_is_refused() -> None:
    with pytest.raises(UserError) as caught:
        shocked(compile_model(casus_of(KLEIN)), (Shock("event:none@household", 1),))
    assert caught.value.code == "model.row"


# --- the debrief keeps it ---


def test_every_figure_of_the_debrief_lives_in_that_world() -> None:
    told = figures()
    assert (3, AWAY) in told.lived.events
    assert (3, AWAY) in told.unplanned.events
    for forecast in (told.final, told.everything, told.plan_a):
        if forecast is not None:
            assert share(forecast) == (1.0, 1.0)


def test_why_it_went_so_adds_up_and_the_shock_is_nobodys_choice() -> None:
    found = figures().attribution
    assert found is not None
    for outcome in found.outcomes:
        total = sum(part.amount for part in outcome.parts)
        assert total == pytest.approx(outcome.played - outcome.without, abs=1e-6)


def final_request() -> ForecastRequest:
    play = with_shock()
    return replace(plan_request(play.content, play.state, play.header.seed), runs=RUNS)


def test_one_thing_otherwise_is_looked_at_in_the_same_world() -> None:
    request = final_request()
    told = what_if_told(forecaster_of(KLEIN), WhatIfAsk(replace(request, plan=plan_of(KLEIN, "nothing"))))
    assert share(told.answer.forecast()) == (1.0, 1.0)


def test_the_sensitivity_moves_numbers_in_the_same_world() -> None:
    request = final_request()
    lives = StudyLives(forecaster_of(KLEIN), request)
    forecast = forecaster_of(KLEIN).forecast(request)
    assert float(lives.base.mean()) == pytest.approx(forecast.horizons[-1].society.difference.mean, abs=1e-6)
    assert any(row.certain for row in lives.model.events)


def test_the_quantities_of_the_workbook_are_of_the_same_world() -> None:
    request = final_request()
    counted = forecaster_of(KLEIN).quantities(request)
    assert counted == Forecaster(casus_of(KLEIN), request.shocks).quantities(request)
    assert counted != forecaster_of(KLEIN).quantities(replace(request, shocks=()))


def test_an_id_of_a_shock_is_that_of_its_event() -> None:
    uses = casus_of(KLEIN).household.events
    assert {event_id(use) for use in uses} >= {AWAY, REMINDER}
    assert all(find_event(casus_of(KLEIN), event_id(use)) == use for use in uses)
