"""Tabs of 40 high: the steps of a review (numbered) and the panes of a narrow window."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from effect_game.domain.language import tr
from effect_game.ui.theme import fonts
from effect_game.ui.theme.icons import paint_icon
from effect_game.ui.theme.theme import theme
from effect_game.ui.theme.tokens import HEIGHT_MAIN, RADIUS_CARD
from effect_game.ui.widgets.chips import ChoiceButton, ChoiceGroup, Option
from effect_game.ui.widgets.flow import FlowLayout
from effect_game.ui.widgets.paint import FrameStyle, paint_frame

_RING = 23


class Tab(ChoiceButton):
    """One tab; with a number it shows that number in a ring before the words."""

    def __init__(self, option: Option, number: int, count: int, *, numbered: bool) -> None:
        super().__init__(option, HEIGHT_MAIN)
        self._number, self._done = str(number) if numbered else "", False
        self.setProperty("focus_radius", RADIUS_CARD)
        self._name()
        self.setAccessibleDescription(tr("tab {number} van {count}", number=number, count=count))
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def set_done(self, done: bool) -> None:
        """A check in the ring instead of the number: nothing is left to do here."""
        self._done = done
        self._name()
        self.update()

    def _name(self) -> None:
        name = f"{self._number} {self.option.words}".strip()
        self.setAccessibleName(tr("{name}, klaar", name=name) if self._done else name)

    def _lead(self) -> int:
        return theme().px(_RING) + theme().px(8) if self._number or self.option.icon else 0

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(theme().body(fonts.SEMIBOLD)).horizontalAdvance(self.option.words)
        return QSize(round(words) + self._lead() + theme().px(28) + 1, theme().px(HEIGHT_MAIN))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour, on = theme().colour, self.isChecked()
        if on:
            width = max(1.5, theme().tokens.selected_edge_px)
            style = FrameStyle("action_soft", "action", width, RADIUS_CARD)
        else:
            edge = "action" if self._hover.progress > 0.5 else "edge"
            style = FrameStyle("panel", edge, 1.0, RADIUS_CARD, dashed=not self.isEnabled())
        paint_frame(painter, QRectF(self.rect()), style)
        x, ring = theme().px(14), theme().px(_RING)
        ink = colour("ink_1" if self.isEnabled() else "ink_3")
        lead = QRectF(x, (self.height() - ring) / 2, ring, ring)
        if self._number:
            painter.setPen(QPen(ink, 1.3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(lead.adjusted(1, 1, -1, -1))
            if self._done:
                paint_icon(painter, "check", lead.adjusted(4, 4, -4, -4), ink)
            else:
                painter.setFont(theme().caption(fonts.SEMIBOLD))
                painter.drawText(lead, Qt.AlignmentFlag.AlignCenter, self._number)
        elif self.option.icon:
            paint_icon(painter, self.option.icon, lead.adjusted(2, 2, -2, -2), ink)
        painter.setPen(ink)
        painter.setFont(theme().body(fonts.SEMIBOLD if on else fonts.REGULAR))
        words = QRectF(x + self._lead(), 0, self.width(), self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.option.words)
        painter.end()


class PaneTabs(ChoiceGroup):
    """Tabs that share the width of a line; when they do not fit they go over several lines."""

    def __init__(
        self, name: str, options: Sequence[Option], *, chosen: str, numbered: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(name, exclusive=True, parent=parent)
        flow = FlowLayout(self, gap=6, fill=True)
        self._tabs: list[Tab] = []
        for place, option in enumerate(options):
            tab = Tab(option, place + 1, len(options), numbered=numbered)
            tab.setChecked(option.key == chosen)
            self.add_button(tab)
            self._tabs.append(tab)
            flow.addWidget(tab)

    def mark_done(self, keys: Iterable[str]) -> None:
        """Put a check on the tabs of these keys, and on no other."""
        done = frozenset(keys)
        for tab in self._tabs:
            tab.set_done(tab.option.key in done)
