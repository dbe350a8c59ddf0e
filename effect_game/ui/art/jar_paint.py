"""One preserving jar: glass, a lid in the line colour, the shape on a tag, pattern content and the band."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from effect_game.ui.art.style import ArtStyle, faded, mix
from effect_game.ui.theme.icons import paint_icon
from effect_game.ui.theme.party_marks import PartyMark, paint_mark, pattern_brush

JAR_W, JAR_H = 56.0, 78.0
_BODY = QRectF(3, 10, 50, 66)
_FULL, _EMPTY = 20.0, 72.0
_BAND = (_FULL + _EMPTY) / 2
PALE = 0.42


def level_y(share: float) -> float:
    """Height of the level in jar units for a share of -1.0 to 1.0."""
    return _BAND - share * (_BAND - _FULL)


def draw_jar(
    painter: QPainter,
    style: ArtStyle,
    mark: PartyMark,
    x: float,
    y: float,
    scale: float,
    share: float,
    shut: bool = False,
    ghost: float | None = None,
) -> None:
    """A jar with its top left corner on (x, y); pattern strokes keep their size whatever the scale.

    `ghost`: the share of before the last change, drawn as a thin line with an arrow to the level of now.
    """
    line = mark.line(style.is_dark)
    move = QTransform.fromTranslate(x, y).scale(scale, scale)
    body = QPainterPath()
    body.addRoundedRect(move.mapRect(_BODY), 10 * scale, 10 * scale)
    glass = (
        style.colour("panel")
        if style.is_contrast
        else mix(style.colour("panel"), "#FFFFFF", 0.08 if style.is_dark else 0.9)
    )
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(glass)
    painter.drawPath(body)
    _content(painter, mark, body, move, share, line)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(line, 1.9 * max(0.8, min(1.4, scale))))
    painter.drawPath(body)
    _shine(painter, move, style)
    _band(painter, style, move)
    if not shut:
        _arrow(painter, style, move, share)
        if ghost is not None:
            _ghost(painter, style, move, ghost, share)
    _lid(painter, style, mark, move)
    if shut:
        _seal(painter, style, move)


def _content(
    painter: QPainter, mark: PartyMark, body: QPainterPath, move: QTransform, share: float, line: QColor
) -> None:
    ratio = painter.device().devicePixelRatio()
    top, band, bottom = level_y(share), _BAND, _BODY.bottom()
    painter.save()
    painter.setClipPath(body, Qt.ClipOperation.IntersectClip)
    full = pattern_brush(mark.pattern, mark.fill, ratio=ratio)
    pale = pattern_brush(mark.pattern, mark.fill, opacity=PALE, ratio=ratio)
    parts = [(band, bottom, pale), (top, band, full)] if share >= 0 else [(top, bottom, full)]
    for start, end, brush in parts:
        area = move.mapRect(QRectF(_BODY.left(), start, _BODY.width(), end - start))
        painter.setBrushOrigin(area.topLeft())
        painter.fillRect(area, brush)
    painter.setPen(QPen(line, 1.6))
    painter.drawLine(move.map(QLineF(_BODY.left(), top, _BODY.right(), top)))
    painter.restore()


def _shine(painter: QPainter, move: QTransform, style: ArtStyle) -> None:
    pen = QPen(faded("#FFFFFF", 0.28 if style.is_dark else 0.55), 3)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawLine(move.map(QLineF(45, 32, 45, 60)))


def _band(painter: QPainter, style: ArtStyle, move: QTransform) -> None:
    line = move.map(QLineF(-3, _BAND, JAR_W + 3, _BAND))
    painter.setPen(QPen(faded(style.colour("panel"), 0.85), 4.2))
    painter.drawLine(line)
    pen = QPen(style.colour("ink_1"), 2)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([2.6, 1.7])
    painter.setPen(pen)
    painter.drawLine(line)


def _arrow(painter: QPainter, style: ArtStyle, move: QTransform, share: float) -> None:
    """From the band to the level, only when there is room for it."""
    distance = level_y(share) - _BAND
    if abs(distance) < 9:
        return
    sign = 1 if distance > 0 else -1
    start, end = move.map(QPointF(28, _BAND + sign * 4)), move.map(QPointF(28, _BAND + distance - sign * 2))
    head = 4.5 * move.m11()
    tip = QPolygonF([end + QPointF(-head, -sign * head), end, end + QPointF(head, -sign * head)])
    for colour, width in ((style.colour("panel"), 5.0), (style.colour("ink_1"), 2.0)):
        pen = QPen(colour, width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawLine(QLineF(start, end))
        painter.drawPolyline(tip)


def _ghost(painter: QPainter, style: ArtStyle, move: QTransform, ghost: float, share: float) -> None:
    """Where the level stood: a dotted line through the glass, and an arrow beside the jar to where it is."""
    was, now = level_y(ghost), level_y(share)
    line = move.map(QLineF(_BODY.left() + 1, was, JAR_W + 7, was))
    for colour, width, dots in ((style.colour("panel"), 4.0, False), (style.colour("ink_1"), 1.6, True)):
        pen = QPen(colour, width)
        if dots:
            pen.setDashPattern([1.2, 1.8])
        painter.setPen(pen)
        painter.drawLine(line)
    if abs(now - was) < 3:
        return
    start, end = move.map(QPointF(JAR_W + 5, was)), move.map(QPointF(JAR_W + 5, now))
    head = 3.2 * (1 if end.y() > start.y() else -1)
    painter.setPen(QPen(style.colour("ink_1"), 1.6))
    painter.drawLine(start, end)
    painter.drawPolyline([end + QPointF(-3.2, -head), end, end + QPointF(3.2, -head)])


def _lid(painter: QPainter, style: ArtStyle, mark: PartyMark, move: QTransform) -> None:
    line = mark.line(style.is_dark)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(line)
    painter.drawRoundedRect(move.mapRect(QRectF(9, 5, 38, 8)), 3.2, 3.2)
    tag = move.mapRect(QRectF(17, 0, 22, 17))
    painter.setPen(QPen(line, 1.4))
    painter.setBrush(style.colour("panel") if style.is_dark else QColor("#FFFFFF"))
    painter.drawRoundedRect(tag, 3.6, 3.6)
    size = 12 * move.m11()
    paint_mark(
        painter,
        mark,
        QRectF(tag.center().x() - size / 2, tag.center().y() - size / 2, size, size),
        is_dark=style.is_dark,
    )


def _seal(painter: QPainter, style: ArtStyle, move: QTransform) -> None:
    """The lid is shut: a paper seal with a lock over the glass."""
    rect = move.mapRect(QRectF(16, 30, 24, 32))
    painter.setPen(QPen(style.colour("control"), 1.2))
    painter.setBrush(style.colour("panel"))
    painter.drawRoundedRect(rect, 4, 4)
    size = 17 * move.m11()
    paint_icon(
        painter,
        "lock",
        QRectF(rect.center().x() - size / 2, rect.center().y() - size / 2, size, size),
        style.colour("ink_2"),
    )
