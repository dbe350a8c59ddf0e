"""What every painted button shares: Enter presses it, a pointer above it shows, a new theme is followed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent

from effect_game.ui.theme.theme import theme
from effect_game.ui.widgets.paint import Hover

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton

    _Base = QAbstractButton
else:
    # At run time it stands before a Qt button of any kind, so it cannot be one itself.
    _Base = object


class Pressable(_Base):
    """Stands before QPushButton or QAbstractButton among the bases of a class."""

    def __init__(self, *given: object) -> None:
        super().__init__(*given)  # type: ignore[arg-type]  # what the Qt class beside it takes
        self._hover = Hover(self)
        self._pressed_as: tuple[str, str] | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme().changed.connect(self._theme_changed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Qt presses by Enter in dialogs only; here Enter chooses everywhere.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_as = self._meaning()
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second press of a double click, which many people make out of habit.

        It counts where the first one fell and still means the same: walking on by quick presses stays
        possible. A card that slid under the pointer was never meant, nor a choice that would be taken back.
        """
        if self.isCheckable() or self._pressed_as != self._meaning():
            event.accept()
            return
        super().mouseDoubleClickEvent(event)

    def _meaning(self) -> tuple[str, str]:
        return self.text(), self.accessibleName()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hover.set(True)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover.set(False)
        super().leaveEvent(event)

    def _theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
