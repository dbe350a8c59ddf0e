"""What every step of the tour needs: the window, the camera, and decisions that wait for their outcome."""

from __future__ import annotations

import sys
from types import TracebackType

from effect_game.content.catalogue import CasusEntry
from effect_game.content.plans import load_plan, load_walk
from effect_game.domain.forecast import Forecast
from effect_game.domain.household import Casus
from effect_game.domain.plan import Plan, Walk
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import Mode, Step
from effect_game.domain.weight import Weight
from effect_game.play import rows as r
from effect_game.play.autoplay import default_walk
from effect_game.play.state import State
from effect_game.ui.gallery_camera import Camera, GalleryError
from effect_game.ui.game import Game
from effect_game.ui.screens.game_screen import GameScreen

PLAN = "expert"


class Tour:
    """A household in one weight; its `plan` and `walk` are known once it has begun."""

    def __init__(self, game: Game, camera: Camera, entry: CasusEntry, mode: Mode) -> None:
        self.game, self.camera, self.entry, self.mode = game, camera, entry, mode
        self.take, self.press = camera.take, camera.press
        self._control = game.controller
        self._shown: object = None
        self._control.forecast_changed.connect(self._note)
        self._control.refused.connect(self._refused)
        self._problem = ""
        sys.excepthook = self._broken
        camera.busy = self._is_busy

    def begin(self) -> None:
        """Start the casus in its weight."""
        self.game.start_casus(self.entry, self.mode)
        casus, folder = self.casus, self.entry.folder
        self.plan: Plan = load_plan(casus, folder, PLAN)
        self.walk: Walk = load_walk(casus, folder, PLAN) or default_walk(casus, self.plan)

    @property
    def casus(self) -> Casus:
        return self._control.casus

    @property
    def weight(self) -> Weight:
        return self.casus.weight

    @property
    def state(self) -> State:
        return self._control.state

    def resume(self) -> None:
        """Go on with what was left on the first screen."""
        latest = self._control.store.latest_unfinished()
        if latest is None:
            raise GalleryError("De casus is niet bewaard.")
        self.game.resume(latest.casus)
        start = self.game.start_screen
        self.camera.wait(lambda: self.game.shell.current_screen() is not start, "resume")

    def do(self, *decisions: r.Decision) -> None:
        """Decide as the screens do. Raises GalleryError when the rules refuse."""
        for decision in decisions:
            self._control.decide(decision)
            self.camera.wait(lambda: not self._control.waiting, type(decision).__name__)
            self._is_busy()

    def allows(self, decision: r.Decision) -> bool:
        """Whether the rules allow it now."""
        try:
            self._control.play.check(decision)
        except UserError:
            return False
        return True

    def look(self, button: str, picture: str, *, needed: bool) -> None:
        """Press a button, take a picture of the dialog that opens and close it.

        needed: the weight has this dialog, so that a missing button is a mistake; else it is passed over.
        """
        if needed or self.camera.sees(button):
            self.press(button)
            self.take(picture)
            self.camera.close_dialogs()

    def _note(self, forecast: Forecast) -> None:
        self._shown = self._control.play.live_request() if forecast.fine else None

    def _broken(self, kind: type[BaseException], value: BaseException, trace: TracebackType | None) -> None:
        """A mistake of ours in the window: a picture made after it would lie."""
        sys.__excepthook__(kind, value, trace)
        self._problem = f"{kind.__name__}: {value}"

    def _refused(self, problem: UserError) -> None:
        self._problem = problem.message

    def _is_busy(self) -> bool:
        if self._problem:
            raise GalleryError(f"Dit ging mis: {self._problem}")
        if not isinstance(self.game.shell.current_screen(), GameScreen):
            return False
        if self._control.waiting or self._control.asides.pending:
            return True
        live = self.state.step in (Step.PLAN, Step.TABLE, Step.LIFE)
        return live and self._shown != self._control.play.live_request()
