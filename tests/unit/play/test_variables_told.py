"""A variable of the household is told like situations and events: its moves, and where it is at the end."""

from dataclasses import replace

from effect_game.content.roster import flag_rows, start_flags
from effect_game.domain.goals import SituationTest
from effect_game.domain.people import Gate
from effect_game.domain.plan import Plan
from effect_game.domain.vocabulary import HOUSEHOLD
from effect_game.play import rows as r
from effect_game.play.event_told import event_uses
from effect_game.play.exhibits import changed_situations
from effect_game.play.forecast import Forecaster, ForecastRequest
from effect_game.play.state import State, start_state
from effect_game.play.views_causes import cause_names
from effect_game.play.views_goals import events_without_plan
from effect_game.play.views_life import voices
from effect_game.play.views_life_starts import condition_words, situations_after
from tests.support.casus import KLEIN, casus_of, forecaster_of

CASUS = casus_of(KLEIN)
MOVE = "move:greet@person:noor"
STRANGE, GREETS = "variable:neighbour@person:noor=strange", "variable:neighbour@person:noor=greets"


def lived(*months: bool) -> State:
    """Months of a life; True once the neighbour greets back."""
    rows, start = flag_rows(CASUS), start_flags(CASUS)
    life = []
    for month, greets in enumerate(months, start=1):
        now = start | {STRANGE: not greets, GREETS: greets}
        happened = greets and not any(months[: month - 1])
        life.append(
            r.MonthPassed(
                month=month,
                events=(MOVE,) if happened else (),
                levels=(),
                flags=tuple(now[row] for row in rows),
                money_mean_eur=0.0,
            )
        )
    return replace(start_state(CASUS), life=tuple(life))


def test_the_recorded_flags_are_the_rows_of_the_trace() -> None:
    trace = forecaster_of(KLEIN).life(Plan(title=""), 1, 3)
    assert trace.situations == flag_rows(CASUS)
    assert [bool(flag) for flag in trace.flags[:, 0, 0]] == list(start_flags(CASUS).values())


def test_a_move_is_a_card_in_the_month_in_which_it_happened() -> None:
    (card,) = voices(CASUS, lived(False, True, True))
    assert (card.month, card.title) == (2, "De buurvrouw groet terug")
    assert card.text == "Contact met de buurvrouw: ze groeten elkaar."


def test_of_a_variable_only_where_it_is_now_is_told() -> None:
    assert changed_situations(CASUS, lived(False, False, True, True)) == ((GREETS, True, 3),)
    assert changed_situations(CASUS, lived(False, False)) == ()


def test_a_state_has_words_as_a_condition_and_as_a_cause() -> None:
    gate = Gate(situation="variable:neighbour=greets", person="person:noor", holds=True)
    assert (
        condition_words(CASUS, gate)
        == "Daarvoor moet dit zo zijn: contact met de buurvrouw: ze groeten elkaar."
    )
    names = cause_names(CASUS)
    assert names[GREETS] == "Contact met de buurvrouw: ze groeten elkaar (Noor)"
    assert names[MOVE] == "De buurvrouw groet terug (Noor)"


def test_situations_after_a_month_know_the_states() -> None:
    state = lived(False, True)
    assert situations_after(CASUS, state.life[0])[STRANGE]
    assert situations_after(CASUS, state.life[1])[GREETS]


def test_every_move_of_the_household_has_a_card() -> None:
    uses = event_uses(CASUS)
    (row,) = forecaster_of(KLEIN).model.categoricals
    assert {event.id for _, _, event in row.moves} <= set(uses)


def test_a_forecast_counts_moves_by_their_name_beside_the_events() -> None:
    request = ForecastRequest(plan=Plan(title=""), seed=1, runs=512, months=12)
    told = {event.id: event for event in forecaster_of(KLEIN).forecast(request).events}
    (row,) = forecaster_of(KLEIN).model.categoricals
    assert {event.id for _, _, event in row.moves} < set(told)
    assert told[MOVE].name == "De buurvrouw groet terug"
    assert 0.0 < told[MOVE].reference_share <= told[MOVE].reference


def test_a_move_is_no_card_among_what_happens_without_a_plan() -> None:
    """It would tell in which state somebody is."""
    uses = CASUS.household.events
    row = f"{uses[0].event}@{uses[0].person or HOUSEHOLD}"
    shown = r.ReferenceShown(runs=20, events=((MOVE, 0.9), (row, 0.5)), goals=())
    cards = events_without_plan(CASUS, replace(start_state(CASUS), reference=shown))
    assert [card.id for card in cards] == [row]


def test_a_goal_may_ask_for_a_state() -> None:
    goal = CASUS.household.goals[0]
    asked = SituationTest(situation="variable:neighbour=strange", person="person:noor", holds=True)
    first = replace(goal, levels=(), situations=(asked,), month=1, hold=1)
    casus = replace(CASUS, household=replace(CASUS.household, goals=(first, *CASUS.household.goals[1:])))
    request = ForecastRequest(plan=Plan(title=""), seed=1, runs=512, months=12)
    result = next(g for g in Forecaster(casus).forecast(request).goals if g.id == first.id)
    # Half the lives begin there, and in the first month few move.
    assert result.reference == result.plan
    assert result.reference is not None
    assert 0.4 < result.reference < 0.6
