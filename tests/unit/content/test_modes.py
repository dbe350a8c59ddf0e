"""Basis is a part of verdieping: fewer cards and parties, the same household and the same life."""

import pytest

from effect_game.content import modes
from effect_game.content.canonical import canonical_bytes, content_hash, from_canonical
from effect_game.content.modes import in_mode, modes_of
from effect_game.domain.household import Casus
from effect_game.domain.plan import Plan
from effect_game.domain.vocabulary import Mode
from effect_game.play.forecast import Forecaster, ForecastRequest
from tests.support.casus import DE_AUTO, casus_of

CARDS, PARTIES = 5, 1


@pytest.fixture
def casus(monkeypatch: pytest.MonkeyPatch) -> Casus:
    """A household that has more than basis shows."""
    monkeypatch.setattr(modes, "BASIC_CARDS", CARDS)
    monkeypatch.setattr(modes, "BASIC_PARTIES", PARTIES)
    return casus_of(DE_AUTO)


def test_basis_has_the_first_cards_and_parties(casus: Casus) -> None:
    lighter = in_mode(casus, Mode.BASIC).household
    assert [card.id for card in lighter.cards] == [card.id for card in casus.household.cards[:CARDS]]
    assert lighter.counterparts == casus.household.counterparts[:PARTIES]
    assert modes_of(casus.household) == (Mode.BASIC, Mode.DEEP)


def test_a_card_that_is_not_there_clashes_with_nothing(casus: Casus) -> None:
    lighter = in_mode(casus, Mode.BASIC).household
    there = {card.id for card in lighter.cards} | {each.id for each in lighter.trajectories}
    assert any(card.clashes_with for card in lighter.cards)
    assert all(set(card.clashes_with) <= there for card in lighter.cards)
    assert all(bool(card.clash_text) <= bool(card.clashes_with) for card in lighter.cards)


def test_verdieping_is_the_whole_household(casus: Casus) -> None:
    assert in_mode(casus, Mode.DEEP) is casus


def test_a_household_with_no_more_than_basis_offers_one_weight(casus: Casus) -> None:
    lighter = in_mode(casus, Mode.BASIC)
    assert modes_of(lighter.household) == (Mode.BASIC,)
    assert in_mode(lighter, Mode.BASIC) is lighter


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
