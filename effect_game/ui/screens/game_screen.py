"""Base of the seven step screens: they read the controller and send decisions to it."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from effect_game.domain.forecast import Forecast
from effect_game.play import rows as r
from effect_game.play import views_hints
from effect_game.play.rules.hint import PARTS
from effect_game.play.session import Play
from effect_game.play.state import State
from effect_game.ui.controller import Controller
from effect_game.ui.widgets.screen import Screen


class GameScreen(Screen):
    """A step of the casus. The game calls these; screens only override what they need.

    Emit `start_requested` to go back to the first screen, `papers_requested` for documents, `stage_changed`
    when so much of the screen changes that it opens anew (art.curtain).
    """

    start_requested = Signal()
    papers_requested = Signal()
    stage_changed = Signal()

    hint_parts = PARTS

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.controller = controller
        self._met: Play | None = None

    def meet_casus(self) -> None:
        """Begin anew when something else was opened than this screen saw last. The game calls this before
        `show_state`; a job of `prepare` that needs the casus calls it itself."""
        before, now = self._met, self.controller.play
        if now is before:
            return
        self._met = now
        if before is None or before.header.casus != now.header.casus:
            self.begin_casus()
        self.open_casus()

    def hint(self, part: int) -> str:
        """Made anew for each part: meanwhile nothing was done. It is kept that it was asked."""
        if self.controller.waiting:
            return ""
        casus, state = self.controller.casus, self.controller.state
        self.controller.decide(r.AskHint(state.step, part))
        return views_hints.hint(casus, state).part(part)

    def begin_casus(self) -> None:
        """Another casus: forget what was seen and typed of the one before. The state is there already."""

    def open_casus(self) -> None:
        """A casus was opened, another one or the same again: what was made of its rows is made anew."""

    def prepare(self) -> tuple[Callable[[], None], ...]:
        """What can be made while the step before is in sight, in jobs of at most some 20 ms; it is never
        certain that they run before `show_state`."""
        return ()

    def polish(self) -> None:
        """Give every widget its style now; else all of them get it in the turn that first shows them."""
        for child in self.findChildren(QWidget):
            child.ensurePolished()

    def show_state(self, state: State) -> None:
        """Another state: bring every widget in step. Called on entering and after each decision."""

    def show_forecast(self, forecast: Forecast) -> None:
        """A newer forecast of the plan as it lies (coarse first, then fine)."""

    def show_preview(self, forecast: Forecast) -> None:
        """What the money would do with the card that is being dragged."""

    def show_waiting(self, waiting: bool) -> None:
        """A fine forecast is on its way for a decision; show 'wordt bijgewerkt', keep input open."""
