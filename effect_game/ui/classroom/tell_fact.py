"""Which fact a trainer tells, to one group or to all: one press on the fact is telling it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from effect_game.classroom.facts import ToTell
from effect_game.domain.language import tr
from effect_game.ui.widgets.buttons import Button, ButtonKind
from effect_game.ui.widgets.dialogs import Dialog
from effect_game.ui.widgets.panel import Notice, NoticeKind
from effect_game.ui.widgets.text import Text


class TellFactDialog(Dialog):
    """`told` carries the ToTell that was pressed. to: name of the one group, '' = all of them."""

    told = Signal(object)

    def __init__(self, to: str, facts: Sequence[ToTell], by_file: Sequence[str], parent: QWidget) -> None:
        title = tr("Vertel een feit aan {group}", group=to) if to else tr("Vertel een feit aan alle groepen")
        super().__init__(title, parent, width=760)
        self.setObjectName("class_fact_dialog")
        words = tr("Alleen wat een groep nog niet weet. Het staat meteen op hun scherm en blijft bekend.")
        self.body.addWidget(Text(words, "body2", wrap=True))
        if by_file:
            names = ", ".join(by_file)
            self.body.addWidget(
                Notice(tr("Speelt met een bestand en krijgt dit niet: {groups}.", groups=names),
                       NoticeKind.ATTENTION, quiet=True)
            )  # fmt: skip
        households = {each.household for each in facts}
        for number, each in enumerate(facts):
            self._add(number, each, with_household=len(households) > 1, with_groups=not to)
        if not facts:
            self.body.addWidget(Text(tr("Er is nu niemand aan wie u een nieuw feit kunt vertellen."), "body"))
        self.body.addStretch(1)
        self.add_close(tr("Terug"), main=False)
        first = self.findChild(Button, "class_fact_0")
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, number: int, each: ToTell, *, with_household: bool, with_groups: bool) -> None:
        place = f"{each.household} · {each.room}" if with_household else each.room
        heading = tr("{place} · voor {groups}", place=place, groups=", ".join(each.names))
        self.body.addWidget(Text(heading if with_groups else place, "dense_strong", wrap=True))
        self.body.addWidget(Text(each.text, "body", wrap=True))
        button = Button(tr("Vertel dit"), ButtonKind.SMALL, icon="talk")
        button.setObjectName(f"class_fact_{number}")
        button.setAccessibleName(tr("Vertel dit: {fact}", fact=each.text))
        button.clicked.connect(lambda _on=False, what=each: self._tell(what))
        self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _tell(self, what: ToTell) -> None:
        self.accept()
        self.told.emit(what)
