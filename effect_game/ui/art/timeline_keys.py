"""The two lanes by keyboard: a month that walks along both lanes, cards one by one, bars moved by key."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from effect_game.domain.language import tr
from effect_game.ui.art.picture import Mark
from effect_game.ui.art.style import ArtStyle
from effect_game.ui.art.timeline_lanes import EVENT, Lanes
from effect_game.ui.art.timeline_model import PlanBar, TimelineView

MONTHS_A_YEAR = 12
_MONTHS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_PageUp: -MONTHS_A_YEAR,
    Qt.Key.Key_PageDown: MONTHS_A_YEAR,
}
_CARDS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}


class KeyedLanes(Lanes):
    """Arrows left and right walk by month, PageUp and PageDown by year, up and down from card to card.

    With Ctrl the same keys move the chosen bar (`bar_moved(key, month)`), with Shift they make it shorter or
    longer (`bar_resized(key, months)`); Delete takes it away (`bar_removed(key)`), Enter opens it.
    """

    bar_moved = Signal(str, int)
    bar_resized = Signal(str, int)
    bar_removed = Signal(str)

    def __init__(
        self, view: TimelineView | None = None, parent: QWidget | None = None, art: ArtStyle | None = None
    ) -> None:
        super().__init__(view, parent, art)
        self._cursor: int | None = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, or with Ctrl and Shift change the chosen bar."""
        key, held = event.key(), event.modifiers()
        bar = self._chosen_bar()
        if bar is not None and not bar.fixed and self._changes(bar, key, held):
            event.accept()
        elif held & (_CTRL | _SHIFT):
            super().keyPressEvent(event)
        elif key in _MONTHS:
            self._walk(_MONTHS[Qt.Key(key)])
            event.accept()
        elif key in _CARDS or key in _ENDS:
            self._next_card(Qt.Key(key))
            event.accept()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The month of the keys is only shown while the keys are here."""
        self._cursor = None
        super().focusOutEvent(event)

    def _chosen_bar(self) -> PlanBar | None:
        mark = self.focused_mark()
        return self._view.bar(mark.key) if mark is not None else None

    def _changes(self, bar: PlanBar, key: int, held: Qt.KeyboardModifier) -> bool:
        """Whether the key asked to change the bar."""
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.bar_removed.emit(bar.key)
        elif held & _CTRL and key in _MONTHS:
            self.focus_mark(bar.key)
            month = self._view.start_within(bar.start_month + _MONTHS[Qt.Key(key)])
            self._cursor = month
            if month != bar.start_month:
                self.bar_moved.emit(bar.key, month)
        elif held & _SHIFT and key in _MONTHS:
            self.focus_mark(bar.key)
            if bar.months is not None and bar.stretches:
                months = max(1, bar.months + _MONTHS[Qt.Key(key)])
                if months != bar.months:
                    self.bar_resized.emit(bar.key, months)
        else:
            return False
        return True

    def _walk(self, months: int) -> None:
        """To another month; the card that lies there in the same lane is chosen."""
        mark = self.focused_mark()
        start = self._cursor if self._cursor is not None else self._month_of(mark)
        if self._cursor is None and mark is not None and self._focus_key != mark.key:
            start -= months  # the first key shows where we are
        self._cursor = max(1, min(self._view.last_month, start + months))
        chosen = self._mark_in(self._cursor, mark)
        if chosen is not None:
            self.focus_mark(chosen.key)
        self._say_month()
        self.update()

    def _next_card(self, key: Qt.Key) -> None:
        """The card before or after this one, the first or the last; the month goes along."""
        marks = self._marks()
        if not marks:
            return
        mark = self.focused_mark()
        place = next((i for i, each in enumerate(marks) if mark is not None and each.key == mark.key), 0)
        if key in _ENDS:
            place = range(len(marks))[_ENDS[key]]
        else:
            place = max(0, min(len(marks) - 1, place + _CARDS[key]))
        self._cursor = self._month_of(marks[place])
        self.focus_mark(marks[place].key)

    def _month_of(self, mark: Mark | None) -> int:
        """The month in which a card starts."""
        if mark is None:
            return 1
        bar = self._view.bar(mark.key)
        if bar is not None:
            return bar.start_month
        months = [round(card.month) for card in self._view.events if f"{EVENT}{card.key}" == mark.key]
        return months[0] if months else self._cursor or 1

    def _touches(self, mark: Mark, month: int) -> bool:
        bar = self._view.bar(mark.key)
        if bar is None:
            return mark.key.startswith(EVENT) and self._month_of(mark) == month
        return bar.start_month <= month and month - 1 < bar.end(self._view.last_month)

    def _mark_in(self, month: int, now: Mark | None) -> Mark | None:
        """What lies in a month in the lane of `now`: `now` itself, else what starts there, else what runs."""
        upper = now is not None and now.key.startswith(EVENT)
        there = [mark for mark in self._marks() if self._touches(mark, month)]
        lane = [mark for mark in there if mark.key.startswith(EVENT) == upper]
        ranked = sorted(
            lane,
            key=lambda mark: (now is None or mark.key != now.key, self._month_of(mark) != month),
        )
        return ranked[0] if ranked else None

    def _say_month(self) -> None:
        """What is chosen, the month, and what else lies in it, for a screen reader."""
        month, chosen = self._cursor or 1, self.focused_mark()
        there = [mark for mark in self._marks() if self._touches(mark, month)]
        others = [mark.label for mark in there if mark != chosen]
        parts = [chosen.label] if chosen is not None else []
        parts.append(tr("Maand {month}", month=month))
        if others:
            parts.append(tr("Ook hier: {others}", others="; ".join(others)))
        elif not there:
            parts.append(tr("Hier ligt niets"))
        self.setAccessibleDescription(f"{'. '.join(parts)}.")
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))


_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
