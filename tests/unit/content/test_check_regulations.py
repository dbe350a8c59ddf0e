"""A rule in the register has its footing, and a household names rules that are there and hold."""

from typing import Any

import pytest

from effect_game.content.load import load_casus
from effect_game.domain.regulations import Footing, Regulation
from tests.support.register import RULES_FILE, USES_FILE, with_register, write_register
from tests.unit.content.faults import HOME, Fault, expect_fault, names

DAY = "reference_day: '2025-01-01'"
FAULTS: tuple[Fault, ...] = (
    (RULES_FILE, "law: law:house", "law: law:huse", "content.unknown_id", "law:huse", "law:house"),
    (RULES_FILE, "id: law:post", "id: law:house", "content.duplicate_id", "law:house", ""),
    (RULES_FILE, "source: source:test_index", "source: source:test", "content.unknown_id", "source:test", ""),
    (
        RULES_FILE,
        "grade: A, source: source:test_index",
        "grade: A",
        "content.footing",
        "graad A",
        "looked_up",
    ),
    (
        RULES_FILE,
        "grade: D",
        "grade: D, looked_up: '2026-11-22'",
        "content.footing",
        "graad D",
        "D heeft die niet",
    ),
    (RULES_FILE, "grade: C", "grade: C, assumption: 'spelaanname: zo'", "content.footing", "graad D", "geen"),
    (RULES_FILE, "grade: C", "grade: K", "content.unknown_word", "'K'", "A, B, C"),
    (RULES_FILE, "'spelaanname: voor de test'", "zomaar", "content.assumption", "regulation:stack", ""),
    (RULES_FILE, "'2024-01-01'", "'2024-1-1'", "content.day", "geen dag", "2025-07-01"),
    (RULES_FILE, "'2024-01-01'", "'2027-01-01'", "content.day", "voor zij begint", "Draai"),
    (USES_FILE, "regulation:box", "regulation:bax", "content.unknown_id", "bax", "regulation:box"),
    (USES_FILE, "regulation:box", "regulation:settle", "content.duplicate_id", "twee keer", "één"),
    (USES_FILE, "[card:settle, ground:rule]", "[card:setle]", "content.unknown_id", "setle", "card:settle"),
    (USES_FILE, "[card:settle, ground:rule]", "[]", "content.unused", "leunt", "used_by"),
    (
        USES_FILE,
        "in_the_way: Zonder ja van de verhuurder begint de regeling niet",
        "in_the_way: ''",
        "content.pair",
        "solves",
        "beide",
    ),
    (USES_FILE, "ja van de verhuurder", "ja van Noor", "content.name", "zonder namen", "zonder naam"),
    (
        USES_FILE,
        "used_by: [fact:closed_post]",
        "used_by: [fact:closed_post], other_time: Toen wel.",
        "content.other_time",
        "geldt wel",
        "weg",
    ),
)


@pytest.mark.parametrize("fault", FAULTS, ids=names(FAULTS))
def test_a_fault_in_the_register_is_told_with_file_line_what_and_remedy(copy: Any, fault: Fault) -> None:
    write_register(copy.root)
    expect_fault(copy, fault)


@pytest.mark.parametrize("day", ["2023-12-31", "2027-01-01"])
def test_a_rule_of_another_time_says_why_it_is_there(copy: Any, day: str) -> None:
    write_register(copy.root)
    copy.change(HOME, DAY, f"reference_day: '{day}'")
    copy.change(
        USES_FILE, "used_by: [card:settle, ground:rule]", "used_by: [card:settle]\n    other_time: ''"
    )
    with pytest.raises(Exception, match=f"geldt niet op de peildatum {day}"):
        load_casus(copy.folder)
    copy.change(USES_FILE, "other_time: ''", "other_time: Dat jaar was het zo.")
    assert load_casus(copy.folder).household.regulations[0].other_time == "Dat jaar was het zo."


def test_a_rule_holds_from_its_first_day_up_to_and_including_its_last() -> None:
    (rule,) = [each for each in with_register().library.regulations if each.id == "regulation:settle"]
    days = ("2023-12-31", "2024-01-01", "2026-12-31", "2027-01-01")
    assert [rule.holds_on(day) for day in days] == [False, True, True, False]
    always = Regulation(id="regulation:x", name="x", law="law:house", text="x", grade=Footing.D)
    assert always.holds_on("1900-01-01")


def test_a_household_without_rules_reads_as_before_and_carries_none(copy: Any) -> None:
    write_register(copy.root)
    (copy.root / USES_FILE).unlink()
    casus = load_casus(copy.folder)
    assert casus.household.regulations == ()
    assert (casus.library.regulations, casus.library.laws) == ((), ())


def test_a_casus_carries_only_the_rules_it_leans_on_with_their_laws(copy: Any) -> None:
    write_register(copy.root)
    copy.change(
        USES_FILE, "  - {regulation: regulation:box, used_by: [teaching_note, fact:closed_post]}\n", ""
    )
    copy.change(USES_FILE, "  - {regulation: regulation:stack, used_by: [fact:closed_post]}\n", "")
    library = load_casus(copy.folder).library
    assert [rule.id for rule in library.regulations] == ["regulation:settle"]
    assert [law.id for law in library.laws] == ["law:house"]
    assert "source:test_index" in {source.id for source in library.sources}
