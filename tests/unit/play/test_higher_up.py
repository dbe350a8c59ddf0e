"""The ladder above a party, looking back on a yes, and playing the party oneself."""

from dataclasses import replace

import pytest

from effect_game.domain.forecast import Spread
from effect_game.domain.household import Casus
from effect_game.domain.plan import PlanCard
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import Answer, Mode, Step
from effect_game.play import authority, negotiation, promises
from effect_game.play import rows as r
from effect_game.play.fold import apply
from effect_game.play.outcomes import ComputedHere, outcomes_of
from effect_game.play.rules import check
from effect_game.play.state import Exchange, State, Talk, start_state
from tests.support.casus import KLEIN, casus_of, forecaster_of
from tests.unit.play.test_negotiation import answer, full_offer, table

PARTY, RUNG, CARD = "party:verhuur", "rung:alderman", "card:settle"


def deep(**changes: object) -> Casus:
    return replace(table(**changes), mode=Mode.DEEP)


def at_table(casus: Casus, **changes: object) -> State:
    state = replace(start_state(casus), step=Step.TABLE, cards=(PlanCard(card=CARD),))
    facts = tuple(item.fact for item in casus.household.counterparts[0].shows if item.fact)
    return replace(state, facts=(*state.facts, *facts), **changes)  # type: ignore[arg-type]  # fields by name


def said_no(casus: Casus, state: State, times: int = 1) -> State:
    """After so many refusals."""
    for _ in range(times):
        offer = replace(full_offer(casus), gives=(), grounds=())
        state = apply(casus, state, offer)
        state = apply(casus, state, answer(casus, offer, -500.0, state))
    return state


def test_higher_up_is_possible_after_an_answer_that_is_no_yes_and_costs_gezag_and_weeks() -> None:
    casus = deep()
    rung = next(rung for rung in casus.library.ladder if rung.id == RUNG)
    state = at_table(casus)
    with pytest.raises(UserError):
        check(casus, state, r.TakeHigher(PARTY, RUNG))
    state = said_no(casus, state)
    check(casus, state, r.TakeHigher(PARTY, RUNG))
    higher = apply(casus, state, r.TakeHigher(PARTY, RUNG))
    assert higher.authority == state.authority - rung.gezag
    offer = full_offer(casus)
    weeks = negotiation.offered_agreements(casus, higher, offer)[0].weeks
    assert weeks == negotiation.offered_agreements(casus, state, offer)[0].weeks + rung.weeks.central
    with pytest.raises(UserError):
        check(casus, higher, r.TakeHigher(PARTY, RUNG))


def test_after_the_last_turn_the_next_rung_still_hears_an_offer() -> None:
    casus = deep()
    state = said_no(casus, at_table(casus), times=3)
    assert state.talk(PARTY).left == 0
    higher = apply(casus, state, r.TakeHigher(PARTY, RUNG))
    assert higher.talk(PARTY).left == 2
    check(casus, higher, full_offer(casus))


def test_a_rung_grants_what_the_mandate_does_not_and_nothing_else_becomes_easier() -> None:
    casus = deep(mandate=(), prior_eur=0.0)
    other = casus.household.counterparts[0]
    granting = tuple(replace(step, grants=tuple(ask.id for ask in other.asks)) for step in other.higher)
    casus = deep(mandate=(), prior_eur=0.0, higher=granting)
    state = said_no(casus, at_table(casus))
    offer = replace(full_offer(casus), asks=tuple(ask.id for ask in other.asks)[:1])
    assert "mandate" in answer(casus, offer, 900.0, state).failed
    higher = apply(casus, state, r.TakeHigher(PARTY, RUNG))
    got = answer(casus, offer, 900.0, higher)
    assert (got.answer, got.rung) == (Answer.YES, RUNG)
    unheard = answer(casus, replace(offer, grounds=(), gives=()), 900.0, higher)
    assert {"defend", "wound"} <= set(unheard.failed)


def test_a_rung_that_asks_more_gezag_than_there_is_says_so() -> None:
    casus = deep()
    state = replace(said_no(casus, at_table(casus)), authority=1)
    with pytest.raises(UserError) as refused:
        check(casus, state, r.TakeHigher(PARTY, RUNG))
    assert refused.value.code == "table.no_authority"


def test_basis_has_no_ladder_and_no_other_chair() -> None:
    casus = table()
    state = said_no(casus, at_table(casus))
    for decision in (r.TakeHigher(PARTY, RUNG), r.AnswerInTheirPlace(PARTY, Answer.YES, "")):
        with pytest.raises(UserError):
            check(casus, state, decision)


# looking back


def with_a_yes(casus: Casus, *, claim_eur: float | None = None, month: int = 4) -> State:
    said = r.PartyAnswered(
        PARTY, Answer.YES, (), (), 0.0, 300.0, (), claim_eur=claim_eur, evaluate_month=month
    )
    talk = Talk(PARTY, (Exchange(full_offer(casus), said),), ended=True)
    passed = tuple(r.MonthPassed(number, (), (), (), 0.0) for number in range(1, month + 1))
    return at_table(casus, talks=(talk,), step=Step.LIFE, life=passed)


def spread(mean: float) -> Spread:
    return Spread(mean, 1.0, mean - 400, mean - 100, mean, mean + 100, mean + 400)


def test_a_promise_that_still_stands_earns_gezag_and_one_at_the_edge_does_not() -> None:
    casus = table()
    state = with_a_yes(casus)
    check(casus, state, r.EvaluateAgreement(PARTY))
    kept = promises.evaluated(casus, state, PARTY, spread(250.0))
    assert kept.kept
    assert kept.authority_change == authority.rules_of(casus).kept_gain > 0
    edge = with_a_yes(casus, claim_eur=620.0)
    fell_short = promises.evaluated(casus, edge, PARTY, spread(250.0))
    assert (fell_short.kept, fell_short.authority_change) == (False, 0)
    after = apply(casus, state, kept)
    assert after.authority == state.authority + kept.authority_change
    with pytest.raises(UserError):
        check(casus, after, r.EvaluateAgreement(PARTY))


def test_before_its_month_there_is_nothing_to_look_back_on() -> None:
    casus = table()
    state = with_a_yes(casus)
    early = replace(state, life=state.life[:-1])
    with pytest.raises(UserError):
        check(casus, early, r.EvaluateAgreement(PARTY))


def test_a_date_that_passed_without_looking_back_costs_gezag_in_the_next_round() -> None:
    casus = table()
    state = with_a_yes(casus)
    assert negotiation.authority_level(casus, state) == state.authority
    later = replace(state, round=2, earlier_talks=state.talks, talks=())
    assert (
        negotiation.authority_level(casus, later) == state.authority - authority.rules_of(casus).missed_cost
    )


def test_a_kept_agreement_can_mend_an_old_wound() -> None:
    casus = table(prior_eur=0.0, wound=("agreed:kept",))
    state = with_a_yes(casus)
    other = casus.household.counterparts[0]
    assert not negotiation.earlier_holds(state, PARTY, other.earlier[0])
    state = apply(casus, state, promises.evaluated(casus, state, PARTY, spread(300.0)))
    assert negotiation.earlier_holds(state, PARTY, other.earlier[0])
    fresh = replace(state, talks=())
    offer = replace(full_offer(casus), gives=())
    assert "wound" in answer(casus, offer, 900.0, fresh).failed
    assert "wound" not in answer(casus, replace(offer, agreed=("agreed:kept",)), 900.0, fresh).failed


# the other chair


def test_answering_in_their_place_is_written_down_beside_the_rule_and_changes_nothing_else() -> None:
    casus = replace(casus_of(KLEIN), mode=Mode.DEEP)
    state = at_table(casus)
    choice = r.AnswerInTheirPlace(PARTY, Answer.NO, "worth")
    check(casus, state, choice)
    trial = apply(casus, state, choice)
    forecaster = forecaster_of(KLEIN)

    (outcome,) = outcomes_of(casus, trial, choice, forecaster, ComputedHere(forecaster), 1)
    after = apply(casus, trial, outcome)
    assert after.swaps[0].choice == choice
    assert after.swaps[0].said.answer in Answer
    assert replace(after, swaps=()) == state
    with pytest.raises(UserError):
        check(casus, after, choice)


@pytest.mark.parametrize(
    ("given", "reason"), [(Answer.YES, "worth"), (Answer.NO, ""), (Answer.LATER, "the weather")]
)
def test_an_answer_in_their_place_that_is_no_yes_has_a_reason_of_the_rule(given: Answer, reason: str) -> None:
    casus = deep()
    with pytest.raises(UserError):
        check(casus, at_table(casus), r.AnswerInTheirPlace(PARTY, given, reason))
