"""The line of a lesson: one block per phase, as wide as its minutes. It tells; it opens nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from effect_game.classroom.views_board import PhaseMark
from effect_game.domain.language import tr
from effect_game.ui.theme import fonts
from effect_game.ui.theme.theme import theme

_GAP, _LEAST, _PADDING, _RADIUS = 4, 18, 6, 5
_NARROW = 3
"""Pixels at 100% text on both sides of a number that stands for a name."""
_HEIGHT = 30


class LessonLine(QWidget):
    """Passed phases on inset, the one that is open with an edge and in bold, the rest on panel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("class_lesson_line")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._phases: tuple[PhaseMark, ...] = ()
        theme().changed.connect(self.updateGeometry)

    def set_phases(self, phases: Sequence[PhaseMark]) -> None:
        """Show these; the whole line is one sentence for a screen reader."""
        if tuple(phases) == self._phases:
            return
        self._phases = tuple(phases)
        self.setAccessibleName(tr("Lesplan: {phases}", phases="; ".join(_told(each) for each in phases)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(200), theme().px(_HEIGHT))

    def blocks(self) -> list[QRectF]:
        """Where each phase is painted, in pixels."""
        gap, x, blocks = theme().px(_GAP), 1.0, []
        for width in self._widths(self.width() - gap * (len(self._phases) - 1) - 2):
            blocks.append(QRectF(x, 1, width, self.height() - 2))
            x += width + gap
        return blocks

    def _widths(self, room: float) -> list[float]:
        """By the minutes; then names are made whole one by one, from what is now on, while the others keep
        room for their number."""
        total = sum(each.minutes for each in self._phases) or 1
        leasts = [self._least(place) for place in range(len(self._phases))]
        free = max(0.0, room - sum(leasts))
        widths = [
            least + free * each.minutes / total for least, each in zip(leasts, self._phases, strict=True)
        ]
        now = next((place for place, each in enumerate(self._phases) if each.now), 0)
        whole: set[int] = set()
        for place in (*range(now, len(widths)), *range(now)):
            short = self._need(self._phases[place]) - widths[place]
            rest = [other for other in range(len(widths)) if other != place and other not in whole]
            spare = sum(widths[other] - leasts[other] for other in rest)
            if short > spare:
                continue
            whole.add(place)
            for other in rest if short > 0 else ():
                widths[other] -= (widths[other] - leasts[other]) * short / spare
            widths[place] += max(0.0, short)
        return widths

    def _least(self, place: int) -> float:
        number = QFontMetricsF(_font(self._phases[place])).horizontalAdvance(str(place + 1))
        return max(theme().px(_LEAST), number + 2 * theme().px(_NARROW) + 2)

    def _need(self, phase: PhaseMark) -> float:
        return QFontMetricsF(_font(phase)).horizontalAdvance(phase.title) + 2 * theme().px(_PADDING) + 2

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for each, block in zip(self._phases, self.blocks(), strict=True):
            self._paint(painter, each, block)
        painter.end()

    def _paint(self, painter: QPainter, phase: PhaseMark, block: QRectF) -> None:
        colour, tokens = theme().colour, theme().tokens
        ground = "action_soft" if phase.now else "inset" if phase.passed else "panel"
        painter.setBrush(colour(ground))
        width = tokens.selected_edge_px if phase.now else 1.0
        painter.setPen(QPen(colour("action" if phase.now else "edge"), width))
        painter.drawRoundedRect(block, _RADIUS, _RADIUS)
        painter.setFont(_font(phase))
        painter.setPen(colour("ink_1" if phase.now or not phase.passed else "ink_2"))
        told = self._fitting(phase, block.width())
        padding, place = theme().px(_PADDING), Qt.AlignmentFlag.AlignLeft
        if told == self._number(phase):
            padding, place = 0, Qt.AlignmentFlag.AlignHCenter
        inner = block.adjusted(padding, 0, -padding, 0)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | place, told)
        if phase.passed:
            # Not by ground alone: what has been has a line through its lower edge.
            painter.setPen(QPen(colour("ink_2"), 2))
            side = QPointF(_RADIUS, 0)
            painter.drawLine(block.bottomLeft() + side, block.bottomRight() - side)

    def _fitting(self, phase: PhaseMark, width: float) -> str:
        """Its name with the minutes, its name, or which phase it is: never half a name."""
        metrics, room = QFontMetricsF(_font(phase)), width - 2 * theme().px(_PADDING) + 1
        long = tr("{title} {count} min", title=phase.title, count=phase.minutes)
        choices = (words for words in (long, phase.title) if metrics.horizontalAdvance(words) <= room)
        return next(choices, self._number(phase))

    def _number(self, phase: PhaseMark) -> str:
        return str(next(place for place, each in enumerate(self._phases, start=1) if each is phase))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            spot = event.pos()
            for each, block in zip(self._phases, self.blocks(), strict=True):
                if block.contains(spot.toPointF()):
                    QToolTip.showText(event.globalPos(), _told(each), self)
                    return True
        return super().event(event)


def _font(phase: PhaseMark) -> QFont:
    return theme().caption(fonts.SEMIBOLD if phase.now else fonts.REGULAR)


def _told(phase: PhaseMark) -> str:
    words = tr("{title}, {count} minuten", title=phase.title, count=phase.minutes)
    if phase.now:
        return tr("{phase}, nu open", phase=words)
    return tr("{phase}, geweest", phase=words) if phase.passed else words
