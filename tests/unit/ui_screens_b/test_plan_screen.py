"""The plan as a person meets it: keys and clicks in the real window, with the real worker."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from effect_game.domain.vocabulary import Intensity, Step
from effect_game.play import rows as r
from effect_game.play.views_money import UPDATING
from effect_game.store.settings import Settings, write_settings
from effect_game.ui.game import Game
from effect_game.ui.screens.plan import PREDICT_FIRST, PlanScreen
from effect_game.ui.screens.plan_dialogs import PredictDialog
from effect_game.ui.screens.plan_tray import load_meter
from effect_game.ui.theme.theme import Theme, theme
from effect_game.ui.widgets.number_fields import EURO_ERRORS, SWAP_QUESTION
from effect_game.ui.widgets.shell import ScreenPage
from tests.unit.ui_screens_b.kept_casus import SHIPPED, SMALL, keep, window

POST, RENT, COURSE, DESK = "card:open_post", "card:settle", "card:course", "card:desk"
TALKS = "trajectory:talks"
WAIT_MS = 60_000


@pytest.fixture
def game(themed: Theme, qtbot: QtBot, tmp_path: Path) -> Iterator[Game]:
    """The small household at the plan."""
    keep(tmp_path / "casus.db", SMALL, [])
    with window(tmp_path / "casus.db") as opened:
        qtbot.waitExposed(opened.shell)
        yield opened


def test_draagkracht_of_an_empty_plan_says_that_running_help_counts() -> None:
    empty, laid = load_meter(4, 8, empty=True), load_meter(6, 8)
    assert empty.words == "4 van 8, lopende hulp telt mee"
    assert laid.words == "6 van 8"
    assert "telt mee" in laid.note
    assert load_meter(0, 8, empty=True).words == "0 van 8"


def plan_of(game: Game) -> PlanScreen:
    screen = game.screen(Step.PLAN)
    assert isinstance(screen, PlanScreen)
    return screen


def named(game: Game, name: str, kind: type[QWidget] = QWidget) -> QWidget:
    """A visible widget by its object name, in the window or in the dialog above it."""
    QApplication.processEvents()
    top: QWidget = QApplication.activeModalWidget() or game.shell
    found = [w for w in top.findChildren(kind, name) if w.isVisible()]
    assert found, f"no {name} in sight"
    return found[0]


def key(widget: QWidget, pressed: Qt.Key, with_ctrl: bool = False) -> None:
    modifier = Qt.KeyboardModifier.ControlModifier if with_ctrl else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(widget, pressed, modifier)


def press(game: Game, name: str) -> None:
    """Focus and Space, as somebody without a mouse does."""
    widget = named(game, name)
    assert widget.isEnabled(), name
    widget.setFocus()
    key(widget, Qt.Key.Key_Space)


def fill(game: Game, name: str, text: str) -> None:
    edit = named(game, name, QLineEdit)
    assert isinstance(edit, QLineEdit)
    edit.clear()
    QTest.keyClicks(edit, text)


def choose(game: Game, name: str, place: int) -> None:
    box = named(game, name, QComboBox)
    assert isinstance(box, QComboBox)
    box.setFocus()
    key(box, Qt.Key.Key_Home)
    for _ in range(place):
        key(box, Qt.Key.Key_Down)


def lay(game: Game, card: str) -> None:
    """Walk through the tray with the keyboard and lay the card."""
    plan = plan_of(game)
    for _ in range(20):
        if plan.tray.card_key == card:
            break
        press(game, "card_next")
    press(game, f"lay_{card}")


def predict(game: Game, qtbot: QtBot, low: str = "-1000", high: str = "2.000") -> None:
    game.shell.footer.secondary_button("predict").click()
    fill(game, "predict_low", low)
    fill(game, "predict_high", high)
    choose(game, "predict_gainer", 1)
    fill(game, "predict_count", "12")
    press(game, "predict_done")
    qtbot.waitUntil(lambda: game.controller.state.lids_open, timeout=WAIT_MS)


def settled(game: Game, qtbot: QtBot) -> None:
    """Wait for the fine forecast of the plan as it lies."""
    qtbot.waitUntil(lambda: plan_of(game).is_up_to_date(), timeout=WAIT_MS)


def pressable(root: QWidget) -> list[str]:
    """Names of everything in sight that does something when it is pressed."""
    return sorted(
        w.objectName() or type(w).__name__
        for w in root.findChildren(QWidget)
        if w.isVisibleTo(root) and w.isEnabled() and w.focusPolicy() != Qt.FocusPolicy.NoFocus
    )


def test_the_first_stage_offers_at_most_nine_things_to_press(game: Game) -> None:
    screen, footer = pressable(plan_of(game)), pressable(game.shell.footer)
    things = [name for name in (*screen, *footer) if name != "house"]
    assert len(things) <= 9, things


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


def test_without_a_card_the_prediction_is_shut_and_says_why(game: Game) -> None:
    button = game.shell.footer.secondary_button("predict")
    assert not button.isEnabled()
    assert button.toolTip() == "Nog geen kaart op de lijn. Leg er één neer."
    assert game.shell.footer.main_button.isEnabled()


def test_all_cards_are_laid_with_the_keyboard_alone(game: Game) -> None:
    for card in (POST, RENT, COURSE, DESK, TALKS):
        lay(game, card)
    state = game.controller.state
    assert [laid.card for laid in state.cards] == [POST, RENT, COURSE, DESK]
    assert [stop.trajectory for stop in state.stops] == [TALKS]
    assert {mark.key for mark in plan_of(game).timeline.marks()} >= {POST, RENT, COURSE, DESK, TALKS}


def test_ctrl_and_an_arrow_move_a_bar_and_undo_puts_it_back(game: Game) -> None:
    lay(game, POST)
    line = plan_of(game).timeline
    line.setFocus()
    line.focus_mark(POST)
    key(line, Qt.Key.Key_Right, with_ctrl=True)
    moved = game.controller.state.card(POST)
    assert moved is not None
    assert moved.start_month == 2
    QTest.keySequence(game.shell, QKeySequence("Ctrl+Z"))
    back = game.controller.state.card(POST)
    assert back is not None
    assert back.start_month == 1
    QTest.keySequence(game.shell, QKeySequence("Ctrl+Shift+Z"))
    again = game.controller.state.card(POST)
    assert again is not None
    assert again.start_month == 2


def test_enter_on_a_bar_opens_the_editor_and_changes_everything_at_once(game: Game) -> None:
    lay(game, POST)
    line = plan_of(game).timeline
    line.setFocus()
    line.focus_mark(POST)
    key(line, Qt.Key.Key_Return)
    choose(game, "bar_start", 2)
    choose(game, "bar_length", 4)
    named(game, "bar_intensity_licht").setFocus()
    key(named(game, "bar_intensity_licht"), Qt.Key.Key_Space)
    choose(game, "bar_executor", 1)
    press(game, "bar_done")
    laid = game.controller.state.card(POST)
    assert laid is not None
    assert (laid.start_month, laid.duration_months) == (3, 5)
    assert (laid.intensity, laid.executor) == (Intensity.LIGHT, "Vrijwilliger")


def test_a_bar_is_taken_away_from_the_editor_and_with_delete(game: Game) -> None:
    lay(game, POST)
    lay(game, DESK)
    plan_of(game).moves.open_bar(POST)
    press(game, "bar_remove")
    assert game.controller.state.card(POST) is None
    line = plan_of(game).timeline
    line.setFocus()
    line.focus_mark(DESK)
    key(line, Qt.Key.Key_Delete)
    assert game.controller.state.cards == ()


def test_talking_a_card_over_shows_what_they_say(game: Game) -> None:
    plan = plan_of(game)
    press(game, f"discuss_{plan.tray.card_key}")
    assert game.controller.state.discussed == {POST}
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    assert any("Alleen durf ik niet." in w.accessibleName() for w in dialog.findChildren(QWidget))
    press(game, "close_discuss")
    assert plan.tray.card is not None
    assert plan.tray.card.discussed


def test_a_price_is_guessed_with_words_for_every_wrong_form(game: Game) -> None:
    plan = plan_of(game)
    press(game, f"guess_{POST}")
    dialog = plan.moves.price_dialog
    assert dialog is not None
    press(game, "show_price")
    assert EURO_ERRORS["empty"] in dialog.field.error
    fill(game, "guess_low", "veel")
    fill(game, "guess_high", "1.50")
    press(game, "show_price")
    assert EURO_ERRORS["not_a_number"] in dialog.field.error
    assert EURO_ERRORS["dots"] in dialog.field.error
    assert dialog.field.low.text() == "veel"
    fill(game, "guess_low", "900")
    fill(game, "guess_high", "EUR 300")
    press(game, "show_price")
    assert dialog.field.error == SWAP_QUESTION
    assert POST not in dict(game.controller.state.prices_shown)
    press(game, "guess_swap")
    press(game, "show_price")
    assert [guess.card for guess in game.controller.state.price_guesses] == [POST]
    assert POST in dict(game.controller.state.prices_shown)
    named(game, "revealed_price")
    press(game, "close_guess")
    assert "€" in (plan.tray.card.price if plan.tray.card else "")


def test_the_list_of_all_cards_brings_one_in_sight(game: Game) -> None:
    press(game, "card_list")
    named(game, f"listed_{COURSE}").setFocus()
    key(named(game, f"listed_{COURSE}"), Qt.Key.Key_Return)
    assert plan_of(game).tray.card_key == COURSE


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
    game.shell.footer.secondary_button("predict").click()
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
def test_a_plan_above_the_hours_is_refused_in_place_and_nothing_is_lost(
    themed: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    casus = keep(tmp_path / "casus.db", SHIPPED, [])
    with window(tmp_path / "casus.db") as game:
        plan = plan_of(game)
        for card in casus.household.cards:
            lay(game, card.id)
            plan.moves.decide(r.SetCard(card.id, 1, 60, Intensity.INTENSIVE, card.executor))
            if plan.tray.refusal.isVisible():
                break
        assert plan.tray.refusal.isVisible()
        assert "uur meer dan het team heeft" in plan.tray.refusal.accessibleName()
        assert not game.shell.notice.isVisible()
        assert game.controller.state.cards


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


@pytest.mark.parametrize("height", [768, 696])
@pytest.mark.slow
def test_every_stage_fits_the_window_without_scrolling(
    themed: Theme, qtbot: QtBot, tmp_path: Path, height: int
) -> None:
    casus = keep(tmp_path / "casus.db", SHIPPED, [])
    with window(tmp_path / "casus.db", height=height) as game:
        page = game.shell.pages.currentWidget()
        assert isinstance(page, ScreenPage)
        for card in casus.household.cards:
            plan_of(game).tray.go_to(card.id)
            qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() == 0)
        lay(game, casus.household.cards[0].id)
        predict(game, qtbot)
        settled(game, qtbot)
        qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() == 0)


@pytest.mark.slow
def test_with_large_text_nothing_is_cut_off_sideways(game: Game, qtbot: QtBot) -> None:
    theme().set(text_scale=2.0)
    lay(game, POST)
    predict(game, qtbot)
    settled(game, qtbot)
    plan = plan_of(game)
    assert plan.minimumSizeHint().width() <= game.shell.pages.width()
