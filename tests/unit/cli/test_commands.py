"""The command line as a user meets it: JSON, exit codes, Dutch sentences, no traceback."""

import json
from pathlib import Path
from typing import Any

import pytest

from effect_game.__main__ import main
from effect_game.domain.vocabulary import LifeDomain
from tests.support.casus import DE_AUTO, KLEIN

FAST = ["--runs", "64", "--json"]
SPREAD = {"mean", "se", "p5", "p25", "p50", "p75", "p95"}


def call(capsys: pytest.CaptureFixture[str], *argv: str) -> tuple[int, str, str]:
    code = main(list(argv))
    out = capsys.readouterr()
    return code, out.out, out.err


def data(capsys: pytest.CaptureFixture[str], *argv: str) -> Any:
    code, out, err = call(capsys, *argv)
    assert code == 0, err
    return json.loads(out)


def refused(capsys: pytest.CaptureFixture[str], *argv: str) -> str:
    code, out, err = call(capsys, *argv)
    assert code == 1
    assert out == ""
    assert "Traceback" not in err
    assert err.strip()
    return err


def test_list_gives_every_household_with_minutes_per_weight(capsys: pytest.CaptureFixture[str]) -> None:
    households = data(capsys, "list", "--json")
    assert isinstance(households, list)
    for household in households:
        assert set(household) == {"id", "title", "minutes", "level"}
        assert household["level"] == list(household["minutes"])
        assert 25 <= household["minutes"]["basis"] <= 32


def test_plans_names_nothing_tempting_and_expert(capsys: pytest.CaptureFixture[str]) -> None:
    plans = data(capsys, "plans", str(DE_AUTO), "--json")
    by_name = {plan["name"]: plan for plan in plans}
    assert set(by_name) == {"nothing", "tempting", "expert"}
    nothing = by_name["nothing"]
    assert nothing["title"] == "Zonder plan"
    assert nothing["cards"] == nothing["stops"] == nothing["agreements"] == []


@pytest.mark.parametrize("folder", [KLEIN, DE_AUTO])
def test_simulate_has_every_key_and_the_parties_sum_to_society(
    capsys: pytest.CaptureFixture[str], folder: Path
) -> None:
    result = data(capsys, "simulate", str(folder), "--plan", "expert", *FAST)
    assert set(result) == {
        "scenario", "content_hash", "version", "law", "seed", "runs", "months", "price_year",
        "discount_rate", "known", "agreements_assumed", "parties", "society", "public_purse",
        "cheaper_share", "break_even_month", "cumulative", "levels", "events", "unpriced", "goals",
    }  # fmt: skip
    for balance in (*result["parties"], result["society"], result["public_purse"]):
        for arm in ("reference", "plan", "difference"):
            assert set(balance[arm]) == SPREAD
        assert balance["difference"]["mean"] == pytest.approx(
            balance["reference"]["mean"] - balance["plan"]["mean"], abs=0.01
        )
    total = sum(party["difference"]["mean"] for party in result["parties"])
    assert total == pytest.approx(result["society"]["difference"]["mean"], abs=0.01)
    assert len(result["cumulative"]) == result["months"] == 120
    assert result["known"] == "truth"
    assert len(result["agreements_assumed"]) > 0
    for level in result["levels"]:
        assert level["life_domain"] in set(LifeDomain)
        assert 1 <= level["reference"] <= 5
    assert [goal["id"] for goal in result["goals"]]


def test_without_a_plan_every_difference_is_exactly_zero(capsys: pytest.CaptureFixture[str]) -> None:
    empty = data(capsys, "simulate", str(DE_AUTO), *FAST)
    assert all(set(p["difference"].values()) == {0.0} for p in empty["parties"])
    assert empty["break_even_month"] is None
    assert empty["cheaper_share"] == 0
    assert data(capsys, "simulate", str(DE_AUTO), "--plan", "nothing", *FAST) == empty


def test_the_same_seed_gives_the_same_bytes_and_another_seed_does_not(
    capsys: pytest.CaptureFixture[str],
) -> None:
    one = call(capsys, "simulate", str(KLEIN), "--plan", "expert", *FAST)
    two = call(capsys, "simulate", str(KLEIN), "--plan", "expert", *FAST)
    other = call(capsys, "simulate", str(KLEIN), "--plan", "expert", "--seed", "2", *FAST)
    assert one == two
    assert one != other


def test_autoplay_and_replay_agree(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    out = tmp_path / "klein.effect"
    made = data(capsys, "autoplay", str(KLEIN), "--plan", "expert", "--out", str(out), "--json")
    assert made["file"] == str(out)
    again = data(capsys, "replay", str(out), "--json")
    assert set(again) == {"law", "digest", "rows", "equal"}
    assert again["equal"] is True
    assert again["rows"] == made["rows"]
    known = data(capsys, "simulate", str(KLEIN), "--plan", "expert", "--known", str(out), *FAST)
    assert known["known"] == made["casus"]
    start = data(capsys, "simulate", str(KLEIN), "--plan", "expert", "--known", "start", *FAST)
    assert len(known["agreements_assumed"]) < len(start["agreements_assumed"])


def test_nothing_after_a_full_intake_equals_the_reference_to_the_byte(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    out = tmp_path / "casus.effect"
    data(capsys, "autoplay", str(KLEIN), "--plan", "expert", "--out", str(out), "--json")
    result = data(capsys, "simulate", str(KLEIN), "--plan", "nothing", "--known", str(out), *FAST)
    assert all(party["reference"] == party["plan"] for party in result["parties"])


def test_an_unknown_household_is_named_with_a_suggestion(capsys: pytest.CaptureFixture[str]) -> None:
    assert DE_AUTO.name in refused(capsys, "simulate", DE_AUTO.name[:-1], "--json")


@pytest.mark.parametrize("months", ["0", "-4", "121"])
def test_months_out_of_range_are_refused(capsys: pytest.CaptureFixture[str], months: str) -> None:
    assert "1 tot en met 120" in refused(capsys, "simulate", str(KLEIN), "--months", months)


def test_zero_lives_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert "levens" in refused(capsys, "simulate", str(KLEIN), "--runs", "0")


def test_a_plan_that_names_an_unknown_card_is_refused_with_line_and_remedy(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    plan = tmp_path / "fout.yaml"
    plan.write_text("title: Fout\ncards:\n  - card: card:bestaat_niet\n", encoding="utf-8")
    told = refused(capsys, "simulate", str(KLEIN), "--plan", str(plan))
    assert "bestaat_niet" in told
    assert "regel 3" in told


def test_a_plan_over_the_hours_budget_is_refused(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    from effect_game.content.load import load_casus

    casus = load_casus(DE_AUTO)
    cards = "\n".join(
        f"  - {{card: '{card.id}', duration_months: 100, intensity: intensief}}"
        for card in casus.household.cards
    )
    plan = tmp_path / "veel.yaml"
    plan.write_text(f"title: Te veel\ncards:\n{cards}\n", encoding="utf-8")
    assert "uur" in refused(capsys, "simulate", str(DE_AUTO), "--plan", str(plan))


@pytest.mark.parametrize("content", [b"", b"geen zip", b"PK\x03\x04kapot"])
def test_a_damaged_file_is_named_and_left_alone(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "kapot.effect"
    path.write_bytes(content)
    assert "kapot.effect" in refused(capsys, "replay", str(path))
    assert path.read_bytes() == content


def test_wrong_usage_exits_with_two() -> None:
    for argv in (["simulate"], ["dansen"], ["simulate", "x", "--runs", "veel"], ["autoplay", "x"]):
        with pytest.raises(SystemExit) as caught:
            main(argv)
        assert caught.value.code == 2


def test_our_own_mistake_exits_with_three(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("kapot")

    monkeypatch.setattr("effect_game.content.load.load_casus", broken)
    monkeypatch.setattr("effect_game.content.catalogue.find_casus", broken)
    code, _, err = call(capsys, "simulate", str(KLEIN))
    assert code == 3
    assert "fout van €ffect" in err


def test_lint_says_where_and_what_and_how(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = call(capsys, "lint", "--json")
    problems = json.loads(out)
    assert [p for p in problems if p["severity"] == "error"] == []
    assert code == 0
    for problem in problems:
        assert set(problem) == {"severity", "file", "line", "code", "message", "remedy"}
