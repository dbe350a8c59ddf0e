"""Chips, tabs and toggles: one is chosen, by click, by Enter and by arrows."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from effect_game.ui.theme.theme import Theme
from effect_game.ui.widgets.chips import ChipGroup, Option, SegmentedToggle
from effect_game.ui.widgets.tabs import PaneTabs


def test_exactly_one_segment_is_chosen(themed: Theme, qtbot: QtBot) -> None:
    toggle = SegmentedToggle("Horizon", [Option("1", "1 jaar"), Option("3", "3 jaar")], chosen="3")
    qtbot.addWidget(toggle)
    with qtbot.waitSignal(toggle.chosen) as chosen:
        toggle.button("1").click()
    assert chosen.args == ["1"]
    assert toggle.chosen_keys() == ("1",)


def test_chips_wrap_when_the_line_is_full(themed: Theme, qtbot: QtBot) -> None:
    chips = ChipGroup("Wie", [Option(str(i), f"Iemand met nummer {i}") for i in range(6)])
    qtbot.addWidget(chips)
    assert chips.heightForWidth(300) > 2 * chips.heightForWidth(2000)


def test_tabs_share_a_line_and_wrap_when_it_is_full(themed: Theme, qtbot: QtBot) -> None:
    tabs = PaneTabs("Stappen", [Option(str(i), f"Een lange stap {i}") for i in range(5)], chosen="0")
    qtbot.addWidget(tabs)
    tabs.resize(1300, tabs.heightForWidth(1300))
    tabs.show()
    last = tabs.button("4")
    assert last.y() == tabs.button("0").y()
    assert 1290 <= last.x() + last.width() <= 1300
    assert tabs.heightForWidth(400) > 2 * tabs.heightForWidth(1300)


def test_arrows_move_the_choice_of_a_toggle(themed: Theme, qtbot: QtBot) -> None:
    toggle = SegmentedToggle("Horizon", [Option("1", "1 jaar"), Option("3", "3 jaar")], chosen="1")
    qtbot.addWidget(toggle)
    with qtbot.waitActive(toggle):
        toggle.show()
        toggle.activateWindow()
    toggle.button("1").setFocus()
    with qtbot.waitSignal(toggle.chosen) as chosen:
        QTest.keyClick(toggle.button("1"), Qt.Key.Key_Right)
    assert chosen.args == ["3"]
    assert toggle.chosen_keys() == ("3",)


def test_choosing_from_code_is_not_told(themed: Theme, qtbot: QtBot) -> None:
    toggle = SegmentedToggle("Horizon", [Option("1", "1 jaar"), Option("3", "3 jaar")], chosen="1")
    qtbot.addWidget(toggle)
    with qtbot.assertNotEmitted(toggle.chosen):
        toggle.choose("3")
    assert toggle.chosen_keys() == ("3",)


def test_enter_chooses_a_chip_or_a_tab(themed: Theme, qtbot: QtBot) -> None:
    options = [Option("a", "Huis"), Option("b", "Geld")]
    for group in (ChipGroup("Wat", options, chosen="a"), PaneTabs("Wat", options, chosen="a")):
        qtbot.addWidget(group)
        QTest.keyClick(group.button("b"), Qt.Key.Key_Return)
        assert group.chosen_keys() == ("b",)


def test_numbered_tabs_say_their_place(themed: Theme, qtbot: QtBot) -> None:
    tabs = PaneTabs(
        "Stappen", [Option("a", "Wat zagen we"), Option("b", "Waarom")], chosen="a", numbered=True
    )
    qtbot.addWidget(tabs)
    assert tabs.button("b").accessibleName() == "2 Waarom"
    assert tabs.button("b").accessibleDescription() == "tab 2 van 2"
    assert not tabs.grab().isNull()
