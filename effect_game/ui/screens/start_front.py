"""What stands before the households on the first screen: the picture, and what people do here."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from effect_game.domain.language import mark, tr
from effect_game.ui.screens.heights import NO_LIMIT, fill_height, fixed_height
from effect_game.ui.screens.start_picture import StartPicture
from effect_game.ui.theme.theme import theme
from effect_game.ui.widgets.cards import icon_line
from effect_game.ui.widgets.text import Text

_WHAT = mark("Help een huishouden verder, en zie wie betaalt, wie er baat bij heeft, en wanneer.")
_HOW = (
    ("people", mark("Maak samen één plan voor één huishouden. Praat eerst, reken daarna.")),
    ("banknote", mark("Zie wat het plan bij elke partij doet, in 20 mogelijke levens.")),
    ("talk", mark("Krijg de partijen mee die moeten betalen of meebewegen.")),
)
_STRIP_HEIGHT, _STRIP_WIDTH = 92, 150


class Front(QWidget):
    """A column beside the households, or a strip above them where there is little room."""

    def __init__(self) -> None:
        super().__init__()
        self._line = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._line.setContentsMargins(0, 6, 0, 6)
        self._line.setSpacing(10)
        self.picture = StartPicture()
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(4, 0, 4, 2)
        column.setSpacing(6)
        column.addWidget(Text(tr(_WHAT), "headline", wrap=True))
        self._steps = [icon_line(icon, tr(words), role="body2", tone="ink_2") for icon, words in _HOW]
        for line in self._steps:
            column.addWidget(line)
        self._line.addWidget(self.picture, 1)
        self._line.addWidget(words)

    def set_strip(self, strip: bool) -> None:
        """A low strip with only the sentence, so that what can be pressed stays near; or all of it."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._line.setDirection(across if strip else down)
        self._line.setStretch(0, 0 if strip else 1)
        self._line.setStretch(1, 1 if strip else 0)
        for line in self._steps:
            line.setVisible(not strip)
        if strip:
            fixed_height(self.picture, theme().px(_STRIP_HEIGHT))
            self.picture.setFixedWidth(theme().px(_STRIP_WIDTH))
        else:
            fill_height(self.picture, 150)
            self.picture.setMinimumWidth(0)
            self.picture.setMaximumWidth(NO_LIMIT)
