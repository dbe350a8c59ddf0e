"""What is allowed at step Plan."""

from typing import Any

from effect_game.domain.cards import Card, Trajectory
from effect_game.domain.household import Casus
from effect_game.domain.language import tr
from effect_game.domain.plan import Plan, PlanCard
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import Intensity, Step
from effect_game.play import rows as r
from effect_game.play.budgets import Budgets, budgets, has_intensities, round_budgets
from effect_game.play.fold import apply
from effect_game.play.rules.limits import (
    LIVES,
    Rule,
    check_range,
    require_step,
)
from effect_game.play.state import State, intensity_at


def find_card(casus: Casus, card: str) -> Card:
    for candidate in casus.household.cards:
        if candidate.id == card:
            return candidate
    raise UserError("plan.unknown_card", tr("De kaart '{card}' bestaat niet in dit huishouden.", card=card))


def find_trajectory(casus: Casus, trajectory: str) -> Trajectory:
    for candidate in casus.household.trajectories:
        if candidate.id == trajectory:
            return candidate
    raise UserError(
        "plan.unknown_trajectory", tr("Het traject '{trajectory}' loopt hier niet.", trajectory=trajectory)
    )


def _set_card(casus: Casus, state: State, d: r.SetCard) -> None:
    require_step(state, Step.PLAN)
    card = find_card(casus, d.card)
    if card.reaction:
        raise UserError(
            "plan.reaction", tr("Deze kaart leggen jullie pas neer als er iets gebeurt, bij Leven.")
        )
    laid = state.card(d.card)
    if laid is not None and state.is_fixed(laid):
        _check_fixed(state, laid, d)
    else:
        check_months(state, d.start_month, d.duration_months)
    if d.executor is not None and d.executor not in (card.executor, *card.executors):
        raise UserError(
            "plan.executor", tr("'{executor}' kan deze kaart niet uitvoeren.", executor=d.executor)
        )
    before = None if laid is None else intensity_at(laid, state.first_month)
    check_intensity(casus, card, d.intensity, before)
    check_round_hours(casus, state, apply(casus, state, d))


def check_intensity(casus: Casus, card: Card, wanted: Intensity | None, before: Intensity | None) -> None:
    """Nothing works harder for the same money; how a card lies already may stay. `wanted` None is a stop."""
    if wanted in (None, Intensity.NORMAL, before) or has_intensities(casus, card):
        return
    raise UserError(
        "plan.intensity",
        tr("'{card}' kan niet lichter of intensiever: hier wordt eenmalig voor betaald.", card=card.title),
    )


def _check_fixed(state: State, laid: PlanCard, d: r.SetCard) -> None:
    """A card of an earlier round can be done lighter or heavier from this round on; the rest stands."""
    if stopped_before(state, laid):
        raise UserError("plan.stopped", tr("Deze kaart is al gestopt. Stoppen kan niet terug."))
    same = (laid.start_month, laid.duration_months, laid.executor)
    if (d.start_month, d.duration_months, d.executor) != same:
        raise UserError(
            "plan.lived",
            tr(
                "Deze kaart ligt er al sinds maand {month}: wat geweest is, ligt vast. Kies "
                "lichter of intensiever vanaf maand {first}, of laat de kaart stoppen.",
                month=laid.start_month,
                first=state.first_month,
            ),
        )


def stopped_before(state: State, laid: PlanCard) -> bool:
    """True when the card was stopped in an earlier round."""
    return any(change.intensity is None and change.month < state.first_month for change in laid.changes)


def check_months(state: State, start_month: int, duration_months: int | None) -> None:
    """A start in a month of this round and a duration of at least one month, inside ten years."""
    if not state.first_month <= start_month <= state.last_month:
        raise UserError(
            "plan.month",
            tr(
                "Maand {month} kan niet. Kies een start in maand {first} tot {last}.",
                month=start_month,
                first=state.first_month,
                last=state.last_month,
            ),
        )
    if duration_months is not None and not 1 <= duration_months <= 120 - start_month:
        raise UserError("plan.duration", tr("Kies een duur van minstens 1 maand, binnen tien jaar."))


def check_hours(casus: Casus, plan: Plan, first_month: int = 1, over: frozenset[str] = frozenset()) -> None:
    """Team hours are a limit. `first_month` of the round; `over`: who does not run any more."""
    _refuse_over(budgets(casus, plan, first_month, over))


def check_round_hours(casus: Casus, before: State, after: State) -> None:
    """Team hours are a limit in every round anew, for the plan as it lies and what was done beside it.

    Whoever is over it already may always go down.
    """
    result = round_budgets(casus, after)
    if result.hours_used > round_budgets(casus, before).hours_used + 1e-9:
        _refuse_over(result)


def _refuse_over(result: Budgets) -> None:
    if result.hours_used > result.hours_limit + 1e-9:
        more = result.hours_used - result.hours_limit
        raise UserError(
            "plan.over_budget",
            tr(
                "Dit plan kost {more} uur meer dan het team heeft ({limit} uur). Haal "
                "een kaart weg of kies een lichtere vorm.",
                more=f"{more:.0f}",
                limit=f"{result.hours_limit:.0f}",
            ),
        )


def _laid(casus: Casus, state: State, d: r.RemoveCard) -> None:
    require_step(state, Step.PLAN)
    find_card(casus, d.card)
    laid = state.card(d.card)
    if laid is None:
        raise UserError("plan.not_laid", tr("Deze kaart ligt niet op de lijn."))
    if state.is_fixed(laid) and stopped_before(state, laid):
        raise UserError("plan.stopped", tr("Deze kaart is al gestopt. Stoppen kan niet terug."))


def _discuss(casus: Casus, state: State, d: r.DiscussCard) -> None:
    require_step(state, Step.PLAN)
    find_card(casus, d.card)


def _stop(casus: Casus, state: State, d: r.StopTrajectory) -> None:
    require_step(state, Step.PLAN)
    trajectory = find_trajectory(casus, d.trajectory)
    if trajectory.stop_title is None:
        raise UserError("plan.no_stop", tr("'{title}' kan in dit plan niet stoppen.", title=trajectory.title))
    _check_not_stopped(state, d.trajectory)
    check_months(state, d.month, None)


def _keep(casus: Casus, state: State, d: r.KeepTrajectory) -> None:
    require_step(state, Step.PLAN)
    find_trajectory(casus, d.trajectory)
    _check_not_stopped(state, d.trajectory)


def _check_not_stopped(state: State, trajectory: str) -> None:
    if any(stop.trajectory == trajectory and stop.month < state.first_month for stop in state.stops):
        raise UserError(
            "plan.stopped", tr("Deze hulp is in een eerdere ronde al gestopt. Dat kan niet terug.")
        )


def _choose_role(casus: Casus, state: State, d: r.ChooseRole) -> None:
    require_step(state, Step.PLAN)
    if not casus.weight.role or not casus.library.dynamics.roles:
        raise UserError("plan.no_role", tr("In deze casus ligt de rol vast: jullie zijn hulpverlener."))
    check_round_hours(casus, state, apply(casus, state, d))


def _guess_price(casus: Casus, state: State, d: r.GuessPrice) -> None:
    require_step(state, Step.PLAN)
    card = find_card(casus, d.card)
    check_range(d.low_eur, d.high_eur)
    if not card.estimate_price:
        raise UserError("estimate.open", tr("Van deze kaart is de prijs al open."))
    if d.card in dict(state.prices_shown):
        raise UserError("estimate.done", tr("Deze prijs is al geschat en getoond."))


def _before_the_lids(_: Casus, state: State, __: Any) -> None:
    require_step(state, Step.PLAN)
    if state.prediction is not None:
        raise UserError("predict.done", tr("De voorspelling staat al vast."))
    if state.lids_open:
        raise UserError("predict.open", tr("De potjes zijn al open."))
    if not state.has_plan:
        raise UserError("plan.empty", tr("Nog geen kaart op de lijn. Leg er één neer."))


def _predict(casus: Casus, state: State, d: r.Predict) -> None:
    require_step(state, Step.PLAN)
    check_range(d.low_eur, d.high_eur)
    _before_the_lids(casus, state, d)
    if d.gainer not in {party.id for party in casus.library.parties if party.has_jar}:
        raise UserError("predict.party", tr("Kies een partij uit de lijst."))
    if not 0 <= d.goal_count <= LIVES:
        raise UserError("predict.count", tr("Kies een aantal van 0 tot en met 20."))


def _finish_plan(_: Casus, state: State, __: Any) -> None:
    require_step(state, Step.PLAN)
    if state.has_plan and not state.lids_open:
        raise UserError("predict.first", tr("Voorspel eerst, of sla dat over. Dan gaan de potjes open."))


RULES: dict[type, Rule] = {
    r.DiscussCard: _discuss,
    r.SetCard: _set_card,
    r.RemoveCard: _laid,
    r.StopTrajectory: _stop,
    r.KeepTrajectory: _keep,
    r.ChooseRole: _choose_role,
    r.GuessPrice: _guess_price,
    r.Predict: _predict,
    r.SkipPrediction: _before_the_lids,
    r.FinishPlan: _finish_plan,
}
