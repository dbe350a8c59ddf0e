"""'Leg uit: hoe komt dit getal?': an amount unfolded into the parts it is the sum or product of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from effect_game.ui.theme import fonts
from effect_game.ui.theme.theme import theme
from effect_game.ui.theme.tokens import RADIUS_CARD
from effect_game.ui.widgets.dialogs import Dialog
from effect_game.ui.widgets.paint import FrameStyle, StyledFrame
from effect_game.ui.widgets.panel import Notice, NoticeKind
from effect_game.ui.widgets.text import Text

TITLE = "Leg uit: hoe komt dit getal?"
MOST_ROWS, ROW_HIGH = 10, 33
NO_SOURCE = "Bron ontbreekt."


@dataclass(frozen=True, slots=True)
class ExplainView:
    """One part of an amount, ready to read: words, amount, parts, a note and where it comes from."""

    title: str
    amount_text: str
    children: tuple[ExplainView, ...] = ()
    note: str = ""
    source: str = ""

    def leaves(self) -> tuple[ExplainView, ...]:
        """The parts that have no parts of their own."""
        if not self.children:
            return (self,)
        return tuple(leaf for child in self.children for leaf in child.leaves())


class ExplainDialog(Dialog):
    """The tree in a dialog. Arrow keys open and close parts; the note of the part in focus stands below."""

    def __init__(self, view: ExplainView, parent: QWidget | None = None) -> None:
        super().__init__(TITLE, parent, width=820)
        self.view = view
        self._views: list[ExplainView] = []
        self.body.addWidget(Text(f"{view.title}: {view.amount_text}", "title", wrap=True))
        frame = StyledFrame(FrameStyle("panel", "control", 1.25, RADIUS_CARD))
        self.tree = self._make_tree(frame)
        self.body.addWidget(frame, 1)
        self.note = Notice("", NoticeKind.INFO, quiet=True)
        self.body.addWidget(self.note)
        self._fill()
        self.tree.currentItemChanged.connect(self._current_changed)
        self.tree.setCurrentIndex(self.tree.model().index(0, 0))
        self.add_close("Sluiten")
        theme().changed.connect(self._scale)
        self._scale()
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_tree(self, frame: StyledFrame) -> QTreeWidget:
        column = QVBoxLayout(frame)
        column.setContentsMargins(8, 6, 8, 8)
        tree = QTreeWidget()
        tree.setObjectName("explain_tree")
        tree.setProperty("ring_on_parent", True)
        frame.setProperty("focus_radius", RADIUS_CARD)
        tree.setColumnCount(3)
        tree.setHeaderLabels(["waar het uit bestaat", "hoeveel", "bron"])
        tree.setAccessibleName(TITLE)
        tree.setAccessibleDescription("Pijl naar rechts opent een deel, pijl naar links sluit het.")
        tree.setUniformRowHeights(False)
        tree.setWordWrap(True)
        tree.setAllColumnsShowFocus(True)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        column.addWidget(tree)
        return tree

    def _fill(self) -> None:
        self.tree.clear()
        self._views.clear()
        self._add(self.tree.invisibleRootItem(), self.view, 0)

    def _add(self, parent: QTreeWidgetItem, view: ExplainView, depth: int) -> None:
        source = view.source or ("" if view.children else NO_SOURCE)
        item = QTreeWidgetItem(parent, [view.title, view.amount_text, source])
        item.setData(0, Qt.ItemDataRole.UserRole, len(self._views))
        self._views.append(view)
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        parts = f", {len(view.children)} delen" if view.children else ""
        spoken = f"{view.title}: {view.amount_text}{parts}. {source}"
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken.strip())
        for child in view.children:
            self._add(item, child, depth + 1)
        item.setExpanded(depth < 1)

    def _walk(self, visit: Callable[[QTreeWidgetItem], None]) -> None:
        waiting = [self.tree.invisibleRootItem()]
        while waiting:
            item = waiting.pop()
            children = [item.child(place) for place in range(item.childCount())]
            for child in children:
                if child is not None:
                    visit(child)
                    waiting.append(child)

    def _scale(self) -> None:
        self.tree.setIndentation(theme().px(20))
        self._walk(self._dress)
        self.tree.setMinimumHeight(self._room_for_rows())
        self._fit_columns()

    def _room_for_rows(self) -> int:
        """The height of the parts that stand open at first, at most `MOST_ROWS`; less in a low window."""
        rows = min(MOST_ROWS, 1 + len(self.view.children))
        parent = self.parentWidget()
        window = parent.window().height() if parent is not None else theme().px(768)
        wanted = theme().px(ROW_HIGH) * (rows + 1) + theme().px(14)
        around = theme().px(290)
        return max(theme().px(170), min(wanted, window - around))

    def _dress(self, item: QTreeWidgetItem) -> None:
        amount: QFont = theme().amount()
        item.setFont(1, amount)
        item.setFont(0, theme().body(fonts.SEMIBOLD if item.childCount() else fonts.REGULAR))
        item.setFont(2, theme().caption())
        item.setForeground(2, theme().colour("ink_2"))

    def _current_changed(self, item: QTreeWidgetItem | None, before: QTreeWidgetItem | None) -> None:
        if item is None:
            return
        view = self._views[int(item.data(0, Qt.ItemDataRole.UserRole))]
        parts = "Open dit deel om te zien waar het uit bestaat." if view.children else view.title
        words = [view.note or parts]
        if self.tree.isColumnHidden(2) and item.text(2):
            words.append(item.text(2) if item.text(2) == NO_SOURCE else f"Bron: {item.text(2)}.")
        self.note.set_notice(" ".join(words), NoticeKind.INFO)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        # With large text there is no room for three columns; the source then stands in the note.
        narrow = self.width() < theme().px(600)
        if narrow != self.tree.isColumnHidden(2):
            self.tree.setColumnHidden(2, narrow)
            self._current_changed(self.tree.currentItem(), None)
