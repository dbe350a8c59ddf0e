"""The ladder above the team: what is shipped, what is kept with a casus, and what is refused."""

from dataclasses import replace
from typing import Any

import pytest

from effect_game.content.canonical import from_canonical
from effect_game.content.reach import reached_library
from effect_game.domain.household import Casus
from effect_game.domain.knowledge import Library
from effect_game.domain.ladder import rung_for
from effect_game.domain.vocabulary import AgreementKind
from tests.support.old_law import LAW_3_KLEIN, old_casus
from tests.unit.content.faults import Fault, expect_fault, names, problems_of

LADDER = "library/ladder.yaml"
PAY = AgreementKind.PAY
FAULTS: tuple[Fault, ...] = (
    (LADDER, "rung:leader", "leader", "content.id", "leader", "rung:"),
    (LADDER, "name: Buurtpot", "name: ''", "content.empty", "name is leeg", "gewone woorden"),
    (LADDER, "can: [pay, permit, speed_up]", "can: []", "content.empty", "kan niets", "permit"),
    (LADDER, "gezag: 2", "gezag: -1", "content.range", "gezag ligt van", "getal"),
    (LADDER, "low: 1, high: 3", "low: -1, high: 3", "content.range", "weeks ligt van", "getal"),
    (LADDER, "central: 600, low: 400", "central: 200, low: 150", "content.range", "het bedrag ligt", "getal"),
    (LADDER, "low: 100, high: 300", "low: 0, high: 300", "content.range", "boven nul", "getal"),
    (
        LADDER,
        "lesson_source: source:test_index",
        "lesson_source: source:tst_index",
        "content.unknown_id",
        "source:tst_index",
        "source:test_index",
    ),
    (
        LADDER,
        "lesson: In de proef bleef de helft liggen.\n    lesson_source",
        "lesson: ''\n    lesson_source",
        "content.pair",
        "lesson_source",
        "beide",
    ),
)


@pytest.mark.parametrize("fault", FAULTS, ids=names(FAULTS))
def test_a_wrong_rung_is_told_where_it_stands(copy: Any, fault: Fault) -> None:
    expect_fault(copy, fault)


def test_a_ladder_that_asks_less_gezag_higher_up_is_refused(copy: Any) -> None:
    copy.change(
        LADDER,
        "can: [pay]\n    gezag: 0\n    budget: true\n  - id",
        "can: [pay]\n    gezag: 3\n    budget: true\n  - id",
    )
    told = [problem.message for problem in problems_of(copy.folder)]
    assert [message for message in told if "rung:leader" in message and "minstens" in message]


def test_a_ladder_nobody_pays_from_is_refused(copy: Any) -> None:
    path = copy.root / "library" / "ladder.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("    budget: true\n", ""), encoding="utf-8")
    assert [p.code for p in problems_of(copy.folder)] == ["content.missing_field"]


def test_a_higher_rung_that_spends_the_budget_above_one_that_does_not_is_refused(copy: Any) -> None:
    path = copy.root / "library" / "ladder.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("    budget: true\n", "", 1), encoding="utf-8")
    assert [p.code for p in problems_of(copy.folder)] == ["content.order"]


def test_content_that_was_kept_before_there_was_a_ladder_has_none() -> None:
    _, content = old_casus(LAW_3_KLEIN)
    assert from_canonical(content).library.ladder == ()


def test_a_casus_keeps_the_whole_ladder_with_its_sources(shipped_library: Library, casus: Casus) -> None:
    kept = reached_library(casus.household, shipped_library)
    assert kept.ladder == shipped_library.ladder
    named = {rung.lesson_source for rung in kept.ladder} | {rung.weeks.source for rung in kept.ladder}
    assert named - {None} <= {source.id for source in kept.sources}


def test_the_lowest_rung_that_may_decides(casus: Casus) -> None:
    ladder = casus.library.ladder
    amounts = (0.0, 200.0, 200.01, 600.0, 5000.0)
    found = [rung_for(ladder, PAY, amount) for amount in amounts]
    assert [rung.id for rung in found if rung] == [
        "rung:neighbours",
        "rung:neighbours",
        "rung:leader",
        "rung:leader",
        "rung:alderman",
    ]
    permits = rung_for(ladder, AgreementKind.PERMIT)
    assert permits is not None
    assert permits.id == "rung:alderman"


def test_no_rung_is_found_where_none_can(casus: Casus) -> None:
    ladder = tuple(replace(rung, can=(PAY,)) for rung in casus.library.ladder)
    assert rung_for(ladder, AgreementKind.SPEED_UP) is None
    assert rung_for(ladder[:2], PAY, 601) is None


def test_the_shipped_ladder_has_the_four_rungs_above_the_team_and_ends_without_a_ceiling(
    shipped_library: Library,
) -> None:
    ladder = shipped_library.ladder
    assert len(ladder) == 4
    assert [rung.up_to_eur is None for rung in ladder] == [False, False, False, True]
    assert [rung.budget for rung in ladder] == [True, True, False, False]
    weeks = [rung.weeks.central for rung in ladder]
    assert weeks == sorted(weeks)
