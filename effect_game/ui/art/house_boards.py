"""The words of the house: ceiling boards, the sign 'not asked yet', the legend and the list beside it.

All of this is painted in widget pixels, so that letters stay sharp at every size of the drawing.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from effect_game.ui.art.house_data import HouseView, RoomView
from effect_game.ui.art.room_light import dashed
from effect_game.ui.art.staircase import draw_bracket, draw_staircase, staircase_width
from effect_game.ui.art.style import ArtStyle, faded
from effect_game.ui.theme.fonts import SANS, make_font, text_width
from effect_game.ui.theme.icons import paint_icon

_SMALLEST, _LOWEST_STAIRS = 13.0, 7.0


def text_font(pixels: float, weight: int = 400) -> QFont:
    """The sans family at a size in widget pixels (already scaled)."""
    return make_font(SANS, pixels, QFont.Weight(weight))


def fitting(text: str, pixels: float, width: float, weight: int = 400) -> QFont:
    """The largest font up to `pixels` in which the text fits in `width`; at least 13 and 70% of it."""
    size, least = pixels, max(_SMALLEST, pixels * 0.7)
    while size > least and text_width(text_font(size, weight), text) > width:
        size -= 1
    return text_font(max(size, min(pixels, _SMALLEST)), weight)


def write(
    painter: QPainter,
    rect: QRectF,
    text: str,
    font: QFont,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """One line of text, vertically centred; what does not fit ends in an ellipsis."""
    painter.setFont(font)
    room = rect.width() + 1
    if text_width(font, text) > room:
        text = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
    painter.drawText(rect, int(align | Qt.AlignmentFlag.AlignVCenter), text)


def board_height(size: float) -> float:
    """Height of a board with two lines of `size` pixels."""
    return size * 2.62 + 2


def draw_board(painter: QPainter, style: ArtStyle, room: RoomView, rect: QRectF, size: float) -> None:
    """Name, staircase and level word on a board of panel colour."""
    if room.level is None:
        draw_unknown_sign(painter, style, room, rect, size)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(style.colour("panel"))
    painter.drawRect(rect)
    painter.setPen(QPen(faded("#3B2E33", 0.7) if not style.is_contrast else style.colour("edge"), 1.2))
    if room.place == "attic":
        painter.drawRect(rect)
    else:
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    pad = size * 0.5
    width = rect.width() - 2 * pad
    line = (rect.height() - 4) / 2
    painter.setPen(style.colour("ink_1"))
    write(
        painter,
        QRectF(rect.left() + pad, rect.top() + 1, width, line),
        room.short_name,
        fitting(room.short_name, size, width, 600),
    )
    draw_level(painter, style, room, QRectF(rect.left() + pad, rect.top() + 1 + line, width, line), size)


def draw_level(
    painter: QPainter, style: ArtStyle, room: RoomView, rect: QRectF, size: float, quiet: bool = False
) -> None:
    """Staircase and level word on one line; both get smaller, to 13, then the staircase alone, before a word
    is cut off."""
    while size > _SMALLEST and _level_width(room.word, size, size) > rect.width():
        size -= 0.5
    stairs = size
    while stairs > _LOWEST_STAIRS and _level_width(room.word, size, stairs) > rect.width():
        stairs -= 0.5
    base = rect.center().y() + size * 0.38
    solid, filled = (room.level or 0, room.expected) if room.was is None else (room.was, room.level)
    draw_staircase(painter, style, rect.left(), base, stairs, solid, filled, room.low, room.high, quiet)
    start = staircase_width(stairs) + stairs * 0.4
    painter.setPen(style.colour("ink_2" if quiet else "ink_1"))
    box = QRectF(rect.left() + start, rect.top(), rect.width() - start, rect.height())
    write(painter, box, room.word, fitting(room.word, size, box.width()))


def _level_width(word: str, size: float, stairs: float) -> float:
    return staircase_width(stairs) + stairs * 0.4 + text_width(text_font(size), word)


def draw_unknown_sign(painter: QPainter, style: ArtStyle, room: RoomView, rect: QRectF, size: float) -> None:
    """A dashed sign on the night: the name and 'not asked yet' with a question mark."""
    frame = rect.adjusted(3, 3, -3, -1)
    painter.setPen(dashed(style, 1.4))
    painter.setBrush(style.colour("night"))
    painter.drawRoundedRect(frame, 5, 5)
    pad = size * 0.5
    line = (frame.height() - 2) / 2
    width = frame.width() - 2 * pad
    painter.setPen(style.colour("on_night"))
    write(
        painter,
        QRectF(frame.left() + pad, frame.top() + 1, width, line),
        room.short_name,
        fitting(room.short_name, size, width, 600),
    )
    icon = size * 1.2
    top = frame.top() + 1 + line
    paint_icon(
        painter,
        "help",
        QRectF(frame.left() + pad, top + (line - icon) / 2, icon, icon),
        style.colour("on_night"),
    )
    start = icon + size * 0.3
    box = QRectF(frame.left() + pad + start, top, width - start, line)
    painter.setPen(style.colour("on_night"))
    write(painter, box, room.word, fitting(room.word, size, box.width()))


def draw_legend(painter: QPainter, style: ArtStyle, view: HouseView, origin: QPointF, size: float) -> QRectF:
    """The three signs and their words in a corner; returns the box it covers."""
    font = text_font(size)
    row, pad = size * 1.35, size * 0.55
    width = max(text_width(font, word) for word in view.legend) + size * 1.7 + 2 * pad
    box = QRectF(origin.x(), origin.y(), width, 3 * row + pad)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(faded(style.colour("panel"), 0.9))
    painter.drawRoundedRect(box, 6, 6)
    for index, word in enumerate(view.legend):
        top = box.top() + pad / 2 + index * row
        middle = top + row / 2
        sign = QRectF(box.left() + pad, middle - size * 0.42, size * 0.62, size * 0.84)
        if index == 0:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(style.colour("ink_1"))
            painter.drawRoundedRect(sign, 2, 2)
        elif index == 1:
            painter.setPen(QPen(style.colour("action"), 1.5))
            painter.setBrush(style.colour("expected"))
            painter.drawRoundedRect(sign.adjusted(0.6, 0.6, -0.6, -0.6), 2, 2)
        else:
            draw_bracket(painter, style, sign.left() - 1, sign.right() + 1, middle - 1, size * 0.2)
        painter.setPen(style.colour("ink_1"))
        write(painter, QRectF(sign.right() + size * 0.6, top, width, row), word, font)
    return box


def draw_room_list(painter: QPainter, style: ArtStyle, view: HouseView, rect: QRectF, size: float) -> None:
    """Seven rows with name, staircase and word, for large text: the boards have left the house."""
    painter.fillRect(rect, style.colour("panel"))
    for room, row in zip(view.rooms, room_rows(view, rect), strict=True):
        shown = min(size, row.height() * 0.4)
        line = row.height() / 2
        pad = size * 0.5
        width = row.width() - 2 * pad
        painter.setPen(style.colour("ink_1"))
        top = QRectF(row.left() + pad, row.top(), width, line).adjusted(0, row.height() * 0.06, 0, 0)
        write(painter, top, room.short_name, fitting(room.short_name, shown, width, 600))
        below = QRectF(row.left() + pad, row.top() + line * 0.94, width, line)
        if room.level is None:
            icon = shown * 1.1
            paint_icon(
                painter,
                "help",
                QRectF(below.left(), below.center().y() - icon / 2, icon, icon),
                style.colour("ink_2"),
            )
            painter.setPen(style.colour("ink_2"))
            write(
                painter,
                below.adjusted(icon * 1.3, 0, 0, 0),
                room.word,
                fitting(room.word, shown, width - icon * 1.3),
            )
        else:
            draw_level(painter, style, room, below, shown)
        painter.setPen(QPen(style.colour("edge"), 1))
        painter.drawLine(row.bottomLeft(), row.bottomRight())


def room_rows(view: HouseView, rect: QRectF) -> list[QRectF]:
    """Where the rows of the list are."""
    height = rect.height() / max(1, len(view.rooms))
    return [
        QRectF(rect.left(), rect.top() + index * height, rect.width(), height)
        for index in range(len(view.rooms))
    ]
