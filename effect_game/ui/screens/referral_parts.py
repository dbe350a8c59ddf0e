"""Parts of the first step: the moment in sight, the signal, the people who go along."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from effect_game.domain.household import Household
from effect_game.domain.language import tr
from effect_game.play.views_intake import MomentState
from effect_game.ui.art.moments import MomentPicture
from effect_game.ui.art.people import PersonView, draw_standing
from effect_game.ui.art.scenes_data import MomentView
from effect_game.ui.screens.house_views import hair_of, hue_of
from effect_game.ui.theme.theme import theme
from effect_game.ui.widgets.buttons import Button
from effect_game.ui.widgets.cards import icon_line
from effect_game.ui.widgets.laid import add_layout, clear
from effect_game.ui.widgets.paint import FrameStyle, StyledFrame
from effect_game.ui.widgets.panel import Panel
from effect_game.ui.widgets.text import Text

_PROPS = {
    "letter": "envelope",
    "door": "bag",
    "house": "bag",
    "list": "phone",
    "school": "bag",
    "calendar": "clock",
}
"""The content's word for a thing, and the vignette that shows it; other words are vignettes themselves."""

_TALLEST = 60.0


def moment_view(moment: MomentState) -> MomentView:
    """The vignette of a moment."""
    return MomentView(
        prop=_PROPS.get(moment.prop, moment.prop),
        hue=hue_of(moment.person.hue),
        hair=hair_of(moment.person.hair),
        size=max(0.5, min(1.0, moment.person.height / _TALLEST)),
        evening=moment.prop in ("clock", "letter", "tent"),
        words=moment.text,
        who=moment.person.name,
        time=moment.time,
    )


class Figure(QWidget):
    """Someone as a small standing figure; decoration, the name stands beside it."""

    def __init__(self, name: str, hue: int, hair: str, size: int = 56, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self._view = PersonView("", name, name[:1], hue_of(hue), hair_of(hair), 60.0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(self._size * 0.72), theme().px(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = self.height() / 68
        painter.translate(self.width() / 2, self.height() - 2 * scale)
        painter.scale(scale, scale)
        draw_standing(painter, self._view, 0, 0, badge=False)
        painter.end()


class MomentPanel(Panel):
    """One moment: picture, day, title, text, who; `moved` carries -1 or 1, `ended` says that 'Volgende' led
    to the last."""

    moved = Signal(object)
    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Kijk eerst"), parent=parent)
        self.picture = MomentPicture(MomentView("envelope"))
        self.picture.setObjectName("moment_picture")
        centre = QHBoxLayout()
        centre.addWidget(self.picture)
        add_layout(self.body, centre, 1)
        self._heading = Text("", "title", wrap=True)
        self._text = Text("", "body", wrap=True)
        self._text.setObjectName("moment_text")
        self.body.addWidget(self._heading)
        self.body.addWidget(self._text)
        self.body.addStretch(0)
        row = QHBoxLayout()
        row.setSpacing(10)
        self.previous_button = Button(tr("Vorige"), icon="arrow_left")
        self.next_button = Button(tr("Volgende"), icon_after="arrow")
        self.previous_button.setObjectName("moment_previous")
        self.next_button.setObjectName("moment_next")
        self.previous_button.clicked.connect(self._previous)
        self.next_button.clicked.connect(self._next)
        self._dots = _Dots()
        row.addWidget(self.previous_button)
        row.addStretch(1)
        row.addWidget(self._dots)
        row.addStretch(1)
        row.addWidget(self.next_button)
        add_layout(self.body, row)

    def fill(self, moment: MomentState, count: int, watched: frozenset[int]) -> None:
        """Show a moment of `count`; `watched` are the ones that were seen."""
        self.picture.set_view(moment_view(moment))
        self._heading.setText(f"{moment.title}, {moment.day}")
        self._text.setText(moment.text)
        self.set_info(
            tr(
                "moment {number} van {count} · over {name}",
                number=moment.index + 1,
                count=count,
                name=moment.person.name,
            )
        )
        first, last = moment.index == 0, moment.index == count - 1
        had_focus = self.next_button.hasFocus() or self.previous_button.hasFocus()
        self.previous_button.set_locked(tr("Dit is het eerste moment.") if first else "")
        self.next_button.set_locked(tr("Dit was het laatste moment.") if last else "")
        if had_focus and (first or last) and count > 1:
            other = self.next_button if first else self.previous_button
            other.setFocus(Qt.FocusReason.OtherFocusReason)
        self._dots.fill(count, moment.index, watched)

    def _previous(self) -> None:
        self.moved.emit(-1)

    def _next(self) -> None:
        self.moved.emit(1)
        if not self.next_button.isEnabled():
            self.ended.emit()


class _Dots(QWidget):
    """One dot per moment: filled = seen, ring = not yet, wide = in sight."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count, self._index, self._watched = 0, 0, frozenset[int]()

    def fill(self, count: int, index: int, watched: frozenset[int]) -> None:
        """Show how far we are."""
        self._count, self._index, self._watched = count, index, watched
        self.setAccessibleName(
            tr(
                "moment {number} van {count}, {seen} gezien",
                number=index + 1,
                count=count,
                seen=len(watched),
            )
        )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(20 * max(1, self._count) + 16), theme().px(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step, size = theme().px(20), theme().px(10)
        x = theme().px(4)
        for place in range(self._count):
            wide = size * 2 if place == self._index else size
            rect = QRectF(x, (self.height() - size) / 2, wide, size).adjusted(0.7, 0.7, -0.7, -0.7)
            seen = place in self._watched or place == self._index
            painter.setPen(theme().colour("action" if seen else "control"))
            painter.setBrush(theme().colour("action") if seen else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect, size / 2, size / 2)
            x += step + (size if place == self._index else 0)
        painter.end()


class SignalPanel(Panel):
    """The signal as it came in, with its source and the place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Zo kwam het binnen"), parent=parent)
        note = StyledFrame(FrameStyle("inset", "", 0, 8))
        column = QVBoxLayout(note)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        self._words = Text("", "body", wrap=True)
        self._words.setObjectName("signal_text")
        column.addWidget(self._words)
        self._source = QVBoxLayout()
        add_layout(column, self._source)
        self.body.addWidget(note)

    def fill(self, household: Household) -> None:
        """Take the signal of a household."""
        self._words.setText(household.signal)
        clear(self._source)
        self._source.addWidget(icon_line("talk", household.signal_source, role="dense2", tone="ink_2"))
        self._source.addWidget(icon_line("house", household.place, role="dense2", tone="ink_2"))
