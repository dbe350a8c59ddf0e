"""A list that scrolls inside its panel, or lies open when the whole screen scrolls."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from effect_game.ui.screens.heights import fill_height, fixed_height


class FoldingArea(QScrollArea):
    """Scrolls `page` down, never sideways. Open: as high as the page, without a scroll bar of its own."""

    def __init__(self, page: QWidget, least: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least, self._open, self._ending = least, False, False
        self._bottoms: list[int] = []
        self._later = QTimer(self, interval=0, singleShot=True)
        self._later.timeout.connect(self._end)
        page.setProperty("scroll_ground", True)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(page)
        self._fit()

    def set_open(self, is_open: bool) -> None:
        """Lie open, or scroll within the room there is (at least `least` pixels high)."""
        self._open = is_open
        bar = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if is_open else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(bar)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        handled = super().eventFilter(watched, event)
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return handled

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def end_at(self, bottoms: list[int]) -> None:
        """Show whole rows only: what is in sight ends at the last of these heights that fits.

        Asked while the rows are being laid out; done once that is over, for a margin that comes in the middle
        of it leaves the scroll bar with the room there was before.
        """
        if not self._ending:
            self._bottoms = bottoms
            self._later.start()

    def _end(self) -> None:
        """What this does to the size asks for an end again, with rows that may be higher or lower beside a
        scroll bar that came or went: the first answer stands."""
        bottoms, room = self._bottoms, self.height() - 2
        fitting = [bottom for bottom in bottoms if bottom <= room]
        cut = not self._open and bool(fitting) and bottoms[-1] > room
        below = room - fitting[-1] if cut else 0
        if self.viewportMargins().bottom() != below:
            self._ending = True
            self.setViewportMargins(0, 0, 0, below)
            self._ending = False
        self.verticalScrollBar().setSingleStep(fitting[0] if fitting else 20)

    def _fit(self) -> None:
        page = self.widget()
        layout = page.layout() if page is not None else None
        if not self._open or page is None or layout is None:
            self._fill()
            return
        width = self.viewport().width()
        high = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else page.sizeHint().height()
        fixed_height(self, high + 2)

    def _fill(self) -> None:
        """As high as there is room for, now that it scrolls by itself."""
        fill_height(self, self._least)
