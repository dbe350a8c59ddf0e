"""Start the real program once without a person: window, casus, worker process, picture.

Used by the bundle and after an installation. Nothing of the user is touched: the store is a
temporary file.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QThread
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from effect_game.ui.app import Window
    from effect_game.ui.game import Game

STEP_MS = 20
PATIENCE_MS = 120_000
"""How long one thing may take on a slow machine before it counts as failed."""
GOOD = "selftest: goed"


class SelftestError(Exception):
    """What did not work, as a Dutch sentence part."""


def selftest(application: QApplication) -> int:
    """0 when the window, a household and the worker process all work; 1 with one line that says what not."""
    from effect_game.domain.problems import UserError
    from effect_game.ui.app import Window

    with tempfile.TemporaryDirectory(prefix="effect-selftest-", ignore_cleanup_errors=True) as folder:
        window = Window(Path(folder) / "selftest.db", ())
        try:
            window.shell.show()
            window.load()
            _play(window)
            _look(window)
        except (SelftestError, UserError) as problem:
            print(f"selftest: mislukt: {problem}")
            return 1
        finally:
            window.shell.hide()
            window.close()
            application.processEvents()
    print(GOOD)
    return 0


def _play(window: Window) -> None:
    """Open the first shipped household and decide up to the first forecast of a plan."""
    from effect_game.content.catalogue import list_entries
    from effect_game.domain.vocabulary import Step
    from effect_game.play import rows as r
    from effect_game.resources import scenarios_dir

    game: Game | None = getattr(window, "game", None)
    if game is None:
        raise SelftestError("het venster kan niet bij de map met casussen.")
    entries = list_entries((scenarios_dir(),))
    if not entries:
        raise SelftestError("er staat geen huishouden in de app.")
    problems: list[object] = []
    game.controller.refused.connect(problems.append)
    game.start_casus(entries[0])
    goals = tuple(goal.id for goal in game.controller.casus.household.goals[:1])
    for decision in (r.FinishReferral(), r.FinishIntake(), r.CheckSafety(), r.ChooseGoals(goals)):
        game.controller.decide(decision)
    game.controller.decide(r.ShowReference())
    _wait(lambda: bool(problems) or game.controller.state.reference is not None, "het rekenen")
    game.controller.decide(r.FinishGoals())
    _wait(lambda: bool(problems) or game.controller.forecast is not None, "de berekening van het plan")
    if problems:
        raise SelftestError(str(problems[0]))
    if game.controller.state.step is not Step.PLAN:
        raise SelftestError("de casus komt niet bij het plan.")


def _wait(done: Callable[[], bool], what: str) -> None:
    """Let the window go on until something is so. Raises SelftestError when it takes too long."""
    passed = 0
    while not done():
        if passed >= PATIENCE_MS:
            raise SelftestError(f"{what} kwam niet klaar.")
        QApplication.processEvents()
        QThread.msleep(STEP_MS)
        passed += STEP_MS


def _look(window: Window) -> None:
    """Take a picture in memory; an empty one means that painting does not work."""
    _wait(window.shell.stage.updatesEnabled, "het scherm")
    picture = window.shell.grab().toImage()
    if picture.isNull():
        raise SelftestError("het venster geeft geen beeld.")
    step_x, step_y = max(1, picture.width() // 40), max(1, picture.height() // 40)
    colours = {
        QColor(picture.pixel(x, y)).name()
        for x in range(0, picture.width(), step_x)
        for y in range(0, picture.height(), step_y)
    }
    if len(colours) < 3:
        raise SelftestError("het venster blijft leeg.")
