"""Wrong content is refused with file, line, what is wrong and what would be right."""

from pathlib import Path
from typing import Any

import pytest

from effect_game.content.load import ContentError, load_casus
from effect_game.domain.problems import Problem, Severity

HOME, HELP, TALKS = "klein/household.yaml", "klein/help.yaml", "klein/talks.yaml"
KNOW, MONEY, ACTS = "library/knowledge.yaml", "library/money.yaml", "library/interventions.yaml"

# file, text, what it becomes, code, part of the message, part of the remedy
FAULTS = (
    (HOME, "subtitle: Een", "subtitel: Een", "content.unknown_field", "'subtitel'", "Bedoelde u 'subtitle'?"),
    (HOME, "    age: 34\n", "    name: Noor\n", "content.duplicate_key", "'name'", "Haal er een weg"),
    (HOME, "    age: 34", "    age: veel", "content.wrong_type", "een heel getal", "Schrijf bijvoorbeeld"),
    (HOME, "title: De dichte post", "title: 12", "content.wrong_type", "tekst", "aanhalingstekens"),
    (
        HOME,
        "    adult: true",
        "    adult: ja",
        "content.wrong_type",
        "true of false",
        "Schrijf true of false",
    ),
    (HOME, "street_props: [bike]", "street_props: bike", "content.wrong_type", "een lijst", "streepje"),
    (HOME, "title: De dichte post", "title:", "content.wrong_type", "leeg", "aanhalingstekens"),
    (
        HOME,
        "lead_domains: [financien",
        "lead_domains: [financen",
        "content.unknown_word",
        "financen",
        "'financien'",
    ),
    (
        HOME,
        "{life_domain: zingeving, level: 3}",
        "{life_domain: zingeving, level: 7}",
        "content.range",
        "(goed)",
        "Pas",
    ),
    (
        HOME,
        "{life_domain: zingeving, level: 3}",
        "{life_domain: wonen, level: 3}",
        "content.room_owner",
        "hoort bij het huishouden",
        "Verplaats",
    ),
    (
        HOME,
        "prior: [0.1, 0.4, 0.3, 0.15, 0.05]",
        "prior: [0.5, 0.4, 0.3, 0.15, 0.05]",
        "content.range",
        "samen 1",
        "Pas het getal aan",
    ),
    (
        HOME,
        "prior: [0.1, 0.4, 0.3, 0.15, 0.05]",
        "prior: [0.5, 0.0, 0.3, 0.15, 0.05]",
        "content.range",
        "ware niveau 2",
        "Pas het getal aan",
    ),
    (HOME, "known: false, prior: 0.5}", "known: false}", "content.prior", "prior nodig", "tussen 0 en 1"),
    (
        HOME,
        "number: number:post_money, life",
        "number: number:post_mony, life",
        "content.unknown_id",
        "number:post_mony",
        "Bedoelde u 'number:post_money'?",
    ),
    (
        HOME,
        "number: number:post_money, life",
        "number: number:reminder_chance, life",
        "content.unit",
        "kans per maand",
        "logits",
    ),
    (
        HOME,
        "unit: per_month, value: 0.25",
        "unit: per_month, value: 0.5",
        "content.range",
        "tussen low en high",
        "Pas",
    ),
    (
        HOME,
        "  - event: event:reminder",
        "  - event: event:reminders",
        "content.unknown_id",
        "event:reminders",
        "Bedoelde u 'event:reminder'?",
    ),
    (
        HOME,
        "holds: true}]\n    moves",
        "holds: true, person: person:nor}]\n    moves",
        "content.unknown_id",
        "person:nor",
        "person:noor",
    ),
    (
        HOME,
        "secret_of: ['situation:closed_post@person:noor']",
        "secret_of: ['situation:closed_post@household']",
        "content.not_here",
        "situation:closed_post@household",
        "situation:closed_post@person:noor",
    ),
    (HOME, "id: household:klein", "id: klein", "content.id", "'klein'", "household:"),
    (HOME, "id: 'pm:rust'", "id: rust", "content.id", "'rust'", "'pm:'"),
    (HOME, "default_low_eur: -2000", "default_low_eur: 3000", "content.range", "default_low_eur", "Pas"),
    (HOME, "decision_months: [6, 12]", "decision_months: [6, 121]", "content.range", "1 tot 120", "Pas"),
    (
        HELP,
        "  - id: card:open_post\n    intervention: intervention:sort_post",
        "  - id: card:open_post\n    intervention: intervention:sort_past",
        "content.unknown_id",
        "intervention:sort_past",
        "intervention:sort_post",
    ),
    (
        HELP,
        "clashes_with: [trajectory:talks]",
        "clashes_with: [card:talks]",
        "content.unknown_id",
        "card:talks",
        "Bedoelde u",
    ),
    (HELP, "  - id: card:desk", "  - id: card:course", "content.duplicate_id", "twee keer", "andere id"),
    (HELP, "kind: materieel", "kind: formeel", "content.kind", "de interventie 'materieel'", "gelijk"),
    (
        HELP,
        "{party: party:verhuur, what: permit}",
        "{party: party:verhuurder, what: permit}",
        "content.unknown_id",
        "party:verhuurder",
        "Bedoelde u 'party:verhuur'?",
    ),
    (
        HELP,
        "{party: party:verhuur, what: permit}",
        "{party: party:verhuur, what: permits}",
        "content.unknown_word",
        "permits",
        "Bedoelde u 'permit'?",
    ),
    (HELP, "dots: 4", "dots: 5", "content.range", "heel graag", "Pas"),
    (HELP, "start_month: 2", "start_month: 121", "content.range", "1 tot 120", "Pas"),
    (
        HELP,
        "levels: [{life_domain: financien, at_least: 3}]",
        "levels: []",
        "content.no_test",
        "geen toets",
        "Voeg",
    ),
    (
        HELP,
        "levels: [{life_domain: financien, at_least: 3}]",
        "levels: [{life_domain: zingeving, at_least: 3}]",
        "content.not_here",
        "kamer 'zingeving'",
        "Geef person:",
    ),
    (HELP, "month: 12, hold: 3", "month: 12, hold: 13", "content.range", "hold", "Pas"),
    (
        TALKS,
        "facts: [fact:low_mood]",
        "facts: [fact:lowmood]",
        "content.unknown_id",
        "fact:lowmood",
        "Bedoelde u 'fact:low_mood'?",
    ),
    (TALKS, "wound: ['give:date']", "wound: ['give:data']", "content.unknown_id", "give:data", "give:date"),
    (TALKS, "{id: 'give:date'", "{id: 'gift:date'", "content.id", "gift:date", "'give:'"),
    (TALKS, "card: card:settle, what: permit}", "what: permit}", "content.ask", "ask:permit", "Vul card"),
    (
        TALKS,
        "- party: party:verhuur",
        "- party: party:bewoner",
        "content.not_at_table",
        "party:bewoner",
        "andere",
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
    (
        HOME,
        "title: De dichte post",
        "title: De: dichte: post",
        "content.yaml",
        "dubbele punt",
        "aanhalingstekens",
    ),
    (
        HOME,
        "title: De dichte post",
        "title: !!python/name:os.system",
        "content.tag",
        "uitroepteken",
        "waarde",
    ),
    (
        HOME,
        "title: De dichte post",
        "title: &a De dichte post",
        "content.alias",
        "anker",
        "Schrijf de waarde uit",
    ),
)

AT_THE_ITEM = {
    "content.missing_field",
    "content.source",
    "content.target",
    "content.ask",
    "content.no_test",
    "content.ends",
}
"""Faults of something that is not there: told at the item around it."""


def problems_of(folder: Path) -> tuple[Problem, ...]:
    with pytest.raises(ContentError) as caught:
        load_casus(folder)
    return caught.value.problems


@pytest.mark.parametrize(
    ("file", "old", "new", "code", "message", "remedy"),
    FAULTS,
    ids=[f"{f[0]}-{f[3]}-{n}" for n, f in enumerate(FAULTS)],
)
def test_a_fault_is_told_with_file_line_what_and_remedy(
    copy: Any, file: str, old: str, new: str, code: str, message: str, remedy: str
) -> None:
    first = copy.change(file, old, new)
    lines = range(first, first + max(old.count("\n"), new.count("\n")) + 1)
    told = [p for p in problems_of(copy.folder) if p.code == code and message in p.message]
    assert len(told) == 1
    problem = told[0]
    assert problem.file == f"scenarios/{file}"
    if code in AT_THE_ITEM:
        assert 0 < problem.line <= lines[-1]
    else:
        assert problem.line in lines
    assert remedy in problem.remedy
    assert problem.severity is Severity.ERROR


def test_one_fault_is_told_once(copy: Any) -> None:
    copy.change(HELP, "dots: 4", "dots: 5")
    assert len(problems_of(copy.folder)) == 1


def test_an_item_that_is_broken_gives_no_faults_elsewhere(copy: Any) -> None:
    copy.change(HOME, "    age: 34", "    age: veel")
    assert [problem.code for problem in problems_of(copy.folder)] == ["content.wrong_type"]


def test_all_faults_of_all_files_are_told_at_once_in_order(copy: Any) -> None:
    copy.change(HOME, "subtitle: Een", "subtitel: Een")
    copy.change(HELP, "dots: 4", "dots: 5")
    copy.change(TALKS, "facts: [fact:low_mood]", "facts: [fact:lowmood]")
    copy.change(KNOW, "price: price:doctor_visit", "price: price:doctor")
    copy.change(MONEY, "fill: '#F0E442'", "fill: geel")
    found = problems_of(copy.folder)
    assert {p.code for p in found} == {
        "content.unknown_field",
        "content.missing_field",
        "content.range",
        "content.unknown_id",
        "content.colour",
    }
    assert {p.file for p in found} == {f"scenarios/{name}" for name in (HOME, HELP, TALKS, KNOW, MONEY)} | {
        "scenarios/klein"
    }
    assert list(found) == sorted(found, key=lambda p: (p.file, p.line, p.code, p.message))


def test_the_line_counts_within_its_own_file_when_a_list_is_split_over_files(copy: Any) -> None:
    (copy.folder / "more.yaml").write_text(
        "unpriced:\n  - {id: 'pm:tijd', text: Tijd}\n  - {id: tijd, text: Tijd}\n", encoding="utf-8"
    )
    (problem,) = problems_of(copy.folder)
    assert (problem.file, problem.line) == ("scenarios/klein/more.yaml", 3)


def test_a_field_given_in_two_files_is_told(copy: Any) -> None:
    (copy.folder / "more.yaml").write_text("title: Nog een titel\n", encoding="utf-8")
    (problem,) = problems_of(copy.folder)
    assert (problem.code, problem.file, problem.line) == (
        "content.duplicate_key",
        "scenarios/klein/more.yaml",
        1,
    )
    assert "scenarios/klein/household.yaml" in problem.message


def test_a_bomb_of_aliases_is_refused_at_the_first(copy: Any) -> None:
    bomb = "a: &a [x, x]\n" + "".join(f"b{n}: &b{n} [*a, *a]\n" for n in range(40))
    (copy.folder / "bomb.yaml").write_text(bomb, encoding="utf-8")
    (problem,) = problems_of(copy.folder)
    assert (problem.code, problem.line) == ("content.alias", 1)


def test_endless_brackets_are_refused(copy: Any) -> None:
    (copy.folder / "deep.yaml").write_text("a: " + "[" * 5000, encoding="utf-8")
    (problem,) = problems_of(copy.folder)
    assert problem.code == "content.depth"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"a: \xff\xfe", "content.encoding"),
        (b"x" * 1_000_001, "content.too_big"),
        (b"- a\n- b\n", "content.mapping"),
        (b"a: 1\n---\nb: 2\n", "content.documents"),
        (b"? [a, b]\n: c\n", "content.key"),
        (b"a: 'open\n", "content.yaml"),
        (b"a: \x00\n", "content.yaml"),
    ],
)
def test_a_file_that_is_no_content_is_named(copy: Any, content: bytes, code: str) -> None:
    (copy.folder / "strange.yaml").write_bytes(content)
    (problem,) = problems_of(copy.folder)
    assert (problem.code, problem.file) == (code, "scenarios/klein/strange.yaml")
    assert problem.remedy


def test_a_folder_that_is_not_there_is_a_clear_sentence(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="Deze map bestaat niet"):
        load_casus(tmp_path / "nergens")


def test_words_like_nee_stay_text(copy: Any) -> None:
    copy.change(HOME, "place: een flat", "place: nee")
    assert load_casus(copy.folder).household.place == "nee"


def test_the_casus_carries_only_library_rows_it_reaches(copy: Any) -> None:
    library = load_casus(copy.folder).library
    assert [row.id for row in library.situations] == [
        "situation:closed_post",
        "situation:has_work",
        "situation:rent_arrears",
    ]
    assert "coupling:parent_child" not in {row.id for row in library.couplings}
    prices = [row.id for row in library.prices]
    assert "price:never_used" not in prices
    assert prices == sorted(prices)
    assert len(library.parties) == 6


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
