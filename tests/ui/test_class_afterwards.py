"""Before and after a lesson: its plan on paper, the papers of the class, and what stays on the laptop."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from tests.ui.class_board import Classroom

pytestmark = [pytest.mark.slow, pytest.mark.timeout(180)]


def ended(room: Classroom, rows: int | None) -> None:
    """A lesson with one group that was ended."""
    room.begin()
    room.come_in(rows)
    if rows is None:
        room.until(lambda: all(each.state.finished for each in room.host.board.carried.values()))
    room.hand.press("footer_finish")
    room.hand.press("sure_agree")
    room.until(lambda: room.state.closed)
    room.until(lambda: room.hand.sees("footer_after"))


def point_at(room: Classroom, folder: Path) -> None:
    dialog = room.game.shell.findChild(QFileDialog, "class_papers_folder")
    assert dialog is not None
    dialog.fileSelected.emit(str(folder))
    dialog.reject()


def test_the_papers_of_a_class_are_made_beside_the_window_and_the_class_is_kept(
    room: Classroom, tmp_path: Path
) -> None:
    ended(room, None)
    path = room.host.path
    room.hand.press("footer_after")
    room.hand.press("class_make")
    point_at(room, tmp_path / "documenten")
    assert "De documenten worden gemaakt." in room.words()
    room.until(lambda: "Klaar. Het staat hier:" in room.words())
    made = sorted(each.name for each in (tmp_path / "documenten" / path.stem).iterdir())
    assert len(made) == 3
    assert any(name.endswith(".xlsx") for name in made)
    room.hand.press("class_keep")
    assert room.game.classes.host is None
    assert room.game.shell.current_key() == "start"
    assert path.is_file()


def test_a_wiped_class_is_gone_for_good_after_it_was_ticked(room: Classroom) -> None:
    ended(room, 8)
    path = room.host.path
    room.hand.press("footer_after")
    room.hand.press("class_wipe")
    agree = room.hand.look_for("sure_agree")
    assert agree is not None
    assert not agree.isEnabled()
    room.hand.press("sure_tick")
    room.hand.press("sure_agree")
    assert list(path.parent.iterdir()) == []
    assert room.game.shell.current_key() == "start"
    assert "gewist" in room.game.shell.notice.accessibleName()


def test_without_a_casus_there_is_nothing_to_make_and_that_is_said(room: Classroom) -> None:
    room.begin()
    room.come_in(-1)
    room.hand.press("footer_finish")
    room.hand.press("sure_agree")
    room.until(lambda: room.hand.sees("footer_after"))
    room.hand.press("footer_after")
    make = room.hand.look_for("class_make")
    assert make is not None
    assert not make.isEnabled()
    assert "Geen groep speelde een casus." in make.toolTip() + make.accessibleDescription()
    room.hand.press("dialog_close")


def test_a_lesson_plan_is_printed_from_where_a_lesson_begins(room: Classroom, tmp_path: Path) -> None:
    room.hand.press("footer_give_lesson")
    room.hand.press("class_plan_paper")
    point_at(room, tmp_path)
    room.until(lambda: "Klaar. Het staat hier:" in room.words())
    (made,) = tmp_path.glob("lesplan-*")
    assert made.stat().st_size > 1000
    room.hand.press("dialog_close")
