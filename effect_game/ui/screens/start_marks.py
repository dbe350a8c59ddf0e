"""Small drawings on the card of a household: which rooms it is most about, and who live there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from effect_game.domain.vocabulary import LifeDomain
from effect_game.ui.theme.theme import theme

if TYPE_CHECKING:
    from effect_game.domain.people import Person

# Where every room is in the house: column and row below the attic.
_ROOMS = {
    LifeDomain.MIND: (0, 0),
    LifeDomain.BODY: (1, 0),
    LifeDomain.WORK: (2, 0),
    LifeDomain.HOUSING: (0, 1),
    LifeDomain.RELATIONS: (1, 1),
    LifeDomain.FINANCES: (2, 1),
}
_MARK_PX = 20
_STEP, _HEIGHT, _SIDE, _MOST = 26.0, 70.0, 20.0, 96.0
"""Between two people, their height with room above them, room beside them, and between the first and the last
at most; in units of the figures."""
_SCALE = 1.25


class RoomsMark(QWidget):
    """The house in small with some of its rooms filled; the names stand beside it."""

    def __init__(self, domains: Sequence[LifeDomain]) -> None:
        super().__init__()
        self._domains = frozenset(domains)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(_MARK_PX), theme().px(_MARK_PX))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        unit = self.width() / _MARK_PX
        painter.scale(unit, unit)
        painter.setPen(QPen(theme().colour("control"), 1.0))
        attic = QPolygonF([QPointF(1, 7.5), QPointF(10, 1), QPointF(19, 7.5)])
        painter.setBrush(self._ground(LifeDomain.MEANING))
        painter.drawPolygon(attic)
        for domain, (column, row) in _ROOMS.items():
            painter.setBrush(self._ground(domain))
            painter.drawRect(QRectF(1 + 6 * column, 7.5 + 6 * row, 6, 6))
        painter.end()

    def _ground(self, domain: LifeDomain) -> Qt.BrushStyle | QColor:
        return theme().colour("action") if domain in self._domains else Qt.BrushStyle.NoBrush


class PeopleRow(QWidget):
    """Who live there, as everywhere in the game; decoration, a household is not known yet."""

    def __init__(self, people: Sequence[Person]) -> None:
        super().__init__()
        self._people = tuple(people)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        # More people stand closer together, so that the words keep their room.
        wide = self._step() * max(0, len(self._people) - 1) + 2 * _SIDE
        return QSize(theme().px(wide * _SCALE), theme().px(_HEIGHT * _SCALE))

    def _step(self) -> float:
        return min(_STEP, _MOST / max(1, len(self._people) - 1))

    def paintEvent(self, event: QPaintEvent) -> None:
        # Not at the top: people are only drawn where there is room for them, after the first picture.
        from effect_game.ui.art.people import PersonView, draw_standing
        from effect_game.ui.screens.house_views import hair_of, hue_of

        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        unit = self.height() / _HEIGHT
        painter.scale(unit, unit)
        # The tallest first, so that children stand before grown-ups.
        places = sorted(enumerate(self._people), key=lambda each: -each[1].height)
        for place, person in places:
            view = PersonView(
                "", person.name, "", hue_of(person.hue), hair_of(person.hair), float(person.height)
            )
            draw_standing(painter, view, _SIDE + place * self._step(), _HEIGHT - 2, badge=False)
        painter.end()
