"""Start of the program with a window: at once a small picture, then the window, then all that is heavy.

Nothing is imported above but Qt and what a picture needs: on a slow disk the rest takes seconds to read.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from effect_game.store.first_language import first_language
from effect_game.store.paths import store_file
from effect_game.ui.opening import Opening
from effect_game.ui.theme.system import system_tokens
from effect_game.ui.theme.tokens import Tokens

if TYPE_CHECKING:
    from effect_game.ui.window import Window


class AfterFirstPaint(QObject):
    """Calls `then` once, when the first picture of a widget is on the screen.

    A timer of 0 ms is not enough: a window system says only later that there is something to paint.
    """

    def __init__(self, widget: QWidget, then: Callable[[], None]) -> None:
        super().__init__(widget)
        self._then = then
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            # After the paint that is under way, children included.
            QTimer.singleShot(0, self._then)
        return super().eventFilter(watched, event)


class Start:
    """The opening picture, and the window that takes its place; window: None until that picture is there."""

    def __init__(self, application: QApplication, options: argparse.Namespace, tokens: Tokens) -> None:
        self._application, self._options, self._tokens = application, options, tokens
        self.window: Window | None = None
        self.opening = Opening(tokens)
        AfterFirstPaint(self.opening, self._go_on)

    def _go_on(self) -> None:
        self.window = make_window(self._application, self._options, self._tokens)
        AfterFirstPaint(self.window.shell, self._painted)
        self.window.shell.show()

    def _painted(self) -> None:
        assert self.window is not None
        self.opening.close()
        self.window.get_ready()


def make_window(application: QApplication, options: argparse.Namespace, tokens: Tokens) -> Window:
    """The window with its first screen, not yet shown."""
    dress(application, options.store, tokens)
    from effect_game.ui.window import Window

    return Window(options.store, tuple(options.scenarios))


def dress(application: QApplication, store: Path | None, tokens: Tokens) -> None:
    """Language, colours, fonts and focus ring of the program, and who looks for waste in it."""
    from effect_game.ui.collector import Collector
    from effect_game.ui.speech import speak
    from effect_game.ui.theme.theme import theme
    from effect_game.ui.widgets.focus import FocusRing
    from effect_game.ui.widgets.scroll_reader import tell_scroll_areas

    speak(application, first_language(store_file(store)))
    theme().set(tokens=tokens)
    theme().apply(application)
    FocusRing(application)
    Collector(application)
    tell_scroll_areas()


def _options(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="effect-game", description="€ffect")
    parser.add_argument("--scenarios", type=Path, action="append", default=[], help="extra map")
    parser.add_argument("--store", type=Path, default=None, help="map of .sqlite-bestand voor de casussen")
    parser.add_argument("--selftest", action="store_true", help="start, reken, stop")
    return parser.parse_args(list(argv))


def run(argv: Sequence[str]) -> int:
    """Open the window and stay until it is closed; returns the exit code."""
    options = _options(argv)
    application = QApplication(sys.argv[:1])
    application.setApplicationName("effect-game")
    application.setApplicationDisplayName("€ffect")
    tokens = system_tokens(application)
    if options.selftest:
        from effect_game.ui.selftest import selftest

        dress(application, options.store, tokens)
        return selftest(application)
    start = Start(application, options, tokens)
    start.opening.show()
    code = application.exec()
    if start.window is not None:
        start.window.close()
    return code
