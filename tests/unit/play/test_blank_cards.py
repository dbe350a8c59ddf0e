"""Own cards in play: made, laid, changed and thrown away; kept in the journal; forecast like every other."""

from dataclasses import replace

import pytest

from effect_game.domain.blank_card import BlankStrength
from effect_game.domain.plan import Plan, PlanCard
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import LifeDomain, Mode, Step
from effect_game.domain.weight import WEIGHTS
from effect_game.play import rows as r
from effect_game.play.card_prices import card_price
from effect_game.play.forecast import Forecaster, ForecastRequest
from effect_game.play.rules import check
from effect_game.play.rules.blank import next_blank_id
from effect_game.play.session import Play, keep_nothing
from effect_game.play.state import plan_of, start_state
from effect_game.play.views_plan_cards import CardBook, tray
from tests.support import own_cards
from tests.support.casus import KLEIN, casus_of, fixed_clock, new_play
from tests.support.rounds import take

BIKE = replace(
    own_cards.BIKE,
    life_domain=LifeDomain.MEANING,
    strength=BlankStrength.MIDDLE,
    low_eur=100.0,
    high_eur=180.0,
    months=24,
    wait_weeks=0.0,
    from_budget=True,
)


@pytest.fixture(autouse=True)
def open_in_basis(monkeypatch: pytest.MonkeyPatch) -> None:
    """Own cards are open in the lightest weight, so that nothing else of expert has to be played."""
    monkeypatch.setitem(WEIGHTS, Mode.BASIC, replace(WEIGHTS[Mode.BASIC], blank_cards=True))


def at_plan() -> Play:
    play = new_play(KLEIN)
    goals = tuple(goal.id for goal in play.casus.household.goals)[:3]
    return take(
        play,
        r.FinishReferral(),
        r.FinishIntake(),
        r.CheckSafety(),
        r.ChooseGoals(goals),
        r.ShowReference(),
        r.FinishGoals(),
    )


def test_an_own_card_is_made_discussed_laid_and_seen_in_the_tray() -> None:
    play = at_plan()
    play.decide(r.SetBlankCard(BIKE))
    play.decide(r.DiscussCard(BIKE.id))
    play.decide(r.SetCard(BIKE.id, 2, None, executor=BIKE.executor))
    assert plan_of(play.state).blank == (BIKE,)
    (shown,) = [card for card in tray(CardBook(play.casus), play.state) if card.key == BIKE.id]
    assert (shown.laid, shown.title, shown.evidence, shown.payer) == (
        True,
        BIKE.title,
        "Bewijs D",
        "party:stad",
    )
    assert shown.price == "€\u00a0140"
    assert "Dit beslist het team zelf" in " ".join(shown.notes)


def test_an_own_card_that_is_not_laid_is_no_part_of_the_plan() -> None:
    play = at_plan()
    play.decide(r.SetBlankCard(BIKE))
    assert plan_of(play.state).blank == ()


def test_an_own_card_can_be_made_anew_while_it_lies() -> None:
    play = at_plan()
    play.decide(r.SetBlankCard(BIKE))
    play.decide(r.SetCard(BIKE.id, 1, None))
    dearer = replace(BIKE, high_eur=500.0)
    play.decide(r.SetBlankCard(dearer))
    assert plan_of(play.state).blank == (dearer,)
    assert card_price(play.casus, BIKE.id).paid.mean_eur == 300.0
    play.decide(r.Undo())
    assert card_price(play.casus, BIKE.id).paid.mean_eur == 140.0


def test_thrown_away_it_is_gone_from_the_line_too() -> None:
    play = at_plan()
    play.decide(r.SetBlankCard(BIKE))
    play.decide(r.SetCard(BIKE.id, 1, None))
    play.decide(r.RemoveBlankCard(BIKE.id))
    assert (play.state.blank, play.state.cards) == ((), ())
    with pytest.raises(UserError):
        play.check(r.RemoveBlankCard(BIKE.id))


def test_at_most_three_are_made_and_an_id_comes_free_again() -> None:
    play = at_plan()
    for number in (1, 2, 3):
        play.decide(r.SetBlankCard(replace(BIKE, id=f"card:own_{number}")))
    assert next_blank_id(play.state) is None
    with pytest.raises(UserError) as refused:
        play.check(r.SetBlankCard(replace(BIKE, id="card:own_4")))
    assert refused.value.code == "plan.blank_full"
    play.decide(r.RemoveBlankCard("card:own_2"))
    assert next_blank_id(play.state) == "card:own_2"


def test_a_card_that_cannot_be_is_refused_with_what_to_do() -> None:
    play = at_plan()
    with pytest.raises(UserError) as refused:
        play.check(r.SetBlankCard(replace(BIKE, low_eur=400.0)))
    assert refused.value.message == "Laag is hoger dan hoog. Draai de twee bedragen om."


def test_a_heavier_own_card_must_still_fit_the_hours_of_the_team() -> None:
    play = at_plan()
    play.decide(r.SetBlankCard(BIKE))
    play.decide(r.SetCard(BIKE.id, 1, None))
    with pytest.raises(UserError) as refused:
        play.check(r.SetBlankCard(replace(BIKE, from_budget=False, hours_per_month=50.0)))
    assert refused.value.code == "plan.over_budget"


def test_what_was_lived_with_an_own_card_stands() -> None:
    casus = casus_of(KLEIN)
    state = replace(
        start_state(casus),
        step=Step.PLAN,
        round=2,
        blank=(BIKE,),
        cards=(PlanCard(card=BIKE.id, start_month=3),),
    )
    for decision in (r.SetBlankCard(replace(BIKE, title="Anders")), r.RemoveBlankCard(BIKE.id)):
        with pytest.raises(UserError) as refused:
            check(casus, state, decision)
        assert refused.value.code == "plan.lived"


def test_own_cards_belong_to_expert(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(WEIGHTS, Mode.BASIC, replace(WEIGHTS[Mode.BASIC], blank_cards=False))
    casus = casus_of(KLEIN)
    with pytest.raises(UserError) as refused:
        check(casus, replace(start_state(casus), step=Step.PLAN), r.SetBlankCard(BIKE))
    assert refused.value.code == "plan.no_blank"
    assert WEIGHTS[Mode.EXPERT].blank_cards


def test_the_journal_gives_the_same_casus_back() -> None:
    play = at_plan()
    play.decide(r.SetBlankCard(BIKE))
    play.decide(r.SetCard(BIKE.id, 1, None))
    again = Play(casus_of(KLEIN), play.journal, Forecaster(casus_of(KLEIN)), fixed_clock, keep_nothing)
    assert again.state == play.state
    assert again.casus == play.casus
    assert again.forecast() == play.forecast()


def test_the_forecast_counts_the_card_and_leaves_the_reference_as_it_is() -> None:
    forecaster = Forecaster(casus_of(KLEIN))
    request = ForecastRequest(plan=Plan(title=""), seed=1, everything=True, runs=512)
    plan = Plan(title="", cards=(PlanCard(card=BIKE.id),), blank=(BIKE,))
    without, with_card = forecaster.forecast(request), forecaster.forecast(replace(request, plan=plan))
    assert [goal.reference for goal in with_card.goals] == [goal.reference for goal in without.goals]
    assert with_card.cumulative[-1].mean < 0
    dearer = replace(plan, blank=(replace(BIKE, low_eur=1000.0, high_eur=1800.0),))
    more = forecaster.forecast(replace(request, plan=dearer))
    assert more.cumulative[-1].mean == pytest.approx(10 * with_card.cumulative[-1].mean, rel=0.15)
