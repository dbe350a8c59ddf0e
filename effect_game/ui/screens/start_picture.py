"""The picture of the first screen: one lit house in an evening street. No words, no household of ours."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPixmap, QTransform
from PySide6.QtWidgets import QWidget

from effect_game.domain.language import mark, tr
from effect_game.ui.art.house_data import HouseView, RoomView
from effect_game.ui.art.house_drawing import draw_house
from effect_game.ui.art.house_frame import SCENE_H, SCENE_W
from effect_game.ui.art.picture import Picture, Table
from effect_game.ui.art.sheet import Sheet, pixel_ratio
from effect_game.ui.theme.tokens import RADIUS_PANEL

_LEVELS = {
    "attic": None,
    "upper_left": 4,
    "upper_middle": 4,
    "upper_right": 3,
    "lower_left": 4,
    "lower_middle": 5,
    "lower_right": 4,
}
_WORDS = mark("Een rijtjeshuis in de avond. In zes kamers brandt licht, één kamer is nog donker.")


class StartPicture(Picture):
    """A house in lamplight; one room is still dark, because nobody asked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        rooms = tuple(RoomView(place, place, place, place, level) for place, level in _LEVELS.items())
        self._house = HouseView(rooms, street_props=("car", "bike"))
        self._sheet = Sheet()
        self.setAccessibleName(tr("Een straat in de avond"))
        self.setObjectName("start_picture")
        self.refresh()

    def summary(self) -> str:
        return tr(_WORDS)

    def table(self) -> Table:
        return Table((tr("Beeld"),), ((tr(_WORDS),),))

    def sizeHint(self) -> QSize:
        return QSize(620, 420)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 150)

    def draw_ahead(self) -> None:
        self._drawing(self.devicePixelRatioF())

    def _paint(self, painter: QPainter) -> None:
        painter.drawPixmap(0, 0, self._drawing(pixel_ratio(painter)))

    def _drawing(self, ratio: float) -> QPixmap:
        """The street, drawn once for each size and style."""
        return self._sheet.drawn(self._house, self.art, self.size(), ratio, self._draw)

    def _draw(self, painter: QPainter) -> None:
        area = QRectF(self.rect())
        frame = QPainterPath()
        frame.addRoundedRect(area, RADIUS_PANEL, RADIUS_PANEL)
        painter.setClipPath(frame)
        scale = max(0.05, min(area.width() / SCENE_W, area.height() / SCENE_H))
        x = (area.width() - SCENE_W * scale) / 2
        y = (area.height() - SCENE_H * scale) * 0.8
        painter.translate(x, y)
        painter.scale(scale, scale)
        visible = QTransform().scale(1 / scale, 1 / scale).translate(-x, -y).mapRect(area)
        draw_house(painter, self._house, self.art, visible, evening=True)
