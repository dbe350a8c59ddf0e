"""Eigen regie in a plan, and what leaving conversations out does to it and to the goals."""

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from effect_game.domain.plan import Plan, PlanCard
from effect_game.play.forecast import ForecastRequest
from effect_game.play.own_direction import Voice, voices
from tests.support.casus import KLEIN, SHIPPED, casus_of, forecaster_of, plan_of


def silent(plan: Plan, names: frozenset[str] | None = None) -> Plan:
    """The plan without these conversations; None: without any."""
    return replace(
        plan,
        cards=tuple(
            replace(card, discussed=card.discussed and names is not None and card.card not in names)
            for card in plan.cards
        ),
    )


def said(plan: Plan, folder: Path = KLEIN) -> dict[str, list[Voice]]:
    return {each.person: [card.voice for card in each.cards] for each in voices(casus_of(folder), plan)}


def test_dots_are_four_steps_of_own_say() -> None:
    casus = casus_of(KLEIN)
    (noor, *_) = casus.household.persons
    card = next(card for card in casus.household.cards if card.id == "card:desk")
    for dots, voice in (
        (4, Voice.AS_I_WANT),
        (3, Voice.LARGELY),
        (2, Voice.A_LITTLE),
        (1, Voice.A_LITTLE),
        (0, Voice.DECIDED_FOR_ME),
    ):
        wished = replace(card, wishes=(replace(card.wishes[0], person=noor.id, dots=dots),))
        one = replace(casus, household=replace(casus.household, cards=(wished,)))
        (mine, *_) = voices(one, Plan(title="", cards=(PlanCard(card=card.id),)))
        assert [each.voice for each in mine.cards] == [voice]


def test_what_was_not_talked_over_is_decided_for_people_and_who_was_not_asked_is_left_out() -> None:
    casus = casus_of(KLEIN)
    card = replace(next(card for card in casus.household.cards if card.id == "card:desk"), wishes=())
    quiet = replace(casus, household=replace(casus.household, cards=(card,)))
    plan = Plan(title="", cards=(PlanCard(card=card.id),))
    assert [each.cards for each in voices(quiet, plan)] == [()] * len(casus.household.persons)
    (mine, *_) = voices(quiet, silent(plan))
    assert [each.voice for each in mine.cards] == [Voice.DECIDED_FOR_ME]


def test_a_person_reads_in_how_many_cards_they_have_a_say() -> None:
    plan = Plan(title="", cards=(PlanCard(card="card:desk"), PlanCard(card="card:course")))
    (mine, *_) = voices(casus_of(KLEIN), plan)
    assert (mine.own_say, mine.sentence) == (1, "Noor: bij 1 van 2 kaarten grotendeels eigen regie.")
    (nothing, *_) = voices(casus_of(KLEIN), Plan(title=""))
    assert nothing.sentence == "Noor: geen kaart van het plan."


@settings(deadline=None)
@given(data=st.data())
@pytest.mark.parametrize("folder", SHIPPED, ids=lambda folder: folder.name)
def test_leaving_conversations_out_never_makes_eigen_regie_better(folder: Path, data: st.DataObject) -> None:
    cards = casus_of(folder).household.cards
    names = data.draw(st.sets(st.sampled_from([card.id for card in cards])))
    plan = Plan(title="", cards=tuple(PlanCard(card=name) for name in sorted(names)))
    left = frozenset(data.draw(st.sets(st.sampled_from(sorted(names)))) if names else ())
    order = list(Voice)
    before, after = said(plan, folder), said(silent(plan, left), folder)
    for person, had in before.items():
        assert len(after[person]) >= len(had)
        assert sum(voice is not Voice.DECIDED_FOR_ME for voice in after[person]) <= sum(
            voice is not Voice.DECIDED_FOR_ME for voice in had
        )
        worst = max((order.index(voice) for voice in had), default=0)
        assert max((order.index(voice) for voice in after[person]), default=0) >= worst


@cache
def shares(folder: Path, *, talked: bool) -> tuple[float, ...]:
    plan = plan_of(folder, "expert")
    request = ForecastRequest(plan=plan if talked else silent(plan), seed=1, everything=True, runs=4096)
    return tuple(goal.plan or 0.0 for goal in forecaster_of(folder).forecast(request).goals)


@pytest.mark.slow
@pytest.mark.parametrize("folder", SHIPPED, ids=lambda folder: folder.name)
def test_leaving_all_conversations_out_of_the_best_plan_helps_no_goal_and_harms_one(folder: Path) -> None:
    """Help that does harm is another matter: who does not begin with it is spared."""
    talked, silence = shares(folder, talked=True), shares(folder, talked=False)
    assert all(after <= before for before, after in zip(talked, silence, strict=True))
    assert any(after < before - 0.01 for before, after in zip(talked, silence, strict=True))
