"""Minutes of one's own for a lesson, before it begins: each phase, the whole, and what is over or short."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from effect_game.classroom.lesson_choice import (
    LEAST,
    debrief_words,
    minutes_words,
    with_length,
    with_minutes,
)
from effect_game.content.check_lessons import LONGEST_LESSON
from effect_game.domain.follow_up import said
from effect_game.domain.language import tr
from effect_game.domain.lesson import LessonPlan
from effect_game.ui.theme.theme import theme
from effect_game.ui.widgets.buttons import ButtonKind, IconButton
from effect_game.ui.widgets.dialogs import Dialog
from effect_game.ui.widgets.forms import Field
from effect_game.ui.widgets.panel import Notice, NoticeKind
from effect_game.ui.widgets.text import Text


class MinutesField(Field):
    """Whole minutes, with its words before it on the same line."""

    def __init__(self, label: str, minutes: int, name: str) -> None:
        super().__init__(label)
        self._column.removeWidget(self.label)
        self.row.addWidget(self.label, 1)
        self.edit = QLineEdit(str(minutes))
        self.edit.setObjectName(name)
        self.edit.setValidator(QIntValidator(0, 999, self.edit))
        self.edit.setMaxLength(3)
        self.edit.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.edit.textEdited.connect(self._edited)
        less = IconButton("minus", tr("{label}: 1 minuut minder", label=label), kind=ButtonKind.SMALL)
        more = IconButton("plus", tr("{label}: 1 minuut meer", label=label), kind=ButtonKind.SMALL)
        less.clicked.connect(lambda: self._step(-1))
        more.clicked.connect(lambda: self._step(1))
        less.setObjectName(f"{name}_less")
        more.setObjectName(f"{name}_more")
        for widget in (less, self.edit, more, Text(tr("minuten"), "dense2")):
            self.row.addWidget(widget)
        self.label_for(self.edit)
        theme().changed.connect(self._scale)
        self._scale()

    def value(self) -> int | None:
        """Minutes, or None while what stands there cannot be used."""
        words = self.edit.text().strip()
        return int(words) if words.isdigit() and LEAST <= int(words) <= LONGEST_LESSON else None

    def set_value(self, minutes: int) -> None:
        """Fill in minutes."""
        self.edit.setText(str(minutes))
        self._edited()

    def check(self) -> bool:
        wrong = tr("Vul een getal van {least} tot {most} in.", least=LEAST, most=LONGEST_LESSON)
        self.set_error("" if self.value() is not None else wrong)
        return not self.error

    def _step(self, more: int) -> None:
        now = self.value()
        self.set_value(max(LEAST, min(LONGEST_LESSON, (now if now is not None else LEAST) + more)))

    def _scale(self) -> None:
        self.edit.setFixedWidth(theme().px(56))


class MinutesDialog(Dialog):
    """`changed` carries the lesson plan with the minutes that were chosen. standard: as it is shipped."""

    changed = Signal(object)

    def __init__(self, plan: LessonPlan, standard: LessonPlan, parent: QWidget) -> None:
        super().__init__(tr("Hoeveel minuten per stap?"), parent, width=620)
        self.setObjectName("class_minutes_dialog")
        self._plan, self._standard = plan, standard
        self.body.setSpacing(4)
        self.length = MinutesField(tr("De hele les"), plan.minutes, "class_minutes_whole")
        self.length.changed.connect(self._tell)
        self.body.addWidget(self.length)
        self.fields: list[MinutesField] = []
        for at, phase in enumerate(plan.phases):
            field = MinutesField(said(phase.title), phase.minutes, f"class_minutes_{at}")
            field.changed.connect(self._tell)
            self.fields.append(field)
            self.body.addWidget(field)
        self.body.addStretch(1)
        self.total = Notice("", NoticeKind.INFO, quiet=True)
        self.total.setObjectName("class_minutes_total")
        below = self.layout()
        assert isinstance(below, QVBoxLayout)
        # Outside what scrolls: the sum stays in sight while somebody changes the last phase.
        below.insertWidget(below.count() - 1, self.total)
        self.add_close(tr("Terug"), main=False)
        back = self.add_button(tr("Zoals in het lesplan"), icon="undo")
        back.setObjectName("class_minutes_standard")
        back.clicked.connect(self._as_shipped)
        ready = self.add_button(tr("Zo doen we het"), main=True)
        ready.setObjectName("class_minutes_ready")
        ready.clicked.connect(self._ready)
        self._tell()
        self.fields[0].edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def plan(self) -> LessonPlan | None:
        """The plan with these minutes; None while a field cannot be read."""
        whole = self.length.value()
        if whole is None:
            return None
        plan = with_length(self._plan, whole)
        for at, field in enumerate(self.fields):
            minutes = field.value()
            if minutes is None:
                return None
            plan = with_minutes(plan, at, minutes)
        return plan

    def _tell(self) -> None:
        plan = self.plan()
        if plan is None:
            self.total.set_notice(tr("Vul overal minuten in. Dan staat hier het totaal."), NoticeKind.INFO)
            return
        words = " ".join(part for part in (minutes_words(plan), debrief_words(plan)) if part)
        fine = plan.planned <= plan.minutes and not debrief_words(plan)
        self.total.set_notice(words, NoticeKind.OK if fine else NoticeKind.ATTENTION)
        self._next_turn.start()

    def _as_shipped(self) -> None:
        self.length.set_value(self._standard.minutes)
        for field, phase in zip(self.fields, self._standard.phases, strict=True):
            field.set_value(phase.minutes)

    def _ready(self) -> None:
        every = [field.check() for field in (self.length, *self.fields)]
        plan = self.plan()
        if all(every) and plan is not None:
            self.accept()
            self.changed.emit(plan)
