"""A tooltip shows words of people and of files as they are: Qt would read a tag, and fetch pictures."""

import re

import pytest
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from effect_game.classroom.views_board import BoardRow, Given, Link
from effect_game.resources import data_root
from effect_game.ui.classroom.group_table import GroupTable
from effect_game.ui.widgets.tips import plain_tip

HOSTILE = '<img src="//10.0.0.9/deel/plaatje.png"> & <b>vet</b>\nnog een regel'


def shown(tip: str) -> str:
    """What people read in a tooltip that Qt takes for rich text."""
    document = QTextDocument()
    document.setHtml(tip)
    assert "\ufffc" not in document.toPlainText(), "a picture"
    return document.toPlainText()


@pytest.mark.parametrize("words", [HOSTILE, "<table>", "minder < meer"])
def test_words_with_a_tag_in_them_are_read_as_they_are(words: str, qtbot: QtBot) -> None:
    assert shown(plain_tip(words)) == words


def test_ordinary_words_stay_plain() -> None:
    assert plain_tip("Vier & vijf") == "Vier & vijf"


def test_what_a_group_called_its_card_is_no_markup_on_the_board_of_the_trainer(qtbot: QtBot) -> None:
    table = GroupTable()
    qtbot.addWidget(table)
    table.set_rows([BoardRow("een", "Stille Sluis", 3, "Plan", HOSTILE, "nu", Given.IN, Link.NETWORK)])
    item = table.item(0, 2)
    assert item is not None
    assert item.text() == HOSTILE
    assert shown(item.toolTip()) == HOSTILE


def test_every_tooltip_of_the_window_goes_that_way() -> None:
    for path in (data_root() / "effect_game" / "ui").rglob("*.py"):
        for said in re.findall(r"setToolTip\(\s*(.*)", path.read_text(encoding="utf-8")):
            assert said.startswith(("plain_tip(", "tr(", '"")')), f"{path.name}: {said}"
