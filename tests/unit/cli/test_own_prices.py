"""`--prices FILE`: a plan at the prices of one municipality, and a look at such a file alone."""

import json
from pathlib import Path
from typing import Any

import pytest

from effect_game.__main__ import main
from tests.support.casus import KLEIN

OWN = """municipality: Voorbeeldstad
prices:
  - {price: price:help_hour, central: 180, low: 180, high: 180, price_year: 2025, source: Inkoop,
     source_year: 2025}
"""


@pytest.fixture
def own(tmp_path: Path) -> str:
    path = tmp_path / "stad.yaml"
    path.write_text(OWN, encoding="utf-8")
    return str(path)


def simulated(capsys: pytest.CaptureFixture[str], *more: str) -> Any:
    assert main(["simulate", str(KLEIN), "--plan", "expert", "--runs", "64", "--json", *more]) == 0
    return json.loads(capsys.readouterr().out)


def test_own_prices_change_the_amounts_and_the_hash_and_are_named(
    capsys: pytest.CaptureFixture[str], own: str
) -> None:
    national, local = simulated(capsys), simulated(capsys, "--prices", own)
    assert local["own_prices"] == [
        {"price": "price:help_hour", "place": "Voorbeeldstad", "central": 180.0, "national": 90}
    ]
    assert local["content_hash"] != national["content_hash"]

    def paid(result: Any) -> float:
        city = next(party for party in result["parties"] if party["id"] == "party:stad")
        return float(city["plan"]["mean"])

    assert paid(local) > 1.2 * paid(national)
    assert set(local) - set(national) == {"own_prices"}


def test_the_text_says_whose_prices_were_used(capsys: pytest.CaptureFixture[str], own: str) -> None:
    assert main(["simulate", str(KLEIN), "--runs", "16", "--prices", own]) == 0
    assert "Met 1 eigen prijs van Voorbeeldstad" in capsys.readouterr().out


def test_a_wrong_file_stops_the_simulation_with_all_that_is_wrong(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "stad.yaml"
    path.write_text(OWN.replace("help_hour", "helphour").replace(" source: Inkoop,", ""), encoding="utf-8")
    assert main(["simulate", str(KLEIN), "--prices", str(path)]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert "stad.yaml, regel 3: prices 1: het veld 'source' ontbreekt." in told.err


def test_lint_looks_at_the_file_alone_by_the_shipped_price_list(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, own: str
) -> None:
    assert main(["lint", "--prices", own]) == 1
    assert "de prijs 'price:help_hour' bestaat niet" in capsys.readouterr().out
    good = tmp_path / "goed.yaml"
    good.write_text(OWN.replace("help_hour", "team_hour"), encoding="utf-8")
    assert main(["lint", "--prices", str(good)]) == 0
    assert capsys.readouterr().out == "Geen opmerkingen.\n"
