"""What stands on the screen while the program is read: its name on a sheet of paper."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from effect_game.ui.theme.tokens import Tokens

_WIDTH, _HEIGHT = 420, 190
_SIZE_PX = 54


class Opening(QWidget):
    """A small sheet in the middle of the screen. No words but the name: it is read in every language.

    A window like any other, so that the program does not end when it closes before the next one is there.
    """

    def __init__(self, tokens: Tokens) -> None:
        super().__init__(None, Qt.WindowType.SplashScreen | Qt.WindowType.FramelessWindowHint)
        self._tokens = tokens
        self.setObjectName("opening")
        self.setAccessibleName("€ffect")
        self.setWindowTitle("€ffect")
        self.resize(_WIDTH, _HEIGHT)
        self.move(self.screen().availableGeometry().center() - self.rect().center())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self._tokens.ground))
        painter.setPen(QPen(QColor(self._tokens.control), 1.25))
        painter.drawRect(QRectF(self.rect()).adjusted(0.6, 0.6, -0.6, -0.6))
        font = QFont("Georgia")
        font.setStyleHint(QFont.StyleHint.Serif)
        font.setPixelSize(_SIZE_PX)
        painter.setFont(font)
        words = painter.fontMetrics()
        left = (self.width() - words.horizontalAdvance("€ffect")) / 2
        base = (self.height() + words.capHeight()) / 2
        painter.setPen(QColor(self._tokens.brick))
        painter.drawText(QPointF(left, base), "€")
        painter.setPen(QColor(self._tokens.ink_1))
        painter.drawText(QPointF(left + words.horizontalAdvance("€"), base), "ffect")
