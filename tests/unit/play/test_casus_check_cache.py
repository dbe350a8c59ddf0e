"""Kept figures hold for the content, plans, law and check they were made with, and for no other."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from effect_game.domain.household import Casus
from effect_game.domain.plan import Plan
from effect_game.domain.problems import UserError
from effect_game.play import casus_check_cache
from effect_game.play.casus_check_cache import KEPT, read_kept, write_kept
from effect_game.play.casus_check_rules import judged
from tests.support.checked import CASUS, PLANS, RUNS, household, sound, with_reminder
from tests.support.register import with_register


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_kept(tmp_path, CASUS, PLANS, sound())
    return tmp_path


def current(folder: Path, casus: Casus = CASUS, plans: dict[str, Plan] | None = None) -> bool:
    return read_kept(folder, casus, PLANS if plans is None else plans, RUNS) is not None


def test_what_is_kept_reads_back_and_is_judged_the_same(folder: Path) -> None:
    figures = read_kept(folder, CASUS, PLANS, RUNS)
    assert figures == sound()
    assert figures is not None
    assert list(judged(CASUS, figures)) == list(judged(CASUS, sound()))


def test_the_file_is_small_plain_json_with_a_plan_on_a_line(folder: Path) -> None:
    text = (folder / KEPT).read_text(encoding="utf-8")
    assert json.loads(text)["figures"]["runs"] == RUNS
    assert len(text) < 20_000
    (line,) = [line for line in text.splitlines() if '"alone", "about": "card:settle"' in line]
    assert json.loads(line.rstrip(","))["kind"] == "alone"


def test_another_wording_or_acceptance_leaves_it_current(folder: Path) -> None:
    assert current(folder, household(teaching_note="Heel andere woorden."))
    cards = (replace(CASUS.household.cards[0], title="Anders geschreven"), *CASUS.household.cards[1:])
    assert current(folder, household(cards=cards))


def test_rules_in_the_register_are_not_computed_with_and_leave_it_current(folder: Path) -> None:
    assert with_register().household.regulations
    assert current(folder, with_register())


def test_another_number_card_or_plan_makes_it_stale(folder: Path) -> None:
    assert not current(folder, with_reminder(0.3))
    assert not current(folder, household(cards=CASUS.household.cards[:3]))
    assert not current(folder, household(goals=CASUS.household.goals[::-1]))
    longer = replace(PLANS["expert"], stops=())
    assert not current(folder, plans={**PLANS, "expert": longer})
    assert current(folder, plans={**PLANS, "expert": replace(PLANS["expert"], title="Andere titel hier")})


@pytest.mark.parametrize("name", ["LAW", "CHECK_VERSION"])
def test_another_law_or_another_way_of_checking_makes_it_stale(
    folder: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(casus_check_cache, name, 99)
    assert not current(folder)


def test_another_number_of_lives_makes_it_stale(folder: Path) -> None:
    assert read_kept(folder, CASUS, PLANS, RUNS + 1) is None


@pytest.mark.parametrize("content", [b"", b"{}", b"[1", b"\xff\xfe", b'{"version": 1, "law": 2}'])
def test_a_damaged_or_missing_file_is_as_good_as_none(folder: Path, content: bytes) -> None:
    (folder / KEPT).write_bytes(content)
    assert not current(folder)
    (folder / KEPT).unlink()
    assert not current(folder)


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="kan niet geschreven worden") as caught:
        write_kept(tmp_path / "weg", CASUS, PLANS, sound())
    assert caught.value.code == "check.write"
