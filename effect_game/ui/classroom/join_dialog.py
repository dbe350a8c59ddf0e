"""'Doe mee met een les': address, code and a name from the generator; no account, no names of people."""

from __future__ import annotations

import secrets
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from effect_game.classroom.keys import CODE_LENGTH, KEY_LENGTH, new_key
from effect_game.classroom.views_member import Help
from effect_game.content.nicknames import nicknames
from effect_game.domain.language import mark, tr
from effect_game.ui.classroom.join_fields import AddressField, CodeField, code_label
from effect_game.ui.classroom.member_kept import Membership
from effect_game.ui.widgets.buttons import Button
from effect_game.ui.widgets.dialogs import Dialog
from effect_game.ui.widgets.forms import CheckField, Field
from effect_game.ui.widgets.laid import add_layout
from effect_game.ui.widgets.panel import Notice, NoticeKind
from effect_game.ui.widgets.text import Text

SPINS = 3
_LEAD = mark("Typ over wat bij de trainer op het scherm staat. Niemand hoeft een naam of mailadres te geven.")
_BUSY = mark("Zoekt de trainer op {address}. Dit duurt hooguit een paar tellen.")
_IN = mark("Jullie doen mee als {name}.")
_RESUME = mark("Gaat deze laptop stuk? Met deze code gaan jullie verder op een andere. Schrijf hem op.")
_BY_FILE = mark("Speel zoals altijd. Kies na elke ronde in het menu: Bewaar voor de trainer.")
_NO_SPINS = mark("Dit is de laatste naam.")


class JoinDialog(Dialog):
    """`joined` carries the Membership people want; `given_up`: closed before they were in.

    The caller says how it goes: `show_busy`, `show_help`, `show_in`. waits: for one of the last two.
    """

    joined = Signal(object)
    given_up = Signal()

    def __init__(self, last: Membership | None, parent: QWidget) -> None:
        super().__init__(tr("Doe mee met een les"), parent, width=560)
        self.setObjectName("join_dialog")
        self._last, self._spins = last, SPINS
        self.waits = self._asked = self._inside = False
        self._name = last.name if last is not None else self._draw()
        self.form = QWidget()
        column = QVBoxLayout(self.form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Text(tr(_LEAD), "body2", wrap=True))
        self.told = Notice("", NoticeKind.INFO)
        self.told.setObjectName("join_told")
        column.addWidget(self.told)
        self._make_fields()
        for field in (self.address, self.code):
            column.addWidget(field)
        column.addWidget(self._name_row())
        more: tuple[QWidget, ...] = (self.watch, self.elsewhere, self.key, self.no_network)
        for widget in more:
            column.addWidget(widget)
        self.body.addWidget(self.form)
        self.told.hide()
        self.key.hide()
        self.body.addStretch(1)
        self._make_buttons()
        self.finished.connect(self._closed)
        first = self.code.edit if self.address.value() else self.address.edit
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_fields(self) -> None:
        self.address = AddressField()
        self.code = CodeField(tr("Code van de les"), tr("Zes tekens."), "join_code", CODE_LENGTH)
        self.key = CodeField(
            tr("Code van jullie groep"),
            tr("Twaalf tekens. Die stond op de andere laptop, bij 'De les'."),
            "join_key",
            KEY_LENGTH,
        )
        self.watch = CheckField(tr("Wij kijken mee bij een groep en spelen zelf niet"))
        self.watch.setObjectName("join_watch")
        self.elsewhere = CheckField(tr("Verder op een andere laptop: wij deden al mee"))
        self.elsewhere.setObjectName("join_elsewhere")
        self.elsewhere.toggled.connect(self._choose)
        self.no_network = CheckField(tr("Zonder netwerk: de trainer krijgt straks een bestand"))
        self.no_network.setObjectName("join_no_network")
        self.no_network.toggled.connect(self._choose)
        if self._last is not None:
            self.address.edit.setText(self._last.address)
            self.code.edit.setText(self._last.code)
            self.watch.setChecked(self._last.watches)

    def _name_row(self) -> QWidget:
        self.name_row = QWidget()
        row = QHBoxLayout(self.name_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(tr("Zo heten jullie in deze les"), "dense_strong", wrap=True))
        self.name = Text(self._name, "title", wrap=True)
        self.name.setObjectName("join_name")
        words.addWidget(self.name)
        add_layout(row, words, 1)
        self.spin = Button("", icon="redo")
        self.spin.setObjectName("join_spin")
        self.spin.clicked.connect(self._spin)
        row.addWidget(self.spin, 0, Qt.AlignmentFlag.AlignBottom)
        self._show_spins()
        return self.name_row

    def _make_buttons(self) -> None:
        self.back = self.add_close(tr("Terug"), main=False)
        self.alone = self.add_button(tr("Speel zonder netwerk"), icon="box")
        self.alone.setObjectName("join_alone")
        self.alone.clicked.connect(self._without_network)
        self.alone.hide()
        self.main = self.add_button(tr("Doe mee"), main=True)
        self.main.setObjectName("join_main")
        self.main.clicked.connect(self._pressed)

    # how it goes

    @property
    def wants_in(self) -> bool:
        """People asked to take part and are not in yet."""
        return self._asked and not self._inside

    def show_busy(self, address: str) -> None:
        """Trying now; 'Terug' gives up."""
        self.waits = True
        self.told.set_notice(tr(_BUSY, address=address), NoticeKind.INFO)
        self.told.show()
        self.main.set_locked(tr("Zoekt de trainer"))
        self.alone.show()
        self._next_turn.start()

    def show_help(self, help: Help) -> None:
        """It did not work: why, and what to do."""
        self.waits = False
        self.told.set_notice(f"{help.cause} {help.step}", NoticeKind.ATTENTION)
        self.told.show()
        self.main.set_locked("")
        self.main.set_words(tr("Probeer opnieuw"))
        self.alone.show()
        self._next_turn.start()
        self.main.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_in(self, name: str, key: str) -> None:
        """They are in: the name they got and the code to come back with; without a network there is none."""
        self.waits, self._inside = False, True
        self.form.hide()
        for button in (self.back, self.alone):
            button.hide()
        self.body.insertWidget(0, Notice(tr(_IN, name=name), NoticeKind.OK))
        self.body.insertWidget(1, Text(tr(_RESUME if key else _BY_FILE), "body", wrap=True))
        if key:
            self.body.insertWidget(2, code_label(key, "join_resume_code"))
        self.main.set_locked("")
        self.main.set_words(tr("Verder"))
        self.main.clicked.disconnect(self._pressed)
        self.main.clicked.connect(self.accept)
        self._next_turn.start()
        self.main.setFocus(Qt.FocusReason.OtherFocusReason)

    # what people do

    def _pressed(self) -> None:
        fields: list[Field] = [self.code]
        if not self.no_network.isChecked():
            fields.insert(0, self.address)
        if self.elsewhere.isChecked():
            fields.append(self.key)
        wrong = [field for field in fields if not field.check()]
        self._next_turn.start()
        if wrong:
            wrong[0].inputs[0].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._asked = True
        self.joined.emit(self._membership())

    def _without_network(self) -> None:
        self.no_network.setChecked(True)
        self.waits = False
        self._pressed()

    def _membership(self) -> Membership:
        last, code = self._last, self.code.value()
        network = not self.no_network.isChecked()
        key = self.key.value() if self.elsewhere.isChecked() else ""
        watches = self.watch.isChecked()
        # The same class again: this computer is the same group there.
        same = last is not None and last.code == code and key in ("", last.key)
        if last is not None and same:
            kept = replace(last, address=self.address.value(), name=self._name, network=network, left=False)
            return replace(kept, watches=watches)
        key = key or new_key()
        return Membership(self.address.value(), code, key, self._name, network, watches=watches)

    def _choose(self) -> None:
        self.key.setVisible(self.elsewhere.isChecked())
        self.name_row.setVisible(not self.elsewhere.isChecked())
        self.address.setVisible(not self.no_network.isChecked())
        self._next_turn.start()

    def _spin(self) -> None:
        self._spins -= 1
        self._name = self._draw(self._name)
        self.name.setText(self._name)
        self._show_spins()

    def _show_spins(self) -> None:
        self.spin.set_words(tr("Andere naam (nog {count})", count=self._spins))
        self.spin.set_locked("" if self._spins else tr(_NO_SPINS))

    def _draw(self, *taken: str) -> str:
        return nicknames().draw(secrets.randbelow, taken)

    def _closed(self) -> None:
        if self._asked and not self._inside:
            self.given_up.emit()
