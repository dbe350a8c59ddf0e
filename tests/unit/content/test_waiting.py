"""Weeks of talking before a yes: from when a card waits, how long, and from when a share is paid."""

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from effect_game.content.compile import compile_arms
from effect_game.content.compile_lines import segments
from effect_game.content.waiting import Waiting, waiting
from effect_game.domain.cards import Card, Need
from effect_game.domain.household import Casus
from effect_game.domain.model import Assignment
from effect_game.domain.plan import WEEKS_PER_MONTH, Agreement, Plan, PlanCard
from effect_game.domain.vocabulary import AgreementKind

OWNER, OTHER = "party:verhuur", "party:polis"


def yes(what: AgreementKind, month: int = 1, weeks: float = 0.0, share: float = 0.0) -> Agreement:
    return Agreement(party=OWNER, card="card:settle", what=what, share=share, from_month=month, weeks=weeks)


def settled(casus: Casus, *agreements: Agreement, start_month: int = 1) -> Assignment:
    card = PlanCard(card="card:settle", start_month=start_month)
    plan = Plan(title="proef", cards=(card,), agreements=agreements)
    (made,) = [a for a in compile_arms(casus, plan).plan.assignments if a.row == "card:settle"]
    return made


def test_a_card_talks_until_the_last_yes_it_needs(casus: Casus) -> None:
    made = settled(casus, yes(AgreementKind.PERMIT, weeks=3), yes(AgreementKind.PAY, weeks=5, share=0.5))
    assert (made.start_month, made.talk_weeks) == (1, 5)


def test_talks_that_are_over_before_the_card_starts_cost_no_time(casus: Casus) -> None:
    both = (yes(AgreementKind.PERMIT, weeks=3), yes(AgreementKind.PAY, weeks=3, share=0.5))
    assert settled(casus, *both, start_month=2).talk_weeks == 0
    assert settled(casus, *both).talk_weeks == 3


def test_weeks_that_are_left_when_the_card_starts_are_still_talked(casus: Casus) -> None:
    both = (yes(AgreementKind.PERMIT, weeks=10), yes(AgreementKind.PAY, weeks=2, share=0.5))
    made = settled(casus, *both, start_month=3)
    assert made.start_month == 3
    assert made.talk_weeks == pytest.approx(10 - 2 * WEEKS_PER_MONTH)


def test_a_yes_in_a_later_whole_month_puts_the_card_off_to_that_month(casus: Casus) -> None:
    both = (yes(AgreementKind.PERMIT, month=4, weeks=1), yes(AgreementKind.PAY, month=2, weeks=2, share=0.5))
    made = settled(casus, *both)
    assert (made.start_month, made.talk_weeks) == (4, 1)


def test_a_speed_up_shortens_the_wait_from_its_own_yes_on(casus: Casus) -> None:
    """Before this law a speed-up of month 5 halved the wait from the first week."""
    needed = (yes(AgreementKind.PERMIT), yes(AgreementKind.PAY, share=0.5))
    later = settled(casus, *needed, yes(AgreementKind.SPEED_UP, month=3, weeks=1), start_month=2)
    assert later.wait_factor == casus.library.dynamics.speed_up_factor
    assert later.faster_after_weeks == pytest.approx(WEEKS_PER_MONTH + 1)
    before = settled(casus, *needed, yes(AgreementKind.SPEED_UP, weeks=1), start_month=2)
    assert (before.wait_factor, before.faster_after_weeks) == (later.wait_factor, 0)
    none = settled(casus, *needed)
    assert (none.wait_factor, none.faster_after_weeks) == (1, 0)


def test_an_agreement_about_another_card_changes_nothing(casus: Casus) -> None:
    needed = (yes(AgreementKind.PERMIT), yes(AgreementKind.PAY, share=0.5))
    other = dataclasses.replace(yes(AgreementKind.SPEED_UP, weeks=9), card="card:desk")
    assert settled(casus, *needed, other) == settled(casus, *needed)


@pytest.mark.parametrize(
    ("wait", "talk", "faster", "weeks"),
    [
        (8, 0, None, 8),
        (8, 3, None, 11),
        (8, 3, 0, 7),
        (8, 3, 3, 7),
        (8, 0, 4, 6),
        (8, 3, 5, 8),
        (8, 3, 11, 11),
        (8, 3, 40, 11),
    ],
)
def test_expected_weeks_are_talks_and_wait_with_what_a_speed_up_saves(
    wait: float, talk: float, faster: float | None, weeks: float
) -> None:
    assert Waiting(1, talk, faster).expected_weeks(wait, 0.5) == weeks


def needing(casus: Casus) -> Card:
    card = next(card for card in casus.household.cards if card.id == "card:settle")
    needs = (*card.needs, Need(party=OTHER, what=AgreementKind.PAY, share=0.3))
    return dataclasses.replace(card, needs=needs)


whole_months = st.integers(0, 14).map(lambda months: months * WEEKS_PER_MONTH)
weeks = st.floats(0, 60) | st.integers(0, 60).map(float) | whole_months


@given(st.integers(1, 12), st.integers(1, 12), st.integers(1, 12), weeks, weeks)
def test_no_life_starts_a_card_before_the_share_it_needs_is_paid(
    casus: Casus, start: int, month: int, other_month: int, talked: float, other_talked: float
) -> None:
    card = needing(casus)
    agreements = (
        yes(AgreementKind.PERMIT),
        yes(AgreementKind.PAY, month, talked, 0.5),
        dataclasses.replace(yes(AgreementKind.PAY, other_month, other_talked, 0.3), party=OTHER),
    )
    waits = waiting(card, PlanCard(card=card.id, start_month=start), agreements)
    # As the engine counts: months in 1/65,536, and without a wait of its own.
    earliest = waits.start_month + (round(waits.talk_weeks / WEEKS_PER_MONTH * 65536) >> 16)
    assert len(segments(agreements)[-1].shares) == 2
    assert segments(agreements)[-1].from_month <= earliest
