"""Plans beside each other: a row per thing, a column per plan, every row on one scale for all columns."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QScrollArea, QWidget

from effect_game.domain.language import tr
from effect_game.play.amounts_shut import SHUT, tells_amount, without_amounts
from effect_game.ui.art.house_boards import fitting, write
from effect_game.ui.art.picture import Mark, Table
from effect_game.ui.art.staircase import draw_staircase, staircase_width
from effect_game.ui.art.style import ArtStyle, faded
from effect_game.ui.art.view_picture import ViewPicture

NOTED_SHARE, MOST_NOTED_SHARE = 0.56, 0.78
"""Part of a cell that the words of an amount take at least, and at most where they are long; its bar begins
there in every column."""
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class Scale(Enum):
    """How the cells of a row are drawn beside their words."""

    STAIRS = "stairs"  # levels 1 to 5 with a bracket
    COUNT = "count"  # so many of a whole
    MONEY = "money"  # a bar from zero, with a range
    AMOUNT = "amount"  # a bar from nothing


@dataclass(frozen=True)
class LaneCell:
    """One plan in one row; `value` None draws nothing. low and high: where most lives end."""

    words: str
    note: str = ""
    value: float | None = None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True)
class LaneRow:
    """A row; `group` stands above the first row of a group. `least` and `most`: its scale, zero included."""

    key: str
    title: str
    group: str
    scale: Scale
    cells: tuple[LaneCell, ...]
    reference: str = ""
    least: float = 0.0
    most: float = 1.0
    now: int = 0

    def label(self, names: tuple[str, ...]) -> str:
        """What a screen reader says."""
        told = [
            f"{name} {' '.join(part for part in (cell.words, cell.note) if part)}"
            for name, cell in zip(names, self.cells, strict=True)
        ]
        without = f" ({self.reference})" if self.reference else ""
        return f"{self.title}{without}: {'; '.join(told)}"


@dataclass(frozen=True)
class LanesView:
    """All rows. `names` are the plans, `remarks` what is said of each under its name."""

    names: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    rows: tuple[LaneRow, ...] = ()
    sentence: str = ""


class CompareLanes(ViewPicture[LanesView]):
    """The rows; up and down walk over them."""

    def __init__(
        self, view: LanesView | None = None, parent: QWidget | None = None, art: ArtStyle | None = None
    ) -> None:
        super().__init__(view or LanesView(), tr("Plannen naast elkaar"), parent, art)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def summary(self) -> str:
        return self._view.sentence or tr("Nog geen plannen om naast elkaar te leggen.")

    def table(self) -> Table:
        rows = tuple(
            (
                row.title,
                row.reference,
                *(" ".join(part for part in (cell.words, cell.note) if part) for cell in row.cells),
            )
            for row in self._view.rows
        )
        return Table(("", tr("Nu of zonder plan"), *self._view.names), rows)

    def view_without_amounts(self) -> LanesView:
        rows = tuple(map(_without_amounts, self._view.rows))
        return replace(self._view, rows=rows, sentence=without_amounts(self._view.sentence))

    # geometry

    def sizeHint(self) -> QSize:
        return QSize(self._art.px(820), self.heightForWidth(self._art.px(820)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._art.px(300), self._art.px(120))

    def heightForWidth(self, width: int) -> int:
        """All rows under each other; titles above their cells when columns are narrow."""
        groups = len({row.group for row in self._view.rows})
        header = self._header(width)
        return math.ceil(header + groups * self._group() + len(self._view.rows) * self._row(width)) + 4

    def _stacked(self, width: float) -> bool:
        return width - self._art.px(250) < self._least_cells()

    def _least_cells(self) -> float:
        return max(1.0, len(self._view.names)) * self._art.px(190)

    def title_room(self) -> float:
        """How wide the titles are now, in pixels; the whole row when they stand above their cells."""
        return self.width() - 16.0 if self._stacked(self.width()) else self._titles_wide(self.width()) - 14

    def _titles_wide(self, width: float) -> float:
        """Room for the longest title, as far as the cells beside it can spare it."""
        metrics = QFontMetricsF(self._art.font(14, 600))
        longest = max((metrics.horizontalAdvance(row.title) for row in self._view.rows), default=0.0)
        spared = width - self._least_cells()
        return max(float(self._art.px(250)), min(longest + self._art.px(16), spared))

    def _group(self) -> float:
        return float(self._art.px(30))

    def _row(self, width: float) -> float:
        return float(self._art.px(62 if self._stacked(width) else 40))

    def _columns(self, width: float) -> list[tuple[float, float]]:
        """Left edge and width of every column."""
        left = 6.0 if self._stacked(width) else self._titles_wide(width)
        count = max(1, len(self._view.names))
        wide = (width - left - 4) / count
        return [(left + place * wide, wide) for place in range(count)]

    def _header(self, width: float) -> float:
        """The names, and under each what is said of it in as many lines as it takes."""
        metrics = QFontMetricsF(self._art.font(13))
        lines = 1
        for (_, wide), remark in zip(self._columns(width), self._view.remarks, strict=False):
            box = metrics.boundingRect(QRectF(0, 0, wide - 14, 1000), _WRAP, remark)
            lines = max(lines, round(box.height() / metrics.lineSpacing()))
        return self._art.px(26) + lines * metrics.lineSpacing() + self._art.px(6)

    def _places(self) -> list[tuple[LaneRow, QRectF, bool]]:
        """Every row with its box, and whether its group begins there."""
        y, group, places = self._header(self.width()), "", []
        for row in self._view.rows:
            begins = row.group != group
            if begins:
                group = row.group
                y += self._group()
            places.append((row, QRectF(0, y, self.width(), self._row(self.width())), begins))
            y += self._row(self.width())
        return places

    def _marks(self) -> tuple[Mark, ...]:
        return tuple(
            Mark(row.key, row.label(self._view.names), box.adjusted(5, 3, -5, -3), 6)
            for row, box, _ in self._places()
        )

    def focus_mark(self, key: str) -> None:
        """Give the focus to a row; a page that scrolls brings it into sight."""
        super().focus_mark(key)
        mark, above = self.focused_mark(), self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        page = above.widget() if isinstance(above, QScrollArea) else None
        if mark is not None and page is not None and isinstance(above, QScrollArea):
            middle = self.mapTo(page, mark.rect.center().toPoint())
            above.ensureVisible(middle.x(), middle.y(), 0, round(mark.rect.height()))

    # painting

    def _paint(self, painter: QPainter) -> None:
        if not self._view.names:
            # Nothing is computed yet: the dialog says so beside it.
            return
        self._paint_header(painter)
        for row, box, begins in self._places():
            if begins:
                self._paint_group(painter, row.group, box.top())
            painter.setPen(QPen(self._art.colour("edge"), 1))
            painter.drawLine(QLineF(4, box.bottom(), self.width() - 4, box.bottom()))
            self._paint_title(painter, row, box)
            high = self._art.px(38)
            for (left, wide), cell in zip(self._columns(self.width()), row.cells, strict=True):
                self._paint_cell(painter, row, cell, QRectF(left, box.bottom() - high, wide - 10, high))

    def _paint_header(self, painter: QPainter) -> None:
        art = self._art
        for (left, wide), name, remark in zip(
            self._columns(self.width()), self._view.names, self._view.remarks, strict=True
        ):
            painter.setPen(art.colour("ink_1"))
            box = QRectF(left, 0, wide - 10, art.px(24))
            write(painter, box, name, fitting(name, art.px(16), box.width(), 600))
            painter.setPen(art.colour("ink_2"))
            painter.setFont(art.font(13))
            below = QRectF(left, art.px(25), wide - 14, self._header(self.width()) - art.px(29))
            top = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            painter.drawText(below, top, remark)

    def _paint_group(self, painter: QPainter, words: str, bottom: float) -> None:
        art = self._art
        box = QRectF(2, bottom - self._group() + 4, self.width() - 4, self._group() - 4)
        painter.fillRect(box, art.colour("inset"))
        painter.setPen(art.colour("ink_1"))
        write(painter, box.adjusted(6, 0, -6, 0), words, art.font(14, 600))

    def _paint_title(self, painter: QPainter, row: LaneRow, box: QRectF) -> None:
        art, stacked = self._art, self._stacked(self.width())
        wide = self.title_room()
        high = art.px(22) if stacked else box.height()
        area = QRectF(8, box.top(), wide, high)
        reference = row.reference
        painter.setPen(art.colour("ink_1"))
        if stacked:
            painter.setFont(art.font(14, 600))
            write(painter, area, row.title, art.font(14, 600))
            painter.setPen(art.colour("ink_2"))
            taken = QFontMetricsF(art.font(14, 600)).horizontalAdvance(row.title) + art.px(12)
            write(painter, area.adjusted(taken, 0, 0, 0), reference, art.font(13))
            return
        lines = QRectF(area.left(), area.top() + 2, wide, (high - 4) / (2 if reference else 1))
        painter.setFont(fitting(row.title, art.px(14), wide, 600))
        if reference or QFontMetricsF(painter.font()).horizontalAdvance(row.title) <= wide:
            write(painter, lines, row.title, painter.font())
        else:
            painter.setFont(art.font(13, 600))
            painter.drawText(lines, _WRAP, row.title)
        if reference:
            painter.setPen(art.colour("ink_2"))
            write(painter, lines.translated(0, lines.height()), reference, art.font(13))

    def _paint_cell(self, painter: QPainter, row: LaneRow, cell: LaneCell, box: QRectF) -> None:
        art = self._art
        half = box.height() / 2
        words = QRectF(box.left(), box.top() + 1, box.width(), half)
        below = QRectF(box.left(), box.top() + half - 1, box.width(), half)
        painter.setPen(art.colour("ink_1" if cell.value is not None else "ink_2"))
        if row.scale is Scale.STAIRS and cell.value is not None:
            size = float(art.px(13))
            low = None if cell.low is None else round(cell.low)
            high = None if cell.high is None else round(cell.high)
            draw_staircase(
                painter, art, words.left(), words.center().y() + size * 0.38, size, row.now,
                round(cell.value), low, high,
            )  # fmt: skip
            painter.setPen(art.colour("ink_1"))
            words = words.adjusted(staircase_width(size) + art.px(8), 0, 0, 0)
        noted = row.scale is Scale.MONEY
        if noted:
            words.setWidth(box.width() * self._noted_share(box.width()) - 6)
        write(painter, words, cell.words, fitting(cell.words, art.px(14), words.width(), 600))
        if cell.note:
            painter.setPen(art.colour("ink_2"))
            write(painter, below, cell.note, fitting(cell.note, art.px(13), below.width()))
        if row.scale is not Scale.STAIRS and cell.value is not None:
            self._paint_bar(painter, row, cell, box, noted=noted)

    def _noted_share(self, wide: float) -> float:
        """How much of a column the words of money take: alike in every row, so all read equally large."""
        cells = [cell for row in self._view.rows if row.scale is Scale.MONEY for cell in row.cells]
        metrics = QFontMetricsF(self._art.font(14, 600))
        longest = max((metrics.horizontalAdvance(cell.words) for cell in cells), default=0.0)
        return max(NOTED_SHARE, min((longest + 7) / wide, MOST_NOTED_SHARE))

    def _paint_bar(
        self, painter: QPainter, row: LaneRow, cell: LaneCell, box: QRectF, *, noted: bool
    ) -> None:
        """A bar on the scale of its row, at the same place in every column: money beside its words."""
        art = self._art
        if noted:
            area = QRectF(
                box.left() + box.width() * self._noted_share(box.width()), box.top() + art.px(6), 0, art.px(9)
            )
        else:
            area = QRectF(box.left(), box.center().y() + art.px(4), 0, art.px(9))
        area.setRight(box.right() - art.px(4))
        if area.width() < art.px(40):
            return
        least = row.least
        unit = area.width() / max(1e-9, row.most - least)
        zero, end = area.left() - least * unit, area.left() + ((cell.value or 0.0) - least) * unit
        bar = QRectF(min(zero, end), area.top(), abs(end - zero), area.height())
        painter.setPen(QPen(art.colour("action"), 1.2))
        painter.setBrush(art.colour("expected"))
        painter.drawRoundedRect(bar, 2, 2)
        if row.scale is Scale.MONEY and cell.low is not None and cell.high is not None:
            self._paint_range(painter, area, (cell.low - least) * unit, (cell.high - least) * unit)
        painter.setPen(QPen(art.colour("ink_1"), 1.4))
        painter.drawLine(QLineF(zero, area.top() - 2, zero, area.bottom() + 2))

    def _paint_range(self, painter: QPainter, area: QRectF, low: float, high: float) -> None:
        painter.setPen(QPen(faded(self._art.colour("ink_1"), 0.75), 1.4))
        y = area.center().y()
        start, end = QPointF(area.left() + low, y), QPointF(area.left() + high, y)
        painter.drawLine(start, end)
        for point in (start, end):
            painter.drawLine(point - QPointF(0, 3), point + QPointF(0, 3))


def _without_amounts(row: LaneRow) -> LaneRow:
    """A row of money with its title alone, and nothing to measure; another as it is."""
    if not any(tells_amount(f"{cell.words} {cell.note}") for cell in row.cells):
        return row
    cells = tuple(LaneCell(SHUT) for _ in row.cells)
    return replace(row, cells=cells, reference=without_amounts(row.reference))
