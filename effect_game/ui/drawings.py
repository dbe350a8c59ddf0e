"""Every chart of a casus as a file: for documents, and for people who want the picture alone.

Always the light theme and 100% text, whatever the window shows: it is read on paper.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from effect_game.documents.drawing import Drawing
from effect_game.domain.forecast import Forecast
from effect_game.domain.household import Casus
from effect_game.domain.language import tr
from effect_game.play.figures import Figures, figures_of
from effect_game.play.references import compares
from effect_game.play.rules.limits import DEBRIEF_MONTHS
from effect_game.play.state import State
from effect_game.play.views_attribution import attributed
from effect_game.play.views_debrief import played_words
from effect_game.play.views_money import LivesView, lives_at, money_at, party_table, years_words
from effect_game.play.views_plan_cards import CardBook
from effect_game.play.views_rooms import house_state
from effect_game.play.views_sensitivity import TITLE, SensitivityView
from effect_game.ui.art.assumptions import AssumptionsChart
from effect_game.ui.art.attribution import AttributionChart
from effect_game.ui.art.flow import FlowChart
from effect_game.ui.art.house import House
from effect_game.ui.art.jars import Jars
from effect_game.ui.art.lives_chart import LivesChart
from effect_game.ui.art.lives_dots import LivesDots
from effect_game.ui.art.on_file import png_of, svg_of
from effect_game.ui.art.picture import Picture
from effect_game.ui.art.style import ArtStyle
from effect_game.ui.art.timeline import Timeline
from effect_game.ui.art.waterfall import Waterfall
from effect_game.ui.screens.debrief_flow import flow_view
from effect_game.ui.screens.debrief_why import chart_view
from effect_game.ui.screens.house_views import house_view
from effect_game.ui.screens.money_pictures import dots_picture, jars_view, lines_picture, waterfall_view
from effect_game.ui.screens.plan_line import line_view
from effect_game.ui.theme.fonts import load_fonts

MONTHS = DEBRIEF_MONTHS
_PAPER = ArtStyle()
_WIDTH = 760
"""Over the width of a page letters of 13 pixels are then 8 points."""
_LIVES_HEIGHT = 280


@dataclass(frozen=True, slots=True)
class _Run:
    casus: Casus
    state: State
    forecast: Forecast | None
    figures: Figures | None
    weighed: SensitivityView | None = None

    @property
    def money(self) -> Forecast:
        """The forecast, for what is only drawn when there is one."""
        if self.forecast is None:
            raise RuntimeError("nothing was computed")
        return self.forecast


@dataclass(frozen=True, slots=True)
class _Chart:
    """A picture with its size. said: what it says, instead of its own summary."""

    title: str
    picture: Picture
    height: int = 0
    width: int = _WIDTH
    said: str = ""


def draw_charts(
    casus: Casus, state: State, forecast: Forecast | None, weighed: SensitivityView | None = None
) -> Mapping[str, Drawing]:
    """Every chart there is something to say in, in the order of reading: people, plan, money."""
    return {each.name: each for each in drawn(casus, state, forecast, weighed)}


def drawn(
    casus: Casus, state: State, forecast: Forecast | None, weighed: SensitivityView | None = None
) -> Iterator[Drawing]:
    """One after the other; a window can breathe in between. Only in the thread of the window."""
    _application()
    figures = None if state.figures is None else figures_of(state.figures)
    run = _Run(casus, state, forecast, figures, weighed)
    for name, make in (_PEOPLE if forecast is None else _PEOPLE | _MONEY).items():
        chart = make(run)
        if chart is not None:
            yield _drawing(name, chart)


def _drawing(name: str, chart: _Chart) -> Drawing:
    picture = chart.picture
    picture.resize(chart.width, chart.height or picture.sizeHint().height())
    alt = chart.said or picture.summary()
    made = Drawing(
        name, chart.title, alt, svg_of(picture, chart.title, alt), png_of(picture, chart.title, alt)
    )
    picture.deleteLater()
    return made


@lru_cache(maxsize=1)
def _application() -> QCoreApplication:
    """The program's own; on the command line one without a screen."""
    found = QApplication.instance() or QApplication(["effect-game", "-platform", "offscreen"])
    load_fonts()
    return found


def _house(run: _Run) -> _Chart:
    title = tr("Het huis: hoe het gaat") if run.state.life else tr("Het huis: hoe het nu gaat")
    # Once months were lived, what was expected of them is past.
    shown = house_state(run.casus, run.state, forecast=None if run.state.life else run.forecast, months=12)
    picture = House(house_view(shown), art=_PAPER)
    return _Chart(title, picture, 500)


def _timeline(run: _Run) -> _Chart:
    view = line_view(CardBook(run.casus), run.state)
    bars = "; ".join(bar.label() for bar in view.bars)
    picture = Timeline(view, art=_PAPER)
    picture.resize(_WIDTH, picture.height())
    told = tr("{summary} Met plan: {bars}.", summary=view.summary(), bars=bars) if bars else ""
    return _Chart(tr("De twee tijdlijnen"), picture, said=told)


def _jars(run: _Run) -> _Chart:
    money = money_at(run.casus, run.money, MONTHS)
    picture = Jars(jars_view(run.casus, money, tokens=_PAPER.tokens), art=_PAPER)
    title = tr("De potjes na {years}: verschil met zonder dit plan", years=years_words(MONTHS))
    told = f"{picture.summary()} {money.off_shelf}".strip()
    return _Chart(title, picture, picture.heightForWidth(_WIDTH), said=told)


def _parties(run: _Run) -> _Chart:
    table = party_table(run.casus, run.money, MONTHS)
    picture = Waterfall(waterfall_view(run.casus, table), art=_PAPER)
    title = tr("Wie betaalt, wie heeft er baat? Na {period}", period=years_words(MONTHS))
    return _Chart(title, picture)


def _twenty(run: _Run) -> LivesView:
    return lives_at(run.money, MONTHS, played=None if run.figures is None else run.figures.life)


def _played(run: _Run, lives: LivesView) -> int | None:
    runs = [line.run for line in lives.lines]
    return runs.index(run.figures.life.run) if run.figures and run.figures.life.run in runs else None


def _lives(run: _Run) -> _Chart | None:
    if not compares(run.casus, run.state):
        return None
    lives = _twenty(run)
    picture = LivesChart(lines_picture(lives, _played(run, lives)), art=_PAPER)
    return _Chart(tr("Twintig mogelijke levens: het verschil door de tijd"), picture, _LIVES_HEIGHT)


def _dots(run: _Run) -> _Chart | None:
    if not compares(run.casus, run.state):
        return None
    lives = _twenty(run)
    view, place = dots_picture(lives), _played(run, lives)
    if place is not None:
        line = lives.lines[place]
        view = replace(view, played=line.run, played_words=played_words(line.break_even_month))
    picture = LivesDots(view, art=_PAPER)
    return _Chart(tr("Twintig mogelijke levens: wanneer terugverdiend"), picture, _LIVES_HEIGHT)


def _flow(run: _Run) -> _Chart | None:
    if run.figures is None:
        return None
    view = flow_view(run.casus, run.figures, MONTHS, _PAPER.tokens)
    title = tr("Wie betaalt voor wie? Na {period}", period=years_words(MONTHS))
    return _Chart(title, FlowChart(view, art=_PAPER)) if view.bands else None


def _why(run: _Run) -> _Chart | None:
    outcomes = () if run.figures is None else attributed(run.casus, run.figures)
    if not outcomes:
        return None
    picture = AttributionChart(chart_view(outcomes), art=_PAPER)
    told = [f"{outcome.title}: {outcome.sentence}" for outcome in outcomes]
    return _Chart(tr("Waar kwam het door?"), picture, picture.heightForWidth(_WIDTH), said=" ".join(told))


def _sensitivity(run: _Run) -> _Chart | None:
    view = run.weighed
    if view is None or not view.assumptions:
        return None
    picture = AssumptionsChart(view, art=_PAPER)
    told = " ".join((view.lead, *(each.sentence for each in view.assumptions)))
    return _Chart(tr(TITLE), picture, picture.heightForWidth(_WIDTH), said=told)


_PEOPLE: dict[str, Callable[[_Run], _Chart | None]] = {"house": _house, "timeline": _timeline}
_MONEY: dict[str, Callable[[_Run], _Chart | None]] = {
    "jars": _jars,
    "parties": _parties,
    "lives": _lives,
    "dots": _dots,
    "flow": _flow,
    "why": _why,
    "sensitivity": _sensitivity,
}
