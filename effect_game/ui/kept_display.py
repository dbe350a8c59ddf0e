"""Text size, colours and motion as this player left them: read at the start, kept at every change."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from effect_game.domain.problems import UserError
from effect_game.store.database import Store
from effect_game.store.settings import SYSTEM_THEME, Settings, read_settings, write_settings
from effect_game.ui.theme.theme import theme
from effect_game.ui.theme.tokens import Variant


class KeptDisplay(QObject):
    """Listens for as long as `parent` lives. Colours nobody chose stay those of the system."""

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        kept = read_settings(store)
        variant = None if kept.theme == SYSTEM_THEME else Variant(kept.theme)
        if kept != replace(Settings(), finished_first_casus=kept.finished_first_casus):
            scale = kept.text_size_percent / 100
            theme().set(variant=variant, text_scale=scale, reduced_motion=kept.reduced_motion)
        self._seen = theme().tokens.variant
        theme().changed.connect(self._keep)

    def stop(self) -> None:
        """Listen no longer: the store is about to close."""
        theme().changed.disconnect(self._keep)

    def _keep(self) -> None:
        now = theme()
        try:
            kept = read_settings(self._store)
            chosen = replace(
                kept, text_size_percent=round(now.text_scale * 100), reduced_motion=now.reduced_motion
            )
            if now.tokens.variant is not self._seen:
                self._seen = now.tokens.variant
                chosen = replace(chosen, theme=self._seen.value)
            if chosen != kept:
                write_settings(self._store, chosen)
        except UserError:
            # It looks as it was asked to; that saving fails is told with the next decision.
            return
