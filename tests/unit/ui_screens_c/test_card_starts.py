"""Why a card has not begun in the life that is played, in the words of Leven and Terugblik."""

from dataclasses import replace
from pathlib import Path

import pytest

from effect_game.content.roster import flag_rows
from effect_game.domain.journal import Journal
from effect_game.domain.order_rules import OrderPart, OrderRule
from effect_game.domain.vocabulary import Grade
from effect_game.play import views_life as life
from effect_game.play.card_starts import CardStart
from effect_game.play.figures import figures_of
from effect_game.play.session import Play, keep_nothing
from effect_game.play.signal import PolicySignal, SignalReport, signal_report
from effect_game.play.state import State, plan_of
from effect_game.play.views_exhibits import why
from effect_game.play.views_life_help import help_moves
from effect_game.play.views_life_starts import (
    Hold,
    NotBegun,
    chance_words,
    closed_gates,
    not_begun,
    possible_starts,
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
            start = starts[laid.card]
            refused += not start.taken_up
            assert not began.size or (start.taken_up and began[0] + 1 >= start.month)
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
    found = reason(play, card.id)
    assert (found.hold, found.why) == (Hold.ANSWER, f"Er kwam geen ja: {names[card.needs[0].party]}.")


def reason(play: Play, card: str) -> NotBegun:
    laid = play.state.card(card)
    assert laid is not None
    return not_begun(play.casus, play.state, laid, possible_starts(play).get(card))


def not_taken_up(folder: Path, plan: str) -> tuple[Play, str, int]:
    """A life in which a card with every yes was not taken up, while nothing else stood in the way."""
    play = played(folder, plan)
    for seed in SEEDS:
        other = with_seed(play, seed)
        for card, start in possible_starts(other).items():
            if not start.taken_up and start.month <= 6 and not closed_gates_at(other, card, start.month - 1):
                return other, card, start.month
    raise AssertionError("every card was taken up in every life")


def closed_gates_at(play: Play, card: str, month: int) -> bool:
    return bool(closed_gates(play.casus, play.state, card, month))


def test_a_card_that_is_not_taken_up_is_told_in_the_month_in_which_it_turned_out_and_not_before() -> None:
    whole, card, due = not_taken_up(DE_AUTO, "expert")
    title = next(each.title for each in whole.casus.household.cards if each.id == card)
    told = []
    for month in range(1, due + 1):
        play = with_seed(played(DE_AUTO, "expert"), whole.header.seed, months=month)
        moves = help_moves(play, life.life_trace(play), month - 1, month)
        told += [(month, move.words) for move in moves if move.kind == "held" and move.key == card]
    assert [month for month, _ in told] == [due]
    assert told[0][1].startswith(f"{title}: begon niet. ")


KEEP_CAR, CAR_GONE = "card:keep_car", "situation:car_gone@household"


def car_gone_from(month: int) -> State:
    """The walk of the expert plan with the car gone from the end of some month on."""
    play = played(DE_AUTO, "expert")
    place = flag_rows(play.casus).index(CAR_GONE)
    life_ = tuple(
        replace(m, flags=tuple(m.month >= month if at == place else flag for at, flag in enumerate(m.flags)))
        for m in play.state.life
    )
    return replace(play.state, life=life_)


def terugblik(state: State, start: CardStart) -> tuple[str, SignalReport]:
    """The sentence about a card that did not begin, and the signals."""
    casus = casus_of(DE_AUTO)
    assert state.figures is not None
    figures = figures_of(state.figures)
    figures = replace(figures, starts=(start,), lived=replace(figures.lived, started=()))
    title = next(card.title for card in casus.household.cards if card.id == start.card)
    cards = next(each for each in why(casus, state, figures) if each.key == "cards")
    sentence = next(each for each in cards.sentences if each.startswith(title))
    return sentence, signal_report(casus, state, figures)


def about(card: str, report: SignalReport) -> list[PolicySignal]:
    """What kept this card from beginning, beside the rules of the register."""
    title = next(each.title for each in casus_of(DE_AUTO).household.cards if each.id == card)
    return [signal for signal in report.signals if signal.kind == "rule" and signal.title == title]


def test_one_reason_is_told_also_when_something_else_comes_in_between_later() -> None:
    state, start = car_gone_from(6), CardStart(KEEP_CAR, 2, taken_up=False)
    laid = state.card(KEEP_CAR)
    assert laid is not None
    found = not_begun(casus_of(DE_AUTO), state, laid, start)
    assert (found.hold, found.turned) == (Hold.CHANCE, 2)
    sentence, report = terugblik(state, start)
    assert sentence.endswith(f"begon niet in dit jaar. {found.why}")
    assert not about(KEEP_CAR, report)


def test_what_was_gone_before_the_wait_was_over_is_the_reason_and_speed_would_have_helped() -> None:
    state, start = car_gone_from(3), CardStart(KEEP_CAR, 5, taken_up=True)
    laid = state.card(KEEP_CAR)
    assert laid is not None
    found = not_begun(casus_of(DE_AUTO), state, laid, start)
    assert (found.hold, found.turned) == (Hold.SHUT, 5)
    sentence, report = terugblik(state, start)
    assert sentence.endswith(f"begon niet in dit jaar. {found.why}")
    (signal,) = about(KEEP_CAR, report)
    assert signal.what == found.why
    assert signal.solves.startswith("Eerder kunnen beginnen")


def test_the_chance_is_said_without_blame_and_with_what_made_it_smaller() -> None:
    play, card, _ = not_taken_up(DE_AUTO, "expert")
    laid = play.state.card(card)
    assert laid is not None
    discussed, alone = replace(laid, discussed=True), replace(laid, discussed=False)
    assert "over gepraat" not in chance_words(play.casus, discussed)
    assert "over gepraat" in chance_words(play.casus, alone)
    assert "huishouden" not in chance_words(play.casus, alone)


def test_waiting_is_told_in_weeks() -> None:
    play = played(DE_AUTO, "expert")
    words = set()
    for seed in SEEDS:
        early = with_seed(play, seed, months=1)
        words |= {reason(early, laid.card).status for laid in play.state.cards}
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
    shut = closed_gates(casus, play.state, "card:course", 1)
    assert ("Eerst de huur." in [gate.words for gate in shut]) is (now is while_so)
