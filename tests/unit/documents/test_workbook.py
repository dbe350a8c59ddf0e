"""The workbook says what the core says, and nothing that people typed becomes a formula."""

import math
import re
import zipfile
from dataclasses import replace
from io import BytesIO

import pytest

from effect_game.content.blank_cards import with_blank_cards
from effect_game.documents.opened import open_run
from effect_game.documents.workbook import workbook_bytes
from effect_game.documents.workbook_book import book_of_run, sheets_of
from effect_game.documents.workbook_sensitivity import sensitivity_sheet
from effect_game.domain.household import Casus
from effect_game.domain.language import PSEUDO, use
from effect_game.domain.plan import NO_PLAN, PlanCard
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import Mode
from effect_game.play.views_sensitivity import SensitivityView
from tests.support.book_runs import RISKY, run_of_plan, run_with, with_words
from tests.support.casus import KLEIN, casus_of, plan_of
from tests.support.office import opened, rows_below
from tests.support.old_law import LAW_3_KLEIN
from tests.support.own_cards import BIKE
from tests.support.rounds import casus_in

SHEETS = [
    "Leeswijzer", "Samenvatting", "Per partij", "Gevoeligheid", "Aannames", "Prijzen",
    "Zonder plan per maand", "Met plan per maand", "Discontofactoren", "Bedragen per regel",
    "Samenleving per maand",
]  # fmt: skip
MONTHLY = {"Zonder plan per maand", "Met plan per maand", "Discontofactoren", "Samenleving per maand"}


def named(casus: Casus, title: str) -> Casus:
    return replace(casus, household=replace(casus.household, title=title))


def test_there_is_a_sheet_per_step_people_and_answer_first() -> None:
    assert opened(workbook_bytes(run_with(KLEIN))).sheetnames == SHEETS


def test_the_amounts_beside_the_formulas_are_those_of_the_core() -> None:
    run = run_with(KLEIN)
    assert run.forecast is not None
    names = {party.id: party.name for party in book_of_run(run).parties}
    rows = rows_below(opened(workbook_bytes(run))["Per partij"], "Partij")
    told = {(row[1], row[2]): row[3:8] for row in rows}
    for result in run.forecast.horizons:
        parties = [(names[b.id], b) for b in result.parties if b.id in names]
        for name, balance in (
            *parties,
            ("Samenleving", result.society),
            ("Publieke kas", result.public_purse),
        ):
            wanted = (
                balance.reference.mean, balance.plan.mean, balance.difference.mean,
                balance.pays_in, balance.gains,
            )  # fmt: skip
            assert told[result.months, name] == pytest.approx(list(wanted), abs=1e-6)


@pytest.mark.slow
def test_lines_and_months_sum_to_society() -> None:
    run = run_with(KLEIN)
    assert run.forecast is not None
    book = book_of_run(run)
    for place, result in enumerate(book.results):
        total = math.fsum(line.society * book.amount(line, place) for line in book.lines)
        assert total == pytest.approx(result.society.difference.mean, abs=1e-6)
    months = rows_below(opened(workbook_bytes(run))["Samenleving per maand"], "Opgeteld")
    assert [row[6] for row in months] == pytest.approx([p.mean for p in run.forecast.cumulative], abs=1e-6)
    assert sum(float(str(row[5])) for row in months) == pytest.approx(months[-1][6], abs=1e-6)


@pytest.mark.slow
def test_every_price_and_the_rate_have_a_name_and_formulas_call_them() -> None:
    book = opened(workbook_bytes(run_with(KLEIN)), values=False)
    prices = [row[17] for row in rows_below(book["Prijzen"], "Naam in formules")]
    assert {*prices, "discontovoet"} == set(book.defined_names)
    used = {
        name
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if isinstance(cell.value, str) and cell.value.startswith("=")
        for name in re.findall(r"\b(prijs_\w+|discontovoet)\b", cell.value)
    }
    assert used == {*prices, "discontovoet"}


@pytest.mark.slow
def test_sheets_are_frozen_below_their_titles_and_ready_to_print() -> None:
    book = opened(workbook_bytes(run_with(KLEIN)))
    assert book["Prijzen"].freeze_panes == "C6"
    for sheet in book:
        assert sheet.page_setup.orientation == "landscape"
        assert sheet.page_setup.paperSize == 9
    assert book.properties.title == f"Micro-kosten-batenanalyse: {run_with(KLEIN).casus.household.title}"
    assert book.properties.creator == "€ffect"


@pytest.mark.slow
def test_the_chart_says_what_it_shows() -> None:
    with zipfile.ZipFile(BytesIO(workbook_bytes(run_with(KLEIN)))) as archive:
        drawn = archive.read("xl/drawings/drawing1.xml").decode("utf-8")
    assert 'descr="Lijn van 120 maanden' in drawn


@pytest.mark.slow
def test_the_same_run_gives_the_same_bytes() -> None:
    assert workbook_bytes(run_with(KLEIN)) == workbook_bytes(run_with(KLEIN))


def test_what_people_typed_is_never_a_formula() -> None:
    run = run_with(KLEIN)
    book = opened(workbook_bytes(replace(run, casus=with_words(run.casus, RISKY))), values=False)
    cells = {cell.value: cell for row in book["Leeswijzer"].iter_rows() for cell in row}
    for words in RISKY:
        assert cells[words].data_type == "s", words
        assert cells[words].quotePrefix, words


@pytest.mark.slow
def test_an_own_card_is_in_it_with_its_price_and_its_name_as_text() -> None:
    casus, card = casus_in(Mode.EXPERT), replace(BIKE, title="=HYPERLINK(1)")
    plan = plan_of(KLEIN, "expert")
    plan = replace(plan, blank=(card,), cards=(*plan.cards, PlanCard(card=card.id)))
    run = run_of_plan(KLEIN, casus, plan)
    book = opened(workbook_bytes(replace(run, casus=with_blank_cards(casus, (card,)))), values=False)
    cells = [row[1] for row in book["Bedragen per regel"].iter_rows() if row[1].value == card.title]
    assert cells
    assert all(cell.data_type == "s" and cell.quotePrefix for cell in cells)


@pytest.mark.slow
@pytest.mark.parametrize(
    "title",
    ["x" * 40_000, "😀 👩‍👩‍👧", "مرحبا بالعالم", "nul\x00 en \x0b bel", "a & b < c > d", "[x]:*?/\\'"],
    ids=["long", "emoji", "arabic", "control", "markup", "marks"],
)
def test_no_name_keeps_a_workbook_from_being_made(title: str) -> None:
    run = run_with(KLEIN)
    assert opened(workbook_bytes(replace(run, casus=named(run.casus, title)))).sheetnames == SHEETS


@pytest.mark.slow
def test_an_empty_plan_is_a_workbook_without_a_difference() -> None:
    run = run_of_plan(KLEIN, casus_of(KLEIN), NO_PLAN)
    rows = rows_below(opened(workbook_bytes(run))["Samenvatting"], "Voor wie")
    assert rows
    assert {row[3] for row in rows} == {0}


def test_when_no_number_matters_the_workbook_says_so_and_shows_no_empty_tables() -> None:
    view = SensitivityView(36, 50, "€ 0", 0.0, "Geen enkel getal maakt verschil.", (), (), (), "", ())
    sheet = sensitivity_sheet(book_of_run(run_of_plan(KLEIN, casus_of(KLEIN), NO_PLAN)), view, "")
    assert sheet.grids[0].rows[0][1].value == view.lead
    assert "gevoeligheid-omslag" not in {grid.key for grid in sheet.grids}


def test_two_parties_of_one_name_keep_their_own_amounts() -> None:
    casus = casus_of(KLEIN)
    same = tuple(replace(party, name="Zelfde") for party in casus.library.parties)
    run = replace(run_with(KLEIN), casus=replace(casus, library=replace(casus.library, parties=same)))
    names = [party.name for party in book_of_run(run).parties]
    assert len(set(names)) == len(names) > 1


def test_a_forecast_that_is_being_renewed_gives_no_workbook() -> None:
    run = run_with(KLEIN)
    other = run_of_plan(KLEIN, casus_of(KLEIN), plan_of(KLEIN, "nothing"))
    with pytest.raises(UserError) as problem:
        workbook_bytes(replace(run, forecast=other.forecast))
    assert problem.value.code == "documents.busy"


def test_before_the_debrief_no_number_gives_away_what_nobody_asked_about() -> None:
    run = run_with(KLEIN)
    own = {number.text for number in run.casus.household.own_numbers}
    told = {row[2] for row in rows_below(opened(workbook_bytes(run))["Aannames"], "Onderdeel")}
    assert own
    assert "Reële discontovoet" in told
    assert not own & told
    later = open_run(LAW_3_KLEIN, weighed=False)
    assert own <= {row[2] for row in rows_below(opened(workbook_bytes(later))["Aannames"], "Onderdeel")}


def test_before_the_lids_open_there_is_no_workbook_and_it_says_when() -> None:
    run = replace(run_with(KLEIN), forecast=None, request=None)
    with pytest.raises(UserError) as problem:
        workbook_bytes(run)
    assert problem.value.code == "documents.no_figures"
    assert "nog dicht" in problem.value.message


def test_a_casus_of_an_older_law_keeps_its_recorded_amounts_and_says_what_is_missing() -> None:
    run = open_run(LAW_3_KLEIN, weighed=False)
    assert run.forecast is not None
    book = opened(workbook_bytes(run))
    assert book.sheetnames == [name for name in SHEETS if name not in MONTHLY]
    told = {(row[1], row[2]): row[5] for row in rows_below(book["Per partij"], "Partij")}
    for result in run.forecast.horizons:
        assert told[result.months, "Samenleving"] == pytest.approx(result.society.difference.mean, abs=1e-6)
    words = " ".join(str(cell.value) for row in book["Leeswijzer"].iter_rows() for cell in row)
    assert "andere rekenwet" in words


@pytest.mark.slow
def test_sheets_have_names_that_excel_takes_in_a_longer_language() -> None:
    from effect_game.content.language import language

    use(language(PSEUDO))
    try:
        names = [sheet.name for sheet in sheets_of(run_with(KLEIN))]
        made = workbook_bytes(run_with(KLEIN))
    finally:
        use()
    assert opened(made).sheetnames == names
    assert len(set(names)) == len(SHEETS)
