"""A class from the trainer's chair: opening one, its board in the window, and every press on it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject

from effect_game import __version__
from effect_game.classroom import rows as c
from effect_game.classroom.chairs import chosen_for, why_not
from effect_game.classroom.files import Verdict, take_folder
from effect_game.classroom.lesson_clock import MORE
from effect_game.classroom.opening import KeptClass, begin_class, kept_classes
from effect_game.classroom.state import Group
from effect_game.classroom.views_board import busy_groups
from effect_game.classroom.views_look import look_at, reveals
from effect_game.content.catalogue import list_entries
from effect_game.content.catalogue_texts import entry_in
from effect_game.content.lessons import lessons
from effect_game.domain.language import in_use, tr
from effect_game.domain.lesson import LessonPlan
from effect_game.domain.problems import UserError
from effect_game.play.session import Clock
from effect_game.store.database import Store
from effect_game.store.paths import classes_folder
from effect_game.ui.classroom import actions as a
from effect_game.ui.classroom.address import JoinDialog
from effect_game.ui.classroom.ask import MoveDialog, RevealDialog, SayDialog
from effect_game.ui.classroom.begin import BeginDialog
from effect_game.ui.classroom.board import BoardScreen
from effect_game.ui.classroom.bringing import fact_dialog, shock_dialog
from effect_game.ui.classroom.chair_choice import ChairChoiceDialog
from effect_game.ui.classroom.files import VerdictDialog, ask_folder
from effect_game.ui.classroom.host import ClassHost
from effect_game.ui.classroom.on_paper import OnPaper
from effect_game.ui.classroom.projecting import Projecting
from effect_game.ui.screens.start import StartScreen
from effect_game.ui.widgets.dialogs import SureDialog
from effect_game.ui.widgets.panel import NoticeKind
from effect_game.ui.widgets.shell import Shell

SCREEN = "class_board"


class TrainerDesk(QObject):
    """shown: called when the board comes in sight; left: when people go back to the first screen.

    host_of makes the host of a class from its file, in a test on an address of its own.
    """

    def __init__(
        self, shell: Shell, store: Store, clock: Clock, roots: tuple[Path, ...], *,
        shown: Callable[[], object], left: Callable[[], object],
    ) -> None:  # fmt: skip
        super().__init__(shell)
        self._shown, self._left = shown, left
        self._shell, self._store, self._clock, self._roots = shell, store, clock, roots
        self.host_of: Callable[[Path], ClassHost] = lambda path: ClassHost(path, clock, self)
        self.host: ClassHost | None = None
        self.projecting: Projecting | None = None
        self._screen: BoardScreen | None = None
        self._sure_to_close = False
        self._paper = OnPaper(shell, store)
        self._paper.left.connect(self._left_for_good)
        shell.installEventFilter(self)

    def stand_in(self, start: StartScreen) -> None:
        """The ways in: on the first screen, and in the menu of the window as it is now."""
        start.lesson_requested.connect(self.open)
        self._shell.add_menu_action(tr("Geef een les"), "school", self.open)

    # opening

    def open(self) -> None:
        """To the board of the class that is open; else ask which lesson."""
        if self.host is not None:
            self.show()
            return
        try:
            known = lessons()
            kept = kept_classes(self._folder())
            entries = tuple(entry_in(each, in_use().code) for each in list_entries(self._roots))
        except UserError as problem:
            self._shell.show_notice(problem.message, NoticeKind.ERROR)
            return
        dialog = BeginDialog(known.plans, known.programmes, entries, kept, self._shell)
        dialog.begun.connect(partial(self._begin, dialog))
        dialog.resumed.connect(lambda which: self._resume(dialog, which))
        titles = {each.name: each.title for each in entries}
        dialog.paper_wanted.connect(lambda plan: self._paper.print_plan(dialog, plan, titles, dialog.tell))
        dialog.open()

    def _folder(self) -> Path:
        if self._store.path is None:
            words = tr("Een les heeft een plek op de schijf nodig. Start €ffect opnieuw met een andere map.")
            raise UserError("class.folder", words)
        return classes_folder(self._store.path)

    def _begin(self, dialog: BeginDialog, plan: LessonPlan, offered: tuple[c.Offered, ...]) -> None:
        self._try(
            dialog,
            lambda: begin_class(self._folder(), plan, offered, app=__version__, utc=self._clock()),
        )

    def _resume(self, dialog: BeginDialog, kept: KeptClass) -> None:
        self._try(dialog, lambda: kept.path)

    def _try(self, dialog: BeginDialog, path_of: Callable[[], Path]) -> None:
        try:
            self.host = self.host_of(path_of())
        except UserError as problem:
            dialog.tell(problem.message)
            return
        self.projecting = Projecting(self.host, self._shell)
        self.host.changed.connect(self._refresh)
        dialog.accept()
        self.show()
        if self.host.alone:
            more = tr("Deze les gaat met bestanden. Is er weer een poort vrij? Open de les dan opnieuw.")
            self._shell.show_notice(f"{self.host.alone} {more}", NoticeKind.ATTENTION)

    # the screen

    def show(self) -> None:
        """The board in sight."""
        screen = self.screen()
        self._refresh()
        self._shell.set_step(None)
        self._shell.set_household(tr("Trainer"))
        self._shell.show_screen(SCREEN)
        self._shown()
        screen.footer_changed.emit()

    def screen(self) -> BoardScreen:
        """The board, made when it is first needed."""
        if self._screen is None:
            self._screen = BoardScreen()
            self._screen.wanted.connect(self._wanted)
            self._screen.group_wanted.connect(self._wanted_for)
            self._screen.chosen.connect(self._show_group)
            self._shell.add_screen(SCREEN, self._screen)
        return self._screen

    def forget_screen(self, in_sight: object) -> bool:
        """The window is made anew in another language; True when the board is in sight."""
        forgotten, self._screen = self._screen, None
        return forgotten is not None and forgotten is in_sight

    def _refresh(self) -> None:
        if self._screen is None or self.host is None or self.projecting is None:
            return
        self._screen.projector.show_now(self.projecting.words())
        view = self.host.view()
        self._screen.show_board(view, self.host.addresses(), can_reveal=bool(reveals(self.host.board)))
        self._show_group(self._screen.table.chosen())

    def _show_group(self, group: str) -> None:
        if self._screen is None or self.host is None:
            return
        row = next((each for each in self.host.view().rows if each.group == group), None)
        self._screen.show_group(row, look_at(self.host.board, group) if row else None)

    # what is pressed

    def _wanted(self, what: str) -> None:
        host, projecting = self.host, self.projecting
        if host is None or projecting is None:
            return
        state = host.board.state
        deeds: dict[str, Callable[[], object]] = {
            a.NEXT: self._ask_next,
            a.BEFORE: lambda: host.open_phase(state.phase - 1),
            a.PAUSE: lambda: host.act(c.Paused(not state.paused)),
            a.MINUTES: lambda: host.act(c.MinutesAdded(state.phase, MORE)),
            a.EUROS: lambda: host.act(c.EurosShown(not state.euros_shown)),
            a.CHAIRS: lambda: host.act(c.ChairsSwapped(not host.view().chairs)),
            a.REVEAL: self._ask_reveal,
            a.MESSAGE: self._ask_message,
            a.TELL: self._ask_fact,
            a.SHOCK: self._ask_shock,
            a.JOIN: lambda: JoinDialog(host.addresses(), state.code, self._shell).open(),
            a.FILES: lambda: ask_folder(self._shell, self.take_files),
            a.SCREEN: projecting.open,
            a.SHOW: lambda: projecting.choose(self.screen().table.chosen()),
            a.FINISH: self._ask_finish,
            a.AFTER: lambda: self._paper.after(host),
            a.LEAVE: self.leave,
        }
        deeds[what]()

    def _wanted_for(self, what: str, group: str) -> None:
        host = self.host
        member = host.board.state.group(group) if host is not None else None
        if host is None:
            return
        if member is None:
            self._shell.show_notice(tr("Kies eerst een groep in de lijst."), NoticeKind.INFO)
            return
        deeds: dict[str, Callable[[], object]] = {
            a.SAY: lambda: self._ask_message(group, member.name),
            a.TELL: lambda: self._ask_fact(group, member.name),
            a.SHOCK: lambda: self._ask_shock(group, member.name),
            a.HELPED: lambda: host.act(c.HelpAsked(group, asked=False)),
            a.MOVE: lambda: self._ask_move(group),
            a.SEAT: lambda: self._ask_seat(member),
            a.REMOVE: lambda: host.act(c.GroupRemoved(group)),
            a.BACK: lambda: host.act(c.GroupRemoved(group, back=True)),
        }
        deeds[what]()

    def _ask_next(self) -> None:
        """Open the next phase; while groups are busy they are named and it is asked once."""
        host = self.host
        assert host is not None
        phase, busy = host.board.state.phase + 1, busy_groups(host.board, host.plan)
        if not busy:
            host.open_phase(phase)
            return
        sentences = (
            tr("Nog bezig: {groups}.", groups=", ".join(busy)),
            tr("Zij kunnen afmaken waar zij mee bezig zijn. Er gaat niets verloren."),
        )
        title = tr("Volgende fase: {phase}", phase=host.view().next_title)
        dialog = SureDialog(title, sentences, tr("Open de fase"), self._shell)
        dialog.agreed.connect(lambda: host.open_phase(phase))
        dialog.open()

    def _ask_reveal(self) -> None:
        host = self.host
        assert host is not None
        dialog = RevealDialog(reveals(host.board), self._shell)

        def reveal(keys: tuple[str, ...]) -> None:
            for key in keys:
                host.act(c.PredictionsRevealed(key))

        dialog.revealed.connect(reveal)
        dialog.open()

    def _ask_message(self, group: str | None = None, name: str = "") -> None:
        host = self.host
        assert host is not None
        dialog = SayDialog(name, self._shell)
        dialog.said.connect(lambda words: host.act(c.Said(words), group))
        dialog.open()

    def _ask_fact(self, group: str | None = None, name: str = "") -> None:
        host = self.host
        assert host is not None
        fact_dialog(host.board, group, name, host.act, self._shell).open()

    def _ask_shock(self, group: str | None = None, name: str = "") -> None:
        host = self.host
        assert host is not None
        shock_dialog(host.board, group, name, host.act, self._shell).open()

    def _ask_move(self, group: str) -> None:
        host = self.host
        assert host is not None
        state = host.board.state
        member = state.group(group)
        assert member is not None
        others = [each for each in state.present if each.id != group]
        dialog = MoveDialog(member, others, self._shell)
        dialog.moved.connect(lambda to: host.act(c.GroupFollows(group, to)))
        dialog.open()

    def _ask_seat(self, member: Group) -> None:
        host = self.host
        assert host is not None
        state = host.board.state
        others = [each for each in state.present if each.id != member.id]
        dialog = ChairChoiceDialog(
            member,
            others,
            chosen_for(state, member.id),
            lambda to: why_not(host.board.state, member.id, to),
            self._shell,
        )
        dialog.chosen.connect(lambda to: host.act(c.ChairChosen(member.id, to)))
        dialog.open()

    def take_files(self, folder: str) -> None:
        """Take in what groups saved on a stick or a share; each file has its verdict."""
        host = self.host
        assert host is not None
        found: list[Verdict] = []
        try:
            host.ask(lambda desk: found.extend(take_folder(desk, Path(folder))))
        except UserError as problem:
            self._shell.show_notice(problem.message, NoticeKind.ERROR)
            return
        VerdictDialog(found, self._shell).open()

    def _ask_finish(self) -> None:
        host = self.host
        assert host is not None
        sentences = (
            tr("Groepen kunnen daarna zelf verder spelen. Zij zien dan alles, ook de euro's."),
            tr("Wat zij deden en wat u deed, blijft op deze laptop bewaard."),
        )
        dialog = SureDialog(tr("De les afsluiten?"), sentences, tr("Les afsluiten"), self._shell)
        dialog.agreed.connect(lambda: host.act(c.ClassClosed()))
        dialog.open()

    def leave(self) -> None:
        """Stop the class that is open, and back to the first screen."""
        self.stop()
        self._left()

    def _left_for_good(self, words: str) -> None:
        self.leave()
        self._shell.show_notice(words, NoticeKind.INFO)

    # the end

    def stop(self) -> None:
        """Stop listening; the class stays kept and can be gone on with."""
        host, self.host = self.host, None
        self._paper.stop()
        projecting, self.projecting = self.projecting, None
        if projecting is not None:
            projecting.stop()
        if host is not None:
            host.changed.disconnect(self._refresh)
            host.stop()
            host.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A window with a class that goes on is not closed by accident."""
        running = self.host is not None and not self.host.board.state.closed
        if event.type() is not QEvent.Type.Close:
            return super().eventFilter(watched, event)
        if not running or self._sure_to_close:
            if self.projecting is not None:
                # A window that stays on the wall would keep the program running.
                self.projecting.stop()
            return super().eventFilter(watched, event)
        event.ignore()
        sentences = (
            tr("Groepen zijn dan hun verbinding kwijt, maar spelen gewoon door."),
            tr("De les blijft bewaard. Open hem weer met: Geef een les, Ga verder met een les."),
        )
        dialog = SureDialog(tr("De les is nog open"), sentences, tr("Sluit €ffect"), self._shell)
        dialog.agreed.connect(self._close_window)
        dialog.open()
        return True

    def _close_window(self) -> None:
        self._sure_to_close = True
        self._shell.close()
        self._sure_to_close = False
