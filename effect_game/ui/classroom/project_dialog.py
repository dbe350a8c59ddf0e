"""'Op de projector': everything that can be shown of the class, each with one press."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from effect_game.classroom.groups import GroupRun
from effect_game.classroom.phase_words import shows_words
from effect_game.classroom.showing import (
    DEBRIEF,
    ESTIMATES,
    HOUSE,
    JOIN,
    PAUSE,
    POINTS,
    TWO_PLANS,
    WATERFALL,
    WHAT_IF,
    Choices,
    Household,
    Wish,
)
from effect_game.domain.language import tr
from effect_game.domain.lesson import Phase
from effect_game.ui.classroom.ask import MOST_LETTERS, LineDialog
from effect_game.ui.theme.theme import theme
from effect_game.ui.widgets.buttons import Button, ButtonKind
from effect_game.ui.widgets.chips import Option
from effect_game.ui.widgets.dialogs import Dialog
from effect_game.ui.widgets.flow import Columns, FlowLayout
from effect_game.ui.widgets.forms import SelectField
from effect_game.ui.widgets.laid import clear
from effect_game.ui.widgets.line_field import LineField
from effect_game.ui.widgets.panel import Notice, NoticeKind
from effect_game.ui.widgets.text import Text

_WIDE = 1040
_TWO_COLUMNS = 860
"""Pixels of the window at 100% text from which what is of one group stands beside what is of all."""


class ProjectDialog(Dialog):
    """`wanted` carries a Wish; the caller closes the dialog, or tells why it cannot be. `question_wanted`:
    the trainer types one."""

    wanted = Signal(object)
    question_wanted = Signal()

    def __init__(self, choices: Choices, now: str, phase: Phase | None, group: str, parent: QWidget) -> None:
        super().__init__(tr("Op de projector"), parent, width=_WIDE)
        self.setObjectName("project_dialog")
        self._choices, self._first = choices, group
        told = [tr("Nu: {words}.", words=now), tr("Alle groepen zien dit ook zelf.")]
        if phase is not None and phase.shows:
            told.append(tr("In het lesplan: {views}.", views=shows_words(phase)))
        self.body.addWidget(Text(" ".join(told), "body2", wrap=True))
        self.problem = Notice("", NoticeKind.ATTENTION)
        self.body.addWidget(self.problem)
        self.problem.hide()
        self._household = self._add_household()
        columns = Columns(gap=24)
        self._narrow = parent.width() / theme().text_scale < _TWO_COLUMNS
        columns.set_stacked(self._narrow)
        self._all, self._one = QVBoxLayout(), QVBoxLayout()
        for column in (self._all, self._one):
            side = QWidget()
            side.setLayout(column)
            column.setContentsMargins(0, 0, 0, 0)
            columns.add(side)
        self.body.addWidget(columns)
        self._fill()
        self.body.addStretch(1)
        self.add_close(tr("Terug"), main=False)

    def _add_household(self) -> SelectField | None:
        """Only where groups play different ones; that of the chosen group first."""
        households = self._choices.households
        if len(households) < 2:
            return None
        chosen = next(
            (each.id for each in households if any(run.group == self._first for run in each.runs)),
            households[0].id,
        )
        field = SelectField(
            tr("Van welk huishouden?"), [Option(each.id, each.title) for each in households], chosen=chosen
        )
        field.box.setObjectName("project_household")
        field.changed.connect(self._fill)
        self.body.addWidget(field)
        return field

    def _of(self) -> Household | None:
        households = self._choices.households
        if self._household is None:
            return households[0] if households else None
        return next(each for each in households if each.id == self._household.value())

    def _fill(self) -> None:
        household = self._of()
        clear(self._all)
        clear(self._one)
        self._add_plain()
        self._add_asked(household)
        self._add_debrief(household)
        if household is None:
            self._one.addWidget(
                Text(tr("Zodra een groep speelt, kan hier meer."), "body2", wrap=True),
            )
        else:
            self._add_group(household)
            self._add_points(household)
            self._add_pair(household)
        for column in (self._all, self._one):
            column.addStretch(1)

    def _press(self, flow: FlowLayout, name: str, words: str, icon: str, wish: Wish | None = None) -> Button:
        button = Button(words, ButtonKind.SMALL, icon=icon)
        button.setObjectName(f"project_{name}")
        if wish is not None:
            button.clicked.connect(lambda: self.wanted.emit(wish))
        flow.addWidget(button)
        return button

    def _part(self, column: QVBoxLayout, title: str) -> FlowLayout:
        column.addWidget(Text(title, "strong", wrap=True))
        inside = QWidget()
        flow = FlowLayout(inside, gap=8)
        column.addWidget(inside)
        return flow

    def _add_plain(self) -> None:
        flow = self._part(self._all, tr("Voor iedereen"))
        self._press(flow, JOIN, tr("Adres en code"), "link", Wish(JOIN))
        self._press(flow, PAUSE, tr("Pauze"), "pause", Wish(PAUSE))
        self._press(flow, "question", tr("Een eigen vraag"), "talk").clicked.connect(self.question_wanted)

    def _add_asked(self, household: Household | None) -> None:
        flow = self._part(self._all, tr("Wat er is voorspeld, zonder namen"))
        asked = household.asked if household is not None else ()
        for each in asked:
            wish = Wish(ESTIMATES, household.id if household is not None else "", key=each.key)
            self._press(flow, f"estimates_{each.key}", each.label, "pencil", wish)
        if not asked:
            flow.addWidget(Text(tr("Nog niets."), "dense2"))

    def _add_debrief(self, household: Household | None) -> None:
        flow = self._part(self._all, tr("Terugblik van de klas"))
        for step, name in enumerate(self._choices.debrief):
            wish = Wish(DEBRIEF, household.id if household is not None else "", step=step)
            self._press(flow, f"debrief_{step + 1}", f"{step + 1}. {name}", "flag", wish)

    def _add_group(self, household: Household) -> None:
        flow_title = tr("Van één groep, zonder naam")
        self._one.addWidget(Text(flow_title, "strong", wrap=True))
        group = _select(tr("Welke groep?"), "group", _groups(household.runs), self._first)
        self._one.addWidget(group)
        flow = self._row(self._one)
        house = self._press(flow, HOUSE, tr("Het huis nu"), "house")
        house.clicked.connect(lambda: self._send(HOUSE, household, group=group.value()))
        money = self._press(flow, WATERFALL, tr("Geld per partij, na een ja"), "euro")
        money.clicked.connect(lambda: self._send(WATERFALL, household, group=group.value()))
        change = self._press(flow, WHAT_IF, tr("Verander één ding, na een ja"), "swap")
        change.clicked.connect(lambda: self._send(WHAT_IF, household, group=group.value()))

    def _add_points(self, household: Household) -> None:
        self._one.addWidget(Text(tr("Alle plannen als punten"), "strong", wrap=True))
        axes = [Option(axis.key, axis.label) for axis in self._choices.axes]
        across = _select(tr("Opzij"), "x", axes, axes[0].key)
        up = _select(tr("Omhoog"), "y", axes, axes[1].key)
        self._beside(across, up)
        button = self._press(self._row(self._one), POINTS, tr("Toon de punten"), "eye")
        button.clicked.connect(lambda: self._send(POINTS, household, x=across.value(), y=up.value()))

    def _add_pair(self, household: Household) -> None:
        if len(household.runs) < 2:
            return
        self._one.addWidget(Text(tr("Twee plannen naast elkaar, zonder namen"), "strong", wrap=True))
        groups = _groups(household.runs)
        first = self._first if any(option.key == self._first for option in groups) else groups[0].key
        second = next(option.key for option in groups if option.key != first)
        one = _select(tr("Het ene plan"), "one", groups, first)
        other = _select(tr("Het andere plan"), "other", groups, second)
        self._beside(one, other)
        button = self._press(self._row(self._one), TWO_PLANS, tr("Toon twee plannen"), "swap")
        button.clicked.connect(
            lambda: self._send(TWO_PLANS, household, group=one.value(), other=other.value())
        )

    def _row(self, column: QVBoxLayout) -> FlowLayout:
        inside = QWidget()
        flow = FlowLayout(inside, gap=8)
        column.addWidget(inside)
        return flow

    def _beside(self, *fields: SelectField) -> None:
        """Two choices that belong together, next to each other where there is room."""
        both = Columns(gap=12)
        both.set_stacked(self._narrow)
        for field in fields:
            both.add(field)
        self._one.addWidget(both)

    def _send(
        self, view: str, household: Household, *, group: str = "", other: str = "", x: str = "", y: str = ""
    ) -> None:
        self.wanted.emit(Wish(view, household.id, group=group, other=other, x=x, y=y))

    def tell(self, words: str) -> None:
        """Why what was chosen cannot be shown."""
        self.problem.set_notice(words, NoticeKind.ATTENTION)
        self.problem.show()
        self.resize(self._fitting_size())


def _select(label: str, name: str, options: Sequence[Option], chosen: str) -> SelectField:
    field = SelectField(label, options, chosen=chosen)
    field.box.setObjectName(f"project_{name}")
    return field


def _groups(runs: Sequence[GroupRun]) -> list[Option]:
    return [Option(run.group, run.name) for run in runs]


class QuestionDialog(LineDialog):
    """One question for the room."""

    def __init__(self, parent: QWidget) -> None:
        field = LineField(
            tr("Uw vraag"),
            tr("Hij staat groot op de projector en bij elke groep."),
            most=MOST_LETTERS,
            empty=tr("Schrijf eerst een vraag."),
        )
        names = "project_question_dialog", "project_question_words", "project_question_show"
        super().__init__(tr("Een vraag voor iedereen"), field, (tr("Toon de vraag"), "screen"), names, parent)
