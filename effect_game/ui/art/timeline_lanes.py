"""The two lanes as places: which months, rows and cards lie where, and what can be pressed there."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from effect_game.domain.language import tr
from effect_game.ui.art.picture import Mark, Table
from effect_game.ui.art.style import ArtStyle
from effect_game.ui.art.timeline_landing import LandingPicture
from effect_game.ui.art.timeline_model import (
    EventCard,
    MonthScale,
    PlanBar,
    TimelineView,
    fair_widths,
    share_rows,
    spread_cards,
)
from effect_game.ui.art.timeline_paint import card_width, square_width, text_extent, title_rows
from effect_game.ui.art.timeline_rows import MORE_ABOVE, MORE_BELOW, LaneRows, more_marks

EVENT = "event "
"""Before the key of a mark in the upper lane; a bar has its own key."""


@dataclass(frozen=True)
class _Measured:
    """What is shown now: event cards by month with their widths, the most lines a title of them takes, and
    the row of every bar."""

    shown: TimelineView
    cards: tuple[EventCard, ...]
    widths: tuple[float, ...]
    title_rows: int
    rows: list[int]


class Lanes(LandingPicture):
    """Both lanes with their marks. `_held` is the bar in the hand, as it would lie."""

    bar_activated = Signal(str)
    event_activated = Signal(str)

    def __init__(
        self, view: TimelineView | None = None, parent: QWidget | None = None, art: ArtStyle | None = None
    ) -> None:
        super().__init__(parent, art)
        self._view = view or TimelineView()
        self._held: PlanBar | None = None
        self._kept: _Measured | None = None
        self._kept_key: object = None
        self._top_row = 0

    @property
    def view(self) -> TimelineView:
        """What is shown now, without what is in the hand."""
        return self._view

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
        return MonthScale(
            self._label_width(), float(max(self.width(), 200)), self._view.years, self._view.starts[0]
        )

    def _month_under(self, x: float) -> int:
        return self._view.start_within(self.month_scale().month_under(x))

    def _label_width(self) -> float:
        return float(min(self._art.px(112), max(60, round(self.width() * 0.2))))

    def _header(self) -> float:
        return float(self._art.px(25))

    def _upper_height(self) -> float:
        """Two lines of a title and the count; a line more when a card needs it."""
        return float(self._art.px(69 if self._measured().title_rows <= 2 else 85))

    def _measured(self) -> _Measured:
        """Everything that words are measured for: one paint asks for it some ten times."""
        key = (self._view, self._held, self._art, self.width())
        if self._kept is None or key != self._kept_key:
            cards = sorted(self._view.events, key=lambda card: card.month)
            room = self.width() - self.month_scale().left - 8 - 4 * len(cards)
            widths = fair_widths([card_width(self._art, card, dated=True) for card in cards], room, 24.0)
            high = max((title_rows(self._art, *pair) for pair in zip(cards, widths, strict=True)), default=2)
            shown = self._view if self._held is None else self._view.with_bar(self._held)
            rows = share_rows([self._extent(bar) for bar in shown.bars])
            self._kept, self._kept_key = _Measured(shown, tuple(cards), tuple(widths), high, rows), key
        return self._kept

    def _lower_top(self) -> float:
        return self._header() + self._upper_height()

    def _shown(self) -> TimelineView:
        return self._measured().shown

    def _span(self, bar: PlanBar) -> tuple[float, float, float]:
        """Left, right and width of the waiting part of a bar."""
        scale = self.month_scale()
        start = bar.start_month - 1
        left = scale.x(start) + 2
        wait = max(0.0, scale.x(start + bar.wait_months) - scale.x(start)) if bar.wait_months else 0.0
        right = max(scale.x(bar.end(self._view.last_month)) - 1, left + wait + square_width(self._art) + 2)
        return left, right, wait

    def _extent(self, bar: PlanBar) -> tuple[float, float]:
        """Left and right of a bar with the words that stick out of it."""
        left, right, wait = self._span(bar)
        inner = right - left - wait - square_width(self._art) - 10
        return left, right + text_extent(self._art, bar, inner, self.width() - right)

    def _rows(self) -> list[int]:
        return self._measured().rows

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
        cards, widths = self._measured().cards, self._measured().widths
        wanted = [scale.x(card.month - 1) + 4 for card in cards]
        places = spread_cards(wanted, widths, scale.left + 3, self.width() - 4.0, 4)
        top, high = self._header() + self._art.px(11), self._upper_height() - self._art.px(15)
        return [
            (card, QRectF(x, top, wide, high)) for card, x, wide in zip(cards, places, widths, strict=True)
        ]

    def event_pins(self) -> list[tuple[EventCard, QPointF]]:
        """Where the month of every event is, on the line under the months: a card itself may have to stand
        beside it. The same month as the card says."""
        scale, y = self.month_scale(), self._header()
        return [(card, QPointF(scale.x(round(card.month) - 0.5), y)) for card in self._measured().cards]

    def _marks(self) -> tuple[Mark, ...]:
        marks = [
            Mark(
                f"{EVENT}{card.key}",
                tr(
                    "{title}: {often} levens, rond maand {month}",
                    title=card.title,
                    often=card.words,
                    month=f"{card.month:g}",
                ),
                rect,
            )
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
            self.event_activated.emit(key.removeprefix(EVENT))
