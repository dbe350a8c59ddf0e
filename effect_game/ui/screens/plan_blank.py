"""Making a card of one's own: a form with the words, the price and the effect of one intervention."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from effect_game.content.check_blank import MOST_EXECUTOR, MOST_TEXT, MOST_TITLE
from effect_game.domain.blank_card import BlankCard, BlankStrength
from effect_game.domain.language import mark, tr
from effect_game.domain.vocabulary import LifeDomain
from effect_game.play import rows as r
from effect_game.play.digits import format_number, format_short
from effect_game.play.personal_data import personal_data_warning
from effect_game.play.views_blank import BlankForm
from effect_game.ui.screens.decision_dialog import Check, DecisionDialog
from effect_game.ui.screens.plan_panels import name_choices
from effect_game.ui.screens.plan_role import BESIDE_SCALE
from effect_game.ui.theme.theme import theme
from effect_game.ui.widgets.chips import ChipGroup, Option
from effect_game.ui.widgets.forms import CheckField, SelectField
from effect_game.ui.widgets.laid import add_layout
from effect_game.ui.widgets.line_field import LineField
from effect_game.ui.widgets.number_fields import ChoiceField, EuroRangeField
from effect_game.ui.widgets.text import Text
from effect_game.ui.widgets.write_field import WriteField

ONCE, MONTHLY = "once", "month"
HOURS = (0, 1, 2, 3, 4, 6, 8, 12, 16, 24, 40)
LOADS = (0, 0.5, 1, 1.5, 2, 3)
MONTHS = (1, 2, 3, 6, 9, 12, 18, 24, 36, 60)
WAITS = (0, 1, 2, 4, 6, 8, 13, 26)
_LENGTHS = {
    # In words for one and for more: a language has its own plurals.
    "blank_months": (mark("1 maand"), mark("{count} maanden")),
    "blank_wait": (mark("1 week"), mark("{count} weken")),
    "blank_hours": (mark("1 uur per maand"), mark("{count} uur per maand")),
    "blank_load": (mark("1 punt draagkracht"), mark("{count} punten draagkracht")),
}
_AGAIN = mark("Druk nog een keer op de knop om het toch zo te laten.")


class BlankDialog(DecisionDialog):
    """A new own card, or one that is there made anew or thrown away."""

    def __init__(self, form: BlankForm, check: Check, parent: QWidget) -> None:
        super().__init__(tr("Eigen kaart"), check, parent, width=680)
        self.setObjectName("blank_dialog")
        self._lists, self._warned = form, ""
        self._id = form.next_id or form.cards[0].id
        self.body.addWidget(
            Text(
                tr(
                    "Voor hulp die hier niet ligt. Een eigen kaart heeft een eigen prijs en telt met "
                    "bewijs D: niemand heeft gemeten wat zij doet."
                ),
                "body2",
                wrap=True,
            )
        )
        if form.cards:
            self.body.addWidget(self._which())
        self._words()
        self._effect()
        self._price()
        self._effort()
        self.body.addWidget(self.form)
        if form.budget:
            self.body.addWidget(self.budget)
        self.body.addWidget(Text(form.basis[:1].upper() + form.basis[1:], "caption", wrap=True))
        self.refusal.setObjectName("blank_refusal")
        # Outside the part that scrolls: what is wrong is seen wherever one is in the form.
        outer = self.layout()
        assert isinstance(outer, QVBoxLayout)
        outer.insertWidget(outer.count() - 1, self.refusal)
        self.body.addStretch(1)
        self._buttons()
        self._fill()
        self.title.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    # building

    def _which(self) -> ChipGroup:
        options = [Option(card.id, card.title) for card in self._lists.cards]
        if self._lists.next_id is not None:
            options.insert(0, Option(self._lists.next_id, tr("Nieuwe kaart")))
        chips = ChipGroup(tr("Welke kaart?"), options, chosen=self._id)
        name_choices(chips, "blank_which", [option.key for option in options])
        chips.chosen.connect(self._choose)
        return chips

    def _words(self) -> None:
        self.title = self.form.add(
            LineField(tr("Hoe heet de kaart?"), most=MOST_TITLE, empty=tr("Geef de kaart een titel."))
        )
        self.title.edit.setObjectName("blank_title")
        self.text = self.form.add(WriteField(tr("Wat gebeurt er, in één zin?"), most=MOST_TEXT))
        self.text.edit.setObjectName("blank_text")
        team = ", ".join(name for _, name in self._lists.team)
        hint = tr("Bijvoorbeeld {team}, of iemand anders.", team=team) if team else ""
        self.executor = self.form.add(
            LineField(tr("Wie doet het?"), hint, most=MOST_EXECUTOR, empty=tr("Vul in wie het doet."))
        )
        self.executor.edit.setObjectName("blank_executor")
        self.persons = self.form.add(
            ChoiceField(tr("Voor wie?"), _options(self._lists.persons), several=True, beside=True)
        )
        for key, _ in self._lists.persons:
            self.persons.card(key).setObjectName(f"blank_for_{key}")

    def _effect(self) -> None:
        self.room = self.form.add(SelectField(tr("Op welke kamer werkt het?"), _options(self._lists.rooms)))
        self.room.box.setObjectName("blank_room")
        self.strength = self.form.add(
            ChoiceField(
                tr("Hoeveel doet het hooguit?"),
                [Option(key, words) for key, words, _ in self._lists.strengths],
                details=[most for _, _, most in self._lists.strengths],
            )
        )
        for key, _, _ in self._lists.strengths:
            self.strength.card(key).setObjectName(f"blank_strength_{key}")

    def _price(self) -> None:
        self.amount = self.form.add(
            EuroRangeField(tr("Wat kost het?"), tr("Van laag tot hoog. Schrijf een bedrag zoals 1.500."))
        )
        self.amount.low.setObjectName("blank_low")
        self.amount.high.setObjectName("blank_high")
        self.amount.swap_button.setObjectName("blank_swap")
        per = [Option(ONCE, tr("ineens, bij de start")), Option(MONTHLY, tr("elke maand"))]
        self.per = self.form.add(SelectField(tr("Is dat ineens of elke maand?"), per))
        self.per.box.setObjectName("blank_per")
        self.payer = self.form.add(SelectField(tr("Wie betaalt?"), _options(self._lists.payers)))
        self.payer.box.setObjectName("blank_payer")
        self._beside(self.per, self.payer)
        self.budget = CheckField(self._lists.budget)
        self.budget.setObjectName("blank_budget")

    def _effort(self) -> None:
        self.months = self._number(tr("Hoe lang duurt het?"), "blank_months", MONTHS)
        self.wait = self._number(tr("Hoe lang is het wachten?"), "blank_wait", WAITS)
        self.hours = self._number(tr("Hoeveel uur van het team?"), "blank_hours", HOURS)
        self.load = self._number(tr("Wat vraagt het van mensen?"), "blank_load", LOADS)
        self._beside(self.months, self.wait)
        self._beside(self.hours, self.load)

    def _number(self, label: str, name: str, numbers: Sequence[float]) -> SelectField:
        one, more = _LENGTHS[name]
        words = [
            Option(f"{each:g}", tr(one) if each == 1 else tr(more, count=format_short(each)))
            for each in numbers
        ]
        field = self.form.add(SelectField(label, words))
        field.box.setObjectName(name)
        return field

    def _beside(self, *fields: SelectField) -> None:
        """Short lists beside each other, as long as the text is not large."""
        if theme().text_scale > BESIDE_SCALE:
            return
        row = QHBoxLayout()
        for field in fields:
            self.form.column.removeWidget(field)
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        add_layout(self.form.column, row)

    def _buttons(self) -> None:
        self.remove_button = self.add_button(tr("Gooi weg"), icon="minus")
        self.remove_button.setObjectName("blank_remove")
        self.remove_button.clicked.connect(self._remove)
        self.add_close(tr("Terug"), main=False).setObjectName("blank_back")
        self._add_done(tr("Maak de kaart"), "blank_done")

    # what it is about

    def _choose(self, key: object) -> None:
        self._id = str(key)
        self._fill()

    def _fill(self) -> None:
        """Show the card that is chosen, or an empty form for a new one."""
        card = next((each for each in self._lists.cards if each.id == self._id), None)
        self.remove_button.setVisible(card is not None)
        self.refusal.hide()
        shown = card or self._new()
        self.title.edit.setText(shown.title)
        self.text.edit.setPlainText(shown.text)
        self.executor.edit.setText(dict(self._lists.team).get(shown.executor, shown.executor))
        for key, _ in self._lists.persons:
            self.persons.choose(key, key in shown.persons)
        for key, _, _ in self._lists.strengths:
            self.strength.choose(key, key == shown.strength.value)
        _select(self.room, shown.life_domain.value)
        _select(self.payer, shown.payer)
        _select(self.per, MONTHLY if shown.per_month else ONCE)
        for field, value in (
            (self.months, shown.months),
            (self.wait, shown.wait_weeks),
            (self.hours, shown.hours_per_month),
            (self.load, shown.load),
        ):
            _select(field, f"{value:g}")
        self.budget.setChecked(shown.from_budget)
        if card is None:
            self.amount.set_value("", "")
        else:
            self.amount.set_value(format_number(card.low_eur, 0), format_number(card.high_eur, 0))

    def _new(self) -> BlankCard:
        return BlankCard(
            id=self._id,
            title="",
            text="",
            executor="",
            persons=(),
            life_domain=LifeDomain(self._lists.rooms[0][0]),
            strength=BlankStrength.SMALL,
            payer=self._lists.payers[0][0],
            low_eur=0.0,
            high_eur=0.0,
        )

    def _build(self) -> r.Decision:
        low, high = self.amount.value() or (0.0, 0.0)
        return r.SetBlankCard(
            BlankCard(
                id=self._id,
                title=self.title.value(),
                text=self.text.value(),
                executor=self._executor(),
                persons=self.persons.values(),
                life_domain=LifeDomain(self.room.value()),
                strength=BlankStrength(self.strength.value()),
                payer=self.payer.value(),
                low_eur=low,
                high_eur=high,
                per_month=self.per.value() == MONTHLY,
                hours_per_month=float(self.hours.value()),
                load=float(self.load.value()),
                months=int(self.months.value()),
                wait_weeks=float(self.wait.value()),
                from_budget=self.budget.isChecked(),
            )
        )

    def _executor(self) -> str:
        """The id of a team member whose name was written, else the words themselves."""
        words = self.executor.value()
        return next((key for key, name in self._lists.team if name.lower() == words.lower()), words)

    # deciding

    def _why_not(self, decision: r.Decision) -> str:
        refused = super()._why_not(decision)
        if refused or not isinstance(decision, r.SetBlankCard):
            return refused
        card = decision.card
        words = f"{card.title} {card.text} {card.executor}"
        warning = personal_data_warning(words)
        if not warning or words == self._warned:
            return ""
        self._warned = words
        return f"{warning} {tr(_AGAIN)}"

    def _remove(self) -> None:
        self._try(r.RemoveBlankCard(self._id))


def _options(pairs: Sequence[tuple[str, str]]) -> list[Option]:
    return [Option(key, words) for key, words in pairs]


def _select(field: SelectField, key: str) -> None:
    """Show a key; what is not in the list is put in it, so that nothing is changed unseen."""
    if field.box.findData(key) < 0:
        field.box.addItem(key, key)
    field.box.setCurrentIndex(field.box.findData(key))
