"""The two budgets of a plan: hours of the own team and draagkracht of the household.

Neither is money. Team hours are a limit; draagkracht is never a lock: going over it raises
drop-out in the simulation and the screen says so.
"""

import math
from dataclasses import dataclass, replace

from effect_game.content.blank_cards import for_plan
from effect_game.content.compile import missing_needs
from effect_game.content.compile_role import role_rules
from effect_game.content.custom_budget import purchases
from effect_game.content.waiting import waiting
from effect_game.domain.cards import Card
from effect_game.domain.household import Casus
from effect_game.domain.knowledge import Intervention
from effect_game.domain.plan import WEEKS_PER_MONTH, Plan, PlanCard
from effect_game.domain.vocabulary import Intensity, WorkerRole
from effect_game.play.state import MONTHS_PER_ROUND, State, plan_of, working_plan


@dataclass(frozen=True, slots=True)
class Budgets:
    """hours_used of hours_limit in this round; load_peak (highest month) against capacity."""

    hours_used: float
    hours_limit: float
    load_peak: float
    load_by_month: tuple[float, ...]
    capacity: float

    @property
    def hours_left(self) -> float:
        return self.hours_limit - self.hours_used


def interventions(casus: Casus) -> dict[str, Intervention]:
    """Library rows by id."""
    return {row.id: row for row in casus.library.interventions}


def has_intensities(casus: Casus, card: Card) -> bool:
    """Whether a card can be done lighter or heavier; see `Intervention.has_intensities`."""
    return interventions(casus)[card.intervention].has_intensities


def months_until_start(casus: Casus, laid: PlanCard, plan: Plan) -> float:
    """Months from the beginning of the card's own start month to its expected start in a plan.

    Talks that a needed yes takes, or the decision of a rung above the team; then the central wait, shorter
    from a speed-up's yes on.
    """
    card = next(c for c in casus.household.cards if c.id == laid.card)
    bought = purchases(casus, plan.cards).get(card.id) if card.from_budget else None
    waits = waiting(card, laid, plan.agreements, bought.weeks if bought is not None else 0.0)
    central = interventions(casus)[card.intervention].wait_weeks.central
    weeks = waits.expected_weeks(central, casus.library.dynamics.speed_up_factor)
    return waits.start_month - laid.start_month + weeks / WEEKS_PER_MONTH


def active_months(casus: Casus, laid: PlanCard, plan: Plan) -> range:
    """Months from 1 on in which a card is expected to run: talks, central wait, nominal length."""
    card = next(c for c in casus.household.cards if c.id == laid.card)
    row = interventions(casus)[card.intervention]
    start = laid.start_month + int(months_until_start(casus, laid, plan))
    length = laid.duration_months or card.duration_months or row.duration_months
    stopped = [c.month for c in laid.changes if c.intensity is None]
    end = min([start + length, *stopped])
    return range(start, max(start, end))


def hours_of(casus: Casus, laid: PlanCard, plan: Plan, first_month: int = 1) -> float:
    """Hours the team itself puts into a card in the round that begins with `first_month`.

    Those of starting count in the round in which it lies down, and each month at the intensity it then has.
    What a team member carries out costs as much more as their role in that month says.
    """
    card = next(c for c in casus.household.cards if c.id == laid.card)
    row = interventions(casus)[card.intervention]
    factors = casus.library.dynamics.intensity_hours
    in_round = range(first_month, first_month + MONTHS_PER_ROUND)
    months = [month for month in active_months(casus, laid, plan) if month in in_round]
    roles = {month: plan.role_in(month) for month in (laid.start_month, *months)}
    own = {role: own_hours_factor(casus, laid, role) for role in set(roles.values())}
    weights = math.fsum(factors[intensity_in(laid, month).value] * own[roles[month]] for month in months)
    start = row.team_hours_start if laid.start_month in in_round else 0.0
    return start * own[roles[laid.start_month]] + row.team_hours_per_month * weights


def own_hours_factor(casus: Casus, laid: PlanCard, role: WorkerRole) -> float:
    """What the hours of a card are multiplied by in this role; 1 for who is not of the team."""
    rules = role_rules(casus, role)
    card = next(c for c in casus.household.cards if c.id == laid.card)
    team = {member.id for member in casus.household.team}
    return rules.own_hours_factor if rules is not None and (laid.executor or card.executor) in team else 1.0


def tuning_hours(casus: Casus, plan: Plan, first_month: int = 1) -> float:
    """Hours of the team that go into tuning in the round from `first_month` on, by the role of the worker."""
    months = range(first_month, first_month + MONTHS_PER_ROUND)
    hours = 0.0
    for role, first, end in plan.role_spans(months[-1]):
        rules = role_rules(casus, role)
        if rules is None:
            continue
        hours += rules.tuning_hours_per_month * sum(first <= month < end for month in months)
        hours += rules.tuning_hours_start if first in months else 0.0
    return hours


def intensity_in(laid: PlanCard, month: int) -> Intensity:
    """How a card runs in a month, by the changes of the plan."""
    changes = sorted(laid.changes, key=lambda change: change.month)
    changed = [c.intensity for c in changes if c.month <= month and c.intensity is not None]
    return changed[-1] if changed else laid.intensity


def load_by_month(
    casus: Casus, plan: Plan, first_month: int = 1, over: frozenset[str] = frozenset()
) -> tuple[float, ...]:
    """Summed load on the household in the months of a round: trajectories that run on plus cards.

    A card weighs the same at every intensity, as in the engine's rule for leaving early. `over`: what was
    over in the played life when the round began.
    """
    rows = interventions(casus)
    stops = {stop.trajectory: stop.month for stop in plan.stops}
    cards = {card.id: card for card in casus.household.cards}
    loads = [0.0] * MONTHS_PER_ROUND
    for trajectory in casus.household.trajectories:
        if trajectory.id in over:
            continue
        row = rows[trajectory.intervention]
        first = max(1, trajectory.start_month)
        if trajectory.start_month > 0:
            first += int(row.wait_weeks.central / WEEKS_PER_MONTH)
        length = trajectory.remaining_months or row.duration_months
        end = min(first + length, stops.get(trajectory.id, 10**6))
        _add(loads, range(first, end), first_month, row.load)
    for laid in starting(casus, plan, over):
        months = active_months(casus, laid, plan)
        _add(loads, months, first_month, rows[cards[laid.card].intervention].load)
    return tuple(loads)


def starting(casus: Casus, plan: Plan, over: frozenset[str] = frozenset()) -> tuple[PlanCard, ...]:
    """Cards with every yes they need; without it a card never starts and takes nothing. Not who is over."""
    cards = {card.id: card for card in casus.household.cards}
    agreed = {laid.card: [a for a in plan.agreements if a.card == laid.card] for laid in plan.cards}
    laid = (one for one in plan.cards if one.card not in over)
    return tuple(one for one in laid if not missing_needs(cards[one.card], agreed[one.card]))


def _add(loads: list[float], months: range, first_month: int, load: float) -> None:
    for month in months:
        if first_month <= month < first_month + MONTHS_PER_ROUND:
            loads[month - first_month] += load


def capacity_in(casus: Casus, role: WorkerRole) -> float:
    """How much help at once people can carry before it piles up, in this role of the worker."""
    rules = role_rules(casus, role)
    return casus.household.capacity + (rules.threshold_points if rules is not None else 0.0)


def round_budgets(casus: Casus, state: State) -> Budgets:
    """Both budgets of the plan as it lies, in the round that is being planned or lived.

    With the hours of what was done about events beside the cards.
    """
    found = budgets(casus, working_plan(casus, state), state.first_month, state.over)
    beside = response_hours(casus, state, state.first_month)
    return replace(found, hours_used=found.hours_used + beside)


def response_hours(casus: Casus, state: State, first_month: int) -> float:
    """Hours of listening and calling about events in a round; those of reaction cards are the cards' own."""
    hours = {one.id: one.hours for one in casus.household.responses}
    in_round = range(first_month, first_month + MONTHS_PER_ROUND)
    return math.fsum(hours.get(made.response, 0.0) for made in state.responses if made.month in in_round)


def team_hours(casus: Casus, state: State) -> float:
    """Hours of the team in every round so far, under the agreements that were really made."""
    firsts = range(1, state.last_month, MONTHS_PER_ROUND)
    plan = plan_of(state)
    return math.fsum(
        budgets(casus, plan, first).hours_used + response_hours(casus, state, first) for first in firsts
    )


def budgets(casus: Casus, plan: Plan, first_month: int = 1, over: frozenset[str] = frozenset()) -> Budgets:
    """Both budgets of a plan in the round that begins with `first_month`.

    `over`: cards and trajectories that were over in the played life when it began.
    """
    casus = for_plan(casus, plan)
    loads = load_by_month(casus, plan, first_month, over)
    cards = starting(casus, plan, over)
    return Budgets(
        hours_used=sum(hours_of(casus, laid, plan, first_month) for laid in cards)
        + tuning_hours(casus, plan, first_month),
        hours_limit=casus.household.team_hours,
        load_peak=max(loads),
        load_by_month=loads,
        capacity=capacity_in(casus, plan.role_in(first_month)),
    )
