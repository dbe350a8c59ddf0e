"""'Verander één ding' of one group, live on the projector: which change, and a worker that computes it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from effect_game.classroom.exhibits import WhatIfExhibit
from effect_game.classroom.one_change import CUT_OFF, Changeable, changed, not_told, waiting
from effect_game.classroom.showing import exhibit_in
from effect_game.classroom.state import ClassState
from effect_game.content.translated import ContentTexts
from effect_game.domain.language import in_use, tr
from effect_game.domain.problems import UserError
from effect_game.play.what_if import OneChange, WhatIfAsk, WhatIfTold
from effect_game.play.worker import Failed
from effect_game.ui.widgets.chips import Option
from effect_game.ui.widgets.dialogs import Dialog
from effect_game.ui.widgets.forms import SelectField
from effect_game.ui.widgets.text import Text
from effect_game.ui.worker_link import WorkerLink


class GroupChangeDialog(Dialog):
    """Which one thing, and whether the group said yes. `agreed` carries the key of a change."""

    agreed = Signal(str)

    def __init__(self, changes: Sequence[OneChange], group: str, parent: QWidget) -> None:
        super().__init__(tr("Verander één ding"), parent, width=680)
        self.setObjectName("group_change_dialog")
        options = [Option(one.key, one.words) for one in changes]
        self.choice = SelectField(
            tr("Welke ene keuze van {group} had anders gekund?", group=group),
            options,
            chosen=options[0].key,
        )
        self.choice.box.setObjectName("group_change_choice")
        self.body.addWidget(self.choice)
        self.body.addWidget(Text(tr("Heeft deze groep ja gezegd?"), "strong", wrap=True))
        for sentence in (
            tr("Vraag het eerst aan {group}. Nee zeggen mag altijd.", group=group),
            tr("Hun naam komt niet in beeld."),
        ):
            self.body.addWidget(Text(sentence, "body", wrap=True))
        self.button = self.add_button(tr("Ja, toon het"), icon="screen")
        self.button.setObjectName("group_change_agree")
        self.button.clicked.connect(self._agree)
        self.body.addStretch(1)
        self.add_close(tr("Terug"))

    def _agree(self) -> None:
        key = self.choice.value()
        self.accept()
        self.agreed.emit(key)


class Changing(QObject):
    """Computes one change at a time, beside the window. `made` carries the WhatIfExhibit that is to stand in
    the place of the one that says it is being computed."""

    made = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._link: WorkerLink | None = None
        self._content = b""
        self._asked: WhatIfAsk | None = None
        self._about: tuple[Changeable, OneChange] | None = None
        self._followed = False

    def ready(self, found: Changeable) -> None:
        """The worker starts while the trainer still chooses."""
        if self._link is None:
            self._link, self._content = WorkerLink(self), b""
            self._link.speak(ContentTexts(in_use().code))
            self._link.answered.connect(self._answered)
            self._link.lost.connect(self._lost)
        if self._content != found.content:
            # What was asked under other content is never answered.
            self._give_up(tr(CUT_OFF))
            self._content = found.content
            self._link.use_casus(found.content)

    def ask(self, found: Changeable, key: str) -> WhatIfExhibit:
        """Ask for it; what stands on the projector meanwhile."""
        change = found.change(key)
        # The worker may have been lost since.
        self.ready(found)
        self._about, self._asked = (found, change), found.asked(change)
        if self._link is not None:
            self._link.ask_what_if(self._asked)
        return waiting(found, change)

    def forget(self) -> None:
        """Something else stands on the projector: what is still being computed goes to nobody."""
        self._asked = self._about = None

    def follow(self, state: ClassState) -> None:
        """The class as it is. What was being computed when the program ended comes no more: say so."""
        if self._followed or not state.next:
            return
        self._followed = True
        try:
            shown = exhibit_in(state)
        except UserError:
            return
        if isinstance(shown, WhatIfExhibit) and shown.busy and self._asked is None:
            self.made.emit(not_told(shown, tr(CUT_OFF)))

    def stop(self) -> None:
        """Nothing is computed any more; what was being computed is not waited for."""
        self.forget()
        link, self._link = self._link, None
        if link is not None:
            link.close(at_once=True)
            link.deleteLater()

    def _answered(self, answer: object) -> None:
        if isinstance(answer, WhatIfTold) and answer.asked == self._asked and self._about is not None:
            self._tell(*self._about, answer)
        elif isinstance(answer, Failed) and self._asked is not None and answer.request == self._asked.request:
            self._give_up(answer.message)

    def _tell(self, found: Changeable, change: OneChange, answer: WhatIfTold) -> None:
        try:
            made = changed(found, change, answer)
        except UserError as problem:
            self._give_up(problem.message)
            return
        self.forget()
        self.made.emit(made)

    def _lost(self) -> None:
        """The next one gets a worker of its own."""
        words = tr(CUT_OFF)
        link, self._link = self._link, None
        if link is not None:
            link.close(at_once=True)
            link.deleteLater()
        self._give_up(words)

    def _give_up(self, words: str) -> None:
        about = self._about
        self.forget()
        if about is not None:
            self.made.emit(not_told(waiting(*about), words))
