"""Basiszorg, signals, and the steps of the Meldcode."""

from dataclasses import replace

import pytest

from effect_game.domain.plan import PlanCard, Stop
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import Mode, Step
from effect_game.play import rows as r
from effect_game.play import views_safety as v
from effect_game.play.fold import apply
from effect_game.play.rules import check
from effect_game.play.safety import known_unsafety, next_meldcode_step
from effect_game.play.state import State, start_state
from tests.support.casus import DE_AUTO, SHIPPED, casus_of
from tests.support.company import with_company


def knowing(mode: Mode = Mode.DEEP) -> State:
    """At the goals, with the signal heard."""
    state = start_state(with_company(mode))
    return replace(state, step=Step.GOALS, facts=(*state.facts, "fact:early"))


def test_what_nobody_asked_about_basiszorg_is_a_visible_answer() -> None:
    casus = with_company()
    words = {item.subject: (item.word, item.text) for item in v.basics(casus, start_state(casus))}
    assert words["eten"] == (v.NOT_KNOWN, v.NOT_ASKED)
    assert words["dak"] == ("in orde", "Er is een flat.")
    heard = replace(start_state(casus), facts=("fact:left", "fact:early"))
    words = {item.subject: (item.word, item.text) for item in v.basics(casus, heard)}
    assert words["eten"] == ("let op", "Weinig.")
    assert words["dak"] == ("let op", "Het tocht."), "the last that is known counts"
    assert words["inkomen"][0] == v.NOT_KNOWN


def test_a_household_without_signals_has_no_steps_and_one_calm_screen() -> None:
    casus = casus_of(DE_AUTO)
    state = start_state(casus)
    assert v.signals(casus, state) == ()
    assert v.meldcode(casus, state) == ()
    assert next_meldcode_step(casus, state) is None


def test_at_least_one_shipped_household_has_signals_and_each_says_what_answers_them() -> None:
    with_signals = [
        casus for casus in map(casus_of, SHIPPED) if casus.household.safety and casus.household.safety.signals
    ]
    assert with_signals
    for casus in with_signals:
        assert casus.household.safety is not None
        assert all(signal.covered_by for signal in casus.household.safety.signals)


def test_the_five_steps_come_one_by_one_and_ask_what_they_really_ask() -> None:
    casus, state = with_company(), knowing()
    for number in range(1, 6):
        assert next_meldcode_step(casus, state) == number
        wrong = r.TakeMeldcodeStep(number % 5 + 1)
        with pytest.raises(UserError, match="niet aan de beurt"):
            check(casus, state, wrong)
        step = r.TakeMeldcodeStep(number, ("choice:no",) if number == 5 else ())
        check(casus, state, step)
        state = apply(casus, state, step)
    assert next_meldcode_step(casus, state) is None
    last = v.meldcode(casus, state)[-1]
    assert last.replies == (("Melden? Nee", "Kijk opnieuw."),)
    assert not apply(casus, state, r.CheckSafety()).meldcode_skipped


def test_a_step_without_an_answer_or_with_a_strange_one_is_refused() -> None:
    casus = with_company(Mode.BASIC)
    for choices in ((), ("choice:other",), ("choice:no", "choice:yes")):
        with pytest.raises(UserError, match="bij elke vraag"):
            check(casus, knowing(Mode.BASIC), r.TakeMeldcodeStep(5, choices))


def test_in_basis_each_step_is_one_press_and_only_the_decision_is_asked() -> None:
    casus, state = with_company(Mode.BASIC), knowing(Mode.BASIC)
    for number in range(1, 6):
        assert next_meldcode_step(casus, state) == number
        due = v.meldcode(casus, state)[number - 1]
        assert due.now
        assert due.text
        assert bool(due.asks) is (number == 5)
        step = r.TakeMeldcodeStep(number, tuple(ask.choices[0].id for ask in due.asks))
        check(casus, state, step)
        state = apply(casus, state, step)
    assert next_meldcode_step(casus, state) is None
    assert not apply(casus, state, r.CheckSafety()).meldcode_skipped


def test_a_casus_of_before_that_decided_at_once_did_not_skip_the_meldcode() -> None:
    casus, state = with_company(Mode.BASIC), knowing(Mode.BASIC)
    decided = r.TakeMeldcodeStep(5, ("choice:yes",))
    check(casus, state, decided)
    after = apply(casus, state, decided)
    assert not apply(casus, after, r.CheckSafety()).meldcode_skipped
    with pytest.raises(UserError, match="niet aan de beurt"):
        check(with_company(), knowing(), decided)


def test_why_people_stop_with_the_meldcode_is_kept_and_told_at_the_end() -> None:
    casus, state = with_company(Mode.BASIC), knowing(Mode.BASIC)
    stop = r.CheckSafety("Wij willen eerst met de huisarts overleggen.")
    check(casus, state, stop)
    after = apply(casus, state, stop)
    assert (after.meldcode_skipped, after.meldcode_reason) == (True, stop.reason)
    assert stop.reason in v.meldcode_left_open(after)
    with pytest.raises(UserError, match="Te lang"):
        check(casus, state, r.CheckSafety("x" * 501))


def test_danger_that_is_not_there_is_not_called_in_order() -> None:
    casus = casus_of(DE_AUTO)
    (danger,) = [item for item in v.basics(casus, start_state(casus)) if item.subject == "gevaar"]
    assert (danger.name, danger.word) == ("Direct gevaar", "nu niet")


def test_going_on_without_the_steps_is_allowed_and_stays_known() -> None:
    casus, state = with_company(), knowing()
    check(casus, state, r.CheckSafety())
    assert apply(casus, state, r.CheckSafety()).meldcode_skipped


def test_a_known_signal_is_answered_by_a_card_that_can_start_and_by_nothing_else() -> None:
    casus, state = with_company(), knowing()
    assert known_unsafety(casus, start_state(casus)) == (), "what nobody knows is no floor"
    (found,) = known_unsafety(casus, state)
    assert not found.answered
    waits = replace(state, cards=(PlanCard(card="card:settle"),))
    assert not known_unsafety(casus, waits)[0].answered, "it waits for a yes it does not have"
    free = next(card for card in casus.household.cards if not card.needs)
    assert casus.household.safety is not None
    signal = replace(casus.household.safety.signals[0], covered_by=(free.id,))
    safety = replace(casus.household.safety, signals=(signal,))
    other = replace(casus, household=replace(casus.household, safety=safety))
    assert known_unsafety(other, replace(state, cards=(PlanCard(card=free.id),)))[0].answered


def test_stopping_the_trajectory_that_answers_a_signal_leaves_it_open() -> None:
    casus, state = with_company(), knowing()
    runs = casus.household.trajectories[0].id
    assert casus.household.safety is not None
    signal = replace(casus.household.safety.signals[0], covered_by=(runs,))
    safety = replace(casus.household.safety, signals=(signal,))
    other = replace(casus, household=replace(casus.household, safety=safety))
    assert known_unsafety(other, state)[0].answered
    assert not known_unsafety(other, replace(state, stops=(Stop(trajectory=runs),)))[0].answered
