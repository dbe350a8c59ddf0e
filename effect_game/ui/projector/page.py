"""What stands around every picture on the projector: the title above, and beside it the message with one
question."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QPolygonF

from effect_game.classroom.exhibits import Head
from effect_game.ui.art.house_boards import write
from effect_game.ui.art.style import ArtStyle, faded
from effect_game.ui.projector.words import (
    BODY,
    COUNT,
    LINE,
    QUESTION,
    SMALL,
    Line,
    fitted,
    height_of,
    paragraph,
    stack,
    stack_height,
    wide_enough,
)
from effect_game.ui.theme.fonts import SERIF, make_font, text_width

HEADER = 122.0
_SIDE_SHARE = 0.332
_PAD = 54.0
_GAP, _OVER_QUESTION = 30.0, 24.0
_SMALLEST_SHARE = 0.4
_LOGO = ("€", "ffect")


@dataclass(frozen=True, slots=True)
class Sign:
    """A line of the legend: 'solid', 'added', 'lost', 'range', 'diamond', 'old' or 'dot', and its words."""

    kind: str
    words: str


@dataclass(frozen=True, slots=True)
class Areas:
    """Where the parts of the page are, in pixels."""

    header: QRectF
    picture: QRectF
    side: QRectF


def areas(art: ArtStyle, width: float, height: float) -> Areas:
    """Title over the whole width; below it the picture, and right of that the words."""
    top = float(art.px(HEADER))
    side = round(width * _SIDE_SHARE)
    return Areas(
        QRectF(0, 0, width, top),
        QRectF(0, top, width - side, height - top),
        QRectF(width - side, top, side, height - top),
    )


def draw_header(painter: QPainter, art: ArtStyle, rect: QRectF, title: str, household: str) -> None:
    """The word mark, the title, and which household it is about."""
    painter.fillRect(rect, art.colour("panel"))
    painter.setPen(QPen(art.colour("edge"), 2))
    painter.drawLine(QLineF(rect.bottomLeft(), rect.bottomRight()))
    x = rect.left() + art.px(_PAD)
    font = make_font(SERIF, 50 * art.text_scale, QFont.Weight.DemiBold)
    for words, colour in zip(_LOGO, ("brick", "ink_1"), strict=True):
        painter.setPen(art.colour(colour))
        write(painter, QRectF(x, rect.top(), rect.width(), rect.height()), words, font)
        x += text_width(font, words)
    x += art.px(42)
    right = rect.right() - art.px(_PAD)
    small = art.font(SMALL)
    if household:
        wide = text_width(small, household) + 4
        painter.setPen(art.colour("ink_2"))
        box = QRectF(right - wide, rect.top(), wide, rect.height())
        write(painter, box, household, small, Qt.AlignmentFlag.AlignRight)
        right -= wide + art.px(42)
    room = QRectF(x, rect.top(), right - x, rect.height())
    title_font = fitted(title, art, 44, (room.width(), room.height() - art.px(22)), 600)
    paragraph(painter, room, title, title_font, art.colour("ink_1"))


def draw_side(
    painter: QPainter, art: ArtStyle, rect: QRectF, head: Head, legend: Sequence[Sign] = ()
) -> None:
    """The one number, what it counts, details and legend; at the bottom the question for the room.

    Where they do not fit all of them get smaller together, never one alone.
    """
    painter.fillRect(rect, art.colour("panel"))
    painter.setPen(QPen(art.colour("edge"), 2))
    painter.drawLine(QLineF(rect.topLeft(), rect.bottomLeft()))
    inner = rect.adjusted(art.px(_PAD), art.px(34), -art.px(_PAD), -art.px(44))
    share = 1.0
    used = art
    while share > _SMALLEST_SHARE and not _fits(used, inner, head, legend):
        share -= 0.04
        used = replace(art, text_scale=art.text_scale * share)
    _draw_question(painter, used, inner, head.question)
    y = inner.top()
    if head.count:
        font = _count_font(used, head.count, inner.width())
        tall = _count_height(used, head.count, inner.width())
        painter.setPen(used.colour("ink_1"))
        write(painter, QRectF(inner.left() - used.px(6), y, inner.width(), tall), head.count, font)
        y += tall
    y = stack(painter, used, _lines(head), QRectF(inner.left(), y, inner.width(), inner.bottom() - y))
    y += used.px(_GAP)
    for sign in legend:
        y += _draw_sign(painter, used, sign, QRectF(inner.left(), y, inner.width(), 0))


def _lines(head: Head) -> tuple[Line, ...]:
    details = [Line(words, BODY, above=26 if not place else 8) for place, words in enumerate(head.details)]
    return (Line(head.message, LINE, 600), *details)


def _fits(art: ArtStyle, inner: QRectF, head: Head, legend: Sequence[Sign]) -> bool:
    width, lines = inner.width(), _lines(head)
    words = [(line.words, art.font(line.size, line.weight)) for line in lines]
    words.append((head.question, art.font(QUESTION, 600)))
    if not all(wide_enough(text, font, width) for text, font in words):
        return False
    high = stack_height(art, lines, width) + art.px(_GAP)
    high += sum(_sign_height(art, sign, width) for sign in legend)
    if head.count:
        high += _count_height(art, head.count, width)
    if head.question:
        high += height_of(head.question, art.font(QUESTION, 600), width) + art.px(_OVER_QUESTION + _GAP)
    return high <= inner.height()


def _count_font(art: ArtStyle, count: str, width: float) -> QFont:
    return fitted(count, art, COUNT, (width, art.px(COUNT * 1.3)), 700)


def _count_height(art: ArtStyle, count: str, width: float) -> float:
    return height_of(count, _count_font(art, count, width), width) * 0.92


def _draw_question(painter: QPainter, art: ArtStyle, inner: QRectF, words: str) -> None:
    """The question on the floor of the side."""
    if not words:
        return
    font = art.font(QUESTION, 600)
    high = height_of(words, font, inner.width())
    top = inner.bottom() - high
    painter.setPen(QPen(art.colour("action"), max(2, art.px(3))))
    line = top - art.px(_OVER_QUESTION)
    painter.drawLine(QLineF(inner.left(), line, inner.right(), line))
    paragraph(painter, QRectF(inner.left(), top, inner.width(), high + 2), words, font, art.colour("action"))


def _sign_height(art: ArtStyle, sign: Sign, width: float) -> float:
    return height_of(sign.words, art.font(SMALL), width - art.px(48)) + art.px(12)


def _draw_sign(painter: QPainter, art: ArtStyle, sign: Sign, at: QRectF) -> float:
    """One line of the legend; returns its height."""
    font = art.font(SMALL)
    high = _sign_height(art, sign, at.width())
    first = art.px(42)
    draw_mark(
        painter,
        art,
        sign.kind,
        QRectF(at.left(), at.top() + (first - art.px(28)) / 2, art.px(28), art.px(28)),
    )
    top = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
    box = QRectF(at.left() + art.px(48), at.top(), at.width() - art.px(48), high)
    paragraph(painter, box, sign.words, font, art.colour("ink_1"), top)
    return high


def draw_mark(painter: QPainter, art: ArtStyle, kind: str, box: QRectF) -> None:
    """The marks of the pictures: each differs in shape or fill, not in colour alone."""
    thick = max(2.0, art.px(4))
    painter.setPen(Qt.PenStyle.NoPen)
    if kind in ("solid", "added"):
        slim = box.adjusted(box.width() * 0.12, 0, -box.width() * 0.12, 0)
        painter.setBrush(art.colour("ink_1"))
        if kind == "added":
            painter.setBrush(art.colour("expected"))
            painter.setPen(QPen(art.colour("action"), thick))
        painter.drawRoundedRect(slim, 3, 3)
    elif kind == "range":
        painter.setBrush(art.colour("action"))
        painter.drawRoundedRect(
            QRectF(box.left(), box.center().y() - art.px(6), box.width(), art.px(12)), 4, 4
        )
    elif kind == "diamond":
        draw_diamond(painter, art, box.center().x(), box.center().y(), box.width() * 0.46)
    elif kind == "lost":
        painter.setBrush(faded(art.colour("ink_1"), 0.22))
        painter.setPen(QPen(art.colour("ink_1"), thick / 2))
        painter.drawRoundedRect(box.adjusted(box.width() * 0.12, 0, -box.width() * 0.12, 0), 3, 3)
    elif kind == "old":
        pen = QPen(art.colour("ink_2"), thick)
        pen.setDashPattern([2.0, 1.4])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(2, box.height() * 0.2, -2, -box.height() * 0.2), 3, 3)
    else:
        painter.setBrush(art.colour("action"))
        painter.setPen(QPen(art.colour("panel"), thick / 2))
        painter.drawEllipse(box)


def draw_diamond(painter: QPainter, art: ArtStyle, x: float, y: float, half: float) -> None:
    """What came of it: a diamond with an edge of the ground, so that it stands out on a bar."""
    painter.setPen(QPen(art.colour("panel"), max(1.5, half * 0.22)))
    painter.setBrush(art.colour("ink_1"))
    painter.drawPolygon(
        QPolygonF([QPointF(x, y - half), QPointF(x + half, y), QPointF(x, y + half), QPointF(x - half, y)])
    )
