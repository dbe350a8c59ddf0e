"""The board on the wall of a meeting: one small chart in the colour of the party it is about."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from effect_game.ui.art.house_boards import fitting, write
from effect_game.ui.art.pencil import LINE, Pencil
from effect_game.ui.art.scenes_data import TableScene


def draw_board(painter: QPainter, view: TableScene, rect: QRectF) -> None:
    """The chart on the wall, in the colour of the party that it is about."""
    pencil = Pencil(painter, LINE, 1.8)
    pencil.box(rect.left(), rect.top(), rect.width(), rect.height(), "#FDF6E8", radius=3)
    painter.setPen(QColor("#3B4650"))
    write(
        painter,
        QRectF(rect.left() + 14, rect.top() + 6, rect.width() - 24, 24),
        view.board_title,
        fitting(view.board_title, 15, rect.width() - 24, 600),
    )
    values = view.board_values
    if not values:
        return
    area = QRectF(rect.left() + 16, rect.top() + 36, rect.width() - 30, rect.height() - 48)
    mark = view.board_mark
    colour, line = (mark.fill, mark.line_light) if mark is not None else ("#5B6470", "#3C444C")
    step, most = area.width() / len(values), max(values) or 1.0
    for index, value in enumerate(values):
        high = area.height() * value / most
        pencil.box(
            area.left() + index * step + step * 0.2,
            area.bottom() - high,
            step * 0.62,
            high,
            colour,
            width=1.2,
            line=line,
        )
    pencil.path(
        f"M {area.left()} {area.top() - 4} L {area.left()} {area.bottom()} L {area.right()} {area.bottom()}",
        None,
        width=1.3,
        line="#6B6259",
    )
