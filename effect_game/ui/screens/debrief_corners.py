"""Above the money in Terugblik: the floor a plan may not go below, and the three corners, never added up."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from effect_game.domain.language import tr
from effect_game.play.views_corners import Corner
from effect_game.play.views_floors import FloorsView, floor_rule
from effect_game.ui.theme.theme import theme
from effect_game.ui.widgets.buttons import Button
from effect_game.ui.widgets.cards import icon_line
from effect_game.ui.widgets.dialogs import TellDialog
from effect_game.ui.widgets.laid import add_layout, clear
from effect_game.ui.widgets.panel import Notice, NoticeKind, Panel
from effect_game.ui.widgets.text import Text

_REMARKS = {"attention": ("triangle", "attention"), "ok": ("check", "ok"), "plain": ("info", "ink_1")}
"""Icon and token per tone of a remark; the words say it too."""


class CornersPanel(Panel):
    """Three blocks side by side, one sentence and one remark each."""

    def __init__(self, *, narrow: bool) -> None:
        super().__init__(tr("Drie hoeken"), remark=tr("die tellen we niet op"), padding=11)
        self.setObjectName("debrief_corners")
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._row = QBoxLayout(direction)
        self._row.setSpacing(9)
        self._narrow = narrow
        add_layout(self.body, self._row)
        self.body.addStretch(1)

    def show_corners(self, corners: Sequence[Corner]) -> None:
        """Other words: the yield follows the horizon."""
        clear(self._row)
        for place, corner in enumerate(corners):
            if place and not self._narrow:
                self._row.addWidget(_Upright())
            self._row.addWidget(_Block(corner), 1)


class _Upright(QWidget):
    """A thin line between two corners."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(theme().colour("edge"), 1))
        painter.drawLine(0, 0, 0, self.height())
        painter.end()


class _Block(QWidget):
    """One corner."""

    def __init__(self, corner: Corner) -> None:
        super().__init__()
        self.setObjectName(f"corner_{corner.key}")
        remark = corner.remark
        self.setAccessibleName(f"{corner.title}. {corner.sentence} {remark.words}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(icon_line(corner.icon, corner.title, role="dense_strong"))
        column.addWidget(Text(corner.sentence, "dense", wrap=True))
        icon, tone = _REMARKS[remark.tone]
        column.addWidget(icon_line(icon, remark.words, role="dense_strong", tone=tone))
        column.addStretch(1)


class FloorsBand(Notice):
    """'Niet verantwoord' with who, where and why; or what declines with and without the plan."""

    def __init__(self, view: FloorsView) -> None:
        kind = NoticeKind.INFO if view.ok else NoticeKind.ATTENTION
        told = view.apart if view.ok else (view.headline, *view.reasons)
        first = told[0] if view.ok else " ".join(told[:2])
        super().__init__(first, kind)
        self.setObjectName("debrief_floors")
        self._view = view
        button = Button(tr("Lees waarom"))
        button.setObjectName("floors_why")
        button.clicked.connect(self._open)
        self.add_button(button)

    def _open(self) -> None:
        view = self._view
        told = (view.headline, *view.reasons, *view.apart, *floor_rule())
        dialog = TellDialog(tr("De ondergrens"), told, self)
        dialog.setObjectName("floors_dialog")
        dialog.open()


def floors_band(view: FloorsView | None) -> FloorsBand | None:
    """None when there is nothing to say: no floor was crossed and nobody is left in crisis."""
    return None if view is None or (view.ok and not view.apart) else FloorsBand(view)
