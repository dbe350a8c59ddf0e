"""Twee tijdlijnen: what happens without the plan above, what is laid down below, on the same months."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPixmap, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from effect_game.domain.language import tr
from effect_game.ui.art.house_boards import write
from effect_game.ui.art.sheet import Sheet, keeps_lines, pixel_ratio
from effect_game.ui.art.style import ArtStyle
from effect_game.ui.art.timeline_keys import KeyedLanes
from effect_game.ui.art.timeline_model import MONTHS_WIDE, PlanBar, TimelineView
from effect_game.ui.art.timeline_paint import (
    draw_bar,
    draw_cursor,
    draw_event,
    draw_flag,
    draw_grid,
    draw_landing,
    draw_lane_words,
    draw_pin,
)
from effect_game.ui.art.timeline_rows import draw_more

EDGE_GRIP = 7.0
WHEEL_NOTCH = 120


@dataclass(frozen=True)
class _Drag:
    """A bar in the hand: where it was taken, whether by its right edge, and how it would look now."""

    bar: PlanBar
    grip: QPointF
    by_edge: bool
    now: PlanBar
    moving: bool = False


class Timeline(KeyedLanes):
    """Both lanes. Nothing changes by itself: signals ask, the owner of the plan answers with `set_view`.

    `bar_dragging(key, month)` and `bar_stretching(key, months)` while a bar is in the hand, `drag_ended` when
    it is let go without a change; `bar_moved`, `bar_resized` and `card_dropped` on the drop or by key.
    Months are whole; 1 is the first."""

    bar_dragging = Signal(str, int)
    bar_stretching = Signal(str, int)
    drag_ended = Signal()

    def __init__(
        self, view: TimelineView | None = None, parent: QWidget | None = None, art: ArtStyle | None = None
    ) -> None:
        super().__init__(view, parent, art)
        self._drag: _Drag | None = None
        self._ground, self._cards = Sheet(), Sheet()
        self.setMouseTracking(True)
        self.set_corners(11, 11)
        self.setAccessibleName(tr("Twee tijdlijnen"))
        self.refresh()

    def set_view(self, view: TimelineView) -> None:
        """Show other lanes. A bar in the hand stays there, unless it is another one or gone now."""
        if self._drag is not None and view.bar(self._drag.bar.key) != self._drag.bar:
            self._let_go()
        known = {bar.key for bar in self._view.bars}
        self._view = view
        for bar in view.bars:
            if known and bar.key not in known:
                self._bring(bar.key)
        self.updateGeometry()
        self.refresh()

    # painting

    def draw_ahead(self) -> None:
        """Make the sheets that the next paint puts on the screen."""
        self._kept_ground(self.devicePixelRatioF())
        self._kept_cards(self.devicePixelRatioF())

    def _paint(self, painter: QPainter) -> None:
        art, scale, shown = self._art, self.month_scale(), self._shown()
        low, ratio = self._lower_top(), pixel_ratio(painter)
        on_file = keeps_lines(painter)
        if on_file:
            self._paint_ground(painter)
        else:
            painter.drawPixmap(0, 0, self._kept_ground(ratio))
        if self._landing is not None:
            draw_landing(painter, art, scale, self._landing, low, self.height())
        if self._cursor is not None and self.hasFocus():
            draw_cursor(painter, art, scale, self._cursor, self._header(), self.height())
        if on_file:
            self._paint_cards(painter)
        else:
            painter.drawPixmap(0, 0, self._kept_cards(ratio))
        draw_more(painter, art, self._lane(self._rows()), self._more())
        self._paint_bars(painter, shown)
        if not shown.bars:
            painter.setPen(art.colour("ink_2"))
            box = QRectF(scale.left + 12, low + art.px(8), self.width() - scale.left - 20, art.px(24))
            write(painter, box, shown.empty_words, art.font(15))

    def _kept_ground(self, ratio: float) -> QPixmap:
        view = self._view
        shows = view.years, view.starts, view.upper, view.lower, self._upper_height(), self._label_end()
        return self._ground.drawn(shows, self._art, self.size(), ratio, self._paint_ground)

    def _kept_cards(self, ratio: float) -> QPixmap:
        view = self._view
        shows = view.years, view.starts, view.events, view.evaluations
        return self._cards.drawn(shows, self._art, self.size(), ratio, self._paint_cards)

    def _paint_ground(self, painter: QPainter) -> None:
        """Under everything: months, years and what the lanes are called."""
        art, view, low, wide = self._art, self._view, self._lower_top(), self._label_width() - 20
        head, scale = self._header(), self.month_scale()
        draw_grid(painter, art, view, scale, self.width(), self.height(), head, low)
        draw_lane_words(painter, art, view.upper, QRectF(14, head + art.px(6), wide, self._upper_height()))
        top = low + art.px(6)
        draw_lane_words(painter, art, view.lower, QRectF(14, top, wide, self._label_end() - top))

    def _label_end(self) -> float:
        """Where the words of the lower lane end: at what there is to press for rows out of sight."""
        return min((mark.rect.top() for mark in self._more()), default=float(self.height()))

    def _paint_cards(self, painter: QPainter) -> None:
        """The events of the upper lane and the flags below."""
        art, scale = self._art, self.month_scale()
        places = self._event_rects()
        for card, rect in places:
            draw_event(painter, art, card, rect, dated=True)
        for (_, rect), (_, pin) in zip(places, self.event_pins(), strict=True):
            draw_pin(painter, art, pin, rect)
        flags = sorted(self._view.evaluations)
        for month, following in zip(flags, [*flags[1:], None], strict=True):
            # Between the start of the wide year and that of the next; a narrow year has no room for flags.
            if 0 <= month - scale.wide_from <= MONTHS_WIDE:
                until = month + 3 if following is None else min(following, month + 3)
                room = scale.month_width * (until - month) - 6
                draw_flag(painter, art, scale.x(month - 1), self.height() - art.px(20), room)

    def _paint_bars(self, painter: QPainter, shown: TimelineView) -> None:
        art, rects, sight = self._art, self.bar_rects(), self.bars_in_sight()
        held = self._drag.bar.key if self._drag is not None and self._drag.moving else ""
        for bar in sorted(shown.bars, key=lambda bar: bar.key == held):
            if bar.key not in sight:
                continue
            runs = bar.runs_on or bar.months is None
            draw_bar(
                painter, art, bar, rects[bar.key], self._span(bar)[2], arrow=runs, lifted=bar.key == held
            )

    # the hand

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape lets a drag go."""
        if event.key() == Qt.Key.Key_Escape and self._drag is not None:
            self._let_go()
            self.drag_ended.emit()
            event.accept()
        else:
            super().keyPressEvent(event)

    def _let_go(self) -> None:
        self._drag = self._held = None
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a bar, by its right edge to stretch it."""
        super().mousePressEvent(event)
        mark = self.mark_at(event.position())
        bar = self._view.bar(mark.key) if mark is not None else None
        if (
            mark is not None
            and bar is not None
            and not bar.fixed
            and event.button() == Qt.MouseButton.LeftButton
        ):
            by_edge = event.position().x() > mark.rect.right() - EDGE_GRIP and bar.stretches
            self._drag = _Drag(bar, event.position(), by_edge, bar)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where the bar would lie; whole months only."""
        if self._drag is None:
            self._show_cursor(event.position())
            return
        drag = self._drag
        moved = (event.position() - drag.grip).manhattanLength() >= QApplication.startDragDistance()
        if not drag.moving and not moved:
            return
        now = self._dragged(drag, event.position().x())
        changed = now != drag.now
        self._drag, self._held = replace(drag, now=now, moving=True), now
        if changed and drag.by_edge:
            self.bar_stretching.emit(now.key, now.months or 1)
        elif changed:
            self.bar_dragging.emit(now.key, now.start_month)
        self.update()

    def _dragged(self, drag: _Drag, x: float) -> PlanBar:
        scale = self.month_scale()
        bar = drag.bar
        if drag.by_edge:
            end = scale.month(scale.x(bar.end(self._view.last_month)) + x - drag.grip.x()) - 1
            return replace(bar, months=max(1, round(end - bar.start_month + 1 - bar.wait_months)))
        start = scale.month(scale.x(bar.start_month - 1) + x - drag.grip.x())
        return replace(bar, start_month=self._view.start_within(start))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The drop is the decision."""
        drag = self._drag
        self._let_go()
        if drag is None or not drag.moving:
            super().mouseReleaseEvent(event)
        elif drag.now == drag.bar:
            self.drag_ended.emit()
        elif drag.by_edge:
            self.bar_resized.emit(drag.bar.key, drag.now.months or 1)
        else:
            self.bar_moved.emit(drag.bar.key, drag.now.start_month)

    def _show_cursor(self, point: QPointF) -> None:
        mark = self.mark_at(point)
        bar = self._view.bar(mark.key) if mark is not None else None
        if mark is None or bar is None or bar.fixed:
            self.setCursor(Qt.CursorShape.ArrowCursor)
        elif point.x() > mark.rect.right() - EDGE_GRIP and bar.stretches:
            self.setCursor(Qt.CursorShape.SizeHorCursor)
        else:
            self.setCursor(Qt.CursorShape.OpenHandCursor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the bars while some are out of sight; else it is left to who is around."""
        lane = self._lane(self._rows())
        notches = event.angleDelta().y()
        if lane.shown == lane.count or not notches:
            super().wheelEvent(event)
            return
        self._scroll(-round(notches / WHEEL_NOTCH) or (-1 if notches > 0 else 1))
        event.accept()
