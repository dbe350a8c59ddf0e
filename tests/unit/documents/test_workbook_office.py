"""LibreOffice computes the workbook again, to the cents of the core, also at another price or rate."""

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from effect_game.documents.opened import Run, computed_run, open_run
from effect_game.documents.workbook import workbook_bytes
from effect_game.documents.workbook_book import book_of_run
from effect_game.documents.workbook_names import price_name
from effect_game.domain.forecast import Forecast
from effect_game.domain.household import Casus
from tests.support.book_runs import run_of_plan, run_with
from tests.support.casus import DE_AUTO, KLEIN, plan_of, played
from tests.support.office import converted, opened, place_of, recalculated, rows_below
from tests.support.old_law import LAW_3_DE_AUTO

pytestmark = pytest.mark.slow
CENT = 0.005


def check_against(computed: Any, run: Run, forecast: Forecast) -> None:
    """Every party, society and the public purse at every horizon, to the cent."""
    names = {party.id: party.name for party in book_of_run(run).parties}
    told = {(row[1], row[2]): row for row in rows_below(computed["Per partij"], "Partij")}
    summary = {(row[1], row[2]): row for row in rows_below(computed["Samenvatting"], "Voor wie")}
    checked = 0
    for result in forecast.horizons:
        parties = [(names[b.id], b) for b in result.parties if b.id in names]
        for name, balance in (
            *parties,
            ("Samenleving", result.society),
            ("Publieke kas", result.public_purse),
        ):
            row = told[result.months, name]
            wanted = [balance.reference.mean, balance.plan.mean, balance.difference.mean]
            assert row[3:6] == pytest.approx(wanted, abs=CENT), (result.months, name)
            assert row[6:8] == pytest.approx([balance.pays_in, balance.gains], abs=CENT), (
                result.months,
                name,
            )
            assert summary[result.months, name][3] == pytest.approx(wanted[2], abs=CENT)
            checked += 1
        assert told[result.months, "Controle: som van de partijen min samenleving"][3:6] == [0, 0, 0]
    assert checked == len(forecast.horizons) * (len(names) + 2)


def at_price(casus: Casus, price: str, central: float) -> Casus:
    """The content with another price, whose range still holds it."""
    rows = tuple(
        replace(row, central=central, low=min(row.low, central), high=max(row.high, central))
        if row.id == price
        else row
        for row in casus.library.prices
    )
    return replace(casus, library=replace(casus.library, prices=rows))


def at_rate(casus: Casus, rate: float) -> Casus:
    money = replace(casus.library.money, discount_rate=rate)
    return replace(casus, library=replace(casus.library, money=money))


@pytest.mark.parametrize("folder", [KLEIN, DE_AUTO], ids=lambda folder: folder.name)
def test_every_formula_gives_the_number_beside_it(folder: Path, tmp_path: Path) -> None:
    data = workbook_bytes(run_with(folder))
    computed = recalculated(data, tmp_path)
    formulas, values = opened(data, values=False), opened(data)
    count = 0
    for sheet in formulas:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "f":
                    wanted, found = (book[sheet.title][cell.coordinate].value for book in (values, computed))
                    same = (
                        found == wanted
                        if isinstance(wanted, str)
                        else found == pytest.approx(wanted, abs=1e-6)
                    )
                    assert same, (sheet.title, cell.coordinate, wanted, found)
                    count += 1
    assert count > 500


@pytest.mark.parametrize("where", [0.0, 0.5, 1.0], ids=["first", "middle", "last"])
def test_another_price_gives_what_the_core_gives_with_that_price(where: float, tmp_path: Path) -> None:
    run = run_with(DE_AUTO)
    book = book_of_run(run)
    row = book.prices[round(where * (len(book.prices) - 1))].row
    central = row.central * 1.7 + 3.0
    other = run_of_plan(DE_AUTO, at_price(run.casus, row.id, central), plan_of(DE_AUTO, "expert"))
    assert other.forecast is not None
    data = workbook_bytes(run)
    sheet, cell = place_of(opened(data), price_name(row.id))
    computed = recalculated(data, tmp_path, {f"{sheet}!{cell.replace('G', 'D')}": central})
    check_against(computed, run, other.forecast)
    changed = [each[7] for each in rows_below(computed["Samenvatting"], "Voor wie")]
    assert any(abs(float(str(each))) > CENT for each in changed)


def test_another_discount_rate_gives_what_the_core_gives_with_that_rate(tmp_path: Path) -> None:
    run = run_with(DE_AUTO)
    other = run_of_plan(DE_AUTO, at_rate(run.casus, 0.0475), plan_of(DE_AUTO, "expert"))
    assert other.forecast is not None
    computed = recalculated(workbook_bytes(run), tmp_path, {"discontovoet": 0.0475})
    check_against(computed, run, other.forecast)
    line = [row[6] for row in rows_below(computed["Samenleving per maand"], "Opgeteld")]
    assert line == pytest.approx([point.mean for point in other.forecast.cumulative], abs=CENT)
    rows = rows_below(computed["Samenvatting"], "Wat")
    assert rows[-1][3] == other.forecast.break_even_month or "niet" in str(rows[-1][3])


def test_the_sensitivity_of_a_price_is_what_the_core_gives_at_its_ends(tmp_path: Path) -> None:
    run = run_with(DE_AUTO)
    computed = recalculated(workbook_bytes(run), tmp_path)
    rows = rows_below(computed["Gevoeligheid"], "Saldo is nul bij een prijs van")
    name, low, high = str(rows[0][1]), float(str(rows[0][9])), float(str(rows[0][10]))
    price = next(row for row in run.casus.library.prices if row.name == name)
    for times, told in ((low, rows[0][6]), (high, rows[0][7])):
        casus = at_price(run.casus, price.id, price.central * times)
        other = run_of_plan(DE_AUTO, casus, plan_of(DE_AUTO, "expert"))
        assert other.forecast is not None
        assert told == pytest.approx(other.forecast.at(36).society.difference.mean, abs=CENT)


def test_a_rate_in_the_sensitivity_is_what_the_core_gives_at_that_rate(tmp_path: Path) -> None:
    run = run_with(DE_AUTO)
    computed = recalculated(workbook_bytes(run), tmp_path)
    for _, _, rate, told, *_ in rows_below(computed["Gevoeligheid"], "Discontovoet per jaar"):
        casus = at_rate(run.casus, float(str(rate)))
        other = run_of_plan(DE_AUTO, casus, plan_of(DE_AUTO, "expert"))
        assert other.forecast is not None
        assert told == pytest.approx(other.forecast.at(36).society.difference.mean, abs=CENT)


def test_prices_of_an_older_law_go_on_computing(tmp_path: Path) -> None:
    run = open_run(LAW_3_DE_AUTO, weighed=False)
    book = book_of_run(run)
    last = len(book.results) - 1
    sums = [book.society_of_price(place, last) for place in range(len(book.prices))]
    place = max(range(len(sums)), key=lambda each: abs(sums[each]))
    row, data = book.prices[place].row, workbook_bytes(run)
    sheet, cell = place_of(opened(data), price_name(row.id))
    computed = recalculated(data, tmp_path, {f"{sheet}!{cell.replace('G', 'D')}": row.central * 2.0})
    told = {(each[1], each[2]): each[3] for each in rows_below(computed["Samenvatting"], "Voor wie")}
    wanted = book.results[last].society.difference.mean + sums[place]
    assert told[book.results[last].months, "Samenleving"] == pytest.approx(wanted, abs=CENT)


DUTCH_FIGURE = re.compile(r"-?\d+,\d+")


def test_a_dutch_reader_sees_dutch_marks(tmp_path: Path) -> None:
    run = run_with(DE_AUTO)
    assert run.forecast is not None
    source = tmp_path / "book.xlsx"
    source.write_bytes(workbook_bytes(run))
    # A text file of the second sheet as it is shown: filter options as LibreOffice names them.
    made = converted(
        source, "csv:Text - txt - csv (StarCalc):59,34,76,1,,1043,false,true,false,false,false,2", tmp_path
    )
    said = next(tmp_path.glob("book*Samenvatting*.csv"), made).read_text(encoding="utf-8")
    # As many decimals as there are: a figure that is cut off after two is not the figure rounded to two.
    figures = [
        float(cell.replace(",", ".")) for cell in re.split("[;\\n]", said) if DUTCH_FIGURE.fullmatch(cell)
    ]
    assert pytest.approx(run.forecast.at(12).society.difference.mean, abs=0.005) in figures


def test_what_the_result_hangs_on_is_as_in_the_window_and_goes_on_computing(tmp_path: Path) -> None:
    run = computed_run(played(KLEIN, "expert"))
    view = run.sensitivity
    assert view is not None
    computed = recalculated(workbook_bytes(run), tmp_path)
    rows = rows_below(computed["Gevoeligheid"], "Deze aannames tellen het zwaarst")
    assert [row[1] for row in rows] == [each.name for each in view.assumptions]
    for row, each in zip(rows, view.assumptions, strict=True):
        assert row[6:8] == pytest.approx([each.at_low_eur, each.at_high_eur], abs=CENT)
    ways = rows_below(computed["Gevoeligheid"], "Manier van tellen")
    assert [row[2] for row in ways[1:3]] == pytest.approx(
        [each.amount_eur for each in view.other_counting], abs=CENT
    )
