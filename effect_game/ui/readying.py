"""What the first casus needs is read beside the first screen, which answers meanwhile."""

from pathlib import Path

from PySide6.QtCore import QObject, QThread

from effect_game.domain.language import in_use
from effect_game.domain.problems import UserError


class Readying(QThread):
    """Imports the rest of the program and reads the households; `finished` when both lie ready.

    Together they take a second or more: far too long for one turn of the event loop. What is read is kept
    where everybody finds it (modules, `list_entries`, `get_ready`), so nothing is handed over.
    """

    def __init__(self, roots: tuple[Path, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._roots = roots

    def run(self) -> None:
        """In the thread. What goes wrong is found again, and told, by whoever asks for it afterwards."""
        try:
            import effect_game.ui.game  # noqa: F401  # only to have it in memory
            from effect_game.content.canonical import get_ready
            from effect_game.content.catalogue import list_entries
            from effect_game.content.catalogue_texts import entry_in
            from effect_game.store.database import Store

            Store(None).close()
            for entry in list_entries(self._roots):
                entry_in(entry, in_use().code)
            get_ready()
        except UserError:
            return
