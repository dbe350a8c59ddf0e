"""What fills the whole projector: one question, a pause, how to join, and waiting for what comes."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from effect_game.classroom.exhibits import JoinCard, Notice
from effect_game.domain.language import tr
from effect_game.ui.art.house_boards import write
from effect_game.ui.art.picture import Table
from effect_game.ui.art.style import ArtStyle
from effect_game.ui.art.view_picture import ViewPicture
from effect_game.ui.projector.picture_parts import draw_nothing
from effect_game.ui.projector.words import BODY, SMALL, fitted, paragraph
from effect_game.ui.theme.fonts import text_width

_CENTRE = Qt.AlignmentFlag.AlignCenter
_LARGE = 96.0
"""Address and code, to be typed over from the back of the room."""


class NoticePicture(ViewPicture[Notice]):
    """One sentence in the middle of the screen."""

    def __init__(self, view: Notice, art: ArtStyle, parent: QWidget | None = None) -> None:
        super().__init__(view, view.head.title, parent, art)

    def summary(self) -> str:
        return self._view.head.summary

    def table(self) -> Table:
        return Table((tr("Op het scherm"),), ((self._view.head.message,),))

    def _paint(self, painter: QPainter) -> None:
        whole = QRectF(self.rect())
        painter.fillRect(whole, self._art.colour("ground"))
        inner = whole.adjusted(
            whole.width() * 0.12, self._art.px(60), -whole.width() * 0.12, -self._art.px(60)
        )
        words = self._view.head.message
        font = fitted(words, self._art, 76, (inner.width(), inner.height()), 600)
        paragraph(painter, inner, words, font, self._art.colour("ink_1"), _CENTRE)


class JoinPicture(ViewPicture[JoinCard | None]):
    """Address, code and QR; without them what will come here."""

    def __init__(self, view: JoinCard | None, art: ArtStyle, parent: QWidget | None = None) -> None:
        super().__init__(view, tr("Doe mee") if view is not None else tr("Nog niets om te zien"), parent, art)

    def summary(self) -> str:
        if self._view is None:
            return waiting_words()
        spelled = " ".join(self._view.code)
        words = tr("Doe mee. Adres: {address}. Code: {code}.", address=self._view.address, code=spelled)
        return f"{words} {self._view.joined}".strip()

    def table(self) -> Table:
        if self._view is None:
            return Table((tr("Op het scherm"),), ())
        return Table((tr("Adres"), tr("Code")), ((self._view.address, self._view.code),))

    def _paint(self, painter: QPainter) -> None:
        whole = QRectF(self.rect())
        painter.fillRect(whole, self._art.colour("ground"))
        pad = self._art.px(96)
        inner = whole.adjusted(pad, self._art.px(48), -pad, -self._art.px(48))
        if self._view is None:
            draw_nothing(painter, self._art, inner, waiting_words(), "screen")
            return
        drawing = QSvgRenderer(QByteArray(self._view.qr_svg.encode())) if self._view.qr_svg else None
        left = inner
        if drawing is not None and drawing.isValid():
            side = min(inner.height() - self._art.px(80), inner.width() * 0.36)
            left = inner.adjusted(0, 0, -side - self._art.px(70), 0)
            at = QRectF(inner.right() - side, inner.center().y() - side / 2, side, side)
            self._qr(painter, drawing, at)
        self._lines(painter, self._view, left)

    def _qr(self, painter: QPainter, drawing: QSvgRenderer, at: QRectF) -> None:
        """Always dark on white: a phone reads nothing else."""
        frame = at.adjusted(-self._art.px(18), -self._art.px(18), self._art.px(18), self._art.px(18))
        painter.setPen(QPen(self._art.colour("control"), 2))
        painter.setBrush(Qt.GlobalColor.white)
        painter.drawRoundedRect(frame, self._art.px(14), self._art.px(14))
        drawing.render(painter, at)

    def _lines(self, painter: QPainter, card: JoinCard, box: QRectF) -> None:
        high = self._art.px(150)
        small = self._art.px(50)
        blocks = ((tr("Open €ffect en typ dit adres"), card.address), (tr("en deze code"), card.code))
        tall = len(blocks) * (high + small) + self._art.px(40) + (small if card.joined else 0)
        y = box.top() + max(0.0, (box.height() - tall) / 2)
        for words, value in blocks:
            painter.setPen(self._art.colour("ink_2"))
            write(painter, QRectF(box.left(), y, box.width(), small), words, self._art.font(BODY))
            font = fitted(value, self._art, _LARGE, (box.width(), high), 700)
            if value == card.code:
                font.setLetterSpacing(font.SpacingType.PercentageSpacing, 112)
                font = font if text_width(font, value) <= box.width() else self._art.font(_LARGE * 0.7, 700)
            painter.setPen(self._art.colour("ink_1"))
            write(painter, QRectF(box.left(), y + small, box.width(), high * 0.86), value, font)
            y += small + high
        if card.joined:
            painter.setPen(self._art.colour("action"))
            write(painter, QRectF(box.left(), y, box.width(), small), card.joined, self._art.font(SMALL, 600))


def waiting_words() -> str:
    """What stands there while nothing is shown."""
    return tr("Hier komt wat jullie samen bekijken.")
