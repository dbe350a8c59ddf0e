"""One rule for every party: mandate, worth, defence, memory."""

from dataclasses import replace

import pytest

from effect_game.domain.household import Casus
from effect_game.domain.vocabulary import Answer
from effect_game.play import negotiation
from effect_game.play import rows as r
from effect_game.play.state import Exchange, State, Talk, start_state
from tests.support.casus import KLEIN, casus_of

NOTHING = "nothing"


def table(**changes: object) -> Casus:
    """The tiny household with its one counterpart changed."""
    casus = casus_of(KLEIN)
    other = replace(casus.household.counterparts[0], **changes)  # type: ignore[arg-type]  # fields by name
    return replace(casus, household=replace(casus.household, counterparts=(other,)))


def full_offer(casus: Casus) -> r.MakeOffer:
    other = casus.household.counterparts[0]
    return r.MakeOffer(
        other.party,
        other.mandate[:1],
        tuple(item.id for item in other.gives),
        tuple(item.id for item in other.shows),
        tuple(item.id for item in other.grounds),
    )


def answer(casus: Casus, offer: r.MakeOffer, net_eur: float, state: State | None = None) -> r.PartyAnswered:
    return negotiation.answer(casus, state or start_state(casus), offer, net_eur)


def test_all_conditions_met_is_a_yes_that_binds() -> None:
    casus = table()
    got = answer(casus, full_offer(casus), 10_000.0)
    assert got.answer is Answer.YES
    assert got.failed == ()
    assert got.agreements


def test_an_ask_outside_the_mandate_is_a_no_that_names_the_mandate_first() -> None:
    casus = table(mandate=())
    offer = replace(full_offer(casus_of(KLEIN)))
    got = answer(casus, offer, 10_000.0)
    assert got.answer is Answer.NO
    assert got.failed[0] == "mandate"
    assert got.agreements == ()


def test_only_an_old_wound_is_later() -> None:
    casus = table(wound=("give:none_of_these",))
    got = answer(casus, full_offer(casus), 10_000.0)
    assert got.answer is Answer.LATER
    assert got.failed == ("wound",)


def test_only_a_missing_defence_is_yes_if_and_names_it() -> None:
    casus = table(wound=(), prior_eur=0.0)
    other = casus.household.counterparts[0]
    offer = replace(full_offer(casus), gives=(), grounds=())
    got = answer(casus, offer, 10_000.0)
    assert got.answer is Answer.YES_IF
    assert got.wanted == other.defends[:1]


def test_belief_moves_to_the_simulated_net_by_the_grades_of_what_is_shown() -> None:
    casus = table(prior_eur=-1000.0)
    other = casus.household.counterparts[0]
    weights = casus.library.dynamics.belief_weight
    left = 1.0
    for item in other.shows:
        left *= 1.0 - weights[item.grade.value]
    got = answer(casus, full_offer(casus), 500.0)
    assert abs(got.belief_eur - (-1000.0 + (1.0 - left) * 1500.0)) < 1e-9
    nothing_shown = answer(casus, replace(full_offer(casus), shows=()), 500.0)
    assert nothing_shown.belief_eur == -1000.0


def test_a_number_shown_once_stays_shown_in_the_next_exchange() -> None:
    casus = table(prior_eur=-1000.0)
    first = replace(full_offer(casus), gives=(), grounds=())
    state = start_state(casus)
    state = replace(state, open_offer=first)
    refused = answer(casus, first, 500.0, state)
    talk = negotiation.counterpart(casus, first.party).party
    state = replace(state, talks=(Talk(talk, (Exchange(first, refused),)),), open_offer=None)
    again = answer(casus, replace(first, shows=()), 500.0, state)
    assert again.belief_eur == refused.belief_eur


def test_a_party_that_gains_never_refuses_on_cost_alone() -> None:
    casus = table(prior_eur=-1e9, wound=())
    offer = replace(full_offer(casus), shows=())
    got = answer(casus, offer, 10_000.0)
    assert got.failed == ("worth",)
    assert got.answer is Answer.YES_IF
    assert got.wanted


@pytest.mark.parametrize("prior_eur", [-50.0, -500.0, -5000.0, -1e9])
def test_what_a_party_names_is_enough_for_a_yes(prior_eur: float) -> None:
    casus = table(prior_eur=prior_eur, wound=())
    worthless = tuple(replace(item, value_eur=0.0) for item in casus.household.counterparts[0].gives)
    casus = table(prior_eur=prior_eur, wound=(), gives=worthless)
    offer = replace(full_offer(casus), shows=())
    first = answer(casus, offer, 400.0)
    assert first.answer is Answer.YES_IF
    assert answer(casus, replace(offer, shows=first.wanted), 400.0).answer is Answer.YES


def test_a_party_that_gains_gives_in_when_everything_was_shown() -> None:
    casus = table(prior_eur=-1e9, wound=())
    got = answer(casus, full_offer(casus), 10_000.0)
    assert got.belief_eur < 0.0
    assert got.answer is Answer.YES
    assert got.failed == ()


def test_what_was_given_already_is_not_asked_for_again() -> None:
    casus = table(wound=(), shows=())
    other = casus.household.counterparts[0]
    gives = tuple(replace(item, value_eur=500.0) for item in other.gives)
    casus = table(prior_eur=-600.0, wound=(), shows=(), gives=gives)
    first = gives[0].id
    got = answer(casus, replace(full_offer(casus), gives=(first,)), -600.0)
    assert got.failed == ("worth",)
    assert first not in got.wanted
    assert (got.answer is Answer.YES_IF) == (len(gives) > 1)


def test_a_party_that_loses_more_than_is_given_says_no() -> None:
    casus = table(prior_eur=-1e9, wound=())
    other = casus.household.counterparts[0]
    worthless = tuple(replace(item, value_eur=0.0) for item in other.gives)
    casus = table(prior_eur=-1e9, wound=(), gives=worthless)
    got = answer(casus, full_offer(casus), -1e9)
    assert got.answer is Answer.NO
    assert got.failed == ("worth",)


def test_a_give_that_covers_the_shortfall_is_named() -> None:
    casus = table(prior_eur=-100.0, wound=(), shows=())
    other = casus.household.counterparts[0]
    rich = tuple(replace(item, value_eur=500.0) for item in other.gives)
    casus = table(prior_eur=-100.0, wound=(), shows=(), gives=rich)
    got = answer(casus, replace(full_offer(casus), gives=()), -100.0)
    assert got.answer is Answer.YES_IF
    assert set(got.wanted) <= {item.id for item in rich}
    assert len(got.wanted) == 1


def test_every_exchange_takes_its_weeks_and_no_month_is_rounded() -> None:
    casus = table(weeks_per_exchange=1.5, wound=("give:none_of_these",))
    offer = full_offer(casus)
    other = negotiation.counterpart(casus, offer.party)
    for exchanges in (1, 2, 3):
        offered = negotiation.offered_agreements(other, offer, exchanges)
        assert {(one.from_month, one.weeks) for one in offered} == {(1, 1.5 * exchanges)}


def test_a_yes_after_a_refusal_comes_after_the_weeks_of_both() -> None:
    casus = table(weeks_per_exchange=2.0)
    offer = full_offer(casus)
    refused = answer(casus, replace(offer, gives=(), grounds=()), 10_000.0)
    talks = (Talk(offer.party, (Exchange(offer, refused),)),)
    got = answer(casus, offer, 10_000.0, replace(start_state(casus), talks=talks))
    assert got.answer is Answer.YES
    assert {agreed.weeks for agreed in got.agreements} == {4.0}
