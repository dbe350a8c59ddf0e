"""The focus ring: 3 px outside a gap of 2, around whatever has the focus, always visible.

One ring follows the focus of the whole application, so no widget can forget it. A widget that shows its
own focus inside (a chart with marks) has the property `own_focus_ring` set to True; one that fills a frame
has `ring_on_parent` set to True.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from effect_game.ui.theme.theme import theme
from effect_game.ui.theme.tokens import FOCUS_GAP, FOCUS_WIDTH, RADIUS_BUTTON

_MARGIN = FOCUS_GAP + FOCUS_WIDTH
_MOVES = (
    QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.ParentChange,
    QEvent.Type.ZOrderChange,
)  # fmt: skip


class _Ring(QWidget):
    """The painted ring; lives in the window, or in the page of a scroll area so that it scrolls along."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setObjectName("focus_ring")
        self.radius = float(RADIUS_BUTTON)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().colour("focus"), FOCUS_WIDTH))
        half = FOCUS_WIDTH / 2
        radius = self.radius + FOCUS_GAP + half
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius)
        painter.end()


def _host(target: QWidget) -> QWidget:
    """Where the ring of `target` lives: the page of the nearest scroll area, else the window."""
    widget = target
    while not widget.isWindow():
        parent = widget.parentWidget()
        if parent is None:
            break
        area = parent.parentWidget()
        if widget is not target and isinstance(area, QScrollArea) and area.widget() is widget:
            return widget
        widget = parent
    return widget


class FocusRing(QObject):
    """Follows `QApplication.focusChanged`; keep one per application."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._ring: _Ring | None = None
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        application.focusChanged.connect(self._focus_changed)

    def _focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched = []
        self._target = new
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
        if new is None or new.isWindow() or new.property("own_focus_ring"):
            self._target = None
            return
        parent = new.parentWidget()
        if parent is not None and new.property("ring_on_parent"):
            new = self._target = parent
        host = _host(new)
        if self._ring is None or not isValid(self._ring):
            self._ring = _Ring(host)
        elif self._ring.parentWidget() is not host:
            self._ring.setParent(host)
        radius = new.property("focus_radius")
        self._ring.radius = float(radius) if radius is not None else float(RADIUS_BUTTON)
        self._watch(new, host)
        self._place()

    def _watch(self, target: QWidget, host: QWidget) -> None:
        widget: QWidget | None = target
        while widget is not None and widget is not host:
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = widget.parentWidget()

    def _place(self) -> None:
        target, ring = self._target, self._ring
        if target is None or ring is None or not isValid(target) or not isValid(ring):
            return
        host = ring.parentWidget()
        if host is None or not target.isVisibleTo(host):
            ring.hide()
            return
        corner = target.mapTo(host, QPoint(0, 0))
        ring.setGeometry(QRect(corner, target.size()).adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN))
        ring.raise_()
        ring.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._place()
        return False
