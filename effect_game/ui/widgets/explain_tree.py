"""'Leg uit: hoe komt dit getal?': an amount unfolded into the parts it is the sum or product of.

At the bottom of the money stands a step that has to be asked for: 'Waarom dit aantal?'. Opening it emits
`why_requested`; whoever computes the answer hands it back by `tell` or `fail`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QScrollArea, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from effect_game.domain.language import mark, tr
from effect_game.ui.theme import fonts
from effect_game.ui.theme.theme import theme
from effect_game.ui.theme.tokens import RADIUS_CARD
from effect_game.ui.widgets.dialogs import Dialog
from effect_game.ui.widgets.explain_bars import BAR_ROLE, BarDelegate
from effect_game.ui.widgets.paint import FrameStyle, StyledFrame
from effect_game.ui.widgets.panel import Notice, NoticeKind
from effect_game.ui.widgets.text import Text

TITLE = mark("Leg uit: hoe komt dit getal?")
MOST_ROWS, ROW_HIGH = 10, 33
NO_SOURCE = mark("Bron ontbreekt.")
WHY = mark("Waarom dit aantal?")
WHY_NOTE = mark("Open deze regel. Dan rekent €ffect uit welke kansen achter dit aantal zitten.")
BUSY = mark("wordt berekend")


@dataclass(frozen=True, slots=True)
class ExplainView:
    """One part of an amount, ready to read: words, amount, parts, a note and where it comes from.

    spoken: title and amount for the ear, when they read otherwise. bar: see widgets.explain_bars.
    why: what to ask about the quantity of a leaf; None = there is nothing to ask.
    """

    title: str
    amount_text: str
    children: tuple[ExplainView, ...] = ()
    note: str = ""
    source: str = ""
    spoken: str = ""
    bar: tuple[float, float] | None = None
    why: object | None = None

    def leaves(self) -> tuple[ExplainView, ...]:
        """The parts that have no parts of their own."""
        if not self.children:
            return (self,)
        return tuple(leaf for child in self.children for leaf in child.leaves())


class _Tree(QTreeWidget):
    """A tree in which Enter opens and closes a part; it never presses the button of the dialog."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            item.setExpanded(not item.isExpanded())
            return
        super().keyPressEvent(event)


class ExplainDialog(Dialog):
    """The tree in a dialog. Arrow keys open and close parts; the note of the part in focus stands below.

    why_requested(int, object): a step 'Waarom dit aantal?' was opened: its place, and `why` of its leaf.
    """

    why_requested = Signal(int, object)

    def __init__(self, view: ExplainView, parent: QWidget | None = None) -> None:
        super().__init__(tr(TITLE), parent, width=960)
        self.view = view
        self._views: list[ExplainView] = []
        self._items: list[QTreeWidgetItem] = []
        self._steps: list[int] = []
        self._unasked: dict[int, object] = {}
        self._note_changed = QTimer(self)
        self._note_changed.setSingleShot(True)
        self._note_changed.setInterval(0)
        self._note_changed.timeout.connect(self._show_note)
        self.body.addWidget(Text(f"{view.title}: {view.amount_text}", "title", wrap=True))
        frame = StyledFrame(FrameStyle("panel", "control", 1.25, RADIUS_CARD))
        self.tree = self._make_tree(frame)
        self.body.addWidget(frame, 1)
        self.note = Notice("", NoticeKind.INFO, quiet=True)
        self.body.addWidget(self.note)
        self._fill()
        self.tree.currentItemChanged.connect(self._current_changed)
        self.tree.itemExpanded.connect(self._expanded)
        self.tree.setCurrentIndex(self.tree.model().index(0, 0))
        if self._unasked:
            button = self.add_button(tr(WHY), icon="question")
            button.setObjectName("explain_why")
            button.clicked.connect(self._ask_near)
        self.add_close(tr("Sluiten"))
        theme().changed.connect(self._scale)
        self._scale()
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_tree(self, frame: StyledFrame) -> QTreeWidget:
        column = QVBoxLayout(frame)
        column.setContentsMargins(8, 6, 8, 8)
        tree = _Tree()
        tree.setObjectName("explain_tree")
        tree.setProperty("ring_on_parent", True)
        frame.setProperty("focus_radius", RADIUS_CARD)
        tree.setColumnCount(3)
        tree.setHeaderLabels([tr("waar het uit bestaat"), tr("hoeveel"), tr("bron")])
        tree.setAccessibleName(tr(TITLE))
        tree.setAccessibleDescription(
            tr("Pijl naar rechts of Enter opent een deel, pijl naar links sluit het.")
        )
        tree.setItemDelegate(BarDelegate(tree))
        tree.setUniformRowHeights(False)
        tree.setWordWrap(True)
        tree.setAllColumnsShowFocus(True)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        # Words wrap otherwise in a column of another width.
        header.sectionResized.connect(tree.scheduleDelayedItemsLayout)
        column.addWidget(tree)
        return tree

    def _fill(self) -> None:
        self._add(self.tree.invisibleRootItem(), self.view, 0)

    def _add(self, parent: QTreeWidgetItem, view: ExplainView, depth: int) -> QTreeWidgetItem:
        sourced = view.children or not view.amount_text
        source = view.source or ("" if sourced else tr(NO_SOURCE))
        item = self._line(parent, view, source)
        for child in view.children:
            self._add(item, child, depth + 1)
        if view.why is not None:
            step = self._line(item, ExplainView(tr(WHY), "", note=tr(WHY_NOTE)))
            self._line(step, ExplainView(tr(BUSY), ""))
            self._steps.append(self._place(step))
            self._unasked[self._place(step)] = view.why
        item.setExpanded(depth < 1)
        return item

    def _line(self, parent: QTreeWidgetItem, view: ExplainView, source: str = "") -> QTreeWidgetItem:
        item = QTreeWidgetItem(parent, [view.title, view.amount_text, source])
        item.setData(0, Qt.ItemDataRole.UserRole, len(self._views))
        item.setData(1, BAR_ROLE, view.bar)
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._views.append(view)
        self._items.append(item)
        amount = f": {view.amount_text}" if view.amount_text else ""
        spoken = view.spoken or view.title + amount
        if view.children:
            spoken = tr("{part}, {count} delen", part=spoken, count=len(view.children))
        spoken = f"{spoken}. {source}"
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken.strip())
        return item

    def _place(self, item: QTreeWidgetItem) -> int:
        return int(item.data(0, Qt.ItemDataRole.UserRole))

    # why there are so many

    def _expanded(self, item: QTreeWidgetItem) -> None:
        """Ask once; a step that could not be told may be asked again."""
        place = self._place(item)
        if place in self._unasked:
            self._replace(place, (ExplainView(tr(BUSY), ""),))
            self._say(place, tr("Waarom dit aantal? Dit wordt berekend."))
            self.why_requested.emit(place, self._unasked.pop(place))

    def tell(self, place: int, sentence: str, heading: str, parts: tuple[ExplainView, ...]) -> None:
        """The answer to why_requested: what is counted, and the chances with their parts.

        heading: what the two amounts of each part are.
        """
        made = self._replace(place, parts)
        if len(made) == 1:
            made[0].setExpanded(True)
        self._items[place].setText(1, heading)
        self._say(place, sentence)
        for item in (*made[-1:], self._items[place]):
            self.tree.scrollToItem(item)

    def fail(self, place: int, sentence: str, why: object) -> None:
        """It could not be told; opening the step once more asks again."""
        self._replace(place, (ExplainView(sentence, "", note=sentence),))
        self._unasked[place] = why
        self._say(place, sentence)

    def _replace(self, place: int, parts: tuple[ExplainView, ...]) -> list[QTreeWidgetItem]:
        step = self._items[place]
        step.takeChildren()
        made = [self._add(step, part, 1) for part in parts]
        self._walk(self._dress)
        return made

    def _say(self, place: int, sentence: str) -> None:
        self._views[place] = ExplainView(tr(WHY), "", note=sentence)
        if self.tree.currentItem() is self._items[place]:
            self._current_changed(self._items[place], None)

    def _ask_near(self) -> None:
        """The step of the part in focus, or of the first leaf in it or after it."""
        item = self.tree.currentItem()
        now = 0 if item is None else self._place(item)
        step = self._items[next((place for place in self._steps if place >= now), self._steps[-1])]
        self.tree.setCurrentItem(step)
        step.setExpanded(True)
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

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
        return max(theme().px(150), min(wanted, window - around))

    def _dress(self, item: QTreeWidgetItem) -> None:
        amount: QFont = theme().amount()
        item.setFont(1, amount)
        view = self._views[self._place(item)]
        item.setFont(0, theme().body(fonts.SEMIBOLD if view.children else fonts.REGULAR))
        item.setFont(2, theme().caption())
        item.setForeground(2, theme().colour("ink_2"))

    def _current_changed(self, item: QTreeWidgetItem | None, before: QTreeWidgetItem | None) -> None:
        if item is None:
            return
        view = self._views[self._place(item)]
        parts = tr("Open dit deel om te zien waar het uit bestaat.") if view.children else view.title
        words = [view.note or parts]
        if self.tree.isColumnHidden(2) and item.text(2):
            words.append(
                tr("Bron: {source}.", source=view.source.rstrip(".")) if view.source else item.text(2)
            )
        self.note.set_notice(" ".join(words), NoticeKind.INFO)
        # With large text the note may lie below the edge; its height is known a turn later.
        self._note_changed.start()

    def _show_note(self) -> None:
        area = self.findChild(QScrollArea)
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(self.note, 0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        # With large text there is no room for three columns; the source then stands in the note.
        narrow = self.width() < theme().px(700)
        if narrow != self.tree.isColumnHidden(2):
            self.tree.setColumnHidden(2, narrow)
            self._current_changed(self.tree.currentItem(), None)
