"""A class is a file of its own: it is begun, found again and gone on with."""

from dataclasses import replace
from pathlib import Path

import pytest

from effect_game.classroom import rows as c
from effect_game.classroom.keys import CODE_LENGTH, is_code
from effect_game.classroom.opening import begin_class, desk_of, kept_classes, lesson_in
from effect_game.content.lessons import lessons
from effect_game.domain.problems import UserError
from effect_game.store.database import Store
from effect_game.store.paths import CLASSES, classes_folder
from tests.support.classroom import APP, UTC, Line, member_of

OFFERED = (c.Offered("klein", "basis"),)
PLANS = lessons().plans


def test_a_new_class_has_a_code_its_plan_and_what_it_offers(tmp_path: Path) -> None:
    path = begin_class(tmp_path, PLANS[0], OFFERED, app=APP, utc=UTC)
    desk = desk_of(path, app=APP, utc=lambda: UTC)()
    assert is_code(desk.state.code, CODE_LENGTH)
    assert (desk.state.offered, desk.state.lesson) == (OFFERED, PLANS[0].id)
    assert lesson_in(path) == PLANS[0]
    desk.close()


def test_a_lesson_in_which_groups_play_each_others_party_begins_so(tmp_path: Path) -> None:
    begun = {}
    for chairs in (False, True):
        path = begin_class(tmp_path, replace(PLANS[0], chairs=chairs), OFFERED, app=APP, utc=UTC)
        desk = desk_of(path, app=APP, utc=lambda: UTC)()
        begun[chairs] = desk.state.chairs
        desk.close()
    assert begun == {False: False, True: True}
    assert any(plan.chairs for plan in PLANS)


def test_two_classes_of_the_same_day_and_lesson_are_two_files_with_two_codes(tmp_path: Path) -> None:
    paths = {begin_class(tmp_path, PLANS[0], OFFERED, app=APP, utc=UTC) for _ in range(2)}
    assert len(paths) == 2
    assert len({_code(path) for path in paths}) == 2


def _code(path: Path) -> str:
    desk = desk_of(path, app=APP, utc=lambda: UTC)()
    desk.close()
    return desk.state.code


def test_kept_classes_stand_newest_first_with_how_many_took_part(tmp_path: Path) -> None:
    old = begin_class(tmp_path, PLANS[0], OFFERED, app=APP, utc="2026-05-01T10:00:00Z")
    new = begin_class(tmp_path, PLANS[1], OFFERED, app=APP, utc="2026-05-03T10:00:00Z")
    desk = desk_of(old, app=APP, utc=lambda: UTC)()
    Line(desk).open(member_of(1, code=desk.state.code))
    desk.close()
    found = kept_classes(tmp_path)
    assert [kept.path for kept in found] == [old, new]
    assert [kept.groups for kept in found] == [1, 0]
    assert "1 groep" in found[0].about


def test_a_file_that_is_damaged_or_no_class_is_named_last_and_the_others_can_be_used(tmp_path: Path) -> None:
    good = begin_class(tmp_path, PLANS[0], OFFERED, app=APP, utc=UTC)
    (tmp_path / "stuk.sqlite").write_bytes(b"geen store, wel bytes" * 50)
    Store(tmp_path / "leeg.sqlite").close()
    found = kept_classes(tmp_path)
    assert found[0].path == good
    assert {kept.title for kept in found[1:]} == {"stuk", "leeg"}
    assert all(kept.problem and kept.about == kept.problem for kept in found[1:])
    with pytest.raises(UserError) as refused:
        desk_of(tmp_path / "leeg.sqlite", app=APP, utc=lambda: UTC)()
    assert refused.value.code == "class.none"


def test_classes_lie_in_a_folder_beside_the_store(tmp_path: Path) -> None:
    folder = classes_folder(tmp_path / "effect.sqlite")
    assert (folder, folder.is_dir()) == (tmp_path / CLASSES, True)
