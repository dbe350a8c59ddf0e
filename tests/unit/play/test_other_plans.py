"""Plans that can stand beside the own one, and earlier runs that cannot, with the reason."""

from dataclasses import replace

import pytest

from effect_game.content.catalogue import expert_plan
from effect_game.domain.journal import LAW
from effect_game.play.other_plans import (
    EXPERT,
    OWN,
    NoPlan,
    OtherPlan,
    earlier_run,
    earlier_runs,
    other_plans,
)
from effect_game.play.state import plan_of
from tests.support.casus import DE_AUTO, KLEIN, casus_of, played
from tests.support.casus import plan_of as shipped_plan

OTHER = "ef" * 16


def test_the_own_plan_stands_first_and_what_equals_it_is_left_out() -> None:
    casus, state = casus_of(KLEIN), played(KLEIN, "tempting").state
    expert = shipped_plan(KLEIN, "expert")
    found = other_plans(casus, state, expert)
    assert found[0].key == OWN
    assert found[0].plan == plan_of(state)
    assert EXPERT in [each.key for each in found]
    same = other_plans(casus, state, plan_of(state))
    assert EXPERT not in [each.key for each in same]


def test_an_earlier_run_of_the_same_content_is_a_plan_of_today() -> None:
    now = replace(played(KLEIN, "expert").journal.header, casus=OTHER)
    found = earlier_run(casus_of(KLEIN), now, played(KLEIN, "tempting").journal, 1)
    assert isinstance(found, OtherPlan)
    assert found.plan == plan_of(played(KLEIN, "tempting").state)


@pytest.mark.parametrize(
    ("field", "value", "word"),
    [("law", LAW - 1, "wet"), ("mode", "expert", "gespeeld in"), ("content_hash", "0" * 64, "inhoud")],
)
def test_an_earlier_run_that_does_not_compare_says_why(field: str, value: object, word: str) -> None:
    journal = played(KLEIN, "tempting").journal
    changed = {field: value}
    earlier = replace(journal, header=replace(journal.header, **changed))  # type: ignore[arg-type]  # one field at a time, each of its own type
    now = replace(played(KLEIN, "expert").journal.header, casus=OTHER)
    found = earlier_run(casus_of(KLEIN), now, earlier, 1)
    assert isinstance(found, NoPlan)
    assert word in found.reason


def test_another_household_is_not_named_and_the_casus_itself_is_left_out() -> None:
    now = replace(played(KLEIN, "expert").journal.header, casus=OTHER)
    assert earlier_run(casus_of(KLEIN), now, played(DE_AUTO, "nothing").journal, 1) is None
    mine = played(KLEIN, "expert").journal
    assert earlier_runs(casus_of(KLEIN), mine.header, [mine]) == ((), ())


def test_the_plan_of_a_colleague_is_found_by_the_household_and_not_by_its_folder() -> None:
    assert expert_plan(casus_of(DE_AUTO)) == shipped_plan(DE_AUTO, "expert")
    assert expert_plan(casus_of(KLEIN)) is None
    assert expert_plan(casus_of(KLEIN), (KLEIN.parent,)) == shipped_plan(KLEIN, "expert")
