"""The choice of weight: each with what it shows and its minutes, by mouse and by keyboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from effect_game.content.catalogue import CasusEntry
from effect_game.domain.vocabulary import Mode
from effect_game.ui.screens.start_weight import WeightCard, WeightDialog
from tests.support.dialogs import opened_over

ENTRY = CasusEntry(
    "household:h1", "h1", Path("h"), "Huis 1", {Mode.BASIC: 27.6, Mode.DEEP: 44.2}, (Mode.BASIC, Mode.DEEP)
)


@pytest.fixture
def dialog(qapp: QApplication) -> Iterator[WeightDialog]:
    with opened_over(lambda window: WeightDialog(ENTRY, window)) as made:
        yield made


def cards(dialog: WeightDialog) -> list[WeightCard]:
    return dialog.findChildren(WeightCard)


def test_every_weight_says_what_it_shows_and_how_long_it_takes(dialog: WeightDialog) -> None:
    names = [card.accessibleName() for card in cards(dialog)]
    assert names[0].startswith("Basis, ongeveer 28 minuten. Hooguit acht kaarten")
    assert names[1].startswith("Verdieping, ongeveer 44 minuten. Alle kaarten")


def test_a_weight_is_chosen_with_the_keyboard(qtbot: QtBot, dialog: WeightDialog) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Tab)
    focus = QApplication.focusWidget()
    assert focus is cards(dialog)[1]
    with qtbot.waitSignal(dialog.chosen) as chosen:
        QTest.keyClick(focus, Qt.Key.Key_Return)
    assert chosen.args == [Mode.DEEP]


def test_back_chooses_nothing(qtbot: QtBot, dialog: WeightDialog) -> None:
    with qtbot.assertNotEmitted(dialog.chosen), qtbot.waitSignal(dialog.finished):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
