"""What the command line refuses: exit codes, Dutch sentences with a remedy, nothing written over."""

import json
import shutil
from pathlib import Path

import pytest

from effect_game.__main__ import main
from tests.support.casus import DE_AUTO, KLEIN
from tests.support.command_line import call, data, refused
from tests.support.old_law import OLD_KLEIN


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


def spoiled(tmp_path: Path) -> Path:
    """A folder (with a space in its name) that holds one household that cannot be read."""
    root = tmp_path / "mijn huishoudens"
    shutil.copytree(KLEIN.parent, root)
    (root / "klein" / "help.yaml").write_text("cards: [", encoding="utf-8")
    return root


def test_a_broken_household_is_told_beside_the_list(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    shipped = data(capsys, "list", "--json")
    code, out, err = call(capsys, "list", "--json", "--scenarios", str(spoiled(tmp_path)))
    assert code == 1
    assert json.loads(out) == shipped
    assert "help.yaml, regel 1" in err
    assert "Traceback" not in err


def test_a_folder_of_households_that_is_not_there_is_named(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert "nergens" in refused(capsys, "list", "--scenarios", str(tmp_path / "nergens"))


@pytest.mark.parametrize(
    ("argv", "words"),
    [
        (["simulate"], "ontbreekt HUISHOUDEN"),
        (["dansen"], "'dansen' bestaat niet"),
        (["simulate", "x", "--runs", "veel"], "'veel' is geen heel getal"),
        (["simulate", "x", "--runs"], "achter --runs ontbreekt iets"),
        (["list", "--snel"], "--snel is hier niet bekend"),
    ],
)
def test_wrong_usage_is_told_in_dutch(
    capsys: pytest.CaptureFixture[str], argv: list[str], words: str
) -> None:
    with pytest.raises(SystemExit) as caught:
        main(argv)
    assert caught.value.code == 2
    told = capsys.readouterr().err
    assert words in told
    for english in ("argument", "required", "invalid", "usage"):
        assert english not in told


def test_a_seed_that_does_not_fit_is_refused(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert "Startgetal -1" in refused(capsys, "simulate", str(KLEIN), "--seed", "-1")
    out = tmp_path / "niet.effect"
    assert "Startgetal -1" in refused(capsys, "autoplay", str(KLEIN), "--seed", "-1", "--out", str(out))
    assert not out.exists()


def test_stopping_a_long_sum_says_nothing_and_leaves(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("effect_game.content.load.load_casus", stopped)
    assert call(capsys, "simulate", str(KLEIN)) == (130, "", "")


@pytest.mark.parametrize("seed", ["-1", str(2**63)])
def test_a_seed_that_does_not_fit_says_which_does(capsys: pytest.CaptureFixture[str], seed: str) -> None:
    told = refused(capsys, "simulate", str(KLEIN), "--seed", seed)
    assert told.strip() == f"Startgetal {seed} kan niet. Kies 0 of meer, van hooguit 18 cijfers."


def test_recalculating_never_writes_over_a_file_that_is_there(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    kept = tmp_path / "oud.effect"
    kept.write_bytes(OLD_KLEIN.read_bytes())
    told = refused(capsys, "replay", str(kept), "--recalculate", str(kept))
    assert "bestaat al" in told
    assert "Kies een andere naam" in told
    assert kept.read_bytes() == OLD_KLEIN.read_bytes()


@pytest.mark.parametrize("command", ["simulate", "explain", "sensitivity"])
def test_an_unknown_reference_is_told_with_the_names_there_are(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([command, str(KLEIN), "--runs", "8", "--reference", "gisteren"]) == 1
    words = capsys.readouterr().err
    assert "Er is geen nulalternatief 'gisteren'." in words
    assert "usual_route" in words
