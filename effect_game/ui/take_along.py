"""At the end of a casus: whoever wants it takes the run along in a leerdossier of their own, one by one."""

from __future__ import annotations

from PySide6.QtCore import QObject

from effect_game.domain.problems import UserError
from effect_game.play.learner import OwnWords, entries_of_run, letters_of
from effect_game.play.rules.limits import DEBRIEF_PARTS
from effect_game.play.session import Clock
from effect_game.play.state import State
from effect_game.ui.controller import Controller
from effect_game.ui.learner import LearnerDesk, with_suffix
from effect_game.ui.screens.learner_keep import KeepRunDialog
from effect_game.ui.widgets.shell import Shell


class TakeAlong(QObject):
    """Offered, never forced; afterwards no dossier is open, as the next person sits at the same laptop."""

    def __init__(self, shell: Shell, controller: Controller, learner: LearnerDesk, clock: Clock) -> None:
        super().__init__(shell)
        self._shell, self._controller, self._learner, self._clock = shell, controller, learner, clock
        self._dialog: KeepRunDialog | None = None
        self._wanted = OwnWords()

    def offer(self) -> None:
        """Ask the first person what goes along."""
        state = self._controller.state
        self._dialog = dialog = KeepRunDialog(_given(state), letters_of(state), self._shell)
        dialog.wanted.connect(self._choose)
        dialog.finished.connect(self._forget)
        dialog.open()

    def _choose(self, wanted: object) -> None:
        if isinstance(wanted, OwnWords) and self._dialog is not None:
            self._wanted = wanted
            self._learner.ask_file(self._dialog, self.keep)

    def keep(self, path: str) -> None:
        """Put the run and what this person chose in their file."""
        dialog, play = self._dialog, self._controller.play
        if dialog is None:
            return

        def tell(problem: UserError) -> None:
            dialog.tell(problem.message)

        own = entries_of_run(play.casus, play.state, play.header, self._clock(), self._wanted)
        file = with_suffix(path)
        if self._learner.add(file, own, tell):
            self._learner.close_dossier()
            dialog.kept(file.name)

    def _forget(self) -> None:
        self._dialog = None


def _given(state: State) -> OwnWords:
    """What the group wrote, as a beginning."""
    plan, case = state.if_then, state.own_case
    line = next((each.text for each in state.reflections if each.part == DEBRIEF_PARTS - 1), "")
    return OwnWords(
        when=plan.when if plan else "",
        then=plan.then if plan else "",
        line=line,
        case=case.text if case else "",
    )
