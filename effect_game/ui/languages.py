"""Another language while the program runs: kept with the other settings, and the window made anew in it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from effect_game.domain.language import LANGUAGES, in_use
from effect_game.domain.problems import UserError
from effect_game.store.database import Store
from effect_game.store.first_language import keep_first_language
from effect_game.store.settings import read_settings, write_settings
from effect_game.ui.speech import speak

if TYPE_CHECKING:
    from collections.abc import Callable


class Languages(QObject):
    """`make_anew` shows the window in the language in use; it runs in a turn of the event loop of its own,
    because what asked for it is one of the widgets that go."""

    def __init__(self, parent: QObject, store: Store, make_anew: Callable[[], None]) -> None:
        super().__init__(parent)
        self._store, self._make_anew = store, make_anew
        self._wanted = ""

    def use_kept(self) -> None:
        """The language of the settings, where the first picture could not know it."""
        self.choose(read_settings(self._store).language)

    def choose(self, code: str) -> None:
        """Speak this language from now on, here and at the next start."""
        if code in LANGUAGES and code != in_use().code and not self._wanted:
            self._wanted = code
            QTimer.singleShot(0, self, self._change)

    def _change(self) -> None:
        code, self._wanted = self._wanted, ""
        application = QCoreApplication.instance()
        if application is not None:
            speak(application, code)
        self._keep(code)
        self._make_anew()

    def _keep(self, code: str) -> None:
        if self._store.path is not None:
            keep_first_language(self._store.path, code)
        try:
            kept = read_settings(self._store)
            write_settings(self._store, replace(kept, language=code))
        except UserError:
            # It is spoken as it was asked; that saving fails is told with the next decision.
            return
