"""Between how many and how many of the twenty lives."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from effect_game.domain.language import tr
from effect_game.ui.widgets.life_dots import LIVES, LifeDots
from effect_game.ui.widgets.range_field import RangeField
from effect_game.ui.widgets.text import Text


class CountRangeField(RangeField[int]):
    """A low and a high count, with the dots they make."""

    def __init__(self, label: str, hint: str = "", parent: QWidget | None = None) -> None:
        dots = LifeDots()
        low, high = _count_edit("low_count"), _count_edit("high_count")
        after = (Text(tr("van de 20"), "dense2"), dots)
        super().__init__(label, hint, low, high, width=52, after=after, parent=parent)
        self._dots = dots

    def set_value(self, low_text: str, high_text: str) -> None:
        super().set_value(low_text, high_text)
        self._show()

    def _read(self, edit: QLineEdit) -> int | None:
        words = edit.text().strip()
        return int(words) if words.isdigit() and int(words) <= LIVES else None

    def _wrong(self) -> str:
        missing = self._read(self.low) is None or self._read(self.high) is None
        return tr("Kies twee getallen van 0 tot en met 20.") if missing else ""

    def _edited(self) -> None:
        self._show()
        super()._edited()

    def _show(self) -> None:
        self._dots.show_count(self._read(self.low) or 0, self._read(self.high) or 0)


def _count_edit(name: str) -> QLineEdit:
    edit = QLineEdit()
    edit.setObjectName(name)
    edit.setValidator(QIntValidator(0, 99, edit))
    edit.setMaxLength(2)
    edit.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return edit
