"""`effect-game model` as a user meets it: JSON, a table in Dutch, exit codes, and the documented example."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from effect_game.__main__ import main
from effect_game.resources import data_root

DOCUMENT = data_root() / "docs" / "modelformaat.md"
VALVE = data_root() / "tests" / "published" / "models" / "phv.yaml"
SICK = data_root() / "tests" / "published" / "models" / "krijkamp.yaml"


def call(capsys: pytest.CaptureFixture[str], *argv: str) -> tuple[int, str, str]:
    code = main(["model", *argv])
    out = capsys.readouterr()
    return code, out.out, out.err


def data(capsys: pytest.CaptureFixture[str], *argv: str) -> Any:
    code, out, err = call(capsys, *argv, "--json")
    assert code == 0, err
    return json.loads(out)


@pytest.fixture
def example(tmp_path: Path) -> Path:
    """The example of the document, as a file."""
    found = re.search(r"```yaml\n(.*?)```", DOCUMENT.read_text(encoding="utf-8"), re.DOTALL)
    assert found is not None
    path = tmp_path / "voorbeeld.yaml"
    path.write_text(found.group(1), encoding="utf-8")
    return path


def test_the_example_of_the_document_runs_both_ways(
    capsys: pytest.CaptureFixture[str], example: Path
) -> None:
    exact = data(capsys, str(example), "--exact")
    sampled = data(capsys, str(example), "--runs", "4000")
    for one, other in zip(sampled["strategies"], exact["strategies"], strict=True):
        assert one["name"] == other["name"]
        for name, stream in one["streams"].items():
            away = abs(stream["discounted"] - other["streams"][name]["discounted"])
            assert away < 4.5 * stream["se"] + 0.01 * abs(stream["discounted"])


def test_json_has_every_key_and_a_point_for_every_cycle(capsys: pytest.CaptureFixture[str]) -> None:
    found = data(capsys, str(SICK), "--runs", "300", "--seed", "7")
    assert set(found) == {"strategies", "increments", "runs", "seed"}
    assert (found["runs"], found["seed"]) == (300, 7)
    assert [one["name"] for one in found["strategies"]] == ["zonder", "met"]
    for one in found["strategies"]:
        assert set(one) == {"name", "streams", "trace"}
        assert set(one["streams"]) == {"kosten", "qaly"}
        assert all(set(each) == {"undiscounted", "discounted", "se"} for each in one["streams"].values())
        assert [len(row) for row in one["trace"]] == [4] * 31
        assert all(sum(row) == pytest.approx(1) for row in one["trace"])
    (change,) = found["increments"]
    assert set(change) == {"name", "against", "streams", "ratios"}
    difference = [one["streams"]["kosten"]["discounted"] for one in found["strategies"]]
    assert change["streams"]["kosten"]["discounted"] == pytest.approx(difference[1] - difference[0])


def test_defaults_are_two_thousand_lives_and_seed_one(capsys: pytest.CaptureFixture[str]) -> None:
    found = data(capsys, str(VALVE))
    assert (found["runs"], found["seed"]) == (2000, 1)
    assert found == data(capsys, str(VALVE), "--runs", "2000", "--seed", "1")


def test_exact_has_no_error_and_no_luck(capsys: pytest.CaptureFixture[str]) -> None:
    found = data(capsys, str(VALVE), "--exact")
    assert found["runs"] is None
    assert found["seed"] is None
    assert {each["se"] for each in found["strategies"][0]["streams"].values()} == {0.0}
    assert found["strategies"][0]["trace"][1] == pytest.approx([6000, 2000, 2000])


def test_without_json_a_table_in_dutch_numbers_appears(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = call(capsys, str(SICK), "--exact")
    assert (code, err) == (0, "")
    assert "75.976,15" in out
    assert "15,84" in out
    assert "met min zonder" in out
    assert "tellen op tot 31,00 cycli in plaats van 30" in out


def test_money_is_only_called_euro_when_the_file_says_so(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    _, out, _ = call(capsys, str(SICK), "--exact")
    assert "kosten (geld)" in out
    assert "euro" not in out
    text = SICK.read_text(encoding="utf-8").replace("kind: cost", "kind: cost\n    unit: dollar")
    other = tmp_path / "dollar.yaml"
    other.write_text(text, encoding="utf-8")
    assert "kosten (dollar)" in call(capsys, str(other), "--exact")[1]


def test_a_sampled_number_has_no_more_decimals_than_its_error(capsys: pytest.CaptureFixture[str]) -> None:
    argv = (str(SICK), "--runs", "300", "--seed", "7")
    found = data(capsys, *argv)["strategies"][0]["streams"]["kosten"]
    assert found["se"] > 1
    _, out, _ = call(capsys, *argv)
    row = next(line for line in out.splitlines() if line.startswith("  kosten (geld)"))
    whole = f"{found['discounted']:,.0f}".replace(",", ".")
    assert re.search(rf" {re.escape(whole)} ", row)


def test_what_cannot_be_computed_is_said_and_null(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    text = SICK.read_text(encoding="utf-8").replace("0.95", "0.75")
    same = tmp_path / "zelfde.yaml"
    same.write_text(text, encoding="utf-8")
    assert data(capsys, str(same), "--exact")["increments"][0]["ratios"] == {"icer": None}
    _, out, _ = call(capsys, str(same), "--exact")
    assert re.search(r"icer +niet te berekenen", out)
    assert data(capsys, str(same), "--runs", "1")["strategies"][0]["streams"]["qaly"]["se"] is None


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--runs", "0"], "levens kan niet"),
        (["--seed", "-1"], "Startgetal"),
        (["--runs", "2000000"], "Kies 1"),
    ],
)
def test_numbers_out_of_reach_are_refused(
    capsys: pytest.CaptureFixture[str], options: list[str], words: str
) -> None:
    code, out, err = call(capsys, str(VALVE), *options)
    assert (code, out) == (1, "")
    assert words in err


def test_a_broken_file_is_refused_with_every_fault_and_no_result(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    text = VALVE.read_text(encoding="utf-8").replace("Dead: 0.4", "Dead: 1.4").replace("2000}", "-2000}")
    broken = tmp_path / "stuk.yaml"
    broken.write_text(text, encoding="utf-8")
    code, out, err = call(capsys, str(broken), "--exact", "--json")
    assert (code, out) == (1, "")
    assert "Traceback" not in err
    lines = text.splitlines()
    for part in ("Dead: 1.4", "-2000}"):
        number = next(place for place, line in enumerate(lines, start=1) if part in line)
        assert f"regel {number}" in err


def test_a_missing_file_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = call(capsys, "nergens.yaml")
    assert (code, out) == (1, "")
    assert "nergens.yaml" in err


def test_exact_and_runs_together_are_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        call(capsys, str(VALVE), "--exact", "--runs", "5")
    assert left.value.code == 2
    assert "kunnen niet samen" in capsys.readouterr().err
