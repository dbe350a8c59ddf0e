"""Fields for numbers: one amount, a range of amounts, a count of twenty; and lists to choose from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QIntValidator, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from effect_game.domain.language import mark, tr
from effect_game.play.digits import NumberError, parse_euro
from effect_game.ui.theme.theme import theme
from effect_game.ui.widgets.buttons import ButtonKind, IconButton
from effect_game.ui.widgets.cards import PressCard
from effect_game.ui.widgets.chips import Option
from effect_game.ui.widgets.forms import Field
from effect_game.ui.widgets.laid import add_layout
from effect_game.ui.widgets.life_dots import LIVES, LifeDots
from effect_game.ui.widgets.paint import FrameStyle
from effect_game.ui.widgets.range_field import RangeField
from effect_game.ui.widgets.text import Text

EURO_ERRORS = {
    "empty": mark("Vul een bedrag in."),
    "not_a_number": mark("Dit is geen bedrag. Schrijf bijvoorbeeld 1.500."),
    "dots": mark("De punten of komma’s staan niet goed. Schrijf bijvoorbeeld 1.500."),
    "too_large": mark("Dit bedrag is te groot."),
    "negative": mark("Vul een bedrag zonder min in."),
}


def euro_edit(name: str) -> QLineEdit:
    """A line for an amount; text is kept as typed."""
    edit = QLineEdit()
    edit.setObjectName(name)
    edit.setMaxLength(24)
    edit.setAlignment(Qt.AlignmentFlag.AlignRight)
    return edit


def read_euro(edit: QLineEdit, *, negative: bool) -> tuple[float | None, str]:
    """(euros, '') or (None, what is wrong with the text)."""
    try:
        value = parse_euro(edit.text())
    except NumberError as error:
        return None, tr(EURO_ERRORS[error.key])
    if value < 0 and not negative:
        return None, tr(EURO_ERRORS["negative"])
    return value, ""


class EuroRangeField(RangeField[float]):
    """A low and a high amount, in euros."""

    def __init__(
        self, label: str, hint: str = "", *, negative: bool = False, parent: QWidget | None = None
    ) -> None:
        low, high = euro_edit("low"), euro_edit("high")
        super().__init__(label, hint, low, high, width=110, unit=" €", parent=parent)
        self._negative = negative

    def _read(self, edit: QLineEdit) -> float | None:
        return read_euro(edit, negative=self._negative)[0]

    def _wrong(self) -> str:
        sides = ((tr("Laag"), self.low), (tr("Hoog"), self.high))
        told = ((name, read_euro(edit, negative=self._negative)[1]) for name, edit in sides)
        return " ".join(f"{name}: {error}" for name, error in told if error)

    def check(self) -> bool:
        ready = super().check()
        for edit in (self.low, self.high):
            # With one side wrong only that side is marked.
            fine = self.swap_button.isHidden() and self._read(edit) is not None
            if fine and edit.property("invalid"):
                edit.setProperty("invalid", False)
                edit.style().unpolish(edit)
                edit.style().polish(edit)
        return ready


class _CountEdit(QLineEdit):
    """What is typed after a click into it replaces what stands there: two digits leave no room for more."""

    _entered = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._entered = event.reason() == Qt.FocusReason.MouseFocusReason

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._entered and not self.hasSelectedText():
            self.selectAll()
        self._entered = False


class CountField(Field):
    """How many of the twenty lives; empty until somebody answers, so that nothing is suggested."""

    def __init__(self, label: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(label, hint, parent)
        self.edit = _CountEdit()
        self.edit.setValidator(QIntValidator(0, 99, self.edit))
        self.edit.setMaxLength(2)
        self.edit.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.edit.textEdited.connect(self._edited)
        self.less = IconButton("minus", tr("{label}: één minder", label=label), kind=ButtonKind.SMALL)
        self.more = IconButton("plus", tr("{label}: één meer", label=label), kind=ButtonKind.SMALL)
        self.less.clicked.connect(self._less)
        self.more.clicked.connect(self._more)
        self._dots = LifeDots()
        for widget in (self.less, self.edit, self.more, Text(tr("van de 20"), "dense2"), self._dots):
            self.row.addWidget(widget)
        self.row.addStretch(1)
        self.label_for(self.edit)
        theme().changed.connect(self._scale)
        self._scale()

    def value(self) -> int | None:
        """0 to 20, or None while there is no answer."""
        words = self.edit.text().strip()
        return int(words) if words.isdigit() and int(words) <= LIVES else None

    def set_value(self, count: int) -> None:
        """Fill in a count 0..20."""
        self.edit.setText(str(max(0, min(LIVES, count))))
        self._edited()

    def check(self) -> bool:
        self.set_error("" if self.value() is not None else tr("Kies een getal van 0 tot en met 20."))
        return not self.error

    def _less(self) -> None:
        self.set_value((self.value() or 0) - 1)

    def _more(self) -> None:
        known = self.value()
        self.set_value(0 if known is None else known + 1)

    def _edited(self) -> None:
        self._dots.show_count(self.value() or 0)
        super()._edited()

    def _scale(self) -> None:
        self.edit.setFixedWidth(theme().px(52))


class _ChoiceCard(PressCard):
    """One option of a list: a painted ring or box, words that wrap, perhaps a second line."""

    def __init__(self, option: Option, detail: str, *, several: bool, parent: QWidget | None = None) -> None:
        style = FrameStyle("panel", "control", 1.25, 8, dashed=not option.enabled)
        super().__init__(option.words, style=style, parent=parent)
        self._several = several
        self.setCheckable(True)
        self.setEnabled(option.enabled)
        self.setAccessibleDescription(detail)
        self.setProperty("focus_radius", 8)
        self.words = Text(option.words, "body", wrap=True)
        self.body.addWidget(self.words)
        if detail:
            self.body.addWidget(Text(detail, "dense2", wrap=True))
        self.toggled.connect(self._mark)
        theme().changed.connect(self._scale)
        self._scale()

    def _mark(self, on: bool) -> None:
        self.words.setProperty("role", "strong" if on else "body")
        self.words.style().unpolish(self.words)
        self.words.style().polish(self.words)

    def _scale(self) -> None:
        self.body.setContentsMargins(theme().px(40), 7, 12, 7)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = theme().px(18)
        rect = QRectF(theme().px(12), (self.height() - size) / 2, size, size)
        on = self.isChecked()
        painter.setPen(QPen(theme().colour("action" if on else "control"), 1.75))
        painter.setBrush(theme().colour("action" if on and self._several else "panel"))
        if self._several:
            painter.drawRoundedRect(rect, 4, 4)
        else:
            painter.drawEllipse(rect)
        if on and self._several:
            painter.setPen(QPen(theme().colour("on_action"), 2.2, c=Qt.PenCapStyle.RoundCap))
            points = [(0.24, 0.53), (0.43, 0.72), (0.78, 0.32)]
            at = [QPointF(rect.x() + x * size, rect.y() + y * size) for x, y in points]
            painter.drawPolyline(at)
        elif on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().colour("action"))
            painter.drawEllipse(rect.center(), size * 0.27, size * 0.27)
        painter.end()


class ChoiceField(Field):
    """Options under each other (or beside each other); one is chosen, or several up to `at_most`."""

    def __init__(
        self, label: str, options: Sequence[Option], hint: str = "", *, details: Sequence[str] = (),
        several: bool = False, at_most: int = 0, required: bool = True, beside: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(label, hint, parent)
        self._at_most, self._required = at_most, required
        self._group = QButtonGroup(self)
        self._group.setExclusive(not several)
        self._cards: dict[str, _ChoiceCard] = {}
        column: QHBoxLayout | QVBoxLayout = QHBoxLayout() if beside else QVBoxLayout()
        column.setSpacing(6)
        add_layout(self.row, column, 1)
        for place, option in enumerate(options):
            detail = details[place] if place < len(details) else ""
            card = _ChoiceCard(option, detail, several=several)
            self.label_for(card, option.words)
            card.setAccessibleDescription(detail)
            self._group.addButton(card)
            self._cards[option.key] = card
            column.addWidget(card)
        # Arrow keys choose without a click, so the toggle is what counts.
        self._group.buttonToggled.connect(self._toggled)

    def values(self) -> tuple[str, ...]:
        """Keys chosen, in the order of the options."""
        return tuple(key for key, card in self._cards.items() if card.isChecked())

    def value(self) -> str:
        """The key chosen, or ''."""
        return next(iter(self.values()), "")

    def choose(self, key: str, on: bool = True) -> None:
        """Choose without emitting `changed`. Raises KeyError."""
        blocked = self._group.blockSignals(True)
        self._cards[key].setChecked(on)
        self._group.blockSignals(blocked)

    def card(self, key: str) -> PressCard:
        """The pressable option of a key. Raises KeyError."""
        return self._cards[key]

    def check(self) -> bool:
        count = len(self.values())
        if self._required and not count:
            self.set_error(tr("Maak een keuze."))
        elif self._at_most and count > self._at_most:
            self.set_error(tr("Kies er {at_most} of minder.", at_most=self._at_most))
        else:
            self.set_error("")
        return not self.error

    def _toggled(self, card: QAbstractButton, on: bool) -> None:
        if on or not self._group.exclusive():
            self._edited()
