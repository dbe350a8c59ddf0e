"""The base of every picture: painting, marks that take the focus, the spoken summary and the table twin."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QEvent, QPointF, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QToolTip, QWidget

from effect_game.ui.art.style import ArtStyle, style_of_theme
from effect_game.ui.theme.theme import theme


@dataclass(frozen=True)
class Table:
    """The same facts as a picture, in text: one header and rows of equal length."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Mark:
    """Something in a picture that can take the focus: where it is, what it is called, its corner radius."""

    key: str
    label: str
    rect: QRectF
    radius: float = 8.0


_ACTIVATE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class Picture(QWidget):
    """A painted widget. Subclasses give `_paint`, `_marks`, `summary` and `table`."""

    def __init__(self, parent: QWidget | None = None, art: ArtStyle | None = None) -> None:
        super().__init__(parent)
        self._art = art or style_of_theme()
        if art is None:
            theme().changed.connect(self._follow_theme)
        self._focus_key = ""
        self._motion: QVariantAnimation | None = None
        self._corners = (0.0, 0.0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    # what a picture says

    def summary(self) -> str:
        """One sentence that says what the picture shows."""
        raise TypeError("every picture has its own summary")

    def table(self) -> Table:
        """The table twin."""
        raise TypeError("every picture has its own table")

    # what the theme says

    @property
    def art(self) -> ArtStyle:
        """The style this picture is painted in."""
        return self._art

    def set_art(self, style: ArtStyle) -> None:
        """Paint in another theme, text scale or motion setting."""
        self._art = style
        self.updateGeometry()
        self.refresh()

    def set_corners(self, top: float, bottom: float) -> None:
        """Round the corners of the picture (radius in pixels), so that it lies inside a rounded panel."""
        self._corners = (top, bottom)
        self.update()

    def _follow_theme(self) -> None:
        self.set_art(style_of_theme())

    def refresh(self) -> None:
        """Say the summary again and repaint; called after the data changed."""
        self.setAccessibleDescription(self.summary())
        self.update()

    # painting

    def draw_ahead(self) -> None:
        """Make what takes long to draw before the paint that needs it; nothing by default."""

    def _paint(self, painter: QPainter) -> None:
        raise TypeError("every picture paints itself")

    def _marks(self) -> tuple[Mark, ...]:
        return ()

    def paint_on(self, painter: QPainter) -> None:
        """Paint the picture on something else than the screen, without focus or corners."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        self._paint(painter)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture and, when it has the focus, the ring around the chosen mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        try:
            if self.width() > 0 and self.height() > 0:
                painter.save()
                if self._corners != (0.0, 0.0):
                    painter.setClipPath(_rounded(QRectF(self.rect()), *self._corners))
                self._paint(painter)
                painter.restore()
                if self.hasFocus():
                    self._paint_focus(painter)
        finally:  # an open painter on a widget would take the whole process down
            painter.end()

    def _paint_focus(self, painter: QPainter) -> None:
        mark = self.focused_mark()
        if mark is None:
            rect, radius = QRectF(self.rect()).adjusted(6, 6, -6, -6), 8.0
        else:
            rect, radius = mark.rect, mark.radius
        limits = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        ring = rect.adjusted(-3.5, -3.5, 3.5, 3.5).intersected(limits)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._art.colour("panel"), 6.5))
        painter.drawRoundedRect(ring, radius + 3, radius + 3)
        painter.setPen(QPen(self._art.colour("focus"), 3))
        painter.drawRoundedRect(ring, radius + 3, radius + 3)

    # marks and keys

    def marks(self) -> tuple[Mark, ...]:
        """Everything that can take the focus, in reading order."""
        return self._marks()

    def focused_mark(self) -> Mark | None:
        """The mark with the focus; the first one when none was chosen."""
        marks = self._marks()
        for mark in marks:
            if mark.key == self._focus_key:
                return mark
        return marks[0] if marks else None

    def focus_mark(self, key: str) -> None:
        """Give the focus to a mark and say its name to a screen reader."""
        self._focus_key = key
        mark = self.focused_mark()
        if mark is not None:
            self.setAccessibleDescription(f"{mark.label}. {self.summary()}")
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.update()

    def mark_at(self, point: QPointF) -> Mark | None:
        """The topmost mark under a point of the widget."""
        for mark in reversed(self._marks()):
            if mark.rect.contains(point):
                return mark
        return None

    def _activate(self, key: str) -> None:
        """Called when a mark is clicked or Enter is pressed on it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk over the marks, Home and End jump, Enter opens."""
        mark = self.focused_mark()
        if mark is None:
            super().keyPressEvent(event)
            return
        key = event.key()
        if key in _ACTIVATE:
            self._activate(mark.key)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.focus_mark(self._marks()[0 if key == Qt.Key.Key_Home else -1].key)
        elif key in _DIRECTIONS:
            self.focus_mark(_nearest(self._marks(), mark, _DIRECTIONS[Qt.Key(key)]).key)
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press chooses the mark under the pointer."""
        mark = self.mark_at(event.position())
        if mark is not None and event.button() == Qt.MouseButton.LeftButton:
            self.focus_mark(mark.key)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A release on the chosen mark opens it."""
        mark = self.mark_at(event.position())
        if mark is not None and mark.key == self._focus_key and event.button() == Qt.MouseButton.LeftButton:
            self._activate(mark.key)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring."""
        self.update()

    def event(self, event: QEvent) -> bool:
        """A tool tip says the same words as a screen reader."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            mark = self.mark_at(QPointF(event.pos()))
            if mark is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), mark.label, self)
            return True
        return super().event(event)

    # movement

    def _move(self, milliseconds: int, step: Callable[[float], None], *, linear: bool = False) -> None:
        """Run `step` with 0.0 to 1.0 (out-cubic); at once with 1.0 when nothing may move or is seen."""
        if self._motion is not None:
            self._motion.stop()
            self._motion = None
        duration = self._art.duration(milliseconds) if self.isVisible() else 0
        if duration == 0:
            step(1.0)
            self.update()
            return
        motion = QVariantAnimation(self)
        motion.setDuration(duration)
        motion.setStartValue(0.0)
        motion.setEndValue(1.0)
        curve = QEasingCurve.Type.Linear if linear else QEasingCurve.Type.OutCubic
        motion.setEasingCurve(QEasingCurve(curve))

        def on_value(value: float) -> None:
            step(float(value))
            self.update()

        motion.valueChanged.connect(on_value)
        self._motion = motion
        motion.start(QAbstractAnimation.DeletionPolicy.KeepWhenStopped)


_DIRECTIONS = {
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, -1.0),
    Qt.Key.Key_Down: (0.0, 1.0),
}


def _rounded(rect: QRectF, top: float, bottom: float) -> QPainterPath:
    """A rectangle with its own radius above and below."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    middle = rect.center().y()
    for radius, part in ((top, (rect.top(), middle)), (bottom, (middle, rect.bottom()))):
        path.addRoundedRect(QRectF(rect.left(), part[0], rect.width(), part[1] - part[0]), radius, radius)
    inner_top, inner_bottom = rect.top() + top, rect.bottom() - bottom
    path.addRect(QRectF(rect.left(), inner_top, rect.width(), max(0.0, inner_bottom - inner_top)))
    return path


def _nearest(marks: tuple[Mark, ...], start: Mark, direction: tuple[float, float]) -> Mark:
    """The closest mark in a direction; a sideways step counts double. The start when there is none."""
    best, best_cost = start, float("inf")
    for mark in marks:
        offset = mark.rect.center() - start.rect.center()
        along = offset.x() * direction[0] + offset.y() * direction[1]
        aside = abs(offset.x() * direction[1]) + abs(offset.y() * direction[0])
        if mark.key == start.key or along <= 1.0:
            continue
        cost = along + 2 * aside
        if cost < best_cost:
            best, best_cost = mark, cost
    return best
