"""The tree that says where an amount comes from: keys open it, a leaf names its source."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from effect_game.ui.theme.theme import Theme
from effect_game.ui.widgets.explain_tree import MOST_ROWS, NO_SOURCE, ROW_HIGH, ExplainDialog, ExplainView

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
