"""Beside the plan: the last change once more, what a no would do, and plans next to each other."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRegularExpression, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from effect_game.domain.household import Casus
from effect_game.domain.plan import Plan, PlanCard
from effect_game.play import views_plan
from effect_game.play.state import State, working_plan
from effect_game.play.views_compare import QUESTION
from effect_game.ui.art.compare_lanes import Scale
from effect_game.ui.art.jars import Jars
from effect_game.ui.game import Game
from effect_game.ui.screens.plan_compare import CompareDialog
from effect_game.ui.screens.plan_footer import NOT_CHANGED
from effect_game.ui.theme.theme import theme
from tests.support.press import footer_button
from tests.unit.ui_screens_b.plan_hand import (
    COURSE,
    POST,
    RENT,
    WAIT_MS,
    key,
    lay,
    named,
    plan_of,
    predict,
    press,
    settled,
)

pytestmark = pytest.mark.slow


@pytest.fixture
def opened(game: Game, qtbot: QtBot) -> Game:
    """One card lies and the lids are open."""
    lay(game, POST)
    predict(game, qtbot)
    settled(game, qtbot)
    return game


def change(game: Game, qtbot: QtBot) -> None:
    """A second card, computed."""
    lay(game, RENT)
    settled(game, qtbot)


def told(game: Game) -> str:
    return plan_of(game).money_panel.prediction.text()


def test_before_a_change_there_is_nothing_to_replay_and_the_button_says_so(opened: Game) -> None:
    button = footer_button(opened.shell, "replay")
    assert not button.isEnabled()
    assert button.toolTip() == NOT_CHANGED
    assert all(not jar.was for jar in plan_of(opened).jars_panel.jars.view.jars)
    assert told(opened).startswith("Voorspeld")


def test_a_change_leaves_a_ghost_that_can_be_read_until_the_next_change(opened: Game, qtbot: QtBot) -> None:
    jars = plan_of(opened).jars_panel.jars
    before = {jar.key: jar.amount or jar.word for jar in jars.view.jars}
    change(opened, qtbot)
    moved = [jar for jar in jars.view.jars if jar.was]
    assert moved
    assert all(jar.was == before[jar.key] for jar in moved)
    assert all(jars.view.ghost(jar) is not None for jar in moved)
    assert "was" in told(opened)
    assert "nu" in told(opened)
    assert any("was" in cell for row in jars.table().rows for cell in row)
    assert any(", was " in mark.label for mark in jars.marks())
    again = {jar.key: jar.amount or jar.word for jar in jars.view.jars}
    line = plan_of(opened).timeline
    line.setFocus()
    line.focus_mark(RENT)
    key(line, Qt.Key.Key_Delete)
    settled(opened, qtbot)
    assert all(jar.was == again[jar.key] for jar in jars.view.jars if jar.was)


def level(jars: Jars, jar: str) -> float:
    """How far a jar is filled in the picture at this moment."""
    return jars._shown[jar]


def test_the_replay_goes_from_before_to_now_once(opened: Game, qtbot: QtBot) -> None:
    change(opened, qtbot)
    jars = plan_of(opened).jars_panel.jars
    moved = next(jar for jar in jars.view.jars if jar.was)
    ghost, now = jars.view.ghost(moved), jars.view.share(moved)
    assert ghost is not None
    theme().set(reduced_motion=False)
    press(opened, "footer_replay")
    assert level(jars, moved.key) == pytest.approx(ghost)
    qtbot.waitUntil(lambda: level(jars, moved.key) == pytest.approx(now), timeout=WAIT_MS)


def test_with_less_motion_the_replay_stands_still_and_the_words_say_it(opened: Game, qtbot: QtBot) -> None:
    change(opened, qtbot)
    jars = plan_of(opened).jars_panel.jars
    moved = next(jar for jar in jars.view.jars if jar.was)
    press(opened, "footer_replay")
    assert level(jars, moved.key) == jars.view.share(moved)
    assert jars.view.ghost(moved) is not None
    assert "was" in told(opened)


def test_if_they_say_no_is_told_in_words_and_writes_nothing(opened: Game, qtbot: QtBot) -> None:
    chip = plan_of(opened).money_panel.no_chip
    assert not chip.isVisible()
    change(opened, qtbot)
    assert chip.isVisible()
    rows = len(opened.controller.play.journal.rows)
    yes = plan_of(opened).jars_panel.jars.view
    press(opened, "if_no")
    qtbot.waitUntil(lambda: plan_of(opened).beside.no_forecast() is not None, timeout=WAIT_MS)
    assert told(opened).startswith("Bij een nee (")
    assert plan_of(opened).jars_panel.jars.view != yes
    press(opened, "if_no")
    assert "was" in told(opened)
    assert [jar.amount for jar in plan_of(opened).jars_panel.jars.view.jars] == [j.amount for j in yes.jars]
    assert len(opened.controller.play.journal.rows) == rows


def test_if_they_say_no_the_goals_are_counted_in_that_plan_too(opened: Game, qtbot: QtBot) -> None:
    change(opened, qtbot)
    screen = plan_of(opened)
    yes = goals_told(opened)
    press(opened, "if_no")
    qtbot.waitUntil(lambda: screen.beside.no_forecast() is not None, timeout=WAIT_MS)
    casus, state = opened.controller.casus, opened.controller.state
    expected = [goal.counts for goal in views_plan.goals(casus, state, screen.beside.no_forecast())]
    assert all(counts in said for counts, said in zip(expected, goals_told(opened), strict=True))
    assert goals_told(opened) != yes
    press(opened, "if_no")
    assert goals_told(opened) == yes


def goals_told(game: Game) -> list[str]:
    """What is said of each goal above the jars."""
    boxes = plan_of(game).aims.findChildren(QWidget, QRegularExpression("^goal_"))
    return [box.accessibleName() for box in boxes]


def compare_dialog(game: Game, qtbot: QtBot) -> CompareDialog:
    dialog = plan_of(game).beside.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: bool(dialog.lanes.view.rows), timeout=WAIT_MS)
    return dialog


def test_an_unchanged_plan_has_nothing_beside_it(opened: Game) -> None:
    button = footer_button(opened.shell, "compare")
    assert not button.isEnabled()
    assert "Verander eerst iets" in button.toolTip()


def test_the_plan_as_predicted_stands_beside_the_plan_as_it_lies(opened: Game, qtbot: QtBot) -> None:
    change(opened, qtbot)
    press(opened, "footer_compare")
    dialog = compare_dialog(opened, qtbot)
    assert dialog.lanes.view.names == ("Plan A, zoals voorspeld", "Plan B, zoals het nu ligt")
    assert len(dialog.lanes.view.remarks) == 2
    names = [row.key for row in dialog.lanes.view.rows]
    assert "society" in names
    assert "load" in names
    key(dialog.lanes, Qt.Key.Key_End)
    mark = dialog.lanes.focused_mark()
    assert mark is not None
    assert mark.key == "hours"
    before = dialog.lanes.view
    press(opened, "compare_horizon_12")
    assert dialog.lanes.view != before
    press(opened, "compare_table")
    named(opened, "table_twin_0")
    press(opened, "close_table_twin")
    press(opened, "close_compare")
    assert plan_of(opened).beside.dialog is None


def test_one_choice_explains_all_and_is_not_asked_about(opened: Game, qtbot: QtBot) -> None:
    change(opened, qtbot)
    press(opened, "footer_compare")
    dialog = compare_dialog(opened, qtbot)
    words = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert dialog.chips is None
    assert QUESTION not in words
    assert any(
        text.startswith("De plannen verschillen in één keuze, en die verklaart alles: ") for text in words
    )
    press(opened, "close_compare")


def test_two_choices_are_held_against_the_whole_difference(opened: Game, qtbot: QtBot) -> None:
    change(opened, qtbot)
    line = plan_of(opened).timeline
    line.setFocus()
    line.focus_mark(POST)
    key(line, Qt.Key.Key_Right, with_ctrl=True)
    settled(opened, qtbot)
    press(opened, "footer_compare")
    dialog = compare_dialog(opened, qtbot)
    press(opened, f"compare_choice_{POST}")
    assert dialog.answer.accessibleName()
    press(opened, f"compare_choice_{RENT}")
    qtbot.waitUntil(lambda: "deze twee alleen" in dialog.answer.accessibleName(), timeout=WAIT_MS)
    press(opened, "close_compare")


def test_one_key_lays_het_zorgpad_beside_the_plan_and_takes_nothing_over(
    opened: Game, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Keys only go to the window that is in front.
    with qtbot.waitActive(opened.shell):
        opened.shell.activateWindow()
    QTest.keySequence(opened.shell, QKeySequence("Ctrl+B"))
    assert plan_of(opened).beside.dialog is None  # basis has none

    def path(casus: Casus, state: State) -> Plan:
        return working_plan(casus, replace(state, cards=(PlanCard(card=COURSE),)))

    monkeypatch.setattr("effect_game.ui.screens.plan_beside.pathway_plan", path)
    before, rows = opened.controller.state.cards, len(opened.controller.play.journal.rows)
    QTest.keySequence(opened.shell, QKeySequence("Ctrl+B"))
    dialog = compare_dialog(opened, qtbot)
    assert dialog.lanes.view.names == ("Het zorgpad", "Plan B, zoals het nu ligt")
    parties = [row for row in dialog.lanes.view.rows if row.scale is Scale.MONEY]
    assert len({(row.least, row.most) for row in parties}) == 1, "one scale for both plans"
    press(opened, "close_compare")
    assert opened.controller.state.cards == before
    assert len(opened.controller.play.journal.rows) == rows
