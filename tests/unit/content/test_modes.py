"""Basis is a part of verdieping: fewer cards and parties, the same household and the same life."""

from dataclasses import replace
from pathlib import Path

import pytest

from effect_game.content.canonical import canonical_bytes, content_hash, from_canonical
from effect_game.content.catalogue import casus_minutes
from effect_game.content.compile import refuse_impossible
from effect_game.content.lint_basis import minutes_findings
from effect_game.content.modes import in_mode, modes_of
from effect_game.domain.household import Casus
from effect_game.domain.plan import Plan
from effect_game.domain.vocabulary import Mode
from effect_game.domain.weight import WEIGHTS, Weight
from effect_game.play.forecast import Forecaster, ForecastRequest
from tests.support.casus import DE_AUTO, SHIPPED, casus_of

CARDS, PARTIES = 5, 1


@pytest.fixture
def casus(monkeypatch: pytest.MonkeyPatch) -> Casus:
    """A household that has more than basis shows."""
    monkeypatch.setitem(WEIGHTS, Mode.BASIC, Weight(cards=CARDS, parties=PARTIES))
    return casus_of(DE_AUTO)


def test_basis_has_the_first_parties_and_the_first_cards_that_wait_for_nobody_else(casus: Casus) -> None:
    household, lighter = casus.household, in_mode(casus, Mode.BASIC).household
    there = {other.party for other in household.counterparts[:PARTIES]}
    free = [card.id for card in household.cards if {need.party for need in card.needs} <= there]
    assert [card.id for card in lighter.cards] == free[:CARDS]
    assert {other.party for other in lighter.counterparts} == there
    assert modes_of(household) == tuple(Mode)


def test_a_card_that_is_not_there_clashes_with_nothing(casus: Casus) -> None:
    lighter = in_mode(casus, Mode.BASIC).household
    there = {card.id for card in lighter.cards} | {each.id for each in lighter.trajectories}
    assert any(card.clashes_with for card in lighter.cards)
    assert all(set(card.clashes_with) <= there for card in lighter.cards)
    assert all(bool(card.clash_text) <= bool(card.clashes_with) for card in lighter.cards)


def test_nobody_is_asked_about_a_card_that_is_not_there(
    casus: Casus, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(WEIGHTS, Mode.BASIC, Weight(cards=1, parties=PARTIES))
    lighter = in_mode(casus, Mode.BASIC)
    (card,) = lighter.household.cards
    asks = [ask for other in lighter.household.counterparts for ask in other.asks]
    assert all(ask.card == card.id for ask in asks)
    refuse_impossible(lighter)


def test_no_card_waits_for_a_party_that_is_not_at_the_table(
    casus: Casus, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever is needed stands last at the table here, so that basis is without them."""
    household = casus.household
    monkeypatch.setitem(WEIGHTS, Mode.BASIC, Weight(cards=len(household.cards), parties=PARTIES))
    wanted = next(need.party for card in household.cards for need in card.needs)
    last = sorted(household.counterparts, key=lambda other: other.party == wanted)
    turned = replace(casus, household=replace(household, counterparts=tuple(last)))
    lighter = in_mode(turned, Mode.BASIC).household
    assert wanted not in {other.party for other in lighter.counterparts}
    there = {other.party for other in lighter.counterparts}
    assert 0 < len(lighter.cards) < len(household.cards)
    assert all(need.party in there for card in lighter.cards for need in card.needs)


def test_what_is_asked_about_no_card_is_asked_in_every_weight(casus: Casus) -> None:
    other = casus.household.counterparts[0]
    ask = replace(other.asks[0], id="ask:meet", card=None, what=None)
    talks = replace(other, asks=(ask, *other.asks), mandate=(ask.id, *other.mandate))
    wider = replace(casus.household, counterparts=(talks, *casus.household.counterparts[1:]))
    lighter = in_mode(replace(casus, household=wider), Mode.BASIC).household.counterparts[0]
    assert lighter.asks[0] == ask
    assert lighter.mandate[0] == ask.id


def test_verdieping_is_the_whole_household(casus: Casus) -> None:
    for mode in (Mode.DEEP, Mode.EXPERT):
        played = in_mode(casus, mode)
        assert played.household is casus.household
        assert played.weight is WEIGHTS[mode]


def test_a_household_with_no_more_than_basis_offers_one_weight(casus: Casus) -> None:
    lighter = in_mode(casus, Mode.BASIC)
    assert modes_of(lighter.household) == (Mode.BASIC,)
    assert in_mode(lighter, Mode.BASIC) == lighter


def test_what_is_kept_of_a_lighter_casus_can_be_read_again(casus: Casus) -> None:
    lighter = in_mode(casus, Mode.BASIC)
    assert from_canonical(canonical_bytes(lighter)) == lighter
    assert content_hash(lighter) != content_hash(casus)


def test_without_a_plan_every_weight_has_the_same_life(casus: Casus) -> None:
    request = ForecastRequest(plan=Plan(title=""), seed=3, runs=64)
    whole, part = (Forecaster(in_mode(casus, mode)).forecast(request) for mode in (Mode.DEEP, Mode.BASIC))
    assert part.rooms == whole.rooms
    assert [e.reference_share for e in part.events] == [e.reference_share for e in whole.events]
    assert part.at(120).society.reference == whole.at(120).society.reference


@pytest.mark.parametrize("folder", SHIPPED, ids=lambda folder: folder.name)
def test_a_heavier_weight_takes_longer_and_verdieping_fits_an_hour(folder: Path) -> None:
    casus = casus_of(folder)
    spent = [casus_minutes(in_mode(casus, mode), folder) for mode in Mode]
    assert spent == sorted(spent)
    assert not list(minutes_findings(Mode.DEEP, spent[1]))


@pytest.mark.parametrize(("minutes", "words"), [(12.0, "Er is ruimte"), (75.0, "Kort teksten in")])
def test_minutes_outside_the_band_of_a_weight_are_told_with_what_to_do(minutes: float, words: str) -> None:
    (found,) = minutes_findings(Mode.DEEP, minutes)
    assert "verdieping is 40 tot 60" in found.message
    assert words in found.remedy
