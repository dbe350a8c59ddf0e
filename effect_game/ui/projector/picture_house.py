"""The house on the projector: boards of 24 points, what was added on the stairs, nobody's initial."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from effect_game.classroom.exhibits import HouseExhibit
from effect_game.domain.language import tr
from effect_game.ui.art.house import House
from effect_game.ui.art.house_data import HouseView
from effect_game.ui.art.style import ArtStyle
from effect_game.ui.projector.words import SMALL
from effect_game.ui.screens.house_views import house_view


class ProjectorHouse(House):
    """A house with its names on boards at every size; the legend stands beside it."""

    def __init__(self, exhibit: HouseExhibit, art: ArtStyle, parent: QWidget | None = None) -> None:
        super().__init__(_view(exhibit), parent, art)
        self.set_corners(0, 0)

    def _list_mode(self) -> bool:
        return False

    def _text_size(self) -> float:
        return float(self._art.px(SMALL))


def _view(exhibit: HouseExhibit) -> HouseView:
    seen = house_view(exhibit.now)
    before = {domain.value: level for domain, level in exhibit.before}
    unseen = tr("nooit gevraagd") if before else ""
    rooms = tuple(
        replace(
            room,
            was=before.get(room.key),
            level_word=room.level_word or (unseen if room.level is None else ""),
        )
        for room in seen.rooms
    )
    return replace(seen, rooms=rooms, persons=tuple(replace(person, initial="") for person in seen.persons))
