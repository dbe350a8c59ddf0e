"""What the trainer can shut for a while: the screens during a pause, and the euros."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from effect_game.domain.language import mark, tr
from effect_game.ui.theme.icons import paint_icon
from effect_game.ui.theme.theme import theme
from effect_game.ui.theme.tokens import RADIUS_PANEL
from effect_game.ui.widgets.paint import FrameStyle, paint_frame
from effect_game.ui.widgets.shell import Shell
from effect_game.ui.widgets.text import announce

PAUSE = mark("De trainer houdt even pauze")
PAUSE_MORE = mark("Alles staat op deze laptop. Straks gaan jullie hier verder.")
EUROS = mark("De trainer heeft de euro's nog dicht")
_PAD = 12


class Cover(QWidget):
    """Lies over another widget and says why; `host` is shut under it."""

    _gap = 0

    def __init__(self, host: QWidget, icon: str, words: str, more: str = "") -> None:
        super().__init__(host)
        self._host, self._icon, self._words, self._more = host, icon, words, more
        self.setAccessibleName(f"{words}. {more}".strip())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        host.installEventFilter(self)
        self.fit()

    def room(self) -> QRect:
        """What it lies over."""
        return self._host.rect()

    def fit(self) -> None:
        """Over all of it, and above what was added."""
        self.setGeometry(self.room())
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.ChildAdded):
            self.fit()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground = theme().colour("ground")
        painter.fillRect(self.rect(), ground)
        room = QRectF(self.rect()).adjusted(self._gap, self._gap, -self._gap, -self._gap)
        paint_frame(painter, room, FrameStyle("inset", "control", 1.25, RADIUS_PANEL, True))
        self._write(painter)
        painter.end()

    def _write(self, painter: QPainter) -> None:
        px, centre = theme().px, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        room = QRectF(self.rect()).adjusted(_PAD, _PAD, -_PAD, -_PAD)
        title, below = theme().title(), theme().body()
        painter.setFont(title)
        first = painter.boundingRect(room, centre, self._words).height()
        painter.setFont(below)
        second = painter.boundingRect(room, centre, self._more).height() if self._more else 0.0
        size = px(26)
        drawn = size + px(6) if room.height() > first + second + size + px(12) else 0
        top = room.center().y() - (drawn + first + second) / 2
        if drawn:
            spot = QRectF(room.center().x() - size / 2, top, size, size)
            paint_icon(painter, self._icon, spot, theme().colour("info"))
        painter.setPen(theme().colour("ink_1"))
        painter.setFont(title)
        painter.drawText(QRectF(room.x(), top + drawn, room.width(), first + 2), centre, self._words)
        painter.setFont(below)
        painter.setPen(theme().colour("ink_2"))
        painter.drawText(QRectF(room.x(), top + drawn + first + 4, room.width(), second), centre, self._more)


class PauseCover(Cover):
    """Over the screen and the footer; what the header and the strip offer stays within reach."""

    # It reaches the edges of the window, where a frame would be cut off.
    _gap = _PAD

    def __init__(self, shell: Shell) -> None:
        self._shell = shell
        super().__init__(shell.stage, "pause", tr(PAUSE), tr(PAUSE_MORE))
        self.setObjectName("class_pause")
        self._focus: QWidget | None = shell.focusWidget()
        for each in (shell.pages, shell.footer):
            each.setEnabled(False)
        self.show()
        announce(self, tr(PAUSE), urgent=True)

    def room(self) -> QRect:
        pages, footer = self._shell.pages.geometry(), self._shell.footer.geometry()
        return pages.united(footer)

    def lift(self) -> None:
        """The pause is over: the focus goes back to where it was."""
        for each in (self._shell.pages, self._shell.footer):
            each.setEnabled(True)
        self.hide()
        self.deleteLater()
        if self._focus is not None and isValid(self._focus):
            self._focus.setFocus(Qt.FocusReason.OtherFocusReason)


def euro_panels(shell: Shell) -> list[QWidget]:
    """What is in sight with amounts of money on it."""
    # Not at the top: these panels come in with the screens that have them.
    from effect_game.ui.art.lives_chart import LivesChart
    from effect_game.ui.art.waterfall import Waterfall
    from effect_game.ui.screens.plan_money import MoneyPanel
    from effect_game.ui.screens.plan_panels import JarsPanel

    screen = shell.current_screen()
    if screen is None:
        return []
    panels: list[QWidget] = [*screen.findChildren(JarsPanel), *screen.findChildren(MoneyPanel)]
    loose: list[QWidget] = [*screen.findChildren(LivesChart), *screen.findChildren(Waterfall)]
    return panels + [each for each in loose if not any(panel.isAncestorOf(each) for panel in panels)]


class EuroCovers(QObject):
    """Covers on every panel with amounts, for as long as the euros are shut."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        self._covers: dict[QWidget, Cover] = {}

    def show(self, shut: bool) -> None:
        """Cover what is in sight now, or open all."""
        self._covers = {host: cover for host, cover in self._covers.items() if isValid(host)}
        if not shut:
            for host, cover in self._covers.items():
                host.setEnabled(True)
                cover.hide()
                cover.deleteLater()
            self._covers = {}
            return
        for host in euro_panels(self._shell):
            if host not in self._covers:
                cover = self._covers[host] = Cover(host, "lock", tr(EUROS))
                cover.setObjectName("class_euros")
                host.setEnabled(False)
                cover.show()
