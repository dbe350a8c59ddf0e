"""In words: what the last change did, and what a no would do."""

from dataclasses import replace
from functools import cache

from effect_game.domain.forecast import Forecast
from effect_game.domain.household import Casus
from effect_game.domain.plan import Plan, PlanCard
from effect_game.domain.vocabulary import Step
from effect_game.play.forecast import ForecastRequest
from effect_game.play.state import State, start_state, working_plan
from effect_game.play.views_change import SAME, LastChange, change_view
from effect_game.play.views_compare import ComparedPlan, explained_by, with_choices
from effect_game.play.views_money import money_at
from effect_game.play.views_plan_no import if_no, told_no
from tests.support.casus import KLEIN, casus_of, forecaster_of

POST, RENT = PlanCard(card="card:open_post"), PlanCard(card="card:settle")


@cache
def forecast_of(plan: Plan) -> Forecast:
    return forecaster_of(KLEIN).forecast(ForecastRequest(plan=plan, seed=1))


def at_the_plan(*cards: PlanCard) -> tuple[Casus, State]:
    casus = casus_of(KLEIN)
    goals = tuple(goal.id for goal in casus.household.goals)
    return casus, replace(start_state(casus), step=Step.PLAN, cards=cards, goals=goals)


def changed(before: State, after: State) -> LastChange:
    casus = casus_of(KLEIN)
    one, other = working_plan(casus, before), working_plan(casus, after)
    return LastChange(one, forecast_of(one), other, forecast_of(other))


def test_a_change_says_what_was_done_and_what_was_and_is() -> None:
    casus, before = at_the_plan(POST)
    _, after = at_the_plan(POST, RENT)
    made = change_view(casus, after, changed(before, after), 36)
    title = next(card.title for card in casus.household.cards if card.id == RENT.card)
    assert made.sentence.startswith(f"{title}: erbij.")
    assert made.was
    assert "was" in made.short
    assert "nu" in made.short
    assert len(made.short) <= len(made.sentence)


def test_a_change_that_moves_nothing_says_so() -> None:
    casus, state = at_the_plan(POST)
    made = change_view(casus, state, changed(state, state), 36)
    assert made.was == {}
    assert SAME in made.sentence


def test_a_change_back_says_the_same_amounts_the_other_way_round() -> None:
    casus, one = at_the_plan(POST)
    _, other = at_the_plan(POST, RENT)
    there, back = (change_view(casus, other, changed(a, b), 36) for a, b in ((one, other), (other, one)))
    assert set(there.was) == set(back.was)


def test_without_a_card_that_needs_a_yes_nobody_can_say_no() -> None:
    assert if_no(*at_the_plan(POST)) is None


def test_a_no_takes_the_agreements_away_and_names_who_says_it() -> None:
    casus, state = at_the_plan(POST, RENT)
    asked = if_no(casus, state)
    assert asked is not None
    assert asked.plan.agreements == ()
    assert asked.plan.cards == state.cards
    names = {party.name for party in casus.library.parties}
    assert set(asked.parties) <= names
    yes, no = forecast_of(working_plan(casus, state)), forecast_of(asked.plan)
    words = told_no(casus, state, asked, yes, no, 36)
    assert words.startswith(f"Bij een nee ({asked.parties[0]})")
    assert words.endswith(".")
    assert "in plaats van" in words
    assert told_no(casus, state, asked, yes, yes, 36).endswith("er verandert hier bijna niets.")


def test_a_no_tells_the_amount_of_all_parties_as_the_jars_beside_it_do() -> None:
    casus, state = at_the_plan(POST, RENT)
    asked = if_no(casus, state)
    assert asked is not None
    yes, no = forecast_of(working_plan(casus, state)), coarser_society(forecast_of(asked.plan))
    shown = money_at(casus, no, 36)
    words = told_no(casus, state, asked, yes, no, 36)
    assert f"samen {shown.society.amount} in plaats van" in words
    assert shown.society.amount


def coarser_society(forecast: Forecast) -> Forecast:
    """All parties together less precise than any of the jars, and between two of its own steps."""
    horizons = []
    for result in forecast.horizons:
        spread = replace(result.society.difference, mean=-730.0, se=300.0)
        horizons.append(replace(result, society=replace(result.society, difference=spread)))
    return replace(forecast, horizons=tuple(horizons))


def test_two_choices_that_are_the_whole_difference_explain_all_of_it() -> None:
    casus, state = at_the_plan(POST, RENT)
    plan, none = working_plan(casus, state), Plan(title="leeg")
    mixed = with_choices(none, plan, (POST.card, RENT.card))
    assert mixed.cards == plan.cards
    assert mixed.agreements == plan.agreements
    one, other = (ComparedPlan(n, n, p, forecast_of(p)) for n, p in (("a", none), ("b", plan)))
    words = explained_by(casus, state, one, forecast_of(mixed), other, 36)
    last = words.rsplit("Samen van ", 1)[1]
    assert last.split(" naar ")[1].split(";")[0] == last.split("alleen: ")[1].rstrip(".")
    assert with_choices(plan, none, (POST.card, RENT.card)).cards == ()
