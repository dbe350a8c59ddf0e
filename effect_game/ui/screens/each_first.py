"""'Ieder eerst zelf': people at one laptop each give a range, hidden until all are in, then side by side.

Nothing is kept but a letter and the range. It is off until somebody asks for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from effect_game.domain.language import mark, tr
from effect_game.play import rows as r
from effect_game.play.rules.limits import LETTERS
from effect_game.ui.art.ranges import RangeRow, RangesPicture, RangesView
from effect_game.ui.euros import keep_own
from effect_game.ui.screens.money_pictures import TableDialog, add_table_key, tables_of
from effect_game.ui.widgets.buttons import Button, ButtonKind
from effect_game.ui.widgets.flow import FlowLayout
from effect_game.ui.widgets.laid import clear, show_laid
from effect_game.ui.widgets.number_fields import EuroRangeField
from effect_game.ui.widgets.paint import FrameStyle, StyledFrame
from effect_game.ui.widgets.text import Text, announce

START = mark("Ieder eerst zelf")


class EachFirstPanel(StyledFrame):
    """One question for up to four people. `finished` carries the ranges (r.OwnRange), A first.

    `grown` is emitted when the panel asks for another height.
    """

    finished = Signal(object)
    grown = Signal()

    def __init__(self, question: str, *, negative: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(FrameStyle("", "", 0, 10), parent)
        self.setObjectName("each_first")
        self._question, self._negative = question, negative
        self._people, self._given = 0, list[r.OwnRange]()
        self.field: EuroRangeField | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._show_closed()

    def show_given(self, ranges: Sequence[r.OwnRange]) -> None:
        """What was given before: side by side; nothing is asked again."""
        self._given = list(ranges)
        if ranges:
            self._show_all()

    # stages

    def _show_closed(self) -> None:
        self._empty(framed=False)
        self.start_button = self._button(tr(START), "each_start", icon="people")
        self.start_button.setAccessibleDescription(
            tr("Geef met twee, drie of vier mensen eerst elk een eigen schatting")
        )
        self.start_button.clicked.connect(self._ask_people)
        self._line(self.start_button)

    def _ask_people(self) -> None:
        self._empty(framed=True)
        self._column.addWidget(Text(tr("Met hoeveel zijn jullie?"), "dense_strong"))
        words = tr(
            "Ieder geeft een eigen bereik, onder een letter. Jullie zien ze pas als iedereen klaar is."
        )
        self._column.addWidget(Text(words, "dense2", wrap=True))
        buttons = [self._button(str(count), f"each_people_{count}") for count in range(2, len(LETTERS) + 1)]
        for count, button in enumerate(buttons, start=2):
            button.setAccessibleName(tr("{count} mensen", count=count))
            button.clicked.connect(partial(self._begin, count))
        self._line(*buttons, self._skip_button())
        self._settle(buttons[0])

    def _begin(self, people: int) -> None:
        self._people, self._given = people, []
        self._ask_next()

    def _ask_next(self) -> None:
        self._empty(framed=True)
        letter = LETTERS[len(self._given)]
        self._column.addWidget(
            Text(tr("{letter} is aan de beurt. De anderen kijken even niet.", letter=letter), "dense_strong")
        )
        self.field = EuroRangeField(f"{letter}: {self._question}", negative=self._negative)
        self.field.low.setObjectName("each_low")
        self.field.high.setObjectName("each_high")
        self.field.swap_button.setObjectName("each_swap")
        for edit in (self.field.low, self.field.high):
            edit.installEventFilter(self)
        self._column.addWidget(self.field)
        last = len(self._given) == self._people - 1
        done = self._button(
            tr("Klaar, laat alles zien") if last else tr("Klaar, de volgende"), "each_done", icon="check"
        )
        done.clicked.connect(self._take)
        self._line(done, self._skip_button())
        self._settle(self.field.low)
        announce(self, tr("{letter} is aan de beurt", letter=letter))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in a field is 'klaar': it never reaches the main button of a dialog around this panel."""
        enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in enter:
            self._take()
            return True
        return super().eventFilter(watched, event)

    def _take(self) -> None:
        if self.field is None or not self.field.check():
            self.grown.emit()
            return
        low, high = self.field.value() or (0.0, 0.0)
        self._given.append(r.OwnRange(LETTERS[len(self._given)], low, high))
        if len(self._given) < self._people:
            self._ask_next()
            return
        self._show_all()
        self.finished.emit(tuple(self._given))

    def _show_all(self) -> None:
        self._empty(framed=True)
        self._column.addWidget(Text(tr("Zo schatte ieder het zelf"), "dense_strong"))
        rows = tuple(RangeRow(own.letter, own.low_eur, own.high_eur) for own in self._given)
        self.picture = RangesPicture(RangesView(rows, what=tr("Wie")))
        self.picture.setObjectName("each_ranges")
        keep_own(self.picture, self.picture.summary())
        add_table_key(self.picture, self._open_table)
        self._column.addWidget(self.picture)
        table = self._button(tr("toon als tabel"), "each_table", kind=ButtonKind.QUIET, icon="list")
        table.clicked.connect(self._open_table)
        self._line(table)
        self._column.addWidget(Text(tr("Praat erover. Geef daarna samen één bereik."), "dense2", wrap=True))
        self._settle(self.picture)
        announce(self, self.picture.summary())

    def _open_table(self) -> None:
        TableDialog(tr("Zo schatte ieder het zelf"), tables_of((self.picture,)), self.window()).open()

    # parts

    def _skip_button(self) -> Button:
        button = self._button(tr("Overslaan"), "each_skip")
        button.clicked.connect(self._skip)
        return button

    def _skip(self) -> None:
        self._given = []
        self._show_closed()
        self._settle(self.start_button)

    def _button(
        self, words: str, name: str, *, kind: ButtonKind = ButtonKind.SMALL, icon: str = ""
    ) -> Button:
        button = Button(words, kind, icon=icon)
        button.setObjectName(name)
        return button

    def _line(self, *buttons: QWidget) -> None:
        line = QWidget()
        flow = FlowLayout(line)
        for button in buttons:
            flow.addWidget(button)
        self._column.addWidget(line)

    def _empty(self, *, framed: bool) -> None:
        self.field = None
        clear(self._column)
        margin = 12 if framed else 0
        self._column.setContentsMargins(margin, margin, margin, margin)
        self.set_frame_style(FrameStyle("inset", "edge", 1.0, 10) if framed else FrameStyle("", "", 0, 10))

    def _settle(self, focus: QWidget) -> None:
        # A layout shows what was added in the next turn; the focus is wanted now.
        show_laid(self._column)
        self.grown.emit()
        focus.setFocus(Qt.FocusReason.OtherFocusReason)
