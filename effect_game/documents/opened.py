"""A run as the documents see it: the casus, where it stands, and the figures that go with it."""

from dataclasses import dataclass, replace
from pathlib import Path

from effect_game.content.canonical import from_canonical
from effect_game.content.catalogue_texts import texts_for
from effect_game.content.translated import translated
from effect_game.documents.drawing import Drawer, Drawing
from effect_game.documents.wishes import Wishes
from effect_game.domain.forecast import Forecast
from effect_game.domain.household import Casus
from effect_game.domain.journal import LAW, Journal
from effect_game.domain.language import in_use, tr
from effect_game.domain.problems import UserError
from effect_game.play.assumptions import Assumptions, assumptions, assumptions_ask
from effect_game.play.figures import Figures, figures_of
from effect_game.play.forecast import Forecaster, ForecastRequest
from effect_game.play.session import Play, keep_nothing
from effect_game.play.state import State
from effect_game.play.views_sensitivity import (
    LATER,
    NOT_WEIGHED,
    OTHER_LAW,
    SensitivityView,
    sensitivity_view,
)
from effect_game.store.effect_file import read_effect

NO_WISHES = Wishes()


@dataclass(frozen=True, slots=True)
class Run:
    """casus: as people read it. forecast: of the plan as it lies; None while its money is not shown to the
    players either, and when it cannot be computed (a casus of another law without a debrief). figures: None
    before the debrief. content: what is computed with. request: that the forecast answers, with its number of
    lives; None without one, and for another law, for which nothing may be computed. drawings: may be empty.
    assumptions: None before the debrief, for another law, and where nobody asked for them. wishes: what was
    said for its documents."""

    casus: Casus
    journal: Journal
    state: State
    forecast: Forecast | None
    figures: Figures | None
    content: Casus
    request: ForecastRequest | None
    drawings: tuple[Drawing, ...] = ()
    assumptions: Assumptions | None = None
    wishes: Wishes = NO_WISHES

    @property
    def utc(self) -> str:
        """The moment of its last row: a document of the same run is the same document."""
        return self.journal.rows[-1].utc if self.journal.rows else ""

    @property
    def sensitivity(self) -> SensitivityView | None:
        """What the result hangs on; None with `why_no_sensitivity`."""
        return None if self.figures is None else _weighed(self.casus, self.figures, self.assumptions)

    @property
    def why_no_sensitivity(self) -> str:
        """The sentence to say instead of the sensitivity."""
        if self.figures is None:
            return tr(LATER)
        return tr(NOT_WEIGHED) if self.journal.header.law == LAW else tr(OTHER_LAW)

    def drawing(self, name: str) -> Drawing | None:
        """The drawing of that name, if there is one."""
        return next((each for each in self.drawings if each.name == name), None)


def run_of(
    play: Play,
    forecast: Forecast | None,
    drawer: Drawer | None = None,
    known_assumptions: Assumptions | None = None,
    wishes: Wishes = NO_WISHES,
) -> Run:
    """A run that is open. forecast: what the window has; the recorded figures win once they are there."""
    state = play.state
    figures = None if state.figures is None else figures_of(state.figures)
    known = figures.final if figures is not None else forecast if state.lids_open else None
    weighed = None if figures is None else _weighed(play.casus, figures, known_assumptions)
    drawn = {} if drawer is None else drawer(play.casus, state, known, weighed)
    asked = None if known is None or play.read_only else replace(play.live_request(), runs=known.runs)
    return Run(
        casus=play.casus,
        journal=play.journal,
        state=state,
        forecast=known,
        figures=figures,
        content=play.content,
        request=asked,
        drawings=tuple(drawn.values()),
        assumptions=known_assumptions,
        wishes=wishes,
    )


def _weighed(casus: Casus, figures: Figures, found: Assumptions | None) -> SensitivityView | None:
    return None if found is None else sensitivity_view(casus, figures.final, found)


def open_run(
    path: Path,
    drawer: Drawer | None = None,
    *,
    weighed: bool = True,
    wishes: Wishes = NO_WISHES,
    roots: tuple[Path, ...] = (),
) -> Run:
    """The run in a .effect file; what its debrief has not recorded is computed (seconds).

    weighed: also on what assumptions its result hangs. roots: folders with households, for their texts in
    the language in use. Raises UserError as `read_effect` does, and 'documents.empty' for a casus in which
    nothing was done.
    """
    journal, content = read_effect(path)
    if not journal.rows:
        words = tr("In {file} is nog niets gespeeld. Speel eerst, of kies een ander bestand.", file=path.name)
        raise UserError("documents.empty", words)
    play = read_play(journal, content, roots)
    return computed_run(play, drawer, weighed=weighed, wishes=wishes)


def read_play(journal: Journal, content: bytes, roots: tuple[Path, ...] = ()) -> Play:
    """A kept casus to read, in the language in use. content: canonical bytes."""
    casus = from_canonical(content)
    play = Play(casus, journal, Forecaster(casus), lambda: "", keep_nothing)
    play.read_as(translated(casus, texts_for(casus.household.id, in_use().code, roots)))
    return play


def computed_run(
    play: Play, drawer: Drawer | None = None, *, weighed: bool = True, wishes: Wishes = NO_WISHES
) -> Run:
    """A run with all that can be computed for it. weighed: also on what assumptions its result hangs."""
    ask = assumptions_ask(play) if weighed else None
    return run_of(
        play,
        play.forecast() if needs_forecast(play) else None,
        drawer,
        None if ask is None else assumptions(play.forecaster, ask),
        wishes,
    )


def needs_forecast(play: Play) -> bool:
    """Whether its documents wait for a forecast: their money is open, and not recorded yet."""
    return play.state.lids_open and play.state.figures is None and not play.read_only
