"""Painting of the two lanes: header, months and years, event cards, bars and evaluation flags."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFont, QPainter, QPainterPath, QPen

from effect_game.domain.language import mark, tr
from effect_game.ui.art.house_boards import fitting, write
from effect_game.ui.art.style import ArtStyle, faded
from effect_game.ui.art.timeline_model import MONTHS_WIDE, EventCard, MonthScale, PlanBar, TimelineView
from effect_game.ui.theme.fonts import text_width
from effect_game.ui.theme.icons import paint_icon
from effect_game.ui.theme.party_marks import pattern_brush

WAITS = mark("wacht op een ja")
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


def draw_grid(
    painter: QPainter,
    style: ArtStyle,
    view: TimelineView,
    scale: MonthScale,
    width: float,
    height: float,
    header: float,
    divide: float,
) -> None:
    """Ground of the later years, month and quarter lines, header words and the line between the lanes."""
    before = scale.wide_from - 1
    later = scale.x(before + MONTHS_WIDE)
    painter.fillRect(QRectF(later, 0, width - later, height), style.colour("inset"))
    painter.fillRect(QRectF(scale.left, 0, scale.x(before) - scale.left, height), style.colour("inset"))
    # In high contrast every edge is white: lines that words stand on must stay behind those words.
    line = faded(style.colour("edge"), 0.38) if style.is_contrast else style.colour("edge")
    for month in range(before, before + MONTHS_WIDE + 1):
        quarter = month % 3 == 0
        painter.setPen(QPen(line, 2.0 if quarter else 1.0))
        painter.drawLine(QLineF(scale.x(month), 3 if quarter else header * 0.82, scale.x(month), height))
    painter.setPen(QPen(style.colour("edge"), 1.2))
    painter.drawLine(QLineF(0, header, width, header))
    painter.setPen(QPen(style.colour("control"), 1.6))
    painter.drawLine(QLineF(0, divide, width, divide))
    _header_words(painter, style, view, scale, header)


def _header_words(
    painter: QPainter, style: ArtStyle, view: TimelineView, scale: MonthScale, header: float
) -> None:
    font = style.font(13)
    fits = text_width(font, tr("maand {month}", month=1)) + 6 <= scale.month_width
    painter.setPen(style.colour("ink_2"))
    middle = Qt.AlignmentFlag.AlignHCenter
    if not fits:
        write(painter, QRectF(14, 0, scale.left - 20, header), tr("maand"), font)
    first = scale.wide_from
    for month in range(first, first + MONTHS_WIDE):
        box = QRectF(scale.x(month - 1), 0, scale.month_width, header)
        write(
            painter,
            box,
            tr("maand {month}", month=month) if month == 1 and fits else str(month),
            font,
            middle,
        )
    for year in (y for y in range(1, view.years + 1) if not scale.is_wide(12 * y)):
        box = QRectF(scale.x((year - 1) * 12), 0, scale.year_width, header)
        words = tr("jaar {year}", year=year)
        if text_width(font, words) + style.px(8) > scale.year_width:
            words = tr("j{year}", year=year)
        write(painter, box, words, font, middle)


def draw_lane_words(painter: QPainter, style: ArtStyle, words: tuple[str, str], rect: QRectF) -> None:
    """Name of a lane and, where there is room for all of it, its small explanation in the label column."""
    painter.setPen(style.colour("ink_1"))
    line = style.px(19)
    write(
        painter,
        QRectF(rect.left(), rect.top(), rect.width(), line),
        words[0],
        fitting(words[0], style.px(15), rect.width(), 600),
    )
    painter.setPen(style.colour("ink_2"))
    painter.setFont(style.font(13))
    below = rect.adjusted(0, line, 0, 0)
    if painter.boundingRect(below, _WRAP, words[1]).height() <= below.height():
        painter.drawText(below, _WRAP, words[1])


def card_width(style: ArtStyle, card: EventCard, *, dated: bool = False) -> float:
    """Width in which the title of an event takes at most two lines; `dated`: with its month."""
    font = style.font(14, 600)
    words = card.title.split()
    best = text_width(font, card.title)
    for cut in range(1, len(words)):
        lines = (" ".join(words[:cut]), " ".join(words[cut:]))
        best = min(best, max(text_width(font, line) for line in lines))
    if dated:
        best = max(best, text_width(style.font(13), card.dated_words))
    return float(max(best + style.px(44), style.px(92)))


def draw_event(
    painter: QPainter, style: ArtStyle, card: EventCard, rect: QRectF, *, dated: bool = False
) -> None:
    """Icon, title and how often; `dated` adds the month where there is room for it."""
    painter.setPen(QPen(style.colour("control"), 1.2))
    painter.setBrush(style.colour("panel"))
    painter.drawRoundedRect(rect, 8, 8)
    left = rect.left() + style.px(7)
    # A narrow card keeps its words and leaves the icon out.
    if rect.width() + 1 >= card_width(style, card, dated=dated):
        size = style.px(17)
        icon = QRectF(left, rect.top() + style.px(6), size, size)
        try:
            paint_icon(painter, card.icon, icon, style.colour("ink_2"))
        except KeyError:  # an icon that is not shipped
            paint_icon(painter, "calendar", icon, style.colour("ink_2"))
        left += size + style.px(7)
    text = QRectF(left, rect.top() + style.px(3), rect.right() - left - 3, rect.height() - style.px(6))
    font = style.font(14, 600)
    painter.setFont(font)
    lines = title_lines(card.title, font, text.width())
    row = style.px(16)
    painter.setPen(style.colour("ink_1"))
    for index, line in enumerate(lines):
        write(painter, QRectF(text.left(), text.top() + index * row, text.width(), row), line, font)
    painter.setPen(style.colour("ink_2"))
    small = style.font(13)
    often = card.dated_words if dated and text_width(small, card.dated_words) <= text.width() else card.words
    write(painter, QRectF(text.left(), text.top() + len(lines) * row, text.width(), row), often, small)


def draw_pin(painter: QPainter, style: ArtStyle, pin: QPointF, card: QRectF) -> None:
    """A dot at the month of an event, and a line from it to its card."""
    edge = min(style.px(12), card.width() / 2)
    foot = QPointF(max(card.left() + edge, min(card.right() - edge, pin.x())), card.top())
    painter.setPen(QPen(style.colour("ink_1"), 2.0))
    painter.drawLine(pin, foot)
    painter.setPen(QPen(style.colour("panel"), 1.5))
    painter.setBrush(style.colour("ink_1"))
    painter.drawEllipse(pin, style.px(5), style.px(5))


MOST_TITLE_LINES = 3


def title_lines(text: str, font: QFont, width: float) -> list[str]:
    """The text in one to three lines; a last line that is still too long is shortened by the writer."""
    words = text.split()
    lines = words[:1]
    for word in words[1:]:
        longer = f"{lines[-1]} {word}"
        if text_width(font, longer) <= width or len(lines) == MOST_TITLE_LINES:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def title_rows(style: ArtStyle, card: EventCard, width: float) -> int:
    """How many lines the title of an event takes on a card of this width."""
    room = width - style.px(7) - 3 - (style.px(24) if width + 1 >= card_width(style, card) else 0)
    return len(title_lines(card.title, style.font(14, 600), room))


def text_extent(style: ArtStyle, bar: PlanBar, inner: float, beside: float) -> float:
    """How far the words stick out to the right of a bar, in pixels.

    `inner` pixels are free in the bar and `beside` next to it. 0 when the words fit inside; a title is
    rather shortened inside than cut off at the edge of the line.
    """
    wide = text_width(style.font(14, 600), bar.title)
    waits = waiting_width(style, bar)
    if _is_outside(style, wide, inner, beside):
        both = wide + 8 + waits
        return float(both if both <= beside else wide + 8)
    return waits if wide + waits > inner and waits <= beside else 0.0


def _is_outside(style: ArtStyle, wide: float, inner: float, beside: float) -> bool:
    """Whether a title of `wide` pixels stands beside its bar."""
    return wide > inner and (wide + 8 <= beside or inner <= style.px(48))


def waiting_width(style: ArtStyle, bar: PlanBar) -> float:
    """Width of 'wacht op een ja' with the space before it; 0 for a bar that does not wait for one."""
    if not bar.waits_for_yes:
        return 0.0
    return text_width(style.font(13), tr(WAITS)) + style.px(14)


def _write_waiting(painter: QPainter, style: ArtStyle, left: float, rect: QRectF) -> None:
    """'wacht op een ja' in the row of a bar, after what ends at `left`."""
    painter.setPen(style.colour("attention"))
    font = style.font(13)
    words = tr(WAITS)
    wide = text_width(font, words) + 2
    write(painter, QRectF(left + style.px(11), rect.top(), wide, rect.height()), words, font)


def square_width(style: ArtStyle) -> float:
    """Width of the party square at the start of a bar."""
    return float(style.px(23))


def draw_bar(
    painter: QPainter,
    style: ArtStyle,
    bar: PlanBar,
    rect: QRectF,
    wait: float,
    *,
    arrow: bool,
    lifted: bool = False,
) -> None:
    """A bar in `rect`, of which the first `wait` pixels are waiting."""
    line = (
        bar.mark.line(style.is_dark) if bar.mark is not None and not bar.informal else style.colour("control")
    )
    shape = QPainterPath()
    shape.addRoundedRect(rect, 5, 5)
    if lifted and not style.is_dark:
        shadow = QPainterPath()
        shadow.addRoundedRect(rect.translated(0, 3), 6, 6)
        painter.fillPath(shadow, faded(style.colour("ink_1"), 0.18))
    painter.fillPath(shape, style.colour("action_soft" if lifted else "panel"))
    painter.save()
    painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
    if wait > 0:
        _waiting(painter, style, QRectF(rect.left(), rect.top(), wait, rect.height()))
    square = _square(painter, style, bar, rect, wait)
    painter.restore()
    pen = QPen(line, 1.5)
    if bar.lighter or bar.waits_for_yes:
        pen.setDashPattern([3.2, 2.2])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect, 5, 5)
    _bar_text(painter, style, bar, rect, rect.left() + wait + square, arrow=arrow)


def _waiting(painter: QPainter, style: ArtStyle, rect: QRectF) -> None:
    painter.fillRect(rect, style.colour("inset"))
    brush = QBrush(faded(style.colour("control"), 0.45), Qt.BrushStyle.Dense6Pattern)
    painter.fillRect(rect, brush)
    font, words = style.font(13), tr("wacht")
    wide = text_width(font, words)
    if wide + 9 < rect.width():
        painter.setPen(style.colour("ink_2"))
        box = rect.adjusted(5, 2.5, -3, -2.5)
        painter.fillRect(
            QRectF(box.left() - 1, box.top(), wide + 3, box.height()),
            style.colour("inset"),
        )
        write(painter, box, words, style.font(13))


def _square(painter: QPainter, style: ArtStyle, bar: PlanBar, rect: QRectF, wait: float) -> float:
    """The party pattern, a heart, or a question mark; returns the width it takes."""
    wide = min(square_width(style), max(0.0, rect.width() - wait))
    box = QRectF(rect.left() + wait, rect.top(), wide, rect.height())
    size = min(style.px(15), rect.height() - 5)
    icon = QRectF(box.center().x() - size / 2, box.center().y() - size / 2, size, size)
    if bar.informal:
        paint_icon(painter, "heart", icon, style.colour("ink_1"))
    elif bar.mark is None:
        name = "stop_sign" if bar.is_stop else "question" if bar.waits_for_yes else "calendar"
        paint_icon(painter, name, icon, style.colour("ink_2"))
    else:
        painter.setBrushOrigin(box.topLeft())
        painter.fillRect(
            box, pattern_brush(bar.mark.pattern, bar.mark.fill, ratio=painter.device().devicePixelRatio())
        )
        painter.setPen(QPen(bar.mark.line(style.is_dark), 1.2))
        painter.drawLine(box.topRight(), box.bottomRight())
        if wait > 0:
            painter.drawLine(box.topLeft(), box.bottomLeft())
    return wide


def _bar_text(
    painter: QPainter, style: ArtStyle, bar: PlanBar, rect: QRectF, start: float, *, arrow: bool
) -> None:
    end = rect.right() - (style.px(20) if arrow else 4)
    font = style.font(14, 600)
    painter.setPen(style.colour("ink_1"))
    inner = end - start - 6
    beside = painter.window().width() - rect.right()
    wide = text_width(font, bar.title)
    outside = _is_outside(style, wide, inner, beside)
    left, room = (rect.right() + 5, wide + 4) if outside else (start + 6, inner)
    write(painter, QRectF(left, rect.top(), room, rect.height()), bar.title, font)
    waits = waiting_width(style, bar)
    fits = wide + 8 + waits <= beside if outside else wide + waits <= inner
    if waits and fits:
        _write_waiting(painter, style, left + wide, rect)
    elif waits and not outside and waits <= beside:
        _write_waiting(painter, style, rect.right() - style.px(6), rect)
    if arrow and rect.width() > style.px(44):
        size = style.px(14)
        paint_icon(
            painter,
            "arrow",
            QRectF(rect.right() - size - 5, rect.center().y() - size / 2, size, size),
            style.colour("ink_1"),
        )


def draw_flag(painter: QPainter, style: ArtStyle, x: float, y: float, room: float) -> None:
    """An evaluation: a flag and, when there is room, the word."""
    size = style.px(15)
    paint_icon(painter, "flag", QRectF(x + 1, y + 1, size, size), style.colour("action"))
    font, words = style.font(13), tr("evaluatie")
    if text_width(font, words) + size + 6 <= room:
        painter.setPen(style.colour("ink_2"))
        write(painter, QRectF(x + size + 4, y, room, style.px(17)), words, font)


def draw_cursor(
    painter: QPainter, style: ArtStyle, scale: MonthScale, month: int, header: float, bottom: float
) -> None:
    """The month the keys are in, through both lanes: a pale column and a number that stands out."""
    left = scale.x(month - 1)
    wide = max(3.0, scale.x(month) - left)
    painter.fillRect(QRectF(left, 0, wide, bottom), faded(style.colour("action"), 0.10))
    font = style.font(13, 600)
    words = tr("maand {month}", month=month) if not scale.is_wide(month) else str(month)
    room = text_width(font, words) + style.px(10)
    box = QRectF(min(left + wide / 2 - room / 2, scale.right - room), 2, room, header - 4)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(style.colour("action"))
    painter.drawRoundedRect(box, 5, 5)
    painter.setPen(style.colour("on_action"))
    write(painter, box, words, font, Qt.AlignmentFlag.AlignHCenter)


def draw_landing(
    painter: QPainter, style: ArtStyle, scale: MonthScale, month: int, top: float, bottom: float
) -> None:
    """Where a card would land: the month lights up and says its name."""
    left = scale.x(month - 1)
    column = QRectF(left, top, max(6.0, scale.x(month) - left), bottom - top)
    painter.fillRect(column, faded(style.colour("action"), 0.16))
    painter.setPen(QPen(style.colour("action"), 2))
    painter.drawLine(column.topLeft(), column.bottomLeft())
