"""The dialog that changes a bar on the line: when, how long, how much and by whom."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from effect_game.domain.language import tr
from effect_game.domain.vocabulary import Intensity
from effect_game.play import rows as r
from effect_game.play.views_plan import INTENSITIES
from effect_game.play.views_plan_cards import TrayCard
from effect_game.play.views_plan_choices import LOAD_NOTE, ONCE_NOTE
from effect_game.ui.screens.decision_dialog import Check, DecisionDialog
from effect_game.ui.widgets.chips import Option
from effect_game.ui.widgets.forms import SelectField
from effect_game.ui.widgets.number_fields import ChoiceField
from effect_game.ui.widgets.panel import Notice, NoticeKind

LENGTHS = (*range(1, 25), 30, 36, 48, 60)


@dataclass(frozen=True, slots=True)
class BarValues:
    """What a laid card is now; executors are (key, words). `starts`: the months of this round.

    `lived`: how a card of an earlier round lies; only its intensity from now on can be chosen.
    intensities: what each of them changes.
    """

    start_month: int
    months: int
    intensity: Intensity
    executor: str
    executors: tuple[tuple[str, str], ...]
    starts: range
    lived: r.SetCard | None = None
    intensities: tuple[str, ...] = ()


class BarDialog(DecisionDialog):
    """Change a bar: start, length, intensity, who carries it out; or take it away."""

    removed = Signal(str)
    discuss_requested = Signal(str)

    def __init__(self, card: TrayCard, values: BarValues, check: Check, parent: QWidget) -> None:
        super().__init__(card.title, check, parent, width=560)
        self.setObjectName("bar_dialog")
        self._card, self._values = card, values
        self.start: SelectField | None = None
        self.length: SelectField | None = None
        self.intensity: ChoiceField | None = None
        self.executor: SelectField | None = None
        if values.lived is None:
            months = [Option(str(m), tr("maand {month}", month=m)) for m in values.starts]
            self.start = SelectField(tr("Wanneer begint het?"), months, chosen=str(values.start_month))
            self.form.add(self.start).box.setObjectName("bar_start")
        else:
            words = tr(
                "Deze kaart ligt er sinds maand {month}. Wat geweest is, ligt vast.",
                month=values.start_month,
            )
            self.body.addWidget(Notice(words, NoticeKind.INFO, quiet=True))
        if not card.is_stop:
            self._card_fields()
        self.body.addWidget(self.form)
        if not card.is_stop and not values.intensities:
            self.body.addWidget(Notice(tr(ONCE_NOTE), NoticeKind.INFO, quiet=True))
        if card.notes:
            self.body.addWidget(Notice(" ".join(card.notes), NoticeKind.INFO, quiet=True))
        self.refusal.setObjectName("bar_refusal")
        self.body.addWidget(self.refusal)
        self.body.addStretch(1)
        self._buttons()
        first = self.start.box if self.start is not None else self.done_button
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _card_fields(self) -> None:
        values = self._values
        if values.lived is None:
            lengths = sorted({*LENGTHS, values.months})
            words = [
                Option(str(m), tr("1 maand") if m == 1 else tr("{months} maanden", months=m)) for m in lengths
            ]
            self.length = self.form.add(
                SelectField(tr("Hoe lang duurt het?"), words, chosen=str(values.months))
            )
            self.length.box.setObjectName("bar_length")
        if values.intensities:
            self._intensity_field()
        if len(values.executors) > 1 and values.lived is None:
            people = [Option(key, name) for key, name in values.executors]
            self.executor = self.form.add(
                SelectField(tr("Wie voert het uit?"), people, chosen=values.executor)
            )
            self.executor.box.setObjectName("bar_executor")

    def _intensity_field(self) -> None:
        options = [Option(i.value, tr(INTENSITIES[i])) for i in Intensity]
        self.intensity = self.form.add(
            ChoiceField(tr("Hoe intensief?"), options, tr(LOAD_NOTE), details=self._values.intensities)
        )
        self.intensity.choose(self._values.intensity.value)
        for option in options:
            self.intensity.card(option.key).setObjectName(f"bar_intensity_{option.key}")

    def _buttons(self) -> None:
        self.remove_button = self.add_button(tr("Haal van de lijn"), icon="minus")
        self.remove_button.setObjectName("bar_remove")
        self.remove_button.clicked.connect(self._remove)
        if not self._card.is_stop:
            discuss = self.add_button(tr("Bespreek"), icon="talk")
            discuss.setObjectName("bar_discuss")
            discuss.clicked.connect(self._discuss)
        self.add_close(tr("Terug"), main=False).setObjectName("bar_back")
        self.done_button = self._add_done(
            tr("Pas aan") if self._card.laid else tr("Zet op de lijn"), "bar_done"
        )

    def _build(self) -> r.Decision:
        intensity = self._values.intensity if self.intensity is None else Intensity(self.intensity.value())
        if self._values.lived is not None:
            return replace(self._values.lived, intensity=intensity)
        month = int(self.start.value()) if self.start is not None else self._values.start_month
        if self._card.is_stop or self.length is None:
            return r.StopTrajectory(self._card.key, month)
        executor = self.executor.value() if self.executor is not None else self._values.executor
        length = int(self.length.value())
        return r.SetCard(self._card.key, month, length, intensity, executor)

    def _remove(self) -> None:
        self.removed.emit(self._card.key)
        self.accept()

    def _discuss(self) -> None:
        self.accept()
        self.discuss_requested.emit(self._card.key)
