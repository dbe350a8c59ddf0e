"""Before the conversation: estimate the seven rooms yourselves, one tap each; skipping is fine."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from effect_game.domain.language import mark, tr
from effect_game.domain.vocabulary import LifeDomain
from effect_game.play.views_intake import guess_levels
from effect_game.play.views_rooms import (
    LEVEL_WORDS,
    ROOM_NAMES,
    ROOM_ORDER,
    SHORT_NAMES,
    TABLE_ORDER,
    RoomState,
)
from effect_game.ui.art.house import House
from effect_game.ui.art.house_data import HouseView
from effect_game.ui.screens.heights import fill_height, fixed_height
from effect_game.ui.screens.house_views import room_view
from effect_game.ui.theme.theme import theme
from effect_game.ui.widgets.card_rows import Divider
from effect_game.ui.widgets.chips import Option, SegmentedToggle
from effect_game.ui.widgets.flow import Columns
from effect_game.ui.widgets.panel import Panel
from effect_game.ui.widgets.text import Text

NOT_YET = mark("nog niet geschat")
Guesses = Mapping[LifeDomain, int]


def guessed_house(guesses: Guesses, street_props: tuple[str, ...]) -> HouseView:
    """The house as the players think it is: a room lights up when it is estimated."""
    rooms = tuple(
        RoomState(
            domain,
            tr(ROOM_NAMES[domain]),
            tr(SHORT_NAMES[domain]),
            guesses.get(domain),
            tr(LEVEL_WORDS[guesses[domain]] if domain in guesses else NOT_YET),
        )
        for domain in ROOM_ORDER
    )
    return HouseView(tuple(room_view(room) for room in rooms), (), False, street_props)


class _Levels(SegmentedToggle):
    """Five levels of which one is chosen, or none yet."""

    def show_choice(self, key: str) -> None:
        """Choose without emitting; '' takes the choice away."""
        if key:
            self.choose(key)
            return
        blocked = self._group.blockSignals(True)
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(False)
        self._group.setExclusive(True)
        self._group.blockSignals(blocked)


class _RoomRow(QWidget):
    """Name of a room and five levels to tap."""

    def __init__(self, domain: LifeDomain, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.domain = domain
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 4, 0, 4)
        self._row.setSpacing(8)
        name = tr(ROOM_NAMES[domain])
        self.label = Text(name, "dense_strong", wrap=True)
        options = [Option(str(level), word) for level, word in guess_levels()]
        self.levels = _Levels(tr("{name}: hoe gaat het?", name=name), options, chosen="")
        self.levels.setObjectName(f"guess_{domain.value}")
        for level, word in guess_levels():
            button = self.levels.button(str(level))
            button.setObjectName(f"guess_{domain.value}_{level}")
            button.setAccessibleName(
                tr("{name}: {word}, trede {level} van 5", name=name, word=word, level=level)
            )
        self._row.addWidget(self.label, 1)
        self._row.addWidget(self.levels, 0)

    def set_stacked(self, stacked: bool) -> None:
        """The name above the levels, or beside them."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if stacked else across)


class EstimatePane(Columns):
    """House at the left, seven rows at the right. `guessed` carries (LifeDomain, level 1..5)."""

    guessed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=8)
        own = Panel(tr("Zo denken jullie dat het is"), remark=tr("een kamer gaat aan als jullie schatten"))
        self.house = House()
        self.house.setObjectName("estimate_house")
        self.house.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        own.body.addWidget(self.house, 1)
        ask = Panel(tr("Schat eerst zelf"))
        why = tr(
            "Hoe gaat het in dit huishouden? Eén tik per kamer, overslaan mag. "
            "In het gesprek horen jullie of het klopt."
        )
        ask.body.addWidget(Text(why, "body", wrap=True))
        self._rows: dict[LifeDomain, _RoomRow] = {}
        for domain in TABLE_ORDER:
            row = _RoomRow(domain)
            row.levels.chosen.connect(partial(self._chosen, domain))
            self._rows[domain] = row
            ask.body.addWidget(Divider())
            ask.body.addWidget(row, 1)
        self.add(own, 13)
        self.add(ask, 12)

    def fill(self, guesses: Guesses, street_props: tuple[str, ...]) -> None:
        """Show the estimates so far."""
        self.house.set_view(guessed_house(guesses, street_props))
        for domain, row in self._rows.items():
            row.levels.show_choice(str(guesses.get(domain, "")))

    def first_focus(self) -> QWidget:
        """The first level of the first room."""
        return self._rows[TABLE_ORDER[0]].levels.button("1")

    def reflow(self, stacked: bool, large: bool) -> None:
        """Under each other when there is no room; the house only keeps its height."""
        self.set_stacked(stacked)
        for row in self._rows.values():
            row.set_stacked(large)
        if stacked:
            fixed_height(self.house, theme().px(250))
        else:
            fill_height(self.house, 200)

    def _chosen(self, domain: LifeDomain, key: object) -> None:
        self.guessed.emit((domain, int(str(key))))
