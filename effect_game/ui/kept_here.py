"""'Wat bewaart €ffect?' in the window, and wiping: asked twice, all or nothing, also in an open casus."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from effect_game.domain.language import mark, tr
from effect_game.domain.problems import UserError
from effect_game.play.views_kept import GOES, STAYS, kept_view
from effect_game.store.database import Store
from effect_game.store.kept_here import wipe
from effect_game.ui.casus_files import last_folder
from effect_game.ui.classroom.member_kept import kept_membership
from effect_game.ui.classroom.trainer import TrainerDesk
from effect_game.ui.controller import Controller
from effect_game.ui.learner import LearnerDesk
from effect_game.ui.own_prices import SETTING as OWN_PRICES
from effect_game.ui.papers import SETTING as PAPERS
from effect_game.ui.price_rounds import PriceRounds
from effect_game.ui.screens.kept_dialog import KeptDialog
from effect_game.ui.widgets.dialogs import SureDialog, TellDialog
from effect_game.ui.widgets.panel import NoticeKind
from effect_game.ui.widgets.shell import Shell

TITLE = mark("Wat bewaart €ffect?")


class KeptHere(QObject):
    """`emptied`: nothing is on the disk any more, so the first screen has to come in sight; `wiped`: nothing
    is in memory either."""

    emptied = Signal()
    wiped = Signal()

    def __init__(
        self,
        shell: Shell,
        controller: Controller,
        rounds: PriceRounds,
        learner: LearnerDesk,
        classes: TrainerDesk,
    ) -> None:
        super().__init__(shell)
        self._shell, self._controller, self._rounds = shell, controller, rounds
        self._learner, self._classes = learner, classes

    def stand_in_menu(self) -> None:
        """A line in the menu of the window as it is now."""
        self._shell.add_menu_action(tr(TITLE), "lock", self.show)

    def show(self) -> None:
        """What is kept, where, how much."""
        store = self._controller.store
        taken_part = kept_membership(store)
        try:
            view = kept_view(
                store,
                own_prices=OWN_PRICES,
                round_under_way=self._rounds.under_way,
                last_folder=", ".join(_folders(store)),
                group="" if taken_part is None else taken_part.name,
            )
        except UserError as problem:
            self._tell(problem)
            return
        dialog = KeptDialog(view, self._shell)
        dialog.wipe_wanted.connect(self._ask)
        dialog.open()

    def _ask(self) -> None:
        if self._classes.host is not None:
            words = tr("Er staat een les open op deze computer. Sluit die eerst af. Dan kan alles weg.")
            self._tell(UserError("class.open", words))
            return
        said = [tr(words) for words in (*GOES, STAYS)]
        if self._learner.name:
            said.append(
                tr("'{file}' is nu open. Het bestand blijft, en gaat hier dicht.", file=self._learner.name)
            )
        dialog = SureDialog(
            tr("Alles op deze computer wissen?"),
            said,
            tr("Wis alles"),
            self._shell,
            tick=tr("Ik weet dat dit niet terug te halen is."),
        )
        dialog.agreed.connect(self.wipe)
        dialog.open()

    def wipe(self) -> None:
        """Take everything away and begin again; when that cannot be, everything is as it was."""
        control = self._controller
        try:
            wipe(control.store)
        except UserError as problem:
            self._tell(problem)
            return
        control.stop_waiting()
        self.emptied.emit()
        # What is still in memory must not come back on the disk, or go along in a file.
        control.forget()
        self._rounds.forget_round()
        self._learner.close_dossier()
        self._classes.leave()
        self.wiped.emit()
        self._shell.show_notice(
            tr("Alles is gewist. Bestanden die je zelf bewaarde, zijn er nog."), NoticeKind.OK
        )

    def _tell(self, problem: UserError) -> None:
        dialog = TellDialog(tr("Dit lukt niet"), [problem.message], self._shell)
        dialog.setObjectName("kept_problem")
        dialog.open()


def _folders(store: Store) -> list[str]:
    """The folders used last: of casussen and dossiers, and of documents."""
    papers = store.setting(PAPERS)
    kept = (last_folder(store), papers if isinstance(papers, str) else "")
    return list(dict.fromkeys(folder for folder in kept if folder))
