"""What people do when something happens: a reaction card from the next month on, or only words."""

import json
from dataclasses import replace
from functools import cache

import pytest

from effect_game.content.check_responses import response_findings, voice_findings
from effect_game.content.modes import in_mode
from effect_game.domain.cards import Card, Need, Wish
from effect_game.domain.household import Casus
from effect_game.domain.problems import UserError
from effect_game.domain.responses import Response
from effect_game.domain.vocabulary import (
    AdjustReason,
    AgreementKind,
    CardKind,
    CardRole,
    Intensity,
    Mode,
    Step,
)
from effect_game.play import rows as r
from effect_game.play.budgets import round_budgets, team_hours
from effect_game.play.fold import apply
from effect_game.play.forecast import Forecaster
from effect_game.play.rules import check
from effect_game.play.state import Responded, State, plan_of, start_state
from effect_game.play.views_life import voices
from effect_game.play.views_life_events import answered, hours_words, options
from effect_game.play.views_life_told import told_choices
from effect_game.play.views_plan_cards import CardBook, tray
from tests.support.casus import KLEIN, casus_of

EVENT, ROW = "event:reminder", "event:reminder@household"
TALKS, LISTEN, REST = "response:talks", "response:listen", "response:rest"
CALM = Card(
    id="card:calm",
    intervention="intervention:talks",
    kind=CardKind.FORMAL,
    role=CardRole.ORDINARY,
    title="Nog een paar gesprekken",
    text="Vier gesprekken, om rustig te worden.",
    unknown="Of vier genoeg is.",
    executor="Praatpunt",
    persons=("person:noor",),
    wishes=(Wish(person="person:noor", dots=3, quote="Vier lukt nog wel."),),
    icon="talk",
    reaction=True,
)


def response(name: str, card: str | None = None, hours: float = 0.0) -> Response:
    words = {"id": name, "event": EVENT, "title": "Iets doen", "text": "Eén zin.", "icon": "talk"}
    return Response(**words, card=card, hours=hours)


@cache
def casus() -> Casus:
    """The small household in verdieping, with three ways to respond to a reminder."""
    whole = casus_of(KLEIN)
    ways = (response(TALKS, CALM.id), response(LISTEN, hours=3.0), response(REST))
    household = replace(whole.household, cards=(*whole.household.cards, CALM), responses=ways)
    return in_mode(replace(whole, household=household), Mode.DEEP)


@cache
def forecaster() -> Forecaster:
    return Forecaster(casus())


def after_a_reminder(month: int = 2) -> State:
    """Leven, just after a month in which the reminder came."""
    passed = r.MonthPassed(month, (ROW,), (), (), 0.0)
    calm = tuple(r.MonthPassed(m, (), (), (), 0.0) for m in range(1, month))
    return State(step=Step.LIFE, life=(*calm, passed), first_rooms=((1, None),))


def refusal(state: State, decision: r.Decision) -> str:
    with pytest.raises(UserError) as raised:
        check(casus(), state, decision)
    return raised.value.code


def test_a_reaction_card_lies_from_the_next_month_on() -> None:
    state = after_a_reminder()
    decision = r.RespondToEvent(ROW, TALKS)
    check(casus(), state, decision)
    after = apply(casus(), state, decision)
    assert [(card.card, card.start_month) for card in plan_of(after).cards] == [(CALM.id, 3)]
    assert after.responses == (Responded(2, ROW, TALKS),)


def test_listening_takes_hours_and_lays_nothing() -> None:
    state = after_a_reminder()
    after = apply(casus(), state, r.RespondToEvent(ROW, LISTEN))
    assert plan_of(after).cards == ()
    assert round_budgets(casus(), after).hours_used == pytest.approx(
        round_budgets(casus(), state).hours_used + 3
    )
    assert team_hours(casus(), after) == pytest.approx(team_hours(casus(), state) + 3)


def test_only_what_happens_now_can_be_responded_to_and_only_once() -> None:
    state = after_a_reminder()
    calm = replace(state, life=(*state.life, r.MonthPassed(3, (), (), (), 0.0)))
    assert refusal(calm, r.RespondToEvent(ROW, REST)) == "response.past"
    assert refusal(state, r.RespondToEvent(ROW, "response:dance")) == "response.unknown"
    done = apply(casus(), state, r.RespondToEvent(ROW, REST))
    assert refusal(done, r.RespondToEvent(ROW, LISTEN)) == "response.chosen"


def test_the_same_reaction_is_not_laid_twice() -> None:
    once = apply(casus(), after_a_reminder(), r.RespondToEvent(ROW, TALKS))
    again = replace(once, life=(*once.life, r.MonthPassed(3, (ROW,), (), (), 0.0)))
    assert refusal(again, r.RespondToEvent(ROW, TALKS)) == "response.laid"
    locked = {option.key: bool(option.locked) for option in options(casus(), again, ROW)}
    assert locked == {TALKS: True, LISTEN: False, REST: False}


def test_more_hours_than_the_team_has_are_refused() -> None:
    household = replace(casus().household, team_hours=2.0)
    with pytest.raises(UserError) as raised:
        check(replace(casus(), household=household), after_a_reminder(), r.RespondToEvent(ROW, LISTEN))
    assert raised.value.code == "plan.over_budget"


def test_a_reaction_is_not_on_offer_at_the_plan_and_cannot_be_laid_there() -> None:
    state = State(step=Step.PLAN)
    assert CALM.id not in [card.key for card in tray(CardBook(casus()), state)]
    assert refusal(state, r.SetCard(CALM.id, 1)) == "plan.reaction"


def test_basis_has_no_responses_and_no_reaction_cards() -> None:
    basis = in_mode(casus(), Mode.BASIC)
    assert basis.household.responses == ()
    assert CALM.id not in [card.id for card in basis.household.cards]


def test_the_same_event_again_is_told_in_short_below_what_is_new() -> None:
    once = after_a_reminder()
    (first,) = voices(casus(), once)
    month = once.month + 2
    again = replace(once, life=(*once.life, r.MonthPassed(month, (ROW,), (), (), 0.0)))
    repeated, before = voices(casus(), again)
    assert (repeated.month, repeated.title) == (month, first.title)
    assert (repeated.text, repeated.quote) == (f"Net als in maand {first.month}.", "")
    assert repeated.options, "what can be done about it is offered again"
    assert (before.text, before.quote) == (first.text, first.quote)


def test_an_event_shows_what_can_be_done_and_afterwards_what_was_chosen() -> None:
    state = after_a_reminder()
    (card,) = voices(casus(), state)
    assert [option.key for option in card.options] == [TALKS, LISTEN, REST]
    after = apply(casus(), state, r.RespondToEvent(ROW, LISTEN))
    (told,) = voices(casus(), after)
    assert (told.options, told.answer) == ((), "Jullie kozen: Iets doen. Eén zin.")
    chosen = answered(casus(), after, ROW, 2)
    assert chosen is not None
    assert chosen.id == LISTEN


def test_half_a_week_of_waiting_is_told_the_same_with_a_response_as_on_a_card() -> None:
    card = casus().household.cards[0]
    for weeks, told in ((0.5, "1 week wachten"), (2.5, "3 weken wachten")):
        rows = tuple(
            replace(row, wait_weeks=replace(row.wait_weeks, low=0.0, central=weeks, high=9.0))
            for row in casus().library.interventions
        )
        slow = replace(casus(), library=replace(casus().library, interventions=rows))
        (offered,) = (each for each in tray(CardBook(slow), start_state(slow)) if each.key == card.id)
        (first, *_) = options(slow, after_a_reminder(), ROW)
        assert offered.wait == told
        assert first.cost.endswith(f", meestal {told}")


def test_hours_are_told_whole_and_something_is_never_nothing() -> None:
    assert [hours_words(hours) for hours in (0.0, 0.25, 1.0, 4.2)] == [
        "geen uren van het team",
        "1 uur van het team",
        "1 uur van het team",
        "4 uur van het team",
    ]


def test_a_reaction_runs_in_the_played_life_and_leaves_the_months_before_it_alone() -> None:
    state = after_a_reminder(month=6)
    after = apply(casus(), state, r.RespondToEvent(ROW, TALKS))
    before, later = (forecaster().life(plan_of(one), 1, 12) for one in (state, after))
    assert (before.levels[:, :7] == later.levels[:, :7]).all()
    row = later.interventions.index(CALM.id)
    assert not later.active[row, :6].any()
    assert later.active[row, 6:].any()


def test_what_was_chosen_is_told_afterwards_with_the_reason() -> None:
    state = apply(casus(), after_a_reminder(), r.RespondToEvent(ROW, LISTEN))
    laid = apply(casus(), replace(state, step=Step.PLAN), r.SetCard("card:desk", 1))
    moment = replace(laid, step=Step.LIFE, life=(*laid.life, r.MonthPassed(3, (), (), (), 0.0)))
    lighter = apply(casus(), moment, r.AdjustCard("card:desk", Intensity.LIGHT, AdjustReason.GOES_BETTER))
    assert told_choices(casus(), lighter) == (
        "Maand 2, een aanmaning: iets doen.",
        "Maand 3, ‘Tafel en mappen’: lichter, want het gaat beter.",
    )


def test_a_changed_mind_keeps_one_reason() -> None:
    laid = apply(casus(), State(step=Step.PLAN), r.SetCard("card:desk", 1))
    moment = replace(laid, step=Step.LIFE, life=(r.MonthPassed(1, (), (), (), 0.0),))
    first = apply(casus(), moment, r.AdjustCard("card:desk", None, AdjustReason.NO_EFFECT))
    again = apply(casus(), first, r.AdjustCard("card:desk", Intensity.LIGHT, AdjustReason.TOO_MUCH))
    assert [(a.intensity, a.reason) for a in again.adjustments] == [(Intensity.LIGHT, AdjustReason.TOO_MUCH)]


def codes(changed: Casus) -> list[str]:
    return [finding.code for finding in response_findings(changed.household)]


def test_content_says_everything_that_is_wrong_with_responses_at_once() -> None:
    assert codes(casus()) == []
    odd = (
        response("response:one", "card:nowhere"),
        replace(response("response:two", CALM.id, hours=2.0), event="event:nothing"),
    )
    needy = replace(CALM, needs=(Need(party="party:verhuur", what=AgreementKind.PERMIT),))
    unused = replace(CALM, id="card:spare")
    cards = (*casus_of(KLEIN).household.cards, needy, unused)
    broken = replace(casus().household, responses=odd, cards=cards)
    found = [finding.code for finding in response_findings(broken)]
    assert found.count("content.unknown_id") == 2
    assert found.count("content.range") == 2
    assert found.count("content.reaction") == 5


def test_an_event_that_nobody_says_anything_about_is_noted() -> None:
    silent = tuple(replace(use, voice_person=None) for use in casus().household.events[:1])
    household = replace(casus().household, events=(*silent, *casus().household.events[1:]))
    assert [finding.about for finding in voice_findings(household)] == [EVENT]


@pytest.mark.parametrize(
    "value",
    [
        r.RespondToEvent(ROW, TALKS),
        r.AdjustCard("card:desk", None, AdjustReason.TOO_MUCH),
        r.AdjustCard("card:desk", Intensity.LIGHT),
        r.StartNextRound(),
        r.MonthPassed(3, (ROW,), (1, 5), (True,), -12.5, ("card:desk",)),
    ],
)
def test_what_is_written_in_a_row_comes_back_the_same(value: r.Decision) -> None:
    payload = json.loads(json.dumps(r.payload_of(value)))
    assert r.value_of(r.kind_of(value), r.ROW_VERSION, payload) == value


def test_a_choice_from_before_reasons_were_asked_still_reads() -> None:
    old = r.value_of("card_adjusted", 1, {"card": "card:desk", "intensity": None})
    assert old == r.AdjustCard("card:desk", None, None)
