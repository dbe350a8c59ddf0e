"""A row of help that is not whole is refused, where it stands and with what to do."""

from typing import Any

import pytest

from tests.unit.content.faults import ACTS, Fault, expect_fault, names

LONG = " ".join(["woord"] * 46)

FAULTS: tuple[Fault, ...] = (
    (
        ACTS,
        "    text: Elke week een gesprek.\n",
        "",
        "content.missing_field",
        "er staat niet bij wat er gebeurt",
        "Vul text",
    ),
    (
        ACTS,
        "    unknown: Praten alleen lost de post niet op.\n",
        "",
        "content.missing_field",
        "er staat niet bij wat we niet weten",
        "Vul unknown",
    ),
    (
        ACTS,
        "text: Elke week een gesprek.",
        f"text: {LONG}",
        "content.words",
        "text heeft 46 woorden",
        "45 woorden",
    ),
    (ACTS, "ramp_months: 3", "ramp_months: 5", "content.range", "hooguit de duur (4)", "Pas het getal aan"),
    (ACTS, "duration_months: 8", "duration_months: -8", "content.range", "duration_months ligt van 1", "Pas"),
    (
        ACTS,
        "wait_weeks: {central: 6, low: 2",
        "wait_weeks: {central: 6, low: -2",
        "content.range",
        "wachten",
        "Pas",
    ),
    (
        ACTS,
        "dropout: {central: 0.4, low: 0.2, high: 0.6",
        "dropout: {central: 1.0, low: 0.2, high: 1.0",
        "content.range",
        "dropout moet onder 1 blijven",
        "Pas",
    ),
    (
        ACTS,
        "{event: event:reminder,",
        "{event: event:remindr,",
        "content.unknown_id",
        "event:remindr",
        "Bedoelde u",
    ),
    (
        ACTS,
        "{life_domain: sociale_relaties, who: self",
        "{life_domain: psychische_gezondheid, who: self",
        "content.twice",
        "het effect op psychische_gezondheid staat er twee keer",
        "Laat er een staan",
    ),
)


@pytest.mark.parametrize("fault", FAULTS, ids=names(FAULTS))
def test_a_row_of_help_that_is_not_whole_is_refused(copy: Any, fault: Fault) -> None:
    expect_fault(copy, fault)
