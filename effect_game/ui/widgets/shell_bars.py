"""Header and footer of the window, and how they shrink when there is less room."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from effect_game.domain.language import tr
from effect_game.ui.theme.theme import theme
from effect_game.ui.widgets.buttons import Button, ButtonKind, IconButton
from effect_game.ui.widgets.laid import add_layout
from effect_game.ui.widgets.meters import Meter, MeterView
from effect_game.ui.widgets.screen import FooterButton, LayoutMode, ScreenFooter, ShellMetrics
from effect_game.ui.widgets.street import Street
from effect_game.ui.widgets.text import Text
from effect_game.ui.widgets.tips import plain_tip
from effect_game.ui.widgets.word_mark import WordMark

_MAIN, _MORE = "main button", "more button"


class _Bar(QWidget):
    """A strip in panel colour with an edge line on one side."""

    line_above = False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().colour("panel"))
        painter.setPen(QPen(theme().colour("edge"), 1))
        y = 0 if self.line_above else self.height() - 1
        painter.drawLine(0, y, self.width(), y)
        painter.end()


class HeaderBar(_Bar):
    """Word mark, street (or 'Stap 4 van 7' with 'Alle stappen'), text size, help, menu."""

    text_size_pressed = Signal()
    help_pressed = Signal()
    menu_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mark = WordMark()
        self.street = Street()
        self.short_step = Text("", "strong")
        self.all_steps = Button(tr("Alle stappen"), ButtonKind.SMALL, icon="list")
        self.all_steps.clicked.connect(self._open_steps)
        self.text_button = IconButton("text_size", tr("Tekst, kleur en taal"))
        self.help_button = IconButton("help", tr("Hulp bij dit scherm"))
        self.menu_button = IconButton("menu", tr("Menu"))
        for name in ("text", "help", "menu"):
            getattr(self, f"{name}_button").setObjectName(f"header_{name}")
        self.text_button.clicked.connect(self.text_size_pressed)
        self.help_button.clicked.connect(self.help_pressed)
        self.menu_button.clicked.connect(self.menu_pressed)
        self._steps_menu = QMenu(self)
        self._step: int | None = 0
        self._compact = False
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 14, 0)
        row.setSpacing(8)
        row.addWidget(self.mark)
        row.addWidget(self.short_step)
        row.addWidget(self.street, 1)
        row.addStretch(0)
        row.addWidget(self.all_steps)
        for button in (self.text_button, self.help_button, self.menu_button):
            row.addWidget(button)

    def set_subtitle(self, words: str) -> None:
        """Household and round."""
        self.mark.set_subtitle(words)

    def set_step(self, index: int | None) -> None:
        """Where we are; None: no street."""
        self._step = index
        if index is not None:
            self.street.set_current(index)
            self.short_step.setText(self.street.short_text())
        self._show_parts()

    def reflow(self, metrics: ShellMetrics) -> None:
        """Take the height and the mode of the window."""
        self.setFixedHeight(metrics.header_px)
        self._compact = metrics.mode is LayoutMode.COMPACT
        self._show_parts()

    def _show_parts(self) -> None:
        steps = self._step is not None
        self.mark.set_short(self._compact)
        self.street.setVisible(steps and not self._compact)
        self.short_step.setVisible(steps and self._compact)
        self.all_steps.setVisible(steps and self._compact)
        layout = self.layout()
        if isinstance(layout, QHBoxLayout):
            layout.setStretch(3, 0 if steps and not self._compact else 1)

    def _open_steps(self) -> None:
        self._steps_menu.clear()
        for stop in self.street.stops:
            action = self._steps_menu.addAction(f"{stop.index + 1} {stop.name}: {tr(stop.state.value)}")
            action.setEnabled(stop.index <= (self._step or 0))
            action.triggered.connect(stop.click)
        self._steps_menu.popup(self.all_steps.mapToGlobal(QPoint(0, self.all_steps.height() + 4)))


def _open(buttons: tuple[FooterButton, ...]) -> list[FooterButton]:
    """Buttons without what shuts them: for another reason none is made anew."""
    return [replace(each, reason="") for each in buttons]


class FooterBar(_Bar):
    """Undo, redo and meters at the left; what else can be done and the main button at the right.

    When the row is too narrow it gives up, in this order: the word of undo, the secondary buttons (into
    one menu), the note, all meters but two, the blocks of the meters, their names; then the reason takes two
    lines, the meters move together and the main button loses its arrow; then the last two meters. Never the
    main button, never the reason why it is shut.
    """

    undo_pressed = Signal()
    redo_pressed = Signal()
    main_pressed = Signal()
    secondary_pressed = Signal(object)
    line_above = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._footer = ScreenFooter()
        self._filled = False
        self._shut = ("", "")
        self.undo_button = Button(tr("Ongedaan maken"), icon="undo")
        self.undo_icon = IconButton("undo", tr("Ongedaan maken"), kind=ButtonKind.SECONDARY)
        self.redo_button = IconButton("redo", tr("Opnieuw doen"), kind=ButtonKind.SECONDARY)
        self.note = Text("", "dense2")
        self.reason = Text("", "dense", tone="attention")
        self.more_button = Button(tr("Meer"), icon="menu")
        self.main_button = Button("", ButtonKind.MAIN, icon_after="arrow")
        names = {"undo": self.undo_button, "undo_short": self.undo_icon, "redo": self.redo_button}
        names |= {"more": self.more_button, "main": self.main_button}
        for name, named in names.items():
            named.setObjectName(f"footer_{name}")
        # Where the focus waits until the button with this key, which shut under it, opens again.
        self._stand_in: QWidget | None = None
        self._waits = ""
        self._meters, self._secondary = list[Meter](), list[Button]()
        self._more_menu = QMenu(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 0, 14, 0)
        self._row.setSpacing(10)
        self._meter_row = QHBoxLayout()
        self._space_meters(tight=False)
        self._secondary_row = QHBoxLayout()
        self._left_row = QHBoxLayout()
        for row in (self._secondary_row, self._left_row):
            row.setSpacing(10)
        for widget in (self.undo_button, self.undo_icon, self.redo_button):
            self._row.addWidget(widget)
        add_layout(self._row, self._left_row)
        add_layout(self._row, self._meter_row)
        self._row.addWidget(self.note)
        self._row.addStretch(1)
        self._row.addWidget(self.reason)
        add_layout(self._row, self._secondary_row)
        self._row.addWidget(self.more_button)
        self._row.addWidget(self.main_button)
        for button in (self.undo_button, self.undo_icon):
            button.clicked.connect(self.undo_pressed)
        self.redo_button.clicked.connect(self.redo_pressed)
        self.main_button.clicked.connect(self.main_pressed)
        self.more_button.clicked.connect(self._open_more)
        self.set_history(can_undo=False, can_redo=False)

    def fill(self, footer: ScreenFooter) -> None:
        """Show what a screen wants; widgets that stay the same stay, so the focus is not lost."""
        if self._filled and footer == self._footer:
            return
        self._filled = True
        held = self._key_in_focus()
        before, self._footer = self._footer, footer
        self.main_button.set_words(footer.main_text)
        self.main_button.set_locked("" if footer.main_enabled else footer.main_reason or tr("Nog niet."))
        self.note.setText(footer.note)
        self.reason.setText("" if footer.main_enabled else footer.main_reason)
        if _open(footer.secondary) != _open(before.secondary):
            self._make_secondary(footer.secondary)
        for button, each in zip(self._secondary, footer.secondary, strict=True):
            button.set_locked(each.reason)
        if footer.meters != before.meters:
            self._make_meters(footer.meters)
        self._fit()
        self._keep_focus(held)

    def _key_in_focus(self) -> str:
        """The key of the button that has the focus; '' when none of them has."""
        now = self.window().focusWidget()
        pairs = ((_MAIN, self.main_button), (_MORE, self.more_button))
        keys = [key for key, button in pairs if button is now]
        return next(
            iter([*keys, *(str(each.property("key")) for each in self._secondary if each is now)]), ""
        )

    def _keep_focus(self, held: str) -> None:
        """A focus that left a button only because it shut comes back; of one that is gone the main button
        has it."""
        if not held and self._stand_in is not None and self.window().focusWidget() is self._stand_in:
            held = self._waits
        self._stand_in = None
        if not held or (held == _MORE and not self.more_button.isHidden()):
            return
        kept = next((each for each in self._secondary if each.property("key") == held), self.main_button)
        if kept.isEnabled():
            kept.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._stand_in = self.window().focusWidget()
            self._waits = _MAIN if kept is self.main_button else held

    def focus_main(self) -> None:
        """The focus to the main button; while it is shut, as soon as it opens."""
        self.main_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._waits = _MAIN
        self._stand_in = None if self.main_button.isEnabled() else self.window().focusWidget()

    def set_history(self, *, can_undo: bool, can_redo: bool, reason: str = "") -> None:
        """Open or shut undo and redo."""
        self._shut = (
            "" if can_undo else reason or tr("Er is niets om ongedaan te maken."),
            "" if can_redo else tr("Er is niets om opnieuw te doen."),
        )
        for button in (self.undo_button, self.undo_icon):
            button.set_locked(self._shut[0])
        self.redo_button.set_locked(self._shut[1])
        self.undo_icon.setToolTip(plain_tip(self._shut[0] or tr("Ongedaan maken")))
        self.redo_button.setToolTip(plain_tip(self._shut[1] or tr("Opnieuw doen")))

    def can_undo(self) -> bool:
        """True when undo is open and the screen offers it."""
        return self._footer.show_undo and self.undo_button.isEnabled()

    def can_redo(self) -> bool:
        """True when redo is open and the screen offers it."""
        return self._footer.show_undo and self.redo_button.isEnabled()

    def undo_reason(self) -> str:
        """Why undo is shut on a screen that offers it; '' when it is open or not offered."""
        return self._shut[0] if self._footer.show_undo else ""

    def redo_reason(self) -> str:
        """Why redo is shut on a screen that offers it; '' when it is open or not offered."""
        return self._shut[1] if self._footer.show_undo else ""

    def reflow(self, metrics: ShellMetrics) -> None:
        """Take the height of the window's mode and fit again."""
        self.setFixedHeight(metrics.footer_px)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self._row.minimumSize().height())

    def _make_secondary(self, wanted: tuple[FooterButton, ...]) -> None:
        for old in self._secondary:
            for row in (self._left_row, self._secondary_row):
                row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._secondary = []
        for each in wanted:
            button = Button(each.text, icon=each.icon)
            button.setProperty("key", each.key)
            button.setObjectName(f"footer_{each.key}")
            button.clicked.connect(self._secondary_clicked)
            (self._left_row if each.left else self._secondary_row).addWidget(button)
            self._secondary.append(button)

    def _make_meters(self, wanted: tuple[MeterView, ...]) -> None:
        while len(self._meters) > len(wanted):
            old = self._meters.pop()
            self._meter_row.removeWidget(old)
            old.hide()
            old.deleteLater()
        for place, view in enumerate(wanted):
            if place < len(self._meters):
                self._meters[place].set_view(view)
            else:
                meter = Meter(view)
                self._meters.append(meter)
                self._meter_row.addWidget(meter)

    def _fit(self) -> None:
        for level in range(11):
            self._apply_level(level)
            # A row inside the row keeps its old width until the next turn unless it is told, too.
            for row in (self._left_row, self._meter_row, self._secondary_row, self._row):
                row.invalidate()
            if self._row.minimumSize().width() <= self.width():
                return

    def _apply_level(self, level: int) -> None:
        footer = self._footer
        self.undo_button.setVisible(footer.show_undo and level < 1)
        self.undo_icon.setVisible(footer.show_undo and level >= 1)
        self.redo_button.setVisible(footer.show_undo)
        # A shut main button makes room for the one thing that opens it.
        pairs = list(zip(footer.secondary, self._secondary, strict=True))
        way = next((button for each, button in pairs if each.opens_main and button.isEnabled()), None)
        in_menu = level >= 2
        for button in self._secondary:
            button.setVisible(not in_menu or button is way)
        self.more_button.setVisible(in_menu and any(button is not way for button in self._secondary))
        self.note.setVisible(bool(footer.note) and level < 3)
        self.reason.setVisible(bool(self.reason.text()))
        for place, meter in enumerate(self._meters):
            meter.setVisible(level < 4 or place < min(2, 10 - level))
            meter.set_level(0 if level < 5 else 1 if level < 6 else 2)
        self._wrap_reason(level >= 7)
        self._space_meters(tight=level >= 8)
        self.main_button.set_icon_after("" if level >= 8 else footer.main_icon)
        self.main_button.setVisible(bool(footer.main_text) and not (way is not None and in_menu))

    def _space_meters(self, *, tight: bool) -> None:
        self._meter_row.setSpacing(8 if tight else 24)
        self._meter_row.setContentsMargins(4 if tight else 18, 0, 4 if tight else 12, 0)

    def _wrap_reason(self, wrap: bool) -> None:
        """The reason on one line, or on two with about half the width."""
        self.reason.setWordWrap(wrap)
        width = QFontMetricsF(theme().dense()).horizontalAdvance(self.reason.text())
        self.reason.setFixedWidth(round(width * 0.58) + theme().px(12) if wrap else round(width) + 4)

    def _secondary_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            self.secondary_pressed.emit(button.property("key"))

    def _open_more(self) -> None:
        self._more_menu.clear()
        for each, button in zip(self._footer.secondary, self._secondary, strict=True):
            action = self._more_menu.addAction(each.text)
            action.setEnabled(not each.reason)
            action.triggered.connect(button.click)
        height = self._more_menu.sizeHint().height()
        self._more_menu.popup(self.more_button.mapToGlobal(QPoint(0, -height - 4)))
