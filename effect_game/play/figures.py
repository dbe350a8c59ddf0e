"""Every figure the debrief can show, as one JSON value that is recorded on entering it.

Under a newer law these recorded figures stand; nothing in the debrief is computed again.
"""

from dataclasses import dataclass, replace

from effect_game.content.compile_role import is_role_row
from effect_game.domain.forecast import Forecast, LifeLine
from effect_game.domain.household import Casus
from effect_game.domain.journal import Payload
from effect_game.domain.plan import Plan
from effect_game.domain.vocabulary import HORIZONS_MONTHS, LOWEST_LEVEL
from effect_game.engine.trace import Trace
from effect_game.play.carried import Carried, carried
from effect_game.play.codec import decode, encode
from effect_game.play.forecast import Forecaster, ForecastRequest
from effect_game.play.state import State, working_plan


@dataclass(frozen=True, slots=True)
class LivedMonths:
    """The played life per month: events that happened, and levels 1..5 per cell (0 = start).

    started: (month, card) in which a card really began, after waiting and what had to be so first.
    """

    cells: tuple[str, ...]
    levels: tuple[tuple[int, ...], ...]
    events: tuple[tuple[int, str], ...]
    started: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Figures:
    """final: the plan as it became, under what was found. everything: the same with all asked.
    plan_a: the plan as predicted. life: the played life's own amounts; lived/unplanned: what
    happened in it with the plan and, under the same luck, without. carried: None without a plan, and
    in a casus from before law 3. months: how many months were lived."""

    final: Forecast
    everything: Forecast
    plan_a: Forecast | None
    life: LifeLine
    lived: LivedMonths
    unplanned: LivedMonths
    goals_lived: tuple[tuple[str, bool, bool], ...]
    carried: Carried | None = None
    months: int = 12


@dataclass(frozen=True, slots=True)
class FiguresRequest:
    """What the figures rest on. final: fine, the plan as it became, under what was found; months lived."""

    final: ForecastRequest
    plan_a: Plan | None
    months: int

    @property
    def forecasts(self) -> tuple[ForecastRequest, ...]:
        """The fine forecasts: final, with everything asked, and plan A when there was one."""
        everything = replace(self.final, everything=True, found=frozenset())
        if self.plan_a is None:
            return self.final, everything
        return self.final, everything, replace(self.final, plan=self.plan_a)


def debrief_request(casus: Casus, state: State, found: frozenset[str], seed: int) -> FiguresRequest:
    """The figures of the debrief that follows on a state."""
    # A horizon of its own for a life that ended at none of the usual ones.
    lived = () if state.month in HORIZONS_MONTHS else (state.month,)
    final = ForecastRequest(plan=working_plan(casus, state), seed=seed, found=found, extra_horizons=lived)
    return FiguresRequest(final, state.plan_a, state.month)


def debrief_figures(forecaster: Forecaster, request: FiguresRequest) -> Payload:
    """The figures as the JSON payload that is recorded: some seconds of work, two lives of ten years."""
    forecasts = [forecaster.forecast(each) for each in request.forecasts]
    plan, seed = request.final.plan, request.final.seed
    lived = forecaster.life(plan, seed)
    unplanned = forecaster.life(Plan(title=""), seed)
    reached = [
        (goal.id, forecaster.goal_in_life(lived, goal), forecaster.goal_in_life(unplanned, goal))
        for goal in forecaster.casus.household.goals
    ]
    figures = Figures(
        final=forecasts[0],
        everything=forecasts[1],
        plan_a=forecasts[2] if len(forecasts) > 2 else None,
        life=forecaster.life_money(plan, seed),
        lived=lived_months(lived),
        unplanned=lived_months(unplanned),
        goals_lived=tuple(reached),
        carried=carried(forecaster, request.final, forecasts[0]),
        months=request.months,
    )
    payload: Payload = encode(figures)
    return payload


def lived_months(trace: Trace) -> LivedMonths:
    """Run 0 of a trace as plain values."""
    months = trace.hits.shape[1]
    return LivedMonths(
        cells=trace.cells,
        levels=tuple(
            tuple(int(level) + LOWEST_LEVEL for level in trace.levels[:, month, 0])
            for month in range(months + 1)
        ),
        events=tuple(
            (month + 1, event)
            for month in range(months)
            for row, event in enumerate(trace.events)
            if bool(trace.hits[row, month, 0])
        ),
        started=tuple(
            (month + 1, intervention)
            for month in range(months)
            for row, intervention in enumerate(trace.interventions)
            if bool(trace.started[row, month, 0]) and not is_role_row(intervention)
        ),
    )


def figures_of(payload: Payload) -> Figures:
    """Recorded figures back as values. Raises UserError 'journal.damaged'."""
    return decode(Figures, payload)
