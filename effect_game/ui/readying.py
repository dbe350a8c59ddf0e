"""What the first casus needs is read beside the first screen, which answers meanwhile."""

from functools import partial
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

from PySide6.QtCore import QObject, QThread, Signal

from effect_game.domain.language import in_use
from effect_game.domain.problems import UserError
from effect_game.ui.ahead import Ahead

WITHOUT_QT = ("content", "store", "play", "classroom")
WITH_QT = ("ui.widgets", "ui.art", "ui.screens", "ui.classroom", "ui.projector")


class Readying(QObject):
    """Imports the rest of the program and reads the households; `ready` when all of it lies there.

    Together they take a second or more: far too long for one turn of the event loop. What knows nothing of Qt
    is read in a thread. A class made of a Qt class is only made in the thread of the window, a module per
    turn: PySide keeps such classes in a table without a lock, and Qt reads that table whenever it asks an
    object what it is (a screen reader does so all the time); the program then falls over.
    What is read is kept where everybody finds it (modules, `list_entries`, `get_ready`).
    """

    ready = Signal()

    def __init__(self, roots: tuple[Path, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reading = Reading(roots, self)
        self._reading.finished.connect(self._import_screens)
        self._turns = Ahead(self)

    def start(self) -> None:
        """Begin; the thread first."""
        self._reading.start()

    def stop(self) -> None:
        """Nothing of it runs after this; `ready` does not come any more."""
        self._reading.finished.disconnect(self._import_screens)
        self._reading.wait()
        self._turns.stop()

    def _import_screens(self) -> None:
        modules = (name for package in WITH_QT for name in modules_of(package))
        turns = (partial(import_module, name) for name in (*modules, "effect_game.ui.game"))
        self._turns.begin(*turns, self.ready.emit, rest_ms=0)


class Reading(QThread):
    """The part that needs nothing of Qt."""

    def __init__(self, roots: tuple[Path, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._roots = roots

    def run(self) -> None:
        """In the thread. What goes wrong is found again, and told, by whoever asks for it afterwards."""
        try:
            for package in WITHOUT_QT:
                for name in modules_of(package):
                    import_module(name)
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


def modules_of(package: str) -> tuple[str, ...]:
    """The names of the modules in a package of ours, such as "ui.art"."""
    whole = import_module(f"effect_game.{package}")
    return tuple(module.name for module in iter_modules(whole.__path__, f"{whole.__name__}."))
