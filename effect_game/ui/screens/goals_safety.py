"""Safety first: basiszorg as it is known, signals, and the steps of the Meldcode; before any goal."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.domain.safety import BasicState
from effect_game.play import rows as r
from effect_game.play.personal_data import personal_data_warning
from effect_game.play.rules.limits import MAX_TEXT
from effect_game.play.state import State
from effect_game.play.views_goals import weighing
from effect_game.play.views_heard import not_heard_words
from effect_game.play.views_safety import (
    MELDCODE_LEFT,
    MELDCODE_NORM,
    NO_SIGNALS,
    BasicItem,
    StepItem,
    basics,
    meldcode,
    signals,
)
from effect_game.ui.art.house import House
from effect_game.ui.screens.decision_dialog import Check, DecisionDialog
from effect_game.ui.screens.heights import fill_height, fixed_height
from effect_game.ui.screens.intake_known import fact_row
from effect_game.ui.theme.theme import theme
from effect_game.ui.widgets.card_rows import Divider
from effect_game.ui.widgets.cards import PressCard, icon_line
from effect_game.ui.widgets.flow import Columns
from effect_game.ui.widgets.laid import add_layout, clear
from effect_game.ui.widgets.line_field import LineField
from effect_game.ui.widgets.panel import IconLabel, Notice, NoticeKind, Panel
from effect_game.ui.widgets.screen import FooterButton, ScreenFooter
from effect_game.ui.widgets.text import Text

STOP_MELDCODE = "stop_meldcode"
_STATE_ICONS = {
    BasicState.FINE: ("check", "ok"),
    BasicState.WORRY: ("triangle", "attention"),
    BasicState.NOW: ("stop_sign", "error"),
    None: ("help", "ink_2"),
}
_TO_TALK_OVER = (
    ("eye", mark("Wat hebben jullie zelf gezien en gehoord?")),
    ("people", mark("Zijn jullie het eens over wat jullie zagen?")),
)


class SafetyPane(Columns):
    """One screen, read and talked over, before any goal; with signals the Meldcode comes first.

    `changed` says that what can be done next is another thing; `decision` is what the main button does.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=8)
        home = Panel(tr("Het huis"), remark=tr("wat jullie nu weten"))
        self.house = House()
        self.house.setObjectName("goals_house")
        home.body.addWidget(self.house, 1)
        self.basics = BasicsPanel()
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(home, 1)
        column.addWidget(self.basics)
        # What has to be done comes first, also when they stand under each other.
        self.add(self._safety_panel(), 12)
        self.add(side, 13)
        self.steps.changed.connect(self.changed.emit)

    def _safety_panel(self) -> Panel:
        panel = Panel(tr("Eerst de veiligheid"))
        panel.body.setSpacing(10)
        self._words = Text("", "body", wrap=True)
        self._words.setObjectName("safety_text")
        panel.body.addWidget(self._words)
        self._signals = QVBoxLayout()
        self._signals.setSpacing(6)
        add_layout(panel.body, self._signals)
        self.steps = MeldcodePane()
        panel.body.addWidget(self.steps)
        self.calm = QWidget()
        calm = QVBoxLayout(self.calm)
        calm.setContentsMargins(0, 0, 0, 0)
        calm.setSpacing(8)
        for icon, words in _TO_TALK_OVER:
            calm.addWidget(icon_line(icon, tr(words), role="body2", tone="ink_2"))
        panel.body.addWidget(self.calm)
        self.heard = QWidget()
        self.heard.setObjectName("safety_heard")
        heard = QVBoxLayout(self.heard)
        heard.setContentsMargins(0, 6, 0, 0)
        heard.setSpacing(4)
        heard.addWidget(Text(tr("Wat jullie hoorden, de laagste kamer eerst"), "strong"))
        self._facts = QVBoxLayout()
        self._facts.setSpacing(0)
        add_layout(heard, self._facts)
        panel.body.addWidget(self.heard)
        panel.body.addStretch(1)
        self._unheard = Text("", "dense2", wrap=True)
        panel.body.addWidget(self._unheard)
        return panel

    def fill(self, casus: Casus, state: State) -> None:
        """Show the safety text of the household, what is known, and the step of the Meldcode that is due."""
        self._words.setText(casus.household.safety_text)
        self.basics.fill(basics(casus, state))
        known = signals(casus, state)
        clear(self._signals)
        for name, words in known:
            notice = Notice(tr("Het gaat om {name}. {words}", name=name, words=words), NoticeKind.ATTENTION)
            self._signals.addWidget(notice)
        if not known and casus.household.safety is not None:
            self._signals.addWidget(Notice(tr(NO_SIGNALS), NoticeKind.OK, quiet=True))
        steps = meldcode(casus, state)
        self.steps.fill(steps)
        self.calm.setVisible(not steps)
        clear(self._facts)
        facts = () if steps else weighing(casus, state)
        for fact in facts:
            self._facts.addWidget(fact_row(fact))
        self.heard.setVisible(bool(facts))
        self._unheard.setText(not_heard_words(casus, state))

    def reflow(self, stacked: bool) -> None:
        """Under each other when there is no room."""
        self.set_stacked(stacked)
        if stacked:
            fixed_height(self.house, theme().px(250))
        else:
            fill_height(self.house, 180)

    def footer(self) -> ScreenFooter:
        """What the main button does now; who stops while a step is due says why."""
        step = self.steps.due()
        if step is None:
            return ScreenFooter(main_text=tr("Wij hebben dit gezien en besproken"), main_icon="check")
        missing = "" if self.steps.choices() is not None else tr("Kies bij elke vraag een antwoord.")
        return ScreenFooter(
            main_text=_main_words(step),
            main_icon="check" if step.asks else "arrow",
            main_enabled=not missing,
            main_reason=missing,
            secondary=(FooterButton(STOP_MELDCODE, tr("Niet verder met de Meldcode…")),),
        )

    def decision(self) -> r.TakeMeldcodeStep | r.CheckSafety:
        """What the main button decides."""
        step = self.steps.due()
        return (
            r.CheckSafety() if step is None else r.TakeMeldcodeStep(step.number, self.steps.choices() or ())
        )

    def told(self) -> str:
        """What a screen reader is told after a step: what came of it, and which step is next."""
        return self.steps.told()

    def first_focus(self) -> QWidget | None:
        """The first answer to choose; None where the main button is what is left to do."""
        return self.steps.first_choice()


def _main_words(step: StepItem) -> str:
    if step.asks:
        return tr("Stap {number} vastleggen", number=step.number)
    return tr("Besproken: naar stap {number}", number=step.number + 1)


class StopMeldcodeDialog(DecisionDialog):
    """Going on while steps of the Meldcode lie open: what that means, and why people do it."""

    def __init__(self, check: Check, parent: QWidget) -> None:
        super().__init__(tr("Stoppen met de Meldcode?"), check, parent, width=560)
        self.setObjectName("stop_meldcode_dialog")
        for words in (MELDCODE_NORM, MELDCODE_LEFT):
            self.body.addWidget(Text(tr(words), "body", wrap=True))
        hint = tr("Schrijf geen echte namen of nummers.")
        empty = tr("Schrijf in één zin waarom. Dat hoort bij de Meldcode.")
        self.why = self.form.add(
            LineField(tr("Waarom stoppen jullie hier?"), hint, most=MAX_TEXT, empty=empty)
        )
        self.why.edit.setObjectName("stop_meldcode_why")
        self.warning = Notice("", NoticeKind.ATTENTION)
        self.warning.hide()
        for widget in (self.form, self.warning, self.refusal):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.why.changed.connect(self._warn)
        self.add_close(tr("Terug naar de stap"), main=False)
        self._add_done(tr("Stop en leg dit vast"), "stop_meldcode_done")

    def _build(self) -> r.CheckSafety:
        return r.CheckSafety(self.why.value())

    def _warn(self) -> None:
        words, was = personal_data_warning(self.why.value()), self.warning.isVisible()
        self.warning.setVisible(bool(words))
        if words:
            self.warning.set_notice(words, NoticeKind.ATTENTION)
        if bool(words) != was:
            self.fit()


class BasicsPanel(Panel):
    """Food, a roof, health insurance, income, danger: what is known, and what nobody knows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Basiszorg"), remark=tr("eerst dit, dan de rest"), parent=parent)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(3, 1)
        add_layout(self.body, self._grid)

    def fill(self, items: tuple[BasicItem, ...]) -> None:
        """Show the subjects; nothing at all for a household without them."""
        self.setVisible(bool(items))
        clear(self._grid)
        top = Qt.AlignmentFlag.AlignTop
        for place, item in enumerate(items):
            icon, tone = _STATE_ICONS[item.state]
            self._grid.addWidget(IconLabel(icon, tone, 16, drop=2), place, 0, top)
            self._grid.addWidget(Text(item.name, "dense_strong"), place, 1, top)
            self._grid.addWidget(Text(item.word, "dense2"), place, 2, top)
            words = Text(item.text, "dense", tone="" if item.known else "ink_2", wrap=True)
            words.setObjectName(f"basic_{item.subject}")
            words.setAccessibleName(f"{item.name}: {item.word}. {item.text}")
            self._grid.addWidget(words, place, 3, top)


class ChoiceCard(PressCard):
    """One answer at a step of the Meldcode."""

    def __init__(self, key: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent=parent)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setObjectName(key)
        self.body.addWidget(Text(words, "body", wrap=True))


class MeldcodePane(QWidget):
    """The five steps under each other: done with what came of it, the one that is due, and what follows."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._steps: tuple[StepItem, ...] = ()
        self._asks: list[list[tuple[str, ChoiceCard]]] = []

    def fill(self, steps: tuple[StepItem, ...]) -> None:
        """Show the steps; answers that were not kept yet stay as long as the step is the same."""
        if steps == self._steps:
            return
        self._steps, self._asks = steps, []
        clear(self._column)
        self.setVisible(bool(steps))
        if not steps:
            return
        self._column.addWidget(Divider())
        self._column.addWidget(Text(tr("De Meldcode in vijf stappen"), "strong"))
        for step in steps:
            self._column.addWidget(self._step(step))

    def _step(self, step: StepItem) -> QWidget:
        line = QWidget()
        line.setObjectName(f"meldcode_step_{step.number}")
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        top = Qt.AlignmentFlag.AlignTop
        if step.done:
            row.addWidget(IconLabel("check", "ok", 17, drop=2), 0, top)
        else:
            number = Text(f"{step.number}", "dense_strong", tone="action" if step.now else "ink_2")
            number.setFixedWidth(theme().px(17))
            row.addWidget(number, 0, top)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(Text(step.title, "dense_strong" if step.now else "dense", wrap=True))
        if step.now:
            words.addWidget(Text(step.text, "body", wrap=True))
            for ask in step.asks:
                words.addWidget(self._ask(ask.text, [(c.id, c.text) for c in ask.choices]))
        elif step.done:
            for chosen, reply in step.replies:
                words.addWidget(Text(f"{chosen}. {reply}", "dense2", wrap=True))
        add_layout(row, words, 1)
        state = tr("klaar") if step.done else tr("nu") if step.now else tr("straks")
        line.setAccessibleName(
            tr("stap {number}: {title}, {state}", number=step.number, title=step.title, state=state)
        )
        return line

    def _ask(self, words: str, choices: list[tuple[str, str]]) -> QWidget:
        frame = QWidget()
        frame.setAccessibleName(words)
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(4)
        column.addWidget(Text(words, "strong", wrap=True))
        # Two answers stand beside each other: a step with two questions then fits the window.
        answers = QHBoxLayout() if len(choices) == 2 else QVBoxLayout()
        answers.setSpacing(4)
        add_layout(column, answers)
        cards = []
        for key, text in choices:
            card = ChoiceCard(key, text)
            card.toggled.connect(self._chosen)
            answers.addWidget(card, 1)
            cards.append((key, card))
        self._asks.append(cards)
        return frame

    def _chosen(self, _on: bool) -> None:
        self.changed.emit()

    def due(self) -> StepItem | None:
        """The step to take now."""
        return next((step for step in self._steps if step.now), None)

    def choices(self) -> tuple[str, ...] | None:
        """What is chosen, one per question; None while an answer is missing."""
        chosen = [next((key for key, card in cards if card.isChecked()), None) for cards in self._asks]
        found = tuple(key for key in chosen if key is not None)
        return found if len(found) == len(chosen) else None

    def first_choice(self) -> QWidget | None:
        """The first answer of the step that is due."""
        return self._asks[0][0][1] if self._asks else None

    def told(self) -> str:
        """What came of the last step that was taken, and which one is due."""
        done = [step for step in self._steps if step.done]
        replies = " ".join(reply for _, reply in done[-1].replies) if done else ""
        step = self.due()
        if step is None:
            return replies
        due = tr("Stap {number}: {title}.", number=step.number, title=step.title)
        return f"{replies} {due}".strip()
