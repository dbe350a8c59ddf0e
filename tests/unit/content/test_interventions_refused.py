"""Rows of help that are not whole are refused: all at once, each where it stands and with what to do."""

from typing import Any

from tests.unit.content.faults import ACTS, problems_of

SPOILED = (
    ("    text: Elke week een gesprek.\n", "", "er staat niet bij wat er gebeurt", "Vul text in"),
    (
        "    unknown: Bij stress werkt leren minder.\n",
        "",
        "er staat niet bij wat we niet weten",
        "Vul unknown in",
    ),
    ("Elke week doet iemand samen", "woord " * 46, "text heeft 50 woorden", "Houd het bij 45 woorden"),
    ("ramp_months: 3", "ramp_months: 5", "ramp_months is hooguit de duur (4)", "Pas het getal aan"),
    ("duration_months: 8", "duration_months: -8", "duration_months ligt van 1 tot 120", "Pas het getal aan"),
    ("central: 6, low: 2,", "central: 6, low: -2,", "wachten duurt 0 tot 260 weken", "Pas het getal aan"),
    (
        "central: 0.4, low: 0.2, high: 0.6, grade: D, assumption: 'spelaanname: testgetal'}\n    ramp",
        "central: 1.0, low: 0.2, high: 1.0, grade: D, assumption: 'spelaanname: testgetal'}\n    ramp",
        "dropout moet onder 1 blijven",
        "Pas het getal aan",
    ),
    (
        "{central: 1.0, low: 0.9, high: 1,",
        "{central: 1.0, low: 0.9, high: 1.1,",
        "uptake is een aandeel",
        "Pas",
    ),
    ("{event: event:reminder,", "{event: event:remindr,", "'event:remindr' bestaat niet", "Bedoelde u"),
    (
        "{life_domain: sociale_relaties, who: self",
        "{life_domain: psychische_gezondheid, who: self",
        "het effect op psychische_gezondheid staat er twee keer",
        "Laat er een staan",
    ),
)
"""text, what it becomes, part of the message, part of the remedy"""


def test_every_row_of_help_that_is_not_whole_is_refused_at_once(copy: Any) -> None:
    for old, new, _, _ in SPOILED:
        copy.change(ACTS, old, new)
    told = problems_of(copy.folder)
    for _, _, message, remedy in SPOILED:
        (problem,) = [p for p in told if message in p.message]
        assert problem.file == f"scenarios/{ACTS}"
        assert problem.line > 0
        assert remedy in problem.remedy


def test_a_ramp_that_is_never_climbed_is_told_on_its_own_line(copy: Any) -> None:
    line = copy.change(ACTS, "ramp_months: 3", "ramp_months: 5")
    (problem,) = [p for p in problems_of(copy.folder) if "ramp_months" in p.message]
    assert problem.line == line
