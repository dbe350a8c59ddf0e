"""The window: header with the street, the current screen, footer with one main button."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QMainWindow, QMenu, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from effect_game.domain.language import in_use, tr
from effect_game.ui.theme.icons import icon
from effect_game.ui.theme.theme import SCALE_STEPS, theme
from effect_game.ui.widgets.dialogs import DisplayDialog, HelpDialog, TellDialog
from effect_game.ui.widgets.footer_hint import FooterHint
from effect_game.ui.widgets.panel import Notice, NoticeKind
from effect_game.ui.widgets.screen import Screen, ShellMetrics, shell_metrics
from effect_game.ui.widgets.shell_bars import FooterBar, HeaderBar
from effect_game.ui.widgets.tab_order import next_stop
from effect_game.ui.widgets.text import announce
from effect_game.ui.widgets.word_mark import SUBTITLE_MARK


class ScreenPage(QScrollArea):
    """Holds one screen; scrolls down when it does not fit, never sideways."""

    def __init__(self, screen: Screen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.screen_widget = screen
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        screen.setProperty("scroll_ground", True)
        self.setWidget(screen)


class Shell(QMainWindow):
    """Header, pages and footer. Knows nothing of the game: the caller fills it and listens.

    Signals: `undo_requested`, `redo_requested`, `step_chosen(object index)`, `metrics_changed(object)`,
    `language_wanted(str code)`: call `make_anew` and fill the shell again.
    Keys: Ctrl+Z, Ctrl+Shift+Z, F1 help, F10 menu, Ctrl++ and Ctrl+- text size.
    """

    undo_requested = Signal()
    redo_requested = Signal()
    step_chosen = Signal(object)
    metrics_changed = Signal(object)
    language_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("€ffect")
        self.setMinimumSize(680, 420)
        self._menu = QMenu(self)
        self._hint = FooterHint(self)
        self._pressing = False
        self._make()
        theme().changed.connect(self._theme_changed)
        self._connect_keys()
        self._reflow()

    def _make(self) -> None:
        self.header = HeaderBar()
        self.pages = QStackedWidget()
        self.footer = FooterBar()
        self.notice = Notice("", NoticeKind.INFO)
        self.notice.hide()
        self._notice_frame = QWidget()
        notice_column = QVBoxLayout(self._notice_frame)
        notice_column.setContentsMargins(12, 8, 12, 0)
        notice_column.addWidget(self.notice)
        self._notice_frame.hide()
        self._strip: QWidget | None = None
        self._held = ("", "")
        # All of the window but its dialogs and menus; without updates while a screen opens.
        self.stage = QWidget()
        column = QVBoxLayout(self.stage)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.header, self._notice_frame, self.pages, self.footer):
            column.addWidget(widget, 1 if widget is self.pages else 0)
        self._column = column
        self.setCentralWidget(self.stage)
        self._pages: dict[str, ScreenPage] = {}
        self._actions: list[tuple[QAction, str]] = []
        self._menu.clear()
        self._connect()

    def make_anew(self) -> bool:
        """Everything in the window again, empty and in the language in use; what was in it is gone.

        True when the settings were open: open them again once the window is filled.
        """
        opened = self.findChild(DisplayDialog)
        if opened is not None:
            opened.done(0)
        self._make()
        self._reflow()
        return opened is not None

    def _connect(self) -> None:
        self.header.text_size_pressed.connect(self.open_display)
        self.header.help_pressed.connect(self.open_help)
        self.header.menu_pressed.connect(self.open_menu)
        self.header.street.step_chosen.connect(self.step_chosen)
        self.footer.undo_pressed.connect(self.undo_requested)
        self.footer.redo_pressed.connect(self.redo_requested)
        self.footer.main_pressed.connect(self._main_pressed)
        self.footer.secondary_pressed.connect(self._secondary_pressed)

    def _connect_keys(self) -> None:
        keys: tuple[tuple[str, Callable[[], None]], ...] = (
            ("Ctrl+Z", self._undo_key), ("Ctrl+Shift+Z", self._redo_key), ("Ctrl+Y", self._redo_key),
            ("F1", self.open_help), ("F10", self.open_menu), ("Ctrl++", self._larger),
            ("Ctrl+=", self._larger), ("Ctrl+-", self._smaller),
        )  # fmt: skip
        for sequence, action in keys:
            QShortcut(QKeySequence(sequence), self).activated.connect(action)

    # what callers fill

    def set_household(self, title: str, round_text: str = "") -> None:
        """Title of the household and the round, under the word mark; both '' hides the line."""
        self.header.set_subtitle(SUBTITLE_MARK.join(part for part in (title, round_text) if part))

    def name_step(self, index: int, name: str) -> None:
        """What a step is called in this casus."""
        self.header.street.name_step(index, name)

    def set_step(self, index: int | None) -> None:
        """Where we are, 0 to 6; None hides the street (start screen)."""
        self.header.set_step(index)

    def set_history(self, *, can_undo: bool, can_redo: bool, reason: str = "") -> None:
        """What undo and redo can do; `reason` says why undo cannot ('Dit is al onthuld.')."""
        self.footer.set_history(can_undo=can_undo, can_redo=can_redo, reason=reason)

    def add_screen(self, key: str, screen: Screen) -> None:
        """Make a screen known under a key. Raises ValueError for a key that is taken."""
        if key in self._pages:
            raise ValueError(f"screen {key!r} is there already")
        page = ScreenPage(screen)
        self._pages[key] = page
        self.pages.addWidget(page)
        screen.footer_changed.connect(self.refresh_footer)
        screen.main_wanted.connect(self._focus_main)
        screen.reflow(self.metrics())

    def show_screen(self, key: str) -> Screen:
        """Show a screen, fill the footer, put the focus. Raises KeyError."""
        page = self._pages[key]
        screen = page.screen_widget
        self.pages.setCurrentWidget(page)
        page.verticalScrollBar().setValue(0)
        self.setWindowTitle(f"{screen.title} - €ffect" if screen.title else "€ffect")
        screen.reflow(self.metrics())
        self.refresh_footer()
        screen.focus_first()
        screen.say(screen.title)
        return screen

    def current_screen(self) -> Screen | None:
        """The screen in sight, None before the first."""
        page = self.pages.currentWidget()
        return page.screen_widget if isinstance(page, ScreenPage) else None

    def current_key(self) -> str:
        """The key of the screen in sight, '' before the first."""
        page = self.pages.currentWidget()
        return next((key for key, each in self._pages.items() if each is page), "")

    def refresh_footer(self) -> None:
        """Ask the current screen for its footer again."""
        screen = self.current_screen()
        if screen is None:
            return
        footer = screen.footer()
        words, reason = self._held
        if reason and footer.main_text == words:
            footer = replace(footer, main_enabled=False, main_reason=reason)
        self.footer.fill(footer)

    def hold_main(self, reason: str) -> bool:
        """While the main button is being pressed: it shuts with this reason until `free_main`. A press of
        anything else shuts nothing (False), and a main button with other words is another one."""
        screen = self.current_screen()
        if self._pressing and screen is not None:
            self._held = (screen.footer().main_text, reason)
            self.refresh_footer()
            return True
        return False

    def free_main(self) -> None:
        """The main button is as its screen wants it."""
        if self._held[1]:
            self._held = ("", "")
            self.refresh_footer()

    def put_strip(self, strip: QWidget) -> None:
        """A low strip between the header and the screen; call `strip_changed` when its height may differ."""
        self._strip = strip
        self._column.insertWidget(1, strip)

    def strip_changed(self) -> None:
        """The strip came, went or has another height: the screens have the rest."""
        if self.metrics() != self._metrics:
            self._reflow()

    def show_notice(self, words: str, kind: NoticeKind = NoticeKind.INFO) -> None:
        """A bar above the screen; '' takes it away."""
        self._notice_frame.setVisible(bool(words))
        self.notice.setVisible(bool(words))
        if words:
            self.notice.set_notice(words, kind)

    def add_menu_action(self, words: str, icon_name: str, chosen: Callable[[], None]) -> QAction:
        """A line in the menu."""
        action = self._menu.addAction(icon(icon_name), words)
        # The signal carries whether the action is checked, which says nothing here.
        action.triggered.connect(lambda _on: chosen())
        self._actions.append((action, icon_name))
        return action

    def _focus_main(self) -> None:
        self.footer.focus_main()

    # dialogs and menu

    def open_display(self, *, at_language: bool = False) -> None:
        """Text size, colours, motion, language."""
        dialog = DisplayDialog(self)
        dialog.language_chosen.connect(self.language_wanted)
        dialog.open()
        if at_language:
            dialog.languages.button(in_use().code).setFocus(Qt.FocusReason.OtherFocusReason)

    def open_help(self) -> None:
        """Three sentences about the current screen, and what its words mean."""
        screen = self.current_screen()
        sentences = [words for words in screen.help_text if words] if screen is not None else []
        title = screen.title if screen is not None and screen.title else tr("Hulp")
        if screen is not None and screen.hint_parts:
            HelpDialog(title, sentences, self, screen.hint, screen.hint_parts).open()
        else:
            TellDialog(title, sentences or [tr("Hier is nog geen hulp bij.")], self).open()

    def open_menu(self) -> None:
        """The menu under its button, first line in focus."""
        button = self.header.menu_button
        if not self._actions:
            # Everything in it is still being read: an empty menu would look like a press that was lost.
            self._tell_soon()
            return
        width = self._menu.sizeHint().width()
        self._menu.popup(button.mapToGlobal(QPoint(button.width() - width, button.height() + 4)))
        self._menu.setActiveAction(self._actions[0][0])

    # size

    def metrics(self) -> ShellMetrics:
        """Sizes for the window as it is now."""
        strip = self._strip
        taken = strip.height() if strip is not None and not strip.isHidden() else 0
        return shell_metrics(self.width(), self.height() - taken, theme().text_scale)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._reflow()

    def _reflow(self) -> None:
        metrics = self._metrics = self.metrics()
        self.header.reflow(metrics)
        self.footer.reflow(metrics)
        screen = self.current_screen()
        if screen is not None:
            screen.reflow(metrics)
        self.metrics_changed.emit(metrics)

    def _theme_changed(self) -> None:
        for action, name in self._actions:
            action.setIcon(icon(name))
        self._reflow()

    # keys and buttons

    def focusNextPrevChild(self, forward: bool) -> bool:
        parts = [self._notice_frame, self.pages, self.footer, self.header]
        if self._strip is not None:
            parts.insert(0, self._strip)
        stop = next_stop(self, parts, self.footer.main_button, forward=forward)
        if stop is None:
            return False
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stop.setFocus(reason)
        return True

    def _main_pressed(self) -> None:
        screen = self.current_screen()
        if screen is None:
            return
        self._pressing = True
        try:
            screen.press_main()
        finally:
            self._pressing = False

    def _secondary_pressed(self, key: object) -> None:
        screen = self.current_screen()
        if screen is not None:
            screen.press_secondary(str(key))

    def _undo_key(self) -> None:
        if self.footer.can_undo():
            self.undo_requested.emit()
        else:
            self._tell_shut(self.footer.undo_reason())

    def _redo_key(self) -> None:
        if self.footer.can_redo():
            self.redo_requested.emit()
        else:
            self._tell_shut(self.footer.redo_reason())

    def _tell_soon(self) -> None:
        words = tr("Een ogenblik. Het menu staat zo klaar.")
        self._hint.tell(words, self.footer)
        announce(self, words, urgent=True)

    def _tell_shut(self, reason: str) -> None:
        """Why a key does nothing: beside the button of that key, and aloud."""
        if reason:
            self._hint.tell(reason, self.footer)
            announce(self, reason, urgent=True)

    def _larger(self) -> None:
        theme().set(text_scale=next((s for s in SCALE_STEPS if s > theme().text_scale + 0.01), 2.0))

    def _smaller(self) -> None:
        steps = [step for step in SCALE_STEPS if step < theme().text_scale - 0.01]
        theme().set(text_scale=steps[-1] if steps else 1.0)
