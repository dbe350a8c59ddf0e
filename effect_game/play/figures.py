"""Every figure the debrief can show, as one JSON value that is recorded on entering it.

Under a newer law these recorded figures stand; nothing in the debrief is computed again.
"""

from dataclasses import dataclass, replace

from effect_game.domain.forecast import Forecast, LifeLine
from effect_game.domain.household import Casus
from effect_game.domain.journal import Payload
from effect_game.domain.plan import Plan
from effect_game.domain.vocabulary import HORIZONS_MONTHS
from effect_game.play.against import AgainstReference, against_references
from effect_game.play.attribution import ATTRIBUTION_RUNS, Attribution, attribution
from effect_game.play.attribution_lives import SwitchedLives
from effect_game.play.card_starts import CardStart, card_starts
from effect_game.play.carried import Carried, carried
from effect_game.play.codec import decode, encode
from effect_game.play.floors import Floors, floors_of
from effect_game.play.forecast import Forecaster, ForecastRequest
from effect_game.play.lived_months import LivedMonths, lived_months, lowest_levels
from effect_game.play.moved_rooms import moved_rooms
from effect_game.play.references import reference_plan
from effect_game.play.rules.limits import DEBRIEF_MONTHS
from effect_game.play.state import State, working_plan
from effect_game.play.willing import willing_plan


@dataclass(frozen=True, slots=True)
class Figures:
    """final: the plan as it became, under what was found. everything: the same with all asked.
    plan_a: the plan as predicted. life: the played life's own amounts; lived/unplanned: what
    happened in it with the plan and, under the same luck, without. carried: None without a plan, and
    in a casus from before law 3. attribution, floors: None in a casus from before they were recorded.
    months: how many months were lived. references: the plan as it became against every reference that was
    offered, the chosen one included; empty where nobody chose. starts: when each card could begin in the
    played life and whether it was taken up; empty in a casus from before it was recorded."""

    final: Forecast
    everything: Forecast
    plan_a: Forecast | None
    life: LifeLine
    lived: LivedMonths
    unplanned: LivedMonths
    goals_lived: tuple[tuple[str, bool, bool], ...]
    carried: Carried | None = None
    months: int = 12
    attribution: Attribution | None = None
    floors: Floors | None = None
    references: tuple[AgainstReference, ...] = ()
    starts: tuple[CardStart, ...] = ()

    def start_of(self, card: str) -> CardStart | None:
        """When a card could begin; read from when it began where that is all there is, else None."""
        began = [month for month, each in self.lived.started if each == card]
        kept = next((start for start in self.starts if start.card == card), None)
        return CardStart(card, min(began), taken_up=True) if kept is None and began else kept


@dataclass(frozen=True, slots=True)
class FiguresRequest:
    """What the figures rest on. final: fine, the plan as it became, under what was found; months lived.
    willing: the same with every yes at once, None = nobody else has a say. goals: those that were chosen."""

    final: ForecastRequest
    plan_a: Plan | None
    months: int
    willing: Plan | None = None
    goals: tuple[str, ...] = ()

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
    final = ForecastRequest(
        plan=working_plan(casus, state),
        seed=seed,
        found=found,
        extra_horizons=lived,
        reference=reference_plan(casus, state),
        shocks=state.shocks,
    )
    return FiguresRequest(final, state.plan_a, state.month, willing_plan(casus, state), state.goals)


def debrief_figures(forecaster: Forecaster, request: FiguresRequest) -> Payload:
    """The figures as the JSON payload that is recorded: some seconds of work, two lives of ten years."""
    forecaster = forecaster.in_world(request.final.shocks)
    forecasts = [forecaster.forecast(each) for each in request.forecasts]
    plan, reference, seed = request.final.plan, request.final.reference, request.final.seed
    lived = forecaster.life(plan, seed)
    unplanned = forecaster.life(reference, seed)
    reached = [
        (goal.id, forecaster.goal_in_life(lived, goal), forecaster.goal_in_life(unplanned, goal))
        for goal in forecaster.casus.household.goals
    ]
    lived_values = lived_months(lived)
    why, floors = _replayed(forecaster, request, forecasts[0], lived_values)
    figures = Figures(
        final=forecasts[0],
        everything=forecasts[1],
        plan_a=forecasts[2] if len(forecasts) > 2 else None,
        life=forecaster.life_money(plan, seed, reference=reference),
        lived=lived_values,
        unplanned=lived_months(unplanned),
        goals_lived=tuple(reached),
        carried=carried(forecaster, request.final, forecasts[0]),
        months=request.months,
        attribution=why,
        floors=floors,
        references=against_references(forecaster, request.final, forecasts[0]),
        starts=card_starts(forecaster, plan, seed),
    )
    payload: Payload = encode(figures)
    return payload


def _replayed(
    forecaster: Forecaster, request: FiguresRequest, final: Forecast, lived: LivedMonths
) -> tuple[Attribution, Floors]:
    """What the same lives say with and without the plan, its waits and the others' answers."""
    by_id = {goal.id: goal for goal in forecaster.casus.household.goals}
    goals = [by_id[goal] for goal in request.goals]
    plan, month = request.final.plan, request.months
    lives = SwitchedLives(
        forecaster,
        plan,
        request.willing or plan,
        request.final.reference,
        goals,
        request.final.seed,
        runs=ATTRIBUTION_RUNS,
        months=DEBRIEF_MONTHS,
        room_month=month,
    )
    rooms = moved_rooms(final.rooms, month, lowest_levels(lived, month))
    return attribution(lives, goals, rooms, month, DEBRIEF_MONTHS), floors_of(lives, DEBRIEF_MONTHS)


def figures_of(payload: Payload) -> Figures:
    """Recorded figures back as values. Raises UserError 'journal.damaged'."""
    return decode(Figures, payload)
