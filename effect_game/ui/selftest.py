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

from effect_game.domain.problems import UserError

if TYPE_CHECKING:
    from effect_game.domain.household import Casus
    from effect_game.play.state import State
    from effect_game.ui.game import Game
    from effect_game.ui.window import Window

STEP_MS = 20
PATIENCE_MS = 120_000
"""How long one thing may take on a slow machine before it counts as failed."""
GOOD = "selftest: goed"


class SelftestError(Exception):
    """What did not work, as a Dutch sentence part."""


def selftest(application: QApplication) -> int:
    """0 when the window, a household and the worker process all work; 1 with one line that says what not."""
    from effect_game.ui.window import Window

    with tempfile.TemporaryDirectory(prefix="effect-selftest-", ignore_cleanup_errors=True) as folder:
        window = Window(Path(folder) / "selftest.db", ())
        try:
            window.shell.show()
            window.load()
            _play(window)
            _look(window)
            _print(window, Path(folder))
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


def _print(window: Window, folder: Path) -> None:
    """Documents of the casus: pictures by the process that makes them, and one of each library here, because
    these carry files of their own."""
    from effect_game.documents.formats import Stage, Told
    from effect_game.documents.wishes import Wishes
    from effect_game.domain.language import DUTCH
    from effect_game.ui.press import Order, Press

    control = window.game.controller
    told: list[object] = []
    order = Order(control.play.journal, control.content, DUTCH, ("svg",), Wishes(), folder / "papers")
    press = Press(order)
    press.told.connect(told.append)
    press.start()
    _wait(press.isFinished, "het maken van documenten")
    QApplication.processEvents()
    if not any(isinstance(each, Told) and each.stage is Stage.WRITTEN for each in told):
        raise SelftestError("er komt geen tekening op de schijf.")
    try:
        _libraries(control.casus, control.state)
    except (ImportError, OSError) as problem:
        raise SelftestError(f"een bibliotheek voor documenten mist iets: {problem}") from problem


def _libraries(casus: Casus, state: State) -> None:
    """Raises SelftestError for a library that cannot do its work."""
    from io import BytesIO

    import icalendar
    import xlsxwriter  # type: ignore[import-untyped]  # it comes without types

    from effect_game.documents.paper import Heading, Paper, Picture
    from effect_game.documents.paper_pdf import pdf_bytes
    from effect_game.documents.paper_word import word_bytes
    from effect_game.ui.drawings import drawn

    pictures = tuple(map(Picture, drawn(casus, state, None)))
    paper = Paper("Selftest", "", "nl", "", "", (Heading("Selftest"), *pictures))
    sheet = BytesIO()
    with xlsxwriter.Workbook(sheet, {"in_memory": True}) as book:
        book.add_worksheet("Selftest").write_formula(0, 0, "=1+1", None, 2)
    made = {"Word": word_bytes(paper), "Excel": sheet.getvalue(), "agenda": icalendar.Calendar().to_ical()}
    try:
        made["PDF"] = pdf_bytes(paper)
    except UserError as problem:
        if problem.code != "documents.no_pdf":
            raise
    for name, data in made.items():
        if not data:
            raise SelftestError(f"er komt geen {name} uit.")


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
