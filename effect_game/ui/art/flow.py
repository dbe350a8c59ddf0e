"""Wie betaalt voor wie: payers left, gainers right, a band in the payer's pattern between them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from effect_game.domain.language import tr
from effect_game.ui.art.house_boards import fitting, write
from effect_game.ui.art.money_axis import euro
from effect_game.ui.art.picture import Mark, Table
from effect_game.ui.art.style import ArtStyle, faded
from effect_game.ui.art.view_picture import ViewPicture
from effect_game.ui.theme.party_marks import PartyMark, paint_mark, pattern_brush

_SIDE, _GAP, _BLOCK = 210.0, 9.0, 14.0
_PALE = 0.55
_THIN = 1.5
"""Pixels of the lowest bar: it is still seen."""


@dataclass(frozen=True)
class FlowEnd:
    """One end of bands: what it is called, its mark (None = no party) and whole euros."""

    key: str
    name: str
    mark: PartyMark | None
    eur: int


@dataclass(frozen=True)
class FlowBand:
    """Whole euros from a left end to a right end, by key."""

    payer: str
    gainer: str
    eur: int


@dataclass(frozen=True)
class FlowView:
    """Ends and bands that add up along both sides; sentence says the largest."""

    left: tuple[FlowEnd, ...] = ()
    right: tuple[FlowEnd, ...] = ()
    bands: tuple[FlowBand, ...] = ()
    sentence: str = ""


class FlowChart(ViewPicture[FlowView]):
    """The bands; each is a mark."""

    def __init__(
        self, view: FlowView | None = None, parent: QWidget | None = None, art: ArtStyle | None = None
    ) -> None:
        super().__init__(view or FlowView(), tr("Wie betaalt voor wie?"), parent, art)

    def summary(self) -> str:
        return self._view.sentence or tr("Niemand betaalt voor een ander.")

    def table(self) -> Table:
        names = self._names()
        rows = tuple((names[band.payer], names[band.gainer], euro(band.eur)) for band in self._view.bands)
        return Table((tr("Van"), tr("Naar"), tr("Bedrag")), rows)

    def _names(self) -> dict[str, str]:
        return {end.key: end.name for end in (*self._view.left, *self._view.right)}

    # geometry

    def sizeHint(self) -> QSize:
        most = max(len(self._view.left), len(self._view.right), 3)
        return QSize(self._art.px(860), self._art.px(46 * most + 16))

    def minimumSizeHint(self) -> QSize:
        most = max(len(self._view.left), len(self._view.right), 3)
        return QSize(self._art.px(420), self._art.px(42 * most + 16))

    def _side(self) -> float:
        return min(self._art.px(_SIDE), self.width() * 0.32)

    def _scale(self) -> float:
        """Pixels of a euro, the same for every end: all fit, each with its two lines of text."""
        sides = (self._view.left, self._view.right)
        low, high = 0.0, self.height() / max(1, *(sum(end.eur for end in ends) for ends in sides))
        for _ in range(30):
            scale = (low + high) / 2
            fits = all(sum(self._slots(ends, scale)) <= self._room(ends) for ends in sides)
            low, high = (scale, high) if fits else (low, scale)
        return low

    def _room(self, ends: tuple[FlowEnd, ...]) -> float:
        return self.height() - 12 - self._art.px(_GAP) * (len(ends) - 1)

    def _slots(self, ends: tuple[FlowEnd, ...], scale: float) -> list[float]:
        """The height each end takes: of its bar, or of its text where that is more."""
        return [max(float(self._art.px(34)), end.eur * scale) for end in ends]

    def _blocks(self, ends: tuple[FlowEnd, ...]) -> dict[str, QRectF]:
        """The bar of every end, as high as its euros, in the middle of the place its text needs."""
        scale, gap = self._scale(), float(self._art.px(_GAP))
        left = self._side() if ends is self._view.left else self.width() - self._side() - _BLOCK
        slots = self._slots(ends, scale)
        spare = max(0.0, self._room(ends) - sum(slots)) / max(1, len(ends))
        top, made = 6.0, {}
        for end, slot in zip(ends, slots, strict=True):
            high = max(_THIN, end.eur * scale)
            made[end.key] = QRectF(left, top + (slot + spare - high) / 2, _BLOCK, high)
            top += slot + spare + gap
        return made

    def _paths(self) -> list[tuple[FlowBand, QPainterPath, QPointF, float]]:
        """Every band with its shape, where its amount stands and how thick it is there."""
        left, right = self._blocks(self._view.left), self._blocks(self._view.right)
        sizes = {end.key: end.eur for end in (*self._view.left, *self._view.right)}
        used_left = dict.fromkeys(left, 0.0)
        used_right = dict.fromkeys(right, 0.0)
        made = []
        for band in self._view.bands:
            start, end = left[band.payer], right[band.gainer]
            out = start.height() * band.eur / sizes[band.payer]
            into = end.height() * band.eur / sizes[band.gainer]
            y0, y1 = start.top() + used_left[band.payer], end.top() + used_right[band.gainer]
            used_left[band.payer] += out
            used_right[band.gainer] += into
            x0, x1 = start.right(), end.left()
            bend = (x1 - x0) * 0.45
            path = QPainterPath(QPointF(x0, y0))
            path.cubicTo(x0 + bend, y0, x1 - bend, y1, x1, y1)
            path.lineTo(x1, y1 + into)
            path.cubicTo(x1 - bend, y1 + into, x0 + bend, y0 + out, x0, y0 + out)
            path.closeSubpath()
            share = 0.2 + 0.5 * (list(left).index(band.payer) % 3) / 2
            middle = QPointF(x0 + (x1 - x0) * share, _eased(y0 + out / 2, y1 + into / 2, share))
            made.append((band, path, middle, min(out, into)))
        return made

    def _marks(self) -> tuple[Mark, ...]:
        names = self._names()
        return tuple(
            Mark(
                f"{band.payer}>{band.gainer}",
                tr(
                    "{payer} naar {gainer}: {amount}",
                    payer=names[band.payer],
                    gainer=names[band.gainer],
                    amount=euro(band.eur),
                ),
                QRectF(middle.x() - 44, middle.y() - 11, 88, 22),
                4,
            )
            for band, _, middle, _ in self._paths()
        )

    # painting

    def _paint(self, painter: QPainter) -> None:
        if not self._view.bands:
            painter.setPen(self._art.colour("ink_2"))
            centre = Qt.AlignmentFlag.AlignHCenter
            write(painter, QRectF(self.rect()), self.summary(), self._art.font(15), centre)
            return
        marks = {end.key: end.mark for end in self._view.left}
        # Money that is no party's lies under the bands of parties.
        for band, path, _, _ in sorted(self._paths(), key=lambda each: marks[each[0].payer] is not None):
            self._fill(painter, marks[band.payer], path, _PALE)
        for ends, is_left in ((self._view.left, True), (self._view.right, False)):
            for key, block in self._blocks(ends).items():
                end = next(each for each in ends if each.key == key)
                self._end(painter, end, block, is_left=is_left)
        self._amounts(painter)

    def _fill(self, painter: QPainter, mark: PartyMark | None, path: QPainterPath, opacity: float) -> None:
        ratio = painter.device().devicePixelRatio()
        if mark is None:
            # On a dark panel the inset is no colour of its own: the thickest band would not be seen.
            dark = self._art.is_dark or self._art.is_contrast
            painter.setBrush(faded(self._art.colour("ink_2"), 0.3) if dark else self._art.colour("inset"))
            painter.setPen(QPen(self._art.colour("control"), 1))
        else:
            painter.setBrush(pattern_brush(mark.pattern, mark.fill, opacity=opacity, ratio=ratio))
            painter.setPen(QPen(mark.line(self._art.is_dark), 1))
        painter.drawPath(path)

    def _end(self, painter: QPainter, end: FlowEnd, block: QRectF, *, is_left: bool) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(block, 2, 2)
        self._fill(painter, end.mark, shape, 1.0)
        size, wide = self._art.px(14), self._side() - self._art.px(12)
        left = 0.0 if is_left else block.right() + self._art.px(12)
        middle = block.center().y()
        line = self._art.px(17)
        align = Qt.AlignmentFlag.AlignRight if is_left else Qt.AlignmentFlag.AlignLeft
        name = QRectF(left, middle - line, wide, line)
        font = fitting(end.name, self._art.px(14), wide - size - 8)
        if end.mark is not None:
            taken = min(QFontMetricsF(font).horizontalAdvance(end.name), wide - size - 8)
            x = name.right() - taken - size - 6 if is_left else name.left()
            paint_mark(
                painter,
                end.mark,
                QRectF(x, name.center().y() - size / 2, size, size),
                is_dark=self._art.is_dark,
            )
            if not is_left:
                name.setLeft(name.left() + size + 6)
        painter.setPen(self._art.colour("ink_1"))
        write(painter, name, end.name, font, align)
        write(painter, QRectF(left, middle, wide, line), euro(end.eur), self._art.font(14, 700), align)

    def _amounts(self, painter: QPainter) -> None:
        """On ground of its own: no pattern runs through the figures. The list has those of thin bands."""
        font = self._art.font(13)
        metrics = QFontMetricsF(font)
        taken: list[QRectF] = []
        for band, _, middle, thick in sorted(self._paths(), key=lambda each: -each[0].eur):
            text = euro(band.eur)
            wide = metrics.horizontalAdvance(text) + 10
            box = QRectF(middle.x() - wide / 2, middle.y() - self._art.px(9), wide, self._art.px(18))
            if thick < self._art.px(9) or any(box.intersects(other) for other in taken):
                continue
            taken.append(box)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._art.colour("panel"))
            painter.drawRoundedRect(box, 4, 4)
            painter.setPen(self._art.colour("ink_1"))
            write(painter, box, text, font, Qt.AlignmentFlag.AlignHCenter)


def _eased(start: float, end: float, share: float) -> float:
    """Height along a band: flat at both ends."""
    return start + (end - start) * share * share * (3.0 - 2.0 * share)
