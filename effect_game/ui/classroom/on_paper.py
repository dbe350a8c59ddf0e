"""Documents from the trainer's chair: the lesson plan before the lesson, those of the class after it; and
the end of what a class kept. What is made is made beside the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from effect_game.classroom.opening import wipe_class
from effect_game.domain.language import tr
from effect_game.domain.lesson import LessonPlan, Programme
from effect_game.domain.problems import UserError
from effect_game.store.database import Store
from effect_game.ui.casus_files import first_folder
from effect_game.ui.classroom.after_dialog import AfterDialog
from effect_game.ui.classroom.host import ClassHost
from effect_game.ui.making import Making
from effect_game.ui.widgets.dialogs import SureDialog
from effect_game.ui.widgets.file_dialog import FileDialog
from effect_game.ui.widgets.panel import NoticeKind
from effect_game.ui.widgets.shell import Shell

Told = Callable[[str, NoticeKind], None]


class OnPaper(QObject):
    """`left`: the class is kept or gone, back to the first screen. It carries what to tell there."""

    left = Signal(str)

    def __init__(self, shell: Shell, store: Store) -> None:
        super().__init__(shell)
        self._shell, self._store = shell, store
        self._making: Making | None = None

    def stop(self) -> None:
        """Wait for what is being made: it is written whole."""
        if self._making is not None:
            self._making.wait()

    # before

    def print_plan(
        self, parent: QWidget, plan: LessonPlan | Programme, titles: Mapping[str, str], told: Told
    ) -> None:
        """A lesson plan or programme in a folder that is asked for. titles: of households, by the name of
        their folder."""
        self._ask_folder(
            parent, lambda folder: self._make(partial(_plan_in, folder, plan, titles), parent, told)
        )

    # after

    def after(self, host: ClassHost) -> None:
        """Ask what to make of the class, and whether it stays."""
        played = any(group.casuses for group in host.board.state.present)
        nothing = "" if played else tr("Geen groep speelde een casus.")
        dialog = AfterDialog(nothing, self._shell)
        dialog.make_wanted.connect(partial(self._make_papers, dialog, host.path))
        dialog.wipe_wanted.connect(partial(self._ask_wipe, dialog, host))
        dialog.keep_wanted.connect(partial(self._keep, dialog))
        dialog.open()

    def _make_papers(self, dialog: AfterDialog, path: Path, names: tuple[str, ...]) -> None:
        def make(folder: str) -> None:
            dialog.begin()
            self._make(partial(_papers_in, folder, path, names), dialog, dialog.end)

        self._ask_folder(dialog, make)

    def _ask_wipe(self, dialog: AfterDialog, host: ClassHost) -> None:
        sentences = (
            tr("Wat groepen speelden en wat u deed, gaat van deze laptop af."),
            tr("Documenten die u maakte, blijven. Groepen houden hun eigen casus."),
        )
        known = tr("Ik weet dat dit niet terug te halen is.")
        sure = SureDialog(tr("Deze les wissen?"), sentences, tr("Wis de les"), dialog, tick=known)
        sure.agreed.connect(lambda: self._wipe(dialog, host))
        sure.open()

    def _wipe(self, dialog: AfterDialog, host: ClassHost) -> None:
        """The computer stops listening first: nothing may come in after it is gone."""
        host.stop()
        try:
            wipe_class(host.path)
        except UserError as problem:
            dialog.accept()
            self.left.emit(problem.message)
            return
        dialog.accept()
        self.left.emit(tr("De les is gewist."))

    def _keep(self, dialog: AfterDialog) -> None:
        dialog.accept()
        self.left.emit(tr("De les blijft op deze laptop. U vindt hem bij: Geef een les."))

    # making

    def _ask_folder(self, parent: QWidget, chosen: Callable[[str], None]) -> None:
        dialog = FileDialog(parent, tr("In welke map?"), first_folder(self._store))
        dialog.setObjectName("class_papers_folder")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(chosen)
        dialog.open()

    def _make(self, make: Callable[[], Path], dialog: QWidget, told: Told) -> None:
        """told: of the dialog; when that was closed meanwhile the window tells it."""
        if self._making is not None and self._making.isRunning():
            return

        def tell(words: str, kind: NoticeKind) -> None:
            (told if isValid(dialog) else self._shell.show_notice)(words, kind)

        self._making = Making(make, self)
        self._making.made.connect(
            lambda path: tell(tr("Klaar. Het staat hier: {path}", path=path), NoticeKind.OK)
        )
        self._making.failed.connect(lambda problem: tell(problem.message, NoticeKind.ERROR))
        self._making.start()


def _papers_in(folder: str, path: Path, names: tuple[str, ...]) -> Path:
    """In a thread. Each class has a folder of its own there, so what is replaced is of this class."""
    from effect_game.classroom.played import read_class
    from effect_game.documents.class_papers import write_class

    own = Path(folder) / path.stem
    list(write_class(read_class(path), names, own, replace=True))
    return own


def _plan_in(folder: str, plan: LessonPlan | Programme, titles: Mapping[str, str]) -> Path:
    """In a thread."""
    from effect_game.content.follow_up import follow_ups
    from effect_game.content.lessons import lessons
    from effect_game.documents.formats import pdf_or_word, write
    from effect_game.documents.lesson_plan import lesson_paper, programme_paper

    known = lessons()
    if isinstance(plan, Programme):
        plans = {each.id: each for each in known.plans}
        paper, name = programme_paper(plan, plans, follow_ups(), dict(titles)), f"programma-{plan.id}."
    else:
        paper, name = lesson_paper(plan, known.papers, follow_ups(), dict(titles)), f"lesplan-{plan.id}."
    (path,) = write((pdf_or_word(paper, name),), Path(folder), replace=True)
    return path
