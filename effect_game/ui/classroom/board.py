"""The trainer's board: how groups come in, where the lesson is, where each group is, what to do now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from effect_game.classroom.views_board import BoardRow, BoardView
from effect_game.classroom.views_look import Look
from effect_game.domain.language import mark, tr
from effect_game.ui.classroom.actions import (
    AFTER,
    CHAIRS,
    CHAIRS_KEYS,
    FINISH,
    LEAVE,
    NEXT,
    SCREEN,
    SEAT,
    SEAT_KEYS,
    GroupPanel,
    ToolPanel,
)
from effect_game.ui.classroom.address import AddressCard, HowToJoin
from effect_game.ui.classroom.group_table import GroupTable
from effect_game.ui.classroom.project_panel import ProjectPanel
from effect_game.ui.classroom.timeline import LessonLine
from effect_game.ui.theme.theme import theme
from effect_game.ui.widgets.flow import Columns
from effect_game.ui.widgets.laid import clear
from effect_game.ui.widgets.panel import Notice, NoticeKind, Panel
from effect_game.ui.widgets.screen import FooterButton, LayoutMode, Screen, ScreenFooter, ShellMetrics
from effect_game.ui.widgets.text import Aside
from effect_game.ui.widgets.tips import plain_tip

NEXT_KEYS = "F9"
_SIDE_SHARE = (69, 31)


class BoardScreen(Screen):
    """`wanted` carries the key of an action for all; `group_wanted` an action and a group; `chosen` the group
    that was chosen in the list."""

    wanted = Signal(str)
    group_wanted = Signal(str, str)
    chosen = Signal(str)
    title = mark("Bord van de les")
    help_text = (
        mark("Hier ziet u waar elke groep is. Groepen typen het adres en de code over en doen mee."),
        mark("U opent de fasen van de les; de klok vertelt alleen. Groepen wachten nooit op het netwerk."),
        mark("Kies een groep om mee te kijken. Elke knop heeft een toets, die staat erop."),
    )

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("class_board")
        self._view: BoardView | None = None
        self._addresses: tuple[str, ...] = ()
        self._join: object = None
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        self._problem = Notice("", NoticeKind.ERROR)
        column.addWidget(self._problem)
        self._problem.hide()
        self._top = Columns()
        self._top.add(self._make_lesson(), 1)
        self.address = AddressCard()
        self.address.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._top.add(self.address, 0)
        column.addWidget(self._top)
        self._columns = Columns()
        self._columns.add(self._make_groups(), _SIDE_SHARE[0])
        self._columns.add(self._make_side(), _SIDE_SHARE[1])
        column.addWidget(self._columns, 1)
        QShortcut(QKeySequence(NEXT_KEYS), self).activated.connect(lambda: self._press(NEXT))
        QShortcut(QKeySequence(CHAIRS_KEYS), self).activated.connect(lambda: self._press(CHAIRS))
        QShortcut(QKeySequence(SEAT_KEYS), self).activated.connect(self._seat)

    def _make_lesson(self) -> QWidget:
        self._lesson = Panel(" ", narrow=True)
        self._lesson.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._line = LessonLine()
        self._tip = Aside("", "dense2")
        self._tip.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._lesson.body.setSpacing(4)
        self._lesson.body.addWidget(self._line)
        self._lesson.body.addWidget(self._tip)
        return self._lesson

    def _make_groups(self) -> QWidget:
        self._groups = Panel(padding=4)
        self._groups.setAccessibleName(tr("Groepen"))
        self._stack = QStackedWidget()
        self.table = GroupTable()
        self.table.itemSelectionChanged.connect(lambda: self.chosen.emit(self.table.chosen()))
        self._empty = QWidget()
        self._empty_column = QVBoxLayout(self._empty)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.table)
        self._groups.body.addWidget(self._stack, 1)
        return self._groups

    def _make_side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.tools, self.projector, self.group = ToolPanel(), ProjectPanel(), GroupPanel()
        self.tools.wanted.connect(self.wanted)
        self.projector.wanted.connect(self.wanted)
        self.group.wanted.connect(self.group_wanted)
        column.addWidget(self.tools)
        column.addWidget(self.projector)
        column.addWidget(self.group, 1)
        return side

    def show_board(self, view: BoardView, addresses: Sequence[str], *, can_reveal: bool) -> None:
        """Everything as it is now."""
        changed = self._view is None or self._footer_of(self._view) != self._footer_of(view)
        self._view = view
        self._problem.setVisible(bool(view.problem))
        if view.problem:
            self._problem.set_notice(view.problem, NoticeKind.ERROR)
        self._lesson.set_title(view.title)
        self._lesson.set_remark(
            tr("Pauze voor iedereen. {clock}", clock=view.clock) if view.paused else view.clock
        )
        self._line.set_phases(view.phases)
        self._tip.setText(tr("Zeg: {words}", words=view.tip) if view.tip else self._first_words(view))
        self._tip.setToolTip(plain_tip(view.tip))
        self.address.set_address(addresses, view.code)
        self.table.set_count(view.count)
        self._addresses = tuple(addresses)
        self._fill_groups(view)
        self.tools.show_board(view, can_reveal=can_reveal)
        if changed:
            self.footer_changed.emit()

    def _first_words(self, view: BoardView) -> str:
        if any(each.now for each in view.phases) or view.closed:
            return ""
        return tr("Wacht tot de groepen er zijn. Dan opent u de eerste fase.")

    def _fill_groups(self, view: BoardView) -> None:
        self.table.set_rows(view.rows)
        self._stack.setCurrentWidget(self.table if view.rows else self._empty)
        narrow = self.width() < 1200
        if view.rows or self._join == (self._addresses, view.code, narrow):
            return
        self._join = (self._addresses, view.code, narrow)
        clear(self._empty_column)
        self._empty_column.addWidget(
            HowToJoin(
                self._addresses, view.code, size=30 if narrow else 56, title=tr("Nog niemand doet mee")
            ),
            1,
        )

    def show_group(self, row: BoardRow | None, look: Look | None) -> None:
        """The group that was chosen."""
        self.group.show_group(row, look, over=self._view is not None and self._view.closed)

    def _footer_of(self, view: BoardView) -> tuple[object, ...]:
        return view.next_title, view.closed, view.chairs

    def footer(self) -> ScreenFooter:
        view = self._view
        if view is None or view.closed:
            after = () if view is None else (FooterButton(AFTER, tr("Na de les"), icon="letter", left=True),)
            return ScreenFooter(
                main_text=tr("Naar het begin"), main_icon="house", secondary=after, show_undo=False
            )
        last = not view.next_title
        words = (
            tr("Les afsluiten")
            if last
            else "  ".join((tr("Open: {phase}", phase=view.next_title), NEXT_KEYS))
        )
        parties = tr("Model speelt de partij") if view.chairs else tr("Speel elkaars partij")
        chairs = FooterButton(CHAIRS, f"{parties}  {CHAIRS_KEYS}", icon="swap", left=True)
        finish = FooterButton(FINISH, tr("Les afsluiten"), icon="flag", left=True)
        screen = FooterButton(SCREEN, tr("Projector openen"), icon="screen")
        return ScreenFooter(
            main_text=words, secondary=(chairs, screen) if last else (finish, chairs, screen), show_undo=False
        )

    def press_main(self) -> None:
        if self._view is not None:
            self._press(LEAVE if self._view.closed else NEXT if self._view.next_title else FINISH)

    def press_secondary(self, key: str) -> None:
        self.wanted.emit(key)

    def _press(self, key: str) -> None:
        view = self._view
        shut = (
            view is None or (key in (NEXT, CHAIRS) and view.closed) or (key == NEXT and not view.next_title)
        )
        if not shut:
            self.wanted.emit(key)

    def _seat(self) -> None:
        if self._view is not None and not self._view.closed:
            self.group_wanted.emit(SEAT, self.table.chosen())

    def first_focus(self) -> QWidget | None:
        return self.table if self._view is not None and self._view.rows else None

    def reflow(self, metrics: ShellMetrics) -> None:
        full = metrics.mode is LayoutMode.FULL
        self._columns.set_stacked(not full)
        self.group.set_open(not full)
        self._top.set_stacked(metrics.mode is LayoutMode.COMPACT)
        self._tip.setVisible(metrics.height_px / theme().text_scale >= 700)
        if self._view is not None:
            self._fill_groups(self._view)
