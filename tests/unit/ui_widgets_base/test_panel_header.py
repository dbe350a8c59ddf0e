"""Words beside the title of a panel give way; the panel never gets wider than its place."""

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from effect_game.ui.theme.theme import Theme
from effect_game.ui.widgets.buttons import Button
from effect_game.ui.widgets.panel import BusyLine, Panel
from effect_game.ui.widgets.text import Text

REMARK = "boven staat hoe het begon, onder staat hoe het is na zesendertig maanden met dit plan"
INFO = "zeven kamers gingen vooruit, een ging achteruit en twee bleven precies zoals zij waren"


def shown(qtbot: QtBot, width: int) -> Panel:
    panel = Panel("Eerst de mensen", remark=REMARK, info=INFO)
    qtbot.addWidget(panel)
    panel.resize(width, 80)
    panel.show()
    return panel


def test_long_words_beside_the_title_end_in_an_ellipsis_and_are_told_whole(
    themed: Theme, qtbot: QtBot
) -> None:
    panel = shown(qtbot, 600)
    assert panel.minimumSizeHint().width() <= 600
    assert panel.width() == 600
    panel.set_info(INFO * 2)
    assert panel.info_label.toolTip() == INFO * 2
    assert QAccessible.queryAccessibleInterface(panel.info_label).text(QAccessible.Text.Name) == INFO * 2


def test_words_that_fit_beside_the_title_have_no_tooltip(themed: Theme, qtbot: QtBot) -> None:
    panel = shown(qtbot, 1600)
    assert (panel.remark_label.toolTip(), panel.info_label.toolTip()) == ("", "")
    assert panel.remark_label.width() >= panel.remark_label.sizeHint().width()


def test_a_title_beside_buttons_takes_one_line_where_there_is_room_and_more_where_there_is_not(
    themed: Theme, qtbot: QtBot
) -> None:
    panel = Panel("Wie betaalt voor dit alles, en wie heeft er baat bij?", narrow=True)
    for words in ("toon als tabel", "voor wie?"):
        panel.add_to_header(Button(words))
    qtbot.addWidget(panel)
    panel.resize(1000, 120)
    panel.show()
    title, line = panel.title_label, panel.title_label.fontMetrics().height()
    qtbot.waitUntil(lambda: title.width() >= title.sizeHint().width())
    assert title.heightForWidth(title.width()) <= line + 2
    panel.resize(panel.minimumSizeHint().width(), 400)
    assert panel.width() < 500
    qtbot.waitUntil(lambda: title.heightForWidth(title.width()) >= 2 * line)
    qtbot.waitUntil(lambda: title.height() >= title.heightForWidth(title.width()))


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_remark_that_does_not_fit_is_whole_on_a_line_of_its_own(
    themed: Theme, qtbot: QtBot, scale: float
) -> None:
    themed.set(text_scale=scale)
    panel = shown(qtbot, 900)
    whole = [label for label in panel.findChildren(Text) if label.text() == REMARK and label.isVisible()]
    assert [label.wordWrap() for label in whole] == [True]
    assert whole[0].y() >= panel.title_label.geometry().bottom()
    panel.resize(4000, 200)
    assert panel.remark_label.isVisible()
    assert not whole[0].isVisible()


def test_a_busy_line_that_is_not_in_sight_leaves_its_room_to_the_remark(themed: Theme, qtbot: QtBot) -> None:
    panel = Panel("Zonder dit plan", remark="zoals het nu loopt, binnen drie jaar")
    busy = BusyLine(keeps_room=False)
    panel.add_to_header(busy)
    qtbot.addWidget(panel)
    panel.resize(460, 80)
    panel.show()
    remark = panel.remark_label
    assert remark.width() >= remark.sizeHint().width()
    busy.show()
    qtbot.waitUntil(lambda: remark.width() < remark.sizeHint().width())
