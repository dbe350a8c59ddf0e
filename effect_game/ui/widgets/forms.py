"""The form builder: every input is made here and so always has a visible label, a buddy, an accessible
name and a line for its error. An error never takes away what was typed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from effect_game.ui.theme.theme import theme
from effect_game.ui.widgets.chips import Option
from effect_game.ui.widgets.laid import add_layout
from effect_game.ui.widgets.panel import IconLabel
from effect_game.ui.widgets.text import Text, announce
from effect_game.ui.widgets.tips import plain_tip

_LEAST_OPTION = 200
"""Pixels at 100% text that a drop-down list keeps."""
Value = TypeVar("Value")
FieldType = TypeVar("FieldType", bound="Field")


class Field(QWidget):
    """A label, perhaps a hint, the input and an error line, from top to bottom.

    Subclasses put their input in `row` and call `label_for`; `changed` is emitted when the value may
    have changed.
    """

    changed = Signal()

    def __init__(self, label: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.label = Text(label, "dense_strong", wrap=True)
        self.hint = Text(hint, "caption", wrap=True)
        self._column.addWidget(self.label)
        self._column.addWidget(self.hint)
        # Only now: without a parent it would come up as a window of its own and take the keys along.
        self.hint.setVisible(bool(hint))
        self.row = QHBoxLayout()
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(8)
        add_layout(self._column, self.row)
        self._error_line = QWidget()
        line = QHBoxLayout(self._error_line)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        self._error_text = Text("", "dense", tone="error", wrap=True)
        line.addWidget(IconLabel("triangle", "error", 16, drop=2), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._error_text, 1)
        self._error_row = line
        self._error_line.hide()
        self._column.addWidget(self._error_line)
        self._inputs: list[QWidget] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def label_for(self, widget: QWidget, name: str = "") -> None:
        """Register an input: buddy of the label (the first one) and accessible name."""
        if not self._inputs:
            self.label.setBuddy(widget)
            self.setFocusProxy(widget)
        own = f"{self.label.text()}, {name}" if name else self.label.text()
        widget.setAccessibleName(own)
        widget.setAccessibleDescription(self.hint.text())
        self._inputs.append(widget)

    @property
    def inputs(self) -> tuple[QWidget, ...]:
        """The widgets that take input."""
        return tuple(self._inputs)

    @property
    def error(self) -> str:
        """The error in sight, or ''."""
        return self._error_text.text() if not self._error_line.isHidden() else ""

    def set_error(self, words: str) -> None:
        """Show an error under the input and say it; '' takes it away. The value stays."""
        was = self.error
        self._error_text.setText(words)
        self._error_line.setVisible(bool(words))
        for widget in self._inputs:
            widget.setAccessibleDescription(words or self.hint.text())
            if widget.property("invalid") != bool(words):
                widget.setProperty("invalid", bool(words))
                widget.style().unpolish(widget)
                widget.style().polish(widget)
        if words and words != was:
            announce(self, f"{self.label.text()}: {words}", urgent=True)

    def check(self) -> bool:
        """True when the value can be used; otherwise the error is in sight. Plain fields always can."""
        return True

    def _edited(self) -> None:
        if self.error:
            self.set_error("")
        self.changed.emit()


class _Options(QComboBox):
    """Gives way where there is no room: what does not fit is cut, and the tooltip says all of it."""

    def __init__(self) -> None:
        super().__init__()
        self.currentTextChanged.connect(self._tell)

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(min(least.width(), theme().px(_LEAST_OPTION)), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    def _tell(self) -> None:
        self.setToolTip(
            plain_tip(self.currentText() if super().minimumSizeHint().width() > self.width() else "")
        )


class SelectField(Field):
    """A drop-down list for many short options."""

    def __init__(
        self, label: str, options: Sequence[Option], hint: str = "", *, chosen: str = "",
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(label, hint, parent)
        self.box = _Options()
        for place, option in enumerate(options):
            self.box.addItem(option.words, option.key)
            self.box.setItemData(place, option.words, Qt.ItemDataRole.ToolTipRole)
        self.box.setCurrentIndex(max(0, self.box.findData(chosen)))
        self.box.activated.connect(self._edited)
        self.row.addWidget(self.box, 0)
        self.row.addStretch(1)
        self.label_for(self.box)
        self.box.view().setAccessibleName(label)

    def value(self) -> str:
        """Key of the option shown; '' without options."""
        return str(self.box.currentData() or "")


class SearchField(Field):
    """A line of words to look for; `changed` follows every letter."""

    def __init__(self, label: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(label, hint, parent)
        self.edit = QLineEdit()
        self.edit.setMaxLength(80)
        self.edit.setClearButtonEnabled(True)
        self.edit.textChanged.connect(self._edited)
        self.row.addWidget(self.edit, 1)
        self.label_for(self.edit)

    def value(self) -> str:
        """What was typed."""
        return self.edit.text()


class CheckField(QCheckBox):
    """One yes or no; the words are the label, and a press anywhere on its line counts."""

    def __init__(self, words: str, *, on: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(words.replace("&", "&&"), parent)
        self.setAccessibleName(words)
        self.setChecked(on)

    def hitButton(self, spot: QPoint) -> bool:
        return self.rect().contains(spot)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Who presses twice out of habit means one press: the second would undo the first."""
        event.accept()


class Form(QWidget, Generic[Value]):
    """A column of fields made by `add`; `value` builds the caller's object when every field is right."""

    changed = Signal()

    def __init__(self, build: Callable[[], Value], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build = build
        self._fields: list[Field] = []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(14)

    @property
    def fields(self) -> tuple[Field, ...]:
        """The fields in order."""
        return tuple(self._fields)

    def add(self, field: FieldType) -> FieldType:
        """Put a field under the others and return it."""
        self._fields.append(field)
        self.column.addWidget(field)
        field.changed.connect(self.changed)
        return field

    def check(self) -> bool:
        """Check every field; the first that is wrong gets the focus."""
        wrong = [field for field in self._fields if not field.check()]
        if wrong:
            first = next((w for w in wrong[0].inputs if w.property("invalid")), wrong[0].inputs[0])
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        return not wrong

    def value(self) -> Value | None:
        """What `build` makes of the fields, or None while something is wrong (and in sight)."""
        return self._build() if self.check() else None
