"""An own card in the window: made by keys, laid like every other, made anew; what is wrong is told there."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from effect_game.domain.blank_card import BlankStrength
from effect_game.domain.vocabulary import LifeDomain, Mode
from effect_game.domain.weight import WEIGHTS, Weight
from effect_game.ui.game import Game
from effect_game.ui.screens.plan_blank import BlankDialog
from effect_game.ui.screens.table_answer import AnswerPanel
from tests.support.press import footer_button
from tests.support.stray import Strays
from tests.unit.ui_screens_b.plan_hand import (
    WAIT_MS,
    choose,
    fill,
    lay,
    named,
    open_from_footer,
    plan_of,
    press,
)

pytestmark = pytest.mark.slow
OWN = "card:own_1"
OWN_CARDS = replace(WEIGHTS[Mode.BASIC], blank_cards=True)


@pytest.fixture
def expert(game_with: Callable[[Weight], Game]) -> Game:
    """The small household at the plan, where own cards can be made."""
    return game_with(OWN_CARDS)


def dialog_of(game: Game) -> BlankDialog:
    return open_from_footer(game, "blank", BlankDialog)


def write(game: Game, words: str) -> None:
    edit = named(game, "blank_text", QPlainTextEdit)
    assert isinstance(edit, QPlainTextEdit)
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, words)


def fill_in(game: Game, *, low: str = "150", high: str = "400") -> None:
    fill(game, "blank_title", "Fiets met zijtassen")
    write(game, "Een tweedehands fiets.")
    fill(game, "blank_executor", "Fietsenmaker")
    person = named(game, "blank_for_person:noor", QAbstractButton)
    if isinstance(person, QAbstractButton) and not person.isChecked():
        press(game, "blank_for_person:noor")
    fill(game, "blank_low", low)
    fill(game, "blank_high", high)


def test_basis_and_verdieping_offer_no_own_cards(game: Game) -> None:
    with pytest.raises(LookupError):
        footer_button(game.shell, "blank")


def test_what_is_counted_is_said_with_one_and_with_more(expert: Game) -> None:
    dialog = dialog_of(expert)
    said = {
        field.box.objectName(): [field.box.itemText(place) for place in range(field.box.count())]
        for field in (dialog.months, dialog.wait, dialog.hours, dialog.load)
    }
    assert said["blank_months"][:2] == ["1 maand", "2 maanden"]
    assert said["blank_wait"][:3] == ["0 weken", "1 week", "2 weken"]
    assert said["blank_hours"][1:3] == ["1 uur per maand", "2 uur per maand"]
    assert said["blank_load"][1:3] == ["0,5 punten draagkracht", "1 punt draagkracht"]
    press(expert, "blank_back")


def test_nothing_comes_up_as_a_window_that_takes_the_keys_from_the_dialog(
    game_with: Callable[[Weight], Game], qapp: QApplication, qtbot: QtBot
) -> None:
    strays = Strays()
    qapp.installEventFilter(strays)
    try:
        game = game_with(OWN_CARDS)
        dialog = dialog_of(game)
        # The next screen is made while people look.
        qtbot.waitUntil(
            lambda: any(isinstance(w, AnswerPanel) for w in QApplication.allWidgets()), timeout=WAIT_MS
        )
        QApplication.processEvents()
    finally:
        qapp.removeEventFilter(strays)
    assert strays.seen == set()
    assert dialog.isActiveWindow()
    press(game, "blank_back")


def test_an_own_card_is_made_by_keys_and_lies_in_the_tray(expert: Game) -> None:
    dialog = dialog_of(expert)
    assert not dialog.remove_button.isVisible()
    fill_in(expert)
    choose(expert, "blank_room", 3)
    key = named(expert, "blank_strength_klein", QAbstractButton)
    key.setFocus()
    QTest.keyClick(key, Qt.Key.Key_Down)
    press(expert, "blank_done")
    (card,) = expert.controller.state.blank
    assert (card.title, card.text, card.executor) == (
        "Fiets met zijtassen",
        "Een tweedehands fiets.",
        "Fietsenmaker",
    )
    assert (card.low_eur, card.high_eur, card.strength) == (150.0, 400.0, BlankStrength.MIDDLE)
    assert card.life_domain is list(LifeDomain)[3]
    tray = plan_of(expert).tray
    assert tray.card_key == OWN
    lay(expert, OWN)
    assert expert.controller.state.card(OWN) is not None


def test_a_team_member_who_is_named_carries_the_card_out(expert: Game) -> None:
    member = expert.controller.casus.household.team[0]
    dialog_of(expert)
    fill_in(expert)
    fill(expert, "blank_executor", member.name.upper())
    press(expert, "blank_done")
    assert expert.controller.state.blank[0].executor == member.id
    dialog = dialog_of(expert)
    press(expert, f"blank_which_{OWN}")
    assert dialog.executor.value() == member.name
    press(expert, "blank_back")


def test_an_own_card_is_made_anew_or_thrown_away(expert: Game) -> None:
    dialog_of(expert)
    fill_in(expert)
    press(expert, "blank_done")
    dialog = dialog_of(expert)
    press(expert, f"blank_which_{OWN}")
    assert dialog.title.value() == "Fiets met zijtassen"
    assert dialog.amount.low.text() == "150"
    fill(expert, "blank_high", "900")
    press(expert, "blank_done")
    assert [card.high_eur for card in expert.controller.state.blank] == [900.0]
    dialog_of(expert)
    press(expert, f"blank_which_{OWN}")
    press(expert, "blank_remove")
    assert expert.controller.state.blank == ()


def test_a_reversed_range_and_a_missing_title_are_told_in_place(expert: Game) -> None:
    dialog = dialog_of(expert)
    press(expert, "blank_done")
    assert dialog.title.error == "Geef de kaart een titel."
    assert dialog.executor.error == "Vul in wie het doet."
    assert dialog.amount.error
    fill_in(expert, low="400", high="150")
    press(expert, "blank_done")
    assert dialog.amount.error == "Laag is hoger dan hoog. Omdraaien?"
    press(expert, "blank_swap")
    press(expert, "blank_done")
    assert expert.controller.state.blank[0].low_eur == 150.0


def test_an_absurd_amount_is_refused_with_what_to_do(expert: Game) -> None:
    dialog = dialog_of(expert)
    fill_in(expert, low="0", high="9.000.000")
    press(expert, "blank_done")
    assert dialog.refusal.isVisible()
    assert "€ 250.000" in dialog.refusal.accessibleName().replace("\u00a0", " ")
    assert expert.controller.state.blank == ()
    press(expert, "blank_back")


def test_personal_data_is_warned_about_once_and_then_let_through(expert: Game) -> None:
    dialog = dialog_of(expert)
    fill_in(expert)
    write(expert, "Bel 06-12345678 voor de fiets.")
    press(expert, "blank_done")
    assert "een telefoonnummer" in dialog.refusal.accessibleName()
    assert expert.controller.state.blank == ()
    press(expert, "blank_done")
    assert len(expert.controller.state.blank) == 1


def test_with_three_own_cards_only_those_can_be_chosen(expert: Game) -> None:
    for _ in range(3):
        dialog_of(expert)
        fill_in(expert)
        press(expert, "blank_done")
    dialog = dialog_of(expert)
    assert dialog.title.value() == "Fiets met zijtassen"
    offered = [button.objectName() for button in dialog.findChildren(QAbstractButton)]
    assert [name for name in offered if name.startswith("blank_which_")] == [
        f"blank_which_card:own_{number}" for number in (1, 2, 3)
    ]
    press(expert, "blank_back")
