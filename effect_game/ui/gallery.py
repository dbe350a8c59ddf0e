"""A picture of every screen and every stage: `python -m effect_game.ui.gallery FOLDER`.

The first shipped household, or that of `--casus=NAME`, is played in basis by its expert plan and walk through
the real window with the real worker, at 1366x768 in the light theme. A picture is taken when every forecast
is in and nothing moves.
With `--variants` each stage is seen six ways, each in a folder of its own: plain, a low window, a large
window, dark, high contrast and text at 200%.
"""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType

from PySide6.QtWidgets import QApplication

from effect_game.content.catalogue import CasusEntry
from effect_game.content.plans import load_plan, load_walk
from effect_game.domain.forecast import Forecast
from effect_game.domain.plan import Plan, Walk
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import Step
from effect_game.play import rows as r
from effect_game.play.autoplay import default_walk
from effect_game.play.rules.life import at_decision_moment
from effect_game.play.rules.limits import DEBRIEF_PARTS
from effect_game.play.safety import next_meldcode_step
from effect_game.play.views_team import may_change_duo
from effect_game.resources import data_root, scenarios_dir
from effect_game.store.database import open_store
from effect_game.ui.gallery_camera import PLAIN, VARIANTS, Camera, GalleryError, Look
from effect_game.ui.game import Game
from effect_game.ui.screens.start import StartScreen
from effect_game.ui.theme.theme import theme
from effect_game.ui.widgets.shell import Shell

SEED = 1
CASUS = "--casus="
PLAN = "expert"
_NOW = "2026-01-05T09:00:00Z"


def check_folder(folder: Path) -> None:
    """Refuse a folder whose files the repository would keep. Raises GalleryError."""
    root, wanted = data_root().resolve(), folder.resolve()
    if not wanted.is_relative_to(root):
        return
    # With a slash at the end: rules for folders count also before the folder is there.
    command = ["git", "-C", str(root), "check-ignore", "--quiet", f"{wanted}/"]
    try:
        ignored = subprocess.run(command, check=False, capture_output=True).returncode == 0
    except OSError:
        ignored = False
    if not ignored or wanted == root:
        raise GalleryError(f"De map '{folder}' hoort bij het project. Kies een map erbuiten.")


class Tour:
    """One casus through the window by its plan and walk, a picture at each stage."""

    def __init__(self, game: Game, camera: Camera, entry: CasusEntry) -> None:
        self._game, self._camera, self._entry = game, camera, entry
        self._control = game.controller
        self._shown: object = None
        self._control.forecast_changed.connect(self._note)
        self._control.refused.connect(self._refused)
        self._problem = ""
        sys.excepthook = self._broken
        camera.busy = self._is_busy

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
        if self._game.shell.current_screen() is self._game.start_screen:
            return False
        live = self._control.state.step in (Step.PLAN, Step.TABLE, Step.LIFE)
        if self._control.waits_beside:
            return True
        return self._control.waiting or (live and self._shown != self._control.play.live_request())

    def _do(self, *decisions: r.Decision) -> None:
        for decision in decisions:
            self._control.decide(decision)
            self._camera.wait(lambda: not self._control.waiting, type(decision).__name__)
            self._is_busy()

    def walk(self) -> None:
        """The whole casus."""
        take = self._camera.take
        take("begin")
        self._camera.press(f"casus_{self._entry.id}")
        take("begin-zwaarte")
        self._camera.close_dialogs()
        self._game.open_price_list()
        take("prijslijst")
        self._camera.close_dialogs()
        self._game.start_casus(self._entry)
        plan, walk = self._guide()
        take("aanmelding")
        if may_change_duo(self._control.casus, self._control.state):
            self._camera.press("change_duo")
            take("aanmelding-ander-duo")
            self._camera.close_dialogs()
        self._do(*(r.WatchMoment(i) for i in range(len(self._control.casus.household.moments))))
        self._game.go_to_start()
        take("begin-verder")
        latest = self._control.store.latest_unfinished()
        if latest is None:
            raise GalleryError("De casus is niet bewaard.")
        self._game.resume(latest.casus)
        self._do(r.FinishReferral())
        self._conversation(walk)
        self._goals(walk)
        self._plan(plan, walk)
        self._table(walk)
        self._life(walk)
        self._debrief()

    def _guide(self) -> tuple[Plan, Walk]:
        casus = self._control.casus
        plan = load_plan(casus, self._entry.folder, PLAN)
        return plan, load_walk(casus, self._entry.folder, PLAN) or default_walk(casus, plan)

    def _conversation(self, walk: Walk) -> None:
        self._camera.take("keukentafel-schatten")
        self._do(*(r.GuessRoom(guess.life_domain, guess.level) for guess in walk.rooms))
        self._camera.take("keukentafel-geschat")
        self._camera.press("footer_main")
        self._camera.take("keukentafel-voor-de-vragen")
        self._do(*(r.AskQuestion(question) for question in walk.questions[:1]))
        self._camera.take("keukentafel-een-antwoord")
        self._do(*(r.AskQuestion(question) for question in walk.questions[1:]))
        self._camera.take("keukentafel-na-de-vragen")
        self._do(r.FinishIntake())

    def _goals(self, walk: Walk) -> None:
        self._camera.take("doelen-veiligheid")
        self._meldcode(walk)
        self._do(r.CheckSafety())
        self._camera.take("doelen-kiezen")
        goals = walk.goals or tuple(goal.id for goal in self._control.casus.household.goals[:3])
        self._do(r.ChooseGoals(goals))
        self._camera.take("doelen-gekozen")
        self._do(r.ShowReference())
        self._camera.take("doelen-zonder-plan")
        self._do(r.FinishGoals())

    def _meldcode(self, walk: Walk) -> None:
        """The steps that are due, with the walk's choices."""
        casus = self._control.casus
        while walk.meldcode and casus.household.safety is not None:
            step = next_meldcode_step(casus, self._control.state)
            if step is None:
                return
            asks = casus.household.safety.meldcode[step - 1].asks
            chosen = [c.id for ask in asks for c in ask.choices if c.id in walk.meldcode]
            self._do(r.TakeMeldcodeStep(step, tuple(chosen)))
            self._camera.take(f"doelen-meldcode-stap-{step}")

    def _plan(self, plan: Plan, walk: Walk) -> None:
        take, press = self._camera.take, self._camera.press
        take("plan-leeg")
        press("card_list")
        take("plan-alle-kaarten")
        self._camera.close_dialogs()
        for stop in plan.stops:
            self._do(r.StopTrajectory(stop.trajectory, stop.month))
        for laid in plan.cards:
            if laid.discussed:
                self._do(r.DiscussCard(laid.card))
            self._do(
                r.SetCard(laid.card, laid.start_month, laid.duration_months, laid.intensity, laid.executor)
            )
        self._do(*(r.GuessPrice(guess.card, guess.low_eur, guess.high_eur) for guess in walk.prices))
        take("plan-kaarten")
        press("footer_predict")
        take("plan-voorspelling")
        self._camera.close_dialogs()
        guess = walk.prediction
        if guess is not None:
            self._do(r.Predict(guess.low_eur, guess.high_eur, guess.gainer, guess.goal_count))
        take("plan-potjes-open")
        press("society_amount")
        take("plan-leg-uit")
        self._camera.close_dialogs()
        press("money_table")
        take("plan-alle-partijen")
        self._camera.close_dialogs()
        self._beside(plan)
        self._do(r.FinishPlan())

    def _beside(self, plan: Plan) -> None:
        """A change with its ghost, a no, and plans next to each other; then the plan as it was."""
        take, press = self._camera.take, self._camera.press
        if not plan.cards:
            return
        self._do(r.RemoveCard(plan.cards[0].card))
        take("plan-laatste-wijziging")
        press("footer_compare")
        take("plan-naast-elkaar")
        self._camera.close_dialogs()
        if any(
            card.needs for card in self._control.casus.household.cards if self._control.state.card(card.id)
        ):
            press("if_no")
            take("plan-als-zij-nee-zeggen")
            press("if_no")
        self._do(r.Undo())

    def _table(self, walk: Walk) -> None:
        self._camera.take("tafel")
        for offer in walk.offers:
            if len(self._control.casus.household.counterparts) > 1:
                self._camera.press(f"party_chip_{offer.party}")
            self._do(r.MakeOffer(offer.party, offer.asks, offer.gives, offer.shows, offer.grounds))
            self._camera.take("tafel-antwoord")
        self._do(r.FinishTable())

    def _life(self, walk: Walk) -> None:
        take = self._camera.take
        take("leven-voorspel")
        self._do(r.GuessFirstRoom(walk.first_room_down))
        while self._control.state.month < self._control.state.last_month:
            self._do(r.LiveMonth())
            state = self._control.state
            if at_decision_moment(self._control.casus, state):
                take(f"leven-evaluatie-maand-{state.month}")
                for choice in walk.choices:
                    if choice.month == state.month:
                        self._do(r.AdjustCard(choice.card, choice.intensity))
                self._do(r.FinishMoment())
            elif state.month in (1, 3):
                take(f"leven-maand-{state.month}")
        take("leven-jaar-om")
        self._do(r.OpenDebrief())

    def _debrief(self) -> None:
        self._camera.take("terugblik-doelen")
        for part in range(DEBRIEF_PARTS):
            self._camera.press("footer_main")
            self._camera.take(f"terugblik-{part + 1}")
        self._camera.press("footer_main")
        self._camera.take("einde")


def make(folder: Path, application: QApplication, looks: Sequence[Look] = (PLAIN,), name: str = "") -> None:
    """Write all pictures of a household (the first when no name is given), played in the first look.

    Raises GalleryError.
    """
    entry = _entry(name)
    check_folder(folder)
    folder.mkdir(parents=True, exist_ok=True)
    theme().set(variant=looks[0].variant)
    theme().apply(application)
    with TemporaryDirectory() as scratch:
        store, problem = open_store(Path(scratch) / "gallery.db")
        if problem is not None:
            raise GalleryError(problem.message)
        shell, start = Shell(), StartScreen()
        shell.add_screen("start", start)
        shell.set_step(None)
        shell.show_screen("start")
        shell.resize(*looks[0].size)
        shell.show()
        game = Game(shell, start, store, (scenarios_dir(),), lambda: _NOW, lambda: SEED)
        try:
            Tour(game, Camera(folder, application, shell, looks), entry).walk()
        finally:
            game.close()
            shell.close()


def _entry(name: str) -> CasusEntry:
    from effect_game.content.catalogue import list_entries

    entries = [entry for entry in list_entries() if not entry.problem]
    found = next((entry for entry in entries if name in ("", entry.name)), None)
    if found is None:
        names = ", ".join(entry.name for entry in entries)
        raise GalleryError(f"Er is geen huishouden '{name}'. Kies uit: {names}.")
    return found


def main(argv: Sequence[str]) -> int:
    """0 when every picture is there; 1 with one sentence; 2 for wrong usage."""
    words = [word for word in argv if word != "--variants"]
    folders, names = words[:1], [word.removeprefix(CASUS) for word in words[1:] if word.startswith(CASUS)]
    if not folders or folders[0].startswith("-") or len(words) != 1 + len(names):
        print(f"Gebruik: python -m effect_game.ui.gallery MAP [--variants] [{CASUS}NAAM]", file=sys.stderr)
        return 2
    looks = VARIANTS if "--variants" in argv else (PLAIN,)
    try:
        make(Path(folders[0]), QApplication(["effect-game"]), looks, names[-1] if names else "")
    except (GalleryError, UserError) as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
