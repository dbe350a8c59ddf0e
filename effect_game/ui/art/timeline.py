"""Twee tijdlijnen: what happens without the plan above, what is laid down below, on the same months."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from effect_game.ui.art.house_boards import write
from effect_game.ui.art.picture import Mark, Table
from effect_game.ui.art.style import ArtStyle
from effect_game.ui.art.timeline_landing import LandingPicture
from effect_game.ui.art.timeline_model import (
    EventCard,
    MonthScale,
    PlanBar,
    TimelineView,
    share_rows,
    spread_cards,
)
from effect_game.ui.art.timeline_paint import (
    card_width,
    draw_bar,
    draw_event,
    draw_flag,
    draw_grid,
    draw_landing,
    draw_lane_words,
    square_width,
    text_extent,
)
from effect_game.ui.art.timeline_rows import MORE_ABOVE, MORE_BELOW, LaneRows, draw_more, more_marks

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


class Timeline(LandingPicture):
    """Both lanes. Nothing changes by itself: signals ask, the owner of the plan answers with `set_view`.

    `bar_dragging(key, month)` while a bar is in the hand, `bar_moved(key, month)` on the drop or by key,
    `bar_resized(key, months)`, `bar_activated(key)`, `bar_removed(key)`, `event_activated(key)` and
    `card_dropped(key, month)` for a card from the tray. Months are whole; 1 is the first."""

    bar_dragging = Signal(str, int)
    bar_moved = Signal(str, int)
    bar_resized = Signal(str, int)
    bar_activated = Signal(str)
    bar_removed = Signal(str)
    event_activated = Signal(str)

    def __init__(
        self, view: TimelineView | None = None, parent: QWidget | None = None, art: ArtStyle | None = None
    ) -> None:
        super().__init__(parent, art)
        self._view = view or TimelineView()
        self._drag: _Drag | None = None
        self._top_row = 0
        self.setMouseTracking(True)
        self.set_corners(11, 11)
        self.setAccessibleName("Twee tijdlijnen")
        self.refresh()

    @property
    def view(self) -> TimelineView:
        """What is shown now, without what is in the hand."""
        return self._view

    def set_view(self, view: TimelineView) -> None:
        """Show other lanes. A bar in the hand stays there, unless it is another one or gone now."""
        if self._drag is not None and view.bar(self._drag.bar.key) != self._drag.bar:
            self._drag = None
        known = {bar.key for bar in self._view.bars}
        self._view = view
        for bar in view.bars:
            if known and bar.key not in known:
                self._bring(bar.key)
        self.updateGeometry()
        self.refresh()

    def summary(self) -> str:
        return self._view.summary()

    def table(self) -> Table:
        return self._view.table()

    # geometry

    def sizeHint(self) -> QSize:
        return QSize(1038, self._needed_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._art.px(480), self._needed_height())

    def _needed_height(self) -> int:
        rows = max(3, max(self._rows(), default=-1) + 1)
        return round(self._lower_top()) + self._art.px(4) + rows * self._art.px(23) + self._art.px(22)

    def month_scale(self) -> MonthScale:
        """Where the months are now."""
        return MonthScale(self._label_width(), float(max(self.width(), 200)), self._view.years)

    def _month_under(self, x: float) -> int:
        return self.month_scale().month_under(x)

    def _label_width(self) -> float:
        return float(min(self._art.px(112), max(60, round(self.width() * 0.2))))

    def _header(self) -> float:
        return float(self._art.px(25))

    def _upper_height(self) -> float:
        return float(self._art.px(64))

    def _lower_top(self) -> float:
        return self._header() + self._upper_height()

    def _shown(self) -> TimelineView:
        return self._view if self._drag is None else self._view.with_bar(self._drag.now)

    def _span(self, bar: PlanBar) -> tuple[float, float, float]:
        """Left, right and width of the waiting part of a bar."""
        scale = self.month_scale()
        start = bar.start_month - 1
        left = scale.x(start) + 2
        wait = max(0.0, scale.x(start + bar.wait_months) - scale.x(start)) if bar.wait_months else 0.0
        right = max(scale.x(bar.end(self._view.last_month)) - 1, left + wait + square_width(self._art) + 2)
        return left, right, wait

    def _rows(self) -> list[int]:
        spans = []
        for bar in self._shown().bars:
            left, right, wait = self._span(bar)
            inner = right - left - wait - square_width(self._art) - 10
            spans.append((left, right + text_extent(self._art, bar, inner, self.width() - right)))
        return share_rows(spans)

    def bar_rects(self) -> dict[str, QRectF]:
        """Where every bar is, by key."""
        rows = self._rows()
        lane, top = self._lane(rows), self._lower_top() + self._art.px(5)
        high = lane.pitch - self._art.px(2)
        result = {}
        for bar, row in zip(self._shown().bars, rows, strict=True):
            left, right, _ = self._span(bar)
            result[bar.key] = QRectF(left, top + (row - lane.first) * lane.pitch, right - left, high)
        return result

    def _lane(self, rows: list[int]) -> LaneRows:
        room = self.height() - self._lower_top() - self._art.px(5) - self._art.px(21)
        full, least = float(self._art.px(23)), float(self._art.px(18))
        return LaneRows(max(rows, default=0) + 1, room, full, least, self._top_row)

    def bars_in_sight(self) -> set[str]:
        """Keys of the bars that are not scrolled away."""
        rows = self._rows()
        lane = self._lane(rows)
        return {bar.key for bar, row in zip(self._shown().bars, rows, strict=True) if lane.holds(row)}

    def _bring(self, key: str) -> None:
        """Scroll no more than needed to have a bar in sight."""
        rows = self._rows()
        for bar, row in zip(self._shown().bars, rows, strict=True):
            if bar.key == key:
                self._top_row = self._lane(rows).top_with(row)

    def _scroll(self, by: int) -> None:
        """Whole rows up or down, as far as the lane goes."""
        lane = self._lane(self._rows())
        self._top_row = max(0, min(lane.first + by, lane.count - lane.shown))
        self.update()

    def _more(self) -> tuple[Mark, ...]:
        return more_marks(self._art, self._lane(self._rows()), self._label_width() - 16, self.height())

    def _event_rects(self) -> list[tuple[EventCard, QRectF]]:
        scale = self.month_scale()
        cards = sorted(self._view.events, key=lambda card: card.month)
        if not cards:
            return []
        room = self.width() - scale.left - 8
        most = room / len(cards) - 4
        widths = [max(24.0, min(card_width(self._art, card), most)) for card in cards]
        wanted = [scale.x(card.month - 1) + 4 for card in cards]
        places = spread_cards(wanted, widths, scale.left + 3, self.width() - 4.0, 4)
        top, high = self._header() + self._art.px(5), self._upper_height() - self._art.px(10)
        return [
            (card, QRectF(x, top, wide, high)) for card, x, wide in zip(cards, places, widths, strict=True)
        ]

    def _marks(self) -> tuple[Mark, ...]:
        marks = [
            Mark(f"event {card.key}", f"{card.title}: {card.words} levens, rond maand {card.month:g}", rect)
            for card, rect in self._event_rects()
        ]
        rects = self.bar_rects()
        marks += [Mark(bar.key, bar.label(), rects[bar.key], 5) for bar in self._shown().bars]
        return (*marks, *self._more())

    def mark_at(self, point: QPointF) -> Mark | None:
        """The mark under a point; a bar that is scrolled away is not there."""
        hidden = {bar.key for bar in self._shown().bars} - self.bars_in_sight()
        under = [mark for mark in self._marks() if mark.key not in hidden and mark.rect.contains(point)]
        return under[-1] if under else None

    def focus_mark(self, key: str) -> None:
        """Give the focus to a mark; a bar that is scrolled away comes into sight."""
        self._bring(key)
        super().focus_mark(key)

    def _paint_focus(self, painter: QPainter) -> None:
        mark = self.focused_mark()
        if mark is None or self._view.bar(mark.key) is None or mark.key in self.bars_in_sight():
            super()._paint_focus(painter)

    def _activate(self, key: str) -> None:
        if key in (MORE_ABOVE, MORE_BELOW):
            page = max(1, self._lane(self._rows()).shown - 1)
            self._scroll(-page if key == MORE_ABOVE else page)
        elif self._view.bar(key) is not None:
            self.bar_activated.emit(key)
        else:
            self.event_activated.emit(key.removeprefix("event "))

    # painting

    def _paint(self, painter: QPainter) -> None:
        art, scale, shown = self._art, self.month_scale(), self._shown()
        low = self._lower_top()
        draw_grid(painter, art, shown, scale, self.width(), self.height(), self._header(), low)
        wide = self._label_width() - 20
        draw_lane_words(
            painter, art, shown.upper, QRectF(14, self._header() + art.px(6), wide, self._upper_height())
        )
        draw_lane_words(painter, art, shown.lower, QRectF(14, low + art.px(6), wide, self.height() - low))
        if self._landing is not None:
            draw_landing(painter, art, scale, self._landing, low, self.height())
        for card, rect in self._event_rects():
            draw_event(painter, art, card, rect)
        for month in shown.evaluations:
            if month <= 13:
                room = scale.month_width * 3 - 6
                draw_flag(painter, art, scale.x(month - 1), self.height() - art.px(20), room)
        draw_more(painter, art, self._more())
        self._paint_bars(painter, shown)
        if not shown.bars:
            painter.setPen(art.colour("ink_2"))
            box = QRectF(scale.left + 12, low + art.px(8), self.width() - scale.left - 20, art.px(24))
            write(painter, box, shown.empty_words, art.font(15))

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

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """With Ctrl the arrows move or stretch the bar; Delete takes it away; Escape lets a drag go."""
        mark = self.focused_mark()
        bar = self._view.bar(mark.key) if mark is not None else None
        key = event.key()
        if key == Qt.Key.Key_Escape and self._drag is not None:
            self._drag = None
            self.update()
        elif bar is not None and not bar.fixed and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.bar_removed.emit(bar.key)
        elif (
            bar is not None
            and not bar.fixed
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
            and key in _STEPS
        ):
            self.focus_mark(bar.key)
            self._step(bar, *_STEPS[Qt.Key(key)])
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def _step(self, bar: PlanBar, later: int, longer: int) -> None:
        if later:
            month = max(1, min(self._view.last_month, bar.start_month + later))
            if month != bar.start_month:
                self.bar_moved.emit(bar.key, month)
        elif bar.months is not None and bar.months + longer >= 1:
            self.bar_resized.emit(bar.key, bar.months + longer)

    # the hand

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
            by_edge = event.position().x() > mark.rect.right() - EDGE_GRIP and bar.months is not None
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
        self._drag = replace(drag, now=now, moving=True)
        if changed and not drag.by_edge:
            self.bar_dragging.emit(now.key, now.start_month)
        self.update()

    def _dragged(self, drag: _Drag, x: float) -> PlanBar:
        scale = self.month_scale()
        bar = drag.bar
        if drag.by_edge and bar.months is not None:
            end = scale.month(scale.x(bar.end(self._view.last_month)) + x - drag.grip.x()) - 1
            return replace(bar, months=max(1, round(end - bar.start_month + 1 - bar.wait_months)))
        start = scale.month(scale.x(bar.start_month - 1) + x - drag.grip.x())
        return replace(bar, start_month=start)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The drop is the decision."""
        drag, self._drag = self._drag, None
        if drag is None or not drag.moving:
            super().mouseReleaseEvent(event)
            return
        self.update()
        if drag.by_edge:
            if drag.now.months is not None and drag.now.months != drag.bar.months:
                self.bar_resized.emit(drag.bar.key, drag.now.months)
        elif drag.now.start_month != drag.bar.start_month:
            self.bar_moved.emit(drag.bar.key, drag.now.start_month)

    def _show_cursor(self, point: QPointF) -> None:
        mark = self.mark_at(point)
        bar = self._view.bar(mark.key) if mark is not None else None
        if mark is None or bar is None or bar.fixed:
            self.setCursor(Qt.CursorShape.ArrowCursor)
        elif point.x() > mark.rect.right() - EDGE_GRIP and bar.months is not None:
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


_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
