"""What the plan shows of money: nothing before the prediction, everything live after it."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from effect_game.domain.vocabulary import Step
from effect_game.play import rows as r
from effect_game.play.views_money import UPDATING
from effect_game.store.settings import Settings, write_settings
from effect_game.ui.game import Game
from effect_game.ui.screens.plan_dialogs import PredictDialog
from effect_game.ui.screens.plan_footer import PREDICT_FIRST
from effect_game.ui.widgets.range_field import SWAP_QUESTION
from tests.support.press import footer_button
from tests.unit.ui_screens_b.plan_hand import (
    COURSE,
    POST,
    RENT,
    WAIT_MS,
    fill,
    key,
    lay,
    named,
    plan_of,
    predict,
    press,
    settled,
)


def test_a_line_without_cards_goes_on_without_a_plan_and_says_so(game: Game) -> None:
    assert game.shell.footer.main_button.text() == "Verder zonder plan"
    lay(game, COURSE)
    assert game.shell.footer.main_button.text() == "Naar de tafel"


def test_going_on_without_a_plan_is_asked_once_and_can_be_taken_back(game: Game) -> None:
    steps = []
    for name in ("footer_main", "dialog_close", "footer_main", "without_plan_anyway"):
        press(game, name)
        steps.append(game.controller.state.step)
    assert steps == [Step.PLAN, Step.PLAN, Step.PLAN, Step.TABLE]


@pytest.mark.slow
def test_before_the_prediction_no_amount_is_shown(game: Game, qtbot: QtBot) -> None:
    lay(game, COURSE)
    qtbot.waitUntil(lambda: game.controller.forecast is not None, timeout=WAIT_MS)
    plan = plan_of(game)
    assert plan.jars_panel.jars.view.shut
    assert "€" not in plan.jars_panel.jars.summary()
    assert plan.jars_panel.horizons.isHidden()
    assert not plan.money_panel.amount.isVisible()
    assert not game.shell.footer.main_button.isEnabled()
    assert game.shell.footer.reason.text() == PREDICT_FIRST


@pytest.mark.slow
def test_a_prediction_opens_the_lids_and_everything_stays_live(game: Game, qtbot: QtBot) -> None:
    lay(game, POST)
    predict(game, qtbot)
    settled(game, qtbot)
    plan = plan_of(game)
    assert not plan.jars_panel.jars.view.shut
    assert plan.jars_panel.horizons.isVisible()
    assert "van de 20" in plan.money_panel.sentence.text()
    assert "Uitkomst" in plan.money_panel.prediction.text()
    assert not plan.money_panel.chart.isVisible()
    assert game.shell.footer.main_button.isEnabled()
    before = plan.jars_panel.jars.view
    lay(game, RENT)
    assert not plan.is_up_to_date()
    settled(game, qtbot)
    assert plan.jars_panel.jars.view != before
    assert UPDATING not in plan.jars_panel.jars.summary()


def test_a_wrong_prediction_says_what_is_missing_and_keeps_what_was_typed(game: Game) -> None:
    lay(game, POST)
    footer_button(game.shell, "predict").click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PredictDialog)
    fill(game, "predict_low", "3.000")
    fill(game, "predict_high", "-500")
    press(game, "predict_done")
    assert dialog.range.error == SWAP_QUESTION
    assert dialog.count.error
    assert dialog.gainer.error
    assert dialog.range.low.text() == "3.000"
    assert game.controller.state.prediction is None
    press(game, "predict_back")


@pytest.mark.slow
def test_the_twenty_lives_are_drawn_once_a_first_casus_was_finished(game: Game, qtbot: QtBot) -> None:
    write_settings(game.controller.store, Settings(finished_first_casus=True))
    lay(game, POST)
    predict(game, qtbot)
    settled(game, qtbot)
    panel = plan_of(game).money_panel
    assert panel.chart.isVisible()
    assert panel.dots.isVisible()
    assert len(panel.chart.view.lives) == 20
    assert panel.sentence.text() == panel.dots.summary()


@pytest.mark.slow
def test_the_horizon_is_one_toggle_for_jars_and_sentence(game: Game, qtbot: QtBot) -> None:
    lay(game, POST)
    predict(game, qtbot)
    settled(game, qtbot)
    press(game, "horizon_12")
    assert "binnen 1 jaar" in plan_of(game).money_panel.sentence.text()
    press(game, "horizon_120")
    assert "binnen 10 jaar" in plan_of(game).money_panel.sentence.text()


@pytest.mark.slow
def test_enter_on_a_jar_and_on_the_amount_explains_it(game: Game, qtbot: QtBot) -> None:
    lay(game, POST)
    predict(game, qtbot)
    settled(game, qtbot)
    jars = plan_of(game).jars_panel.jars
    jars.setFocus()
    key(jars, Qt.Key.Key_Return)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    assert dialog.objectName() == "explain_dialog"
    key(dialog, Qt.Key.Key_Escape)
    key(named(game, "society_amount"), Qt.Key.Key_Return)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    assert dialog.objectName() == "explain_dialog"
    key(dialog, Qt.Key.Key_Escape)


@pytest.mark.slow
def test_the_tables_are_one_key_away(game: Game, qtbot: QtBot) -> None:
    lay(game, POST)
    line = plan_of(game).timeline
    line.setFocus()
    key(line, Qt.Key.Key_T)
    named(game, "table_twin_0")
    press(game, "close_table_twin")
    predict(game, qtbot)
    settled(game, qtbot)
    press(game, "money_table")
    named(game, "parties_waterfall")
    press(game, "close_parties")


@pytest.mark.slow
def test_a_drag_previews_and_only_the_drop_is_a_decision(game: Game, qtbot: QtBot) -> None:
    lay(game, POST)
    predict(game, qtbot)
    settled(game, qtbot)
    line = plan_of(game).timeline
    start = line.bar_rects()[POST].center().toPoint()
    rows = len(game.controller.play.journal.rows)
    month = round(line.month_scale().month_width)
    with qtbot.waitSignal(game.controller.preview_changed, timeout=WAIT_MS):
        QTest.mousePress(line, Qt.MouseButton.LeftButton, pos=start)
        QTest.mouseMove(line, start + QPoint(month, 0))
        QTest.mouseMove(line, start + QPoint(3 * month, 0))
    assert len(game.controller.play.journal.rows) == rows
    QTest.mouseRelease(line, Qt.MouseButton.LeftButton, pos=start + QPoint(3 * month, 0))
    laid = game.controller.state.card(POST)
    assert laid is not None
    assert laid.start_month == 4
    settled(game, qtbot)


@pytest.mark.slow
def test_the_main_button_goes_to_the_table(game: Game, qtbot: QtBot) -> None:
    lay(game, POST)
    predict(game, qtbot)
    game.shell.footer.main_button.click()
    assert game.controller.state.step is Step.TABLE


@pytest.mark.slow
def test_a_card_carried_from_the_tray_previews_over_a_month_and_lies_there_when_let_go(
    game: Game, qtbot: QtBot
) -> None:
    lay(game, POST)
    predict(game, qtbot)
    settled(game, qtbot)
    tray, line = plan_of(game).tray, plan_of(game).timeline
    tray.go_to(RENT)
    rows = len(game.controller.play.journal.rows)
    grip = QPoint(tray.width() - 30, tray.height() // 2)
    places = [QPointF(line.month_scale().x(month) + 6, line.height() - 40.0) for month in (3, 4)]
    spots = [tray.mapFromGlobal(line.mapToGlobal(place)).toPoint() for place in places]
    with qtbot.waitSignal(game.controller.preview_changed, timeout=WAIT_MS):
        QTest.mousePress(tray, Qt.MouseButton.LeftButton, pos=grip)
        for spot in spots:
            QTest.mouseMove(tray, spot)
    assert len(game.controller.play.journal.rows) == rows
    QTest.mouseRelease(tray, Qt.MouseButton.LeftButton, pos=spots[-1])
    laid = game.controller.state.card(RENT)
    assert laid is not None
    assert laid.start_month == 5
    settled(game, qtbot)


@pytest.mark.slow
def test_a_card_that_lies_already_is_not_carried_from_the_tray(game: Game) -> None:
    lay(game, POST)
    tray, line = plan_of(game).tray, plan_of(game).timeline
    before = game.controller.state.card(POST)
    spot = tray.mapFromGlobal(line.mapToGlobal(QPointF(line.month_scale().x(6) + 6, line.height() - 40.0)))
    QTest.mousePress(tray, Qt.MouseButton.LeftButton, pos=QPoint(tray.width() - 30, tray.height() // 2))
    QTest.mouseMove(tray, spot.toPoint())
    QTest.mouseRelease(tray, Qt.MouseButton.LeftButton, pos=spot.toPoint())
    assert game.controller.state.card(POST) == before


@pytest.mark.slow
def test_stretching_a_bar_by_its_end_previews_and_escape_puts_everything_back(
    game: Game, qtbot: QtBot
) -> None:
    lay(game, POST)
    predict(game, qtbot)
    settled(game, qtbot)
    line = plan_of(game).timeline
    box = line.bar_rects()[POST]
    edge = QPointF(box.right() - 2, box.center().y()).toPoint()
    month, rows = round(line.month_scale().month_width), len(game.controller.play.journal.rows)
    with qtbot.waitSignal(game.controller.preview_changed, timeout=WAIT_MS):
        QTest.mousePress(line, Qt.MouseButton.LeftButton, pos=edge)
        QTest.mouseMove(line, edge + QPoint(month, 0))
        QTest.mouseMove(line, edge + QPoint(2 * month, 0))
    assert not plan_of(game).is_up_to_date()
    key(line, Qt.Key.Key_Escape)
    settled(game, qtbot)
    assert len(game.controller.play.journal.rows) == rows
    QTest.mousePress(line, Qt.MouseButton.LeftButton, pos=edge)
    QTest.mouseMove(line, edge + QPoint(month, 0))
    QTest.mouseMove(line, edge + QPoint(2 * month, 0))
    before = line.view.bar(POST)
    QTest.mouseRelease(line, Qt.MouseButton.LeftButton, pos=edge + QPoint(2 * month, 0))
    laid = game.controller.state.card(POST)
    assert laid is not None
    assert before is not None
    assert laid.duration_months == (before.months or 0) + 2


def test_each_gives_an_own_range_before_the_one_prediction(game: Game) -> None:
    lay(game, POST)
    footer_button(game.shell, "predict").click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PredictDialog)
    press(game, "each_start")
    press(game, "each_people_2")
    for low, high in (("-2.000", "500"), ("100", "900")):
        fill(game, "each_low", low)
        fill(game, "each_high", high)
        press(game, "each_done")
    kept = game.controller.state.each_first_of(r.BigPrediction.PLAN)
    assert kept is not None
    assert [(own.letter, own.low_eur, own.high_eur) for own in kept.ranges] == [
        ("A", -2000.0, 500.0),
        ("B", 100.0, 900.0),
    ]
    press(game, "predict_back")
    footer_button(game.shell, "predict").click()
    again = QApplication.activeModalWidget()
    assert isinstance(again, PredictDialog)
    assert [row.name for row in again.each.picture.view.rows] == ["A", "B"]
    press(game, "predict_back")
