"""Why a card has not begun in the life that is played, in the words of Leven and Terugblik."""

from dataclasses import replace
from pathlib import Path

import pytest

from effect_game.domain.journal import Journal
from effect_game.domain.order_rules import OrderPart, OrderRule
from effect_game.domain.vocabulary import Grade
from effect_game.play import views_life as life
from effect_game.play.session import Play, keep_nothing
from effect_game.play.state import plan_of
from effect_game.play.views_life_starts import (
    NOT_TAKEN_UP,
    not_begun_words,
    possible_starts,
    shut_gates,
    situations_after,
)
from tests.support.casus import DE_AUTO, KLEIN, casus_of, fixed_clock, played
from tests.unit.ui_screens_c.test_views import at_life

PLANS = [(folder, plan) for folder in (KLEIN, DE_AUTO) for plan in ("tempting", "expert")]
SEEDS = range(1, 9)


def with_seed(play: Play, seed: int, months: int = 12) -> Play:
    """The same walk in a life with other luck, up to some lived month."""
    rows = play.journal.rows
    if months < 12:
        lived = [place for place, row in enumerate(rows) if row.kind == "month_passed"]
        rows = rows[: lived[months - 1] + 1]
    journal = Journal(header=replace(play.header, seed=seed), rows=rows)
    return Play(play.casus, journal, play.forecaster, fixed_clock, keep_nothing)


@pytest.mark.parametrize(("folder", "plan"), PLANS)
def test_no_card_begins_before_it_can_and_none_that_was_not_taken_up(folder: Path, plan: str) -> None:
    play = played(folder, plan)
    refused = 0
    for seed in SEEDS:
        starts = possible_starts(with_seed(play, seed))
        trace = play.forecaster.life(plan_of(play.state), seed)
        for laid in play.state.cards:
            began = trace.started[trace.interventions.index(laid.card), :, 0].nonzero()[0]
            possible = starts.get(laid.card)
            refused += possible is None
            assert not began.size if possible is None else not began.size or began[0] + 1 >= possible
    assert refused or folder is KLEIN


@pytest.mark.parametrize(("folder", "plan"), PLANS)
def test_every_laid_card_says_where_it_is_with_a_reason(folder: Path, plan: str) -> None:
    play = played(folder, plan)
    cards = life.running_cards(play, life.life_trace(play))
    assert len(cards) == len(play.state.cards)
    assert all(card.standing and "nog niet begonnen" not in card.standing for card in cards)


def test_a_card_whose_party_said_nothing_names_that_party() -> None:
    card = next(c for c in casus_of(KLEIN).household.cards if c.needs)
    play = at_life(1, card.id)
    laid = play.state.card(card.id)
    assert laid is not None
    names = {party.id: party.name for party in play.casus.library.parties}
    assert not_begun_words(play, laid) == f"begon niet, want er kwam geen ja: {names[card.needs[0].party]}"


def test_waiting_is_told_in_weeks_and_not_taken_up_as_such() -> None:
    play = played(DE_AUTO, "expert")
    words = set()
    for seed in SEEDS:
        early = with_seed(play, seed, months=1)
        words |= {not_begun_words(early, laid) for laid in play.state.cards}
    assert NOT_TAKEN_UP in words
    assert any(one.startswith("wacht nog, zo’n ") and one.endswith(" weken") for one in words)
    assert any(one.startswith("begint pas in maand ") for one in words)


@pytest.mark.parametrize("while_so", [True, False])
def test_what_an_order_rule_blocks_is_told_by_its_own_sentence(while_so: bool) -> None:
    part = OrderPart(
        situation="situation:rent_arrears",
        interventions=("intervention:course",),
        holds=while_so,
        blocked=True,
        blocked_text="Eerst de huur.",
    )
    rule = OrderRule(
        id="rule:test",
        text="",
        grade=Grade.D,
        basis="spelaanname",
        computed=True,
        counted_by="",
        parts=(part,),
    )
    play = at_life(1, "card:course")
    casus = replace(play.casus, library=replace(play.casus.library, order_rules=(rule,)))
    now = situations_after(casus, play.state.life[-1])["situation:rent_arrears@household"]
    shut = shut_gates(casus, play.state, "card:course")
    assert ("Eerst de huur." in shut) is (now is while_so)
