"""The road without a plan: the upper of the two time lines by itself, with room for every event on it."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from effect_game.domain.language import tr
from effect_game.ui.art.house_boards import write
from effect_game.ui.art.picture import Mark, Table
from effect_game.ui.art.style import ArtStyle, faded
from effect_game.ui.art.timeline_model import EventCard, spread_cards
from effect_game.ui.art.timeline_paint import card_width, draw_event, draw_lane_words, title_lines
from effect_game.ui.art.view_picture import ViewPicture
from effect_game.ui.theme.icons import paint_icon

CARD_HIGH, GAP = 52.0, 5.0
_FEWEST_ROWS = 3
_FULL = 0.8
"""How much of a row may be taken before another is made: cards stay near their month."""


@dataclass(frozen=True)
class LaneView:
    """Events of the reference; `dark` are keys whose cause nobody found. Empty: `waiting` says what comes."""

    events: tuple[EventCard, ...] = ()
    dark: frozenset[str] = frozenset()
    years: int = 3
    words: tuple[str, str] = field(default_factory=lambda: (tr("In 20 levens"), tr("zo vaak gebeurt dit")))
    waiting: str = ""

    def summary(self) -> str:
        """One sentence."""
        if not self.events:
            return self.waiting or tr("Zonder dit plan gebeurt er niets dat hier geteld wordt.")
        most = max(self.events, key=lambda event: event.count)
        return tr(
            "Zonder dit plan: {count} gebeurtenissen in {years} jaar. "
            "Het vaakst: {title}, in {often} levens.",
            count=len(self.events),
            years=self.years,
            title=most.title,
            often=most.words,
        )


@dataclass(frozen=True)
class EvenMonths:
    """Months of equal width from `left` to `right`: what happens without a plan is not of the first year."""

    left: float
    right: float
    years: int

    def x(self, months: float) -> float:
        """Place of a moment, in months from the start (0 is the start of month 1)."""
        return self.left + (self.right - self.left) * months / (12 * self.years)


def placed(view: LaneView, style: ArtStyle, scale: EvenMonths) -> list[tuple[EventCard, int, float, float]]:
    """(event, row, left, width): each near its month, none over another, in as few rows as will do."""
    events = sorted(view.events, key=lambda each: (each.month, each.key))
    room = scale.right - scale.left - GAP
    widths = [min(card_width(style, event), room) for event in events]
    most = max(_FEWEST_ROWS, math.ceil(sum(width + GAP for width in widths) / (room * _FULL)))
    rows: list[list[int]] = [[] for _ in range(most)]
    ends, taken = [scale.left] * most, [0.0] * most
    for place, (event, width) in enumerate(zip(events, widths, strict=True)):
        want = min(scale.x(event.month - 1) + 4, scale.right - width)
        fitting = [n for n in range(len(rows)) if taken[n] + width <= room]
        if not fitting:
            rows.append([])
            ends.append(scale.left)
            taken.append(0.0)
            fitting = [len(rows) - 1]
        free = (n for n in fitting if ends[n] + GAP <= want)
        row = next(free, min(fitting, key=lambda n: ends[n]))
        rows[row].append(place)
        ends[row] = max(want, ends[row] + GAP) + width
        taken[row] += width + GAP
    result = []
    for number, row_events in enumerate(rows):
        wanted = [scale.x(events[place].month - 1) + 4 for place in row_events]
        wide = [widths[place] for place in row_events]
        lefts = spread_cards(wanted, wide, scale.left + 3, scale.right - 3, GAP)
        result += [
            (events[place], number, left, width)
            for place, left, width in zip(row_events, lefts, wide, strict=True)
        ]
    return sorted(result, key=lambda each: (each[0].month, each[0].key))


class ReferenceLane(ViewPicture[LaneView]):
    """Months and years, and on them what happens when nothing is changed. Every event is a mark."""

    def __init__(
        self, view: LaneView | None = None, parent: QWidget | None = None, art: ArtStyle | None = None
    ) -> None:
        super().__init__(view or LaneView(), tr("De weg zonder dit plan"), parent, art)
        self.set_corners(0, 11)

    def summary(self) -> str:
        return self._view.summary()

    def table(self) -> Table:
        events = sorted(self._view.events, key=lambda event: (-event.count, event.title))
        rows = tuple(
            (event.title, tr("maand {month}", month=f"{event.month:.0f}"), event.words) for event in events
        )
        return Table((tr("Wat gebeurt er"), tr("Rond"), tr("In hoeveel levens")), rows)

    def needed_height(self, width: int) -> int:
        """How high the lane is for all its events at a width."""
        rows = [row for _, row, _, _ in placed(self._view, self._art, self._scale(width))]
        high = max([_FEWEST_ROWS, *(row + 1 for row in rows)])
        return round(self._header() + self._art.px(GAP) + high * self._pitch())

    def sizeHint(self) -> QSize:
        return QSize(1038, self.needed_height(max(self.width(), self._art.px(480))))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._art.px(300), self.needed_height(max(self.width(), self._art.px(300))))

    def _header(self) -> float:
        return float(self._art.px(25))

    def _pitch(self) -> float:
        return float(self._art.px(CARD_HIGH + GAP))

    def _waiting_top(self) -> float:
        """Where the sentence of an empty lane stands: under its two rows of empty places."""
        return self._header() + self._art.px(GAP) + 2 * self._pitch()

    def _scale(self, width: float) -> EvenMonths:
        label = min(float(self._art.px(124)), max(60.0, width * 0.2))
        return EvenMonths(label, max(width, 200.0), self._view.years)

    def _rects(self) -> list[tuple[EventCard, QRectF]]:
        top, high = self._header() + self._art.px(GAP), float(self._art.px(CARD_HIGH))
        return [
            (event, QRectF(left, top + row * self._pitch(), wide, high))
            for event, row, left, wide in placed(self._view, self._art, self._scale(self.width()))
        ]

    def _marks(self) -> tuple[Mark, ...]:
        return tuple(
            Mark(
                event.key,
                tr(
                    "{title}: {often} levens, rond maand {month}",
                    title=event.title,
                    often=event.words,
                    month=f"{event.month:.0f}",
                ),
                rect,
            )
            for event, rect in self._rects()
        )

    def _paint(self, painter: QPainter) -> None:
        art, scale = self._art, self._scale(self.width())
        self._paint_grid(painter, scale)
        words = QRectF(14, self._header() + 8, scale.left - 20, self.height() - self._header() - 8)
        draw_lane_words(painter, art, self._view.words, words)
        if not self._view.events:
            self._paint_waiting(painter, scale)
        for event, rect in self._rects():
            if event.key in self._view.dark:
                self._paint_dark(painter, event, rect)
            else:
                draw_event(painter, art, event, rect)

    def _paint_grid(self, painter: QPainter, scale: EvenMonths) -> None:
        """Years, with a thin line per quarter; later years on another ground."""
        art, header, high = self._art, self._header(), float(self.height())
        later = QRectF(scale.x(12), 0, self.width() - scale.x(12), high)
        painter.fillRect(later, art.colour("inset"))
        line = faded(art.colour("edge"), 0.38) if art.is_contrast else art.colour("edge")
        # No line through the sentence of an empty lane.
        end = high if self._view.events or not self._view.waiting else self._waiting_top()
        for month in range(0, 12 * self._view.years + 1, 3):
            painter.setPen(QPen(line, 2.0 if month % 12 == 0 else 1.0))
            top = 3.0 if month % 12 == 0 else header
            painter.drawLine(QLineF(scale.x(month), top, scale.x(month), end if month else high))
        painter.setPen(QPen(art.colour("control"), 1.4))
        painter.drawLine(QLineF(0, header, self.width(), header))
        painter.setPen(art.colour("ink_2"))
        for year in range(1, self._view.years + 1):
            box = QRectF(scale.x(12 * (year - 1)), 0, scale.x(12) - scale.left, header)
            write(painter, box, tr("jaar {year}", year=year), art.font(13), Qt.AlignmentFlag.AlignHCenter)

    def _paint_dark(self, painter: QPainter, event: EventCard, rect: QRectF) -> None:
        """Night with a question mark: it happens, and nobody asked why."""
        art = self._art
        painter.setPen(QPen(art.colour("control"), 1.2, Qt.PenStyle.DashLine))
        painter.setBrush(art.colour("night"))
        painter.drawRoundedRect(rect, 8, 8)
        size = art.px(17)
        left = rect.left() + art.px(7)
        paint_icon(
            painter, "question", QRectF(left, rect.top() + art.px(6), size, size), art.colour("on_night")
        )
        left += size + art.px(7)
        painter.setPen(art.colour("on_night"))
        font, room, row = art.font(14, 600), rect.right() - left - 3, art.px(16)
        lines = title_lines(event.title, font, room)
        for place, line in enumerate(lines):
            write(painter, QRectF(left, rect.top() + art.px(3) + place * row, room, row), line, font)
        words = QRectF(left, rect.top() + art.px(3) + len(lines) * row, room, row)
        write(painter, words, event.words, art.font(13))

    def _paint_waiting(self, painter: QPainter, scale: EvenMonths) -> None:
        """Empty places where events come, and one sentence that says so."""
        art = self._art
        pen = QPen(faded(art.colour("control"), 0.55), 1.4)
        pen.setDashPattern([3.2, 2.4])
        top, high, wide = self._header() + art.px(GAP), art.px(CARD_HIGH), art.px(128)
        for place, month in enumerate((2, 7, 13, 20, 29)):
            left = min(scale.x(month) + 4, self.width() - wide - 6)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            row = (0, 1, 0, 1, 0)[place]
            painter.drawRoundedRect(QRectF(left, top + row * self._pitch(), wide, high), 8, 8)
            middle = top + row * self._pitch() + high / 2
            painter.drawLine(QLineF(left + 12, middle - 6, left + wide * 0.7, middle - 6))
            painter.drawLine(QLineF(left + 12, middle + 8, left + wide * 0.45, middle + 8))
        if self._view.waiting:
            painter.setPen(art.colour("ink_2"))
            line = QRectF(scale.left + 10, self._waiting_top(), self.width() - scale.left - 20, art.px(30))
            write(painter, line, self._view.waiting, art.font(15))
