"""The plan as a person meets it: keys and clicks in the real window, with the real worker."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from effect_game.domain.vocabulary import Intensity
from effect_game.play import rows as r
from effect_game.play.budgets import has_intensities
from effect_game.ui.game import Game
from effect_game.ui.screens.plan_dialogs import MANY_CARDS, CardListDialog
from effect_game.ui.screens.plan_panels import HousePanel
from effect_game.ui.screens.plan_tray import load_meter
from effect_game.ui.theme.theme import Theme, theme
from effect_game.ui.widgets.number_fields import EURO_ERRORS
from effect_game.ui.widgets.range_field import SWAP_QUESTION
from effect_game.ui.widgets.text import Text
from tests.support.press import footer_button
from tests.unit.ui_screens_b.kept_casus import SHIPPED, keep, window
from tests.unit.ui_screens_b.plan_hand import (
    COURSE,
    DESK,
    POST,
    RENT,
    TALKS,
    choose,
    fill,
    key,
    lay,
    named,
    plan_of,
    predict,
    press,
    settled,
)


def test_draagkracht_of_an_empty_plan_says_that_running_help_counts() -> None:
    empty, laid = load_meter(4, 8, empty=True), load_meter(6, 8)
    assert empty.words == "4 van 8 gevraagd, lopende hulp telt mee"
    assert laid.words == "6 van 8 gevraagd"
    assert "telt mee" in laid.note
    assert load_meter(0, 8, empty=True).words == "0 van 8 gevraagd"


def test_draagkracht_says_what_is_asked_and_not_what_is_left() -> None:
    assert load_meter(8, 8).words == "8 van 8 gevraagd"
    assert load_meter(8.5, 8).words == "8,5 van 8 gevraagd, te veel tegelijk"


def test_without_a_card_the_prediction_is_shut_and_says_why(game: Game) -> None:
    button = footer_button(game.shell, "predict")
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


def test_what_a_card_hangs_on_is_told_whole_on_it_and_where_people_discuss(game: Game) -> None:
    plan = plan_of(game)
    plan.tray.go_to(COURSE)
    card = plan.tray.card
    assert card is not None
    words = " ".join(card.notes)
    (line,) = [each for each in plan.tray.findChildren(Text) if each.text() == words]
    QApplication.processEvents()
    assert line.wordWrap()
    assert line.height() >= line.heightForWidth(line.width())
    press(game, f"discuss_{COURSE}")
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    told = [each.text() for each in dialog.findChildren(Text)]
    assert all(note in told for note in card.notes)
    press(game, "close_discuss")


def test_a_price_is_guessed_with_words_for_every_wrong_form(game: Game) -> None:
    plan = plan_of(game)
    press(game, f"guess_{POST}")
    dialog = plan.moves.price_dialog
    assert dialog is not None
    press(game, "show_price")
    assert EURO_ERRORS["empty"] in dialog.field.error
    fill(game, "guess_low", "veel")
    fill(game, "guess_high", "1.5.0")
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
    lines = [line for line in dialog.findChildren(Text) if line.isVisible()]
    assert len(lines) > 3
    for area in dialog.findChildren(QScrollArea):
        assert area.verticalScrollBar().maximum() == 0, "the price and its sources are in sight at once"
    press(game, "close_guess")
    assert "€" in (plan.tray.card.price if plan.tray.card else "")


def test_the_list_of_all_cards_brings_one_in_sight(game: Game) -> None:
    press(game, "card_list")
    named(game, f"listed_{COURSE}").setFocus()
    key(named(game, f"listed_{COURSE}"), Qt.Key.Key_Return)
    assert plan_of(game).tray.card_key == COURSE
    assert game.shell.focusWidget() is named(game, f"lay_{COURSE}")


def test_a_long_list_of_cards_can_be_narrowed_to_stopping(game: Game) -> None:
    card = plan_of(game).tray.card
    assert card is not None
    cards = [replace(card, key=f"card:{i}", is_stop=i >= 8, laid=i in (0, 9)) for i in range(MANY_CARDS + 1)]
    dialog = CardListDialog(cards, plan_of(game))
    dialog.open()

    def shown() -> list[str]:
        return [key for key, row in dialog.rows.items() if row.isVisibleTo(dialog)]

    assert shown() == [card.key for card in cards]
    for name, wanted in (("stop", cards[8:]), ("start", cards[:8]), ("laid", [cards[0], cards[9]])):
        chip = dialog.findChild(QAbstractButton, f"card_filter_{name}")
        assert chip is not None
        assert str(len(wanted)) in chip.accessibleName()
        chip.click()
        assert shown() == [card.key for card in wanted]
    dialog.close()


def test_a_short_list_of_cards_has_nothing_to_narrow(game: Game) -> None:
    card = plan_of(game).tray.card
    assert card is not None
    dialog = CardListDialog([replace(card, key=f"card:{i}") for i in range(MANY_CARDS)], plan_of(game))
    assert dialog.findChild(QAbstractButton, "card_filter_stop") is None


def test_the_chips_of_seven_people_all_stand_inside_the_panel_of_the_house(qtbot: QtBot) -> None:
    names = ("Eva", "Tom", "Sam", "Lena", "Max", "Nina", "Ben")
    panel = HousePanel([(name, name) for name in names])
    qtbot.addWidget(panel)
    panel.resize(550, 380)
    panel.show()
    for name in names:
        chip = panel.chips.button(name)
        assert panel.chips.rect().contains(chip.geometry()), name
        assert panel.rect().contains(QRect(chip.mapTo(panel, QPoint(0, 0)), chip.size())), name


@pytest.mark.slow
def test_a_plan_above_the_hours_is_refused_in_place_and_nothing_is_lost(
    themed: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    casus = keep(tmp_path / "casus.db", SHIPPED, [])
    with window(tmp_path / "casus.db") as game:
        plan = plan_of(game)
        for card in casus.household.cards:
            lay(game, card.id)
            way = Intensity.INTENSIVE if has_intensities(casus, card) else Intensity.NORMAL
            plan.moves.decide(r.SetCard(card.id, 1, 60, way, card.executor))
            if plan.tray.refusal.isVisible():
                break
        assert plan.tray.refusal.isVisible()
        assert "uur meer dan het team heeft" in plan.tray.refusal.accessibleName()
        assert not game.shell.notice.isVisible()
        assert game.controller.state.cards


@pytest.mark.slow
def test_with_large_text_nothing_is_cut_off_sideways(game: Game, qtbot: QtBot) -> None:
    theme().set(text_scale=2.0)
    lay(game, POST)
    predict(game, qtbot)
    settled(game, qtbot)
    plan = plan_of(game)
    assert plan.minimumSizeHint().width() <= game.shell.pages.width()


def test_a_house_of_seven_has_a_title_as_long_as_their_chips_are_not_there(qtbot: QtBot) -> None:
    names = ("Eva", "Tom", "Sam", "Lena", "Max", "Nina", "Ben")
    panel = HousePanel([(name, name) for name in names])
    qtbot.addWidget(panel)
    panel.resize(900, 380)
    panel.show_chips(False)
    panel.show()
    assert panel.title_label.isVisible()
    assert panel.title_label.width() >= panel.title_label.sizeHint().width()
    above = panel.house.y()
    panel.show_chips(True)
    qtbot.waitUntil(lambda: not panel.title_label.isVisible())
    qtbot.waitUntil(lambda: panel.house.y() == above)
