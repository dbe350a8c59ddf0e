"""Dialogs of the Plan screen: estimate a price, talk a card over, change a bar, predict, all cards."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from effect_game.domain.language import tr
from effect_game.play import rows as r
from effect_game.play.views_plan_cards import PriceReveal, TrayCard
from effect_game.ui.euros import keep_own
from effect_game.ui.screens.decision_dialog import Check, DecisionDialog, FittingDialog
from effect_game.ui.screens.each_first import EachFirstPanel
from effect_game.ui.screens.plan_panels import name_choices
from effect_game.ui.screens.plan_tray import wish_dots
from effect_game.ui.widgets.cards import PressCard, VoiceBubble, icon_line
from effect_game.ui.widgets.chips import ChipGroup, Option
from effect_game.ui.widgets.forms import SelectField
from effect_game.ui.widgets.laid import add_layout
from effect_game.ui.widgets.number_fields import CountField, EuroRangeField
from effect_game.ui.widgets.panel import IconLabel
from effect_game.ui.widgets.text import Text


class PriceDialog(DecisionDialog):
    """'Schat eerst': a range, then the price beside it."""

    def __init__(self, card: TrayCard, check: Check, parent: QWidget) -> None:
        super().__init__(tr("Schat eerst: {title}", title=card.title), check, parent, width=560)
        self.setObjectName("price_dialog")
        self.card_key, self.revealed = card.key, False
        hint = tr(
            "Kies een bereik waar je voor 8 van de 10 keer op durft te rekenen. "
            "Schrijf een bedrag zoals 1.500."
        )
        self.field = self.form.add(EuroRangeField(card.guess_prompt or tr("Wat kost deze kaart?"), hint))
        self.field.low.setObjectName("guess_low")
        self.field.high.setObjectName("guess_high")
        self.field.swap_button.setObjectName("guess_swap")
        self.body.addWidget(self.form)
        self.body.addWidget(self.refusal)
        self.body.addStretch(1)
        self.close_button = self.add_close(tr("Terug"), main=False)
        self.close_button.setObjectName("close_guess")
        self.show_button = self._add_done(tr("Laat de prijs zien"), "show_price")
        self.field.low.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> r.GuessPrice:
        low, high = self.field.value() or (0.0, 0.0)
        return r.GuessPrice(self.card_key, low, high)

    def _take(self, decision: r.Decision) -> None:
        """The dialog stays: the price comes in it."""
        self.refusal.hide()
        self.decided.emit(decision)

    def show_reveal(self, reveal: PriceReveal) -> None:
        """The price beside the estimate; only closing is left."""
        self.revealed = True
        self.form.hide()
        self.show_button.hide()
        self.title_label.setText(tr("De prijs naast jullie schatting"))
        guessed = tr("Jullie schatting: {guessed}", guessed=reveal.guessed)
        price = Text(tr("De prijs: {price}", price=reveal.price), "title", wrap=True)
        price.setObjectName("revealed_price")
        ours = Text(guessed, "body", wrap=True)
        keep_own(ours, reveal.guessed)
        lines = [ours, price, Text(reveal.verdict, "body", wrap=True)]
        lines += [Text(words, "dense2", wrap=True) for words in reveal.payers]
        for place, line in enumerate(lines):
            self.body.insertWidget(place, line)
            # Until it is shown a layout counts it for nothing, and the dialog would be too low.
            line.show()
        self.close_button.set_words(tr("Sluiten"))
        self.fit()
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)


class DiscussDialog(FittingDialog):
    """What everyone whom a card concerns says of it, and how much they want it."""

    def __init__(self, card: TrayCard, parent: QWidget) -> None:
        super().__init__(tr("Besproken: {title}", title=card.title), parent, width=520)
        self.setObjectName("discuss_dialog")
        if not card.wishes:
            self.body.addWidget(
                Text(tr("{who} knikt en zegt er niets over.", who=card.who), "body", wrap=True)
            )
        for wish in card.wishes:
            self.body.addWidget(
                VoiceBubble(
                    wish.quote, tr("Zo graag wil {who} dit: {much}", who=wish.who, much=wish_dots(wish.dots))
                )
            )
        for note in card.notes:
            icon, tone = ("triangle", "attention") if card.clashing else ("lock", "ink_2")
            self.body.addWidget(icon_line(icon, note, role="dense", tone=tone))
        if card.unknown:
            self.body.addWidget(
                Text(tr("Wat we niet weten: {unknown}", unknown=card.unknown), "dense2", wrap=True)
            )
        self.body.addStretch(1)
        self.add_close().setObjectName("close_discuss")


class PredictDialog(DecisionDialog):
    """The one prediction: a range, who gains most, and in how many lives the first goal comes true."""

    each_given = Signal(object)

    def __init__(
        self, question: str, goal: str, gainers: Sequence[tuple[str, str]], check: Check, parent: QWidget,
        own: Sequence[r.OwnRange] = (), together: str = "",
    ) -> None:  # fmt: skip
        super().__init__(tr("Voorspel eerst"), check, parent, width=640)
        self.setObjectName("predict_dialog")
        self.body.addWidget(
            Text(
                tr("Daarna gaan de potjes open. Een voorspelling mag mis zijn. Overslaan kan ook."),
                "body2",
                wrap=True,
            )
        )
        hint = tr("Tussen welke bedragen? Bijvoorbeeld −2.000 als zij bijlegt, of 1.500 als zij overhoudt.")
        self.range = self.form.add(EuroRangeField(question, hint, negative=True))
        self.each = EachFirstPanel(question, negative=True)
        self.each.show_given(own)
        self.each.grown.connect(self.fit)
        self.each.finished.connect(self._each_done)
        self.body.addWidget(self.each)
        self.range.low.setObjectName("predict_low")
        self.range.high.setObjectName("predict_high")
        self.range.swap_button.setObjectName("predict_swap")
        choices = [Option("", tr("Kies een partij")), *(Option(key, name) for key, name in gainers)]
        self.gainer = self.form.add(SelectField(tr("Wie heeft de meeste baat?"), choices, together))
        self.gainer.box.setObjectName("predict_gainer")
        self.count = self.form.add(
            CountField(tr("In hoeveel van de 20 levens komt dit uit: “{goal}”", goal=goal))
        )
        self.count.edit.setObjectName("predict_count")
        self.count.less.setObjectName("predict_less")
        self.count.more.setObjectName("predict_more")
        self.body.addWidget(self.form)
        self.body.addWidget(self.refusal)
        self.body.addStretch(1)
        self.add_close(tr("Terug"), main=False).setObjectName("predict_back")
        skip = self.add_button(tr("Overslaan"))
        skip.setObjectName("predict_skip")
        skip.clicked.connect(self._skip)
        self._add_done(tr("Open de potjes"), "predict_done")
        self.range.low.setFocus(Qt.FocusReason.OtherFocusReason)

    def _each_done(self, ranges: object) -> None:
        if isinstance(ranges, tuple):
            self.each_given.emit(r.EachFirst(r.BigPrediction.PLAN, ranges))

    def _skip(self) -> None:
        self._try(r.SkipPrediction())

    def _build(self) -> r.Predict:
        low, high = self.range.value() or (0.0, 0.0)
        return r.Predict(low, high, self.gainer.value(), self.count.value() or 0)

    def _read(self) -> r.Decision | None:
        decision = super()._read()
        if not self.gainer.value():
            self.gainer.set_error(tr("Maak een keuze."))
            return None
        return decision

    def _take(self, decision: r.Decision) -> None:
        """Closed first: behind it the lids open."""
        self.accept()
        self.decided.emit(decision)


MANY_CARDS = 12
"""With more cards than this the list can be narrowed."""
_NARROWED: dict[str, Callable[[TrayCard], bool]] = {
    "all": lambda card: True,
    "start": lambda card: not card.is_stop,
    "stop": lambda card: card.is_stop,
    "laid": lambda card: card.laid,
}


class CardListDialog(FittingDialog):
    """All cards under each other; Enter brings one in sight. Many cards can be narrowed by what they do."""

    chosen = Signal(str)

    def __init__(self, cards: Sequence[TrayCard], parent: QWidget) -> None:
        super().__init__(tr("Alle kaarten"), parent, width=760)
        self.setObjectName("card_list_dialog")
        self.rows: dict[str, PressCard] = {}
        self._cards = tuple(cards)
        if len(cards) > MANY_CARDS:
            self.body.addWidget(self._narrowing())
        for card in cards:
            self.body.addWidget(self._row(card))
        self.body.addStretch(1)
        self.add_close().setObjectName("close_card_list")

    def _narrowing(self) -> ChipGroup:
        words = {"all": tr("Alles"), "start": tr("Beginnen"), "stop": tr("Stoppen"), "laid": tr("Op de lijn")}
        options = [
            Option(key, f"{words[key]} ({sum(map(fits, self._cards))})") for key, fits in _NARROWED.items()
        ]
        chips = ChipGroup(tr("Welke kaarten zie je?"), options, chosen="all")
        name_choices(chips, "card_filter", list(_NARROWED))
        chips.chosen.connect(self._narrow)
        return chips

    def _narrow(self, key: str) -> None:
        for card in self._cards:
            self.rows[card.key].setVisible(_NARROWED[key](card))

    def _row(self, card: TrayCard) -> PressCard:
        place = tr("ligt op de lijn") if card.laid else tr("ligt niet op de lijn")
        told = (card.wait, card.hours, card.load, card.price, card.evidence)
        facts = " · ".join(part for part in told if part)
        row = PressCard(f"{card.kind_word}: {card.title}, {place}")
        row.setAccessibleDescription(facts)
        row.setObjectName(f"listed_{card.key}")
        row.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(IconLabel(card.kind_icon, "action", 18))
        line.addWidget(Text(card.title, "dense_strong", wrap=True), 3)
        line.addWidget(Text(facts, "dense2", wrap=True), 4)
        line.addWidget(IconLabel("check", "ok" if card.laid else "panel", 16))
        add_layout(row.body, line)
        row.setProperty("key", card.key)
        row.clicked.connect(self._pick)
        self.rows[card.key] = row
        return row

    def _pick(self) -> None:
        sender = self.sender()
        if isinstance(sender, PressCard):
            self.chosen.emit(str(sender.property("key")))
            self.accept()


class WithoutPlanDialog(FittingDialog):
    """A calm question before a round without any card; `agreed` when people mean it so."""

    agreed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Verder zonder plan?"), parent, width=520)
        self.setObjectName("without_plan_dialog")
        now = tr("Er ligt nog geen kaart op de lijn. Dan gaat het leven verder zoals het nu gaat.")
        self.body.addWidget(Text(now, "body", wrap=True))
        later = tr("Ook dat is een keuze. Bij de nabespreking zie je wat die kost, en wie dat merkt.")
        self.body.addWidget(Text(later, "body2", wrap=True))
        self.body.addStretch(1)
        go = self.add_button(tr("Toch verder zonder plan"))
        go.setObjectName("without_plan_anyway")
        go.clicked.connect(self._go)
        self.add_close(tr("Terug naar het plan"))

    def _go(self) -> None:
        self.accept()
        self.agreed.emit()


class EventDialog(FittingDialog):
    """One event of the reference: what it is and in how many lives."""

    def __init__(self, title: str, words: str, text: str, parent: QWidget) -> None:
        super().__init__(title, parent, width=440)
        self.setObjectName("event_dialog")
        self.body.addWidget(Text(text, "body", wrap=True))
        self.body.addWidget(Text(words, "dense2", wrap=True))
        self.body.addStretch(1)
        self.add_close().setObjectName("close_event")
