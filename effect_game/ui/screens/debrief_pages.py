"""The pages of Terugblik: the goals first, then the tabs that hold exhibits, and the calm end."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import product

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.play import views_debrief as view
from effect_game.play import views_exhibits_other as other
from effect_game.play.digits import format_eur
from effect_game.play.figures import Figures
from effect_game.play.references import compares
from effect_game.play.rules.limits import DEBRIEF_MONTHS
from effect_game.play.state import State
from effect_game.play.views_debrief_goals import GoalOutcome, goal_outcomes, goal_summary
from effect_game.play.views_exhibits import Exhibit
from effect_game.play.views_explained import explained
from effect_game.play.views_handed_in import of_other_choices
from effect_game.play.views_money import ShownAmount, years_words
from effect_game.play.views_rooms import who_lives_here
from effect_game.ui.art.house import House
from effect_game.ui.art.house_data import HouseView
from effect_game.ui.controller import Controller
from effect_game.ui.screens.debrief_compare import DebriefPlans
from effect_game.ui.screens.debrief_parts import ExhibitFrame, GoalCard, GoalLine
from effect_game.ui.screens.money_pictures import open_explanation
from effect_game.ui.screens.trainer_note import TrainerNoteDialog
from effect_game.ui.screens.why_desk import EVERYTHING, FINAL, PLAN_A, debrief_basis
from effect_game.ui.theme.theme import theme
from effect_game.ui.widgets.amount import AmountButton
from effect_game.ui.widgets.buttons import Button, ButtonKind
from effect_game.ui.widgets.card_rows import Divider
from effect_game.ui.widgets.cards import icon_line
from effect_game.ui.widgets.flow import FlowLayout
from effect_game.ui.widgets.laid import add_layout, clear
from effect_game.ui.widgets.panel import Notice, NoticeKind, Panel
from effect_game.ui.widgets.text import Text, VoiceText

_LINE_CHARACTERS = 54
_MOST_TO_WEIGH = 7


def bare_page() -> tuple[QWidget, QVBoxLayout]:
    """A page with one column and no margins."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    return page, column


def opening_page(casus: Casus, state: State, figures: Figures, *, narrow: bool) -> QWidget:
    """The goals: in the life that was played, and in how many of 20 with and without the plan."""
    page, column = bare_page()
    panel = Panel(
        tr("Wat wilde {who}?", who=who_lives_here(casus)), remark=tr("Eerst de mensen, daarna het geld.")
    )
    panel.setObjectName("debrief_goals")
    goals = goal_outcomes(casus, state, figures)
    panel.body.addWidget(Text(goal_summary(goals), "headline", wrap=True))
    row = QVBoxLayout() if narrow else QHBoxLayout()
    row.setSpacing(12)
    for goal in goals:
        row.addWidget(GoalCard(goal), 1)
    panel.body.addSpacing(4)
    add_layout(panel.body, row, 1)
    panel.body.addSpacing(4)
    note = mark(
        "Jullie speelden één mogelijk leven. De stippen tellen andere mogelijke levens met hetzelfde plan. "
        "Eén leven zegt dus weinig over het plan; de twintig samen wel."
    )
    if not compares(casus, state):
        note = mark(
            "Jullie legden geen kaart en speelden één mogelijk leven. De stippen tellen andere mogelijke "
            "levens zonder plan."
        )
    panel.body.addWidget(icon_line("info", tr(note), role="body"))
    column.addWidget(panel, 1)
    return page


def exhibit_columns(exhibits: Sequence[Exhibit], columns: int) -> QWidget:
    """Exhibits in columns of about equal length; reading order goes from left to right."""
    page = QWidget()
    row = QHBoxLayout(page)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    stacks = [QVBoxLayout() for _ in range(columns)]
    for exhibit, place in zip(exhibits, _spread(exhibits, columns), strict=True):
        stacks[place].addWidget(ExhibitFrame(exhibit))
    for stack in stacks:
        stack.setSpacing(8)
        stack.addStretch(1)
        add_layout(row, stack, 1)
    return page


def _spread(exhibits: Sequence[Exhibit], columns: int) -> tuple[int, ...]:
    """The column of each exhibit: the longest column as short as can be, the first ones to the left."""
    lines = [_lines(exhibit) for exhibit in exhibits]
    if len(exhibits) > _MOST_TO_WEIGH:
        return _one_by_one(lines, columns)

    def longest(places: tuple[int, ...]) -> float:
        return max(
            sum(line for line, place in zip(lines, places, strict=True) if place == column)
            for column in range(columns)
        )

    return min(product(range(columns), repeat=len(exhibits)), key=lambda places: (longest(places), places))


def _one_by_one(lines: Sequence[float], columns: int) -> tuple[int, ...]:
    """Each in the column that is shortest so far: near the best, and quick for any number."""
    filled = [0.0] * columns
    places = []
    for line in lines:
        place = min(range(columns), key=lambda column: (filled[column], column))
        filled[place] += line
        places.append(place)
    return tuple(places)


def _lines(exhibit: Exhibit) -> float:
    """About how many lines it takes, to divide columns."""
    parts = (*exhibit.sentences, exhibit.quote, exhibit.who)
    return 2.5 + sum(1 + len(part) // _LINE_CHARACTERS for part in parts if part)


def compare_page(controller: Controller, figures: Figures, columns: int) -> QWidget:
    """Plan A beside plan B and beside what it would be with everything asked."""
    casus, state = controller.casus, controller.state
    page, column = bare_page()
    comparison = view.comparison(casus, state, figures, DEBRIEF_MONTHS)
    panel = Panel(
        tr("Plannen naast elkaar"), remark=tr("gemiddeld over alle levens, verschil met zonder dit plan")
    )
    panel.setObjectName("debrief_compare")
    panel.body.addWidget(_Grid(controller, figures, comparison, narrow=columns == 1))
    for sentence in comparison.differences:
        panel.body.addWidget(icon_line("swap", sentence, role="body"))
    if len(comparison.columns) > 3 and not comparison.differences:
        panel.body.addWidget(icon_line("info", tr("Plan B is gelijk aan plan A."), role="body"))
    if comparison.lower_when_asked:
        panel.body.addWidget(icon_line("info", comparison.lower_when_asked, role="body"))
    plans = DebriefPlans(controller, figures, page)
    if len(plans.plans()) > 1 and not controller.play.read_only:
        beside = Button(tr("Leg plannen naast elkaar"), icon="swap")
        beside.setObjectName("debrief_beside")
        beside.clicked.connect(plans.open)
        if columns > 1:
            panel.add_to_header(beside)
        else:
            # Beside the title it would make the page wider than a narrow window.
            panel.body.addWidget(beside, 0, Qt.AlignmentFlag.AlignLeft)
    for refused in plans.refused:
        panel.body.addWidget(icon_line("lock", f"{refused.name}: {refused.reason}", role="dense2"))
    column.addWidget(panel)
    colleague = Exhibit(
        "colleague", "people", tr("Zo denkt een ervaren collega"), (casus.household.expert_reasoning,)
    )
    more = of_other_choices(casus, state, figures)
    shown = (other.never_asked(casus, state), colleague, *more)
    column.addWidget(exhibit_columns(shown, min(2, columns)))
    column.addStretch(1)
    return page


class _Grid(QWidget):
    """The comparison: goals as counts, then money as amounts that can be opened."""

    def __init__(
        self, controller: Controller, figures: Figures, comparison: view.Comparison, *, narrow: bool
    ) -> None:
        super().__init__()
        self._controller = controller
        self._figures = figures
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 2 if narrow else 3)
        for place, title in enumerate(comparison.columns, start=1):
            # Without a plan there is only a nought: in a narrow window the others need the room.
            grid.setColumnStretch(place, 1 if narrow and place == 1 else 2)
            grid.addWidget(Text(title, "dense_strong", wrap=True), 0, place)
        at = 1
        for text, *counts in comparison.people:
            grid.addWidget(VoiceText(text, quoted=False, small=True), at, 0)
            for place, count in enumerate(counts, start=1):
                grid.addWidget(Text(count, "body", wrap=True), at, place)
            at += 1
        grid.addWidget(Divider(), at, 0, 1, len(comparison.columns) + 1)
        for number, row in enumerate(comparison.money, start=at + 1):
            self._money(grid, number, row.key, row.name, row.amounts)

    def _money(
        self, grid: QGridLayout, at: int, key: str, name: str, amounts: tuple[ShownAmount, ...]
    ) -> None:
        words = tr("{name}, na {period}", name=name, period=years_words(DEBRIEF_MONTHS))
        grid.addWidget(Text(words, "body", wrap=True), at, 0)
        grid.addWidget(Text(format_eur(0.0), "dense2"), at, 1)
        for place, shown in enumerate(amounts, start=2):
            plan = len(amounts) + 1 - place
            button = AmountButton((key, plan), name, shown.amount or shown.word, shown.word)
            button.setObjectName(f"compare_{place}_{key}")
            button.explain_requested.connect(self._explain)
            line = FlowLayout(gap=6)
            add_layout(grid, line, at, place)
            line.addWidget(button)
            if shown.amount:
                line.addWidget(Text(shown.word, "dense2"))

    def _explain(self, subject: tuple[str, int]) -> None:
        """`subject`: whose amount, and which forecast counted from the right."""
        key, from_right = subject
        figures, casus = self._figures, self._controller.casus
        choices = ((figures.everything, EVERYTHING), (figures.final, FINAL), (figures.plan_a, PLAN_A))
        forecast, place = choices[from_right]
        if forecast is not None:
            basis = debrief_basis(self._controller, place, DEBRIEF_MONTHS)
            open_explanation(explained(casus, forecast, DEBRIEF_MONTHS, key), self, basis)


class WrittenPanel(Panel):
    """The lines of all tabs, also the one that is being typed."""

    def __init__(self) -> None:
        super().__init__(tr("Wat jullie opschreven"))
        self.setObjectName("debrief_written")

    def show_texts(self, texts: Iterable[tuple[str, str]]) -> None:
        """(name of the tab, what was written); tabs without a line are left out."""
        clear(self.body)
        shown = [(title, text) for title, text in texts if text]
        for title, text in shown:
            self.body.addWidget(Text(title, "dense2"))
            self.body.addWidget(Text(text, "body", wrap=True))
        if not shown:
            self.body.addWidget(Text(tr("Nog niets. Dat mag."), "body2"))
        self.body.addStretch(1)


def note_line(casus: Casus, page: QWidget) -> QHBoxLayout:
    """The note for the trainer, closed until somebody asks for it."""
    button = Button(tr("Voor wie begeleidt"), ButtonKind.QUIET, icon="info")
    button.setObjectName("teaching_note")

    def open_note() -> None:
        TrainerNoteDialog(casus, page).open()

    button.clicked.connect(open_note)
    line = QHBoxLayout()
    line.addWidget(button)
    line.addStretch(1)
    return line


class EndPage(Panel):
    """The calm end: the house as it became, what came of the goals, and the file to take along."""

    save_requested = Signal()
    learner_requested = Signal()
    papers_requested = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Deze casus is klaar"))
        self.setObjectName("debrief_end")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(28)
        self.house = House()
        self.house.setObjectName("end_house")
        self.house.set_corners(11, 11)
        self.house.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._row.addWidget(self.house, 6)
        words = QVBoxLayout()
        add_layout(self.body, self._row, 1)
        add_layout(self._row, words, 5)
        self._fill_words(words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def _fill_words(self, column: QVBoxLayout) -> None:
        column.setSpacing(14)
        column.addStretch(1)
        # No count here: at the end a number of goals would read as a score.
        column.addWidget(Text(tr("Zo liep dit ene leven."), "headline", wrap=True))
        self._goals = QVBoxLayout()
        self._goals.setSpacing(14)
        add_layout(column, self._goals)
        column.addWidget(Divider())
        words = tr(
            "Alles is bewaard op deze computer. Met een bestand neem je de casus mee naar een andere "
            "computer of naar je begeleider. Op papier: het plan en de bedragen."
        )
        column.addWidget(Text(words, wrap=True))
        row = FlowLayout()
        add_layout(column, row)
        self.save_button = Button(tr("Bewaar als bestand"), icon="save")
        self.save_button.setObjectName("save_casus")
        self.save_button.clicked.connect(self.save_requested)
        papers = Button(tr("Op papier"), icon="list")
        papers.setObjectName("end_papers")
        papers.clicked.connect(self.papers_requested)
        self.learner_button = Button(tr("Neem mee in je leerdossier"), icon="box")
        self.learner_button.setObjectName("take_along")
        self.learner_button.clicked.connect(self.learner_requested)
        for button in (self.save_button, papers, self.learner_button):
            row.addWidget(button)
        self.notice = Notice("", NoticeKind.OK)
        self.notice.hide()
        column.addWidget(self.notice)
        column.addStretch(2)

    def show_end(self, house: HouseView, goals: Sequence[GoalOutcome], *, narrow: bool) -> None:
        """The house at the end of the lived year and the outcome of the goals."""
        downward = QBoxLayout.Direction.TopToBottom
        self._row.setDirection(downward if narrow else QBoxLayout.Direction.LeftToRight)
        self.house.setMinimumHeight(theme().px(260) if narrow else 0)
        self.house.set_view(house)
        clear(self._goals)
        for goal in goals:
            self._goals.addWidget(GoalLine(goal))

    def tell(self, sentence: str, kind: NoticeKind) -> None:
        """What became of saving."""
        self.notice.show()
        self.notice.set_notice(sentence, kind)
        self.notice.setFocus(Qt.FocusReason.OtherFocusReason)
