"""The trainer lets one group play the parties of another by hand: pick it, and it is done."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from effect_game.classroom.state import Group
from effect_game.domain.language import tr
from effect_game.ui.widgets.buttons import Button, ButtonKind
from effect_game.ui.widgets.dialogs import Dialog
from effect_game.ui.widgets.flow import FlowLayout
from effect_game.ui.widgets.panel import Notice, NoticeKind
from effect_game.ui.widgets.text import Text, announce


class ChairChoiceDialog(Dialog):
    """`chosen` carries the group whose parties this group plays from now on; '' = nobody's by hand.

    now: whom it was chosen for before, None = nobody; why_not: of a group's id, at the moment of the press,
    why it cannot be, '' = it can.
    """

    chosen = Signal(str)

    def __init__(
        self, group: Group, others: Sequence[Group], now: Group | None, why_not: Callable[[str], str],
        parent: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(tr("Voor wie speelt {group} de partij?", group=group.name), parent, width=620)
        self.setObjectName("class_seat_dialog")
        self._why_not = why_not
        words = tr(
            "{group} zit dan aan tafel op de stoelen van de groep die u kiest. In de casus telt het model.",
            group=group.name,
        )
        self.body.addWidget(Text(words, "body2", wrap=True))
        if now is not None:
            self.body.addWidget(Text(tr("Nu gekozen: {group}.", group=now.name), "dense_strong", wrap=True))
        self._problem = Notice("", NoticeKind.ATTENTION)
        self._problem.setObjectName("class_seat_problem")
        self.body.addWidget(self._problem)
        self._problem.hide()
        inside = QWidget()
        flow = FlowLayout(inside, gap=8)
        choices = [(each.id, each.name, "people") for each in others]
        if now is not None:
            choices.insert(0, ("", tr("Haal deze keuze weg"), "undo"))
        for number, (key, name, icon) in enumerate(choices):
            button = Button(name, ButtonKind.SMALL, icon=icon)
            button.setObjectName(f"class_seat_{number}")
            button.clicked.connect(lambda _on=False, to=key: self._choose(to))
            flow.addWidget(button)
        self.body.addWidget(inside)
        if not others:
            self.body.addWidget(Text(tr("Er is nog geen andere groep."), "body"))
        self.body.addStretch(1)
        self.add_close(tr("Terug"), main=False)

    def _choose(self, to: str) -> None:
        problem = self._why_not(to) if to else ""
        if problem:
            self._problem.set_notice(problem, NoticeKind.ATTENTION)
            self._problem.show()
            self.resize(self._fitting_size())
            announce(self, problem)
            return
        self.accept()
        self.chosen.emit(to)
