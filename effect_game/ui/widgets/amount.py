"""An amount that can be opened: Enter or a click asks where it comes from."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from effect_game.domain.language import tr
from effect_game.ui.theme.theme import theme
from effect_game.ui.theme.tokens import RADIUS_TAG, TARGET_MIN
from effect_game.ui.widgets.paint import FrameStyle, paint_frame
from effect_game.ui.widgets.pressable import Pressable


class AmountButton(Pressable, QAbstractButton):
    """Looks like an amount, works like a button; `explain_requested` carries the `subject` given."""

    explain_requested = Signal(object)

    def __init__(
        self, subject: object, party: str, text: str, word: str, *, right: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._subject = subject
        self._right = right
        self.setProperty("focus_radius", RADIUS_TAG)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAccessibleDescription(tr("Leg uit: hoe komt dit getal?"))
        self.setToolTip(tr("Leg uit: hoe komt dit getal?"))
        self.clicked.connect(self._explain)
        self.set_amount(subject, party, text, word)

    def set_amount(self, subject: object, party: str, text: str, word: str) -> None:
        """Show another amount; `word` is one of legt bij, houdt over, gelijk (or what the view says)."""
        self._subject = subject
        self.setText(text)
        self.setAccessibleName(" ".join(part for part in (party, text, word) if part))
        self._theme_changed()

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(theme().amount()).horizontalAdvance(self.text()) + theme().px(8)
        return QSize(round(width) + 1, max(TARGET_MIN, theme().px(TARGET_MIN)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRectF(self.rect())
        if self._hover.inside:
            paint_frame(painter, rect, FrameStyle("action_soft", "", 0, RADIUS_TAG))
        painter.setFont(theme().amount())
        painter.setPen(theme().colour("ink_1" if self.isEnabled() else "ink_3"))
        side = Qt.AlignmentFlag.AlignRight if self._right else Qt.AlignmentFlag.AlignHCenter
        inner = rect.adjusted(theme().px(4), 0, -theme().px(4), 0)
        painter.drawText(inner, side | Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._hover.inside:
            width = QFontMetricsF(theme().amount()).horizontalAdvance(self.text())
            left = inner.right() - width if self._right else inner.center().x() - width / 2
            painter.setPen(QPen(theme().colour("action"), 1.25))
            base = round(rect.center().y() + theme().px(9))
            painter.drawLine(round(left), base, round(left + width), base)
        painter.end()

    def _explain(self) -> None:
        self.explain_requested.emit(self._subject)
