"""What the full model refuses in content: variables, time, ageing, measures and couplings that run away."""

from typing import Any

import pytest

from effect_game.content.load import load_casus
from tests.unit.content.faults import ACTS, HELP, HOME, KNOW, Fault, expect_fault, names, problems_of

GREET = "monthly_chance: {measure: chance, period_months: 12, central: 0.4, low: 0.2, high: 0.6, grade: D,"
AWAY = "monthly_chance: {measure: chance, period_months: 12, central: 0.5, low: 0.3, high: 0.7, grade: D,"
FRIENDS = "shift: {measure: smd, central: 0.3, low: 0.1, high: 0.5,"
RATIO = "shift: {measure: rr, central: 1.6, low: 1.1, high: 2.0, base_chance: 0.4, period_months: 12,"

FAULTS: tuple[Fault, ...] = (
    # conditions
    (
        HOME,
        "gates: [{situation: situation:rent_arrears, holds: true}]",
        "gates: [{situation: variable:neighbour, person: person:noor, holds: true}]",
        "content.not_here",
        "niet welke toestand",
        "variable:neighbour=",
    ),
    # variables of the library
    (KNOW, "  - id: variable:neighbour\n", "  - id: neighbour\n", "content.id", "'neighbour'", "'variable:'"),
    (KNOW, "- id: move:greet\n", "- id: greet\n", "content.id", "'greet'", "'move:'"),
    (KNOW, "- id: move:forget\n", "- id: move:greet\n", "content.id", "'move:greet'", "eigen naam"),
    (KNOW, "{id: greets, name", "{id: strange, name", "content.id", "'strange'", "kort woord"),
    (KNOW, "{id: greets, name", "{id: 'groet: ja', name", "content.id", "'groet: ja'", "kort woord"),
    (KNOW, "origin: strange", "origin: strang", "content.unknown_id", "'strang'", "Bedoelde u 'strange'"),
    (KNOW, "destination: strange", "destination: greets", "content.target", "naar een andere", "destination"),
    (
        KNOW,
        "clock: variable:neighbour=greets",
        "clock: variable:neighbour=greet",
        "content.unknown_id",
        "greet",
        "greets",
    ),
    (
        KNOW,
        "clock: situation:rent_arrears\n",
        "clock: situation:rent\n",
        "content.unknown_id",
        "situation:rent",
        "u",
    ),
    (ACTS, "{move: move:greet,", "{move: move:great,", "content.unknown_id", "move:great", "move:greet"),
    (
        ACTS,
        "{move: move:greet,",
        "{move: move:greet, event: event:away,",
        "content.target",
        "óf move",
        "Haal",
    ),
    # competing chances
    (
        KNOW,
        "monthly_chance: {central: 0.06, low: 0.03, high: 0.1,",
        "monthly_chance: {central: 0.96, low: 0.03, high: 0.97,",
        "content.range",
        "samen meer dan 1",
        "Pas",
    ),
    # overrides
    (
        KNOW,
        "werk_opleiding_activiteiten, level: 1}",
        "werk_opleiding_activiteiten, level: 0}",
        "content.range",
        "niveau",
        "Pas",
    ),
    (
        KNOW,
        "{life_domain: psychische_gezondheid}",
        "{life_domain: psychische_gezondheid, who: buren}",
        "content.unknown_id",
        "buren",
        "Kies uit",
    ),
    # variables of the household
    (
        HOME,
        "- variable: variable:neighbour",
        "- variable: variable:neighbor",
        "content.unknown_id",
        "neighbor",
        "Bedoelde u",
    ),
    (HOME, "    start: strange\n", "    start: vreemd\n", "content.unknown_id", "'vreemd'", "strange"),
    (
        HOME,
        "prior: [0.5, 0.4, 0.1]\n    moves",
        "prior: [0.5, 0.4]\n    moves",
        "content.range",
        "3 aandelen",
        "Pas",
    ),
    (
        HOME,
        "prior: [0.5, 0.4, 0.1]\n    moves",
        "prior: [0.5, 0.4, 0.2]\n    moves",
        "content.range",
        "samen 1",
        "Pas",
    ),
    (
        HOME,
        "prior: [0.5, 0.4, 0.1]\n    moves",
        "prior: [0.0, 0.9, 0.1]\n    moves",
        "content.range",
        "mogelijk",
        "Pas",
    ),
    (HOME, "{move: move:befriend,", "{move: move:befrend,", "content.unknown_id", "befrend", "move:befriend"),
    (
        HOME,
        "{move: move:befriend,",
        "{move: move:befriend, from_month: 9, until_month: 8,",
        "content.range",
        "until_month",
        "Pas",
    ),
    (
        HOME,
        "{move: move:befriend,",
        "{move: move:befriend, number: number:post_money,",
        "content.unit",
        "kans per maand",
        "per_month",
    ),
    (
        HELP,
        "{situation: situation:closed_post, person: person:noor, to: false}",
        "{situation: 'variable:neighbour=greets', person: person:noor, to: false}",
        "content.state",
        "uitzetten",
        "toestand",
    ),
    (
        HELP,
        "{situation: situation:closed_post, person: person:noor, to: false}",
        "{situation: 'variable:neighbour=greet', person: person:noor, to: true}",
        "content.unknown_id",
        "greet",
        "greets",
    ),
    (
        HELP,
        "{situation: situation:closed_post, person: person:noor, to: false}",
        "{situation: 'variable:neighbour=greets', person: person:noor, to: true, lasting: false}",
        "content.state",
        "na afloop",
        "lasting",
    ),
    (
        HOME,
        "sets: [{situation: situation:away, person: person:noor, holds: true}]",
        "sets: [{situation: 'variable:neighbour=greets', person: person:noor, holds: false}]",
        "content.state",
        "uitzetten",
        "holds",
    ),
    # goals
    (
        HELP,
        "situations: [{situation: situation:rent_arrears, holds: false, words: is er geen huurachterstand}]",
        "situations: [{situation: situation:closed_post, holds: false}]",
        "content.not_here",
        "er niet voor het huishouden",
        "person: person:noor",
    ),
    (
        HELP,
        "situations: [{situation: situation:rent_arrears, holds: false, words: is er geen huurachterstand}]",
        "situations: [{situation: 'variable:neighbour=greets', holds: true}]",
        "content.not_here",
        "er niet voor het huishouden",
        "person: person:noor",
    ),
    # time
    (
        HOME,
        "later: [{month: 4, number: number:reminder_later}]",
        "later: [{number: number:reminder_later}]",
        "content.target",
        "óf month",
        "Haal",
    ),
    (
        HOME,
        "later: [{month: 4, number: number:reminder_later}]",
        "later: [{month: 1, number: number:reminder_later}]",
        "content.range",
        "van 2 tot 120",
        "Pas",
    ),
    (
        HOME,
        "later: [{month: 4, number: number:reminder_later}]",
        "later: [{at_age: 40, number: number:reminder_later}]",
        "content.target",
        "geen leeftijd",
        "month",
    ),
    (
        HOME,
        "later: [{month: 4, number: number:reminder_later}]",
        "later: [{month: 4, number: number:reminder_later}, {month: 4, number: number:reminder_chance}]",
        "content.order",
        "volgorde",
        "eerste",
    ),
    (
        HOME,
        "later: [{month: 4, number: number:reminder_later}]",
        "later: [{month: 4, number: number:later}]",
        "content.unknown_id",
        "number:later",
        "Bedoelde u",
    ),
    (HOME, "    until_month: 60\n", "    until_month: 1\n", "content.range", "kan nooit", "Pas"),
    (HOME, "    until_month: 60\n", "    until_age: 30\n", "content.range", "kan nooit", "Pas"),
    (
        HOME,
        "    moves: [{life_domain: psychische_gezondheid, levels: -1",
        "    from_age: 18\n    moves: [{life_domain: psychische_gezondheid, levels: -1",
        "content.age",
        "leeftijd",
        "person",
    ),
    # people
    (
        HOME,
        "    trust: 1\n",
        "    trust: 1\n    months_to_birthday: 13\n",
        "content.range",
        "months_to_birthday",
        "Pas",
    ),
    (HOME, "drift_per_year: -0.05", "drift_per_year: -2", "content.range", "drift_per_year", "Pas"),
    (
        HOME,
        "drift_per_year: -0.05, reason: 'spelaanname: testgetal, ouder worden'",
        "drift_per_year: -0.05",
        "content.reason",
        "drift_per_year",
        "reason",
    ),
    # measures
    (
        KNOW,
        GREET,
        GREET.replace("measure: chance, period_months: 12, ", "measure: chance, "),
        "content.range",
        "period_months",
        "Pas",
    ),
    (KNOW, GREET, GREET.replace("measure: chance", "measure: or"), "content.range", "measure: chance", "Pas"),
    (
        KNOW,
        GREET,
        GREET.replace("measure: chance, ", ""),
        "content.range",
        "hoort bij een getal met measure",
        "Pas",
    ),
    (
        KNOW,
        AWAY,
        AWAY.replace("measure: chance", "measure: kans"),
        "content.unknown_word",
        "'kans'",
        "chance",
    ),
    (
        KNOW,
        FRIENDS,
        FRIENDS.replace("measure: smd, ", "measure: chance, period_months: 12, "),
        "content.range",
        "past als measure",
        "Pas",
    ),
    (KNOW, FRIENDS, FRIENDS.replace("smd", "arr"), "content.range", "base_chance", "Pas"),
    (
        ACTS,
        RATIO,
        RATIO.replace("high: 2.0", "high: 2.6"),
        "content.range",
        "relatief risico maal basisrisico",
        "Pas",
    ),
)


@pytest.mark.parametrize("fault", FAULTS, ids=names(FAULTS))
def test_a_fault_is_told_with_file_line_what_and_remedy(copy: Any, fault: Fault) -> None:
    expect_fault(copy, fault)


def test_own_chances_that_compete_stay_within_one(copy: Any) -> None:
    copy.change(HOME, "value: 0.35, low: 0.25, high: 0.45", "value: 0.97, low: 0.25, high: 0.98")
    line = copy.change(HOME, "{move: move:befriend,", "{move: move:befriend, number: number:reminder_later,")
    (problem,) = problems_of(copy.folder)
    assert (problem.code, problem.line) == ("content.range", line)
    assert "samen meer dan 1" in problem.message


def weigh_couplings(copy: Any, weight: str) -> None:
    """Give the three couplings that go round from money over mind and work the same weight."""
    for name in ("money_mind", "mind_work", "work_money"):
        path = copy.root / KNOW
        text = path.read_text(encoding="utf-8")
        start = text.index("{central", text.index(f"id: coupling:{name}"))
        end = text.index(", grade", start)
        path.write_text(f"{text[:start]}{{{weight}{text[end:]}", encoding="utf-8")


def test_couplings_that_run_away_are_refused_at_the_heaviest_of_them(copy: Any) -> None:
    """Money, mind and work go round; with k = 2 a product of weights of 8 comes back as large."""
    weigh_couplings(copy, "central: 1.9, low: 1.9, high: 1.9")
    load_casus(copy.folder)
    path = copy.root / KNOW
    text = path.read_text(encoding="utf-8")
    at = text.index("{central: 1.9", text.index("id: coupling:mind_work"))
    heavier = "{central: 2.9, low: 2.9, high: 2.9"
    path.write_text(text[:at] + heavier + text[at + len(heavier) :], encoding="utf-8")
    (problem,) = problems_of(copy.folder)
    assert (problem.code, problem.file) == ("content.loop", f"scenarios/{KNOW}")
    assert problem.line == text[:at].count("\n") + 1
    assert "coupling:mind_work" in problem.message


def test_a_range_that_reaches_too_far_runs_away_too(copy: Any) -> None:
    """A life draws its weights; the widest of them must still come to rest."""
    weigh_couplings(copy, "central: 1.0, low: 0.0, high: 2.0")
    assert [problem.code for problem in problems_of(copy.folder)] == ["content.loop"]
