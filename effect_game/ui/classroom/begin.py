"""'Geef een les': begin one in three choices that are made already, or go on with one that was kept.

Which lesson is `lesson_field.py`, minutes of one's own `minutes_dialog.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from effect_game.classroom.lesson_choice import minutes_words
from effect_game.classroom.opening import KeptClass
from effect_game.classroom.rows import Offered
from effect_game.content.catalogue import CasusEntry
from effect_game.domain.language import tr
from effect_game.domain.lesson import LessonPlan, Programme
from effect_game.domain.vocabulary import Mode
from effect_game.play.step_names import WEIGHT_NAMES
from effect_game.ui.classroom.lesson_field import LessonField
from effect_game.ui.classroom.minutes_dialog import MinutesDialog
from effect_game.ui.widgets.buttons import Button, ButtonKind
from effect_game.ui.widgets.cards import PressCard
from effect_game.ui.widgets.chips import Option
from effect_game.ui.widgets.dialogs import Dialog
from effect_game.ui.widgets.forms import CheckField, SelectField
from effect_game.ui.widgets.laid import add_layout
from effect_game.ui.widgets.panel import IconLabel, Notice, NoticeKind
from effect_game.ui.widgets.text import Text

_ALL = "*"
_FIRST = 3
"""Kept classes that are in sight at once; the older ones come after one press."""


class KeptCard(PressCard):
    """One kept class: title, when, how many groups."""

    def __init__(self, kept: KeptClass) -> None:
        super().__init__(tr("Ga verder: {title}. {about}", title=kept.title, about=kept.about))
        self.kept = kept
        self.setObjectName(f"class_kept_{kept.path.stem}")
        self.setEnabled(not kept.problem)
        row = QHBoxLayout()
        row.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Text(kept.title, "strong", wrap=True))
        words.addWidget(Text(kept.about, "dense2", wrap=True))
        add_layout(row, words, 1)
        icon = "lock" if kept.problem else "arrow"
        row.addWidget(
            IconLabel(icon, "ink_3" if kept.problem else "action", 20), 0, Qt.AlignmentFlag.AlignVCenter
        )
        add_layout(self.body, row)


class BeginDialog(Dialog):
    """`begun` carries the LessonPlan and what is offered; `resumed` a KeptClass; `paper_wanted` a LessonPlan
    or a Programme. The caller closes it, or tells what went wrong."""

    begun = Signal(object, object)
    resumed = Signal(object)
    paper_wanted = Signal(object)

    def __init__(
        self,
        plans: Sequence[LessonPlan],
        programmes: Sequence[Programme],
        entries: Sequence[CasusEntry],
        kept: Sequence[KeptClass],
        parent: QWidget,
    ) -> None:
        super().__init__(tr("Geef een les"), parent, width=620)
        self.setObjectName("class_begin_dialog")
        self._entries = [entry for entry in entries if not entry.problem]
        self._kept = tuple(kept)
        self.problem = Notice("", NoticeKind.ERROR)
        self.body.addWidget(self.problem)
        self.problem.hide()
        self._add_kept()
        self.lesson = LessonField(plans, programmes)
        self.body.addWidget(self.lesson)
        self._plan = self.lesson.plan()
        self._about = Text("", "dense2", wrap=True)
        self.body.addWidget(self._about)
        self._choices = QVBoxLayout()
        add_layout(self.body, self._choices)
        self.household = self.mode = SelectField("", ())
        self.chairs = CheckField(tr("Groepen spelen elkaars partij aan tafel"))
        self.chairs.setObjectName("class_chairs")
        self.chairs.toggled.connect(self._set_chairs)
        self.body.addWidget(self.chairs)
        self._add_time()
        self.body.addStretch(1)
        self.add_close(tr("Terug"), main=False)
        self._programme_paper = self.add_button(tr("Programma op papier"), icon="letter")
        self._programme_paper.setObjectName("class_programme_paper")
        self._programme_paper.clicked.connect(lambda: self.paper_wanted.emit(self.lesson.programme()))
        paper = self.add_button(tr("Lesplan op papier"), icon="letter")
        paper.setObjectName("class_plan_paper")
        paper.clicked.connect(lambda: self.paper_wanted.emit(self._plan))
        begin = self.add_button(tr("Open de les"), main=True, icon="people")
        begin.setObjectName("class_begin")
        begin.clicked.connect(self._begin)
        self._fill()
        self.lesson.changed.connect(self._fill)
        begin.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_kept(self) -> None:
        if not self._kept:
            return
        self.body.addWidget(Text(tr("Ga verder met een les"), "strong"))
        for number, kept in enumerate(self._kept):
            card = KeptCard(kept)
            card.clicked.connect(lambda _on=False, which=kept: self.resumed.emit(which))
            self.body.addWidget(card)
            card.setVisible(number < _FIRST)
        self.body.addWidget(Text(tr("Of begin een nieuwe"), "strong"))

    def _add_time(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        self._time = Text("", "dense2", wrap=True)
        self._time.setObjectName("class_time")
        row.addWidget(self._time, 1)
        change = Button(tr("Minuten aanpassen"), ButtonKind.SMALL, icon="clock")
        change.setObjectName("class_minutes")
        change.clicked.connect(self._ask_minutes)
        row.addWidget(change, 0, Qt.AlignmentFlag.AlignVCenter)
        add_layout(self.body, row)

    def _ask_minutes(self) -> None:
        dialog = MinutesDialog(self._plan, self.lesson.plan(), self)
        dialog.changed.connect(self._set_plan)
        dialog.open()

    def _set_plan(self, plan: LessonPlan) -> None:
        """The lesson with minutes of one's own; the other choices stay."""
        self._plan = plan
        self._time.setText(minutes_words(plan))

    def _set_chairs(self, on: bool) -> None:
        self._plan = replace(self._plan, chairs=on)

    def _fill(self) -> None:
        """What a lesson suits comes first and is chosen."""
        plan = self.lesson.plan()
        self._set_plan(plan)
        self._about.setText(self.lesson.about())
        self.chairs.setChecked(plan.chairs)
        self.chairs.setVisible(_has_casus(plan))
        self._programme_paper.setVisible(self.lesson.programme() is not None)
        for field in (self.household, self.mode):
            self._choices.removeWidget(field)
            field.hide()
            field.deleteLater()
        self.household = SelectField(tr("Welk huishouden?"), self._households(plan))
        self.household.box.setObjectName("class_household")
        modes = plan.modes or tuple(Mode)
        options = [Option(mode.value, tr(WEIGHT_NAMES[mode])) for mode in modes]
        if len(modes) > 1:
            options.append(Option(_ALL, tr("Groepen kiezen zelf")))
        self.mode = SelectField(tr("Hoe zwaar?"), options, chosen=modes[0].value)
        self.mode.box.setObjectName("class_mode")
        for field in (self.household, self.mode):
            self._choices.addWidget(field)
            field.setVisible(_has_casus(plan))
        # The lists of a programme come and go.
        self._next_turn.start()

    def _households(self, plan: LessonPlan) -> list[Option]:
        suits = [entry for name in plan.households for entry in self._entries if entry.name == name]
        rest = [entry for entry in self._entries if entry not in suits]
        every = Option(_ALL, tr("Alle huishoudens, groepen kiezen zelf"))
        return [*(Option(entry.name, entry.title) for entry in (*suits, *rest)), every]

    def offered(self) -> tuple[Offered, ...]:
        """What groups may play; nothing in a lesson without a casus."""
        plan = self._plan
        if not _has_casus(plan):
            return ()
        modes = plan.modes or tuple(Mode)
        wanted = modes if self.mode.value() == _ALL else (Mode(self.mode.value()),)
        chosen = self.household.value()
        entries = [entry for entry in self._entries if chosen in (_ALL, entry.name)]
        return tuple(
            Offered(entry.name, mode.value) for entry in entries for mode in entry.level if mode in wanted
        )

    def _begin(self) -> None:
        offered = self.offered()
        plan = self._plan
        if not offered and _has_casus(plan):
            self.tell(tr("Dit huishouden heeft deze zwaarte niet. Kies een andere zwaarte."))
            return
        self.begun.emit(plan, offered)

    def tell(self, words: str, kind: NoticeKind = NoticeKind.ERROR) -> None:
        """Why the lesson does not open, or where its plan is."""
        self.problem.set_notice(words, kind)
        self.problem.show()
        self.resize(self._fitting_size())


def _has_casus(plan: LessonPlan) -> bool:
    return bool(plan.households or plan.modes or any(phase.opens for phase in plan.phases))
