"""The tiny household for the scenariocontrole, with faults planted in it."""

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import TypeVar

from effect_game.domain.household import Casus
from effect_game.domain.plan import Plan
from effect_game.play.casus_check import measure
from effect_game.play.casus_check_result import CheckFigures
from tests.support.casus import KLEIN, casus_of, plan_of

RUNS = 200
CASUS = casus_of(KLEIN)
PLANS = {name: plan_of(KLEIN, name) for name in ("nothing", "tempting", "expert")}
T = TypeVar("T")


@cache
def sound() -> CheckFigures:
    """Figures of the tiny household as it is."""
    return measure(CASUS, PLANS, runs=RUNS)


def with_row(rows: tuple[T, ...], name: str, change: Callable[[T], T]) -> tuple[T, ...]:
    """The rows with one of them changed; by its id, or the event it is about."""
    of = {getattr(row, "id", None) or getattr(row, "event", None): row for row in rows}
    assert name in of
    return tuple(change(row) if row is of[name] else row for row in rows)


def household(casus: Casus = CASUS, **changes: object) -> Casus:
    return replace(casus, household=replace(casus.household, **changes))  # type: ignore[arg-type]  # tests


def library(casus: Casus = CASUS, **changes: object) -> Casus:
    return replace(casus, library=replace(casus.library, **changes))  # type: ignore[arg-type]  # tests


def with_reminder(chance: float) -> Casus:
    """The reminder comes with this chance a month, whatever happens."""
    numbers = tuple(
        replace(number, value=chance, low=chance, high=chance) if number.unit == "per_month" else number
        for number in CASUS.household.own_numbers
    )
    events = with_row(CASUS.household.events, "event:reminder", lambda use: replace(use, gates=()))
    rows = with_row(CASUS.library.events, "event:reminder", lambda row: replace(row, sensitivities=()))
    return library(household(own_numbers=numbers, events=events), events=rows)


def with_useless_desk() -> Casus:
    """A card that costs money and does nothing."""
    rows = with_row(CASUS.library.interventions, "intervention:desk", lambda row: replace(row, effects=()))
    return library(interventions=rows)


def with_one_card() -> tuple[Casus, dict[str, Plan]]:
    """Nothing to choose: one card without a price, which is the expert plan."""
    cards = tuple(card for card in CASUS.household.cards if card.id == "card:open_post")
    expert = replace(PLANS["expert"], cards=PLANS["expert"].cards[:1], stops=(), agreements=())
    trajectories = tuple(replace(each, stop_title=None) for each in CASUS.household.trajectories)
    casus = household(cards=cards, trajectories=trajectories, counterparts=(), references=())
    rows = with_row(
        CASUS.library.interventions,
        "intervention:sort_post",
        lambda row: replace(row, monthly_consumption=()),
    )
    return library(casus, interventions=rows), {"expert": expert, "tempting": Plan(title="")}
