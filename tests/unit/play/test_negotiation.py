"""One rule for every party: mandate, worth, defence, memory."""

from dataclasses import replace

import pytest

from effect_game.domain.household import Casus
from effect_game.domain.vocabulary import Answer
from effect_game.play import authority, negotiation
from effect_game.play import rows as r
from effect_game.play.belief import OWN_LINE, OwnLine, is_sound, moves
from effect_game.play.fold import apply
from effect_game.play.state import Exchange, State, Talk, start_state
from tests.support.casus import KLEIN, casus_of

SPREAD_EUR = 1000.0


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
    line = OwnLine(net_eur, net_eur - SPREAD_EUR, net_eur + SPREAD_EUR)
    return negotiation.answer(casus, state or start_state(casus), offer, line)


def after(casus: Casus, offer: r.MakeOffer, said: r.PartyAnswered, state: State | None = None) -> State:
    """The state after an exchange, by the fold itself."""
    state = apply(casus, state or start_state(casus), offer)
    return apply(casus, state, said)


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
    state = start_state(casus)
    for exchanges in (1, 2, 3):
        offered = negotiation.offered_agreements(casus, state, offer)
        assert {(one.from_month, one.weeks) for one in offered} == {(1, 1.5 * exchanges)}
        state = after(casus, offer, answer(casus, offer, 0.0, state), state)


def test_a_yes_after_a_refusal_comes_after_the_weeks_of_both() -> None:
    casus = table(weeks_per_exchange=2.0)
    offer = full_offer(casus)
    refused = answer(casus, replace(offer, gives=(), grounds=()), 10_000.0)
    talks = (Talk(offer.party, (Exchange(offer, refused),)),)
    got = answer(casus, offer, 10_000.0, replace(start_state(casus), talks=talks))
    assert got.answer is Answer.YES
    assert {agreed.weeks for agreed in got.agreements} == {4.0}


# gezag and the own line


def bare(casus: Casus, **changes: object) -> r.MakeOffer:
    """Ask, ground and every give; nothing shown."""
    return replace(full_offer(casus), shows=(), **changes)  # type: ignore[arg-type]  # fields by name


def inflated(casus: Casus, net_eur: float, **changes: object) -> r.MakeOffer:
    return bare(casus, own_line=True, claim_eur=net_eur + 50 * SPREAD_EUR, **changes)


def test_the_own_line_moves_a_belief_by_its_own_weight_and_a_sound_one_adds_to_gezag() -> None:
    casus = table(prior_eur=-1000.0)
    rules = authority.rules_of(casus)
    got = answer(casus, bare(casus, own_line=True), 500.0)
    assert got.belief_eur == pytest.approx(-1000.0 + rules.own_line_weight * 1500.0)
    assert got.authority_change == rules.sound_gain > 0
    state = after(casus, bare(casus, own_line=True), got)
    again = answer(casus, bare(casus, own_line=True), 500.0, state)
    assert again.authority_change == 0, "saying it twice adds nothing"


def test_an_amount_within_the_range_is_simply_true_and_one_outside_is_not() -> None:
    line = OwnLine(400.0, -120.0, 1234.0)
    assert all(is_sound(amount, line) for amount in (-120.0, 0.0, 400.0, 1234.0, 1300.0))
    assert not any(is_sound(amount, line) for amount in (-140.0, 1301.0))
    skewed = OwnLine(250.0, 0.0, 0.0)
    assert is_sound(250.0, skewed), "the mean is always a true amount"


def test_a_bluff_moves_the_belief_now_and_is_found_out_at_the_next_exchange() -> None:
    casus = table(prior_eur=-1000.0, wound=("give:none_of_these",))
    offer = inflated(casus, 0.0)
    first = answer(casus, offer, 0.0)
    assert first.belief_eur > 0.0
    assert first.caught_eur is None
    state = after(casus, offer, first)
    assert state.authority == authority.at_start(casus)
    second = answer(casus, bare(casus), 0.0, state)
    assert second.caught_eur == offer.claim_eur
    assert second.belief_eur < 0.0
    level = after(casus, bare(casus), second, state).authority
    assert level == authority.at_start(casus) - authority.rules_of(casus).bluff_cost


def test_nobody_signs_on_a_bluff() -> None:
    casus = table(prior_eur=-1000.0, wound=())
    offer = inflated(casus, -300.0)
    got = answer(casus, offer, -300.0)
    assert got.answer is not Answer.YES
    assert got.caught_eur == offer.claim_eur


def test_a_bluff_in_a_talk_that_is_broken_off_still_costs_gezag() -> None:
    casus = table(prior_eur=-1000.0, wound=("give:none_of_these",))
    offer = inflated(casus, 0.0)
    state = after(casus, offer, answer(casus, offer, 0.0))
    stopped = apply(casus, state, r.EndTalk(offer.party))
    assert stopped.authority == state.authority - authority.rules_of(casus).bluff_cost
    honest = after(casus, bare(casus), answer(casus, bare(casus), 0.0))
    assert apply(casus, honest, r.EndTalk(offer.party)).authority == honest.authority


def test_another_offer_has_another_amount_and_that_is_no_bluff() -> None:
    casus = table(prior_eur=-1000.0, wound=("give:none_of_these",))
    offer = bare(casus, own_line=True)
    state = after(casus, offer, answer(casus, offer, 5000.0))
    later = answer(casus, bare(casus), -5000.0, state)
    assert later.caught_eur is None
    assert later.claim_eur == -5000.0


def test_more_gezag_makes_good_news_weigh_more_and_bad_news_the_same() -> None:
    casus = table(prior_eur=-1000.0)
    beliefs: dict[float, list[float]] = {500.0: [], -5000.0: []}
    for net_eur, made in beliefs.items():
        for level in (0, 6, 10):
            state = replace(start_state(casus), authority=level)
            made.append(answer(casus, full_offer(casus), net_eur, state).belief_eur)
    good, bad = beliefs[500.0], beliefs[-5000.0]
    assert good[0] < good[1] < good[2]
    assert bad[0] == bad[1] == bad[2]


@pytest.mark.parametrize("level", range(11))
@pytest.mark.parametrize("net_eur", [-6000.0, -900.0, -200.0, 0.0, 300.0, 4000.0])
@pytest.mark.parametrize("prior_eur", [-1000.0, -150.0])
def test_an_inflated_claim_never_pays_in_the_end(net_eur: float, prior_eur: float, level: int) -> None:
    casus = table(prior_eur=prior_eur)
    ends = []
    for say in (net_eur, net_eur + 30 * SPREAD_EUR):
        state = replace(start_state(casus), authority=level)
        yes_at = 99
        for turn in range(3):
            gives = tuple(item.id for item in casus.household.counterparts[0].gives)[: turn + 1]
            offer = bare(casus, own_line=turn == 0, claim_eur=say if turn == 0 else None, gives=gives)
            got = answer(casus, offer, net_eur, state)
            state = after(casus, offer, got, state)
            if got.answer is Answer.YES:
                yes_at = turn
                break
        ends.append((yes_at, state.authority))
    (honest_yes, honest_level), (bluff_yes, bluff_level) = ends
    assert bluff_yes >= honest_yes
    assert bluff_level < honest_level or level == bluff_level == 0


def test_an_earlier_agreement_moves_and_can_defend() -> None:
    casus = table(prior_eur=-1000.0)
    other = casus.household.counterparts[0]
    item = replace(other.shows[0], id="agreed:neighbour", party="party:neighbour", fact=None)
    casus = table(prior_eur=-1000.0, earlier=(item,), defends=(item.id,))
    offer = bare(casus, grounds=())
    alone, shown = answer(casus, offer, 500.0), answer(casus, replace(offer, agreed=(item.id,)), 500.0)
    assert "defend" in alone.failed
    assert "defend" not in shown.failed
    weight = authority.rules_of(casus).agreement_weight
    assert shown.belief_eur == pytest.approx(-1000.0 + weight * 1500.0)


def test_the_parts_of_a_belief_add_up_in_order_and_averaged() -> None:
    casus = table(prior_eur=-1000.0)
    offer = replace(full_offer(casus), own_line=True)
    state = replace(start_state(casus), authority=9)
    got = answer(casus, offer, 700.0, state)
    said = negotiation.Said(got.claim_eur, None, credit=False, level=got.authority or 0)
    line = OwnLine(700.0, -300.0, 1700.0)
    weighing = negotiation.weigh(casus, state, offer, line, said)
    made = moves(casus, casus.household.counterparts[0], weighing.showing, 700.0)
    assert [part.item for part in made] == [OWN_LINE, *offer.shows]
    for total in (sum(p.in_order_eur for p in made), sum(p.average_eur for p in made)):
        assert total == pytest.approx(got.belief_eur - -1000.0)


def test_a_yes_has_a_date_to_look_back_and_a_give_can_set_another() -> None:
    casus = table(prior_eur=0.0, evaluate_after_months=4)
    assert answer(casus, full_offer(casus), 10_000.0).evaluate_month == 4
    dated = tuple(replace(item, evaluate_after_months=2) for item in casus.household.counterparts[0].gives)
    casus = table(prior_eur=0.0, gives=dated)
    assert answer(casus, full_offer(casus), 10_000.0).evaluate_month == 2
