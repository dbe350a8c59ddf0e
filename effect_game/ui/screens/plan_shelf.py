"""Where the words of a card stand in the tray: a place that keeps its height, whatever card is in sight."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from effect_game.domain.language import tr
from effect_game.ui.widgets.dialogs import WrappingPage


class Shelf(QScrollArea):
    """Holds the words of a card. The tray keeps its height: words that do not fit can be scrolled to."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Wat er van deze kaart bekend is"))
        self.setObjectName("card_words")
        page = WrappingPage()
        page.setProperty("scroll_ground", True)
        self.body = QVBoxLayout(page)
        self.body.setContentsMargins(12, 0, 12, 0)
        self.body.setSpacing(3)
        self._page = page
        self.setWidget(page)
        self.growing = False
        self.verticalScrollBar().rangeChanged.connect(self._offer)
        self._offer()

    def set_growing(self, growing: bool) -> None:
        """Take the height of the words."""
        self.growing = growing
        self.fit()

    def fit(self) -> None:
        """Ask for the height of the words, or for nothing."""
        for child in self._page.findChildren(QWidget):
            child.ensurePolished()
        self.body.invalidate()
        wraps = self.body.hasHeightForWidth()
        words = self.body.heightForWidth(max(1, self.viewport().width())) if wraps else 0
        self.setMinimumHeight(max(words, self.body.sizeHint().height()) if self.growing else 0)
        self.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.growing and event.oldSize().width() != event.size().width():
            self.fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), 0)

    def _offer(self) -> None:
        """Only what can be scrolled can take the focus."""
        more = self.verticalScrollBar().maximum() > 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if more else Qt.FocusPolicy.NoFocus)
