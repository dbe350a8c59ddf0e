"""A few words above the footer that go away by themselves: why a key did nothing."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from effect_game.ui.theme.tokens import RADIUS_BUTTON
from effect_game.ui.widgets.paint import FrameStyle, StyledFrame
from effect_game.ui.widgets.panel import IconLabel
from effect_game.ui.widgets.text import Text

SHOWN_MS = 4000


class FooterHint(StyledFrame):
    """Hangs over the window; takes no focus and no clicks away from what lies under it for long."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(FrameStyle("attention_soft", "attention", 1.25, RADIUS_BUTTON))
        self.setParent(window)
        self.setObjectName("footer_hint")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(IconLabel("lock", "attention", 18))
        self._words = Text("", "dense", tone="attention")
        row.addWidget(self._words)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def tell(self, words: str, footer: QWidget) -> None:
        """Show the words just above the left of the footer."""
        self._words.setText(words)
        self.setAccessibleName(words)
        self._words.ensurePolished()
        self.adjustSize()
        place = footer.mapTo(self.parentWidget() or footer, QPoint(14, 0))
        self.move(place.x(), place.y() - self.height() - 6)
        self.show()
        self.raise_()
        self._timer.start()
