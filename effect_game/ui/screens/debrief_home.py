"""Tab 5 of Terugblik, 'Wat neem ik mee': an if-then plan, an own case, the signal, and what was written."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.play import rows as r
from effect_game.play.figures import Figures
from effect_game.play.personal_data import personal_data_warning
from effect_game.play.rules.limits import MAX_TEXT
from effect_game.play.signal import PolicySignal, SignalReport, signal_report
from effect_game.play.state import State
from effect_game.ui.screens.debrief_pages import WrittenPanel, note_line
from effect_game.ui.screens.life_panels import ScrollColumn
from effect_game.ui.widgets.card_rows import Divider
from effect_game.ui.widgets.cards import icon_line
from effect_game.ui.widgets.forms import CheckField
from effect_game.ui.widgets.laid import add_layout
from effect_game.ui.widgets.panel import Notice, NoticeKind, Panel
from effect_game.ui.widgets.text import Text
from effect_game.ui.widgets.write_field import WriteField

OWN_CASE_STAYS = mark(
    "Zonder vinkje blijft dit op deze computer. Het komt in geen uitdraai en in geen bestand."
)
OWN_CASE_ELSEWHERE = mark("Hier stond een tekst. Die bleef op de computer waar is gespeeld.")
_LINES = 50
"""Height of a field of own words at 100% text: two lines, more by scrolling."""
NO_SIGNAL = mark("Geen regel, wachtlijst of nee stond in deze casus in de weg.")
NOTHING_TRIED = mark(
    "Jullie legden geen kaart en vroegen aan tafel niemand iets. Dan is niet te zeggen welke regel of "
    "wachtlijst in de weg staat."
)


class TakeHomePage(QWidget):
    """What one takes along. `keep` writes down what changed."""

    def __init__(
        self, casus: Casus, state: State, figures: Figures, written: WrittenPanel, *, narrow: bool
    ) -> None:
        super().__init__()
        self._state = state
        row = QVBoxLayout(self) if narrow else QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._narrow = narrow
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self._questions(casus))
        left.addWidget(written, 1)
        add_layout(row, left, 4)
        row.addWidget(self._own(), 5)
        row.addWidget(self._signals(signal_report(casus, state, figures)), 5)

    def _questions(self, casus: Casus) -> Panel:
        panel = Panel(tr("Vragen om mee te nemen"))
        panel.setObjectName("debrief_questions")
        for question in casus.household.reflection_questions:
            panel.body.addWidget(icon_line("question", question, role="body"))
        add_layout(panel.body, note_line(casus, self))
        return panel

    def _own(self) -> Panel:
        panel = Panel(tr("Voor mijn eigen werk"))
        panel.setObjectName("debrief_own_work")
        plan, case = self._state.if_then, self._state.own_case
        self.when = self._field(
            tr("Als (iets wat deze maand gebeurt)"), "if_then_when", plan.when if plan else ""
        )
        self.then = self._field(tr("Dan (wat ik doe)"), "if_then_then", plan.then if plan else "")
        self.case = self._field(
            tr("Bij welke eigen casus helpt dit? Zonder namen."), "own_case", case.text if case else ""
        )
        self.share = CheckField(
            tr("Mag mee in een bestand voor wie begeleidt"), on=case.share if case else False
        )
        self.share.setObjectName("own_case_share")
        self.warning = Notice("", NoticeKind.ATTENTION)
        self.warning.setObjectName("own_case_warning")
        for field in (self.when, self.then, self.case):
            panel.body.addWidget(field)
        panel.body.addWidget(self.warning)
        panel.body.addWidget(self.share)
        elsewhere = case is not None and case.left_out
        panel.body.addWidget(
            Text(tr(OWN_CASE_ELSEWHERE if elsewhere else OWN_CASE_STAYS), "dense2", wrap=True)
        )
        panel.body.addStretch(1)
        self._warn()
        return panel

    def _field(self, label: str, name: str, words: str) -> WriteField:
        field = WriteField(label, most=MAX_TEXT, high=_LINES)
        field.edit.setObjectName(name)
        field.edit.setPlainText(words)
        field.changed.connect(self._warn)
        return field

    def _warn(self) -> None:
        """A friendly word when something looks like it tells who somebody is; never a refusal."""
        fields = [getattr(self, name, None) for name in ("when", "then", "case")]
        found = (personal_data_warning(field.value()) for field in fields if field is not None)
        words = next((each for each in found if each), "")
        if hasattr(self, "warning"):
            self.warning.setVisible(bool(words))
            if words:
                self.warning.set_notice(words, NoticeKind.ATTENTION)

    def _signals(self, report: SignalReport) -> Panel:
        panel = Panel(tr("Beleidssignaal"), remark=tr("uit deze casus, zonder namen"))
        panel.setObjectName("debrief_signal")
        place: QVBoxLayout = panel.body
        if not self._narrow:
            pane = ScrollColumn(tr("Beleidssignaal"))
            pane.setObjectName("debrief_signal_pane")
            panel.body.addWidget(pane, 1)
            place = pane.column
        if not report.signals:
            tried = self._state.has_plan or bool(self._state.all_talks)
            place.addWidget(Text(tr(NO_SIGNAL if tried else NOTHING_TRIED), "body", wrap=True))
        for number, signal in enumerate(report.signals):
            if number:
                place.addWidget(Divider())
            place.addWidget(_Signal(signal))
        if report.costs:
            place.addWidget(Divider())
            place.addWidget(Text(tr("Wat het deed"), "strong"))
        for cost in report.costs:
            place.addWidget(icon_line("swap", cost, role="body"))
        place.addStretch(1)
        return panel

    def check(self) -> bool:
        """False while a text is too long; the first such field takes the focus."""
        for field in (self.when, self.then, self.case):
            if not field.check():
                field.edit.setFocus()
                return False
        return True

    def keep(self, decide: Callable[[object], None]) -> None:
        """Write down what differs from what was kept."""
        for decision in self._changed():
            decide(decision)

    def _changed(self) -> Iterator[object]:
        plan = r.PlanIfThen(self.when.value(), self.then.value())
        if plan != (self._state.if_then or r.PlanIfThen("", "")):
            yield plan
        case = r.NoteOwnCase(self.case.value(), self.share.isChecked())
        kept = self._state.own_case
        if kept is None or kept.left_out:
            kept = r.NoteOwnCase("", share=case.share)
        if case != kept:
            yield case


class _Signal(QWidget):
    """One thing that stood in the way: what, how often, what would solve it."""

    def __init__(self, signal: PolicySignal) -> None:
        super().__init__()
        self.setAccessibleName(f"{signal.title}: {signal.often}. {signal.what} {signal.solves}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        icon = {"answer": "talk", "rule": "scales", "wait": "clock"}[signal.kind]
        column.addWidget(icon_line(icon, f"{signal.title}: {signal.often}", role="strong"))
        column.addWidget(Text(signal.what, "body", wrap=True))
        column.addWidget(icon_line("arrow", tr("Wat helpt: {solves}", solves=signal.solves), role="body"))
