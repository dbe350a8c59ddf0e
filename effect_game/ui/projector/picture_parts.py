"""What several projector pictures share."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from effect_game.classroom.exhibits import SHUT
from effect_game.domain.language import tr
from effect_game.ui.art.style import ArtStyle
from effect_game.ui.projector.words import BODY, height_of, paragraph
from effect_game.ui.theme.icons import paint_icon

_CENTRE = Qt.AlignmentFlag.AlignCenter


def draw_nothing(painter: QPainter, art: ArtStyle, rect: QRectF, words: str, icon: str = "eye") -> None:
    """A dashed frame that says why there is nothing to see (yet); with a lock while the euros are shut."""
    icon = "lock" if words == tr(SHUT) else icon
    font = art.font(BODY)
    wide = min(rect.width(), art.px(760))
    high = height_of(words, font, wide - art.px(96)) + art.px(190)
    frame = QRectF(rect.center().x() - wide / 2, rect.center().y() - high / 2, wide, high)
    pen = QPen(art.colour("control"), max(2, art.px(3)))
    pen.setDashPattern([4, 3])
    painter.setPen(pen)
    painter.setBrush(art.colour("panel"))
    painter.drawRoundedRect(frame, art.px(18), art.px(18))
    size = art.px(72)
    at = QRectF(frame.center().x() - size / 2, frame.top() + art.px(38), size, size)
    paint_icon(painter, icon, at, art.colour("ink_2"))
    box = frame.adjusted(art.px(48), art.px(122), -art.px(48), -art.px(38))
    paragraph(painter, box, words, font, art.colour("ink_1"), _CENTRE)
