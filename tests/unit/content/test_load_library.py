"""A library that is wrong is refused with file, line, what is wrong and what would be right."""

from typing import Any

import pytest

from tests.unit.content.faults import ACTS, KNOW, MONEY, Fault, expect_fault, names, problems_of

HOUR = "payer: party:stad, grade: D, assumption: 'spelaanname: testgetal', cashable: deels}"


def with_marginal(fields: str) -> str:
    return f"{HOUR[:-1]}, marginal: {{{fields}}}}}"


FAULTS: tuple[Fault, ...] = (
    # what one more or less costs
    (
        MONEY,
        HOUR,
        with_marginal("share: 1.2, source: source:test_index"),
        "content.range",
        "een deel van de gemiddelde",
        "Pas",
    ),
    (
        MONEY,
        HOUR,
        with_marginal("share: -0.1, source: source:test_index"),
        "content.range",
        "een deel van de gemiddelde",
        "Pas",
    ),
    (MONEY, HOUR, with_marginal("share: 0.5"), "content.source", "óf assumption", "Noem de bron"),
    (
        MONEY,
        HOUR,
        with_marginal("share: 0.5, source: source:test_index, assumption: 'spelaanname: half'"),
        "content.source",
        "óf assumption",
        "Noem de bron",
    ),
    (MONEY, HOUR, with_marginal("share: 0.5, source: source:no"), "content.unknown_id", "source:no", "edoel"),
    (
        MONEY,
        HOUR,
        with_marginal("share: 0.5, assumption: half"),
        "content.assumption",
        "aanname",
        "spelaanname",
    ),
    (KNOW, "quantity: 0.4", "quantity: -0.4", "content.range", "quantity", "Pas"),
    (
        KNOW,
        "price: price:doctor_visit",
        "price: price:doctor",
        "content.unknown_id",
        "price:doctor'",
        "Bedoelde u 'price:doctor_visit'?",
    ),
    (
        KNOW,
        "payer: party:bewoner, receiver: party:verhuur,",
        "payer: party:bewoner,",
        "content.ends",
        "ontvanger",
        "receiver:",
    ),
    (
        KNOW,
        "monthly_chance: {central: 0.04, low: 0.02",
        "monthly_chance: {central: 0.04, low: 0.0",
        "content.range",
        "kans per maand",
        "Pas",
    ),
    (
        KNOW,
        "monthly_chance: {central: 0.04, low: 0.02",
        "monthly_chance: {central: 0.04, low: 0.05",
        "content.range",
        "tussen low en high",
        "Pas",
    ),
    (KNOW, "        population_share: 0.25\n", "", "content.target", "population_share", "één van deze"),
    (
        KNOW,
        "relation: parent_to_child",
        "relation: parent_child",
        "content.unknown_id",
        "parent_child",
        "Bedoelde u",
    ),
    (
        MONEY,
        "price_year: 2024,\n     payer: party:verhuur",
        "price_year: 1999,\n     payer: party:verhuur",
        "content.price_year",
        "1999",
        "2024, 2025",
    ),
    (
        MONEY,
        "unit: keer, central: 1, low: 1, high: 1, price_year: 2025,\n     payer: party:stad",
        "unit: keer, central: 1, low: 1, high: 1, price_year: 2025,\n     payer: party:dorp",
        "content.unknown_id",
        "party:dorp",
        "Bedoelde u",
    ),
    (MONEY, "fill: '#F0E442'", "fill: geel", "content.colour", "'geel'", "#A1B2C3"),
    (MONEY, ", zingeving: 3.0}", "}", "content.missing_field", "zingeving", "Voeg"),
    (
        MONEY,
        "intensity_dose: {licht: 0.6,",
        "intensity_dose: {zacht: 0.6,",
        "content.missing_field",
        "licht",
        "Geef",
    ),
    (
        ACTS,
        "weakened_by:\n      - {situation: situation:elsewhere",
        "weakened_by:\n      - {situation: situation:else",
        "content.unknown_id",
        "situation:else'",
        "situation:elsewhere",
    ),
    (
        ACTS,
        "high: 12, grade: D, assumption: 'spelaanname: testgetal'",
        "high: 12, grade: D, assumption: testgetal",
        "content.assumption",
        "aanname",
        "spelaanname",
    ),
    (
        ACTS,
        "high: 12, grade: D, assumption: 'spelaanname: testgetal'",
        "high: 12, grade: D",
        "content.source",
        "source",
        "Noem de bron",
    ),
    (
        ACTS,
        "high: 12, grade: D, assumption: 'spelaanname: testgetal'",
        "high: 12, grade: D, source: source:no",
        "content.unknown_id",
        "source:no",
        "Bedoelde u",
    ),
    (
        ACTS,
        "uptake: {central: 0.8, low: 0.7, high: 0.9",
        "uptake: {central: 0.8, low: 0.7, high: 1.9",
        "content.range",
        "uptake",
        "Pas",
    ),
)


@pytest.mark.parametrize("fault", FAULTS, ids=names(FAULTS))
def test_a_fault_is_told_with_file_line_what_and_remedy(copy: Any, fault: Fault) -> None:
    expect_fault(copy, fault)


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        (MONEY, "belief_weight: {A: 0.6", "belief_weight: {A: -0.6", "belief_weight ligt van 0 tot 1"),
        (
            MONEY,
            "intensity_hours: {licht: 0.5",
            "intensity_hours: {licht: -0.5",
            "intensity_hours ligt van 0",
        ),
        (MONEY, "gewoon: 1.0, intensief: 1.3}", "gewoon: 1.0, intensief: 2.3}", "intensity_dose ligt van 0"),
        (MONEY, "threshold: {financien: 2.8", "threshold: {financien: 99", "threshold ligt van 0 tot 10"),
        (MONEY, "{2024: 100.0", "{2024: 0.0", "een prijsindex is boven nul"),
        (MONEY, "index_source: source:test_index", "index_source: source:test_idex", "source:test_idex"),
        (MONEY, "central: 25, low: 15, high: 40", "central: 25, low: 15, high: 1e300", "10 miljoen euro"),
        (KNOW, "{central: 1.4, low: 0.8, high: 2.0", "{central: 1.4, low: 0.8, high: 1e300", "-16 tot 16"),
    ],
)
def test_a_number_the_engine_could_not_work_with_is_refused_where_it_stands(
    copy: Any, file: str, old: str, new: str, message: str
) -> None:
    line = copy.change(file, old, new)
    (problem,) = [p for p in problems_of(copy.folder) if message in p.message]
    assert (problem.file, problem.line) == (f"scenarios/{file}", line)
    assert problem.remedy
