"""The tables as text files: marks of the asked notation, amounts of the core, no formulas."""

import csv
from dataclasses import replace
from io import StringIO

import pytest

from effect_game.documents.tables import table_files
from effect_game.documents.wishes import Wishes
from tests.support.book_runs import RISKY, run_with, with_words
from tests.support.casus import KLEIN


def read(notation: str, key: str = "kba-per-partij") -> list[dict[str, str]]:
    data = dict(table_files(replace(run_with(KLEIN), wishes=Wishes(csv=notation))))[key]
    assert data.startswith(b"\xef\xbb\xbf")
    marks = ";" if notation == "nl" else ","
    return list(csv.DictReader(StringIO(data.decode("utf-8-sig"), newline=""), delimiter=marks))


def number(words: str, notation: str) -> float:
    return float(words.replace(",", ".")) if notation == "nl" else float(words)


@pytest.mark.parametrize("notation", ["nl", "en"])
def test_parties_sum_to_society_in_both_notations(notation: str) -> None:
    run = run_with(KLEIN)
    assert run.forecast is not None
    rows = read(notation)
    aside = ("Samenleving", "Publieke kas")
    for result in run.forecast.horizons:
        mine = [row for row in rows if row["Maanden"] == str(result.months)]
        parties = [row for row in mine if row["Partij"] not in aside and "Controle" not in row["Partij"]]
        (society,) = (row for row in mine if row["Partij"] == "Samenleving")
        total = sum(number(row["Verschil"], notation) for row in parties)
        assert total == pytest.approx(number(society["Verschil"], notation), abs=0.001)
        assert number(society["Verschil"], notation) == pytest.approx(
            result.society.difference.mean, abs=1e-6
        )


def test_dutch_has_a_decimal_comma_and_english_a_point() -> None:
    assert "," in read("nl")[0]["Netto kosten zonder plan"]
    assert "." in read("en")[0]["Netto kosten zonder plan"]


def test_every_table_has_a_file_and_the_months_are_all_there() -> None:
    assert len(read("nl", "kba-samenleving-per-maand")) == 120
    assert len(read("nl", "kba-hoeveelheden-met-plan")[0]) == 9 + 120


def test_what_people_typed_has_an_apostrophe_before_it() -> None:
    run = run_with(KLEIN)
    files = dict(table_files(replace(run, casus=with_words(run.casus, RISKY))))
    said = files["kba-leeswijzer"].decode("utf-8-sig")
    cells = [cell for row in csv.reader(StringIO(said, newline=""), delimiter=";") for cell in row]
    for words in RISKY:
        assert f"'{words}" in cells
        assert words not in cells
