"""Plans side by side in a dialog: the same rows and scale for all, and one question to look with.

General: Plan shows plan A, plan B and het zorgpad in it, the debrief an expert plan or an earlier run.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from effect_game.domain.language import mark, tr
from effect_game.domain.vocabulary import HORIZONS_MONTHS
from effect_game.play.digits import format_eur
from effect_game.play.views_compare import (
    BURDEN,
    GOALS,
    PARTIES,
    QUESTION,
    ROOMS,
    Choice,
    ComparedGroup,
    ComparedRow,
    Comparison,
)
from effect_game.play.views_money import years_words
from effect_game.ui.art.compare_lanes import CompareLanes, LaneCell, LaneRow, LanesView, Scale
from effect_game.ui.screens.money_pictures import TableDialog, add_table_key
from effect_game.ui.screens.plan_panels import name_choices
from effect_game.ui.widgets.chips import ChipGroup, Option, SegmentedToggle
from effect_game.ui.widgets.dialogs import Dialog
from effect_game.ui.widgets.laid import add_layout, clear
from effect_game.ui.widgets.panel import Notice, NoticeKind
from effect_game.ui.widgets.text import Text

_SCALES = {ROOMS: Scale.STAIRS, GOALS: Scale.COUNT, PARTIES: Scale.MONEY, BURDEN: Scale.AMOUNT}
TWO = 2
START_HORIZON = 36
WIDE_PX = 1120
NO_CHOICES = mark("Deze plannen doen hetzelfde.")
ONE_CHOICE = mark("De plannen verschillen in één keuze, en die verklaart alles: {choice}.")


def lanes_view(comparison: Comparison) -> LanesView:
    """The picture of a comparison. Parties share one scale, so that their bars can be laid side by side."""
    rows = tuple(_row(group, row) for group in comparison.groups for row in group.rows)
    return LanesView(comparison.names, comparison.remarks, rows, comparison.summary())


def _row(group: ComparedGroup, row: ComparedRow) -> LaneRow:
    cells = tuple(LaneCell(c.words, c.range_words, c.value, c.low, c.high) for c in row.cells)
    together = group.rows if group.key == PARTIES else (row,)
    seen = [0.0] + [
        x for each in together for c in each.cells for x in (c.value, c.low, c.high) if x is not None
    ]
    reference = "" if group.key in (PARTIES, BURDEN) else row.reference
    return LaneRow(
        key=row.key,
        title=row.title,
        group=group.title,
        scale=_SCALES[group.key],
        cells=cells,
        reference=reference,
        least=min(seen),
        most=max(seen) or 1.0,
        now=row.level_now or 0,
    )


Make = Callable[[tuple[str, ...], int], Comparison | None]
"""The comparison of some plans at a horizon; None while it is being computed."""
Differ = Callable[[str, str], Sequence[Choice]]
"""What the second plan does otherwise than the first."""


class CompareDialog(Dialog):
    """Two or more of `plans` (key, name) beside each other; `chosen` are beside each other at first.

    `two_chosen(first plan, last plan, keys of two choices)` asks what those two explain; `show_answer` brings
    it. `refresh` makes the comparison again when a forecast has come in.
    """

    two_chosen = Signal(str, str, object)

    def __init__(
        self,
        plans: Sequence[tuple[str, str]],
        chosen: Sequence[str],
        make: Make,
        differ: Differ,
        parent: QWidget,
        *,
        months: int = START_HORIZON,
    ) -> None:
        super().__init__(tr("Plannen naast elkaar"), parent, width=WIDE_PX)
        self.setObjectName("compare_dialog")
        self._make, self._differ, self._months = make, differ, months
        self._keys, self._asked = tuple(chosen), ("", "")
        self._controls(plans)
        self.sentence = Text("", "body", wrap=True)
        self.sentence.setObjectName("compare_sentence")
        self.body.addWidget(self.sentence)
        self.lanes = CompareLanes()
        self.lanes.setObjectName("compare_lanes")
        add_table_key(self.lanes, self._open_table)
        self.body.addWidget(self.lanes)
        self._title = Text(tr(QUESTION), "title", wrap=True)
        self.body.addWidget(self._title)
        self._question = QVBoxLayout()
        add_layout(self.body, self._question)
        self.chips: ChipGroup | None = None
        self.answer = Notice("", NoticeKind.INFO, quiet=True)
        self.answer.setObjectName("compare_answer")
        self.answer.hide()
        self.body.addWidget(self.answer)
        self.body.addStretch(1)
        self.table_button = self.add_button(tr("toon als tabel"), icon="list")
        self.table_button.setObjectName("compare_table")
        self.table_button.clicked.connect(self._open_table)
        self.add_close().setObjectName("close_compare")
        self.refresh()
        self.lanes.setFocus(Qt.FocusReason.OtherFocusReason)

    def _controls(self, plans: Sequence[tuple[str, str]]) -> None:
        """Which plans, and after how many years."""
        names = [Option(key, name) for key, name in plans]
        self.plans = ChipGroup(tr("Welke plannen naast elkaar?"), names, exclusive=False)
        name_choices(self.plans, "compare_plan", [key for key, _ in plans])
        for key in self._keys:
            self.plans.choose(key)
        self.plans.chosen.connect(self._choose_plans)
        self.plans.setVisible(len(plans) > TWO)
        years = [Option(str(each), years_words(each)) for each in HORIZONS_MONTHS]
        self.horizons = SegmentedToggle(tr("Na hoeveel jaar?"), years, chosen=str(self._months))
        name_choices(self.horizons, "compare_horizon", [option.key for option in years])
        self.horizons.chosen.connect(self._choose_horizon)
        self.body.addWidget(self.plans)
        self.body.addWidget(self.horizons, 0, Qt.AlignmentFlag.AlignLeft)

    def _ask(self) -> None:
        """The question, with a chip for everything that the last plan does otherwise than the first."""
        asked = (self._keys[0], self._keys[-1])
        if asked == self._asked:
            return
        self._asked = asked
        clear(self._question)
        differences, self.chips = self._differ(*asked), None
        self._title.setVisible(len(differences) >= TWO)
        self.show_answer("")
        if len(differences) < TWO:
            told = tr(ONE_CHOICE, choice=differences[0].words) if differences else tr(NO_CHOICES)
            self._question.addWidget(Text(told, "body2", wrap=True))
            return
        options = [Option(choice.key, choice.words) for choice in differences]
        self.chips = ChipGroup(tr(QUESTION), options, exclusive=False)
        name_choices(self.chips, "compare_choice", [option.key for option in options])
        self.chips.chosen.connect(self._chosen)
        self._question.addWidget(self.chips)

    def _chosen(self, _key: object) -> None:
        keys = self.chips.chosen_keys() if self.chips is not None else ()
        if len(keys) == TWO:
            self.show_answer(tr("Dit wordt bijgewerkt."))
            self.two_chosen.emit(*self._asked, keys)
        else:
            self.show_answer(tr("Kies er twee.") if keys else "")

    def show_answer(self, words: str) -> None:
        """What the chosen two explain; '' takes it away."""
        self.answer.setVisible(bool(words))
        if words:
            self.answer.set_notice(words, NoticeKind.INFO)

    @property
    def months(self) -> int:
        """The horizon in sight."""
        return self._months

    def _choose_plans(self, _key: object) -> None:
        keys = self.plans.chosen_keys()
        if len(keys) < TWO:
            self.sentence.setText(tr("Kies minstens twee plannen."))
            return
        self._keys = keys
        self.refresh()

    def _choose_horizon(self, key: object) -> None:
        self._months = int(str(key))
        self.refresh()
        # What two choices explain is told at the horizon in sight, too.
        self._chosen(key)

    def refresh(self) -> None:
        """Make the comparison again; what stood there stays while a plan is still being computed."""
        comparison = self._make(self._keys, self._months)
        self._ask()
        if comparison is None:
            self.sentence.setText(tr("Dit wordt bijgewerkt."))
            return
        self.lanes.set_view(lanes_view(comparison))
        self.sentence.setText(
            tr(
                "Na {years}, gemiddeld over alle mogelijke levens, verschil met zonder dit "
                "plan. De streep en de tweede regel: waar de meeste levens eindigen. Niets wordt één "
                "cijfer. Afgerond op {step}.",
                years=years_words(self._months),
                step=format_eur(comparison.step_eur, signed=False),
            )
        )
        if self.isVisible():
            self.resize(self._fitting_size())

    def _open_table(self) -> None:
        TableDialog(self.windowTitle(), (self.lanes.table(),), self).open()
