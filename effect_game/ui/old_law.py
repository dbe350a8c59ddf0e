"""A casus of an older law in the window: one sentence about it, and the offer to recalculate it."""

import secrets

from PySide6.QtCore import QObject

from effect_game import __version__
from effect_game.domain.journal import LAW
from effect_game.domain.language import mark, tr
from effect_game.domain.vocabulary import STEPS
from effect_game.play.recalculate import Recalculated, misfit_words, old_law_words
from effect_game.play.step_names import STEP_NAMES
from effect_game.ui.controller import Controller
from effect_game.ui.widgets.buttons import Button, ButtonKind
from effect_game.ui.widgets.panel import NoticeKind
from effect_game.ui.widgets.shell import Shell

_ONLY_READING = mark("Je kunt lezen tot waar jullie waren. Verder spelen kan na opnieuw uitrekenen.")
_AT_WORK = mark("De casus wordt opnieuw uitgerekend, met dezelfde keuzes. De oude casus blijft bewaard.")


class OldLaw(QObject):
    """Fills the bar above the screens for a casus of another law; its button makes a new casus."""

    def __init__(self, shell: Shell, controller: Controller) -> None:
        super().__init__(shell)
        self._shell, self._controller = shell, controller
        self.make_button()
        controller.recalculated.connect(self._on_recalculated)

    def make_button(self) -> None:
        """The offer, in the bar of the window as it is now."""
        self.button = Button(tr("Reken opnieuw uit"), ButtonKind.SMALL, icon="redo")
        self.button.setObjectName("recalculate")
        self.button.clicked.connect(self._recalculate)
        self.button.hide()
        self._shell.notice.add_button(self.button)

    def show(self) -> None:
        """Say what the casus in play is computed with; nothing for one of today's law."""
        play = self._controller.play
        words = old_law_words(play.header.law)
        older = play.header.law < LAW
        self.button.setVisible(older)
        if self._controller.waiting and older:
            self.button.hide()
            words = tr(_AT_WORK)
        elif older and not play.state.finished and play.state.figures is None:
            words = f"{words} {tr(_ONLY_READING)}"
        if words:
            self._shell.show_notice(words, NoticeKind.INFO)

    def leave(self) -> None:
        """No casus is in sight."""
        self.button.hide()
        self._shell.show_notice("")

    def _recalculate(self) -> None:
        self._controller.recalculate(secrets.token_hex(16), __version__)
        self.show()

    def _on_recalculated(self, made: Recalculated) -> None:
        name = "" if made.misfit is None else tr(STEP_NAMES[STEPS.index(made.misfit.step)])
        kind = NoticeKind.OK if made.misfit is None else NoticeKind.ATTENTION
        self._shell.show_notice(misfit_words(made.misfit, name), kind)
