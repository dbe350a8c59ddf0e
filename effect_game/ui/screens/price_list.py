"""'Prijslijst': every price with its source, grade and history; left the list, right one price in full.

All words come in ready (play/views_prices.py). Arrow keys walk through the list, the sheet follows.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QScrollArea,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from effect_game.domain.language import mark, tr
from effect_game.play.views_prices import PriceLine, PriceSheet, domains_of, search
from effect_game.ui.theme.theme import theme
from effect_game.ui.theme.tokens import RADIUS_CARD
from effect_game.ui.widgets.chips import Option
from effect_game.ui.widgets.dialogs import Dialog, WrappingPage
from effect_game.ui.widgets.flow import Columns
from effect_game.ui.widgets.forms import SearchField, SelectField
from effect_game.ui.widgets.laid import clear
from effect_game.ui.widgets.paint import FrameStyle, StyledFrame
from effect_game.ui.widgets.panel import Notice, NoticeKind
from effect_game.ui.widgets.row_table import RowTable
from effect_game.ui.widgets.screen import LayoutMode, shell_metrics
from effect_game.ui.widgets.text import Text, announce

TITLE = mark("Prijslijst")
EVERYTHING = "alles"
_LEAD = mark(
    "Wat dingen kosten en wie dat betaalt. Elke prijs heeft een bron en een letter voor hoe hard hij is. "
    "Bedragen staan in euro's van één jaar."
)
_AMOUNT = 1
_FIXED = {2: 104, 3: 168}
"""Widths of the columns whose longest word is not worth the room, at 100% text."""
_HEADER = (mark("Wat"), mark("Bedrag"), mark("Per"), mark("Wie betaalt"), mark("Bewijs"))
_AROUND, _LEAST = 316, 240
"""Height of all that stands above and below the panes, and the least that a pane has; at 100% text."""
_PAUSE_MS = 400
"""Reading out the count waits until typing pauses."""


class PriceTable(RowTable):
    """The lines that were found; the arrows walk through them."""

    def __init__(self) -> None:
        super().__init__(
            [tr(words) for words in _HEADER],
            name=tr("Prijzen"),
            description=tr("Pijl omhoog en omlaag kiest een prijs. Rechts staat wat ervan bekend is."),
            amounts=(_AMOUNT,),
        )
        self.setObjectName("price_table")
        self.setWordWrap(True)
        self.setProperty("airy", True)
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in _FIXED:
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._lines: tuple[PriceLine, ...] = ()

    def fill(self, lines: Sequence[PriceLine]) -> None:
        """Show these lines; the first is chosen."""
        self._lines = tuple(lines)
        # In rows that stand there every new word measures all rows again: seconds for the whole list.
        self.setRowCount(0)
        self.setRowCount(len(lines))
        for row, line in enumerate(lines):
            grade = tr("{grade}, eigen", grade=line.grade) if line.own else line.grade
            for column, words in enumerate((line.name, line.amount, line.unit, line.payer, grade)):
                item = QTableWidgetItem(words)
                if column == _AMOUNT:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.setItem(row, column, item)
        if lines:
            self.setCurrentCell(0, 0)
        # The widths are known a turn later, and with them how many lines a name takes.
        QTimer.singleShot(0, self, self.resizeRowsToContents)

    def current(self) -> PriceLine | None:
        """The line that is chosen."""
        row = self.currentRow()
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def go_to(self, price: str) -> None:
        """Choose the line of a price, when it is in the list."""
        for row, line in enumerate(self._lines):
            if line.id == price:
                self.setCurrentCell(row, 0)

    def set_narrow(self, narrow: bool) -> None:
        """Without room only what it is, the amount and how hard: the sheet has the rest."""
        for column, width in _FIXED.items():
            self.setColumnWidth(column, theme().px(width))
        for column in _FIXED:
            self.setColumnHidden(column, narrow)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter would press the button of the dialog.
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)


class SheetPanel(StyledFrame):
    """Everything known of one price; texts can be selected to copy."""

    def __init__(self) -> None:
        super().__init__(FrameStyle("panel", "edge", 1.0, RADIUS_CARD))
        page = WrappingPage()
        page.setProperty("scroll_ground", True)
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(14, 12, 14, 12)
        self._column.setSpacing(3)
        self.area = QScrollArea()
        self.area.setObjectName("price_sheet")
        self.area.setAccessibleName(tr("Wat van deze prijs bekend is"))
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setProperty("ring_on_parent", True)
        self.setProperty("focus_radius", RADIUS_CARD)
        self.area.setWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(4, 4, 4, 4)
        outer.addWidget(self.area)

    def show_sheet(self, sheet: PriceSheet | None) -> None:
        """Another price, or an empty panel."""
        clear(self._column)
        self.area.verticalScrollBar().setValue(0)
        if sheet is None:
            self._add(tr("Niets gevonden. Probeer een korter woord."), "body2")
        else:
            self._add(sheet.title, "title")
            self._add(sheet.amount, "amount")
            for label, text in sheet.facts:
                self._pair(label, text)
            lines = [f"{year}: {amount}, {what}" for year, amount, what in sheet.history]
            self._pair(tr("Geschiedenis"), "\n".join(lines))
            self.area.setAccessibleDescription(". ".join(f"{label}: {text}" for label, text in sheet.facts))
        self._column.addStretch(1)

    def _pair(self, label: str, text: str) -> None:
        self._column.addSpacing(theme().px(4))
        self._add(label, "caption")
        self._add(text, "dense")

    def _add(self, words: str, role: str) -> None:
        line = Text(words, role, wrap=True)
        line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._column.addWidget(line)


class PriceListDialog(Dialog):
    """`sheet_of` gives everything known of a price id.

    own_wanted: choose own prices; own_dropped: back to the national ones.
    """

    own_wanted = Signal()
    own_dropped = Signal()

    def __init__(
        self, lines: Sequence[PriceLine], sheet_of: Callable[[str], PriceSheet], parent: QWidget
    ) -> None:
        super().__init__(tr(TITLE), parent, width=1240)
        self.setObjectName("price_list")
        self._lines, self._sheet_of = tuple(lines), sheet_of
        self.body.addWidget(Text(tr(_LEAD), "body2", wrap=True))
        self.search = SearchField(tr("Zoek een prijs, een partij of een bron"))
        self.search.edit.setObjectName("price_search")
        domains = [Option(EVERYTHING, tr("Alle leefgebieden"))]
        domains += [Option(key or "-", name) for key, name in domains_of(self._lines)]
        self.domain = SelectField(tr("Leefgebied"), domains, chosen=EVERYTHING)
        self._asking = Columns(gap=16)
        self._asking.add(self.search, 3)
        self._asking.add(self.domain, 2)
        self.body.addWidget(self._asking)
        self.count = Text("", "caption")
        self.body.addWidget(self.count)
        self.place = Notice("", NoticeKind.INFO, quiet=True)
        self.place.hide()
        self.body.addWidget(self.place)
        self._add_panes()
        self._add_buttons()
        self._said = QTimer(self)
        self._said.setSingleShot(True)
        self._said.setInterval(_PAUSE_MS)
        self._said.timeout.connect(lambda: announce(self.table, self.count.text()))
        self.search.changed.connect(self._look)
        self.domain.changed.connect(self._look)
        self.search.edit.installEventFilter(self)
        self.table.currentCellChanged.connect(self._tell)
        theme().changed.connect(self._fit)
        self._look()
        self._fit()
        self.search.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_panes(self) -> None:
        self.table, self.sheet = PriceTable(), SheetPanel()
        frame = StyledFrame(FrameStyle("panel", "control", 1.0, RADIUS_CARD))
        frame.setProperty("focus_radius", RADIUS_CARD)
        inside = QHBoxLayout(frame)
        inside.setContentsMargins(6, 4, 6, 6)
        inside.addWidget(self.table)
        self._panes = Columns(gap=12)
        self._list = frame
        self._panes.add(frame, 8)
        self._panes.add(self.sheet, 5)
        self.body.addWidget(self._panes, 1)

    def _add_buttons(self) -> None:
        own = self.add_button(tr("Eigen prijzen kiezen"), icon="box")
        own.setObjectName("own_prices")
        own.clicked.connect(self.own_wanted)
        self._national = self.add_button(tr("Weer de landelijke prijzen"), icon="undo")
        self._national.setObjectName("national_prices")
        self._national.clicked.connect(self.own_dropped)
        self._national.hide()
        self.add_close(main=False)

    def set_own(self, words: str) -> None:
        """What there is to say of own prices, with the way back; '' = this is the national list."""
        self.place.set_notice(words, NoticeKind.INFO)
        self.place.setVisible(bool(words))
        self._national.setVisible(bool(words))

    def go_to(self, price: str) -> None:
        """Choose a row, when it is there."""
        self.table.go_to(price)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search line the down arrow goes into the list."""
        pressed = event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        key = self.domain.value()
        domain = None if key == EVERYTHING else key.removeprefix("-")
        found = search(self._lines, self.search.value(), domain)
        many = tr("{count} prijzen", count=len(found)) if len(found) != 1 else tr("1 prijs")
        self.count.setText(
            tr("{found} van {all}", found=many, all=len(self._lines))
            if len(found) < len(self._lines)
            else many
        )
        self.table.fill(found)
        self._tell()
        self._said.start()

    def _tell(self, *_: int) -> None:
        line = self.table.current()
        self.sheet.show_sheet(None if line is None else self._sheet_of(line.id))

    def _fit(self) -> None:
        """Beside each other when there is room, else the sheet under the list."""
        parent = self.parentWidget()
        window = parent.window().size() if parent is not None else self.size()
        narrow = shell_metrics(window.width(), window.height(), theme().text_scale).mode is LayoutMode.COMPACT
        self._panes.set_stacked(narrow)
        self._asking.set_stacked(narrow)
        self.table.set_narrow(narrow)
        least = theme().px(_LEAST)
        high = least if narrow else max(least, window.height() - theme().px(_AROUND))
        for pane in (self._list, self.sheet):
            pane.setFixedHeight(high)
