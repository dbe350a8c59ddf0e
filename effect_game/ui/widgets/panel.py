"""Panels, notices, the busy line: the quiet parts every screen is built from."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from effect_game.domain.language import tr
from effect_game.ui.theme.icons import icon_pixmap
from effect_game.ui.theme.theme import theme
from effect_game.ui.theme.tokens import PANEL_PADDING, RADIUS_BUTTON, RADIUS_PANEL
from effect_game.ui.widgets.laid import add_layout, laid_widgets
from effect_game.ui.widgets.paint import FrameStyle, StyledFrame
from effect_game.ui.widgets.text import Aside, Text, Title, announce


class IconLabel(QLabel):
    """A drawn icon in the colour of a token; decoration, the word stands beside it."""

    def __init__(
        self, name: str, token: str = "ink_1", size: int = 18, *, drop: int = 0,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._drop = drop
        self._name, self._token, self._size = name, token, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._draw()
        theme().changed.connect(self._draw)

    def set_icon(self, name: str, token: str) -> None:
        """Show another icon or colour."""
        self._name, self._token = name, token
        self._draw()

    def _draw(self) -> None:
        size = theme().px(self._size)
        ratio = self.devicePixelRatioF()
        # An icon beside the first line of a text stands a little lower than the top of that text.
        self.setContentsMargins(0, theme().px(self._drop), 0, 0)
        self.setPixmap(icon_pixmap(self._name, size, theme().colour(self._token), ratio))


_REMARK_FIRST = 100
"""Stretch of a remark beside that of the empty room after it."""


class Panel(StyledFrame):
    """A panel with a title, a remark beside it and room for something at the right of the header.

    narrow: the title may take more lines, so that a header with buttons is never wider than its page.
    """

    def __init__(
        self, title: str = "", *, remark: str = "", info: str = "", padding: int = PANEL_PADDING,
        narrow: bool = False, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(FrameStyle("panel", "edge", 1.0, RADIUS_PANEL), parent)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(padding, 10, padding, padding - 2)
        self._outer.setSpacing(8)
        self._header = QHBoxLayout()
        self._header.setSpacing(10)
        self.title_label = Title(title) if narrow else Text(title, "title")
        self.remark_label = Aside(remark, "dense2")
        self.info_label = Aside(info, "dense2")
        self._header.addWidget(self.title_label)
        self._header.addWidget(self.remark_label)
        if narrow:
            # The remark has what the title and the buttons leave.
            self.remark_label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            self._header.setStretch(1, _REMARK_FIRST)
        self._header.addStretch(1)
        self._header.addWidget(self.info_label)
        self._below = Text("", "dense2", wrap=True, parent=self)
        self._below.hide()
        if title:
            add_layout(self._outer, self._header)
            self._outer.addWidget(self._below)
            self.setAccessibleName(title)
            # Only now: a label without a parent would come up as a window of its own.
            self._place_remark()
            self.info_label.setVisible(bool(info))
        else:
            for label in (self.title_label, self.remark_label, self.info_label):
                label.setParent(self)
                label.hide()
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(8)
        add_layout(self._outer, self.body, 1)

    def set_title(self, title: str) -> None:
        """Replace the title."""
        self.title_label.setText(title)
        self.setAccessibleName(title)

    def set_remark(self, remark: str) -> None:
        """Replace the remark beside the title."""
        self.remark_label.setText(remark)
        self._place_remark()

    def set_info(self, info: str) -> None:
        """Replace the text at the right of the header."""
        self.info_label.setText(info)
        self.info_label.setVisible(bool(info))
        self._place_remark()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_remark()

    def _place_remark(self) -> None:
        """Beside the title; where that would end in dots, on a line of its own."""
        words = self.remark_label.text() if self.title_label.text() else ""
        below = bool(words) and self._asked() > self._room()
        self.remark_label.setVisible(bool(words) and not below)
        self._below.setText(words if below else "")
        self._below.setVisible(below)

    def _room(self) -> int:
        outer, inner = self._outer.contentsMargins(), self._header.contentsMargins()
        return self.width() - outer.left() - outer.right() - inner.left() - inner.right()

    def _asked(self) -> int:
        """How wide the header is when nothing in it gives way."""
        widgets = laid_widgets(self._header)
        shown = [each for each in widgets if each is self.remark_label or not each.isHidden()]
        gaps = self._header.spacing() * max(0, len(shown) - 1)
        return sum(each.sizeHint().width() for each in shown) + gaps

    def add_to_header(self, widget: QWidget) -> None:
        """Put a button, toggle or chips at the right of the header."""
        self._header.addWidget(widget)


class NoticeKind(Enum):
    """What a notice is about; decides colour and icon, the words say it too."""

    ATTENTION = "attention"
    ERROR = "error"
    OK = "ok"
    INFO = "info"
    NIGHT = "night"


_NOTICE_ICONS = {
    NoticeKind.ATTENTION: "triangle", NoticeKind.ERROR: "stop_sign", NoticeKind.OK: "check",
    NoticeKind.INFO: "info", NoticeKind.NIGHT: "help",
}  # fmt: skip


class Notice(StyledFrame):
    """A bar with an icon and a sentence, perhaps a button: attention, error, ok, info, not asked (night)."""

    def __init__(
        self, words: str, kind: NoticeKind = NoticeKind.INFO, *, icon: str = "", quiet: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(FrameStyle(), parent)
        self._own_icon, self._quiet = icon, quiet
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 10, 6)
        row.setSpacing(10)
        self._icon = IconLabel("info")
        self._label = Text("", "body", wrap=True)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._label, 1)
        self._row = row
        self.set_notice(words, kind)

    def set_notice(self, words: str, kind: NoticeKind) -> None:
        """Say something else; errors are read out at once by a screen reader."""
        self._label.setText(words)
        self.setAccessibleName(words)
        ink = "on_night" if kind is NoticeKind.NIGHT else kind.value
        ground = "night" if kind is NoticeKind.NIGHT else f"{kind.value}_soft"
        edge = "" if self._quiet or kind is NoticeKind.NIGHT else kind.value
        self.set_frame_style(FrameStyle(ground, edge, 1.25, RADIUS_BUTTON))
        self._icon.set_icon(self._own_icon or _NOTICE_ICONS[kind], ink)
        self._label.set_tone(ink)
        if self.isVisible():
            announce(self, words, urgent=kind is NoticeKind.ERROR)

    def add_button(self, button: QWidget) -> None:
        """One next step, at the right."""
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)


class _Rings(QWidget):
    """Twenty rings that fill one by one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filled = 0

    def sizeHint(self) -> QSize:
        return QSize(theme().px(20 * 9 + 2), theme().px(14))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step, size = theme().px(9), theme().px(6)
        for place in range(20):
            rect = QRectF(1 + place * step, (self.height() - size) / 2, size, size)
            painter.setPen(QPen(theme().colour("action" if place < self.filled else "control"), 1.2))
            painter.setBrush(theme().colour("action") if place < self.filled else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(rect)
        painter.end()


class BusyLine(QWidget):
    """'wordt bijgewerkt' with twenty rings; shows nothing during the first 300 ms.

    keeps_room: what stands beside it never moves; without it that has the whole line while nothing is busy.
    """

    def __init__(self, parent: QWidget | None = None, *, keeps_room: bool = True) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._rings = _Rings()
        row.addWidget(self._rings, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(Text(tr("wordt bijgewerkt"), "caption"))
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(300)
        self._delay.timeout.connect(self.show)
        keep = self.sizePolicy()
        keep.setRetainSizeWhenHidden(keeps_room)
        self.setSizePolicy(keep)
        self.hide()

    def start(self) -> None:
        """Work has begun; shown only if it lasts."""
        self.set_progress(0.0)
        if not self.isVisible() and not self._delay.isActive():
            self._delay.start()

    def set_progress(self, share: float) -> None:
        """`share` 0..1 of the work done."""
        self._rings.filled = max(0, min(20, round(share * 20)))
        self._rings.update()

    def stop(self) -> None:
        """Work is done."""
        self._delay.stop()
        self.hide()
