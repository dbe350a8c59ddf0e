"""The street: seven gables that say how far we are; also written under each name."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from effect_game.domain.language import tr
from effect_game.play.step_names import STEP_NAMES
from effect_game.ui.theme import fonts
from effect_game.ui.theme.icons import paint_icon
from effect_game.ui.theme.theme import theme
from effect_game.ui.widgets.gables import HEIGHT, WIDTH, StepState, paint_gable
from effect_game.ui.widgets.pressable import Pressable
from effect_game.ui.widgets.text import announce
from effect_game.ui.widgets.tips import plain_tip

_GABLE_PX = 36.0


class StreetStop(Pressable, QAbstractButton):
    """One gable with its name and status; `narrow` leaves out the words of stops where we are not."""

    def __init__(self, index: int, name: str, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.index, self.name, self._count = index, name, count
        self.state = StepState.LATER
        self._narrow = False
        self.setText(name)
        self.setProperty("focus_radius", 4)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.set_state(StepState.LATER)

    def set_state(self, state: StepState) -> None:
        """Done, here or later; only a done step and the one we are at can be pressed."""
        if state is self.state and self.accessibleName():
            return
        self.state = state
        words = tr(
            "stap {number} van {count}: {name}, {state}",
            number=self.index + 1,
            count=self._count,
            name=self.name,
            state=tr(state.value),
        )
        self.setAccessibleName(words)
        self.setToolTip(plain_tip(f"{self.index + 1} {self.name}: {tr(state.value)}"))
        pressable = state is StepState.DONE
        shape = Qt.CursorShape.PointingHandCursor if pressable else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
        self._theme_changed()

    def set_name(self, name: str) -> None:
        """Be called otherwise in this casus."""
        if name != self.name:
            self.name = name
            self.setText(name)
            self.set_state(self.state)

    def set_narrow(self, narrow: bool) -> None:
        """Leave out the words, unless we are here."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._theme_changed()

    def words_width(self) -> float:
        """Width of the words, measured bold so that nothing moves when a step is reached."""
        name = QFontMetricsF(self._name_font()).horizontalAdvance(f"{self.index + 1} {self.name}")
        status = QFontMetricsF(theme().dense(fonts.SEMIBOLD)).horizontalAdvance(tr(StepState.HERE.value))
        return max(name, status)

    def full_width(self) -> int:
        """Width with words."""
        return round(theme().px(_GABLE_PX) + theme().px(5) + self.words_width() + theme().px(12)) + 1

    def sizeHint(self) -> QSize:
        wordless = self._narrow and self.state is not StepState.HERE
        bare = theme().px(_GABLE_PX) + theme().px(10)
        return QSize(bare if wordless else self.full_width(), theme().px(44))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _name_font(self) -> QFont:
        return theme().dense(fonts.SEMIBOLD)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        here = self.state is StepState.HERE
        colour = theme().colour
        if here:
            painter.fillRect(self.rect(), colour("action_soft"))
            bar = theme().px(4)
            painter.fillRect(0, self.height() - bar, self.width(), bar, colour("action"))
        elif self._hover.inside and self.state is StepState.DONE:
            painter.fillRect(self.rect(), colour("inset"))
        gable_h = min(self.height() - theme().px(14), theme().px(_GABLE_PX * HEIGHT / WIDTH))
        gable = QRectF(theme().px(5), (self.height() - gable_h) / 2, theme().px(_GABLE_PX), gable_h)
        paint_gable(painter, self.index, self.state, gable)
        if not (self._narrow and not here):
            self._paint_words(painter, gable.right() + theme().px(5))
        painter.end()

    def _paint_words(self, painter: QPainter, x: float) -> None:
        colour, here = theme().colour, self.state is StepState.HERE
        line = theme().px(17)
        middle = self.height() / 2
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setFont(self._name_font())
        painter.setPen(colour("ink_2" if self.state is StepState.LATER else "ink_1"))
        painter.drawText(QRectF(x, middle - line, 400, line), flags, f"{self.index + 1} {self.name}")
        painter.setFont(theme().dense(fonts.SEMIBOLD) if here else theme().dense())
        painter.setPen(colour("action" if here else "ink_2"))
        if self.state is StepState.DONE:
            size = theme().px(15)
            paint_icon(painter, "check", QRectF(x - 1, middle + 1, size, size), colour("ink_2"))
            x += theme().px(17)
        painter.drawText(QRectF(x, middle, 400, line), flags, tr(self.state.value))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            # A button would walk the tab order; the street knows its own way.
            event.ignore()
            return
        super().keyPressEvent(event)


class Street(QWidget):
    """Seven stops. One of them is in the tab order; arrows walk along the street.

    `step_chosen` carries the index (as object) of a step that is done and was pressed.
    """

    step_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = tuple(tr(name) for name in STEP_NAMES)
        self._current = 0
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.stops: list[StreetStop] = []
        for index, name in enumerate(self._names):
            stop = StreetStop(index, name, len(self._names), self)
            stop.clicked.connect(self._pressed)
            self.stops.append(stop)
            row.addStretch(1)
            row.addWidget(stop)
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme().changed.connect(self._fit)
        self.set_current(0)

    def set_current(self, index: int) -> None:
        """Steps before `index` are done, `index` is here, the rest later; a change is said to a screen
        reader."""
        if index == self._current and self.accessibleName():
            return
        self._current = index
        for place, stop in enumerate(self.stops):
            state = StepState.DONE if place < index else StepState.HERE if place == index else StepState.LATER
            stop.set_state(state)
            on_tab = place == index
            stop.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on_tab else Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(tr("De straat"))
        self.setAccessibleDescription(self.status_text())
        self._fit()
        if self.isVisible():
            announce(self, self.status_text())

    def name_step(self, index: int, name: str) -> None:
        """Call one step otherwise: the place of a conversation differs per household."""
        self._names = (*self._names[:index], name, *self._names[index + 1 :])
        self.stops[index].set_name(name)

    def status_text(self) -> str:
        """'stap 4 van 7: Plan, hier zijn we'."""
        place = min(self._current, len(self._names) - 1)
        return tr(
            "stap {number} van {count}: {name}, {state}",
            number=place + 1,
            count=len(self._names),
            name=self._names[place],
            state=tr(StepState.HERE.value),
        )

    def short_text(self) -> str:
        """'Stap 4 van 7: Plan', for the narrow header."""
        place = min(self._current, len(self._names) - 1)
        return tr(
            "Stap {number} van {count}: {name}",
            number=place + 1,
            count=len(self._names),
            name=self._names[place],
        )

    def minimumSizeHint(self) -> QSize:
        here = self.stops[min(self._current, len(self.stops) - 1)].full_width()
        return QSize(here + (len(self.stops) - 1) * theme().px(_GABLE_PX + 10), theme().px(40))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        narrow = sum(stop.full_width() for stop in self.stops) > self.width()
        for stop in self.stops:
            stop.set_narrow(narrow)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        move = steps.get(Qt.Key(event.key()))
        focused = next((stop for stop in self.stops if stop.hasFocus()), None)
        if move is None or focused is None:
            super().keyPressEvent(event)
            return
        place = max(0, min(len(self.stops) - 1, focused.index + move))
        self.stops[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def _pressed(self) -> None:
        stop = self.sender()
        if isinstance(stop, StreetStop) and stop.state is StepState.DONE:
            self.step_chosen.emit(stop.index)
