"""`effect-game sensitivity` as a user meets it."""

import json
import re
from typing import Any

import pytest

from effect_game.__main__ import main
from tests.support.casus import KLEIN

pytestmark = pytest.mark.slow

COMMAND = ["sensitivity", str(KLEIN), "--runs", "32", "--months", "36"]


def told(capsys: pytest.CaptureFixture[str], *argv: str) -> str:
    assert main([*COMMAND, *argv]) == 0
    out = capsys.readouterr()
    assert out.err == ""
    return out.out


def data(capsys: pytest.CaptureFixture[str], *argv: str) -> Any:
    return json.loads(told(capsys, *argv, "--json"))


def test_the_json_has_bars_break_even_ratios_and_loops(capsys: pytest.CaptureFixture[str]) -> None:
    found = data(capsys, "--plan", "expert")
    assert set(found) == {
        "scenario", "content_hash", "version", "law", "known", "price_year", "seed", "runs", "months",
        "society_eur", "society_se_eur", "bars", "without_effect", "not_known", "contributions",
        "break_even", "ratios", "loops",
        "without_marginal",
    }  # fmt: skip
    assert set(found["bars"][0]) == {
        "kind", "id", "label", "unit", "low_value", "value", "high_value", "low_eur", "high_eur",
        "swing_eur", "swing_se_eur",
    }  # fmt: skip
    assert {bar["kind"] for bar in found["bars"]} >= {"parameter", "price", "discount"}
    assert {"not_known_sd_eur", "low_eur", "high_eur"} <= set(found["not_known"])
    known = found["not_known"]
    assert known["low_eur"] < found["society_eur"] < known["high_eur"]
    assert set(found["contributions"][0]) == {"kind", "id", "label", "eur", "se_eur", "scalable"}
    assert [ratio["perspective"] for ratio in found["ratios"]] == ["society", "public_purse"]
    assert {ratio["denominator"] for ratio in found["ratios"]} == {"intervention_cost"}
    loops = found["loops"]
    assert loops["not_known_share"] + loops["chance_share"] == pytest.approx(1.0)
    assert loops["runs"] == 4 * found["runs"] == 128


def test_the_json_of_simulate_has_the_same_difference(capsys: pytest.CaptureFixture[str]) -> None:
    found = data(capsys, "--plan", "expert")
    assert main(["simulate", *COMMAND[1:], "--plan", "expert", "--json"]) == 0
    simulated = json.loads(capsys.readouterr().out)["society"]["difference"]
    assert found["society_eur"] == pytest.approx(simulated["mean"], abs=1e-6)
    assert found["society_se_eur"] == pytest.approx(simulated["se"], abs=1e-6)


def test_the_table_is_in_plain_dutch(capsys: pytest.CaptureFixture[str]) -> None:
    text = told(capsys, "--plan", "expert")
    for heading in (
        "rekenfout door een beperkt aantal levens",
        "Door wat wij niet weten ligt het gemiddelde ergens tussen",
        "Wat maakt het meeste uit?",
        "Wat draagt iedere kaart bij?",
        "Nieuwe hulp",
        "Wanneer is het verschil nul?",
        "Wat levert een euro hulp op?",
        "Niet weten of toeval?",
    ):
        assert heading in text
    assert "@" not in text
    assert "None" not in text
    assert re.search(r"\b(nan|inf)\b", text) is None


def test_the_empty_plan_says_that_nothing_matters(capsys: pytest.CaptureFixture[str]) -> None:
    text = told(capsys)
    assert "Geen enkel getal maakt verschil." in text
    assert "Het verschil is in elk leven gelijk." in text
    assert "geen getal" in text
    found = data(capsys)
    assert found["bars"] == []
    assert found["loops"]["not_known_share"] is None


def test_it_can_be_asked_with_only_what_is_known_at_the_start(capsys: pytest.CaptureFixture[str]) -> None:
    start, truth = data(capsys, "--plan", "expert", "--known", "start"), data(capsys, "--plan", "expert")
    assert (start["known"], truth["known"]) == ("start", "truth")
    assert start["society_eur"] != truth["society_eur"]


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        (["--runs", "1"], "Kies 2 tot en met 10.000 levens"),
        (["--months", "121"], "Kies 1 tot en met 120"),
        (["--seed", "-1"], "Startgetal -1 kan niet"),
        (["--plan", "bestaat-niet"], "bestaat-niet"),
        (["--known", "weg.effect"], "bestaat niet"),
    ],
)
def test_wrong_input_is_refused_with_a_remedy(
    wrong: list[str], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*COMMAND, *wrong]) == 1
    out = capsys.readouterr()
    assert out.out == ""
    assert sentence in out.err
    assert "Traceback" not in out.err


def euros(text: str) -> int:
    return int(text.replace("−", "-").replace("+", "").replace("€\u00a0", "").replace(".", ""))


def test_every_row_of_the_tornado_is_the_difference_of_its_rounded_ends(
    capsys: pytest.CaptureFixture[str],
) -> None:
    text = told(capsys, "--plan", "expert")
    block = text.split("Wat maakt het meeste uit?")[1].split("Een getal zonder teken")[0]
    rows = re.findall(
        r"([+−]?€\u00a0[\d.]+) +([+−]?€\u00a0[\d.]+) +(€\u00a0[\d.]+) +€\u00a0[\d.]+$", block, re.M
    )
    assert rows
    for low, high, swing in rows:
        assert euros(swing) == abs(euros(high) - euros(low)) > 0


def test_a_card_that_sets_things_is_not_said_to_be_out_of_reach(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sensitivity", "de-auto", "--plan", "expert", "--runs", "32", "--months", "24"]) == 0
    text = capsys.readouterr().out
    assert "werkt door wat zij regelt; niet te schalen" in text
    assert "niet te bereiken" not in text
    assert "Stoppen: " in text


def test_a_number_that_matters_most_has_the_same_ends_in_both_tables(
    capsys: pytest.CaptureFixture[str],
) -> None:
    text = told(capsys, "--plan", "expert")
    turns = text.split("Wanneer is het verschil nul?")[1]
    lines = re.findall(r"^  (.*): (?:nergens|keert om).* ongeveer ([^ ]+) tot ([^ ]+)\.$", turns, re.M)
    table = text.split("Wat draagt iedere kaart bij?")[0].splitlines()
    bars = {label: line for label, *_ in lines for line in table if line.startswith(f"  {label} ")}
    # A number whose rounded ends are equal has no bar.
    assert bars
    for label, *ends in lines:
        row = bars.get(label)
        if row is None:
            assert ends[0] == ends[1]
            continue
        in_bar = [euros(amount) for amount in re.findall(r"[+−]?€\u00a0[\d.]+", row)][-4:-2]
        assert sorted(in_bar) == [euros(end) for end in ends]
