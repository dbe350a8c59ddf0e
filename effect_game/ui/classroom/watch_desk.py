"""Who watches: the observers' task sheet on the screen, in step with the lesson."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from effect_game.classroom.state import ClassState
from effect_game.classroom.views_watch import WatchView, watch_view, watches
from effect_game.content.lessons import lessons
from effect_game.domain.language import tr
from effect_game.domain.problems import UserError
from effect_game.ui.classroom.class_strip import ClassStrip
from effect_game.ui.classroom.member import ClassMember
from effect_game.ui.screens.decision_dialog import FittingDialog
from effect_game.ui.screens.plan_panels import polish
from effect_game.ui.widgets.cards import icon_line
from effect_game.ui.widgets.laid import add_layout, clear
from effect_game.ui.widgets.panel import NoticeKind
from effect_game.ui.widgets.shell import Shell
from effect_game.ui.widgets.text import Text, announce


class WatchDialog(FittingDialog):
    """The sheet; it is filled anew when the lesson goes on."""

    def __init__(self, view: WatchView, parent: QWidget) -> None:
        super().__init__(view.title, parent, width=760)
        self.setObjectName("watch_dialog")
        self._view: WatchView | None = None
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        add_layout(self.body, self._lines)
        self.body.addStretch(1)
        self.add_close()
        self.show_view(view)

    def show_view(self, view: WatchView) -> None:
        """What to look for now stands above the rest."""
        if view == self._view:
            return
        before, self._view = self._view, view
        clear(self._lines)
        self._add(Text(view.where, "strong", wrap=True))
        for line in view.task:
            self._add(Text(line, "body", wrap=True))
        now = [each for each in view.lines if each.now]
        rest = [each for each in view.lines if not each.now]
        for title, lines, icon, role in (
            (tr("Let hier nu op"), now, "eye", "strong"),
            (tr("Op andere momenten"), rest, "clock", "dense"),
        ):
            if lines:
                self._add(Text(title, "title"))
            for each in lines:
                self._add(icon_line(icon, f"{each.when}: {each.look}", role=role))
        self._add(Text(tr("Na afloop, in twee minuten"), "title"))
        for line in view.afterwards:
            self._add(icon_line("pencil", line, role="dense"))
        polish(self)
        self._next_turn.start()
        if before is not None and now:
            announce(self, " ".join(each.look for each in now))

    def _add(self, widget: QWidget) -> None:
        self._lines.addWidget(widget)


class WatchDesk(QObject):
    """The way to the sheet, for who said they watch and for who the trainer seated with a group."""

    def __init__(self, shell: Shell, member: ClassMember, parent: QObject) -> None:
        super().__init__(parent)
        self._shell, self._member = shell, member
        self._dialog: WatchDialog | None = None

    def refresh(self, strip: ClassStrip) -> None:
        """As the trainer told it last."""
        state, group = self._heard()
        kept = self._member.membership
        chosen = self._member.taking_part and kept is not None and kept.watches
        strip.watch.setVisible(chosen or watches(state, group))
        if self._dialog is not None:
            self._dialog.show_view(watch_view(lessons().papers.observer, state, group))

    def open(self) -> None:
        """The sheet."""
        if self._dialog is not None:
            return
        try:
            sheet = lessons().papers.observer
        except UserError as problem:
            self._shell.show_notice(problem.message, NoticeKind.ERROR)
            return
        self._dialog = WatchDialog(watch_view(sheet, *self._heard()), self._shell)
        self._dialog.finished.connect(self._closed)
        self._dialog.open()

    def _heard(self) -> tuple[ClassState, str]:
        connected = self._member.connected
        if not self._member.taking_part or connected is None or connected.welcome is None:
            return ClassState(), ""
        return connected.state, connected.welcome.group

    def _closed(self) -> None:
        self._dialog = None
