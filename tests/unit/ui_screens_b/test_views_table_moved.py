"""What moved a party in words and whole euros, the dates to look back, gezag and the ladder."""

from dataclasses import replace

import pytest

from effect_game.content.modes import in_mode
from effect_game.domain.household import Casus
from effect_game.domain.vocabulary import Mode
from effect_game.play import rows as r
from effect_game.play.belief import OwnLine
from effect_game.play.fold import apply
from effect_game.play.negotiation import answer
from effect_game.play.state import State
from effect_game.play.views_table_dates import date_views, evaluated_words
from effect_game.play.views_table_moved import NOTHING_SHOWN, moved
from effect_game.play.views_table_offer import authority_view, ladder
from tests.unit.play.test_higher_up import PARTY, at_table, deep, with_a_yes
from tests.unit.play.test_negotiation import full_offer, table


def exchange(casus: Casus, state: State, offer: r.MakeOffer, net_eur: float) -> State:
    line = OwnLine(net_eur, net_eur - 500, net_eur + 500)
    return apply(casus, apply(casus, state, offer), answer(casus, state, offer, line))


def amount(words: str) -> int:
    sign = -1 if words.startswith("\u2212") else 1
    return sign * int("".join(letter for letter in words if letter.isdigit()))


@pytest.mark.parametrize("net_eur", [-2750.0, 333.0, 1980.0])
def test_the_shown_parts_add_up_to_the_shown_change(net_eur: float) -> None:
    casus = table(prior_eur=-640.0)
    state = exchange(casus, at_table(casus), replace(full_offer(casus), own_line=True), net_eur)
    view = moved(casus, state, PARTY)
    assert view is not None
    change = amount(view.after) - amount(view.prior)
    assert sum(part.in_order_eur for part in view.parts) == change
    assert sum(part.average_eur for part in view.parts) == change
    assert len(view.parts) == 1 + len(casus.household.counterparts[0].shows)


def test_what_was_missing_is_told_with_what_would_have_been_enough() -> None:
    casus = deep(prior_eur=-640.0, mandate=("ask:permit",))
    offer = r.MakeOffer(PARTY, ("ask:permit", "ask:pay"))
    view = moved(casus, exchange(casus, at_table(casus), offer, 300.0), PARTY)
    assert view is not None
    assert NOTHING_SHOWN in view.summary
    mandate, worth, defend, wound = view.missing
    assert "Betaal de helft" in mandate.remedy
    assert "650" in worth.remedy
    assert "Eigen huisregel" in defend.remedy
    assert "Een datum om te kijken" in wound.remedy
    assert all(one.knowable for one in view.missing)


def test_in_basis_one_column_says_what_each_did_and_a_yes_below_zero_says_why() -> None:
    casus = in_mode(deep(prior_eur=-1640.0), Mode.BASIC)
    view = moved(casus, exchange(casus, at_table(casus), full_offer(casus), 300.0), PARTY)
    assert view is not None
    assert not view.both
    assert amount(view.after) < 0
    assert view.summary.endswith("Dan telt wat er doorgerekend uitkomt: +€\u00a0300.")


def test_what_looking_back_gave_stays_in_sight_in_that_month_and_needs_no_answer() -> None:
    casus = table()
    state = with_a_yes(casus)
    (due,) = date_views(casus, state)
    kept = r.AgreementEvaluated(PARTY, 4, 300.0, 250.0, kept=True, authority_change=1)
    after = apply(casus, state, kept)
    (done,) = date_views(casus, after)
    assert (due.done, done.done) == (False, True)
    assert done.words == evaluated_words(casus, kept)
    lived = replace(after, life=(*after.life, r.MonthPassed(after.month + 1, (), (), (), 0.0)))
    assert date_views(casus, lived) == ()


def test_an_amount_that_was_found_out_is_told_with_the_range() -> None:
    casus = table(prior_eur=-640.0)
    offer = replace(full_offer(casus), shows=(), own_line=True, claim_eur=9000.0)
    state = exchange(casus, at_table(casus), offer, -2000.0)
    view = moved(casus, state, PARTY)
    assert view is not None
    assert "9.000" in view.checked
    assert "2.500" in view.checked


def test_a_date_that_is_due_says_with_whom_and_what_was_promised() -> None:
    casus = table()
    state = with_a_yes(casus)
    (due,) = date_views(casus, state)
    assert "Mevrouw Dols" in due.words
    assert "300" in due.words
    kept = r.AgreementEvaluated(PARTY, 4, 300.0, 250.0, kept=True, authority_change=1)
    assert "gezag groeit" in evaluated_words(casus, kept)
    assert "gezag blijft gelijk" in evaluated_words(casus, replace(kept, kept=False))


def test_gezag_is_told_in_a_word_and_a_count_and_the_ladder_says_where_one_can_go() -> None:
    casus = deep()
    state = at_table(casus)
    held = authority_view(casus, state)
    assert held is not None
    assert held.words == "gewoon, 6 van 10"
    assert [rung.state for rung in ladder(casus, state, PARTY)] == ["elsewhere", "elsewhere", "later"]
    after = exchange(casus, state, r.MakeOffer(PARTY, ("ask:permit",)), -300.0)
    assert ladder(casus, after, PARTY)[-1].words == "kan nu"
    assert ladder(replace(casus, mode=Mode.BASIC), after, PARTY) == ()
