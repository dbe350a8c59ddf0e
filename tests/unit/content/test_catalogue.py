"""Finding households, and how long they take."""

import dataclasses
import shutil
from pathlib import Path
from typing import Any

import pytest

from effect_game.content.catalogue import (
    CasusEntry,
    casus_minutes,
    find_casus,
    household_folders,
    list_entries,
)
from effect_game.content.load import Loaded, load_casus, read_casus
from effect_game.content.minutes import count_words, decisions, minutes, words_read
from effect_game.content.plans import load_plan, load_walk
from effect_game.domain.household import Casus
from effect_game.domain.plan import Walk
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import Mode

SCENARIOS = Path(__file__).resolve().parents[2] / "scenarios"


def test_a_household_is_found_by_name_and_by_path(folder: Path) -> None:
    assert find_casus("klein", [SCENARIOS]) == folder
    assert find_casus(str(folder)) == folder


@pytest.mark.parametrize("name", ["kleyn", "", "library"])
def test_an_unknown_household_is_a_clear_sentence(name: str) -> None:
    with pytest.raises(UserError, match="Er is geen huishouden") as caught:
        find_casus(name, [SCENARIOS])
    assert caught.value.code == "scenario.unknown"


def test_an_unknown_household_gets_a_suggestion() -> None:
    with pytest.raises(UserError, match="Bedoelde u 'klein'"):
        find_casus("kleyn", [SCENARIOS])


def test_the_list_names_the_household_with_its_computed_minutes(casus: Casus, folder: Path) -> None:
    (entry,) = [entry for entry in list_entries([SCENARIOS]) if entry.folder == folder]
    assert (entry.id, entry.name, entry.title) == ("household:klein", "klein", "De dichte post")
    assert entry.minutes == {Mode.BASIC: casus_minutes(casus, folder)}
    assert entry.level == (Mode.BASIC,)


def test_a_household_that_cannot_be_loaded_is_listed_with_its_problem(copy: Any) -> None:
    copy.change("klein/help.yaml", "dots: 4", "dots: 5")
    (entry,) = [entry for entry in list_entries([copy.root]) if entry.folder == copy.folder.resolve()]
    assert "dots" in entry.problem
    assert entry.minutes == {}


def test_the_easiest_household_stands_first_and_one_that_cannot_be_played_last(copy: Any) -> None:
    for name in ("anders", "stuk"):
        shutil.copytree(copy.folder, copy.root / name)
        copy.change(f"{name}/household.yaml", "id: household:klein", f"id: household:{name}")
    copy.change("anders/household.yaml", "version:", "start_here: true\nversion:")
    copy.change("stuk/help.yaml", "dots: 4", "dots: 5")
    entries = list_entries([copy.root])
    assert [entry.name for entry in entries if entry.start_here] == ["anders", "de-auto"]
    assert [entry.start_here for entry in entries[:3]] == [True, True, False]
    assert entries[-1].name == "stuk"
    spent = [entry.minutes[Mode.BASIC] for entry in entries[2:-1]]
    assert spent == sorted(spent)


def test_a_household_is_read_again_only_when_a_file_of_it_or_of_the_library_changes(
    copy: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[Path] = []
    folder = copy.folder.resolve()

    def counted(folder: Path) -> Loaded:
        read.append(folder)
        return read_casus(folder)

    monkeypatch.setattr("effect_game.content.load.read_casus", counted)
    first = load_casus(copy.folder)
    list_entries([copy.root])
    list_entries([copy.root])
    assert load_casus(copy.folder) is first
    assert read.count(folder) == 1
    copy.change("library/interventions.yaml", "name: Samen de post doen", "name: Samen de post lezen")
    assert load_casus(copy.folder) != first
    assert read.count(folder) == 2


def test_the_list_tells_what_changed_in_a_household_its_plan_or_its_walk(copy: Any) -> None:
    def entry() -> CasusEntry:
        return next(one for one in list_entries([copy.root]) if one.folder == copy.folder.resolve())

    title, minutes = entry().title, entry().minutes[Mode.BASIC]
    copy.change("klein/household.yaml", f"title: {title}", "title: De open post")
    assert entry().title == "De open post"
    shutil.rmtree(copy.folder / "plans")
    assert entry().minutes[Mode.BASIC] < minutes
    (copy.folder / "household.yaml").unlink()
    assert entry().problem


def test_a_household_that_was_wrong_is_offered_when_it_is_right_again(copy: Any) -> None:
    copy.change("klein/help.yaml", "dots: 4", "dots: 55")
    with pytest.raises(UserError, match="dots"):
        load_casus(copy.folder)
    copy.change("klein/help.yaml", "dots: 55", "dots: 4")
    assert load_casus(copy.folder).household.title == "De dichte post"


def test_minutes_follow_the_formula(casus: Casus, folder: Path) -> None:
    plan, walk = load_plan(casus, folder, "expert"), load_walk(casus, folder, "expert")
    assert walk is not None
    # 2 questions, 2 rooms, 3 goals, 3 prices, 4 predicted, 1 room down, 8 at the table, 2 moments, 3 laid.
    assert decisions(walk, plan, 2) == 28
    spent = (words_read(casus, walk) / 180 + 0.2 * 28) * 1.2
    assert minutes(casus, walk, plan) == pytest.approx(spent)


def test_only_answers_that_are_asked_are_read(casus: Casus) -> None:
    asked = Walk(questions=("question:sleep",))
    extra = count_words(["Slecht. Ik lig vaak wakker.", "Noor slaapt slecht en piekert."])
    assert words_read(casus, asked) - words_read(casus, Walk()) == extra


def test_a_longer_text_takes_longer(casus: Casus) -> None:
    home = dataclasses.replace(casus.household, signal=casus.household.signal + " woord" * 180)
    longer = dataclasses.replace(casus, household=home)
    assert minutes(longer, Walk()) - minutes(casus, Walk()) == pytest.approx(1.2)


def test_a_household_without_a_library_beside_it_uses_the_shipped_one(tmp_path: Path) -> None:
    shipped = household_folders()[0]
    alone = tmp_path / "eigen" / "mijn"
    shutil.copytree(shipped, alone)
    assert load_casus(alone) == load_casus(shipped)
