"""Head and shoulders of one person, small, for cards and lists."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from effect_game.domain.language import tr
from effect_game.ui.art.people import PersonView, draw_portrait
from effect_game.ui.art.picture import Picture, Table
from effect_game.ui.art.style import ArtStyle


class Portrait(Picture):
    """A person beside a question, a quote or a name."""

    def __init__(
        self, person: PersonView, parent: QWidget | None = None, art: ArtStyle | None = None
    ) -> None:
        super().__init__(parent, art)
        self._person = person
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(person.name)
        self.refresh()

    def summary(self) -> str:
        return self._person.name

    def table(self) -> Table:
        return Table((tr("Wie"),), ((self._person.name,),))

    def sizeHint(self) -> QSize:
        return QSize(self.art.px(28), self.art.px(26))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _paint(self, painter: QPainter) -> None:
        draw_portrait(painter, self._person.hue, self._person.hair, QRectF(self.rect()))
