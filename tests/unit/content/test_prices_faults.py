"""A price, or a use of one, that cannot be booked is refused: where, what is wrong, what is right."""

from pathlib import Path
from typing import Any

import pytest

from effect_game.content.lint import lint
from effect_game.content.load import read_casus
from effect_game.domain.problems import Problem, Severity
from tests.unit.content.faults import ACTS, HELP, HOME, KNOW, MONEY, Fault, expect_fault, names, problems_of

HOUR = "payer: party:stad, grade: D, assumption: 'spelaanname: testgetal', cashable: deels}"
SPLIT = "split_basis: 'spelaanname: half om half'"
USE = "{price: price:arrears_handling, quantity: 0.5, basis: 'spelaanname: testgetal'}"


def row(fields: str) -> str:
    """The price price:arrangement_file with more fields."""
    return f"{HOUR[:-1]}, {fields}}}"


def halves(first: float, second: float, other: str = "party:polis") -> str:
    return f"split: [{{payer: party:stad, share: {first}}}, {{payer: {other}, share: {second}}}]"


def using(fields: str) -> str:
    return f"{USE[:-1]}, {fields}}}"


FAULTS: tuple[Fault, ...] = (
    (MONEY, "unit: maand, central: 6", "unit: maanden, central: 6", "content.unit", "'maanden'", "'maand'?"),
    (MONEY, HOUR, row("kind: transfer"), "content.ends", "ontvanger nodig", "receiver:"),
    (MONEY, HOUR, row("receiver: party:polis"), "content.ends", "geen ontvanger", "kind: transfer"),
    (MONEY, HOUR, row("kind: transfer, receiver: party:stad"), "content.ends", "dezelfde", "twee"),
    (MONEY, HOUR, row("kind: transfer, receiver: party:x"), "content.unknown_id", "party:x", "party"),
    (MONEY, HOUR, row(f"{halves(0.5, 0.4)}, {SPLIT}"), "content.range", "samen 1", "Pas"),
    (MONEY, HOUR, row(f"{halves(1.5, 0.5)}, {SPLIT}"), "content.range", "hooguit 1", "Pas"),
    (MONEY, HOUR, row(halves(0.5, 0.5)), "content.basis", "waar de verdeling op berust", "split_basis"),
    (MONEY, HOUR, row(f"{halves(0.5, 0.5, 'party:stad')}, {SPLIT}"), "content.split", "één keer", "elke"),
    (MONEY, HOUR, row(f"{halves(0.5, 0.5, 'party:x')}, {SPLIT}"), "content.unknown_id", "party:x", "party"),
    (
        MONEY,
        HOUR,
        row(f"{halves(0.5, 0.5)}, {SPLIT}, kind: transfer, receiver: party:rest"),
        "content.split",
        "één betaler",
        "Haal split weg",
    ),
    (MONEY, HOUR, row("brings: [price:nothing]"), "content.unknown_id", "price:nothing", "price:"),
    (MONEY, HOUR, row("brings: [price:help_hour]"), "content.brings", "andere overdracht", "kind: transfer"),
    (MONEY, HOUR, row("verified: misschien"), "content.unknown_word", "misschien", "yes"),
    (KNOW, USE, using("unit: etmaal"), "content.unit", "prijs per uur", "Reken om naar uur"),
    (
        KNOW,
        "kind: transfer, payer: party:bewoner, receiver: party:verhuur,",
        "kind: transfer, receiver: party:bewoner,",
        "content.ends",
        "dezelfde partij",
        "Noem een andere",
    ),
    (MONEY, "high: 80, price_year: 2025,", "high: 80,", "content.missing_field", "price_year", "price_year"),
)  # fmt: skip


def _line(fault: Fault) -> str:
    return fault[0]


@pytest.mark.parametrize("fault", FAULTS, ids=names(FAULTS))
def test_a_price_that_cannot_be_booked_is_refused_in_its_place(copy: Any, fault: Fault) -> None:
    if fault[3] in ("content.ends", "content.split", "content.basis", "content.missing_field"):
        # Told at the field or at the row around it: both are in the row.
        copy.change(fault[0], fault[1], fault[2])
        told = [p for p in problems_of(copy.folder) if p.code == fault[3] and fault[4] in p.message]
        assert len(told) == 1
        assert fault[5] in told[0].remedy
        assert told[0].file == f"scenarios/{fault[0]}"
        assert told[0].line > 0
    else:
        expect_fault(copy, fault)


@pytest.mark.parametrize(("use", "words"), [("check", "om mee te vergelijken"), ("apart", "staat apart")])
def test_what_only_checks_or_stands_apart_is_refused_in_a_use(copy: Any, use: str, words: str) -> None:
    copy.change(MONEY, HOUR, row(f"use: {use}"))
    (told,) = [p for p in problems_of(copy.folder) if p.code == "content.not_booked"]
    assert told.file == f"scenarios/{ACTS}"
    assert words in told.message


BRINGS = "kind: transfer, receiver: party:rest, brings: [price:never_used]"
NEVER = "price:never_used, name: Wordt nergens gebruikt, unit: keer"


@pytest.mark.parametrize(
    ("unit", "receiver", "use", "fits"),
    [
        ("dossier", "party:polis", "book", True),
        ("keer", "party:polis", "book", False),
        ("dossier", "party:polis", "check", False),
        ("dossier", "party:stad", "book", False),
    ],
)
def test_what_a_price_brings_is_booked_as_often_and_by_the_same_payer(
    copy: Any, unit: str, receiver: str, use: str, fits: bool
) -> None:
    copy.change(MONEY, HOUR, row(BRINGS))
    brought = NEVER.replace("unit: keer", f"kind: transfer, receiver: {receiver}, use: {use}, unit: {unit}")
    copy.change(MONEY, NEVER, brought)
    told = [p for p in read_casus(copy.folder).problems if p.code == "content.brings"]
    assert (told == []) is fits


def test_a_use_may_not_name_one_payer_for_a_price_of_several(copy: Any) -> None:
    copy.change(MONEY, HOUR, row(f"{halves(0.5, 0.5)}, {SPLIT}"))
    booked = "{price: price:arrangement_file, quantity: 1, basis"
    copy.change(ACTS, booked, booked.replace("quantity: 1", "quantity: 1, payer: party:stad"))
    (told,) = [p for p in problems_of(copy.folder) if p.code == "content.split"]
    assert "meer partijen" in told.message


def test_all_faults_of_a_price_list_are_told_at_once(copy: Any) -> None:
    copy.change(MONEY, "unit: uur, central: 60, low: 40", "unit: uren, central: 60, low: 70")
    copy.change(MONEY, HOUR, row(f"{halves(0.5, 0.4)}, {SPLIT}"))
    copy.change(KNOW, USE, using("unit: etmaal"))
    found: tuple[Problem, ...] = problems_of(copy.folder)
    assert {p.code for p in found} == {"content.unit", "content.range"}
    assert len(found) == 4


# --- counting twice ---

RULE = (
    "exclusions:\n  - {id: exclusion:x, name: Proef, reason: Dat is hetzelfde., remedy: Kies er een., %s}\n"
)


AGAIN = """    consumption: {price: price:course_place, quantity: 1, basis: 'spelaanname: x'}
  - id: use:again
    life_domain: psychische_gezondheid
    levels: [2, 3]
    who: everyone
    consumption: {price: price:doctor_visit"""


def with_rule(copy: Any, fields: str) -> Path:
    (copy.root / "library" / "exclusions.yaml").write_text(RULE % fields, encoding="utf-8")
    return Path(copy.folder)


def line_of(copy: Any, file: str, text: str) -> int:
    """Of the only place of a text, counted from 1."""
    before, found, after = (copy.root / file).read_text(encoding="utf-8").partition(text)
    assert found
    assert text not in after
    return int(before.count("\n")) + 1


def doubles(copy: Any, fields: str) -> list[Problem]:
    return [p for p in problems_of(with_rule(copy, fields)) if p.code == "content.double_count"]


def test_two_prices_for_one_thing_in_one_card_are_refused_where_the_second_stands(copy: Any) -> None:
    (told,) = doubles(copy, "one_of: [price:arrangement_file, price:help_hour]")
    assert told.file == f"scenarios/{ACTS}"
    assert told.line == line_of(copy, ACTS, "price:arrangement_file") + 2
    assert (
        "intervention:settle_rent: 'Regeling maken' en 'Uur hulp' tellen hetzelfde twee keer" in told.message
    )
    assert told.message.endswith("Dat is hetzelfde.")
    assert told.remedy == "Kies er een."


def test_a_whole_and_its_parts_are_refused_and_parts_alone_are_not(copy: Any) -> None:
    (told,) = doubles(copy, "whole: [price:help_hour], parts: [price:arrangement_file, price:course_place]")
    assert told.line == line_of(copy, ACTS, "price:arrangement_file")


def test_a_situation_may_not_book_what_it_switches_off(copy: Any) -> None:
    fields = "off: [price:arrears_handling], while_situations: [situation:rent_arrears]"
    (told,) = doubles(copy, fields)
    assert told.file == f"scenarios/{KNOW}"
    assert "loopt niet door zolang dit zo is" in told.message


def test_a_household_may_not_count_the_same_in_an_event_and_in_what_follows_from_it(copy: Any) -> None:
    (told,) = doubles(copy, "one_of: [price:hiring_effort, price:work_made]")
    assert told.file == "scenarios/klein/household.yaml"
    assert told.line == line_of(copy, HOME, "situation: situation:has_work, person: person:noor, holds: true")
    assert "(bij event:job_found en situation:has_work)" in told.message


def test_two_cards_that_may_both_be_chosen_are_noted_and_two_that_clash_are_not(copy: Any) -> None:
    fields = "one_of: [price:course_place, price:desk_set]"

    def noted() -> list[Problem]:
        return [p for p in lint([with_rule(copy, fields)]) if p.code == "lint.double_count"]

    (told,) = noted()
    assert told.severity is Severity.NOTE
    assert told.file == f"scenarios/{HELP}"
    assert "clashes_with" in told.remedy
    card = "    clashes_with: [card:course]\n"
    copy.change(HELP, "  - id: card:desk\n", "  - id: card:desk\n" + card)
    assert noted() == []


def test_two_rows_for_the_same_level_are_one_cause(copy: Any) -> None:
    copy.change(KNOW, "    consumption: {price: price:doctor_visit", AGAIN)
    (told,) = doubles(copy, "one_of: [price:doctor_visit, price:course_place]")
    assert told.file == f"scenarios/{KNOW}"


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ("one_of: [price:help_hour]", "content.exclusion"),
        ("whole: [price:help_hour]", "content.exclusion"),
        ("one_of: [price:help_hour, price:desk_set], off: [price:desk_set]", "content.exclusion"),
        ("one_of: [price:help_hour, price:desk_sett]", "content.unknown_id"),
        ("off: [price:desk_set], while_situations: [situation:elsewher]", "content.unknown_id"),
    ],
)
def test_a_rule_that_is_not_whole_or_names_nothing_is_refused(copy: Any, fields: str, code: str) -> None:
    assert [p.code for p in problems_of(with_rule(copy, fields))] == [code]
