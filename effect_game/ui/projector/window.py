"""The projector's own window: opens on the second screen, and comes back with its picture when that is
unplugged.

    window = ProjectorWindow()
    window.open()                             on another screen than the trainer's, where there is one
    window.view.show_exhibit(exhibit)         see ExhibitView
    window.set_variant(Variant.HIGH_CONTRAST)

Keys: F11 whole screen on and off, Esc leaves the whole screen, T the table, K another set of colours.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QScreen, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from effect_game.domain.language import tr
from effect_game.ui.projector.exhibit_view import ExhibitView
from effect_game.ui.theme.tokens import BY_VARIANT, Variant
from effect_game.ui.widgets.text import announce

_SIZE = (1280, 720)
_LEAST = (640, 360)
_ORDER = (Variant.LIGHT, Variant.DARK, Variant.HIGH_CONTRAST)


class ProjectorWindow(QWidget):
    """A window with nothing but an exhibit. `came_back`: its screen went away, it now stands on the
    primary one; `closed`: somebody closed it. What it shows stays in both cases."""

    came_back = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("projector_window")
        self.setWindowTitle(tr("€ffect op het scherm (F11: heel scherm)"))
        self.setMinimumSize(*_LEAST)
        self.resize(*_SIZE)
        self._variant = Variant.LIGHT
        self._home: str | None = None
        self.view = ExhibitView(self, tokens=BY_VARIANT[self._variant])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        for keys, act in (
            ("F11", self.toggle_whole_screen),
            ("Esc", self.leave_whole_screen),
            ("K", self.next_variant),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenRemoved.connect(self._screen_went)
            application.screenAdded.connect(self._screen_came)

    # colours

    @property
    def variant(self) -> Variant:
        """The set of colours in use here, whatever the trainer's own window has."""
        return self._variant

    def set_variant(self, variant: Variant) -> None:
        """Light, dark or high contrast."""
        self._variant = variant
        self.view.set_tokens(BY_VARIANT[variant])

    def next_variant(self) -> None:
        """The next set of colours."""
        self.set_variant(_ORDER[(_ORDER.index(self._variant) + 1) % len(_ORDER)])

    # screens

    def open(self) -> None:
        """Show it: on the whole of a second screen, else as a window on the only one."""
        others = [screen for screen in QGuiApplication.screens() if screen is not _primary()]
        if others:
            self.place_on(others[0])
        else:
            self.show()
        # Not on the picture: a ring around it would be on the wall all day. Tab goes there.
        self.view.setFocus()

    def place_on(self, screen: QScreen) -> None:
        """Fill a screen, and remember it: when it is unplugged and plugged in again, the window goes
        there."""
        self._home = screen.name()
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()

    def toggle_whole_screen(self) -> None:
        """Whole screen on or off, on the screen where it stands."""
        if self.isFullScreen():
            self.leave_whole_screen()
        else:
            self.place_on(self.screen())

    def leave_whole_screen(self) -> None:
        """A window again; nothing else changes."""
        if self.isFullScreen():
            self._home = None
            self.showNormal()
            self._stand_on(self.screen())

    def _screen_went(self, screen: QScreen) -> None:
        """The projector was unplugged: the window comes to the primary screen, where the trainer can see
        it."""
        if not self.isVisible() or (screen.name() != self._home and screen != self.screen()):
            return
        # Before Qt takes the screen away: then there is nothing left for it to move.
        self.setScreen(_primary())
        self.showNormal()
        self._stand_on(_primary())
        words = tr("Het scherm is losgekoppeld. Het beeld staat nu op dit scherm.")
        announce(self, words)
        self.came_back.emit()

    def _screen_came(self, screen: QScreen) -> None:
        """The same projector again: back to it."""
        if self.isVisible() and screen.name() == self._home:
            self.place_on(screen)

    def _stand_on(self, screen: QScreen) -> None:
        room = screen.availableGeometry()
        width, height = min(_SIZE[0], room.width()), min(_SIZE[1], room.height())
        self.setGeometry(
            room.x() + (room.width() - width) // 2, room.y() + (room.height() - height) // 2, width, height
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        """Only out of sight: what it shows is still there when it opens again."""
        super().closeEvent(event)
        self.closed.emit()


def _primary() -> QScreen:
    return QGuiApplication.primaryScreen()
