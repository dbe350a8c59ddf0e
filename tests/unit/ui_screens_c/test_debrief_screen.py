"""Terugblik as a person goes through it: goals, five tabs with own words, the end and the file."""

from pathlib import Path

import pytest
from PySide6.QtCore import QDir, QStandardPaths, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from effect_game.domain.household import Casus
from effect_game.domain.vocabulary import HORIZONS_MONTHS, Step
from effect_game.play.digits import format_eur
from effect_game.play.figures import Figures, figures_of
from effect_game.play.state import State
from effect_game.play.views_debrief_money import usual_costs
from effect_game.play.views_goals import events_without_plan
from effect_game.store.effect_file import read_effect
from effect_game.store.settings import read_settings
from effect_game.ui.art.waterfall import Waterfall
from effect_game.ui.game import Game
from effect_game.ui.screens.debrief import DebriefScreen
from effect_game.ui.screens.debrief_usual import UsualCosts, UsualEvents
from effect_game.ui.screens.trainer_note import TrainerNoteDialog
from effect_game.ui.widgets.explain_tree import ExplainDialog
from effect_game.ui.widgets.text import Text, bind_amounts
from tests.support.casus import DE_AUTO, KLEIN
from tests.support.press import footer_button
from tests.unit.ui_screens_c.conftest import KEY, OpenAt


def debrief(game: Game) -> DebriefScreen:
    screen = game.screen(Step.DEBRIEF)
    assert isinstance(screen, DebriefScreen)
    return screen


def main(qtbot: QtBot, game: Game) -> None:
    QTest.mouseClick(game.shell.footer.main_button, Qt.MouseButton.LeftButton)


def test_it_opens_with_the_goals_of_the_household(qtbot: QtBot, open_at: OpenAt) -> None:
    game = open_at(KLEIN, "expert", "reflected")
    screen = debrief(game)
    for goal in game.controller.state.goals:
        assert screen.findChild(QWidget, f"goal_{goal}") is not None
    assert screen.findChild(QWidget, "debrief_waterfall") is None


def test_what_carried_the_result_and_how_sure_it_is_stand_with_why_it_went_so(open_at: OpenAt) -> None:
    game = open_at(KLEIN, "expert", "reflected")
    screen = debrief(game)
    QTest.mouseClick(screen.tabs.button("1"), Qt.MouseButton.LeftButton)
    for key, title in (("carried", "Wat droeg het resultaat?"), ("sure", "Hoe zeker is dit?")):
        frame = screen.findChild(QWidget, f"exhibit_{key}")
        assert frame is not None
        assert frame.accessibleName().startswith(title)
        assert "samenleving" in frame.accessibleName()


def without_a_plan(qtbot: QtBot, open_at: OpenAt) -> tuple[DebriefScreen, Casus, State, Figures]:
    """The first tab of Terugblik, of De auto in which no card was laid."""
    game = open_at(DE_AUTO, "nothing", "reflected")
    main(qtbot, game)
    casus, state = game.controller.casus, game.controller.state
    assert state.figures is not None
    return debrief(game), casus, state, figures_of(state.figures)


def test_without_a_plan_it_tells_who_pays_all_the_same_at_every_horizon(
    qtbot: QtBot, open_at: OpenAt
) -> None:
    screen, casus, _, figures = without_a_plan(qtbot, open_at)
    usual = screen.findChild(UsualCosts)
    assert usual is not None
    assert not usual.isHidden()
    waterfall = screen.findChild(QWidget, "debrief_waterfall")
    assert waterfall is not None
    assert waterfall.isHidden()
    for months in HORIZONS_MONTHS:
        button = screen.findChild(QWidget, f"debrief_horizon_{months}")
        assert button is not None
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        told = {text.accessibleName() for text in usual.findChildren(Text)}
        for cost in usual_costs(casus, figures.final, months):
            assert f"{cost.name}: {format_eur(float(cost.amount_eur), signed=False)}" in told


def test_without_a_plan_what_happens_in_twenty_lives_is_told_and_marked_where_it_did_here(
    qtbot: QtBot, open_at: OpenAt
) -> None:
    screen, casus, state, figures = without_a_plan(qtbot, open_at)
    happened = {event for month, event in figures.lived.events if month <= 12}
    shown = screen.findChild(UsualEvents)
    assert shown is not None
    told = {text.accessibleName() for text in shown.findChildren(Text)}
    events = events_without_plan(casus, state)
    assert {event.id for event in events} & happened
    for event in [each for each in events if not each.dark][:8]:
        here = ", ook bij jullie" if event.id in happened else ""
        assert f"{event.title}{here}: {event.count_words}" in told


@pytest.mark.parametrize("plan", ["nothing", "tempting", "expert"])
def test_five_tabs_with_own_words_and_an_end(qtbot: QtBot, open_at: OpenAt, plan: str) -> None:
    game = open_at(KLEIN, plan, "reflected")
    screen = debrief(game)
    main(qtbot, game)
    for part in range(5):
        if part == 2:
            QTest.mouseClick(screen.fields[part].skip, Qt.MouseButton.LeftButton)
            continue
        QTest.keyClicks(screen.fields[part].edit, f"Regel {part}")
        main(qtbot, game)
    state = game.controller.state
    assert state.finished
    assert {x.part: x.text for x in state.reflections} == {
        0: "Regel 0", 1: "Regel 1", 2: "", 3: "Regel 3", 4: "Regel 4",
    }  # fmt: skip
    assert screen.end.isVisible()
    for goal in state.goals:
        assert screen.end.findChild(QWidget, f"end_goal_{goal}") is not None
    assert all(room.level is not None for room in screen.end.house.view.rooms)
    assert read_settings(game.controller.store).finished_first_casus


@pytest.mark.parametrize("part", [0, 4])
def test_enter_in_a_line_goes_on_and_never_closes_the_casus(open_at: OpenAt, part: int) -> None:
    game = open_at(KLEIN, "expert", "reflected")
    screen = debrief(game)
    QTest.mouseClick(screen.tabs.button(str(part)), Qt.MouseButton.LeftButton)
    edit = screen.fields[part].edit
    QTest.keyClicks(edit, "Eerst vragen")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert not game.controller.state.finished
    assert [x.text for x in game.controller.state.reflections] == ["Eerst vragen"]
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() == ("reflection_1" if part == 0 else "if_then_when")


def test_the_last_line_has_no_skip_that_would_close_the_casus(open_at: OpenAt) -> None:
    screen = debrief(open_at(KLEIN, "expert", "reflected"))
    shown = []
    for part in (3, 4):
        QTest.mouseClick(screen.tabs.button(str(part)), Qt.MouseButton.LeftButton)
        shown.append(screen.fields[part].skip.isVisible())
    assert shown == [True, False]


def test_too_long_a_text_is_refused_in_sight_and_stays(qtbot: QtBot, open_at: OpenAt) -> None:
    game = open_at(KLEIN, "expert", "reflected")
    screen = debrief(game)
    main(qtbot, game)
    screen.fields[0].edit.setText("x" * 501)
    main(qtbot, game)
    assert "1 tekens te lang" in screen.fields[0].error
    assert len(screen.fields[0].edit.text()) == 501
    assert game.controller.state.reflections == ()
    assert screen.fields[0].isVisible()


def test_tabs_can_be_walked_in_any_order_and_keep_what_was_written(qtbot: QtBot, open_at: OpenAt) -> None:
    game = open_at(KLEIN, "expert", "reflected")
    screen = debrief(game)
    QTest.mouseClick(screen.tabs.button("3"), Qt.MouseButton.LeftButton)
    QTest.keyClicks(screen.fields[3].edit, "Eerder bellen")
    QTest.mouseClick(screen.tabs.button("1"), Qt.MouseButton.LeftButton)
    assert {x.part: x.text for x in game.controller.state.reflections} == {3: "Eerder bellen"}
    QTest.mouseClick(screen.tabs.button("3"), Qt.MouseButton.LeftButton)
    assert screen.fields[3].edit.text() == "Eerder bellen"
    QTest.mouseClick(footer_button(game.shell, "goals"), Qt.MouseButton.LeftButton)
    assert screen.findChild(QWidget, "debrief_goals") is not None
    assert screen.tabs.chosen_keys() == ()


def test_the_last_tab_shows_the_line_while_it_is_typed(qtbot: QtBot, open_at: OpenAt) -> None:
    game = open_at(KLEIN, "expert", "reflected")
    screen = debrief(game)
    QTest.mouseClick(screen.tabs.button("0"), Qt.MouseButton.LeftButton)
    QTest.keyClicks(screen.fields[0].edit, "De keuken")
    QTest.mouseClick(screen.tabs.button("4"), Qt.MouseButton.LeftButton)
    QTest.keyClicks(screen.fields[4].edit, "Eerst vragen")
    written = screen.findChild(QWidget, "debrief_written")
    assert written is not None
    words = [label.text() for label in written.findChildren(QLabel) if label.isVisibleTo(written)]
    assert words[-1] == "Eerst vragen"
    assert "De keuken" in words
    assert not any("Nog niets" in word for word in words)


def test_the_casus_is_kept_among_the_documents_of_the_user(qtbot: QtBot, open_at: OpenAt) -> None:
    game = open_at(KLEIN, "expert", "reflected")
    screen = debrief(game)
    documents = QDir(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    assert documents.mkpath(".")
    screen.end.save_button.click()
    dialog = screen.findChild(QFileDialog, "save_dialog")
    assert dialog is not None
    assert dialog.directory() == documents
    dialog.reject()


def test_every_horizon_adds_up_and_every_row_explains_itself(qtbot: QtBot, open_at: OpenAt) -> None:
    game = open_at(DE_AUTO, "expert", "reflected")
    screen = debrief(game)
    main(qtbot, game)
    picture = screen.findChild(Waterfall, "debrief_waterfall")
    assert picture is not None
    for months in HORIZONS_MONTHS:
        toggle = screen.findChild(QWidget, f"debrief_horizon_{months}")
        assert toggle is not None
        QTest.mouseClick(toggle, Qt.MouseButton.LeftButton)
        assert picture.view.adds_up()
        assert picture.view.rows
    for row in (*picture.view.rows, None):
        key = row.key if row is not None else "total"
        picture.focus_mark(key)
        QTest.keyClick(picture, Qt.Key.Key_Return)
        dialogs = [d for d in screen.findChildren(ExplainDialog) if d.isVisible()]
        assert len(dialogs) == 1, key
        dialogs[0].reject()


def test_amounts_of_other_plans_explain_themselves(qtbot: QtBot, open_at: OpenAt) -> None:
    game = open_at(KLEIN, "expert", "reflected")
    screen = debrief(game)
    QTest.mouseClick(screen.tabs.button("3"), Qt.MouseButton.LeftButton)
    figures = figures_of(game.controller.state.figures or {})
    assert figures.plan_a is not None
    for column in (2, 3, 4):
        button = screen.findChild(QWidget, f"compare_{column}_society")
        assert button is not None
        QTest.keyClick(button, Qt.Key.Key_Return)
        (dialog,) = [d for d in screen.findChildren(ExplainDialog) if d.isVisible()]
        assert dialog.view.leaves()
        dialog.reject()


def test_the_casus_can_be_kept_as_a_file_and_the_way_back_is_the_start(
    qtbot: QtBot, open_at: OpenAt, tmp_path: Path
) -> None:
    game = open_at(KLEIN, "expert", "casus_finished")
    screen = debrief(game)
    QTest.mouseClick(screen.tabs.button("4"), Qt.MouseButton.LeftButton)
    main(qtbot, game)
    assert game.controller.state.finished
    target = tmp_path / "mee.effect"
    screen.save_to(str(target))
    journal, _ = read_effect(target)
    assert journal.header.casus == KEY
    assert journal.rows == game.controller.play.journal.rows
    screen.save_to(str(tmp_path / "geen map" / "mee.effect"))
    assert screen.end.notice.isVisible()
    assert not (tmp_path / "geen map").exists()
    main(qtbot, game)
    assert game.shell.current_screen() is game.start_screen


def test_the_note_for_the_trainer_stays_shut_until_it_is_asked_for(qtbot: QtBot, open_at: OpenAt) -> None:
    game = open_at(KLEIN, "expert", "reflected")
    screen = debrief(game)
    QTest.mouseClick(screen.tabs.button("4"), Qt.MouseButton.LeftButton)
    note = bind_amounts(game.controller.casus.household.teaching_note)

    def told() -> bool:
        return any(label.text() == note and label.isVisible() for label in screen.findChildren(Text))

    assert not told()
    button = screen.findChild(QWidget, "teaching_note")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert told()
    dialog = screen.findChild(TrainerNoteDialog, "teaching_note_dialog")
    assert dialog is not None
    dialog.reject()
