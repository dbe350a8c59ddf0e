"""The tree that says where an amount comes from: keys open it, a leaf names its source."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from effect_game.ui.theme.theme import Theme
from effect_game.ui.widgets.explain_bars import BAR_ROLE
from effect_game.ui.widgets.explain_tree import (
    BUSY,
    MOST_ROWS,
    NO_SOURCE,
    ROW_HIGH,
    WHY,
    ExplainDialog,
    ExplainView,
)

TREE = ExplainView(
    "Een partij", "−€ 4.200",
    (
        ExplainView("Gesprekken", "−€ 3.000", (ExplainView("Aantal", "12", source="Bron A, 2024"),
                                               ExplainView("Prijs", "€ 250", note="Per uur."))),
        ExplainView("Begeleiding", "−€ 1.200", source="Bron B, 2023"),
    ),
)  # fmt: skip


def current(dialog: ExplainDialog) -> QTreeWidgetItem:
    item = dialog.tree.currentItem()
    assert item is not None
    return item


def part(dialog: ExplainDialog, *places: int) -> QTreeWidgetItem:
    item: QTreeWidgetItem | None = dialog.tree.invisibleRootItem()
    for place in places:
        item = item.child(place) if item is not None else None
    assert item is not None
    return item


def test_the_explanation_is_a_tree_that_keys_can_open(themed: Theme, qtbot: QtBot) -> None:
    dialog = ExplainDialog(TREE)
    qtbot.addWidget(dialog)
    dialog.open()
    tree = dialog.tree
    assert current(dialog).text(0) == "Een partij"
    QTest.keyClick(tree, Qt.Key.Key_Down)
    assert not current(dialog).isExpanded()
    QTest.keyClick(tree, Qt.Key.Key_Right)
    assert current(dialog).isExpanded()
    spoken = current(dialog).data(0, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Gesprekken: −€ 3.000, 2 delen")
    dialog.reject()


def test_a_leaf_without_source_says_so(themed: Theme, qtbot: QtBot) -> None:
    dialog = ExplainDialog(TREE)
    qtbot.addWidget(dialog)
    price = part(dialog, 0, 0, 1)
    assert price.text(2) == NO_SOURCE
    assert [leaf.title for leaf in TREE.leaves()] == ["Aantal", "Prijs", "Begeleiding"]


def test_with_large_text_the_source_moves_into_the_note(themed: Theme, qtbot: QtBot) -> None:
    themed.set(text_scale=2.0)
    dialog = ExplainDialog(TREE)
    qtbot.addWidget(dialog)
    dialog.resize(700, 500)
    dialog.open()
    dialog.resize(700, 500)
    dialog.tree.setCurrentItem(part(dialog, 0, 1))
    assert dialog.tree.isColumnHidden(2)
    assert "Bron: Bron B, 2023." in dialog.note.accessibleName()
    dialog.reject()


def test_the_explanation_shows_ten_rows_when_there_is_room(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    many = ExplainView("Samen", "€ 1", tuple(ExplainView(f"deel {n}", "€ 1") for n in range(15)))
    heights = []
    for high in (900, 500):
        window.resize(1366, high)
        dialog = ExplainDialog(many, window)
        qtbot.addWidget(dialog)
        heights.append(dialog.tree.minimumHeight())
    assert heights[0] >= MOST_ROWS * ROW_HIGH
    assert heights[1] < heights[0]


ASKED = ExplainView(
    "Een partij",
    "−€ 4.200",
    (ExplainView("Gesprekken", "−€ 4.200", source="Bron A, 2024", why="gesprekken"),),
)
SPOKEN = "Hulp: zonder plan 0,00, met plan 0,81"
TOLD = (
    ExplainView(
        "Een gesprek: kans per maand",
        "10% → 20%",
        (
            ExplainView("Basis", "−2,20 → −2,20", source="Bron C, 2022"),
            ExplainView(
                "Hulp", "0,00 → 0,81", spoken="Hulp: zonder plan 0,00, met plan 0,81", bar=(1.0, 0.0)
            ),
        ),
        source="berekend",
    ),
)


def asked_dialog(qtbot: QtBot) -> tuple[ExplainDialog, list[tuple[int, object]]]:
    dialog = ExplainDialog(ASKED)
    qtbot.addWidget(dialog)
    dialog.open()
    wishes: list[tuple[int, object]] = []
    dialog.why_requested.connect(lambda place, why: wishes.append((place, why)))
    return dialog, wishes


def test_the_step_below_a_leaf_asks_once_and_shows_what_it_is_told(themed: Theme, qtbot: QtBot) -> None:
    dialog, wishes = asked_dialog(qtbot)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right):
        QTest.keyClick(dialog.tree, key)
    step = current(dialog)
    assert (step.text(0), step.text(1)) == (WHY, "")
    assert [part(dialog, 0, 0, 0, 0).text(column) for column in range(3)] == [BUSY, "", ""]
    assert BUSY in dialog.note.accessibleName()
    ((place, why),) = wishes
    assert why == "gesprekken"
    dialog.tell(place, "Dit telt gesprekken.", "zonder → met plan", TOLD)
    assert dialog.note.accessibleName() == "Dit telt gesprekken."
    assert step.text(1) == "zonder → met plan"
    assert part(dialog, 0, 0, 0, 0).isExpanded()
    helped = part(dialog, 0, 0, 0, 0, 1)
    assert helped.data(1, BAR_ROLE) == (1.0, 0.0)
    spoken = helped.data(0, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith(SPOKEN)
    step.setExpanded(False)
    step.setExpanded(True)
    assert len(wishes) == 1
    dialog.reject()


def test_enter_opens_and_closes_a_part_and_never_the_dialog(themed: Theme, qtbot: QtBot) -> None:
    dialog, wishes = asked_dialog(qtbot)
    QTest.keyClick(dialog.tree, Qt.Key.Key_Down)
    QTest.keyClick(dialog.tree, Qt.Key.Key_Return)
    assert current(dialog).isExpanded()
    QTest.keyClick(dialog.tree, Qt.Key.Key_Return)
    assert not current(dialog).isExpanded()
    assert dialog.isVisible()
    assert wishes == []
    dialog.reject()


def test_what_could_not_be_told_can_be_asked_again(themed: Theme, qtbot: QtBot) -> None:
    dialog, wishes = asked_dialog(qtbot)
    button = dialog.findChild(QWidget, "explain_why")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    ((place, why),) = wishes
    dialog.fail(place, "Dit lukte niet.", why)
    assert [part(dialog, 0, 0, 0, 0).text(column) for column in range(3)] == ["Dit lukte niet.", "", ""]
    assert dialog.note.accessibleName() == "Dit lukte niet."
    step = current(dialog)
    step.setExpanded(False)
    step.setExpanded(True)
    assert wishes == [(place, why)] * 2
    assert part(dialog, 0, 0, 0, 0).text(0) == BUSY
    dialog.reject()


def test_without_anything_to_ask_there_is_no_step_and_no_button(themed: Theme, qtbot: QtBot) -> None:
    dialog = ExplainDialog(TREE)
    qtbot.addWidget(dialog)
    assert dialog.findChild(QWidget, "explain_why") is None
    assert not dialog.tree.findItems(WHY, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)


def test_long_words_get_a_row_that_holds_them(themed: Theme, qtbot: QtBot) -> None:
    long = "een deel met heel veel woorden " * 6
    dialog = ExplainDialog(
        ExplainView("Samen", "€ 1", (ExplainView(long, "€ 1"), ExplainView("kort", "€ 1")))
    )
    qtbot.addWidget(dialog)
    dialog.open()
    high = [dialog.tree.visualItemRect(part(dialog, 0, place)).height() for place in (0, 1)]
    words = QFontMetrics(part(dialog, 0, 0).font(0)).horizontalAdvance(long)
    lines = words / dialog.tree.columnWidth(0)
    assert high[0] > high[1]
    assert high[0] >= lines * QFontMetrics(part(dialog, 0, 0).font(0)).lineSpacing()
    dialog.reject()
