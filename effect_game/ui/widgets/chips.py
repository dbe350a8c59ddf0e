"""Chips that choose (people, grounds) and the segmented toggle (1, 3, 5 or 10 years)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from effect_game.ui.theme import fonts
from effect_game.ui.theme.icons import paint_icon
from effect_game.ui.theme.theme import theme
from effect_game.ui.theme.tokens import HEIGHT_CHIP, HEIGHT_SMALL, RADIUS_BUTTON
from effect_game.ui.widgets.flow import FlowLayout
from effect_game.ui.widgets.paint import mix
from effect_game.ui.widgets.pressable import Pressable


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose: a key of the caller, the words, perhaps an icon."""

    key: str
    words: str
    icon: str = ""
    enabled: bool = True


class ChoiceButton(Pressable, QAbstractButton):
    """What chips and segments share: checkable, one font for width in both states, hover."""

    def __init__(self, option: Option, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.option = option
        self._height = height
        self.setText(option.words.replace("&", "&&"))
        self.setAccessibleName(option.words)
        self.setCheckable(True)
        self.setEnabled(option.enabled)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def _font(self) -> QFont:
        return theme().dense(fonts.SEMIBOLD if self.isChecked() else fonts.REGULAR)

    def sizeHint(self) -> QSize:
        # Measured in bold, so that nothing moves when the choice changes.
        words = QFontMetricsF(theme().dense(fonts.SEMIBOLD)).horizontalAdvance(self.option.words)
        icon = theme().px(18) + theme().px(6) if self.option.icon else 0
        return QSize(round(words + icon + theme().px(24)) + 1, theme().px(self._height))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _paint_words(self, painter: QPainter, ink: QColor) -> None:
        font, icon_px = self._font(), theme().px(18)
        words = QFontMetricsF(font).horizontalAdvance(self.option.words)
        total = words + (icon_px + theme().px(6) if self.option.icon else 0)
        x = (self.width() - total) / 2
        if self.option.icon:
            rect = QRectF(x, (self.height() - icon_px) / 2, icon_px, icon_px)
            paint_icon(painter, self.option.icon, rect, ink)
            x += icon_px + theme().px(6)
        painter.setFont(font)
        painter.setPen(ink)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRectF(x, 0, words + 2, self.height()), flags, self.option.words)


class Chip(ChoiceButton):
    """A round chip; chosen = action edge, soft ground and bold."""

    def __init__(self, option: Option, parent: QWidget | None = None) -> None:
        super().__init__(option, HEIGHT_CHIP, parent)
        self.setProperty("focus_radius", HEIGHT_CHIP / 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour, tokens = theme().colour, theme().tokens
        width = tokens.selected_edge_px if self.isChecked() else tokens.control_edge_px
        edge = mix(colour("control"), colour("action"), self._hover.progress)
        pen = QPen(colour("action") if self.isChecked() else edge, width)
        if not self.isEnabled():
            pen.setDashPattern([3.2, 2.4])
        painter.setPen(pen)
        ground = mix(colour("panel"), colour("action_soft"), self._hover.progress)
        painter.setBrush(colour("action_soft") if self.isChecked() else ground)
        rect = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        self._paint_words(painter, colour("ink_1" if self.isEnabled() else "ink_3"))
        painter.end()


class _Segment(ChoiceButton):
    """One part of a segmented toggle; the toggle paints the outline."""

    def __init__(self, option: Option, place: str, parent: QWidget | None = None) -> None:
        super().__init__(option, HEIGHT_SMALL, parent)
        self._place = place

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = theme().colour
        rect = QRectF(self.rect()).adjusted(0.0, 0.6, 0.0, -0.6)
        radius = RADIUS_BUTTON
        shape = QPainterPath()
        rounded = rect
        if self._place == "first":
            rounded = rect.adjusted(0.6, 0, radius * 2, 0)
        elif self._place == "last":
            rounded = rect.adjusted(-radius * 2, 0, -0.6, 0)
        elif self._place == "middle":
            rounded = rect.adjusted(-radius * 2, 0, radius * 2, 0)
        shape.addRoundedRect(rounded, radius, radius)
        painter.setClipRect(self.rect())
        ground = mix(colour("panel"), colour("action_soft"), self._hover.progress)
        painter.setBrush(colour("action") if self.isChecked() else ground)
        painter.setPen(QPen(colour("control"), theme().tokens.control_edge_px))
        painter.drawPath(shape)
        if self._place in ("middle", "last"):
            painter.drawLine(rect.topLeft(), rect.bottomLeft())
        self._paint_words(painter, colour("on_action" if self.isChecked() else "ink_1"))
        painter.end()


class ChoiceGroup(QWidget):
    """Buttons of which one (or several) are chosen; `chosen` carries the key as str."""

    chosen = Signal(object)

    def __init__(self, name: str, *, exclusive: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._group.setExclusive(exclusive)
        self._buttons: dict[str, ChoiceButton] = {}
        # Arrow keys choose without a click, so the toggle is what counts.
        self._group.buttonToggled.connect(self._toggled)

    def add_button(self, button: ChoiceButton) -> None:
        self._group.addButton(button)
        self._buttons[button.option.key] = button

    def _toggled(self, button: QAbstractButton, on: bool) -> None:
        if isinstance(button, ChoiceButton) and (on or not self._group.exclusive()):
            self.chosen.emit(button.option.key)

    def button(self, key: str) -> QAbstractButton:
        """The button of a key. Raises KeyError."""
        return self._buttons[key]

    def chosen_keys(self) -> tuple[str, ...]:
        """Keys that are on, in order."""
        return tuple(key for key, button in self._buttons.items() if button.isChecked())

    def choose(self, key: str, on: bool = True) -> None:
        """Set without emitting `chosen`. Raises KeyError."""
        blocked = self._group.blockSignals(True)
        self._buttons[key].setChecked(on)
        self._group.blockSignals(blocked)


class ChipGroup(ChoiceGroup):
    """Chips in a line that wraps; one is chosen, or several with `exclusive=False`."""

    def __init__(
        self, name: str, options: Sequence[Option], *, exclusive: bool = True, chosen: str = "",
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(name, exclusive=exclusive, parent=parent)
        flow = self.flow = FlowLayout(self, gap=10)
        for option in options:
            chip = Chip(option, self)
            chip.setChecked(option.key == chosen)
            self.add_button(chip)
            flow.addWidget(chip)


class SegmentedToggle(ChoiceGroup):
    """Two to five joined segments of which exactly one is chosen."""

    def __init__(
        self, name: str, options: Sequence[Option], *, chosen: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, exclusive=True, parent=parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for index, option in enumerate(options):
            last = index == len(options) - 1
            place = "only" if len(options) == 1 else "first" if index == 0 else "last" if last else "middle"
            segment = _Segment(option, place, self)
            segment.setChecked(option.key == chosen)
            self.add_button(segment)
            row.addWidget(segment)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
