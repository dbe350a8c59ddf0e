"""The command line as a user meets it: JSON, exit codes, what agrees with what."""

import json
import re
import shutil
from pathlib import Path

import pytest

from effect_game.__main__ import main
from effect_game.domain.journal import LAW
from effect_game.domain.vocabulary import AgreementKind, LifeDomain
from effect_game.play.fold import fold
from effect_game.store.effect_file import read_effect
from tests.support.casus import DE_AUTO, KLEIN, casus_of
from tests.support.command_line import call, data
from tests.support.old_law import OLD_KLEIN

FAST = ["--runs", "64", "--json"]
SPREAD = {"mean", "se", "p5", "p25", "p50", "p75", "p95"}


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
    for event in result["events"]:
        assert set(event) == {"id", "name", "reference", "plan"}
    for level in result["levels"]:
        assert level["life_domain"] in set(LifeDomain)
        assert 1 <= level["reference"] <= 5
    assert [goal["id"] for goal in result["goals"]]


def test_the_table_of_simulate_tells_no_more_than_its_error_allows(
    capsys: pytest.CaptureFixture[str],
) -> None:
    argv = ["simulate", str(DE_AUTO), "--plan", "expert", "--runs", "200"]
    found = data(capsys, *argv, "--json")
    code, text, err = call(capsys, *argv)
    assert (code, err) == (0, "")
    lines = text.splitlines()
    for balance in (*found["parties"], found["society"], found["public_purse"]):
        (line,) = [each for each in lines if each.startswith(f"  {balance['name']} ")]
        difference = balance["difference"]
        unclear = difference["mean"] == 0 or abs(difference["mean"]) < 1.96 * difference["se"]
        assert ("ongeveer gelijk" in line) == unclear, line
    apart = next(place for place, line in enumerate(lines) if line.startswith("Daarvan"))
    assert lines[apart + 1].startswith(f"  {found['public_purse']['name']} ")
    assert "rekenfout" in lines[apart + 2]
    assert ".:" not in text


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


def test_lint_says_where_and_what_and_how(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = call(capsys, "lint", "--json")
    problems = json.loads(out)
    assert [p for p in problems if p["severity"] == "error"] == []
    assert code == 0
    for problem in problems:
        assert set(problem) == {"severity", "file", "line", "code", "about", "message", "remedy"}


def test_a_path_with_a_space_works_for_household_and_plan(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    root = tmp_path / "mijn huishoudens"
    shutil.copytree(KLEIN.parent, root)
    plan = root / "mijn plan.yaml"
    shutil.copy(KLEIN / "plans" / "expert.yaml", plan)
    by_path = data(capsys, "simulate", str(root / "klein"), "--plan", str(plan), *FAST)
    by_name = data(capsys, "simulate", "klein", "--scenarios", str(root), "--plan", "expert", *FAST)
    assert by_path == by_name


def test_a_goal_beyond_the_horizon_is_null(capsys: pytest.CaptureFixture[str]) -> None:
    goals = casus_of(KLEIN).household.goals
    result = data(capsys, "simulate", str(KLEIN), "--plan", "expert", "--months", "3", *FAST)
    assert [goal["id"] for goal in result["goals"]] == [goal.id for goal in goals]
    assert any(goal.month > 3 for goal in goals)
    for goal, told in zip(goals, result["goals"], strict=True):
        assert (told["reference"] is None) == (told["plan"] is None) == (goal.month > 3)
    assert len(result["cumulative"]) == 3


@pytest.mark.parametrize("argv", [[], ["simulate"], ["autoplay"], ["lint"], ["list"], ["plans"], ["replay"]])
def test_help_is_in_dutch(capsys: pytest.CaptureFixture[str], argv: list[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main([*argv, "--help"])
    assert caught.value.code == 0
    told = capsys.readouterr().out
    assert told.startswith("Gebruik: ")
    for english in ("usage", "options", "show this", "positional", "default", "show program"):
        assert english not in told


def test_a_casus_of_changed_content_still_says_what_is_known(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """A fact that was renamed since the casus was played is not our mistake."""
    out = tmp_path / "casus.effect"
    data(capsys, "autoplay", str(KLEIN), "--plan", "expert", "--out", str(out), "--json")
    root = tmp_path / "scenarios"
    shutil.copytree(KLEIN.parent, root)
    for file in (root / "klein").rglob("*.yaml"):
        text = file.read_text(encoding="utf-8")
        file.write_text(re.sub(r"\bfact:(?=\w)", "fact:renamed_", text), encoding="utf-8")
    known = data(capsys, "simulate", str(root / "klein"), "--known", str(out), *FAST)
    assert known["known"] == "".join(c for c in known["known"] if c in "0123456789abcdef")


def test_an_agreement_on_other_terms_than_the_journals_is_assumed(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    out = tmp_path / "casus.effect"
    data(capsys, "autoplay", str(KLEIN), "--plan", "expert", "--out", str(out), "--json")
    made = fold(casus_of(KLEIN), read_effect(out)[0].rows).agreements
    agreed = next(each for each in made if each.what is AgreementKind.PAY)
    for share, month, weeks, assumed in (
        (agreed.share, agreed.from_month, agreed.weeks, 0),
        (agreed.share, agreed.from_month, agreed.weeks + 5, 0),
        (agreed.share, agreed.from_month + 5, 0, 0),
        (agreed.share, agreed.from_month, agreed.weeks - 0.5, 1),
        (agreed.share / 2, agreed.from_month, agreed.weeks, 1),
    ):
        terms = f"party: '{agreed.party}', what: pay, share: {share}, from_month: {month}, weeks: {weeks}"
        plan = tmp_path / "plan.yaml"
        plan.write_text(
            f"title: Plan\ncards:\n  - {{card: '{agreed.card}'}}\n"
            f"agreements:\n  - {{card: '{agreed.card}', {terms}}}\n",
            encoding="utf-8",
        )
        result = data(capsys, "simulate", str(KLEIN), "--plan", str(plan), "--known", str(out), *FAST)
        assert len(result["agreements_assumed"]) == assumed


def test_a_file_of_law_1_says_so_and_is_recalculated_as_a_new_file(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    before = OLD_KLEIN.read_bytes()
    told = data(capsys, "replay", str(OLD_KLEIN), "--json")
    assert (told["law"], told["rows"], told["equal"]) == (1, 46, None)
    assert "wet 1" in call(capsys, "replay", str(OLD_KLEIN))[1]
    new = tmp_path / "nieuw.effect"
    made = data(capsys, "replay", str(OLD_KLEIN), "--recalculate", str(new), "--json")
    assert (made["law"], made["finished"], made["stopped_at"]) == (LAW, True, None)
    assert data(capsys, "replay", str(new), "--json")["equal"] is True
    assert OLD_KLEIN.read_bytes() == before


def test_a_plan_can_be_weighed_against_another_reference(capsys: pytest.CaptureFixture[str]) -> None:
    told = {}
    for name in ("usual", "help_stops"):
        argv = ["simulate", str(KLEIN), "--plan", "expert", "--runs", "64", "--reference", name]
        assert main([*argv, "--json"]) == 0
        told[name] = json.loads(capsys.readouterr().out)
    assert told["usual"]["reference"] == "reference:usual"
    plain = ["simulate", str(KLEIN), "--plan", "expert", "--runs", "64", "--json"]
    assert main(plain) == 0
    usual = json.loads(capsys.readouterr().out)
    assert "reference" not in usual
    assert {**usual, "reference": "reference:usual"} == told["usual"]
    means = [told[name]["society"]["difference"]["mean"] for name in told]
    assert means[0] != means[1]
    assert [told[name]["society"]["plan"] for name in told] == [usual["society"]["plan"]] * 2


def test_the_parts_of_an_amount_add_up_with_another_reference(capsys: pytest.CaptureFixture[str]) -> None:
    argv = ["explain", str(KLEIN), "--plan", "expert", "--runs", "64", "--reference", "usual_route", "--json"]
    assert main(argv) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["reference"] == "reference:usual_route"
    assert sum(part["amount_eur"] for part in told["parts"]) == pytest.approx(told["amount_eur"], abs=0.01)
