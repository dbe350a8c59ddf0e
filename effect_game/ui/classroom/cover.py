"""What lies over a part of the window while the trainer has it shut, and says why."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from effect_game.ui.theme.icons import paint_icon
from effect_game.ui.theme.theme import theme
from effect_game.ui.theme.tokens import RADIUS_PANEL
from effect_game.ui.widgets.paint import FrameStyle, paint_frame

PAD = 12


class Cover(QWidget):
    """Lies over another widget and says why; `host` is shut under it."""

    _gap = 0

    def __init__(self, host: QWidget, icon: str, words: str, more: str = "") -> None:
        super().__init__(host)
        self._host, self._icon, self._words, self._more = host, icon, words, more
        self.setAccessibleName(f"{words}. {more}".strip())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        host.installEventFilter(self)
        self.fit()

    def room(self) -> QRect:
        """What it lies over."""
        return self._host.rect()

    def fit(self) -> None:
        """Over all of it, and above what was added."""
        self.setGeometry(self.room())
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.ChildAdded):
            self.fit()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground = theme().colour("ground")
        painter.fillRect(self.rect(), ground)
        room = QRectF(self.rect()).adjusted(self._gap, self._gap, -self._gap, -self._gap)
        paint_frame(painter, room, FrameStyle("inset", "control", 1.25, RADIUS_PANEL, True))
        self._write(painter)
        painter.end()

    def _write(self, painter: QPainter) -> None:
        px, centre = theme().px, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        room = QRectF(self.rect()).adjusted(PAD, PAD, -PAD, -PAD)
        title, below = theme().title(), theme().body()
        painter.setFont(title)
        first = painter.boundingRect(room, centre, self._words).height()
        painter.setFont(below)
        second = painter.boundingRect(room, centre, self._more).height() if self._more else 0.0
        size = px(26)
        drawn = size + px(6) if room.height() > first + second + size + px(12) else 0
        top = room.center().y() - (drawn + first + second) / 2
        if drawn:
            spot = QRectF(room.center().x() - size / 2, top, size, size)
            paint_icon(painter, self._icon, spot, theme().colour("info"))
        painter.setPen(theme().colour("ink_1"))
        painter.setFont(title)
        painter.drawText(QRectF(room.x(), top + drawn, room.width(), first + 2), centre, self._words)
        painter.setFont(below)
        painter.setPen(theme().colour("ink_2"))
        painter.drawText(QRectF(room.x(), top + drawn + first + 4, room.width(), second), centre, self._more)
