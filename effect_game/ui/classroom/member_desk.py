"""Taking part in a class, in the window: joining, the strip, and what the trainer shuts for a while."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog

from effect_game import __version__
from effect_game.classroom import gates
from effect_game.classroom.files import save_for_trainer
from effect_game.classroom.groups import GroupRun
from effect_game.classroom.rows import Given, Offered
from effect_game.classroom.state import ClassState
from effect_game.classroom.views_member import (
    LineState,
    help_view,
    line_state,
    messages_for,
    strip_view,
)
from effect_game.content.catalogue import CasusEntry
from effect_game.domain.language import mark, tr
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import STEPS, Mode, Step
from effect_game.play import rows as r
from effect_game.play.session import Clock
from effect_game.ui.casus_files import first_folder
from effect_game.ui.classroom.chair_desk import ChairDesk
from effect_game.ui.classroom.class_strip import ClassStrip
from effect_game.ui.classroom.class_strip_dialog import LessonDialog
from effect_game.ui.classroom.join_dialog import JoinDialog
from effect_game.ui.classroom.late_desk import LateDesk, class_step, ready_offers
from effect_game.ui.classroom.member import ClassMember
from effect_game.ui.classroom.member_covers import PAUSE, PauseCover
from effect_game.ui.classroom.member_given import MemberGiven
from effect_game.ui.classroom.member_kept import Membership
from effect_game.ui.classroom.watch_desk import WatchDesk
from effect_game.ui.widgets.file_dialog import FileDialog
from effect_game.ui.widgets.panel import NoticeKind

if TYPE_CHECKING:
    from effect_game.ui.classroom.class_strip_look import LookDialog
    from effect_game.ui.classroom.shut_euros import ShutEuros
    from effect_game.ui.game import Game

AWAY_MS: Final = 15_000
"""A pause and hidden euros stay so long when the line falls away: a short gap changes nothing in sight."""
JOIN: Final = mark("Doe mee met een les")
LESSON: Final = mark("De les")
SAVE: Final = mark("Bewaar voor de trainer")
_NO_CASUS = mark("Er is nog geen casus van deze les. Begin eerst met een huishouden.")
_BACK = mark("De casus van jullie groep staat nu op deze laptop.")


class MemberDesk(QObject):
    """Stands beside the game; without a class nothing of it is in sight. member: the group's place in it."""

    def __init__(self, game: Game, clock: Clock) -> None:
        super().__init__(game)
        self._game, self._shell, self._control = game, game.shell, game.controller
        self.member = ClassMember(self._control.store, __version__, clock, self)
        self._join: JoinDialog | None = None
        self._look_dialog: LookDialog | None = None
        self._waits: Step | None = None
        self._told_below = False
        self._pause: PauseCover | None = None
        self._away = QTimer(self, singleShot=True, interval=AWAY_MS)
        self._away.timeout.connect(self._refresh)
        self._was_online = False
        self._held = ClassState()
        self._euros: ShutEuros | None = None
        self._chairs = ChairDesk(game, self.member, self)
        self._late = LateDesk(game, self)
        self._watching = WatchDesk(self._shell, self.member, self)
        # What it says comes in a later turn, when there is a strip.
        self.member.rejoin()
        self.member.changed.connect(self._refresh)
        self.member.brought.connect(self._brought)
        self.given = MemberGiven(self._control, self._given, self)
        self.given.card_changed.connect(self._show_card)
        self._control.gate = self._refuse
        self._control.state_changed.connect(self._played)
        self._control.refused.connect(self._refused)
        game.kept_here.wiped.connect(self.member.forget)

    def stand_in_window(self) -> None:
        """The strip and the lines in the menu of the window as it is now."""
        self._pause = None
        self._game.start_screen.join_requested.connect(self.open)
        self._join_action = self._shell.add_menu_action(tr(JOIN), "people", self.open)
        self._save_action: QAction = self._shell.add_menu_action(tr(SAVE), "box", self.ask_file)
        self.strip = ClassStrip()
        self.strip.help_pressed.connect(lambda: self.member.ask_help(not self.member.asks_help))
        self.strip.lesson_pressed.connect(self.open_lesson)
        self.strip.trouble_pressed.connect(self.open_lesson)
        self.strip.read_pressed.connect(self._read)
        self.strip.card.read_pressed.connect(self.given.read)
        self.strip.look_pressed.connect(self.look_along)
        self.strip.chair_pressed.connect(self._chairs.open)
        self.strip.watch_pressed.connect(self._watching.open)
        self.strip.begin_wanted.connect(self._begin)
        self.strip.ready_wanted.connect(self._begin_late)
        self.strip.resized.connect(self._shell.strip_changed)
        self._shell.put_strip(self.strip)
        self._shell.pages.currentChanged.connect(self._refresh)
        self._refresh()

    def close(self) -> None:
        """The program ends."""
        if self._euros is not None:
            self._euros.show(False)
        self.member.close()

    # joining

    def open(self) -> None:
        """Join a class; who takes part already sees the class."""
        if self.member.taking_part:
            self.open_lesson()
        elif self._join is None:
            self._join = dialog = JoinDialog(self.member.membership, self._shell)
            dialog.joined.connect(self._joined)
            dialog.given_up.connect(self.member.leave)
            dialog.finished.connect(self._forget_join)
            dialog.open()

    def _joined(self, membership: Membership) -> None:
        if self._join is not None and membership.network:
            self._join.show_busy(membership.address)
        self.member.join(membership)
        if self._join is not None and not membership.network:
            self._join.show_in(membership.name, "")

    def _forget_join(self) -> None:
        self._join = None
        self._refresh()
        kept = self.member.membership
        if kept is not None and kept.watches and self.member.taking_part:
            self._watching.open()

    def _tell_join(self) -> None:
        """How it goes, in the dialog that waits for it."""
        dialog, kept = self._join, self.member.membership
        if dialog is None or kept is None or not dialog.wants_in:
            return
        help = help_view(self.member.connected)
        if self.member.online:
            # Also after it was told that it does not work yet: the line kept trying.
            dialog.show_in(kept.name, kept.key)
        elif help is not None and dialog.waits:
            dialog.show_help(help)

    # what is in sight

    def _line(self) -> LineState:
        kept = self.member.membership
        return line_state(self.member.connected, network=kept is not None and kept.network)

    def _refresh(self) -> None:
        self._tell_join()
        kept, connected = self.member.membership, self.member.connected
        online = self.member.online
        if self._was_online and not online:
            self._away.start()
        self._was_online = online
        self._held = self._trainers_state()
        part = kept is not None and self.member.taking_part and self._join is None
        self.strip.setVisible(part)
        self._save_action.setVisible(self.member.taking_part)
        if kept is not None and part:
            view = strip_view(
                connected, network=kept.network, title=kept.title, name=kept.name, read=kept.read,
                asks_help=self.member.asks_help,
            )  # fmt: skip
            self.strip.show_view(view, trouble=help_view(connected) is not None)
            offers = self._offers()
            state = connected.state if connected is not None else ClassState()
            entries = {each: _entry_of(each, self._game.start_screen.entries) for each, _title in offers}
            self.strip.show_offers(offers, ready_offers(state, entries))
        self._chairs.refresh(self.strip)
        self._watching.refresh(self.strip)
        self._join_action.setText(tr(LESSON) if part else tr(JOIN))
        self._shell.strip_changed()
        self._free_main()
        self._show_pause()
        self._show_along()
        self._show_card()
        self.given.look()
        self._show_euros()

    def _trainers_state(self) -> ClassState:
        """What pause and euros follow: the trainer's while there is a line, or was one just now."""
        connected = self.member.connected
        held = self.member.taking_part and (self.member.online or self._away.isActive())
        return connected.state if held and connected is not None else ClassState()

    def _show_pause(self) -> None:
        paused = self._held.paused
        if paused and self._pause is None:
            self._pause = PauseCover(self._shell)
        elif not paused and self._pause is not None:
            self._pause.lift()
            self._pause = None

    def _show_euros(self) -> None:
        if self._euros is None and not self._held.euros_shown:
            # Not at the top: it knows pictures, and few lessons shut the euros.
            from effect_game.ui.classroom.shut_euros import ShutEuros

            self._euros = ShutEuros(self)
        if self._euros is not None:
            self._euros.show(not self._held.euros_shown)

    def open_lesson(self) -> None:
        """Everything of the class in one dialog."""
        kept, connected = self.member.membership, self.member.connected
        if kept is None:
            return
        state, group = ClassState(), ""
        if connected is not None and connected.welcome is not None:
            state, group = connected.state, connected.welcome.group
        said = messages_for(state, group)
        dialog = LessonDialog(kept, self._line(), help_view(connected), said, self._shell)
        dialog.again.connect(self.member.rejoin)
        dialog.file_wanted.connect(self.ask_file)
        dialog.left.connect(self.member.leave)
        dialog.open()
        self._read()

    def look_along(self) -> None:
        """What the projector shows, on this screen; it follows what the trainer shows next."""
        # Not at the top: what the projector can show comes in when somebody looks.
        from effect_game.ui.classroom.class_strip_look import LookDialog

        if self._look_dialog is None:
            self._look_dialog = dialog = LookDialog(self._shell)
            dialog.finished.connect(self._forget_look)
            self._show_along()
            dialog.open()

    def _show_along(self) -> None:
        connected = self.member.connected
        if self._look_dialog is not None and connected is not None:
            euros, now = self._held.euros_shown, self._control.forecast
            self._look_dialog.follow(connected.state, euros=euros, mine=self._own_run(), now=now)

    def _own_run(self) -> GroupRun | None:
        if not self._control.content or not self._of_class():
            return None
        play, kept = self._control.play, self.member.membership
        return GroupRun("", kept.name if kept is not None else "", play.casus, play.state)

    def _forget_look(self) -> None:
        self._look_dialog = None

    def _read(self) -> None:
        connected = self.member.connected
        if connected is not None and connected.state.messages:
            self.member.read_until(connected.state.messages[-1].sequence + 1)

    # playing

    def _played(self) -> None:
        """After every decision: the rows go to the trainer when there is a line."""
        self._waits = None
        if self._control.content:
            self.member.took(self._control.play.journal, self._control.content)
        self._refresh()

    def _refuse(self, decision: r.Decision) -> None:
        """The trainer's gates; they hold only while there is a line. Raises UserError."""
        connected = self.member.connected
        beside = isinstance(decision, r.FactTold | r.ShockComes | r.AskHint)
        if beside or not self.member.online or connected is None or not self._of_class():
            return
        if connected.state.paused:
            raise UserError("class.paused", f"{tr(PAUSE)}.")
        later = gates.round_shut(connected.state, decision, self._control.play.state.round)
        if later:
            raise UserError("class.shut", gates.round_words(later))
        step = gates.step_shut(connected.state, decision)
        if step is not None:
            self._waits = step
            self._told_below = self._shell.hold_main(gates.shut_words(step))
            raise UserError("class.shut", gates.shut_words(step))

    def _refused(self) -> None:
        """What stands beside the main button is not told above the screen too."""
        if self._told_below:
            self._told_below = False
            self._shell.show_notice("")

    def _given(self) -> tuple[Given, ...]:
        """What the trainer gave this group, once a casus of the class is in play."""
        connected = self.member.connected
        playing = self.member.taking_part and bool(self._control.content) and self._of_class()
        return connected.state.given if playing and connected is not None else ()

    def _show_card(self) -> None:
        self.strip.card.show_words(self.given.card)
        playing = self.member.taking_part and bool(self._control.content)
        self.strip.show_apart(playing and self.member.went_apart(self._control.play.header.casus))

    def _of_class(self) -> bool:
        kept = self.member.membership
        return kept is not None and self._control.play.header.casus in kept.casuses

    def _free_main(self) -> None:
        """The button to a step that was shut opens by itself, as soon as the trainer opens that step."""
        step, connected = self._waits, self.member.connected
        if step is None:
            self._shell.free_main()
        elif not self.member.online or connected is None or connected.state.allows(step):
            self._waits = None
            self._shell.free_main()
            self._shell.show_notice(tr("{step} is open.", step=gates.step_name(step)), NoticeKind.OK)

    def _offers(self) -> tuple[tuple[Offered, str], ...]:
        """On the first screen: the households of this lesson, until one was begun, with their titles."""
        connected, kept = self.member.connected, self.member.membership
        if connected is None or kept is None or kept.casuses or kept.watches:
            return ()
        if self._shell.current_screen() is not self._game.start_screen:
            return ()
        entries = self._game.start_screen.entries
        found = [(each, _entry_of(each, entries)) for each in connected.state.offered]
        return tuple((each, entry.title) for each, entry in found if entry is not None)

    def _begin(self, offered: object) -> None:
        if not isinstance(offered, Offered):
            return
        entry = _entry_of(offered, self._game.start_screen.entries)
        if entry is not None:
            self._game.start_casus(entry, Mode(offered.mode))

    def _begin_late(self, offered: object) -> None:
        connected = self.member.connected
        if isinstance(offered, Offered) and connected is not None:
            entry = _entry_of(offered, self._game.start_screen.entries)
            step = class_step(connected.state)
            if entry is not None and step is not None:
                self._late.begin(entry, Mode(offered.mode), step)

    def _brought(self, casus: str) -> None:
        """A casus of this group came from the trainer: it opens, unless people are in another one."""
        inside = self._shell.current_key() in set(STEPS)
        if not inside or self._control.play.header.casus == casus:
            self._game.resume(casus)
            self._shell.show_notice(tr(_BACK), NoticeKind.OK)

    # the way without a network

    def ask_file(self) -> None:
        """Where the file for the trainer goes."""
        if not self._control.content or not self._of_class():
            self._shell.show_notice(tr(_NO_CASUS), NoticeKind.ATTENTION)
            return
        dialog = FileDialog(self._shell, tr("In welke map?"), first_folder(self._control.store))
        dialog.setObjectName("class_folder_dialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    def save_to(self, folder: str) -> None:
        """Write the casus in play for the trainer; what came of it is told."""
        kept, play = self.member.membership, self._control.play
        if kept is None:
            return
        try:
            path = save_for_trainer(
                Path(folder), kept.code, kept.name, play.journal, self._control.content, play.state
            )
        except UserError as problem:
            self._shell.show_notice(problem.message, NoticeKind.ERROR)
            return
        words = tr("Bewaard: {path}. Geef dit bestand aan de trainer.", path=path)
        self._shell.show_notice(words, NoticeKind.OK)


def _entry_of(offered: Offered, entries: tuple[CasusEntry, ...]) -> CasusEntry | None:
    """The household of a lesson, by its folder or its id, when it is on this computer in that weight."""
    mine = (each for each in entries if offered.household in (each.folder.name, each.id))
    return next((each for each in mine if Mode(offered.mode) in each.level), None)
