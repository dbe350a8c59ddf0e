"""The leerdossier in the window: which file is open, and everything that is done with it.

Which one is open is not kept: on a shared computer the next person finds nothing. Every change reads the
file again before it writes, so that what another copy of the program put there stays.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from effect_game.content.catalogue_texts import library_in
from effect_game.content.follow_up import follow_ups
from effect_game.domain.dates import local_day
from effect_game.domain.language import in_use, mark, tr
from effect_game.domain.problems import UserError
from effect_game.play import learner as kept
from effect_game.play.session import Clock
from effect_game.play.views_learner import newest_plan, portfolio
from effect_game.store.database import Store
from effect_game.store.learner_file import Learner, LearnerEntry, merged, read_learner, write_learner
from effect_game.store.whole_file import is_there, write_whole
from effect_game.ui.casus_files import first_folder, remember_folder
from effect_game.ui.euros import NO_PAPER, euros_shut
from effect_game.ui.making import Making
from effect_game.ui.screens import learner_parts as parts
from effect_game.ui.screens.learner import LearnerScreen
from effect_game.ui.widgets.dialogs import SureDialog, TellDialog
from effect_game.ui.widgets.file_dialog import FileDialog
from effect_game.ui.widgets.panel import NoticeKind
from effect_game.ui.widgets.shell import Shell

SCREEN = "learner"
FILE_KIND = mark("Leerdossier van €ffect (*.leerdossier)")
PDF_KIND = mark("PDF (*.pdf)")
CALENDAR_KIND = mark("Agenda (*.ics)")
SUFFIX = ".leerdossier"
_NO_DATE = mark("Dit is geen dag. Schrijf bijvoorbeeld 22-11-2026.")
_DATES = ("%d-%m-%Y", "%d/%m/%Y", "%Y-%m-%d")
_YEARS = range(2000, 2101)


class LearnerDesk(QObject):
    """`changed`: another dossier is open, or something in it is otherwise; `shown`: its screen is; `left`."""

    changed = Signal()
    shown = Signal()
    left = Signal()

    def __init__(self, shell: Shell, store: Store, clock: Clock) -> None:
        super().__init__(shell)
        self._shell, self._store, self._clock = shell, store, clock
        self._screen: LearnerScreen | None = None
        self._making: Making | None = None
        self.file: Path | None = None
        self.learner = Learner()

    @property
    def name(self) -> str:
        """The name of the file that is open; '' when none is."""
        return self.file.name if self.file is not None else ""

    # the screen

    def show(self) -> None:
        """Open the screen with the dossier that is open, or with the ways to have one."""
        screen = self.screen()
        self._fill()
        self._shell.set_step(None)
        self._shell.set_household("")
        self._shell.show_screen(SCREEN)
        screen.footer_changed.emit()
        self.shown.emit()

    def screen(self) -> LearnerScreen:
        """The screen, made when it is first needed."""
        if self._screen is None:
            self._screen = LearnerScreen()
            self._screen.asked.connect(self._asked)
            self._screen.left.connect(self.left)
            self._shell.add_screen(SCREEN, self._screen)
        return self._screen

    def forget_screen(self, in_sight: object) -> bool:
        """The window is made anew in another language; True when this screen is in sight."""
        forgotten, self._screen = self._screen, None
        return forgotten is not None and forgotten is in_sight

    def _fill(self) -> None:
        if self._screen is not None:
            shown = portfolio(self.learner, library_in(in_use().code), follow_ups(), local_day(self._clock()))
            folder = str(self.file.absolute().parent) if self.file is not None else ""
            self._screen.show_dossier(self.name, folder, shown)

    def _asked(self, what: str, which: str) -> None:
        actions: dict[str, Callable[[], object]] = {
            parts.OPEN: self.ask_open,
            parts.NEW: lambda: self._ask_save(tr("Maak een leerdossier"), self.make),
            parts.COPY: lambda: self._ask_existing(tr("Kies een kopie van jouw dossier"), self.put_together),
            parts.PDF: self._ask_pdf,
            parts.CALENDAR: self._ask_calendar,
            parts.DELETE: self._ask_delete,
            parts.FORGET: lambda: self._ask_forget(which),
            parts.BEGIN: lambda: self.begin(which),
            parts.DONE: lambda: self.tick(which, done=True),
            parts.NOT_DONE: lambda: self.tick(which, done=False),
        }
        # What was told of the thing before does not stay beside the next.
        self._shell.show_notice("")
        actions[what]()

    # what is done with the file

    def open_file(self, path: str) -> None:
        """Open a leerdossier; one that cannot be read is named and changes nothing."""
        try:
            self._use(Path(path), read_learner(Path(path)))
        except UserError as problem:
            self._tell(problem)
        else:
            self.show()

    def make(self, path: str) -> None:
        """Make an empty one and open it; one that is there is opened as it is."""
        wanted = with_suffix(path)
        if is_there(wanted):
            self.open_file(str(wanted))
        elif self.add(wanted, ()):
            self.show()

    def add(
        self, path: Path, entries: tuple[LearnerEntry, ...], told: Callable[[UserError], None] | None = None
    ) -> bool:
        """Put entries in a dossier, made when it is not there, and open it; what cannot be is told."""
        try:
            learner = (read_learner(path) if is_there(path) else Learner()).with_entries(*entries)
            write_learner(path, learner)
        except UserError as problem:
            (told or self._tell)(problem)
            return False
        self._use(path, learner)
        return True

    def put_together(self, path: str) -> None:
        """All of another copy in the one that is open; the copy stays as it is."""
        before = len(self.learner.entries)
        try:
            copy = read_learner(Path(path))
        except UserError as problem:
            self._tell(problem)
            return
        if not self._change(lambda now: merged(now, copy)):
            return
        more = len(self.learner.entries) - before
        self._shell.show_notice(_more_words(more), NoticeKind.OK)

    def begin(self, typed: str) -> None:
        """The last day of the course, as it was typed."""
        day = _date_of(typed)
        if day is None:
            self.screen().assignments.tell(tr(_NO_DATE))
            return
        entry = kept.begin_entry(follow_ups().id, day, self._clock())
        self._change(lambda now: now.with_entries(entry))

    def tick(self, assignment: str, *, done: bool) -> None:
        """An assignment is done, or is not after all."""
        entry = kept.done_entry(follow_ups().id, assignment, self._clock(), done=done)
        self._change(lambda now: now.with_entries(entry))

    def throw_away(self, key: str) -> None:
        """Something that was written goes for good."""
        self._change(lambda now: now.without(key))

    def delete(self) -> None:
        """Take the file away; the dossier is closed."""
        if self.file is None:
            return
        try:
            self.file.unlink()
        except FileNotFoundError:
            words = tr(
                "{path} is er niet. Er is niets verwijderd. Staat het op een stick? Steek die er dan weer in "
                "en probeer opnieuw.",
                path=self.file,
            )
            self._tell(UserError("learner.missing", words))
            return
        except OSError:
            words = tr(
                "{file} is niet verwijderd: het is in gebruik of alleen-lezen. Sluit het en probeer opnieuw.",
                file=self.file.name,
            )
            self._tell(UserError("learner.in_use", words))
            return
        words = tr("{file} is verwijderd.", file=self.file.name)
        self.close_dossier()
        self._shell.show_notice(words, NoticeKind.OK)

    def close_dossier(self) -> None:
        """No dossier is open any more; the file stays as it is."""
        self.file, self.learner = None, Learner()
        self._fill()
        self.changed.emit()

    def write_calendar(self, path: str) -> None:
        """The assignments as a calendar file."""
        from effect_game.documents.calendar import calendar_bytes

        start = kept.start_of(self.learner, follow_ups().id)
        if start is not None:
            self._make(Path(path), partial(calendar_bytes, follow_ups(), start, newest_plan(self.learner)))

    def write_pdf(self, path: str) -> None:
        """The whole dossier as PDF, made beside the window."""
        learner, library, today = self.learner, library_in(in_use().code), local_day(self._clock())

        def pdf() -> bytes:
            from effect_game.documents.learner_paper import learner_paper
            from effect_game.documents.paper_pdf import pdf_bytes

            shown = portfolio(learner, library, follow_ups(), today)
            newest = learner.entries[-1].utc if learner.entries else ""
            return pdf_bytes(learner_paper(shown, newest))

        self._make(Path(path), pdf)

    def _make(self, path: Path, make: Callable[[], bytes]) -> None:
        if self._making is not None and self._making.isRunning():
            return
        self._making = Making(lambda: write_whole(path, make()), self)
        self._making.made.connect(
            lambda _: self._shell.show_notice(tr("Bewaard: {path}", path=path), NoticeKind.OK)
        )
        self._making.failed.connect(self._tell)
        self._making.start()

    def stop(self) -> None:
        """Wait for a document that is being made: it is written whole."""
        if self._making is not None:
            self._making.wait()

    def _change(self, change: Callable[[Learner], Learner]) -> bool:
        """False when the file could not be read or written: it is as it was, and that is told."""
        if self.file is None:
            return False
        try:
            now = change(read_learner(self.file))
            write_learner(self.file, now)
        except UserError as problem:
            self._fill()
            self._tell(problem)
            return False
        self._use(self.file, now)
        return True

    def _use(self, path: Path, learner: Learner) -> None:
        self.file, self.learner = path, learner
        remember_folder(self._store, path)
        self._fill()
        self.changed.emit()

    # asking

    def ask_keep(self, entries: tuple[LearnerEntry, ...]) -> None:
        """Keep entries in the dossier that is open, or in one that is asked for."""
        if self.file is not None:
            self.add(self.file, entries)
            return
        self._ask_save(tr("Bewaar in een leerdossier"), lambda path: self.add(with_suffix(path), entries))

    def ask_open(self) -> None:
        """Let people choose their dossier."""
        self._ask_existing(tr("Open een leerdossier"), self.open_file)

    def ask_file(self, parent: QWidget, chosen: Callable[[str], object]) -> None:
        """Let people choose a dossier to add to, or name a new one."""
        self._ask_save(tr("Kies jouw leerdossier, of geef een nieuwe naam"), chosen, parent)

    def _ask_save(self, title: str, chosen: Callable[[str], object], parent: QWidget | None = None) -> None:
        dialog = self._file_dialog(title, FILE_KIND, chosen, parent)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        # Choosing a dossier that is there adds to it: nothing is replaced.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setDefaultSuffix(SUFFIX)
        dialog.open()

    def _ask_existing(self, title: str, chosen: Callable[[str], object]) -> None:
        dialog = self._file_dialog(title, FILE_KIND, chosen)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.open()

    def _ask_pdf(self) -> None:
        if euros_shut():
            self._shell.show_notice(tr(NO_PAPER), NoticeKind.ATTENTION)
            return
        self._ask_document(tr("Maak een PDF"), PDF_KIND, "pdf", self.write_pdf)

    def _ask_calendar(self) -> None:
        self._ask_document(tr("Zet in je agenda (.ics)"), CALENDAR_KIND, "ics", self.write_calendar)

    def _ask_document(self, title: str, kind: str, ending: str, chosen: Callable[[str], None]) -> None:
        dialog = self._file_dialog(title, kind, chosen)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending)
        dialog.selectFile(f"{Path(self.name).stem}.{ending}")
        dialog.open()

    def _file_dialog(
        self, title: str, kind: str, chosen: Callable[[str], object], parent: QWidget | None = None
    ) -> QFileDialog:
        dialog = FileDialog(parent or self._shell, title, first_folder(self._store), tr(kind))
        dialog.setObjectName("learner_dialog")
        dialog.fileSelected.connect(partial(chosen))
        return dialog

    def _ask_forget(self, key: str) -> None:
        said = [
            tr("Deze tekst gaat uit je dossier. Dat is niet terug te halen."),
            tr("Voeg je later een oudere kopie samen, dan komt de tekst niet terug."),
        ]
        dialog = SureDialog(tr("Deze tekst weghalen?"), said, tr("Haal weg"), self._shell)
        dialog.agreed.connect(lambda: self.throw_away(key))
        dialog.open()

    def _ask_delete(self) -> None:
        said = [
            tr("{path} wordt verwijderd. Dat is niet terug te halen.", path=self.file),
            tr("Heb je een kopie op een stick of op een andere computer, dan blijft die bestaan."),
        ]
        dialog = SureDialog(tr("Dit leerdossier verwijderen?"), said, tr("Verwijder"), self._shell)
        dialog.agreed.connect(self.delete)
        dialog.open()

    def _tell(self, problem: UserError) -> None:
        dialog = TellDialog(tr("Dit lukt niet"), [problem.message], self._shell)
        dialog.setObjectName("learner_problem")
        dialog.open()


def _more_words(count: int) -> str:
    if count <= 0:
        return tr("Samengevoegd. Er kwam niets bij.")
    if count == 1:
        return tr("Samengevoegd. Er kwam 1 ding bij.")
    return tr("Samengevoegd. Er kwamen {count} dingen bij.", count=count)


def with_suffix(path: str) -> Path:
    """The file people mean: the ending of a leerdossier is added when it is not there."""
    return Path(path) if path.endswith(SUFFIX) else Path(path + SUFFIX)


def _date_of(typed: str) -> date | None:
    """A day as people write it; None when it is none, or lies in another century."""
    for shape in _DATES:
        try:
            day = datetime.strptime(typed.strip(), shape).date()  # noqa: DTZ007  # a day has no zone
        except ValueError:
            continue
        return day if day.year in _YEARS else None
    return None
