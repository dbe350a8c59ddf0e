"""Bad input of every kind, all at once: each told with its place and remedy, nothing half-loaded."""

from typing import Any

import pytest

from effect_game.content.content_error import ContentError
from effect_game.content.load import load_casus
from tests.unit.content.faults import HELP, HOME, MONEY, TALKS

RULE = """exclusions:
  - id: exclusion:hired
    name: Inwerken zit in het werk
    reason: Dat is hetzelfde werk.
    remedy: Kies er een.
    one_of: [price:hiring_effort, price:work_made]
"""
ARREARS = "    changes: [{situation: situation:rent_arrears, to: false, after_months: 2}]\n"
AWAY = "    requires: [{situation: situation:away, person: person:noor, holds: true}]\n"
JOB = "    title: Werk gevonden\n"
FAULTS = (
    # file, text, what it becomes, code, words
    (HELP, "  - id: card:desk\n", "  - id: card:course\n", "content.duplicate_id", "card:course"),
    (HOME, "capacity: 3", "capacty: 3", "content.unknown_field", "Bedoelde u 'capacity'?"),
    (HOME, "unit: logit, value: -1.4", "unit: per_month, value: 0.2", "content.unit", "kans per maand"),
    (MONEY, "central: 35, low: 30, high: 40, price_year: 2025", "central: 35, low: 30, high: 40",
     "content.missing_field", "price_year"),
    (MONEY, "central: 1200, low: 900", "central: 1200, low: 1300", "content.range", "1300"),
    (HELP, "what: pay, share: 0.5}", "what: pay, share: 1.5}", "content.range", "share"),
    (HELP, ARREARS, f"{ARREARS}{AWAY}",
     "content.cycle", "card:settle wacht op event:away"),
    (HOME, "    gates: [{situation: situation:away, person: person:noor, holds: false}]\n    sets",
     "    gates: [{situation: situation:rent_arrears, holds: false}]\n    sets",
     "content.cycle", "event:away wacht op card:settle"),
    (HOME, "    moves: [{life_domain: psychische_gezondheid, levels: -1, person: person:noor}]\n    secret",
     "    told: [{situation: situation:snow, text: Er lag sneeuw.}]\n    secret",
     "content.not_here", "situation:snow"),
    (HOME, JOB, JOB, "content.double_count", "event:job_found"),
    (TALKS, "      - {id: 'give:date'", "      - {id: 'give:contact'", "content.id", "give:contact"),
)  # fmt: skip


def test_every_kind_of_bad_input_is_told_in_one_go_with_place_and_remedy(copy: Any) -> None:
    (copy.root / "library" / "exclusions.yaml").write_text(RULE, encoding="utf-8")
    for file, old, new, _, _ in FAULTS:
        copy.change(file, old, new)
    with pytest.raises(ContentError) as caught:
        load_casus(copy.folder)
    problems = caught.value.problems
    assert all(problem.file and problem.message and problem.remedy for problem in problems)
    for file, _, _, code, words in FAULTS:
        told = [p for p in problems if p.code == code and words in f"{p.message} {p.remedy}"]
        assert [(p.file, p.line > 0) for p in told] == [(f"scenarios/{file}", True)], (code, words)
