"""Which lesson: one of the lesson plans, or a half day of a programme by its block."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from effect_game.classroom.lesson_choice import HalfDayLesson, half_days
from effect_game.domain.follow_up import said
from effect_game.domain.language import tr
from effect_game.domain.lesson import LessonPlan, Programme
from effect_game.ui.widgets.chips import Option
from effect_game.ui.widgets.forms import SelectField

_USUAL = 60
"""Minutes: the first lesson from this length on is chosen already."""


class LessonField(QWidget):
    """`changed`: another lesson is chosen. programmes are below the lessons and open two more lists."""

    changed = Signal()

    def __init__(self, plans: Sequence[LessonPlan], programmes: Sequence[Programme]) -> None:
        super().__init__()
        self._plans = {plan.id: plan for plan in plans}
        self._programmes = {each.id: each for each in programmes}
        self._days: tuple[HalfDayLesson, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        titles = [Option(plan.id, f"{said(plan.title)}, {plan.minutes} min") for plan in plans]
        best = next((plan.id for plan in plans if plan.minutes >= _USUAL), titles[0].key)
        titles += [Option(each.id, _programme_words(each)) for each in programmes]
        self.lesson = SelectField(tr("Welke les?"), titles, chosen=best)
        self.lesson.box.setObjectName("class_lesson")
        self.lesson.changed.connect(self._fill)
        self._column.addWidget(self.lesson)
        self.block = self.day = SelectField("", ())
        self._fill()

    def programme(self) -> Programme | None:
        """The programme that is chosen; None with a single lesson."""
        return self._programmes.get(self.lesson.value())

    def plan(self) -> LessonPlan:
        """The lesson that is chosen, as it is shipped."""
        if self.programme() is None:
            return self._plans[self.lesson.value()]
        return self._chosen().plan

    def about(self) -> str:
        """For whom it is; of a half day what it is about and what people bring."""
        if self.programme() is None:
            return said(self.plan().for_whom)
        day = self._chosen().day
        brings = tr("Neem mee: {words}.", words=said(day.brings)) if day.brings is not None else ""
        return f"{said(day.about)} {brings}".strip()

    def _chosen(self) -> HalfDayLesson:
        return next(each for each in self._days if each.plan.id == self.day.value())

    def _fill(self) -> None:
        """Blocks of the programme, when one is chosen."""
        programme = self.programme()
        self._days = () if programme is None else half_days(programme, self._plans)
        blocks = () if programme is None else programme.blocks
        options = [Option(str(at), said(each.title)) for at, each in enumerate(blocks)]
        self.block = self._in_place(self.block, SelectField(tr("Welk blok?"), options), "class_block")
        self.block.changed.connect(self._fill_days)
        self._fill_days()

    def _fill_days(self) -> None:
        options = [
            Option(each.plan.id, said(each.day.title))
            for each in self._days
            if str(each.block) == self.block.value()
        ]
        self.day = self._in_place(self.day, SelectField(tr("Welk dagdeel?"), options), "class_half_day")
        self.day.changed.connect(self.changed)
        self.changed.emit()

    def _in_place(self, old: SelectField, new: SelectField, name: str) -> SelectField:
        self._column.removeWidget(old)
        old.hide()
        old.deleteLater()
        new.box.setObjectName(name)
        self._column.insertWidget(1 if name == "class_block" else 2, new)
        new.setVisible(self.programme() is not None)
        return new


def _programme_words(programme: Programme) -> str:
    days = sum(len(block.half_days) for block in programme.blocks)
    return tr("{title}, {count} dagdelen", title=said(programme.title), count=days)
