"""Which rows of the lower lane are in sight when there are more bars than the lane is high."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from effect_game.domain.language import tr
from effect_game.ui.art.house_boards import write
from effect_game.ui.art.picture import Mark
from effect_game.ui.art.style import ArtStyle
from effect_game.ui.theme.icons import paint_icon

MORE_ABOVE, MORE_BELOW = "more above", "more below"


@dataclass(frozen=True)
class LaneRows:
    """`count` rows in `room` pixels. A row is `full` high, and never lower than `least`: rather scroll.

    `wanted` is the row that should be at the top.
    """

    count: int
    room: float
    full: float
    least: float
    wanted: int = 0

    @property
    def pitch(self) -> float:
        """Height of a row, its gap included."""
        return max(self.least, min(self.full, self.room / max(1, self.count)))

    @property
    def shown(self) -> int:
        """How many rows are in sight."""
        return max(1, min(self.count, int((self.room + 0.5) / self.pitch)))

    @property
    def first(self) -> int:
        """The row at the top: as near to what is wanted as the lane goes."""
        return max(0, min(self.wanted, self.count - self.shown))

    @property
    def below(self) -> int:
        """How many rows are out of sight below."""
        return max(0, self.count - self.first - self.shown)

    def holds(self, row: int) -> bool:
        """Whether a row is in sight."""
        return self.first <= row < self.first + self.shown

    def top_with(self, row: int) -> int:
        """The row at the top with which `row` is in sight, moving as little as possible."""
        return max(min(self.first, row), row - self.shown + 1)


def more_marks(style: ArtStyle, rows: LaneRows, wide: float, height: float) -> tuple[Mark, ...]:
    """What to press for rows out of sight: in the label column, at the bottom of the lane."""
    line, marks = style.px(21), []
    if rows.first:
        box = QRectF(10, height - 2 * line - 6, wide, line - 2)
        marks.append(Mark(MORE_ABOVE, tr("Nog {rows} hoger", rows=_rows(rows.first)), box, 5))
    if rows.below:
        box = QRectF(10, height - line - 5, wide, line - 2)
        marks.append(Mark(MORE_BELOW, tr("Nog {rows} lager", rows=_rows(rows.below)), box, 5))
    return tuple(marks)


def _rows(count: int) -> str:
    return tr("1 rij") if count == 1 else tr("{count} rijen", count=count)


def draw_more(painter: QPainter, style: ArtStyle, rows: LaneRows, marks: tuple[Mark, ...]) -> None:
    """An arrow and how many rows there are."""
    for mark in marks:
        size = style.px(14)
        icon = QRectF(mark.rect.left() + 3, mark.rect.center().y() - size / 2, size, size)
        paint_icon(
            painter, "arrow_up" if mark.key == MORE_ABOVE else "arrow_down", icon, style.colour("action")
        )
        painter.setPen(style.colour("action"))
        left = icon.right() + 5
        hidden = _rows(rows.first if mark.key == MORE_ABOVE else rows.below)
        box = QRectF(left, mark.rect.top(), mark.rect.right() - left, mark.rect.height())
        write(painter, box, tr("nog {rows}", rows=hidden), style.font(13, 600), Qt.AlignmentFlag.AlignLeft)
